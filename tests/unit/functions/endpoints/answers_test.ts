import { assertEquals } from "deno-std/assert";
import type { Step } from "../../../../supabase/functions/_shared/contract.ts";
import { createEscrowEndpoint } from "../../../../supabase/functions/_shared/endpoints/create_escrow.ts";
import { distributeEscrowFunds } from "../../../../supabase/functions/_shared/endpoints/distribute_escrow_funds.ts";
import { refundEscrowEndpoint } from "../../../../supabase/functions/_shared/endpoints/refund_escrow.ts";
import { done, ESCROW_ID, inTurn, type Script } from "../flows/fakes.ts";
import { ask } from "./ask.ts";

const NEW = {
  reference: "order-1",
  amount: 10_000,
  currency: "usd",
  deadline: "2026-12-01T12:00:00Z",
  receiver: { email: "anna@shop.example" },
};

const create = (step: Step, secret: () => Promise<string> = inTurn("pi_1_secret_x")) =>
  ask(createEscrowEndpoint, NEW, {
    store: { createEscrow: inTurn(step) },
    stripe: { clientSecret: secret },
  });
const release = (step: Step) =>
  ask(distributeEscrowFunds, { escrowTransactionId: ESCROW_ID }, {
    store: { claimRelease: inTurn(step) },
  });
const refund = (step: Step) =>
  ask(refundEscrowEndpoint, { escrowTransactionId: ESCROW_ID, reason: "agreed" }, {
    store: { claimRefund: inTurn(step) },
  });

Deno.test("create-escrow: 201 when made, 200 when it existed, with a client secret read anew", async () => {
  for (const [outcome, status] of [["created", 201], ["exists", 200]] as const) {
    assertEquals(await create(done(outcome, { status: "awaiting_payment" })), {
      status,
      body: {
        success: true,
        escrowTransactionId: ESCROW_ID,
        paymentIntentId: "pi_1",
        clientSecret: "pi_1_secret_x",
        status: "awaiting_payment",
        holdMode: "authorize",
        deadline: "2026-12-01T12:00:00.000Z",
        payBy: "2026-11-25T12:00:00.123Z",
        amount: { amount: 10_000, currency: "usd" },
        platformFee: { amount: 1000, currency: "usd" },
      },
      calls: ["createEscrow", "clientSecret"],
    });
  }
});

Deno.test("create-escrow: nothing is left to confirm once it is paid", async () => {
  const { body, calls } = await create(done("exists", { status: "held" }));
  assertEquals((body as { clientSecret: unknown }).clientSecret, null);
  assertEquals(calls, ["createEscrow"]);
});

Deno.test("create-escrow: a client secret that cannot be read is in doubt, not an error", async () => {
  const away = () => Promise.reject(new Error("Stripe is away"));
  const { status, body } = await create(done("created", { status: "awaiting_payment" }), away);
  assertEquals([status, (body as { code: string }).code], [502, "in_doubt"]);
});

Deno.test("create-escrow: refusals keep the database's code and hint", async () => {
  const codes = [
    ["unsupported_currency", 422],
    ["amount_too_small", 422],
    ["deadline_too_far", 422],
    ["reference_conflict", 409],
    ["receiver_conflict", 409],
    ["not_accepting", 503],
    ["contract_mismatch", 503],
    ["wrong_mode", 503],
    ["invalid_request", 422],
  ] as const;
  for (const [code, status] of codes) {
    assertEquals(await create(done("refused", null, { code, hint: "So." })), {
      status,
      body: { code, hint: "So.", details: undefined },
      calls: ["createEscrow"],
    });
  }
});

Deno.test("create-escrow: Stripe's refusal is 402, or its own code where there is one", async () => {
  const refused = async (code: string) => {
    const { status, body } = await create(done("failed", {}, { code }));
    return [status, (body as { code: string }).code];
  };
  assertEquals(await refused("card_declined"), [422, "payment_refused"]);
  assertEquals(await refused("amount_too_small"), [422, "amount_too_small"]);
  const { status } = await create(done("in_doubt", {}, { code: "in_doubt" }));
  assertEquals(status, 502);
});

Deno.test("distribute-escrow-funds: 200 with what was paid to whom", async () => {
  const view = { status: "released", transfer_id: "tr_1", transferred_minor: 9000 };
  const { status, body } = await release(done("released", view, { replayed: true }));
  assertEquals(status, 200);
  assertEquals(body, {
    success: true,
    escrowTransactionId: ESCROW_ID,
    status: "released",
    transferId: "tr_1",
    amount: { amount: 9000, currency: "usd" },
    platformFee: { amount: 1000, currency: "usd" },
    replayed: true,
  });
});

Deno.test("distribute-escrow-funds: a wish that stands is 202, whatever it waits for", async () => {
  const requested = { release_requested_at: "2026-11-25T12:00:00+00:00" };
  const next = { next_attempt_at: "2026-11-25T12:15:00+00:00" };
  const queued = async (step: Step) => {
    const { status, body } = await release(step);
    const { releaseQueued, waitingFor, nextAttemptAt } = body as Record<string, unknown>;
    return [status, releaseQueued, waitingFor, nextAttemptAt];
  };
  const at = "2026-11-25T12:15:00.000Z";
  for (const waiting_for of ["receiver", "paused", "hold", "stripe", "balance"]) {
    const step = done("queued", { ...requested, ...next, waiting_for });
    assertEquals(await queued(step), [202, true, waiting_for, at]);
  }
  assertEquals(await queued(done("in_doubt", requested)), [202, true, "stripe", null]);
});

Deno.test("distribute-escrow-funds: each refusal has its status", async () => {
  const codes = [
    ["busy", "already_processing", 409],
    ["refused", "not_found", 404],
    ["refused", "not_releasable", 409],
    ["refused", "authorization_lapsed", 409],
    ["refused", "contract_mismatch", 503],
    ["in_doubt", "lease_lost", 502],
    ["refused", "a_code_of_tomorrow", 503],
  ] as const;
  for (const [outcome, code, status] of codes) {
    const view = code === "not_found" ? null : {};
    assertEquals((await release(done(outcome, view, { code }))).status, status, code);
  }
  const reason = { code: "not_releasable", details: { reason: "deadline_passed" } };
  assertEquals((await release(done("refused", { status: "refunded" }, reason))).body, {
    code: "not_releasable",
    hint: undefined,
    details: {
      reason: "deadline_passed",
      escrowTransactionId: ESCROW_ID,
      status: "refunded",
    },
  });
});

Deno.test("distribute-escrow-funds: a refused transfer is 402 with reason and next attempt", async () => {
  const view = {
    status: "transfer_failed",
    failure_code: "account_closed",
    next_attempt_at: "2026-11-25T12:15:00+00:00",
  };
  const { status, body } = await release(done("failed", view, { code: "transfer_failed" }));
  assertEquals(status, 402);
  assertEquals(body, {
    code: "transfer_failed",
    hint: undefined,
    details: {
      escrowTransactionId: ESCROW_ID,
      status: "transfer_failed",
      reason: "account_closed",
      nextAttemptAt: "2026-11-25T12:15:00.000Z",
    },
  });
});

Deno.test("refund-escrow: done, queued and refused", async () => {
  const requested = { refund_requested_at: "2026-11-25T12:00:00+00:00" };
  const cases: [Step, number][] = [
    [done("refunded"), 200],
    [done("cancelled"), 200],
    [done("queued", requested), 202],
    [done("in_doubt", requested), 202],
    [done("in_doubt", {}), 502],
    [done("busy", {}, { code: "already_processing" }), 409],
    [done("refused", {}, { code: "release_requested" }), 409],
    [done("refused", {}, { code: "not_refundable" }), 409],
    [done("refused", null, { code: "not_found" }), 404],
    // paid in the last moment, so nothing was cancelled: asked again, it is refunded
    [done("held"), 409],
  ];
  for (const [step, status] of cases) assertEquals((await refund(step)).status, status);
  assertEquals((await refund(done("cancelled", {}, { replayed: true }))).body, {
    success: true,
    escrowTransactionId: ESCROW_ID,
    status: "cancelled",
    replayed: true,
  });
});

Deno.test("refund-escrow wants a reason and keeps who asked", async () => {
  const wishes: unknown[] = [];
  const script: Script = {
    store: {
      claimRefund: (_token, _id, wish) => {
        wishes.push(wish);
        return Promise.resolve(done("refunded"));
      },
    },
  };
  const body = { escrowId: ESCROW_ID, reason: "  agreed  ", force: true };
  await ask(refundEscrowEndpoint, body, script);
  assertEquals(wishes, [{ reason: "agreed", force: true, actor: "secret:default" }]);
  for (const reason of [undefined, "", "  ", 5, "a\u0000", "x".repeat(501)]) {
    assertEquals((await ask(refundEscrowEndpoint, { ...body, reason }, script)).status, 422);
  }
});
