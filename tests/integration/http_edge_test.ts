// The edge of the service endpoints: who may call, how, and what a stranger learns (nothing).
import { assertEquals } from "deno-std/assert";
import { createEscrow, heldEscrow, statusOf } from "../support/escrows.ts";
import { assertRefused, contentsOf } from "../support/observe.ts";
import { type Fetch, startWorld, type World } from "../support/world.ts";

const MONEY = ["create-escrow", "distribute-escrow-funds", "refund-escrow"];
const SERVICE = [...MONEY, "check-escrow-timeouts"];

/** The world, and how often the functions went to the network. */
async function watchedWorld(env: Record<string, string | undefined> = {}) {
  let calls = 0;
  const wrapFetch = (fetch: Fetch): Fetch => (input, init) => {
    calls++;
    return fetch(input, init);
  };
  const world = await startWorld({ env, wrapFetch });
  return { world, calls: () => calls };
}

/** A token of a signed-in user, as the app's browser would hold it. */
const userToken = () => {
  const part = (value: unknown) =>
    btoa(JSON.stringify(value)).replace(/=+$/, "").replaceAll("+", "-").replaceAll("/", "_");
  return `${part({ alg: "HS256" })}.${part({ role: "authenticated", sub: "user-1" })}.c2ln`;
};

async function assertShutOut(world: World, key: string | null, calls: () => number) {
  const bearer = key === null ? {} : { authorization: `Bearer ${key}` };
  const before = calls();
  for (const name of MONEY) {
    for (const options of [{ key }, { key: null, headers: bearer }]) {
      const answer = await world.call(name, { reference: "order-1" }, options);
      assertRefused(answer, 401, "unauthorized");
      assertEquals(Object.keys(answer.body.error).sort(), ["code", "hint", "message", "requestId"]);
    }
  }
  assertEquals(calls(), before, "a stranger's call reached the database or Stripe");
}

const STRANGERS: Record<string, (world: World) => string | null> = {
  "no key": () => null,
  "a wrong key": () => "sb_secret_0123456789abcdef",
  "most of the right key": (world) => world.keys.serviceKey.slice(0, -1),
  "the right key and more": (world) => `${world.keys.serviceKey}0`,
  "the publishable key": (world) => world.keys.anonKey,
  "the anon key": (world) => world.keys.legacyAnonKey,
  "a user's token": () => userToken(),
  "CRON_SECRET, which opens jobs alone,": (world) => world.keys.cronSecret,
  "Stripe's own key": (world) => world.simulator.key,
};

for (const [name, keyOf] of Object.entries(STRANGERS)) {
  Deno.test(`${name} opens no endpoint that names an escrow; nothing is looked up`, async () => {
    const { world, calls } = await watchedWorld();
    await using _ = world;
    await assertShutOut(world, keyOf(world), calls);
  });
}

Deno.test("a secret that is not configured opens nothing, whatever is in its place", async () => {
  const { world, calls } = await watchedWorld({
    SUPABASE_SERVICE_ROLE_KEY: "undefined",
    CRON_SECRET: undefined,
  });
  await using _ = world;
  for (const key of ["undefined", "null", "", "[object Object]"]) {
    await assertShutOut(world, key, calls);
    assertRefused(await world.call("check-escrow-timeouts", {}, { key }), 401, "unauthorized");
  }
});

Deno.test("every secret key and the legacy service key open every service endpoint", async () => {
  const world = await startWorld();
  await using _ = world;
  world.env.SUPABASE_SECRET_KEYS = JSON.stringify({
    default: world.keys.serviceKey,
    backend: "sb_secret_the_app_server",
  });
  const keys = [world.keys.serviceKey, "sb_secret_the_app_server", world.keys.legacyServiceKey];
  for (const name of SERVICE) {
    for (const key of keys) {
      const authorization = `Bearer ${key}`;
      for (const options of [{ key }, { key: null, headers: { authorization } }]) {
        const { status } = await world.call(name, {}, options);
        assertEquals(status, name === "check-escrow-timeouts" ? 200 : 422, `${name} ${key}`);
      }
    }
  }
});

Deno.test("CRON_SECRET opens the timeouts job", async () => {
  await using world = await startWorld();
  const { status } = await world.call("check-escrow-timeouts", {}, { key: world.keys.cronSecret });
  assertEquals(status, 200);
  const headers = { authorization: `Bearer ${world.keys.cronSecret}` };
  assertEquals((await world.call("check-escrow-timeouts", {}, { key: null, headers })).status, 200);
});

Deno.test("strangers cannot tell a known escrow id from an unknown one", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world);
  const tell = async (escrowTransactionId: string) => {
    const body = { escrowTransactionId, reason: "curious" };
    const answer = await world.call("refund-escrow", body, { key: world.keys.anonKey });
    delete answer.body.error.requestId;
    return { status: answer.status, body: answer.body };
  };
  assertEquals(await tell(escrow.id), await tell(crypto.randomUUID()));
  assertEquals(await statusOf(world, escrow), "held");
});

Deno.test("other methods than POST are answered 405", async () => {
  await using world = await startWorld();
  for (const name of SERVICE) {
    for (const method of ["GET", "PUT", "PATCH", "DELETE", "HEAD"]) {
      const answer = await world.call(name, {}, { method });
      assertEquals(answer.status, 405, `${method} ${name}`);
      if (method !== "HEAD") assertRefused(answer, 405, "method_not_allowed");
    }
  }
});

Deno.test("other content types than JSON are answered 415; a charset is none", async () => {
  await using world = await startWorld();
  const sent = (type: string) =>
    world.call("create-escrow", {}, { headers: { "content-type": type } });
  const others = ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data"];
  for (const type of [...others, "application/jsonp", "text/json"]) {
    assertRefused(await sent(type), 415, "unsupported_media_type");
  }
  for (const type of ["application/json; charset=utf-8", "Application/JSON"]) {
    assertRefused(await sent(type), 422, "invalid_request");
  }
});

Deno.test("a body over 64 KiB is answered 413 and one of exactly 64 KiB is read", async () => {
  await using world = await startWorld();
  await createEscrow(world);
  const body = (bytes: number) => JSON.stringify("x".repeat(bytes - 2));
  const before = await contentsOf(world);
  for (const name of SERVICE) {
    assertRefused(await world.call(name, body(65_537)), 413, "payload_too_large");
    assertRefused(await world.call(name, body(65_536)), 422, "invalid_request");
  }
  assertEquals(await contentsOf(world), before);
});

Deno.test("the size of a body counts as it arrives, whatever its length header says", async () => {
  await using world = await startWorld();
  const chunk = new TextEncoder().encode(" ".repeat(10_000));
  let sent = 0;
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      if (sent++ > 1000) return controller.close();
      controller.enqueue(chunk);
    },
  });
  const response = await world.fetch(`${world.apiUrl}/functions/v1/create-escrow`, {
    method: "POST",
    headers: { "content-type": "application/json", apikey: world.keys.serviceKey },
    body: stream,
  });
  assertEquals(response.status, 413);
  await response.body?.cancel();
  assertEquals(sent < 20, true, `${sent} chunks were read`);
});

Deno.test("an escrow id that is none is 422, an unknown one 404, two of them 422", async () => {
  await using world = await startWorld();
  const known = (await createEscrow(world)).id;
  const before = await contentsOf(world);
  const more = { "distribute-escrow-funds": {}, "refund-escrow": { reason: "test" } };
  for (const [name, rest] of Object.entries(more)) {
    const ask = (ids: object) => world.call(name, { ...ids, ...rest });
    for (const id of ["", "1", "order-1", "' or 1=1 --", null, 7, {}, [known]]) {
      assertRefused(await ask({ escrowTransactionId: id }), 422, "invalid_request");
    }
    assertRefused(await ask({}), 422, "invalid_request");
    const two = { escrowTransactionId: known, escrowId: crypto.randomUUID() };
    assertRefused(await ask(two), 422, "invalid_request");
    const unknown = crypto.randomUUID();
    assertRefused(await ask({ escrowTransactionId: unknown }), 404, "not_found");
    assertRefused(await ask({ escrowId: unknown }), 404, "not_found");
    assertRefused(await ask({ escrowTransactionId: known, force: 1 }), 422, "invalid_request");
  }
  await world.settle();
  assertEquals(await contentsOf(world), before);
});

Deno.test("refunds need a reason of at most 500 characters", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world);
  for (const reason of [undefined, "", "   ", 7, "x".repeat(501), "zero \u0000 byte"]) {
    const answer = await world.call("refund-escrow", { escrowTransactionId: escrow.id, reason });
    assertRefused(answer, 422, "invalid_request");
  }
  assertEquals(await statusOf(world, escrow), "held");
});
