// A day that is to be closed: whoever reconciles, beside those who move money meanwhile.
import { heldEscrow } from "../../support/escrows.ts";
import { nextDay } from "../../support/days.ts";
import { type Call, CALLER } from "../../support/race.ts";
import { depsOf } from "../../support/worker.ts";
import { expireLeases } from "../race_laws.ts";
import { aboutPayment, by, call, disputed, HOLDER, type State, sweeps, wishes } from "./calls.ts";

const claim = (token: string, p_dry_run = false): Call => ({
  rpc: "escrow_reconcile_claim",
  args: { ...CALLER, p_lease_token: token, p_dry_run },
});

/** A door of the run that the holder has the lease of. */
const door = (name: string, args: Record<string, unknown> = {}): Call => ({
  rpc: `escrow_reconcile_${name}`,
  args: { p_lease_token: HOLDER, ...args },
});

/**
 * Nobody has begun, or somebody has claimed; `read`: Stripe's balance has been taken, and the pages
 * are being read.
 */
const closing = (name: string, begun: "no" | "claimed" | "read" | "lease over"): State => ({
  name,
  async prepare(world) {
    const escrow = await heldEscrow(world, { holdMode: "capture" });
    await nextDay(world);
    const reading = await depsOf(world).stripe.balance();
    const payment = await aboutPayment(world, escrow, "charge.updated");
    const dispute = await disputed(world, escrow);
    await world.sql`
      insert into escrow.balance_rows (row_id, created_at, type, category, currency, amount_minor,
        fee_minor, net_minor, belongs, statement_date)
      values ('txn_found', escrow.now(), 'adjustment', 'adjustment', 'usd', 100, 0, 100, 'unknown',
        escrow.now()::date)`;
    const [one, other] = await world.sql`
      insert into escrow.discrepancies (type, subject, escrow_id, facts, date)
      select t.type, 'txn_found', ${escrow.id}, '{}', escrow.now()::date
      from escrow.discrepancy_types t
      where t.type in ('row_changed', 'amount_differs')
      returning discrepancy_id as id`;
    const resolve = (row: typeof one, p_book: string | null) =>
      by("escrow_resolve_discrepancy", { p_discrepancy_id: row!.id, p_book });
    if (begun !== "no") await call(world, claim(HOLDER));
    await world.sql`update escrow.discrepancies set repaired_at = escrow.now()`;
    const balance = door("balance", { p_reading: reading });
    const step = begun === "read"
      ? await call(world, balance)
      : { stream: "balance_transactions", after: null };
    if (begun === "lease over") await expireLeases(world);
    return {
      ...wishes(escrow),
      "sweep of what is due": sweeps["sweep of what is due"]!,
      "open a dispute": dispute.apply,
      "another one reconciles": (token) => claim(token),
      "another one tries it dry": (token) => claim(token, true),
      "the holder claims again": claim(HOLDER),
      "take the balance": balance,
      "store a page": door("page", {
        ...{ p_stream: step.stream, p_after: step.after, p_objects: [], p_has_more: false },
      }),
      "go on": door("next"),
      "give the lease back": door("pause"),
      "repair the escrow": door("apply", {
        ...{ p_escrow_id: escrow.id, p_ticket: payment.ticket, p_snapshot: payment.snapshot },
      }),
      "resolve a discrepancy": resolve(one, null),
      "resolve and book it": resolve(one, "outside"),
      "name its kind": by("escrow_name_row_type", {
        ...{ p_type: "adjustment", p_category: "adjustment", p_meaning: "a gift" },
      }),
      "resolve and book another's row": resolve(other, "stripe_fees"),
    };
  },
});

export const STATES_OF_BOOKS: readonly State[] = [
  closing("a day is to be closed, nobody has begun", "no"),
  closing("a day is being closed, its balance is unread", "claimed"),
  closing("a day is being closed, page by page", "read"),
  closing("a day is being closed, the lease is over", "lease over"),
];
