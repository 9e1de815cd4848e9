// The operators' scripts of tests/: each passes alone and together against the real stack, moves no
// money where no simulator is, says in plain words what is missing, and fails when its law is
// broken.
import { assert, assertEquals, assertStringIncludes } from "deno-std/assert";
import { listen } from "../../dev/gateway.ts";
import { join, ROOT } from "../../dev/paths.ts";
import { callRpc } from "../../dev/place.ts";
import { type Stack, startStack } from "../../dev/stack.ts";

const SCRIPTS = [
  "test-atomic-locking.sh",
  "test-circuit-breaker.sh",
  "test-reconciliation.sh",
  "test-retry.sh",
  "test-webhook-signature.sh",
];
const RUNNER = "test-escrow-flows.sh";
const FOLDER = join(ROOT, "tests");

interface Ran {
  code: number;
  said: string;
}

async function run(script: string, env: Record<string, string>, args: string[] = []): Promise<Ran> {
  const { code, stdout, stderr } = await new Deno.Command("bash", {
    args: [join(FOLDER, script), ...args],
    clearEnv: true,
    // no stack but the one that is named
    env: { PATH: Deno.env.get("PATH") ?? "", STACK_FILE: "none", ...env },
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
  }).output();
  const text = new TextDecoder();
  return { code, said: text.decode(stdout) + text.decode(stderr) };
}

const live = (stack: Stack) => ({ BASE_URL: stack.apiUrl, SERVICE_KEY: stack.serviceKey });

const local = (stack: Stack) => ({
  ...live(stack),
  STRIPE_URL: stack.stripeUrl,
  STRIPE_KEY: stack.stripeKey,
});

function assertPassed({ code, said }: Ran, stack: Stack) {
  assertEquals(code, 0, said);
  assert(!said.includes("FAIL"), said);
  assert(!said.includes(stack.serviceKey), "the key was shown");
}

Deno.test("the scripts are the ones that were promised, and none needs more than bash and curl", () => {
  const there = [...Deno.readDirSync(FOLDER)].map(({ name }) => name)
    .filter((name) => name.endsWith(".sh")).sort();
  assertEquals(there, ["frame.sh", ...SCRIPTS, RUNNER].sort());
  for (const name of there) {
    const code = Deno.readTextFileSync(join(FOLDER, name)).replace(/^\s*#.*$/gm, "");
    assertEquals(code.match(/\b(jq|python3?|node|perl|openssl|psql|deno)\b/g), null, name);
  }
});

Deno.test("against a local stack each script passes alone, and all together", async (t) => {
  const stack = await startStack({ ephemeral: true });
  try {
    for (const script of SCRIPTS) {
      await t.step(script, async () => {
        const ran = await run(script, local(stack));
        assertPassed(ran, stack);
        assertStringIncludes(ran.said, "0 failed, 0 skipped");
      });
    }
    await t.step("a stack is found by its description", async () => {
      const file = await Deno.makeTempFile();
      await Deno.writeTextFile(file, JSON.stringify(stack, null, 2));
      const ran = await run("test-atomic-locking.sh", { ...live(stack), STACK_FILE: file });
      await Deno.remove(file);
      assertPassed(ran, stack);
      assertStringIncludes(ran.said, "0 skipped");
    });
    await t.step(RUNNER, async () => {
      const ran = await run(RUNNER, local(stack));
      assertPassed(ran, stack);
      assertStringIncludes(ran.said, "all 5 passed");
      for (const script of SCRIPTS) assertStringIncludes(ran.said, `pass  ${script}: `);
      assertEquals(ran.said.match(/^CIRCUIT BREAKER/gm)?.length, 1, "only when it is tripped");
    });
  } finally {
    await stack.stop();
  }
});

Deno.test("where no simulator is reached they move no money, say what they skip, and pass", async () => {
  const called: string[] = [];
  const stack = await startStack({
    ephemeral: true,
    wrapApi: (api) => async (request) => {
      const { pathname } = new URL(request.url);
      called.push(`${pathname.replace("/functions/v1/", "")} ${await request.clone().text()}`);
      return await api(request);
    },
  });
  try {
    const ran = await run(RUNNER, live(stack));
    assertPassed(ran, stack);
    assertEquals(ran.said.match(/^ {2}skip /gm)?.length, 4, ran.said);
    assert(!called.some((it) => /^(create|refund)-escrow/.test(it)), "no escrow is made");
    const jobs = called.filter((it) => /^(check|daily)-/.test(it));
    assert(jobs.length > 0 && jobs.every((it) => it.includes('"dryRun":true')), jobs.join("\n"));
    const runs = called.filter((it) => it.startsWith("retry-"));
    assertEquals(runs, ["retry-failed-transfers {}", 'retry-failed-transfers {"limit":0}']);
    assertEquals(Object.values(stack.simulator!.control.state().payment_intents ?? {}), []);
  } finally {
    await stack.stop();
  }
});

/** What a broken installation would answer: the real one's answer, changed. */
const LIES: Record<string, { path: string; tell: (body: string) => string; status?: number }[]> = {
  "test-atomic-locking.sh": [
    // the same money is said to have been released by everybody
    { path: "distribute", tell: (body) => body.replace('"replayed":true', '"replayed":false') },
    // those that come too late are told neither of the two; which one each would is chance
    {
      path: "distribute",
      tell: (body) => body.replace(/already processing|"replayed":true/, "try later"),
    },
  ],
  "test-circuit-breaker.sh": [
    { path: "check-", tell: (body) => body.replace('"tripped":true', '"tripped":false') },
  ],
  "test-reconciliation.sh": [
    { path: "daily-", tell: (body) => body.replace('"breakerTrips":', '"trips":') },
  ],
  "test-retry.sh": [
    {
      path: "retry-",
      tell: (body) => body.replace('"found":0,"retried":0,', '"retried":0,"found":0,'),
    },
  ],
  "test-webhook-signature.sh": [
    { path: "stripe-connect-webhook", tell: () => '{"received":true}', status: 200 },
  ],
};

Deno.test("each script fails when its law is broken", async (t) => {
  const stack = await startStack({ ephemeral: true });
  // the script asks how many may pass: a few are enough here
  const fewer = { p_name: "breaker_max_count", p_value: 12, p_actor: "test", p_reason: "a test" };
  await callRpc({ ...stack, isLocal: true }, "escrow_set_policy", fewer);
  try {
    for (const [script, lies] of Object.entries(LIES)) {
      for (const [i, lie] of lies.entries()) {
        await t.step(`${script}, ${i + 1}`, async () => {
          const liar = listen(tellLies(stack, lie));
          const ran = await run(script, { ...local(stack), BASE_URL: liar.url });
          await liar.close();
          assert(ran.code !== 0, ran.said);
          assert(/^ {2}FAIL /m.test(ran.said), ran.said);
        });
      }
    }
    await t.step(RUNNER, async () => {
      const liar = listen(tellLies(stack, LIES["test-webhook-signature.sh"]![0]!));
      const ran = await run(RUNNER, { ...live(stack), BASE_URL: liar.url });
      await liar.close();
      assertEquals(ran.code, 1);
      assertStringIncludes(ran.said, "1 of 5 failed");
    });
  } finally {
    await stack.stop();
  }
});

function tellLies(stack: Stack, { path, tell, status }: (typeof LIES)[string][number]) {
  return async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url);
    const { method, headers } = request;
    const body = await request.text();
    const said = await fetch(`${stack.apiUrl}${pathname}`, { method, headers, body });
    const text = await said.text();
    if (!pathname.startsWith(`/functions/v1/${path}`)) return new Response(text, said);
    return new Response(tell(text), { status: status ?? said.status });
  };
}

Deno.test("what is missing or wrong is said in one plain line", async () => {
  const server = listen(() => Response.json({ success: false }, { status: 401 }));
  const given = { BASE_URL: server.url, SERVICE_KEY: "nobody's" };
  for (const script of [...SCRIPTS, RUNNER]) {
    const lacking = async (env: Record<string, string>, said: string) => {
      const ran = await run(script, env);
      assertEquals(ran.code, 1, script);
      assertStringIncludes(ran.said, said);
    };
    await lacking({}, "set BASE_URL");
    await lacking({ BASE_URL: server.url }, "set SERVICE_KEY");
    await lacking(given, "the key is not accepted");
    await lacking({ ...given, BASE_URL: "http://127.0.0.1:9" }, "does not answer");
    const help = await run(script, {}, ["--help"]);
    assertEquals(help.code, 0);
    assertStringIncludes(help.said, `${script}: `);
    assertStringIncludes(help.said, "BASE_URL=http");
    assert(!help.said.includes("shellcheck"), help.said);
  }
  await server.close();
});
