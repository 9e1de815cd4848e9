// docs/stand-ins: each point of each stand-in with one of four verdicts and a source. What is
// milder than the real thing has a reason, and a test that exists.
import { assert, assertEquals } from "deno-std/assert";
import { join, ROOT } from "../dev/paths.ts";
import { faultsOfNamed, namedTests, readTest, withoutNamedTests } from "./support/named_tests.ts";

const VERDICTS = ["same", "stricter", "milder", "unknown"];

interface Row {
  page: string;
  cells: Record<string, string>;
}

/** Pages of the folder, and the one that leads to them. */
function pages(): string[] {
  const folder = [...Deno.readDirSync(join(ROOT, "docs", "stand-ins"))];
  return ["docs/stand-ins.md", ...folder.map(({ name }) => `docs/stand-ins/${name}`).sort()];
}

const cellsOf = (line: string) =>
  line.trim().replace(/^\||\|$/g, "").split(/(?<!\\)\|/).map((cell) => cell.trim());

/** The rows of all tables that have a column "verdict". */
function rowsOf(page: string, text: string): Row[] {
  const rows: Row[] = [];
  for (const [table] of text.matchAll(/^\|.*\n\|[ :|-]+\|\n(?:\|.*\n?)*/gm)) {
    const [head, , ...lines] = table.trim().split("\n");
    const names = cellsOf(head!).map((name) => name.toLowerCase());
    if (!names.includes("verdict")) continue;
    for (const line of lines) {
      const cells = cellsOf(line);
      rows.push({
        page,
        cells: Object.fromEntries(names.map((name, i) => [name, cells[i] ?? ""])),
      });
    }
  }
  return rows;
}

/** A page, an issue, a package of a version, or what it was tried on. */
const SOURCE = new RegExp(
  [
    String.raw`(?:^|[\s(<])(?:https?:\/\/)?(?:[\w-]+\.)+(?:com|org|io|dev)\/\S`,
    String.raw`[\w.-]+\/[\w.-]+#\d+`,
    String.raw`\bnpm \S+ \d+\.\d+`,
    String.raw`\b[\w.-]+\/[\w.-]+ v?\d+\.\d+`,
    String.raw`\btried\b \S`,
    String.raw`\b(?:PostgREST|Postgres|PostgreSQL|supabase\/\w+)\b`,
  ].join("|"),
  "i",
);

/** What is wrong with a row; `read`: the text of a test, null where there is none. */
function faultsOf({ page, cells }: Row, read: (path: string) => string | null): string[] {
  const faults: string[] = [];
  const { verdict = "", source = "" } = cells;
  const point = Object.values(cells)[0] ?? "";
  const say = (what: string) => faults.push(`${page}, ${point || "a row"}: ${what}`);
  if (point === "") say("no point");
  if (!VERDICTS.includes(verdict)) say(`"${verdict}" is no verdict`);
  if (/\bbelieved\b/i.test(source)) {
    if (verdict !== "unknown") say("believed, and yet not unknown");
  } else if (!SOURCE.test(source)) say(`"${source}" is no source`);
  const all = Object.values(cells).join("\n");
  faultsOfNamed(all, read).forEach(say);
  if (verdict !== "milder") return faults;
  if (!namedTests(all).some(({ name }) => name !== undefined)) say("milder, and no test is named");
  const why = Object.entries(cells).find(([name]) => /\b(why|reason)\b/.test(name))?.[1] ?? "";
  if (withoutNamedTests(why).replace(/[\s:;,.]/g, "").length < 20) say("milder without a reason");
  return faults;
}

const text = new Map(pages().map((page) => [page, Deno.readTextFileSync(join(ROOT, page))]));
const rows = [...text].flatMap(([page, it]) => rowsOf(page, it));

Deno.test("each point of a stand-in has a verdict and a source, and what is milder a reason and a test", () => {
  assert(rows.length > 100, `${rows.length} rows`);
  for (const page of text.keys()) assert(rows.some((row) => row.page === page), page);
  assertEquals(rows.flatMap((row) => faultsOf(row, readTest)), []);
});

Deno.test("each kind of fault in a row is seen", () => {
  const good = {
    point: "a point",
    verdict: "milder",
    source: "docs.stripe.com/rate-limits",
    "why, and held by": 'because it cannot be otherwise: `tests/a_test.ts` "a law"',
  };
  const read = (path: string) => path === "tests/a_test.ts" ? 'Deno.test("a law", () => {})' : null;
  const faults = (change: Partial<typeof good>) =>
    faultsOf({ page: "a page", cells: { ...good, ...change } }, read).length;
  assertEquals(faults({}), 0);
  const why = "why, and held by";
  const bad: Partial<typeof good>[] = [
    ...["", "Milder", "much the same", "same or stricter"].map((verdict) => ({ verdict })),
    ...["", "-", "Stripe", "the docs", "see above"].map((source) => ({ source })),
    { source: "believed" },
    { verdict: "same", source: "believed, or docs.stripe.com/x" },
    { [why]: "because it cannot be otherwise" },
    { [why]: "because it cannot be otherwise: `tests/a_test.ts`" },
    { [why]: '`tests/a_test.ts` "a law"' },
    { [why]: 'short: `tests/a_test.ts` "a law"' },
    { [why]: 'because it cannot be otherwise: `tests/b_test.ts` "a law"' },
    { [why]: 'because it cannot be otherwise: `tests/a_test.ts` "another law"' },
    { point: "" },
  ];
  assertEquals(bad.filter((change) => faults(change) === 0), []);
  const unknown = { verdict: "unknown", source: "believed", [why]: "" };
  assertEquals(faults(unknown), 0);
  assertEquals(faults({ verdict: "same", [why]: "" }), 0);
});

Deno.test("every rule of the Stripe simulator is on its page, and no other", async () => {
  const told = new Set<number>();
  for (const { page, cells } of rows) {
    if (page !== "docs/stand-ins/stripe.md") continue;
    const [, number] = /^rule (\d+):/.exec(cells.point ?? "") ?? [];
    if (number !== undefined) told.add(Number(number));
  }
  const named = new Set<number>();
  const visit = async (folder: string): Promise<void> => {
    for await (const { name, isDirectory } of Deno.readDir(join(ROOT, folder))) {
      const path = `${folder}/${name}`;
      if (isDirectory) await visit(path);
      else if (name.endsWith(".ts")) {
        const code = await Deno.readTextFile(join(ROOT, path));
        for (const [, list] of code.matchAll(/\brules? (\d+(?:(?:, | to | and )\d+)*)/gi)) {
          const numbers = list!.match(/\d+/g)!.map(Number);
          const [from, to] = [numbers[0]!, numbers.at(-1)!];
          if (!list!.includes(" to ")) numbers.forEach((number) => named.add(number));
          else for (let number = from; number <= to; number++) named.add(number);
        }
      }
    }
  };
  await visit("dev/stripe");
  await visit("tests/contract");
  const sorted = (numbers: Set<number>) => [...numbers].sort((a, b) => a - b);
  assertEquals(sorted(told), sorted(named));
});

Deno.test("the index leads to every page of stand-ins, and the documentation to the index", async () => {
  const index = text.get("docs/stand-ins.md")!;
  const links = [...index.matchAll(/\]\((stand-ins\/[\w.-]+)\)/g)].map(([, link]) =>
    `docs/${link}`
  );
  const there = [...text.keys()].filter((page) => page !== "docs/stand-ins.md");
  assertEquals(there.filter((page) => !links.includes(page)), []);
  const docs = await Deno.readTextFile(join(ROOT, "docs", "README.md"));
  assert(docs.includes("](stand-ins.md)"));
});
