// `deno task dev --database-url` works in a database of its own kind, and nowhere else; what it
// says of another is one sentence without the password.
import { assert, assertEquals, assertMatch, assertRejects } from "deno-std/assert";
import { connect, dropDatabase } from "../../../dev/database.ts";
import { listen } from "../../../dev/gateway.ts";
import { markAsStack, requirePlayable } from "../../../dev/kept_database.ts";
import { MIGRATIONS } from "../../../dev/migrations.ts";
import { UserError } from "../../../dev/stack_file.ts";
import { clusterUrl, startDatabase } from "../../support/database.ts";

async function refusalOf(url: string, folder = MIGRATIONS): Promise<string> {
  const error = await assertRejects(() => requirePlayable(url, folder), UserError);
  assertMatch(error.message, /^database_refused: \S[^\n]+\.$/);
  const { password } = URL.canParse(url) ? new URL(url) : { password: "" };
  assert(password === "" || !error.message.includes(password), error.message);
  return error.message;
}

const on = (database: string, change: (url: URL) => void = () => {}) => {
  const url = new URL(clusterUrl());
  url.pathname = `/${database}`;
  change(url);
  return url.href;
};

Deno.test("a database in which somebody has installed Holdfast is not played with", async () => {
  const test = await startDatabase();
  try {
    const login = () => test.sql`select rolname, rolpassword from pg_authid order by 1`;
    const before = await login();
    assertMatch(await refusalOf(test.database.url), /may be real money in it.*createdb/);
    assertEquals(await login(), before, "no password was changed");
    await markAsStack(test.database);
    await requirePlayable(test.database.url, MIGRATIONS);
  } finally {
    await test.close();
  }
});

Deno.test("a stack's database of another version of the code is told as one", async () => {
  const test = await startDatabase();
  try {
    await markAsStack(test.database);
    await test.sql`
      update supabase_migrations.schema_migrations
      set statements = array[statements[1] || '-- as it was last week']
      where version = (select max(version) from supabase_migrations.schema_migrations)`;
    assertMatch(await refusalOf(test.database.url), /another version of this code/);
  } finally {
    await test.close();
  }
});

Deno.test("an empty database is taken", async () => {
  const name = `empty_${crypto.randomUUID().slice(0, 8)}`;
  const admin = connect(clusterUrl());
  try {
    await admin.unsafe(`create database ${name}`);
    await requirePlayable(on(name), MIGRATIONS);
  } finally {
    await dropDatabase(admin, name);
    await admin.end();
  }
});

Deno.test("whatever else is wrong with the URL or the server has its own sentence", async () => {
  const other = listen(() => new Response("no Postgres"));
  const cases: [string, RegExp][] = [
    ["", /no URL of a database/],
    ["mysql://root:hunter22@127.0.0.1/x", /no URL of a database/],
    [on(""), /names no database/],
    ["postgresql://postgres:hunter22@db.abc.supabase.co:5432/postgres", /must be on this machine/],
    ["postgresql://postgres:hunter22@10.0.0.7:5432/postgres", /must be on this machine/],
    ["postgresql://postgres:hunter22@[2001:db8::1]/postgres", /must be on this machine/],
    ["postgresql://postgres:hunter22@127.0.0.1:1/postgres", /nothing listens there/],
    [`postgresql://postgres:hunter22@${new URL(other.url).host}/x`, /does not answer as Postgres/],
    [on("nowhere_at_all"), /does not exist: createdb/],
    [on("postgres", (url) => url.password = "hunter22"), /password or the user is wrong/],
  ];
  try {
    for (const [url, sentence] of cases) assertMatch(await refusalOf(url), sentence);
  } finally {
    await other.close();
  }
});

Deno.test("a user who is no superuser is told so", async () => {
  const test = await startDatabase();
  try {
    assertMatch(await refusalOf(await test.database.urlAs("postgres")), /is not a superuser/);
  } finally {
    await test.close();
  }
});
