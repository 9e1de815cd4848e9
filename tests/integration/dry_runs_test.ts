// A dry run is what the doctor and the health of a phone ask with: it changes nothing, not even
// what every other call may change first.
import { assertEquals } from "deno-std/assert";
import { createEscrow } from "../support/escrows.ts";
import { APP_SECRETS, APP_URL } from "../support/app.ts";
import { everythingIn } from "../support/installations.ts";
import { startWorld } from "../support/world.ts";

Deno.test("a dry run fixes no mode and tells the app nothing", async () => {
  const told: string[] = [];
  await using world = await startWorld({
    env: { APP_WEBHOOK_URL: APP_URL, APP_WEBHOOK_SECRET: APP_SECRETS[0] },
    wrapFetch: (inner) => async (input, init) => {
      const { url } = new Request(input, init);
      if (url !== APP_URL) return await inner(input, init);
      told.push(url);
      return new Response("ok");
    },
  });
  const cron = { key: null, headers: { authorization: `Bearer ${world.env.CRON_SECRET}` } };
  const dryRun = async () => {
    const { status, body } = await world.call("check-escrow-timeouts", { dryRun: true }, cron);
    await world.settle();
    assertEquals([status, body.success], [200, true]);
  };
  const before = await everythingIn(world);
  await dryRun();
  assertEquals(await everythingIn(world), before);
  const [policy] = await world.sql`select livemode from escrow.policy`;
  assertEquals(policy!.livemode, null);

  await createEscrow(world);
  await world.settle();
  told.length = 0;
  await world
    .sql`update escrow.change_deliveries set delivered_at = null, next_attempt_at = escrow.now()
    where true`;
  const owed = await everythingIn(world);
  await dryRun();
  assertEquals(await everythingIn(world), owed);
  assertEquals(told, []);
  await world.call("check-escrow-timeouts", {}, cron);
  await world.settle();
  assertEquals(told.length > 0, true, "a run that is none tells it");
});

Deno.test("a dry run is refused as any other: by another contract, by the other mode", async () => {
  await using world = await startWorld();
  const ask = async (p_contract_version: number, p_livemode: boolean | null) => {
    const { body } = await world.rpc("escrow_claim_timeouts", {
      ...{ p_contract_version, p_livemode, p_dry_run: true },
      p_lease_token: crypto.randomUUID(),
    });
    return body.refused?.code ?? null;
  };
  assertEquals(await ask(1, true), null, "a new installation has no mode yet");
  assertEquals(await ask(0, true), "contract_mismatch");
  assertEquals(await ask(1, null), "wrong_mode");
  await world.sql`update escrow.policy set livemode = false where true`;
  assertEquals(await ask(1, false), null);
  assertEquals(await ask(1, true), "wrong_mode");
});
