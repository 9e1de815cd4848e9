// doctor, webhooks and checklist as they are typed, against a whole running stack.
import { assert, assertEquals, assertMatch, assertStringIncludes } from "deno-std/assert";
import { connect } from "../../dev/database.ts";
import { join, ROOT } from "../../dev/paths.ts";
import { type Stack, startStack } from "../../dev/stack.ts";
import { writeStackFile } from "../../dev/stack_file.ts";

interface Ran {
  code: number;
  said: string;
}

async function run(args: string[], env: Record<string, string> = {}): Promise<Ran> {
  const { code, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", "dev/main.ts", ...args],
    cwd: ROOT,
    env: { NO_COLOR: "1", ...env },
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
  }).output();
  return { code, said: new TextDecoder().decode(stdout) + new TextDecoder().decode(stderr) };
}

/** The part of a stack that its file describes. */
async function describe(stack: Stack, path: string): Promise<void> {
  const { functions: _, simulator: __, stop: ___, ...rest } = stack;
  const { restartFunctions: ____, crashDatabase: _____, ...description } = rest;
  await writeStackFile(path, description);
}

/** A good run in each period of the last three hours. */
async function jobsCame({ databaseUrl }: Stack): Promise<void> {
  const sql = connect(databaseUrl);
  await sql`
    insert into escrow.job_runs (job, started_at, finished_at, success)
    select j.job, s.at, s.at, true
    from escrow.jobs j
    cross join lateral generate_series(
      date_trunc('hour', escrow.now()) - interval '3 hours', escrow.now(),
      make_interval(secs => j.period_seconds)) s (at)`;
  await sql.end();
}

async function anHourPassed({ databaseUrl }: Stack): Promise<void> {
  const sql = connect(databaseUrl);
  await sql`select escrow.advance_clock('1 hour')`;
  await sql.end();
}

Deno.test("the commands examine, mend and measure the running stack", async (t) => {
  const folder = await Deno.makeTempDir();
  const file = join(folder, "stack.json");
  const here = ["--stack-file", file];
  const stack = await startStack({ ephemeral: true });
  try {
    await describe(stack, file);

    await t.step("a fresh stack is healthy, with warnings for what only people do", async () => {
      const { code, said } = await run(["doctor", "--json", ...here]);
      const { healthy, checks } = JSON.parse(said);
      assertEquals([code, healthy], [0, true], said);
      const warned = checks.filter((it: { verdict: string }) => it.verdict !== "ok")
        .map((it: { check: string; verdict: string }) => `${it.verdict} ${it.check}`);
      assertEquals(warned, [
        "warning jobs",
        "warning account endpoint",
        "warning connect endpoint",
        "warning alert channel",
      ]);
    });

    await t.step(
      "webhooks says what it would do, does it, and has nothing left to do",
      async () => {
        const dry = await run(["webhooks", ...here]);
        assertEquals(dry.code, 1, dry.said);
        assertMatch(dry.said, /to do: repair[^]*Nothing was changed; --yes does it\./);
        const mended = await run(["webhooks", "--yes", ...here]);
        assertEquals(mended.code, 0, mended.said);
        const again = await run(["webhooks", ...here]);
        assertEquals([again.code, again.said.match(/nothing to do/g)?.length], [0, 2]);
      },
    );

    await t.step("a test alert asks who and why, and confirms the channel", async () => {
      const nobody = await run(["doctor", "--send-test-alert", ...here]);
      assertEquals(nobody.code, 1);
      assertMatch(nobody.said, /^Say who asks and why/);
      const who = ["--actor", "a person", "--reason", "first day"];
      assertEquals((await run(["doctor", "--send-test-alert", ...who, ...here])).code, 0);
      for (
        const job of ["check-escrow-timeouts", "retry-failed-transfers", "daily-reconciliation"]
      ) {
        const response = await fetch(`${stack.apiUrl}/functions/v1/${job}`, {
          method: "POST",
          headers: { authorization: `Bearer ${stack.cronSecret}` },
        });
        assertEquals([job, response.status], [job, 200], await response.text());
      }
      const mails = await (await fetch(`${stack.mailUrl}/messages`)).json();
      assertStringIncludes(mails[0].Subject, "A test alert: this channel reaches you");
      const { code, said } = await run(["doctor", ...here]);
      assertEquals(code, 0, said);
      assertMatch(said, /\n\nHealthy: \d+ ok\.\n$/);
    });

    await t.step(
      "another project is named by its URL, its key and its file of variables",
      async () => {
        const secrets = join(folder, "secrets.env");
        const lines = Object.entries(stack.functionsEnv)
          .filter(([name]) => !name.startsWith("SUPABASE_"))
          .map(([name, value]) => `${name}=${value}\n`);
        await Deno.writeTextFile(secrets, lines.join(""));
        const there = ["--api", stack.apiUrl, "--env-file", secrets];
        const { code, said } = await run(["doctor", ...there], {
          SUPABASE_SECRET_KEY: stack.serviceKey,
        });
        assertEquals(code, 0, said);
        for (const [name, value] of Object.entries(stack.functionsEnv)) {
          const isSecret = /SECRET|KEY|TOKEN|AUTH/.test(name);
          assert(!isSecret || !said.includes(value), `the value of ${name} was shown`);
        }
        const { code: refused, said: why } = await run(["doctor", ...there]);
        assertEquals(refused, 1);
        assertMatch(why, /^SUPABASE_SECRET_KEY is missing/);
        for (const wrong of ["of-nobody", "sb_secret_0123 456789abcdef", "sb_secret_0123456789…"]) {
          const slip = await run(["doctor", ...there], { SUPABASE_SECRET_KEY: wrong });
          assertEquals(slip.code, 1);
          assertMatch(slip.said, /^SUPABASE_SECRET_KEY is malformed: set it, in this shell, /);
          assert(!slip.said.includes(wrong), "the key was shown");
        }
        const { said: noUrl } = await run(["doctor", "--api", "project.supabase.co"]);
        assertMatch(noUrl, /^--api is no URL/);
      },
    );

    await t.step("a new endpoint's secret is written into the file and shown nowhere", async () => {
      stack.simulator!.setWebhookUrls({ connect: null });
      const secrets = join(folder, "secrets.env");
      const before = await Deno.readTextFile(secrets);
      const there = ["--api", stack.apiUrl, "--env-file", secrets];
      const key = { SUPABASE_SECRET_KEY: stack.serviceKey };
      const { code, said } = await run(["webhooks", "--yes", ...there], key);
      assertEquals(code, 0, said);
      const after = await Deno.readTextFile(secrets);
      const put = /^STRIPE_CONNECT_WEBHOOK_SECRET=(whsec_\w+),(whsec_\w+)$/m.exec(after)!;
      assertEquals(after.replace(`${put[1]},`, ""), before);
      assert(!said.includes(put[1]!), "the secret was shown");
      assertStringIncludes(said, `next: supabase functions serve --env-file ${secrets}`);
      // until it is deployed, the doctor says so
      const doctor = await run(["doctor", ...there], key);
      assertEquals(doctor.code, 1);
      assertMatch(doctor.said, /BROKEN +connect secret +1 of 2 in STRIPE_CONNECT_WEBHOOK_SECRET/);
    });

    await t.step("without a file the secret is printed, once", async () => {
      stack.simulator!.setWebhookUrls({ account: null });
      const { code, said } = await run(["webhooks", "--yes", ...here]);
      assertEquals(code, 0, said);
      assertEquals(said.match(/STRIPE_WEBHOOK_SECRET=whsec_\w+/g)?.length, 1);
      assertStringIncludes(said, "shown this once");
    });

    await t.step(
      "the checklist asks for what was due, and says where to look until the jobs come",
      async () => {
        const early = await run(["checklist", "day1", ...here]);
        assertMatch(early.said, /\nok +scheduled runs.*none was due yet\n/);
        assertEquals(early.code, 0, early.said);
        await anHourPassed(stack);
        const silent = await run(["checklist", "day1", ...here]);
        assertMatch(silent.said, /NOT MET +scheduled runs.* 0 of [5-8] +RUNBOOK\.md, Job silent/);
        assertMatch(silent.said, /\n1 of 12 are not met\.\n$/);
        assertEquals(silent.code, 1);
        await jobsCame(stack);
        const { code, said } = await run(["checklist", "week1", "--json", ...here]);
        const { met, lines } = JSON.parse(said);
        assertEquals([code, met, lines.length > 12], [0, true, true], said);
        const wrong = await run(["checklist", "year1", ...here]);
        assertEquals(wrong.code, 1);
        assertMatch(wrong.said, /^deno task checklist day1 \| week1 \| month1/);
      },
    );
  } finally {
    await stack.stop();
    await Deno.remove(folder, { recursive: true });
  }
});
