// Every explicit lock of the deployed SQL, read from the catalog, with the function as it would be
// without it; and which RPCs can come to it.
import type { Sql } from "../../../dev/database.ts";

export interface Lock {
  /** "escrow.check_money: for update", numbered where a function has several. */
  name: string;
  original: string;
  /** The same function without this one lock. */
  mutant: string;
  /** RPCs that reach the function, directly, through others or through a trigger. */
  reachedBy: Set<string>;
}

interface Routine {
  name: string;
  source: string;
  body: string;
}

const ROW_LOCK = /\bfor (?:no key update|update|key share|share)(?: of \w+)?(?: skip locked)?/g;

export async function locksOf(sql: Sql): Promise<Lock[]> {
  const routines: Routine[] = [
    ...await sql<Routine[]>`
    select p.pronamespace::regnamespace || '.' || p.proname as name, p.prosrc as body,
      pg_get_functiondef(p.oid) as source
    from pg_proc p
    where p.pronamespace in ('escrow'::regnamespace, 'public'::regnamespace)
      and p.prokind = 'f' and p.proname <> 'rls_auto_enable'
      and (p.pronamespace = 'escrow'::regnamespace or p.proname like 'escrow\\_%')
    order by p.proname`,
  ];
  const reach = await reachOf(sql, routines);
  return routines.flatMap((routine) =>
    withoutLocks(routine).map((it) => ({
      ...it,
      original: routine.source,
      reachedBy: new Set(
        routines.map(({ name }) => name)
          .filter((name) => name.startsWith("public.") && reach.get(name)!.has(routine.name))
          .map((name) => name.slice("public.".length)),
      ),
    }))
  );
}

function withoutLocks({ name, source }: Routine): Pick<Lock, "name" | "mutant">[] {
  const code = source.replace(/--.*$/gm, (comment) => " ".repeat(comment.length));
  const found = [...code.matchAll(ROW_LOCK)].flatMap((match) => {
    const lock = match[0];
    const whole = { lock, at: match.index, length: lock.length };
    const skip = " skip locked";
    if (!lock.endsWith(skip)) return [whole];
    const at = match.index + lock.length - skip.length;
    return [whole, { lock: skip.trim(), at, length: skip.length }];
  });
  return found.map(({ lock, at, length }, i) => {
    const before = found.slice(0, i).filter((it) => it.lock === lock).length;
    const number = found.some((it, j) => j !== i && it.lock === lock) ? ` (${before + 1})` : "";
    return {
      name: `${name}: ${lock}${number}`,
      mutant: source.slice(0, at) + source.slice(at + length),
    };
  });
}

/** Who calls whom, to the end; writing a table is calling its triggers. */
async function reachOf(sql: Sql, routines: Routine[]): Promise<Map<string, Set<string>>> {
  const triggers = await sql<{ table: string; routine: string }[]>`
    select distinct tgrelid::regclass::text as table, tgfoid::regproc::text as routine
    from pg_trigger
    where not tgisinternal and tgrelid::regclass::text like 'escrow.%'`;
  const calls = new Map(routines.map(({ name, body }) => {
    const called = routines.map((it) => it.name).filter((it) => body.includes(`${it}(`));
    const fired = triggers.filter(({ table }) =>
      new RegExp(String.raw`(insert into|update|delete from) ${table.replace(".", "\\.")}\b`)
        .test(body)
    ).map(({ routine }) => routine);
    return [name, [...called, ...fired]] as const;
  }));
  const reachedFrom = (name: string, reached = new Set<string>()): Set<string> => {
    if (reached.has(name)) return reached;
    reached.add(name);
    for (const next of calls.get(name) ?? []) reachedFrom(next, reached);
    return reached;
  };
  return new Map(routines.map(({ name }) => [name, reachedFrom(name)]));
}
