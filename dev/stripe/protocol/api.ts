// The way of one API call: key, version, limits, fault, idempotency, parameters, execution.
import { setTimeout } from "node:timers";
import type { Deliveries } from "../webhooks/deliveries.ts";
import { apiError, invalid, Refusal } from "../wire/errors.ts";
import { checkExpand, expanded } from "../wire/expand.ts";
import { decodeForm } from "../wire/form.ts";
import { checkParameters, strings } from "../wire/parameters.ts";
import { NO_CAUSE } from "../world.ts";
import type { World } from "../world.ts";
import { commonHeaders, toAnswer } from "./answers.ts";
import type { ApiAnswer, ApiRequest, Call } from "./call.ts";
import type { ExchangeLog } from "./exchanges.ts";
import type { Fault, Faults } from "./faults.ts";
import { orderedRefusal } from "./faults.ts";
import type { IdempotencyKeys } from "./idempotency.ts";
import type { LateRequests } from "./late_requests.ts";
import type { Limits, Locks } from "./limits.ts";
import { receive, strikesAtOnce } from "./reception.ts";
import type { Visit } from "./reception.ts";

export type Api = {
  world: World;
  /** Those that open the account, as its owner has rolled them. */
  apiKeys: string[];
  deliveries: Deliveries;
  exchanges: ExchangeLog;
  faults: Faults;
  keys: IdempotencyKeys;
  late: LateRequests;
  limits: Limits;
  locks: Locks;
};

/** How long the fault "delay" waits unless told. */
const DEFAULT_DELAY_MS = 1_000;

/** Null: the connection is dropped. `isLate`: this request was held back and comes through now. */
export async function answerCall(
  api: Api,
  request: ApiRequest,
  options: { isLate?: boolean } = {},
): Promise<ApiAnswer | null> {
  const requestId = api.world.ids.next("req_", 14);
  let dropped: "dropped before execution" | "dropped after execution" | undefined;
  let answer: ApiAnswer;
  try {
    api.world.clock.runDue();
    const visit = receive(api, request, requestId, options.isLate ?? false);
    const { fault } = visit;
    if (fault?.fault === "drop_before" || fault?.fault === "execute_late") {
      if (fault.fault === "execute_late") api.late.add(request, fault.delayMs);
      dropped = "dropped before execution";
      answer = { status: 0, headers: {}, body: "" };
    } else {
      if (fault?.fault === "drop_after_commit") dropped = "dropped after execution";
      answer = await replayOrExecute(api, visit);
    }
  } catch (thrown) {
    answer = toAnswer(thrown, requestId);
  }
  await api.deliveries.beforeAnswer();
  const note = dropped ?? (options.isLate ? "executed late" : undefined);
  api.exchanges.record(request, dropped ? null : answer, note);
  if (dropped) return null;
  Object.assign(answer.headers, commonHeaders(request, requestId));
  return answer;
}

async function replayOrExecute(api: Api, visit: Visit): Promise<ApiAnswer> {
  const { account, key, request, fault } = visit;
  const stored = key && api.keys.lookUp(account, key, request);
  if (stored) return { ...stored, headers: { "idempotent-replayed": "true" } };
  const call = prepare(visit);
  const lock = lockedId(visit, call);
  if (lock) api.locks.take(lock);
  if (key) api.keys.begin(account, key, request);
  try {
    if (fault && !strikesAtOnce(fault)) api.faults.spend(fault);
    await delay(api, fault);
    const answer = execute(api, visit, call);
    if (key) api.keys.keep(account, key, { status: answer.status, body: answer.body });
    return answer;
  } catch (thrown) {
    if (key) api.keys.forget(account, key);
    throw thrown;
  } finally {
    if (lock) api.locks.release(lock);
  }
}

/** Validation: nothing has begun, nothing is stored (rule 2). */
function prepare({ operation, request, ids, account }: Visit): Call {
  if (request.method === "POST" && request.query !== "") {
    throw invalid("Parameters of a POST belong in the body, not in the query.");
  }
  const raw = decodeForm(request.method === "POST" ? request.body : request.query);
  if (raw.payment_method_types && operation.template.startsWith("/v1/payment_intents")) {
    throw invalid(
      "The payment_method_types parameter is no longer supported. Use " +
        "automatic_payment_methods or allowed_payment_method_types instead.",
      { code: "payment_method_types_no_longer_supported", param: "payment_method_types" },
    );
  }
  const params = checkParameters(operation.parameters, raw);
  checkExpand(operation.returns, strings(params, "expand"));
  return { account, ids, path: request.path, params };
}

/** Calls that change the same intent get in each other's way (rule 24). */
function lockedId(visit: Visit, call: Call): string | null {
  if (visit.operation.method !== "POST") return null;
  const id = call.ids[0] ?? call.params.payment_intent;
  return typeof id === "string" && id.startsWith("pi_") ? id : null;
}

async function delay(api: Api, fault: Fault | undefined) {
  if (fault?.until !== undefined) return await fault.until;
  const ordered = fault?.fault === "delay" ? (fault.delayMs ?? DEFAULT_DELAY_MS) : 0;
  const ms = ordered + api.world.settings.latencyMs;
  if (ms > 0) await new Promise((done) => setTimeout(done, ms));
}

/** One synchronous step: nothing can come between its changes. */
function execute(api: Api, visit: Visit, call: Call): ApiAnswer {
  const { world } = api;
  const { requestId, key, fault, operation } = visit;
  // Time may have passed while the call waited.
  world.clock.runDue();
  world.cause = { requestId, idempotencyKey: key };
  try {
    if (fault?.fault === "http_500_before_commit") throw apiError();
    if (fault?.fault === "refuse") throw orderedRefusal(fault);
    const result = world.step(() => operation.run(world, call));
    if (fault?.fault === "http_500_after_commit") throw apiError();
    const body = expanded(world, result, strings(call.params, "expand"));
    return { status: 200, headers: {}, body: JSON.stringify(body, null, 2) };
  } catch (thrown) {
    if (thrown instanceof Refusal && !thrown.stored) throw thrown;
    return toAnswer(thrown, requestId);
  } finally {
    world.cause = NO_CAUSE;
  }
}
