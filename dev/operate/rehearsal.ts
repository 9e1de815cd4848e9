// What escrow_rehearse_order answers, and how it is shown: the order was given and taken back.
import type { Ask } from "./explanation.ts";

export interface Rehearsed {
  isPossible: true;
  effect: string;
  changes: { what: string; before: string; after: string }[];
  /** What follows by itself, of an escrow. */
  next?: { what: string; at: string | null };
}

export interface Refused {
  isPossible: false;
  refusal: { code: string; hint: string };
  /** What could have been named instead. */
  known: string[];
}

/** By the arguments of the order's own function; no escrow: an order to the whole installation. */
export function rehearse(
  ask: Ask,
  order: string,
  args: Record<string, unknown>,
  escrowId: string | null,
): Promise<Rehearsed | Refused> {
  const asked = { p_order: order, p_args: args, p_escrow_id: escrowId };
  return ask("escrow_rehearse_order", asked);
}

export function showRehearsed(order: string, { effect, changes, next }: Rehearsed): string {
  const width = Math.max(0, ...changes.map(({ what }) => what.length));
  return [
    `${order}: ${effect}`,
    ...changes.map(({ what, before, after }) => `  ${what.padEnd(width)}  ${before} -> ${after}`),
    ...(next === undefined ? [] : [`Then   ${next.at === null ? "" : `${next.at}: `}${next.what}`]),
  ].join("\n");
}

export function showRefused(order: string, { refusal, known }: Refused): string {
  return [
    `${order} is not possible now: ${refusal.code}. ${refusal.hint}`.trimEnd(),
    ...(known.length === 0 ? [] : ["What there is:"]),
    ...known.map((line) => `  ${line}`),
  ].join("\n");
}
