// The migrations as users apply them: the real Supabase CLI, the role `postgres` that is no
// superuser, and a plain Postgres (17, and 15 where it is installed) that has Supabase's roles.
import { assertEquals, assertStringIncludes } from "deno-std/assert";
import { join, ROOT } from "../../dev/paths.ts";
import { startDatabase, type TestDatabase } from "../support/database.ts";
import { runTool, supabaseCli } from "../support/npm_tool.ts";

/** Everything a migration can make, with its rights, as text that can be compared. */
async function catalogOf({ sql }: TestDatabase): Promise<string[]> {
  const rows = await sql<{ line: string }[]>`
    with ours as (select oid, nspname from pg_catalog.pg_namespace where nspname = 'escrow')
    select line from (
      select 'function ' || pg_get_functiondef(p.oid) || coalesce(p.proacl::text, '')
      from pg_catalog.pg_proc p
      where p.pronamespace in (select oid from ours) or p.proname like 'escrow\\_%'
      union all
      select format('column %s.%s %s %s %s', c.relname, a.attname,
        format_type(a.atttypid, a.atttypmod), a.attnotnull, coalesce(c.relacl::text, ''))
      from pg_catalog.pg_attribute a
      join pg_catalog.pg_class c on c.oid = a.attrelid
      where c.relnamespace in (select oid from ours) and a.attnum > 0
      union all
      select format('constraint %s %s %s', c.conrelid::regclass, c.conname,
        pg_get_constraintdef(c.oid))
      from pg_catalog.pg_constraint c where c.connamespace in (select oid from ours)
      union all
      select pg_get_triggerdef(t.oid)
      from pg_catalog.pg_trigger t join pg_catalog.pg_class c on c.oid = t.tgrelid
      where c.relnamespace in (select oid from ours) and not t.tgisinternal
      union all
      select pg_get_indexdef(i.indexrelid)
      from pg_catalog.pg_index i join pg_catalog.pg_class c on c.oid = i.indrelid
      where c.relnamespace in (select oid from ours)
    ) as x (line)
    order by line`;
  return rows.map(({ line }) => line);
}

Deno.test("the Supabase CLI applies the migrations, once, and makes the schema the stack has", async () => {
  const cli = await supabaseCli();
  if (cli === null) return console.warn("skipped: the Supabase CLI cannot be had here");
  const empty = await Deno.makeTempDir({ prefix: "holdfast-empty-" });
  const pushed = await startDatabase({ migrations: empty });
  const ours = await startDatabase();
  try {
    const url = new URL(await pushed.database.urlAs("postgres"));
    url.searchParams.set("sslmode", "disable");
    const push = () =>
      runTool(cli, { args: ["db", "push", `--remote=${url}`, "--yes"], cwd: empty });
    await Deno.mkdir(join(empty, "supabase"));
    await Deno.symlink(
      join(ROOT, "supabase", "migrations"),
      join(empty, "supabase", "migrations"),
    );
    await Deno.copyFile(
      join(ROOT, "supabase", "config.toml"),
      join(empty, "supabase", "config.toml"),
    );
    await push();
    assertEquals(await catalogOf(pushed), await catalogOf(ours));
    assertStringIncludes(await push(), "up to date");
  } finally {
    await pushed.close();
    await ours.close();
    await Deno.remove(empty, { recursive: true });
  }
});
