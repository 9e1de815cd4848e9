// Whatever can be wrong with the variables or the database is found by exactly one check, with a
// fix that works: where it is a line of SQL, it is carried out and heals.
import { assertEquals } from "deno-std/assert";
import {
  answering,
  bySql,
  type Fault,
  itIsFound,
  owner,
  withEnv,
} from "../support/installation_faults.ts";
import { heldEscrow, makeAccount, release } from "../support/escrows.ts";
import { jobsRan } from "../support/installations.ts";

const FAULTS: Fault[] = [
  {
    name: "a malformed variable",
    check: "variables",
    fix: /^Correct it in secrets\.env, then: supabase secrets set .*secrets\.env --remote=\w+$/,
    break: (it) => withEnv(it, { STRIPE_WEBHOOK_SECRET: "no-secret-at-all" }),
  },
  {
    name: "a key of the other mode",
    check: "mode",
    fix: /Set STRIPE_SECRET_KEY to a live key/,
    break: owner("update escrow.policy set livemode = true"),
    also: ["heartbeat"],
  },
  {
    name: "a database that does not answer",
    check: "database",
    fix: /is the project awake/,
    break: (it) => answering(it, /\/rest\/v1\//, () => new Response("", { status: 503 })),
  },
  {
    name: "a clock skew at the platform that stays",
    check: "database",
    fix: /^It passes: repeat it for a minute\./,
    seen: /^Supabase's clock disagrees with its own gateway \(PGRST303\)$/,
    break: (it) =>
      answering(
        it,
        /\/rest\/v1\//,
        () => Response.json({ code: "PGRST303", message: "JWT issued at future" }, { status: 401 }),
      ),
  },
  {
    name: "a database out of reach",
    check: "database",
    fix: /is the project awake\? Look at https:\/\/supabase\.com\/dashboard\/project\/\w+$/,
    seen: /^https:\/\/\w+\.supabase\.co does not answer$/,
    break: (it) => answering(it, /\/rest\/v1\//, () => Promise.reject(new TypeError("no route"))),
  },
  {
    name: "no connection at all",
    check: "database",
    fix: /^Is this machine online, /,
    seen: /does not answer$/,
    break: (it) => answering(it, /./, () => Promise.reject(new TypeError("no route"))),
    also: ["functions", "stripe key", "postmark"],
  },
  {
    name: "a website at the project's address",
    check: "database",
    fix: /is the URL right/,
    seen: /^something else than the Data API answers/,
    break: (it) => answering(it, /\/rest\/v1\//, () => new Response("<html>")),
  },
  {
    name: "a secret key of nobody",
    check: "database",
    fix: /^Set SUPABASE_SECRET_KEY, in this shell, to a secret key of the project/,
    break: ({ subject }) => ({
      ...subject,
      place: { ...subject.place, serviceKey: "sb_secret_of_nobody" },
    }),
    also: ["service key"],
  },
  {
    name: "a migration that was not applied",
    check: "migrations",
    // later ones are recorded
    fix: /^supabase db push --include-all --remote=\w+$/,
    break: owner(`drop function public.escrow_measure, escrow.measure_days, escrow.measure_speed,
        escrow.measure_timeouts, escrow.measure_metrics;
      delete from supabase_migrations.schema_migrations where name = 'measure'`),
  },
  {
    name: "a contract of another version",
    check: "migrations",
    fix: /^supabase db push --remote=\w+$/,
    break: owner(`create or replace function escrow.contract_version() returns integer
      language sql immutable set search_path = pg_catalog, pg_temp as 'select 0'`),
  },
  {
    name: "a function that the anon key opens",
    check: "grants",
    fix: /^revoke .* from public, anon;$/,
    break: owner("grant execute on function public.escrow_get to public"),
    heal: bySql,
  },
  {
    name: "a function that is closed to the functions",
    check: "grants",
    fix: /^grant execute .* to service_role;$/,
    break: owner("revoke execute on function public.escrow_create from service_role"),
    heal: bySql,
  },
  {
    name: "a table that a key can read",
    check: "grants",
    fix: /^revoke all on table escrow\.replies from service_role;$/,
    break: owner("grant select on escrow.replies to service_role"),
    heal: bySql,
  },
  {
    name: "a table without row level security",
    check: "grants",
    fix: /enable row level security;$/,
    break: owner("alter table escrow.jobs disable row level security"),
    heal: bySql,
  },
  {
    name: "a pause",
    check: "pause",
    fix: /^select public\.escrow_set_paused\(false, /,
    break: owner("update escrow.policy set paused = true"),
    heal: bySql,
  },
  {
    name: "a database that is not where it was",
    check: "same database",
    fix: /^call retry-failed-transfers/,
    told: "alerts owed",
    break: owner("update escrow.database_identity set marks = marks where only_row"),
    heal: async (world) => {
      await world.call("retry-failed-transfers");
      await world.rpc("escrow_confirm_database", { p_actor: "test", p_reason: "moved" });
    },
  },
  {
    name: "new escrows switched off",
    check: "new escrows",
    verdict: "warning",
    fix: /^select public\.escrow_set_accepting\(true, /,
    break: owner("update escrow.policy set accepting = false"),
    heal: bySql,
  },
  {
    name: "a tripped breaker",
    check: "circuit breaker",
    fix: /due_by_clock\(\).*Circuit breaker/,
    break: async ({ world }) => {
      for (const _ of [1, 2]) await heldEscrow(world, { deadlineIn: 3600 });
      await world.sql`update escrow.policy set breaker_max_count = 1, breaker_tripped_count = 1`;
      await world.advanceClock(3600 + 901);
      await jobsRan(world);
    },
  },
  {
    name: "a job that is silent",
    check: "jobs",
    fix: /Job silent/,
    break: async ({ world }) => {
      await world.sql`delete from escrow.job_runs where job = 'retry-failed-transfers'`;
      await world.sql`update escrow.jobs set watched_from = escrow.now() - interval '4 hours'`;
    },
  },
  {
    name: "a job that has not run yet",
    check: "jobs",
    verdict: "warning",
    fix: /Set up the schedule/,
    break: async ({ world }) => {
      await world.sql`delete from escrow.job_runs where job = 'daily-reconciliation'`;
    },
  },
  {
    name: "a critical alert that no channel takes",
    check: "alerts owed",
    fix: /^select .* from escrow\.outbox/,
    break: async ({ world }) => {
      await world.sql`select escrow.raise_alert('stripe_key_refused', null)`;
      await world.sql`
        update escrow.outbox set due_at = escrow.now() - interval '1 hour'
        where delivered_at is null`;
    },
  },
  {
    name: "a release that waits for its receiver",
    check: "receivers",
    verdict: "warning",
    fix: /Receiver not ready/,
    break: async ({ world }) => {
      const account = makeAccount(world, "inactive");
      const escrow = await heldEscrow(world, { holdMode: "capture", account });
      assertEquals((await release(world, escrow)).body.waitingFor, "receiver");
      await world.settle();
    },
  },
];

FAULTS.forEach(itIsFound);
