// Whether the Data API knows the functions that the database has. It answers from a cache of the
// schema, which a lost notification leaves stale: then it answers PGRST202 for what is there, and
// pushing migrations changes nothing. PostgREST/postgrest#2791.
import { type Door, doorsOf, readMigrations } from "../migrations.ts";
import { MIGRATIONS } from "../migrations.ts";
import { connect } from "../database.ts";
import { broken, type Look, Missing, ok } from "./check.ts";
import type { Facts } from "./subject.ts";

const UNKNOWN = "PGRST202";

/** Typed into the SQL editor. */
export const RELOAD =
  "notify pgrst, 'reload schema'; -- if the doctor says the same in a minute: " +
  "select pg_notification_queue_usage(); see RUNBOOK.md, Schema cache stale";

/** Every function that the database has is known; each is asked by a call that changes nothing. */
export async function schemaCache(facts: Facts): Promise<Look> {
  const { objects } = await facts.diagnosis();
  const there = new Set(objects);
  const doors = (await readDoors()).filter(({ name, parameters }) =>
    there.has(`public.${name}`) && parameters.length > 0
  );
  const answers = await Promise.all(doors.map((door) => knows(facts, door)));
  if (answers.includes(null)) throw new Missing("the Data API did not say");
  const unknown = doors.filter((_, i) => answers[i] === false).map(({ name }) => name);
  if (unknown.length === 0) return ok(`the Data API knows all ${doors.length} functions`);
  return broken(
    `the Data API does not know ${toList(unknown)}, though the database has it: its schema cache ` +
      "is stale",
    RELOAD,
  );
}

const toList = ([first, ...more]: string[]) =>
  more.length === 0 ? first : `${first} and ${more.length} more`;

/**
 * Whether the database has escrow_diagnose, which the Data API does not know: asked of the database
 * itself where its URL is known, else of the Data API's description, which it reads from the
 * catalog and not from its cache (PostgREST's openApiQuery, OAFollowPriv), else followed from a
 * later migration.
 * Null: nothing tells.
 */
export async function isStale(facts: Facts): Promise<boolean | null> {
  return await inDatabase(facts) ?? await inDescription(facts) ?? await laterIsKnown(facts);
}

async function inDatabase({ databaseUrl }: Facts): Promise<boolean | null> {
  if (!databaseUrl) return null;
  const sql = connect(databaseUrl, { connect_timeout: 5 });
  try {
    const [row] = await sql`
      select count(*)::int as number from pg_catalog.pg_proc p
      join pg_catalog.pg_namespace n on n.oid = p.pronamespace
      where n.nspname = 'public' and p.proname = 'escrow_diagnose'`;
    return row!.number > 0;
  } catch {
    return null;
  } finally {
    await sql.end();
  }
}

async function inDescription({ place, ...facts }: Facts): Promise<boolean | null> {
  const answer = await facts.fetch(`${place.apiUrl}/rest/v1/`, {
    headers: { apikey: place.serviceKey, accept: "application/openapi+json" },
  }).then((response) => response.json()).catch(() => null) as { paths?: object } | null;
  const paths = Object.keys(answer?.paths ?? {});
  // one without a single function is switched off
  if (!paths.some((path) => path.startsWith("/rpc/"))) return null;
  return paths.includes("/rpc/escrow_diagnose");
}

/** Migrations are applied in order: what comes after it is not there without it. */
async function laterIsKnown(facts: Facts): Promise<boolean | null> {
  const doors = await readDoors();
  const at = doors.findIndex(({ name }) => name === "escrow_diagnose");
  const later = doors.slice(at + 1).filter(({ parameters }) => parameters.length > 0);
  const answers = await Promise.all(later.map((door) => knows(facts, door)));
  return answers.includes(true) ? true : null;
}

async function readDoors(): Promise<Door[]> {
  return (await readMigrations(MIGRATIONS)).flatMap(({ sql }) => doorsOf(sql));
}

/**
 * By GET, which runs in a read-only transaction, and with values that only a text takes.
 * Null: no answer of the Data API.
 */
async function knows(facts: Facts, { name, parameters }: Door): Promise<boolean | null> {
  const query = new URLSearchParams(parameters.map((parameter) => [parameter, "-"]));
  const response = await facts.fetch(`${facts.place.apiUrl}/rest/v1/rpc/${name}?${query}`, {
    headers: { apikey: facts.place.serviceKey },
  }).catch(() => null);
  const body = await response?.text().catch(() => null) ?? null;
  if (response === null || body === null) return null;
  if (response.ok) return true;
  try {
    const { code } = JSON.parse(body) as { code?: unknown };
    // without a code it was the gateway, or no Data API at all
    return typeof code === "string" ? code !== UNKNOWN : null;
  } catch {
    return null;
  }
}
