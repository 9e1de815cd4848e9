// Definite refusals: a new key, a schedule, a limit, and waits that use up nothing.
import type { Mutant } from "../mutant.ts";

const ASK = ["integration/refusals"];

export const REFUSALS: Mutant[] = [
  {
    name: "same_key_after_refusal",
    breaks: "After a definite refusal the old key is used again.",
    changes: [{
      in: "escrow.insert_operation",
      replace: "select 1 + count(*)::integer into v_attempt",
      by: "select 1 + 0 * count(*)::integer into v_attempt",
    }],
    ask: ASK,
    about: "balance_insufficient: a transfer waits, uses up no attempt, and goes out in the",
  },
  {
    name: "same_key_after_refusal_and_no_unique_key",
    breaks: "The old key is used again, and nothing refuses a second row of it.",
    changes: [{
      in: "escrow.insert_operation",
      replace: "select 1 + count(*)::integer into v_attempt",
      by: "select 1 + 0 * count(*)::integer into v_attempt",
    }, {
      in: "_operations.sql",
      replace: "constraint operations_key_unique unique (idempotency_key),",
      by: "",
    }],
    ask: ASK,
    about: "balance_insufficient: a transfer waits, uses up no attempt, and goes out in the",
  },
  {
    name: "balance_burns_attempts",
    breaks: "A platform balance that is short for a moment uses up the attempts.",
    changes: [{
      in: "_stripe_answers.sql",
      replace: "'transfer', 'balance_insufficient', 'balance')",
      by: "'transfer', 'balance_insufficient', 'definite')",
    }],
    ask: ASK,
    about: "balance_insufficient: a transfer waits, uses up no attempt, and goes out in the",
  },
  {
    name: "receiver_burns_attempts",
    breaks: "A receiver that is not ready uses up the attempts.",
    changes: [{
      in: "_stripe_answers.sql",
      replace: "'transfer', 'insufficient_capabilities_for_transfer', 'receiver')",
      by: "'transfer', 'insufficient_capabilities_for_transfer', 'definite')",
    }],
    ask: ASK,
    about: "an account that loses its capability under the transfer is waited for",
  },
  {
    name: "closed_account_is_retried",
    breaks: "A transfer that can never work is tried for days before a person hears of it.",
    changes: [{
      in: "_stripe_answers.sql",
      replace: "('refused', 'person'),",
      by: "('refused', 'definite'),",
    }],
    ask: ASK,
    about: "account_closed: a transfer that can never work goes to a person at once",
  },
  {
    name: "missing_object_is_definite",
    breaks: "An object of ours that Stripe does not find counts as a definite refusal.",
    changes: [{
      in: "_stripe_answers.sql",
      replace: "'resource_missing', 'unforeseen')",
      by: "'resource_missing', 'definite')",
    }],
    ask: ASK,
    about: "our own object missing: in doubt, told at once, only looked for, then a new key",
  },
  {
    name: "unexpected_state_is_definite",
    breaks: "A refusal that only a look can explain counts as definite.",
    changes: [{
      in: "_stripe_answers.sql",
      replace: "'payment_intent_unexpected_state', 'read')",
      by: "'payment_intent_unexpected_state', 'definite')",
    }],
    ask: ["integration/refusals_read"],
    about: "a capture that finds the hold gone ends as lapsed, and nobody is paid",
  },
  {
    name: "refused_key_is_retried",
    breaks: "A refused API key counts as a refusal of the transfer.",
    changes: [{
      in: "_stripe_answers.sql",
      replace: "('key', 'not_executed')",
      by: "('key', 'definite')",
    }],
    ask: ["integration/odd_answers"],
    about: "an API key refused at the effect alerts; later the same request goes on",
  },
  {
    name: "attempts_without_end",
    breaks: "A refused transfer is tried for ever and no person hears of it.",
    changes: [{
      in: "escrow.apply_refusal",
      replace: "or e.attempts >= (select p.max_attempts from escrow.policy p)",
      by: "",
    }],
    ask: ASK,
    about: "eight refusals bring a person, with growing waits, and no ninth attempt",
  },
  {
    name: "one_attempt_more",
    breaks: "One attempt more is made than the policy says.",
    changes: [{
      in: "escrow.apply_refusal",
      replace: "e.attempts >= (select p.max_attempts",
      by: "e.attempts > (select p.max_attempts",
    }],
    ask: ASK,
    about: "eight refusals bring a person, with growing waits, and no ninth attempt",
  },
  {
    name: "no_backoff",
    breaks: "Retries do not wait: each run of the jobs tries again.",
    changes: [{
      in: "escrow.backoff",
      replace: "* (0.8 + 0.4 * random())",
      by: "* 0.001",
    }],
    ask: ASK,
    about: "eight refusals bring a person, with growing waits, and no ninth attempt",
  },
  {
    name: "asking_hurries_retries",
    breaks: "An impatient app sends a refused transfer again with each call.",
    changes: [{
      in: "public.escrow_claim_release",
      replace: "and e.next_attempt_at > escrow.now()",
      by: "and e.next_attempt_at > escrow.now() + interval '1 year'",
    }],
    ask: ["integration/distribute_escrow_funds", "integration/refusals"],
    about: "a refused transfer is retried by schedule under a new key, not by asking",
  },
  {
    name: "poison_blocks_the_queue",
    breaks: "One escrow whose law is broken keeps every other from being swept.",
    changes: [{
      in: "public.escrow_claim_due",
      replace: "when sqlstate 'PT409' or unique_violation or check_violation then",
      by: "when sqlstate 'PT499' then",
    }],
    ask: ["integration/retry_failed_transfers"],
    about: "one escrow whose law is broken delays no other, and a person hears of it",
  },
  {
    name: "one_fault_stops_the_batch",
    breaks: "One item that throws ends the work on all others.",
    changes: [{
      in: "flows/side_by_side.ts",
      replace: `deps.log("error", "one item failed", { ...onFault(item), fault: faultOf(error) });`,
      by: `deps.log("error", "one item failed", { ...onFault(item), fault: faultOf(error) });
        throw error;`,
    }],
    ask: ["unit/functions/flows/sweep"],
    about: "sweep() begins nothing after its time",
  },
  {
    name: "sweep_without_limit",
    breaks: "The sweep after an ordinary call takes on a whole batch.",
    changes: [{
      in: "flows/sweep.ts",
      replace: "const DEFERRED_LIMIT = 3;",
      by: "const DEFERRED_LIMIT = 50;",
    }],
    ask: ["unit/functions/flows/sweep"],
    about: "deferSweep() takes three items at most and its failure is nobody's",
  },
  {
    name: "claims_without_limit",
    breaks: "One claim leases every due escrow, more than one call can work off.",
    changes: [{
      in: "public.escrow_claim_due",
      replace: "limit least(greatest(p_limit, 1), 50)",
      by: "limit 100000",
    }],
    ask: ["integration/sweep_order"],
    about: "the sweep takes what is due longest, and no more than it is asked for",
  },
  {
    name: "newest_first",
    breaks: "The newest due work is done first: what waits longest may wait for ever.",
    changes: [{
      in: "public.escrow_claim_due",
      replace: "order by y.next_attempt_at, y.escrow_id",
      by: "order by y.next_attempt_at desc, y.escrow_id",
    }],
    ask: ["integration/sweep_order"],
    about: "the sweep takes what is due longest, and no more than it is asked for",
  },
  {
    name: "retry_counts_waiting_as_retried",
    breaks: "The counts of a retry run do not add up.",
    changes: [{
      in: "flows/retry_failed.ts",
      replace: "const retried = succeeded + failed + inDoubt;",
      by: "const retried = succeeded + failed + inDoubt + waiting;",
    }],
    ask: ["unit/functions/endpoints/jobs"],
    about: "retry-failed-transfers: retried = succeeded + failed + inDoubt, and what waits",
  },
  {
    name: "retry_answer_out_of_order",
    breaks: "The idle answer does not begin as the operators' scripts expect.",
    changes: [{
      in: "flows/retry_failed.ts",
      replace: "return { found, retried, succeeded,",
      by: "return { succeeded, found, retried,",
    }],
    ask: ["unit/functions/endpoints/jobs"],
    about: "retry-failed-transfers: idle, its answer begins as the operators' scripts expect",
  },
];
