// The gateway refuses what `safeupdate` refuses in the sessions of the hosted Data API.
import { assertEquals } from "deno-std/assert";
import { createGateway } from "../../../dev/gateway.ts";
import { startDatabase } from "../../support/database.ts";

const FIXTURE = `
create table public.t (a int primary key, b text default 'odd { ( \\ " } :quals <>');
create table public.seen (n int);
insert into public.t select generate_series(1, 3);
create function public.inner_update() returns void language plpgsql
as $$ begin update public.t set b = 'x}'; end $$;
create function public.on_seen() returns trigger language plpgsql
as $$ begin delete from public.t; return null; end $$;
create trigger on_seen after insert on public.seen for each row execute function public.on_seen();
`;

const definer = "language plpgsql security definer as";

const CALLS: Record<string, [body: string, refused: string | null]> = {
  "an inner function": [
    `returns void ${definer} $$ begin perform public.inner_update(); end $$`,
    "UPDATE",
  ],
  "a trigger": [
    `returns void ${definer} $$ begin insert into public.seen values (1); end $$`,
    "DELETE",
  ],
  "dynamic SQL": [
    `returns void ${definer} $$ begin execute 'delete from public.t'; end $$`,
    "DELETE",
  ],
  "a CTE behind one with WHERE": [
    `returns bigint language sql security definer as $$
      with q as (update public.t set b = 'z' where a = 1 returning a),
        d as (delete from public.seen returning n) select count(*) from q $$`,
    "DELETE",
  ],
  "a WHERE that is only in the FROM": [
    `returns void language sql security definer as $$
      update public.t set b = 'y' from (select 1 as x where true) u $$`,
    "UPDATE",
  ],
  "a body that fails afterwards": [
    `returns void ${definer} $$ begin update public.t set b = '2'; raise 'no'; end $$`,
    "UPDATE",
  ],
  "a handler, which cannot hide it": [
    `returns void ${definer} $$ begin delete from public.t;
      exception when others then null; end $$`,
    "DELETE",
  ],
  "where true": [
    `returns void ${definer} $$ begin update public.t set b = 'a' where true; end $$`,
    null,
  ],
  "a conflict's update": [
    `returns void ${definer} $$ begin
      insert into public.t values (1) on conflict (a) do update set b = 'b'; end $$`,
    null,
  ],
  "a branch that does not run": [
    `returns void ${definer} $$ begin if false then delete from public.t; end if; end $$`,
    null,
  ],
};

Deno.test("gateway refuses UPDATE and DELETE without WHERE as the hosted sessions do, each time", async (t) => {
  const test = await startDatabase();
  await test.sql.unsafe(FIXTURE);
  const gateway = createGateway({
    databaseUrl: await test.database.urlAs("authenticator"),
    keys: { secret: "service_role" },
    functions: () => Promise.resolve(new Response()),
    connections: 1,
  });
  const call = async (name: string) => {
    const url = `http://gateway.test/rest/v1/rpc/${name}`;
    const headers = { apikey: "secret" };
    const response = await gateway.fetch(new Request(url, { method: "POST", headers }));
    return { status: response.status, text: await response.text() };
  };
  const rows = async () => [...await test.sql`select a, b from public.t order by a`];
  let n = 0;
  for (const [what, [rest, verb]] of Object.entries(CALLS)) {
    await t.step(`${what}: ${verb ?? "passes"}`, async () => {
      const name = `f${++n}`;
      await test.sql.unsafe(`create function public.${name}() ${rest}`);
      const before = await rows();
      // the second one runs on plans that are known, where the first was let through
      for (const { status, text } of [await call(name), await call(name)]) {
        if (verb === null) {
          assertEquals([status, text], [204, ""]);
          continue;
        }
        assertEquals([status, JSON.parse(text)], [400, {
          code: "21000",
          details: null,
          hint: null,
          message: `${verb} requires a WHERE clause`,
        }]);
        assertEquals(await rows(), before, "nothing of it may stay");
      }
    });
  }
  await t.step("postgres, in the SQL editor, is not refused", async () => {
    await test.as("postgres", async (sql) => {
      await sql.unsafe("create temp table mine (a int); update mine set a = 1; delete from mine");
    });
  });
  await gateway.close();
  await test.close();
});
