// Every command of the runbook, as somebody pastes it at night: shell blocks run against a stack
// with a day to close, functions are called with the bodies that the text gives, and the rest is
// known to its program (tests/supabase_lines_test.ts for the Supabase CLI).
import { assert, assertEquals, assertStringIncludes } from "deno-std/assert";
import { join, ROOT } from "../../dev/paths.ts";
import { startStack } from "../../dev/stack.ts";
import { filled, runbook as text, ZEROS } from "../support/runbook.ts";
import { runTool } from "../support/npm_tool.ts";

/** What stands between backquotes in a sentence, on one line. */
const inline = [...text.replace(/^```[\s\S]*?^```$/gm, "").matchAll(/`([^`]+)`/g)]
  .map(([, code]) => code!.replace(/\s+/g, " "));

const blocks = [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)]
  .map(([, language, body]) => ({ language: language!, body: body! }));
const shell = blocks.filter(({ language }) => language === "sh").map(({ body }) => body);

/** The commands of the workshop, wherever they stand. */
const tasks = [...inline, ...shell.flatMap((body) => body.split("\n"))]
  .flatMap((line) => [...line.matchAll(/\bdeno task ([\w:-]+)([^|;&]*)/g)])
  .map(([, name, rest]) => ({ name: name!, flags: rest!.match(/--[\w-]+/g) ?? [] }));

Deno.test("the runbook holds SQL and shell, nothing that no test runs", () => {
  assert(shell.length >= 4 && tasks.length >= 2, `${shell.length} blocks, ${tasks.length} tasks`);
  assertEquals([...new Set(blocks.map(({ language }) => language))].sort(), ["sh", "sql"]);
});

type Stack = Awaited<ReturnType<typeof startStack>>;

let made = 0;

/** A paid escrow of a receiver without an account: a release of it is queued. */
async function heldIn(stack: Stack): Promise<string> {
  const response = await fetch(`${stack.apiUrl}/functions/v1/create-escrow`, {
    method: "POST",
    headers: { apikey: stack.serviceKey, "content-type": "application/json" },
    body: JSON.stringify({
      reference: `runbook-${++made}`,
      amount: 5_000,
      currency: "usd",
      deadline: new Date(Date.now() + 60 * 86_400_000).toISOString(),
      receiver: { email: "receiver@holdfast.example" },
    }),
  });
  assertEquals(response.status, 201);
  const { escrowTransactionId, paymentIntentId } = await response.json();
  stack.simulator!.control.pay(paymentIntentId, "pm_card_visa");
  await stack.simulator!.settle();
  return escrowTransactionId;
}

/** A payment was made, and its day is over. */
async function liveADay(stack: Stack) {
  await heldIn(stack);
  const { control } = stack.simulator!;
  const { now } = await control.advanceClock(0);
  await control.advanceClock(86_400 - now % 86_400 + 300);
  await stack.simulator!.settle();
}

Deno.test("every shell block and every call that the runbook names works", async (t) => {
  const stack = await startStack({ ephemeral: true });
  try {
    await liveADay(stack);
    const env = {
      PATH: Deno.env.get("PATH") ?? "",
      SUPABASE_URL: stack.apiUrl,
      SUPABASE_SECRET_KEY: stack.serviceKey,
      CRON_SECRET: stack.cronSecret,
    };
    const curls = shell.filter((body) => !body.includes("deno task"));
    const run = async (body: string) => {
      const { code, stdout, stderr } = await new Deno.Command("bash", {
        args: ["-euo", "pipefail", "-c", filled(body)],
        clearEnv: true,
        env,
        stdin: "null",
        stdout: "piped",
        stderr: "piped",
      }).output();
      return { code, said: new TextDecoder().decode(stdout) + new TextDecoder().decode(stderr) };
    };
    for (const body of curls) {
      await t.step(body.split("\n").slice(-2)[0]!.trim(), async () => {
        const typed = body.includes(ZEROS) ? body.replaceAll(ZEROS, await heldIn(stack)) : body;
        const { code, said } = await run(typed);
        assertEquals(code, 0, said);
        const asked = body.match(/\$SUPABASE_URL\//g)!.length;
        const answers = said.match(/"success": ?true|"paused": ?true/g)?.length ?? 0;
        assert(answers >= asked, said);
        // undone with false, as the page says: what follows is to move money
        const undone = body.replace('"p_paused": true', '"p_paused": false');
        if (undone !== body) assertStringIncludes((await run(undone)).said, '"paused"');
      });
    }
    await t.step(
      "a release that was asked for is taken back by force, and not without",
      async () => {
        const escrow = await heldIn(stack);
        const [asked, back] = ["distribute-escrow-funds", "refund-escrow"].map((name) =>
          curls.find((body) => body.includes(`/${name}"`))!.replaceAll(ZEROS, escrow)
        );
        assertStringIncludes((await run(asked!)).said, '"releaseQueued":true');
        const refused = await run(back!);
        assertEquals(refused.code, 22, "curl's own for a refusal");
        assertStringIncludes(refused.said, '"code":"release_requested"');
        const forced = await run(back!.replace('"why"', '"called off", "force": true'));
        assertStringIncludes(forced.said, '"status":"refunding"');
      },
    );
    const calls = text.replace(/\s+/g, " ").matchAll(/`([a-z]+(?:-[a-z]+)+)` with `(\{[^`]*\})`/g);
    const named = new Set([...calls].map(([, name, body]) => `${name} ${body}`));
    assert(named.size >= 1, [...named].join());
    for (const call of named) {
      await t.step(call, async () => {
        const [name, ...body] = call.split(" ");
        const response = await fetch(`${stack.apiUrl}/functions/v1/${name}`, {
          method: "POST",
          headers: { apikey: stack.serviceKey, "content-type": "application/json" },
          body: body.join(" "),
        });
        const answer = await response.text();
        assertEquals(response.status, 200, answer);
        assertStringIncludes(answer, '"success":true');
      });
    }
  } finally {
    await stack.stop();
  }
});

Deno.test("every command of the workshop that the runbook names is there, with its options", async () => {
  const known = JSON.parse(await Deno.readTextFile(join(ROOT, "deno.json"))).tasks;
  for (const { name, flags } of tasks) {
    const command: string = known[name]?.command ?? "";
    assert(command.startsWith("deno run "), `deno task ${name}`);
    const help = await runTool(Deno.execPath(), {
      args: [...command.split(" ").slice(1), "--help"],
      cwd: ROOT,
    });
    for (const flag of flags) assertStringIncludes(help, flag, `deno task ${name}`);
  }
});

Deno.test("every file that the runbook sends somebody to is there", () => {
  const paths = inline.filter((code) => /^(tests|supabase|docs|\.github)\/[\w./-]+$/.test(code));
  assert(paths.length >= 3, paths.join());
  for (const path of paths) assert(Deno.statSync(join(ROOT, path)).isFile, path);
});
