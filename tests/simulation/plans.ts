// Which strikes fall where: every strike at every request that can meet it, found by running the
// flow; and the whole product of faults, kills and second callers.
import { type Plan, record, requestsOf } from "./campaign.ts";
import { deliver, type Flow } from "./flow.ts";
import {
  DATABASE_FAULTS,
  KILLED_BEFORE,
  KILLS,
  SAME_WISH,
  STALLED_AFTER,
  STALLS,
  type Strike,
  visits,
} from "./strikes.ts";
import { STRIPE_FAULTS } from "./stripe_faults.ts";
import { isForStripe } from "./struck_worker.ts";

/** Every one of `strikes` at every request that can meet it. */
export function everywhere(requests: string[], strikes: readonly Strike[]): Plan[] {
  return strikes.flatMap((strike) =>
    requests.flatMap((name, i) =>
      strike.at({ name }) ? [{ blows: [{ strike, nth: i + 1, name }] }] : []
    )
  );
}

/** An event that was never stored is an event that never came. */
const missed = (flow: Flow, plans: Plan[]): Plan[] =>
  plans.map((plan) => {
    const [{ strike, nth, name }] = plan.blows as [Plan["blows"][0]];
    const isLost = [KILLED_BEFORE, "database unreachable"].includes(strike.name);
    if (flow.act !== deliver || nth > 1 || !isLost) return plan;
    return { blows: [{ strike: { ...strike, trouble: "missed webhook" }, nth, name }] };
  });

/** Killed or met by a second caller: at every request. */
export async function kills(flow: Flow): Promise<Plan[]> {
  return missed(flow, everywhere(await requestsOf(flow), [...KILLS, ...visits(flow)]));
}

/** Stalled at every request; in worlds of their own: awake, a worker takes up what others left. */
export async function stalls(flow: Flow): Promise<Plan[]> {
  return everywhere(await requestsOf(flow), STALLS);
}

/** Every fault of Stripe and of the database at every request that can meet it. */
export async function faults(flow: Flow): Promise<Plan[]> {
  const strikes = [...STRIPE_FAULTS, ...DATABASE_FAULTS];
  return missed(flow, everywhere(await requestsOf(flow), strikes));
}

/**
 * Those that differ from outside: before a request is after the one before it, and a reading that
 * fails has one meaning however it fails. Of the other wishes, each falls on some requests.
 */
export function distinct(plans: Plan[]): Plan[] {
  const others = new Map<string, number>();
  return plans.filter(({ blows: [blow] }) => {
    const { strike, nth, name } = blow!;
    if (strike.name === KILLED_BEFORE || strike.name.startsWith(STALLED_AFTER)) return nth === 1;
    if (strike.trouble === "second caller" && strike.name !== SAME_WISH) {
      others.set(strike.name, nth);
      return nth % 3 === others.size % 3;
    }
    const reading = isForStripe(name) && name.startsWith("GET ") && strike.leaves === "alive";
    return !reading || strike.trouble === "second caller" || READING_FAILS.includes(strike.name);
  });
}

const READING_FAILS = ["drop_before", "http_503", "slower than the timeout"];

/**
 * A fault, then at each later request of that run a kill, with and without a second caller. Only
 * those that differ from outside: a death between two readings is one death, whichever comes next.
 */
export async function product(flow: Flow): Promise<Plan[]> {
  const plans: Plan[] = [];
  const firsts = distinct(await faults(flow));
  const runs = await record(flow, firsts);
  for (const [i, { blows: [first] }] of firsts.entries()) {
    for (const { blows: [kill] } of everywhere(runs[i]!, KILLS)) {
      const { nth, name, strike } = kill!;
      if (nth <= first!.nth) continue;
      const isBefore = strike.name === KILLED_BEFORE;
      const isReading = isForStripe(name) && name.startsWith("GET ");
      // before a request is after the one before it, and after a reading is before it
      if (isBefore ? nth === first!.nth + 1 : !isReading) plans.push({ blows: [first!, kill!] });
      if (isBefore && isReading) continue;
      for (const visit of visits(flow)) {
        if (visit.at({ name })) {
          plans.push({ blows: [first!, { nth, name, strike: visit }, kill!] });
        }
      }
    }
  }
  return plans;
}

export const nameOf = ({ blows }: Plan): string =>
  blows.map(({ strike, nth, name }) => `${strike.name} ${nth} (${name})`).join(", then ");
