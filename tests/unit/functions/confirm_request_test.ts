// Every lie about a request, told by the database, by Stripe's answer, or by both: each kind of
// request is refused with the code that says what is wrong, and the honest one is not.
import { assertEquals } from "deno-std/assert";
import {
  type Contradiction,
  findContradiction,
  withAnswer,
} from "../../../supabase/functions/_shared/confirm_request.ts";
import { SendStep } from "../../../supabase/functions/_shared/contract.ts";
import {
  type Found,
  PaymentIntent,
  Refund,
  Reversal,
  Transfer,
} from "../../../supabase/functions/_shared/stripe_objects.ts";
import { ALL, type Case, honest, LIES, type Loose } from "./request_lies.ts";
import { ESCROW, intent, OPERATION, refund, reversal, transfer } from "./stripe_samples.ts";

/** As the deployed code parses both. */
function judge({ operation, intent, transfers, account }: Case): Contradiction | null {
  const step = SendStep.parse({ next: "send", escrow_id: ESCROW, delay_ms: 0, operation });
  const observed: Found = {
    ...(intent !== undefined && { payment_intent: intent && PaymentIntent.parse(intent) }),
    ...(transfers && { transfers: transfers.map((one) => Transfer.parse(one)) }),
    account: account === null ? null : { id: account } as Loose,
  };
  return findContradiction(step, observed);
}

for (const kind of ALL) {
  Deno.test(`findContradiction() lets an honest ${kind} through`, () => {
    assertEquals(judge(honest(kind)), null);
  });
  for (const [lie, code, , tell] of LIES.filter(([, , kinds]) => kinds.includes(kind))) {
    Deno.test(`findContradiction() refuses a ${kind} where ${lie}`, () => {
      const told = honest(kind);
      tell(told);
      assertEquals(judge(told), code);
    });
  }
}

Deno.test("findContradiction() lets leave what is left, to the last unit", () => {
  const told = honest("refund");
  told.operation.params.amount = 1500;
  told.intent.latest_charge.amount_refunded = 3000;
  // 4000 of it came back, and a transfer that another charge paid for is another matter
  told.transfers = [
    transfer({ amount: 4500, amount_reversed: 4000 }),
    transfer({ id: "tr_2", source_transaction: "ch_2" }),
  ];
  assertEquals(judge(told), null);
  told.operation.params.amount = 1501;
  assertEquals(judge(told), "amount_exceeds");
});

Deno.test("findContradiction() lets what was pulled back be paid anew from the balance, once", () => {
  const told = honest("transfer");
  delete told.operation.params.source_transaction;
  assertEquals(judge(told), "payment_differs");
  told.transfers = [transfer({ amount: 100 })];
  assertEquals(judge(told), "payment_differs");
  const back = transfer({ amount: 4500, amount_reversed: 4500 });
  told.transfers = [back];
  assertEquals(judge(told), null);
  const metadata = { escrow_id: ESCROW, operation_id: OPERATION };
  told.transfers = [back, transfer({ id: "tr_2", source_transaction: null, metadata })];
  assertEquals(judge(told), "amount_exceeds");
});

Deno.test("findContradiction() lets an operator repay what the receiver keeps, once", () => {
  const told = honest("refund");
  told.transfers = [transfer()];
  told.operation.against_receivable = true;
  assertEquals(judge(told), null);
  told.intent.latest_charge.amount_refunded = 1;
  assertEquals(judge(told), "amount_exceeds");
});

Deno.test("findContradiction() counts what a capture in part did not take as nobody's", () => {
  const told = honest("refund");
  Object.assign(told.operation, { captured_minor: 2000 });
  Object.assign(told.intent.latest_charge, { amount_captured: 2000, amount_refunded: 3000 });
  told.operation.params.amount = 2000;
  assertEquals(judge(told), null);
  told.operation.params.amount = 2001;
  assertEquals(judge(told), "amount_exceeds");
});

Deno.test("findContradiction() needs nothing for a PaymentIntent that is made", () => {
  const told = honest("capture");
  told.operation.kind = "intent";
  told.intent = undefined;
  assertEquals(judge(told), null);
});

const answered = (object: Loose) =>
  ({ kind: "object", http_status: 200, request_id: null, object }) as const;

Deno.test("withAnswer() keeps a capture, and the reversal that a refund follows", () => {
  const before: Found = {
    payment_intent: PaymentIntent.parse(intent()),
    transfers: [Transfer.parse(transfer()), Transfer.parse(transfer({ id: "tr_2" }))],
  };
  const captured = PaymentIntent.parse(intent({ status: "succeeded" }));
  assertEquals(withAnswer(before, answered(captured)), { ...before, payment_intent: captured });
  const reversed = withAnswer(before, answered(Reversal.parse(reversal({ amount: 4000 }))));
  assertEquals(reversed.transfers?.map(({ amount_reversed }) => amount_reversed), [4000, 0]);
  assertEquals(withAnswer(before, answered(Refund.parse(refund()))), before);
  assertEquals(withAnswer(before, { kind: "lost", reason: "timeout" }), before);
  assertEquals(withAnswer({}, answered(Reversal.parse(reversal()))), {});
});

Deno.test("findContradiction() leaves to Stripe what became of an authorization", () => {
  for (const status of ["requires_action", "requires_reauthorization", "processing", "canceled"]) {
    const told = honest("capture");
    Object.assign(told.intent, { status, amount_capturable: 0 });
    assertEquals(judge(told), null, status);
  }
});
