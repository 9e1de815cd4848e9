// Every alert there is: raised under a known name, told in fixed words, with a line that works.
import { assert, assertEquals, assertNotMatch } from "deno-std/assert";
import { join, ROOT } from "../../dev/paths.ts";
import { toHookBody, toMail } from "../../supabase/functions/_shared/alert_message.ts";
import { type Digest, MessageClaims } from "../../supabase/functions/_shared/contract.ts";
import { plantEscrows, raise, startOperators } from "../support/alerts.ts";
import { argumentsAt, namesIn } from "../support/raised_alerts.ts";
import { startDatabase, type TestDatabase } from "../support/database.ts";

const GOLDEN = join(ROOT, "tests", "golden", "alert_messages.txt");

const kindsOf = async ({ sql }: Pick<TestDatabase, "sql">): Promise<string[]> =>
  (await sql<{ alert: string }[]>`select alert from escrow.alert_kinds order by alert`)
    .map(({ alert }) => alert);

Deno.test("every alert that SQL raises has a kind", async () => {
  const database = await startDatabase();
  const kinds = await kindsOf(database);
  const functions = await database.sql<{ name: string; source: string }[]>`
    select p.proname as name, p.prosrc as source
    from pg_catalog.pg_proc p
    where p.pronamespace in ('escrow'::regnamespace, 'public'::regnamespace)`;
  const raised = functions.flatMap(({ name, source }) =>
    [...source.matchAll(/escrow\.(raise_alert|remind|need_person)\(/g)].flatMap((call) => {
      const given = argumentsAt(source, call.index + call[0].length - 1);
      const argument = given[call[1] === "need_person" ? 2 : 0] ?? "";
      const names = namesIn(argument);
      assert(names.length > 0 || argument === "p_alert", `${name}: ${argument} cannot be read`);
      return names.map((alert) => ({ name, alert }));
    })
  );
  await database.close();
  assert(raised.length > 20, `the scan sees ${raised.length} calls`);
  assertEquals(raised.filter(({ alert }) => !kinds.includes(alert)), []);
});

Deno.test("every kind's next step is a line that the SQL editor runs, and only looks", async () => {
  const operators = await startOperators();
  await using world = operators.world;
  const [id] = await plantEscrows(operators, 1);
  const rows = await world.sql`select alert, next_step from escrow.alert_kinds`;
  for (const { alert, next_step } of rows) {
    const line: string = next_step.replace("{escrow}", id);
    // read only: whoever is woken sees first, and orders then
    const refusal = await world.as(
      "postgres",
      (sql) => sql.unsafe(`set transaction read only; ${line}`),
    )
      .then(() => null, ({ code, message }) => ({ alert, code, message }));
    assertEquals(refusal, null);
  }
});

Deno.test("every kind is told in the words of the golden file, and names nobody", async () => {
  const operators = await startOperators();
  await using world = operators.world;
  const [id] = await plantEscrows(operators, 1);
  const kinds = await kindsOf(world);
  for (const alert of kinds) await raise(operators, alert, id, { code: "a_code", count: 3 });
  const { body } = await world.rpc("escrow_claim_messages", {
    p_lease_token: crypto.randomUUID(),
    p_channels: ["email"],
    p_limit: 50,
  });
  const { digests } = MessageClaims.parse(body);
  assertEquals(digests.map(({ alert }) => alert).sort(), kinds);
  const rows = await world.sql`select alert, severity from escrow.alert_kinds`;
  const severities = new Map(rows.map(({ alert, severity }) => [alert, severity]));
  // what was raised has no cause here, and so counts as over: the words are those of an open case
  const asOpen = (digest: Digest): Digest => ({
    ...digest,
    severity: severities.get(digest.alert),
    healed: 0,
    items: digest.items.map((item) => ({ ...item, healed: false })),
  });
  const told = digests.map(asOpen)
    .sort((one, other) => one.alert < other.alert ? -1 : 1)
    .map((digest) => {
      const mail = toMail(digest, "https://operators.example/RUNBOOK.md");
      for (const text of [mail.text, mail.html, JSON.stringify(toHookBody(digest, null))]) {
        assertNotMatch(text, /@/, "nobody's address");
      }
      return `Subject: ${mail.subject}\n\n${mail.text}`;
    })
    .join("\n----\n\n")
    .replaceAll(id!, "<escrow>")
    .replace(/last \d\S+/g, "last <time>")
    .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/g, "<time>");
  // HOLDFAST_GOLDEN=write accepts new words; read the difference before it is committed
  if (Deno.env.get("HOLDFAST_GOLDEN") === "write") await Deno.writeTextFile(GOLDEN, told);
  assertEquals(told, await Deno.readTextFile(GOLDEN));
});
