// One reference is one agreement, one receiver id is one receiver: other details are refused.
import { assertEquals } from "deno-std/assert";
import { createEscrow, DAY, makeAccount, requestFor, rowOf } from "../support/escrows.ts";
import { assertRefused, contentsOf } from "../support/observe.ts";
import { startWorld, type World } from "../support/world.ts";

type Request = Awaited<ReturnType<typeof requestFor>>;

const create = (world: World, request: unknown) => world.call("create-escrow", request);

/** The request was refused and left everything as it was, at Stripe too. */
async function refused(world: World, request: unknown, code: string) {
  const before = [await contentsOf(world), world.simulator.control.state().payment_intents];
  const answer = await create(world, request);
  assertRefused(answer, 409, code);
  const after = [await contentsOf(world), world.simulator.control.state().payment_intents];
  assertEquals(after, before, "a refused request changed something");
}

const moved = (request: Request, seconds: number) =>
  new Date(Date.parse(request.deadline) + seconds * 1000).toISOString();

const CONFLICTS: Record<string, (request: Request) => object> = {
  amount: (r) => ({ amount: r.amount + 1 }),
  currency: () => ({ currency: "eur" }),
  deadline: (r) => ({ deadline: moved(r, 1) }),
  holdMode: () => ({ holdMode: "capture" }),
  platformFee: () => ({ platformFee: 1 }),
  receiver: (r) => ({ receiver: { ...r.receiver, id: "someone-else" } }),
};

for (const [name, change] of Object.entries(CONFLICTS)) {
  Deno.test(`a reference used again with another ${name} is a reference_conflict`, async () => {
    await using world = await startWorld();
    const request = await requestFor(world);
    assertEquals((await create(world, request)).status, 201);
    await refused(world, { ...request, ...change(request) }, "reference_conflict");
    assertEquals((await create(world, request)).status, 200);
  });
}

Deno.test("a settled escrow's reference stays taken", async () => {
  await using world = await startWorld();
  const request = await requestFor(world);
  const { body } = await create(world, request);
  await world.call("refund-escrow", {
    escrowTransactionId: body.escrowTransactionId,
    reason: "called off",
  });
  const again = await create(world, request);
  assertEquals([again.status, again.body.status], [200, "cancelled"]);
  await refused(world, { ...request, amount: 5 * request.amount }, "reference_conflict");
});

Deno.test("a receiver named with other details is a receiver_conflict anywhere", async () => {
  await using world = await startWorld();
  const request = await requestFor(world);
  request.receiver = { ...request.receiver, userId: "user-1" } as Request["receiver"];
  assertEquals((await create(world, request)).status, 201);
  const others = [
    { email: "other@example.com" },
    { stripeAccountId: makeAccount(world) },
    { userId: "user-2" },
  ];
  for (const other of others) {
    const receiver = { ...request.receiver, ...other };
    await refused(world, { ...request, receiver }, "receiver_conflict");
    await refused(world, { ...request, reference: "another", receiver }, "receiver_conflict");
  }
});

Deno.test("a receiver is known by email when the app gives no id, in any spelling", async () => {
  await using world = await startWorld();
  const make = async (reference: string, email: string) =>
    await create(world, { ...await requestFor(world), reference, receiver: { email } });
  const first = await make("a", "Anna@Example.com");
  const second = await make("b", "anna@example.com");
  assertEquals([first.status, second.status], [201, 201]);
  const [row] = await world.sql`select count(*)::int as receivers from escrow.receivers`;
  assertEquals(row!.receivers, 1);
});

Deno.test("a receiver's first account may come later and serves held money too", async () => {
  await using world = await startWorld();
  const early = await createEscrow(world, { account: null, reference: "early" });
  const [receiver] = await world.sql`select reference, email from escrow.receivers`;
  const account = makeAccount(world);
  const request = {
    ...await requestFor(world, { deadlineIn: 2 * DAY }),
    receiver: {
      id: receiver!.reference,
      email: receiver!.email,
      stripeAccountId: account,
      userId: "user-1",
    },
  };
  const { status, body } = await create(world, request);
  assertEquals(status, 201, JSON.stringify(body));
  assertEquals((await rowOf(world, early)).destination_account_id, account);
  const [row] = await world.sql`select user_id, stripe_account_id from escrow.receivers`;
  assertEquals({ ...row }, { user_id: "user-1", stripe_account_id: account });
});

Deno.test("a request that leaves out what is known of a receiver is no conflict", async () => {
  await using world = await startWorld();
  const request = await requestFor(world);
  await create(world, request);
  const { id, email } = request.receiver;
  assertEquals((await create(world, { ...request, receiver: { id, email } })).status, 200);
});
