// Making an escrow: what may be charged, by which fee, once for each reference.
import type { Mutant } from "../mutant.ts";

export const CREATION: Mutant[] = [
  {
    name: "fee_off_step",
    breaks: "A fee that the currency cannot express is taken.",
    changes: [{
      in: "escrow.default_fee",
      replace: "/ 10000 / c.step_minor) * c.step_minor",
      by: "/ 10000)",
    }],
    ask: ["integration/platform_fee"],
    about: "the default fee is the share rounded down to the currency's step",
  },
  {
    name: "fee_rounded_up",
    breaks: "The fee is rounded in the platform's favour.",
    changes: [{
      in: "escrow.default_fee",
      replace: "floor(p_amount_minor",
      by: "ceil(p_amount_minor",
    }],
    ask: ["integration/platform_fee"],
    about: "the default fee is the share rounded down to the currency's step",
  },
  {
    name: "amount_off_step",
    breaks: "An amount that Stripe refuses is taken.",
    changes: [{
      in: "escrow.refuse_amount",
      replace: "if p_amount_minor % c.step_minor <> 0 then",
      by: "if p_amount_minor % c.step_minor < 0 then",
    }],
    ask: ["integration/create_escrow_refusals"],
    about: "create-escrow refuses amounts and fees off the currency's step",
  },
  {
    name: "isk_has_no_decimals",
    breaks: "A krona is a hundred times what was meant.",
    changes: [{
      in: "_currencies.sql",
      replace: "('isk', 2, 100, 100,",
      by: "('isk', 0, 1, 1,",
    }],
    ask: ["integration/create_escrow_refusals", "integration/currencies"],
    about: "create-escrow refuses amounts and fees off the currency's step",
  },
  {
    name: "any_currency",
    breaks: "A currency that charges do not settle in is taken.",
    changes: [{
      in: "escrow.refuse_amount",
      replace: "where x.currency = p_currency and x.accepted;",
      by: "where x.currency = p_currency;",
    }],
    ask: ["integration/create_escrow_refusals"],
    about: "create-escrow refuses a currency that is not accepted and says which are",
  },
  {
    name: "reference_with_another_amount",
    breaks: "A reference used again with another amount is answered with the old escrow.",
    changes: [{
      in: "public.escrow_create",
      replace: "is distinct from (p_amount_minor, p_currency)",
      by: "is distinct from (e.amount_minor, p_currency)",
    }],
    ask: ["integration/create_escrow_conflicts"],
    about: "a reference used again with another amount is a reference_conflict",
  },
  {
    name: "reference_with_another_account",
    breaks: "Whoever repeats a request with another account redirects the money.",
    changes: [{
      in: "escrow.refuse_receiver",
      replace: `or coalesce(p_receiver ->> 'stripe_account_id', r.stripe_account_id)
            is distinct from r.stripe_account_id`,
      by: "",
    }],
    ask: ["integration/create_escrow_conflicts"],
    about: "a receiver named with other details is a receiver_conflict anywhere",
  },
  {
    name: "lost_intent_is_made_again",
    breaks: "A creation taken over from a dead worker makes a second PaymentIntent.",
    changes: [{
      in: "escrow.repeat_create",
      replace: "return escrow.look_step(p_escrow_id);",
      by: `update escrow.operations o
        set status = 'failed', reason = 'worker_lost', settled_at = escrow.now()
        where o.escrow_id = p_escrow_id and o.status in ('claimed', 'in_doubt');`,
    }],
    ask: ["concurrency/create_race"],
    about: "a creation whose worker died is taken over by one, who looks first",
  },
  {
    name: "destination_read_at_transfer",
    breaks: "Money that is held goes to whatever account the receiver has last.",
    changes: [{
      in: "escrow.request_of",
      replace: "'destination', e.destination_account_id,",
      by: `'destination', (
                    select r.stripe_account_id
                    from escrow.receivers r
                    where r.receiver_id = e.receiver_id
                ),`,
    }],
    ask: ["integration/receivers"],
    about: "held money keeps the account it was made for; new escrows get the new one",
  },
  {
    name: "changed_account_is_used_at_once",
    breaks: "Whoever takes over a receiver's login is paid before anyone can object.",
    changes: [{
      in: "escrow.redirect_held",
      replace: `destination_usable_at = escrow.now()
            + make_interval(secs => p.account_change_wait_seconds)`,
      by: "destination_usable_at = escrow.now()",
    }],
    ask: ["integration/receivers"],
    about: "money already held follows a changed account when told, a day later",
  },
  {
    name: "changed_account_takes_held_money",
    breaks: "A changed account gets money already held without anyone having said so.",
    changes: [{
      in: "public.escrow_set_receiver_account",
      replace: "if p_apply_to_held then",
      by: "if p_apply_to_held is not null then",
    }],
    ask: ["integration/receivers"],
    about: "held money keeps the account it was made for; new escrows get the new one",
  },
  {
    name: "changed_account_is_silent",
    breaks: "A receiver's account changes while money is held, and nobody hears of it.",
    changes: [{
      in: "public.escrow_set_receiver_account",
      replace: "if v_held then",
      by: "if v_held is null then",
    }],
    ask: ["integration/receivers"],
    about: "a change of account is audited with before, after, who and why",
  },
  {
    name: "redirected_under_way",
    breaks: "The destination changes while a transfer to the old one is under way.",
    changes: [{
      in: "escrow.redirect_held",
      replace: "and o.status in ('claimed', 'in_doubt', 'succeeded')",
      by: "and o.status in ('undone')",
    }],
    ask: ["integration/receivers"],
    about: "what is settled or on its way is not redirected",
  },
];
