// Whatever can keep alerts from people, or replies from us, is found by exactly one check, with a
// fix that works: where it is a line of SQL, it is carried out.
import { assertEquals, assertMatch } from "deno-std/assert";
import {
  answering,
  bySql,
  type Fault,
  itIsFound,
  owner,
  withEnv,
} from "../support/installation_faults.ts";
import { complaints, type Installation, startInstallation } from "../support/installations.ts";

const withEnvOf = (it: Installation, token: string): Installation => ({
  ...it,
  subject: withEnv(it, { POSTMARK_SERVER_TOKEN: token }),
});

const FAULTS: Fault[] = [
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
    fix: /ALERT_WEBHOOK_URL in secrets\.env, then: supabase secrets set /,
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
    fix: /^Copy the server token .* into secrets\.env, then: supabase secrets set /,
    break: (it) => withEnv(it, { POSTMARK_SERVER_TOKEN: "a-token-of-nobody-at-all" }),
  },
  {
    name: "the token of Postmark's account in the place of a server's",
    check: "postmark",
    fix: /^Copy the server token .* into secrets\.env, then: supabase secrets set /,
    seen: /^POSTMARK_SERVER_TOKEN holds the token of the account/,
    break: (it) =>
      answering(
        withEnvOf(it, "3c7b4c3a-account-token"),
        /api\.postmarkapp/,
        (request) =>
          request.headers.get("x-postmark-account-token") === "3c7b4c3a-account-token"
            ? Response.json({ TotalCount: 0, Servers: [] })
            : Response.json({ ErrorCode: 10 }, { status: 401 }),
      ),
  },
  {
    name: "Postmark out of reach",
    check: "postmark",
    fix: /status\.postmarkapp\.com/,
    seen: /^https:\/\/api\.postmarkapp\.com does not answer$/,
    break: (it) =>
      answering(it, /api\.postmarkapp/, () => Promise.reject(new TypeError("no route"))),
  },
  {
    name: "a website in the place of Postmark",
    check: "postmark",
    fix: /Run the doctor again/,
    seen: /not understood/,
    break: (it) => answering(it, /api\.postmarkapp/, () => new Response("<html>")),
  },
  {
    name: "a Postmark that sends to nobody",
    check: "postmark",
    verdict: "warning",
    fix: /live server, then: supabase secrets set /,
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
    fix: /^Set it in secrets\.env, then: supabase secrets set /,
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
  assertEquals(Object.keys(found), ["mode", "alert channel", "heartbeat"]);
  assertEquals(found["alert channel"]!.verdict, "broken");
});

Deno.test("with real money a dead man's switch is asked for, and where one is, it is enough", async () => {
  const it = await startInstallation({ breaksLaws: true });
  await using world = it.world;
  await world.sql`update escrow.policy set livemode = true`;
  const { verdict, seen, fix } = (await complaints(it.subject))["heartbeat"]!;
  assertEquals([verdict, seen.split(":")[0]], ["warning", "HEARTBEAT_URL is not set"]);
  assertMatch(
    fix!,
    /^Set HEARTBEAT_URL .* in secrets\.env, then: supabase secrets set .*--remote=/,
  );
  const HEARTBEAT_URL = "https://heart.example/beat";
  assertEquals((await complaints(withEnv(it, { HEARTBEAT_URL })))["heartbeat"], undefined);
});
