// States on the way back to the sender, and disputes.
import { heldEscrow, release, type Wanted } from "../../support/escrows.ts";
import {
  applyEvent,
  beginOperation,
  claimDue,
  claimRefund,
  recordAnswer,
} from "../../support/race.ts";
import type { Answer } from "../../../supabase/functions/_shared/stripe_objects.ts";
import { expireLeases, fillBalance } from "../race_laws.ts";
import {
  aboutPayment,
  call,
  disputed,
  HOLDER,
  LOST,
  makeDue,
  orderRefund,
  orderRelease,
  pause,
  redirect,
  refused,
  sent,
  setPolicy,
  type State,
  stored,
  sweeps,
  wishes,
} from "./calls.ts";

const CAPTURED: Wanted = { holdMode: "capture", platformFee: 500 };

/** The same answer with its object in another status. */
const turned = (answer: Answer, status: string) =>
  answer.kind === "object" ? { ...answer, object: { ...answer.object, status } } : answer;

const refundSent: State = {
  name: "refund sent, lease over",
  async prepare(world) {
    fillBalance(world);
    const escrow = await heldEscrow(world, CAPTURED);
    const { begin, operation, answer } = await sent(world, escrow, claimRefund(HOLDER, escrow));
    const event = await aboutPayment(world, escrow, "refund.updated");
    await expireLeases(world);
    const record = (it: object) => recordAnswer(HOLDER, operation.id, it);
    return {
      ...wishes(escrow),
      ...sweeps,
      "begin without the lease": begin,
      "record success": record(answer),
      "record that it is pending": record(turned(answer, "pending")),
      "record that it failed": record(turned(answer, "failed")),
      "record a short balance": record(refused("balance_insufficient")),
      "record nothing": record(LOST),
      "apply its event": event.apply,
      "receive its event": event.receive,
      "order a refund": orderRefund(escrow),
      "pause": pause(),
    };
  },
};

const voidSent: State = {
  name: "void sent",
  async prepare(world) {
    const escrow = await heldEscrow(world);
    const { begin, operation, answer } = await sent(world, escrow, claimRefund(HOLDER, escrow));
    const event = await aboutPayment(world, escrow, "payment_intent.canceled");
    const record = (it: object) => recordAnswer(HOLDER, operation.id, it);
    return {
      ...wishes(escrow),
      "sweep of what is due": sweeps["sweep of what is due"]!,
      "begin again": begin,
      "begin unread": beginOperation(HOLDER, escrow, { failed: "unauthorized" }),
      "record success": record(answer),
      "record another state": record(refused("payment_intent_unexpected_state", 400)),
      "record nothing": record(LOST),
      "apply its event": event.apply,
      "redirect": await redirect(world, escrow),
      "pause": pause(),
    };
  },
};

const heldInDispute: State = {
  name: "disputed before the release",
  async prepare(world) {
    const escrow = await heldEscrow(world, CAPTURED);
    const { apply, disputeId } = await disputed(world, escrow);
    await call(world, apply);
    world.simulator.control.setDispute(disputeId, { status: "won" });
    const won = await aboutPayment(world, escrow, "charge.dispute.closed");
    const again = await aboutPayment(world, escrow, "charge.dispute.updated");
    const lost = JSON.parse(JSON.stringify(won.snapshot).replaceAll('"won"', '"lost"'));
    await makeDue(world);
    return {
      ...wishes(escrow),
      ...sweeps,
      "it is won": won.apply,
      "it is won, twice": again.apply,
      "it is lost": applyEvent(again.id, again.ticket, lost),
      "receive that it is closed": won.receive,
      "order a release": orderRelease(escrow),
      "redirect": await redirect(world, escrow),
    };
  },
};

const pullingBack: State = {
  name: "a transfer is pulled back in a dispute",
  async prepare(world) {
    const escrow = await heldEscrow(world, CAPTURED);
    await release(world, escrow);
    await world.settle();
    const opened = await disputed(world, escrow);
    await call(world, opened.apply);
    const { begin, operation, answer } = await sent(world, escrow, claimDue(HOLDER));
    const event = await stored(world, "transfer.reversed", { escrow_id: escrow.id });
    world.simulator.control.setDispute(opened.disputeId, { status: "lost" });
    const lost = await aboutPayment(world, escrow, "charge.dispute.closed");
    const record = (it: object) => recordAnswer(HOLDER, operation.id, it);
    return {
      ...wishes(escrow),
      "sweep of what is due": sweeps["sweep of what is due"]!,
      "begin again": begin,
      "record success": record(answer),
      "record a short balance": record(refused("balance_insufficient")),
      "record nothing": record(LOST),
      "apply its event": event.apply,
      "the dispute is lost": lost.apply,
      "order a refund": orderRefund(escrow),
      "book, do not reverse": setPolicy("reverse_on_dispute", false),
    };
  },
};

export const STATES_OF_RETURN: readonly State[] = [
  refundSent,
  voidSent,
  heldInDispute,
  pullingBack,
];
