// A stand-in for Supabase's Data API, functions (RPC) only, over a real Postgres.
// It logs in as `authenticator` and takes the caller's role per request, as PostgREST does, so the
// grants under test are the grants that run. It knows no tables, filters or embedding.
import postgres from "postgres";
import { createPool, endsConnection, type Pool } from "./pool.ts";
import { pgrst } from "./pgrst.ts";
import { createSchemaCache, type Routine, type SchemaCache, toSettings } from "./routines.ts";
import { fromDatabase, RpcError } from "./rpc_error.ts";
import type { Claims } from "./user_token.ts";

export const API_ROLES = ["anon", "authenticated", "service_role"] as const;
export type ApiRole = (typeof API_ROLES)[number];

/** Who calls: a key's role, or the role and the claims of a user's token. */
export interface Caller {
  role: ApiRole;
  claims: Claims;
}

export interface DataApiOptions {
  /** Must log in as `authenticator`. */
  databaseUrl: string;
  /** Exposed schemas, the first is the default; supabase/config.toml [api]. */
  schemas: string[];
  /** Connections at most; as many calls run at once. */
  connections: number;
  /** How long a call waits for one of them. */
  waitMs: number;
}

/** PostgREST's `db-max-rows` on Supabase: a set is cut there. */
const MAX_ROWS = 1000;

/** Function settings PostgREST applies before the call, because inside it they come too late. */
const HOISTED = ["statement_timeout", "default_transaction_isolation"];

const PATH = /^\/rest\/v1\/(rpc\/)?([^/]+)$/;

export interface DataApi extends Pick<SchemaCache, "makeStale"> {
  call(request: Request, caller: Caller): Promise<Response>;
  close(): Promise<void>;
}

/** Answers `/rest/v1/rpc/<function>` for a caller whose role is known. */
export function createDataApi(options: DataApiOptions): DataApi {
  const pool = createPool(options.databaseUrl, options.connections, options.waitMs);
  const cache = createSchemaCache(pool, options.databaseUrl, options.schemas);
  const settingsOfRole = new Map<ApiRole, Record<string, string>>();

  async function roleSettings(role: ApiRole) {
    const known = settingsOfRole.get(role);
    if (known) return known;
    const [row] = await pool.lend((sql) =>
      sql`select to_json(rolconfig) as config from pg_catalog.pg_roles where rolname = ${role}`
    );
    const settings = toSettings((row?.config as string[] | null) ?? []);
    settingsOfRole.set(role, settings);
    return settings;
  }

  async function answer(request: Request, { role, claims }: Caller): Promise<Response> {
    const call = await parseCall(request, options.schemas);
    const routine = await cache.find(call.schema, call.name, call.given);
    const hoisted = HOISTED.flatMap((name) =>
      routine.settings[name] === undefined ? [] : [[name, routine.settings[name]]]
    );
    const settings: Record<string, string> = {
      search_path: `${identifier(call.schema)}, extensions`,
      ...await roleSettings(role),
      role,
      "request.jwt.claims": JSON.stringify(claims),
      "request.method": request.method,
      "request.path": new URL(request.url).pathname.replace("/rest/v1", ""),
      "request.headers": JSON.stringify(Object.fromEntries(request.headers)),
      ...Object.fromEntries(hoisted),
    };
    const readOnly = call.reading || !routine.volatile;
    const row = await runCall(pool, routine, call, settings, readOnly);
    return toResponse(request, routine, row);
  }

  return {
    async call(request, caller) {
      try {
        return await answer(request, caller);
      } catch (error) {
        if (error instanceof RpcError) return error.toResponse();
        if (error instanceof postgres.PostgresError) {
          // a function that was dropped or replaced after we had read the catalog
          if (error.code === "42883") await cache.listen().catch(() => {});
          return fromDatabase(error, caller.role === "anon").toResponse();
        }
        const details = error instanceof Error ? error.message : String(error);
        return pgrst("PGRST001", { details }).toResponse();
      }
    },
    makeStale: cache.makeStale,
    async close() {
      await Promise.all([cache.close(), pool.close()]);
    },
  };
}

interface Call {
  schema: string;
  name: string;
  given: string[];
  json: string;
  reading: boolean;
}

async function parseCall(request: Request, schemas: string[]): Promise<Call> {
  const url = new URL(request.url);
  const [, rpc, name] = PATH.exec(url.pathname) ?? [];
  if (name === undefined) throw pgrst("PGRST125");
  if (rpc === undefined) {
    const message = `Could not find the table '${schemas[0]}.${name}' in the schema cache`;
    throw pgrst("PGRST205", { message });
  }
  const reading = request.method === "GET" || request.method === "HEAD";
  if (!reading && request.method !== "POST") {
    throw pgrst("PGRST101", { message: `Cannot use the ${request.method} method on RPC` });
  }
  const profile = request.headers.get(reading ? "accept-profile" : "content-profile");
  const schema = profile ?? schemas[0] ?? "public";
  if (!schemas.includes(schema)) {
    const hint = `Only the following schemas are exposed: ${schemas.join(", ")}`;
    throw pgrst("PGRST106", { message: `Invalid schema: ${schema}`, hint });
  }
  const wanted = request.headers.get("accept");
  if (wanted !== null && !/\*\/\*|application\/(\*|json|vnd\.pgrst)/.test(wanted)) {
    throw pgrst("PGRST107", { message: `None of these media types are available: ${wanted}` });
  }
  const given = request.headers.get("content-type");
  if (!reading && given !== null && !given.startsWith("application/json")) {
    throw pgrst("PGRST102", { message: `Content-Type not acceptable: ${given}` });
  }
  const json = reading
    ? JSON.stringify(Object.fromEntries(url.searchParams))
    : (await request.text()) || "{}";
  return { schema, name: decodeURIComponent(name), given: argumentNames(json), json, reading };
}

function argumentNames(json: string): string[] {
  let value: unknown = null;
  try {
    value = JSON.parse(json);
  } catch {
    // Told below.
  }
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    return Object.keys(value);
  }
  throw pgrst("PGRST102");
}

interface Row {
  body: string;
  rows: number;
  status: string | null;
}

async function runCall(
  pool: Pool,
  routine: Routine,
  call: Call,
  settings: Record<string, string>,
  readOnly: boolean,
): Promise<Row> {
  const names = Object.keys(settings);
  const set = names.map((_, i) => `set_config($${2 * i + 1}, $${2 * i + 2}, true)`).join(", ");
  const pairs = names.flatMap((name) => [name, settings[name] ?? ""]);
  return await pool.lend(async (sql, refusal) => {
    try {
      // Sent together, one round trip; when an earlier one fails the later ones fail after it.
      const [, , [row]] = await Promise.all([
        sql.unsafe(`begin ${readOnly ? "read only" : "read write"}`),
        sql.unsafe(`select ${set}`, pairs, { prepare: true }),
        sql.unsafe<Row[]>(callText(routine, call.given), [call.json], { prepare: true }),
      ]);
      const refused = refusal();
      if (refused) throw refused;
      await sql.unsafe("commit");
      if (row === undefined) throw new Error("the call returned no row");
      return row;
    } catch (error) {
      // on a connection that is gone there is nothing to roll back, and asking would open it again
      const refused = refusal();
      if (refused || !endsConnection(error)) await sql.unsafe("rollback").catch(() => {});
      throw refused ?? error;
    }
  });
}

function callText(routine: Routine, given: string[]): string {
  const args = routine.args.filter((arg) => given.includes(arg.name));
  const named = args.map((arg) => `${identifier(arg.name)} := j.${identifier(arg.name)}`);
  const call = `${identifier(routine.schema)}.${identifier(routine.name)}(${named.join(", ")})`;
  const columns = args.map((arg) => `${identifier(arg.name)} ${arg.type}`).join(", ");
  const from = args.length === 0
    ? "(select $1::text) as j"
    : `json_to_record($1::text::json) as j (${columns})`;
  const result = routine.returns === "composite"
    ? `select r from ${from}, lateral ${call} as r`
    : `select ${call} as r from ${from}`;
  const rows = routine.set ? `${result} limit ${MAX_ROWS}` : result;
  const body = routine.set
    ? "coalesce(json_agg(q.r), '[]')"
    : routine.returns === "void"
    ? "count(q.r)"
    : "coalesce(json_agg(q.r) -> 0, 'null')";
  return `select ${body}::text as body, count(*)::int as rows,
      nullif(current_setting('response.status', true), '') as status
    from (${rows}) as q`;
}

function toResponse(request: Request, routine: Routine, row: Row): Response {
  const status = Number(row.status ?? (routine.returns === "void" ? 204 : 200));
  if (!(status >= 200 && status <= 599)) throw pgrst("PGRST112");
  if (routine.returns === "void") return new Response(null, { status });
  const wantsOne = request.headers.get("accept")?.includes("application/vnd.pgrst.object+json");
  let { body } = row;
  if (wantsOne && routine.set) {
    if (row.rows !== 1) {
      const details = `The result contains ${row.rows} rows`;
      throw pgrst("PGRST116", { details });
    }
    body = body.slice(1, -1).trim();
  }
  return new Response(request.method === "HEAD" ? null : body, {
    status,
    headers: { "content-type": "application/json; charset=utf-8" },
  });
}

const identifier = (name: string) => `"${name.replaceAll('"', '""')}"`;
