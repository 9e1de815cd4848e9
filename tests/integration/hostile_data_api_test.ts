// The Data API's doors to Holdfast for whoever holds no secret key: each function, by each caller,
// by each way in. Two are open to signed-in users, and tell nobody about somebody else's escrow.
import { assert, assertEquals } from "deno-std/assert";
import { foreignKeys } from "../hostile/keys.ts";
import { leaksIn, leaksInLog } from "../hostile/leaks.ts";
import { startStage } from "../hostile/stage.ts";
import { contentsOf } from "../support/observe.ts";
import type { World } from "../support/world.ts";

type Caller = [name: string, headers: Record<string, string>, status: number, code: string | null];

/** Open to signed-in users. */
const THEIRS = ["escrow_get_mine", "escrow_list_mine"];

const HOSTILE = [
  ...[null, "", "x", 0, -1, 2 ** 31, 2 ** 63, 1e308, 1.5, true, [], {}, "infinity", "\u0000"],
  ...["\ud800", "' or true --", "{}", "{1,2}", "00000000-0000-0000-0000-000000000000", "1; select"],
  ...["urn:uuid:00000000-0000-0000-0000-000000000000", "x".repeat(10_000), "9".repeat(400)],
];

async function ask(world: World, path: string, init: RequestInit) {
  const response = await world.fetch(`${world.apiUrl}/rest/v1/${path}`, init);
  const text = await response.text();
  let code = null;
  try {
    code = JSON.parse(text)?.code ?? null;
  } catch {
    // no body, or no JSON
  }
  return { status: response.status, code, text };
}

async function callers(world: World): Promise<Caller[]> {
  const { anonKey, legacyAnonKey, serviceKey } = world.keys;
  const foreign = await foreignKeys(world);
  const bearer = (token: string) => ({ apikey: anonKey, authorization: `Bearer ${token}` });
  const told = (name: string) => foreign[name] ?? "";
  return [
    ["nobody", {}, 401, null],
    ["a wrong key", { apikey: `${serviceKey}0` }, 401, null],
    ["the key in the wrong header", { authorization: `Bearer ${serviceKey}` }, 401, null],
    ["the publishable key", { apikey: anonKey }, 401, "42501"],
    ["the anon key", { apikey: legacyAnonKey }, 401, "42501"],
    ["a user", bearer(told("a user's token")), 403, "42501"],
    ["a user of the past", bearer(told("a user's token, expired")), 401, "PGRST303"],
    ["alg none", bearer(told("alg none")), 401, "PGRST301"],
    [
      "a service token of somebody's own",
      bearer(told("a service token of somebody's own")),
      401,
      "PGRST301",
    ],
    ["the service token cut", bearer(told("the service token without its end")), 401, "PGRST301"],
  ];
}

Deno.test("no function opens to a caller without a secret key, and nothing is told or changed", async () => {
  const { world } = await startStage();
  await using _ = world;
  const routines = await world.sql<{ name: string; args: string[] }[]>`
    select p.proname as name, coalesce(p.proargnames[1:p.pronargs], '{}') as args
    from pg_catalog.pg_proc p
    where p.pronamespace = 'public'::regnamespace and p.proname like 'escrow\\_%'`;
  const before = await contentsOf(world);
  const faults: string[] = [];
  let count = 0;
  for (const [who, headers, status, code] of await callers(world)) {
    for (const { name, args } of routines) {
      if (THEIRS.includes(name) && code === "42501") continue;
      const given = JSON.stringify(Object.fromEntries(args.map((arg) => [arg, null])));
      const json = { ...headers, "content-type": "application/json" };
      const got = await ask(world, `rpc/${name}`, { method: "POST", headers: json, body: given });
      count++;
      const leaks = leaksIn(world, got.text);
      if (got.status !== status || got.code !== code || leaks.length > 0) {
        faults.push(`${who}, ${name}: ${got.status} ${got.code} ${leaks}`);
      }
    }
  }
  console.log(`Data API: ${routines.length} functions, ${count} requests`);
  assert(count >= 150);
  assertEquals(faults, []);
  assertEquals(await contentsOf(world), before);
  assertEquals(leaksInLog(world), []);
});

Deno.test("a signed-in user's two doors take any value without a fault and show no stranger's escrow", async () => {
  const { world, held } = await startStage();
  await using _ = world;
  const [, headers] = (await callers(world)).find(([name]) => name === "a user")!;
  const before = await contentsOf(world);
  const faults: string[] = [];
  const names = { escrow_get_mine: ["p_escrow_id"], escrow_list_mine: ["p_limit", "p_after"] };
  const bodies = Object.entries(names).flatMap(([name, args]) =>
    args.flatMap((arg) =>
      [...HOSTILE, held.id].map((
        value,
      ): [string, string] => [name, JSON.stringify({ [arg]: value })])
    )
  );
  const odd = ["", "{", "null", "[]", '{"__proto__": 1}', '{"p_limit": NaN}', "[".repeat(10_000)];
  for (const [name, body] of [...bodies, ...odd.map((body) => ["escrow_list_mine", body])]) {
    const json = { ...headers, "content-type": "application/json" };
    const got = await ask(world, `rpc/${name}`, { method: "POST", headers: json, body: body! });
    const leaks = leaksIn(world, got.text);
    if (got.status >= 500 || leaks.length > 0 || got.text.includes(held.reference)) {
      faults.push(`${name} ${body?.slice(0, 60)}: ${got.status} ${got.code} ${leaks}`);
    }
  }
  const tables = await world.sql<{ name: string }[]>`
    select relname as name from pg_class where relnamespace = 'escrow'::regnamespace
    and relkind in ('r', 'v')`;
  for (const { name } of tables) {
    for (const profile of ["public", "escrow"]) {
      const more = { ...headers, "accept-profile": profile };
      const { status } = await ask(world, name, { headers: more });
      if (status !== 404 && status !== 406) faults.push(`table ${name} as ${profile}: ${status}`);
    }
  }
  assertEquals(faults, []);
  assertEquals(await contentsOf(world), before);
});
