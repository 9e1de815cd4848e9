// What a database that is not where it was must not do.
import type { Mutant } from "../mutant.ts";

const ask = ["integration/database_identity"];

export const IDENTITY: Mutant[] = [
  {
    name: "claims_compare_nothing",
    breaks: "A claim does not compare the database with where it was last seen.",
    changes: [{ in: "escrow.refuse_caller", replace: "perform escrow.watch_database();", by: "" }, {
      in: "public.escrow_claim_messages",
      replace: "perform escrow.watch_database();",
      by: "",
    }],
    ask,
    about: "another timeline",
  },
  {
    name: "written_row_is_not_compared",
    breaks: "Rows that were put back by hand are not noticed.",
    changes: [{
      in: "escrow.database_differences",
      replace: "if i.row_xid is distinct from i.written_by then",
      by: "if false then",
    }],
    ask,
    about: "another transaction wrote",
  },
  {
    name: "stop_lets_a_void_through",
    breaks: "A stopped database drops card holds and cancels payments.",
    changes: [{
      in: "escrow.start_operation",
      replace: "if escrow.is_database_changed() then",
      by: "if false then",
    }, {
      in: "public.escrow_claim_timeouts",
      replace: "if not p_dry_run and not v_changed then",
      by: "if not p_dry_run then",
    }],
    ask: ["integration/rewound", "integration/copied"],
  },
  {
    name: "stop_lets_a_resend_through",
    breaks: "A stopped database sends an effect in doubt again.",
    changes: [{
      in: "escrow.resume_operation",
      replace: "or escrow.is_database_changed();",
      by: ";",
    }],
    ask: ["integration/database_identity"],
  },
  {
    name: "stop_lets_the_sweep_claim",
    breaks: "The sweep claims escrows of a stopped database and compares nothing.",
    changes: [{
      in: "public.escrow_claim_due",
      replace: "if escrow.is_database_changed() then",
      by: "if false then",
    }],
    ask,
  },
  {
    name: "stop_lets_an_escrow_be_made",
    breaks: "A second payment is made for a reference that the restore has forgotten.",
    changes: [{
      in: "escrow.refuse_unconfirmed",
      replace: "case when escrow.is_database_changed() then 'database_changed' end",
      by: "null",
    }],
    ask: ["integration/rewound"],
    about: "an escrow was made",
  },
  {
    name: "unread_counts_as_compared",
    breaks: "An escrow counts as compared although its payment is not at this account.",
    changes: [{
      in: "public.escrow_apply_comparison",
      replace: "and jsonb_typeof(p_snapshot -> 'payment_intent') = 'object'",
      by: "and true",
    }],
    ask,
    about: "does not count as compared",
  },
  {
    name: "confirmed_with_something_open",
    breaks: "Money moves again although a forgotten movement is unexplained.",
    changes: [{
      in: "escrow.require_compared",
      replace:
        "if (v_progress ->> 'movements')::bigint + (v_progress ->> 'payments')::bigint > 0 then",
      by: "if false then",
    }],
    ask: ["integration/rewound"],
    about: "an escrow was made",
  },
  {
    name: "pause_switch_lifts_the_stop",
    breaks: "The pause switch lets a copy pay.",
    changes: [{
      in: "public.escrow_set_paused",
      replace: "if found and not p_paused then",
      by: "if false then",
    }],
    ask,
    about: "nothing but a confirmation",
  },
  {
    name: "copy_tells_what_the_original_owes",
    breaks: "A copy sends the alerts that its original owes.",
    changes: [{
      in: "escrow.stop_database",
      replace: "set due_at = 'infinity'",
      by: "set due_at = m.due_at",
    }],
    ask: ["integration/copied"],
    about: "tells nobody",
  },
  {
    name: "copy_tells_the_app",
    breaks: "A copy sends its original's changes to the app.",
    changes: [{
      in: "public.escrow_claim_changes",
      replace: "if escrow.is_database_changed() then",
      by: "if false then",
    }],
    ask: ["integration/copied"],
    about: "tells nobody",
  },
  {
    name: "copy_keeps_the_heartbeat_alive",
    breaks: "A stopped database says outside that all is well.",
    changes: [{
      in: "endpoints/check_escrow_timeouts.ts",
      replace: "if (reply.alarm === undefined && !isStopped) await ping(deps);",
      by: "if (reply.alarm === undefined) await ping(deps);",
    }],
    ask,
    about: "says so everywhere",
  },
  {
    name: "stopped_escrows_count_as_stuck",
    breaks: "An installation that has stopped itself cries of stuck escrows.",
    changes: [{
      in: "invariant_nothing_is_stuck.sql",
      replace: "and not n.stopped",
      by: "",
    }],
    ask,
    about: "says so everywhere",
  },
];
