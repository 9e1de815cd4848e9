// Where keys go, what is shown of them, and how they are rolled.
import type { Mutant } from "../mutant.ts";

export const KEYS: Mutant[] = [
  {
    name: "command_follows_redirect",
    breaks: "An operator's key goes wherever the answer of a server points.",
    changes: [{
      in: "dev/outgoing.ts",
      replace: `signal, redirect: "manual" });`,
      by: `signal, redirect: "follow" });`,
    }],
    ask: ["integration/outgoing"],
    about: "no command follows a redirect: the key stays where it was sent",
  },
  {
    name: "key_in_the_clear",
    breaks: "An operator's key is sent to any host without encryption.",
    changes: [{
      in: "dev/outgoing.ts",
      replace: `(protocol === "http:" && isOfThisMachine(url))`,
      by: `protocol === "http:"`,
    }],
    ask: ["integration/outgoing"],
    about: "an address elsewhere without https is refused with code and hint",
  },
  {
    name: "command_past_the_door",
    breaks: "A command calls the network itself, past every limit.",
    changes: [{
      in: "dev/commands/reply.ts",
      replace: "await send(`${stack.apiUrl}/functions/v1/create-escrow`",
      by: "await fetch(`${stack.apiUrl}/functions/v1/create-escrow`",
    }],
    ask: ["unit/dev/outgoing"],
    about: "every command reaches other servers through dev/outgoing.ts",
  },
  {
    name: "terminal_obeys",
    breaks: "Whoever answers writes into the operator's terminal what they like.",
    changes: [{
      in: "dev/output.ts",
      replace: `(text: string): string => text.replace(CONTROL, " ");`,
      by: "(text: string): string => text;",
    }],
    ask: ["integration/outgoing"],
    about: "what a stranger's server answers is shown without anything that a terminal obeys",
  },
  {
    name: "answer_without_end",
    breaks: "A server's endless answer fills the operator's memory.",
    changes: [{
      in: "dev/outgoing.ts",
      replace: "if (size <= largestBytes) return",
      by: "if (size <= Infinity) return",
    }],
    ask: ["integration/outgoing"],
    about: "an answer without end is cut off, by its size and by its time",
  },
  {
    name: "causes_quote_secrets",
    breaks: "An unexpected error prints the key that its cause quotes.",
    changes: [{
      in: "dev/output.ts",
      replace: "${withoutSecrets(blanked)}",
      by: "${blanked}",
    }],
    ask: ["unit/dev/outgoing"],
    about: "an unexpected error is told with its causes",
  },
  {
    name: "password_in_arguments",
    breaks: "A database's password stands where every user of the machine reads it.",
    changes: [{
      in: "dev/installation.ts",
      replace: `if (new URL(named).password === "" || isOfThisMachine(named)) return named;`,
      by: `if (isOfThisMachine(named) || named !== "") return named;`,
    }],
    ask: ["unit/dev/outgoing"],
    about: "a database's password is not taken from the arguments",
  },
  {
    name: "newest_cron_secret_alone",
    breaks: "While CRON_SECRET is rolled, schedulers with the old one are refused.",
    changes: [{
      in: "_shared/auth.ts",
      replace: "cronSecrets.map((value)",
      by: "cronSecrets.slice(0, 1).map((value)",
    }],
    ask: ["integration/rotation"],
    about: "CRON_SECRET is rolled without a job refused",
  },
  {
    name: "newest_password_alone",
    breaks: "While INBOUND_BASIC_AUTH is rolled, replies with the old one are refused.",
    changes: [{
      in: "_shared/auth.ts",
      replace: "return equal.includes(true) ?",
      by: "return equal[0] === true ?",
    }],
    ask: ["integration/rotation"],
    about: "INBOUND_BASIC_AUTH is rolled without a reply refused",
  },
  {
    name: "deleted_key_is_kept",
    breaks: "A worker whose database key was deleted answers 503 until it is deployed again.",
    changes: [{
      in: "_shared/data_api.ts",
      replace: "i === clients.length - 1) return reply;",
      by: "i >= 0) return reply;",
    }],
    ask: ["integration/rotation"],
    about: "the key that functions call the database with",
  },
  {
    name: "next_key_by_the_last_caller",
    breaks: "Two calls at once that meet a deleted key make each other skip the good one.",
    changes: [{
      in: "_shared/data_api.ts",
      replace: "const at = (first + i) % clients.length;",
      by: "const at = (working + i) % clients.length;",
    }],
    ask: ["integration/rotation"],
    about: "the key that functions call the database with",
  },
  {
    name: "old_stripe_key_untried",
    breaks: "A new Stripe key that is not known everywhere yet fails every payment.",
    changes: [{
      in: "_shared/stripe.ts",
      replace: "i === clients.length - 1) throw error;",
      by: "i >= 0) throw error;",
    }],
    ask: ["integration/rotation"],
    about: "STRIPE_SECRET_KEY is rolled without a payment refused",
  },
  {
    name: "app_told_by_the_newest_alone",
    breaks: "While its secret is rolled, the app believes no message.",
    changes: [{
      in: "_shared/app_webhook.ts",
      replace: "secrets.map((secret) => sign(",
      by: "secrets.slice(0, 1).map((secret) => sign(",
    }],
    ask: ["integration/rotation"],
    about: "APP_WEBHOOK_SECRET is rolled",
  },
];
