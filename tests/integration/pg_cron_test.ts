// The clock inside the database: what supabase/cron/pg_cron.sql schedules, and that the very
// commands it leaves run the jobs. pg_cron, pg_net and Vault are stand-ins of the same signatures.
import { assert, assertEquals, assertMatch, assertRejects } from "deno-std/assert";
import { join, ROOT } from "../../dev/paths.ts";
import { startWorld, type World } from "../support/world.ts";

const FILE = await Deno.readTextFile(join(ROOT, "supabase", "cron", "pg_cron.sql"));
const STAND_INS = await Deno.readTextFile(
  join(ROOT, "tests", "support", "stand_in_extensions.sql"),
);
const JOBS = ["check-escrow-timeouts", "daily-reconciliation", "retry-failed-transfers"];
/** Beside the jobs: what pg_cron notes of each call is not kept for ever. */
const TRIMS = "holdfast-trim-history";

/** Runs as the owner, as the SQL editor does; the rows of the last statement. */
function paste({ as }: World, text: string) {
  return as("postgres", async (sql) => {
    // deno-lint-ignore no-explicit-any -- whatever the file ends with
    const results: any = await sql.unsafe(text);
    return [...(Array.isArray(results.at(-1)) ? results.at(-1) : results)];
  });
}

/** A line of the file's head, with the stand-ins' own values. */
function headLines(pattern: RegExp): string[] {
  const lines = FILE.split("\n").map((line) => line.replace(/^-- */, ""));
  return lines.filter((line) => pattern.test(line) && line.endsWith(";"));
}

async function install(world: World): Promise<void> {
  await world.sql.unsafe(STAND_INS);
  const creating = headLines(/^select vault\.create_secret/);
  assertEquals(creating.length, 2);
  for (const line of creating) {
    await paste(
      world,
      line.replace("https://<project>.supabase.co", world.apiUrl)
        .replace("<the CRON_SECRET of the functions>", world.keys.cronSecret),
    );
  }
  await paste(world, FILE);
}

/** As pg_cron and pg_net would: the command in the database, then its request over HTTP. */
async function runScheduled(world: World, job: string) {
  const [row] = await world.sql<{ command: string }[]>`
    select command from cron.job where jobname = ${`holdfast-${job}`}`;
  await world.sql`truncate net.http_request_queue`;
  await paste(world, row!.command);
  const queue = await world.sql`
    select method, url, headers, convert_from(body, 'UTF8') as body, timeout_milliseconds
    from net.http_request_queue`;
  assertEquals(queue.length, 1);
  const { method, url, headers, body, timeout_milliseconds: limit } = queue[0]!;
  assert(limit >= 120_000, "a job works for a minute and more");
  const answer = await world.fetch(url, { method, headers, body });
  return { status: answer.status, body: await answer.json() };
}

Deno.test("pg_cron.sql schedules the three jobs, and their commands run them", async () => {
  await using world = await startWorld();
  await install(world);
  const jobs = await world.sql`select jobname, schedule, active from cron.job order by jobname`;
  assertEquals(
    [...jobs].map(({ jobname }) => jobname),
    [...JOBS.map((job) => `holdfast-${job}`), TRIMS],
  );
  assert(jobs.every(({ active }) => active));
  for (const job of JOBS) {
    const { status, body } = await runScheduled(world, job);
    // an installation without a payment has no day to close: refused by name, not by the door
    const isRefusedByName = job === "daily-reconciliation" &&
      body.error?.code === "before_first_day";
    assert(isRefusedByName || (status === 200 && body.success), `${job}: ${JSON.stringify(body)}`);
  }
  const runs = await world.sql`
    select distinct job from escrow.job_runs where success order by job`;
  assert(runs.some(({ job }) => job === "check-escrow-timeouts"));
  assert(runs.some(({ job }) => job === "retry-failed-transfers"));
});

Deno.test("each job comes at least as often as its silence is measured by", async () => {
  await using world = await startWorld();
  await install(world);
  const rows = await world.sql<{ job: string; schedule: string; period: number }[]>`
    select j.job, c.schedule, j.period_seconds as period
    from escrow.jobs j join cron.job c on c.jobname = 'holdfast-' || j.job`;
  assertEquals(rows.map(({ job }) => job).sort(), JOBS, "every watched job has a clock");
  for (const { job, schedule, period } of rows) {
    const [minutes, hours] = schedule.split(" ");
    const each = (field: string, all: number) => field === "*" ? all : field.split(",").length;
    const aDay = each(minutes!, 60) * each(hours!, 24);
    assert(aDay * period >= 86_400, `${job}: ${aDay} runs a day`);
  }
});

Deno.test("running pg_cron.sql again replaces, a new secret needs no new schedule, and it goes", async () => {
  await using world = await startWorld();
  await install(world);
  await world.sql`update cron.job set schedule = '0 0 * * *', command = 'select 1'`;
  const last = await paste(world, FILE);
  assertEquals(last.length, 4, "its last answer shows what is scheduled");
  const jobs = await world.sql`select schedule, command from cron.job`;
  assertEquals(jobs.length, 4);
  assert(jobs.every(({ schedule }) => schedule !== "0 0 * * *"));
  for (const { command } of jobs) {
    assert(!command.includes(world.keys.cronSecret), "the table shows no secret");
    assert(!command.includes(world.apiUrl), "nor where it is sent");
  }
  await world.sql`update vault.secrets set secret = 'another' where name = 'holdfast_cron_secret'`;
  assertEquals((await runScheduled(world, "check-escrow-timeouts")).status, 401);
  for (const line of headLines(/^select \* from|^select status_code/)) await paste(world, line);
  const [removal] = headLines(/^select cron\.unschedule/);
  await paste(world, removal!);
  assertEquals((await world.sql`select from cron.job`).length, 0);
});

Deno.test("pg_cron.sql says what is missing and schedules nothing", async () => {
  await using world = await startWorld();
  const refusal = async () => (await assertRejects(() => paste(world, FILE), Error)).message;
  assertMatch(await refusal(), /^pg_cron is not switched on/);
  await world.sql.unsafe(STAND_INS);
  assertMatch(await refusal(), /^Vault has no holdfast_url, holdfast_cron_secret/);
  await world.sql`select vault.create_secret('secret', 'holdfast_cron_secret')`;
  await world.sql`select vault.create_secret('https://x.example/functions/v1', 'holdfast_url')`;
  assertMatch(await refusal(), /^holdfast_url is not the project's URL/);
  assertEquals((await world.sql`select from cron.job`).length, 0);
});

Deno.test("of what pg_cron noted of our calls the old is dropped, and nobody else's", async () => {
  await using world = await startWorld();
  await install(world);
  await paste(world, "select cron.schedule('of-the-app', '1 1 * * *', 'select 1')");
  await world.sql`
    insert into cron.job_run_details (jobid, runid, status, start_time, end_time)
    select j.jobid, d.days, 'succeeded', now() - make_interval(days => d.days),
      now() - make_interval(days => d.days)
    from cron.job j cross join (values (34), (36)) as d (days)`;
  const [row] = await world.sql<{ command: string }[]>`
    select command from cron.job where jobname = ${TRIMS}`;
  await paste(world, row!.command);
  const left = await world.sql<{ name: string; days: number }[]>`
    select j.jobname as name, d.runid::int as days
    from cron.job_run_details d join cron.job j using (jobid) where d.runid = 36`;
  assertEquals(left.map(({ name }) => name), ["of-the-app"]);
  const [kept] = await world.sql`select count(*)::int as count from cron.job_run_details`;
  assertEquals(kept!.count, 6, "two of the app's, and the young of our four");
});
