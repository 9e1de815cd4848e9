// What is shown before an order: what changes, from what to what, and what follows. It is told by
// the order itself, which is given and taken back; what it would refuse is refused there and then.
// Here of orders on one escrow.
import { assert, assertEquals, assertMatch } from "deno-std/assert";
import { operate } from "../../dev/operate/operate.ts";
import { refundByHand, releasedEscrow, transferByHand } from "../support/by_hand.ts";
import {
  askOf,
  assertShown,
  assertTurnedDown,
  person,
  previewOf,
  wish,
} from "../support/command_line.ts";
import { createEscrow, DAY, heldEscrow, rowOf } from "../support/escrows.ts";
import { topUp } from "../support/money_flows.ts";
import { act, auditOf } from "../support/observe.ts";
import { startWorld } from "../support/world.ts";

const CAPTURED = { deadlineIn: 20 * DAY, platformFee: 500 } as const;

Deno.test("a deadline: from when to when, and whether the card is captured for it", async () => {
  await using world = await startWorld();
  const card = await heldEscrow(world);
  const text = await previewOf(world, "extend", [card.id, "+20d"]);
  assertMatch(text, /deadline {2}\d{4}-[^ ]+Z -> \d{4}-[^ ]+Z/);
  assertShown(text, "The next job captures 100.00 USD from the sender's card: its hold ends at ");
  assertShown(text, "Then   ", "The next job captures it, because the hold on the card would");
  const near = await previewOf(world, "extend", [card.id, "+1h"]);
  assertShown(near, "The card is not captured for it: its hold lasts until ");
  const platform = await heldEscrow(world, CAPTURED);
  const captured = await previewOf(world, "extend", [platform.id, "+1d"]);
  assertShown(captured, "the money is on the platform's balance already");
  const unpaid = await createEscrow(world);
  assertShown(await previewOf(world, "extend", [unpaid.id, "+1d"]), "The sender has not paid");
  const far = await previewOf(world, "extend", [platform.id, "+100d"]);
  assertTurnedDown(far, "deadline_too_far. The latest possible is ");
});

Deno.test("what is told of a capture is what the next job does, on hold as well", async () => {
  await using world = await startWorld();
  for (
    const [later, fundsAt, onHold] of [
      ["+1h", "card", false],
      ["+20d", "platform", false],
      ["+1h", "card", true],
      ["+20d", "platform", true],
    ] as const
  ) {
    const escrow = await heldEscrow(world);
    if (onHold) await act(world, "escrow_order_hold", { p_escrow_id: escrow.id });
    const ada = person("yes");
    assertEquals(await operate(askOf(world), wish("extend", [escrow.id, later]), ada), 0);
    const isTold = fundsAt === "platform";
    assertEquals(ada.text().includes("The next job captures 100.00 USD"), isTold, ada.text());
    assertEquals(/Then .*The next job captures/.test(ada.text()), isTold, ada.text());
    await world.call("retry-failed-transfers", {});
    await world.settle();
    assertEquals((await rowOf(world, escrow)).funds_at, fundsAt, later);
  }
});

Deno.test("an account: the old one and the new one, when it is used, and whether it can be paid", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world, CAPTURED);
  const other = await heldEscrow(world, CAPTURED);
  const order = (account: string) => previewOf(world, "set-receiver", [escrow.id, account]);
  assertShown(
    await order("acct_nope"),
    `receiver account  ${escrow.account} -> acct_nope`,
    "account usable    at once -> from ",
    "which is used after 24.0 hours",
    "Whether this account can be paid is not known, and no receiver has it: the next run",
  );
  await world.sql`
    update escrow.receivers set transfers = 'active' where stripe_account_id = ${other.account!}`;
  assertShown(await order(other.account!), "When Stripe was last asked, this account could be");
  await world.sql`
    update escrow.receivers set transfers = 'inactive' where stripe_account_id = ${other.account!}`;
  assertShown(await order(other.account!), "could not be paid (transfers: inactive)");
  assertTurnedDown(await order("nope"), "invalid_account", "acct_1AbC");
  assertTurnedDown(await order(escrow.account!), "same_account");
  assertEquals(await auditOf(world, "order_receiver"), []);
});

Deno.test("a movement or an event that is none of this escrow's is refused, and those there are named", async () => {
  await using world = await startWorld();
  topUp(world);
  const escrow = await releasedEscrow(world, CAPTURED);
  const other = await releasedEscrow(world, CAPTURED);
  const stray = await transferByHand(world, escrow, 700);
  const elsewhere = await refundByHand(world, other, 300);
  for (const order of ["adopt", "set-aside"]) {
    for (const id of ["tr_nope", elsewhere.id]) {
      const text = await previewOf(world, order, [escrow.id, id]);
      assertTurnedDown(text, `${order} is not possible now: not_found.`, "What there is:");
      assertTurnedDown(text, `  ${stray.id}: transfer of 7.00 USD`);
      assert(!text.split("What there is:")[1]!.includes(elsewhere.id), text);
    }
  }
  const aside = await previewOf(world, "set-aside", [escrow.id]);
  assertShown(aside, `It is ${stray.id}, the transfer of 7.00 USD.`, "frozen", " -> no");
  const [event] = await world.sql`
    select event_id, type, status from escrow.inbox where escrow_id = ${escrow.id} limit 1`;
  const [foreign] = await world.sql`
    select event_id from escrow.inbox where escrow_id = ${other.id} limit 1`;
  for (const id of ["evt_nope", foreign!.event_id]) {
    const text = await previewOf(world, "replay-event", [escrow.id, id]);
    assertTurnedDown(text, "not_found", `  ${event!.event_id}: ${event!.type}, ${event!.status}`);
  }
  const replay = await previewOf(world, "replay-event", [escrow.id, event!.event_id]);
  assertShown(replay, `It is ${event!.event_id} (${event!.type}, ${event!.status}).`);
  const clean = await heldEscrow(world, CAPTURED);
  assertTurnedDown(await previewOf(world, "adopt", [clean.id]), "not_found");
});

Deno.test("a refund against a receivable is told as one: nothing is pulled back", async () => {
  await using world = await startWorld();
  const escrow = await releasedEscrow(world, CAPTURED);
  const pulled = await previewOf(world, "refund", [escrow.id]);
  assertShown(pulled, "The next job pulls 95.00 USD back from the receiver, then sends 100.00 USD");
  const owed = await previewOf(world, "refund", [escrow.id], { againstReceivable: true });
  assertShown(owed, "sends 100.00 USD to the sender; the receiver keeps the transfer and owes it");
  assert(!owed.includes("pulls"), owed);
});
