// Deliveries as bad as they get: many at once, twice, in any order, too early, while Stripe or the
// database fails, on handlers that die. Applied once, nothing lost, the same end.
import { assert, assertEquals } from "deno-std/assert";
import { receiveEvent } from "../../supabase/functions/_shared/flows/receive_event.ts";
import { verifyEvent } from "../../supabase/functions/_shared/stripe_event.ts";
import { deafWorker, doomedWorker } from "../support/doomed.ts";
import {
  createEscrow,
  DAY,
  type Escrow,
  heldEscrow,
  pay,
  refund,
  release,
  statusOf,
} from "../support/escrows.ts";
import { alertsOf, assertEnded } from "../support/laws.ts";
import { MONEY_FLOWS, runCron, topUp } from "../support/money_flows.ts";
import { movesOf } from "../support/observe.ts";
import {
  assertRefusal,
  contentsBesidesInbox,
  deliver,
  hmac,
  latest,
  realNow,
  secretOf,
} from "../support/webhooks.ts";
import type { Worker } from "../support/doomed.ts";
import { startWorld, type World, type WorldOptions } from "../support/world.ts";

const PAID = "payment_intent.amount_capturable_updated";
const QUIET: WorldOptions = { stripe: { promptRetryGapsMs: [] } };

/** A paid escrow that has heard nothing of it, and the event that would tell. */
async function paidUnheard(world: World): Promise<[Escrow, string]> {
  const escrow = await createEscrow(world);
  await world.settle();
  world.simulator.control.setWebhooks({ mode: "hold" });
  world.simulator.control.pay(escrow.paymentIntentId);
  return [escrow, latest(world, PAID)];
}

async function unfinished(world: World): Promise<number> {
  const [row] = await world.sql<{ count: number }[]>`
    select count(*)::int as count from escrow.inbox where status not in ('applied', 'ignored')`;
  return row!.count;
}

for (const [speed, latencyMs] of [["at once", 0], ["before the first was read", 150]] as const) {
  Deno.test(`one event fifty times, ${speed}, is applied once`, async () => {
    await using world = await startWorld({ stripe: { latencyMs } });
    const [escrow, event] = await paidUnheard(world);
    const answers = await Promise.all(Array.from({ length: 50 }, () => deliver(world, event)));
    assertEquals(answers.filter(({ status }) => status !== 200), []);
    const outcomes = answers.map(({ body }) => body.outcome).sort();
    assertEquals(outcomes, ["applied", ...Array(49).fill("duplicate")]);
    assertEquals(await movesOf(world, escrow), ["awaiting_payment>held:payment_authorized"]);
    assertEquals(await alertsOf(world), []);
    assertEquals(await unfinished(world), 0);
  });
}

Deno.test("twenty events of one release, all at once, are applied once each", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world);
  world.simulator.control.setWebhooks({ mode: "hold" });
  const known = world.simulator.events().length;
  await release(world, escrow);
  const before = await contentsBesidesInbox(world);
  const events = world.simulator.events().slice(known).filter((it) => it.account === undefined)
    .map((event) => JSON.stringify(event));
  const twice = [...events, ...events].reverse();
  const answers = await Promise.all(twice.map((event) => deliver(world, event)));
  assertEquals(answers.filter(({ status }) => status !== 200), []);
  await assertEnded(world, [escrow], "released");
  const { escrows: _, ...after } = await contentsBesidesInbox(world);
  const { escrows: __, ...expected } = before;
  assertEquals(after, expected);
});

for (const mode of ["shuffle", "duplicate"] as const) {
  for (const eager of [false, true]) {
    const law = `a whole life with events in mode ${mode}${
      eager ? ", before our own answers" : ""
    }`;
    Deno.test(`${law}: the same end`, async () => {
      await using world = await startWorld();
      topUp(world);
      world.simulator.control.setWebhooks({ mode, eager });
      for (const flow of MONEY_FLOWS) {
        const escrow = await createEscrow(world, flow.wanted);
        await pay(world, escrow);
        assertEquals(await statusOf(world, escrow), "held");
        const result = await flow.run(doomedWorker(world, Infinity).deps, escrow);
        assertEquals(result.outcome, flow.end, flow.name);
        await world.settle();
        await assertEnded(world, [escrow], flow.end);
      }
      assertEquals(await unfinished(world), 0);
      assertEquals(await alertsOf(world), []);
    });
  }
}

Deno.test("a whole life's events held back and delivered in reverse change nothing", async () => {
  await using world = await startWorld();
  topUp(world);
  const released = await heldEscrow(world, { deadlineIn: 20 * DAY });
  const refunded = await heldEscrow(world, { deadlineIn: 20 * DAY });
  world.simulator.control.setWebhooks({ mode: "hold" });
  const early = await createEscrow(world);
  world.simulator.control.pay(early.paymentIntentId);
  assertEquals((await release(world, released)).status, 200);
  assertEquals((await refund(world, refunded)).status, 200);
  for (const event of world.simulator.events().toReversed()) {
    const path = event.account === undefined ? "" : "/connect";
    const { status } = await deliver(world, JSON.stringify(event), { path });
    assertEquals(status, 200, event.type);
  }
  await assertEnded(world, [released], "released");
  await assertEnded(world, [refunded], "refunded");
  assertEquals(await statusOf(world, early), "held");
  assertEquals([await unfinished(world), await alertsOf(world)], [0, []]);
});

for (
  const [what, flow] of [["release", release], ["refund", refund]] as const
) {
  Deno.test(`${what}: its own events, delivered before its answers, record it once`, async () => {
    await using world = await startWorld();
    topUp(world);
    for (const wanted of [{}, { deadlineIn: 20 * DAY }]) {
      const escrow = await heldEscrow(world, wanted);
      world.simulator.control.setWebhooks({ eager: true });
      const answer = await flow(world, escrow);
      const end = what === "release" ? "released" : "refunded";
      assertEquals([answer.status, answer.body.status], [200, end], JSON.stringify(answer.body));
      await world.settle();
      await assertEnded(world, [escrow], end);
    }
    assertEquals(await alertsOf(world), []);
  });
}

Deno.test("while Stripe cannot be read: 500, kept, and applied by cron alone", async () => {
  await using world = await startWorld(QUIET);
  const [escrow, event] = await paidUnheard(world);
  const before = await contentsBesidesInbox(world);
  world.simulator.control.setFault({
    operation: "GET /v1/payment_intents/{intent}",
    fault: "http_503",
    times: 3,
  });
  for (let i = 0; i < 3; i++) {
    assertRefusal(world, await deliver(world, event), 500, "unavailable");
  }
  assertEquals(await contentsBesidesInbox(world), before);
  assertEquals(await unfinished(world), 1);
  for (let i = 0; i < 4; i++) {
    await world.advanceClock(600);
    await runCron(world);
  }
  assertEquals(await statusOf(world, escrow), "held");
  assertEquals(await unfinished(world), 0);
});

Deno.test("an event not applied for a day is parked with an alert, and tried on", async () => {
  await using world = await startWorld(QUIET);
  const [escrow, event] = await paidUnheard(world);
  const operation = "GET /v1/payment_intents/{intent}";
  const { control } = world.simulator;
  control.setFault({ operation, fault: "http_503", times: 100_000 });
  assertEquals((await deliver(world, event)).status, 500);
  assertEquals(await alertsOf(world), []);
  for (let hour = 0; hour < 25; hour++) {
    await world.advanceClock(3600);
    await runCron(world);
  }
  assert((await alertsOf(world)).includes("event_parked"));
  const answer = await deliver(world, event);
  assertEquals([answer.status, answer.body], [200, { received: true, outcome: "parked" }]);
  control.clearFaults();
  for (let hour = 0; hour < 8; hour++) {
    await world.advanceClock(3600);
    await runCron(world);
  }
  assertEquals(await unfinished(world), 0);
  // its time to pay was over meanwhile; the payment, once seen, wins
  assertEquals(await statusOf(world, escrow), "held");
});

Deno.test("while the database is away: 500, and Stripe's next try works", async () => {
  let isDown = false;
  await using world = await startWorld({
    ...QUIET,
    wrapFetch: (forward) => (input, init) => {
      const request = new Request(input, init);
      if (!isDown || !request.url.includes("/rest/")) return forward(request);
      return Promise.reject(new TypeError("connection refused 10.0.0.7:5432"));
    },
  });
  const [escrow, event] = await paidUnheard(world);
  isDown = true;
  assertRefusal(world, await deliver(world, event), 500, "unavailable");
  isDown = false;
  assertEquals(await statusOf(world, escrow), "awaiting_payment");
  assertEquals((await deliver(world, event)).body.outcome, "applied");
  assertEquals(await statusOf(world, escrow), "held");
});

/** The endpoint's work on a worker of the test's own, with the signature checked for real. */
async function receive(world: World, { deps }: Worker, text: string) {
  const body = new TextEncoder().encode(text);
  const header = `t=${realNow()},v1=${hmac(text, secretOf(world), realNow())}`;
  const event = await verifyEvent(body, header, [secretOf(world)], realNow());
  return await receiveEvent(deps, "account", event);
}

Deno.test("a handler killed after any of its requests loses no event", async () => {
  await using world = await startWorld(QUIET);
  for (let lives = 1;; lives++) {
    const [escrow, event] = await paidUnheard(world);
    const worker = doomedWorker(world, lives);
    await receive(world, worker, event).catch(() => {});
    for (let i = 0; i < 3; i++) {
      await world.advanceClock(130);
      await runCron(world);
    }
    assertEquals(await statusOf(world, escrow), "held", `killed after ${worker.reached}`);
    assertEquals(await unfinished(world), 0);
    if (worker.reached.length < lives) {
      assertEquals(lives, 4, "T1, one read, T2");
      break;
    }
  }
});

Deno.test("a lost reply of T1 or T2 applies the event once", async () => {
  await using world = await startWorld(QUIET);
  for (const nth of [1, 2]) {
    const [escrow, event] = await paidUnheard(world);
    const worker = deafWorker(world, nth, 1);
    await receive(world, worker, event);
    assertEquals(worker.reached.filter((it) => it.startsWith("rpc ")).length, 3);
    assertEquals(await movesOf(world, escrow), ["awaiting_payment>held:payment_authorized"]);
    assertEquals(await unfinished(world), 0);
  }
});
