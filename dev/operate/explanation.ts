// What escrow_explain answers, and how it is shown to a person.
import type { Terminal } from "./terminal.ts";

export interface ExplainedOrder {
  order: string;
  /** Of adopt and set-aside the movement, of replay-event the event. */
  subject?: string;
  isPossible: boolean;
  effect: string;
  refusal?: { code: string; hint: string };
  asksForAmount: boolean;
  sql: string;
}

export interface Explanation {
  escrow: {
    id: string;
    reference: string;
    status: string;
    fundsAt: string;
    amount: string;
    amountMinor: number;
    platformFee: string;
    deadlineAt: string;
    onHoldSince: string | null;
  };
  whereTheMoneyIs: string;
  why: string;
  next: { what: string; at: string | null };
  orders: ExplainedOrder[];
  timeline: { at: string; what: string; detail: string }[];
}

/** Calls one database function; throws UserError or RpcRefusal. */
export type Ask = <T>(name: string, args: Record<string, unknown>) => Promise<T>;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** By id or by the app's own reference. */
export function explain(ask: Ask, named: string): Promise<Explanation> {
  return ask("escrow_explain", UUID.test(named) ? { p_escrow_id: named } : { p_reference: named });
}

/** The four lines that say all that matters. */
export function showSummary({ escrow, whereTheMoneyIs, why, next }: Explanation): string {
  const when = next.at === null ? "" : `${next.at}: `;
  return [
    `${escrow.reference} (${escrow.id})`,
    `${escrow.status}, ${escrow.amount}, fee ${escrow.platformFee}, deadline ${escrow.deadlineAt}`,
    "",
    `Where  ${whereTheMoneyIs}`,
    `Why    ${why}`,
    `Next   ${when}${next.what}`,
  ].join("\n");
}

/** Everything: the orders with their lines, and what has happened. */
export function showExplanation(explanation: Explanation): string {
  const { orders, timeline } = explanation;
  const possible = orders.filter(({ isPossible }) => isPossible);
  const refused = orders.filter(({ isPossible }) => !isPossible);
  return [
    showSummary(explanation),
    "",
    "Orders it takes now: deno task operate, or the line in the SQL editor with who and why",
    ...possible.flatMap((
      { order, effect, sql },
    ) => [`  ${order.padEnd(14)} ${effect}`, `    ${sql}`]),
    "",
    "Not now",
    ...refused.map(({ order, refusal }) =>
      `  ${order.padEnd(14)} ${refusal?.code}: ${refusal?.hint}`
    ),
    "",
    "What has happened",
    ...timeline.map(({ at, what, detail }) => `  ${at}  ${what.padEnd(9)}  ${detail}`),
  ].join("\n");
}

/** What follows an order, read anew. */
export async function tellNext(ask: Ask, id: string, terminal: Terminal): Promise<void> {
  const { escrow, next } = await explain(ask, id);
  const when = next.at === null ? "" : ` (${next.at})`;
  terminal.say(`Done. It is ${escrow.status} now. ${next.what}${when}`);
}
