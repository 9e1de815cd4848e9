// Every way in which Stripe's answer to an effect can be lost or useless, for every effect. What
// the caller is told, and that time and cron alone bring it to one effect under the right keys.
import { assert, assertEquals, assertLess } from "deno-std/assert";
import type { FaultKind } from "../../dev/stripe/protocol/faults.ts";
import {
  DAY,
  type Escrow,
  heldEscrow,
  refund,
  release,
  requestFor,
  rowOf,
  stripeObjects,
  type Wanted,
} from "../support/escrows.ts";
import { alertsOf, assertEnded, type End } from "../support/laws.ts";
import { runCron, topUp } from "../support/money_flows.ts";
import {
  keysOf,
  postsTo,
  type RecordedWorld,
  startRecordedWorld,
} from "../support/stripe_posts.ts";
import type { Answer } from "../support/world.ts";

interface Effect {
  name: string;
  operation: string;
  wanted: Wanted;
  end: End | "awaiting_payment";
  begin(world: RecordedWorld, escrow: Escrow): Promise<Answer>;
}

const EFFECTS: readonly Effect[] = [
  {
    name: "intent",
    operation: "POST /v1/payment_intents",
    wanted: { deadlineIn: 20 * DAY },
    end: "awaiting_payment",
    begin: createAgain,
  },
  {
    name: "capture",
    operation: "POST /v1/payment_intents/{intent}/capture",
    wanted: {},
    end: "released",
    begin: release,
  },
  {
    name: "transfer",
    operation: "POST /v1/transfers",
    wanted: { deadlineIn: 20 * DAY },
    end: "released",
    begin: release,
  },
  {
    name: "void",
    operation: "POST /v1/payment_intents/{intent}/cancel",
    wanted: {},
    end: "refunded",
    begin: (world, escrow) => refund(world, escrow),
  },
  {
    name: "refund",
    operation: "POST /v1/refunds",
    wanted: { deadlineIn: 20 * DAY },
    end: "refunded",
    begin: (world, escrow) => refund(world, escrow),
  },
];

/** One look in the same call heals what struck once; what goes on is left to the sweep. */
interface Fault {
  fault: FaultKind;
  /** How often it strikes, and whether the call that met it can still say how it ended. */
  strikes: { times: number; settled: boolean }[];
  keys: number;
}

const HEALED_BY_THE_SAME_KEY = [{ times: 1, settled: true }, { times: 4, settled: false }];
const FOUND_BY_LOOKING = [{ times: 1, settled: true }, { times: 4, settled: true }];

const FAULTS: readonly Fault[] = [
  { fault: "drop_before", strikes: HEALED_BY_THE_SAME_KEY, keys: 1 },
  { fault: "drop_after_commit", strikes: FOUND_BY_LOOKING, keys: 1 },
  { fault: "execute_late", strikes: HEALED_BY_THE_SAME_KEY, keys: 1 },
  { fault: "http_500_after_commit", strikes: FOUND_BY_LOOKING, keys: 1 },
  { fault: "http_500_before_commit", strikes: [{ times: 1, settled: false }], keys: 2 },
  { fault: "http_503", strikes: HEALED_BY_THE_SAME_KEY, keys: 1 },
  { fault: "rate_limit", strikes: HEALED_BY_THE_SAME_KEY, keys: 1 },
  { fault: "lock_timeout", strikes: HEALED_BY_THE_SAME_KEY, keys: 1 },
  { fault: "delay", strikes: FOUND_BY_LOOKING, keys: 1 },
];

/** An escrow that is not made yet: `escrow` gets its ids once it is. */
async function createAgain(world: RecordedWorld, escrow: Escrow): Promise<Answer> {
  const request = await requestFor(world, { deadlineIn: 20 * DAY });
  const payBy = new Date(Date.parse(request.deadline) - 10 * DAY * 1000).toISOString();
  const answer = await world.call("create-escrow", { ...request, payBy });
  const [row] = await world.sql`
    select escrow_id from escrow.escrows where reference = ${request.reference}`;
  escrow.id = row!.escrow_id;
  return answer;
}

const isOver = async (world: RecordedWorld, effect: Effect, escrow: Escrow) => {
  const row = await rowOf(world, escrow);
  return effect.end === "awaiting_payment"
    ? row.payment_intent_id !== null
    : row.status === effect.end;
};

/** Cron every ten minutes for an hour, then hourly; returns the minutes it took. */
async function waitForTheEnd(world: RecordedWorld, effect: Effect, escrow: Escrow) {
  let minutes = 0;
  while (!await isOver(world, effect, escrow)) {
    assertLess(minutes, 26 * 60, `${effect.name} has not healed`);
    const step = minutes < 60 ? 10 : 60;
    await world.advanceClock(step * 60);
    await runCron(world);
    minutes += step;
  }
  return minutes;
}

async function assertOneEffect(world: RecordedWorld, effect: Effect, escrow: Escrow) {
  if (effect.end !== "awaiting_payment") return await assertEnded(world, [escrow], effect.end);
  const intents = stripeObjects(world, "payment_intents")
    .filter(({ metadata }) => metadata.escrow_id === escrow.id);
  const row = await rowOf(world, escrow);
  assertEquals(intents.map(({ id }) => id), [row.payment_intent_id]);
  assertEquals([row.status, row.lease_token], ["awaiting_payment", null]);
}

function assertAnswer(effect: Effect, { status, body }: Answer, settled: boolean) {
  const where = JSON.stringify(body);
  if (effect.end === "awaiting_payment") {
    assertEquals([status, body.error?.code], settled ? [201, undefined] : [502, "in_doubt"], where);
  } else if (settled) {
    assertEquals([status, body.status], [200, effect.end], where);
  } else {
    assertEquals([status, body.waitingFor], [202, "stripe"], where);
    assert(body.releaseQueued || body.refundQueued, where);
  }
}

for (const effect of EFFECTS) {
  for (const { fault, strikes, keys } of FAULTS) {
    Deno.test(`${effect.name} meets ${fault}: one effect, ${keys} key(s)`, async () => {
      await using world = await startRecordedWorld();
      topUp(world);
      const { control } = world.simulator;
      for (const { times, settled } of strikes) {
        const escrow = effect.end === "awaiting_payment"
          ? { id: "", reference: "", paymentIntentId: "", account: null }
          : await heldEscrow(world, effect.wanted);
        control.setWebhooks({ mode: "hold" });
        world.posts.length = 0;
        // a late request without a delay comes through when the clock is moved, and not before
        const delay = fault === "delay" ? { delayMs: 20 } : {};
        control.setFault({ operation: effect.operation, fault, times, ...delay });
        const answer = await effect.begin(world, escrow);
        assertAnswer(effect, answer, settled);
        const minutes = await waitForTheEnd(world, effect, escrow);
        assertEquals(minutes > 0, !settled);
        await assertOneEffect(world, effect, escrow);
        const posts = postsTo(world, effect.operation.split("/").at(-1)!);
        assertEquals(keysOf(posts).length, keys, JSON.stringify(posts));
        assertEquals(await alertsOf(world, escrow), minutes > 60 ? ["in_doubt"] : []);
        control.clearFaults();
        control.setWebhooks({ mode: "deliver" });
        await world.advanceClock(1);
        await assertOneEffect(world, effect, escrow);
      }
    });
  }
}
