// Reads `deno test`'s own summary.

export interface TestCount {
  passed: number;
  failed: number;
  skipped: number;
  /** "12 passed, 0 failed", and ", 1 skipped" if any. */
  text: string;
}

export function makeCount(passed: number, failed: number, skipped = 0): TestCount {
  const text = `${passed} passed, ${failed} failed` + (skipped > 0 ? `, ${skipped} skipped` : "");
  return { passed, failed, skipped, text };
}

/** The count of a run; a run that ended badly without a failed test counts as one failure. */
export function countOf(output: string, success: boolean): TestCount {
  // deno-lint-ignore no-control-regex -- colours
  const plain = output.replaceAll(/\u001b\[[0-9;]*m/g, "");
  const summary = [...plain.matchAll(/^(?:ok|FAILED) \| (\d+ passed.*)$/gm)].at(-1)?.[1] ?? "";
  const number = (word: string) => Number(new RegExp(`(\\d+) ${word}`).exec(summary)?.[1] ?? 0);
  const failed = number("failed");
  const passed = number("passed");
  const badly = (!success && failed === 0) || (success && summary === "");
  return makeCount(passed, badly ? 1 : failed, number("ignored"));
}
