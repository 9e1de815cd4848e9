// The deployed code's own doors, for tests that walk a flow by hand and stop between its steps.
import { buildDeps, type Deps } from "../../supabase/functions/_shared/deps.ts";
import type { Operation, Step } from "../../supabase/functions/_shared/contract.ts";
import type { Answer, Snapshot } from "../../supabase/functions/_shared/stripe_objects.ts";
import { fail } from "deno-std/assert";
import type { World } from "./world.ts";

/** What a function in this world would run on. */
export function depsOf(world: World): Deps {
  return buildDeps({
    env: world.env,
    fetch: world.fetch,
    now: () => Date.now(),
    sleep: () => Promise.resolve(),
    random: () => 0.5,
    uuid: () => crypto.randomUUID(),
    write: () => {},
    defer: () => {},
  });
}

/** Reads from Stripe what a step asks for. */
export async function look(world: World, step: Step): Promise<Snapshot> {
  if (step.next !== "look") fail(`expected a look, got ${JSON.stringify(step)}`);
  return await depsOf(world).stripe.look(step.read);
}

/** The operation that a step says to send; it is not sent yet. */
export function operationOf(step: Step): Operation {
  if (step.next !== "send") fail(`expected a send, got ${JSON.stringify(step)}`);
  return step.operation;
}

/** Sends an operation to Stripe; nothing is recorded. */
export async function send(world: World, operation: Operation): Promise<Answer> {
  return (await depsOf(world).stripe.send(operation)).answer;
}
