import { createClient } from "@supabase/supabase-js";
import { assertEquals, assertMatch } from "deno-std/assert";
import { createGateway } from "../../../dev/gateway.ts";
import { startDatabase } from "../../support/database.ts";

const MIGRATION = `
create schema hidden;
create table hidden.notes (id uuid primary key, at timestamptz not null, cents bigint not null);
create function public.note_add(p_id uuid, p_at timestamptz, p_cents bigint default 5)
returns jsonb language sql security definer set search_path = pg_catalog, pg_temp
as $$
    insert into hidden.notes values (p_id, p_at, p_cents)
    returning to_jsonb(notes.*);
$$;
create function public.note_ids() returns setof uuid language sql stable security definer
set search_path = pg_catalog, pg_temp as $$ select id from hidden.notes order by id $$;
create function public.note_forget() returns void language sql security definer
set search_path = pg_catalog, pg_temp as $$ delete from hidden.notes where true $$;
create function public.note_refuse(p_code text) returns void language plpgsql
as $$ begin raise exception using errcode = p_code, message = 'refused', hint = 'ask'; end $$;
create function public.whoami() returns jsonb language sql as $$
    select pg_catalog.jsonb_build_object(
        'role', current_user, 'login', session_user,
        'timeout', current_setting('statement_timeout'),
        'claim', current_setting('request.jwt.claims')::jsonb ->> 'role')
$$;
revoke execute on function public.note_add(uuid, timestamptz, bigint) from public, anon;
`;

async function startGateway() {
  const folder = await Deno.makeTempDir();
  await Deno.writeTextFile(`${folder}/20260101000000_notes.sql`, MIGRATION);
  const test = await startDatabase({ migrations: folder });
  await Deno.remove(folder, { recursive: true });
  const gateway = createGateway({
    databaseUrl: await test.database.urlAs("authenticator"),
    keys: { secret: "service_role", publishable: "anon" },
    functions: (name, request) =>
      Promise.resolve(new Response(`${name} ${new URL(request.url).pathname}`)),
    connections: 4,
  });
  const client = (key: string) =>
    createClient("http://gateway.test", key, {
      auth: { persistSession: false, autoRefreshToken: false },
      global: { fetch: (input, init) => gateway.fetch(new Request(input, init)) },
    });
  return {
    gateway,
    client,
    sql: test.sql,
    async [Symbol.asyncDispose]() {
      await gateway.close();
      await test.close();
    },
  };
}

const ID = "0189d3c4-5a5e-7c3f-8b7d-3f1f2a3b4c5d";
const AT = "2026-11-24T03:07:00.123456+00:00";

Deno.test("gateway passes named arguments and returns Postgres' own JSON", async () => {
  await using stack = await startGateway();
  const secret = stack.client("secret");
  const added = await secret.rpc("note_add", { p_id: ID, p_at: AT });
  assertEquals(added.data, { id: ID, at: AT, cents: 5 });
  assertEquals((await secret.rpc("note_ids")).data, [ID]);
  const forgotten = await secret.rpc("note_forget");
  assertEquals([forgotten.status, forgotten.data], [204, null]);
});

Deno.test("gateway runs a call as the role of its key, with that role's limits", async () => {
  await using stack = await startGateway();
  const secret = await stack.client("secret").rpc("whoami");
  assertEquals(secret.data, {
    role: "service_role",
    login: "authenticator",
    timeout: "8s",
    claim: "service_role",
  });
  const anon = await stack.client("publishable").rpc("whoami");
  assertEquals(anon.data.timeout, "3s");
  const denied = await stack.client("publishable").rpc("note_add", { p_id: ID, p_at: AT });
  assertEquals([denied.status, denied.error?.code], [401, "42501"]);
  assertEquals((await stack.client("other").rpc("whoami")).status, 401);
});

Deno.test("gateway answers errors with PostgREST's codes and statuses", async () => {
  await using stack = await startGateway();
  const secret = stack.client("secret");
  for (
    const [code, status] of Object.entries({
      PT409: 409,
      P0001: 400,
      "23505": 409,
      "40001": 500,
      "55P03": 500,
      "53300": 503,
    })
  ) {
    const refused = await secret.rpc("note_refuse", { p_code: code });
    assertEquals([refused.status, refused.error?.code], [status, code]);
    assertEquals([refused.error?.message, refused.error?.hint], ["refused", "ask"]);
  }
  const unknown = await secret.rpc("note_add", { p_id: ID, p_other: 1 });
  assertEquals([unknown.status, unknown.error?.code], [404, "PGRST202"]);
  const reading = await secret.rpc("note_forget", {}, { get: true });
  assertEquals([reading.status, reading.error?.code], [405, "25006"]);
  const malformed = await secret.rpc("note_add", { p_id: "x", p_at: AT });
  assertEquals([malformed.status, malformed.error?.code], [400, "22P02"]);
});

Deno.test("gateway rolls back a call that raises and stays usable", async () => {
  await using stack = await startGateway();
  const secret = stack.client("secret");
  await Promise.all(
    Array.from(
      { length: 40 },
      (_, i) =>
        i % 2 === 0
          ? secret.rpc("note_refuse", { p_code: "PT422" })
          : secret.rpc("note_add", { p_id: crypto.randomUUID(), p_at: AT }),
    ),
  );
  assertEquals((await secret.rpc("note_ids")).data?.length, 20);
});

Deno.test("gateway notices a function that was replaced", async () => {
  await using stack = await startGateway();
  const secret = stack.client("secret");
  assertEquals((await secret.rpc("note_ids")).data, []);
  await stack.sql`drop function public.note_ids()`;
  assertEquals((await secret.rpc("note_ids")).status, 404);
  await stack.sql`create function public.note_ids() returns int language sql as 'select 7'`;
  assertEquals((await secret.rpc("note_ids")).data, 7);
});

Deno.test("gateway shows a function its own path only", async () => {
  await using stack = await startGateway();
  const ask = async (path: string) => {
    const response = await stack.gateway.fetch(new Request(`http://gateway.test${path}`));
    return await response.text();
  };
  assertEquals(await ask("/functions/v1/create-escrow"), "create-escrow /create-escrow");
  assertEquals(
    await ask("/functions/v1/stripe-connect-webhook/connect?a=1"),
    "stripe-connect-webhook /stripe-connect-webhook/connect",
  );
  assertMatch(await ask("/elsewhere"), /no Route matched/);
});
