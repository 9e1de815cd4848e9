// create-escrow: one escrow and one PaymentIntent for each reference, however often it is asked.
import { assert, assertEquals, assertMatch } from "deno-std/assert";
import { createEscrow, DAY, pay, requestFor, rowOf, stripeObjects } from "../support/escrows.ts";
import { assertRefused, operationsOf } from "../support/observe.ts";
import { startWorld, type World } from "../support/world.ts";

const create = (world: World, request: unknown) => world.call("create-escrow", request);

const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString();

Deno.test("create-escrow answers 201 with all that browser and app need", async () => {
  await using world = await startWorld();
  const request = await requestFor(world, { amount: 12_345, platformFee: 345 });
  const { status, body } = await create(world, request);
  assertEquals(status, 201);
  assertMatch(body.escrowTransactionId, /^[0-9a-f-]{36}$/);
  assertMatch(body.paymentIntentId, /^pi_/);
  assertMatch(body.clientSecret, new RegExp(`^${body.paymentIntentId}_secret_`));
  assertEquals(body.success, true);
  assertEquals(body.status, "awaiting_payment");
  assertEquals(body.holdMode, "authorize");
  assertEquals(Date.parse(body.deadline), Date.parse(request.deadline));
  assertEquals(body.amount, { amount: 12_345, currency: "usd" });
  assertEquals(body.platformFee, { amount: 345, currency: "usd" });
});

Deno.test("create-escrow makes an intent that can be found and takes cards alone", async () => {
  await using world = await startWorld();
  const metadata = { note: "for the app and for Stripe's search" };
  const request = await requestFor(world);
  const { body } = await create(world, { ...request, metadata });
  const escrow = {
    id: body.escrowTransactionId,
    reference: "",
    paymentIntentId: "",
    account: null,
  };
  const [operation] = await operationsOf(world, escrow);
  const [intent] = stripeObjects(world, "payment_intents");
  assertEquals(intent.id, body.paymentIntentId);
  assertEquals([intent.amount, intent.currency], [10_000, "usd"]);
  assertEquals(intent.capture_method, "manual");
  assertEquals(intent.payment_method_types, ["card"]);
  assertEquals(intent.transfer_group, escrow.id);
  const { operation_id } = operation;
  const { reference } = request;
  assertEquals(intent.metadata, { ...metadata, escrow_id: escrow.id, operation_id, reference });
  assertEquals((await rowOf(world, escrow)).metadata, metadata);
});

Deno.test("create-escrow asked again answers 200 with the same escrow and secret", async () => {
  await using world = await startWorld();
  const request = await requestFor(world, { platformFee: 100, holdMode: "authorize" });
  const first = await create(world, request);
  const again = await create(world, request);
  assertEquals([first.status, again.status], [201, 200]);
  assertEquals(again.body, first.body);
  const { platformFee: _fee, holdMode: _mode, ...plain } = request;
  assertEquals((await create(world, plain)).body, first.body, "what is left out cannot differ");
  assertEquals(stripeObjects(world, "payment_intents").length, 1);
});

Deno.test("create-escrow raced by ten callers makes one: one 201, the losers 200", async () => {
  await using world = await startWorld({ stripe: { latencyMs: 20 } });
  const request = await requestFor(world);
  const answers = await Promise.all(Array.from({ length: 10 }, () => create(world, request)));
  const statuses = answers.map(({ status }) => status).sort();
  assertEquals(statuses, [...Array(9).fill(200), 201]);
  assertEquals(new Set(answers.map(({ body }) => JSON.stringify(body))).size, 1);
  assertEquals(stripeObjects(world, "payment_intents").length, 1);
  const [row] = await world.sql`select count(*)::int as escrows from escrow.escrows`;
  assertEquals(row!.escrows, 1);
});

Deno.test("create-escrow stores the client secret in no table", async () => {
  await using world = await startWorld();
  const { body } = await create(world, await requestFor(world));
  const tablesWith = async (text: string) =>
    (await world.sql`
      select c.relname as name from pg_class c
      where c.relnamespace = 'escrow'::regnamespace and c.relkind = 'r'
        and query_to_xml(format('select t::text from escrow.%I t', c.relname), false, true, '')
          ::text like ${`%${text}%`} order by 1`).map(({ name }) => name);
  assert((await tablesWith(body.paymentIntentId)).includes("escrows"), "the search works");
  const secret = body.clientSecret.split("_secret_")[1];
  assertEquals(await tablesWith(secret), []);
  assertEquals(JSON.stringify(world.logs).includes(secret), false);
});

Deno.test("create-escrow gives no secret once the escrow is paid", async () => {
  await using world = await startWorld();
  const request = await requestFor(world);
  const { body } = await create(world, request);
  await pay(world, {
    id: body.escrowTransactionId,
    reference: request.reference,
    paymentIntentId: body.paymentIntentId,
    account: null,
  });
  const again = await create(world, request);
  assertEquals([again.status, again.body.status], [200, "held"]);
  assertEquals(again.body.clientSecret, null);
});

Deno.test("payBy defaults to a day, or to the deadline when that comes first", async () => {
  await using world = await startWorld();
  const far = await create(world, await requestFor(world));
  const wait = Date.parse(far.body.payBy) - Date.now();
  assert(Math.abs(wait - DAY * 1000) < 60_000, far.body.payBy);
  const near = await create(world, await requestFor(world, { deadlineIn: 3600 }));
  assertEquals(near.body.payBy, near.body.deadline);
  const payBy = inSeconds(7200);
  const own = await create(world, { ...await requestFor(world), payBy });
  assertEquals(Date.parse(own.body.payBy), Date.parse(payBy));
});

Deno.test("a deadline is the moment it names, whatever its offset", async () => {
  await using world = await startWorld();
  const request = await requestFor(world);
  const local = new Date(Date.parse(request.deadline) + 9 * 3_600_000).toISOString();
  const deadline = local.replace("Z", "+09:00");
  const { status, body } = await create(world, { ...request, deadline });
  assertEquals(status, 201);
  assertEquals(Date.parse(body.deadline), Date.parse(request.deadline));
  assertEquals((await create(world, request)).status, 200, "the same moment is no conflict");
});

Deno.test("create-escrow takes the reference of a refused intent again", async () => {
  await using world = await startWorld();
  const request = await requestFor(world);
  const operation = "POST /v1/payment_intents";
  world.simulator.control.setFault({ operation, fault: "refuse", code: "processing_error" });
  assertRefused(await create(world, request), 422, "payment_refused");
  const { status, body } = await create(world, request);
  assertEquals(status < 300, true, JSON.stringify(body));
  assertEquals(stripeObjects(world, "payment_intents").length, 1);
});

Deno.test("create-escrow adopts the intent whose answer was lost, in the same call", async () => {
  await using world = await startWorld();
  const operation = "POST /v1/payment_intents";
  world.simulator.control.setFault({ operation, fault: "drop_after_commit" });
  const { status, body } = await create(world, await requestFor(world));
  const [intent, ...others] = stripeObjects(world, "payment_intents");
  assertEquals([status, body.paymentIntentId, others], [201, intent.id, []]);
});

Deno.test("create-escrow while Stripe is down is in doubt, and repeating it resumes", async () => {
  await using world = await startWorld();
  const request = await requestFor(world);
  world.simulator.control.setFault({ operation: "*", fault: "http_503", times: 1000 });
  assertRefused(await create(world, request), 502, "in_doubt");
  world.simulator.control.clearFaults();
  await world.advanceClock(180);
  const { status, body } = await create(world, request);
  assertEquals([status < 300, body.success], [true, true], JSON.stringify(body));
  const [intent, ...others] = stripeObjects(world, "payment_intents");
  assertEquals([body.paymentIntentId, others], [intent.id, []]);
  const [row] = await world.sql`select count(*)::int as escrows from escrow.escrows`;
  assertEquals(row!.escrows, 1);
});

Deno.test("create-escrow switched off refuses new escrows and knows the old ones", async () => {
  await using world = await startWorld();
  const known = await requestFor(world);
  await create(world, known);
  await world.rpc("escrow_set_accepting", {
    p_accepting: false,
    p_actor: "operator",
    p_reason: "a move",
  });
  assertRefused(await create(world, await requestFor(world)), 503, "not_accepting");
  assertEquals((await create(world, known)).status, 200);
});

Deno.test("no money call is made for another contract version or another Stripe mode", async () => {
  await using world = await startWorld();
  await createEscrow(world);
  const request = await requestFor(world);
  await world.settle();
  const calls = () => world.simulator.exchanges().length;
  await world.sql`update escrow.policy set livemode = true`;
  const before = calls();
  assertRefused(await create(world, request), 503, "wrong_mode");
  await world.sql`update escrow.policy set livemode = false`;
  await world.sql`create or replace function escrow.contract_version() returns integer
    language sql immutable set search_path = pg_catalog, pg_temp as 'select 999'`;
  assertRefused(await create(world, request), 503, "contract_mismatch");
  assertEquals(calls(), before);
});
