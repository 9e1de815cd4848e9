// The two state machines, as PROTOCOL.md §1 lists them, against what the database lets through.
import { assertEquals, assertNotEquals } from "deno-std/assert";
import type { Sql } from "../../dev/database.ts";
import { startDatabase } from "../support/database.ts";
import { heldEscrow } from "../support/escrows.ts";
import { behindTheGuards } from "../support/guards.ts";
import { assertRefused, insertOperation } from "../support/owner_sql.ts";
import { startWorld } from "../support/world.ts";

/** Written by hand from the protocol, not from the table it is compared with. */
const LEGAL: Record<string, string[]> = {
  awaiting_payment: ["held", "refunding", "cancelled", "manual_review"],
  held: [
    "releasing",
    "refunding",
    "disputed",
    "cancelled",
    "released",
    "refunded",
    "manual_review",
  ],
  releasing: [
    "released",
    "held",
    "transfer_failed",
    "cancelled",
    "refunded",
    "disputed",
    "manual_review",
  ],
  transfer_failed: [
    "releasing",
    "refunding",
    "released",
    "refunded",
    "disputed",
    "manual_review",
  ],
  refunding: [
    "refunded",
    "cancelled",
    "held",
    "released",
    "transfer_failed",
    "disputed",
    "manual_review",
  ],
  disputed: [
    "refunding",
    "held",
    "transfer_failed",
    "released",
    "refunded",
    "cancelled",
    "manual_review",
  ],
  manual_review: [
    "releasing",
    "refunding",
    "held",
    "transfer_failed",
    "released",
    "refunded",
    "cancelled",
    "disputed",
  ],
  released: ["refunding", "disputed", "manual_review"],
  refunded: ["refunding", "disputed", "manual_review"],
  cancelled: ["held", "refunding", "manual_review"],
};

const LEGAL_PAIRS = Object.entries(LEGAL)
  .flatMap(([from, all]) => all.map((to) => `${from} → ${to}`))
  .sort();

/** The protocol's, and one more: an effect in doubt is under way again while it is sent again. */
const LEGAL_OPERATION_PAIRS = [
  "claimed → succeeded",
  "claimed → failed",
  "claimed → in_doubt",
  "in_doubt → succeeded",
  "in_doubt → failed",
  "failed → succeeded",
  "succeeded → undone",
  "in_doubt → claimed",
].sort();

Deno.test("escrow.moves lists the protocol's moves, no more and no less", async () => {
  const database = await startDatabase();
  const rows = await database.sql`
    select distinct from_status || ' → ' || to_status as pair from escrow.moves`;
  assertEquals(rows.map(({ pair }) => pair).sort(), LEGAL_PAIRS);
  await database.close();
});

Deno.test("escrow.operation_moves lists the protocol's moves and the sending again", async () => {
  const database = await startDatabase();
  const rows = await database.sql`
    select from_status || ' → ' || to_status as pair from escrow.operation_moves`;
  assertEquals(rows.map(({ pair }) => pair).sort(), LEGAL_OPERATION_PAIRS);
  await database.close();
});

/**
 * Tries every pair with every cause there is, on a row put into the first status behind the
 * triggers' back, and takes each try back. What passed is left in the table `passed`.
 */
const TRY_EVERY_MOVE = `
  create table passed (from_status text, to_status text, cause text);
  do $$
  declare
    v record;
  begin
    for v in
      select f.status as from_status, t.status as to_status, c.cause
      from escrow.statuses f, escrow.statuses t, (select distinct cause from escrow.moves) c
      where f.status <> t.status
    loop
      begin
        perform set_config('session_replication_role', 'replica', true);
        update escrow.escrows set status = v.from_status, next_attempt_at = null,
          settled_at = case when v.from_status in ('released', 'refunded', 'cancelled')
            then escrow.now() end,
          review_reason = case v.from_status when 'manual_review' then 'x' end,
          resume_status = case v.from_status when 'disputed' then 'held' end;
        perform set_config('session_replication_role', 'origin', true);
        update escrow.escrows set status = v.to_status, status_cause = v.cause,
          review_reason = case v.to_status when 'manual_review' then 'x' end,
          resume_status = case v.to_status when 'disputed' then 'held' end;
        raise exception 'passed';
      exception
        when raise_exception then
          insert into passed values (v.from_status, v.to_status, v.cause);
        when sqlstate 'PT409' then
          if sqlerrm <> 'illegal_move' then raise; end if;
      end;
    end loop;
  end;
  $$`;

Deno.test("every move with every cause: the guard lets through the table's rows alone", async () => {
  await using world = await startWorld();
  await heldEscrow(world);
  await behindTheGuards(world.sql, () => world.sql.unsafe(TRY_EVERY_MOVE));
  const passed = await triples(world.sql, "passed");
  assertEquals(passed, await triples(world.sql, "escrow.moves"));
  assertNotEquals(passed.length, 0);
});

async function triples(sql: Sql, table: string): Promise<string[]> {
  const rows = await sql.unsafe<{ text: string }[]>(
    `select from_status || ' → ' || to_status || ': ' || cause as text from ${table}`,
  );
  return rows.map(({ text }) => text).sort();
}

Deno.test("a legal move with a wrong cause is refused, as is an illegal one", async () => {
  await using world = await startWorld();
  const { id } = await heldEscrow(world);
  const set = (values: string) => `update escrow.escrows set ${values} where escrow_id = '${id}'`;
  await assertRefused(world, set("status = 'awaiting_payment'"), "illegal_move");
  await assertRefused(
    world,
    set("status = 'releasing', status_cause = 'deadline_passed'"),
    "illegal_move",
  );
  // the cause of the last move is no cause for the next
  await assertRefused(world, set("status = 'releasing'"), "illegal_move");
});

Deno.test("an escrow begins as awaiting_payment", async () => {
  await using world = await startWorld();
  const { id } = await heldEscrow(world);
  await assertRefused(
    world,
    `insert into escrow.escrows (reference, status, hold_mode, currency, amount_minor,
       platform_fee_minor, deadline_at, pay_by_at, receiver_id)
     select 'another', 'held', hold_mode, currency, amount_minor, platform_fee_minor, deadline_at,
       pay_by_at, receiver_id
     from escrow.escrows where escrow_id = '${id}'`,
    "illegal_move",
  );
});

Deno.test("amount, currency, reference and id of an escrow never change", async () => {
  await using world = await startWorld();
  const { id } = await heldEscrow(world);
  for (
    const change of [
      "amount_minor = amount_minor + 1",
      "currency = 'eur'",
      "reference = 'another'",
      "escrow_id = gen_random_uuid()",
    ]
  ) {
    await assertRefused(
      world,
      `update escrow.escrows set ${change} where escrow_id = '${id}'`,
      "immutable_column",
    );
  }
});

Deno.test("a settled escrow holds nothing: settling too early is refused at COMMIT", async () => {
  await using world = await startWorld();
  const { id } = await heldEscrow(world, { holdMode: "capture" });
  for (const status of ["released", "refunded"]) {
    await assertRefused(
      world,
      `update escrow.escrows
       set status = '${status}', status_cause = 'effect_found', next_attempt_at = null
       where escrow_id = '${id}'`,
      "settled_but_holding",
    );
  }
});

Deno.test("what an operation asked for, and the object it made, never change", async () => {
  await using world = await startWorld({ breaksLaws: true });
  const { id } = await heldEscrow(world, { holdMode: "capture" });
  await world.as("postgres", (sql) => sql.unsafe(insertOperation(id, { kind: "transfer" })));
  for (
    const change of [
      "amount_minor = 1",
      "currency = 'eur'",
      "path = '/v1/refunds'",
      `params = '{"destination": "acct_thief"}'`,
      "kind = 'refund'",
      "leg = 2",
      "attempt = 2",
      "first_sent_at = escrow.now()",
      "stripe_id = 'tr_another'",
      "operation_id = gen_random_uuid()",
    ]
  ) {
    await assertRefused(
      world,
      `update escrow.operations set ${change} where escrow_id = '${id}' and kind = 'transfer'`,
      "immutable_column",
    );
  }
  for (const status of ["claimed", "in_doubt", "failed"]) {
    await assertRefused(
      world,
      `update escrow.operations set status = '${status}'
       where escrow_id = '${id}' and kind = 'transfer'`,
      "illegal_operation_move",
    );
  }
});
