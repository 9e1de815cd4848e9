// The list of planted bugs does not rot, and what judges them can tell caught from survived.
import { assert, assertEquals, assertThrows } from "deno-std/assert";
import { join, ROOT } from "../../dev/paths.ts";
import { askCompiler, askTests, readVerdict } from "./ask.ts";
import { pathOf } from "./judge.ts";
import { type Change, type Mutant, mutate, readSource } from "./mutant.ts";
import { MUTANTS } from "./planted.ts";
import { makeScratch } from "./scratch.ts";
import { readTable, renderTable } from "./table.ts";

const source = await readSource(ROOT);

const plant = (...changes: Change[]): Mutant => ({ name: "a_bug", breaks: "…", changes, ask: [] });

/** A planted bug by its name. */
function planted(name: string): Mutant {
  const found = MUTANTS.find((mutant) => mutant.name === name);
  assert(found, name);
  return found;
}

Deno.test("every planted bug fits the deployed code as it is now, and changes it", () => {
  const misfits = MUTANTS.flatMap((mutant) => {
    try {
      const changed = [...mutate(source, mutant)].some(([path, text]) => text !== source.get(path));
      return changed ? [] : [`${mutant.name} changes nothing`];
    } catch (error) {
      return [(error as Error).message];
    }
  });
  assertEquals(misfits, []);
});

Deno.test("every planted bug has a name of its own, a sentence, and tests to ask", async () => {
  const names = MUTANTS.map(({ name }) => name);
  assertEquals(names.filter((name, i) => names.indexOf(name) !== i), []);
  assertEquals(names.filter((name) => !/^[a-z0-9_]+$/.test(name)), []);
  assertEquals(MUTANTS.filter(({ breaks }) => !/^[A-Z].*\.$/.test(breaks)), []);
  assertEquals(MUTANTS.filter(({ ask }) => ask.length === 0), []);
  const paths = [...new Set(MUTANTS.flatMap(({ ask }) => ask.map(pathOf)))];
  const isThere = await Promise.all(
    paths.map((path) => Deno.stat(join(ROOT, path)).then(() => true, () => false)),
  );
  assertEquals(paths.filter((_, i) => !isThere[i]), []);
});

Deno.test("docs/mutants.md tells of every planted bug, in order, and of none that survived", async () => {
  const text = await Deno.readTextFile(join(ROOT, "docs", "mutants.md"));
  const judged = readTable(text);
  assertEquals(
    judged.map(({ name }) => name),
    MUTANTS.map(({ name }) => name),
    "deno task mutants",
  );
  assertEquals(judged.filter(({ caught }) => !caught), []);
  assertEquals(text, renderTable(MUTANTS, judged), "deno task mutants --only <a changed one>");
});

Deno.test("a bug is planted in one place, by a function's name or the end of a path", () => {
  const files = new Map([
    ["supabase/migrations/1_a.sql", "create function escrow.one()\nas $$ x = 1\n$$;\nx = 1"],
    ["supabase/migrations/2_b.sql", "create function escrow.two()\nas $$ x   =\n  1;\n$$;"],
    ["supabase/functions/c.ts", "let x = 1; x = 2; x = 2;"],
  ]);
  const change = (place: string, replace: string) => plant({ in: place, replace, by: "x = 3" });
  const [one] = mutate(files, change("escrow.one", "x = 1"));
  const first = "create function escrow.one()\nas $$ x = 3\n$$;\nx = 1";
  assertEquals(one, ["supabase/migrations/1_a.sql", first]);
  const [two] = mutate(files, change("_b.sql", "x = 1"));
  assertEquals(two?.[1], "create function escrow.two()\nas $$ x = 3;\n$$;");
  const both = [change("escrow.one", "x = 1"), change("a.sql", "$$; x = 1")];
  assertEquals(
    [...mutate(files, plant(...both.flatMap(({ changes }) => changes))).keys()].length,
    1,
  );
  for (
    const [place, text] of [["c.ts", "x = 2"], ["c.ts", "y"], ["escrow.three", "x"], ["ts", "x"]]
  ) {
    assertThrows(() => mutate(files, change(place!, text!)), Error, "not once");
  }
});

Deno.test("only a test that failed has caught something", () => {
  const failed =
    "one ... FAILED\n\n FAILURES \n\none, two => ./tests/unit/a_test.ts:3:6\n\nFAILED | 1";
  assertEquals(readVerdict(failed, false), { kind: "failed", by: "unit/a: one, two" });
  assertEquals(readVerdict("ok | 3 passed | 0 failed (1s)", true), { kind: "passed" });
  for (
    const output of [
      `the database cannot be built: syntax error\n${failed}`,
      "error: The module's source code could not be parsed: Expected ';'",
      "./tests/unit/a_test.ts (uncaught error)",
      "",
    ]
  ) assertEquals(readVerdict(output, false).kind, "invalid", output);
});

Deno.test("the table names what survived and what did not, a bar in a name does not break it", () => {
  const mutants = [{ ...plant(), name: "one" }, { ...plant(), name: "two" }];
  const judged = [
    { name: "one", caught: true, by: "unit/a: x | y", seconds: 4 },
    { name: "two", caught: false, by: "every test passes", seconds: 300 },
  ];
  const table = renderTable(mutants, judged.toReversed());
  assertEquals(readTable(table), judged);
  assert(table.includes("2 planted, 1 caught."));
  assert(table.includes("| one | … | unit/a: x \\| y | 4 |\n| two | … | **survived**"), table);
});

Deno.test("end to end: a sound tree passes, a planted bug is caught, nonsense is no bug", async () => {
  await using scratch = await makeScratch();
  const asked = ["tests/unit/functions/auth_test.ts"];
  const harmless = plant({
    in: "_shared/auth.ts",
    replace: "const digest =",
    by: "const  digest =",
  });
  const [sound, caught, unreadable, untyped] = [
    await scratch.withMutant(harmless, () => askTests(scratch.root, asked)),
    await scratch.withMutant(
      planted("cron_secret_opens_all"),
      () => askTests(scratch.root, asked, { about: "CRON_SECRET" }),
    ),
    await scratch.withMutant(
      plant({ in: "escrow.now", replace: "select clock", by: "selekt clock" }),
      () => askTests(scratch.root, asked),
    ),
    await scratch.withMutant(
      plant({ in: "_shared/ids.ts", replace: "export const EscrowId =", by: "export const Id =" }),
      (changed) => askCompiler(scratch.root, changed),
    ),
  ];
  assertEquals(sound, { kind: "passed" });
  assertEquals(caught, {
    kind: "failed",
    by: "unit/functions/auth: CRON_SECRET opens the jobs and nothing that names an escrow",
  });
  assertEquals([unreadable.kind, untyped.kind], ["invalid", "invalid"]);
  assertEquals(await readSource(scratch.root), source, "the copy is whole again");
});
