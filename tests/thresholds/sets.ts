// What is put off or kept for a time: by exactly so much.
import type { Sql } from "../../dev/database.ts";
import {
  DAY,
  escrow,
  event,
  HOUR,
  ID,
  MINUTE,
  OPERATION,
  operation,
  row,
  standingStill,
} from "./crossing.ts";

export interface Put {
  of: string;
  what: string;
  plant: string;
  /** A time, as SQL. */
  until: string;
  /** Seconds from now; two where chance decides between them. */
  by: number | readonly [number, number];
}

const NEXT = "(select e.next_attempt_at from escrow.escrows e)";
const TOKEN = "'00000000-0000-4000-8000-00000000000f'";
const LEASED = {
  lease_token: TOKEN,
  lease_kind: "'release'",
  lease_expires_at: "escrow.now() + interval '1 minute'",
};

const begun = (values: Record<string, string>, more = "") =>
  more + escrow({ ...LEASED, ...values }) + `select escrow.start_operation(${ID}, '{}');`;

const BACKOFF = [60, 300, 900, 3600, 7200, 14400, 21600, 21600];
const aFifth = (seconds: number) => [seconds * 0.8, seconds * 1.2] as const;

export const SETS: Put[] = [
  ...BACKOFF.map((seconds, i) => ({
    of: "escrow.backoff",
    what: `try ${i + 1}`,
    plant: "",
    until: `escrow.now() + escrow.backoff(${i + 1})`,
    by: aFifth(seconds),
  })),
  {
    of: "policy.lease_seconds",
    what: "a worker keeps an escrow",
    plant: escrow() + `select escrow.take_lease(${ID}, 'release', ${TOKEN});`,
    until: "(select e.lease_expires_at from escrow.escrows e)",
    by: 2 * MINUTE,
  },
  {
    of: "policy.pay_by_seconds",
    what: "the sender has time to pay",
    plant: `select public.escrow_create(1, false, ${TOKEN}, 'r', 10000, 'usd',
      escrow.now() + interval '5 days', '{"email": "a@example.com"}');`,
    until: "(select e.pay_by_at from escrow.escrows e)",
    by: DAY,
  },
  {
    of: "escrow.move: 1 minute",
    what: "an effect under way is fetched",
    plant: escrow() + operation() + `select escrow.move(${ID}, 'manual_review', 'person_needed');`,
    until: NEXT,
    by: MINUTE,
  },
  {
    of: "escrow.plan_look: 35 minutes",
    what: "a payment is fetched",
    plant: escrow({
      status: "'awaiting_payment'",
      funds_at: "'none'",
      captured_minor: "0",
      payment_intent_id: "'pi_1'",
    }) + `select escrow.plan_look(${ID});`,
    until: NEXT,
    by: 35 * MINUTE,
  },
  {
    of: "escrow.wait_for_stripe: 1 minute",
    what: "an unanswered fetch is repeated",
    plant: escrow(LEASED) + `select escrow.wait_for_stripe(${ID}, 'release');`,
    until: NEXT,
    by: MINUTE,
  },
  {
    of: "escrow.wait_for_stripe: 1 minute",
    what: "an unanswered fetch of an effect is repeated",
    plant: escrow(LEASED) + operation() + `select escrow.wait_for_stripe(${ID}, 'release');`,
    until: NEXT,
    by: MINUTE,
  },
  {
    of: "escrow.start_operation: 1 hour",
    what: "a blocked escrow is taken up",
    plant: begun({ frozen_at: "escrow.now()" }),
    until: NEXT,
    by: HOUR,
  },
  {
    of: "escrow.start_operation: 15 minutes",
    what: "a release waits for its receiver",
    plant: begun({ status: "'releasing'", release_requested_at: "escrow.now()" }),
    until: NEXT,
    by: 15 * MINUTE,
  },
  {
    of: "escrow.start_operation: 5 minutes",
    what: "a release waits for the end of a pause",
    plant: begun(
      { status: "'releasing'", release_requested_at: "escrow.now()" },
      "update escrow.policy set paused = true where only_row;",
    ),
    until: NEXT,
    by: 5 * MINUTE,
  },
  {
    of: "public.escrow_inbox_receive: 2 minutes",
    what: "the delivery in hand has time to apply an event",
    plant: escrow({ payment_intent_id: "'pi_1'" }) +
      `select public.escrow_inbox_receive(1, false, jsonb_build_object('id', 'evt_1',
      'path', 'account', 'type', 'charge.updated', 'created', 1800000000, 'livemode', false,
      'references', jsonb_build_object('payment_intent', 'pi_1')));`,
    until: "(select i.next_attempt_at from escrow.inbox i)",
    by: 2 * MINUTE,
  },
  {
    of: "escrow.put_off_on_hold: 1 hour",
    what: "a return waits for the end of a hold",
    plant: escrow({ on_hold_at: "escrow.now()", refund_requested_at: "escrow.now()" }) +
      "select escrow.put_off_on_hold(e) from escrow.escrows e;",
    until: NEXT,
    by: HOUR,
  },
  {
    of: "escrow.lease_due: 5 minutes",
    what: "a held escrow waits for the end of a pause",
    plant: "update escrow.policy set paused = true where only_row;" + escrow() +
      `select escrow.lease_due(${ID}, ${TOKEN});`,
    until: NEXT,
    by: 5 * MINUTE,
  },
  {
    of: "escrow.lease_due: 10 minutes",
    what: "a return waits for room in the circuit breaker",
    plant: "update escrow.currencies set breaker_limit_minor = 5000 where currency = 'usd';" +
      escrow({ refund_requested_at: "escrow.now()", refund_reason: "'deadline_passed'" }) +
      `select escrow.lease_due(${ID}, ${TOKEN});`,
    until: NEXT,
    by: 10 * MINUTE,
  },
  {
    of: "escrow.resume_operation: 1 hour",
    what: "a pending refund is fetched",
    plant: escrow(LEASED) +
      operation({
        kind: "'refund'",
        status: "'in_doubt'",
        reason: "'refund_pending'",
        first_sent_at: "escrow.now() - interval '2 hours'",
      }) +
      `select escrow.resume_operation(${OPERATION}, '{}', 'look');`,
    until: NEXT,
    by: HOUR,
  },
  {
    of: "escrow.apply_refusal: 15 minutes",
    what: "a transfer waits for balance",
    plant: escrow({ ...LEASED, status: "'releasing'" }) + operation() +
      `select escrow.apply_refusal(${OPERATION}, 'balance', '{"code": "x"}');`,
    until: NEXT,
    by: 15 * MINUTE,
  },
  {
    of: "escrow.doubt_answer: 1 minute",
    what: "an unknown outcome is fetched",
    plant: escrow({ ...LEASED, status: "'releasing'" }) + operation({ looked: "1" }) +
      `select escrow.doubt_answer(${OPERATION}, 'unknown', '{}', true, 'release');`,
    until: NEXT,
    by: MINUTE,
  },
  {
    of: "public.escrow_claim_release: 5 minutes",
    what: "a release that is asked for waits for the end of a pause",
    plant: "update escrow.policy set paused = true where only_row;" + escrow() +
      `select public.escrow_claim_release(1, false, ${TOKEN}, ${ID});`,
    until: NEXT,
    by: 5 * MINUTE,
  },
  {
    of: "escrow.postpone_event: 24 hours",
    what: "an event is tried when its day is over",
    plant: event({ tries: "9", received_at: "escrow.now() - interval '23 hours 59 minutes'" }) +
      "select escrow.postpone_event(i, 'x') from escrow.inbox i;",
    until: "(select i.next_attempt_at from escrow.inbox i)",
    by: MINUTE,
  },
  {
    of: "policy.account_change_wait_seconds",
    what: "a changed account is used for held money",
    plant: row("receivers", { receiver_id: TOKEN, reference: "'r'", email: "'a@example.com'" }) +
      escrow({ receiver_id: TOKEN, destination_account_id: "'acct_1'" }) +
      `select escrow.redirect_held(${TOKEN}, 'acct_2');`,
    until: "(select e.destination_usable_at from escrow.escrows e)",
    by: DAY,
  },
];

/** To the second where it is one; within both where chance decides. Returns what is wrong. */
export async function faultsOfPut(sql: Sql, { of, what, plant, until, by }: Put) {
  const seconds = await standingStill(sql, plant, async (tx) => {
    const [row] = await tx.unsafe(
      `select extract(epoch from ${until} - escrow.now())::float8 as s`,
    );
    return row!["s"];
  });
  const [least, most] = typeof by === "number" ? [by, by] : by;
  return least <= seconds && seconds <= most ? [] : [`${of}: ${what}: ${seconds}, not ${by}`];
}
