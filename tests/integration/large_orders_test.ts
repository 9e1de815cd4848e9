// An operator's order of a large amount: typed twice, told at once, and then carried out.
import { assertEquals } from "deno-std/assert";
import { runJob, startOperators, subjects } from "../support/alerts.ts";
import { DAY, heldEscrow, statusOf } from "../support/escrows.ts";
import { runCron, topUp } from "../support/money_flows.ts";
import { auditOf } from "../support/observe.ts";

const PAGE = "[Holdfast critical] An operator ordered a large amount to move";

for (const [rpc, end] of [["release", "released"], ["refund", "refunded"]] as const) {
  Deno.test(`escrow_order_${rpc} above the limit: refused until the amount is typed again`, async () => {
    const operators = await startOperators();
    await using world = operators.world;
    topUp(world);
    const escrow = await heldEscrow(world, { deadlineIn: 20 * DAY, amount: 1_000_001 });
    await world.sql`
      select escrow.need_person(${escrow.id}, 'person_needed', 'person_needed', '{}')`;
    const order = (more: object) =>
      world.rpc(`escrow_order_${rpc}`, {
        p_escrow_id: escrow.id,
        p_actor: "test",
        p_reason: "a test",
        ...more,
      });
    for (
      const [typed, code] of [[{}, "amount_required"], [
        { p_amount_minor: 10_001 },
        "amount_differs",
      ]]
    ) {
      const { status, body } = await order(typed as object);
      assertEquals([status, body.message], [422, code]);
    }
    assertEquals([await statusOf(world, escrow), (await auditOf(world, `order_${rpc}`)).length], [
      "manual_review",
      0,
    ]);
    assertEquals((await order({ p_amount_minor: 1_000_001 })).status, 200);
    await runJob(operators);
    assertEquals(subjects(operators).includes(PAGE), true);
    await runCron(world);
    assertEquals(await statusOf(world, escrow), end);
  });
}
