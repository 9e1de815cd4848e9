// A copy of a database that lives: a branch, a clone, copied files. It says that it is one and
// serves nobody, the original goes on; declared a copy, it may begin anew as its own installation.
import { assertEquals } from "deno-std/assert";
import { cloneBeside, type Copy, serveCopy } from "../support/copies.ts";
import {
  createEscrow,
  DAY,
  heldEscrow,
  pay,
  refund,
  release,
  requestFor,
  statusOf,
} from "../support/escrows.ts";
import { contentsOf } from "../support/observe.ts";
import { callJobs, confirm, stateOf } from "../support/rewinds.ts";
import { startWorld, type World } from "../support/world.ts";

const said = { p_actor: "test", p_reason: "a copy" };
const declare = (copy: Copy, isCopy = true) =>
  copy.rpc("escrow_declare_copy", { p_is_copy: isCopy, ...said });

async function night(copy: Copy) {
  await callJobs(copy);
  await copy.sql`select escrow.advance_clock(interval '4 days')`;
  await callJobs(copy);
}

/** With alerts and changes that the original has yet to deliver. */
const DELIVERING = {
  POSTMARK_SERVER_TOKEN: undefined,
  ALERT_EMAIL_FROM: undefined,
  ALERT_EMAIL_TO: undefined,
  ALERT_WEBHOOK_URL: "https://alerts.example/hook",
  APP_WEBHOOK_URL: "https://shop.example/hook",
  APP_WEBHOOK_SECRET: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
  HEARTBEAT_URL: "https://alive.example/beat",
};

Deno.test("a copy on the same server moves nothing, and tells nobody what the original owes", async () => {
  await using world = await startWorld();
  const held = await heldEscrow(world, { holdMode: "capture", platformFee: 500 });
  const open = await createEscrow(world);
  await world.settle();
  await world.sql`select escrow.raise_alert('in_doubt', null, '{"operation": "x"}')`;
  const clone = await cloneBeside(world);
  const copy = await serveCopy(world, clone, { env: DELIVERING });
  try {
    const asked = await copy.call("distribute-escrow-funds", { escrowTransactionId: held.id });
    assertEquals([asked.status, asked.body.waitingFor], [202, "paused"]);
    const refused = await copy.call("refund-escrow", {
      escrowTransactionId: open.id,
      reason: "test",
    });
    assertEquals(refused.status, 202);
    const made = await copy.call("create-escrow", await requestFor(world));
    assertEquals([made.status, made.body.error.code], [503, "database_changed"]);
    await night(copy);
    assertEquals(copy.posts, []);
    assertEquals(copy.spokenTo.filter((it) => !it.startsWith("https://alerts.example")), []);
    const told = await copy.sql`
      select distinct alert from escrow.outbox where delivered_at is not null`;
    assertEquals(told.some(({ alert }) => alert === "database_changed"), true);
    assertEquals(told.some(({ alert }) => alert === "in_doubt"), false);
    const state = await stateOf(copy);
    assertEquals([state.changed, state.remaining], [true, 0]);
    assertEquals(Object.keys(state.differs).sort(), ["database", "project"]);
    const unpaused = await copy.rpc("escrow_set_paused", { p_paused: false, ...said });
    assertEquals([unpaused.status, unpaused.body.message], [409, "database_changed"]);
    assertEquals((await release(world, held)).status, 200);
    assertEquals(await statusOf(world, held), "released");
  } finally {
    await copy.close();
    await clone.drop();
  }
});

Deno.test("a declared copy is never confirmed; taken back, it is like any restored one", async () => {
  await using world = await startWorld();
  await heldEscrow(world);
  const clone = await cloneBeside(world);
  const copy = await serveCopy(world, clone);
  try {
    await callJobs(copy);
    assertEquals((await declare(copy)).body, { is_copy: true });
    assertEquals((await confirm(copy)).body.message, "database_is_copy");
    const spoken = copy.spokenTo.length;
    await night(copy);
    assertEquals(copy.spokenTo.length, spoken, "a declared copy tells nothing at all");
    assertEquals((await declare(copy, false)).status, 200);
    assertEquals((await confirm(copy)).status, 200);
    const actions = await copy.sql`select action from escrow.admin_actions order by action_id`;
    assertEquals(actions.map(({ action }) => action), [
      "declare_copy",
      "declare_copy",
      "confirm_database",
    ]);
  } finally {
    await copy.close();
    await clone.drop();
  }
});

Deno.test("a copy begins anew by the owner's word alone, and then holds what a new one holds", async () => {
  await using world = await startWorld();
  const held = await heldEscrow(world, { holdMode: "capture" });
  await refund(world, await heldEscrow(world));
  await world.advanceClock(DAY);
  await callJobs(world);
  const clone = await cloneBeside(world);
  const copy = await serveCopy(world, clone);
  const begin = (count: number) =>
    copy.sql.begin(async (sql) => {
      await sql`set local role postgres`;
      return await sql`select escrow.begin_anew('test', 'staging', ${count})`;
    });
  const refusal = (count: number) => begin(count).then(() => "done", ({ message }) => message);
  try {
    assertEquals(await refusal(2), "not_found");
    await callJobs(copy);
    assertEquals(await refusal(2), "not_a_copy");
    await declare(copy);
    assertEquals(await refusal(3), "wrong_count");
    assertEquals((await copy.rpc("begin_anew", { ...said, p_escrows: 2 })).status, 404);
    await begin(2);
    const { admin_actions: _, jobs: __, policy: ___, clock: ____, ...left } = await contentsOf(
      { sql: copy.sql, settle: copy.settle } as World,
    );
    await using fresh = await startWorld();
    const { admin_actions: _1, jobs: _2, policy: _3, clock: _4, ...right } = await contentsOf(
      fresh,
    );
    const differing = Object.keys(right).filter((name) => left[name] !== right[name]);
    assertEquals(differing.filter((name) => name !== "app_webhook"), []);
    const made = await copy.call("create-escrow", await requestFor(world));
    assertEquals(made.status, 201);
    assertEquals((await stateOf(copy)).changed, false);
    const truncated = await copy.sql`truncate escrow.changes cascade`.catch((error) => error);
    assertEquals(truncated instanceof Error, true, "the guards are awake again");
    assertEquals(await statusOf(world, held), "held");
    await pay(world, held).catch(() => {});
  } finally {
    await copy.close();
    await clone.drop();
  }
});
