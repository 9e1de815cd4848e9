// The gateway answers the Data API's own codes as PostgREST does, by itself or on order.
import { assert, assertEquals } from "deno-std/assert";
import { connect } from "../../../dev/database.ts";
import { createGateway, type Gateway, type GatewayOptions } from "../../../dev/gateway.ts";
import { PGRST } from "../../../dev/gateway/pgrst.ts";
import { signToken } from "../../../dev/gateway/user_token.ts";
import { startDatabase, type TestDatabase } from "../../support/database.ts";

const FUNCTIONS = `
create function public.one() returns int language sql as 'select 1';
create function public.many() returns setof int language sql as 'select generate_series(1, 1001)';
create function public.odd(a int) returns int language sql as 'select a';
create function public.odd(a text) returns int language sql as 'select 1';
create function public.locked() returns void language sql as 'select pg_advisory_xact_lock(7)';
create function public.ends() returns void language sql security definer
as 'select pg_terminate_backend(pg_backend_pid())';
create function public.says(p_status text) returns int language sql
as $$ select set_config('response.status', p_status, true); select 1 $$;
create function public.raises(p_message text, p_detail text) returns void language plpgsql
as $$ begin raise sqlstate 'PGRST' using message = p_message, detail = p_detail; end $$;
`;

const SECRET = "the secret of this test's tokens, 32 bytes or more";

async function start(options: Partial<GatewayOptions> = {}) {
  const test = await startDatabase();
  await test.sql.unsafe(FUNCTIONS);
  const gateway = createGateway({
    databaseUrl: await test.database.urlAs("authenticator"),
    keys: { secret: "service_role", publishable: "anon" },
    jwtSecret: SECRET,
    functions: () => Promise.resolve(new Response()),
    ...options,
  });
  return {
    ...test,
    gateway,
    ask: asker(gateway),
    async [Symbol.asyncDispose]() {
      await gateway.close();
      await test.close();
    },
  };
}

/** "status code" of the answer, and what it says. */
function asker(gateway: Gateway) {
  return async (path: string, init: RequestInit & { json?: unknown } = {}) => {
    const headers = { apikey: "secret", "content-type": "application/json", ...init.headers };
    const body = init.json === undefined ? init.body : JSON.stringify(init.json);
    const request = new Request(`http://gateway.test/rest/v1/${path}`, {
      ...{ method: "POST", ...init, headers },
      ...(body !== undefined && { body }),
    });
    const response = await gateway.fetch(request);
    const text = await response.text();
    const { code, message, details } = text === "" ? {} : JSON.parse(text);
    return { met: code === undefined ? `${response.status}` : code, response, message, details };
  };
}

type Ask = ReturnType<typeof asker>;
const bearer = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });
const plain = (value: unknown) => btoa(JSON.stringify(value)).replace(/=+$/, "");
const inSeconds = (seconds: number) => Math.floor(Date.now() / 1000) + seconds;

const REQUESTS: Record<string, (ask: Ask) => ReturnType<Ask>> = {
  "PGRST101 another method": (ask) => ask("rpc/one", { method: "PUT" }),
  "PGRST102 no JSON": (ask) => ask("rpc/one", { body: "{" }),
  "PGRST102 no object": (ask) => ask("rpc/one", { json: [1] }),
  "PGRST102 another content": (ask) => ask("rpc/one", { headers: { "content-type": "text/csv" } }),
  "PGRST106 a schema that is not exposed": (ask) =>
    ask("rpc/one", { headers: { "content-profile": "escrow" } }),
  "PGRST107 a form nobody makes": (ask) => ask("rpc/one", { headers: { accept: "image/png" } }),
  "PGRST112 a status that is none": (ask) => ask("rpc/says", { json: { p_status: "9" } }),
  "PGRST116 one of many": (ask) =>
    ask("rpc/many", { headers: { accept: "application/vnd.pgrst.object+json" } }),
  "PGRST121 a raise that cannot be read": (ask) =>
    ask("rpc/raises", { json: { p_message: "no", p_detail: "{}" } }),
  "PGRST125 a path that is none": (ask) => ask("rpc/one/more"),
  "PGRST202 no such function": (ask) => ask("rpc/none"),
  "PGRST202 other arguments": (ask) => ask("rpc/one", { json: { a: 1 } }),
  "PGRST203 two that fit": (ask) => ask("rpc/odd", { json: { a: 1 } }),
  "PGRST205 a table": (ask) => ask("escrows"),
  "PGRST301 an empty token": (ask) => ask("rpc/one", bearer("")),
  "PGRST301 two parts": (ask) => ask("rpc/one", bearer("a.b")),
  "PGRST301 unsigned": (ask) =>
    ask("rpc/one", bearer(`${plain({ alg: "none" })}.${plain({ role: "service_role" })}.`)),
  "PGRST301 somebody else's": async (ask) =>
    ask("rpc/one", bearer(await signToken({ role: "service_role" }, "another secret"))),
  "PGRST303 expired": async (ask) =>
    ask("rpc/one", bearer(await signToken({ exp: inSeconds(-32) }, SECRET))),
  "PGRST303 not yet": async (ask) =>
    ask("rpc/one", bearer(await signToken({ nbf: inSeconds(60) }, SECRET))),
  "PGRST303 issued in the future": async (ask) =>
    ask("rpc/one", bearer(await signToken({ iat: inSeconds(60) }, SECRET))),
  "PGRST303 a time that is text": async (ask) =>
    ask("rpc/one", bearer(await signToken({ exp: "tomorrow" }, SECRET))),
  "200 a clock that is half a minute off": async (ask) =>
    ask("rpc/one", bearer(await signToken({ exp: inSeconds(-25), iat: inSeconds(25) }, SECRET))),
};

/** Met in the other tests of this file. */
const MET_ELSEWHERE = ["PGRST000", "PGRST001", "PGRST002", "PGRST003", "PGRST300"];

Deno.test("gateway meets each code that a function's caller can meet, with its status", async (t) => {
  await using stack = await start();
  for (const [what, request] of Object.entries(REQUESTS)) {
    await t.step(what, async () => {
      const [code = ""] = what.split(" ");
      const { met, response } = await request(stack.ask);
      assertEquals(met, code);
      assertEquals(response.status, PGRST[code]?.status ?? Number(code));
    });
  }
  const met = Object.entries(PGRST).filter(([, { met }]) => met).map(([code]) => code);
  const asked = new Set(Object.keys(REQUESTS).map((what) => what.split(" ")[0]!));
  assertEquals(met.filter((code) => !asked.has(code)), MET_ELSEWHERE);
});

Deno.test("a raise of PGRST is the whole answer; a set is cut at a thousand rows", async () => {
  await using stack = await start();
  const raised = await stack.ask("rpc/raises", {
    json: { p_message: '{"code":"own","message":"no"}', p_detail: '{"status":402,"headers":{}}' },
  });
  assertEquals([raised.response.status, raised.met, raised.message], [402, "own", "no"]);
  const request = new Request("http://gateway.test/rest/v1/rpc/many", {
    headers: { apikey: "secret" },
  });
  assertEquals((await (await stack.gateway.fetch(request)).json()).length, 1000);
});

Deno.test("without a server: PGRST002 before the first reading, PGRST000 after it", async () => {
  const nowhere = "postgresql://authenticator:x@127.0.0.1:1/none";
  await using stack = await start();
  const blind = createGateway({
    databaseUrl: nowhere,
    keys: { secret: "service_role" },
    functions: () => Promise.resolve(new Response()),
  });
  const first = await asker(blind)("rpc/one");
  assertEquals([first.response.status, first.met], [503, "PGRST002"]);
  const noSecret = await asker(blind)("rpc/one", bearer("a.b.c"));
  assertEquals([noSecret.response.status, noSecret.met], [500, "PGRST300"]);
  await blind.close();

  assertEquals((await stack.ask("rpc/one")).met, "200");
  const ended = await stack.ask("rpc/ends");
  assertEquals([ended.response.status, ended.met], [503, "PGRST001"]);
  await closeDoors(stack, true);
  const second = await stack.ask("rpc/one");
  assertEquals([second.response.status, second.met], [503, "PGRST000"]);
  await closeDoors(stack, false);
  assertEquals((await stack.ask("rpc/one")).met, "200", "and it comes back by itself");
});

async function closeDoors({ database }: TestDatabase, isClosed: boolean) {
  const admin = connect(new URL("/postgres", database.url).href);
  await admin.unsafe(`alter database "${database.name}" with allow_connections ${!isClosed}`);
  await admin`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = ${database.name} and usename = 'authenticator'`;
  await admin.end();
}

Deno.test("who waits too long for a connection gets 504 PGRST003, and the next one is served", async () => {
  await using stack = await start({ connections: 1, waitMs: 1 });
  assertEquals((await stack.ask("rpc/one")).met, "200");
  const holder = connect(stack.database.url);
  await holder`select pg_advisory_lock(7)`;
  const waits = stack.ask("rpc/locked");
  const refused = await stack.ask("rpc/one");
  assertEquals([refused.response.status, refused.met], [504, "PGRST003"]);
  await holder.end();
  assertEquals((await waits).met, "204");
  assertEquals((await stack.ask("rpc/one")).met, "200");
});

Deno.test("any code can be ordered: for the next calls, of one function or of all", async () => {
  await using stack = await start();
  for (const [code, { status }] of Object.entries(PGRST)) {
    stack.gateway.answerNext(code);
    const { met, response } = await stack.ask("rpc/one");
    assertEquals([met, response.status], [code, status]);
  }
  stack.gateway.answerNext("40001", { times: 2, rpc: "locked" });
  assertEquals((await stack.ask("rpc/one")).met, "200");
  const [one, two, three] = [
    await stack.ask("rpc/locked"),
    await stack.ask("rpc/locked"),
    await stack.ask("rpc/locked"),
  ];
  assertEquals([one.met, one.response.status, two.met, three.met], ["40001", 500, "40001", "204"]);
});

Deno.test("the schema cache is read again when it is told to, and only then", async () => {
  await using stack = await start();
  assertEquals((await stack.ask("rpc/one")).met, "200");
  await stack.sql`create function public.late() returns int language sql as 'select 2'`;
  assertEquals((await stack.ask("rpc/late")).met, "200", "the project's trigger tells it");

  await stack.sql`alter event trigger pgrst_ddl_watch disable`;
  await stack.sql`create function public.later() returns int language sql as 'select 3'`;
  assertEquals((await stack.ask("rpc/later")).met, "PGRST202");
  await stack.sql`notify pgrst, 'reload config'`;
  assertEquals((await stack.ask("rpc/later")).met, "PGRST202");
  await stack.sql`notify pgrst, 'reload schema'`;
  assertEquals((await stack.ask("rpc/later")).met, "200");

  stack.gateway.makeStale(["late"]);
  assertEquals((await stack.ask("rpc/late")).met, "PGRST202");
  assertEquals((await stack.ask("rpc/later")).met, "200");
  await stack.sql`notify pgrst`;
  assertEquals((await stack.ask("rpc/late")).met, "200");
});

Deno.test("a JSON body is asked for in the words of PostgREST's hint", async () => {
  await using stack = await start();
  const { message, details } = await stack.ask("rpc/none", { json: { b: 1, a: 2 } });
  assert(message.includes("public.none(a, b) in the schema cache"), message);
  assert(details.startsWith("Searched for the function public.none with parameters a, b"), details);
});

Deno.test("the key stands in its own header, and no browser may show a secret one", async () => {
  await using stack = await start({
    keys: { sb_secret_a: "service_role", sb_publishable_a: "anon", legacy: "service_role" },
  });
  const ask = async (headers: Record<string, string>) => {
    const request = new Request("http://gateway.test/rest/v1/rpc/one", { headers });
    const response = await stack.gateway.fetch(request);
    return `${response.status} ${(await response.json()).message ?? ""}`.trim();
  };
  const browser = { "user-agent": "Mozilla/5.0 (X11; Linux x86_64)" };
  assertEquals(await ask({ apikey: "sb_secret_a" }), "200");
  assertEquals(await ask({ apikey: "sb_secret_a", authorization: "Bearer sb_secret_a" }), "200");
  assertEquals(await ask({ apikey: "sb_publishable_a", ...browser }), "200");
  for (const key of ["sb_secret_a", "legacy"]) {
    assertEquals(await ask({ authorization: `Bearer ${key}` }), "401 No API key found in request");
  }
  assertEquals(
    await ask({ apikey: "sb_secret_a", ...browser }),
    "401 Forbidden use of secret API key in browser",
  );
  assertEquals(await ask({ apikey: "revoked" }), "401 Invalid API key");
});
