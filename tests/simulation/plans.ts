// Which strikes fall where: every strike at every request that can meet it, found by running the
// flow; and the whole product of faults, kills and second callers.
import { type Plan, record, requestsOf } from "./campaign.ts";
import type { Flow } from "./flow.ts";
import { DATABASE_FAULTS, KILLS, STALLS, type Strike, STRIPE_FAULTS, visits } from "./strikes.ts";

/** Every one of `strikes` at every request that can meet it. */
export function everywhere(requests: string[], strikes: readonly Strike[]): Plan[] {
  return strikes.flatMap((strike) =>
    requests.flatMap((name, i) =>
      strike.at({ name }) ? [{ blows: [{ strike, nth: i + 1, name }] }] : []
    )
  );
}

export async function kills(flow: Flow): Promise<Plan[]> {
  return everywhere(await requestsOf(flow), KILLS);
}

export async function faults(flow: Flow): Promise<Plan[]> {
  return everywhere(await requestsOf(flow), [...STRIPE_FAULTS, ...DATABASE_FAULTS]);
}

export async function secondCallers(flow: Flow): Promise<Plan[]> {
  return everywhere(await requestsOf(flow), visits(flow));
}

export async function stalls(flow: Flow): Promise<Plan[]> {
  return everywhere(await requestsOf(flow), STALLS);
}

/** A fault, then at each later request of that run a kill, with and without a second caller. */
export async function product(flow: Flow): Promise<Plan[]> {
  const plans: Plan[] = [];
  for (const { blows: [first] } of await faults(flow)) {
    const requests = await record(flow, { blows: [first!] });
    for (const second of everywhere(requests, KILLS)) {
      const [{ nth, ...rest }] = second.blows as [Plan["blows"][0]];
      if (nth <= first!.nth) continue;
      const kill = { nth, ...rest };
      plans.push({ blows: [first!, kill] });
      for (const visit of visits(flow)) {
        if (visit.at(rest)) plans.push({ blows: [first!, { ...kill, strike: visit }, kill] });
      }
    }
  }
  return plans;
}

export const nameOf = ({ blows }: Plan): string =>
  blows.map(({ strike, nth, name }) => `${strike.name} ${nth} (${name})`).join(", then ");
