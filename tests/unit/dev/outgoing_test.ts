// One way out for every command, by law; and what an error and the arguments of a command show.
import { assert, assertEquals, assertThrows } from "deno-std/assert";
import type { Arguments } from "../../../dev/commands/arguments.ts";
import { connect } from "../../../dev/database.ts";
import { databaseUrlOf } from "../../../dev/installation.ts";
import { describeUnexpected } from "../../../dev/output.ts";
import { join, ROOT } from "../../../dev/paths.ts";

const KEY = "sb_secret_0123456789abcdef";

const given = (values: Record<string, string>): Arguments => ({
  text: (name) => values[name],
  flag: () => false,
  positionals: [],
});

Deno.test("an unexpected error is told with its causes, and without a secret or an address's password", () => {
  const error = new Error(`at https://ada:hush-hush@db.example/x with ${KEY}`, {
    cause: new TypeError("Invalid URL: 'postgres://postgres:p w/rd@db.example'", {
      cause: { headers: { authorization: "Basic a-password-of-mail" }, mail: "ada@example.com" },
    }),
  });
  const env = { INBOUND_AUTH: "a-password-of-mail", HOME: "/somewhere" };
  const told = describeUnexpected(error, env);
  for (const secret of [KEY, "hush-hush", "p w/rd", "a-password-of-mail", "ada@"]) {
    assert(!told.includes(secret), `${secret} in ${told}`);
  }
  assert(told.includes("TypeError") && told.includes("outgoing_test.ts"), told);
});

Deno.test("a database's password is not taken from the arguments, which others can read", () => {
  const url = "postgres://postgres:hush@db.project.example:5432/postgres";
  const error = assertThrows(() => databaseUrlOf(given({ "database-url": url }))) as Error;
  assert(/^Refused: secret_in_arguments\. .*SUPABASE_DB_URL/.test(error.message), error.message);
  assert(!error.message.includes("hush"));
  const local = "postgres://postgres:hush@127.0.0.1:5432/postgres";
  assertEquals(databaseUrlOf(given({ "database-url": local })), local);
});

Deno.test("a connection to a database elsewhere is encrypted", async () => {
  const ssl = async (url: string) => {
    const sql = connect(url);
    await sql.end();
    return sql.options.ssl;
  };
  assertEquals(await ssl("postgres://postgres:x@db.project.example/postgres"), "require");
  for (const host of ["127.0.0.1", "localhost", "db"]) {
    assertEquals(await ssl(`postgres://postgres:x@${host}/postgres`), false, host);
  }
});

/** Code without comments and texts. */
const bare = (code: string) =>
  code.replace(/\/\*[\s\S]*?\*\//g, "").replace(/"(?:[^"\\\n]|\\.)*"/g, '""')
    .replace(/(^|[^:\\])\/\/.*$/gm, "$1");

/** A call or a mention of the runtime's own `fetch`; a method, a field or its type is none. */
const OWN_FETCH =
  /(?<![.\w"]|typeof |migration )fetch\b(?!\s*[:?]|\(\w+(?:: \w+)?\)(?:: Promise<Response>)?[;{ ])/;

/** They send no key of their own: who serves, and who only asks whether anything answers. */
const WITHOUT_KEY = [
  "dev/functions_process.ts",
  "dev/outgoing.ts",
  "dev/stack_file.ts",
  "dev/stripe/simulator.ts",
];

async function codeOf(folder: string): Promise<string[]> {
  const found: string[] = [];
  for await (const { name, isDirectory } of Deno.readDir(join(ROOT, folder))) {
    const path = `${folder}/${name}`;
    if (isDirectory) found.push(...await codeOf(path));
    else if (name.endsWith(".ts")) found.push(path);
  }
  return found;
}

Deno.test("every command reaches other servers through dev/outgoing.ts", async () => {
  const others: string[] = [];
  for (const path of await codeOf("dev")) {
    const lines = bare(await Deno.readTextFile(join(ROOT, path))).split("\n");
    if (lines.some((line) => OWN_FETCH.test(line))) others.push(path);
  }
  assertEquals(others.sort().filter((path) => !/^dev\/(gateway|mail_catcher)\.ts$/.test(path)), [
    ...WITHOUT_KEY,
  ]);
  for (const line of ["await fetch(url)", "open(key, fetch)", "{ fetch, limitMs }", "= fetch;"]) {
    assert(OWN_FETCH.test(line), line);
  }
  for (const line of ["facts.fetch(url)", "fetch: send", "f: typeof fetch,", "guarded.fetch"]) {
    assert(!OWN_FETCH.test(line), line);
  }
});

Deno.test("no curl of workflow, script, cron or page follows a redirect or shows a key in its arguments", async () => {
  const files = [
    "README.md",
    "RUNBOOK.md",
    "supabase/cron/pg_cron.sql",
    "tests/support/script_frame.sh",
  ];
  for (const folder of [".github/workflows", "docs", "tests"]) {
    for await (const { name } of Deno.readDir(join(ROOT, folder))) {
      if (/\.(yml|md|sh)$/.test(name)) files.push(`${folder}/${name}`);
    }
  }
  let seen = 0;
  for (const file of files) {
    const text = (await Deno.readTextFile(join(ROOT, file))).replace(/\\\n\s*/g, " ");
    for (const [call] of text.matchAll(/\bcurl -[^\n]*/g)) {
      seen++;
      assert(!/ (-\w*L\w*|--location\S*)( |$)/.test(call), `${file}: ${call}`);
      const beforeInput = call.split("<<<")[0]!;
      assert(!/(apikey|[Aa]uthorization): /.test(beforeInput), `${file}: ${call}`);
    }
  }
  assert(seen > 20, `${seen} calls`);
});
