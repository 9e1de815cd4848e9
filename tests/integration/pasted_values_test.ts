// Workflows and scripts take an address and a secret as they are pasted, or name what is wrong with
// them; where CRON_SECRET is asked for, no bigger key does.
import { assert, assertEquals, assertMatch } from "deno-std/assert";
import { join, ROOT } from "../../dev/paths.ts";
import { SCRIPTS } from "../../dev/generated/scripts.ts";
import {
  readWorkflow,
  runStep,
  type Step,
  stepsOf,
  withoutWaiting,
} from "../support/workflow_steps.ts";

const CRON = "0123456789abcdef0123456789abcdef";
const KEY = "sb_secret_0123456789abcdef";

/** Each step of the workflows that calls the project. */
async function callingSteps(): Promise<{ where: string; step: Step }[]> {
  const found: { where: string; step: Step }[] = [];
  for (const { name } of Deno.readDirSync(join(ROOT, ".github", "workflows"))) {
    for (const step of stepsOf(await readWorkflow(ROOT, name))) {
      if (step.env?.["SUPABASE_URL"] !== undefined) {
        found.push({ where: `${name}: ${step.name}`, step });
      }
    }
  }
  return found;
}

/** Answers nothing that a workflow takes for good; remembers what was asked, and with which key. */
function listener() {
  const asked: string[] = [];
  const server = Deno.serve({ hostname: "127.0.0.1", port: 0, onListen() {} }, (request) => {
    const key = request.headers.get("apikey") ?? request.headers.get("authorization");
    asked.push(`${new URL(request.url).pathname} ${key}`);
    return Response.json({ error: { code: "unauthorized" } }, { status: 403 });
  });
  return { url: `http://127.0.0.1:${server.addr.port}`, asked, close: () => server.shutdown() };
}

const others = { ORDER: "pause", REASON: "why", ACTOR: "ada", STAGE: "all" };

Deno.test("each workflow that calls the project asks at the same address, however it is pasted", async () => {
  const steps = await callingSteps();
  assertEquals(steps.length, 7);
  await using bin = await withoutWaiting();
  const project = listener();
  try {
    for (const { where, step } of steps) {
      const values = { ...others, CRON_SECRET: CRON, SUPABASE_SECRET_KEY: KEY };
      // the same step is an order of each kind
      if (step.name === "Run a job") values.ORDER = "retry-failed-transfers";
      const ask = async (url: string, more: Partial<typeof values> = {}) => {
        project.asked.length = 0;
        await runStep(step, ROOT, { ...values, ...more, SUPABASE_URL: url }, bin.folder);
        return [...project.asked];
      };
      const right = await ask(project.url);
      assert(right.length > 0, `${where} asks`);
      for (const behind of ["/", "\n", "/rest/v1/\r\n"]) {
        assertEquals(await ask(`${project.url}${behind}`), right, `${where}: ${behind}`);
      }
      const pasted = { CRON_SECRET: ` ${CRON}\r\n`, SUPABASE_SECRET_KEY: `${KEY}\n` };
      assertEquals(await ask(` ${project.url}/functions/v1`, pasted), right, where);
    }
  } finally {
    await project.close();
  }
});

Deno.test("what cannot be meant is named by its variable, and nothing is asked with it", async () => {
  const wrong: [string, string, RegExp][] = [
    ["SUPABASE_URL", "http://abcdefghijklmnopqrst.supabase.co", /SUPABASE_URL is malformed/],
    ["SUPABASE_URL", '"https://abcdefghijklmnopqrst.supabase.co"', /SUPABASE_URL is malformed/],
    ["SUPABASE_URL", "https://supabase.com/dashboard/project/a", /SUPABASE_URL is malformed/],
    ["CRON_SECRET", KEY, /CRON_SECRET is malformed: it is the functions' own CRON_SECRET/],
    ["CRON_SECRET", "eyJhbGciOi.eyJyb2xlIjoi.x", /CRON_SECRET is malformed/],
    ["CRON_SECRET", `"${CRON}"`, /CRON_SECRET is malformed/],
    ["SUPABASE_SECRET_KEY", "sb_publishable_0123456789", /SUPABASE_SECRET_KEY is malformed/],
  ];
  const project = listener();
  try {
    for (const { where, step } of await callingSteps()) {
      for (const [name, value, said] of wrong) {
        if (step.env![name] === undefined) continue;
        const values = { ...others, CRON_SECRET: CRON, SUPABASE_SECRET_KEY: KEY };
        const run = await runStep(step, ROOT, {
          ...{ ...values, SUPABASE_URL: project.url },
          [name]: value,
        });
        assertEquals(run.code, 1, `${where}: ${name}`);
        assertMatch(run.shown, said, where);
        assert(!run.shown.includes(value) && !/service_role/.test(run.shown), where);
      }
    }
    assertEquals(project.asked, []);
  } finally {
    await project.close();
  }
});

Deno.test("the scripts ask at the same address, however it is pasted, and name what is wrong", async () => {
  const project = listener();
  const run = async (script: string, BASE_URL: string, SERVICE_KEY = KEY) => {
    project.asked.length = 0;
    const { code, stdout, stderr } = await new Deno.Command("bash", {
      args: [script],
      cwd: ROOT,
      env: { BASE_URL, SERVICE_KEY },
      stdin: "null",
      stdout: "piped",
      stderr: "piped",
    }).output();
    assertEquals(code, 1);
    const said = new TextDecoder().decode(stdout) + new TextDecoder().decode(stderr);
    return { said, asked: [...project.asked] };
  };
  try {
    for (const script of SCRIPTS) {
      const { asked } = await run(script, project.url);
      assertEquals(asked, [`/functions/v1/distribute-escrow-funds ${KEY}`]);
      for (const behind of ["/", "//\n", "/functions/v1/", " \r\n"]) {
        assertEquals((await run(script, ` ${project.url}${behind}`, `${KEY}\n`)).asked, asked);
      }
    }
    const [script] = SCRIPTS as [string];
    const named: [string, string, RegExp][] = [
      [
        "http://abcdefghijklmnopqrst.supabase.co",
        KEY,
        /BASE_URL is malformed: it begins with https/,
      ],
      ["https://supabase.com/dashboard/project/a", KEY, /BASE_URL is malformed/],
      [`'${project.url}'`, KEY, /BASE_URL is malformed/],
      [project.url, `"${KEY}"`, /SERVICE_KEY is malformed: it stands in quotes/],
      [project.url, "sb_publishable_0123456789", /SERVICE_KEY is a publishable key/],
      [project.url, "sk_test_0123456789abcdef", /SERVICE_KEY is no key of the project/],
    ];
    for (const [url, key, said] of named) {
      const wrong = await run(script, url, key);
      assertMatch(wrong.said, said);
      assertEquals(wrong.asked, []);
    }
  } finally {
    await project.close();
  }
});
