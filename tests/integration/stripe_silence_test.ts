// Stripe answers nothing for hours: nothing is sent, so nothing is in doubt, and a person is told.
import { assertEquals, assertStringIncludes } from "deno-std/assert";
import { type Operators, pass, runJob, startOperators, subjects } from "../support/alerts.ts";
import { createEscrow, DAY, heldEscrow, refund, release, rowOf } from "../support/escrows.ts";
import { topUp } from "../support/money_flows.ts";

const CAPTURED = { deadlineIn: 20 * DAY, holdMode: "capture" } as const;

const told = (operators: Operators): string[] =>
  subjects(operators).filter((it) => it.includes("answered nothing"));

function down({ world }: Operators) {
  world.simulator.control.setFault({ operation: "*", fault: "http_503", times: 1_000_000 });
}

function up({ world }: Operators) {
  world.simulator.control.setFault({ operation: "*", fault: "none" });
}

const checkOf = async ({ world }: Operators) => {
  const [row] = await world.sql`select count(*)::int as count from escrow.unanswered_escrows()`;
  return row!.count;
};

Deno.test("an hour in which Stripe answers nothing is told once a day, with how many wait since when", async () => {
  const operators = await startOperators();
  await using world = operators.world;
  topUp(world);
  const [one, other] = [await heldEscrow(world, CAPTURED), await heldEscrow(world, CAPTURED)];
  down(operators);
  await release(world, one);
  await refund(world, other);
  const since = (await rowOf(world, one)).unanswered_at as Date;
  const seen: number[] = [];
  for (let minutes = 0; minutes < 90; minutes += 20) {
    await pass(operators, "20 minutes");
    await runJob(operators);
    seen.push(told(operators).length);
  }
  assertEquals(seen, [0, 0, 1, 1, 1]);
  const row = await rowOf(world, one);
  assertEquals([row.status, row.waiting_for, row.attempts], ["held", "stripe", 0]);
  assertEquals(row.unanswered_at, since, "each failed look would have begun the hour anew");
  const mail = world.mail.messages().find(({ Subject }) => Subject?.includes("answered nothing"))!;
  assertStringIncludes(mail.Subject!, "[Holdfast critical]");
  assertStringIncludes(mail.TextBody!, "escrows: 2");
  assertStringIncludes(mail.TextBody!, "RUNBOOK.md#stripe-down");
  const { body } = await world.rpc("escrow_explain", { p_escrow_id: one.id });
  assertStringIncludes(JSON.stringify(body), "Stripe has answered no look at it since");
  for (let hours = 0; hours < 24; hours += 4) {
    await pass(operators, "4 hours");
    await runJob(operators);
  }
  assertEquals(told(operators).length, 2);
});

Deno.test("one look that Stripe answers ends the hour, and an outage that is over is not told", async () => {
  const operators = await startOperators();
  await using world = operators.world;
  topUp(world);
  const escrow = await heldEscrow(world, CAPTURED);
  down(operators);
  await release(world, escrow);
  await pass(operators, "50 minutes");
  await runJob(operators);
  assertEquals([await checkOf(operators), (await rowOf(world, escrow)).waiting_for], [0, "stripe"]);
  up(operators);
  await pass(operators, "9 minutes");
  await runJob(operators);
  const row = await rowOf(world, escrow);
  assertEquals([row.status, row.unanswered_at], ["released", null]);
  await pass(operators, "2 hours");
  await createEscrow(world);
  await world.settle();
  assertEquals(told(operators), []);
});
