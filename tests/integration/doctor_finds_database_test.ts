// What makes a push the wrong advice is told apart: a schema cache that is stale, a record of
// migrations that was repaired away. Each remedy is typed as it is told, and then there is nothing
// left to complain about.
import { assertEquals } from "deno-std/assert";
import { connect } from "../../dev/database.ts";
import { MIGRATIONS, objectsOf, readMigrations } from "../../dev/migrations.ts";
import type { Subject } from "../../dev/doctor/subject.ts";
import { answering, bySql, type Fault, itIsFound, owner } from "../support/installation_faults.ts";
import { type Installation, REF } from "../support/installations.ts";
import { hasCli, inOurProject, typeIn, urlForCli } from "../support/typed.ts";
import type { Fetch, World } from "../support/world.ts";

const RELOAD = /^notify pgrst, 'reload schema'; -- .*pg_notification_queue_usage.*cache stale$/;

const unknown = (name: string) =>
  Response.json({
    code: "PGRST202",
    details: null,
    hint: null,
    message: `Could not find the function public.${name} without parameters in the schema cache`,
  }, { status: 404 });

/** The Data API's description: from the catalog, or `names` of somebody else's. */
const describing = async (it: Installation, names: string[]) => {
  const ours = await it.world.sql<{ name: string }[]>`
    select proname as name from pg_catalog.pg_proc where pronamespace = 'public'::regnamespace
      and proname like 'escrow\\_%'`;
  const all = [...names, ...names.includes("*") ? ours.map(({ name }) => name) : []];
  return Response.json({ paths: Object.fromEntries(all.map((name) => [`/rpc/${name}`, {}])) });
};

/** A Data API that has not heard of some functions, until it hears that it shall look again. */
function stale(names: RegExp, describe?: string[]) {
  return async (it: Installation): Promise<Subject> => {
    const listener = connect(it.world.database.url);
    let isStale = true;
    await listener.listen("pgrst", (said) => {
      if (said === "reload schema") isStale = false;
    });
    const close = it.world.close;
    it.world[Symbol.asyncDispose] = async () => {
      await listener.end();
      await close();
    };
    const fetcher: Fetch = async (input, init) => {
      const { pathname } = new URL(new Request(input, init).url);
      const name = /^\/rest\/v1\/rpc\/(\w+)$/.exec(pathname)?.[1];
      if (isStale && name !== undefined && names.test(name)) return unknown(name);
      if (pathname === "/rest/v1/") {
        return describe === undefined
          ? Response.json({ message: "no" }, { status: 404 })
          : await describing(it, describe);
      }
      return await it.subject.fetch(input, init);
    };
    return { ...it.subject, fetch: fetcher };
  };
}

/** The notification travels; the line itself is what the SQL editor takes. */
const reloaded = async (world: World, fix: string) => {
  await bySql(world, fix);
  const usage = /select pg_notification_queue_usage\(\);/.exec(fix)![0];
  assertEquals([...await bySql(world, usage)].length, 1);
  await new Promise((resolve) => setTimeout(resolve, 100));
};

const inProject = async (world: World, fix: string) => {
  if (!await hasCli()) return await repairedBySql(world, fix);
  const url = await urlForCli(world);
  await inOurProject((folder) => typeIn(folder, fix, url));
};

/** Where there is no CLI: the rows that it would write. */
const repairedBySql = async ({ sql }: World, fix: string) => {
  for (const [version] of fix.matchAll(/\d{14}/g)) {
    await sql`insert into supabase_migrations.schema_migrations (version) values (${version})`;
  }
};

const REPAIR = new RegExp(
  String.raw`^supabase migration repair --status applied ` +
    String.raw`2026\d{10}( 2026\d{10})* --remote=${REF}$`,
);

const isMeasure = ({ name }: { name: string }) => name === "measure";

const FAULTS: Fault[] = [
  {
    name: "a stale schema cache, by what the Data API says of the catalog",
    check: "database",
    fix: RELOAD,
    seen: /though it is in the database: its schema cache is stale$/,
    break: stale(/./, ["*"]),
    heal: reloaded,
  },
  {
    name: "a stale schema cache, by a later function that is known",
    check: "database",
    fix: RELOAD,
    break: stale(/^escrow_diagnose$/),
    heal: reloaded,
  },
  {
    name: "a stale schema cache, by the database itself",
    check: "database",
    fix: RELOAD,
    break: async (it) => ({
      ...await stale(/./)(it),
      databaseUrl: it.world.database.url,
    }),
    heal: reloaded,
  },
  {
    name: "a cache that is stale for what came last",
    check: "schema cache",
    fix: RELOAD,
    seen: /does not know escrow_create and 1 more, though the database has it/,
    break: stale(/^escrow_(claim_timeouts|create)$/),
    heal: reloaded,
  },
  {
    name: "migrations that were never pushed, in a project with functions of its own",
    check: "database",
    fix: /^supabase db push --remote=\w+$/,
    seen: /the migrations are not applied$/,
    break: stale(/./, ["listings"]),
  },
  {
    name: "migrations that were never pushed, by the database itself",
    check: "database",
    fix: /^supabase db push --remote=\w+$/,
    break: async (it) => {
      await it.world.sql`alter function public.escrow_diagnose() rename to other_diagnose`;
      return { ...await stale(/./)(it), databaseUrl: it.world.database.url };
    },
  },
  {
    name: "one of the two, and nothing that tells which",
    check: "database",
    fix: /^supabase db push --remote=\w+; if that finds nothing to push, .*: notify pgrst,/,
    break: stale(/./),
  },
  {
    name: "a Data API that does not expose schema public",
    check: "database",
    fix: /^Add public to the schemas: https:\/\/supabase\.com\/dashboard\/project\/\w+\//,
    break: (it) =>
      answering(
        it,
        /\/rest\/v1\//,
        () =>
          Response.json({ code: "PGRST106", message: "Invalid schema: public" }, { status: 406 }),
      ),
  },
  {
    name: "a history that was repaired away altogether",
    check: "migrations",
    fix: REPAIR,
    seen: /^\d\d are there but not recorded: .*\. A push would fail on what is there$/,
    break: owner("delete from supabase_migrations.schema_migrations where true"),
    heal: inProject,
  },
  {
    name: "a history that was repaired away in part",
    check: "migrations",
    fix: new RegExp(`^supabase migration repair --status applied 20261101000500 --remote=${REF}$`),
    break: owner("delete from supabase_migrations.schema_migrations where name = 'escrows'"),
    heal: inProject,
  },
  {
    name: "the record of a migration that makes nothing with a name",
    check: "migrations",
    fix: /^supabase migration repair --status applied 20261101009900 --remote=\w+$/,
    break: owner("delete from supabase_migrations.schema_migrations where name = 'grants'"),
    heal: inProject,
  },
  {
    name: "a migration that is recorded and was never run",
    check: "migrations",
    fix:
      /^supabase migration repair --status reverted 20261101002798 --remote=\w+ && .*include-all/,
    break: async (it) => {
      const made = objectsOf((await readMigrations(MIGRATIONS)).find(isMeasure)!.sql);
      for (const name of made) await owner(`drop function ${name}`)(it);
    },
    heal: inProject,
  },
  {
    name: "one function that somebody has dropped",
    check: "migrations",
    fix: /see RUNBOOK\.md, Deploy gone wrong$/,
    seen: /^public\.escrow_list_mine is not there, though what was made with it is$/,
    break: owner("drop function public.escrow_list_mine"),
  },
];

FAULTS.forEach(itIsFound);
