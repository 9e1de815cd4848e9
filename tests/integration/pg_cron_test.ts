// The clock inside the database: what supabase/cron/pg_cron.sql schedules, and that the very
// commands it leaves run the jobs. On Postgres 15 with the real pg_cron, else with its stand-in.
import { assert, assertEquals, assertMatch, assertRejects } from "deno-std/assert";
import { join, ROOT } from "../../dev/paths.ts";
import { isPgCronReal, startScheduledWorld, switchOnIntegrations } from "../support/scheduler.ts";
import type { World } from "../support/world.ts";

const FILE = await Deno.readTextFile(join(ROOT, "supabase", "cron", "pg_cron.sql"));
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
  await switchOnIntegrations(world);
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

interface Call {
  method: string;
  url: string;
  headers: Record<string, string>;
  body: string;
  limit: number;
}

/** What pg_net was asked to send, in order. */
async function callsOf({ sql }: World, id: number | null = null): Promise<Call[]> {
  return [
    ...await sql<Call[]>`
      select q.method, q.url, q.headers, convert_from(q.body, 'UTF8') as body,
        q.timeout_milliseconds as limit
      from net.http_request_queue q
      where q.id = coalesce(${id}, q.id)
      order by q.id`,
  ];
}

/** As pg_net would: over HTTP. */
async function send(world: World, { method, url, headers, body, limit }: Call) {
  assert(limit >= 120_000, "a job works for a minute and more");
  const answer = await world.fetch(url, { method, headers, body });
  return { status: answer.status, body: await answer.json() };
}

/** As pg_cron would: the command in the database, by the one who scheduled it. */
async function runScheduled(world: World, job: string) {
  const [row] = await world.sql<{ command: string }[]>`
    select command from cron.job where jobname = ${`holdfast-${job}`}`;
  const [made] = await paste(world, row!.command);
  const [call] = await callsOf(world, made!.http_post);
  return await send(world, call!);
}

// First, because pg_cron's launcher does not outlive the database that it works in.
if (isPgCronReal) {
  Deno.test("pg_cron fires the job by itself: as postgres, its call answered, its run noted", async () => {
    await using world = await startScheduledWorld();
    await install(world);
    const job = "holdfast-check-escrow-timeouts";
    // of the others none comes in between
    await paste(world, `select cron.alter_job(jobid, active => false) from cron.job`);
    await paste(
      world,
      `select cron.alter_job(jobid, schedule => '* * * * *', active => true)
       from cron.job where jobname = '${job}'`,
    );
    const [run] = await firstRun(world);
    assertEquals(run, { jobname: job, username: "postgres", status: "succeeded" });
    const [call, ...others] = await callsOf(world);
    assertEquals(others, []);
    assertEquals(call!.url, `${world.apiUrl}/functions/v1/check-escrow-timeouts`);
    assertEquals(call!.headers, {
      "content-type": "application/json",
      "authorization": `Bearer ${world.keys.cronSecret}`,
    });
    const { status, body } = await send(world, call!);
    assert(status === 200 && body.success, JSON.stringify(body));
  });
}

/** pg_cron counts in minutes: the first run comes when the next one begins. */
async function firstRun({ sql }: World) {
  for (let tries = 0; tries < 600; tries++) {
    const runs = await sql`
      select j.jobname::text, d.username, d.status
      from cron.job_run_details d join cron.job j using (jobid)
      where d.end_time is not null`;
    if (runs.length > 0) return [...runs].map((run) => ({ ...run }));
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error("pg_cron has fired nothing in two minutes");
}

Deno.test("pg_cron.sql schedules the three jobs, and their commands run them", async () => {
  await using world = await startScheduledWorld();
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
  await using world = await startScheduledWorld();
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
  await using world = await startScheduledWorld();
  await install(world);
  await paste(
    world,
    "select cron.alter_job(jobid, schedule => '0 0 * * *', command => 'select 1') from cron.job",
  );
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

Deno.test("the owner schedules through pg_cron's functions only, and what is switched off stays off", async () => {
  await using world = await startScheduledWorld();
  await install(world);
  const said = async (text: string) =>
    (await assertRejects(() => paste(world, text), Error)).message;
  assertMatch(await said("update cron.job set active = true"), /permission denied for table job/);
  assertMatch(await said("delete from cron.job where true"), /permission denied for table job/);
  for (const wrong of ["61 * * * *", "* 24 * * *", "* * * *", "hourly"]) {
    assertEquals(
      await said(`select cron.schedule('of-the-app', '${wrong}', 'select 1')`),
      `invalid schedule: ${wrong}`,
    );
  }
  assertMatch(await said("select cron.unschedule('gone')"), /^could not find valid entry for job/);
  await paste(world, "select cron.alter_job(jobid, active => false) from cron.job");
  const last = await paste(world, FILE);
  assertEquals(last.map(({ active }) => active), [false, false, false, false]);
});

Deno.test("pg_cron.sql says what is missing and schedules nothing", async () => {
  await using world = await startScheduledWorld();
  const refusal = async () => (await assertRejects(() => paste(world, FILE), Error)).message;
  assertMatch(await refusal(), /^pg_cron is not switched on/);
  await switchOnIntegrations(world);
  assertMatch(await refusal(), /^Vault has no holdfast_url, holdfast_cron_secret/);
  await world.sql`select vault.create_secret('secret', 'holdfast_cron_secret')`;
  await world.sql`select vault.create_secret('https://x.example/functions/v1', 'holdfast_url')`;
  assertMatch(await refusal(), /^holdfast_url is not the project's URL/);
  assertEquals((await world.sql`select from cron.job`).length, 0);
});

Deno.test("of what pg_cron noted of our calls the old is dropped, and nobody else's", async () => {
  await using world = await startScheduledWorld();
  await install(world);
  await paste(world, "select cron.schedule('of-the-app', '1 1 * * *', 'select 1')");
  await world.sql`
    insert into cron.job_run_details (jobid, username, status, start_time, end_time)
    select j.jobid, j.username, 'succeeded', now() - make_interval(days => d.days),
      now() - make_interval(days => d.days)
    from cron.job j cross join (values (34), (36)) as d (days)`;
  const [row] = await world.sql<{ command: string }[]>`
    select command from cron.job where jobname = ${TRIMS}`;
  await paste(world, row!.command);
  const left = await world.sql<{ name: string }[]>`
    select j.jobname as name
    from cron.job_run_details d join cron.job j using (jobid)
    where d.start_time < now() - interval '35 days'`;
  assertEquals(left.map(({ name }) => name), ["of-the-app"]);
  const [kept] = await world.sql`select count(*)::int as count from cron.job_run_details`;
  assertEquals(kept!.count, 6, "two of the app's, and the young of our four");
});
