// The runbook as somebody uses it at night: its sections, and the blocks that are pasted whole.
import { assertEquals } from "deno-std/assert";
import { join, ROOT } from "../../dev/paths.ts";
import type { TestDatabase } from "./database.ts";

export const runbook = await Deno.readTextFile(join(ROOT, "RUNBOOK.md"));

/** Where an escrow's id is put in. */
export const ZEROS = "00000000-0000-0000-0000-000000000000";

/** Where an account's id is put in. */
export const NO_ACCOUNT = "acct_…";

export type Part = "Meaning" | "Impact" | "Diagnosis" | "Mitigation" | "Verify" | "Never";

export interface Section {
  title: string;
  body: string;
}

export const sections: Section[] = runbook.split(/^#{1,2} /m).slice(1)
  .map((text) => {
    const [title, ...body] = text.split("\n");
    return { title: title!, body: body.join("\n") };
  })
  .filter(({ body }) => body.includes("**Meaning.**"));

/** The blocks of SQL, each of which is pasted as it stands. */
export const blocksIn = (markdown: string): string[] =>
  [...markdown.matchAll(/^```sql\n([\s\S]*?)^```$/gm)].map(([, sql]) => sql!);

export function partOf({ body }: Section, part: Part): string {
  const from = body.indexOf(`**${part}.**`);
  const next = body.slice(from + 1).search(/^\*\*\w+\.\*\* /m);
  return body.slice(from, next < 0 ? undefined : from + 1 + next);
}

/** The one block of a part of a section that has these words in it. */
export function blockOf(title: string, part: Part, words = ""): string {
  const [section] = sections.filter((one) => one.title === title);
  const blocks = blocksIn(partOf(section!, part)).filter((block) => block.includes(words));
  assertEquals(blocks.length, 1, `${title}, ${part}, "${words}"`);
  return blocks[0]!;
}

/** Who fills in the runbook's lines, and why, in the tests. */
export const NAME = "the night shift";
const REASON = "as the section says";

/** A block with a name and a reason of one's own in place of the page's words. */
export const filled = (block: string): string =>
  block.replaceAll("your name", NAME).replaceAll(/(['"])(why|what you saw)\1/g, `$1${REASON}$1`);

/** Runs a block as the SQL editor does: filled in, whole, as one query, as the owner. */
export function paste(
  { as }: Pick<TestDatabase, "as">,
  block: string,
  escrow?: { id: string },
  // deno-lint-ignore no-explicit-any -- rows as the driver gives them
): Promise<any[]> {
  const typed = filled(escrow === undefined ? block : block.replaceAll(ZEROS, escrow.id));
  return as("postgres", async (sql) => [...await sql.unsafe(typed).simple()]);
}

/** Pastes a block that must be refused: the code that it is refused with. */
export async function refusedPaste(...pasted: Parameters<typeof paste>): Promise<string> {
  const refusal = await paste(...pasted).then(() => null, (error) => error);
  return refusal?.message ?? "it ran";
}
