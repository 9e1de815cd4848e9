// Unpaid, held, and on its way to the receiver.
import {
  createEscrow,
  DAY,
  type Escrow,
  heldEscrow,
  makeAccount,
  refund,
  release,
  type Wanted,
} from "../support/escrows.ts";
import { releasedEscrow } from "../support/by_hand.ts";
import { act, setPaused, setPolicy } from "../support/observe.ts";
import { reply } from "../support/replies.ts";
import { beginOperation, claimRelease, newToken } from "../support/race.ts";
import { look } from "../support/worker.ts";
import type { World } from "../support/world.ts";
import type { Explained } from "./states.ts";

export const CAPTURED: Wanted = { deadlineIn: 20 * DAY, platformFee: 500 };
export const GRACE = 900;

export const hold = (world: World, { id }: Escrow) =>
  act(world, "escrow_order_hold", { p_escrow_id: id });

/** Held, then asked to be released, whatever comes of it. */
async function asked(world: World, wanted: Wanted): Promise<Escrow> {
  const escrow = await heldEscrow(world, wanted);
  await release(world, escrow);
  await world.settle();
  return escrow;
}

/** Held, then released into a fault of Stripe's. */
async function faulty(world: World, operation: string, fault: object): Promise<Escrow> {
  const escrow = await heldEscrow(world, CAPTURED);
  world.simulator.control.setFault({ operation, ...fault } as never);
  await release(world, escrow);
  await world.settle();
  return escrow;
}

/** A worker has claimed the release and read Stripe; it has begun, or it has not. */
async function inHand(world: World, begins: boolean): Promise<Escrow> {
  const escrow = await heldEscrow(world, CAPTURED);
  const token = newToken();
  const { rpc, args } = claimRelease(token, escrow);
  const { body: step } = await world.rpc(rpc, args);
  const begin = beginOperation(token, escrow, await look(world, step));
  if (begins) await world.rpc(begin.rpc, begin.args);
  return escrow;
}

export const STATES_OF_WAITING: readonly Explained[] = [
  {
    name: "awaiting payment",
    reach: (world) => createEscrow(world),
  },
  {
    name: "awaiting payment, on hold",
    async reach(world) {
      const escrow = await createEscrow(world);
      await hold(world, escrow);
      return escrow;
    },
  },
  {
    name: "awaiting payment, its time is over",
    async reach(world) {
      const escrow = await createEscrow(world);
      await world.advanceClock(DAY);
      return escrow;
    },
  },
  {
    name: "held on the card",
    reach: (world) => heldEscrow(world),
  },
  {
    name: "held on the platform",
    reach: (world) => heldEscrow(world, CAPTURED),
  },
  {
    name: "held on the card, which would lapse before the deadline",
    async reach(world) {
      const escrow = await heldEscrow(world);
      await act(world, "escrow_order_extension", {
        p_escrow_id: escrow.id,
        p_deadline_at: new Date(world.simulator.control.now() * 1000 + 12 * DAY * 1000)
          .toISOString(),
      });
      return escrow;
    },
  },
  {
    name: "held, the deadline has passed",
    async reach(world) {
      const escrow = await heldEscrow(world);
      await world.advanceClock(3 * DAY + GRACE);
      return escrow;
    },
  },
  {
    name: "held, the deadline has passed while paused",
    async reach(world) {
      const escrow = await heldEscrow(world);
      await setPaused(world, true);
      await world.advanceClock(3 * DAY + GRACE);
      return escrow;
    },
  },
  {
    name: "on hold on the card",
    async reach(world) {
      const escrow = await heldEscrow(world);
      await hold(world, escrow);
      return escrow;
    },
  },
  {
    name: "on hold, the deadline would have passed",
    async reach(world) {
      const escrow = await heldEscrow(world);
      await hold(world, escrow);
      await world.advanceClock(3 * DAY + GRACE);
      return escrow;
    },
  },
  {
    name: "on hold, a release waits",
    async reach(world) {
      const escrow = await heldEscrow(world, CAPTURED);
      await hold(world, escrow);
      await release(world, escrow);
      return escrow;
    },
  },
  {
    name: "on hold, a return waits",
    async reach(world) {
      const escrow = await heldEscrow(world);
      await hold(world, escrow);
      await refund(world, escrow);
      return escrow;
    },
  },
  {
    name: "a release waits for a receiver without an account",
    reach: (world) => asked(world, { ...CAPTURED, account: null }),
  },
  {
    name: "a release waits for a receiver who cannot be paid",
    reach: (world) => asked(world, { ...CAPTURED, account: makeAccount(world, "inactive") }),
  },
  {
    name: "a release waits for a changed account",
    async reach(world) {
      const escrow = await heldEscrow(world, CAPTURED);
      await act(world, "escrow_order_receiver", {
        p_escrow_id: escrow.id,
        p_stripe_account_id: makeAccount(world),
      });
      await release(world, escrow);
      await world.settle();
      return escrow;
    },
  },
  {
    name: "a release waits for the end of a pause",
    async reach(world) {
      const escrow = await heldEscrow(world, CAPTURED);
      await setPaused(world, true);
      await release(world, escrow);
      return escrow;
    },
  },
  {
    name: "a release waits for the platform's balance",
    reach: (world) =>
      faulty(world, "POST /v1/transfers", { fault: "refuse", code: "balance_insufficient" }),
  },
  {
    name: "a release waits for Stripe",
    reach: (world) => faulty(world, "*", { fault: "http_503", times: 1000 }),
  },
  {
    name: "a reply can still be withdrawn",
    async reach(world) {
      await setPolicy(world, "undo_seconds", 1800);
      const escrow = await heldEscrow(world);
      await reply(world, escrow);
      await world.settle();
      return escrow;
    },
  },
  {
    name: "a worker has the release in hand",
    reach: (world) => inHand(world, false),
  },
  {
    name: "a transfer is being sent",
    reach: (world) => inHand(world, true),
  },
  {
    name: "a transfer is in doubt",
    reach: (world) => faulty(world, "POST /v1/transfers", { fault: "http_500_before_commit" }),
  },
  {
    name: "a transfer is in doubt, on hold",
    async reach(world) {
      const escrow = await faulty(world, "POST /v1/transfers", { fault: "http_500_before_commit" });
      await hold(world, escrow);
      return escrow;
    },
  },
  {
    name: "a transfer was refused",
    reach: (world) =>
      faulty(world, "POST /v1/transfers", { fault: "refuse", code: "processing_error" }),
  },
  {
    name: "a transfer was refused, then outflows were paused",
    async reach(world) {
      const fault = { fault: "refuse", code: "processing_error" };
      const escrow = await faulty(world, "POST /v1/transfers", fault);
      await setPaused(world, true);
      return escrow;
    },
  },
  {
    name: "released",
    withTimeline: true,
    reach: (world) => releasedEscrow(world, CAPTURED),
  },
];
