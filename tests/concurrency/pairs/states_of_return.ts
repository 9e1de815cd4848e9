// States on the way back to the sender, disputes, and what a person decides.
import { heldEscrow, refund, release, type Wanted } from "../../support/escrows.ts";
import {
  applyEvent,
  beginOperation,
  claimDue,
  claimRefund,
  create,
  recordAnswer,
} from "../../support/race.ts";
import { requestFor } from "../../support/escrows.ts";
import type { Answer } from "../../../supabase/functions/_shared/stripe_objects.ts";
import { expireLeases, fillBalance } from "../race_laws.ts";
import {
  aboutPayment,
  by,
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
  resolveStray,
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

const inReview: State = {
  name: "in a person's hands",
  async prepare(world) {
    const escrow = await heldEscrow(world, CAPTURED);
    await world.sql`
      select escrow.need_person(${escrow.id}, 'person_needed', 'person_needed', '{}')`;
    const dispute = await disputed(world, escrow);
    return {
      ...wishes(escrow),
      ...sweeps,
      "order a release": orderRelease(escrow),
      "order a refund": orderRefund(escrow),
      "open a dispute": dispute.apply,
      "redirect": await redirect(world, escrow),
      "pause": pause(),
    };
  },
};

const strays: State = {
  name: "two movements that nobody asked for",
  async prepare(world) {
    const escrow = await heldEscrow(world, CAPTURED);
    const ours = { currency: "usd", transfer_group: escrow.id, destination: escrow.account };
    for (const [id, amount] of [["tr_hand1", 9_500], ["tr_hand2", 700]] as const) {
      await world.sql`
        select escrow.record_stray(${escrow.id}, ${id}, 'transfer',
          ${world.sql.json({ id, amount, ...ours })})`;
    }
    const dispute = await disputed(world, escrow);
    return {
      ...wishes(escrow),
      "sweep of what is due": sweeps["sweep of what is due"]!,
      "adopt the first": resolveStray("tr_hand1", true),
      "set the first aside": resolveStray("tr_hand1", false),
      "set the second aside": resolveStray("tr_hand2", false),
      "order a refund": orderRefund(escrow),
      "open a dispute": dispute.apply,
    };
  },
};

const released: State = {
  name: "released",
  async prepare(world) {
    const escrow = await heldEscrow(world, CAPTURED);
    await release(world, escrow);
    await world.settle();
    const event = await stored(world, "transfer.updated", { escrow_id: escrow.id });
    const dispute = await disputed(world, escrow);
    return {
      ...wishes(escrow),
      ...sweeps,
      "order a refund": orderRefund(escrow),
      "order a refund from our own": orderRefund(escrow, true),
      "order a release": orderRelease(escrow),
      "apply the transfer again": event.apply,
      "open a dispute": dispute.apply,
      "redirect": await redirect(world, escrow),
    };
  },
};

const refunded: State = {
  name: "refunded, then the refund fails",
  async prepare(world) {
    fillBalance(world);
    const escrow = await heldEscrow(world, CAPTURED);
    await refund(world, escrow);
    await world.settle();
    const event = await aboutPayment(world, escrow, "refund.failed");
    const failed = JSON.parse(JSON.stringify(event.snapshot));
    for (const it of failed.refunds) it.status = "failed";
    const again = await aboutPayment(world, escrow, "refund.updated");
    return {
      ...wishes(escrow),
      ...sweeps,
      "it fails": applyEvent(event.id, event.ticket, failed),
      "it fails, twice": applyEvent(again.id, again.ticket, failed),
      "it stands": again.apply,
      "order a refund": orderRefund(escrow),
    };
  },
};

const settings: State = {
  name: "settings and jobs",
  async prepare(world) {
    const escrow = await heldEscrow(world);
    const request = await requestFor(world);
    const { run_id } = await call(world, {
      rpc: "escrow_start_job",
      args: { p_job: "check-escrow-timeouts" },
    });
    const currency = (more: object) =>
      by("escrow_set_currency", { p_currency: "usd", p_accepted: true, ...more });
    const finish = (p_success: boolean) => ({
      rpc: "escrow_finish_job",
      args: { p_run_id: run_id, p_success, p_summary: {} },
    });
    return {
      ...wishes(escrow),
      "create": (token) => create(request, { token }),
      "pause": pause(),
      "go on": pause(false),
      "shorten the lease": setPolicy("lease_seconds", 60),
      "raise the fee": setPolicy("fee_bps", 100),
      "stop accepting": by("escrow_set_accepting", { p_accepting: false }),
      "accept": by("escrow_set_accepting", { p_accepting: true }),
      "stop dollars": currency({ p_accepted: false }),
      "lower the breaker": currency({ p_breaker_limit_minor: 100 }),
      "a job starts": { rpc: "escrow_start_job", args: { p_job: "daily-reconciliation" } },
      "a job ends well": finish(true),
      "a job ends badly": finish(false),
    };
  },
};

export const STATES_OF_RETURN: readonly State[] = [
  refundSent,
  voidSent,
  heldInDispute,
  pullingBack,
  inReview,
  strays,
  released,
  refunded,
  settings,
];
