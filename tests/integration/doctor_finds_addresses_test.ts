// An address that was right on a developer's machine, and that no hosted function reaches, is found
// by its variable, whichever it is and however it is written.
import { assertEquals } from "deno-std/assert";
import { APP_SECRETS } from "../support/app.ts";
import { type Fault, itIsFound, withEnv } from "../support/installation_faults.ts";
import { complaints, REF, startInstallation } from "../support/installations.ts";

const APP_WEBHOOK_SECRET = APP_SECRETS[0];
const TELL =
  /^Set (\w+) to an address .*: supabase secrets set --env-file secrets\.env --remote=\w+$/;

const FAULTS: Fault[] = [
  {
    name: "a hosted installation that would ask the Stripe of this machine",
    check: "addresses",
    fix: /^Take STRIPE_API_BASE out of secrets\.env, then: .* unset --remote=\w+ STRIPE_API_BASE$/,
    break: (it) => withEnv(it, { STRIPE_API_BASE: it.world.env.STRIPE_API_BASE }),
  },
  {
    name: "a hosted installation that would mail by this machine",
    check: "addresses",
    fix:
      /^Take POSTMARK_API_BASE out of .*: supabase secrets unset --remote=\w+ POSTMARK_API_BASE$/,
    break: (it) => withEnv(it, { POSTMARK_API_BASE: it.world.env.POSTMARK_API_BASE }),
  },
  {
    name: "a hosted installation that would alert this machine",
    check: "addresses",
    fix: TELL,
    break: (it) => withEnv(it, { ALERT_WEBHOOK_URL: "http://127.0.0.1:3000/alerts" }),
    // nobody ever tested it
    also: ["alert channel"],
  },
  {
    name: "a hosted installation whose heartbeat nobody outside hears",
    check: "addresses",
    fix: TELL,
    break: (it) => withEnv(it, { HEARTBEAT_URL: "http://localhost:8080" }),
  },
  {
    name: "a hosted installation that would tell an app on this machine",
    check: "addresses",
    fix: TELL,
    break: (it) =>
      withEnv(it, { APP_WEBHOOK_SECRET, APP_WEBHOOK_URL: "https://host.docker.internal/hook" }),
  },
];

FAULTS.forEach(itIsFound);

Deno.test("every wrong address is named with what is to be done, and none is shown", async () => {
  const installation = await startInstallation({ breaksLaws: true });
  await using world = installation.world;
  const { STRIPE_API_BASE, POSTMARK_API_BASE } = world.env;
  const subject = withEnv(installation, {
    ...{ STRIPE_API_BASE, POSTMARK_API_BASE, APP_WEBHOOK_SECRET },
    ALERT_WEBHOOK_URL: "https://127.1/of-the-alerts",
    HEARTBEAT_URL: "https://[::]/of-the-heart",
    APP_WEBHOOK_URL: "https://shop.localhost/of-the-app",
  });
  const { seen, fix } = (await complaints({ ...subject, file: null }))["addresses"]!;
  const vendors = ["STRIPE_API_BASE", "POSTMARK_API_BASE"];
  const ours = ["ALERT_WEBHOOK_URL", "HEARTBEAT_URL", "APP_WEBHOOK_URL"];
  assertEquals(seen.split(":")[0], [...vendors, ...ours].join(", "));
  assertEquals(
    fix,
    `supabase secrets unset --remote=${REF} ${vendors.join(" ")}; Set ${
      ours.join(" and ")
    } to an address that ` +
      `the internet reaches, then: supabase secrets set --env-file <file> --remote=${REF}`,
  );
  for (const [name, value] of Object.entries(subject.env)) {
    if (/_URL$|_BASE$/.test(name)) assertEquals(seen.includes(value!), false, name);
  }
});

Deno.test("addresses of the internet are right at a host, and those of this machine are here", async () => {
  const installation = await startInstallation({ breaksLaws: true });
  await using world = installation.world;
  const urls = (host: string) => ({
    APP_WEBHOOK_SECRET,
    ALERT_WEBHOOK_URL: `${host}/alerts`,
    HEARTBEAT_URL: `${host}/heart`,
    APP_WEBHOOK_URL: `${host}/app`,
  });
  const there = await complaints(withEnv(installation, urls("https://localhost.shop.example")));
  const { subject } = installation;
  const here = await complaints({
    ...subject,
    place: { ...subject.place, apiUrl: world.apiUrl },
    env: { ...world.env, ...urls("http://localhost:3000") },
    fetch: world.fetch,
  });
  assertEquals([there["addresses"], here["addresses"]], [undefined, undefined]);
});
