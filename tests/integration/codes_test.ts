// Every code that an explanation, an alert or an error can show is explained, in one table.
import { assert, assertEquals, assertMatch, assertStringIncludes } from "deno-std/assert";
import { join, ROOT } from "../../dev/paths.ts";
import { startDatabase, type TestDatabase } from "../support/database.ts";
import { heldEscrow, release } from "../support/escrows.ts";
import { runbook } from "../support/runbook.ts";
import { startWorld } from "../support/world.ts";

const SHARED = join(ROOT, "supabase", "functions", "_shared");
const source = (path: string) => Deno.readTextFileSync(join(SHARED, path));
const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, code]) => code!);

/** What TypeScript can hand to the database as a reason: lost answers, failed looks, mails. */
function codesOfFunctions(): string[] {
  return [
    ...all(source("stripe_objects.ts").split("Snapshot =")[1]!.split(";")[0]!, /"(\w+)"/g),
    ...all(/kind: "lost"; reason: ([^}]*)}/.exec(source("stripe_objects.ts"))![1]!, /"(\w+)"/g),
    ...all(source("inbound/judge_mail.ts"), /judged\([^)]*"(\w+)"\)/g),
    ...all(source("inbound/judge_mail.ts"), /judged\("(\w+)"/g),
    ...all(source("inbound/judge_mail.ts"), /\? "(\w+)" : "no_new_text"/g),
    ...all(source("inbound/automatic.ts"), /(?:return|, ) ?"([a-z_]+)"[;\]]/g),
    ...all(source("inbound/sender_proof.ts"), /return "(\w+)"/g),
    ...all(source("inbound/reply_meaning.ts"), /return "(\w+)"/g),
    ...all(source("flows/receive_reply.ts"), /[?:] "(\w+_tokens?)"/g),
  ];
}

/** What SQL writes into the columns and facts that people are shown. */
async function codesOfDatabase({ sql }: TestDatabase): Promise<string[]> {
  const functions = await sql<{ name: string; source: string }[]>`
    select p.proname as name, p.prosrc as source from pg_catalog.pg_proc p
    where p.pronamespace in ('escrow'::regnamespace, 'public'::regnamespace)`;
  const written = functions.flatMap(({ source }) => [
    ...all(source, /\bset [^;]*?\breason = '(\w+)'/g),
    ...all(source, /'outcome', '\w+', 'reason', '(\w+)'/g),
    ...all(source, /escrow\.park_event\(i, '(\w+)'\)/g),
  ]);
  const ignored = functions.find(({ name }) => name === "ignore_event")!.source;
  const doubt = functions.find(({ name }) => name === "doubt_answer")!.source;
  const [outcomes] = await sql<{ text: string }[]>`
    select pg_get_constraintdef(oid) as text from pg_catalog.pg_constraint
    where conname = 'replies_outcome_known'`;
  const refusals = await sql<{ code: string }[]>`select distinct code from escrow.refusals`;
  const kept = await sql<{ verdict: string }[]>`select distinct verdict from escrow.refusals`;
  return [
    ...written,
    ...all(ignored, /then '(\w+)'/g),
    ...all(doubt, /in \('(\w+)', 'unknown_500'\)/g),
    ...all(outcomes!.text, /'(\w+)'/g),
    ...refusals.map(({ code }) => code).filter((code) => code !== "*"),
    ...kept.map(({ verdict }) => verdict),
    "worker_lost",
  ];
}

Deno.test("every code that the functions or the database can show is explained", async () => {
  const database = await startDatabase();
  const shown = new Set([...codesOfFunctions(), ...await codesOfDatabase(database)]);
  const known = await database.sql<{ code: string }[]>`select code from escrow.codes`;
  await database.close();
  assert(shown.size > 75, `the scan sees ${shown.size} codes`);
  for (
    const code of ["timeout", "transfers_not_allowed", "auto_reply", "bad_token", "other_address"]
  ) {
    assert(shown.has(code), `the scan sees ${code}`);
  }
  const explained = new Set(known.map(({ code }) => code));
  assertEquals([...shown].filter((code) => !explained.has(code)).sort(), []);
});

Deno.test("the runbook explains each, and sends to sections that it has", async () => {
  const { sql, close } = await startDatabase();
  const codes = await sql<
    { code: string; remedy: string }[]
  >`select code, remedy from escrow.codes`;
  await close();
  const titles = [...runbook.matchAll(/^## (.+)$/gm)].map(([, title]) => title!);
  for (const { code, remedy } of codes) {
    assertMatch(runbook, new RegExp(`^\\| \`${code}\` +\\|`, "m"));
    const [, named] = /\b[Ss]ee ([A-Z][a-z]+(?: [a-z]+)*)(?: after a day)?[.:;]/.exec(remedy) ?? [];
    const title = named?.replace(/ after a day$/, "");
    if (title !== undefined) assert(titles.includes(title), `${code}: ${title}`);
  }
});

Deno.test("explain and the alert say what a code means; one of Stripe's own is not guessed", async () => {
  for (const code of ["account_invalid", "bank_account_declined"]) {
    await using world = await startWorld();
    const escrow = await heldEscrow(world);
    world.simulator.control.setFault({ operation: "POST /v1/transfers", fault: "refuse", code });
    await release(world, escrow);
    await world.settle();
    const { body } = await world.rpc("escrow_explain", { p_escrow_id: escrow.id });
    if (code === "account_invalid") {
      const words = "account_invalid: The receiver's connected account does not exist, or";
      assertStringIncludes(body.why, words);
      assertStringIncludes(world.mail.messages()[0]!.TextBody!, words);
    } else {
      assertStringIncludes(body.why, `${code}: Holdfast does not know this code. Look it up at`);
    }
  }
});
