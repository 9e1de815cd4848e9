// What runs on Postgres 15, and what is said where it cannot.
import { assert, assertEquals } from "deno-std/assert";
import { join, ROOT } from "../../../dev/paths.ts";
import { TESTS_ON_15, whyNotPostgres15 } from "../../../dev/postgres_15.ts";

Deno.test("a machine without Postgres 15 says which packages it lacks", async () => {
  const bare = await Deno.makeTempDir({ prefix: "holdfast-bare-" });
  try {
    assertEquals(
      await whyNotPostgres15(bare),
      "not installed: postgresql-15, postgresql-15-cron, postgresql-15-plpgsql-check",
    );
    await Deno.mkdir(`${bare}/usr/lib/postgresql/15/bin`, { recursive: true });
    await Deno.writeTextFile(`${bare}/usr/lib/postgresql/15/bin/initdb`, "");
    assertEquals(
      await whyNotPostgres15(bare),
      "not installed: postgresql-15-cron, postgresql-15-plpgsql-check",
    );
  } finally {
    await Deno.remove(bare, { recursive: true });
  }
});

Deno.test("every test named for Postgres 15 is there", async () => {
  for (const name of TESTS_ON_15) {
    assert(await Deno.stat(join(ROOT, name)).then(() => true, () => false), name);
  }
});

Deno.test("what CI installs is what Postgres 15 needs", async () => {
  const script = await Deno.readTextFile(join(ROOT, ".ci", "postgres_15"));
  const [, installed] = /^packages=\((.+)\)$/m.exec(script) ?? [];
  assertEquals(
    `not installed: ${installed?.split(" ").join(", ")}`,
    await whyNotPostgres15("/dev/null"),
  );
});
