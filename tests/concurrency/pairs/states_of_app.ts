// States in which the app is told of changes, and asks for them.
import { heldEscrow } from "../../support/escrows.ts";
import type { Call } from "../../support/race.ts";
import { by, call, disputed, HOLDER, makeDue, type State, sweeps, wishes } from "./calls.ts";

const claim = (token: string): Call => ({
  rpc: "escrow_claim_changes",
  args: { p_lease_token: token },
});

const changesOwed: State = {
  name: "changes are owed to the app, one is being sent",
  async prepare(world) {
    const first = await heldEscrow(world, { holdMode: "capture" });
    const { changes: [sending] } = await call(world, claim(HOLDER));
    const escrow = await heldEscrow(world, { holdMode: "capture" });
    const dispute = await disputed(world, escrow);
    await makeDue(world);
    const record = (accepted: boolean): Call => ({
      rpc: "escrow_record_change_delivery",
      args: {
        ...{ p_lease_token: HOLDER, p_change_id: sending.change_id, p_accepted: accepted },
        ...{ p_reason: "no_answer", p_is_down: !accepted },
      },
    });
    return {
      ...wishes(escrow),
      "release of the one told of": wishes(first)["release"]!,
      "sweep of what is due": sweeps["sweep of what is due"]!,
      "open a dispute": dispute.apply,
      "send": claim,
      "send again": claim(HOLDER),
      "it was taken": record(true),
      "it was not taken": record(false),
      "send it once more": by("escrow_resend_changes", { p_change_ids: [sending.change_id] }),
      "send what was given up": by("escrow_resend_changes"),
      "the app reads": { rpc: "escrow_list_changes", args: {} },
      "the app reads on": {
        rpc: "escrow_list_changes",
        args: { p_after_id: sending.change_id, p_limit: 1 },
      },
    };
  },
};

export const STATES_OF_APP: readonly State[] = [changesOwed];
