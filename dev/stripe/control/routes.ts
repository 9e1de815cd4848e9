// The control endpoints: JSON in, JSON out, no key, loopback only.
import { isJsonObject } from "../json.ts";
import { FRAUD_TYPES } from "../objects/fraud_warnings.ts";
import { INTERVALS } from "../objects/platform.ts";
import { FAULT_KINDS } from "../protocol/faults.ts";
import type { FaultKind } from "../protocol/faults.ts";
import { ERROR_TYPES, Refusal } from "../wire/errors.ts";
import type { ApiAnswer, ApiRequest } from "../protocol/call.ts";
import type { StripeSimulator } from "../simulator.ts";
import { choice, count, flag, InputError, text } from "./input.ts";
import type { Input } from "./input.ts";

export const CONTROL_PREFIX = "/_control/";

type Handler = (simulator: StripeSimulator, input: Input, id: string) => unknown;

const TRANSFERS = ["active", "inactive", "pending"] as const;
const REFUND_STATUSES = ["canceled", "failed", "pending", "requires_action", "succeeded"] as const;
const DISPUTE_STATUSES = [
  "appeal_needs_response",
  "appeal_under_review",
  "lost",
  "needs_response",
  "prevented",
  "under_review",
  "warning_closed",
  "warning_needs_response",
  "warning_under_review",
  "won",
] as const;
const BALANCE_TYPES = ["issuing", "payments", "risk_reserved"] as const;
const MODES = ["deliver", "duplicate", "hold", "shuffle"] as const;

/** `{id}` is handed to the function; longer templates stand before shorter ones. */
const ROUTES: { readonly [route: string]: Handler } = {
  "GET state": ({ control }) => control.state(),
  "GET exchanges": (simulator) => simulator.exchanges(),
  "POST exchanges/clear": (simulator) => simulator.clearExchanges(),
  "POST clock": async (simulator, input) => {
    const seconds = count(input, "advanceSeconds");
    if (seconds === undefined || seconds < 0) {
      throw new InputError("advanceSeconds must be a whole number, 0 or more");
    }
    // what is being delivered arrives before, not days late
    await simulator.settle();
    return simulator.control.advanceClock(seconds);
  },
  "POST late": ({ control }) => control.executeLate(),
  "POST settings": ({ control }, input) => control.setSettings(settingsOf(input)),
  "GET faults": ({ control }) => control.faults(),
  "POST faults": ({ control }, input) => {
    control.setFault({
      operation: text(input, "operation") ?? "*",
      fault: choice<FaultKind>(input, "fault", FAULT_KINDS) ?? "none",
      times: count(input, "times"),
      code: text(input, "code"),
      type: choice(input, "type", ERROR_TYPES),
      message: text(input, "message"),
      status: count(input, "status"),
      declineCode: text(input, "declineCode"),
      delayMs: count(input, "delayMs"),
    });
    return control.faults();
  },
  "POST webhooks": ({ control }, input) =>
    control.setWebhooks({ mode: choice(input, "mode", MODES), eager: flag(input, "eager") }),
  "POST webhooks/flush": async (simulator) => {
    const flushed = simulator.control.flushWebhooks();
    await simulator.settle();
    return { flushed };
  },
  "POST webhooks/settle": (simulator) => simulator.settle(),
  "POST webhooks/urls": (simulator, input) =>
    simulator.setWebhookUrls({ account: text(input, "account"), connect: text(input, "connect") }),
  "POST webhooks/{id}/roll": ({ control }, _input, id) => ({
    secret: control.rollWebhookSecret(id),
  }),
  "POST accounts": ({ control }, input) =>
    control.createAccount({
      id: text(input, "id"),
      transfers: choice(input, "transfers", TRANSFERS),
      country: text(input, "country"),
      email: text(input, "email"),
    }),
  "POST accounts/{id}": ({ control }, input, id) =>
    control.setAccount(id, {
      transfers: choice(input, "transfers", TRANSFERS),
      reserves: flag(input, "reserves"),
      deauthorized: flag(input, "deauthorized"),
    }),
  "POST platform": ({ control }, input) =>
    control.setPlatform({
      restricted: flag(input, "restricted"),
      payouts: choice(input, "payouts", INTERVALS),
    }),
  "POST payment_intents/{id}/expire": ({ control }, _input, id) => control.expirePaymentIntent(id),
  "POST payment_intents/{id}/pay": ({ control }, input, id) =>
    control.pay(id, text(input, "method")),
  "POST payment_intents/{id}/authenticate": ({ control }, input, id) =>
    control.authenticate(id, choice(input, "outcome", ["fail", "succeed"]) ?? "succeed"),
  "POST refunds/{id}": ({ control }, input, id) =>
    control.setRefund(id, {
      status: required(choice(input, "status", REFUND_STATUSES), "status"),
      failureReason: text(input, "failureReason"),
    }),
  "POST disputes": ({ control }, input) =>
    control.createDispute({
      charge: required(text(input, "charge"), "charge"),
      amount: count(input, "amount"),
      inquiry: flag(input, "inquiry"),
      reason: text(input, "reason"),
    }),
  "POST disputes/{id}": ({ control }, input, id) =>
    control.setDispute(id, {
      status: required(choice(input, "status", DISPUTE_STATUSES), "status"),
    }),
  "POST early_fraud_warnings": ({ control }, input) =>
    control.createFraudWarning({
      charge: required(text(input, "charge"), "charge"),
      actionable: flag(input, "actionable"),
      fraudType: choice(input, "fraudType", FRAUD_TYPES),
    }),
  "POST balance": ({ control }, input) =>
    control.setBalance({
      account: text(input, "account"),
      currency: required(text(input, "currency"), "currency"),
      available: required(count(input, "available"), "available"),
    }),
  "POST balance_transactions": ({ control }, input) => ({
    id: control.postRow({
      type: required(text(input, "type"), "type"),
      category: required(text(input, "category"), "category"),
      amount: required(count(input, "amount"), "amount"),
      currency: required(text(input, "currency"), "currency"),
      fee: count(input, "fee") ?? 0,
      balanceType: choice(input, "balanceType", BALANCE_TYPES) ?? "payments",
      ...(input.source === undefined ? {} : { source: text(input, "source")! }),
    }),
  }),
  "POST payouts": ({ control }, input) =>
    control.createPayout({
      account: text(input, "account"),
      amount: required(count(input, "amount"), "amount"),
      currency: required(text(input, "currency"), "currency"),
    }),
  "POST payouts/{id}": ({ control }, input, id) =>
    control.setPayout(id, {
      status: required(choice(input, "status", ["failed", "paid"] as const), "status"),
    }),
};

const patterns = Object.entries(ROUTES).map(([route, handler]) => ({
  handler,
  pattern: new RegExp(`^${route.replace("{id}", "([^/]+)")}$`),
}));

export async function answerControl(
  simulator: StripeSimulator,
  request: ApiRequest,
): Promise<ApiAnswer> {
  const name = `${request.method} ${request.path.slice(CONTROL_PREFIX.length)}`;
  for (const { handler, pattern } of patterns) {
    const match = pattern.exec(name);
    if (!match) continue;
    try {
      const result = await handler(simulator, inputOf(request), match[1] ?? "");
      return typeof result === "string"
        ? { status: 200, headers: { "content-type": "application/jsonl" }, body: result }
        : json(200, result ?? { ok: true });
    } catch (thrown) {
      if (thrown instanceof Refusal) return json(thrown.status, { error: thrown.fields });
      return json(400, { error: { message: thrown instanceof Error ? thrown.message : "?" } });
    }
  }
  const message = `No such control endpoint: ${name}`;
  return json(404, { error: { message, endpoints: Object.keys(ROUTES) } });
}

function json(status: number, value: unknown): ApiAnswer {
  const body = JSON.stringify(value, null, 2);
  return { status, headers: { "content-type": "application/json" }, body };
}

function inputOf(request: ApiRequest): Input {
  if (request.body.trim() === "") return {};
  const value: unknown = JSON.parse(request.body);
  if (!isJsonObject(value)) throw new InputError("The body must be a JSON object");
  return value;
}

function settingsOf(input: Input) {
  const currencies = input.settlementCurrencies;
  const [gap, lateRows, reversalsFreeCharges, latency, limit] = [
    count(input, "expiryGapSeconds"),
    flag(input, "lateRows"),
    flag(input, "reversalsFreeCharges"),
    count(input, "latencyMs"),
    flag(input, "rateLimit"),
  ];
  return {
    ...(Array.isArray(currencies) ? { settlementCurrencies: currencies.map(String) } : {}),
    ...(gap === undefined ? {} : { expiryGapSeconds: gap }),
    ...(lateRows === undefined ? {} : { lateRows }),
    ...(reversalsFreeCharges === undefined ? {} : { reversalsFreeCharges }),
    ...(latency === undefined ? {} : { latencyMs: latency }),
    ...(limit === undefined ? {} : { rateLimit: limit }),
  };
}

function required<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new InputError(`${name} is missing`);
  return value;
}
