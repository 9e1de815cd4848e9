// Brings events to the endpoints, as badly ordered and as often as asked (rule 39).
import { clearTimeout, setTimeout } from "node:timers";
import { snapshot } from "../json.ts";
import type { World } from "../world.ts";
import type { Destination } from "./destinations.ts";
import { wants } from "./destinations.ts";
import type { StripeEvent } from "./events.ts";
import { nextTry } from "./retries.ts";
import type { Sender } from "./sender.ts";

/**
 * deliver: at once and in order. hold: nothing until flushed. shuffle: in random order.
 * duplicate: everything twice, and every third change as two event objects.
 */
export type WebhookMode = "deliver" | "duplicate" | "hold" | "shuffle";

type Delivery = { event: StripeEvent; destination: Destination; attempt: number };

export type DeliveryRecord = {
  event: string;
  type: string;
  endpoint: string;
  attempt: number;
  /** Null: no answer. */
  status: number | null;
};

type Timer = ReturnType<typeof setTimeout>;

/** How long a shuffled batch is collected. */
const SHUFFLE_WINDOW_MS = 20;
/** An eager delivery may not hold the API's answer for ever. */
const EAGER_LIMIT_MS = 5_000;
/** Duplicate mode: every how many events a second event object is made for the same change. */
const TWIN_EVERY = 3;
const RECORDS_KEPT = 5_000;

export class Deliveries {
  #mode: WebhookMode = "deliver";
  #isEager = false;
  #isClosed = false;
  #eventCount = 0;
  /** Queued, under way, or waiting for a prompt retry. */
  #open = 0;
  #queue: Delivery[] = [];
  #held: Delivery[] = [];
  #pumpTimer: Timer | null = null;
  /** The last delivery of each endpoint: one at a time keeps the order. */
  readonly #chains = new Map<string, Promise<void>>();
  readonly #retryTimers = new Set<Timer>();
  readonly #records: DeliveryRecord[] = [];
  #idleListeners: (() => void)[] = [];

  constructor(
    readonly world: World,
    readonly sender: Sender,
    readonly promptGapsMs: readonly number[],
  ) {
    world.onEvent.push((event) => this.#accept(event));
  }

  /** Leaving "hold" lets go what was held. */
  setMode(next: { mode?: WebhookMode | undefined; eager?: boolean | undefined }) {
    this.#mode = next.mode ?? this.#mode;
    this.#isEager = next.eager ?? this.#isEager;
    if (this.#mode !== "hold") this.flush();
  }

  mode() {
    return { mode: this.#mode, eager: this.#isEager, held: this.#held.length };
  }

  records(): readonly DeliveryRecord[] {
    return this.#records;
  }

  /** Sends what was held, and says how many. */
  flush(): number {
    const batch = this.#held;
    this.#held = [];
    for (const delivery of batch) this.#enqueue(delivery);
    return batch.length;
  }

  /** Eager: events arrive before the call that caused them has returned. */
  async beforeAnswer() {
    if (!this.#isEager || this.#queue.length === 0) return;
    const all = Promise.all(this.#takeQueue().map((delivery) => this.#attempt(delivery)));
    let timer: Timer | undefined;
    const limit = new Promise((done) => timer = setTimeout(done, EAGER_LIMIT_MS));
    await Promise.race([all, limit]);
    clearTimeout(timer);
  }

  settle(): Promise<void> {
    if (this.#open === 0) return Promise.resolve();
    return new Promise((done) => this.#idleListeners.push(done));
  }

  async close() {
    this.#isClosed = true;
    this.#takeQueue();
    for (const timer of this.#retryTimers) clearTimeout(timer);
    this.sender.abortAll();
    await Promise.allSettled(this.#chains.values());
    this.#open = 0;
    this.#wakeIfIdle();
  }

  #accept(event: StripeEvent) {
    this.#eventCount += 1;
    const isDoubled = this.#mode === "duplicate";
    this.#send(event, isDoubled ? 2 : 1);
    if (!isDoubled || this.#eventCount % TWIN_EVERY !== 0) return;
    const { tables, ids } = this.world;
    const twin = { ...snapshot(event), id: ids.next("evt_1") };
    tables.event.insert(twin, tables.event.owner(event.id)!);
    this.#send(twin, 1);
  }

  #send(event: StripeEvent, times: number) {
    const destinations = [...this.world.destinations.values()].filter((it) => wants(it, event));
    event.pending_webhooks = destinations.length;
    for (let i = 0; i < times; i++) {
      for (const destination of destinations) {
        const delivery = { event, destination, attempt: 1 };
        if (this.#mode === "hold") this.#held.push(delivery);
        else this.#enqueue(delivery);
      }
    }
  }

  #enqueue(delivery: Delivery) {
    if (this.#isClosed) return;
    this.#open += 1;
    this.#queue.push(delivery);
    // A timer, not a microtask: the API's answer should leave first.
    const wait = this.#mode === "shuffle" ? SHUFFLE_WINDOW_MS : 0;
    this.#pumpTimer ??= setTimeout(() => this.#pump(), wait);
  }

  #takeQueue(): Delivery[] {
    if (this.#pumpTimer) clearTimeout(this.#pumpTimer);
    this.#pumpTimer = null;
    const batch = this.#queue;
    this.#queue = [];
    return batch;
  }

  #pump() {
    const batch = this.#takeQueue();
    for (const delivery of this.#mode === "shuffle" ? this.#shuffled(batch) : batch) {
      const chain = this.#chains.get(delivery.destination.id) ?? Promise.resolve();
      this.#chains.set(delivery.destination.id, chain.then(() => this.#attempt(delivery)));
    }
  }

  #shuffled(batch: Delivery[]): Delivery[] {
    const keyed = batch.map((delivery) => ({ delivery, key: this.world.ids.random() }));
    return keyed.sort((a, b) => a.key - b.key).map(({ delivery }) => delivery);
  }

  async #attempt(delivery: Delivery) {
    const { event, destination, attempt } = delivery;
    const status = this.#isClosed ? null : await this.sender.send(event, destination);
    this.#records.push({
      event: event.id,
      type: event.type,
      endpoint: destination.id,
      attempt,
      status,
    });
    if (this.#records.length > RECORDS_KEPT) this.#records.shift();
    if (status !== null && status >= 200 && status < 300) {
      event.pending_webhooks = Math.max(0, event.pending_webhooks - 1);
    } else {
      this.#retryLater({ ...delivery, attempt: attempt + 1 });
    }
    this.#open -= 1;
    this.#wakeIfIdle();
  }

  #retryLater(delivery: Delivery) {
    if (this.#isClosed || !this.world.destinations.has(delivery.destination.id)) return;
    const next = nextTry({
      failures: delivery.attempt - 1,
      promptGapsMs: this.promptGapsMs,
      eventCreated: delivery.event.created,
      now: this.world.clock.now(),
    });
    if (next === null) return;
    if ("atSimulated" in next) {
      this.world.clock.at(next.atSimulated, () => this.#enqueue(delivery));
      return;
    }
    this.#open += 1;
    const timer = setTimeout(() => {
      this.#retryTimers.delete(timer);
      this.#enqueue(delivery);
      this.#open -= 1;
      this.#wakeIfIdle();
    }, next.inRealMs);
    this.#retryTimers.add(timer);
  }

  #wakeIfIdle() {
    if (this.#open > 0) return;
    const listeners = this.#idleListeners;
    this.#idleListeners = [];
    for (const wake of listeners) wake();
  }
}
