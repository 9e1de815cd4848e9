// States on the way to the receiver.
import { type Escrow, heldEscrow, type Wanted } from "../../support/escrows.ts";
import { applyEvent, beginOperation, claimRelease, recordAnswer } from "../../support/race.ts";
import type { World } from "../../support/world.ts";
import { expireLeases } from "../race_laws.ts";
import {
  aboutPayment,
  call,
  type Calls,
  disputed,
  HOLDER,
  leased,
  LOST,
  makeDue,
  orderRefund,
  pause,
  redirect,
  refused,
  sent,
  type State,
  stored,
  sweeps,
  wishes,
} from "./calls.ts";

const CAPTURED: Wanted = { holdMode: "capture", platformFee: 500 };

/** Whatever else can happen to an escrow that is being released. */
async function around(world: World, escrow: Escrow): Promise<Calls> {
  const dispute = await disputed(world, escrow);
  return {
    ...wishes(escrow),
    "sweep of what is due": sweeps["sweep of what is due"]!,
    "open a dispute": dispute.apply,
    "redirect": await redirect(world, escrow),
    "pause": pause(),
  };
}

const releaseLeased: State = {
  name: "release leased, nothing begun",
  async prepare(world) {
    const escrow = await heldEscrow(world, CAPTURED);
    const { begin, snapshot } = await leased(world, escrow, claimRelease(HOLDER, escrow));
    return {
      ...await around(world, escrow),
      "begin": begin,
      "begin unread": beginOperation(HOLDER, escrow, { failed: "stripe_unreachable" }),
      "begin with a refused key": beginOperation(HOLDER, escrow, { failed: "unauthorized" }),
      "begin without the lease": (token) => beginOperation(token, escrow, snapshot),
      "release by the holder": claimRelease(HOLDER, escrow),
    };
  },
};

const captureSent: State = {
  name: "capture sent",
  async prepare(world) {
    const escrow = await heldEscrow(world, { platformFee: 500 });
    const { begin, operation, answer } = await sent(world, escrow, claimRelease(HOLDER, escrow));
    const event = await aboutPayment(world, escrow, "payment_intent.succeeded");
    const record = (it: object) => recordAnswer(HOLDER, operation.id, it);
    return {
      ...await around(world, escrow),
      "begin again": begin,
      "record success": record(answer),
      "record a lapse": record(refused("capture_charge_authorization_expired")),
      "record a refusal": record(refused("card_declined")),
      "record nothing": record(LOST),
      "record a 500": record(refused(null, 500)),
      "apply its event": event.apply,
      "receive its event": event.receive,
    };
  },
};

const transferSent = (name: string, leaseIsOver: boolean): State => ({
  name,
  async prepare(world) {
    const escrow = await heldEscrow(world, CAPTURED);
    const { begin, snapshot, operation, answer } = await sent(
      world,
      escrow,
      claimRelease(HOLDER, escrow),
    );
    const event = await stored(world, "transfer.created", { escrow_id: escrow.id });
    const calls = await around(world, escrow);
    if (leaseIsOver) await expireLeases(world);
    const record = (it: object) => recordAnswer(HOLDER, operation.id, it);
    return {
      ...calls,
      // as it was read before the transfer was made, and so as a slow reading may still show
      "begin again": begin,
      "begin unread": beginOperation(HOLDER, escrow, { failed: "stripe_unreachable" }),
      "record success": record(answer),
      "record a short balance": record(refused("balance_insufficient")),
      "record a closed account": record(refused("account_closed")),
      "record nothing": record(LOST),
      "apply its event": event.apply,
      "apply an older reading": applyEvent(event.id, 1, snapshot),
      "receive its event": event.receive,
    };
  },
});

const transferFailed: State = {
  name: "transfer failed, waits for the receiver",
  async prepare(world) {
    const escrow = await heldEscrow(world, CAPTURED);
    const { operation } = await sent(world, escrow, claimRelease(HOLDER, escrow));
    const refusal = refused("insufficient_capabilities_for_transfer");
    await call(world, recordAnswer(HOLDER, operation.id, refusal));
    const ready = await stored(world, "account.updated", {}, escrow.account!);
    const gone = await stored(world, "account.application.deauthorized", {}, escrow.account!);
    const hand = await stored(world, "transfer.created", { escrow_id: escrow.id });
    const calls = await around(world, escrow);
    await makeDue(world);
    return {
      ...calls,
      "run of the clock": sweeps["run of the clock"]!,
      "receiver is ready": ready.apply,
      "receiver is gone": gone.apply,
      "apply the refused one after all": hand.apply,
      "order a refund": orderRefund(escrow),
    };
  },
};

const storedEvents: State = {
  name: "events stored, a release waits for the receiver",
  async prepare(world) {
    const escrow = await heldEscrow(world, CAPTURED);
    const account = { id: escrow.account!, transfers: "inactive" };
    const older = await stored(world, "account.updated", {}, escrow.account!);
    const newer = await stored(world, "account.updated", {}, escrow.account!);
    const gone = await stored(world, "account.application.deauthorized", {}, escrow.account!);
    const payment = await aboutPayment(world, escrow, "charge.updated");
    await world.sql`update escrow.inbox set next_attempt_at = escrow.now()
      where status = 'received'`;
    await world.sql`
      update escrow.escrows
      set release_requested_at = escrow.now(), waiting_for = 'receiver',
        next_attempt_at = escrow.now() + interval '1 hour'`;
    return {
      "release": wishes(escrow).release!,
      "refund by force": wishes(escrow)["refund by force"]!,
      ...sweeps,
      "not ready": applyEvent(older.id, older.ticket, { account }),
      "ready": newer.apply,
      "ready is received again": newer.receive,
      "ready but unread": applyEvent(newer.id, newer.ticket, { failed: "stripe_unreachable" }),
      "gone": gone.apply,
      "apply the payment": payment.apply,
      "redirect": await redirect(world, escrow),
    };
  },
};

export const STATES_OF_RELEASE: readonly State[] = [
  releaseLeased,
  captureSent,
  transferSent("transfer sent", false),
  transferSent("transfer sent, lease over", true),
  transferFailed,
  storedEvents,
];
