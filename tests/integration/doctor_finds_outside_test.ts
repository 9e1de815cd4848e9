// Whatever can be wrong at Stripe or with the mail is found by exactly one
// check, with a fix that works: where it is a command to Stripe or of ours, it is carried out.
import { assertEquals } from "deno-std/assert";
import {
  answering,
  bySql,
  type Fault,
  itIsFound,
  owner,
  withEnv,
} from "../support/installation_faults.ts";
import {
  complaints,
  type Installation,
  jobsRan,
  mend,
  startInstallation,
  stripeOf,
  wantedIn,
} from "../support/installations.ts";
import { createEscrow } from "../support/escrows.ts";
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

const mended = (world: World) => mend(world, { apply: true });

const FAULTS: Fault[] = [
  {
    name: "a key that Stripe does not know",
    check: "stripe key",
    fix: /Copy it again/,
    break: (it) => withEnv(it, { STRIPE_SECRET_KEY: "sk_test_of_nobody" }),
  },
  {
    name: "an old key that Stripe no longer knows",
    check: "stripe key",
    verdict: "warning",
    fix: /Take it out/,
    break: (it) =>
      withEnv(it, { STRIPE_SECRET_KEY: `${it.world.env.STRIPE_SECRET_KEY},sk_test_of_nobody` }),
  },
  {
    name: "Stripe out of reach",
    check: "stripe key",
    fix: /status\.stripe\.com/,
    break: (it) =>
      answering(it, /:54002\/v1\//, () => Promise.reject(new TypeError("connection refused"))),
  },
  {
    name: "Stripe silent for ever",
    check: "stripe key",
    fix: /status\.stripe\.com/,
    break: (it) => ({
      ...answering(it, /:54002\/v1\//, () => new Promise<Response>(() => {})),
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
    fix: /dashboard\.stripe\.com/,
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
    name: "an endpoint whose secret is not the one that is deployed",
    check: "deliveries",
    verdict: "warning",
    fix: /signing secret first in STRIPE_WEBHOOK_SECRET/,
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
    fix: /deno task webhooks --api \S+ --env-file secrets\.env --yes$/,
    break: atStripe(0, { enabled_events: ["payment_intent.succeeded"] }),
    heal: mended,
  },
  {
    name: "an endpoint that is sent more than is handled",
    check: "connect endpoint",
    verdict: "warning",
    fix: /deno task webhooks/,
    break: atStripe(1, { enabled_events: ["*"] }),
    heal: mended,
  },
  {
    name: "an endpoint that is disabled",
    check: "connect endpoint",
    fix: /deno task webhooks/,
    break: atStripe(1, { disabled: true }),
    heal: mended,
  },
  {
    name: "an endpoint at another address",
    check: "account endpoint",
    fix: /deno task webhooks/,
    break: ({ world }) => world.simulator.setWebhookUrls({ account: "https://old.example/hook" }),
  },
  {
    name: "an endpoint of another API version",
    check: "account endpoint",
    fix: /deno task webhooks/,
    break: (it) =>
      answering(it, /\/v1\/webhook_endpoints/, async () => {
        const page = await stripeOf(it.world).call("GET", "/v1/webhook_endpoints") as {
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
  {
    name: "an alert channel that nobody tested for a month",
    check: "alert channel",
    verdict: "warning",
    fix: /^select public\.escrow_send_test_alert\(/,
    break: owner("update escrow.digests set last_sent_at = escrow.now() - interval '31 days'"),
    heal: async (world, fix) => {
      await bySql(world, fix.replace(/;.*/, ";"));
      await world.sql`update escrow.digests set next_attempt_at = escrow.now()`;
      await world.call("retry-failed-transfers");
    },
  },
  {
    name: "an alert channel that is dead",
    check: "alert channel",
    fix: /from escrow\.digests where attempts > 0/,
    break: owner("update escrow.digests set attempts = 5, last_failure = 'http_500'"),
  },
  {
    name: "no alert channel",
    check: "alert channel",
    verdict: "warning",
    fix: /ALERT_WEBHOOK_URL/,
    break: (it) =>
      withEnv(it, {
        POSTMARK_SERVER_TOKEN: undefined,
        ALERT_EMAIL_FROM: undefined,
        ALERT_EMAIL_TO: undefined,
      }),
    // its address of replies is at the same Postmark
    also: ["inbound mail"],
  },
  {
    name: "a token that Postmark does not know",
    check: "postmark",
    fix: /Copy the server token/,
    break: (it) => withEnv(it, { POSTMARK_SERVER_TOKEN: "a-token-of-nobody-at-all" }),
  },
  {
    name: "a Postmark that sends to nobody",
    check: "postmark",
    verdict: "warning",
    fix: /live server/,
    break: ({ world }) => world.mail.setServer({ DeliveryType: "Sandbox" }),
  },
  {
    name: "replies that Postmark posts somewhere else",
    check: "inbound mail",
    verdict: "warning",
    fix: /postmark-inbound-webhook/,
    break: ({ world }) => world.mail.setServer({ InboundHookUrl: "https://elsewhere.example/" }),
  },
  {
    name: "an address for replies without the secret of its tokens",
    check: "inbound mail",
    fix: /Set it/,
    break: (it) => withEnv(it, { INBOUND_TOKEN_SECRET: undefined }),
  },
];

FAULTS.forEach(itIsFound);

Deno.test("with real money an alert channel that nobody tested is broken, not a warning", async () => {
  const { world, subject } = await startInstallation({ breaksLaws: true });
  await using _ = world;
  await world.sql`update escrow.policy set livemode = true`;
  await world.sql`update escrow.digests set last_sent_at = null`;
  const found = await complaints(subject);
  // the simulator's key is a test key
  assertEquals(Object.keys(found), ["mode", "alert channel"]);
  assertEquals(found["alert channel"]!.verdict, "broken");
});
