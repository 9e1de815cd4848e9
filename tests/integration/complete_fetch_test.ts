// No money leaves before a complete fetch, whatever our own rows say. So a database whose rows were
// put back to an earlier hour, and that cannot notice it, pays nobody twice, and takes back what it
// has forgotten.
import { assertEquals } from "deno-std/assert";
import {
  createEscrow,
  DAY,
  heldEscrow,
  type Invited,
  pay,
  refund,
  release,
  statusOf,
  type Wanted,
} from "../support/escrows.ts";
import { assertEnded, type End } from "../support/laws.ts";
import { runCron, topUp } from "../support/money_flows.ts";
import { alertsOf } from "../support/observe.ts";
import { save } from "../support/rewinds.ts";
import { type RecordedWorld, rewriting, startRecordedWorld } from "../support/stripe_posts.ts";

const CAPTURED: Wanted = { deadlineIn: 20 * DAY, platformFee: 500 };
const CARD: Wanted = { platformFee: 500 };

type Act = (world: RecordedWorld, escrow: Invited) => Promise<unknown>;

const deadline: Act = async (world) => {
  for (const days of [21, 0.1]) {
    await world.advanceClock(days * DAY);
    await runCron(world);
  }
};

interface Rewind {
  name: string;
  wanted: Wanted;
  /** What the rows still show. Default: the payment. */
  begin?: (world: RecordedWorld, wanted: Wanted) => Promise<Invited>;
  forgotten: Act;
  asked: Act;
  end: End;
}

const released = async (world: RecordedWorld, wanted: Wanted) => {
  const escrow = await heldEscrow(world, wanted);
  await release(world, escrow);
  return escrow;
};

const REWINDS: Rewind[] = [
  { name: "a refund", wanted: CAPTURED, forgotten: release, asked: refund, end: "released" },
  {
    name: "a refund by force",
    wanted: CAPTURED,
    forgotten: release,
    asked: (world, escrow) => refund(world, escrow, { force: true }),
    end: "released",
  },
  { name: "the deadline", wanted: CAPTURED, forgotten: release, asked: deadline, end: "released" },
  { name: "a release", wanted: CAPTURED, forgotten: release, asked: release, end: "released" },
  { name: "a release", wanted: CAPTURED, forgotten: refund, asked: release, end: "refunded" },
  { name: "a refund", wanted: CAPTURED, forgotten: refund, asked: refund, end: "refunded" },
  { name: "the deadline", wanted: CAPTURED, forgotten: refund, asked: deadline, end: "refunded" },
  { name: "a refund", wanted: CARD, forgotten: release, asked: refund, end: "released" },
  { name: "the deadline", wanted: CARD, forgotten: release, asked: deadline, end: "released" },
  { name: "a release", wanted: CARD, forgotten: refund, asked: release, end: "cancelled" },
  {
    name: "the deadline, for rows that know of no payment,",
    wanted: { ...CAPTURED, deadlineIn: 8 * DAY },
    begin: createEscrow,
    forgotten: async (world, escrow) => {
      await pay(world, escrow);
      await release(world, escrow);
    },
    asked: deadline,
    end: "released",
  },
  {
    name: "a refund, for rows that know of no payment,",
    wanted: CAPTURED,
    begin: createEscrow,
    forgotten: async (world, escrow) => {
      await pay(world, escrow);
      await release(world, escrow);
    },
    asked: refund,
    end: "released",
  },
  {
    name: "a release, for rows that know of no payment,",
    wanted: CAPTURED,
    begin: createEscrow,
    forgotten: async (world, escrow) => {
      await pay(world, escrow);
      await refund(world, escrow);
    },
    asked: async (world, escrow) => {
      await release(world, escrow);
      await deadline(world, escrow);
    },
    end: "refunded",
  },
];

for (const { name, wanted, begin, forgotten, asked, end } of REWINDS) {
  const hold = wanted.deadlineIn === undefined ? "a card hold" : "captured money";
  const nameOfTest = `${name} moves nothing when the rows of ${hold} forgot that it was ${end}`;
  Deno.test(nameOfTest, async () => {
    await using world = await startRecordedWorld();
    topUp(world);
    const escrow = await (begin ?? heldEscrow)(world, wanted);
    const saved = await save(world, "unnoticed");
    await forgotten(world, escrow);
    await world.settle();
    await world.settle();
    await saved.rewind();
    world.posts.length = 0;
    await asked(world, escrow);
    await world.settle();
    assertEquals(world.posts.map(({ path }) => path), []);
    await assertEnded(world, [escrow], end);
  });
}

Deno.test("a reversal and its refund are not made again when the rows forgot them", async () => {
  await using world = await startRecordedWorld();
  topUp(world);
  const escrow = await released(world, CAPTURED);
  world.simulator.control.setBalance({
    account: escrow.account!,
    currency: "usd",
    available: 50_000,
  });
  const order = () =>
    world.rpc("escrow_order_refund", {
      p_escrow_id: escrow.id,
      p_actor: "test",
      p_reason: "a test",
    });
  const saved = await save(world, "unnoticed");
  await order();
  await runCron(world);
  await world.settle();
  assertEquals(await statusOf(world, escrow), "refunded");
  await world.settle();
  await saved.rewind();
  world.posts.length = 0;
  await order();
  await runCron(world);
  await world.settle();
  assertEquals(world.posts.map(({ path }) => path), []);
  assertEquals(await statusOf(world, escrow), "refunded");
});

Deno.test("a transfer with a strange operation, or of another amount, is a person's", async () => {
  for (const change of [{ amount: 9_499 }, { operation_id: "job-77" }]) {
    await using world = await startRecordedWorld();
    topUp(world);
    const escrow = await heldEscrow(world, CAPTURED);
    const saved = await save(world, "unnoticed");
    await release(world, escrow);
    await world.settle();
    await saved.rewind();
    world.intercept = rewriting("/v1/transfers", (transfer) => {
      const { operation_id, ...facts } = { operation_id: undefined, ...change };
      Object.assign(transfer, facts);
      if (operation_id) transfer.metadata.operation_id = operation_id;
    });
    world.posts.length = 0;
    await refund(world, escrow);
    assertEquals(world.posts, []);
    assertEquals(await statusOf(world, escrow), "manual_review");
    assertEquals((await alertsOf(world, "stray_effect")).length, 1);
  }
});
