import { assert, assertEquals } from "deno-std/assert";
import {
  Account,
  Dispute,
  Effect,
  PaymentIntent,
  Refund,
  Reversal,
} from "../../../supabase/functions/_shared/stripe_objects.ts";
import { ACCOUNT, CHARGE, INTENT, TRANSFER } from "./payloads.ts";

Deno.test("a captured charge brings its balance transaction, and no expiry any more", () => {
  const latest_charge = {
    ...CHARGE,
    captured: true,
    amount_captured: 10_000,
    payment_method_details: { type: "card", card: { last4: "4242" } },
    balance_transaction: {
      id: "txn_1",
      object: "balance_transaction",
      amount: 10_000,
      currency: "usd",
      fee: 320,
      net: 9680,
      exchange_rate: null,
    },
  };
  const { latest_charge: charge } = PaymentIntent.parse({ ...INTENT, latest_charge });
  assertEquals(charge?.capture_before, null);
  assertEquals(charge?.balance_transaction, {
    id: "txn_1",
    amount: 10_000,
    currency: "usd",
    fee: 320,
    net: 9680,
  });
});

Deno.test("what Stripe did not expand is unknown, which is null", () => {
  assertEquals(PaymentIntent.parse(INTENT).latest_charge, null);
  const latest_charge = { ...CHARGE, balance_transaction: "txn_1" };
  const intent = PaymentIntent.parse({ ...INTENT, latest_charge });
  assertEquals(intent.latest_charge?.balance_transaction, null);
});

Deno.test("references are ids, expanded or not; an absent field is null", () => {
  const refund = {
    object: "refund",
    id: "re_1",
    amount: 1,
    currency: "jpy",
    created: 1,
    charge: { id: "ch_1", object: "charge" },
    payment_intent: "pi_1",
    destination_details: { card: { reference: "x" } },
  };
  assertEquals(Refund.parse(refund), {
    object: "refund",
    id: "re_1",
    amount: 1,
    currency: "jpy",
    created: 1,
    charge: "ch_1",
    payment_intent: "pi_1",
    status: null,
    failure_reason: null,
    metadata: {},
  });
});

Deno.test("a dispute brings its due date, an account its transfers capability and why not", () => {
  const dispute = {
    object: "dispute",
    id: "du_1",
    amount: 10_000,
    currency: "usd",
    status: "needs_response",
    charge: "ch_1",
    payment_intent: null,
    created: 1,
    evidence: { customer_name: "Jenny Rosen" },
    evidence_details: { due_by: 1_795_255_200, past_due: false },
  };
  const { evidence_due_by, ...rest } = Dispute.parse(dispute);
  assertEquals(evidence_due_by, 1_795_255_200);
  assert(!JSON.stringify(rest).includes("Jenny"));
  const restricted = Account.parse({
    ...ACCOUNT,
    capabilities: {},
    requirements: { disabled_reason: "requirements.past_due" },
  });
  assertEquals([restricted.transfers, restricted.disabled_reason], [
    null,
    "requirements.past_due",
  ]);
});

Deno.test("a status that Stripe invents tomorrow is a fact like any other", () => {
  assertEquals(
    PaymentIntent.parse({ ...INTENT, status: "requires_reauthorization" }).status,
    "requires_reauthorization",
  );
});

Deno.test("amounts are exact integers or the object is not understood", () => {
  for (const amount of ["1", 1.5, NaN, Infinity, 2 ** 53, null, undefined, true, [1]]) {
    assert(!Effect.safeParse({ ...TRANSFER, amount }).success, String(amount));
  }
});

Deno.test("an effect is what its own kind says it is", () => {
  const reversal = {
    object: "transfer_reversal",
    id: "trr_1",
    amount: 5,
    currency: "usd",
    transfer: "tr_1",
    created: 1,
    metadata: null,
  };
  for (const effect of [INTENT, TRANSFER, reversal]) {
    assertEquals(Effect.parse(effect).id, effect.id);
  }
  assertEquals(Reversal.parse(reversal).metadata, {});
  for (const other of [null, [], "tr_1", {}, { object: "transfer" }, { ...TRANSFER, object: 1 }]) {
    assert(!Effect.safeParse(other).success);
  }
});
