// The functions run with their owner's rights: no caller, whatever is in their own temporary schema
// or their session, gets code of their own to run with those.
import { assertEquals } from "deno-std/assert";
import { connect, type Sql } from "../../dev/database.ts";
import { CALLER } from "../support/race.ts";
import { startDatabase } from "../support/database.ts";
import { heldEscrow } from "../support/escrows.ts";
import { startWorld, type World } from "../support/world.ts";

/** Types by every name that a body may use for them, the grammar's own words included. */
const TYPES: Record<string, string[]> = {
  text: ["text"],
  "character varying": ["varchar", "character varying"],
  uuid: ["uuid"],
  jsonb: ["jsonb"],
  json: ["json"],
  integer: ["integer", "int", "int4"],
  bigint: ["bigint", "int8"],
  smallint: ["smallint", "int2"],
  boolean: ["boolean", "bool"],
  "timestamp with time zone": ["timestamptz", "timestamp with time zone"],
  "timestamp without time zone": ["timestamp"],
  date: ["date"],
  interval: ["interval"],
  numeric: ["numeric"],
  bytea: ["bytea"],
  name: ["name"],
  regclass: ["regclass"],
  regprocedure: ["regprocedure"],
  xid8: ["xid8"],
};

/** What the attacker's code does, wherever it runs: say as whom. */
const SPY = `
  create function pg_temp.spy() returns pg_catalog.bool language plpgsql volatile
  as $$ begin raise warning 'ran as %', current_user; return true; end $$;
  grant execute on function pg_temp.spy() to public;`;

const DOMAINS = Object.entries(TYPES).flatMap(([type, names]) =>
  names.map((name) =>
    `create domain pg_temp."${name}" as pg_catalog.${
      type.includes(" ") || /^(integer|bigint|smallint|boolean|interval|numeric)$/.test(type)
        ? type
        : `"${type}"`
    } check (pg_temp.spy());`.replace(
      /pg_catalog\.(integer|bigint|smallint|boolean|interval|numeric|character|timestamp)/,
      "$1",
    )
  )
);

const OPERATORS = [["=", "text", "text"], ["||", "text", "text"], ["->>", "jsonb", "text"]].map(
  ([name, left, right], i) => `
    create function pg_temp.op${i}(pg_catalog."${left}", pg_catalog."${right}")
    returns pg_catalog.bool language sql as 'select pg_temp.spy()';
    create operator pg_temp.${name} (leftarg = pg_catalog."${left}",
      rightarg = pg_catalog."${right}", function = pg_temp.op${i});`,
);

const FUNCTIONS = [
  ...["lower(pg_catalog.text)", "length(pg_catalog.text)", "to_jsonb(pg_catalog.anyelement)"],
  ...["now()", "clock_timestamp()", "gen_random_uuid()", "jsonb_typeof(pg_catalog.jsonb)"],
  ...["current_setting(pg_catalog.text, pg_catalog.bool)", "sha256(pg_catalog.bytea)"],
].map((signature) =>
  `create function pg_temp.${signature} returns pg_catalog.bool language sql
   as 'select pg_temp.spy()';`
);

const CASTS = ["text", "jsonb"].map((type, i) => `
  create type pg_temp.own${i} as (x pg_catalog.bool);
  create function pg_temp.cast${i}(pg_catalog."${type}") returns pg_temp.own${i}
  language sql as 'select row(pg_temp.spy())::pg_temp.own${i}';
  create cast (pg_catalog."${type}" as pg_temp.own${i}) with function
    pg_temp.cast${i}(pg_catalog."${type}") as implicit;`);

/** Views named like each relation of ours, and of the system's that some body names. */
async function relationsOf(sql: Sql): Promise<string[]> {
  const rows = await sql<{ statement: string }[]>`
    select distinct on (c.relname) format(
      'create temporary view %I as select pg_temp.spy() as spy, %s from %I.%I s', c.relname,
      (select string_agg(format('s.%I', a.attname), ', ' order by a.attnum) from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and a.atttypid <> 'anyarray'::regtype),
      n.nspname, c.relname) as statement
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'v') and n.nspname = 'pg_catalog' and exists (
      select from pg_proc p
      where p.pronamespace in ('escrow'::regnamespace, 'public'::regnamespace)
        and p.prosrc ~ ('\\m' || c.relname || '\\M'))
    order by c.relname, n.nspname`;
  const ours = await sql<{ name: string }[]>`
    select relname as name from pg_class
    where relnamespace = 'escrow'::regnamespace and relkind in ('r', 'v')`;
  return [
    ...rows.map(({ statement }) => statement),
    ...ours.map(({ name }) => `create temporary view ${name} as select pg_temp.spy() as spy`),
  ];
}

/** A way in each: what the attacker makes before the first call. */
async function waysOf(sql: Sql): Promise<Record<string, string[]>> {
  return {
    domains: DOMAINS,
    relations: await relationsOf(sql),
    "operators, functions and casts": [...OPERATORS, ...FUNCTIONS, ...CASTS],
    "a path of their own": [...DOMAINS, ...FUNCTIONS, "set search_path = pg_temp, pg_catalog"],
    "other settings": [
      ...["transform_null_equals = on", "array_nulls = off", "quote_all_identifiers = on"],
      ...["default_transaction_isolation = serializable", "lc_monetary = 'C'"],
    ].map((setting) => `set ${setting}`).concat(DOMAINS),
  };
}

interface Rpc {
  name: string;
  args: string[];
  types: string[];
}

const rpcsOf = (sql: Sql, role: string) =>
  sql<Rpc[]>`
    select p.proname as name, coalesce(p.proargnames[1:p.pronargs], '{}') as args, array(
      select format_type(t, null) from unnest(p.proargtypes) with ordinality as x (t, n) order by n
    ) as types
    from pg_proc p
    where p.pronamespace = 'public'::regnamespace and p.proname like 'escrow\\_%' and p.prosecdef
      and has_function_privilege(${role}, p.oid, 'execute')
    order by 1`;

/** Arguments that go deep: an escrow that is there, a caller of this contract, a reason. */
const valueOf = (escrow: string, arg: string, type: string): unknown => {
  if (arg in CALLER) return CALLER[arg as keyof typeof CALLER];
  if (type === "uuid") return escrow;
  if (type.endsWith("[]")) return [];
  if (/int/.test(type)) return 1;
  return {
    boolean: false,
    jsonb: {},
    date: "2026-11-01",
    "timestamp with time zone": "2026-12-01",
  }[type] ?? "x";
};

/** The roles as which the attacker's code ran, and how many calls were made. */
async function attack(world: World, role: string, statements: string[], escrow: string) {
  const ran: string[] = [];
  const sql = connect(await world.database.urlAs("authenticator"), {
    onnotice: ({ message }) => message?.startsWith("ran as ") && ran.push(message.slice(7)),
  });
  await sql.unsafe(`set role ${role}`);
  await sql.unsafe(SPY);
  for (const statement of statements) await sql.unsafe(statement);
  const rpcs = await rpcsOf(world.sql, role);
  for (const { name, args, types } of rpcs) {
    for (const given of [() => null, valueOf]) {
      const values = args.map((arg, i) => given(escrow, arg, types[i]!));
      const list = args.map((arg, i) => `${arg} := $${i + 1}::${qualified(types[i]!)}`).join(", ");
      await sql.begin(async (tx) => {
        await tx.unsafe(`select public.${name}(${list})`, values as never[]);
        await tx.unsafe("set constraints all immediate");
        throw new Error("taken back");
      }).catch(() => {});
    }
  }
  await sql.end();
  return { ran: [...new Set(ran)].filter((it) => it !== role), calls: rpcs.length * 2 };
}

/** A type that the attacker has not made. */
const qualified = (type: string) =>
  type === "timestamp with time zone" || /^(integer|bigint|boolean)/.test(type)
    ? type
    : `pg_catalog."${type.replace("[]", "")}"${type.endsWith("[]") ? "[]" : ""}`;

Deno.test("nobody's temporary objects run as the owner, whichever function is called", async () => {
  await using world = await startWorld({ breaksLaws: true });
  const { id } = await heldEscrow(world, { holdMode: "capture" });
  await world.settle();
  const ways = await waysOf(world.sql);
  let calls = 0;
  for (const role of ["service_role", "authenticated"]) {
    for (const [way, statements] of Object.entries(ways)) {
      const result = await attack(world, role, statements, id);
      assertEquals(result.ran, [], `${role}, ${way}`);
      calls += result.calls;
    }
  }
  console.log(`owner's rights: ${calls} calls in ${Object.keys(ways).length} ways, none ran code`);
  // the attack works where a path is empty: this test can fail
  await world.as("postgres", (sql) =>
    sql.unsafe(`
    create function public.escrow_open_path() returns void language plpgsql security definer
    set search_path = '' as $$ declare v text; begin v := 'x'; end $$`));
  assertEquals((await attack(world, "service_role", DOMAINS, id)).ran, ["postgres"]);
});

const PINNED = "search_path=pg_catalog, pg_temp";

Deno.test("every function, procedure and trigger function of ours pins its path", async () => {
  const { sql, close } = await startDatabase();
  const all = await sql<{ name: string; pinned: boolean; body: string }[]>`
    select p.oid::regprocedure::text as name, p.prosrc as body,
      ${PINNED} = any (coalesce(p.proconfig, '{}')) as pinned
    from pg_proc p
    where p.pronamespace = 'escrow'::regnamespace
      or p.pronamespace = 'public'::regnamespace and p.proname like 'escrow\\_%'`;
  assertEquals(all.filter(({ pinned }) => !pinned).map(({ name }) => name), []);
  assertEquals(all.filter(({ body }) => /advisory/i.test(body)).map(({ name }) => name), []);
  console.log(`catalog: ${all.length} functions pin their path and take no advisory lock`);
  await close();
});
