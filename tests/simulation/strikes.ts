// What may befall a worker at one of its requests: kills, faults of Stripe and of the database,
// a second caller at that very moment, a stall. Each names the class of trouble that it is.
import type { Flow, Subject } from "./flow.ts";
import { type Blow, isForDatabase, Killed, type Send, startWorker } from "./struck_worker.ts";

/** The rows of the healing table. */
export type Trouble =
  | "crash"
  | "timeout"
  | "lost connection"
  | "429"
  | "409"
  | "503"
  | "stored 500"
  | "refusal"
  | "second caller"
  | "stall"
  | "missed webhook"
  | "database"
  | "one upon another";

/** Requests of dead workers that are still on their way. */
export interface Packets {
  /** They arrive while nobody has taken over yet. */
  early: (() => Promise<unknown>)[];
  /** They arrive when others have gone on. */
  late: (() => Promise<unknown>)[];
}

export const KILLED_BEFORE = "killed before";
export const ARRIVES_EARLY = "killed, arrives before the next worker";
export const ARRIVES_LATE = "killed, arrives after the next worker";
export const STALLED_BEFORE = "stalled before";
export const STALLED_AFTER = "stalled after";

/** Where a strike takes place. */
export interface Stage {
  flow: Flow;
  subject: Subject;
  packets: Packets;
  /** Set by a stall: resolves when the worker sleeps; wake() lets it go on. */
  sleep: { asleep: () => void; awake: Promise<void> };
  /** Resolves when the struck call has come to its end. */
  over: Promise<void>;
}

export interface Strike {
  name: string;
  trouble: Trouble;
  /** Whether the worker is dead afterwards, asleep, or lives on. */
  leaves: "dead" | "asleep" | "alive";
  /** Alerts that this trouble may raise. */
  alerts?: readonly string[];
  /** A stalled worker wakes when its lease is over: before anybody else came, or after. */
  wakes?: "alone" | "last";
  /** It strikes the repeats of the same call as well. */
  repeats?: boolean;
  /** Whether a request can meet it. */
  at(moment: { name: string }): boolean;
  blow(stage: Stage): Blow;
}

const everywhere = () => true;

/** A reading that arrives late changes nothing. */
const atWrites = ({ name }: { name: string }) => !name.startsWith("GET ");

function kill(name: string, blow: (stage: Stage) => Blow, at: Strike["at"] = everywhere): Strike {
  return { name, trouble: "crash", leaves: "dead", at, blow };
}

/** A request that left the worker and reaches the other side when the worker is long dead. */
const onItsWay =
  (queue: keyof Packets) => ({ packets }: Stage): Blow => (moment, _send, worker) => {
    const { request } = moment;
    packets[queue].push(() => worker.world.fetch(request));
    worker.kill();
    return Promise.reject(new Killed());
  };

export const KILLS: readonly Strike[] = [
  kill(KILLED_BEFORE, () => (_moment, _send, worker) => {
    worker.kill();
    return Promise.reject(new Killed());
  }),
  kill("killed after", () => async (_moment, send, worker) => {
    await send();
    worker.kill();
    throw new Killed();
  }),
  kill(ARRIVES_EARLY, onItsWay("early"), atWrites),
  kill(ARRIVES_LATE, onItsWay("late"), atWrites),
];

/** The same call, sent again by the store, meets its share of the trouble as well. */
const database = (
  name: string,
  times: number,
  fail: (send: Send) => Promise<Response>,
): Strike => ({
  name,
  trouble: "database",
  leaves: "alive",
  repeats: true,
  at: ({ name }) => isForDatabase(name),
  blow: () => {
    let left = times;
    return (_moment, send) => left-- > 0 ? fail(send) : send();
  },
});
const unreachable = () => Promise.reject(new TypeError("connection refused"));
const unheard = async (send: Send) => {
  await send();
  throw new TypeError("the connection was closed before the answer");
};

/** One is healed by the store's own repeat, four outlast it. */
export const DATABASE_FAULTS: readonly Strike[] = [
  database("database reply lost", 1, unheard),
  database("database replies lost", 4, unheard),
  database("database unreachable", 4, unreachable),
];

export const SAME_WISH = "the same wish again";

/** A whole call of somebody else while this worker has its hand on the request. */
export function visits({ others = {} }: Flow): Strike[] {
  const callers = { [SAME_WISH]: undefined, ...others };
  return Object.entries(callers).map(([name, other]) => ({
    name,
    trouble: "second caller",
    leaves: "alive",
    at: everywhere,
    blow: ({ flow, subject }) => async (_moment, send, worker) => {
      const visitor = await startWorker(worker.world);
      const answer = await (other ?? flow.act)(visitor, subject);
      subject.answers.push(answer);
      return await send();
    },
  }));
}

function stall(name: string, wakes: Strike["wakes"], blow: (stage: Stage) => Blow): Strike {
  return {
    name: `${name}, wakes ${wakes}`,
    trouble: "stall",
    leaves: "asleep",
    at: everywhere,
    blow,
    ...(wakes && { wakes }),
  };
}

const before = ({ sleep }: Stage): Blow => async (_moment, send) => {
  sleep.asleep();
  await sleep.awake;
  return await send();
};

const after = ({ sleep }: Stage): Blow => async (_moment, send) => {
  const response = await send();
  sleep.asleep();
  await sleep.awake;
  return response;
};

export const STALLS: readonly Strike[] = [
  stall(STALLED_BEFORE, "alone", before),
  stall(STALLED_BEFORE, "last", before),
  stall(STALLED_AFTER, "alone", after),
  stall(STALLED_AFTER, "last", after),
];
