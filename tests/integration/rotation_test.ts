// Every secret is rolled while requests keep coming: workers with the old and the new environment
// serve side by side, and nobody is refused. Then the old secret is.
import { assert, assertEquals } from "deno-std/assert";
import { sign } from "../../supabase/functions/_shared/app_webhook.ts";
import { replyAddress } from "../../supabase/functions/_shared/inbound/reply_token.ts";
import { postmarkMail } from "../../dev/postmark_mail.ts";
import { APP_SECRETS, APP_URL, startApp } from "../support/app.ts";
import { heldEscrow, requestFor, rowOf } from "../support/escrows.ts";
import { nowIn } from "../support/replies.ts";
import { eventOf, hmac, realNow } from "../support/webhooks.ts";
import { rollIncoming, startWorkers, type Workers } from "../support/workers.ts";
import { startWorld, type World } from "../support/world.ts";

Deno.test("the project's secret keys are rolled without a call refused", async () => {
  await using world = await startWorld();
  await rollIncoming({
    ...{ world, old: "sb_secret_the_old_one_0", fresh: "sb_secret_the_new_one_0" },
    // the functions' own key stays: its roll is the next test
    env: (values) => ({
      SUPABASE_SECRET_KEYS: JSON.stringify({
        default: world.keys.serviceKey,
        ...Object.fromEntries(values.map((value, i) => [`app_${i}`, value])),
      }),
    }),
    async isTaken(workers, apikey) {
      const { status } = await workers.call("create-escrow", { apikey }, await requestFor(world));
      assert([201, 401].includes(status), `${status}`);
      return status === 201;
    },
  });
});

Deno.test("the key that functions call the database with is made, spread and deleted without a call lost", async () => {
  await using world = await startWorld();
  const [old, fresh] = [world.keys.serviceKey, "sb_secret_the_new_one_0"];
  const workersWith = (keys: Record<string, string>) =>
    startWorkers(world, {
      SUPABASE_SECRET_KEYS: JSON.stringify(keys),
      SUPABASE_SERVICE_ROLE_KEY: undefined,
    });
  const calls = async (...workers: Workers[]) => {
    const made = workers.map(async (one) => {
      const key = one === after ? fresh : old;
      return (await one.call("create-escrow", { apikey: key }, await requestFor(world))).status;
    });
    return await Promise.all(made);
  };
  const [before, both, after] = await Promise.all([
    workersWith({ default: old }),
    workersWith({ default: old, next: fresh }),
    workersWith({ next: fresh }),
  ]);
  assertEquals(await calls(before, before), [201, 201]);
  world.apiKeys[fresh] = "service_role";
  assertEquals(await calls(before, both, both), [201, 201, 201]);
  // deleted in the dashboard: running workers have it still, and those that know both go on
  delete world.apiKeys[old];
  assertEquals(await calls(both, after, both, after), [201, 201, 201, 201]);
  assertEquals(await calls(before), [503]);
});

Deno.test("the legacy service_role key gives way to a secret key without a call lost", async () => {
  await using world = await startWorld();
  const [legacy, fresh] = [world.keys.legacyServiceKey, "sb_secret_the_new_one_0"];
  const calls = async (...asked: [Workers, key: string][]) =>
    await Promise.all(
      asked.map(async ([workers, apikey]) =>
        (await workers.call("create-escrow", { apikey }, await requestFor(world))).status
      ),
    );
  const workersWith = (keys: Record<string, string>, SUPABASE_SERVICE_ROLE_KEY?: string) =>
    startWorkers(world, { SUPABASE_SECRET_KEYS: JSON.stringify(keys), SUPABASE_SERVICE_ROLE_KEY });
  const [before, both, after] = await Promise.all([
    workersWith({}, legacy),
    workersWith({ default: fresh }, legacy),
    workersWith({ default: fresh }),
  ]);
  assertEquals(await calls([before, legacy], [before, legacy]), [201, 201]);
  world.apiKeys[fresh] = "service_role";
  assertEquals(await calls([before, legacy], [both, legacy], [both, fresh]), [201, 201, 201]);
  // disabled in the dashboard: running workers have it still, and go on with the other one
  delete world.apiKeys[legacy];
  assertEquals(await calls([both, fresh], [after, fresh], [after, legacy]), [201, 201, 401]);
  assertEquals(await calls([before, legacy]), [503]);
});

Deno.test("CRON_SECRET is rolled without a job refused", async () => {
  await using world = await startWorld();
  await rollIncoming({
    ...{ world, old: "the-old-secret-of-the-jobs", fresh: "the-new-secret-of-the-jobs" },
    env: (values) => ({ CRON_SECRET: values.join(",") }),
    async isTaken(workers, value) {
      const headers = { authorization: `Bearer ${value}` };
      const { status } = await workers.call("check-escrow-timeouts", headers, {});
      assert([200, 401].includes(status), `${status}`);
      return status === 200;
    },
  });
});

for (
  const [variable, path, account] of [
    ["STRIPE_WEBHOOK_SECRET", "", {}],
    ["STRIPE_CONNECT_WEBHOOK_SECRET", "/connect", { account: "acct_1234567890" }],
  ] as const
) {
  Deno.test(`${variable} is rolled without an event refused`, async () => {
    await using world = await startWorld();
    await rollIncoming({
      ...{ world, old: "whsec_the_old_secret", fresh: "whsec_the_new_secret" },
      env: (values) => ({ [variable]: values.join(",") }),
      async isTaken(workers, secret) {
        const event = JSON.stringify(
          eventOf("payment_intent.created", { id: "pi_1", object: "payment_intent" }, account),
        );
        const now = realNow();
        const headers = { "stripe-signature": `t=${now},v1=${hmac(event, secret, now)}` };
        const { status } = await workers.call(`stripe-connect-webhook${path}`, headers, event);
        assert([200, 400].includes(status), `${status}`);
        return status === 200;
      },
    });
  });
}

/** The receiver's reply to an address, as Postmark posts it. */
async function mailTo(world: World, to: string, from: string) {
  return postmarkMail({ to, from, text: "Delivered.", receivedAt: await nowIn(world) });
}

Deno.test("INBOUND_BASIC_AUTH is rolled without a reply refused", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world);
  await rollIncoming({
    ...{ world, old: "postmark:the-old-password-1", fresh: "postmark:the-new-password-1" },
    env: (values) => ({ INBOUND_BASIC_AUTH: values.join(",") }),
    async isTaken(workers, value) {
      const mail = await mailTo(world, escrow.replyAddress, escrow.receiverEmail);
      const headers = { authorization: `Basic ${btoa(value)}` };
      const { status } = await workers.call("postmark-inbound-webhook", headers, mail);
      assert([200, 401].includes(status), `${status}`);
      return status === 200;
    },
  });
});

Deno.test("INBOUND_TOKEN_SECRET is rolled, and the addresses of running deals keep working", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world);
  const { reply_id } = await rowOf(world, escrow);
  await rollIncoming({
    ...{ world, old: "o".repeat(32), fresh: "n".repeat(32) },
    env: (values) => ({ INBOUND_TOKEN_SECRET: values.join(",") }),
    async isTaken(workers, secret) {
      const place = { address: "reply@inbound.holdfast.example", tokenSecrets: [secret] };
      const to = await replyAddress(reply_id, place);
      const mail = await mailTo(world, to!, escrow.receiverEmail);
      const headers = { authorization: `Basic ${btoa(world.keys.inboundBasicAuth)}` };
      await workers.call("postmark-inbound-webhook", headers, mail);
      const [found] = await world.sql<{ escrow_id: string | null }[]>`
        select escrow_id from escrow.replies where message_id = ${String(mail.MessageID)}`;
      return found!.escrow_id === escrow.id;
    },
  });
});

Deno.test("STRIPE_SECRET_KEY is rolled without a payment refused", async () => {
  await using world = await startWorld();
  const [old, fresh] = [world.simulator.key, "sk_test_the_new_key_of_the_account"];
  const create = async (workers: Workers) => {
    const headers = { apikey: world.keys.serviceKey };
    return (await workers.call("create-escrow", headers, await requestFor(world))).status;
  };
  const [before, both, after] = await Promise.all(
    [old, `${fresh},${old}`, fresh].map((STRIPE_SECRET_KEY) =>
      startWorkers(world, { STRIPE_SECRET_KEY })
    ),
  ) as [Workers, Workers, Workers];
  const calls = (...workers: Workers[]) => Promise.all(workers.map(create));
  // set before Stripe knows it everywhere, then known, then the old one ended
  assertEquals(await calls(before, both), [201, 201]);
  world.simulator.setKeys([old, fresh]);
  assertEquals(await calls(before, both, both), [201, 201, 201]);
  world.simulator.setKeys([fresh]);
  assertEquals(await calls(both, after, both, after), [201, 201, 201, 201]);
  assertEquals((await create(before)) === 201, false);
});

Deno.test("POSTMARK_SERVER_TOKEN is rolled without an alert lost", async () => {
  await using world = await startWorld();
  const [old, fresh] = [world.keys.postmarkToken, crypto.randomUUID()];
  const [before, after] = await Promise.all(
    [old, fresh].map((POSTMARK_SERVER_TOKEN) => startWorkers(world, { POSTMARK_SERVER_TOKEN })),
  ) as [Workers, Workers];
  const arrives = async (workers: Workers) => {
    const had = world.mail.messages().length;
    await world.rpc("escrow_send_test_alert", { p_actor: "Ada", p_reason: "rolling" });
    await workers.call("retry-failed-transfers", { apikey: world.keys.serviceKey }, {});
    await world.sql`select escrow.advance_clock(interval '1 hour')`;
    return world.mail.messages().length > had;
  };
  assertEquals(await arrives(before), true);
  world.mail.setTokens([old, fresh]);
  assertEquals([await arrives(before), await arrives(after)], [true, true]);
  world.mail.setTokens([fresh]);
  assertEquals(await arrives(after), true);
  assertEquals(await arrives(before), false);
  // what a worker with the dead token could not deliver, the next one does
  assertEquals(await arrives(after), true);
});

Deno.test("APP_WEBHOOK_SECRET is rolled while the app verifies with the one that it has", async () => {
  // the world's own workers tell the app nothing: they would sign with both
  const app = await startApp({
    env: { APP_WEBHOOK_SECRET: undefined, APP_WEBHOOK_URL: undefined },
  });
  await using world = app.world;
  const [fresh, old] = APP_SECRETS;
  const verifies = async (workers: Workers, secret: string) => {
    const headers = { apikey: world.keys.serviceKey };
    const had = app.heard.length;
    await workers.call("create-escrow", headers, await requestFor(world));
    const message = app.heard.at(-1)!;
    assertEquals(app.heard.length, had + 1);
    const { id, timestamp, text, signature } = message;
    return signature.split(" ").includes(await sign(`${id}.${timestamp}.${text}`, secret));
  };
  const [before, both, after] = await Promise.all(
    [old, `${fresh},${old}`, fresh].map((APP_WEBHOOK_SECRET) =>
      startWorkers({ ...world, fetch: app.network }, {
        APP_WEBHOOK_SECRET,
        APP_WEBHOOK_URL: APP_URL,
      })
    ),
  ) as [Workers, Workers, Workers];
  for (
    const [workers, secret] of [
      [before, old],
      [both, old],
      [before, old],
      [both, fresh],
      [after, fresh],
      [both, fresh],
    ] as const
  ) {
    assertEquals(await verifies(workers, secret), true);
  }
  assertEquals([await verifies(after, old), await verifies(before, fresh)], [false, false]);
});
