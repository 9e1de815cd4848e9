// What strangers try.
import type { Mutant } from "../mutant.ts";

const REQUESTS = ["integration/hostile_requests"];
const BODY = ["unit/functions/body"];

export const HOSTILE: Mutant[] = [
  {
    name: "an_hour_for_a_body",
    breaks: "Whoever sends a byte now and then holds a function until the platform ends it.",
    changes: [{ in: "_shared/body.ts", replace: "60_000", by: "3_600_000" }],
    ask: BODY,
  },
  {
    name: "late_body_is_whole",
    breaks: "What had arrived when time was up is taken for the whole body.",
    changes: [{
      in: "_shared/body.ts",
      replace: `if (late.aborted) throw new Refusal("body_timeout");`,
      by: "",
    }],
    ask: BODY,
  },
  {
    name: "gone_sender_is_our_fault",
    breaks: "Every stranger who hangs up writes an error into the log and alarms the operators.",
    changes: [{
      in: "_shared/body.ts",
      replace: `throw new Refusal("body_incomplete");`,
      by: `throw new TypeError("the connection was closed");`,
    }],
    ask: BODY,
  },
  {
    name: "year_zero_is_a_day",
    breaks: "A date that JavaScript has and the database has not is a fault of the job.",
    changes: [{
      in: "endpoints/daily_reconciliation.ts",
      replace: `!date.startsWith("0000")`,
      by: "date.length > 0",
    }],
    ask: ["unit/functions/endpoints/jobs"],
  },
  {
    name: "prototype_is_left_out",
    breaks: "A note of the app's is lost without a word.",
    changes: [{
      in: "endpoints/create_escrow.ts",
      replace: `!Object.hasOwn(Object(notes), "__proto__")`,
      by: "notes !== 0",
    }],
    ask: ["unit/functions/endpoints/requests"],
  },
  {
    name: "half_characters_are_stored",
    breaks: "A mail with one odd entity is answered 500, and sent again for half a day.",
    changes: [{
      in: "flows/receive_reply.ts",
      replace: "text: text.toWellFormed(),",
      by: "text,",
    }],
    ask: ["integration/hostile_mails"],
  },
  {
    name: "any_year_is_stated",
    breaks: "A mail that was received in the year 10000 is answered 500.",
    changes: [{
      in: "inbound/trusted_headers.ts",
      replace: String.raw`[a-z]{3} 2\d{3} `,
      by: String.raw`[a-z]{3} \d{4} `,
    }],
    ask: ["unit/functions/inbound/trusted_headers"],
  },
  {
    name: "sender_in_the_log",
    breaks: "Every receiver's address stands in the log.",
    changes: [{
      in: "endpoints/postmark_inbound_webhook.ts",
      replace: "messageId: mail.messageId,",
      by: "messageId: `${mail.messageId} ${mail.sender}`,",
    }],
    ask: ["integration/hostile_mails"],
  },
  {
    name: "key_anywhere_in_the_header",
    breaks: "A key opens by whatever scheme it is sent, if only the word Bearer stands before it.",
    changes: [{
      in: "_shared/auth.ts",
      replace: String.raw`/^Bearer (\S+)$/i`,
      by: String.raw`/Bearer (\S+)/i`,
    }],
    ask: REQUESTS,
  },
  {
    name: "address_leads_to_connect",
    breaks: "A receiver's event passes by the platform's path with a query behind it.",
    changes: [{
      in: "endpoints/stripe_connect_webhook.ts",
      replace: `new URL(request.url).pathname.endsWith("/connect")`,
      by: `request.url.includes("/connect")`,
    }],
    ask: REQUESTS,
  },
];
