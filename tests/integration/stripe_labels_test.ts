// What stands on the objects at Stripe: whoever searches there finds the deal, our own entries are
// written by nobody else, and nobody's address goes along.
import { assertEquals, assertNotMatch, assertStringIncludes } from "deno-std/assert";
import { lendTo, order, waitHours } from "../support/by_hand.ts";
import { DAY, type Escrow, pay, release, requestFor, stripeObjects } from "../support/escrows.ts";
import { topUp } from "../support/money_flows.ts";
import { operationsOf } from "../support/observe.ts";
import { startRecordedWorld } from "../support/stripe_posts.ts";
import { startWorld, type World } from "../support/world.ts";

type Body = Record<string, unknown>;

async function create(world: World, more: Body): Promise<Escrow> {
  const request = { ...await requestFor(world, { deadlineIn: 20 * DAY }), ...more };
  const { status, body } = await world.call("create-escrow", request);
  assertEquals(status, 201, JSON.stringify(body));
  const { stripeAccountId: account } = request.receiver;
  const { escrowTransactionId: id, paymentIntentId } = body;
  return { id, paymentIntentId, account: account!, reference: request.reference };
}

/** Released, pulled back and returned: each kind of object has been made. */
async function goThrough(world: World, escrow: Escrow): Promise<void> {
  await pay(world, escrow);
  assertEquals((await release(world, escrow)).status, 200);
  lendTo(world, escrow);
  await order(world, "refund", escrow, { p_amount_minor: 10_000 });
  await waitHours(world, 6);
}

const KINDS = {
  intent: ["payment_intents", "Payment for"],
  transfer: ["transfers", "Release of"],
  reversal: ["transfer_reversals", null],
  refund: ["refunds", null],
} as const;

/** Metadata of each object less its operation's id, which is checked here, and descriptions. */
async function labelsOf(world: World, escrow: Escrow) {
  const operations = await operationsOf(world, escrow);
  return Object.entries(KINDS).map(([kind, [table, named]]) => {
    // a reversal makes a refund on the receiver's account as well
    const [object, ...more] = stripeObjects(world, table)
      .filter((one) => one.metadata.operation_id !== undefined);
    const { operation_id, ...metadata } = object.metadata;
    const made = operations.find((one) => one.kind === kind)!;
    assertEquals([operation_id, more], [made.operation_id, []], kind);
    return { kind, metadata, description: named === null ? null : object.description };
  });
}

const expected = (metadata: Body, name: string) =>
  Object.entries(KINDS).map(([kind, [, named]]) => ({
    ...{ kind, metadata, description: named === null ? null : `${named} ${name}` },
  }));

/** As many, as long and as odd as they may be. */
const MOST = Object.fromEntries([
  ...Array.from({ length: 42 }, (_, i) => [`k${i}`, "v"]),
  ["n".repeat(40), "v".repeat(500)],
  ["__proto", "a name"],
  ["Escrow_ID", "a name like ours"],
  ["ключ & = % + ?", "значение 👍 & = %5B"],
  ["line", "a 'quoted' \"value\""],
]);

Deno.test("each object at Stripe carries the reference, our ids and the app's entries", async () => {
  await using world = await startWorld();
  topUp(world);
  assertEquals(Object.keys(MOST).length, 47);
  const escrow = await create(world, { reference: "Order 7 & Söhne", metadata: MOST });
  await goThrough(world, escrow);
  const metadata = { ...MOST, escrow_id: escrow.id, reference: "Order 7 & Söhne" };
  assertEquals(await labelsOf(world, escrow), expected(metadata, "Order 7 & Söhne"));
  const [charge] = stripeObjects(world, "charges").filter((one) => one.source_transfer === null);
  assertEquals(charge.description, "Payment for Order 7 & Söhne");
  const [{ params }] = (await operationsOf(world, escrow)).filter(({ kind }) =>
    kind === "reversal"
  );
  assertEquals(params.description, "Reversal of Order 7 & Söhne");
});

Deno.test("a reference that is an address, and the people of a deal, never go to Stripe", async () => {
  await using world = await startWorld();
  topUp(world);
  const sender = { email: "sam@example.com", userId: "sam" };
  const escrow = await create(world, { reference: "ann@example.com/7", sender });
  await goThrough(world, escrow);
  assertEquals(await labelsOf(world, escrow), expected({ escrow_id: escrow.id }, escrow.id));
  for (
    const table of ["payment_intents", "charges", "transfers", "refunds", "transfer_reversals"]
  ) {
    assertNotMatch(JSON.stringify(stripeObjects(world, table)), /@|"sam"|receiver-\d/, table);
  }
});

Deno.test("create-escrow refuses entries by our names, and says which", async () => {
  await using world = await startWorld();
  for (const name of ["escrow_id", "operation_id", "reference"]) {
    const request = { ...await requestFor(world), metadata: { ok: "1", [name]: "x" } };
    const { status, body } = await world.call("create-escrow", request);
    assertEquals([status, body.error.code], [422, "invalid_request"]);
    const problem = "must have another name: Holdfast writes this one";
    assertEquals(body.error.details.fields, [{ field: `metadata.${name}`, problem }]);
    assertStringIncludes(body.error.hint, problem);
  }
  assertEquals((await world.sql`select from escrow.escrows`).length, 0);
});

Deno.test("what stands in the row by our names does not hide ours", async () => {
  await using world = await startWorld();
  const [row] = await world.sql<{ labels: { metadata: Body } }[]>`
    select escrow.labels_of(
      jsonb_populate_record(null::escrow.escrows, jsonb_build_object(
        'escrow_id', '00000000-0000-4000-8000-000000000001', 'reference', 'order-1', 'metadata',
        '{"escrow_id": "x", "operation_id": "x", "reference": "x"}'::jsonb
      )), '00000000-0000-4000-8000-000000000002') as labels`;
  assertEquals(row!.labels.metadata, {
    escrow_id: "00000000-0000-4000-8000-000000000001",
    operation_id: "00000000-0000-4000-8000-000000000002",
    reference: "order-1",
  });
});

Deno.test("a request that is sent again is the same to the letter, whatever its row says by then", async () => {
  await using world = await startRecordedWorld();
  const bodies: string[] = [];
  let fails = true;
  world.intercept = async (request) => {
    if (request.method !== "POST" || !request.url.endsWith("/v1/transfers")) return null;
    bodies.push(`${request.headers.get("idempotency-key")} ${await request.clone().text()}`);
    return fails ? Promise.reject(new TypeError("no answer")) : null;
  };
  const escrow = await create(world, { metadata: { b: "2", a: "1" } });
  await pay(world, escrow);
  await release(world, escrow);
  await world.settle();
  await world.sql`update escrow.escrows set metadata = '{"z": "9"}' where escrow_id = ${escrow.id}`;
  fails = false;
  const before = bodies.length;
  await waitHours(world, 6);
  assertEquals([bodies.length > before, new Set(bodies).size], [true, 1], bodies.join("\n"));
});
