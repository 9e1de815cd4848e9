// What people and banks do to an escrow's money outside of us, and what operators answer.
import { assertEquals } from "deno-std/assert";
import { type Escrow, heldEscrow, release, rowOf, type Wanted } from "./escrows.ts";
import { runCron } from "./money_flows.ts";
import type { World } from "./world.ts";

/** A person at Stripe's dashboard; the webhooks that follow are waited for. */
export async function byHand(
  world: World,
  path: string,
  params: Record<string, string> = {},
  // deno-lint-ignore no-explicit-any -- Stripe's objects as they are
): Promise<any> {
  const { simulator } = world;
  const response = await simulator.fetch(`http://stripe/v1/${path}`, {
    method: "POST",
    headers: { authorization: `Bearer ${simulator.key}` },
    body: new URLSearchParams(params),
  });
  const body = await response.json();
  assertEquals(response.status, 200, JSON.stringify(body));
  await world.settle();
  return body;
}

/** A transfer to the escrow's receiver that nobody asked for. */
export const transferByHand = (world: World, escrow: Escrow, amount: number) =>
  byHand(world, "transfers", {
    amount: String(amount),
    currency: "usd",
    destination: escrow.account!,
    transfer_group: escrow.id,
  });

export const refundByHand = (world: World, { paymentIntentId }: Escrow, amount: number) =>
  byHand(world, "refunds", { payment_intent: paymentIntentId, amount: String(amount) });

/** The bank opens a dispute; amount and inquiry as the simulator takes them. */
export async function openDispute(
  world: World,
  escrow: Escrow,
  options: { amount?: number; inquiry?: boolean } = {},
): Promise<string> {
  const { charge_id } = await rowOf(world, escrow);
  const { id } = world.simulator.control.createDispute({ charge: charge_id, ...options });
  await world.settle();
  return id;
}

export async function endDispute(
  world: World,
  id: string,
  status: "won" | "lost" | "warning_closed",
): Promise<void> {
  world.simulator.control.setDispute(id, { status });
  await world.settle();
}

/** The receiver has other money: what was transferred can be pulled back. */
export const lendTo = (world: World, { account }: Escrow): void =>
  world.simulator.control.setBalance({ account: account!, currency: "usd", available: 50_000 });

export async function releasedEscrow(world: World, wanted: Wanted): Promise<Escrow> {
  const escrow = await heldEscrow(world, wanted);
  assertEquals((await release(world, escrow)).status, 200);
  await world.settle();
  return escrow;
}

/** Time and cron, every six hours. */
export async function waitHours(world: World, hours: number): Promise<void> {
  for (let passed = 0; passed < hours; passed += 6) {
    await world.advanceClock(6 * 3600);
    await runCron(world);
  }
}

/** An operator's order: the escrow's new status, or the code of the refusal. */
export async function order(
  world: World,
  what: "release" | "refund",
  { id }: Escrow,
  more: object = {},
): Promise<string> {
  const said = { p_actor: "test", p_reason: "a test" };
  const { body } = await world.rpc(`escrow_order_${what}`, { p_escrow_id: id, ...said, ...more });
  return body.message ?? body.status;
}

/** Settles a stray effect: the escrow's new status, or the code of the refusal. */
export async function resolveStray(world: World, id: string, adopt: boolean): Promise<string> {
  const said = { p_actor: "test", p_reason: "a test" };
  const { body } = await world.rpc("escrow_resolve_stray", {
    p_stripe_id: id,
    p_adopt: adopt,
    ...said,
  });
  return body.message ?? body.status;
}
