// A whole database as text, so that "as before" can be checked: each object with its definition,
// owner and rights, and each row of the tables that are named.
import type { Sql } from "../../dev/database.ts";

/** Every object that is not Postgres' own; `except`: a schema that is left out. */
export async function catalogOf(sql: Sql, except = ""): Promise<string[]> {
  const rows = await sql<{ line: string }[]>`
    with schemas as (
      select n.oid, n.nspname, n.nspowner, n.nspacl
      from pg_catalog.pg_namespace n
      where n.nspname !~ '^(pg_|information_schema$)' and n.nspname <> ${except}
    )
    select line from (
      select format('schema %s %s %s', nspname, nspowner::regrole, nspacl) from schemas
      union all
      select format('relation %s.%s %s %s %s %s %s %s', s.nspname, c.relname, c.relkind,
        c.relowner::regrole, c.relacl, c.reloptions, c.relrowsecurity,
        case when c.relkind = 'v' then pg_get_viewdef(c.oid) end)
      from pg_catalog.pg_class c join schemas s on s.oid = c.relnamespace
      union all
      select format('column %s.%s.%s %s %s %s %s %s', s.nspname, c.relname, a.attname,
        format_type(a.atttypid, a.atttypmod), a.attnotnull, a.attidentity, a.attacl,
        pg_get_expr(d.adbin, d.adrelid))
      from pg_catalog.pg_attribute a
      join pg_catalog.pg_class c on c.oid = a.attrelid
      join schemas s on s.oid = c.relnamespace
      left join pg_catalog.pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
      where a.attnum > 0
      union all
      select format('function %s %s %s', p.oid::regprocedure, p.proowner::regrole, p.proacl)
        || case when p.prokind in ('f', 'p') then pg_get_functiondef(p.oid) else '' end
      from pg_catalog.pg_proc p join schemas s on s.oid = p.pronamespace
      union all
      select format('type %s.%s %s %s', s.nspname, t.typname, t.typtype, t.typacl)
      from pg_catalog.pg_type t join schemas s on s.oid = t.typnamespace
      union all
      select format('constraint %s %s %s', k.conrelid::regclass, k.conname,
        pg_get_constraintdef(k.oid))
      from pg_catalog.pg_constraint k join schemas s on s.oid = k.connamespace
      union all
      select format('index %s', pg_get_indexdef(i.indexrelid))
      from pg_catalog.pg_index i
      join pg_catalog.pg_class c on c.oid = i.indrelid
      join schemas s on s.oid = c.relnamespace
      union all
      select format('trigger %s %s', pg_get_triggerdef(t.oid), t.tgenabled)
      from pg_catalog.pg_trigger t
      join pg_catalog.pg_class c on c.oid = t.tgrelid
      join schemas s on s.oid = c.relnamespace
      where not t.tgisinternal
      union all
      select format('policy %s %s %s %s %s', y.polrelid::regclass, y.polname, y.polroles::regrole[],
        pg_get_expr(y.polqual, y.polrelid), pg_get_expr(y.polwithcheck, y.polrelid))
      from pg_catalog.pg_policy y
      join pg_catalog.pg_class c on c.oid = y.polrelid
      join schemas s on s.oid = c.relnamespace
      union all
      select format('default privileges %s %s %s %s', d.defaclrole::regrole, s.nspname,
        d.defaclobjtype, d.defaclacl)
      from pg_catalog.pg_default_acl d left join schemas s on s.oid = d.defaclnamespace
      union all
      select format('extension %s', e.extname) from pg_catalog.pg_extension e
      union all
      select format('publication %s %s', p.pubname, r.prrelid::regclass)
      from pg_catalog.pg_publication p
      left join pg_catalog.pg_publication_rel r on r.prpubid = p.oid
      union all
      select format('event trigger %s', e.evtname) from pg_catalog.pg_event_trigger e
      union all
      select format('role %s %s', r.rolname, r.rolconfig) from pg_catalog.pg_roles r
      union all
      select format('comment %s %s', pg_describe_object(d.classoid, d.objoid, d.objsubid),
        d.description)
      from pg_catalog.pg_description d
      where d.classoid = 'pg_catalog.pg_namespace'::regclass
        and d.objoid in (select oid from schemas)
    ) as x (line)
    order by line collate "C"`;
  return rows.map(({ line }) => line);
}

/** The rows of tables, as text. */
export async function rowsOf(sql: Sql, tables: string[]): Promise<string[]> {
  const lines: string[] = [];
  for (const table of tables) {
    const rows = await sql.unsafe(`select t::text as line from ${table} t order by t::text`);
    lines.push(...rows.map(({ line }) => `${table} ${line}`));
  }
  return lines;
}
