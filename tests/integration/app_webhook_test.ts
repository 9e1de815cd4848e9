// The app hears of every change, at least once and in order for each escrow; whatever its endpoint
// does, money and jobs take no notice.
import { assert, assertEquals } from "deno-std/assert";
import { sign } from "../../supabase/functions/_shared/app_webhook.ts";
import { APP_SECRETS, movesOf, pass, runJob, startApp } from "../support/app.ts";
import { createEscrow, heldEscrow, pay, release, statusOf } from "../support/escrows.ts";

const LIFE = ["awaiting_payment", "held", "releasing", "released"];

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

Deno.test("a history of more changes than one call can number is not owed either", async () => {
  const app = await startApp();
  await using world = app.world;
  app.database = (rpc) =>
    rpc === "escrow_claim_changes" ? Promise.resolve(Response.json({ changes: [] })) : undefined;
  const { id } = await createEscrow(world);
  await world.sql`
    insert into escrow.changes (escrow_id, to_status, cause, funds_at)
    select ${id}, 'awaiting_payment', 'created', 'none' from generate_series(1, 20000)`;
  await pass(app, "2 hours");
  const fresh = await createEscrow(world);
  await world.settle();
  app.database = () => undefined;
  for (const _ of [1, 2, 3]) await runJob(app);
  assertEquals(app.heard.map(({ data }) => data.reference), [fresh.reference]);
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
  for (let i = 0; i < 3; i++) {
    escrows.push(await createEscrow(world));
    // side by side two calls may both be the first to find out
    await world.settle();
  }
  await runJob(app);
  const first = app.asked.length;
  assertEquals(first, 1, "the others would have waited for the same silence");
  let waited = 0;
  for (; app.asked.length === first; waited++) {
    await pass(app, "1 minute");
    await runJob(app);
  }
  assert(waited > 1 && waited < 5, `${waited} minutes`);
  assertEquals(app.asked.length, first + 1, "three are due, and one finds out");
  app.behave = () => "takes";
  await pass(app, "40 minutes");
  await runJob(app);
  for (const escrow of escrows) assertEquals(movesOf(app, escrow), ["awaiting_payment"]);
});

Deno.test("the app is told after all of the money's work, and after the operators", async () => {
  const app = await startApp();
  await using world = app.world;
  const escrow = await heldEscrow(world);
  await world.settle();
  world.simulator.control.setWebhooks({ mode: "hold" });
  for (const call of [() => release(world, escrow), () => world.call("check-escrow-timeouts")]) {
    const order: string[] = [];
    app.database = (rpc) => {
      order.push(rpc);
      return undefined;
    };
    app.behave = () => (order.push("the app"), "takes");
    await call();
    await world.settle();
    const [before, after] = [0, 1].map((side) =>
      order.filter((_, i) => (i < order.indexOf("escrow_claim_changes")) === (side === 0))
    );
    assert(before!.includes("escrow_claim_messages"), order.join());
    const tells = ["escrow_claim_changes", "escrow_record_change_delivery", "the app"];
    assertEquals(after!.filter((name) => !tells.includes(name)), []);
  }
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
