// The race laws can fail: with one lock taken out of one function, the law that rests on it does.
import { assertEquals, assertNotEquals, assertRejects } from "deno-std/assert";
import type { Ending } from "../support/race.ts";
import { startWorld, type World } from "../support/world.ts";
import {
  applyOnce,
  breakerHolds,
  dueOnce,
  eventsOnce,
  oneRecord,
  oneRefundClaim,
  oneReleaseClaim,
} from "./race_laws.ts";

interface Mutant {
  /** The function that loses a lock. */
  name: string;
  lock: string;
  law: (world: World, ending: Ending) => Promise<void>;
}

// Not escrow_begin_operation: what it does first, apply_snapshot, locks the same row by writing it.
const MUTANTS: Mutant[] = [
  { name: "public.escrow_claim_release", lock: " for update", law: oneReleaseClaim },
  { name: "public.escrow_claim_refund", lock: " for update", law: oneRefundClaim },
  { name: "public.escrow_record_answer", lock: "for update of x", law: oneRecord },
  {
    name: "public.escrow_claim_timeouts",
    lock: "perform pg_advisory_xact_lock(hashtext('escrow.breaker'));",
    law: breakerHolds,
  },
  { name: "public.escrow_claim_due", lock: "for update skip locked", law: dueOnce },
  { name: "public.escrow_claim_due", lock: "skip locked", law: dueOnce },
  { name: "public.escrow_claim_events", lock: "for update skip locked", law: eventsOnce },
  { name: "public.escrow_claim_events", lock: "skip locked", law: eventsOnce },
  { name: "public.escrow_inbox_apply", lock: " for update", law: applyOnce },
];

/** Takes a lock out of a function, in this test's own database. */
async function removeLock({ sql }: World, { name, lock }: Mutant) {
  const [row] = await sql<{ source: string }[]>`
    select pg_get_functiondef(${name}::regproc) as source`;
  const mutated = row!.source.replaceAll(lock, "");
  assertNotEquals(mutated, row!.source, `${name} has no "${lock}" to remove`);
  await sql.unsafe(mutated);
}

for (const mutant of MUTANTS) {
  Deno.test(`without "${mutant.lock.trim()}" in ${mutant.name} its race law fails`, async () => {
    await using world = await startWorld({ breaksLaws: true });
    await removeLock(world, mutant);
    const { name, message } = await assertRejects(() => mutant.law(world, "commit"));
    assertEquals(name, "AssertionError", message);
  });
}
