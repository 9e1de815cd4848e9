// Simulated time: real time plus what the control endpoint added. Forward only.
//
// What is due later stands in one agenda. It runs when a request arrives, when the clock is
// advanced, or by a single timer; an entry sees the time it was due at as the current time.
import { clearTimeout, setTimeout } from "node:timers";
import { Agenda } from "./agenda.ts";

// setTimeout holds 31 bits of milliseconds; waking up early only re-arms.
const LONGEST_TIMER_MS = 86_400_000;

export type ClockOptions = {
  realNowMs: () => number;
  useTimer: boolean;
  /** Wraps every due entry, so that the money is checked after it. */
  step: (run: () => void) => void;
};

export class Clock {
  readonly #agenda = new Agenda();
  #offsetSeconds = 0;
  /** The time of the entry that is running. */
  #pinned: number | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #isStopped = false;

  constructor(readonly options: ClockOptions) {}

  /** Unix seconds. */
  now(): number {
    return this.#pinned ?? this.#wall();
  }

  at(time: number, run: () => void) {
    this.#agenda.enter({ time, run });
    if (this.#pinned === null) this.#arm();
  }

  runDue() {
    if (this.#pinned !== null) return;
    const limit = this.#wall();
    for (let due = this.#agenda.takeDue(limit); due; due = this.#agenda.takeDue(limit)) {
      this.#pinned = due.time;
      try {
        this.options.step(due.run);
      } finally {
        this.#pinned = null;
      }
    }
    this.#arm();
  }

  advance(seconds: number) {
    this.#offsetSeconds += seconds;
    this.runDue();
  }

  stop() {
    this.#isStopped = true;
    this.#arm();
  }

  #wall(): number {
    return Math.floor(this.options.realNowMs() / 1000) + this.#offsetSeconds;
  }

  #arm() {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    const next = this.#agenda.nextTime();
    if (!this.options.useTimer || this.#isStopped || next === undefined) return;
    const gap = Math.max(0, (next - this.#wall()) * 1000);
    this.#timer = setTimeout(() => this.#onTimer(), Math.min(gap, LONGEST_TIMER_MS));
    this.#timer.unref();
  }

  /** Nobody waits for this run; a broken invariant is told here and again by the next call. */
  #onTimer() {
    try {
      this.runDue();
    } catch (thrown) {
      console.error("stripe simulator:", thrown);
    }
  }
}
