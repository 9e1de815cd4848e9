// The laws of two callers at once that have names, each for both endings of the first one's
// transaction. Every pair of calls is held against its order by pairs_test.ts.
import { assert, assertEquals } from "deno-std/assert";
import { DAY, type Escrow, heldEscrow, heldIn, rowOf } from "../support/escrows.ts";
import {
  applyEvent,
  beginOperation,
  claimDue,
  claimEvents,
  claimRefund,
  claimRelease,
  claimTimeouts,
  type Ending,
  newToken,
  race,
  receiveEvent,
  recordAnswer,
} from "../support/race.ts";
import { look, operationOf, send } from "../support/worker.ts";
import type { World } from "../support/world.ts";

const GRACE = 900;

/** Deadline and grace are over: what is held and not asked for goes back. */
export const passDeadline = (world: World): Promise<void> => world.advanceClock(3 * DAY + GRACE);

/** Every lease is over; nobody else notices, as a moved Stripe clock would make them. */
export async function expireLeases(world: World): Promise<void> {
  await world.settle();
  await world.sql`select escrow.advance_clock('2 minutes 1 second')`;
}

/** Captured money takes days to become available, and refunds wait for it; not here. */
export const fillBalance = (world: World): void =>
  world.simulator.control.setBalance({ currency: "usd", available: 10_000_000 });

/** Two claims of one escrow: one lease, and the loser is told that it is being processed. */
async function oneLease(
  world: World,
  ending: Ending,
  claim: typeof claimRelease,
  kind: "release" | "refund",
): Promise<void> {
  const escrow = await heldEscrow(world);
  const [one, two] = [newToken(), newToken()];
  const { blocked, first, second } = await race(
    world,
    claim(one, escrow),
    claim(two, escrow),
    ending,
  );
  assert(blocked, "the second claim did not wait for the first");
  assertEquals(first.next, "look");
  const { lease_token, lease_kind } = await rowOf(world, escrow);
  if (ending === "commit") {
    assertEquals([second.next, second.result?.code], ["done", "already_processing"]);
    assertEquals([lease_token, lease_kind], [one, kind]);
  } else {
    assertEquals(second.next, "look");
    assertEquals([lease_token, lease_kind], [two, kind]);
  }
}

export const oneReleaseClaim = (world: World, ending: Ending): Promise<void> =>
  oneLease(world, ending, claimRelease, "release");

export const oneRefundClaim = (world: World, ending: Ending): Promise<void> =>
  oneLease(world, ending, claimRefund, "refund");

/** A lease whose flow has come to the point of beginning its first effect. */
export async function readyToBegin(world: World, escrow: Escrow) {
  const token = newToken();
  const { body: step } = await world.rpc(
    "escrow_claim_release",
    claimRelease(token, escrow).args,
  );
  return { token, snapshot: await look(world, step) };
}

/** One lease, its begin called twice: one operation, and both are told to send that one. */
export async function oneBegin(world: World, ending: Ending): Promise<void> {
  const escrow = await heldEscrow(world);
  const { token, snapshot } = await readyToBegin(world, escrow);
  const begin = beginOperation(token, escrow, snapshot);
  const { blocked, first, second } = await race(world, begin, begin, ending);
  assert(blocked, "the second begin did not wait for the first");
  const ids = [operationOf(first).id, operationOf(second).id];
  assertEquals(ids[0] === ids[1], ending === "commit", "both say send: only for one operation");
  const live = await world.sql`
    select operation_id
    from escrow.operations
    where escrow_id = ${escrow.id} and status in ('claimed', 'in_doubt')`;
  assertEquals(live.map((row) => row.operation_id), [ids[1]]);
}

/** A transfer sent and answered but not recorded; the webhooks it causes are held back. */
export async function transferAnswered(world: World) {
  const escrow = await heldEscrow(world, { holdMode: "capture", platformFee: 500 });
  world.simulator.control.setWebhooks({ mode: "hold" });
  const { token, snapshot } = await readyToBegin(world, escrow);
  const { body: step } = await world.rpc(
    "escrow_begin_operation",
    beginOperation(token, escrow, snapshot).args,
  );
  const operation = operationOf(step);
  return { escrow, token, operation, answer: await send(world, operation) };
}

/** One answer recorded twice: counted and booked once. */
export async function oneRecord(world: World, ending: Ending): Promise<void> {
  const { escrow, token, operation, answer } = await transferAnswered(world);
  const record = recordAnswer(token, operation.id, answer);
  const { blocked, first, second } = await race(world, record, record, ending);
  assert(blocked, "the second record did not wait for the first");
  assertEquals(first.result.outcome, "released");
  assertEquals(second.result.outcome, "released");
  await assertReleasedOnce(world, escrow);
}

/** Released, with each amount once, in the row and in the ledger. */
export async function assertReleasedOnce(world: World, escrow: Escrow): Promise<void> {
  const row = await rowOf(world, escrow);
  assertEquals(row.status, "released");
  assertEquals(
    [row.transferred_minor, row.fee_taken_minor, row.refunded_minor].map(Number),
    [Number(row.amount_minor) - Number(row.platform_fee_minor), Number(row.platform_fee_minor), 0],
  );
  assertEquals(await heldIn(world, escrow), 0);
  const [journals] = await world.sql`
    select count(*)::int as transfers
    from escrow.journals
    where escrow_id = ${escrow.id} and kind = 'transfer'`;
  assertEquals(journals!.transfers, 1);
}

/** Two runs of the clock with room for two returns and three due: never past the breaker. */
export async function breakerHolds(world: World, ending: Ending): Promise<void> {
  for (let i = 0; i < 3; i++) await heldEscrow(world);
  await world.sql`update escrow.policy set breaker_tripped_count = 2, breaker_max_count = 2`;
  await passDeadline(world);
  const { blocked, first, second } = await race(
    world,
    claimTimeouts(newToken()),
    claimTimeouts(newToken()),
    ending,
  );
  assert(blocked, "the second run did not wait for the first");
  assertEquals(first.claims.length, 2);
  assertEquals(second.claims.length, ending === "commit" ? 0 : 2);
  const [reserved] = await world.sql`
    select count(*)::int as count from escrow.breaker_reservations`;
  assertEquals(reserved!.count, 2);
}

/** Two sweeps at once: neither waits, and no escrow is given to both. */
export async function dueOnce(world: World, ending: Ending): Promise<void> {
  const escrows = [await heldEscrow(world), await heldEscrow(world)];
  await world.sql`
    update escrow.escrows set release_requested_at = escrow.now(), next_attempt_at = escrow.now()`;
  const { blocked, first, second } = await race(
    world,
    claimDue(newToken(), 1),
    claimDue(newToken()),
    ending,
  );
  const claimed = [first, second].map(({ claims }) =>
    claims.map((claim: { escrow_id: string }) => claim.escrow_id)
  );
  assertEquals(claimed.map((ids) => ids.length), [1, 1]);
  assertEquals(claimed.flat().sort(), escrows.map(({ id }) => id).sort());
  assert(!blocked, "the second sweep waited: a slow worker would stop all the others");
}

/** Stores events of the Connect path that nobody has applied; returns their ids. */
export async function storeEvents(world: World, account: string, count: number) {
  const ids = Array.from({ length: count }, () => `evt_${newToken().replaceAll("-", "")}`);
  for (const id of ids) {
    const { body } = await world.rpc("escrow_inbox_receive", receiveEvent(event(id, account)).args);
    assertEquals(body.outcome, "look");
  }
  return ids;
}

/** An event as the webhook function hands it to the database. */
export const event = (id: string, account: string) => ({
  id,
  path: "connect",
  type: "account.updated",
  account,
  livemode: false,
  created: 1_790_000_000,
  references: { account },
});

/** Two sweeps at once: neither waits, and no stored event is given to both. */
export async function eventsOnce(world: World, ending: Ending): Promise<void> {
  const { account } = await heldEscrow(world);
  const ids = await storeEvents(world, account!, 2);
  await world.sql`update escrow.inbox set next_attempt_at = escrow.now() where status = 'received'`;
  const { blocked, first, second } = await race(world, claimEvents(1), claimEvents(), ending);
  const claimed = [first, second].map(({ events }) =>
    events.map(({ event_id }: { event_id: string }) => event_id)
  );
  assertEquals(claimed.map((found) => found.length), [1, 1]);
  assertEquals(claimed.flat().sort(), ids.sort());
  assert(!blocked, "the second sweep waited: a slow worker would stop all the others");
}

/** One event applied by two: once, and the other is told so. */
export async function applyOnce(world: World, ending: Ending): Promise<void> {
  const { account } = await heldEscrow(world);
  const [id] = await storeEvents(world, account!, 1);
  const apply = applyEvent(id!, 1_000, { account: { id: account, transfers: "active" } });
  const { blocked, first, second } = await race(world, apply, apply, ending);
  assert(blocked, "the second delivery did not wait for the first");
  assertEquals(first.outcome, "applied");
  assertEquals(second.outcome, ending === "commit" ? "duplicate" : "applied");
}
