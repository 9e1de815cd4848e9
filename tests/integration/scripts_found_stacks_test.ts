// The operators' scripts on stacks as one finds them: used, with work waiting and deadlines about
// to pass, they pass as on a fresh one; where money cannot move they say what to do, and fail.
import { assertEquals, assertMatch, assertStringIncludes } from "deno-std/assert";
import { listen } from "../../dev/gateway.ts";
import { callRpc } from "../../dev/place.ts";
import { type Stack, startStack } from "../../dev/stack.ts";
import { assertPassedWhole, given, RUNNER, runScript, SCRIPTS } from "../support/scripts.ts";

const MOVING = SCRIPTS.filter((script) => script !== "test-webhook-signature.sh");

/** Asks as the app would. Throws unless it is told so. */
async function ask(stack: Stack, name: string, body: object, status = 200) {
  const response = await fetch(`${stack.apiUrl}/functions/v1/${name}`, {
    method: "POST",
    headers: { apikey: stack.serviceKey, "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  const said = await response.json();
  assertEquals(response.status, status, JSON.stringify(said));
  return said;
}

let made = 0;

async function make(stack: Stack, inSeconds: number, more: Record<string, unknown> = {}) {
  const { control } = stack.simulator!;
  const { now } = await callRpc<{ now: string }>(at(stack), "escrow_diagnose", {});
  const receiver = { email: `used-${++made}@holdfast.example` };
  return await ask(stack, "create-escrow", {
    reference: `used-${made}`,
    amount: 700,
    currency: "usd",
    deadline: new Date(Date.parse(now) + inSeconds * 1000).toISOString(),
    receiver: { ...receiver, stripeAccountId: control.createAccount({ transfers: "active" }).id },
    ...more,
  }, 201);
}

async function makePaid(stack: Stack, inSeconds: number, more?: Record<string, unknown>) {
  const escrow = await make(stack, inSeconds, more);
  stack.simulator!.control.pay(escrow.paymentIntentId, "pm_card_visa");
  await stack.simulator!.settle();
  return { escrowTransactionId: escrow.escrowTransactionId };
}

const at = (stack: Stack) => ({ ...stack, isLocal: true });

async function refuse(stack: Stack) {
  stack.simulator!.control.setFault({
    operation: "POST /v1/transfers",
    fault: "refuse",
    code: "processing_error",
  });
  await ask(stack, "distribute-escrow-funds", await makePaid(stack, 90_000), 402);
}

/** As after an afternoon of trying things out. */
async function use(stack: Stack) {
  const { control, settle } = stack.simulator!;
  await ask(stack, "distribute-escrow-funds", await makePaid(stack, 90_000));
  await makePaid(stack, 600);
  await make(stack, 600);
  await control.advanceClock(7200);
  // due and not returned, one of them alone above what the breaker lets pass, and refused transfers
  await makePaid(stack, 60);
  await makePaid(stack, 60, { amount: 9_000_000 });
  await makePaid(stack, 60, { currency: "eur" });
  await control.advanceClock(3600);
  await refuse(stack);
  await refuse(stack);
  await control.advanceClock(7200);
  // open, and due in heaps: after an hour in which nothing is due, the next one comes before what
  // the script has made meanwhile, and is more than it has left room for
  for (let i = 1; i <= 30; i++) await makePaid(stack, Math.ceil(i / 5) * 6_000);
  await makePaid(stack, 1_800, { currency: "eur" });
  await makePaid(stack, 80 * 86_400);
  await make(stack, 1_800);
  const held = await makePaid(stack, 1_800);
  const order = { p_actor: "test", p_reason: "a test" };
  await callRpc(at(stack), "escrow_order_hold", {
    ...order,
    p_escrow_id: held.escrowTransactionId,
  });
  await settle();
}

Deno.test("on a stack that was used they pass as on a fresh one, and again", async () => {
  const stack = await startStack({ ephemeral: true });
  try {
    // the script asks how many may pass: a few are enough here
    const fewer = { p_name: "breaker_max_count", p_value: 12, p_actor: "test", p_reason: "a test" };
    await callRpc(at(stack), "escrow_set_policy", fewer);
    await use(stack);
    for (let round = 1; round <= 2; round++) {
      const ran = await runScript(RUNNER, given(stack));
      assertPassedWhole(ran, stack);
      assertMatch(ran.said, /\nall 5 passed\n$/);
      assertStringIncludes(ran.said, "12 due do not trip it");
      assertStringIncludes(ran.said, "13 due trip it");
    }
  } finally {
    await stack.stop();
  }
});

Deno.test("on a database that was kept, whose time is ahead, they pass as well", async () => {
  const before = await startStack({ ephemeral: true });
  await makePaid(before, 90_000);
  await before.simulator!.control.advanceClock(40 * 86_400);
  const stack = await startStack({ databaseUrl: before.databaseUrl });
  try {
    assertPassedWhole(await runScript("test-atomic-locking.sh", given(stack)), stack);
    assertPassedWhole(await runScript("test-retry.sh", given(stack)), stack);
  } finally {
    await stack.stop();
    await before.stop();
  }
});

Deno.test("where money is stopped, or new escrows are, none that moves money passes or moves any", async () => {
  const stack = await startStack({ ephemeral: true });
  const order = { p_actor: "test", p_reason: "a test" };
  try {
    const stopped = {
      escrow_set_paused: [{ p_paused: true }, { p_paused: false }],
      escrow_set_accepting: [{ p_accepting: false }, { p_accepting: true }],
    } as const;
    for (const [rpc, [stop, go]] of Object.entries(stopped)) {
      await callRpc(at(stack), rpc, { ...order, ...stop });
      const ran = await runScript(RUNNER, given(stack));
      assertEquals(ran.code, 1, ran.said);
      assertMatch(ran.said, /\n4 of 5 failed\n$/);
      for (const script of MOVING) assertMatch(ran.said, new RegExp(`^FAIL  ${script}: `, "m"));
      assertEquals(ran.said.match(new RegExp(`: undo it with ${rpc}$`, "gm"))?.length, 4, ran.said);
      await callRpc(at(stack), rpc, { ...order, ...go });
    }
    assertEquals(Object.values(stack.simulator!.control.state().payment_intents ?? {}), []);
  } finally {
    await stack.stop();
  }
});

Deno.test("on this machine, but without a simulator, they say what to do and do not pass", async () => {
  const stack = await startStack({ ephemeral: true });
  // what another local stack would answer, or a tunnel to a project
  const other = listen(async (request) => {
    const { pathname } = new URL(request.url);
    if (pathname.startsWith("/_control/")) return new Response("no Route", { status: 404 });
    const { method, headers } = request;
    return await fetch(stack.apiUrl + pathname, { method, headers, body: await request.text() });
  });
  try {
    const ran = await runScript(RUNNER, { ...given(stack), BASE_URL: other.url });
    assertEquals(ran.code, 1, ran.said);
    assertMatch(ran.said, /\n4 of 5 failed\n$/);
    assertStringIncludes(ran.said, "pass  test-webhook-signature.sh: 10 ok, 0 failed, 0 skipped");
    assertStringIncludes(ran.said, "tells of no simulator of Stripe");
    assertStringIncludes(ran.said, "set MOVE_NO_MONEY=yes");
    assertEquals(Object.values(stack.simulator!.control.state().payment_intents ?? {}), []);
  } finally {
    await other.close();
    await stack.stop();
  }
});

Deno.test("where the simulator is, a stack tells the secret key alone", async () => {
  const stack = await startStack({ ephemeral: true });
  const told = async (apikey: string) => {
    const response = await fetch(`${stack.apiUrl}/_control/simulator`, {
      method: "POST",
      headers: { apikey },
    });
    return { status: response.status, body: await response.json() };
  };
  try {
    const { stripeUrl, stripeKey } = stack;
    assertEquals(await told(stack.serviceKey), { status: 200, body: { stripeUrl, stripeKey } });
    assertEquals((await told(stack.anonKey)).status, 401);
    assertEquals((await told("")).status, 401);
  } finally {
    await stack.stop();
  }
});
