// A message that waited for its bundle tells what is still to be done, and what is over by now.
import { assertEquals, assertStringIncludes } from "deno-std/assert";
import { pass, plantEscrows, raise, runJob, startOperators } from "../support/alerts.ts";
import { setPaused } from "../support/observe.ts";
import type { World } from "../support/world.ts";

const review = (world: World, id: string) =>
  world.sql`select escrow.need_person(${id}, 'person_needed', 'person_needed', '{}')`;

const end = (world: World, id: string) =>
  world.sql`select escrow.move(${id}, 'cancelled', 'operator')`;

const about = (world: World, words: string) =>
  world.mail.messages().filter(({ Subject }) => Subject?.includes(words));

Deno.test("the next line of a message is for a case that is open, and what is over stands last", async () => {
  const operators = await startOperators();
  await using world = operators.world;
  const ids = await plantEscrows(operators, 3);
  for (const id of ids) await review(world, id);
  await end(world, ids[0]!);
  await runJob(operators);
  const [mail] = about(world, "waits for a person");
  assertStringIncludes(mail!.Subject!, "[Holdfast critical]");
  assertStringIncludes(mail!.TextBody!, `escrow_explain(p_escrow_id => '${ids[1]}')`);
  assertStringIncludes(mail!.TextBody!, "3 cases, 1 over by now, seen 3 times:");
  const lines = mail!.TextBody!.split("\n").filter((line) => /^\d\. /.test(line));
  assertEquals(lines.map((line) => ids.findIndex((id) => line.includes(id))), [1, 2, 0]);
  assertEquals(lines.map((line) => line.includes("over by now")), [false, false, true]);
});

Deno.test("a message whose every case has healed wakes nobody", async () => {
  const operators = await startOperators();
  await using world = operators.world;
  const [one, other] = await plantEscrows(operators, 2);
  for (const id of [one!, other!]) await review(world, id);
  await end(world, one!);
  await end(world, other!);
  await runJob(operators);
  const [mail] = about(world, "waits for a person");
  assertStringIncludes(mail!.Subject!, "[Holdfast info]");
  assertStringIncludes(mail!.TextBody!, "2 cases, 2 over by now");
});

Deno.test("what the database cannot know to be over stays as it was raised", async () => {
  const operators = await startOperators();
  await using world = operators.world;
  const [id] = await plantEscrows(operators, 1);
  await raise(operators, "late_win", id);
  await runJob(operators);
  assertStringIncludes(about(world, "won after all")[0]!.Subject!, "[Holdfast critical]");
});

Deno.test("every alert about a standing condition is over once the condition is", async () => {
  const operators = await startOperators();
  await using world = operators.world;
  const [id] = await plantEscrows(operators, 1);
  const healedOf = async (alert: string, escrowId: string | null, facts: object = {}) => {
    const [row] = await world.sql`
      select escrow.is_healed(m) as healed
      from jsonb_populate_record(null::escrow.outbox, ${
      world.sql.json({ alert, escrow_id: escrowId, facts } as never)
    }) m`;
    return row!.healed;
  };
  /** Each: what makes it stand, what ends it. */
  const cases: [string, string | null, object, () => Promise<unknown>, () => Promise<unknown>][] = [
    [
      "still_paused",
      null,
      {},
      () => setPaused(world, true),
      () => setPaused(world, false),
    ],
    [
      "not_accepting",
      null,
      {},
      () => world.sql`update escrow.policy set accepting = false`,
      () => world.sql`update escrow.policy set accepting = true`,
    ],
    [
      "stripe_unanswering",
      null,
      {},
      () =>
        world.sql`update escrow.escrows
          set waiting_for = 'stripe', unanswered_at = escrow.now() - interval '2 hours'`,
      () => world.sql`update escrow.escrows set unanswered_at = null`,
    ],
    [
      "receiver_not_ready",
      id!,
      {},
      () => world.sql`update escrow.escrows set waiting_for = 'receiver'`,
      () => world.sql`update escrow.escrows set waiting_for = null`,
    ],
    [
      "balance_short",
      id!,
      {},
      () => world.sql`update escrow.escrows set waiting_for = 'balance'`,
      () => world.sql`update escrow.escrows set waiting_for = null`,
    ],
    [
      "stray_effect",
      id!,
      { stripe_id: "tr_1" },
      () =>
        world.sql`insert into escrow.stray_effects (stripe_id, escrow_id, object, facts)
          values ('tr_1', ${id!}, 'transfer', '{}')`,
      () => world.sql`update escrow.stray_effects set resolved_at = escrow.now()`,
    ],
    [
      "dispute_opened",
      id!,
      { dispute: "dp_1" },
      () =>
        world.sql`insert into escrow.disputes
            (dispute_id, escrow_id, amount_minor, currency, stripe_status)
          values ('dp_1', ${id!}, 1, 'usd', 'needs_response')`,
      () => world.sql`update escrow.disputes set closed_at = escrow.now()`,
    ],
    [
      "job_silent",
      null,
      { job: "retry-failed-transfers" },
      () => pass(operators, "4 hours"),
      () => runJob(operators),
    ],
    [
      "event_parked",
      null,
      { event: "evt_1" },
      () =>
        world.sql`insert into escrow.inbox (event_id, path, type, status)
          values ('evt_1', 'account', 'charge.updated', 'parked')`,
      () =>
        world.sql`update escrow.inbox set status = 'applied', applied_at = escrow.now()
          where event_id = 'evt_1'`,
    ],
  ];
  for (const [alert, escrowId, facts, begin, finish] of cases) {
    await begin();
    const before = await healedOf(alert, escrowId, facts);
    await finish();
    assertEquals([alert, before, await healedOf(alert, escrowId, facts)], [alert, false, true]);
  }
});
