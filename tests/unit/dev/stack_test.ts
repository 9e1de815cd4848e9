import { assert, assertEquals } from "deno-std/assert";
import { join, ROOT } from "../../../dev/paths.ts";

const KEYS = [
  "anonKey",
  "apiUrl",
  "appWebhookSecret",
  "connectWebhookSecret",
  "cronSecret",
  "databaseUrl",
  "functionsEnv",
  "inboundBasicAuth",
  "jwtSecret",
  "mailUrl",
  "serviceKey",
  "stripeKey",
  "stripeUrl",
  "webhookSecret",
];

async function startDev(file: string) {
  const child = new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", "dev/main.ts", "dev", "--ephemeral", "--stack-file", file],
    cwd: ROOT,
    stdout: "null",
    stderr: "null",
  }).spawn();
  let ended = false;
  const status = child.status.finally(() => ended = true);
  while (!ended && await Deno.stat(file).catch(() => null) === null) await pause();
  assert(!ended, "the stack ended before it was ready");
  return { child, status, stack: JSON.parse(await Deno.readTextFile(file)) };
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 50));

async function isUp(url: string): Promise<boolean> {
  try {
    await (await fetch(url)).body?.cancel();
    return true;
  } catch {
    return false;
  }
}

async function isListening(databaseUrl: string): Promise<boolean> {
  try {
    (await Deno.connect({ hostname: "127.0.0.1", port: Number(new URL(databaseUrl).port) }))
      .close();
    return true;
  } catch {
    return false;
  }
}

Deno.test("deno task dev describes itself, answers, and leaves nothing behind", async () => {
  const folder = await Deno.makeTempDir();
  const { child, status, stack } = await startDev(join(folder, "stack.json"));
  assertEquals(Object.keys(stack).sort(), KEYS);
  const answer = await fetch(`${stack.apiUrl}/functions/v1/check-escrow-timeouts`, {
    method: "POST",
    headers: { apikey: stack.serviceKey },
  });
  assertEquals(answer.status, 200, await answer.text());
  const mails = await (await fetch(`${stack.mailUrl}/messages`)).json();
  assert(Array.isArray(mails));
  child.kill("SIGTERM");
  assertEquals((await status).code, 0);
  assertEquals([...Deno.readDirSync(folder)], []);
  assert(!await isListening(stack.databaseUrl));
  assert(!await isUp(stack.stripeUrl));
  await Deno.remove(folder);
});

Deno.test("deno task dev killed hard takes its database with it", async () => {
  const folder = await Deno.makeTempDir();
  const { child, status, stack } = await startDev(join(folder, "stack.json"));
  child.kill("SIGKILL");
  await status;
  for (let i = 0; i < 100 && await isListening(stack.databaseUrl); i++) await pause();
  assert(!await isListening(stack.databaseUrl));
  await Deno.remove(folder, { recursive: true });
});
