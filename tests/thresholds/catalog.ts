// Which thresholds there are, read from the catalog: literals in the bodies of functions and views,
// and rows and columns that hold one.
import type { Sql } from "../../dev/database.ts";

const INTERVAL = /\binterval '(?!0')([^']+)'/g;
/** As Postgres writes them in a view. */
const CAST = /'([^']+)'::interval/g;
/** A comparison with a number that is no mere "some" or "none". */
const NUMBER = /[\w.]+(?:\([\w.*]+\))?(?:::\w+)? [<>]=? (?:[2-9]|[1-9]\d+)(?![\d.])/g;
const DAYS_BACK = /\bp_date - \d\d/g;

/** "01:00:00" is "1 hour". */
function inWords(text: string): string {
  const [, hours, minutes] = /^(\d\d):(\d\d):00$/.exec(text) ?? [];
  if (hours === undefined) return text;
  const [count, unit] = Number(hours) > 0 ? [Number(hours), "hour"] : [Number(minutes), "minute"];
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
}

/** "escrow.find_events: 1 hour", each once. */
export async function literalsOf(sql: Sql): Promise<string[]> {
  const bodies = await sql<{ name: string; body: string; view: boolean }[]>`
    select p.pronamespace::regnamespace || '.' || p.proname as name, p.prosrc as body,
      false as view
    from pg_catalog.pg_proc p
    where p.pronamespace = 'escrow'::regnamespace
      or (p.pronamespace = 'public'::regnamespace and p.proname like 'escrow\_%')
    union all
    select 'escrow.' || v.viewname, v.definition, true
    from pg_catalog.pg_views v where v.schemaname = 'escrow'`;
  const found = bodies.flatMap(({ name, body, view }) => {
    const code = body.replace(/--.*$/gm, "");
    const times = [...code.matchAll(view ? CAST : INTERVAL)].map(([, text]) => inWords(text!));
    const numbers = view ? [] : [...code.matchAll(NUMBER), ...code.matchAll(DAYS_BACK)];
    return [...times, ...numbers.map(([text]) => text)].map((literal) => `${name}: ${literal}`);
  });
  return [...new Set(found)].sort();
}

/** Columns of the policy and of currencies, jobs, metrics, kinds of alerts, reasons to wait. */
export async function thresholdsInData(sql: Sql): Promise<string[]> {
  const rows = await sql<{ of: string }[]>`
    select replace(a.attrelid::regclass::text, 'escrow.', '') || '.' || a.attname as of
    from pg_catalog.pg_attribute a
    where a.attrelid in ('escrow.policy'::regclass, 'escrow.currencies'::regclass)
      and a.attnum > 0 and not a.attisdropped
      and a.atttypid in ('integer'::regtype, 'bigint'::regtype)
    union all
    select format('job %s: period_seconds', j.job) from escrow.jobs j
    union all
    select format('metric %s: target_bps', m.metric) from escrow.metrics m
    where m.target_bps is not null
    union all
    select format('metric %s: alarm_bps', m.metric) from escrow.metrics m
    where m.alarm_bps is not null
    union all
    select 'alert ' || k.alert from escrow.alert_kinds k
    union all
    select 'waiting ' || w.found[1]
    from pg_catalog.pg_constraint c, regexp_matches(
      pg_catalog.pg_get_constraintdef(c.oid), '''(\\w+)''::text', 'g') as w (found)
    where c.conname = 'escrows_waiting_known'`;
  return rows.map(({ of }) => of).sort();
}

/** What each number of the policy may be, by its check: {column, least, most}. */
export async function boundsOf(sql: Sql) {
  const checks = await sql<{ name: string; text: string }[]>`
    select conname as name, pg_catalog.pg_get_constraintdef(oid) as text
    from pg_catalog.pg_constraint
    where conrelid = 'escrow.policy'::regclass and contype = 'c'`;
  const bounds: { column: string; least: number; most: number }[] = [];
  for (const { text } of checks) {
    const [, column, least, most] = /\(\((\w+) >= (.+?)\) AND \(\w+ <= (.+)\)\)\)$/.exec(text) ??
      [];
    if (column === undefined) continue;
    const [row] = await sql.unsafe(`select ${least} as least, ${most} as most from escrow.policy`);
    bounds.push({ column, least: Number(row!["least"]), most: Number(row!["most"]) });
  }
  return bounds;
}
