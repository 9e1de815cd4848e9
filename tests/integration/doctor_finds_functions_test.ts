// Whatever can be wrong with the deployed functions and their secrets is found by one check, by
// requests that they refuse before anything is written.
import { assertEquals } from "deno-std/assert";
import { NPX_DENO_TASK } from "../../dev/deno_version.ts";
import { FUNCTION_NAMES } from "../../dev/supabase_cli.ts";
import { answering, type Fault, itIsFound, withEnv } from "../support/installation_faults.ts";
import { complaints, REF, startInstallation } from "../support/installations.ts";

const DEPLOY = `supabase functions deploy --use-api --remote=${REF} ${FUNCTION_NAMES.join(" ")}`;

/** Stripe shows the secret of an endpoint that is there to nobody but a person. */
const tellsToReveal = (variable: string) =>
  new RegExp(
    "^Reveal the signing secret of endpoint we_\\w+ in Stripe's Dashboard .* and put it into " +
      `secrets\\.env as ${variable}, then: supabase secrets set .* secrets\\.env --remote=${REF}$`,
  );

const FAULTS: Fault[] = [
  {
    name: "a function that is not deployed",
    check: "functions",
    fix: new RegExp(`^${DEPLOY}$`),
    break: (it) =>
      answering(
        it,
        /\/refund-escrow$/,
        () => Response.json({ code: "NOT_FOUND" }, { status: 404 }),
      ),
  },
  {
    name: "a function behind verify_jwt",
    check: "functions",
    fix: new RegExp(`verify_jwt = false.*, then: ${DEPLOY}$`),
    break: (it) =>
      answering(it, /\/create-escrow$/, () => Response.json({ msg: "no JWT" }, { status: 401 })),
  },
  {
    name: "a function whose deployed variables are not complete",
    check: "functions",
    fix: /^supabase secrets set --env-file secrets\.env --remote=\w+$/,
    options: { env: { INBOUND_BASIC_AUTH: undefined } },
    break: (it) => withEnv(it, { INBOUND_BASIC_AUTH: "postmark:0123456789abcdef" }),
  },
  {
    name: "a secret key that the functions do not know",
    check: "service key",
    fix: /^Set SUPABASE_SECRET_KEY, in this shell, .*; if it is one, .*: supabase functions deploy/,
    options: { env: { SUPABASE_SECRET_KEYS: undefined } },
    break: ({ subject, world }) =>
      withEnv({ subject }, {
        SUPABASE_SECRET_KEYS: JSON.stringify({ default: world.keys.serviceKey }),
      }),
  },
  {
    name: "a cron secret that is not deployed",
    check: "cron secret",
    fix: /^supabase secrets set --env-file secrets\.env --remote=\w+$/,
    break: (it) => withEnv(it, { CRON_SECRET: "another-secret-of-cron" }),
  },
  {
    name: "no cron secret",
    check: "cron secret",
    verdict: "warning",
    fix: /^Set CRON_SECRET to .* in secrets\.env, then: supabase secrets set .*--remote=\w+$/,
    break: (it) => withEnv(it, { CRON_SECRET: undefined }),
  },
  {
    name: "a signing secret that is not deployed",
    check: "account secret",
    fix: /^supabase secrets set --env-file secrets\.env --remote=\w+$/,
    break: (it) => withEnv(it, { STRIPE_WEBHOOK_SECRET: "whsec_of_another_endpoint" }),
  },
  {
    name: "the account's signing secret in the place of the other",
    check: "connect secret",
    // to set the file as it is would deploy the wrong one
    fix: tellsToReveal("STRIPE_CONNECT_WEBHOOK_SECRET"),
    seen: /^STRIPE_CONNECT_WEBHOOK_SECRET here holds the secret of .*, STRIPE_WEBHOOK_SECRET$/,
    break: (it) =>
      withEnv(it, { STRIPE_CONNECT_WEBHOOK_SECRET: it.world.env.STRIPE_WEBHOOK_SECRET }),
  },
  {
    name: "both signing secrets, each in the place of the other",
    check: "account secret",
    fix: tellsToReveal("STRIPE_WEBHOOK_SECRET"),
    seen: /^STRIPE_WEBHOOK_SECRET here holds the secret of .*, STRIPE_CONNECT_WEBHOOK_SECRET$/,
    break: (it) =>
      withEnv(it, {
        STRIPE_WEBHOOK_SECRET: it.world.env.STRIPE_CONNECT_WEBHOOK_SECRET,
        STRIPE_CONNECT_WEBHOOK_SECRET: it.world.env.STRIPE_WEBHOOK_SECRET,
      }),
    also: ["connect secret"],
  },
  {
    name: "no signing secret of an endpoint that is there",
    check: "connect secret",
    fix: tellsToReveal("STRIPE_CONNECT_WEBHOOK_SECRET"),
    seen: /^STRIPE_CONNECT_WEBHOOK_SECRET is not in secrets\.env$/,
    break: (it) => withEnv(it, { STRIPE_CONNECT_WEBHOOK_SECRET: undefined }),
  },
  {
    name: "no signing secret of the account's endpoint",
    check: "account secret",
    fix: tellsToReveal("STRIPE_WEBHOOK_SECRET"),
    seen: /^STRIPE_WEBHOOK_SECRET is not in secrets\.env$/,
    break: (it) => withEnv(it, { STRIPE_WEBHOOK_SECRET: undefined }),
  },
  {
    name: "neither an endpoint nor its secret",
    check: "connect secret",
    fix: new RegExp(`^${NPX_DENO_TASK} webhooks --api \\S+ --env-file secrets\\.env --yes$`),
    break: (it) => {
      it.world.simulator.setWebhookUrls({ connect: null });
      return withEnv(it, { STRIPE_CONNECT_WEBHOOK_SECRET: undefined });
    },
    also: ["connect endpoint"],
  },
  {
    name: "functions out of reach",
    check: "functions",
    fix: /is the project awake\? Look at https:\/\/supabase\.com\/dashboard\/project\/\w+$/,
    seen: /^https:\/\/\w+\.supabase\.co does not answer$/,
    break: (it) =>
      answering(it, /\/functions\/v1\//, () => Promise.reject(new TypeError("no route"))),
  },
  {
    name: "functions of another contract",
    check: "functions",
    fix: new RegExp(`^When the check of migrations is ok: ${DEPLOY}$`),
    break: async (it) => {
      await it.world.sql`delete from supabase_migrations.schema_migrations where name = 'diagnose'`;
      return answering(
        it,
        /\/refund-escrow$/,
        () => Response.json({ error: { code: "contract_mismatch" } }, { status: 503 }),
      );
    },
    also: ["migrations"],
  },
];

FAULTS.forEach(itIsFound);

Deno.test("a secret that cannot be looked up at Stripe is told by the endpoint's address", async () => {
  const it = await startInstallation({ breaksLaws: true });
  await using _ = it.world;
  const silent = answering(it, /api\.stripe\.com/, () => Promise.reject(new TypeError("no route")));
  const subject = withEnv({ subject: silent }, { STRIPE_WEBHOOK_SECRET: undefined });
  const found = await complaints(subject);
  assertEquals(Object.keys(found), ["account secret", "stripe key"]);
  assertEquals(
    found["account secret"]!.fix,
    `Reveal the signing secret of endpoint at https://${REF}.supabase.co/functions/v1/` +
      "stripe-connect-webhook in Stripe's Dashboard (Developers, Webhooks) and put it into " +
      "secrets.env as STRIPE_WEBHOOK_SECRET, then: supabase secrets set --env-file secrets.env " +
      `--remote=${REF}`,
  );
});
