// Why an escrow has ended: for every way that the database's own table of moves allows, and for
// everybody who can have asked for it, the explanation says what happened and nothing else.
import { assert, assertEquals, assertStringIncludes } from "deno-std/assert";
import { ENDINGS } from "../explained/endings.ts";
import { startDatabase } from "../support/database.ts";
import { rowOf } from "../support/escrows.ts";
import { startRecordedWorld } from "../support/stripe_posts.ts";

/** Each says that one thing happened; a case names all that did, and no other may be said. */
const CLAIMS = {
  paid: /The receiver was paid\./,
  refunded: /The money was refunded\./,
  "hold dropped": /The hold on the sender's card was dropped, and nothing was taken\./,
  "cancelled by us": /The payment was cancelled at Stripe before it was made\./,
  "cancelled by others": /not by Holdfast|Holdfast had not/,
  "never created": /No payment of it was found at Stripe\./,
  "refused by Stripe":
    /Stripe refused to make its payment, and nobody was asked to pay\. Stripe said: "Too much\."/,
  found: /Stripe showed the (transfer|refund) <\w+> of [\d.]+ USD, which ends it\./,
  adopted: /A person adopted it\./,
  "app's release": /The app asked for the release at <time> \(secret:default\)\./,
  "app's return": /The app asked for the money to go back at <time>: "Anna's words"\./,
  "receiver's reply": /The receiver's reply of <time> asked for the release\./,
  "operator for the receiver": /An operator decided for the receiver\./,
  operator: /An operator decided it\./,
  "who and why": /Ordered by the desk at <time>: "a called b"\./,
  deadline: /Its deadline and grace ended at <time> without a release\./,
  "time to pay": /No payment was known when its time to pay ended, <time>\./,
  "dispute ended": /A card dispute has ended\. <\w+> over 100\.00 USD: won\./,
  "dispute lost": /A card dispute was lost\. <\w+> over 100\.00 USD: lost\./,
} as const;

const plain = (text: string) =>
  text.replace(/\d{4}-\d\d-\d\dT[\d:]+Z/g, "<time>")
    .replace(/\b(tr|re|du|dp|pyr)_\w+/g, "<$1>");

for (const { end, says, reach } of ENDINGS) {
  Deno.test(`${end} (${says.join(", ")}): told as it happened, and no more`, async () => {
    await using world = await startRecordedWorld();
    const escrow = await reach(world);
    const { status, status_cause } = await rowOf(world, escrow);
    assertEquals(`${status} ${status_cause}`, end);
    const { body } = await world.rpc("escrow_explain", { p_escrow_id: escrow.id });
    const told = plain(body.why);
    const claimed = Object.entries(CLAIMS).filter(([, words]) => words.test(told));
    assertEquals(claimed.map(([name]) => name).sort(), [...says].sort(), told);
    const rest = claimed.reduce((text, [, words]) => text.replace(words, ""), told);
    assert(says.includes("cancelled by others") || rest.trim() === "", `a guess: ${rest}`);
    if (says.includes("app's return")) {
      assertStringIncludes(JSON.stringify(body.timeline), "Anna's words", "in the history too");
    }
  });
}

Deno.test("every way in which an escrow can end is among these", async () => {
  const database = await startDatabase();
  const rows = await database.sql<{ name: string }[]>`
    select distinct m.to_status || ' ' || m.cause as name
    from escrow.moves m join escrow.statuses s on s.status = m.to_status and s.settled
    order by 1`;
  await database.close();
  const known = new Set(ENDINGS.map(({ end }) => end));
  assertEquals(rows.map(({ name }) => name).filter((name) => !known.has(name)), []);
});
