// Copies of a world's database that serve beside it: functions of their own, the same Stripe.
import { rolesOfKeys } from "../../dev/function_environment.ts";
import { createGateway } from "../../dev/gateway.ts";
import { connect, type Database, databaseAt, dropDatabase, type Sql } from "../../dev/database.ts";
import { loadFunctions } from "./functions.ts";
import { clusterUrl } from "./database.ts";
import type { Answer, World } from "./world.ts";

export interface Copy extends Pick<World, "call" | "rpc" | "sql" | "settle"> {
  /** Paths of what its functions sent to Stripe by POST. */
  posts: string[];
  /** Hosts that its functions spoke to besides Stripe and its own database. */
  spokenTo: string[];
  close(): Promise<void>;
}

export interface CopyOptions {
  /** Of its project. Default: another than the original's. */
  apiUrl?: string;
  /** Added to the functions' environment. */
  env?: Record<string, string | undefined>;
}

/** Serves a database as a project of its own, with the keys of the world's. */
export async function serveCopy(
  world: World,
  database: Pick<Database, "url" | "urlAs">,
  options: CopyOptions = {},
): Promise<Copy> {
  const apiUrl = options.apiUrl ?? "http://127.0.0.2:54011";
  const env = { ...world.env, SUPABASE_URL: apiUrl, ...options.env };
  const posts: string[] = [];
  const spokenTo: string[] = [];
  const deferred = new Set<Promise<unknown>>();
  const fetcher = async (input: Request | URL | string, init?: RequestInit) => {
    const request = new Request(input, init);
    const { origin, pathname } = new URL(request.url);
    if (origin === apiUrl) return await gateway.fetch(request);
    const isStripe = pathname.startsWith("/v1/");
    if (isStripe && request.method === "POST") posts.push(pathname);
    if (!isStripe) spokenTo.push(`${origin}${pathname}`);
    return origin.endsWith(".example") ? new Response("ok") : await world.fetch(request);
  };
  const functions = await loadFunctions({
    env,
    fetch: fetcher,
    now: () => Date.now(),
    sleep: () => Promise.resolve(),
    random: () => Math.random(),
    uuid: () => crypto.randomUUID(),
    write: () => {},
    defer: (work) => {
      const tracked = work.catch(() => {}).finally(() => deferred.delete(tracked));
      deferred.add(tracked);
    },
  });
  const gateway = createGateway({
    databaseUrl: await database.urlAs("authenticator"),
    keys: rolesOfKeys(world.keys),
    jwtSecret: world.keys.jwtSecret,
    functions,
    connections: 4,
  });
  const sql = connect(database.url);
  const settle = async () => {
    while (deferred.size > 0) await Promise.allSettled([...deferred]);
  };
  const post = async (path: string, body: unknown): Promise<Answer> => {
    const response = await gateway.fetch(
      new Request(`${apiUrl}${path}`, {
        method: "POST",
        headers: { "content-type": "application/json", apikey: world.keys.serviceKey },
        body: JSON.stringify(body ?? {}),
      }),
    );
    const text = await response.text();
    return {
      status: response.status,
      body: text === "" ? null : JSON.parse(text),
      headers: response.headers,
    };
  };
  return {
    call: (name, body) => post(`/functions/v1/${name}`, body),
    rpc: (name, args = {}) => post(`/rest/v1/rpc/${name}`, args),
    ...{ sql, settle, posts, spokenTo },
    async close() {
      await settle();
      await gateway.close();
      await sql.end();
    },
  };
}

/** Another database on the same server, with everything in it: a branch, a clone, a copy. */
export async function cloneBeside(
  { database, settle }: World,
): Promise<Database & { drop(): Promise<void> }> {
  await settle();
  const name = `clone_${crypto.randomUUID().replaceAll("-", "")}`;
  const asAdmin = async (run: (admin: Sql) => Promise<unknown>) => {
    const admin = connect(clusterUrl());
    try {
      await run(admin);
    } finally {
      await admin.end();
    }
  };
  await asAdmin(async (admin) => {
    await admin`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = ${database.name}`;
    await admin.unsafe(`create database ${name} owner postgres template ${database.name}`);
  });
  const url = new URL(clusterUrl());
  url.pathname = `/${name}`;
  return {
    ...databaseAt(url.href),
    drop: () => asAdmin((admin) => dropDatabase(admin, name)),
  };
}
