// Everything before Stripe's idempotency layer; nothing refused here is kept under the key.
import { API_VERSION, PLATFORM } from "../settings.ts";
import { invalid, lockTimeout, notKept, rateLimited, unavailable } from "../wire/errors.ts";
import type { Api } from "./api.ts";
import type { ApiRequest, Operation } from "./call.ts";
import type { Fault, FaultKind } from "./faults.ts";
import { findOperation, nameOf } from "./operations.ts";

export type Visit = {
  request: ApiRequest;
  requestId: string;
  operation: Operation;
  ids: string[];
  account: string;
  /** Only POSTs have one (rule 13). */
  key: string | null;
  fault: Fault | undefined;
};

/** These strike the connection, replays included; the others wait for an execution. */
const STRIKES_AT_ONCE: readonly FaultKind[] = [
  "drop_after_commit",
  "drop_before",
  "execute_late",
  "http_503",
  "lock_timeout",
  "rate_limit",
];

export const strikesAtOnce = (fault: Fault) => STRIKES_AT_ONCE.includes(fault.fault);

export function receive(api: Api, request: ApiRequest, requestId: string, isLate: boolean): Visit {
  const account = authorize(api, request);
  const version = request.headers["stripe-version"];
  if (version !== undefined && version !== API_VERSION) {
    throw invalid(`The simulator answers in ${API_VERSION} only, not in ${version}.`);
  }
  const { operation, ids } = findOperation(request);
  const isPost = operation.method === "POST";
  const intent = isPost && ids[0]?.startsWith("pi_") ? ids[0] : null;
  api.limits.check({ account, operation: nameOf(operation), intent });
  const key = (isPost && request.headers["idempotency-key"]) || null;
  const fault = isLate ? undefined : api.faults.next(nameOf(operation));
  if (fault && strikesAtOnce(fault)) api.faults.spend(fault);
  if (fault?.fault === "http_503") throw unavailable();
  if (fault?.fault === "rate_limit") throw rateLimited("endpoint-rate");
  if (fault?.fault === "lock_timeout") throw lockTimeout();
  return { request, requestId, operation, ids, account, key, fault };
}

function authorize(api: Api, request: ApiRequest): string {
  const [scheme, credentials = ""] = (request.headers.authorization ?? "").split(" ");
  const given = scheme === "Basic" ? basicUser(credentials) : credentials;
  if (!api.apiKeys.includes(given)) {
    const shown = given === "" ? "You did not provide an API key." : "Invalid API Key provided.";
    throw notKept(401, { type: "invalid_request_error", message: shown });
  }
  const account = request.headers["stripe-account"] ?? PLATFORM;
  if (account === PLATFORM || api.world.tables.account.get(account)) return account;
  // the code is documented, its status believed
  throw notKept(403, {
    type: "invalid_request_error",
    code: "account_invalid",
    message: `The provided key does not have access to account '${account}' (or that account ` +
      "does not exist). Application access may have been revoked.",
  });
}

function basicUser(credentials: string): string {
  try {
    return atob(credentials).split(":")[0] ?? "";
  } catch {
    return "";
  }
}
