// The circuit breaker: never past either limit, however many runs there are at once.
import type { Mutant } from "../mutant.ts";

const ASK = ["integration/circuit_breaker"];

export const BREAKER: Mutant[] = [
  {
    name: "breaker_counts_afterwards",
    breaks: "A return counts when it is done, not when it is begun: two runs pass together.",
    changes: [{
      in: "escrow.read_breaker",
      replace: "where b.currency = p_currency",
      by: `where b.currency = p_currency
            and exists (
                select
                from escrow.escrows e
                where e.escrow_id = b.escrow_id and e.status = 'refunded'
            )`,
    }],
    ask: ["concurrency/timeouts_race"],
    about: "two runs of the clock never pass the breaker together (commit)",
  },
  {
    name: "breaker_trips_at_its_limit",
    breaks: "The fiftieth return trips the breaker.",
    changes: [{
      in: "escrow.read_breaker",
      replace: "p_due_count + r.used_count > l.max_count",
      by: "p_due_count + r.used_count >= l.max_count",
    }],
    ask: ASK,
    about: "fifty returns in an hour pass the breaker",
  },
  {
    name: "breaker_trips_one_late",
    breaks: "The fifty-first return passes the breaker.",
    changes: [{
      in: "escrow.read_breaker",
      replace: "p_due_count + r.used_count > l.max_count",
      by: "p_due_count + r.used_count > l.max_count + 1",
    }],
    ask: ASK,
    about: "the fifty-first trips it: logged, alerted, audited, ten oldest returned",
  },
  {
    name: "breaker_does_not_weigh",
    breaks: "The breaker counts escrows and not their money.",
    changes: [{
      in: "escrow.read_breaker",
      replace: "or p_due_amount + r.used_amount > l.max_amount as tripped",
      by: "as tripped",
    }],
    ask: ASK,
    about: "a limit of amount trips as well, one minor unit above it and not at it",
  },
  {
    name: "breaker_forgets",
    breaks: "What was returned within the hour does not count.",
    changes: [{
      in: "escrow.read_breaker",
      replace: "select n.at - make_interval(secs => p.breaker_window_seconds)",
      by: "select n.at + make_interval(secs => p.breaker_window_seconds)",
    }],
    ask: ASK,
    about: "while tripped each run goes on with the oldest, never past the limit",
  },
  {
    name: "breaker_is_not_kept",
    breaks: "The breaker trips, tells, and returns everything all the same.",
    changes: [{
      in: "escrow.claim_returns",
      replace: "exit when v_count >= p_room_count or v_amount + e.amount_minor > p_room_amount;",
      by: "",
    }],
    ask: ASK,
    about: "the fifty-first trips it: logged, alerted, audited, ten oldest returned",
  },
  {
    name: "breaker_room_for_one_more",
    breaks: "Each run passes the breaker's amount by one return.",
    changes: [{
      in: "escrow.claim_returns",
      replace: "or v_amount + e.amount_minor > p_room_amount;",
      by: "or v_amount > p_room_amount;",
    }],
    ask: ASK,
    about: "a limit of amount trips as well, one minor unit above it and not at it",
  },
  {
    name: "breaker_trips_in_silence",
    breaks: "The breaker trips and nobody hears of it.",
    changes: [{
      in: "public.escrow_claim_timeouts",
      replace: "perform escrow.raise_alert('circuit_breaker', null, v_breaker);",
      by: "",
    }],
    ask: ASK,
    about: "the fifty-first trips it: logged, alerted, audited, ten oldest returned",
  },
  {
    name: "breaker_lock_gone",
    breaks: "Two runs see room for the same return.",
    changes: [{
      in: "public.escrow_claim_timeouts",
      replace: "perform from escrow.locks l where l.lock = 'breaker' for update;",
      by: "",
    }],
    ask: ["concurrency/timeouts_race"],
    about: "two runs of the clock never pass the breaker together (rollback)",
  },
  {
    name: "breaker_passed_after_an_outage",
    breaks: "Returns begun before an outage leave all at once after it.",
    changes: [{
      in: "escrow.lease_refund",
      replace: "update escrow.breaker_reservations b set reserved_at = escrow.now()",
      by: "update escrow.breaker_reservations b set reserved_at = b.reserved_at",
    }],
    ask: ["integration/pause"],
    about: "an outage of hours does not let its returns past the breaker all at once",
  },
  {
    name: "one_large_return_passes",
    breaks: "One return alone above the limit waits for ever instead of for a person.",
    changes: [{
      in: "escrow.claim_returns",
      replace: "if e.amount_minor > p_max_amount then",
      by: "if e.amount_minor is null then",
    }],
    ask: ASK,
    about: "one return alone above the limit goes to a person and moves no money",
  },
];
