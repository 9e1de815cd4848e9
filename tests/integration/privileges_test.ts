// Who may do what, read from the catalog, where a project opens what migrations create in `public`
// to the API's roles (older projects) and where it does not (newer ones).
import { assertEquals, assertRejects } from "deno-std/assert";
import { connect, type DefaultPrivileges } from "../../dev/database.ts";
import { startDatabase, type TestDatabase } from "../support/database.ts";
import { startWorld } from "../support/world.ts";

/** Every door there is; a new one is a decision, made here as well. */
const SERVICE_ROLE_MAY_CALL = [
  "escrow_apply_comparison",
  "escrow_begin_operation",
  "escrow_claim_changes",
  "escrow_claim_comparisons",
  "escrow_claim_due",
  "escrow_claim_events",
  "escrow_claim_messages",
  "escrow_claim_refund",
  "escrow_claim_release",
  "escrow_claim_timeouts",
  "escrow_close_event",
  "escrow_confirm_database",
  "escrow_create",
  "escrow_declare_copy",
  "escrow_diagnose",
  "escrow_explain",
  "escrow_finish_job",
  "escrow_get",
  "escrow_inbox_apply",
  "escrow_inbox_receive",
  "escrow_list_changes",
  "escrow_list_discrepancies",
  "escrow_list_statements",
  "escrow_measure",
  "escrow_name_row_type",
  "escrow_order_extension",
  "escrow_order_hold",
  "escrow_order_receiver",
  "escrow_order_refund",
  "escrow_order_release",
  "escrow_order_resolution",
  "escrow_order_retry",
  "escrow_order_reversal",
  "escrow_order_unhold",
  "escrow_receive_reply",
  "escrow_reconcile_apply",
  "escrow_reconcile_balance",
  "escrow_reconcile_claim",
  "escrow_reconcile_next",
  "escrow_reconcile_page",
  "escrow_reconcile_pause",
  "escrow_record_answer",
  "escrow_record_change_delivery",
  "escrow_record_delivery",
  "escrow_rehearse_order",
  "escrow_replay_event",
  "escrow_report_unreadable_reply",
  "escrow_resend_changes",
  "escrow_resolve_discrepancy",
  "escrow_resolve_stray",
  "escrow_send_test_alert",
  "escrow_set_accepting",
  "escrow_set_currency",
  "escrow_set_keep_reply_text",
  "escrow_set_paused",
  "escrow_set_policy",
  "escrow_set_receiver_account",
  "escrow_set_receiver_details",
  "escrow_start_job",
  "escrow_store_listed_payments",
  "escrow_withdraw_reply",
];

/** The two doors for signed-in users, who read their own escrows; nobody else calls them. */
const AUTHENTICATED_MAY_CALL = ["escrow_get_mine", "escrow_list_mine"];

const ROLES = ["anon", "authenticated", "service_role"] as const;
const REGIMES: DefaultPrivileges[] = ["permissive", "none"];

async function callableBy({ sql }: TestDatabase, role: string): Promise<string[]> {
  const rows = await sql<{ name: string }[]>`
    select p.proname as name
    from pg_catalog.pg_proc p
    join pg_catalog.pg_namespace n on n.oid = p.pronamespace
    where n.nspname in ('public', 'escrow')
      and has_schema_privilege(${role}, n.oid, 'usage')
      and has_function_privilege(${role}, p.oid, 'execute')
    order by 1`;
  return rows.map(({ name }) => name);
}

async function readableBy({ sql }: TestDatabase, role: string): Promise<string[]> {
  const rows = await sql<{ name: string }[]>`
    select format('%I.%I', n.nspname, c.relname) as name
    from pg_catalog.pg_class c
    join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'escrow' and c.relkind in ('r', 'v', 'S')
      and case c.relkind
        when 'S' then has_sequence_privilege(${role}, c.oid, 'usage, select, update')
        else has_table_privilege(${role}, c.oid,
          'select, insert, update, delete, truncate, references, trigger')
      end`;
  return rows.map(({ name }) => name);
}

for (const defaultPrivileges of REGIMES) {
  Deno.test(`privileges where new objects are open to the API's roles: ${defaultPrivileges}`, async (t) => {
    const database = await startDatabase({ defaultPrivileges });
    try {
      await t.step("service_role calls the listed functions and no other", async () => {
        assertEquals(await callableBy(database, "service_role"), SERVICE_ROLE_MAY_CALL);
      });
      await t.step("authenticated calls the two for users, anon calls nothing", async () => {
        assertEquals(await callableBy(database, "authenticated"), AUTHENTICATED_MAY_CALL);
        assertEquals(await callableBy(database, "anon"), []);
      });
      for (const role of ROLES) {
        await t.step(`${role} has no right on any table, view or sequence`, async () => {
          assertEquals(await readableBy(database, role), []);
        });
        await t.step(`${role} with raw SQL gets 42501 from every table`, async () => {
          await everyVerbIsRefused(database, role);
        });
      }
    } finally {
      await database.close();
    }
  });
}

async function everyVerbIsRefused(database: TestDatabase, role: (typeof ROLES)[number]) {
  const tables = await database.sql<{ name: string; first: string }[]>`
    select c.relname as name, a.attname as first
    from pg_catalog.pg_class c
    join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum = 1
    where n.nspname = 'escrow' and c.relkind = 'r'`;
  for (const { name, first } of tables) {
    const verbs = [
      `select from escrow.${name}`,
      `insert into escrow.${name} default values`,
      `update escrow.${name} set ${first} = ${first}`,
      `delete from escrow.${name}`,
    ];
    for (const verb of verbs) {
      const error = await assertRejects(() => database.as(role, (sql) => sql.unsafe(verb)));
      assertEquals((error as { code?: string }).code, "42501", `${role}: ${verb}`);
    }
  }
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

Deno.test("the Data API refuses every function to the publishable and to the anon key", async () => {
  await using world = await startWorld();
  for (const key of [world.keys.anonKey, world.keys.legacyAnonKey]) {
    for (const name of [...SERVICE_ROLE_MAY_CALL, ...AUTHENTICATED_MAY_CALL]) {
      const [row] = await world.sql<{ args: string[] | null }[]>`
        select p.proargnames as args from pg_catalog.pg_proc p where p.proname = ${name}`;
      const args = Object.fromEntries((row!.args ?? []).map((arg) => [arg, null]));
      const response = await world.fetch(`${world.apiUrl}/rest/v1/rpc/${name}`, {
        method: "POST",
        headers: { apikey: key, "content-type": "application/json" },
        body: JSON.stringify(args),
      });
      const { code } = await response.json();
      assertEquals([name, response.status, code], [name, 401, "42501"]);
    }
  }
});

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
