// Webhooks: signed, fresh, once, and applied as Stripe shows the object now.
import type { Mutant } from "../mutant.ts";

const SIGNATURE = ["unit/functions/stripe_event"];

export const EVENTS: Mutant[] = [
  {
    name: "early_200",
    breaks: "A delivery is answered 200 before it is applied: what fails then is lost to Stripe.",
    changes: [{
      in: "flows/receive_event.ts",
      replace: "return (await deps.store.applyEvent(event.id, received.ticket, snapshot)).outcome;",
      by: `deps.defer(deps.store.applyEvent(event.id, received.ticket, snapshot));
  return "applied";`,
    }],
    ask: ["unit/functions/flows/receive_event"],
    about: "receiveEvent() applies a failed reading too: the database counts the tries",
  },
  {
    name: "duplicate_before_applied",
    breaks:
      "An event counts as done once it is stored: the delivery that comes again does nothing.",
    changes: [{
      in: "public.escrow_inbox_receive",
      replace: "if i.status in ('applied', 'ignored') then",
      by: "if i.status in ('applied', 'ignored') or i.tries > 0 then",
    }],
    ask: ["integration/webhook_delivery"],
    about: "while Stripe cannot be read: 500, kept, and applied by cron alone",
  },
  {
    name: "unread_event_is_applied",
    breaks: "An event counts as applied although Stripe could not be read.",
    changes: [{
      in: "public.escrow_inbox_apply",
      replace: "if p_snapshot ? 'failed' and",
      by: "if p_snapshot ? 'fault' and",
    }],
    ask: ["integration/webhook_delivery"],
    about: "while Stripe cannot be read: 500, kept, and applied by cron alone",
  },
  {
    name: "event_applied_twice",
    breaks: "An event that was applied is applied again.",
    changes: [{
      in: "public.escrow_inbox_apply",
      replace: "if i.status in ('applied', 'ignored') then",
      by: "if i.status in ('ignored') then",
    }],
    ask: ["concurrency/evidence_race"],
    about: "one event applied by two: once (commit)",
  },
  {
    name: "lost_event_is_not_tried_again",
    breaks: "An event whose handler died is never applied.",
    changes: [{
      in: "public.escrow_inbox_receive",
      replace: "case when v_ignored is null then escrow.now() + interval '2 minutes' end",
      by: "null",
    }],
    ask: ["integration/webhook_delivery"],
    about: "a handler killed after any of its requests loses no event",
  },
  {
    name: "old_reading_applied",
    breaks: "A reading that is older than the last applied one moves the escrow back.",
    changes: [{
      in: "escrow.apply_snapshot",
      replace: "select t.ticket, t.ticket >= e.ticket into strict v_ticket, v_fresh",
      by: "select t.ticket, true into strict v_ticket, v_fresh",
    }],
    ask: ["integration/stale_readings"],
    about: "an old reading of a card hold that is gone calls nobody",
  },
  {
    name: "old_reading_of_a_dispute_applied",
    breaks: "An older reading of a dispute reopens one that is closed.",
    changes: [{
      in: "escrow.apply_dispute",
      replace: "where d.ticket <= excluded.ticket;",
      by: ";",
    }],
    ask: ["integration/stale_readings"],
    about: "an old reading of an open dispute does not reopen one that was won",
  },
  {
    name: "old_reading_of_an_account_applied",
    breaks: "An older reading of an account wakes releases that cannot be paid.",
    changes: [{
      in: "escrow.apply_account",
      replace: "and r.account_ticket <= p_ticket;",
      by: ";",
    }],
    ask: ["integration/stale_readings"],
    about: "an old reading of a ready account does not make it ready again",
  },
  {
    name: "metadata_is_believed",
    breaks: "Whoever writes our id into a PaymentIntent's metadata pays for our escrow.",
    changes: [{
      in: "escrow.read_of_event",
      replace:
        "(select e.payment_intent_id from escrow.escrows e where e.escrow_id = p_escrow_id),",
      by: "p_refs ->> 'payment_intent',",
    }, {
      in: "escrow.apply_payment_intent",
      replace: "elsif e.payment_intent_id <> p_intent ->> 'id' then return;",
      by: "",
    }],
    ask: ["integration/webhook_routing"],
    about: "an event that claims our escrow moves it by nothing but Stripe's own word",
  },
  {
    name: "foreign_account_on_our_path",
    breaks: "A receiver's event passes as one of the platform.",
    changes: [{
      in: "escrow.ignore_event",
      replace: "when (p_path = 'connect') <> (p_account is not null) then",
      by: "when false then",
    }],
    ask: ["integration/webhook_routing"],
    about: "an event of a connected account on the platform's path is answered 200 and",
  },
  {
    name: "event_of_the_other_mode",
    breaks: "Test events move live money.",
    changes: [{
      in: "public.escrow_inbox_receive",
      replace: "if (p_event ->> 'livemode')::boolean is distinct from p_livemode then",
      by: "if (p_event ->> 'livemode')::boolean is null then",
    }],
    ask: ["integration/webhook_signature"],
    about: "what is signed and yet no event gets 400, and nothing changes",
  },
  {
    name: "signature_is_not_checked",
    breaks: "Whoever knows the address writes events.",
    changes: [{
      in: "_shared/stripe_event.ts",
      replace: "return matches.includes(true);",
      by: "return matches.length > 0;",
    }],
    ask: SIGNATURE,
    about: "a header that is not exactly one time and a v1 signature is refused",
  },
  {
    name: "old_signature_taken",
    breaks: "A delivery that was overheard may be replayed for ever.",
    changes: [{
      in: "_shared/stripe_event.ts",
      replace: "Math.abs(nowSeconds - found.timestamp) > TOLERANCE_SECONDS",
      by: "found.timestamp - nowSeconds > TOLERANCE_SECONDS",
    }],
    ask: SIGNATURE,
    about: "a signature is good for 300 s to either side, and not one second more",
  },
  {
    name: "future_signature_taken",
    breaks: "A delivery dated into the future never grows old.",
    changes: [{
      in: "_shared/stripe_event.ts",
      replace: "Math.abs(nowSeconds - found.timestamp) > TOLERANCE_SECONDS",
      by: "nowSeconds - found.timestamp > TOLERANCE_SECONDS",
    }],
    ask: SIGNATURE,
    about: "a signature is good for 300 s to either side, and not one second more",
  },
  {
    name: "nan_is_a_time",
    breaks: "A signed t=NaN is neither too old nor too new.",
    changes: [{
      in: "_shared/stripe_event.ts",
      replace: "/^t=(\\d{1,12})",
      by: "/^t=(\\w{1,12})",
    }],
    ask: SIGNATURE,
    about: "a header that is not exactly one time and a v1 signature is refused",
  },
  {
    name: "other_endpoints_secret_taken",
    breaks: "A receiver's endpoint signs events of the platform.",
    changes: [{
      in: "endpoints/stripe_connect_webhook.ts",
      replace: "const secrets = deps.config.webhookSecrets[path];",
      by: "const secrets = Object.values(deps.config.webhookSecrets).flat();",
    }],
    ask: ["unit/functions/endpoints/webhook"],
    about: "each path takes its own secret and never the other's",
  },
  {
    name: "null_is_an_event",
    breaks: "A signed body that is no event is a fault of ours instead of a 400.",
    changes: [{
      in: "_shared/stripe_event.ts",
      replace: `if ((parsed as { object?: unknown } | null)?.object === "v2.core.event") {`,
      by: `if ((parsed as { object?: unknown }).object === "v2.core.event") {`,
    }],
    ask: SIGNATURE,
    about: "signed JSON that is no event is invalid_event",
  },
  {
    name: "array_is_an_event",
    breaks: "JSON without the shape of an event is taken for one.",
    changes: [{
      in: "_shared/stripe_event.ts",
      replace: `object: z.literal("event"),`,
      by: `object: z.unknown(),`,
    }],
    ask: SIGNATURE,
    about: "signed JSON that is no event is invalid_event",
  },
  {
    name: "body_without_limit",
    breaks: "A body that does not announce its size fills the memory.",
    changes: [{
      in: "_shared/body.ts",
      replace: `if (needed > limit) throw new Refusal("payload_too_large");`,
      by: "",
    }],
    ask: ["unit/functions/http"],
    about: "bodies are measured to the byte: 64 KiB for calls, 256 KiB for webhooks",
  },
  {
    name: "outage_is_not_told_to_stripe",
    breaks: "An event that could not be read is answered 200, and Stripe does not come again.",
    changes: [{
      in: "endpoints/stripe_connect_webhook.ts",
      replace: `if (outcome === "retry") throw new Refusal("unavailable");`,
      by: "",
    }],
    ask: ["integration/webhook_delivery"],
    about: "while Stripe cannot be read",
  },
];
