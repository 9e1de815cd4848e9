// Whoever is told of a discrepancy finds its section of the runbook.
import { assert, assertEquals } from "deno-std/assert";
import { join, ROOT } from "../../dev/paths.ts";
import { startDatabase } from "../support/database.ts";

const runbook = Deno.readTextFileSync(join(ROOT, "RUNBOOK.md"));
const anchors = new Set(
  [...runbook.matchAll(/^## (.+)$/gm)].map(([, title]) =>
    title!.toLowerCase().replaceAll(" ", "-")
  ),
);

Deno.test("every kind of discrepancy has a section of the runbook", async () => {
  const database = await startDatabase();
  try {
    const named = await database.sql<{ section: string }[]>`
      select distinct runbook_section as section from escrow.discrepancy_types`;
    assert(named.length > 20);
    assertEquals(named.map(({ section }) => section).filter((it) => !anchors.has(it)), []);
  } finally {
    await database.close();
  }
});
