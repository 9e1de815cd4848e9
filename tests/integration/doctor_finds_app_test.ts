// Whatever keeps the app from hearing of changes is found by one check, with how much waits and
// since when, and neither what nor where.
import { assert, assertEquals, assertMatch } from "deno-std/assert";
import { examine } from "../../dev/doctor/examine.ts";
import { APP_SECRETS, APP_URL } from "../support/app.ts";
import { createEscrow } from "../support/escrows.ts";
import { bySql, type Fault, itIsFound, owner, withEnv } from "../support/installation_faults.ts";
import { type Installation, jobsRan, startInstallation } from "../support/installations.ts";
import type { Fetch, World, WorldOptions } from "../support/world.ts";

const APP = { APP_WEBHOOK_URL: APP_URL, APP_WEBHOOK_SECRET: APP_SECRETS[0] };

/** An app that takes whatever it is sent. */
const listens = (inner: Fetch): Fetch => async (input, init) => {
  const request = new Request(input, init);
  return request.url === APP_URL ? new Response("ok") : await inner(request);
};

const LISTENING: WorldOptions = { env: APP, wrapFetch: listens };

/** Two changes that were taken, now as if they had not been. */
const notTaken = (set: string) => async (it: Installation): Promise<void> => {
  for (const _ of [1, 2]) await createEscrow(it.world);
  await it.world.settle();
  await owner(`update escrow.change_deliveries set delivered_at = null, attempts = 3,
    last_failure = 'http_500', ${set}`)(it);
};

async function nextJob(world: World): Promise<void> {
  await world.call("retry-failed-transfers");
  await world.settle();
}

/** For the database alone, whose jobs came all the time. */
async function hourLater(world: World): Promise<void> {
  await world.settle();
  await world.sql`select escrow.advance_clock('61 minutes')`;
  await jobsRan(world);
}

const MINUTES_59 = `first_failed_at = escrow.now() - interval '59 minutes',
  next_attempt_at = escrow.now() + interval '1 minute'`;

const FAULTS: Fault[] = [
  {
    name: "an app that has taken nothing for more than an hour",
    check: "app webhook",
    fix: /^select last_failure, count\(\*\) from .*; see RUNBOOK\.md, App webhook failing$/,
    options: LISTENING,
    break: notTaken(`first_failed_at = escrow.now() - interval '61 minutes',
      next_attempt_at = escrow.now()`),
    heal: async (world, fix) => {
      assertEquals([...await bySql(world, fix.replace(/;.*/, ";"))].length, 1);
      await nextJob(world);
      // the alert of that hour is told by the one after
      await nextJob(world);
    },
  },
  {
    name: "changes that were given up",
    check: "app webhook",
    verdict: "warning",
    fix: /^select public\.escrow_resend_changes\('your name', 'why'\); see RUNBOOK\.md, App web/,
    options: LISTENING,
    break: notTaken("gave_up_at = escrow.now() - interval '1 minute'"),
    heal: async (world, fix) => {
      await bySql(world, fix.replace(/;.*/, ";"));
      await nextJob(world);
    },
  },
  {
    name: "an app's webhook that was never deployed",
    check: "app webhook",
    fix: /^supabase secrets set --env-file secrets\.env --remote=\w+, and wait for the next job$/,
    break: async (it) => {
      await createEscrow(it.world);
      await hourLater(it.world);
      return withEnv(it, APP);
    },
  },
  {
    name: "an app's webhook that the functions have lost",
    check: "app webhook",
    fix: /^supabase secrets set/,
    break: async (it) => {
      await it.world.rpc("escrow_claim_changes", { p_lease_token: crypto.randomUUID() });
      await createEscrow(it.world);
      // the app's server reads the feed: then the changes have their places
      await it.world.rpc("escrow_list_changes");
      await hourLater(it.world);
      return withEnv(it, APP);
    },
  },
  {
    name: "a worker that was lost with all that it had to send, and no other",
    check: "app webhook",
    fix: /^supabase secrets set/,
    break: async (it) => {
      await createEscrow(it.world);
      await it.world.rpc("escrow_claim_changes", { p_lease_token: crypto.randomUUID() });
      await hourLater(it.world);
      return withEnv(it, APP);
    },
  },
];

FAULTS.forEach(itIsFound);

const lookAt = async (subject: Installation["subject"]) =>
  (await examine(subject)).find(({ check }) => check === "app webhook")!;

Deno.test("how much waits and since when is told, and not what or where", async () => {
  const it = await startInstallation({ breaksLaws: true, ...LISTENING });
  await using world = it.world;
  await notTaken(`first_failed_at = timestamptz '2026-01-02 03:04Z' + change_id * interval '1 s'`)(
    it,
  );
  await createEscrow(world);
  await world.settle();
  const waiting = await lookAt(it.subject);
  const [oldest] = await world.sql`
    select to_json(min(first_failed_at)) as at, count(*)::int as number
    from escrow.change_deliveries where delivered_at is null`;
  assertEquals(oldest!.number, 2);
  assertEquals(waiting.seen, `waiting: 2 changes, the oldest fails since ${oldest!.at}`);
  await owner(`update escrow.change_deliveries set gave_up_at = '2026-02-03 04:05Z'
    where change_id = (select max(change_id) from escrow.change_deliveries
      where delivered_at is null)`)(it);
  const both = await lookAt(it.subject);
  assertMatch(both.seen, /^waiting: 1 change, .*; 1 given up, since 2026-02-03T04:05:00\+00:00$/);
  const { body } = await world.rpc("escrow_diagnose");
  assertEquals(Object.keys(body.app_webhook).sort(), [
    "failing_since",
    "given_up",
    "given_up_since",
    "unsent_since",
    "waiting",
  ]);
  assert(!JSON.stringify([waiting, both, body]).includes("shop.example"));
});

Deno.test("an app that is away for a moment, one that takes all, and none are in order", async () => {
  const it = await startInstallation({ breaksLaws: true, ...LISTENING });
  await using world = it.world;
  const seen = async (subject = it.subject) => {
    const look = await lookAt(subject);
    assertEquals(look.verdict, "ok", look.seen);
    return look.seen;
  };
  assertEquals(await seen(), "no change waits for the app");
  await notTaken(MINUTES_59)(it);
  assertMatch(await seen(), /^tried again: 2 changes, the oldest since 20/);
  await owner(`update escrow.change_deliveries set first_failed_at = null,
    next_attempt_at = escrow.now()`)(it);
  assertEquals(await seen(), "2 on their way");
  await nextJob(world);
  assertEquals(await seen(), "no change waits for the app");
  await notTaken(`first_failed_at = escrow.now() - interval '2 days'`)(it);
  const off = withEnv(it, { APP_WEBHOOK_URL: undefined, APP_WEBHOOK_SECRET: undefined });
  assertMatch(await seen(off), /^off: /);
});
