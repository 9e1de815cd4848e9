// Signed by Stripe, and still not ours, not for this endpoint, or not understood: answered so that
// Stripe is content, recorded, and without effect.
import { assertEquals } from "deno-std/assert";
import { CONTRACT_VERSION } from "../../supabase/functions/_shared/contract.ts";
import { heldEscrow, makeAccount, rowOf, statusOf, stripeObjects } from "../support/escrows.ts";
import { alertsOf } from "../support/laws.ts";
import { runCron } from "../support/money_flows.ts";
import { contentsBesidesInbox, deliver, eventOf, latest, secretOf } from "../support/webhooks.ts";
import { startWorld, type World } from "../support/world.ts";

async function inboxOf(world: World, eventId: unknown) {
  const rows = await world.sql`
    select status, reason from escrow.inbox where event_id = ${String(eventId)}`;
  return rows.map(({ status, reason }) => [status, reason]);
}

interface Ignored {
  name: string;
  reason: string;
  path?: "" | "/connect";
  event(world: World): Promise<Record<string, unknown>> | Record<string, unknown>;
}

/** A PaymentIntent that some other program of the same Stripe account has made. */
async function foreignIntent(world: World, metadata: Record<string, string> = {}) {
  const fields = Object.entries(metadata).map(([name, value]) => [`metadata[${name}]`, value]);
  const { simulator } = world;
  simulator.control.setWebhooks({ mode: "hold" });
  const response = await simulator.fetch("http://stripe/v1/payment_intents", {
    method: "POST",
    headers: { authorization: `Bearer ${simulator.key}` },
    body: new URLSearchParams([["amount", "10000"], ["currency", "usd"], ...fields] as string[][]),
  });
  const intent = await response.json();
  simulator.control.pay(intent.id);
  return intent;
}

const IGNORED: Ignored[] = [
  {
    name: "a type that nobody has heard of",
    reason: "type_not_handled",
    event: () => eventOf("galaxy.collided", { id: "gx_1", object: "galaxy" }),
  },
  {
    name: "transfer.failed, which has been dead since 2022",
    reason: "type_not_handled",
    event: (world) => eventOf("transfer.failed", { ...stripeObjects(world, "charges")[0] }),
  },
  {
    name: "an event of a connected account on the platform's path",
    reason: "account_on_wrong_path",
    event: (world) => eventOf("account.updated", {}, { account: makeAccount(world) }),
  },
  {
    name: "an event of the platform on the Connect path",
    reason: "account_on_wrong_path",
    path: "/connect",
    event: (world) => JSON.parse(latest(world, "charge.succeeded")),
  },
  {
    name: "a payment event dressed as a connected account's",
    reason: "type_not_handled",
    path: "/connect",
    event: (world) => ({
      ...JSON.parse(latest(world, "charge.succeeded")),
      account: makeAccount(world),
    }),
  },
  {
    name: "an account that is no receiver's",
    reason: "account_unknown",
    path: "/connect",
    event: (world) => eventOf("account.updated", {}, { account: makeAccount(world) }),
  },
  {
    name: "somebody else's payment",
    reason: "not_ours",
    event: async (world) => {
      await foreignIntent(world);
      return JSON.parse(latest(world, "payment_intent.succeeded"));
    },
  },
  {
    name: "a refund of somebody else's charge",
    reason: "not_ours",
    event: () =>
      eventOf("refund.created", {
        id: "re_foreign",
        object: "refund",
        charge: "ch_foreign",
        payment_intent: "pi_foreign",
      }),
  },
  {
    name: "an event about nothing",
    reason: "not_ours",
    event: () => eventOf("charge.succeeded", {}),
  },
];

for (const { name, reason, path = "", event } of IGNORED) {
  Deno.test(`${name} is answered 200 and ignored: ${reason}`, async () => {
    await using world = await startWorld();
    await heldEscrow(world);
    const body = { ...await event(world), id: "evt_ignored" };
    const before = await contentsBesidesInbox(world);
    const answer = await deliver(world, JSON.stringify(body), { path });
    assertEquals([answer.status, answer.body], [200, { received: true, outcome: "ignored" }]);
    assertEquals((await deliver(world, JSON.stringify(body), { path })).status, 200);
    assertEquals(await inboxOf(world, body.id), [["ignored", reason]]);
    assertEquals(await contentsBesidesInbox(world), before);
  });
}

Deno.test("an event that claims our escrow moves it by nothing but Stripe's own word", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world);
  const [operation] = await world.sql`
    select operation_id from escrow.operations where escrow_id = ${escrow.id}`;
  const metadata = { escrow_id: escrow.id, operation_id: String(operation!.operation_id) };
  const forged = await foreignIntent(world, metadata);
  const before = await rowOf(world, escrow);
  for (const type of ["payment_intent.succeeded", "payment_intent.canceled", "charge.captured"]) {
    const object = { ...forged, status: type.split(".")[1], amount_received: 10_000 };
    const answer = await deliver(world, JSON.stringify(eventOf(type, object)));
    assertEquals([answer.status, answer.body.outcome], [200, "applied"]);
  }
  const { ticket: _, read_at: _at, ...after } = await rowOf(world, escrow);
  const { ticket: __, read_at: __at, ...expected } = before;
  assertEquals(after, expected);
  assertEquals(await alertsOf(world), []);
});

Deno.test("an event whose content lies is applied as Stripe shows the object now", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world);
  const [intent] = stripeObjects(world, "payment_intents");
  const lie = { ...intent, status: "canceled", amount: 1, currency: "jpy" };
  const answer = await deliver(world, JSON.stringify(eventOf("payment_intent.canceled", lie)));
  assertEquals([answer.status, answer.body.outcome], [200, "applied"]);
  assertEquals(await statusOf(world, escrow), "held");
});

Deno.test("an unknown object naming an operation of ours is parked and told", async () => {
  await using world = await startWorld();
  await heldEscrow(world);
  const operation_id = crypto.randomUUID();
  const object = { id: "tr_lost", object: "transfer", metadata: { operation_id } };
  const event = eventOf("transfer.created", object);
  const before = await contentsBesidesInbox(world);
  for (let i = 0; i < 2; i++) {
    const answer = await deliver(world, JSON.stringify(event));
    assertEquals([answer.status, answer.body], [200, { received: true, outcome: "parked" }]);
  }
  assertEquals(await contentsBesidesInbox(world), before);
  assertEquals(await inboxOf(world, event.id), [["parked", "escrow_unknown"]]);
  await world.advanceClock(1800);
  await runCron(world);
  assertEquals(await alertsOf(world), []);
  for (let i = 0; i < 6; i++) {
    await world.advanceClock(900);
    await runCron(world);
  }
  assertEquals(await alertsOf(world), ["event_parked"]);
  assertEquals(await inboxOf(world, event.id), [["parked", "escrow_unknown"]]);
});

Deno.test("each endpoint's secret opens its own path and never the other's", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world);
  const own = eventOf("account.updated", { id: escrow.account }, { account: escrow.account });
  const body = JSON.stringify(own);
  const wrong = [
    { path: "", secret: secretOf(world, "/connect") },
    { path: "/connect", secret: secretOf(world) },
  ] as const;
  for (const how of wrong) assertEquals((await deliver(world, body, how)).status, 400);
  const right = await deliver(world, body, { path: "/connect" });
  assertEquals([right.status, right.body.outcome], [200, "applied"]);
});

Deno.test("a live installation takes its accounts' test events and lets them be; no others", async () => {
  await using world = await startWorld();
  const event = eventOf("account.updated", {}, { account: "acct_1" });
  const receive = async (path: string, livemode: boolean) => {
    const { body } = await world.rpc("escrow_inbox_receive", {
      p_contract_version: CONTRACT_VERSION,
      p_livemode: true,
      p_event: { ...event, path, livemode, references: {} },
    });
    return body;
  };
  assertEquals(await receive("connect", false), { outcome: "ignored" });
  assertEquals(await receive("account", false), { outcome: "refused", code: "wrong_livemode" });
  assertEquals((await world.sql`select from escrow.inbox`).length, 0, "of no use to anybody");
  assertEquals((await receive("connect", true)).outcome, "ignored");
  assertEquals(await inboxOf(world, event.id), [["ignored", "account_unknown"]]);
});
