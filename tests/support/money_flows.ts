// The four ways in which money moves, as the deployed flows make them, and the only two things
// that may heal them when a worker is lost: time and cron.
import { assertEquals } from "deno-std/assert";
import type { Result } from "../../supabase/functions/_shared/contract.ts";
import type { Deps } from "../../supabase/functions/_shared/deps.ts";
import { refundEscrow } from "../../supabase/functions/_shared/flows/refund_escrow.ts";
import { releaseEscrow } from "../../supabase/functions/_shared/flows/release_escrow.ts";
import { EscrowId } from "../../supabase/functions/_shared/ids.ts";
import { createEscrow, DAY, type Escrow, type Invited, statusOf, type Wanted } from "./escrows.ts";
import type { End } from "./laws.ts";
import type { World } from "./world.ts";

export interface MoneyFlow {
  name: string;
  end: End;
  wanted: Wanted;
  run(deps: Deps, escrow: Escrow): Promise<Result>;
  /** Requests of an undisturbed run, without the ids in them. */
  requests: string[];
}

const release = (deps: Deps, { id }: Escrow) => releaseEscrow(deps, EscrowId.parse(id), "test");

const refund = (deps: Deps, { id }: Escrow) =>
  refundEscrow(deps, EscrowId.parse(id), { reason: "test", force: false, actor: "test" });

const FETCH = ["GET /v1/payment_intents/pi", "GET /v1/transfers", "GET /v1/refunds"];
const LOOK_FOR_RELEASE = [...FETCH, "GET /v1/accounts/acct"];
const TRANSFER = ["POST /v1/transfers", "rpc escrow_record_answer"];

export const MONEY_FLOWS: readonly MoneyFlow[] = [
  {
    name: "release of a card authorization",
    end: "released",
    wanted: { platformFee: 500 },
    run: release,
    requests: [
      "rpc escrow_claim_release",
      ...LOOK_FOR_RELEASE,
      "rpc escrow_begin_operation",
      "POST /v1/payment_intents/pi/capture",
      "rpc escrow_record_answer",
      ...TRANSFER,
    ],
  },
  {
    name: "release of captured money",
    end: "released",
    wanted: { deadlineIn: 20 * DAY, platformFee: 500 },
    run: release,
    requests: [
      "rpc escrow_claim_release",
      ...LOOK_FOR_RELEASE,
      "rpc escrow_begin_operation",
      ...TRANSFER,
    ],
  },
  {
    name: "void of a card authorization",
    end: "refunded",
    wanted: {},
    run: refund,
    requests: [
      "rpc escrow_claim_refund",
      ...FETCH,
      "rpc escrow_begin_operation",
      "POST /v1/payment_intents/pi/cancel",
      "rpc escrow_record_answer",
    ],
  },
  {
    name: "refund of captured money",
    end: "refunded",
    wanted: { deadlineIn: 20 * DAY },
    run: refund,
    requests: [
      "rpc escrow_claim_refund",
      ...FETCH,
      "rpc escrow_begin_operation",
      "POST /v1/refunds",
      "rpc escrow_record_answer",
    ],
  },
];

/** Enough for every refund: the money of new charges is not available for two days. */
export function topUp(world: World): void {
  world.simulator.control.setBalance({ currency: "usd", available: 100_000_000 });
}

/** Many at once; their webhooks are waited for together. */
export async function heldEscrows(world: World, count: number, wanted: Wanted): Promise<Invited[]> {
  const escrows: Invited[] = [];
  for (let i = 0; i < count; i++) escrows.push(await createEscrow(world, wanted));
  for (const { paymentIntentId } of escrows) world.simulator.control.pay(paymentIntentId);
  await world.settle();
  return escrows;
}

/** A lease lives 120 s. */
export const LEASE_IS_OVER = 130;

/** Cron's own call, and its answer. */
export async function runCron(world: World) {
  const { status, body } = await world.call("check-escrow-timeouts");
  assertEquals(status, 200, JSON.stringify(body));
  return body;
}

/** Time and cron, and nothing else, until all have ended or `rounds` are over. */
export async function heal(
  world: World,
  escrows: Escrow[],
  { rounds = 4, step = LEASE_IS_OVER } = {},
): Promise<void> {
  for (let round = 0; round < rounds; round++) {
    await world.advanceClock(step);
    await runCron(world);
    const statuses = await Promise.all(escrows.map((escrow) => statusOf(world, escrow)));
    if (statuses.every((it) => ["released", "refunded", "cancelled"].includes(it))) return;
  }
}
