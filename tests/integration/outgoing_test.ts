// Where keys go: to the address that was given and to no other, over https or within this machine.
// What answers may be anybody: it is bounded, and no terminal obeys it. By real sockets.
import { assert, assertEquals, assertRejects, assertThrows } from "deno-std/assert";
import { buildDeps, hostRuntime } from "../../supabase/functions/_shared/deps.ts";
import { LeaseToken } from "../../supabase/functions/_shared/ids.ts";
import type { Arguments } from "../../dev/commands/arguments.ts";
import { guarded, requireSafeAddress } from "../../dev/outgoing.ts";
import { printable, toJson } from "../../dev/output.ts";
import { join, ROOT } from "../../dev/paths.ts";
import { placeOf } from "../../dev/place.ts";

const KEY = "sb_secret_0123456789abcdef";
const ENV = {
  SUPABASE_SECRET_KEY: KEY,
  STRIPE_SECRET_KEY: "sk_test_0123456789abcdef",
  POSTMARK_SERVER_TOKEN: "11111111-2222-3333-4444-555555555555",
};

/** A server of this machine, and what it was asked. */
function server(answer: (request: Request) => Response | Promise<Response>) {
  const asked: string[] = [];
  const one = Deno.serve({ hostname: "127.0.0.1", port: 0, onListen() {} }, (request) => {
    asked.push(new URL(request.url).pathname);
    return answer(request);
  });
  return {
    url: `http://127.0.0.1:${one.addr.port}`,
    asked,
    [Symbol.asyncDispose]: () => one.shutdown(),
  };
}

async function run(args: string[], env: Record<string, string> = {}) {
  const { code, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", "--quiet", join(ROOT, "dev", "main.ts"), ...args],
    env: { ...ENV, NO_COLOR: "1", ...env },
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
  }).output();
  const text = new TextDecoder();
  return { code, said: text.decode(stdout) + text.decode(stderr) };
}

const COMMANDS = [
  ["explain", "order-1"],
  ["operate", "pause", "--reason", "why", "--yes"],
  ["report"],
  ["checklist", "day1"],
  ["doctor"],
  ["doctor", "--send-test-alert", "--actor", "Ada", "--reason", "why"],
  ["webhooks"],
];

Deno.test("no command follows a redirect: the key stays where it was sent", async () => {
  await using thief = server(() => Response.json({}));
  await using place = server(() => Response.redirect(`${thief.url}/stolen`, 307));
  const apis = { STRIPE_API_BASE: place.url, POSTMARK_API_BASE: place.url };
  for (const args of COMMANDS) {
    place.asked.length = 0;
    const { code, said } = await run([...args, "--api", place.url], {
      ...apis,
      ALERT_EMAIL_FROM: "a@example.com",
      ALERT_EMAIL_TO: "b@example.com",
    });
    assert(place.asked.length > 0, `${args[0]} asks`);
    assertEquals([thief.asked, code], [[], 1], args.join(" "));
    for (const secret of Object.values(ENV)) assert(!said.includes(secret), args.join(" "));
  }
});

Deno.test("no function's call follows a redirect, whichever vendor it is for", async () => {
  await using thief = server(() => Response.json({}));
  await using place = server(() => Response.redirect(`${thief.url}/stolen`, 307));
  const deps = buildDeps({
    ...hostRuntime(),
    sleep: () => Promise.resolve(),
    env: {
      ...{ SUPABASE_URL: place.url, SUPABASE_SECRET_KEYS: JSON.stringify({ default: KEY }) },
      ...{ STRIPE_SECRET_KEY: ENV.STRIPE_SECRET_KEY, STRIPE_API_BASE: place.url },
      ...{ POSTMARK_SERVER_TOKEN: ENV.POSTMARK_SERVER_TOKEN, POSTMARK_API_BASE: place.url },
      ...{ ALERT_EMAIL_FROM: "a@example.com", ALERT_EMAIL_TO: "b@example.com" },
      ...{ ALERT_WEBHOOK_URL: `${place.url}/alerts`, HEARTBEAT_URL: `${place.url}/alive` },
      APP_WEBHOOK_URL: `${place.url}/app`,
      APP_WEBHOOK_SECRET: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
    },
  });
  const token = LeaseToken.parse(crypto.randomUUID());
  const calls: Record<string, () => Promise<unknown>> = {
    database: () => deps.store.claimChanges(token, 1).catch(() => null),
    stripe: () => deps.stripe.look({ payment_intent: "pi_1" } as never),
    email: () => deps.email!.send({ subject: "s", text: "t", html: "h" }),
    "alert webhook": () => deps.alertHook!({ text: "t" }),
    heartbeat: () => deps.heartbeat!(),
    "app webhook": () => deps.appWebhook!({ change_id: 1, at: new Date().toISOString() } as never),
  };
  for (const [name, call] of Object.entries(calls)) {
    place.asked.length = 0;
    await call();
    assert(place.asked.length > 0, `${name} asks`);
    assertEquals(thief.asked, [], name);
  }
});

const given = (values: Record<string, string>): Arguments => ({
  text: (name) => values[name],
  flag: () => false,
  positionals: [],
});

Deno.test("an address elsewhere without https is refused with code and hint, before the key is read", async () => {
  const insecure = ["http://project.example", "HTTP://10.0.0.7:8000", "\u0001http://evil.example"];
  for (const api of insecure) {
    const error = await assertRejects(() => placeOf(given({ api })));
    assert(
      /^Refused: insecure_address\. --api .*https/.test(String((error as Error).message)),
      api,
    );
  }
  for (const url of ["https://user:pw@project.example", "https://:pw@127.0.0.1"]) {
    const error = assertThrows(() => requireSafeAddress(url, "--api")) as Error;
    assert(error.message.includes("password_in_address") && !error.message.includes("pw"), url);
  }
  for (const url of ["ftp://127.0.0.1", "file:///etc/passwd", "http://127.0.0.1.evil.example"]) {
    assertThrows(() => requireSafeAddress(url, "--api"), Error, "insecure_address");
  }
  await assertRejects(() => guarded(fetch)("http://project.example/"), Error, "insecure_address");
  for (const flag of ["--stripe-url", "--app-webhook"]) {
    const { code, said } = await run(["dev", flag, "http://user:hush@project.example/"]);
    assertEquals([code, said.includes("hush")], [1, false], said);
    assert(/password_in_address/.test(said), said);
  }
});

Deno.test("what a stranger's server answers is shown without anything that a terminal obeys", async () => {
  const evil = "\u001b[2J\u001b]0;owned\u0007\u009b31m\u202egone";
  await using place = server((request) =>
    request.url.endsWith("escrow_list_statements")
      ? Response.json([{ date: "2026-11-01", text: `Balanced ${evil}`, statement: { evil } }])
      : Response.json({ code: "PT409", message: `no ${evil}`, hint: evil }, { status: 409 })
  );
  // deno-lint-ignore no-control-regex -- it is what is looked for
  const obeyed = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
  for (const args of [["explain", "order-1"], ["report"], ["report", "--json"]]) {
    const { said } = await run([...args, "--api", place.url]);
    assert(said.trim().length > 3 && !obeyed.test(said), `${args}: ${JSON.stringify(said)}`);
  }
  assertEquals(JSON.parse(toJson({ evil })), { evil }, "as JSON it is the same value");
  assertEquals(printable("a\r\nb\tc\n"), "a\r\nb\tc\n");
});

Deno.test("an answer without end is cut off, by its size and by its time", async () => {
  await using place = server((request) => {
    const chunk = new Uint8Array(1 << 20);
    const isSlow = request.url.endsWith("slow");
    let left = 80;
    return new Response(
      new ReadableStream({
        pull: (controller) => {
          if (isSlow) return new Promise(() => {});
          if (left-- > 0) controller.enqueue(chunk);
          else controller.close();
        },
      }),
    );
  });
  const ask = guarded(fetch, { longestMs: 30_000, largestBytes: 10_000 });
  const askBriefly = guarded(fetch, { longestMs: 300, largestBytes: 10_000 });
  await assertRejects(
    async () => await (await ask(`${place.url}/large`)).text(),
    Error,
    "answer_too_large",
  );
  await assertRejects(
    async () => await (await askBriefly(`${place.url}/slow`)).text(),
    DOMException,
  );
  const { code, said } = await run(["explain", "order-1", "--api", place.url]);
  assertEquals(code, 1, said);
  assert(said.includes("Refused: answer_too_large."), said);
});
