// A day that is never closed is told, however busily the reconciliation is called.
import { assertEquals, assertStringIncludes } from "deno-std/assert";
import { type Operators, pass, startOperators, subjects } from "../support/alerts.ts";
import { nextDay } from "../support/days.ts";
import { createEscrow, DAY, heldEscrow } from "../support/escrows.ts";
import { startWorld, type World } from "../support/world.ts";

const reconcile = (world: World) => world.call("daily-reconciliation");

const told = (operators: Operators): number =>
  subjects(operators).filter((it) => it.includes("Days are not closed")).length;

/** Another caller has the run in hand, and never comes to its end. */
const seize = (world: World) =>
  world.sql`
    insert into escrow.reconciliations (target_date, is_dry, rows_from, lease_token,
      lease_expires_at, started_at)
    values (escrow.last_closable_day(), false, escrow.now(), gen_random_uuid(),
      escrow.now() + interval '1 day', escrow.now() + interval '90 days')`;

Deno.test("days that every call leaves open are told from the second on, and no call is a heartbeat", async () => {
  const operators = await startOperators();
  await using world = operators.world;
  await nextDay(world);
  assertEquals((await reconcile(world)).body.closed, true);
  await nextDay(world);
  await seize(world);
  const seen: number[] = [];
  for (let day = 1; day <= 5; day++) {
    const { status, body } = await reconcile(world);
    assertEquals([status, body.success, body.closed, body.busy], [200, true, false, true]);
    await world.settle();
    seen.push(told(operators));
    await pass(operators, "24 hours");
    await world.sql`
      update escrow.reconciliations set lease_expires_at = escrow.now() + interval '1 day'
      where finished_at is null`;
  }
  assertEquals(seen, [0, 1, 2, 3, 4]);
  const mail = world.mail.messages().find(({ Subject }) => Subject?.includes("not closed"))!;
  assertStringIncludes(mail.TextBody!, "days: 2");
  assertStringIncludes(mail.TextBody!, "RUNBOOK.md#days-not-closed");
  const runs = await world.sql`
    select success from escrow.job_runs where job = 'daily-reconciliation' order by run_id`;
  assertEquals(runs.map(({ success }) => success), [true, false, false, false, false, false]);
  const [health] = await world.sql`
    select silent from escrow.job_health() where job = 'daily-reconciliation'`;
  assertEquals(health!.silent, true, "calls that close nothing are no good runs");
});

Deno.test("a day that is closed a day late is told no more, and was not before", async () => {
  const operators = await startOperators();
  await using world = operators.world;
  await nextDay(world);
  await createEscrow(world);
  await world.settle();
  assertEquals(told(operators), 0, "the first day is over for minutes only");
  await nextDay(world);
  await createEscrow(world);
  await world.settle();
  assertEquals(told(operators), 1, "nobody ever called the reconciliation");
  assertEquals((await reconcile(world)).body.closed, true);
  await pass(operators, "23 hours");
  await createEscrow(world);
  await world.settle();
  const [row] = await world.sql`select escrow.overdue_day() as day`;
  assertEquals([row!.day, told(operators)], [null, 1]);
});

Deno.test("payments that a person has in hand do not make the run read months of the account", async () => {
  await using world = await startWorld();
  const old = await heldEscrow(world, { deadlineIn: 6 * DAY });
  await world.sql`
    select escrow.need_person(${old.id}, 'person_needed', 'person_needed', '{}')`;
  await world.advanceClock(4 * DAY);
  const fresh = await createEscrow(world, { deadlineIn: 30 * DAY });
  await world.advanceClock(3600);
  const [run] = await world.sql`
    insert into escrow.reconciliations (target_date, is_dry, rows_from, phase)
    values (current_date, true, escrow.now(), 'payment_intents')
    returning *`;
  const from = async () => {
    const [row] = await world.sql`
      select (escrow.page_step(r) ->> 'created_gte')::bigint as at
      from escrow.reconciliations r where run_id = ${run!.run_id}`;
    return row!.at === null ? null : Number(row!.at);
  };
  const [made] = await world.sql`
    select floor(extract(epoch from created_at - interval '1 hour'))::bigint as at
    from escrow.escrows where escrow_id = ${fresh.id}`;
  assertEquals(await from(), Number(made!.at), "from the oldest that rests on its payment");
});
