// Whatever can be wrong with the deployed functions and their secrets is found by one check, by
// requests that they refuse before anything is written.
import { answering, type Fault, itIsFound, withEnv } from "../support/installation_faults.ts";

const FAULTS: Fault[] = [
  {
    name: "a function that is not deployed",
    check: "functions",
    fix: /^supabase functions deploy/,
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
    fix: /verify_jwt = false/,
    break: (it) =>
      answering(it, /\/create-escrow$/, () => Response.json({ msg: "no JWT" }, { status: 401 })),
  },
  {
    name: "a function whose deployed variables are not complete",
    check: "functions",
    fix: /^supabase secrets set/,
    options: { env: { INBOUND_BASIC_AUTH: undefined } },
    break: (it) => withEnv(it, { INBOUND_BASIC_AUTH: "postmark:0123456789abcdef" }),
  },
  {
    name: "a secret key that the functions do not know",
    check: "service key",
    fix: /SUPABASE_SECRET_KEYS/,
    options: { env: { SUPABASE_SECRET_KEYS: undefined } },
    break: ({ subject, world }) =>
      withEnv({ subject }, {
        SUPABASE_SECRET_KEYS: JSON.stringify({ default: world.keys.serviceKey }),
      }),
  },
  {
    name: "a cron secret that is not deployed",
    check: "cron secret",
    fix: /^supabase secrets set/,
    break: (it) => withEnv(it, { CRON_SECRET: "another-secret-of-cron" }),
  },
  {
    name: "no cron secret",
    check: "cron secret",
    verdict: "warning",
    fix: /Set CRON_SECRET/,
    break: (it) => withEnv(it, { CRON_SECRET: undefined }),
  },
  {
    name: "a signing secret that is not deployed",
    check: "account secret",
    fix: /^supabase secrets set/,
    break: (it) => withEnv(it, { STRIPE_WEBHOOK_SECRET: "whsec_of_another_endpoint" }),
  },
  {
    name: "the account's signing secret in the place of the other",
    check: "connect secret",
    fix: /^supabase secrets set/,
    break: (it) =>
      withEnv(it, { STRIPE_CONNECT_WEBHOOK_SECRET: it.world.env.STRIPE_WEBHOOK_SECRET }),
  },
  {
    name: "no signing secret",
    check: "connect secret",
    fix: /deno task webhooks .*--env-file secrets\.env --yes/,
    break: (it) => withEnv(it, { STRIPE_CONNECT_WEBHOOK_SECRET: undefined }),
  },
];

FAULTS.forEach(itIsFound);
