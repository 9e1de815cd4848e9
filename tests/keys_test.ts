// docs/keys.md: every key the code takes has its place, every "cannot" a test that exists, and the
// runbook says the same at night.
import { assert, assertEquals } from "deno-std/assert";
import { join, ROOT } from "../dev/paths.ts";
import { faultsOfNamed, namedTests, readTest } from "./support/named_tests.ts";
import { partOf, sections } from "./support/runbook.ts";

const read = (...path: string[]) => Deno.readTextFileSync(join(ROOT, ...path));
const page = read("docs", "keys.md");

/** The address of a heading, as GitHub makes it. */
const anchor = (title: string) => title.toLowerCase().replace(/[^\w\s-]/g, "").replace(/\s+/g, "-");

interface Key {
  title: string;
  body: string;
}

const PARTS = ["Holders", "At worst", "Cannot", "Noticed", "Rotate"];

const keysOf = (text: string): Key[] =>
  text.split(/^## /m).slice(1).map((one) => ({
    title: one.slice(0, one.indexOf("\n")),
    body: one.slice(one.indexOf("\n")),
  })).filter(({ title }) => title !== "How a change spreads");

/** What a section lacks. */
function faultsOf({ title, body }: Key, readOne: (path: string) => string | null): string[] {
  const faults: string[] = [];
  const found = [...body.matchAll(/^\*\*([\w ]+)\.\*\*/gm)].map(([, part]) => part);
  if (found.join() !== PARTS.join()) faults.push(`has ${found.join()}`);
  const cannot = /^\*\*Cannot\.\*\*\n([\s\S]*?)^\*\*Noticed/m.exec(body)?.[1]?.trim() ?? "";
  const bullets = cannot === "" ? [] : cannot.split(/^- /m).slice(1);
  if (bullets.length === 0) faults.push("says nothing that cannot be done");
  for (const bullet of bullets) {
    if (!namedTests(bullet).some(({ name }) => name)) faults.push(`no test: ${bullet.trim()}`);
  }
  faults.push(...faultsOfNamed(body, readOne));
  if (!/^```(sh|sql)$/m.test(body.split("**Rotate.**")[1] ?? "")) faults.push("no line to type");
  return faults.map((fault) => `${title}: ${fault}`);
}

const rows = new Map(
  [...page.matchAll(/^\| `(\w+)` \| ([^|]+) \| ([^|]+) \|$/gm)].map((
    [, name, several, key],
  ) => [name!, { several: several!, key: key! }]),
);

const variables = /const Variables = z\.object\(\{([\s\S]*?)\n\}\)/
  .exec(read("supabase", "functions", "_shared", "config.ts"))![1]!;

Deno.test("every variable of the functions and every name of GitHub's has its row, and no other", () => {
  const wanted = new Set([...variables.matchAll(/^ {2}([A-Z_]+):/gm)].map(([, name]) => name!));
  assert(wanted.size > 15, `${wanted.size} variables`);
  for (const { name } of Deno.readDirSync(join(ROOT, ".github", "workflows"))) {
    const workflow = read(".github", "workflows", name);
    for (const [, one] of workflow.matchAll(/\$\{\{ (?:secrets|vars)\.(\w+) \}\}/g)) {
      wanted.add(one!);
    }
  }
  assertEquals([...rows.keys()].sort(), [...wanted].sort());
});

Deno.test("a secret's row leads to its section, and what takes several says so", () => {
  const titles = new Set(keysOf(page).map(({ title }) => anchor(title)));
  const wrong: string[] = [];
  for (const [name, { several, key }] of rows) {
    const link = /^\[[^\]]+\]\(#([^)]+)\)$/.exec(key)?.[1];
    if (several === "no secret" ? link !== undefined : !titles.has(link ?? "")) wrong.push(name);
    const isList = new RegExp(`^ {2}${name}: (?:\\w*Secrets|BasicAuth|listOf\\((?!ADDRESS))`, "m")
      .test(variables);
    if (isList !== (several === "yes, newest first")) wrong.push(`${name}: ${several}`);
  }
  assertEquals(wrong, []);
});

Deno.test("each key says its worst, what it cannot with a test that exists, its notice and its lines", () => {
  const keys = keysOf(page);
  assert(keys.length >= 17, `${keys.length} keys`);
  assertEquals(keys.flatMap((key) => faultsOf(key, readTest)), []);
  const good = {
    title: "A key",
    body: '\n**Holders.** x\n**At worst.** x\n**Cannot.**\n- Fly: `tests/a_test.ts` "a law"\n' +
      "**Noticed.** x\n**Rotate.** x\n```sh\nx\n```\n",
  };
  const lawOnly = (path: string) => path === "tests/a_test.ts" ? "a law" : null;
  assertEquals(faultsOf(good, lawOnly), []);
  for (
    const [from, to] of [
      ["**Noticed.**", "**Seen.**"],
      [' "a law"', ""],
      ["a law", "another law"],
      ["a_test", "b_test"],
      ["- Fly", "Fly"],
      ["```sh", "```"],
    ] as const
  ) {
    assert(faultsOf({ ...good, body: good.body.replace(from, to) }, lawOnly).length > 0, from);
  }
});

Deno.test("the runbook's Leaked key has each key of the page, with how it is ended", () => {
  const section = sections.find(({ title }) => title === "Leaked key")!;
  const told = [
    ...partOf(section, "Mitigation").matchAll(/^\| ([^|]+) \| ([^|]+) \| ([^|]*) \|$/gm),
  ]
    .map(([, key]) => key!.trim()).filter((key) => key !== "key" && !key.startsWith("-"));
  assertEquals(told.sort(), keysOf(page).map(({ title }) => title).sort());
});

Deno.test("every secret that the functions take is rolled by a test, while requests flow", () => {
  const test = read("tests", "integration", "rotation_test.ts");
  const secrets = [...rows].filter(([name, { several }]) =>
    several !== "no secret" && variables.includes(`  ${name}:`)
  ).map(([name]) => name);
  // nothing that is asked rests on what only alerts and beats are sent to
  const others = ["ALERT_WEBHOOK_URL", "HEARTBEAT_URL"];
  assertEquals(secrets.filter((name) => !test.includes(name)).sort(), others);
});
