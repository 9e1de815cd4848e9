// Whatever can be wrong at Stripe is found by exactly one check, with a fix that works: where it is
// a command to Stripe or of ours, it is carried out.
import { openStripeApi } from "../../dev/stripe_api.ts";
import { createEscrow, makeAccount } from "../support/escrows.ts";
import { answering, type Fault, itIsFound, withEnv } from "../support/installation_faults.ts";
import { type Installation, jobsRan, mend, stripeOf, wantedIn } from "../support/installations.ts";
import type { World } from "../support/world.ts";

const OLD = "2025-09-30.clover";

/** Changes one of the two endpoints at Stripe, or makes another at its address. */
const atStripe =
  (kind: 0 | 1, change: Record<string, string | boolean | string[]>) =>
  async ({ world }: Installation): Promise<void> => {
    const { url } = (await wantedIn(world))[kind]!;
    const stripe = stripeOf(world);
    const { data } = await stripe.call("GET", "/v1/webhook_endpoints") as {
      data: { id: string; url: string }[];
    };
    const { id } = data.find((it) => it.url === url)!;
    await stripe.call("POST", `/v1/webhook_endpoints/${id}`, change);
  };

/** With the addresses that the examined installation has. */
const stripeSeenBy = ({ subject: { env, fetch } }: Installation) =>
  openStripeApi({ apiBase: "https://api.stripe.com" }, env.STRIPE_SECRET_KEY!, fetch);

const mended = (world: World) => mend(world, { apply: true });

const FAULTS: Fault[] = [
  {
    name: "a key that Stripe does not know",
    check: "stripe key",
    fix: /^Copy it again .* into secrets\.env, then: supabase secrets set /,
    break: (it) => withEnv(it, { STRIPE_SECRET_KEY: "sk_test_of_nobody" }),
  },
  {
    name: "an old key that Stripe no longer knows",
    check: "stripe key",
    verdict: "warning",
    fix: /^Take it out of secrets\.env, then: supabase secrets set /,
    break: (it) =>
      withEnv(it, { STRIPE_SECRET_KEY: `${it.world.env.STRIPE_SECRET_KEY},sk_test_of_nobody` }),
  },
  {
    name: "two Stripe keys of different accounts",
    check: "stripe key",
    seen: /of different accounts$/,
    fix: /^Leave those of one account in secrets\.env, then: supabase secrets set /,
    break(it) {
      const other = "sk_test_of_somebody_else";
      const subject = withEnv(it, {
        STRIPE_SECRET_KEY: `${it.world.env.STRIPE_SECRET_KEY},${other}`,
      });
      return {
        ...subject,
        fetch: async (input, init) =>
          new Headers(init?.headers).get("authorization") === `Bearer ${other}`
            ? Response.json({ id: "acct_somebody_else", object: "account" })
            : await subject.fetch(input, init),
      };
    },
  },
  {
    name: "Stripe out of reach",
    check: "stripe key",
    fix: /status\.stripe\.com/,
    break: (it) =>
      answering(
        it,
        /api\.stripe\.com\/v1\//,
        () => Promise.reject(new TypeError("connection refused")),
      ),
  },
  {
    name: "Stripe silent for ever",
    check: "stripe key",
    fix: /status\.stripe\.com/,
    break: (it) => ({
      ...answering(it, /api\.stripe\.com\/v1\//, () => new Promise<Response>(() => {})),
      limitMs: 500,
    }),
  },
  {
    name: "a restricted key that may not read the balance settings",
    check: "payouts",
    verdict: "warning",
    fix: /Balance settings: read/,
    break: (it) =>
      answering(
        it,
        /\/v1\/balance_settings/,
        () => Response.json({ error: { code: "more_permissions_required" } }, { status: 403 }),
      ),
  },
  {
    name: "a restricted key that may not read the endpoints",
    check: "account endpoint",
    verdict: "warning",
    fix: /Webhook Endpoints: read/,
    break: (it) =>
      answering(
        it,
        /\/v1\/webhook_endpoints/,
        () => Response.json({ error: { code: "more_permissions_required" } }, { status: 403 }),
      ),
    also: ["connect endpoint"],
  },
  {
    name: "a platform that Stripe has restricted",
    check: "platform account",
    fix: /dashboard\.stripe\.com.*; see RUNBOOK\.md, Platform's account restricted$/,
    break: ({ world }) => void world.simulator.control.setPlatform({ restricted: true }),
  },
  {
    name: "a platform whose balance is paid out each day",
    check: "payouts",
    fix: /^curl \S+\/v1\/balance_settings -u "\$STRIPE_SECRET_KEY:" -d "payments/,
    break: ({ world }) => void world.simulator.control.setPlatform({ payouts: "daily" }),
    heal: (world, fix) => {
      const [, path, name, value] = /curl \S+?(\/v1\S+) .* -d "([^=]+)=(\w+)"/.exec(fix)!;
      return stripeOf(world).call("POST", path!, { [name!]: value! });
    },
  },
  {
    name: "a connect endpoint whose secret is not the one that is deployed",
    check: "connect deliveries",
    verdict: "warning",
    fix: /^Open the connect endpoint .* first in STRIPE_CONNECT_WEBHOOK_SECRET in secrets\.env/,
    seen: /^2 handled events .*connected accounts, were not taken/,
    break: async ({ world }) => {
      const account = makeAccount(world, "inactive");
      await world.settle();
      world.simulator.setWebhookUrls({ connect: null });
      await mend(world, { apply: true });
      world.simulator.control.setAccount(account, { transfers: "active" });
      await world.settle();
      await world.advanceClock(900);
      await jobsRan(world);
    },
  },
  {
    name: "an account's endpoint whose secret is not the one that is deployed",
    check: "account deliveries",
    verdict: "warning",
    fix: /^Open the account endpoint .* first in STRIPE_WEBHOOK_SECRET in secrets\.env, then: /,
    break: async ({ world }) => {
      world.simulator.setWebhookUrls({ account: null });
      await mend(world, { apply: true });
      const { paymentIntentId } = await createEscrow(world);
      world.simulator.control.pay(paymentIntentId);
      await world.settle();
      await world.advanceClock(900);
      await jobsRan(world);
    },
  },
  {
    name: "an endpoint that misses an event",
    check: "account endpoint",
    fix: /deno@\S+ task webhooks --api \S+ --env-file secrets\.env --yes$/,
    break: atStripe(0, { enabled_events: ["payment_intent.succeeded"] }),
    heal: mended,
  },
  {
    name: "an endpoint that is sent more than is handled",
    check: "connect endpoint",
    verdict: "warning",
    fix: /deno@\S+ task webhooks/,
    break: atStripe(1, { enabled_events: ["*"] }),
    heal: mended,
  },
  {
    name: "an endpoint that is disabled",
    check: "connect endpoint",
    fix: /deno@\S+ task webhooks/,
    break: atStripe(1, { disabled: true }),
    heal: mended,
  },
  {
    name: "an endpoint at another address",
    check: "account endpoint",
    fix: /deno@\S+ task webhooks/,
    break: ({ world }) => world.simulator.setWebhookUrls({ account: "https://old.example/hook" }),
  },
  {
    name: "an endpoint of another API version",
    check: "account endpoint",
    fix: /deno@\S+ task webhooks/,
    break: (it) =>
      answering(it, /\/v1\/webhook_endpoints/, async () => {
        const page = await stripeSeenBy(it).call("GET", "/v1/webhook_endpoints") as {
          data: { metadata: { holdfast: string }; api_version: string }[];
        };
        for (const one of page.data) {
          if (one.metadata.holdfast === "account") one.api_version = OLD;
        }
        return Response.json(page);
      }),
  },
  {
    name: "a connect endpoint that Stripe does not say is one",
    check: "connect endpoint",
    verdict: "warning",
    fix: /metadata\[holdfast\]=connect/,
    break: atStripe(1, { "metadata[holdfast]": "" }),
  },
];

FAULTS.forEach(itIsFound);
