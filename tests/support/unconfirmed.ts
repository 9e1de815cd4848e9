// A request that its sender found Stripe not to bear out: what is there to see of it afterwards.
import { assertEquals } from "deno-std/assert";
import { type Escrow, rowOf } from "./escrows.ts";
import { alertsOf, auditOf, operationsOf } from "./observe.ts";
import type { RecordedWorld } from "./stripe_posts.ts";

/** POSTs but those that make a PaymentIntent. */
export const outflows = (world: RecordedWorld) =>
  world.posts.map(({ path }) => path).filter((path) => path !== "/v1/payment_intents");

/** Once in a person's hands, once told, once in the audit with the whole request. */
export async function assertBlocked(
  world: RecordedWorld,
  escrow: Escrow,
  code: string,
  of: string,
): Promise<void> {
  const { status, review_reason } = await rowOf(world, escrow);
  assertEquals([status, review_reason], ["manual_review", "unconfirmed_request"], of);
  const ofEscrow = ({ escrow_id }: { escrow_id: string }) => escrow_id === escrow.id;
  const alerts = (await alertsOf(world, "unconfirmed_request")).filter(ofEscrow);
  assertEquals(alerts.map(({ facts }) => facts.code), [code], of);
  const audit = (await auditOf(world, "block_request")).filter(ofEscrow);
  assertEquals(audit.map(({ actor, after }) => [actor, after.code]), [["holdfast", code]], of);
  const [{ after }] = audit;
  const [asked] = (await operationsOf(world, escrow))
    .filter(({ operation_id }) => operation_id === after.operation);
  assertEquals([after.path, after.params], [asked.path, asked.params], of);
  assertEquals([...await world.sql`select * from escrow.invariant_audit_is_a_chain`], []);
}
