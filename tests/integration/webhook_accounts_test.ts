// What Stripe says of a receiver's account: it decides whether a release may start, it wakes the
// releases that wait, and it never moves money by itself.
import { assertEquals } from "deno-std/assert";
import { heldEscrow, makeAccount, release, rowOf, statusOf } from "../support/escrows.ts";
import { alertsOf, assertEnded } from "../support/laws.ts";
import { runCron } from "../support/money_flows.ts";
import { deliver, eventOf } from "../support/webhooks.ts";
import { postsTo, startRecordedWorld } from "../support/stripe_posts.ts";
import { startWorld, type World } from "../support/world.ts";

async function receiverOf(world: World, account: string) {
  const [row] = await world.sql`
    select transfers, deauthorized_at from escrow.receivers where stripe_account_id = ${account}`;
  return [row!.transfers, row!.deauthorized_at !== null];
}

for (const type of ["account.updated", "capability.updated"]) {
  Deno.test(`${type}: the receiver's readiness is what Stripe says now`, async () => {
    await using world = await startWorld();
    const account = makeAccount(world);
    await heldEscrow(world, { account });
    const { control } = world.simulator;
    control.setWebhooks({ mode: "hold" });
    for (const transfers of ["inactive", "pending", "active"] as const) {
      control.setAccount(account, { transfers });
      // the event's own content is not believed
      const object = { id: account, object: "account", capabilities: { transfers: "pending" } };
      const event = JSON.stringify(eventOf(type, object, { account }));
      const answer = await deliver(world, event, { path: "/connect" });
      assertEquals([answer.status, answer.body.outcome], [200, "applied"]);
      assertEquals(await receiverOf(world, account), [transfers, false]);
    }
  });
}

Deno.test("an account that becomes ready carries out every release that waits for it", async () => {
  await using world = await startWorld();
  const account = makeAccount(world, "inactive");
  const escrows = [];
  for (let i = 0; i < 3; i++) {
    const escrow = await heldEscrow(world, { account, platformFee: 100 * i });
    assertEquals((await release(world, escrow)).body.waitingFor, "receiver");
    escrows.push(escrow);
  }
  const untouched = await heldEscrow(world, { account });
  world.simulator.control.setAccount(account, { transfers: "active" });
  await world.settle();
  await assertEnded(world, escrows, "released");
  assertEquals(await statusOf(world, untouched), "held");
});

Deno.test("an account that only claims to be ready in the event wakes nothing", async () => {
  await using world = await startRecordedWorld();
  const account = makeAccount(world, "inactive");
  const escrow = await heldEscrow(world, { account });
  await release(world, escrow);
  world.posts.length = 0;
  const object = { id: account, object: "account", capabilities: { transfers: "active" } };
  const event = JSON.stringify(eventOf("account.updated", object, { account }));
  assertEquals((await deliver(world, event, { path: "/connect" })).status, 200);
  await world.settle();
  assertEquals(world.posts, []);
  assertEquals(await receiverOf(world, account), ["inactive", false]);
});

Deno.test("an account that becomes restricted after the wish costs no capture", async () => {
  await using world = await startRecordedWorld();
  const account = makeAccount(world);
  const escrow = await heldEscrow(world, { account });
  world.simulator.control.setWebhooks({ mode: "hold" });
  world.simulator.control.setAccount(account, { transfers: "inactive" });
  world.posts.length = 0;
  assertEquals((await release(world, escrow)).body.waitingFor, "receiver");
  assertEquals(world.posts, [], "readiness is read from Stripe before a capture");
  assertEquals((await rowOf(world, escrow)).funds_at, "card");
});

Deno.test("account.application.deauthorized: not ready, told, the money stays held", async () => {
  await using world = await startRecordedWorld();
  const account = makeAccount(world);
  const escrow = await heldEscrow(world, { account });
  world.simulator.control.setAccount(account, { deauthorized: true });
  await world.settle();
  assertEquals(await receiverOf(world, account), ["inactive", true]);
  assertEquals(await alertsOf(world), ["receiver_not_ready"]);
  world.posts.length = 0;
  assertEquals((await release(world, escrow)).body.waitingFor, "receiver");
  for (let hour = 0; hour < 3; hour++) {
    await world.advanceClock(3600);
    await runCron(world);
  }
  assertEquals(postsTo(world, "/capture"), []);
  assertEquals(await statusOf(world, escrow), "held");
  assertEquals((await rowOf(world, escrow)).funds_at, "card");
});

Deno.test("deauthorization is taken even while Stripe cannot be read", async () => {
  await using world = await startWorld();
  const account = makeAccount(world);
  await heldEscrow(world, { account });
  world.simulator.control.setFault({
    operation: "GET /v1/accounts/{account}",
    fault: "http_503",
    times: 50,
  });
  world.simulator.control.setAccount(account, { deauthorized: true });
  await world.settle();
  assertEquals(await receiverOf(world, account), ["inactive", true]);
});
