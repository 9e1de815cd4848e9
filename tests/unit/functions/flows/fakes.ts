// Deps whose database and Stripe are a script: what each call is answered, and in which order.
import type {
  Breaker,
  EscrowView,
  Result,
  Step,
} from "../../../../supabase/functions/_shared/contract.ts";
import { Step as StepShape } from "../../../../supabase/functions/_shared/contract.ts";
import { buildDeps, type Deps } from "../../../../supabase/functions/_shared/deps.ts";
import type { Store } from "../../../../supabase/functions/_shared/store.ts";
import type { StripeDoor } from "../../../../supabase/functions/_shared/stripe.ts";
import { type TestRuntime, testRuntime } from "../runtime.ts";

export const ESCROW_ID = "0189d3c4-5a5e-4c3f-8b7d-3f1f2a3b4c5d";
const OPERATION_ID = "0189d3c4-5a5e-4c3f-8b7d-000000000001";

export interface Script {
  store?: Partial<Store>;
  stripe?: Partial<StripeDoor>;
}

export interface Faked {
  deps: Deps;
  runtime: TestRuntime;
  /** What was called, in order. */
  calls: string[];
}

/** A call that the script does not name fails the test. */
export function fake({ store = {}, stripe = {} }: Script): Faked {
  const runtime = testRuntime();
  const calls: string[] = [];
  const deps = buildDeps(runtime);
  return {
    runtime,
    calls,
    deps: {
      ...deps,
      store: noted("store", store, calls) as Store,
      stripe: noted("stripe", stripe, calls) as StripeDoor,
    },
  };
}

function noted(door: string, script: object, calls: string[]): object {
  return new Proxy(script, {
    get(target, name) {
      const scripted: unknown = Reflect.get(target, name);
      return (...args: unknown[]) => {
        calls.push(String(name));
        if (typeof scripted === "function") return scripted(...args);
        return Promise.reject(new Error(`${door}.${String(name)} is not in the script`));
      };
    },
  });
}

const step = (value: unknown): Step => StepShape.parse(value);

export const look = (): Step =>
  step({ next: "look", escrow_id: ESCROW_ID, read: { payment_intent: "pi_1" } });

export const send = (delay_ms = 0): Step =>
  step({
    next: "send",
    escrow_id: ESCROW_ID,
    delay_ms,
    operation: {
      id: OPERATION_ID,
      kind: "intent",
      path: "/v1/payment_intents",
      params: {},
      idempotency_key: "e1:intent:1:1",
      currency: "usd",
      captured_minor: 0,
      against_receivable: false,
    },
  });

export const done = (
  outcome: Result["outcome"],
  view: Partial<Record<keyof EscrowView, unknown>> | null = {},
  more: Record<string, unknown> = {},
): Step =>
  step({
    next: "done",
    result: { outcome, ...more, escrow: view && { ...VIEW, ...view } },
  });

export const VIEW = {
  escrow_id: ESCROW_ID,
  reply_id: "00112233445566778899",
  reference: "order-1",
  status: "held",
  funds_at: "card",
  hold_mode: "authorize",
  currency: "usd",
  amount_minor: 10_000,
  platform_fee_minor: 1000,
  captured_minor: 0,
  transferred_minor: 0,
  refunded_minor: 0,
  deadline_at: "2026-12-01T12:00:00+00:00",
  pay_by_at: "2026-11-25T12:00:00.123456+00:00",
  payment_intent_id: "pi_1",
  transfer_id: null,
  waiting_for: null,
  next_attempt_at: null,
  release_requested_at: null,
  refund_requested_at: null,
  review_reason: null,
  failure_code: null,
  failure_reason: null,
};

export const BREAKER: Breaker = {
  tripped: false,
  reason: null,
  currency: "usd",
  count: 3,
  amount: 30_000,
  max_count: 50,
  max_amount: 1_000_000,
  window_seconds: 3600,
};

/** Answers the calls of one function in turn; the last answer stays. */
export function inTurn<T>(...answers: T[]): () => Promise<T> {
  let asked = 0;
  return () => {
    const answer = answers[Math.min(asked++, answers.length - 1)];
    if (answer === undefined) throw new Error("no answer is scripted");
    return Promise.resolve(answer);
  };
}
