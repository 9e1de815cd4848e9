// States in which mail comes in or goes out: replies that ask for a release, alerts that are owed.
import { type Escrow, heldEscrow, rowOf } from "../../support/escrows.ts";
import { type Call, CALLER } from "../../support/race.ts";
import type { World } from "../../support/world.ts";
import {
  by,
  call,
  type Calls,
  disputed,
  HOLDER,
  makeDue,
  readdress,
  redirect,
  setPolicy,
  type State,
  sweeps,
  wishes,
} from "./calls.ts";

/** A message as the webhook hands it to the database. */
const message = (id: string, more: Record<string, unknown>): Call => ({
  rpc: "escrow_receive_reply",
  args: { ...CALLER, p_reply: { message_id: `message-${id}`, text: "Delivered.", ...more } },
});

async function around(world: World, escrow: Escrow): Promise<Calls> {
  const { reply_id, receiver_id } = await rowOf(world, escrow);
  const [receiver] = await world.sql`
    select email from escrow.receivers where receiver_id = ${receiver_id}`;
  const good = { reply_id, sender: receiver!.email };
  const dispute = await disputed(world, escrow);
  await makeDue(world);
  return {
    ...wishes(escrow),
    "sweep of what is due": sweeps["sweep of what is due"]!,
    "open a dispute": dispute.apply,
    "redirect": await redirect(world, escrow),
    "another address": await readdress(world, escrow, "another@seller.example"),
    "a third address": await readdress(world, escrow, "third@seller.example"),
    "the receiver replies": message("first", good),
    "the receiver replies again": message("second", good),
    "a stranger replies": message("third", { reply_id, sender: "stranger@example.com" }),
    "a reply without a token": message("fourth", { token_problem: "missing", sender: "x" }),
    "take the reply back": by("escrow_withdraw_reply", { p_escrow_id: escrow.id }),
    "keep texts": by("escrow_set_keep_reply_text", { p_keep: true }),
    "keep no texts": by("escrow_set_keep_reply_text", { p_keep: false }),
  };
}

const awaitingReply: State = {
  name: "a reply is awaited",
  async prepare(world) {
    const escrow = await heldEscrow(world, { holdMode: "capture" });
    return await around(world, escrow);
  },
};

const replied: State = {
  name: "a reply has come and may be taken back",
  async prepare(world) {
    const escrow = await heldEscrow(world, { holdMode: "capture" });
    await call(world, setPolicy("undo_seconds", 600));
    await call(world, by("escrow_set_keep_reply_text", { p_keep: true }));
    const calls = await around(world, escrow);
    await call(world, calls["the receiver replies"] as Call);
    return calls;
  },
};

const alertsOwed: State = {
  name: "alerts are owed, some are being told",
  async prepare(world) {
    const escrow = await heldEscrow(world, { holdMode: "capture" });
    const unreadable = { rpc: "escrow_report_unreadable_reply", args: { p_code: "too_large" } };
    const claim = (token: string): Call => ({
      rpc: "escrow_claim_messages",
      args: { p_lease_token: token, p_channels: ["log"] },
    });
    await call(world, unreadable);
    const { digests } = await call(world, claim(HOLDER));
    await world.sql`
      select escrow.raise_alert('receiver_not_ready', ${escrow.id}, '{}'),
        escrow.raise_alert('balance_short', ${escrow.id}, '{}')`;
    const dispute = await disputed(world, escrow);
    // the same condition as the dispute's own alert, which counts it up
    await world.sql`
      select escrow.raise_alert('dispute_opened', ${escrow.id},
        jsonb_build_object('dispute', ${dispute.disputeId}::text))`;
    const record = (p_accepted: boolean): Call => ({
      rpc: "escrow_record_delivery",
      args: { p_lease_token: HOLDER, p_digest_id: digests[0].digest_id, p_accepted },
    });
    return {
      ...wishes(escrow),
      "tell": claim,
      "tell again": claim(HOLDER),
      "it was taken": record(true),
      "it was not taken": record(false),
      "a mail is unreadable": unreadable,
      "open a dispute": dispute.apply,
      "redirect": await redirect(world, escrow),
    };
  },
};

export const STATES_OF_MAIL: readonly State[] = [awaitingReply, replied, alertsOwed];
