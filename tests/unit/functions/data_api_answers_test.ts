// The one table of what the Data API and the gateway answer.
import { assert, assertEquals, assertMatch } from "deno-std/assert";
import { join, ROOT } from "../../../dev/paths.ts";
import {
  DATA_API_ANSWERS,
  describe,
  meaningOf,
} from "../../../supabase/functions/_shared/data_api_answers.ts";
import { ERRORS } from "../../../supabase/functions/_shared/errors.ts";

const kinds = (codes: string, status: number) =>
  codes.split(" ").map((code) => `${code} ${meaningOf(code, status).kind}`);
const all = (codes: string, kind: string) => codes.split(" ").map((code) => `${code} ${kind}`);

Deno.test("what may succeed with the same arguments is passing, whatever its HTTP status", () => {
  const codes = "PGRST000 PGRST001 PGRST002 PGRST003 PGRST303 40001 40P01 55P03 57014 " +
    "53000 53100 53200 53300 53400 08000 08001 08003 08004 08006 08P01 57P01 57P02 57P03 57P05";
  for (const status of [400, 401, 500, 503, 504]) {
    assertEquals(kinds(codes, status), all(codes, "passing"));
  }
});

Deno.test("what would be the same again is final, whatever its HTTP status", () => {
  const codes =
    "PGRST100 PGRST101 PGRST102 PGRST106 PGRST111 PGRST116 PGRST121 PGRST125 PGRST200 " +
    "PGRST201 PGRST202 PGRST203 PGRST205 PGRST300 PGRST301 PGRST302 42501 42883 42P01 42P17 " +
    "21000 22P02 23505 23514 25006 P0001 P0002 P0003 PT404 PT409 PT422 PT500 PT503";
  for (const status of [400, 401, 404, 405, 500, 503]) {
    assertEquals(kinds(codes, status), all(codes, "final"));
  }
});

Deno.test("without a code, or with one of nobody's, the HTTP status decides", () => {
  const passing = [0, 408, 429, 500, 502, 503, 504, 520, 521, 522, 525, 527, 530, 540, 544, 546];
  const final = [200, 204, 301, 302, 307, 308, 400, 401, 402, 403, 404, 405, 406, 413, 415, 422];
  for (const code of [undefined, "", "WORKER_LIMIT", "XX000", "PGRSTX00", "546", "?", "*", ".*"]) {
    for (const status of passing) {
      assertEquals(meaningOf(code, status).kind, "passing", `${status}`);
    }
    for (const status of final) assertEquals(meaningOf(code, status).kind, "final", `${status}`);
  }
});

Deno.test("only where it is so a key is said to open nothing", () => {
  const says = (code: string | undefined, status: number) =>
    /key/.test(meaningOf(code, status).means);
  for (const code of ["PGRST300", "PGRST301", "PGRST302", "42501"]) assert(says(code, 401), code);
  assert(says(undefined, 401) && says(undefined, 403));
  for (const code of ["PGRST303", "PGRST202", "PGRST106", "25006", "57014", "PGRST002"]) {
    assert(!says(code, 401), code);
  }
  assert(!says(undefined, 500) && !says(undefined, 0) && !says(undefined, 404));
});

Deno.test("every row says what happened, the one next step, and what a caller is answered", () => {
  const runbook = Deno.readTextFileSync(join(ROOT, "RUNBOOK.md"));
  for (const row of DATA_API_ANSWERS) {
    assertMatch(row.means, /^[A-Z].{10,90}[^.]$/);
    assertMatch(row.next, /^[A-Z].*[.?]$/);
    assert(!`${row.means}${row.next}`.includes("~"), "what parts the columns in the workflows");
    const [, section] = /RUNBOOK\.md, ([^.]+)\./.exec(row.next) ?? [];
    assert(section === undefined || runbook.includes(`\n## ${section}\n`), section);
    assert(Object.hasOwn(ERRORS, row.caller));
    if (row.kind === "passing") assertEquals(row.caller, "unavailable", row.means);
    for (const code of row.codes) {
      // read by a shell too: a letter more and it would mean something there
      assertMatch(code, /^([0-9A-Z?]{5}|PGRST[0-9?]{3}|http_[0-9?]{3})$/);
      assertEquals(
        meaningOf(code.replaceAll("?", "9"), 299).means,
        row.means,
        `${code} is shadowed`,
      );
    }
  }
  assertEquals(
    describe(meaningOf("PGRST303", 401), "PGRST303").split(". ")[0],
    "Supabase's clock disagrees with its own gateway (PGRST303)",
  );
});
