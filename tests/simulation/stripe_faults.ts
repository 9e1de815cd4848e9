// What Stripe may do to one request: drop it, before or after; answer late, or with a fault of its
// own; refuse it; still be at work on the same.
import type { FaultOrder } from "../../dev/stripe/protocol/faults.ts";
import type { Strike, Trouble } from "./strikes.ts";
import { isForStripe, type Moment, type Send, type Worker } from "./struck_worker.ts";

const atStripe = ({ name }: { name: string }) => isForStripe(name);
const atEffects = ({ name }: { name: string }) => name.startsWith("POST /v1/");

/** Orders a fault for this one request. */
function order({ request }: Moment, fault: Omit<FaultOrder, "operation">): FaultOrder {
  return { operation: `${request.method} ${new URL(request.url).pathname}`, times: 1, ...fault };
}

function stripeFault(
  trouble: Trouble,
  fault: Omit<FaultOrder, "operation">,
  more: Partial<Strike> = {},
): Strike {
  return {
    name: fault.code ? `${fault.fault} ${fault.code}` : fault.fault,
    trouble,
    leaves: "alive",
    at: atStripe,
    blow: () => async (moment, send, worker) => {
      worker.world.simulator.control.setFault(order(moment, fault));
      return await send();
    },
    ...more,
  };
}

/** Sends what `slow` holds up; returns when Stripe has begun with it. */
async function takenUp({ world }: Worker, slow: FaultOrder, send: Send) {
  const { control } = world.simulator;
  control.setFault(slow);
  let isOver = false;
  const twin = send().catch(() => {}).finally(() => isOver = true);
  while (control.faults().length > 0 && !isOver) await new Promise((done) => setTimeout(done));
  return { twin };
}

/** As the SDK's own timer says it, while Stripe still works on the request. */
const timedOut = () => Object.assign(new TypeError("ETIMEDOUT"), { code: "ETIMEDOUT" });

const AFTER_A_500 = { alerts: ["in_doubt"] };
/** A reversal that is refused needs a person; every other refusal is tried again. */
const atRetried = (it: { name: string }) => atEffects(it) && !it.name.endsWith("/reversals");
const REFUSED = { at: atRetried, alerts: ["effect_refused", "balance_short"] };

export const STRIPE_FAULTS: readonly Strike[] = [
  stripeFault("lost connection", { fault: "drop_before" }),
  stripeFault("lost connection", { fault: "drop_after_commit" }),
  stripeFault("lost connection", { fault: "execute_late" }, { at: atEffects }),
  stripeFault("stored 500", { fault: "http_500_before_commit" }, AFTER_A_500),
  stripeFault("stored 500", { fault: "http_500_after_commit" }),
  stripeFault("503", { fault: "http_503" }),
  stripeFault("429", { fault: "rate_limit" }),
  stripeFault("429", { fault: "lock_timeout" }),
  stripeFault("timeout", { fault: "delay" }, {
    name: "slower than the timeout",
    blow: ({ over }) => async (moment, send, worker) => {
      await takenUp(worker, order(moment, { fault: "delay", until: over }), send);
      throw timedOut();
    },
  }),
  stripeFault("409", { fault: "none" }, {
    name: "the same request at once",
    at: atEffects,
    blow: () => async (moment, send, worker) => {
      const refused = Promise.withResolvers<void>();
      const request = moment.request.clone();
      const slow = order(moment, { fault: "delay", until: refused.promise });
      const { twin } = await takenUp(worker, slow, () => worker.world.fetch(request));
      const answer = await send();
      refused.resolve();
      await twin;
      return answer;
    },
  }),
  stripeFault("refusal", { fault: "refuse", code: "processing_error" }, REFUSED),
  stripeFault("refusal", { fault: "refuse", code: "balance_insufficient", status: 400 }, {
    ...REFUSED,
    at: ({ name }) => ["POST /v1/transfers", "POST /v1/refunds"].includes(name),
  }),
];
