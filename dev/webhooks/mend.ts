// Brings the two webhook endpoints into order, or only says how; never touches anybody else's.
import { counted } from "../../supabase/functions/_shared/counted.ts";
import type { StripeApi } from "../stripe_api.ts";
import { create, disable, listEndpoints, repair } from "./endpoints.ts";
import {
  keptOf,
  type Kind,
  planFor,
  SECRET_OF,
  type Step,
  tellReveal,
  type Wanted,
} from "./plan.ts";
import { accepts } from "./probe.ts";

export interface Mending {
  stripe: StripeApi;
  fetch: typeof fetch;
  wanted: Wanted[];
  /** Signing secrets as they are configured, newest first. */
  secrets: Record<Kind, string[]>;
  /** False: only say what would be done. */
  apply: boolean;
  /** Disable what a new endpoint has replaced. */
  disableOld: boolean;
  /** Takes a new secret to where it is kept, once, and says in words where that is. */
  keep(variable: string, secret: string): Promise<string>;
  /** The file that those are in, as it is typed. */
  file: string;
  /** What to type so that the functions get their new secrets. */
  deploySecrets: string;
  say(line: string): void;
}

/** How many steps are left to do. */
export async function mendWebhooks(mending: Mending): Promise<number> {
  const all = await listEndpoints(mending.stripe);
  let left = 0;
  for (const wanted of mending.wanted) {
    const steps = planFor(wanted, all);
    mending.say(`${wanted.kind} events → ${wanted.url}`);
    const kept = keptOf(wanted, all);
    const lacksSecret = kept !== undefined && mending.secrets[wanted.kind].length === 0;
    if (steps.length === 0 && !lacksSecret) mending.say("  nothing to do");
    const isNew = steps.some(({ step }) => step === "create");
    for (const step of steps) {
      const done = mending.apply && await carryOut(mending, step, isNew);
      if (!mending.apply) mending.say(`  to do: ${tell(step)}`);
      if (!done) left++;
    }
    if (lacksSecret) {
      const reveal = tellReveal(kept.id, wanted.kind, mending.file);
      mending.say(`  by hand: ${reveal}, then: ${mending.deploySecrets}`);
      left++;
    }
  }
  return left;
}

function tell(step: Step): string {
  switch (step.step) {
    case "create":
      return `create it with ${
        counted(step.wanted.events.length, "event")
      } (${step.why}); its secret goes ` +
        `to ${SECRET_OF[step.wanted.kind]}`;
    case "repair":
      return `repair ${step.id} (${step.why}); its secret stays`;
    case "disable":
      return `disable ${step.id} (${step.why}), once the secret of the other is in place`;
  }
}

async function carryOut(mending: Mending, step: Step, isNew: boolean): Promise<boolean> {
  const { stripe, say } = mending;
  const variable = SECRET_OF[step.wanted.kind];
  switch (step.step) {
    case "create": {
      const { id, secret } = await create(stripe, step);
      say(`  created ${id}`);
      say(`  ${await mending.keep(variable, secret)}`);
      say(`  next: ${mending.deploySecrets}`);
      return true;
    }
    case "repair":
      await repair(stripe, step);
      say(`  repaired ${step.id}: it was one that ${step.why}`);
      return true;
    case "disable":
      return await disableOld(mending, step, isNew);
  }
}

/** An endpoint that still delivers is taken away only when the other one's secret is accepted. */
async function disableOld(
  { stripe, say, disableOld, secrets, ...door }: Mending,
  { id, wanted, why }: Extract<Step, { step: "disable" }>,
  isNew: boolean,
): Promise<boolean> {
  const variable = SECRET_OF[wanted.kind];
  if (!disableOld || isNew) {
    say(`  ${id} ${why}: it stays until the new secret is in place; then add --disable-old`);
    return false;
  }
  const newest = secrets[wanted.kind][0];
  if (newest === undefined || !await accepts(door.fetch, wanted.url, newest)) {
    say(`  ${id} stays: the function does not accept the first secret of ${variable} yet`);
    return false;
  }
  await disable(stripe, id);
  say(`  disabled ${id}; take its secret out of ${variable} in a few days`);
  return true;
}
