// What is shown before an order: whether it stays a rehearsal, and whether it is true.
import type { Mutant } from "../mutant.ts";

export const REHEARSALS: Mutant[] = [
  {
    name: "rehearsal_is_kept",
    breaks: "An order is given when it is only shown.",
    changes: [{
      in: "public.escrow_rehearse_order",
      replace: "raise exception using errcode = 'PT200', message = 'rehearsed';",
      by: `return v_told || '{"isPossible": true}';`,
    }],
    ask: ["integration/rehearsals_to_all"],
    about: "a rehearsal keeps nothing",
  },
  {
    name: "rehearsal_hides_a_capture",
    breaks: "A deadline that costs the card hold is shown as if it cost nothing.",
    changes: [{
      in: "escrow.tell_extension",
      replace: "when a.funds_at = 'card' and escrow.is_capture_due(a) then",
      by: "when false then",
    }],
    ask: ["integration/rehearsals"],
    about: "what is told of a capture",
  },
  {
    name: "rehearsal_of_anothers_movement",
    breaks: "A movement of another escrow is shown, and placed, as one of this escrow's.",
    changes: [{
      in: "escrow.play_on_escrow",
      replace: "where s.escrow_id = p_escrow_id and s.stripe_id",
      by: "where s.stripe_id",
    }],
    ask: ["integration/rehearsals"],
    about: "a movement or an event that is none",
  },
];
