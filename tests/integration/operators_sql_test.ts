// The operators' files of tests/sql, as somebody pastes them: each is one statement that the owner
// may run, changes nothing, says what is normal, is normal where all is well, and shows each fault.
import { assert, assertEquals } from "deno-std/assert";
import type { Sql } from "../../dev/database.ts";
import { join, ROOT } from "../../dev/paths.ts";
import { createEscrow, heldEscrow, refund, release } from "../support/escrows.ts";
import { behindTheGuards } from "../support/guards.ts";
import { OPERATORS_PLANTS, VERIFY_FILES } from "../support/operators_sql.ts";
import { liveIn } from "../support/planted_rows.ts";
import { startWorld, type World } from "../support/world.ts";

const FOLDER = join(ROOT, "tests", "sql");
const read = (file: string) => Deno.readTextFileSync(join(FOLDER, file));
const files = [...Deno.readDirSync(FOLDER)].map(({ name }) => name).sort();
const DASHBOARD = "escrow-monitoring-dashboard.sql";

interface Check {
  verdict: "ok" | "LOOK";
  check: string;
  found: number;
  first_subjects: string[] | null;
  runbook: string;
}

/** As in the editor: the owner's login, in a database transaction that may only read. */
function paste<Row>({ as }: World, file: string): Promise<Row[]> {
  return as("postgres", async (sql) => {
    await sql`set transaction read only`;
    return [...await sql.unsafe(read(file))] as unknown as Row[];
  });
}

/** A world with life in it whose jobs run as they should. */
async function liveWell(world: World) {
  const lived = await liveIn(world);
  for (const job of ["check-escrow-timeouts", "retry-failed-transfers", "daily-reconciliation"]) {
    assertEquals((await world.call(job)).status, 200, job);
  }
  return lived;
}

const looks = (checks: Check[]) =>
  checks.filter(({ verdict }) => verdict === "LOOK").map(({ check }) => check);

Deno.test("the operators' files are there, one statement each, and change nothing", () => {
  assertEquals(files, [DASHBOARD, ...VERIFY_FILES].sort());
  for (const file of files) {
    const bare = read(file).replace(/--.*$/gm, "").trim();
    assertEquals(bare.indexOf(";"), bare.length - 1, `${file}: the editor shows one answer`);
    assert(
      /paste this whole file/i.test(read(file).replaceAll("\n-- ", " ")),
      `${file} says how it is used`,
    );
  }
});

Deno.test("where all is well every check of every file is ok", async () => {
  await using world = await startWorld();
  await liveWell(world);
  for (const file of VERIFY_FILES) {
    const checks = await paste<Check>(world, file);
    assertEquals(checks.filter(({ verdict }) => verdict === "LOOK"), [], file);
  }
});

Deno.test("each check of each file shows its planted bad row, and names a section of the runbook", async (t) => {
  await using world = await startWorld({ breaksLaws: true });
  const lived = await liveWell(world);
  const runbook = await Deno.readTextFile(join(ROOT, "RUNBOOK.md"));
  for (const file of VERIFY_FILES) {
    const plants = OPERATORS_PLANTS[file]!;
    const checks = await paste<Check>(world, file);
    assertEquals(checks.map(({ check }) => check).sort(), Object.keys(plants).sort(), file);
    for (const { check, runbook: section } of checks) {
      assert(runbook.includes(`\n## ${section}\n`), `${check}: ${section}`);
      await t.step(`${file}: ${check}`, async () => {
        const seen = await planted(world, (sql) => plants[check]!(sql, lived), read(file));
        assert(looks(seen).includes(check), `seen: ${looks(seen)}`);
        const { found, first_subjects } = seen.find((it) => it.check === check)!;
        assert(found > 0 && first_subjects!.length > 0, check);
      });
    }
  }
});

Deno.test("verify-money looks at the last week, and at an older time that is written into it", async () => {
  await using world = await startWorld({ breaksLaws: true });
  const { released } = await liveWell(world);
  const [week] = await world.sql`
    select escrow.now() - interval '1 week' as since, escrow.now() + interval '1 week' as before`;
  await world.sql`select escrow.advance_clock('30 days')`;
  const span = "escrow.now() - interval '7 days' as since, 'infinity'::timestamptz as before";
  const text = read("verify-money.sql");
  assert(text.includes(span), "where a time is written in");
  const thatWeek = text.replace(
    span,
    `'${week!.since.toISOString()}'::timestamptz as since,
     '${week!.before.toISOString()}'::timestamptz as before`,
  );
  const spoil = (sql: Sql) =>
    sql`update escrow.escrows set transferred_minor = transferred_minor - 1
        where escrow_id = ${released.id}`;
  const isSeen = async (statement: string) =>
    looks(await planted(world, spoil, statement)).includes("money is conserved");
  assertEquals([await isSeen(text), await isSeen(thatWeek)], [false, true]);
});

/** Plants as the superuser with triggers off, looks as the owner, and takes it all back. */
async function planted(
  { sql }: World,
  plant: (sql: Sql) => Promise<unknown>,
  statement: string,
): Promise<Check[]> {
  let seen: Check[] = [];
  await sql.begin(async (tx) => {
    const own = tx as unknown as Sql;
    await behindTheGuards(own, () => plant(own));
    await tx`set local role postgres`;
    seen = [...await tx.unsafe(statement)] as unknown as Check[];
    throw new Error("taken back");
  }).catch((error) => {
    if (error.message !== "taken back") throw error;
  });
  return seen;
}

interface Line {
  part: string;
  line: string;
  value: string;
  normal: string;
  verdict: string;
}

Deno.test("the dashboard tells of everything, and only what is wrong says LOOK", async () => {
  await using world = await startWorld({ breaksLaws: true });
  const well = await paste<Line>(world, DASHBOARD);
  assertEquals(well.filter(({ verdict }) => verdict === "LOOK"), [], "an empty installation");
  await liveWell(world);
  const lived = await paste<Line>(world, DASHBOARD);
  const parts = new Set(lived.map(({ part }) => Number(part.split(" ")[0])));
  assertEquals([...parts], [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], "every part, in order");
  for (const { normal, line } of lived) assert(normal !== null && normal !== "", line);
  const states = await world
    .sql`select distinct status from escrow.escrows where settled_at is null`;
  for (const { status } of states) {
    assert(lived.some(({ part, line }) => part === "3 unsettled" && line === status), status);
  }
});

Deno.test("the dashboard counts what is due, breaks with the breaker, and shows a pause", async () => {
  await using world = await startWorld({ breaksLaws: true });
  world.simulator.control.setBalance({ currency: "usd", available: 50_000 });
  await world.sql`update escrow.policy set breaker_max_count = 2, breaker_tripped_count = 1`;
  for (let i = 0; i < 3; i++) await heldEscrow(world, { amount: 1_000, deadlineIn: 3 * 86_400 });
  await release(world, await heldEscrow(world));
  await refund(world, await heldEscrow(world));
  await createEscrow(world);
  await world.advanceClock(3 * 86_400 + 1_200);
  await world.sql`update escrow.policy set paused = true`;
  const lines = await paste<Line>(world, DASHBOARD);
  const of = (line: string) => {
    const found = lines.find((it) => it.line === line);
    return [found?.value, found?.verdict];
  };
  assertEquals(of("due now: USD returned to senders"), ["3000 in 3 escrows", "ok"]);
  const [used, tripped] = of("circuit breaker: USD");
  assert(used!.startsWith("3 of 2 returns, 3000 of "), used);
  assertEquals(tripped, "LOOK");
  assertEquals(of("outflows paused"), ["true", "LOOK"]);
  assertEquals(of("check-escrow-timeouts"), ["never ran well", "LOOK"]);
});
