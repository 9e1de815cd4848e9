// An endpoint that goes on failing: how long it is tried, who is told, and how the app gets what it
// has missed.
import { assert, assertEquals } from "deno-std/assert";
import { type App, movesOf, pass, runJob, startApp } from "../support/app.ts";
import { createEscrow, heldEscrow } from "../support/escrows.ts";

const deliveries = ({ world }: App) =>
  world.sql`
    select d.*, extract(epoch from d.next_attempt_at - escrow.now())::float8 as waits
    from escrow.change_deliveries d order by d.change_id`;

const alertsOf = async ({ world }: App) =>
  (await world.sql`select facts from escrow.outbox where alert = 'app_webhook_failing'
    order by message_id`).map(({ facts }) => facts);

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
