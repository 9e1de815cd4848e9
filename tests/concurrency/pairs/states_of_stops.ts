// States in which the database is not where it was: compared with Stripe, confirmed, called a copy.
import { createEscrow, heldEscrow } from "../../support/escrows.ts";
import type { Call } from "../../support/race.ts";
import { depsOf } from "../../support/worker.ts";
import type { World } from "../../support/world.ts";
import { by, call, orderRelease, pause, type State, sweeps, wishes } from "./calls.ts";

const claim: Call = {
  rpc: "escrow_claim_comparisons",
  args: { p_contract_version: 1, p_livemode: false, p_limit: 50 },
};

/** Two escrows that have been read: one is held, of the other only Stripe knows that it is paid. */
async function stoppedWorld(world: World) {
  const escrow = await heldEscrow(world, { holdMode: "capture", platformFee: 500 });
  const unpaid = await createEscrow(world, { holdMode: "capture" });
  world.simulator.control.setWebhooks({ mode: "hold" });
  world.simulator.control.pay(unpaid.paymentIntentId, "pm_card_visa");
  await world.settle();
  await world.sql`update escrow.database_identity set marks = marks || '{"port": "1"}'
    where only_row`;
  await world.sql`update escrow.database_identity set written_by = xmin where only_row`;
  const { items } = await call(world, claim);
  await world
    .sql`update escrow.database_comparisons set tried_at = null where tried_at is not null`;
  const applying: Call[] = [];
  for (const { escrow_id, ticket, read } of items) {
    const snapshot = await depsOf(world).stripe.look(read);
    applying.push({
      rpc: "escrow_apply_comparison",
      args: { p_escrow_id: escrow_id, p_ticket: ticket, p_snapshot: snapshot },
    });
  }
  const listed: Call = {
    rpc: "escrow_store_listed_payments",
    args: { p_after: null, p_objects: [], p_has_more: false },
  };
  return { escrow, unpaid, applying, listed };
}

const person = {
  "confirm": by("escrow_confirm_database"),
  "declare it a copy": by("escrow_declare_copy", { p_is_copy: true }),
  "take that back": by("escrow_declare_copy", { p_is_copy: false }),
  "pause": pause(),
  "go on": pause(false),
};

const comparing: State = {
  name: "stopped, not yet compared",
  async prepare(world) {
    const { unpaid, applying: [first, second], listed } = await stoppedWorld(world);
    return {
      ...wishes(unpaid),
      ...sweeps,
      ...person,
      "claim comparisons": claim,
      "one is compared": first!,
      "the other is compared": second!,
      "payments are listed": listed,
    };
  },
};

const compared: State = {
  name: "stopped, all but one compared",
  async prepare(world) {
    const { escrow, applying: [first, second], listed } = await stoppedWorld(world);
    await call(world, first!);
    await call(world, listed);
    return {
      ...wishes(escrow),
      ...sweeps,
      ...person,
      "the other is compared": second!,
      "order a release": orderRelease(escrow),
    };
  },
};

const ready: State = {
  name: "stopped, all compared",
  async prepare(world) {
    const { escrow, applying, listed } = await stoppedWorld(world);
    for (const it of [...applying, listed]) await call(world, it);
    return { ...wishes(escrow), ...sweeps, ...person, "claim comparisons": claim };
  },
};

export const STATES_OF_STOPS: readonly State[] = [comparing, compared, ready];
