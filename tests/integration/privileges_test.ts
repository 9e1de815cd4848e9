// Who may do what, read from the catalog, where a project opens what migrations create in `public`
// to the API's roles (older projects) and where it does not (newer ones).
import { assertEquals } from "deno-std/assert";
import { connect, type DefaultPrivileges } from "../../dev/database.ts";
import { signToken } from "../../dev/gateway/user_token.ts";
import { startDatabase, type TestDatabase } from "../support/database.ts";
import {
  allowed,
  AUTHENTICATED_MAY_CALL,
  reachOf,
  SERVICE_ROLE_MAY_CALL,
} from "../support/privileges.ts";
import { startWorld } from "../support/world.ts";

const ROLES = ["anon", "authenticated", "service_role", "authenticator"];
const REGIMES: DefaultPrivileges[] = ["permissive", "none"];

for (const defaultPrivileges of REGIMES) {
  Deno.test(`privileges where new objects are open to the API's roles: ${defaultPrivileges}`, async (t) => {
    const database = await startDatabase({ defaultPrivileges });
    try {
      for (const role of ROLES) {
        await t.step(`${role} reaches what it may reach, and nothing else`, async () => {
          assertEquals(await reachOf(database.sql, role), allowed(role));
        });
        await t.step(`${role} with raw SQL gets 42501 from everything else`, async () => {
          await everythingIsRefused(database, role);
        });
      }
      await t.step(
        "a table or sequence that is added to schema escrow is closed to all",
        async () => {
          await database.as(
            "postgres",
            (sql) =>
              sql.unsafe("create table escrow.added (id bigint generated always as identity)"),
          );
          for (const role of ROLES) {
            assertEquals(await reachOf(database.sql, role), allowed(role));
          }
        },
      );
    } finally {
      await database.close();
    }
  });
}

/** What nobody may do who is not the owner, the superuser's settings and other roles included. */
const REFUSED = [
  ...["create schema mine", "create table escrow.mine ()", "create table public.mine ()"],
  ...["select nextval('escrow.tickets')", "select setval('escrow.tickets', 1)"],
  ...["set role postgres", "set session authorization postgres"],
  ...["set session_replication_role = replica", "select pg_read_file('/etc/hosts')"],
  "alter function public.escrow_set_paused(boolean, text, text) security invoker",
  "create or replace function public.escrow_get_mine(p_escrow_id uuid) returns jsonb " +
  "language sql as 'select null::jsonb'",
];

async function everythingIsRefused({ sql, database }: TestDatabase, role: string) {
  const tables = await sql<{ name: string; first: string }[]>`
    select c.relname as name, a.attname as first
    from pg_catalog.pg_class c
    join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum = 1
    where c.relnamespace = 'escrow'::regnamespace and c.relkind in ('r', 'v')`;
  const inner = await sql<{ name: string; args: string }[]>`
    select p.proname as name, (
      select string_agg('null::' || format_type(t, null), ', ') from unnest(p.proargtypes) t
    ) as args
    from pg_catalog.pg_proc p
    where p.pronamespace = 'escrow'::regnamespace and p.prorettype <> 'trigger'::regtype`;
  const statements = [
    ...tables.flatMap(({ name, first }) => [
      ...[`select from escrow.${name}`, `insert into escrow.${name} default values`],
      ...[`update escrow.${name} set ${first} = ${first}`, `delete from escrow.${name}`],
      ...[`truncate escrow.${name}`, `lock table escrow.${name} in access share mode`],
      `alter table escrow.${name} disable trigger all`,
    ]),
    ...inner.map(({ name, args }) => `select escrow.${name}(${args ?? ""})`),
    ...REFUSED,
  ];
  const login = connect(await database.urlAs("authenticator"));
  const codes: Record<string, string> = {};
  await login.begin(async (tx) => {
    if (role !== "authenticator") await tx.unsafe(`set local role ${role}`);
    for (const statement of statements) {
      const error = await tx.savepoint((it) => it.unsafe(statement)).catch((it) => it);
      if (error?.code !== "42501") codes[statement] = error?.code ?? "let through";
    }
  });
  await login.end();
  assertEquals(codes, {}, role);
}

Deno.test("behind the grants every table has row level security, and no policy opens it", async () => {
  const database = await startDatabase();
  const open = await database.sql`
    select c.relname as name
    from pg_catalog.pg_class c
    where c.relnamespace = 'escrow'::regnamespace and c.relkind = 'r'
      and (not c.relrowsecurity
        or exists (select from pg_catalog.pg_policy p where p.polrelid = c.oid))`;
  assertEquals([...open], []);
  await database.close();
});

Deno.test("no function that changes something waits for a lock longer than three seconds", async () => {
  const database = await startDatabase();
  const patient = await database.sql`
    select p.proname as name
    from pg_catalog.pg_proc p
    where p.pronamespace = 'public'::regnamespace and p.proname like 'escrow\\_%'
      and p.provolatile = 'v'
      and 'lock_timeout=3s' <> all (coalesce(p.proconfig, '{}'))`;
  assertEquals([...patient], []);
  await database.close();
});

for (const defaultPrivileges of REGIMES) {
  Deno.test(`the Data API lets each key call its own functions alone: ${defaultPrivileges}`, async () => {
    await using world = await startWorld({ defaultPrivileges });
    const { keys } = world;
    const token = (sub: string) =>
      signToken({ role: "authenticated", sub, exp: 4e9 }, keys.jwtSecret);
    const callers: [apikey: string, bearer: string | null, mayCall: string[], status: number][] = [
      ...[keys.anonKey, keys.legacyAnonKey].map((key) => [key, null, [], 401] as never),
      ...(await Promise.all(["sender", "receiver", "stranger"].map(token)))
        .map((it) => [keys.anonKey, it, AUTHENTICATED_MAY_CALL, 403] as never),
      [keys.serviceKey, null, SERVICE_ROLE_MAY_CALL, 403],
    ];
    const rpcs = await world.sql<{ name: string; args: string[] }[]>`
      select p.proname as name, coalesce(p.proargnames, '{}') as args
      from pg_catalog.pg_proc p
      where p.pronamespace = 'public'::regnamespace and p.proname like 'escrow\\_%'`;
    assertEquals(rpcs.length, SERVICE_ROLE_MAY_CALL.length + AUTHENTICATED_MAY_CALL.length);
    for (const [apikey, bearer, mayCall, refusal] of callers) {
      for (const { name, args } of rpcs) {
        const response = await world.fetch(`${world.apiUrl}/rest/v1/rpc/${name}`, {
          method: "POST",
          headers: {
            ...{ apikey, "content-type": "application/json" },
            ...(bearer && { authorization: `Bearer ${bearer}` }),
          },
          body: JSON.stringify(Object.fromEntries(args.map((arg) => [arg, null]))),
        });
        const text = await response.text();
        const isRefused = text.includes("42501");
        assertEquals([name, isRefused], [name, !mayCall.includes(name)]);
        if (isRefused) assertEquals([name, response.status], [name, refusal]);
      }
    }
    // what stands in schema escrow has no address
    for (const name of ["move", "audit", "now"]) {
      const { status } = await world.rpc(name);
      assertEquals(status, 404, name);
    }
  });
}

Deno.test("sessions have the settings that the hosted roles have", async () => {
  const database = await startDatabase();
  const shown = async (login: "postgres" | "authenticator", names: string[]) => {
    const sql = connect(await database.database.urlAs(login));
    const values = [];
    for (const name of names) {
      const [row] = await sql<{ value: string }[]>`select current_setting(${name}) as value`;
      values.push(row!.value);
    }
    await sql.end();
    return values;
  };
  assertEquals(await shown("authenticator", ["statement_timeout", "lock_timeout"]), ["8s", "8s"]);
  assertEquals(await shown("postgres", ["statement_timeout", "search_path"]), [
    "2min",
    '"$user", public, extensions',
  ]);
  const roles = await database.sql`
    select rolname as role, rolinherit as inherits, rolbypassrls as bypasses, rolcanlogin as login,
      rolsuper as super
    from pg_catalog.pg_roles
    where rolname in ('anon', 'authenticated', 'authenticator', 'postgres', 'service_role')
    order by 1`;
  assertEquals([...roles], [
    { role: "anon", inherits: true, bypasses: false, login: false, super: false },
    { role: "authenticated", inherits: true, bypasses: false, login: false, super: false },
    { role: "authenticator", inherits: false, bypasses: false, login: true, super: false },
    { role: "postgres", inherits: true, bypasses: true, login: true, super: false },
    { role: "service_role", inherits: true, bypasses: true, login: false, super: false },
  ]);
  await database.close();
});
