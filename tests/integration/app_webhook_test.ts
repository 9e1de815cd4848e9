// The app hears of every change, at least once and in order for each escrow; whatever its endpoint
// does, money and jobs take no notice.
import { assert, assertEquals } from "deno-std/assert";
import { sign } from "../../supabase/functions/_shared/app_webhook.ts";
import { type App, APP_SECRETS, movesOf, pass, runJob, startApp } from "../support/app.ts";
import { createEscrow, heldEscrow, pay, release, statusOf } from "../support/escrows.ts";

const LIFE = ["awaiting_payment", "held", "releasing", "released"];

const deliveries = ({ world }: App) =>
  world.sql`
    select d.*, extract(epoch from d.next_attempt_at - escrow.now())::float8 as waits
    from escrow.change_deliveries d order by d.change_id`;

const alertsOf = async ({ world }: App) =>
  (await world.sql`select facts from escrow.outbox where alert = 'app_webhook_failing'
    order by message_id`).map(({ facts }) => facts);

Deno.test("each change reaches the app after the call that made it, signed and in order", async () => {
  const app = await startApp();
  await using world = app.world;
  const escrow = await heldEscrow(world, { platformFee: 500 });
  await release(world, escrow);
  await world.settle();
  assertEquals(movesOf(app, escrow), LIFE);
  for (const { id, timestamp, signature, text, type, data } of app.heard) {
    assertEquals(signature.split(" ")[1], await sign(`${id}.${timestamp}.${text}`, APP_SECRETS[1]));
    assertEquals(type, `escrow.${data.status}`);
    assertEquals(data.amount, { amount: 10_000, currency: "usd" });
    assert(!text.includes(escrow.receiverEmail) && !text.includes(escrow.account!), text);
  }
  assertEquals(new Set(app.heard.map(({ id }) => id)).size, 4);
  await runJob(app);
  assertEquals(app.heard.length, 4, "what was taken is not sent again");
});

Deno.test("an endpoint configured today gets what happens from now on, not the history", async () => {
  const app = await startApp();
  await using world = app.world;
  app.database = (rpc) =>
    rpc === "escrow_claim_changes" ? Promise.resolve(Response.json({ changes: [] })) : undefined;
  const old = await createEscrow(world);
  await pass(app, "2 hours");
  const fresh = await createEscrow(world);
  await world.settle();
  app.database = () => undefined;
  await runJob(app);
  assertEquals([movesOf(app, old), movesOf(app, fresh)], [[], ["awaiting_payment"]]);
});

Deno.test("an answer that is lost brings the change again, under the same id", async () => {
  const app = await startApp();
  await using world = app.world;
  app.behave = () => "lost";
  const escrow = await createEscrow(world);
  await world.settle();
  app.behave = () => "takes";
  await pass(app, "3 minutes");
  await runJob(app);
  assertEquals(movesOf(app, escrow), ["awaiting_payment", "awaiting_payment"]);
  assertEquals(app.heard[0]!.id, app.heard[1]!.id);
});

Deno.test("a worker that is lost before it records leaves the change to the next one", async () => {
  const app = await startApp();
  await using world = app.world;
  app.database = (rpc) =>
    rpc === "escrow_record_change_delivery" ? Promise.reject(new TypeError("gone")) : undefined;
  const escrow = await createEscrow(world);
  await world.settle();
  assertEquals(movesOf(app, escrow), ["awaiting_payment"]);
  app.database = () => undefined;
  await runJob(app);
  assertEquals(app.asked.length, 1, "not while the lease runs");
  await pass(app, "3 minutes");
  await runJob(app);
  await runJob(app);
  assertEquals(movesOf(app, escrow), ["awaiting_payment", "awaiting_payment"]);
});

Deno.test("a change that the app cannot take holds back its own escrow's next ones, and no other's", async () => {
  const app = await startApp();
  await using world = app.world;
  const poisoned = await createEscrow(world);
  await world.settle();
  app.behave = ({ data }) =>
    data.escrowTransactionId === poisoned.id && data.status === "held" ? 500 : "takes";
  await pay(world, poisoned);
  await release(world, poisoned);
  const healthy = await heldEscrow(world);
  await release(world, healthy);
  await runJob(app);
  assertEquals(movesOf(app, poisoned), ["awaiting_payment"]);
  assertEquals(movesOf(app, healthy), LIFE);
  app.behave = () => "takes";
  await pass(app, "20 minutes");
  await runJob(app);
  assertEquals(movesOf(app, poisoned), LIFE);
});

Deno.test("an endpoint that is not there is asked once, left alone for a while, and then gets all", async () => {
  const app = await startApp();
  await using world = app.world;
  app.behave = () => "no answer";
  const escrows = [];
  for (let i = 0; i < 3; i++) escrows.push(await createEscrow(world));
  await world.settle();
  await runJob(app);
  const first = app.asked.length;
  assertEquals(first, 1, "the others would have waited for the same silence");
  let waited = 0;
  for (; app.asked.length === first; waited++) {
    await pass(app, "1 minute");
    await runJob(app);
  }
  assert(waited > 1 && waited < 5, `${waited} minutes`);
  app.behave = () => "takes";
  await pass(app, "40 minutes");
  await runJob(app);
  for (const escrow of escrows) assertEquals(movesOf(app, escrow), ["awaiting_payment"]);
});

Deno.test("while the endpoint hangs, calls are answered and money moves as if it were not there", async () => {
  const app = await startApp();
  await using world = app.world;
  const hanging = Promise.withResolvers<void>();
  app.behave = () => hanging.promise.then(() => "no answer" as const);
  const made = await createEscrow(world);
  world.simulator.control.pay(made.paymentIntentId, "pm_card_visa");
  await world.simulator.settle();
  const released = await release(world, made);
  assertEquals([released.status, released.body.status], [200, "released"]);
  const job = await world.call("check-escrow-timeouts");
  assertEquals([job.status, job.body.success], [200, true]);
  assert(app.asked.length > 0 && app.heard.length === 0, "it hangs all this time");
  hanging.resolve();
  await world.settle();
  assertEquals(await statusOf(world, made), "released");
});

Deno.test("the waits grow to six hours; after three days it is given up, kept and told", async () => {
  const app = await startApp();
  await using world = app.world;
  app.behave = () => 500;
  const escrow = await createEscrow(world);
  await world.settle();
  const waits: number[] = [];
  let passed = 0;
  for (let i = 1; i < 20; i++) {
    const [row] = await deliveries(app);
    const { attempts, waits: seconds } = row!;
    assertEquals(attempts, i);
    waits.push(seconds);
    passed += seconds;
    await pass(app, `${seconds + 1} seconds`);
    await runJob(app);
  }
  assert(waits[0]! < waits[3]! && waits[3]! < waits[7]!, `the waits grow: ${waits}`);
  assert(Math.max(...waits) < 7.3 * 3600, `${waits}`);
  assert(passed > 2 * 86_400 && passed < 5 * 86_400, `${passed} seconds in all`);
  const [given] = await deliveries(app);
  assert(given!.gave_up_at !== null && given!.last_failure === "http_500");
  assertEquals((await alertsOf(app)).at(-1).given_up_change, Number(given!.change_id));
  const asked = app.asked.length;
  await pass(app, "2 days");
  await runJob(app);
  assertEquals(app.asked.length, asked);
  const { body } = await world.rpc("escrow_list_changes");
  assertEquals(body.changes[0].escrow_id, escrow.id, "the feed has it all the same");

  app.behave = () => "takes";
  const resend = { p_actor: "an operator", p_reason: "the app is mended" };
  assertEquals((await world.rpc("escrow_resend_changes", resend)).body, { due: 1 });
  await runJob(app);
  assertEquals(movesOf(app, escrow)[0], "awaiting_payment");
  assertEquals(app.heard[0]!.id, app.asked[0]!.id);
});

Deno.test("operators are told when the endpoint has failed for an hour, once a day", async () => {
  const app = await startApp();
  await using world = app.world;
  app.behave = () => "no answer";
  await createEscrow(world);
  await runJob(app);
  await pass(app, "50 minutes");
  await runJob(app);
  assertEquals(await alertsOf(app), []);
  for (let i = 0; i < 5; i++) {
    await pass(app, "20 minutes");
    await runJob(app);
  }
  const told = world.mail.messages().filter(({ Subject }) => Subject!.includes("endpoint"));
  assertEquals([told.length, (await alertsOf(app)).length], [1, 1]);
  assert(!JSON.stringify(told).includes("shop.example"), "its address may hold a secret");
  await pass(app, "1 day");
  await runJob(app);
  await runJob(app);
  assertEquals((await alertsOf(app)).length, 2);
});

Deno.test("what was taken can be asked for again by its id, and not without a reason", async () => {
  const app = await startApp();
  await using world = app.world;
  const escrow = await heldEscrow(world);
  await world.settle();
  const { changeId } = app.heard.find(({ data }) => data.status === "held")!.data;
  const ask = (more: Record<string, unknown>) =>
    world.rpc("escrow_resend_changes", { p_actor: "us", p_reason: "lost it", ...more });
  assertEquals((await ask({ p_change_ids: [changeId] })).body, { due: 1 });
  await runJob(app);
  assertEquals(movesOf(app, escrow), ["awaiting_payment", "held", "held"]);
  assertEquals((await ask({})).body, { due: 0 }, "nothing was given up");
  const refused = [
    await ask({ p_reason: " " }),
    await ask({ p_change_ids: [changeId, 999_999] }),
  ];
  assertEquals(refused.map(({ status, body }) => [status, body.message]), [
    [422, "reason_required"],
    [404, "not_found"],
  ]);
});

Deno.test("no line of the log holds the app's secret or address", async () => {
  const app = await startApp();
  await using world = app.world;
  app.behave = () => "no answer";
  await createEscrow(world);
  await world.settle();
  const log = JSON.stringify(world.logs);
  assert(log.includes("the app did not take a change"));
  for (const secret of [...APP_SECRETS, "shop.example"]) assert(!log.includes(secret), log);
});
