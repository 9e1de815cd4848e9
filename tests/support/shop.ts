// The shop of docs/integrate.md: its fences as files, and as a process beside a stack that tells it
// of changes.
import { assert, assertEquals } from "./assert.ts";
import { listen } from "../../dev/gateway.ts";
import { dirname, join, ROOT } from "../../dev/paths.ts";
import { type Stack, startStack } from "../../dev/stack.ts";

export const text = await Deno.readTextFile(join(ROOT, "docs", "integrate.md"));
export const fences = [...text.matchAll(/^```ts\n\/\/ (\S+)\n([\s\S]*?)^```$/gm)]
  .map(([, path, code]) => ({ path: path!, code: code! }));

/** The shop as a developer would have it in a folder of their own. */
export async function writeShop(): Promise<string> {
  const folder = await Deno.makeTempDir({ prefix: "holdfast-shop-" });
  for (const { path, code } of fences) {
    await Deno.mkdir(join(folder, dirname(path)), { recursive: true });
    const types = path.startsWith("browser/") ? '/// <reference lib="dom" />\n' : "";
    await Deno.writeTextFile(join(folder, path), types + code);
  }
  return folder;
}

export interface Shop {
  /** POST /<action>/sale-1, or GET for "order". */
  ask(action: string): Promise<{ status: number; body: Record<string, string> }>;
  /** Waits until the shop's own order has a status that it was told. */
  becomes(status: string): Promise<void>;
  url: string;
}

/** Runs `server/main.ts` in a process of its own, beside a stack that tells it of changes. */
export async function withShop(play: (stack: Stack, shop: Shop) => Promise<void>): Promise<void> {
  let target = "";
  // the stack must know where the shop will be, and the shop what the stack's keys are
  const relay = listen(async ({ url, method, headers, body }) =>
    await fetch(target + new URL(url).pathname, { method, headers, body })
  );
  const folder = await writeShop();
  const stack = await startStack({ ephemeral: true, appWebhookUrl: `${relay.url}/holdfast` });
  const child = serveShop(folder, stack);
  try {
    target = await addressOf(child);
    await play(stack, shopAt(relay.url));
  } finally {
    child.kill("SIGKILL");
    await child.status;
    await stack.stop();
    await relay.close();
    await Deno.remove(folder, { recursive: true });
  }
}

function serveShop(folder: string, stack: Stack) {
  return new Deno.Command(Deno.execPath(), {
    args: [
      "serve",
      "-A",
      "--no-config",
      "--no-lock",
      "--host",
      "127.0.0.1",
      "--port",
      "0",
      "server/main.ts",
    ],
    cwd: folder,
    env: {
      NO_COLOR: "1",
      SUPABASE_URL: stack.apiUrl,
      SUPABASE_SECRET_KEY: stack.serviceKey,
      APP_WEBHOOK_SECRET: stack.appWebhookSecret,
      STRIPE_SECRET_KEY: stack.stripeKey,
      STRIPE_API_BASE: stack.stripeUrl,
    },
    stdin: "null",
    stdout: "null",
    stderr: "piped",
  }).spawn();
}

async function addressOf(child: Deno.ChildProcess): Promise<string> {
  let said = "";
  const reader = child.stderr.pipeThrough(new TextDecoderStream()).getReader();
  while (!/http:\/\/[\d.]+:\d+/.test(said)) {
    const { value, done } = await reader.read();
    assert(!done, `the shop does not start: ${said}`);
    said += value;
  }
  // whatever else it says is read, so that it never waits for us
  (async () => {
    while (!(await reader.read()).done);
  })().catch(() => {});
  return /http:\/\/[\d.]+:\d+/.exec(said)![0];
}

function shopAt(url: string): Shop {
  const ask = async (action: string) => {
    const method = action === "order" ? "GET" : "POST";
    const response = await fetch(`${url}/${action}/sale-1`, { method });
    return { status: response.status, body: await response.json() };
  };
  return {
    url,
    ask,
    async becomes(status) {
      let now = "";
      for (let tries = 0; tries < 100 && now !== status; tries++) {
        now = (await ask("order")).body.status!;
        if (now !== status) await new Promise((resolve) => setTimeout(resolve, 100));
      }
      assertEquals(now, status, "the shop was not told");
    },
  };
}

export async function confirm({ stripeUrl, stripeKey }: Stack, clientSecret: string) {
  const [intent] = clientSecret.split("_secret_");
  const response = await fetch(`${stripeUrl}/v1/payment_intents/${intent}/confirm`, {
    method: "POST",
    headers: { authorization: `Bearer ${stripeKey}` },
    body: new URLSearchParams({ payment_method: "pm_card_visa", return_url: "https://x.example" }),
  });
  assertEquals(response.status, 200, await response.text());
}
