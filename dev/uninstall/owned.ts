// What of a database is Holdfast's: what its own migrations made, as the database remembers them.
// A name alone proves nothing; an app may have an escrow_something of its own.
import type { Sql } from "../database.ts";

export interface Owned {
  /** Versions of our migrations that this database has. */
  versions: string[];
  hasSchema: boolean;
  /** Our functions in `public`, as `drop function` takes them. */
  functions: string[];
  /** Our policies on tables of others, as `drop policy` takes them. */
  policies: string[];
  /** Tables of schema escrow, in order of name. */
  tables: string[];
  /** What stands in schema escrow and is not ours. */
  foreign: string[];
}

/** `versions`: of the manifest's migrations. */
export async function findOwned(sql: Sql, versions: string[]): Promise<Owned> {
  const [there] = await sql`
    select to_regnamespace('escrow') is not null as schema,
      to_regclass('supabase_migrations.schema_migrations') is not null as history`;
  const rows = !there!.history ? [] : await sql<{ version: string; text: string }[]>`
    select version, array_to_string(statements, E'\n') as text
    from supabase_migrations.schema_migrations
    where version = any (${versions})
    order by version`;
  const text = rows.map((row) => row.text).join("\n");
  return {
    versions: rows.map(({ version }) => version),
    hasSchema: there!.schema,
    functions: await listFunctions(sql, text),
    policies: await listPolicies(sql, text),
    tables: there!.schema ? await listTables(sql) : [],
    foreign: there!.schema ? await listForeign(sql, text) : [],
  };
}

/** Same name and same body; another signature of that name is the app's. */
async function listFunctions(sql: Sql, text: string): Promise<string[]> {
  const names = [...text.matchAll(/\bcreate function public\.(\w+)/g)].map(([, name]) => name!);
  const rows = await sql<{ signature: string; body: string }[]>`
    select p.oid::regprocedure::text as signature, p.prosrc as body
    from pg_catalog.pg_proc p
    where p.pronamespace = 'public'::regnamespace and p.proname = any (${names})
    order by 1`;
  return rows.filter(({ body }) => text.includes(body)).map(({ signature }) => signature);
}

/** Realtime's messages take one: it lets users hear of their own escrows. */
async function listPolicies(sql: Sql, text: string): Promise<string[]> {
  const names = [...text.matchAll(/\bcreate policy (holdfast_\w+)/g)].map(([, name]) => name!);
  const rows = await sql<{ policy: string }[]>`
    select format('%I on %I.%I', y.polname, n.nspname, c.relname) as policy
    from pg_catalog.pg_policy y
    join pg_catalog.pg_class c on c.oid = y.polrelid
    join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    where y.polname = any (${names}) and n.nspname <> 'escrow'
    order by 1`;
  return rows.map(({ policy }) => policy);
}

async function listTables(sql: Sql): Promise<string[]> {
  const rows = await sql<{ name: string }[]>`
    select c.relname as name
    from pg_catalog.pg_class c
    where c.relnamespace = 'escrow'::regnamespace and c.relkind in ('r', 'p')
    order by 1`;
  return rows.map(({ name }) => name);
}

async function listForeign(sql: Sql, text: string): Promise<string[]> {
  const kinds = "(?:table|unlogged table|view|materialized view|function|type|domain|sequence)";
  const made = new RegExp(String.raw`\bcreate (?:or replace )?${kinds} escrow\.(\w+)`, "g");
  const ours = new Set([...text.matchAll(made)].map(([, name]) => name!));
  const rows = await sql<{ name: string }[]>`
    select c.relname as name
    from pg_catalog.pg_class c
    where c.relnamespace = 'escrow'::regnamespace
      and c.relkind in ('r', 'p', 'v', 'm', 'f', 'S', 'c')
      -- the sequence of an identity column belongs to its table
      and not exists (
        select from pg_catalog.pg_depend d
        where d.classid = 'pg_catalog.pg_class'::regclass and d.objid = c.oid
          and d.deptype in ('i', 'a'))
    union
    select p.proname
    from pg_catalog.pg_proc p
    where p.pronamespace = 'escrow'::regnamespace
    union
    select t.typname
    from pg_catalog.pg_type t
    where t.typnamespace = 'escrow'::regnamespace and t.typtype in ('d', 'e', 'r')
    order by 1`;
  return rows.map(({ name }) => name).filter((name) => !ours.has(name));
}

/** Everything that is not in schema escrow and not Postgres' own: what a drop must leave alone. */
export async function listOutside(sql: Sql): Promise<Map<string, string>> {
  const rows = await sql<{ id: string; description: string }[]>`
    with outside as (
      select oid from pg_catalog.pg_namespace where nspname !~ '^pg_toast' and nspname <> 'escrow'
    ), objects (classid, objid) as (
      select 'pg_catalog.pg_namespace'::regclass, oid from outside
      union all
      select 'pg_catalog.pg_class'::regclass, oid
      from pg_catalog.pg_class where relnamespace in (select oid from outside)
      union all
      select 'pg_catalog.pg_proc'::regclass, oid
      from pg_catalog.pg_proc where pronamespace in (select oid from outside)
      union all
      select 'pg_catalog.pg_type'::regclass, oid
      from pg_catalog.pg_type where typnamespace in (select oid from outside)
      union all
      select 'pg_catalog.pg_constraint'::regclass, oid
      from pg_catalog.pg_constraint where connamespace in (select oid from outside)
      union all
      select 'pg_catalog.pg_trigger'::regclass, t.oid
      from pg_catalog.pg_trigger t
      join pg_catalog.pg_class c on c.oid = t.tgrelid
      where c.relnamespace in (select oid from outside)
      union all
      select 'pg_catalog.pg_attrdef'::regclass, d.oid
      from pg_catalog.pg_attrdef d
      join pg_catalog.pg_class c on c.oid = d.adrelid
      where c.relnamespace in (select oid from outside)
      union all
      select 'pg_catalog.pg_policy'::regclass, y.oid
      from pg_catalog.pg_policy y
      join pg_catalog.pg_class c on c.oid = y.polrelid
      where c.relnamespace in (select oid from outside)
    )
    select o.classid::text || o.objid::text as id, pg_describe_object(o.classid, o.objid, 0)
      as description
    from objects o
    where o.objid >= 16384
    union all
    select format('column %s %s', a.attrelid, a.attnum),
      format('column %s of %s', a.attname, a.attrelid::regclass)
    from pg_catalog.pg_attribute a
    join pg_catalog.pg_class c on c.oid = a.attrelid
    where c.oid >= 16384 and c.relnamespace in (select oid from outside)
      and a.attnum > 0 and not a.attisdropped`;
  return new Map(rows.map(({ id, description }) => [id, description]));
}
