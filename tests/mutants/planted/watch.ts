// Silences: what does not happen, and nobody would hear of.
import type { Mutant } from "../mutant.ts";

const DAYS = ["integration/unclosed_days"];
const STRIPE = ["integration/stripe_silence"];
const REMINDERS = ["integration/reminders"];
const HEALED = ["integration/healed_alerts"];

export const WATCH: Mutant[] = [
  {
    name: "open_day_counts_as_good_run",
    breaks: "A reconciliation that never closes a day is a heartbeat.",
    changes: [{
      in: "job_run.ts",
      replace: "success !== false && closed !== false",
      by: "success !== false",
    }],
    ask: DAYS,
  },
  {
    name: "open_days_are_not_told",
    breaks: "Nobody hears that days are not closed.",
    changes: [{
      in: "escrow.overdue_day",
      replace: "o.day <= escrow.last_closable_day() - 1",
      by: "o.day <= escrow.last_closable_day() - 100",
    }],
    ask: DAYS,
  },
  {
    name: "outage_begins_anew_with_each_look",
    breaks: "Each failed look begins the hour of Stripe's silence anew.",
    changes: [{
      in: "escrow.wait_for_stripe",
      replace: "coalesce(x.unanswered_at, escrow.now())",
      by: "escrow.now()",
    }],
    ask: STRIPE,
  },
  {
    name: "outage_never_ends",
    breaks: "Stripe's answer does not end the hour of its silence.",
    changes: [{
      in: "public.escrow_begin_operation",
      replace: "set unanswered_at = null where",
      by: "set unanswered_at = x.unanswered_at where",
    }],
    ask: STRIPE,
  },
  {
    name: "failed_order_is_not_told",
    breaks: "An order that fails is not told for a day, because the escrow was told before it.",
    changes: [{
      in: "escrow.need_person",
      replace: "select 'change ' || count(*) from",
      by: "select 'change' || min('') from",
    }],
    ask: REMINDERS,
  },
  {
    name: "pause_is_forgotten",
    breaks: "A pause begins anew each time that it is ordered again.",
    changes: [{
      in: "escrow.paused_since",
      replace: "select coalesce(min(a.at), '-infinity')",
      by: "select coalesce(max(a.at), '-infinity')",
    }],
    ask: REMINDERS,
  },
  {
    name: "evidence_is_asked_for_once",
    breaks: "Nobody is reminded on the last day that evidence is due.",
    changes: [{
      in: "escrow.watch_evidence",
      replace: "then 1 else 3 end",
      by: "then 3 else 3 end",
    }],
    ask: REMINDERS,
  },
  {
    name: "healed_cases_stand_first",
    breaks: "The next line of a message is for a case that is over.",
    changes: [{
      in: "escrow.show_digest",
      replace: "order by m.healed, m.nth) filter",
      by: "order by m.nth) filter",
    }],
    ask: HEALED,
  },
];
