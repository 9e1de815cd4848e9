// What is not signed by Stripe, for this endpoint, now and to the letter, changes nothing at all:
// not one byte of any table, and the answer says nothing but that.
import { assertEquals, assertMatch } from "deno-std/assert";
import { createEscrow, heldEscrow, pay, statusOf } from "../support/escrows.ts";
import { contentsOf } from "../support/observe.ts";
import {
  assertRefusal,
  type Body,
  deliver,
  type Delivery,
  eventOf,
  hmac,
  latest,
  realNow,
  secretOf,
} from "../support/webhooks.ts";
import { startWorld, type World } from "../support/world.ts";

const PAID = "payment_intent.amount_capturable_updated";

/** An escrow that is paid, and the true event that would say so, not delivered yet. */
async function paidUnseen(): Promise<World & { event: string; escrowId: string }> {
  const world = await startWorld();
  const escrow = await createEscrow(world);
  world.simulator.control.setWebhooks({ mode: "hold" });
  world.simulator.control.pay(escrow.paymentIntentId);
  return Object.assign(world, { event: latest(world, PAID), escrowId: escrow.id });
}

type Attack = (world: World & { event: string }) => [Body, Delivery];

const signed = (world: World, body: Body, time: number | string = realNow()) =>
  hmac(body, secretOf(world), time);

const encode = (text: string) => new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>;

const FORGED: Record<string, Attack> = {
  "no signature": ({ event }) => [event, { header: null }],
  "an empty signature": ({ event }) => [event, { header: "" }],
  "another secret": ({ event }) => [event, { secret: "whsec_somebody_elses_secret" }],
  "the other endpoint's secret": (world) => [
    world.event,
    { secret: secretOf(world, "/connect") },
  ],
  "an empty secret": ({ event }) => [event, { secret: "" }],
  "301 seconds old": ({ event }) => [event, { time: realNow() - 302 }],
  "301 seconds ahead": ({ event }) => [event, { time: realNow() + 302 }],
  "a day old, replayed": ({ event }) => [event, { time: realNow() - 86_400 }],
  "t=NaN": (world) => [world.event, { header: `t=NaN,v1=${signed(world, world.event, "NaN")}` }],
  "no t": (world) => [world.event, { header: `v1=${signed(world, world.event, "")}` }],
  "t in scientific notation": (world) => {
    const time = realNow().toExponential();
    return [world.event, { header: `t=${time},v1=${signed(world, world.event, time)}` }];
  },
  "a negative t": (world) => [world.event, { header: `t=-1,v1=${signed(world, world.event, -1)}` }],
  "two t, the second one good": (world) => {
    const good = `t=${realNow()},v1=${signed(world, world.event)}`;
    return [world.event, { header: `t=1,${good}` }];
  },
  "two t, the first one good": (world) => {
    const good = `t=${realNow()},v1=${signed(world, world.event)}`;
    return [world.event, { header: `${good},t=${realNow() + 5}` }];
  },
  "v0 only": (world) => [
    world.event,
    { header: `t=${realNow()},v0=${signed(world, world.event)}` },
  ],
  "a signature cut short": (world) => [
    world.event,
    { header: `t=${realNow()},v1=${signed(world, world.event).slice(0, 62)}` },
  ],
  "one bit of the signature changed": (world) => {
    const hex = signed(world, world.event);
    const flipped = hex.slice(0, -1) + (parseInt(hex.at(-1)!, 16) ^ 1).toString(16);
    return [world.event, { header: `t=${realNow()},v1=${flipped}` }];
  },
  "another amount in the body": (world) => [
    world.event.replaceAll("10000", "10001"),
    { header: `t=${realNow()},v1=${signed(world, world.event)}` },
  ],
  "the same JSON written shorter": (world) => [
    JSON.stringify(JSON.parse(world.event)),
    { header: `t=${realNow()},v1=${signed(world, world.event)}` },
  ],
  "a byte order mark before it": (world) => [
    encode(`\ufeff${world.event}`),
    { header: `t=${realNow()},v1=${signed(world, world.event)}` },
  ],
  "a signature of time and body swapped": (world) => [
    world.event,
    { header: `t=${realNow()},v1=${hmac(String(realNow()), secretOf(world), world.event)}` },
  ],
};

Deno.test("what Stripe did not sign gets 400 Invalid signature, and nothing changes", async (t) => {
  await using world = await paidUnseen();
  const before = await contentsOf(world);
  for (const [name, attack] of Object.entries(FORGED)) {
    await t.step(name, async () => {
      const answer = await deliver(world, ...attack(world));
      assertRefusal(world, answer, 400, "invalid_signature");
      assertEquals(answer.body.error.message, "Invalid signature");
      assertEquals(await contentsOf(world), before);
    });
  }
});

const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;

/** Signed by Stripe's own secret, and still not an event that we could take. */
const NOT_EVENTS: [string, Body, string][] = [
  ["null", "null", "invalid_event"],
  ["an array", "[]", "invalid_event"],
  ["a number", "7", "invalid_event"],
  ["a string", '"evt_1"', "invalid_event"],
  ["an object of nothing", "{}", "invalid_event"],
  ["an empty body", "", "invalid_json"],
  ["half of an event", '{"object": "event", "id": "evt_1', "invalid_json"],
  ["invalid UTF-8", new Uint8Array([0x22, 0xc3, 0x28, 0x22]), "invalid_json"],
  ["JSON 100,000 deep", deep, "invalid_event"],
  [
    "an id with SQL in it",
    JSON.stringify(eventOf(PAID, {}, { id: "evt_1'; drop" })),
    "invalid_event",
  ],
  ["an id with NUL in it", JSON.stringify(eventOf(PAID, {}, { id: "evt_\0" })), "invalid_event"],
  ["a type that is no word", JSON.stringify(eventOf("a b\n", {})), "invalid_event"],
  ["no object", JSON.stringify({ ...eventOf(PAID, {}), data: {} }), "invalid_event"],
  [
    "a time that is no number",
    JSON.stringify(eventOf(PAID, {}, { created: "now" })),
    "invalid_event",
  ],
  ["a thin event", '{"object": "v2.core.event", "id": "evt_1", "type": "x"}', "thin_event"],
  ["the other mode", JSON.stringify(eventOf(PAID, {}, { livemode: true })), "wrong_livemode"],
];

Deno.test("what is signed and yet no event gets 400, and nothing changes", async (t) => {
  await using world = await paidUnseen();
  const before = await contentsOf(world);
  for (const [name, body, code] of NOT_EVENTS) {
    await t.step(`${name}: ${code}`, async () => {
      assertRefusal(world, await deliver(world, body), 400, code);
      assertEquals(await contentsOf(world), before);
    });
  }
});

Deno.test("more than 256 KiB: 413 however it is announced", async () => {
  await using world = await paidUnseen();
  const before = await contentsOf(world);
  const large = JSON.stringify(eventOf(PAID, { text: "x".repeat(256 * 1024) }));
  assertRefusal(world, await deliver(world, large), 413, "payload_too_large");
  const lie = { "content-length": "10" };
  assertRefusal(world, await deliver(world, large, { headers: lie }), 413, "payload_too_large");
  assertEquals(await contentsOf(world), before);
});

Deno.test("other methods of the webhook are refused with 405", async () => {
  await using world = await startWorld();
  for (const method of ["GET", "PUT", "DELETE", "PATCH", "OPTIONS"]) {
    const { status } = await world.call("stripe-connect-webhook", "", { method, key: null });
    assertEquals(status, 405, method);
  }
});

Deno.test("hostile keys in a signed event are data and nothing else", async () => {
  await using world = await paidUnseen();
  const body = world.event.replace(
    '"metadata": {',
    '"__proto__": {"isAdmin": true}, "constructor": {"prototype": {}}, "metadata": {',
  );
  assertMatch(body, /__proto__/);
  const answer = await deliver(world, body);
  assertEquals([answer.status, answer.body.outcome], [200, "applied"]);
  assertEquals(({} as Record<string, unknown>).isAdmin, undefined);
});

Deno.test("one good signature among bad ones is enough", async () => {
  await using world = await paidUnseen();
  const [time, good] = [realNow(), signed(world, world.event)];
  const header = `t=${time},v1=${"0".repeat(64)},v0=x,v1=${good}`;
  const answer = await deliver(world, world.event, { header });
  assertEquals([answer.status, answer.body], [200, { received: true, outcome: "applied" }]);
});

Deno.test("a clock that is 299 seconds off is taken, and a replay changes nothing", async () => {
  await using world = await paidUnseen();
  const answer = await deliver(world, world.event, { time: realNow() - 298 });
  assertEquals([answer.status, answer.body.outcome], [200, "applied"]);
  const before = await contentsOf(world);
  const again = await deliver(world, world.event, { time: realNow() + 298 });
  assertEquals([again.status, again.body.outcome], [200, "duplicate"]);
  assertEquals(await contentsOf(world), before);
});

Deno.test("while a secret is rolled, old and new are taken, and a third is not", async () => {
  const [old, fresh] = ["whsec_the_old_one", "whsec_the_new_one"];
  await using world = await startWorld({
    env: { STRIPE_WEBHOOK_SECRET: `${fresh},${old}` },
    stripe: { promptRetryGapsMs: [] },
  });
  const escrow = await createEscrow(world);
  world.simulator.control.setWebhooks({ mode: "hold" });
  world.simulator.control.pay(escrow.paymentIntentId);
  const event = latest(world, PAID);
  assertEquals((await deliver(world, event, { secret: "whsec_a_third_one" })).status, 400);
  assertEquals((await deliver(world, event, { secret: fresh })).body.outcome, "applied");
  assertEquals((await deliver(world, event, { secret: old })).body.outcome, "duplicate");
  assertEquals(await statusOf(world, escrow), "held");
});

Deno.test("Stripe's own rolling, both secrets at work, loses no event", async () => {
  await using world = await startWorld();
  await heldEscrow(world);
  const fresh = world.simulator.control.rollWebhookSecret("account");
  // Stripe signs with both for a day; the old one alone is configured
  const second = await createEscrow(world);
  await pay(world, second);
  assertEquals(await statusOf(world, second), "held");
  const event = eventOf("payment_intent.created", { id: "pi_1", object: "payment_intent" });
  const body = JSON.stringify(event);
  assertEquals((await deliver(world, body, { secret: fresh })).status, 400);
});

Deno.test("an endpoint without a secret is closed, and says so to nobody but the log", async () => {
  await using world = await startWorld({
    env: { STRIPE_WEBHOOK_SECRET: undefined },
    stripe: { promptRetryGapsMs: [] },
  });
  const before = await contentsOf(world);
  for (const secret of ["undefined", "", "null"]) {
    const answer = await deliver(world, JSON.stringify(eventOf(PAID, {})), { secret });
    assertRefusal(world, answer, 500, "not_configured");
  }
  assertEquals(await contentsOf(world), before);
});
