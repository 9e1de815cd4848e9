// Definite refusals: Stripe says that nothing happened. Each next attempt has a key of its own,
// waiting uses up no attempt, and what can never work goes to a person at once.
import { assert, assertEquals, assertGreater, assertLess } from "deno-std/assert";
import { DAY, type Escrow, heldEscrow, release, rowOf, statusOf } from "../support/escrows.ts";
import { alertsOf, assertEnded } from "../support/laws.ts";
import { runCron } from "../support/money_flows.ts";
import {
  keysOf,
  type Post,
  postsTo,
  type RecordedWorld,
  startRecordedWorld,
} from "../support/stripe_posts.ts";

const HOUR = 3600;
const CAPTURED = { deadlineIn: 20 * DAY };
const TRANSFERS = "POST /v1/transfers";

function refuse(world: RecordedWorld, code: string, times: number, operation = TRANSFERS) {
  world.simulator.control.setFault({ operation, fault: "refuse", code, times });
}

/** Cron every ten minutes. */
async function wait(world: RecordedWorld, seconds: number) {
  for (let waited = 0; waited < seconds; waited += 600) {
    await world.advanceClock(600);
    await runCron(world);
  }
}

async function waitUntil(world: RecordedWorld, escrow: Escrow, status: string, within: number) {
  for (let waited = 0; await statusOf(world, escrow) !== status; waited += 600) {
    assertLess(waited, within, `still ${await statusOf(world, escrow)}`);
    await wait(world, 600);
  }
}

const everyKeyOnce = (posts: Post[]) =>
  assertEquals(keysOf(posts).length, posts.length, "no key is sent again after a refusal");

Deno.test("balance_insufficient: a transfer waits, uses up no attempt, and goes out in the end", async () => {
  await using world = await startRecordedWorld();
  const escrow = await heldEscrow(world, CAPTURED);
  refuse(world, "balance_insufficient", 12);
  const answer = await release(world, escrow);
  assertEquals([answer.status, answer.body.waitingFor], [202, "balance"]);
  assert(Date.parse(answer.body.nextAttemptAt) > 0);
  await wait(world, 2 * HOUR);
  const { attempts, status, waiting_for } = await rowOf(world, escrow);
  assertEquals([attempts, status, waiting_for], [0, "transfer_failed", "balance"]);
  assertEquals(await alertsOf(world, escrow), ["balance_short"]);
  await waitUntil(world, escrow, "released", 12 * HOUR);
  const posts = postsTo(world, "/transfers");
  assertEquals(posts.length, 13);
  everyKeyOnce(posts);
  await assertEnded(world, [escrow], "released");
});

Deno.test("an account that loses its capability under the transfer is waited for", async () => {
  await using world = await startRecordedWorld();
  const { control } = world.simulator;
  const escrow = await heldEscrow(world, CAPTURED);
  const { destination_account_id: account } = await rowOf(world, escrow);
  world.intercept = (request) => {
    const isTransfer = request.method === "POST" && request.url.endsWith("/transfers");
    if (isTransfer) control.setAccount(account, { transfers: "inactive" });
    return Promise.resolve(null);
  };
  const answer = await release(world, escrow);
  assertEquals([answer.status, answer.body.waitingFor], [202, "receiver"]);
  world.intercept = null;
  await wait(world, 2 * HOUR);
  const { attempts, waiting_for } = await rowOf(world, escrow);
  assertEquals([attempts, waiting_for], [0, "receiver"]);
  assertEquals(await alertsOf(world, escrow), ["receiver_not_ready"]);
  control.setAccount(account, { transfers: "active" });
  await world.settle();
  await assertEnded(world, [escrow], "released");
});

Deno.test("a refused transfer is retried by schedule under a new key, not by asking", async () => {
  await using world = await startRecordedWorld();
  const escrow = await heldEscrow(world, CAPTURED);
  refuse(world, "processing_error", 2);
  const answer = await release(world, escrow);
  assertEquals([answer.status, answer.body.error.code], [402, "transfer_failed"]);
  assertEquals(answer.body.error.details.reason, "processing_error");
  assert(Date.parse(answer.body.error.details.nextAttemptAt) > 0);
  assertEquals((await release(world, escrow)).status, 402);
  assertEquals(postsTo(world, "/transfers").length, 1);
  assertEquals(await alertsOf(world, escrow), ["effect_refused"]);
  await waitUntil(world, escrow, "released", HOUR);
  const posts = postsTo(world, "/transfers");
  assertEquals(posts.length, 3);
  everyKeyOnce(posts);
  assertGreater(posts[1]!.at - posts[0]!.at, 40);
  await assertEnded(world, [escrow], "released");
});

Deno.test("a refused capture keeps its schedule however often the release is asked for", async () => {
  await using world = await startRecordedWorld();
  const escrow = await heldEscrow(world);
  refuse(world, "processing_error", 100, "POST /v1/payment_intents/{intent}/capture");
  for (let asked = 0; asked < 9; asked++) await release(world, escrow);
  assertEquals(postsTo(world, "/capture").length, 1);
  const { attempts, status } = await rowOf(world, escrow);
  assertEquals([attempts, status], [1, "held"]);
});

Deno.test("eight refusals bring a person, with growing waits, and no ninth attempt", async () => {
  await using world = await startRecordedWorld();
  const escrow = await heldEscrow(world, { deadlineIn: 60 * DAY });
  refuse(world, "processing_error", 100);
  await release(world, escrow);
  await waitUntil(world, escrow, "manual_review", 60 * HOUR);
  const posts = postsTo(world, "/transfers");
  assertEquals(posts.length, 8);
  everyKeyOnce(posts);
  const waits = posts.slice(1).map(({ at }, i) => at - posts[i]!.at);
  // 1, 5, 15, 60 min, 2, 4, 6 h, give or take a fifth, and at most a cron period late
  for (const [i, wished] of [60, 300, 900, 3600, 7200, 14400, 21600].entries()) {
    assertGreater(waits[i]!, wished * 0.79, `wait ${i}: ${waits}`);
    assertLess(waits[i]!, wished * 1.21 + 620, `wait ${i}: ${waits}`);
  }
  assertEquals(await alertsOf(world, escrow), ["effect_refused", "person_needed"]);
  await wait(world, 12 * HOUR);
  assertEquals(postsTo(world, "/transfers").length, 8);
  assertEquals((await release(world, escrow)).body.error.code, "not_releasable");
});

for (const code of ["account_closed", "not_allowed_on_standard_account"]) {
  Deno.test(`${code}: a transfer that can never work goes to a person at once`, async () => {
    await using world = await startRecordedWorld();
    const escrow = await heldEscrow(world, CAPTURED);
    refuse(world, code, 100);
    const answer = await release(world, escrow);
    assertEquals([answer.status, answer.body.error.code], [409, "not_releasable"]);
    assertEquals(await statusOf(world, escrow), "manual_review");
    assertEquals(await alertsOf(world, escrow), ["person_needed"]);
    await wait(world, 6 * HOUR);
    assertEquals(postsTo(world, "/transfers").length, 1);
  });
}

Deno.test("a destination that does not exist goes to a person at once", async () => {
  await using world = await startRecordedWorld();
  const escrow = await heldEscrow(world, CAPTURED);
  world.intercept = (request) => {
    const isTransfer = request.method === "POST" && request.url.endsWith("/transfers");
    const error = {
      type: "invalid_request_error",
      code: "resource_missing",
      param: "destination",
      message: "No such destination",
    };
    return Promise.resolve(isTransfer ? Response.json({ error }, { status: 400 }) : null);
  };
  assertEquals((await release(world, escrow)).status, 409);
  assertEquals(await statusOf(world, escrow), "manual_review");
  assertEquals(await alertsOf(world, escrow), ["person_needed"]);
});

for (
  const [what, fields] of [
    ["our own object missing", { type: "invalid_request_error", code: "resource_missing" }],
    ["an idempotency error", { type: "idempotency_error" }],
  ] as const
) {
  Deno.test(`${what}: in doubt, told at once, only looked for, then a new key`, async () => {
    await using world = await startRecordedWorld();
    const escrow = await heldEscrow(world, CAPTURED);
    const error = { ...fields, message: "What no rule foresees." };
    world.intercept = (request) => {
      const isTransfer = request.method === "POST" && request.url.endsWith("/transfers");
      return Promise.resolve(isTransfer ? Response.json({ error }, { status: 400 }) : null);
    };
    const answer = await release(world, escrow);
    assertEquals([answer.status, answer.body.waitingFor], [202, "stripe"]);
    assertEquals(await alertsOf(world, escrow), ["unexpected_answer"]);
    world.intercept = null;
    await wait(world, 24 * HOUR);
    assertEquals(postsTo(world, "/transfers").length, 1);
    await waitUntil(world, escrow, "released", 2 * HOUR);
    const posts = postsTo(world, "/transfers");
    everyKeyOnce(posts);
    assertGreater(posts[1]!.at - posts[0]!.at, 24.25 * HOUR - 1);
    await assertEnded(world, [escrow], "released");
  });
}

Deno.test("a receiver that cannot be paid costs no request; ready, it is paid", async () => {
  await using world = await startRecordedWorld();
  const { control } = world.simulator;
  const account = control.createAccount({ transfers: "inactive" }).id;
  const escrow = await heldEscrow(world, { platformFee: 300, account });
  world.posts.length = 0;
  const answer = await release(world, escrow);
  assertEquals([answer.status, answer.body.waitingFor], [202, "receiver"]);
  await wait(world, HOUR);
  assertEquals(world.posts, []);
  assertEquals(await alertsOf(world, escrow), ["receiver_not_ready"]);
  control.setAccount(account, { transfers: "active" });
  await world.settle();
  await assertEnded(world, [escrow], "released");
});
