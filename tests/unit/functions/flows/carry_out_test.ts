import { assertEquals, assertRejects } from "deno-std/assert";
import type { Step } from "../../../../supabase/functions/_shared/contract.ts";
import { carryOut } from "../../../../supabase/functions/_shared/flows/carry_out.ts";
import type { Sent } from "../../../../supabase/functions/_shared/stripe.ts";
import {
  PaymentIntent,
  type Snapshot,
} from "../../../../supabase/functions/_shared/stripe_objects.ts";
import { intent, OPERATION } from "../stripe_samples.ts";
import { done, ESCROW_ID, fake, inTurn, look, send } from "./fakes.ts";

const LOST: Sent = { answer: { kind: "lost", reason: "timeout" }, clientSecret: null };

/** Doors that let every call pass; `records` and `begins` say what the database answers next. */
function world(next: { begins?: Step[]; records?: Step[]; sent?: Sent }) {
  const faked = fake({
    store: {
      beginOperation: inTurn(...(next.begins ?? [])),
      recordAnswer: inTurn(...(next.records ?? [])),
    },
    stripe: { look: inTurn({}), send: inTurn(next.sent ?? LOST) },
  });
  const run = (first: Step) => carryOut(faked.deps, first, faked.deps.random.leaseToken());
  return { ...faked, run };
}

Deno.test("carryOut() returns what is done already and touches nothing", async () => {
  const { run, calls } = world({});
  assertEquals((await run(done("released"))).outcome, "released");
  assertEquals(calls, []);
});

Deno.test("carryOut() looks, begins, sends and records, in the order the database says", async () => {
  const { run, calls } = world({
    begins: [send()],
    records: [send(), look(), done("released")],
  });
  // the third record answers a look, whose begin answers a send again
  assertEquals((await run(look())).outcome, "released");
  assertEquals(calls, [
    "look",
    "beginOperation",
    "send",
    "recordAnswer",
    "send",
    "recordAnswer",
    "look",
    "beginOperation",
    "send",
    "recordAnswer",
  ]);
});

Deno.test("carryOut() records a lost answer like any other: the database decides", async () => {
  const { run, calls } = world({ records: [done("in_doubt")] });
  assertEquals((await run(send())).outcome, "in_doubt");
  assertEquals(calls, ["send", "recordAnswer"]);
});

Deno.test("carryOut() waits as long as the shared rate limit says", async () => {
  const { run, runtime, calls } = world({ records: [done("released")] });
  await run(send(700));
  assertEquals(runtime.slept, [700]);
  assertEquals(calls, ["send", "recordAnswer"]);
});

Deno.test("carryOut() sends nothing that was decided ten seconds ago", async () => {
  const tooFar = world({});
  assertEquals((await tooFar.run(send(10_000))).outcome, "in_doubt");
  assertEquals([tooFar.calls, tooFar.runtime.slept], [[], []]);

  const overslept = world({});
  overslept.runtime.sleep = (ms) => {
    overslept.runtime.pass(ms + 9_900);
    return Promise.resolve();
  };
  const result = await overslept.run(send(100));
  assertEquals([result.outcome, overslept.calls], ["in_doubt", []]);
});

Deno.test("carryOut() sends until just before ten seconds, and a slow look before does not count", async () => {
  const late = world({ records: [done("released")] });
  await late.run(send(9_999));
  assertEquals(late.calls, ["send", "recordAnswer"]);

  const { deps, runtime } = fake({
    store: { beginOperation: inTurn(send()), recordAnswer: inTurn(done("released")) },
    stripe: {
      look: () => {
        runtime.pass(14_000);
        return Promise.resolve({});
      },
      send: inTurn(LOST),
    },
  });
  const result = await carryOut(deps, look(), deps.random.leaseToken());
  assertEquals(result.outcome, "released");
});

Deno.test("a decision is as old as its question: a slow answer of the database counts", async () => {
  for (const [slow, isSent] of [[9_999, true], [10_000, false]] as const) {
    const { deps, runtime, calls } = fake({
      store: {
        beginOperation: () => {
          runtime.pass(slow);
          return Promise.resolve(send());
        },
        recordAnswer: inTurn(done("released")),
      },
      stripe: { look: inTurn({}), send: inTurn(LOST) },
    });
    await carryOut(deps, look(), deps.random.leaseToken());
    assertEquals(calls.includes("send"), isSent);
  }
});

Deno.test("carryOut() tells the database what was found and answered, always with its token", async () => {
  const told: unknown[] = [];
  const { deps } = fake({
    store: {
      beginOperation: (...args) => {
        told.push(args);
        return Promise.resolve(send());
      },
      recordAnswer: (...args) => {
        told.push(args);
        return Promise.resolve(done("queued"));
      },
    },
    stripe: { look: inTurn({ failed: "stripe_unreachable" as const }), send: inTurn(LOST) },
  });
  const token = deps.random.leaseToken();
  await carryOut(deps, look(), token);
  assertEquals(told, [
    [token, ESCROW_ID, { failed: "stripe_unreachable" }],
    [token, "0189d3c4-5a5e-4c3f-8b7d-000000000001", LOST.answer],
  ]);
});

// what the database stored, in whatever order it asks for it, and however the fetch went
Deno.test("carryOut() sends nothing that takes money without a fetch of its own", async () => {
  const transfer = transferOf(send());
  const fetched: (Snapshot | null)[] = [null, {}, { failed: "stripe_unreachable" }];
  for (const snapshot of fetched) {
    const told: unknown[] = [];
    const { deps, calls } = fake({
      store: {
        beginOperation: inTurn(transfer),
        recordAnswer: (_token, _id, answer) => {
          told.push(answer);
          return Promise.resolve(done("review"));
        },
      },
      stripe: { look: inTurn<Snapshot>(snapshot ?? {}), send: inTurn(LOST) },
    });
    const first = snapshot === null ? transfer : look();
    assertEquals((await carryOut(deps, first, deps.random.leaseToken())).outcome, "review");
    assertEquals(calls.includes("send"), false);
    assertEquals(told, [{ kind: "unconfirmed", reason: "payment_unknown" }]);
  }
});

Deno.test("carryOut() forgets a fetch when the next one fails", async () => {
  const shown = PaymentIntent.parse(intent({
    metadata: { escrow_id: ESCROW_ID, operation_id: OPERATION },
    transfer_group: ESCROW_ID,
  }));
  const capture = step(send(), "capture", "/v1/payment_intents/pi_1/capture", {
    amount_to_capture: 5000,
    expand: [],
  });
  for (const [second, sent] of [[{ failed: "unauthorized" as const }, 0], [null, 1]] as const) {
    const { deps, calls } = fake({
      store: {
        beginOperation: inTurn<Step>(...(second ? [look()] : []), capture),
        recordAnswer: inTurn(done("review")),
      },
      stripe: {
        look: inTurn<Snapshot>({ payment_intent: shown }, ...(second ? [second] : [])),
        send: inTurn(LOST),
      },
    });
    await carryOut(deps, look(), deps.random.leaseToken());
    assertEquals(calls.filter((call) => call === "send").length, sent);
  }
});

/** The same step with another request in it. */
function step(
  from: Step,
  kind: "capture" | "transfer",
  path: string,
  params: Record<string, unknown>,
): Step {
  if (from.next !== "send") throw new Error("not a send");
  return { ...from, operation: { ...from.operation, kind, path, params, currency: "eur" } };
}

const transferOf = (from: Step) =>
  step(from, "transfer", "/v1/transfers", {
    ...{ amount: 4500, currency: "eur", destination: "acct_1", source_transaction: "ch_1" },
    transfer_group: ESCROW_ID,
    metadata: { escrow_id: ESCROW_ID, operation_id: "0189d3c4-5a5e-4c3f-8b7d-000000000001" },
  });

Deno.test("carryOut() gives up after twelve rounds instead of turning in a circle", async () => {
  const { run, calls } = world({ begins: [look()] });
  assertEquals((await run(look())).outcome, "in_doubt");
  assertEquals(calls.filter((call) => call === "beginOperation").length, 12);
});

Deno.test("carryOut() hands on the client secret of the intent that it made itself", async () => {
  const sent: Sent = { ...LOST, clientSecret: "pi_1_secret_x" };
  const made = world({ records: [done("created")], sent });
  assertEquals((await made.run(send())).clientSecret, "pi_1_secret_x");
  const { deps } = fake({
    store: { recordAnswer: inTurn(send(), done("created")) },
    stripe: { send: inTurn(sent, LOST) },
  });
  const further = await carryOut(deps, send(), deps.random.leaseToken());
  assertEquals(further.clientSecret, "pi_1_secret_x");
  const known = world({});
  assertEquals((await known.run(done("exists"))).clientSecret, null);
});

Deno.test("carryOut() passes a fault of the database on: the lease ends by itself", async () => {
  const { run } = fakeDown();
  await assertRejects(run, Error, "down");
});

function fakeDown() {
  const faked = fake({
    store: { recordAnswer: () => Promise.reject(new Error("down")) },
    stripe: { send: inTurn(LOST) },
  });
  return { run: () => carryOut(faked.deps, send(), faked.deps.random.leaseToken()) };
}
