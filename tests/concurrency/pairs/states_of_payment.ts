// States from nothing to money that is held, and past the deadline.
import {
  createEscrow,
  DAY,
  heldEscrow,
  makeAccount,
  pay,
  requestFor,
} from "../../support/escrows.ts";
import { claimTimeouts, create, recordAnswer } from "../../support/race.ts";
import { operationOf, send } from "../../support/worker.ts";
import { expireLeases, passDeadline } from "../race_laws.ts";
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
  sent,
  setPolicy,
  type State,
  stored,
  sweeps,
  wishes,
} from "./calls.ts";

const firstCalls: State = {
  name: "nothing but a receiver without an account",
  async prepare(world) {
    const request = await requestFor(world);
    const { id, email, stripeAccountId } = request.receiver as Record<string, string>;
    const [row] = await world.sql`
      insert into escrow.receivers (reference, email) values (${id!}, ${email!})
      returning receiver_id`;
    const other = { p_reference: "another", p_receiver: { id, email } };
    return {
      create: (token) => create(request, { token }),
      "create at another price": (token) => create(request, { token, args: { p_amount_minor: 1 } }),
      "create another": (token) => create(request, { token, args: other }),
      "create in live mode": (token) => create(request, { token, livemode: true }),
      "first account": by("escrow_set_receiver_account", {
        p_receiver_id: row!.receiver_id,
        p_stripe_account_id: stripeAccountId,
      }),
      "stop accepting": by("escrow_set_accepting", { p_accepting: false }),
      "stop dollars": by("escrow_set_currency", { p_currency: "usd", p_accepted: false }),
    };
  },
};

const intentSent: State = {
  name: "intent sent, lease over",
  async prepare(world) {
    const request = await requestFor(world, { account: null });
    const step = await call(world, create(request, { token: HOLDER }));
    const operation = operationOf(step);
    const answer = await send(world, operation);
    await expireLeases(world);
    const escrow = { id: step.escrow_id, reference: "", paymentIntentId: "", account: null };
    const event = await stored(world, "payment_intent.canceled", {
      escrow_id: step.escrow_id,
      payment_intent: answer.kind === "object" ? answer.object.id : "",
    });
    await makeDue(world);
    return {
      ...wishes(escrow),
      ...sweeps,
      create: (token) => create(request, { token }),
      "create by the holder": create(request, { token: HOLDER }),
      "record success": recordAnswer(HOLDER, operation.id, answer),
      "record a refusal": recordAnswer(HOLDER, operation.id, refused("card_declined")),
      "record nothing": recordAnswer(HOLDER, operation.id, LOST),
      "apply its event": event.apply,
      "first account": await redirect(world, escrow),
    };
  },
};

const paidLate: State = {
  name: "paid when the time to pay was over",
  async prepare(world) {
    const escrow = await createEscrow(world);
    world.simulator.control.setWebhooks({ mode: "hold" });
    await pay(world, escrow);
    const event = await aboutPayment(world, escrow, "payment_intent.amount_capturable_updated");
    await makeDue(world);
    await world.sql`update escrow.escrows set pay_by_at = escrow.now()`;
    await world.sql`
      update escrow.inbox set next_attempt_at = escrow.now() where status = 'received'`;
    return {
      ...wishes(escrow),
      ...sweeps,
      "apply the payment": event.apply,
      "receive it again": event.receive,
      "redirect": await redirect(world, escrow),
      "pause": pause(),
    };
  },
};

const heldOnCard: State = {
  name: "held on the card",
  async prepare(world) {
    const escrow = await heldEscrow(world);
    const changed = await stored(world, "account.updated", {}, escrow.account!);
    const gone = await stored(world, "account.application.deauthorized", {}, escrow.account!);
    world.simulator.control.setWebhooks({ mode: "hold" });
    world.simulator.control.expirePaymentIntent(escrow.paymentIntentId);
    const lapsed = await aboutPayment(world, escrow, "payment_intent.canceled");
    return {
      ...wishes(escrow),
      ...sweeps,
      "order a release": orderRelease(escrow),
      "the authorization lapses": lapsed.apply,
      "apply the account": changed.apply,
      "account deauthorized": gone.apply,
      "redirect": await redirect(world, escrow),
      "redirect elsewhere": await redirect(world, escrow, makeAccount(world)),
      "pause": pause(),
    };
  },
};

const pastDeadline: State = {
  name: "captured, past the deadline",
  async prepare(world) {
    const escrow = await heldEscrow(world, { holdMode: "capture" });
    await passDeadline(world);
    const dispute = await disputed(world, escrow);
    await makeDue(world);
    return {
      ...wishes(escrow),
      ...sweeps,
      "dry run of the clock": (token) => dryRun(token),
      "open a dispute": dispute.apply,
      "order a refund": orderRefund(escrow),
      "shorten the grace": setPolicy("grace_seconds", 0),
      "raise the breaker": by("escrow_set_currency", {
        ...{ p_currency: "usd", p_accepted: true, p_breaker_limit_minor: 2_000_000 },
      }),
      "pause": pause(),
    };
  },
};

function dryRun(token: string) {
  const { rpc, args } = claimTimeouts(token);
  return { rpc, args: { ...args, p_dry_run: true } };
}

const breakerNearlyFull: State = {
  name: "three due, room for two in the breaker",
  async prepare(world) {
    const [one] = [await heldEscrow(world), await heldEscrow(world), await heldEscrow(world)];
    const late = await createEscrow(world, { deadlineIn: 20 * DAY });
    await call(world, setPolicy("breaker_tripped_count", 2));
    await call(world, setPolicy("breaker_max_count", 2));
    await passDeadline(world);
    await world.sql`
      update escrow.escrows set pay_by_at = escrow.now() where escrow_id = ${late.id}`;
    return {
      ...wishes(one!),
      "run of the clock": sweeps["run of the clock"]!,
      "run of the clock for one": (token) => claimTimeouts(token, 1),
      "raise the breaker": setPolicy("breaker_max_count", 3),
      "pause": pause(),
    };
  },
};

const triedAgain: State = {
  name: "a return is tried again, room for one in the breaker",
  async prepare(world) {
    const refusedOnce = await heldEscrow(world, { holdMode: "capture" });
    const other = await heldEscrow(world, { holdMode: "capture" });
    await passDeadline(world);
    const { operation } = await sent(world, refusedOnce, claimTimeouts(HOLDER, 1));
    const refusal = refused("balance_insufficient");
    await call(world, recordAnswer(HOLDER, operation.id, refusal));
    await call(world, setPolicy("breaker_tripped_count", 1));
    await call(world, setPolicy("breaker_max_count", 1));
    await makeDue(world);
    return {
      ...wishes(refusedOnce),
      "refund of the other": wishes(other).refund!,
      "run of the clock": sweeps["run of the clock"]!,
      "sweep of what is due": sweeps["sweep of what is due"]!,
      "pause": pause(),
    };
  },
};

export const STATES_OF_PAYMENT: readonly State[] = [
  firstCalls,
  intentSent,
  paidLate,
  heldOnCard,
  pastDeadline,
  breakerNearlyFull,
  triedAgain,
];
