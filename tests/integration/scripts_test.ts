// The operators' scripts of tests/: each passes alone and together against the real stack, moves no
// money anywhere else, says in plain words what is missing and what was left out, and fails when
// its law is broken.
import { assert, assertEquals, assertMatch, assertStringIncludes } from "deno-std/assert";
import { listen } from "../../dev/gateway.ts";
import { join } from "../../dev/paths.ts";
import { callRpc } from "../../dev/place.ts";
import { type Stack, startStack } from "../../dev/stack.ts";
import {
  assertPassed,
  assertPassedWhole,
  elsewhere,
  FOLDER,
  given,
  RUNNER,
  runScript,
  SCRIPTS,
} from "../support/scripts.ts";

Deno.test("the scripts are the ones that were promised, and none needs more than bash and curl", () => {
  const there = [...Deno.readDirSync(FOLDER)].map(({ name }) => name)
    .filter((name) => name.endsWith(".sh")).sort();
  assertEquals(there, [...SCRIPTS, RUNNER].sort());
  for (const name of there) {
    const code = Deno.readTextFileSync(join(FOLDER, name)).replace(/^\s*#.*$/gm, "");
    const others = /\b(jq|python3?|node|perl|openssl|psql|deno(?! task dev))\b|^\s*(source|\.)\s/gm;
    assertEquals(code.match(others), null, name);
  }
});

Deno.test("with BASE_URL and SERVICE_KEY alone each script passes whole on a local stack", async (t) => {
  const stack = await startStack({ ephemeral: true });
  try {
    for (const script of SCRIPTS) {
      await t.step(`${script}, where nothing else is`, async () => {
        const folder = await Deno.makeTempDir({ prefix: "holdfast-script-" });
        await Deno.copyFile(join(FOLDER, script), join(folder, script));
        const ran = await runScript(script, given(stack), { folder });
        await Deno.remove(folder, { recursive: true });
        assertPassedWhole(ran, stack);
      });
    }
    await t.step(RUNNER, async () => {
      const ran = await runScript(RUNNER, given(stack));
      assertPassedWhole(ran, stack);
      assertMatch(ran.said, /\nall 5 passed\n$/);
      for (const script of SCRIPTS) assertStringIncludes(ran.said, `pass  ${script}: `);
      assertEquals(ran.said.match(/^CIRCUIT BREAKER/gm)?.length, 1, "only when it is tripped");
    });
  } finally {
    await stack.stop();
  }
});

Deno.test("elsewhere they move no money, say how much they skip and why, and never call it passed", async (t) => {
  const called: string[] = [];
  const stack = await startStack({
    ephemeral: true,
    wrapApi: (api) => async (request) => {
      const { pathname } = new URL(request.url);
      called.push(`${pathname.replace("/functions/v1/", "")} ${await request.clone().text()}`);
      return await api(request);
    },
  });
  const places = {
    "a project": [elsewhere(stack), "http://host.docker.internal is no local stack"],
    "a local stack, when told so": [
      { ...given(stack), MOVE_NO_MONEY: "yes" },
      "MOVE_NO_MONEY is set",
    ],
  } as const;
  try {
    for (const [place, [env, why]] of Object.entries(places)) {
      await t.step(place, async () => {
        called.length = 0;
        const ran = await runScript(RUNNER, env);
        assertPassed(ran, stack);
        assertEquals(ran.said.match(/^ {2}skip /gm)?.length, 4, ran.said);
        const parts = ran.said.split("\n").filter((line) => line.startsWith("part  "));
        assertEquals(parts.length, 4, ran.said);
        for (const part of parts) {
          assert(part.endsWith(`1 skipped (moves money, and ${why})`), part);
        }
        const sum = "1 of 5 passed, 4 in part: 4 checks that move money were skipped, because";
        assert(ran.said.endsWith(`\n${sum} ${why}\n`), ran.said);
        assert(
          !called.some((it) => /^(create|refund)-escrow|_control/.test(it)),
          called.join("\n"),
        );
        const jobs = called.filter((it) => /^(check|daily)-/.test(it));
        assert(
          jobs.length > 0 && jobs.every((it) => it.includes('"dryRun":true')),
          jobs.join("\n"),
        );
        const runs = called.filter((it) => it.startsWith("retry-"));
        assertEquals(runs, ["retry-failed-transfers {}", 'retry-failed-transfers {"limit":0}']);
      });
    }
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
          const ran = await runScript(script, { ...given(stack), BASE_URL: liar.url });
          await liar.close();
          assert(ran.code !== 0, ran.said);
          assert(/^ {2}FAIL /m.test(ran.said), ran.said);
        });
      }
    }
    await t.step(RUNNER, async () => {
      const liar = listen(tellLies(stack, LIES["test-webhook-signature.sh"]![0]!));
      const env = { ...given(stack), BASE_URL: liar.url, MOVE_NO_MONEY: "yes" };
      const ran = await runScript(RUNNER, env);
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
  const asked = { BASE_URL: server.url, SERVICE_KEY: "nobody's" };
  for (const script of [...SCRIPTS, RUNNER]) {
    const lacking = async (env: Record<string, string>, said: string) => {
      const ran = await runScript(script, env);
      assertEquals(ran.code, 1, script);
      assertStringIncludes(ran.said, said);
    };
    await lacking({}, "set BASE_URL");
    await lacking({ BASE_URL: server.url }, "set SERVICE_KEY");
    await lacking(asked, "the key is not accepted");
    await lacking({ ...asked, BASE_URL: "http://127.0.0.1:9" }, "does not answer");
    const help = await runScript(script, {}, { args: ["--help"] });
    assertEquals(help.code, 0);
    assertStringIncludes(help.said, `${script}: `);
    assertStringIncludes(help.said, "BASE_URL=http");
    assert(!help.said.includes("shellcheck"), help.said);
  }
  await server.close();
});
