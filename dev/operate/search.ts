// What escrow_search answers, and how it is shown to a person.
import { counted } from "../../supabase/functions/_shared/counted.ts";
import type { Ask } from "./explanation.ts";

export interface Found {
  /** The newest first. */
  escrows: {
    escrow_id: string;
    reference: string;
    status: string;
    amount: string;
    deadline_at: string;
    matched: string;
  }[];
  /** Whether there are more than are listed. */
  more: boolean;
  searched_for: string;
  /** Where else to look; null where something was found. */
  elsewhere: string | null;
}

/** Any id of the app's or of Stripe's, or somebody's address. */
export const search = (ask: Ask, text: string): Promise<Found> =>
  ask("escrow_search", { p_query: text });

/** Several escrows, or none. What was typed is not repeated: it may be an address or a token. */
export function showFound({ escrows, more, searched_for, elsewhere }: Found): string {
  if (escrows.length === 0) {
    return `no escrow has it. It was searched for as ${searched_for}. ${elsewhere ?? ""}`;
  }
  return [
    more ? `The newest ${escrows.length} of more:` : `${counted(escrows.length, "escrow")}:`,
    ...escrows.flatMap((one) => [
      "",
      `${one.reference}: ${one.status}, ${one.amount}, deadline ${one.deadline_at}`,
      `  found by ${one.matched}`,
      `  deno task explain ${one.escrow_id}`,
    ]),
  ].join("\n");
}
