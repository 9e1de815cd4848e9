// The runbook at 3 a.m.: every alert has its section, every section its six answers, and every
// block of SQL in it is one statement that runs as it is pasted.
import { assert, assertEquals } from "deno-std/assert";
import { startDatabase } from "./support/database.ts";
import { blocksIn, filled, NO_ACCOUNT, partOf, runbook, sections } from "./support/runbook.ts";

const PARTS = ["Meaning", "Impact", "Diagnosis", "Mitigation", "Verify", "Never"];

/** The address of a heading, as GitHub makes it. */
const anchor = (title: string) => title.toLowerCase().replace(/[^\w\s-]/g, "").replace(/\s+/g, "-");

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
    const [alerts] = runbook.split("\n# Emergencies");
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
  assertEquals(sections.length, runbook.match(/^## /gm)!.length);
  for (const { title, body } of sections) {
    const found = [...body.matchAll(/^\*\*(\w+)\.\*\* /gm)].map(([, part]) => part);
    assertEquals(found, PARTS, title);
  }
});

Deno.test("every link within the runbook leads to a section of it", () => {
  const known = [...runbook.matchAll(/^#+ (.+)$/gm)].map(([, title]) => anchor(title!));
  const links = [...runbook.matchAll(/\]\(#([^)]+)\)/g)].map(([, target]) => target!);
  assert(links.length >= 5, `${links.length} links`);
  assertEquals(links.filter((target) => !known.includes(target)), []);
});

// two statements of one paste are one transaction: what the second refuses, the first has not done
Deno.test("what is pasted together is one statement, so no refusal takes back an order", () => {
  const statements = (block: string) => block.split(/;[ \t]*\n/).filter((one) => one.trim() !== "");
  const joined = blocksIn(runbook).filter((block) => statements(block).length !== 1);
  assertEquals(joined, []);
});

Deno.test("whoever is to pause pauses first, and alternatives are told from steps", () => {
  const wrong: string[] = [];
  for (const section of sections) {
    const mitigation = partOf(section, "Mitigation");
    const blocks = blocksIn(mitigation);
    const pauses = blocks.findIndex((block) => block.includes("escrow_set_paused(true"));
    if (pauses > 0) wrong.push(`${section.title}: pause is block ${pauses + 1}`);
    if (/```\n\s*```/.test(mitigation)) wrong.push(`${section.title}: no words between two blocks`);
    const ends = ["escrow_order_release", "escrow_order_refund"]
      .filter((end) => blocks.some((block) => block.includes(end)));
    if (ends.length === 2 && !/^(\*\*Mitigation\.\*\* )?Either, [\s\S]*^Or, /m.test(mitigation)) {
      wrong.push(`${section.title}: both ends of an escrow, and no "Either" and "Or"`);
    }
  }
  assertEquals(wrong, []);
});

Deno.test("every block of SQL runs as it is pasted; an order for nobody is refused by name", async () => {
  const database = await startDatabase();
  const blocks = blocksIn(runbook);
  assert(blocks.length > 100, `${blocks.length} blocks`);
  const failed: string[] = [];
  try {
    for (const block of blocks) {
      const error = await database.as("postgres", async (sql) => {
        await sql.unsafe(filled(block)).simple();
        throw new Error("ran");
      }).catch((error) => error);
      const { code, message } = error as { code?: string; message: string };
      // orders name an escrow that is not there, or an account that is none: refused by name
      const isFine = block.includes(NO_ACCOUNT)
        ? message === "invalid_account" || code === "PT404"
        : message === "ran" || code === "PT404";
      if (!isFine) failed.push(`${code} ${message}: ${block}`);
    }
  } finally {
    await database.close();
  }
  assertEquals(failed, []);
});

Deno.test("no block is taken with the page's own words for a name or a reason", async () => {
  const database = await startDatabase();
  const asked = blocksIn(runbook).filter((block) => block.includes("'your name'"));
  assert(asked.length > 60, `${asked.length} blocks`);
  const refused = (block: string) =>
    database.as("postgres", (sql) => sql.unsafe(block).simple())
      .then(() => "ran", ({ message, hint }) => hint ? message : `${message} without a hint`);
  try {
    const taken: string[] = [];
    for (const block of asked) {
      if (await refused(block) !== "placeholder_name") taken.push(block);
      const named = block.replaceAll("your name", "somebody");
      const isWhy = /'(why|what you saw)'/.test(block);
      if (isWhy && await refused(named) !== "placeholder_reason") taken.push(named);
    }
    assertEquals(taken, []);
    const [row] = await database.sql<{ n: number }[]>`
      select count(*)::int as n from escrow.admin_actions`;
    assertEquals(row!.n, 0);
  } finally {
    await database.close();
  }
});
