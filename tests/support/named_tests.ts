// Tests that a page names as its proof: `tests/a_test.ts` "a law".
import { join, ROOT } from "../../dev/paths.ts";

const NAMED = /`(tests\/[\w/.-]+\.(?:ts|sh))`(?: "([^"]*)")?/g;

export interface NamedTest {
  path: string;
  /** Undefined where the file alone is named. */
  name: string | undefined;
}

export const namedTests = (text: string): NamedTest[] =>
  [...text.matchAll(NAMED)].map(([, path, name]) => ({ path: path!, name }));

/** The text without what it names. */
export const withoutNamedTests = (text: string): string => text.replace(NAMED, "");

/** What is wrong with them; `read`: the text of a test, null where there is none. */
export function faultsOfNamed(text: string, read: (path: string) => string | null): string[] {
  return namedTests(text).flatMap(({ path, name }) => {
    const test = read(path);
    if (test === null) return [`${path} is not there`];
    const isThere = name === undefined || (name !== "" && test.includes(name));
    return isThere ? [] : [`${path} has no test "${name}"`];
  });
}

export function readTest(path: string): string | null {
  try {
    return Deno.readTextFileSync(join(ROOT, path));
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return null;
    throw error;
  }
}
