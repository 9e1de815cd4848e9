// The money laws hold against the owner's own SQL: nobody's mistake in a console overpays.
import { assertEquals } from "deno-std/assert";
import { type Escrow, heldEscrow, heldIn } from "../support/escrows.ts";
import {
  assertRefused,
  insertJournal,
  insertOperation,
  type OperationRow,
  refusedAtCommit,
} from "../support/owner_sql.ts";
import { startWorld, type World } from "../support/world.ts";

/** Rows written by hand have no Stripe object and no journal behind them. */
const RAW = { breaksLaws: true };

const captured = (world: World) => heldEscrow(world, { holdMode: "capture", platformFee: 500 });

/** All rows in one transaction of the owner's. */
const insert = (world: World, { id }: Escrow, ...rows: OperationRow[]) =>
  world.as("postgres", (sql) => sql.unsafe(rows.map((row) => insertOperation(id, row)).join("")));

const refuse = (world: World, { id }: Escrow, law: string, ...rows: OperationRow[]) =>
  assertRefused(world, rows.map((row) => insertOperation(id, row)).join(""), law);

Deno.test("a journal that is not balanced is refused at COMMIT, and not before", async () => {
  await using world = await startWorld(RAW);
  const { id } = await captured(world);
  let reached = false;
  const refused = await refusedAtCommit(world, async (sql) => {
    await sql.unsafe(insertJournal(id, [["outside", 100], ["platform_balance", -99]]));
    reached = true;
  });
  assertEquals(reached, true, "the statements themselves pass: lines come one after the other");
  assertEquals(refused, { code: "PT409", law: "unbalanced_journal" });
});

Deno.test("a journal balances in each currency, not in the sum of all", async () => {
  await using world = await startWorld(RAW);
  const { id } = await captured(world);
  await assertRefused(
    world,
    insertJournal(id, [["outside", 100, "usd"], ["platform_balance", -100, "eur"]]),
    "unbalanced_journal",
  );
});

Deno.test("a journal of one line, or of none, is refused at COMMIT", async () => {
  await using world = await startWorld(RAW);
  const { id } = await captured(world);
  await assertRefused(world, insertJournal(id, [["outside", 100]]), "unbalanced_journal");
  await assertRefused(world, insertJournal(id, []), "unbalanced_journal");
  await assertRefused(
    world,
    insertJournal(id, [["outside", 0], ["platform_balance", 0]]),
    "entries_move_something",
  );
});

Deno.test("a line added to an old journal unbalances it and is refused", async () => {
  await using world = await startWorld(RAW);
  const { id } = await captured(world);
  await assertRefused(
    world,
    `insert into escrow.entries (journal_id, line, account, escrow_id, amount_minor, currency)
     select journal_id, 9, 'outside', escrow_id, 1, 'usd'
     from escrow.journals where escrow_id = '${id}' and kind = 'capture'`,
    "unbalanced_journal",
  );
});

Deno.test("a balanced journal is taken: the refusals above are not for its being there", async () => {
  await using world = await startWorld(RAW);
  const escrow = await captured(world);
  await world.as(
    "postgres",
    (sql) => sql.unsafe(insertJournal(escrow.id, [["held", 100], ["outside", -100]])),
  );
  assertEquals(await heldIn(world, escrow), 9_900);
});

Deno.test("two effects of one escrow are never under way at once, whatever their kind", async () => {
  await using world = await startWorld(RAW);
  const escrow = await captured(world);
  for (const second of ["claimed", "in_doubt"] as const) {
    await refuse(
      world,
      escrow,
      "operations_one_live_per_escrow",
      { kind: "transfer", status: "claimed", amount: 10 },
      { kind: "refund", status: second, amount: 10 },
    );
  }
});

Deno.test("one leg of a kind succeeds once; another leg is another effect", async () => {
  await using world = await startWorld(RAW);
  const escrow = await captured(world);
  const first: OperationRow = { kind: "transfer", amount: 10 };
  for (const status of ["claimed", "in_doubt", "succeeded"] as const) {
    await refuse(world, escrow, "operations_one_live_or_done_per_leg", first, {
      kind: "transfer",
      amount: 10,
      attempt: 2,
      status,
    });
  }
  await insert(world, escrow, first, { kind: "transfer", amount: 10, leg: 2 });
});

Deno.test("a key is used once for ever, and a Stripe object settles one operation", async () => {
  await using world = await startWorld(RAW);
  const escrow = await captured(world);
  await insert(world, escrow, { kind: "transfer", amount: 10, status: "failed" });
  await refuse(world, escrow, "operations_key_unique", {
    kind: "transfer",
    amount: 10,
    status: "failed",
  });
  await refuse(
    world,
    escrow,
    "operations_one_per_stripe_object",
    { kind: "transfer", amount: 10, attempt: 2, stripeId: "tr_same" },
    { kind: "refund", amount: 10, stripeId: "tr_same" },
  );
});

Deno.test("transfer + refund: the captured amount passes, one cent more is refused", async () => {
  await using world = await startWorld(RAW);
  const [exact, above] = [await captured(world), await captured(world)];
  await insert(
    world,
    exact,
    { kind: "transfer", amount: 6_000 },
    { kind: "refund", amount: 4_000 },
  );
  await refuse(
    world,
    above,
    "overpayment",
    { kind: "transfer", amount: 6_000 },
    { kind: "refund", amount: 4_001 },
  );
});

Deno.test("an effect under way or in doubt counts as paid", async () => {
  await using world = await startWorld(RAW);
  const escrow = await captured(world);
  for (const status of ["claimed", "in_doubt"] as const) {
    await refuse(
      world,
      escrow,
      "overpayment",
      { kind: "transfer", amount: 6_000 },
      { kind: "refund", amount: 4_001, status },
    );
  }
});

Deno.test("the fee that was taken is not there to be paid out", async () => {
  await using world = await startWorld(RAW);
  const escrow = await captured(world);
  await insert(world, escrow, { kind: "transfer", amount: 9_501 });
  await assertRefused(
    world,
    `update escrow.escrows set fee_taken_minor = 500 where escrow_id = '${escrow.id}'`,
    "overpayment",
  );
});

Deno.test("a failed transfer that turns out to have succeeded may not make it two", async () => {
  await using world = await startWorld(RAW);
  const escrow = await captured(world);
  await insert(
    world,
    escrow,
    { kind: "transfer", amount: 9_500, status: "failed" },
    { kind: "refund", amount: 10_000 },
  );
  await assertRefused(
    world,
    `update escrow.operations set status = 'succeeded', stripe_id = 'tr_late'
     where escrow_id = '${escrow.id}' and kind = 'transfer'`,
    "overpayment",
  );
});

Deno.test("captured money cannot be written down below what has left", async () => {
  await using world = await startWorld(RAW);
  const escrow = await captured(world);
  await insert(world, escrow, { kind: "transfer", amount: 9_500 });
  await assertRefused(
    world,
    `update escrow.escrows set captured_minor = 0 where escrow_id = '${escrow.id}'`,
    "overpayment",
  );
});

Deno.test("nothing leaves an escrow whose money is still on the card", async () => {
  await using world = await startWorld(RAW);
  const escrow = await heldEscrow(world);
  await refuse(world, escrow, "overpayment", { kind: "transfer", amount: 1, status: "claimed" });
  await refuse(world, escrow, "overpayment", { kind: "refund", amount: 1, status: "claimed" });
});

Deno.test("what a lost dispute took is not there to be paid to anybody", async () => {
  await using world = await startWorld(RAW);
  const escrow = await captured(world);
  await world.sql`
    update escrow.escrows
    set funds_at = 'bank', bank_minor = captured_minor
    where escrow_id = ${escrow.id}`;
  await refuse(world, escrow, "overpayment", { kind: "refund", amount: 1, status: "claimed" });
  await refuse(world, escrow, "overpayment", { kind: "transfer", amount: 1, status: "claimed" });
});

Deno.test("captured money is not voided, and a voided hold is not captured", async () => {
  await using world = await startWorld(RAW);
  const [onPlatform, onCard] = [await captured(world), await heldEscrow(world)];
  await refuse(world, onPlatform, "void_after_capture", { kind: "void", status: "claimed" });
  await insert(world, onCard, { kind: "void", status: "claimed" });
  await assertRefused(
    world,
    `update escrow.escrows set captured_minor = amount_minor where escrow_id = '${onCard.id}'`,
    "void_after_capture",
  );
});

Deno.test("captured is nothing or all of the amount", async () => {
  await using world = await startWorld(RAW);
  const { id } = await heldEscrow(world);
  await assertRefused(
    world,
    `update escrow.escrows set captured_minor = amount_minor - 1 where escrow_id = '${id}'`,
    "escrows_capture_whole",
  );
});
