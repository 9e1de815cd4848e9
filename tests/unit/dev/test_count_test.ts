import { assertEquals } from "deno-std/assert";
import { countOf } from "../../../dev/test_count.ts";

Deno.test("countOf() reads the summary, colours or not", () => {
  const summary = "\u001b[32mok\u001b[0m | 12 passed (3 steps) | 0 failed | 1 ignored (2s)\n";
  assertEquals(countOf(summary, true).text, "12 passed, 0 failed, 1 skipped");
  assertEquals(countOf("FAILED | 3 passed | 2 failed (1s)\n", false).text, "3 passed, 2 failed");
});

Deno.test("countOf() counts a run that broke without a failed test as one failure", () => {
  assertEquals(countOf("error: Type checking failed.\n", false).text, "0 passed, 1 failed");
  assertEquals(countOf("ok | 3 passed | 0 failed (1s)\n", false).text, "3 passed, 1 failed");
  assertEquals(countOf("", true).text, "0 passed, 1 failed");
});
