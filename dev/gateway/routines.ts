// Which functions the exposed schemas offer: PostgREST's schema cache. It is read at the first
// call and again only when somebody says so, `notify pgrst, 'reload schema'` (its Listener.hs).
// A project's event triggers say it after every change, ours do too (dev/schemas.sql); one whose
// triggers are asleep answers PGRST202 for a function that is there.
import { connect, type Sql } from "../database.ts";
import { pgrst } from "./pgrst.ts";
import type { Pool } from "./pool.ts";
import type { RpcError } from "./rpc_error.ts";

export interface Routine {
  schema: string;
  name: string;
  args: { name: string; type: string; required: boolean }[];
  returns: "void" | "scalar" | "composite";
  set: boolean;
  volatile: boolean;
  settings: Record<string, string>;
}

const ROUTINES = `
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
    and n.nspname = any(string_to_array($1, ','))`;

/** "name=value" pairs, as the catalog stores a role's or a function's settings. */
export function toSettings(config: string[]): Record<string, string> {
  return Object.fromEntries(
    config.map((pair) => {
      const at = pair.indexOf("=");
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
}

export interface SchemaCache {
  /** The routine a call means: by name and by exactly the arguments given. */
  find(schema: string, name: string, given: string[]): Promise<Routine>;
  /** Hears what was said until now: for a call that failed because a function was dropped. */
  listen(): Promise<void>;
  /** As if these functions (default: all) had been made since the last reading, unannounced. */
  makeStale(names?: string[]): void;
  close(): Promise<void>;
}

export function createSchemaCache(pool: Pool, databaseUrl: string, schemas: string[]): SchemaCache {
  let known: Map<string, Routine[]> | null = null;
  let isStale = true;
  let reading = Promise.resolve();
  let listener: Promise<Sql> | null = null;

  async function startListening(): Promise<Sql> {
    const sql = connect(databaseUrl, {
      fetch_types: false,
      onclose: () => listener = null,
      // an option of postgres.js that its types leave out
      ...{ onnotify: (channel: string, said: string) => isStale ||= isReload(channel, said) },
    });
    await sql`listen pgrst`;
    // what was said while nobody listened is lost
    isStale = true;
    return sql;
  }

  /** Whatever was committed before has been heard when this returns. */
  async function listen() {
    listener ??= startListening();
    try {
      const sql = await listener;
      await sql`select 1`;
    } catch (error) {
      listener = null;
      throw error;
    }
  }

  async function read() {
    try {
      const rows = await pool.lend((sql) =>
        sql.unsafe<(Routine & { config: string[] })[]>(ROUTINES, [schemas.join(",")])
      );
      const routines = rows.map((row) => ({ ...row, settings: toSettings(row.config) }));
      known = Map.groupBy(routines, ({ schema, name }) => `${schema}.${name}`);
    } catch (error) {
      isStale = true;
      throw error;
    }
  }

  /** What everybody waits for who needs the newest reading. */
  async function refresh() {
    if (isStale) {
      isStale = false;
      reading = read();
    }
    await reading;
  }

  const fitting = (schema: string, name: string, given: string[]) =>
    (known?.get(`${schema}.${name}`) ?? []).filter((routine) => accepts(routine, given));

  return {
    async find(schema, name, given) {
      try {
        // a listener that was lost is taken up again by the next call
        await (listener ?? listen());
        await refresh();
        // said before this call, perhaps not heard yet
        if (fitting(schema, name, given).length === 0) {
          await listen();
          await refresh();
        }
      } catch {
        if (known === null) throw pgrst("PGRST002");
      }
      const found = fitting(schema, name, given);
      if (found.length > 1) throw ambiguous(found);
      if (!found[0]) throw notFound(schema, name, given);
      return found[0];
    },
    listen,
    makeStale(names) {
      for (const key of [...known?.keys() ?? []]) {
        if (names === undefined || names.some((name) => key.endsWith(`.${name}`))) {
          known!.delete(key);
        }
      }
    },
    async close() {
      await (await listener?.catch(() => null))?.end({ timeout: 1 });
    },
  };
}

const isReload = (channel: string, said: string) =>
  channel === "pgrst" && (said === "" || said === "reload schema");

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
  return pgrst("PGRST202", {
    message: `Could not find the function ${schema}.${name}${signature} in the schema cache`,
    details: `Searched for the function ${schema}.${name}${searched} or with a single unnamed ` +
      "json/jsonb parameter, but no matches were found in the schema cache.",
  });
}

function ambiguous(routines: Routine[]): RpcError {
  const candidates = routines.map(({ schema, name, args }) =>
    `${schema}.${name}(${args.map((arg) => `${arg.name} => ${arg.type}`).join(", ")})`
  );
  return pgrst("PGRST203", {
    message: `Could not choose the best candidate function between: ${candidates.join(", ")}`,
    hint: "Try renaming the parameters or the function itself in the database so function " +
      "overloading can be resolved",
  });
}
