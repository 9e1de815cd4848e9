import { assert, assertEquals } from "deno-std/assert";
import fc from "fast-check";
import { join, ROOT } from "../../../dev/paths.ts";
import {
  Account,
  Dispute,
  Effect,
  PaymentIntent,
  Refund,
  Reversal,
  Transfer,
} from "../../../supabase/functions/_shared/stripe_objects.ts";
import { FOREIGN_IDS } from "../../support/foreign_ids.ts";
import * as sample from "./stripe_samples.ts";

Deno.test("a payment intent keeps the facts that money is decided by, and no person", () => {
  const kept = PaymentIntent.parse(sample.intent());
  assertEquals(kept, {
    object: "payment_intent",
    id: "pi_1",
    status: "requires_capture",
    amount: 5000,
    currency: "eur",
    amount_capturable: 5000,
    amount_received: 0,
    capture_method: "manual",
    canceled_at: null,
    cancellation_reason: null,
    livemode: false,
    transfer_group: "group",
    created: 1_700_000_000,
    metadata: { operation_id: sample.OPERATION },
    latest_charge: {
      id: "ch_1",
      status: "succeeded",
      paid: true,
      captured: false,
      amount: 5000,
      amount_captured: 0,
      amount_refunded: 0,
      refunded: false,
      disputed: false,
      capture_before: 1_700_600_000,
      balance_transaction: null,
    },
  });
});

Deno.test("a reference and the expanded object mean the same", () => {
  const ids = { destination: "acct_9", source_transaction: "ch_9" };
  const expanded = {
    destination: { id: "acct_9", email: "x" },
    source_transaction: { id: "ch_9" },
  };
  assertEquals(Transfer.parse(sample.transfer(ids)), Transfer.parse(sample.transfer(expanded)));
  const charge = { id: "ch_9", object: "charge" };
  assertEquals(Refund.parse(sample.refund({ charge })).charge, "ch_9");
  assertEquals(Dispute.parse(sample.dispute({ charge })).charge, "ch_9");
  const reversal = Reversal.parse(sample.reversal({ transfer: { id: "tr_9" } }));
  assertEquals(reversal.transfer, "tr_9");
});

Deno.test("a charge that was not expanded counts as not known, not as a charge", () => {
  assertEquals(PaymentIntent.parse(sample.intent({ latest_charge: "ch_1" })).latest_charge, null);
  const latest_charge = sample.charge({ balance_transaction: "txn_1" });
  const { latest_charge: kept } = PaymentIntent.parse(sample.intent({ latest_charge }));
  assertEquals(kept?.balance_transaction, null);
});

Deno.test("a captured charge brings what Stripe took, and no expiry any more", () => {
  const money = { id: "txn_1", amount: 5000, currency: "eur", fee: 175, net: 4825 };
  const latest_charge = sample.charge({
    captured: true,
    payment_method_details: { type: "card", card: { last4: "4242" } },
    balance_transaction: { object: "balance_transaction", exchange_rate: null, ...money },
  });
  const { latest_charge: kept } = PaymentIntent.parse(sample.intent({ latest_charge }));
  assertEquals([kept?.capture_before, kept?.balance_transaction], [null, money]);
});

Deno.test("a status that Stripe invents tomorrow is a fact like any other", () => {
  const status = "requires_reauthorization";
  assertEquals(PaymentIntent.parse(sample.intent({ status })).status, status);
});

Deno.test("absent and null are the same", () => {
  const bare = sample.intent({
    transfer_group: undefined,
    canceled_at: undefined,
    cancellation_reason: undefined,
    latest_charge: undefined,
    metadata: undefined,
  });
  const { transfer_group, canceled_at, cancellation_reason, latest_charge, metadata } =
    PaymentIntent.parse(JSON.parse(JSON.stringify(bare)));
  assertEquals(
    [transfer_group, canceled_at, cancellation_reason, latest_charge, metadata],
    [null, null, null, null, {}],
  );
  const cardless = sample.charge({ payment_method_details: { type: "sepa_debit" } });
  const { latest_charge: kept } = PaymentIntent.parse(sample.intent({ latest_charge: cardless }));
  assertEquals(kept?.capture_before, null);
});

Deno.test("an account tells whether transfers can arrive, whatever else it may do", () => {
  const { transfers, disabled_reason } = Account.parse(sample.account());
  assertEquals([transfers, disabled_reason], ["active", null]);
  const requirements = { disabled_reason: "requirements.past_due" };
  const cutOff = Account.parse(sample.account({ capabilities: {}, requirements }));
  assertEquals([cutOff.transfers, cutOff.disabled_reason], [null, "requirements.past_due"]);
  const fresh = Account.parse({ object: "account", id: "acct_1" });
  assertEquals(fresh, {
    object: "account",
    id: "acct_1",
    charges_enabled: null,
    payouts_enabled: null,
    transfers: null,
    disabled_reason: null,
  });
});

Deno.test("a dispute tells until when it can be answered", () => {
  assertEquals(Dispute.parse(sample.dispute()).evidence_due_by, 1_701_000_000);
  const silent = Dispute.parse(sample.dispute({ evidence_details: { due_by: null } }));
  assertEquals(silent.evidence_due_by, null);
});

Deno.test("metadata keeps our two ids alone, and those only when they are ids", () => {
  const keep = (metadata: unknown) => Transfer.parse(sample.transfer({ metadata })).metadata;
  const ours = { escrow_id: sample.ESCROW, operation_id: sample.OPERATION };
  assertEquals(keep({ ...ours, name: "Jane" }), ours);
  assertEquals(keep({ operation_id: sample.OPERATION }), { operation_id: sample.OPERATION });
  const capitals = Object.entries(ours).map(([name, id]) => [name, id.toUpperCase()]);
  assertEquals(keep(Object.fromEntries(capitals)), ours);
  for (const value of FOREIGN_IDS) {
    assertEquals(keep({ escrow_id: value, operation_id: value }), {}, String(value));
    assertEquals(keep({ ...ours, operation_id: value }), { escrow_id: sample.ESCROW });
    // ours has both, so this operation is another program's
    assertEquals(keep({ ...ours, escrow_id: value }), {}, String(value));
  }
  for (const metadata of [null, undefined, [], "text", 5]) assertEquals(keep(metadata), {});
});

Deno.test("an answer to a POST is one of four objects, told by its `object`", () => {
  for (const made of [sample.intent(), sample.transfer(), sample.refund(), sample.reversal()]) {
    assertEquals(Effect.parse(made).id, made.id);
  }
  for (const other of [sample.charge(), sample.account(), sample.dispute(), sample.page([])]) {
    assert(!Effect.safeParse(other).success);
  }
});

Deno.test("money that is not a safe integer is no answer", () => {
  for (
    const amount of [1.5, "5000", null, undefined, true, [1], NaN, Infinity, 2 ** 53, -(2 ** 53)]
  ) {
    for (const made of [sample.intent({ amount }), sample.transfer({ amount })]) {
      assert(!Effect.safeParse(made).success, String(amount));
    }
  }
});

Deno.test("no answer of another shape passes, and none throws", () => {
  const broken = fc.tuple(
    fc.constantFrom(sample.intent(), sample.transfer(), sample.refund(), sample.reversal()),
    fc.constantFrom("id", "amount", "currency", "created", "object"),
    fc.jsonValue({ maxDepth: 1 }).filter((v) => typeof v !== "string" && typeof v !== "number"),
  );
  fc.assert(fc.property(broken, ([made, field, value]) => {
    assert(!Effect.safeParse({ ...made, [field]: value }).success);
  }));
  fc.assert(fc.property(fc.jsonValue(), (value) => {
    assert(!Effect.safeParse(value).success);
  }));
});

const RECORDED = join(ROOT, "..", "shared", "stripe", "events");
const recorded = await Array.fromAsync(Deno.readDir(RECORDED)).catch(() => []);
const shapes = {
  payment_intent: PaymentIntent,
  transfer: Transfer,
  refund: Refund,
  dispute: Dispute,
};

Deno.test({
  name: "the objects as Stripe documents them are taken" +
    (recorded.length > 0 ? "" : " (skipped: no recorded events beside this repository)"),
  ignore: recorded.length === 0,
  fn: async () => {
    const taken = new Set<string>();
    for (const { name } of recorded) {
      const { object } = JSON.parse(await Deno.readTextFile(join(RECORDED, name))).data;
      const shape = { ...shapes, account: Account }[object.object as "account"];
      if (!shape) continue;
      const parsed = shape.safeParse(object);
      assert(parsed.success, `${name}: ${parsed.error?.message}`);
      taken.add(object.object);
    }
    assertEquals([...taken].sort(), ["account", "dispute", "payment_intent", "refund", "transfer"]);
  },
});
