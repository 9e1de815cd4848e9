import { assert, assertEquals } from "deno-std/assert";
import { startWorld } from "../../support/world.ts";

Deno.test("startWorld() reaches the database through the Data API as service_role", async () => {
  await using world = await startWorld();
  const found = await world.rpc("escrow_get", { p_escrow_id: null, p_reference: "nobody" });
  assert(found.status < 500, JSON.stringify(found.body));
  const denied = await world.as("service_role", (sql) => sql`select 1 from escrow.escrows`)
    .catch((error) => error.code);
  assertEquals(denied, "42501");
});

Deno.test("startWorld() moves Stripe's time and the database's together", async () => {
  await using world = await startWorld();
  const read = async () => {
    const [row] = await world.sql`select extract(epoch from escrow.now())::float8 as now`;
    return { database: row?.now as number, stripe: world.simulator.control.now() };
  };
  const before = await read();
  await world.advanceClock(86_400);
  const after = await read();
  assert(Math.abs(after.database - before.database - 86_400) < 10);
  assert(Math.abs(after.stripe - before.stripe - 86_400) < 10);
});

Deno.test("startWorld() serves the functions without a shared environment", async () => {
  await using first = await startWorld();
  await using second = await startWorld();
  const own = await first.call("check-escrow-timeouts", {}, { key: first.keys.serviceKey });
  assert(own.status !== 401, JSON.stringify(own.body));
  const other = await first.call("check-escrow-timeouts", {}, { key: second.keys.serviceKey });
  assertEquals(other.status, 401);
});

Deno.test("startWorld() carries a payment from the webhook to the receiver", async () => {
  await using world = await startWorld();
  const receiver = world.simulator.control.createAccount({ transfers: "active" });
  const made = await world.call("create-escrow", {
    reference: "order-1",
    amount: 5000,
    currency: "usd",
    deadline: new Date(Date.now() + 86_400_000).toISOString(),
    receiver: { email: "receiver@holdfast.example", stripeAccountId: receiver.id },
  });
  assertEquals(made.status, 201, JSON.stringify(made.body));
  world.simulator.control.pay(made.body.paymentIntentId);
  await world.settle();
  const released = await world.call("distribute-escrow-funds", {
    escrowTransactionId: made.body.escrowTransactionId,
  });
  assertEquals([released.status, released.body.status], [200, "released"]);
});

Deno.test("startWorld() lets a test stand between the functions and the network", async () => {
  const seen: string[] = [];
  await using world = await startWorld({
    wrapFetch: (fetch) => (input, init) => {
      const request = new Request(input, init);
      seen.push(new URL(request.url).pathname);
      return fetch(request);
    },
  });
  await world.call("check-escrow-timeouts");
  assert(seen.some((path) => path.startsWith("/rest/v1/rpc/escrow_")));
});
