// States in which a person decides, settled ones, and an installation's settings.
import { heldEscrow, refund, release, requestFor, type Wanted } from "../../support/escrows.ts";
import { applyEvent, claimRelease, create } from "../../support/race.ts";
import { fillBalance } from "../race_laws.ts";
import {
  aboutPayment,
  by,
  call,
  disputed,
  HOLDER,
  makeDue,
  orderRefund,
  orderRelease,
  pause,
  redirect,
  resolveStray,
  setPolicy,
  type State,
  stored,
  sweeps,
  wishes,
} from "./calls.ts";

const CAPTURED: Wanted = { holdMode: "capture", platformFee: 500 };

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

const paused: State = {
  name: "paused, a release waits for the end of it",
  async prepare(world) {
    const escrow = await heldEscrow(world, CAPTURED);
    await call(world, pause());
    await call(world, claimRelease(HOLDER, escrow));
    const dispute = await disputed(world, escrow);
    await makeDue(world);
    return {
      ...wishes(escrow),
      "sweep of what is due": sweeps["sweep of what is due"]!,
      "go on": pause(false),
      "pause again": pause(),
      "open a dispute": dispute.apply,
      "redirect": await redirect(world, escrow),
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
      "send a test alert": by("escrow_send_test_alert"),
      "a job starts": { rpc: "escrow_start_job", args: { p_job: "retry-failed-transfers" } },
      "a job ends well": finish(true),
      "a job ends badly": finish(false),
    };
  },
};

export const STATES_OF_PEOPLE: readonly State[] = [
  inReview,
  paused,
  strays,
  released,
  refunded,
  settings,
];
