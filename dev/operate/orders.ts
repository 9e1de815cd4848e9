// The orders on one escrow: which database function each calls, and with what.
import { parseDuration } from "../duration.ts";
import { UserError } from "../stack_file.ts";
import type { Explanation } from "./explanation.ts";

/** What was typed beside who and why. */
export interface Typed {
  /** Behind the escrow, or, where there is none, behind the order. */
  values: string[];
  againstReceivable: boolean;
  applyToHeld: boolean;
}

export interface Request {
  rpc: string;
  args: Record<string, unknown>;
}

/** An order on one escrow: asked for by its name in the explanation. */
export interface EscrowOrder {
  usage: string;
  /** How many values may stand behind the escrow: at least, at most. */
  values: [least: number, most: number];
  request(explanation: Explanation, typed: Typed): Request;
}

const simple = (rpc: string): EscrowOrder => ({
  usage: "<escrow>",
  values: [0, 0],
  request: ({ escrow }) => ({ rpc, args: { p_escrow_id: escrow.id } }),
});

/** Movements made by hand, or events: the one that is meant, or the only one there is. */
const aboutSubject = (
  usage: string,
  order: string,
  toRequest: (subject: string) => Request,
): EscrowOrder => ({
  usage,
  values: [0, 1],
  request: ({ orders }, { values: [named] }) => {
    const known = orders.filter((it) => it.order === order).flatMap((it) => it.subject ?? []);
    if (named === undefined && known.length > 1) {
      throw new UserError(`Say which one: ${known.join(", ")}.`);
    }
    return toRequest(named ?? known[0] ?? "");
  },
});

/** A moment, or how much later than the deadline of now. */
function deadlineOf({ escrow }: Explanation, text: string): string {
  if (text.startsWith("+")) {
    return new Date(Date.parse(escrow.deadlineAt) + parseDuration(text) * 1000).toISOString();
  }
  const at = Date.parse(text);
  if (Number.isNaN(at)) {
    throw new UserError(`${text} is no moment: write 2026-12-24T18:00Z or +7d.`);
  }
  return new Date(at).toISOString();
}

const stray = (subject: string, adopts: boolean): Request => ({
  rpc: "escrow_resolve_stray",
  args: { p_stripe_id: subject, p_adopt: adopts },
});

export const ESCROW_ORDERS: Record<string, EscrowOrder> = {
  release: simple("escrow_order_release"),
  refund: {
    usage: "<escrow> [--against-receivable]",
    values: [0, 0],
    request: ({ escrow }, { againstReceivable }) => ({
      rpc: "escrow_order_refund",
      args: {
        p_escrow_id: escrow.id,
        ...(againstReceivable && { p_against_receivable: true }),
      },
    }),
  },
  retry: simple("escrow_order_retry"),
  resolve: simple("escrow_order_resolution"),
  hold: simple("escrow_order_hold"),
  unhold: simple("escrow_order_unhold"),
  extend: {
    usage: "<escrow> <moment | +7d>",
    values: [1, 1],
    request: (explanation, { values: [text = ""] }) => ({
      rpc: "escrow_order_extension",
      args: {
        p_escrow_id: explanation.escrow.id,
        p_deadline_at: deadlineOf(explanation, text),
      },
    }),
  },
  "set-receiver": {
    usage: "<escrow> <acct_…>",
    values: [1, 1],
    request: ({ escrow }, { values: [account] }) => ({
      rpc: "escrow_order_receiver",
      args: { p_escrow_id: escrow.id, p_stripe_account_id: account },
    }),
  },
  reverse: simple("escrow_order_reversal"),
  "withdraw-reply": simple("escrow_withdraw_reply"),
  adopt: aboutSubject("<escrow> [tr_… | re_…]", "adopt", (subject) => stray(subject, true)),
  "set-aside": aboutSubject("<escrow> [tr_… | re_…]", "set-aside", (it) => stray(it, false)),
  "replay-event": aboutSubject("<escrow> [evt_…]", "replay-event", (subject) => ({
    rpc: "escrow_replay_event",
    args: { p_event_id: subject },
  })),
};
