// Who acts and why are kept for ever: the words of the page that a line was copied from are nobody.
import { assert, assertEquals, assertStringIncludes } from "deno-std/assert";
import { startDatabase, type TestDatabase } from "../support/database.ts";
import { heldEscrow, refund, statusOf } from "../support/escrows.ts";
import { contentsOf } from "../support/observe.ts";
import { startWorld } from "../support/world.ts";

interface Command {
  name: string;
  /** Of every argument that must be given, its name and type. */
  args: { name: string; type: string }[];
}

/** A value of each type: what it names need not be there, because who and why are asked first. */
const SOME: Record<string, string> = {
  uuid: `'${crypto.randomUUID()}'`,
  text: "'some'",
  boolean: "true",
  bigint: "1",
  jsonb: "'1'",
  "timestamp with time zone": "escrow.now()",
};

/** Every function that a person acts through, the console's and the owner's alike. */
async function commandsOf({ sql }: TestDatabase): Promise<Command[]> {
  const rows = await sql<{ name: string; names: string[]; types: string[]; required: number }[]>`
    select p.oid::regproc::text as name, p.proargnames as names,
      p.pronargs - p.pronargdefaults as required,
      array(select format_type(t.type, null) from unnest(p.proargtypes) with ordinality
        as t (type, nth) order by t.nth) as types
    from pg_catalog.pg_proc p
    where p.pronamespace in ('public'::regnamespace, 'escrow'::regnamespace)
      and p.proargnames @> array['p_actor', 'p_reason'] and p.prosrc ~ 'audit|require_reason|order'
      and p.proname not in ('audit', 'open_order', 'close_order', 'require_reason',
        'change_facts', 'escrow_claim_refund')
    order by 1`;
  return rows.map(({ name, names, types, required }) => ({
    name: name.includes(".") ? name : `public.${name}`,
    args: names.map((name, i) => ({ name, type: types[i]! })).filter(({ name }, i) =>
      i < required && name !== "p_actor" && name !== "p_reason"
    ),
  }));
}

const call = ({ name, args }: Command, actor: string, reason: string): string => {
  const given = args.map(({ name, type }) => `${name} => ${SOME[type]}`);
  return `select ${name}(${
    [...given, `p_actor => '${actor}'`, `p_reason => '${reason}'`].join(", ")
  })`;
};

const NAMES = ["your name", " Your Name ", "YOUR_NAME", "<your name>", "[who]", "name", "…", "-"];
const REASONS = ["why", "Why?", "what you saw", "<reason>", "the reason", "...", "to-do", "(why)"];

Deno.test("every command refuses the page's words for a name or a reason, with a hint", async () => {
  const database = await startDatabase();
  const commands = await commandsOf(database);
  assert(commands.length >= 25, `${commands.length} commands`);
  const refusal = (line: string) =>
    database.as("postgres", (sql) => sql.unsafe(line)).then(() => "it ran", (error) => {
      assert(error.hint?.includes("placeholder"), `${line}: ${error.message}, ${error.hint}`);
      return error.message;
    });
  for (const command of commands) {
    assertEquals(await refusal(call(command, "your name", "a doubt")), "placeholder_name");
    assertEquals(await refusal(call(command, "ana", "why")), "placeholder_reason");
  }
  const [hold] = commands.filter(({ name }) => name === "public.escrow_order_hold");
  for (const name of NAMES) {
    assertEquals(await refusal(call(hold!, name, "a doubt")), "placeholder_name", name);
  }
  for (const reason of REASONS) {
    assertEquals(await refusal(call(hold!, "ana", reason)), "placeholder_reason", reason);
  }
  const [row] = await database.sql`select count(*)::int as n from escrow.admin_actions`;
  assertEquals(row!.n, 0);
  await database.close();
});

Deno.test("a name or a reason of one's own is taken, in any script and however short", async () => {
  const { sql, close } = await startDatabase();
  const own = [
    "ana",
    "O",
    "Ян",
    "李",
    "the night shift",
    "on call 7",
    "a@b",
    "Why Not Ltd",
    "they ask why it is late",
    "test",
    "7",
    "[urgent] the parcel came back",
  ];
  const rows = await sql<{ text: string }[]>`
    select t.text from unnest(${own}::text[]) as t (text) where escrow.is_placeholder(t.text)`;
  await close();
  assertEquals([...rows], []);
});

Deno.test("refund-escrow takes no placeholder for a reason either, and nothing moves", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world);
  const before = await contentsOf(world);
  const { status, body } = await refund(world, escrow, { reason: "why" });
  assertEquals([status, body.error.code], [422, "placeholder_reason"]);
  assertStringIncludes(body.error.hint, "your own words");
  assertEquals([await contentsOf(world), await statusOf(world, escrow)], [before, "held"]);
});
