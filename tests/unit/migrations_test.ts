// The migrations are the SQL that people read: their shape, by text alone.
import { assert, assertEquals } from "deno-std/assert";
import { join, ROOT } from "../../dev/paths.ts";

const FOLDER = join(ROOT, "supabase", "migrations");
const names = [...Deno.readDirSync(FOLDER)].map(({ name }) => name).sort();
const sources = names.map((name) => ({ name, text: Deno.readTextFileSync(join(FOLDER, name)) }));

interface Routine {
  file: string;
  schema: string;
  name: string;
  header: string;
  /** From `create` to the end of its body. */
  definition: string;
  /** What the file says after that. */
  after: string;
}

const CREATE = /((?:^--.*\n)*)^create (?:or replace )?(?:function|procedure)\s+(\w+)\.(\w+)/gim;

function routinesOf({ name: file, text }: { name: string; text: string }): Routine[] {
  const found = [...text.matchAll(CREATE)];
  return found.map((match, i) => {
    const own = text.slice(match.index, found[i + 1]?.index);
    const end = own.search(/^\$\w*\$;$|^\$\w*\$ language|^end;$/m);
    const cut = end < 0 ? own.length : end;
    const [, header = "", schema = "", name = ""] = match;
    return {
      file,
      schema,
      name,
      header,
      definition: own.slice(0, cut),
      after: text.slice(match.index + cut),
    };
  });
}

const routines = sources.flatMap(routinesOf);
const called = ({ file, schema, name }: Routine) => `${file}: ${schema}.${name}`;

Deno.test("migrations are numbered in the order in which they explain the system", () => {
  assertEquals(names.filter((name) => !/^\d{14}_[a-z0-9_]+\.sql$/.test(name)), []);
  const numbers = names.map((name) => name.slice(0, 14));
  assertEquals(new Set(numbers).size, numbers.length);
  const titles = names.map((name) => name.slice(15));
  assertEquals(new Set(titles).size, titles.length);
});

Deno.test("the test sees every routine that a migration creates", () => {
  const all = sources.flatMap(({ text }) =>
    text.match(/\bcreate\b.{0,12}\b(function|procedure)\b/gi) ?? []
  );
  assertEquals(routines.length, all.length);
  assert(routines.length > 50);
});

Deno.test("every routine says what it does before it does it", () => {
  const silent = routines.filter(({ header }) => !/^-- Does: \S/m.test(header));
  assertEquals(silent.map(called), []);
});

Deno.test("every routine is defined exactly once, without overloads", () => {
  const seen = new Set<string>();
  const again = routines.filter(({ schema, name }) => {
    const key = `${schema}.${name}`;
    return seen.size === seen.add(key).size;
  });
  assertEquals(again.map(called), []);
});

/**
 * An empty path still looks types up in pg_temp first:
 * https://www.postgresql.org/docs/17/runtime-config-client.html#GUC-SEARCH-PATH
 */
const PINNED = /^\s*set search_path = pg_catalog, pg_temp$/m;

Deno.test("every routine pins its search_path to pg_catalog, temporary objects last", () => {
  const loose = routines.filter(({ definition }) => !PINNED.test(definition));
  assertEquals(loose.map(called), []);
});

/** What signed-in users read with; tests/integration/privileges_test.ts says so of the catalog. */
const FOR_USERS = ["escrow_get_mine", "escrow_list_mine"];

Deno.test("every public routine is commented, closed to all and opened to one role", () => {
  const open = routines.filter(({ schema, name, after }) => {
    if (schema !== "public") return false;
    const of = String.raw`function\s+public\.${name}\s*\([^;]*?\)\s*`;
    const isForUsers = FOR_USERS.includes(name);
    const closed = `public, anon, authenticated${isForUsers ? ", service_role" : ""}`;
    const parts = [
      String.raw`comment on ${of}is(?:\s+'(?:[^']|'')*')+;`,
      String.raw`revoke (?:execute|all) on ${of}from ${closed};`,
      String.raw`grant execute on ${of}to ${isForUsers ? "authenticated" : "service_role"};`,
    ];
    return !parts.every((part) => new RegExp(part).test(after));
  });
  assertEquals(open.map(called), []);
  assertEquals(routines.filter(({ schema }) => !/^(public|escrow)$/.test(schema)).map(called), []);
});

Deno.test("every public routine is an escrow_ one, and no table stands in public", () => {
  const odd = routines.filter((r) => r.schema === "public" && !r.name.startsWith("escrow_"));
  assertEquals(odd.map(called), []);
  const bare =
    /^create (?:unlogged )?(?:table|view|type|sequence)\s+(?:if not exists )?(?!escrow\.)/im;
  assertEquals(sources.filter(({ text }) => bare.test(text)).map(({ name }) => name), []);
});

Deno.test("the last migration tells a running Data API that there are new functions", () => {
  const last = sources.at(-1)?.text.trimEnd().split("\n").at(-1);
  assertEquals(last, "notify pgrst, 'reload schema';");
});
