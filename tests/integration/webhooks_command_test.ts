// `deno task webhooks`: both endpoints as they should be, from whatever there was, and no other.
import { assert, assertEquals, assertMatch, assertStringIncludes } from "deno-std/assert";
import { STRIPE_API_VERSION } from "../../supabase/functions/_shared/stripe.ts";
import { Endpoint, planFor } from "../../dev/webhooks/plan.ts";
import { heldEscrow, statusOf } from "../support/escrows.ts";
import {
  complaints,
  jobsRan,
  mend,
  stripeOf,
  subjectOf,
  wantedIn,
} from "../support/installations.ts";
import { startWorld, type World } from "../support/world.ts";

const FOREIGN = "https://analytics.example/stripe";

async function endpointsIn(world: World): Promise<Endpoint[]> {
  const { data } = await stripeOf(world).call("GET", "/v1/webhook_endpoints") as {
    data: unknown[];
  };
  return data.map((it) => Endpoint.parse(it)).sort((one, two) => one.url < two.url ? -1 : 1);
}

/** A new account at Stripe: only somebody else's endpoint, of another version. */
async function startUnregistered(): Promise<World> {
  const world = await startWorld();
  world.simulator.setWebhookUrls({ account: null, connect: null });
  const foreign = { url: FOREIGN, enabled_events: ["payout.paid"] };
  await stripeOf(world).call("POST", "/v1/webhook_endpoints", foreign);
  return world;
}

Deno.test("a dry run says what is to be done and asks Stripe to change nothing", async () => {
  await using world = await startUnregistered();
  const before = await endpointsIn(world);
  const { left, said } = await mend(world);
  assertEquals(left, 2);
  assertMatch(said, /account events[^]*to do: create it with 22 events \(there is none\)/);
  assertMatch(said, /connect events[^]*to do: create it with 3 events/);
  assertEquals(await endpointsIn(world), before);
});

Deno.test("both are created with the handled events and the pinned version, and never twice", async () => {
  await using world = await startUnregistered();
  const kept: Record<string, string> = {};
  const { left, said } = await mend(world, { apply: true, kept });
  assertEquals(left, 0);
  const [account, connect] = await wantedIn(world);
  const [own, ownConnect, foreign] = await endpointsIn(world);
  for (const [endpoint, wanted] of [[own, account], [ownConnect, connect]] as const) {
    const { url, enabled_events, api_version, status, metadata } = endpoint!;
    assertEquals([url, enabled_events, status], [wanted!.url, wanted!.events, "enabled"]);
    assertEquals([api_version, metadata], [STRIPE_API_VERSION, { holdfast: wanted!.kind }]);
  }
  assertEquals([foreign!.url, foreign!.enabled_events], [FOREIGN, ["payout.paid"]]);
  assertEquals(Object.keys(kept).sort(), [
    "STRIPE_CONNECT_WEBHOOK_SECRET",
    "STRIPE_WEBHOOK_SECRET",
  ]);
  for (const secret of Object.values(kept)) {
    assertMatch(secret, /^whsec_/);
    assert(!said.includes(secret), "only `keep` gets a secret");
  }
  assertEquals(await mend(world), {
    left: 0,
    said: `account events → ${account!.url}\n  nothing to do\n` +
      `connect events → ${connect!.url}\n  nothing to do`,
  });
  assertEquals((await endpointsIn(world)).length, 3);
});

Deno.test("events that Stripe sends to a created endpoint are accepted with its secret", async () => {
  const secrets: Record<string, string> = {};
  // as an operator does it: make the endpoints, then deploy the functions with their secrets
  await using world = await startWorld();
  world.simulator.setWebhookUrls({ account: null, connect: null });
  await mend(world, { apply: true, kept: secrets });
  Object.assign(world.env, secrets);
  const escrow = await heldEscrow(world);
  assertEquals(await statusOf(world, escrow), "held");
  const refused = world.logs.filter(({ code }) => code === "invalid_signature");
  assertEquals(refused, []);
  await jobsRan(world);
  const found = await complaints(subjectOf(world));
  assertEquals(
    Object.keys(found),
    ["alert channel", "inbound mail"],
    "neither secret nor endpoint",
  );
});

Deno.test("a secret of an endpoint that is there, and is not configured, is left to be revealed by hand", async () => {
  await using world = await startWorld();
  await mend(world, { apply: true });
  const before = await endpointsIn(world);
  const secrets = { account: [world.env.STRIPE_WEBHOOK_SECRET!], connect: [] };
  const { left, said } = await mend(world, { apply: true, secrets });
  assertEquals(left, 1);
  const [, connect] = before;
  assertStringIncludes(
    said,
    `by hand: Reveal the signing secret of endpoint ${connect!.id} in Stripe's Dashboard ` +
      "(Developers, Webhooks) and put it into secrets.env as STRIPE_CONNECT_WEBHOOK_SECRET, " +
      "then: deploy them",
  );
  assertEquals(said.match(/nothing to do/g)?.length, 1, "only for the other one");
  assertEquals(await endpointsIn(world), before, "a second endpoint would be no help");
});

Deno.test("missing and extra events and a disabled endpoint are repaired; the secret stays", async () => {
  await using world = await startWorld();
  const stripe = stripeOf(world);
  const [account, connect] = await endpointsIn(world);
  await stripe.call("POST", `/v1/webhook_endpoints/${account!.id}`, {
    enabled_events: ["charge.captured", "payout.paid"],
  });
  await stripe.call("POST", `/v1/webhook_endpoints/${connect!.id}`, { disabled: true });
  const { said } = await mend(world);
  assertMatch(said, /repair \w+ \(misses account|repair \w+ \(misses charge/);
  assertStringIncludes(said, "is also sent payout.paid, which nobody handles");
  assertMatch(said, /is disabled/);
  const kept: Record<string, string> = {};
  assertEquals((await mend(world, { apply: true, kept })).left, 0);
  assertEquals(kept, {});
  const wanted = await wantedIn(world);
  for (const [i, endpoint] of (await endpointsIn(world)).entries()) {
    assertEquals(endpoint.enabled_events, wanted[i]!.events);
    assertEquals(endpoint.status, "enabled");
  }
  const escrow = await heldEscrow(world);
  assertEquals(await statusOf(world, escrow), "held");
});

Deno.test("another version means a new endpoint; the old one goes when the new secret is accepted", async () => {
  await using world = await startUnregistered();
  const stripe = stripeOf(world);
  const [account] = await wantedIn(world);
  // without a version Stripe speaks the account's default one
  const old = { url: account!.url, enabled_events: account!.events };
  const { id } = await stripe.call("POST", "/v1/webhook_endpoints", old) as { id: string };
  const kept: Record<string, string> = {};
  const first = await mend(world, { apply: true, disableOld: true, kept });
  assertMatch(first.said, /created we_\w+/);
  assertStringIncludes(first.said, `${id} speaks the account's default version`);
  assertEquals(first.left, 1);
  const statusOfOld = async () => (await endpointsIn(world)).find((it) => it.id === id)?.status;
  assertEquals(await statusOfOld(), "enabled", "it delivers until the new secret is deployed");

  // configured here and not deployed
  const secrets = {
    account: [kept.STRIPE_WEBHOOK_SECRET!],
    connect: [kept.STRIPE_CONNECT_WEBHOOK_SECRET!],
  };
  const early = await mend(world, { apply: true, disableOld: true, secrets });
  assertMatch(early.said, /does not accept the first secret of STRIPE_WEBHOOK_SECRET yet/);
  assertEquals([early.left, await statusOfOld()], [1, "enabled"]);

  const deployed = {
    account: [world.env.STRIPE_WEBHOOK_SECRET!],
    connect: [world.env.STRIPE_CONNECT_WEBHOOK_SECRET!],
  };
  const careful = await mend(world, { apply: true, secrets: deployed });
  assertMatch(careful.said, /add --disable-old/);
  assertEquals(await statusOfOld(), "enabled", "only when it is asked for");
  const last = await mend(world, { apply: true, disableOld: true, secrets: deployed });
  assertEquals([last.left, await statusOfOld()], [0, "disabled"]);
  assertEquals((await mend(world)).left, 0);
});

Deno.test("a creation whose answer is lost is asked for again, and makes one endpoint", async () => {
  await using world = await startUnregistered();
  world.simulator.control.setFault({
    operation: "POST /v1/webhook_endpoints",
    fault: "drop_after_commit",
    times: 1,
  });
  const kept: Record<string, string> = {};
  await mend(world, { apply: true, kept });
  assertEquals((await endpointsIn(world)).length, 3, "two of ours and the foreign one");
  assertEquals(Object.keys(kept).length, 2);
});

Deno.test("an endpoint that is marked as the other kind is not taken for the right one", () => {
  const wanted = { kind: "connect", url: "https://a.example/connect", events: ["x"] } as const;
  const [step] = planFor({ ...wanted, events: ["x"] }, [{
    id: "we_1",
    url: wanted.url,
    status: "enabled",
    api_version: STRIPE_API_VERSION,
    enabled_events: ["x"],
    metadata: { holdfast: "account" },
  }]);
  assertEquals([step!.step, step!.why], ["create", "we_1 is for account events"]);
});
