// Intents that come to nothing: Stripe takes one in long after its escrow was given up, or refuses.
import { assertEquals } from "deno-std/assert";
import { waitHours } from "./by_hand.ts";
import { type Escrow, requestFor, type Wanted } from "./escrows.ts";
import type { RecordedWorld } from "./stripe_posts.ts";

/** An intent whose request was lost for four days, until its escrow had been given up. */
export async function lateIntent(world: RecordedWorld, wanted: Wanted): Promise<Escrow> {
  const late: (() => Promise<Response>)[] = [];
  world.intercept = (request, forward) => {
    if (request.method !== "POST") return Promise.resolve(null);
    const copy = request.clone();
    if (late.length === 0) late.push(() => forward(copy));
    return Promise.reject(new TypeError("lost"));
  };
  const request = await requestFor(world, wanted);
  assertEquals((await world.call("create-escrow", request)).status, 502);
  await waitHours(world, 96);
  const [row] = await world.sql`select escrow_id, status from escrow.escrows`;
  assertEquals(row!.status, "cancelled");
  const { id } = await (await late[0]!()).json();
  world.intercept = null;
  return { id: row!.escrow_id, reference: request.reference, paymentIntentId: id, account: null };
}

/** An escrow that ended at once, because Stripe refused to make its payment. */
export async function refusedIntent(world: RecordedWorld): Promise<Escrow> {
  const operation = "POST /v1/payment_intents";
  world.simulator.control.setFault({ operation, fault: "refuse", message: "Too much." });
  const request = await requestFor(world);
  assertEquals((await world.call("create-escrow", request)).status, 422);
  const { reference } = request;
  const [row] = await world.sql`select escrow_id from escrow.escrows`;
  return { id: row!.escrow_id, reference, paymentIntentId: "", account: null };
}
