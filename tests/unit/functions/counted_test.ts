// A number that people read agrees with its noun: 1 case, 2 cases.
import { assertEquals } from "deno-std/assert";
import { join, ROOT } from "../../../dev/paths.ts";
import { counted } from "../../../supabase/functions/_shared/counted.ts";

Deno.test("one is one, and all else is many", () => {
  assertEquals([0, 1, 2].map((n) => counted(n, "case")), ["0 cases", "1 case", "2 cases"]);
});

/** What is counted in what people read. */
const NOUNS = "act|case|change|claim|charge|day|discrepancie|dispute|escrow|event|file|function|" +
  "hour|job|line|message|migration|minute|movement|order|payment|refund|release|row|statement|" +
  "table|thing|time|transfer|warning";

async function* sources(folder: string): AsyncGenerator<string> {
  for await (const { name, isDirectory } of Deno.readDir(join(ROOT, folder))) {
    const path = `${folder}/${name}`;
    // what the simulator says, Stripe says
    if (path === "dev/stripe") continue;
    if (isDirectory) yield* sources(path);
    else if (/\.(ts|sql)$/.test(name)) yield path;
  }
}

Deno.test("no text puts a plural behind a number that may be one", async () => {
  const inCode = new RegExp(String.raw`\$\{([^{}]*)\} (?:${NOUNS})s\b`, "g");
  const inSql = new RegExp(String.raw`%s (?:${NOUNS})s\b`, "g");
  const found: string[] = [];
  for (const folder of ["dev", "supabase/functions", "supabase/migrations"]) {
    for await (const path of sources(folder)) {
      const text = await Deno.readTextFile(join(ROOT, path));
      const hits = path.endsWith(".sql") ? text.matchAll(inSql) : text.matchAll(inCode);
      // "all 8 functions", "the 3 functions": a number that is many by what it counts
      for (const { 0: hit } of hits) if (!ALLOWED.has(hit)) found.push(`${path}: ${hit}`);
    }
  }
  assertEquals(found, []);
});

/** More than one by what they are. */
const ALLOWED = new Set([
  // of the Data API: all that the migrations make
  "${doors.length} functions",
  // the name of a kind, not a number
  "${kind} events",
  "${wanted.kind} events",
  // as PostgREST says it, to developers
  "${row.rows} rows",
  "${metadata[MARK]} events",
  // a constant of a week or so
  "${CONFIRMED_FOR_DAYS} days",
  // a policy, seldom one: 1.0 hours when it is
  "%s hours",
  // an alert's occasion, which nobody reads
  "%s days",
]);
