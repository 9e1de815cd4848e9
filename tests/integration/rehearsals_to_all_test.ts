// What is shown before an order to the whole installation: what is now, what it will be, and how
// many escrows it is about; what the order would refuse is refused before anybody is asked.
import { assert, assertEquals, assertMatch, assertStringIncludes } from "deno-std/assert";
import { operate, toLine } from "../../dev/operate/operate.ts";
import {
  askOf,
  assertShown,
  assertTurnedDown,
  person,
  previewOf,
  wish,
} from "../support/command_line.ts";
import { DAY, heldEscrow, makeAccount, release, rowOf } from "../support/escrows.ts";
import { act, auditOf, contentsOf, setPaused, setPolicy } from "../support/observe.ts";
import { startWorld, type World } from "../support/world.ts";

const CAPTURED = { deadlineIn: 20 * DAY, platformFee: 500 } as const;

Deno.test("a setting: from what to what and what it means, or which settings and limits there are", async () => {
  await using world = await startWorld();
  const policy = (name: string, value: string) => previewOf(world, "policy", [name, value]);
  assertShown(
    await policy("grace_seconds", "86400"),
    "grace_seconds  900 (15 min) -> 86400 (1 d)",
    "Seconds after the deadline in which a release still counts.",
  );
  assertShown(await policy("fee_bps", "250"), "fee_bps  0 (0.00 %) -> 250 (2.50 %)");
  assertShown(await policy("reverse_on_dispute", "false"), "reverse_on_dispute  true -> false");
  assertShown(await policy("max_attempts", "8"), "Nothing changes: it is so already.");
  const unknown = await policy("no_such", "5");
  assertTurnedDown(unknown, "unknown_policy", "What there is:");
  const names = await world.sql<{ name: string }[]>`select name from escrow.policy_settings()`;
  for (const { name } of names) assertStringIncludes(unknown, `\n  ${name} = `);
  assertTurnedDown(unknown, "grace_seconds = 900 (15 min): Seconds after the deadline");
  assertTurnedDown(
    await policy("grace_seconds", "86401"),
    "impossible_value. The law is: grace_seconds >= 0 AND grace_seconds <= 86400.",
    "  grace_seconds = 900 (15 min): ",
  );
  assertTurnedDown(
    await policy("undo_seconds", "43201"),
    "undo_seconds <= lapse_margin_seconds / 2",
  );
  assertTurnedDown(await policy("fee_bps", "999999999999999"), "impossible_value");
  assertTurnedDown(
    await policy("max_attempts", "true"),
    "invalid_policy_value. max_attempts is now",
  );
  assertShown(await policy("max_attempts", "007"), "max_attempts  8 -> 7", "p_value => '7'");
  assertEquals(await auditOf(world, "set_policy"), []);
});

Deno.test("new escrows: which of the two is ordered, and what is now", async () => {
  await using world = await startWorld();
  const accept = (text: string) => previewOf(world, "accept", [text]);
  assertShown(await accept("off"), "New escrows are refused", "new escrows  taken -> refused");
  assertShown(await accept("on"), "Nothing changes: it is so already. New escrows are taken.");
  await act(world, "escrow_set_accepting", { p_accepting: false });
  assertShown(await accept("on"), "New escrows are taken.", "new escrows  refused -> taken");
});

Deno.test("a pause says how many escrows wait for its end, and the end how many go on", async () => {
  await using world = await startWorld();
  const asked = [await heldEscrow(world, CAPTURED), await heldEscrow(world, CAPTURED)];
  const late = await heldEscrow(world, { ...CAPTURED, deadlineIn: 8 * DAY });
  const held = await heldEscrow(world, CAPTURED);
  await setPaused(world, true);
  for (const escrow of asked) await release(world, escrow);
  await world.settle();
  await act(world, "escrow_order_hold", { p_escrow_id: held.id });
  await world.advanceClock(9 * DAY);
  assertEquals((await rowOf(world, late)).status, "held");
  const numbers = "2 whose release or return was asked for, 1 past their deadline";
  assertShown(await previewOf(world, "pause", []), "Nothing changes: it is so already.", numbers);
  assertShown(await previewOf(world, "unpause", []), "outflows  paused -> running", numbers);
  await setPaused(world, false);
  assertShown(await previewOf(world, "pause", []), "outflows  running -> paused", numbers);
  const [row] = await world.sql`select paused from escrow.policy`;
  assertEquals(row!.paused, false);
});

Deno.test("a currency: whether it is taken, its limit, and how many escrows go on in it", async () => {
  await using world = await startWorld();
  await heldEscrow(world, CAPTURED);
  const order = (...values: string[]) => previewOf(world, "set-currency", values);
  assertShown(await order("usd", "off"), "USD  taken -> refused", "1 that exist go on");
  const limited = await order("usd", "on", "500000");
  assertShown(limited, "circuit breaker  10,000.00 USD -> 5,000.00 USD");
  assert(!limited.includes("taken ->"), limited);
  assertTurnedDown(
    await order("xyz", "on"),
    "not_found",
    "usd: taken, circuit breaker at 10,000.00",
  );
  assertTurnedDown(
    await order("usd", "on", "0"),
    "impossible_value. The law is: breaker_limit_minor",
  );
});

Deno.test("a receiver's account: who is redirected, and who keeps the old one", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world, CAPTURED);
  const { receiver_id: receiver } = await rowOf(world, escrow);
  const account = makeAccount(world);
  const preview = (applyToHeld: boolean) =>
    previewOf(world, "set-receiver-account", [receiver, account], { applyToHeld });
  const changed = `receiver account  ${escrow.account} -> ${account}`;
  assertShown(await preview(false), changed, "exist 0 go to it, 1 keep the account they have");
  const all = await preview(true);
  assertShown(all.replace(/ {2,}/g, " "), changed.replace(/ {2,}/g, " "), "redirected 0 -> 1");
  assertMatch(all, /exist 1 go to it from \d{4}-[^ ]+Z, 0 keep/);
  const same = await previewOf(world, "set-receiver-account", [receiver, escrow.account!]);
  assertShown(same, "Nothing changes: it is so already.");
  const values = [crypto.randomUUID(), account];
  assertTurnedDown(await previewOf(world, "set-receiver-account", values), "not_found");
  const agreed = wish("set-receiver-account", [receiver, account], { isAgreed: true });
  assertEquals(await operate(askOf(world), agreed, person()), 0);
  const [row] = await auditOf(world, "set_receiver_account");
  assertEquals([row.actor, row.after.stripe_account_id], ["Ada", account]);
});

/** A row of Stripe's that nothing explains, and its discrepancy. */
async function planted(world: World): Promise<string> {
  await world.sql`
    insert into escrow.balance_rows (row_id, created_at, type, category, currency, amount_minor,
      fee_minor, net_minor, belongs, statement_date)
    values ('txn_found', escrow.now(), 'adjustment', 'adjustment', 'usd', 100, 0, 100, 'unknown',
      escrow.now()::date)`;
  const [row] = await world.sql`
    insert into escrow.discrepancies (type, subject, facts, date)
    values ('row_unexplained', 'txn_found', '{}', escrow.now()::date)
    returning discrepancy_id as id`;
  return String(row!.id);
}

Deno.test("a discrepancy: what it is, what is booked for it, and which are open", async () => {
  await using world = await startWorld({ breaksLaws: true });
  const id = await planted(world);
  const order = (...values: string[]) => previewOf(world, "resolve-discrepancy", values);
  const before = await contentsOf(world);
  assertShown(
    await order(id),
    `discrepancy ${id}  open -> resolved`,
    "A row of an escrow that nothing explains (row_unexplained of txn_found): it counts as",
    "Where it still stands, the next run finds it again.",
  );
  const booked = await order(id, "outside");
  assertShown(booked, "and is booked: platform_balance 1.00 USD, outside -1.00 USD.");
  assertShown(booked, `p_discrepancy_id => ${id}, p_book => 'outside'`);
  assertTurnedDown(await order(id, "nowhere"), "unknown_account", "stripe_fees");
  assertTurnedDown(await order("999"), "not_found", `  ${id}: row_unexplained of txn_found`);
  assertEquals(await contentsOf(world), before);
  const agreed = wish("resolve-discrepancy", [id, "outside"], { isAgreed: true });
  assertEquals(await operate(askOf(world), agreed, person()), 0);
  assertEquals((await auditOf(world, "resolve_discrepancy"))[0].actor, "Ada");
  assertTurnedDown(await order(id), "already_resolved");
});

Deno.test("a kind of row: how many wait for its name, and which are unknown", async () => {
  await using world = await startWorld({ breaksLaws: true });
  await planted(world);
  const preview = (...values: string[]) => previewOf(world, "name-row-type", [...values, "a gift"]);
  const before = await contentsOf(world);
  assertShown(
    await preview("adjustment", "adjustment"),
    "rows of adjustment / adjustment  unknown -> known",
    "1 of them waited and are booked outside",
  );
  const known = "adjustment adjustment, rows: 1";
  assertTurnedDown(await preview("adjustment", "gift"), "not_found", known);
  assertTurnedDown(await preview("stripe_fee", "fee"), "row_type_known", known);
  assertEquals(await contentsOf(world), before);
  const values = ["adjustment", "adjustment", "a gift"];
  const agreed = wish("name-row-type", values, { isAgreed: true });
  assertEquals(await operate(askOf(world), agreed, person()), 0);
  const [row] = await auditOf(world, "name_row_type");
  assertEquals([row.actor, row.after.meaning, row.after.rows], ["Ada", "a gift", 1]);
});

Deno.test("changes: how many are sent again, or that none were given up", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world, CAPTURED);
  const rows = await world.sql<{ id: string }[]>`
    select change_id as id from escrow.changes where escrow_id = ${escrow.id} order by 1`;
  const ids = rows.map(({ id }) => String(id));
  const order = (...values: string[]) => previewOf(world, "resend-changes", values);
  assertShown(await order(), "Nothing changes: nothing was given up.");
  assertShown(await order(...ids), `owed again  0 -> ${ids.length}`, `'{${ids.join(",")}}'`);
  assertTurnedDown(await order("999999"), "not_found");
  const agreed = wish("resend-changes", ids, { isAgreed: true });
  assertEquals(await operate(askOf(world), agreed, person()), 0);
  const [row] = await auditOf(world, "resend_changes");
  assertEquals(row.after.change_ids.map(String), ids);
});

Deno.test("every line that is shown for all is one that the SQL editor takes", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world, CAPTURED);
  const [{ id }] = await world.sql<[{ id: string }]>`
    select min(change_id) as id from escrow.changes where escrow_id = ${escrow.id}`;
  for (
    const [order, ...values] of [
      ["policy", "reverse_on_dispute", "false"],
      ["set-currency", "usd", "off", "500000"],
      ["resend-changes", `${id}`],
    ] as const
  ) {
    const text = await previewOf(world, order, [...values]);
    const line = text.split("\n").find((it) => it.includes("select public."))!.trim();
    await world.as("postgres", (sql) => sql.unsafe(line));
  }
  const actions = await world.sql`select action from escrow.admin_actions order by action_id`;
  assertEquals(
    actions.map(({ action }) => action),
    ["set_policy", "set_currency", "resend_changes"],
  );
  assertEquals(toLine("escrow_x", { p_value: true }), "select public.escrow_x(p_value => 'true');");
});

Deno.test("a rehearsal keeps nothing: no row, no audit, no alert, whatever it is of", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world, CAPTURED);
  await setPolicy(world, "max_attempts", 5);
  const before = await contentsOf(world);
  for (
    const [order, ...values] of [
      ["pause"],
      ["unpause"],
      ["accept", "off"],
      ["policy", "max_attempts", "9"],
      ["set-currency", "usd", "off"],
      ["hold", escrow.id],
      ["set-receiver", escrow.id, "acct_nope"],
      ["replay-event", escrow.id],
      ["resend-changes", "1"],
    ] as const
  ) await previewOf(world, order, [...values]);
  assertEquals(await contentsOf(world), before);
  const { body } = await world.rpc("escrow_rehearse_order", {
    p_order: "no_such",
    p_args: { p_actor: "test", p_reason: "a test" },
  });
  assertEquals([body.isPossible, body.refusal.code], [false, "unknown_order"]);
});
