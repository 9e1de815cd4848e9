// docs/threat-model.md: each endpoint, each function that a role may call and each test that it
// names is there, and none is left out.
import { assert, assertEquals } from "deno-std/assert";
import { join, ROOT } from "../dev/paths.ts";
import { startDatabase } from "./support/database.ts";
import { faultsOfNamed, namedTests, readTest } from "./support/named_tests.ts";

const read = (...path: string[]) => Deno.readTextFileSync(join(ROOT, ...path));
const page = read("docs", "threat-model.md");

/** A boundary's text, by its number. */
const boundaries = new Map(
  page.split(/^### /m).slice(1).map((one) => [/^B\d+/.exec(one)![0], one.split(/^## /m)[0]!]),
);

Deno.test("every test that the threat model names is there, and every check names one", () => {
  assertEquals(faultsOfNamed(page, readTest), []);
  assert(namedTests(page).length > 30);
  for (const [number, text] of boundaries) {
    const checks = text.split(/^- /m).slice(1);
    const without = checks.filter((check) =>
      !check.startsWith("Residual:") && !namedTests(check).some(({ name }) => name)
    );
    assertEquals(without, [], number);
    assertEquals(checks.filter((check) => check.startsWith("Residual:")).length, 1, number);
  }
});

Deno.test("each boundary of the diagram has its section, and the other way round", () => {
  const drawn = [...page.matchAll(/-->\|(B\d+) /g)].map(([, number]) => number!);
  assertEquals([...new Set(drawn)].sort(), [...boundaries.keys()].sort());
});

Deno.test("every endpoint that anybody may call is named at the first boundary, and no other", () => {
  const declared = [...read("supabase", "config.toml").matchAll(/^\[functions\.([\w-]+)\]$/gm)];
  const named = [...boundaries.get("B1")!.matchAll(/`([a-z]+(?:-[a-z]+)+)`/g)];
  assertEquals(named.map(([, name]) => name).sort(), declared.map(([, name]) => name).sort());
});

Deno.test("every function that a role may call is named at that role's boundary, and no other", async () => {
  const database = await startDatabase();
  try {
    for (const [number, role] of [["B6", "authenticated"], ["B7", "service_role"]] as const) {
      const rows = await database.sql<{ name: string }[]>`
        select distinct p.proname as name
        from pg_catalog.pg_proc p
        join pg_catalog.pg_namespace n on n.oid = p.pronamespace
        where n.nspname = 'public' and p.proname like 'escrow\\_%'
          and has_function_privilege(${role}, p.oid, 'execute')`;
      const named = [...boundaries.get(number)!.matchAll(/`(escrow_\w+)`/g)].map(([, one]) => one!);
      assertEquals(named.sort(), rows.map(({ name }) => name).sort(), number);
    }
  } finally {
    await database.close();
  }
});

Deno.test("whoever looks for security finds it from the first page on", () => {
  assert(read("README.md").includes("](SECURITY.md)"));
  const index = read("docs", "README.md");
  for (const link of ["](../SECURITY.md)", "](threat-model.md)", "](keys.md)"]) {
    assert(index.includes(link), link);
  }
  const security = read("SECURITY.md");
  for (
    const part of ["Supported versions", "How to report", "What to expect", "Scope", "Safe harbour"]
  ) {
    assert(security.includes(`\n## ${part}\n`), part);
  }
  assert(/Report a\s+vulnerability/.test(security));
  assert(!/[\w.]+@[\w.]+/.test(security), "no address is invented");
});
