// What Stripe shows is adopted only when it is exactly what was asked for. Anything else moved
// money that nobody explains: it is kept, the escrow freezes, and a person is told.
import { assert, assertEquals } from "deno-std/assert";
import { createEscrow, DAY, heldEscrow, pay, refund, release, rowOf } from "../support/escrows.ts";
import { alertsOf } from "../support/laws.ts";
import { runCron, topUp } from "../support/money_flows.ts";
import { operationsOf } from "../support/observe.ts";
import { type RecordedWorld, startRecordedWorld } from "../support/stripe_posts.ts";

type Change = Record<string, unknown>;

/** Stripe answers as it did, but for these fields; no webhook tells what it really did. */
function alter(world: RecordedWorld, method: string, path: RegExp, change: Change) {
  world.simulator.control.setWebhooks({ mode: "hold" });
  world.intercept = async (request, forward) => {
    if (request.method !== method || !path.test(new URL(request.url).pathname)) return null;
    const { status, headers, body } = await forward(request);
    const object = { ...await new Response(body).json(), ...change };
    return Response.json(object, { status, headers: requestIdOf(headers) });
  };
}

const requestIdOf = (headers: Headers) => ({ "request-id": headers.get("request-id") ?? "req_1" });

const TRANSFERS: Change[] = [
  { amount: 9_999 },
  { currency: "eur" },
  { destination: "acct_somebodyelse" },
  { transfer_group: "00000000-0000-4000-8000-000000000000" },
];

const REFUNDS: Change[] = [{ amount: 9_999 }, { currency: "eur" }, { payment_intent: "pi_other" }];

const EFFECTS = [
  ...TRANSFERS.map((change) => ({ kind: "transfer", change, run: release })),
  ...REFUNDS.map((change) => ({ kind: "refund", change, run: refund })),
];

for (const { kind, change, run } of EFFECTS) {
  const [field] = Object.keys(change);
  Deno.test(`a ${kind} with another ${field} than asked for is not adopted: frozen and told`, async () => {
    await using world = await startRecordedWorld({ breaksLaws: true });
    topUp(world);
    const escrow = await heldEscrow(world, { deadlineIn: 20 * DAY });
    alter(world, "POST", new RegExp(`/v1/${kind}s$`), change);
    await run(world, escrow);
    const { status, frozen_at, transferred_minor, refunded_minor } = await rowOf(world, escrow);
    assertEquals([status, Number(transferred_minor), Number(refunded_minor)], [
      "manual_review",
      0,
      0,
    ]);
    assert(frozen_at !== null, "it is frozen");
    const effect = (await operationsOf(world, escrow)).find((one) => one.kind === kind);
    assert(effect.status !== "succeeded", "it does not count as done");
    assertEquals(await alertsOf(world, escrow), ["stray_effect"]);
    const posts = world.posts.length;
    await world.advanceClock(DAY);
    await runCron(world);
    assertEquals(world.posts.length, posts, "nothing leaves a frozen escrow");
  });
}

for (const change of [{ amount_capturable: 9_999 }, { currency: "eur" }]) {
  const [field] = Object.keys(change);
  Deno.test(`a card hold with another ${field} than the escrow's is not taken for its payment`, async () => {
    await using world = await startRecordedWorld({ breaksLaws: true });
    const escrow = await createEscrow(world);
    alter(world, "GET", /\/v1\/payment_intents\/pi_/, change);
    world.simulator.control.setWebhooks({ mode: "deliver" });
    await pay(world, escrow);
    const { status, funds_at } = await rowOf(world, escrow);
    assertEquals([status, funds_at], ["manual_review", "none"]);
    assertEquals(await alertsOf(world, escrow), ["payment_mismatch"]);
  });
}
