// The guards of records are awake always: a superuser who plants what they forbid lets them sleep.
import type { Sql } from "../../dev/database.ts";

/** From here on this session's `session_replication_role = replica` has its way. */
export async function sleepGuards(sql: Sql): Promise<void> {
  await setModes(sql, "enable");
  await sql`set session_replication_role = replica`;
}

/** As the migrations left them, but for what a test has switched off. */
export async function wakeGuards(sql: Sql): Promise<void> {
  await sql`set session_replication_role = origin`;
  await setModes(sql, "enable always");
}

/** One change that no law is asked about. */
export async function behindTheGuards<T>(sql: Sql, change: () => Promise<T>): Promise<T> {
  await sleepGuards(sql);
  const result = await change();
  await wakeGuards(sql);
  return result;
}

const setModes = (sql: Sql, mode: "enable" | "enable always") =>
  sql.unsafe(`
    do $$
    declare
      t record;
    begin
      for t in
        select g.tgrelid::regclass as place, g.tgname as name
        from pg_trigger g
        join pg_proc f on f.oid = g.tgfoid
        where g.tgrelid::regclass::text like 'escrow.%' and not g.tgisinternal
          and g.tgenabled <> 'D' and g.tgtype & 4 = 0 and f.proname ~ '^(refuse|guard)_'
      loop
        execute format('alter table %s ${mode} trigger %I', t.place, t.name);
      end loop;
    end;
    $$`);
