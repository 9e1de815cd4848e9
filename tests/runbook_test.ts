// The runbook at 3 a.m.: every alert has its section, every section its six answers, and every line
// of SQL in it runs.
import { assert, assertEquals } from "deno-std/assert";
import { join, ROOT } from "../dev/paths.ts";
import { startDatabase } from "./support/database.ts";

const PARTS = ["Meaning", "Impact", "Diagnosis", "Mitigation", "Verify", "Never"];
const text = await Deno.readTextFile(join(ROOT, "RUNBOOK.md"));

interface Section {
  title: string;
  body: string;
}

const sections: Section[] = text.split(/^## /m).slice(1).map((part) => {
  const [title, ...body] = part.split("\n");
  return { title: title!, body: body.join("\n") };
});

/** The address of a heading, as GitHub makes it. */
const anchor = (title: string) => title.toLowerCase().replace(/[^\w\s-]/g, "").replace(/\s+/g, "-");

const fences = (markdown: string) =>
  [...markdown.matchAll(/^```sql\n([\s\S]*?)^```$/gm)].map(([, sql]) => sql!);

Deno.test("every alert that can be raised has a section of the runbook", async () => {
  const database = await startDatabase();
  try {
    const rows = await database.sql<{ runbook_section: string }[]>`
      select distinct runbook_section from escrow.alert_kinds`;
    const known = sections.map(({ title }) => anchor(title));
    assertEquals(
      rows.map((row) => row.runbook_section).filter((section) => !known.includes(section)),
      [],
    );
    const [alerts] = text.split("\n# Emergencies");
    const idle = sections.map(({ title }) => title).filter((title) =>
      alerts!.includes(`\n## ${title}\n`) &&
      !rows.some((row) => row.runbook_section === anchor(title))
    );
    assertEquals(idle, [], "sections of alerts that nothing raises");
  } finally {
    await database.close();
  }
});

Deno.test("every section of the runbook answers the six questions, in order", () => {
  for (const { title, body } of sections) {
    const found = [...body.matchAll(/^\*\*(\w+)\.\*\* /gm)].map(([, part]) => part);
    assertEquals(found, PARTS, title);
  }
});

Deno.test("every line of SQL in the runbook runs; an order for nobody is refused by name", async () => {
  const database = await startDatabase();
  const statements = fences(text).flatMap((block) => block.split(/;\s*\n/))
    .map((statement) => statement.trim()).filter((statement) => statement !== "");
  assert(statements.length > 40, `${statements.length} statements`);
  const failed: string[] = [];
  try {
    for (const statement of statements) {
      const error = await database.as("postgres", async (sql) => {
        await sql.unsafe(statement);
        throw new Error("ran");
      }).catch((error) => error);
      const { code, message } = error as { code?: string; message: string };
      // orders name an escrow that is not there: refused, but understood
      const isFine = message === "ran" || code === "PT404";
      if (!isFine) failed.push(`${code} ${message}: ${statement}`);
    }
  } finally {
    await database.close();
  }
  assertEquals(failed, []);
});
