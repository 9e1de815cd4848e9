// Whoever is woken reads in the message itself: who, what, how much, until when, and the next step.
// Held for every kind there is: about an escrow by what is told of each, else by the facts.
import { assert, assertEquals, assertMatch, assertStringIncludes } from "deno-std/assert";
import { toMail } from "../../supabase/functions/_shared/alert_message.ts";
import { MessageClaims } from "../../supabase/functions/_shared/contract.ts";
import { raise, runJob, startOperators } from "../support/alerts.ts";
import { openDispute } from "../support/by_hand.ts";
import { startDatabase } from "../support/database.ts";
import { DAY, heldEscrow } from "../support/escrows.ts";
import { act } from "../support/observe.ts";
import { argumentsAt, namesIn } from "../support/raised_alerts.ts";

/** Kinds that may be about no single escrow, with the facts that then say who and how much. */
const WITHOUT_ESCROW: Record<string, string[]> = {
  app_webhook_failing: ["since", "waiting"],
  circuit_breaker: ["v_breaker"],
  database_changed: ["stop_facts"],
  days_not_closed: ["oldest", "days"],
  discrepancy: ["type", "count"],
  daily_statement: ["date", "text"],
  hold_waiting: ["escrows", "longest", "since"],
  job_silent: ["job", "last_good_run"],
  not_accepting: ["since", "by", "why"],
  paused: ["by", "why"],
  receiver_changed: ["change_facts", "changed"],
  receiver_not_ready: ["account", "receivers"],
  reply_unreadable: ["code"],
  resumed: ["by", "why"],
  review_waiting: ["escrows", "longest", "since"],
  still_paused: ["since", "by", "why", "waiting"],
  stripe_key_refused: [],
  stripe_unanswering: ["escrows", "longest", "since"],
  test_alert: ["action"],
};

Deno.test("every alert about an escrow names the deal, its sides, the amount and the next step", async () => {
  const operators = await startOperators();
  await using world = operators.world;
  const escrow = await heldEscrow(world, { reference: "order-7", deadlineIn: 20 * DAY });
  await act(world, "escrow_order_hold", { p_escrow_id: escrow.id, p_reason: "a doubt" });
  await world.sql`update escrow.escrows set sender_user_id = 'buyer-4'`;
  const kinds = (await world.sql<{ alert: string }[]>`
    select alert from escrow.alert_kinds order by alert`).map(({ alert }) => alert);
  for (const alert of kinds) await raise(operators, alert, escrow.id, { code: "account_invalid" });
  const { body } = await world.rpc("escrow_claim_messages", {
    p_lease_token: crypto.randomUUID(),
    p_channels: ["email"],
    p_limit: 50,
  });
  const { digests } = MessageClaims.parse(body);
  assertEquals(digests.map(({ alert }) => alert).sort(), kinds);
  for (const digest of digests) {
    const { text, html } = toMail(digest, null);
    for (const told of [text, html.replaceAll("&#39;", "'").replaceAll("&#34;", '"')]) {
      for (
        const part of [
          `order-7 (escrow ${escrow.id})`,
          "now held, 100.00 USD, from buyer-4, to receiver-",
          "Why: It waits for delivery: no release stands.",
          "account_invalid: The receiver's connected account does not exist",
          "Last order: order_hold by test at 2",
          "Next: Nothing leaves and the deadline stands still until the hold is lifted.",
          digest.title,
          digest.meaning.slice(0, 60),
          `RUNBOOK.md#${digest.runbook_section}`,
        ]
      ) assertStringIncludes(told, part, digest.alert);
      assertMatch(told, /Next, in the SQL editor:\s*(<\/p><pre>)?\s*select /);
    }
  }
});

Deno.test("an alert that is about no escrow says who, which and how much in its facts", async () => {
  const { sql, close } = await startDatabase();
  const functions = await sql<{ name: string; source: string }[]>`
    select p.proname as name, p.prosrc as source from pg_catalog.pg_proc p
    where p.pronamespace in ('escrow'::regnamespace, 'public'::regnamespace)`;
  await close();
  const raised = functions.flatMap(({ name, source }) =>
    [...source.matchAll(/escrow\.(raise_alert|remind)\(/g)].flatMap((call) => {
      const given = argumentsAt(source, call.index + call[0].length - 1);
      const about = call[1] === "remind" ? "null" : given[1]!;
      const facts = given.slice(call[1] === "remind" ? 1 : 2).join(", ");
      // the kind may be computed in the line: then each of its names is raised
      return about === "null" ? namesIn(given[0]!).map((alert) => ({ name, alert, facts })) : [];
    })
  );
  assert(raised.length >= 15, `the scan sees ${raised.length} calls`);
  const wanting = raised.flatMap(({ name, alert, facts }) => {
    const wanted = WITHOUT_ESCROW[alert];
    if (wanted === undefined) return [`${name}: ${alert} names no escrow`];
    // given up: that one is about a change, and has its own words
    return wanted.filter((word) => !facts.includes(word))
      .map((word) => `${name}: ${alert} does not say ${word}`);
  });
  assertEquals(wanting, []);
});

Deno.test("a dispute's alert says until when evidence is due, and that Stripe has none", async () => {
  const operators = await startOperators();
  await using world = operators.world;
  const escrow = await heldEscrow(world, { deadlineIn: 20 * DAY });
  const dispute = await openDispute(world, escrow);
  await runJob(operators);
  const [row] = await world.sql<{ due: string }[]>`
    select escrow.time_text(evidence_due_at) as due from escrow.disputes`;
  const mail = world.mail.messages().find(({ Subject }) => Subject?.includes("dispute was opened"));
  assertStringIncludes(
    mail!.TextBody!,
    `Next, ${row!.due}: Evidence for ${dispute} is due by ` +
      `${row!.due}, and Stripe had none when it was last read: send it in Stripe's dashboard`,
  );
  const { body } = await world.rpc("escrow_explain", { p_escrow_id: escrow.id });
  assertEquals(body.next.at, row!.due);
  // the evidence is sent, and the hint that tells so comes
  world.simulator.control.setDispute(dispute, { status: "under_review" });
  await world.settle();
  const { body: sent } = await world.rpc("escrow_explain", { p_escrow_id: escrow.id });
  assertEquals([sent.next.at, sent.next.what], [
    null,
    `Stripe has the evidence for ${dispute}: the bank decides.`,
  ]);
});

Deno.test("each turn of the pause is told with who and why, the second of a day as well", async () => {
  const operators = await startOperators();
  await using world = operators.world;
  for (const [p_paused, p_reason] of [[true, "odd"], [false, "clear"], [true, "again"]] as const) {
    await act(world, "escrow_set_paused", { p_paused, p_reason, p_actor: "the desk" });
    await runJob(operators);
    await world.sql`select escrow.advance_clock('61 minutes')`;
  }
  await runJob(operators);
  const told = world.mail.messages().filter(({ Subject }) => /paused|resumed/.test(Subject!))
    .map(({ TextBody }) => /by: the desk, why: (\w+)/.exec(TextBody!)?.[1]);
  assertEquals(told.filter((why) => why !== undefined).slice(0, 3), ["odd", "clear", "again"]);
});
