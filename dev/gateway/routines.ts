// Which functions the exposed schemas offer, read from the catalog and remembered.
import type { Pool } from "./pool.ts";
import { RpcError } from "./rpc_error.ts";

export interface Routine {
  schema: string;
  name: string;
  args: { name: string; type: string; required: boolean }[];
  returns: "void" | "scalar" | "composite";
  set: boolean;
  volatile: boolean;
  settings: Record<string, string>;
}

const ROUTINES_NAMED = `
  select
    n.nspname as schema,
    p.proname as name,
    p.proretset as set,
    p.provolatile = 'v' as volatile,
    coalesce(to_json(p.proconfig), '[]') as config,
    case
      when t.oid = 'void'::regtype then 'void'
      when t.typtype = 'c' or t.oid = 'record'::regtype
        or coalesce(p.proargmodes::text[] && '{t,b,o}', false) then 'composite'
      else 'scalar'
    end as returns,
    coalesce((
      select json_agg(json_build_object(
        'name', input.name,
        'type', format_type(input.type, null),
        'required', input.place <= p.pronargs - p.pronargdefaults
      ) order by input.place)
      from (
        select coalesce(arg.name, '') as name, arg.type,
               row_number() over (order by arg.i) as place
        from unnest(p.proargnames, coalesce(p.proallargtypes, p.proargtypes::oid[]),
                    p.proargmodes::text[]) with ordinality as arg (name, type, mode, i)
        where coalesce(arg.mode, 'i') in ('i', 'b', 'v')
      ) as input
    ), '[]') as args
  from pg_catalog.pg_proc as p
  join pg_catalog.pg_namespace as n on n.oid = p.pronamespace
  join pg_catalog.pg_type as t on t.oid = p.prorettype
  where p.prokind = 'f'
    and t.oid <> 'trigger'::regtype
    and n.nspname = $1
    and p.proname = $2`;

/** "name=value" pairs, as the catalog stores a role's or a function's settings. */
export function toSettings(config: string[]): Record<string, string> {
  return Object.fromEntries(
    config.map((pair) => {
      const at = pair.indexOf("=");
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
}

/** Finds the routine a call means: by name and by exactly the arguments given. */
export function routineFinder(pool: Pool) {
  const known = new Map<string, Routine[]>();

  async function read(schema: string, name: string): Promise<Routine[]> {
    const rows = await pool.lend((sql) =>
      sql.unsafe<(Routine & { config: string[] })[]>(ROUTINES_NAMED, [schema, name])
    );
    return rows.map((row) => ({ ...row, settings: toSettings(row.config) }));
  }

  return {
    async find(schema: string, name: string, given: string[]): Promise<Routine> {
      const key = `${schema}.${name}`;
      const remembered = (known.get(key) ?? []).filter((routine) => accepts(routine, given));
      if (remembered.length === 1 && remembered[0]) return remembered[0];
      // Unknown so far, or changed since: the catalog decides.
      const all = await read(schema, name);
      known.set(key, all);
      const fitting = all.filter((routine) => accepts(routine, given));
      if (fitting.length > 1) throw ambiguous(fitting);
      if (!fitting[0]) throw notFound(schema, name, given);
      return fitting[0];
    },
    /** Forgets what is known; for a call that failed because a function was replaced. */
    forget: () => known.clear(),
  };
}

function accepts(routine: Routine, given: string[]): boolean {
  return given.every((name) => routine.args.some((arg) => arg.name === name)) &&
    routine.args.every((arg) => !arg.required || given.includes(arg.name));
}

function notFound(schema: string, name: string, given: string[]): RpcError {
  const names = given.toSorted().join(", ");
  const signature = given.length === 0 ? " without parameters" : `(${names})`;
  const searched = given.length === 0
    ? signature
    : ` with parameter${given.length > 1 ? "s" : ""} ${names}`;
  return new RpcError(
    404,
    "PGRST202",
    `Could not find the function ${schema}.${name}${signature} in the schema cache`,
    `Searched for the function ${schema}.${name}${searched}, but no matches were found in the ` +
      "schema cache.",
  );
}

function ambiguous(routines: Routine[]): RpcError {
  const candidates = routines.map(({ schema, name, args }) =>
    `${schema}.${name}(${args.map((arg) => `${arg.name} => ${arg.type}`).join(", ")})`
  );
  return new RpcError(
    300,
    "PGRST203",
    `Could not choose the best candidate function between: ${candidates.join(", ")}`,
    null,
    "Give the functions different names: overloads cannot be told apart",
  );
}
