// Where alerts go: parsed once, each mistake one sentence.
import { assert, assertEquals, assertThrows } from "deno-std/assert";
import fc from "fast-check";
import {
  ConfigError,
  type Environment,
  parseConfig,
} from "../../../supabase/functions/_shared/config.ts";
import { ENVIRONMENT } from "./runtime.ts";

const withSet = (changes: Environment): Environment => ({ ...ENVIRONMENT, ...changes });

/** The mistake's sentence; fails when there is none. */
const mistake = (changes: Environment): string =>
  assertThrows(() => parseConfig(withSet(changes)), ConfigError).message;

const EMAIL = {
  POSTMARK_SERVER_TOKEN: "token-0123456789",
  ALERT_EMAIL_FROM: "alerts@x.example",
  ALERT_EMAIL_TO: "one@x.example, two@x.example",
};
const alertsOf = (changes: Environment) => parseConfig(withSet(changes)).alerts;

Deno.test("alerts go by mail when all three parts are there, to one address or several", () => {
  assertEquals(alertsOf(EMAIL).email, {
    serverToken: "token-0123456789",
    apiBase: "https://api.postmarkapp.com",
    from: "alerts@x.example",
    to: ["one@x.example", "two@x.example"],
  });
  const base = "http://127.0.0.1:9";
  assertEquals(alertsOf({ ...EMAIL, POSTMARK_API_BASE: base }).email?.apiBase, base);
});

Deno.test("half a mail channel is a mistake that names the missing half", () => {
  for (const name of Object.keys(EMAIL)) {
    const sentence = mistake({ ...EMAIL, [name]: undefined });
    assertEquals(sentence, `${name} is missing: set it, alerts by email need it.`);
  }
});

Deno.test("no address can end a header, name a person or hide another one", () => {
  const addresses = ["a", "a@", "@b", "A B <a@b.c>", "a@b.c\r\nBcc: d@e.f", 'a"@b.c', "a@b;c@d"];
  for (const address of [...addresses, "a@b.c,d@e.f"]) {
    const sentence = mistake({ ...EMAIL, ALERT_EMAIL_FROM: address });
    assertEquals(sentence, "ALERT_EMAIL_FROM is malformed: it is one bare address.");
  }
  for (const address of addresses) {
    const sentence = mistake({ ...EMAIL, ALERT_EMAIL_TO: `one@x.example,${address}` });
    assertEquals(sentence, "ALERT_EMAIL_TO is malformed: it is bare addresses.");
  }
});

Deno.test("mail leaves for Postmark or this machine; hooks are https or this machine", () => {
  for (const base of ["https://mail.example", "http://api.postmarkapp.com", "https://10.0.0.1"]) {
    const sentence = mistake({ ...EMAIL, POSTMARK_API_BASE: base });
    assert(sentence.startsWith("POSTMARK_API_BASE is not allowed"), sentence);
  }
  const hooks = ["ALERT_WEBHOOK_URL", "HEARTBEAT_URL", "RUNBOOK_URL"];
  const urls = ["http://x.example", "ftp://127.0.0.1", "x.example", "https://user:pass@x.example"];
  for (const name of hooks) {
    for (const url of [...urls, "javascript:alert(1)", "https://user@x.example"]) {
      const sentence = mistake({ [name]: url });
      assertEquals(
        sentence,
        `${name} is malformed: it is an https address without user and password.`,
      );
    }
  }
  const { webhookUrl, heartbeatUrl, runbookUrl } = alertsOf({
    ALERT_WEBHOOK_URL: "http://127.0.0.1:9/x",
    HEARTBEAT_URL: "https://alive.example/x",
    RUNBOOK_URL: "https://x.example/RUNBOOK.md#top",
  });
  assertEquals([webhookUrl, heartbeatUrl, runbookUrl], [
    "http://127.0.0.1:9/x",
    "https://alive.example/x",
    "https://x.example/RUNBOOK.md",
  ]);
});

Deno.test("whatever these variables hold, no mistake quotes it", () => {
  const names = ["ALERT_WEBHOOK_URL", "HEARTBEAT_URL", "RUNBOOK_URL", "POSTMARK_API_BASE"];
  const name = fc.constantFrom(...Object.keys(EMAIL), ...names);
  const value = fc.string({ unit: "grapheme", minLength: 12, maxLength: 60 })
    .map((text) => `#${text}#`);
  fc.assert(fc.property(name, value, (name, secret) => {
    try {
      parseConfig(withSet({ ...EMAIL, [name]: secret }));
    } catch (error) {
      assert(error instanceof ConfigError, String(error));
      assert(error.message.includes(name), error.message);
      assert(!error.message.includes(secret.trim()), "the value is in the message");
    }
  }));
});
