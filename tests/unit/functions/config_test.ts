import { assert, assertEquals, assertThrows } from "deno-std/assert";
import fc from "fast-check";
import {
  ConfigError,
  type Environment,
  parseConfig,
} from "../../../supabase/functions/_shared/config.ts";
import { CRON_SECRET, ENVIRONMENT, SERVICE_KEY } from "./runtime.ts";

const withSet = (changes: Environment): Environment => ({ ...ENVIRONMENT, ...changes });

/** The mistake's sentence; fails when there is none. */
const mistake = (changes: Environment): string =>
  assertThrows(() => parseConfig(withSet(changes)), ConfigError).message;

Deno.test("parseConfig() reads a complete environment", () => {
  assertEquals(parseConfig(ENVIRONMENT), {
    supabaseUrl: "http://127.0.0.1:1",
    databaseKeys: [SERVICE_KEY],
    serviceKeys: [{ name: "secret:default", value: SERVICE_KEY }],
    cronSecrets: [CRON_SECRET],
    stripe: {
      secretKeys: ["sk_test_0123456789"],
      apiBase: "http://127.0.0.1:2",
      livemode: false,
    },
    webhookSecrets: {
      account: ["whsec_account0123456789"],
      connect: ["whsec_connect0123456789"],
    },
    appWebhook: null,
    alerts: { email: null, webhookUrl: null, heartbeatUrl: null, runbookUrl: null },
    inbound: { address: null, basicAuth: [], tokenSecrets: [] },
  });
});

Deno.test("unset, empty, blank, 'undefined' and 'null' all mean: not configured", () => {
  for (const value of [undefined, "", "  ", "undefined", "null", " undefined\n"]) {
    for (const name of ["SUPABASE_URL", "STRIPE_SECRET_KEY"]) {
      const sentence = mistake({ [name]: value });
      assert(sentence.startsWith(`${name} is missing`), sentence);
    }
    const { cronSecrets, webhookSecrets } = parseConfig(
      withSet({ CRON_SECRET: value, STRIPE_WEBHOOK_SECRET: value }),
    );
    assertEquals([cronSecrets, webhookSecrets.account], [[], []]);
  }
});

Deno.test("no key at all is a mistake, whichever kind was meant", () => {
  for (const value of [undefined, "{}", "undefined"]) {
    assert(mistake({ SUPABASE_SECRET_KEYS: value }).startsWith("SUPABASE_SECRET_KEYS is missing"));
  }
});

Deno.test("the key named default calls the database; the legacy one only when there is no other", () => {
  const [first, second, legacy] = [
    "sb_secret_aaaaaaaaaa",
    "sb_secret_bbbbbbbbbb",
    "eyJ.legacy-key.x",
  ];
  const keyOf = (changes: Environment) => parseConfig(withSet(changes)).databaseKeys[0];
  const both = JSON.stringify({ app: first, default: second });
  assertEquals(
    keyOf({ SUPABASE_SECRET_KEYS: both, SUPABASE_SERVICE_ROLE_KEY: legacy }),
    second,
  );
  assertEquals(keyOf({ SUPABASE_SECRET_KEYS: JSON.stringify({ app: first }) }), first);
  assertEquals(
    keyOf({ SUPABASE_SECRET_KEYS: undefined, SUPABASE_SERVICE_ROLE_KEY: legacy }),
    legacy,
  );
});

Deno.test("every key opens the endpoints under its own name, the legacy one as service_role", () => {
  const keys = { default: "sb_secret_aaaaaaaaaa", cron_job: "sb_secret_bbbbbbbbbb" };
  const { serviceKeys } = parseConfig(withSet({
    SUPABASE_SECRET_KEYS: JSON.stringify(keys),
    SUPABASE_SERVICE_ROLE_KEY: "eyJ.legacy-key.x",
  }));
  assertEquals(serviceKeys.map(({ name }) => name), [
    "secret:default",
    "secret:cron_job",
    "service_role",
  ]);
});

Deno.test("a key that could be guessed is refused, the text 'undefined' among them", () => {
  for (const value of ["undefined", "short", "", "has spaces in the middle"]) {
    const keys = JSON.stringify({ default: value });
    assert(mistake({ SUPABASE_SECRET_KEYS: keys }).startsWith("SUPABASE_SECRET_KEYS is malformed"));
  }
  for (const value of ["a", "password", "fifteen-letters"]) {
    assert(mistake({ CRON_SECRET: value }).startsWith("CRON_SECRET is malformed"));
    assert(mistake({ SUPABASE_SERVICE_ROLE_KEY: value }).startsWith("SUPABASE_SERVICE_ROLE_KEY"));
  }
});

Deno.test("SUPABASE_SECRET_KEYS is a JSON object of texts and nothing else", () => {
  for (
    const value of ["sb_secret_0123456789", "[]", "[1]", "5", '"x"', '{"a":5}', '{"a":null}', "{"]
  ) {
    const sentence = mistake({ SUPABASE_SECRET_KEYS: value });
    assert(sentence.startsWith("SUPABASE_SECRET_KEYS is malformed"), sentence);
  }
});

Deno.test("secrets are rolled as lists, newest first; a malformed one spoils none silently", () => {
  const { webhookSecrets, stripe } = parseConfig(withSet({
    STRIPE_WEBHOOK_SECRET: " whsec_newnewnew , whsec_oldoldold,",
    STRIPE_SECRET_KEY: "rk_test_new,sk_test_old",
  }));
  assertEquals(webhookSecrets.account, ["whsec_newnewnew", "whsec_oldoldold"]);
  assertEquals(stripe.secretKeys, ["rk_test_new", "sk_test_old"]);
  assert(mistake({ STRIPE_WEBHOOK_SECRET: "whsec_newnewnew,oops" }).includes("is malformed"));
});

Deno.test("the mode is the key's; keys of two modes or of no kind are refused", () => {
  const live = { STRIPE_API_BASE: undefined };
  assertEquals(
    parseConfig(withSet({ ...live, STRIPE_SECRET_KEY: "rk_live_1" })).stripe.livemode,
    true,
  );
  assertEquals(parseConfig(withSet({ STRIPE_SECRET_KEY: "rk_test_1" })).stripe.livemode, false);
  for (const key of ["pk_test_1", "sk_test_", "sk_test_1 2", "sk_prod_1", "SK_TEST_1"]) {
    assert(mistake({ STRIPE_SECRET_KEY: key }).startsWith("STRIPE_SECRET_KEY is malformed"), key);
  }
  assert(
    mistake({ ...live, STRIPE_SECRET_KEY: "sk_test_1,sk_live_1" }).includes("different modes"),
  );
});

Deno.test("a live key goes to Stripe alone, a test key to Stripe or this machine", () => {
  const baseOf = (key: string, base: string | undefined) =>
    parseConfig(withSet({ STRIPE_SECRET_KEY: key, STRIPE_API_BASE: base })).stripe.apiBase;
  assertEquals(baseOf("sk_live_1", undefined), "https://api.stripe.com");
  assertEquals(baseOf("sk_live_1", "https://api.stripe.com/"), "https://api.stripe.com");
  for (const base of ["http://127.0.0.1:9", "http://localhost:9", "http://[::1]:9"]) {
    assertEquals(baseOf("sk_test_1", base), base);
    assert(
      mistake({ STRIPE_SECRET_KEY: "sk_live_1", STRIPE_API_BASE: base }).includes("not allowed"),
    );
  }
});

Deno.test("no other host, scheme or path passes as Stripe's", () => {
  const bases = [
    "http://api.stripe.com",
    "https://api.stripe.com.example",
    "https://api.stripe.com@stripe.example",
    "https://stripe.example/api.stripe.com",
    "https://api.stripe.com/v1",
    "https://api.stripe.com:8443",
    "https://127.0.0.1.example",
    "http://localhost.example",
    "http://evil.localhost",
    "http://10.0.0.1",
    "ftp://127.0.0.1",
    "file:///etc",
    "api.stripe.com",
    "://",
  ];
  for (const base of bases) {
    assert(mistake({ STRIPE_API_BASE: base }).startsWith("STRIPE_API_BASE is not allowed"), base);
  }
});

Deno.test("SUPABASE_URL is an http address", () => {
  for (const url of ["ftp://x.example", "javascript:alert(1)", "project", "https://"]) {
    assert(mistake({ SUPABASE_URL: url }).startsWith("SUPABASE_URL is malformed"), url);
  }
});

Deno.test("every mistake is named at once, each in one sentence", () => {
  const sentence = mistake({ SUPABASE_URL: undefined, STRIPE_SECRET_KEY: "x", CRON_SECRET: "x" });
  for (const name of ["SUPABASE_URL", "STRIPE_SECRET_KEY", "CRON_SECRET"]) {
    assertEquals(sentence.split(name).length, 2, `${name} once in: ${sentence}`);
  }
});

Deno.test("whatever a variable holds, the outcome is a Config or a ConfigError without the value", () => {
  const value = fc.string({ unit: "grapheme", minLength: 12, maxLength: 60 })
    .map((text) => `#${text}#`);
  const names = fc.constantFrom(...Object.keys(ENVIRONMENT));
  fc.assert(fc.property(names, value, (name, secret) => {
    try {
      parseConfig(withSet({ [name]: secret }));
    } catch (error) {
      assert(error instanceof ConfigError, String(error));
      assert(error.message.includes(name), error.message);
      assert(!error.message.includes(secret.trim()), "the value is in the message");
    }
  }));
});

const INBOUND = {
  INBOUND_ADDRESS: "Reply@Inbound.example.com",
  INBOUND_BASIC_AUTH: "postmark:0123456789abcdef",
  INBOUND_TOKEN_SECRET: `${"n".repeat(32)}, ${"o".repeat(32)}`,
};

Deno.test("release by email has an address, a password and token secrets, newest first", () => {
  assertEquals(parseConfig(withSet(INBOUND)).inbound, {
    address: "reply@inbound.example.com",
    basicAuth: ["postmark:0123456789abcdef"],
    tokenSecrets: ["n".repeat(32), "o".repeat(32)],
  });
});

Deno.test("a mistake in the inbound settings is named, and never its value", () => {
  const wrong: Record<string, string[]> = {
    INBOUND_ADDRESS: [
      "reply",
      "reply@",
      "reply+tag@inbound.example.com",
      `${"m".repeat(33)}@inbound.example.com`,
      "a@b.example, c@d.example",
    ],
    INBOUND_BASIC_AUTH: ["postmark", "postmark:", "postmark:short", ":0123456789abcdef"],
    INBOUND_TOKEN_SECRET: ["short", "s".repeat(31), `${"s".repeat(32)},short`, ","],
  };
  for (const [name, values] of Object.entries(wrong)) {
    for (const value of values) {
      const sentence = mistake({ ...INBOUND, [name]: value });
      assert(sentence.startsWith(`${name} is `), `${value}: ${sentence}`);
      assert(value.length < 9 || !sentence.includes(value), sentence);
    }
  }
  const mailbox = "0123456789abcdef0123456789abcdef@inbound.postmarkapp.com";
  const { inbound } = parseConfig(withSet({ ...INBOUND, INBOUND_ADDRESS: mailbox }));
  assertEquals(inbound.address, mailbox, "the mailboxes that Postmark gives out fit");
});
