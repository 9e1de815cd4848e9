// Lies that make the database ask for money to move: each is told by RPCs alone, and names what the
// sender must find out.
import type { Contradiction } from "../../supabase/functions/_shared/confirm_request.ts";
import { assertEquals } from "deno-std/assert";
import { byHand, order } from "./by_hand.ts";
import { createEscrow, DAY, type Escrow, heldEscrow, release } from "./escrows.ts";
import {
  adoptForeign,
  AMOUNT,
  answerByRpc,
  foreignPayment,
  inventHold,
  inventIntent,
  tellByEvent,
} from "./poison.ts";
import * as calls from "./race.ts";
import type { World } from "./world.ts";

export interface Poison {
  kind: "transfer" | "refund" | "capture" | "void" | "reversal";
  lie: string;
  /** Who then asks for the money; "ordered": the lie has ordered it already, by RPC. */
  wish: "release" | "refund" | "ordered";
  code: Contradiction;
  tell(world: World): Promise<Escrow>;
  /** What whoever begins it by RPC claims to have read. */
  snapshot(escrow: Escrow): object;
}

const CAPTURED = { deadlineIn: 20 * DAY };
const captured = (escrow: Escrow) => ({ payment_intent: inventIntent(escrow) });
const authorized = (escrow: Escrow) => ({ payment_intent: inventHold(escrow) });

const adopted = async (world: World, method: "automatic" | "manual") => {
  const { id, charge } = await foreignPayment(world, method);
  return { charge, escrow: await adoptForeign(world, id, method === "manual" ? {} : CAPTURED) };
};

const foreignCharge = async (world: World) => {
  const { escrow, charge } = await adopted(world, "automatic");
  await tellByEvent(world, escrow, { payment_intent: inventIntent(escrow, {}, { id: charge }) });
  return escrow;
};

const foreignHold = async (world: World) => {
  const { escrow } = await adopted(world, "manual");
  await tellByEvent(world, escrow, authorized(escrow));
  return escrow;
};

const neverPaid = async (world: World) => {
  const escrow = await createEscrow(world, CAPTURED);
  await tellByEvent(world, escrow, captured(escrow));
  return escrow;
};

export const POISONS: Poison[] = [
  {
    kind: "transfer",
    lie: "an unpaid escrow was paid by another program's charge",
    wish: "release",
    code: "status_differs",
    async tell(world) {
      const { charge } = await foreignPayment(world, "automatic");
      const escrow = await createEscrow(world, CAPTURED);
      const payment_intent = inventIntent(escrow, {}, { id: charge });
      await tellByEvent(world, escrow, { payment_intent });
      return escrow;
    },
    snapshot: captured,
  },
  {
    kind: "transfer",
    lie: "another program's payment is this escrow's",
    wish: "release",
    code: "payment_not_ours",
    tell: foreignCharge,
    snapshot: captured,
  },
  {
    kind: "refund",
    lie: "a payment that never came",
    wish: "refund",
    code: "status_differs",
    tell: neverPaid,
    snapshot: captured,
  },
  {
    kind: "refund",
    lie: "another program's payment is this escrow's",
    wish: "refund",
    code: "payment_not_ours",
    tell: foreignCharge,
    snapshot: captured,
  },
  {
    kind: "refund",
    lie: "the transfer was pulled back",
    wish: "ordered",
    code: "amount_exceeds",
    tell: pulledBack,
    snapshot: captured,
  },
  {
    kind: "capture",
    lie: "an authorization that never came",
    wish: "release",
    code: "status_differs",
    async tell(world) {
      const escrow = await createEscrow(world);
      await tellByEvent(world, escrow, authorized(escrow));
      return escrow;
    },
    snapshot: authorized,
  },
  {
    kind: "capture",
    lie: "another program's authorization is this escrow's",
    wish: "release",
    code: "payment_not_ours",
    tell: foreignHold,
    snapshot: authorized,
  },
  {
    kind: "void",
    lie: "another program's authorization is this escrow's",
    wish: "refund",
    code: "payment_not_ours",
    tell: foreignHold,
    snapshot: authorized,
  },
  {
    kind: "reversal",
    lie: "another program's transfer paid this receiver",
    wish: "ordered",
    code: "transfer_differs",
    async tell(world) {
      const escrow = await heldEscrow(world, CAPTURED);
      const params = { amount: String(AMOUNT), currency: "usd", destination: escrow.account! };
      const { id } = await byHand(world, "transfers", params);
      const metadata = { escrow_id: escrow.id, operation_id: crypto.randomUUID() };
      const transfer = { ...params, id, amount: AMOUNT, transfer_group: escrow.id, metadata };
      await tellByEvent(world, escrow, { transfers: [{ ...transfer, amount_reversed: 0 }] });
      assertEquals(await order(world, "refund", escrow), "refunding");
      return escrow;
    },
    snapshot: captured,
  },
];

/** A refund is stored after a reversal that an RPC invented; the receiver has the money still. */
async function pulledBack(world: World): Promise<Escrow> {
  const escrow = await heldEscrow(world, CAPTURED);
  assertEquals((await release(world, escrow)).status, 200);
  await world.settle();
  assertEquals(await order(world, "refund", escrow), "refunding");
  const token = calls.newToken();
  const due = await world.rpc("escrow_claim_due", calls.claimDue(token).args);
  assertEquals(due.body.claims.length > 0, true);
  const read = { transfers: [], refunds: [], payment_intent: inventIntent(escrow) };
  const begun = await world.rpc(
    "escrow_begin_operation",
    calls.beginOperation(token, escrow, read).args,
  );
  const { id, path } = begun.body.operation;
  const transfer = path.split("/").at(-2);
  const reversal = { id: "trr_invented", object: "transfer_reversal", currency: "usd", transfer };
  const next = await answerByRpc(world, token, id, { ...reversal, amount: AMOUNT });
  assertEquals([next.next, next.operation?.kind], ["send", "refund"], JSON.stringify(next));
  return escrow;
}
