// Answers that say nothing, come from nowhere or come too late: still one effect, and nobody lies.
import { assert, assertEquals, assertGreater } from "deno-std/assert";
import {
  DAY,
  heldEscrow,
  heldIn,
  refund,
  release,
  requestFor,
  rowOf,
  statusOf,
  stripeObjects,
} from "../support/escrows.ts";
import { alertsOf, assertEnded } from "../support/laws.ts";
import { heal, LEASE_IS_OVER, runCron } from "../support/money_flows.ts";
import { ledgerOf } from "../support/observe.ts";
import { keysOf, postsTo, startRecordedWorld } from "../support/stripe_posts.ts";
import { startWorld } from "../support/world.ts";

const CAPTURED = { deadlineIn: 20 * DAY };

const isPost = (request: Request, ending: string) =>
  request.method === "POST" && new URL(request.url).pathname.endsWith(ending);

const refusedKey = () =>
  Response.json(
    { error: { type: "invalid_request_error", message: "Invalid API Key provided." } },
    { status: 401 },
  );

Deno.test("an API key refused at the effect alerts; later the same request goes on", async () => {
  await using world = await startRecordedWorld();
  const escrow = await heldEscrow(world, CAPTURED);
  world.intercept = (request) =>
    Promise.resolve(isPost(request, "/transfers") ? refusedKey() : null);
  const answer = await release(world, escrow);
  assertEquals([answer.status, answer.body.waitingFor], [202, "stripe"]);
  assertEquals(await alertsOf(world), ["stripe_key_refused"]);
  world.intercept = null;
  await heal(world, [escrow]);
  await assertEnded(world, [escrow], "released");
  assertEquals(keysOf(postsTo(world, "/transfers")).length, 1);
});

Deno.test("an API key refused at the look begins nothing, alerts, and heals", async () => {
  await using world = await startRecordedWorld();
  const escrow = await heldEscrow(world);
  world.posts.length = 0;
  world.intercept = () => Promise.resolve(refusedKey());
  const answer = await release(world, escrow);
  assertEquals([answer.status, answer.body.waitingFor], [202, "stripe"]);
  assertEquals(await alertsOf(world), ["stripe_key_refused"]);
  await world.advanceClock(LEASE_IS_OVER);
  await runCron(world);
  assertEquals(world.posts, []);
  world.intercept = null;
  await heal(world, [escrow]);
  await assertEnded(world, [escrow], "released");
});

for (const [name, flow] of [["release", release], ["refund", refund]] as const) {
  Deno.test(`${name}: while Stripe cannot be read nothing is begun, and it heals`, async () => {
    await using world = await startRecordedWorld();
    const escrow = await heldEscrow(world);
    world.posts.length = 0;
    const operation = name === "release"
      ? "GET /v1/accounts/{account}"
      : "GET /v1/payment_intents/{intent}";
    const { control } = world.simulator;
    for (const [i, fault] of (["drop_before", "http_503", "rate_limit"] as const).entries()) {
      control.setFault({ operation, fault, times: 2 });
      if (i === 0) {
        const answer = await flow(world, escrow);
        assertEquals([answer.status, answer.body.waitingFor], [202, "stripe"]);
      }
      await world.advanceClock(LEASE_IS_OVER);
      await runCron(world);
      assertEquals(world.posts, []);
    }
    control.clearFaults();
    await heal(world, [escrow]);
    await assertEnded(world, [escrow], name === "release" ? "released" : "refunded");
  });
}

Deno.test("the first request still runs when the second comes: 409, and one transfer", async () => {
  await using world = await startRecordedWorld();
  const escrow = await heldEscrow(world, CAPTURED);
  world.simulator.control.setFault({
    operation: "POST /v1/transfers",
    fault: "delay",
    delayMs: 1_500,
  });
  let running: Promise<Response> | undefined;
  world.intercept = (request, forward) => {
    if (!isPost(request, "/transfers") || running) return Promise.resolve(null);
    running = forward(request.clone());
    return Promise.reject(new TypeError("the connection was closed"));
  };
  const answer = await release(world, escrow);
  assertEquals([answer.status, answer.body.waitingFor], [202, "stripe"]);
  assertEquals((await running)!.status, 200);
  await world.settle();
  await heal(world, [escrow]);
  await assertEnded(world, [escrow], "released");
  const statuses = postsTo(world, "/transfers").map(({ status }) => status);
  assertEquals(statuses, [null, 409]);
});

for (
  const [what, body] of [
    ["cut off", '{"id": "tr_1", "object": "tran'],
    ["empty", ""],
    ["of another shape", '{"object": "transfer", "id": 7}'],
    ["a web page", "<html>Bad gateway</html>"],
    ["null", "null"],
  ] as const
) {
  Deno.test(`an answer that is ${what} counts as none: looked for, one transfer`, async () => {
    await using world = await startRecordedWorld();
    const escrow = await heldEscrow(world, CAPTURED);
    world.simulator.control.setWebhooks({ mode: "hold" });
    world.intercept = async (request, forward) => {
      if (!isPost(request, "/transfers")) return null;
      await (await forward(request.clone())).body?.cancel();
      return new Response(body, { status: 200, headers: { "content-type": "application/json" } });
    };
    assertEquals((await release(world, escrow)).body.status, "released");
    await assertEnded(world, [escrow], "released");
    assertEquals(postsTo(world, "/transfers").length, 1);
  });
}

Deno.test("an intent whose answer was lost is found behind a hundred newer ones", async () => {
  await using world = await startRecordedWorld();
  const { simulator } = world;
  const createOthers = async () => {
    for (let i = 0; i < 130; i++) {
      const response = await simulator.fetch("http://stripe/v1/payment_intents", {
        method: "POST",
        headers: { authorization: `Bearer ${simulator.key}` },
        body: new URLSearchParams({ amount: "10000", currency: "usd" }),
      });
      assertEquals(response.status, 200, await response.text());
    }
  };
  world.intercept = async (request, forward) => {
    if (!isPost(request, "/payment_intents")) return null;
    await (await forward(request.clone())).body?.cancel();
    await createOthers();
    throw new TypeError("the connection was closed");
  };
  const { status, body } = await world.call("create-escrow", await requestFor(world));
  assertEquals(status, 201, JSON.stringify(body));
  assertEquals(postsTo(world, "/payment_intents").length, 1);
  const ours = stripeObjects(world, "payment_intents")
    .filter(({ transfer_group }) => transfer_group === body.escrowTransactionId);
  assertEquals(ours.map(({ id }) => id), [body.paymentIntentId]);
});

Deno.test("a worker that wakes after its lease records, and moves nothing", async () => {
  await using world = await startRecordedWorld();
  const escrow = await heldEscrow(world, { platformFee: 500 });
  let wake = () => {};
  const asleep = new Promise<void>((resolve) => wake = resolve);
  let sleeping = 0;
  world.intercept = async (request, forward) => {
    if (!isPost(request, "/capture") || sleeping > 0) return null;
    sleeping++;
    const response = await forward(request.clone());
    await asleep;
    return response;
  };
  const stalled = release(world, escrow);
  while (sleeping === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  await heal(world, [escrow]);
  await assertEnded(world, [escrow], "released");
  const before = await rowOf(world, escrow);
  wake();
  const answer = await stalled;
  assertEquals([answer.status, answer.body.status], [200, "released"]);
  assertEquals(await rowOf(world, escrow), before);
  await assertEnded(world, [escrow], "released");
  assertEquals(postsTo(world, "/transfers").length, 1);
});

Deno.test("a transfer that reaches Stripe after its worker's lease is the only one", async () => {
  await using world = await startRecordedWorld();
  const escrow = await heldEscrow(world, CAPTURED);
  let wake = () => {};
  const asleep = new Promise<void>((resolve) => wake = resolve);
  let sleeping = 0;
  world.intercept = async (request) => {
    if (!isPost(request, "/transfers") || sleeping > 0) return null;
    sleeping++;
    await asleep;
    return null;
  };
  const stalled = release(world, escrow);
  while (sleeping === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  await heal(world, [escrow]);
  await assertEnded(world, [escrow], "released");
  wake();
  assertEquals((await stalled).body.status, "released");
  await world.settle();
  await assertEnded(world, [escrow], "released");
  const posts = postsTo(world, "/transfers");
  assertGreater(posts.length, 1);
  assert(keysOf(posts).length === 1);
});

Deno.test("a capture whose row comes later is paid out when it is seen, and its fee is booked", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world, { amount: 20_000, platformFee: 900 });
  world.simulator.control.setSettings({ lateRows: true });
  // in which currency it was settled stands in that row
  const { status, body } = await release(world, escrow);
  assertEquals([status, body.waitingFor], [202, "stripe"]);
  assertEquals(await heldIn(world, escrow), 20_000);
  await world.advanceClock(130);
  await world.settle();
  assertEquals((await world.call("check-escrow-timeouts")).status, 200);
  assertEquals(await statusOf(world, escrow), "released");
  const { stripe_fees: stripeFees = 0, ...ledger } = await ledgerOf(world, escrow);
  assertEquals(ledger, { platform_balance: 900 - stripeFees, platform_fees: -900 });
  assert(stripeFees > 0, "what Stripe took is booked");
});
