// Leases, fencing and locks: who may begin an effect, and that evidence needs none of them.
import type { Mutant } from "../mutant.ts";

export const LEASES: Mutant[] = [
  {
    name: "no_fencing_token",
    breaks: "A worker whose lease was taken over begins effects beside its heir.",
    changes: [{
      in: "public.escrow_begin_operation",
      replace: "if e.lease_token is distinct from p_lease_token or e.lease_expires_at <=",
      by: "if e.lease_expires_at <=",
    }, {
      in: "public.escrow_begin_operation",
      replace: "if e.lease_token is distinct from p_lease_token then",
      by: "if e.lease_token is null then",
    }],
    ask: ["concurrency/evidence_race"],
    about: "a worker whose lease was taken over begins nothing (commit of the heir)",
  },
  {
    name: "lease_without_end",
    breaks: "A worker that slept past its lease begins effects when it wakes.",
    changes: [{
      in: "public.escrow_begin_operation",
      replace: "or e.lease_expires_at <= escrow.now() then",
      by: "then",
    }],
    ask: ["integration/lease_lengths"],
    about: "begins nothing, even when",
  },
  {
    name: "evidence_needs_a_lease",
    breaks: "What Stripe did is dropped when the worker that hears of it has lost its lease.",
    changes: [{
      in: "public.escrow_record_answer",
      replace: "v_verdict := escrow.judge_answer(o.kind, p_answer);",
      by: `v_verdict := escrow.judge_answer(o.kind, p_answer);
    if not v_leased then
        return escrow.end_of_flow(o.escrow_id, v_wish);
    end if;`,
    }],
    ask: ["concurrency/evidence_race"],
    about: "an answer is recorded by a worker who lost its lease, beside the heir",
  },
  {
    name: "late_worker_goes_on",
    breaks: "A worker that has lost its lease begins the next effect after recording one.",
    changes: [{
      in: "public.escrow_record_answer",
      replace: "e.lease_token = p_lease_token and e.lease_expires_at > escrow.now(), false",
      by: "e.lease_token is not null, false",
    }],
    ask: ["integration/lease_lengths"],
    about: "begins nothing after it",
  },
  {
    name: "two_callers_two_leases",
    breaks: "A second caller takes the escrow while the first one works on it.",
    changes: [{
      in: "escrow.is_leased",
      replace: "e.lease_token is not null and",
      by: "e.lease_token is null and",
    }],
    ask: ["concurrency/release_race"],
    about: "two claims of one release: one lease (commit of the first)",
  },
  {
    name: "dead_worker_keeps_its_lease",
    breaks: "A lease never ends for the callers that come after a dead worker.",
    changes: [{
      in: "escrow.is_leased",
      replace: "and e.lease_expires_at > escrow.now();",
      by: ";",
    }],
    ask: ["concurrency/create_race", "integration/killed_workers"],
    about: "a creation whose worker died is taken over by one, who looks first",
  },
  {
    name: "dead_worker_is_not_found",
    breaks: "Nothing looks at an escrow when the lease of its worker ends.",
    changes: [{
      in: "escrow.take_lease",
      replace: "set next_attempt_at = e.lease_expires_at",
      by: "set next_attempt_at = null",
    }, {
      in: "escrow.send_step",
      replace: "next_attempt_at = escrow.now() + make_interval(secs => p.lease_seconds)",
      by: "next_attempt_at = null",
    }],
    ask: ["integration/killed_workers"],
    about: "release of a card authorization: killed after any of its requests, ends in one",
  },
  {
    name: "lost_workers_are_not_counted",
    breaks: "An escrow that no worker survives is told to nobody.",
    changes: [{
      in: "escrow.take_lease",
      replace: "then e.lost_leases + 1",
      by: "then e.lost_leases",
    }],
    ask: ["integration/poison"],
    about: "an escrow that costs worker after worker is told, and asked more and more seldom",
  },
  {
    name: "broken_law_drops_evidence",
    breaks: "An effect that a law forbids takes back what was recorded before it.",
    changes: [{
      in: "escrow.start_operation",
      replace: "when sqlstate 'PT409' or unique_violation or check_violation or not_null_violation",
      by: "when sqlstate 'PT499'",
    }],
    ask: ["integration/poison"],
    about: "an effect that a law forbids is not begun: its escrow goes to a person, its",
  },
  {
    name: "lease_not_renewed",
    breaks: "A lease is not renewed by the effect that begins under it.",
    changes: [{
      in: "escrow.send_step",
      replace: "set lease_expires_at = escrow.now() + make_interval(secs => p.lease_seconds),",
      by: "set lease_expires_at = e.lease_expires_at,",
    }],
    ask: ["integration/lease_lengths"],
    about: "a worker that uses up every timeout keeps even the shortest lease",
  },
  {
    name: "lease_shorter_than_the_calls",
    breaks: "A lease may end while its own request is still under way.",
    changes: [{
      in: "_policy.sql",
      replace: "lease_seconds integer not null default 120",
      by: "lease_seconds integer not null default 20",
    }, {
      in: "_policy.sql",
      replace: "check (lease_seconds between 60 and 600)",
      by: "check (lease_seconds between 1 and 600)",
    }],
    ask: ["integration/lease_lengths"],
    about: "the policy takes no lease that is shorter",
  },
  {
    name: "calls_longer_than_the_lease",
    breaks: "A request to Stripe may take longer than the lease that it was sent under.",
    changes: [{
      in: "_shared/stripe.ts",
      replace: "const TIMEOUT_MS = 15_000;",
      by: "const TIMEOUT_MS = 25_000;",
    }],
    ask: ["unit/functions/stripe_send"],
    about: "no answer within 15 s is lost",
  },
  {
    name: "lock_gone_from_the_claim",
    breaks: "Two claims read the same row before either has written it.",
    changes: [{
      in: "public.escrow_claim_release",
      replace: "where x.escrow_id = p_escrow_id for update;",
      by: "where x.escrow_id = p_escrow_id;",
    }],
    ask: ["concurrency/release_race"],
    about: "two claims of one release: one lease (commit of the first)",
  },
  {
    name: "lock_gone_from_the_answer",
    breaks: "An answer and a webhook of the same effect are booked beside each other.",
    changes: [{
      in: "public.escrow_record_answer",
      replace: "where y.operation_id = p_operation_id for update of x;",
      by: "where y.operation_id = p_operation_id;",
    }],
    ask: ["concurrency/evidence_race"],
    about: "one answer recorded twice: booked once (commit)",
  },
  {
    name: "transaction_clock",
    breaks: "Time stands still in a transaction that waits for a lock.",
    changes: [{
      in: "escrow.now",
      replace: "select clock_timestamp() +",
      by: "select pg_catalog.now() +",
    }],
    ask: ["integration/sql_clock"],
    about: "escrow.now() is the wall clock plus the offset, and goes on in a transaction",
  },
];
