// The operator's command line: shown first, agreed, sent, and told what happens next.
import { assert, assertEquals, assertRejects, assertStringIncludes } from "deno-std/assert";
import { explain, showExplanation } from "../../dev/operate/explanation.ts";
import { operate } from "../../dev/operate/operate.ts";
import { ESCROW_ORDERS } from "../../dev/operate/orders.ts";
import { join, ROOT } from "../../dev/paths.ts";
import { transferByHand } from "../support/by_hand.ts";
import { askOf, person, wish } from "../support/command_line.ts";
import { DAY, type Escrow, heldEscrow, release, rowOf, statusOf } from "../support/escrows.ts";
import { runCron, topUp } from "../support/money_flows.ts";
import { auditOf, contentsOf } from "../support/observe.ts";
import { startWorld, type World } from "../support/world.ts";

const CAPTURED = { deadlineIn: 20 * DAY, platformFee: 500 } as const;

async function reviewed(world: World, amount = 10_000): Promise<Escrow> {
  const escrow = await heldEscrow(world, { ...CAPTURED, amount });
  await world.sql`
    select escrow.need_person(${escrow.id}, 'person_needed', 'person_needed', '{}')`;
  return escrow;
}

Deno.test("an order is shown, agreed with yes, sent with who and why, and carried out by the job", async () => {
  await using world = await startWorld();
  const escrow = await reviewed(world);
  const ada = person("yes");
  assertEquals(await operate(askOf(world), wish("release", [escrow.reference]), ada), 0);
  for (
    const part of [
      `${escrow.reference} (${escrow.id})`,
      "Where  100.00 USD is on the platform's balance",
      "release: The next job pays the receiver 95.00 USD, as soon as Stripe allows it.",
      `select public.escrow_order_release(p_escrow_id => '${escrow.id}', p_actor => 'Ada', ` +
      `p_reason => 'it''s right');`,
      "Done. It is held now. The receiver is paid if Stripe allows it then",
    ]
  ) assertStringIncludes(ada.text(), part);
  const [row] = await auditOf(world, "order_release");
  assertEquals([row.actor, row.reason], ["Ada", "it's right"]);
  await runCron(world);
  assertEquals(await statusOf(world, escrow), "released");
});

Deno.test("the line that is shown does in the SQL editor what the command does", async () => {
  await using world = await startWorld();
  const escrow = await reviewed(world);
  const ada = person("no");
  assertEquals(await operate(askOf(world), wish("release", [escrow.id]), ada), 1);
  const line = ada.shown.find((it) => it.includes("select public."))!.trim();
  await world.as("postgres", (sql) => sql.unsafe(line));
  const [row] = await auditOf(world, "order_release");
  assertEquals([row.actor, row.reason], ["Ada", "it's right"]);
});

Deno.test("nothing is sent without a yes, nor where nobody can be asked", async () => {
  await using world = await startWorld();
  const escrow = await reviewed(world);
  const before = await contentsOf(world);
  for (const answer of ["", "y", "no"]) {
    const someone = person(answer);
    assertEquals(await operate(askOf(world), wish("refund", [escrow.id]), someone), 1);
    assertStringIncludes(someone.text(), "Nothing was ordered.");
  }
  await assertRejects(
    () => operate(askOf(world), wish("refund", [escrow.id]), person()),
    Error,
    "add --yes",
  );
  await assertRejects(() => operate(askOf(world), wish("pause", []), person()), Error, "--yes");
  assertEquals(await contentsOf(world), before);
});

Deno.test("what is not possible now is said before anybody is asked, and not sent", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world, CAPTURED);
  const ada = person("yes");
  assertEquals(await operate(askOf(world), wish("resolve", [escrow.id]), ada), 1);
  assertStringIncludes(ada.text(), "resolve is not possible now: not_in_review.");
  assert(!ada.text().includes("Type yes"));
  assertEquals(await auditOf(world, "order_resolution"), []);
});

Deno.test("a large amount is typed again, and a wrong one is not sent", async () => {
  await using world = await startWorld();
  const escrow = await reviewed(world, 2_000_000);
  const order = (...lines: string[]) =>
    operate(askOf(world), wish("release", [escrow.id]), person(...lines));
  assertEquals(await order("20000", "yes"), 1);
  await assertRejects(() => order("20,000.00"), Error, "minor units");
  await assertRejects(
    () => operate(askOf(world), wish("release", [escrow.id], { isAgreed: true }), person()),
    Error,
    "--amount",
  );
  assertEquals(await auditOf(world, "order_release"), []);
  assertEquals(await order("2000000", "yes"), 0);
  assertEquals((await auditOf(world, "order_release")).length, 1);
});

Deno.test("orders with a value: a deadline, an account, a movement, an event", async () => {
  await using world = await startWorld();
  topUp(world);
  const ask = askOf(world);
  const agree = (order: string, ...values: string[]) =>
    operate(ask, wish(order, values, { isAgreed: true }), person());
  const escrow = await heldEscrow(world, CAPTURED);
  const { deadline_at: before } = await rowOf(world, escrow);
  assertEquals(await agree("extend", escrow.id, "+7d"), 0);
  const { deadline_at: after } = await rowOf(world, escrow);
  const week = after.getTime() - before.getTime();
  assert(Math.abs(week - 7 * DAY * 1000) <= 1000, `${week} ms`);
  await assertRejects(() => agree("extend", escrow.id, "soon"), Error, "no moment");
  assertEquals(await agree("set-receiver", escrow.id, "acct"), 1);
  assertEquals(await agree("set-receiver", escrow.id, "acct_other"), 0);
  assertEquals((await rowOf(world, escrow)).destination_account_id, "acct_other");
  assertEquals(await agree("replay-event", escrow.id), 0);
  assertEquals((await auditOf(world, "replay_event")).length, 1);
  assertEquals(await agree("adopt", escrow.id), 1, "there is nothing to adopt");
  const [one, two] = [
    await transferByHand(world, { ...escrow, account: escrow.account! }, 700),
    await transferByHand(world, { ...escrow, account: escrow.account! }, 800),
  ];
  await assertRejects(() => agree("set-aside", escrow.id), Error, `${one.id}`);
  assertEquals(await agree("adopt", escrow.id, one.id), 1, "it is another one than was due");
  for (const { id } of [one, two]) assertEquals(await agree("set-aside", escrow.id, id), 0);
  assertEquals((await rowOf(world, escrow)).frozen_at, null);
});

Deno.test("orders to the whole installation are shown, agreed and audited", async () => {
  await using world = await startWorld();
  const agree = (order: string, ...values: string[]) =>
    operate(askOf(world), wish(order, values, { isAgreed: true }), person());
  assertEquals(await agree("pause"), 0);
  assertEquals(await agree("accept", "off"), 0);
  assertEquals(await agree("policy", "max_attempts", "5"), 0);
  assertEquals(await agree("policy", "reverse_on_dispute", "false"), 0);
  const [policy] = await world.sql`select * from escrow.policy`;
  const { paused, accepting, max_attempts, reverse_on_dispute } = policy!;
  assertEquals([paused, accepting, max_attempts, reverse_on_dispute], [true, false, 5, false]);
  assertEquals(await agree("unpause"), 0);
  await assertRejects(() => agree("accept", "maybe"), Error, "neither on nor off");
  await assertRejects(() => agree("policy", "max_attempts", "many"), Error, "whole number");
  assertEquals(await agree("policy", "no_such", "5"), 1);
  const [row] = await auditOf(world, "set_policy");
  assertEquals([row.actor, row.before, row.after], [
    "Ada",
    { max_attempts: 8 },
    { max_attempts: 5 },
  ]);
});

Deno.test("the command knows every order that the explanation names, and calls what its line calls", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world, CAPTURED);
  const explanation = await explain(askOf(world), escrow.id);
  assertEquals(
    explanation.orders.map(({ order }) => order).sort(),
    Object.keys(ESCROW_ORDERS).sort(),
  );
  for (const { order, sql } of explanation.orders) {
    const { rpc } = ESCROW_ORDERS[order]!.request(explanation, {
      values: ["+1d"],
      againstReceivable: false,
      applyToHeld: false,
    });
    assertStringIncludes(sql, `select public.${rpc}(`, order);
  }
});

Deno.test("the explanation is readable: possible orders with their lines, the rest with reasons", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world, CAPTURED);
  await release(world, escrow);
  await world.settle();
  const text = showExplanation(await explain(askOf(world), escrow.reference));
  for (
    const part of [
      "Where  95.00 USD is on the receiver's account",
      "refund         The next job pulls 95.00 USD back",
      `select public.escrow_order_refund(p_escrow_id => '${escrow.id}', p_actor => ''`,
      "release        not_decidable: ",
      "move       held to releasing (release_started)",
      "operation  transfer of 95.00 USD: succeeded, tr_",
      "held 100.00 USD, platform_balance -95.00 USD, platform_fees -5.00 USD",
    ]
  ) assertStringIncludes(text, part);
  assert(text.split("\n").length < 60);
});

Deno.test("deno task explain and operate speak to any installation by its URL", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world, CAPTURED);
  const server = Deno.serve({ port: 0, hostname: "127.0.0.1", onListen: () => {} }, (request) => {
    const { pathname } = new URL(request.url);
    const { method, headers, body } = request;
    return world.fetch(`${world.apiUrl}${pathname}`, { method, headers, body });
  });
  const api = `http://127.0.0.1:${server.addr.port}`;
  const run = async (...args: string[]) => {
    const { code, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
      args: ["run", "-A", "--no-check", join(ROOT, "dev", "main.ts"), ...args, "--api", api],
      env: { SUPABASE_SECRET_KEY: world.keys.serviceKey, NO_COLOR: "1" },
      stdin: "null",
    }).output();
    const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
    return { code, out: text(stdout), err: text(stderr) };
  };
  const held = ["operate", "hold", escrow.id];
  assertStringIncludes((await run(...held)).err, "Say why");
  assertStringIncludes((await run(...held, "--reason", "fraud?")).err, "add --yes");
  const { code, out } = await run(...held, "--reason", "fraud?", "--actor", "Ada", "--yes");
  assertEquals([code, out.includes("Done. It is held now. Nothing leaves")], [0, true], out);
  const told = JSON.parse((await run("explain", escrow.reference, "--json")).out);
  assertStringIncludes(told.why, `"fraud?" (Ada)`);
  const byPayment = await run("explain", escrow.paymentIntentId, "--json");
  assertEquals(JSON.parse(byPayment.out).escrow.id, escrow.id);
  assertStringIncludes((await run("explain", "nobody")).err, "not_found");
  await server.shutdown();
});
