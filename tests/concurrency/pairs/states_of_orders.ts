// States in which an operator gives orders: holds, retries, deadlines, accounts, pulling back.
import { DAY, heldEscrow, release, type Wanted } from "../../support/escrows.ts";
import type { Escrow } from "../../support/escrows.ts";
import type { World } from "../../support/world.ts";
import {
  aboutPayment,
  by,
  call,
  disputed,
  makeDue,
  orderRefund,
  orderRelease,
  pause,
  redirect,
  rehearse,
  type State,
  sweeps,
  wishes,
} from "./calls.ts";

const CAPTURED: Wanted = { holdMode: "capture", platformFee: 500 };

const order = (what: string, { id }: Escrow, more: object = {}) =>
  by(`escrow_order_${what}`, { p_escrow_id: id, ...more });

/** A fixed moment ahead, so that both callers and both orders of them mean the same one. */
async function extension(world: World, escrow: Escrow) {
  const [row] = await world.sql<{ at: Date }[]>`
    select deadline_at + make_interval(secs => ${DAY}) as at
    from escrow.escrows where escrow_id = ${escrow.id}`;
  return order("extension", escrow, { p_deadline_at: row!.at.toISOString() });
}

const onHold: State = {
  name: "on hold",
  async prepare(world) {
    const escrow = await heldEscrow(world, CAPTURED);
    await call(world, order("hold", escrow));
    const dispute = await disputed(world, escrow);
    await makeDue(world);
    return {
      ...wishes(escrow),
      ...sweeps,
      "lift the hold": order("unhold", escrow),
      "hold again": order("hold", escrow),
      "extend": await extension(world, escrow),
      "preview lifting the hold": rehearse("unhold", escrow.id),
      "open a dispute": dispute.apply,
    };
  },
};

const waiting: State = {
  name: "a release waits, and a person hurries, stops or redirects it",
  async prepare(world) {
    const escrow = await heldEscrow(world, CAPTURED);
    await world.sql`
      update escrow.escrows
      set release_requested_at = escrow.now(), waiting_for = 'receiver',
        next_attempt_at = escrow.now() + interval '15 minutes'`;
    const another = { p_stripe_account_id: "acct_one" };
    return {
      ...wishes(escrow),
      "sweep of what is due": sweeps["sweep of what is due"]!,
      "retry": order("retry", escrow),
      "hold": order("hold", escrow),
      "send it elsewhere": order("receiver", escrow, another),
      "redirect all": await redirect(world, escrow),
      "pause": pause(),
      "preview a pause": rehearse("pause", null),
    };
  },
};

const over: State = {
  name: "a review that may end as it was",
  async prepare(world) {
    const escrow = await heldEscrow(world, CAPTURED);
    await world.sql`
      select escrow.need_person(${escrow.id}, 'person_needed', 'person_needed', '{}')`;
    const dispute = await disputed(world, escrow);
    return {
      ...wishes(escrow),
      "put it back": order("resolution", escrow),
      "order a release": orderRelease(escrow),
      "order a refund": orderRefund(escrow),
      "hold": order("hold", escrow),
      "open a dispute": dispute.apply,
    };
  },
};

const pulledBack: State = {
  name: "released, to be pulled back",
  async prepare(world) {
    const escrow = await heldEscrow(world, CAPTURED);
    await release(world, escrow);
    await world.settle();
    const event = await aboutPayment(world, escrow, "charge.updated");
    const dispute = await disputed(world, escrow);
    return {
      "sweep of what is due": sweeps["sweep of what is due"]!,
      "sweep of the events": sweeps["sweep of the events"]!,
      "pull it back": order("reversal", escrow),
      "order a refund": orderRefund(escrow),
      "open a dispute": dispute.apply,
      "apply the event": event.apply,
      "replay the event": by("escrow_replay_event", { p_event_id: event.id }),
      "preview replaying it": rehearse("replay-event", escrow.id, { p_event_id: event.id }),
      "give the event up": by("escrow_close_event", { p_event_id: event.id }),
    };
  },
};

const parked: State = {
  name: "an event is parked, and open in the books",
  async prepare(world) {
    const escrow = await heldEscrow(world, CAPTURED);
    const event = await aboutPayment(world, escrow, "charge.updated");
    await world.sql`
      update escrow.inbox
      set status = 'parked', reason = 'operation_unknown',
        next_attempt_at = escrow.now() + interval '1 hour'
      where event_id = ${event.id}`;
    const [open] = await world.sql<{ id: string }[]>`
      insert into escrow.discrepancies (type, subject, escrow_id, facts, date)
      values ('event_unprocessed', ${event.id}, ${escrow.id}, '{}', escrow.now()::date)
      returning discrepancy_id as id`;
    return {
      "sweep of what is due": sweeps["sweep of what is due"]!,
      "sweep of the events": sweeps["sweep of the events"]!,
      "apply the event": event.apply,
      "replay the event": by("escrow_replay_event", { p_event_id: event.id }),
      "give the event up": by("escrow_close_event", { p_event_id: event.id }),
      "preview giving it up": rehearse("close-event", null, { p_event_id: event.id }),
      "resolve it in the books": by("escrow_resolve_discrepancy", {
        ...{ p_discrepancy_id: open!.id, p_book: null },
      }),
    };
  },
};

export const STATES_OF_ORDERS: readonly State[] = [onHold, waiting, over, pulledBack, parked];
