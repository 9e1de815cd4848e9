// A project, a role or a session may set how times, intervals and bytes are written and read: no
// answer, no comparison and no hash may follow it. Sessions of the SQL editor and of the Data API
// get what `alter database` and `alter role` say.
import { assert, assertEquals } from "deno-std/assert";
import { connect, type Sql } from "../../dev/database.ts";
import { createGateway } from "../../dev/gateway.ts";
import { rolesOfKeys } from "../../dev/function_environment.ts";
import { join, ROOT } from "../../dev/paths.ts";
import { nextDay } from "../support/days.ts";
import { DAY, type Escrow, heldEscrow, refund, release } from "../support/escrows.ts";
import { invariants } from "../support/invariants.ts";
import { VERIFY_FILES } from "../support/operators_sql.ts";
import { startWorld, type World } from "../support/world.ts";

const SETTINGS: Record<string, string>[] = [
  { datestyle: "SQL, DMY", timezone: "America/St_Johns", intervalstyle: "sql_standard" },
  {
    datestyle: "German",
    timezone: "Pacific/Kiritimati",
    intervalstyle: "iso_8601",
    bytea_output: "escape",
    extra_float_digits: "-15",
    standard_conforming_strings: "off",
  },
];

/** For every new session of this database, whoever's it is. */
async function setForAll({ sql, database }: World, settings: Record<string, string>) {
  for (const [name, value] of Object.entries(settings)) {
    await sql.unsafe(`alter database "${database.name}" set ${name} = '${value}'`);
    // what a role sets is stronger, and so is the server's own command line
    for (const role of ["authenticator", "postgres", "service_role"]) {
      await sql.unsafe(
        `alter role ${role} in database "${database.name}" set ${name} = '${value}'`,
      );
    }
  }
}

/** Two days with a release, a refund, an order by hand and a policy that was changed. */
async function live(world: World): Promise<Escrow> {
  world.simulator.control.setBalance({ currency: "usd", available: 50_000 });
  const released = await heldEscrow(world, { platformFee: 500 });
  await release(world, released);
  const why = { p_actor: "ana", p_reason: "a test" };
  const policy = { p_name: "grace_seconds", p_value: 60, ...why };
  assertEquals((await world.rpc("escrow_set_policy", policy)).status, 200);
  await nextDay(world);
  const held = await heldEscrow(world, { deadlineIn: 30 * DAY });
  await refund(world, await heldEscrow(world, { deadlineIn: 30 * DAY }));
  await nextDay(world);
  assertEquals((await world.call("daily-reconciliation")).status, 200);
  return held;
}

async function answersOf(world: World, escrow: Escrow) {
  const gateway = createGateway({
    databaseUrl: await world.database.urlAs("authenticator"),
    keys: rolesOfKeys(world.keys),
    functions: () => Promise.resolve(new Response()),
    connections: 1,
  });
  const asked: [string, Record<string, unknown>][] = [
    ["escrow_get", { p_escrow_id: escrow.id }],
    ["escrow_explain", { p_escrow_id: escrow.id }],
    ["escrow_list_statements", {}],
    ["escrow_list_changes", {}],
    ["escrow_list_discrepancies", {}],
    ["escrow_diagnose", {}],
  ];
  const answers: Record<string, unknown> = {};
  for (const [name, args] of asked) {
    const response = await gateway.fetch(
      new Request(`${world.apiUrl}/rest/v1/rpc/${name}`, {
        method: "POST",
        headers: { apikey: world.keys.serviceKey, "content-type": "application/json" },
        body: JSON.stringify(args),
      }),
    );
    const text = await response.text();
    assertEquals(response.status, 200, `${name}: ${text}`);
    answers[name] = withoutNow(text);
  }
  await gateway.close();
  return answers;
}

/** Times to the hour: some are of the question itself. */
const withoutNow = (text: string) =>
  JSON.parse(text.replace(/:\d\d:\d\d(\.\d+)?(Z|\+00:00)"/g, '"'));

/** What the owner reads in the SQL editor: each invariant, each verify file. */
async function readInEditor(sql: Sql) {
  const found: Record<string, unknown> = {};
  for (const name of await invariants(sql)) {
    found[name] = [...await sql.unsafe(`select * from escrow.${name}`)];
  }
  for (const file of VERIFY_FILES) {
    const text = await Deno.readTextFile(join(ROOT, "tests", "sql", file));
    found[file] = [...await sql.unsafe(text)];
  }
  return found;
}

for (const settings of SETTINGS) {
  const named = Object.values(settings).join(", ");
  Deno.test(`an installation lives, and answers the same, under ${named}`, async () => {
    await using world = await startWorld();
    const before = await live(world);
    // away from the moment at which what was told the day before stops being of the last day
    await world.advanceClock(3600);
    const plain = await answersOf(world, before);
    const postgres = await world.database.urlAs("postgres");
    const editor = connect(postgres);
    const seen = await readInEditor(editor);
    await editor.end();
    await setForAll(world, settings);

    const other = connect(postgres, { connection: { application_name: "holdfast", ...settings } });
    for (const [name, value] of Object.entries(settings)) {
      const [row] = await other.unsafe(`select current_setting('${name}') as value`);
      assert(row!.value.startsWith(value), `${name} is ${row!.value}`);
    }
    assertEquals(await readInEditor(other), seen);
    assertEquals(await answersOf(world, before), plain);
    assertEquals([...await other`select * from escrow.invariant_audit_is_a_chain`], []);
    await other.end();
  });
}

Deno.test("chains that grow under one setting are verified under every other", async () => {
  await using world = await startWorld();
  for (const settings of [SETTINGS[1]!, SETTINGS[0]!]) {
    await setForAll(world, settings);
    // the Data API's pool gives way to sessions with the new settings
    await world.sql`select pg_terminate_backend(pid) from pg_stat_activity
      where usename = 'authenticator' and datname = current_database()`;
    await live(world);
  }
  const chains = async (sql: Sql) => [
    ...await sql`select action_id::int from escrow.invariant_audit_is_a_chain`,
    ...await sql`select date from escrow.invariant_statements_are_a_chain`,
  ];
  const [counted] = await world.sql`select count(*)::int as n from escrow.reconciliation_days`;
  assert(counted!.n >= 4, `${counted!.n} days`);
  for (const settings of [{}, ...SETTINGS]) {
    const connection = { application_name: "holdfast", ...settings };
    const sql = connect(await world.database.urlAs("postgres"), { connection });
    assertEquals(await chains(sql), []);
    await sql.end();
  }
});

Deno.test("every door brings its own settings, so that none of a session's reaches inside", async () => {
  await using world = await startWorld();
  const without = await world.sql`
    select p.proname, s.setting
    from pg_catalog.pg_proc p
    cross join unnest(array['DateStyle=ISO, MDY', 'IntervalStyle=postgres', 'TimeZone=UTC',
      'bytea_output=hex', 'extra_float_digits=1', 'standard_conforming_strings=on']) s (setting)
    where p.pronamespace = 'public'::regnamespace and p.proname like 'escrow\\_%'
      and s.setting <> all (coalesce(p.proconfig, '{}'))`;
  assertEquals([...without], []);
});
