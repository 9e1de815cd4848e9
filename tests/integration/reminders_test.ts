// What a person may have forgotten, or could not know of: a switch, a failed order, a due date.
import { assertEquals, assertStringIncludes } from "deno-std/assert";
import { type Operators, pass, runJob, startOperators, subjects } from "../support/alerts.ts";
import { openDispute, order } from "../support/by_hand.ts";
import { DAY, heldEscrow, release, statusOf } from "../support/escrows.ts";
import { act } from "../support/observe.ts";

const CAPTURED = { deadlineIn: 20 * DAY, holdMode: "capture" } as const;

const told = (operators: Operators, words: string): number =>
  subjects(operators).filter((it) => it.includes(words)).length;

const bodyOf = ({ world }: Operators, words: string): string =>
  world.mail.messages().findLast(({ Subject }) => Subject?.includes(words))!.TextBody!;

/** Time and jobs, so many times. Returns how often `words` had been told after each. */
async function watch(operators: Operators, step: string, times: number, words: string) {
  const seen: number[] = [];
  for (let i = 0; i < times; i++) {
    await pass(operators, step);
    await runJob(operators);
    seen.push(told(operators, words));
  }
  return seen;
}

Deno.test("an order that fails for good is told again, though the day is not over", async () => {
  const operators = await startOperators();
  await using world = operators.world;
  const escrow = await heldEscrow(world, CAPTURED);
  const refuse = () =>
    world.simulator.control.setFault({
      operation: "POST /v1/transfers",
      fault: "refuse",
      times: 1,
      code: "account_closed",
    });
  refuse();
  await release(world, escrow);
  await runJob(operators);
  assertEquals([await statusOf(world, escrow), told(operators, "waits for a person")], [
    "manual_review",
    1,
  ]);
  await pass(operators, "30 minutes");
  refuse();
  await order(world, "release", escrow);
  await runJob(operators);
  assertEquals(await statusOf(world, escrow), "manual_review");
  await runJob(operators);
  assertEquals(told(operators, "waits for a person"), 2);
  assertEquals(await watch(operators, "3 hours", 3, "waits for a person"), [2, 2, 2]);
  const broken = await world.sql`select * from escrow.invariant_alerts_once_a_day`;
  assertEquals([...broken], []);
});

Deno.test("a pause is reminded of daily from the second hour on, until it ends", async () => {
  const operators = await startOperators();
  await using world = operators.world;
  await act(world, "escrow_set_paused", { p_paused: true });
  await release(world, await heldEscrow(world, CAPTURED));
  assertEquals(await watch(operators, "31 minutes", 1, "still paused"), [0]);
  // paused once more: it is since the first time that nothing leaves
  await act(world, "escrow_set_paused", { p_paused: true });
  assertEquals(await watch(operators, "31 minutes", 1, "still paused"), [1]);
  const body = bodyOf(operators, "still paused");
  assertStringIncludes(body, "CRITICAL");
  assertStringIncludes(body, "waiting: 1");
  assertStringIncludes(body, "escrow_set_paused(false, 'your name', 'why');");
  assertEquals(await watch(operators, "12 hours 1 minute", 3, "still paused"), [1, 2, 2]);
  await act(world, "escrow_set_paused", { p_paused: false });
  assertEquals(await watch(operators, "25 hours", 1, "still paused"), [2]);
  await act(world, "escrow_set_paused", { p_paused: true });
  assertEquals(await watch(operators, "59 minutes", 1, "still paused"), [2]);
});

Deno.test("that new escrows are refused is reminded of daily, until they are taken again", async () => {
  const operators = await startOperators();
  await using world = operators.world;
  await act(world, "escrow_set_accepting", { p_accepting: false });
  assertEquals(await watch(operators, "31 minutes", 2, "still refused"), [0, 1]);
  assertEquals(await watch(operators, "12 hours 1 minute", 2, "still refused"), [1, 2]);
  assertStringIncludes(bodyOf(operators, "still refused"), "WARNING");
  await act(world, "escrow_set_accepting", { p_accepting: true });
  assertEquals(await watch(operators, "25 hours", 1, "still refused"), [2]);
});

Deno.test("evidence that Stripe has not got is reminded of three days and one day before", async () => {
  const operators = await startOperators();
  await using world = operators.world;
  const escrow = await heldEscrow(world, CAPTURED);
  const id = await openDispute(world, escrow);
  const words = "Evidence for a card dispute";
  const [left] = await world.sql`
    select (evidence_due_at - escrow.now() - interval '3 days 1 hour')::text as time
    from escrow.disputes`;
  assertEquals(await watch(operators, left!.time, 1, words), [0]);
  await pass(operators, "1 hour 1 minute");
  assertEquals(await watch(operators, "12 hours", 5, words), [1, 1, 1, 2, 2]);
  assertStringIncludes(bodyOf(operators, words), `dispute: ${id}`);
  assertEquals(await watch(operators, "12 hours", 3, words), [2, 2, 2], "too late by now");
});

Deno.test("evidence that Stripe has is not asked for", async () => {
  const operators = await startOperators();
  await using world = operators.world;
  const id = await openDispute(world, await heldEscrow(world, CAPTURED));
  world.simulator.control.setDispute(id, { status: "under_review" });
  await world.settle();
  const [left] = await world.sql`
    select (evidence_due_at - escrow.now() - interval '20 hours')::text as time
    from escrow.disputes`;
  await pass(operators, left!.time);
  assertEquals(await watch(operators, "2 hours", 2, "Evidence for a card dispute"), [0, 0]);
});

Deno.test("an inquiry that becomes a dispute under its own id is told", async () => {
  const operators = await startOperators();
  await using world = operators.world;
  const id = await openDispute(world, await heldEscrow(world, CAPTURED), { inquiry: true });
  await runJob(operators);
  assertEquals(told(operators, "inquiry has become"), 0);
  world.simulator.control.setDispute(id, { status: "needs_response" });
  await world.settle();
  await runJob(operators);
  assertEquals(told(operators, "inquiry has become"), 1);
  assertStringIncludes(bodyOf(operators, "inquiry has become"), "was: warning_needs_response");
});
