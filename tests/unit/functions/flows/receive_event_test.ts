import { assertEquals, assertRejects } from "deno-std/assert";
import type { Applied, Received } from "../../../../supabase/functions/_shared/contract.ts";
import { Refusal } from "../../../../supabase/functions/_shared/errors.ts";
import { receiveEvent } from "../../../../supabase/functions/_shared/flows/receive_event.ts";
import type { StripeEvent } from "../../../../supabase/functions/_shared/stripe_event.ts";
import type { Snapshot } from "../../../../supabase/functions/_shared/stripe_objects.ts";
import { fake, inTurn } from "./fakes.ts";

const EVENT: StripeEvent = {
  id: "evt_1",
  type: "charge.captured",
  account: null,
  livemode: false,
  api_version: null,
  created: 1,
  object_id: "ch_1",
  object_type: "charge",
  references: {},
};

/** `applied` gets event, ticket and snapshot of every T2. */
function world(received: Received, outcome: Applied["outcome"], snapshot: Snapshot = {}) {
  const applied: unknown[] = [];
  const faked = fake({
    store: {
      receiveEvent: inTurn(received),
      applyEvent: (...args) => {
        applied.push(args);
        return Promise.resolve({ outcome, wake: false });
      },
    },
    stripe: { look: inTurn(snapshot) },
  });
  return { ...faked, applied, run: () => receiveEvent(faked.deps, "account", EVENT) };
}

Deno.test("receiveEvent() stores first, then reads Stripe, then applies", async () => {
  const { run, calls, applied } = world({ outcome: "look", ticket: 7, read: {} }, "applied");
  assertEquals(await run(), "applied");
  assertEquals(calls, ["receiveEvent", "look", "applyEvent"]);
  assertEquals(applied, [["evt_1", 7, {}]]);
});

Deno.test("receiveEvent() applies a failed reading too: the database counts the tries", async () => {
  const failed: Snapshot = { failed: "stripe_unreachable" };
  const { run, applied } = world({ outcome: "look", ticket: 7, read: {} }, "retry", failed);
  assertEquals(await run(), "retry");
  assertEquals(applied, [["evt_1", 7, failed]]);
});

Deno.test("receiveEvent() reads nothing for an event that needs nothing", async () => {
  for (const outcome of ["duplicate", "ignored", "parked", "applied"] as const) {
    const { run, calls } = world({ outcome }, "applied");
    assertEquals([await run(), calls], [outcome, ["receiveEvent"]]);
  }
});

Deno.test("receiveEvent() refuses what the database refuses, by its code", async () => {
  const codes = [["wrong_livemode", "wrong_livemode"], ["contract_mismatch", "contract_mismatch"], [
    "something_new",
    "unavailable",
  ]];
  for (const [code, refusal] of codes) {
    const { run } = world({ outcome: "refused", code: String(code) }, "applied");
    assertEquals((await assertRejects(run, Refusal)).code, refusal);
  }
});
