// A value in the wrong place, or pasted with what does not belong to it, is named by its variable
// and by what it is; where it is unambiguous it is put right. A value is never shown.
import { assert, assertEquals, assertMatch, assertThrows } from "deno-std/assert";
import { signToken } from "../../../dev/gateway/user_token.ts";
import { projectUrl } from "../../../supabase/functions/_shared/addresses.ts";
import {
  ConfigError,
  type Environment,
  parseConfig,
} from "../../../supabase/functions/_shared/config.ts";
import { APP_SECRETS } from "../../support/app.ts";
import { ENVIRONMENT } from "./runtime.ts";

const EMAIL = { ALERT_EMAIL_FROM: "a@shop.example", ALERT_EMAIL_TO: "b@shop.example" };
const withSet = (changes: Environment): Environment => ({ ...ENVIRONMENT, ...changes });
const mistake = (changes: Environment): string =>
  assertThrows(() => parseConfig(withSet(changes)), ConfigError).message;

const [ANON, SERVICE, USER] = await Promise.all(
  ["anon", "service_role", "authenticated"].map((role) => signToken({ role }, "s".repeat(32))),
);

const KINDS: Record<string, string> = {
  sk_test_0123456789abcdefgh: "a secret key of Stripe",
  rk_live_0123456789abcdefgh: "a secret key of Stripe",
  pk_test_0123456789abcdefgh: "a publishable key of Stripe",
  whsec_0123456789abcdefghij: "a webhook's signing secret",
  sb_secret_0123456789abcdef: "a secret key of the Supabase project",
  sb_publishable_0123456789a: "a publishable key of the Supabase project",
  sbp_0123456789abcdef012345: "an access token of a Supabase account",
  [ANON!]: "the legacy anon key of the Supabase project",
  [SERVICE!]: "the legacy service_role key of the Supabase project",
  [USER!]: "a signed-in user's token",
  "postgresql://postgres:pw@db.example:5432/postgres": "a database's URL",
};

/** Which kinds each secret takes; all others are wrong there. */
const TAKES: Record<string, RegExp> = {
  CRON_SECRET: /^$/,
  POSTMARK_SERVER_TOKEN: /^$/,
  INBOUND_TOKEN_SECRET: /^$/,
  STRIPE_SECRET_KEY: /^a secret key of Stripe$/,
  STRIPE_WEBHOOK_SECRET: /signing secret$/,
  STRIPE_CONNECT_WEBHOOK_SECRET: /signing secret$/,
  APP_WEBHOOK_SECRET: /signing secret$/,
  SUPABASE_SERVICE_ROLE_KEY: /^(a secret key|the legacy service_role key) of the Supabase/,
};

Deno.test("a secret of another kind is named by what it is, in each variable that holds secrets", () => {
  let judged = 0;
  for (const [name, takes] of Object.entries(TAKES)) {
    for (const [value, kind] of Object.entries(KINDS)) {
      if (takes.test(kind)) continue;
      const said = mistake({ ...EMAIL, [name]: value });
      assertMatch(said, new RegExp(`^${name} is malformed: it holds ${kind}, and needs `));
      assert(!said.includes(value), said);
      judged++;
    }
  }
  assert(judged > 70, String(judged));
});

Deno.test("a public key among the secret ones is named, and by the variable that holds them", () => {
  for (const value of [ANON!, "sb_publishable_0123456789a", USER!, "sk_test_0123456789abcdefgh"]) {
    const keys = JSON.stringify({ default: value });
    assertMatch(
      mistake({ SUPABASE_SECRET_KEYS: keys }),
      /^SUPABASE_SECRET_KEYS is malformed: it holds .*, and needs the project's secret keys/,
    );
  }
});

Deno.test("nobody is sent for a bigger key where CRON_SECRET is enough", () => {
  const key = JSON.parse(ENVIRONMENT.SUPABASE_SECRET_KEYS!).default;
  for (const value of [key, SERVICE!, "sk_test_0123456789abcdefgh"]) {
    const said = mistake({ CRON_SECRET: value });
    assertMatch(said, /^CRON_SECRET is malformed: .*openssl rand -hex 24\.$/);
  }
  // a key whose form says nothing is known by standing elsewhere too
  const plain = "0123456789abcdef0123456789abcdef";
  const said = mistake({ CRON_SECRET: plain, SUPABASE_SERVICE_ROLE_KEY: plain });
  assertMatch(said, /^CRON_SECRET is malformed: it is also in SUPABASE_SERVICE_ROLE_KEY, and/);
});

Deno.test("white space around any value is left out", () => {
  const names = ["SUPABASE_URL", "STRIPE_SECRET_KEY", "CRON_SECRET", "STRIPE_WEBHOOK_SECRET"];
  for (const name of [...names, "STRIPE_API_BASE", "SUPABASE_SECRET_KEYS"]) {
    for (const paste of [(it: string) => `${it}\n`, (it: string) => ` \t${it}\r\n`]) {
      const pasted = { [name]: paste(ENVIRONMENT[name]!) };
      assertEquals(parseConfig(withSet(pasted)), parseConfig(ENVIRONMENT), name);
    }
  }
});

Deno.test("what is pasted in quotes, with its name, a line break or a strange letter is named", () => {
  const names = [...Object.keys(TAKES), "HEARTBEAT_URL", "STRIPE_API_BASE", "SUPABASE_URL"];
  const faults: [RegExp, (it: string, name: string) => string][] = [
    [/it stands in quotes/, (it) => `"${it}"`],
    [/it stands in quotes/, (it) => `'${it}'\n`],
    [/it stands in quotes/, (it) => `“${it}”`],
    [/begins with its own name/, (it, name) => `${name}=${it}`],
    [/it holds a line break/, (it) => `${it}\n${it}`],
    [/it holds a line break/, (it) => `${it}\r\nmore`],
    [/not plain ASCII/, (it) => `${it}\u200b`],
  ];
  for (const name of names) {
    const value = ENVIRONMENT[name] ?? "0123456789abcdef0123456789abcdef";
    for (const [fault, paste] of faults) {
      const said = mistake({ ...EMAIL, [name]: paste(value, name) });
      assert(said.startsWith(`${name} is malformed: `), said);
      assertMatch(said, fault);
    }
  }
});

Deno.test("a project's URL is put right where it is unambiguous, and refused elsewhere", () => {
  const right = "https://abcdefghijklmnopqrst.supabase.co";
  const paths = ["", "/", "//", "/rest/v1", "/rest/v1/", "/functions/v1", "/functions/v1/"];
  for (const path of [...paths, "/functions/v1/create-escrow", "//rest/v1/rpc/escrow_get"]) {
    for (const paste of [(it: string) => it, (it: string) => ` ${it}\r\n`]) {
      assertEquals(projectUrl(paste(right + path)), right, path);
    }
  }
  assertEquals(projectUrl("HTTPS://ABCDEFGHIJKLMNOPQRST.supabase.co/"), right);
  assertEquals(projectUrl("http://kong:8000"), "http://kong:8000", "a container's own network");
  const wrong = [
    "http://abcdefghijklmnopqrst.supabase.co",
    "https://supabase.com/dashboard/project/abcdefghijklmnopqrst",
    "https://db.abcdefghijklmnopqrst.supabase.co",
    "https://aws-0-eu-west-1.pooler.supabase.com",
    "postgresql://postgres@db.abcdefghijklmnopqrst.supabase.co:5432/postgres",
    `${right}/project`,
    `${right}?a=b`,
    `${right}#a`,
    "https://user:password@abcdefghijklmnopqrst.supabase.co",
    "https://abcdefghij\nklmnopqrst.supabase.co",
    `"${right}"`,
    "abcdefghijklmnopqrst",
    "abcdefghijklmnopqrst.supabase.co",
    "",
  ];
  for (const text of wrong) assertEquals(projectUrl(text), null, text);
  assertEquals(
    parseConfig(withSet({ SUPABASE_URL: `${right}/rest/v1/`, ...{ STRIPE_API_BASE: undefined } }))
      .supabaseUrl,
    right,
  );
  assertMatch(mistake({ SUPABASE_URL: `http://${right.slice(8)}` }), /^SUPABASE_URL is malformed/);
});

Deno.test("a vendor's base loses its slashes, and an address keeps its path as it is", () => {
  const { stripe, alerts, appWebhook } = parseConfig(withSet({
    STRIPE_API_BASE: "https://api.stripe.com//\n",
    ALERT_WEBHOOK_URL: " https://chat.example/hook/\n",
    APP_WEBHOOK_URL: "https://shop.example/hook/\r\n",
    APP_WEBHOOK_SECRET: APP_SECRETS[0],
  }));
  assertEquals(stripe.apiBase, "https://api.stripe.com");
  assertEquals(alerts.webhookUrl, "https://chat.example/hook/");
  assertEquals(appWebhook!.url, "https://shop.example/hook/");
  for (const name of ["ALERT_WEBHOOK_URL", "HEARTBEAT_URL", "RUNBOOK_URL"]) {
    for (const url of ["http://chat.example/hook", "https://chat .example/hook", "chat.example"]) {
      assertMatch(mistake({ [name]: url }), new RegExp(`^${name} is malformed`));
    }
  }
});
