// Style as a test: what a reader of this repository may rely on everywhere.
import { assert, assertEquals } from "deno-std/assert";
import { dirname, join, ROOT } from "../dev/paths.ts";

const LINES_OF_CODE = 250;
const LINES_OF_SQL = 350;
const COLUMNS = 100;

/** Tracked files and new ones, not what .gitignore leaves out. */
async function listFiles(): Promise<string[]> {
  const { success, stdout, stderr } = await new Deno.Command("git", {
    args: [
      "-c",
      "safe.directory=*",
      "ls-files",
      "--cached",
      "--others",
      "--exclude-standard",
      "-z",
    ],
    cwd: ROOT,
  }).output();
  assert(success, new TextDecoder().decode(stderr));
  const names = new TextDecoder().decode(stdout).split("\0").filter((name) => name !== "");
  const isThere = await Promise.all(names.map((name) => exists(name)));
  return names.filter((_, i) => isThere[i]).sort();
}

const exists = (name: string) =>
  Deno.stat(join(ROOT, name)).then((stat) => stat.isFile, () => false);

const files = await listFiles();
const text = new Map(
  await Promise.all(
    files.map(async (name) => [name, await Deno.readTextFile(join(ROOT, name))] as const),
  ),
);
const read = (name: string): string => text.get(name) ?? "";
const those = (pattern: RegExp) => files.filter((name) => pattern.test(name));
const deployed = those(/^supabase\/functions\/.*\.ts$/);

/** Code without comments and without what stands in quotes. */
function bare(code: string): string {
  return code
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/"(?:[^"\\\n]|\\.)*"/g, '""')
    .replace(/`[^`$]*`/g, "``")
    .replace(/(^|[^:\\])\/\/.*$/gm, "$1");
}

/** "file:line" of each match; empty is tidy. */
function places(names: string[], pattern: RegExp, code = read): string[] {
  return names.flatMap((name) =>
    code(name).split("\n").flatMap((line, i) => pattern.test(line) ? [`${name}:${i + 1}`] : [])
  );
}

function importsOf(name: string): string[] {
  const found = read(name).matchAll(/(?:\bfrom|\bimport)\s*\(?\s*"([^"]+)"/g);
  return [...found].map(([, target]) => target ?? "");
}

const json = (name: string): { imports: Record<string, string> } => JSON.parse(read(name));

Deno.test("the tidy tests see the repository", () => {
  assert(files.includes("tests/tidy_test.ts"));
  assert(deployed.length > 20, `${deployed.length} deployed files`);
});

Deno.test("no file is longer than one can read in a sitting", () => {
  const limits: [RegExp, number][] = [
    [/^(supabase\/functions|dev|tests)\/.*\.ts$/, LINES_OF_CODE],
    [/\.sql$/, LINES_OF_SQL],
  ];
  const long = limits.flatMap(([pattern, limit]) =>
    those(pattern).map((name) => ({ name, lines: read(name).trimEnd().split("\n").length }))
      .filter(({ lines }) => lines > limit).map(({ name, lines }) => `${name}: ${lines}`)
  );
  assertEquals(long, []);
});

Deno.test("no line of code is wider than 100 columns", () => {
  // a law's sentence and a module's address are one piece; the formatter keeps them so
  const whole = String.raw`\s*(?:Deno\.test\(["\x60].*\{|name: ".*|.*\bfrom ".*";)$`;
  const wide = new RegExp(`^(?!${whole}).{${COLUMNS + 1}}`, "u");
  assertEquals(places(those(/\.(ts|sql)$/), wide), []);
});

Deno.test("no name says only that something is a heap", () => {
  const banned = /(^|[/_.-])(utils?|helpers?|common|managers?|services?)([/_.-]|$)/;
  assertEquals(files.filter((name) => banned.test(name)), []);
});

Deno.test("TypeScript and SQL files are in snake_case, function folders in kebab-case", () => {
  // the operators' files are called by people, like the functions that they are about
  const odd = those(/\.(ts|sql)$/).filter((name) =>
    !/\/?[a-z0-9_]+\.(ts|sql)$/.test(name) && !/^tests\/sql\/[a-z-]+\.sql$/.test(name)
  );
  assertEquals(odd, []);
  const entries = deployed.filter((name) => !name.includes("/_shared/"));
  assertEquals(entries.filter((n) => !/^supabase\/functions\/[a-z-]+\/index\.ts$/.test(n)), []);
});

Deno.test("deployed code imports its four packages and itself, nothing else", () => {
  const packages = Object.keys(json("supabase/functions/deno.json").imports);
  const foreign = deployed.flatMap((name) =>
    importsOf(name).filter((target) =>
      target.startsWith(".")
        ? !files.includes(join(dirname(name), target)) ||
          !join(dirname(name), target).startsWith("supabase/functions/")
        : !packages.includes(target)
    ).map((target) => `${name}: ${target}`)
  );
  assertEquals(foreign, []);
});

Deno.test("each vendor's package has one door", () => {
  const doors: Record<string, string> = {
    "stripe": "stripe.ts",
    "@supabase/postgrest-js": "data_api.ts",
    "postmark": "email.ts",
  };
  for (const [vendor, door] of Object.entries(doors)) {
    const through = deployed.filter((name) => importsOf(name).includes(vendor));
    assertEquals(through.filter((name) => name !== `supabase/functions/_shared/${door}`), []);
  }
});

Deno.test("every shared file is reached from some function", () => {
  const reached = new Set<string>();
  const visit = (name: string) => {
    if (reached.has(name)) return;
    reached.add(name);
    for (const target of importsOf(name)) {
      if (target.startsWith(".")) visit(join(dirname(name), target));
    }
  };
  deployed.filter((name) => name.endsWith("/index.ts")).forEach(visit);
  assertEquals(deployed.filter((name) => !reached.has(name)), []);
});

Deno.test("only deps.ts touches time, randomness, environment, network and console", () => {
  const outside = new RegExp(
    [
      String.raw`\bDeno\b`,
      String.raw`\bEdgeRuntime\b`,
      String.raw`\bglobalThis\b`,
      String.raw`\bDate\.now\b`,
      String.raw`\bnew Date\(\)`,
      String.raw`\bperformance\b`,
      String.raw`\bMath\.random\b`,
      String.raw`\bcrypto\.(randomUUID|getRandomValues)\b`,
      String.raw`\bset(Timeout|Interval)\b`,
      String.raw`\bconsole\b`,
      // a call, not the method of that name which index.ts exports
      String.raw`(?<![.\w]|typeof )fetch\((?!request(: Request)?\)(: Promise<Response>| \{))`,
    ].join("|"),
  );
  const others = deployed.filter((name) => !name.endsWith("_shared/deps.ts"));
  assertEquals(places(others, outside, (name) => bare(read(name))), []);
});

Deno.test("deployed code never gives up its types", () => {
  const given = /\bany\b|@ts-(ignore|expect-error|nocheck)/;
  assertEquals(places(deployed, /@ts-(ignore|expect-error|nocheck)|deno-lint-ignore/), []);
  assertEquals(places(deployed, given, (name) => bare(read(name))), []);
});

Deno.test("packages are exact versions, the same for the functions as for everything else", () => {
  const root = json("deno.json").imports;
  const functions = json("supabase/functions/deno.json").imports;
  for (const [name, target] of Object.entries(functions)) assertEquals(target, root[name], name);
  const loose = Object.entries({ ...root, ...functions }).filter(([, target]) =>
    !target.startsWith("./") && !/^npm:.+@\d+\.\d+\.\d+(-[\w.]+)?\/?$/.test(target)
  );
  assertEquals(loose, []);
});

Deno.test("the lock file names packages and hashes, no address", () => {
  assertEquals(places(["deno.lock"], /https?:|\.tgz|"tarball"/), []);
});

Deno.test("every function of supabase/functions is declared, and nothing that is not there", () => {
  const declared = [...read("supabase/config.toml").matchAll(/^\[functions\.([\w-]+)\]$/gm)];
  const there = deployed.filter((name) => name.endsWith("/index.ts"))
    .map((name) => name.split("/")[2]);
  assertEquals(declared.map(([, name]) => name).sort(), there.sort());
  const open = read("supabase/config.toml").match(/^verify_jwt = false$/gm) ?? [];
  assertEquals(open.length, there.length, "each function checks its callers itself");
});

Deno.test("no path of somebody's machine, no registry's address", () => {
  const machine = /(^|[\s"'`(=:])\/(root|home|Users|work|tmp|private|mnt)\/\w/;
  assertEquals(places(files, machine), []);
  assertEquals(places(files, /registry\.[a-z-]+\.\w+\//), []);
});

Deno.test("nothing is left over", () => {
  const marks = ["TO" + "DO", "FIX" + "ME", "X" + "XX", "HA" + "CK", "W" + "IP", "<<<<" + "<<<"];
  assertEquals(places(files, new RegExp(String.raw`(^|\W)(${marks.join("|")})(\W|$)`)), []);
  assertEquals(places(those(/\.(ts|sql|md|toml|yml)$/), /[ \t]+$/), []);
  assertEquals(those(/\.(orig|rej|log|bak|swp)$|~$|\.DS_Store$|(^|\/)\.env$/), []);
});

Deno.test("a newcomer finds what the project is and what may be done with it", () => {
  for (const name of ["README.md", "LICENSE"]) {
    assert(read(name).trim().length > 200, `${name} is missing or empty`);
  }
  assert(/delayed.release/i.test(read("README.md")), "README.md says what Holdfast is");
});
