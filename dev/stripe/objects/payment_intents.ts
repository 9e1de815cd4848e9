// PaymentIntents: create, read, update (rules 15, 21). Confirm, capture and cancel stand apart.
import type { JsonObject, Metadata } from "../json.ts";
import type { Call } from "../protocol/call.ts";
import { idOf } from "../protocol/call.ts";
import { PLATFORM } from "../settings.ts";
import { emit } from "../webhooks/events.ts";
import { invalid, refuse } from "../wire/errors.ts";
import type { Params } from "../wire/parameters.ts";
import { amount, flag, mergedMetadata, strings, text } from "../wire/parameters.ts";
import { find } from "../world.ts";
import type { World } from "../world.ts";
import { checkChargeable } from "./amount_rules.ts";
import { confirmIntent } from "./confirmation.ts";
import { resolvePaymentMethod } from "./payment_methods.ts";

export type IntentStatus =
  | "canceled"
  | "requires_action"
  | "requires_capture"
  | "requires_confirmation"
  | "requires_payment_method"
  | "succeeded";

export type PaymentIntent = {
  id: string;
  object: "payment_intent";
  allowed_payment_method_types: string[] | null;
  amount: number;
  amount_capturable: number;
  amount_details: JsonObject;
  amount_received: number;
  application: null;
  application_fee_amount: null;
  automatic_payment_methods: { allow_redirects: string; enabled: boolean } | null;
  canceled_at: number | null;
  cancellation_reason: string | null;
  capture_method: "automatic" | "automatic_async" | "manual";
  client_secret: string;
  confirmation_method: "automatic" | "manual";
  created: number;
  currency: string;
  customer: null;
  customer_account: null;
  description: string | null;
  excluded_payment_method_types: string[] | null;
  last_payment_error: JsonObject | null;
  latest_charge: string | null;
  livemode: false;
  managed_payments: null;
  metadata: Metadata;
  next_action: JsonObject | null;
  on_behalf_of: null;
  payment_method: string | null;
  payment_method_configuration_details: { id: string; parent: null } | null;
  payment_method_options: JsonObject;
  payment_method_types: string[];
  payment_record: null;
  processing: null;
  receipt_email: string | null;
  review: null;
  setup_future_usage: null;
  shipping: null;
  source: null;
  statement_descriptor: string | null;
  statement_descriptor_suffix: string | null;
  status: IntentStatus;
  transfer_group: string | null;
};

/** Rule 15; with `confirm` the same call goes on to rule 16. */
export function createPaymentIntent(world: World, call: Call): PaymentIntent {
  const { params } = call;
  refuseTypesBeside(params);
  checkChargeable(world, amount(params, "amount")!, text(params, "currency")!);
  const method = text(params, "payment_method");
  const intent = newIntent(world, params);
  if (method) {
    intent.payment_method = resolvePaymentMethod(world, method).id;
    intent.status = "requires_confirmation";
  }
  world.tables.payment_intent.insert(intent, PLATFORM);
  emit(world, "payment_intent.created", intent);
  if (flag(params, "confirm")) confirmIntent(world, intent, { params });
  return intent;
}

function newIntent(world: World, params: Params): PaymentIntent {
  const id = world.ids.next("pi_3");
  const types = strings(params, "allowed_payment_method_types");
  const automatic = types.length > 0 ? null : automaticMethods(params);
  return {
    id,
    object: "payment_intent",
    allowed_payment_method_types: types.length > 0 ? types : null,
    amount: amount(params, "amount")!,
    amount_capturable: 0,
    amount_details: { tip: {} },
    amount_received: 0,
    application: null,
    application_fee_amount: null,
    automatic_payment_methods: automatic,
    canceled_at: null,
    cancellation_reason: null,
    capture_method: (text(params, "capture_method") ?? "automatic_async") as "manual",
    client_secret: `${id}_secret_${world.ids.next("", 25)}`,
    confirmation_method: (text(params, "confirmation_method") ?? "automatic") as "manual",
    created: world.clock.now(),
    currency: text(params, "currency")!,
    customer: null,
    customer_account: null,
    description: text(params, "description") ?? null,
    excluded_payment_method_types: null,
    last_payment_error: null,
    latest_charge: null,
    livemode: false,
    managed_payments: null,
    metadata: mergedMetadata({}, params),
    next_action: null,
    on_behalf_of: null,
    payment_method: null,
    payment_method_configuration_details: automatic && { id: "pmc_1SimDefault", parent: null },
    payment_method_options: cardOptions(),
    payment_method_types: types.length > 0 ? types : ["card"],
    payment_record: null,
    processing: null,
    receipt_email: text(params, "receipt_email") ?? null,
    review: null,
    setup_future_usage: null,
    shipping: null,
    source: null,
    statement_descriptor: text(params, "statement_descriptor") ?? null,
    statement_descriptor_suffix: text(params, "statement_descriptor_suffix") ?? null,
    status: "requires_payment_method",
    transfer_group: text(params, "transfer_group") ?? null,
  };
}

function automaticMethods(params: Params) {
  const given = params.automatic_payment_methods as Params | undefined;
  const enabled = given ? flag(given, "enabled") : true;
  const redirects = given && text(given, "allow_redirects");
  return enabled ? { allow_redirects: redirects ?? "always", enabled } : null;
}

function cardOptions(): JsonObject {
  return {
    card: {
      installments: null,
      mandate_options: null,
      network: null,
      request_three_d_secure: "automatic",
    },
  };
}

/** Facts, section 1: the two ways of choosing methods exclude each other. */
function refuseTypesBeside(params: Params) {
  if (!params.allowed_payment_method_types || !params.automatic_payment_methods) return;
  throw invalid(
    "You may only specify one of these parameters: allowed_payment_method_types, " +
      "automatic_payment_methods.",
    { code: "parameters_exclusive", param: "allowed_payment_method_types" },
  );
}

export function getPaymentIntent(world: World, call: Call): PaymentIntent {
  return find(world.tables.payment_intent, idOf(call));
}

const OPEN_STATUSES: readonly IntentStatus[] = [
  "requires_action",
  "requires_confirmation",
  "requires_payment_method",
];

export function updatePaymentIntent(world: World, call: Call): PaymentIntent {
  const intent = getPaymentIntent(world, call);
  const { params } = call;
  const method = text(params, "payment_method");
  const value = amount(params, "amount");
  const currency = text(params, "currency");
  const touchesMoney = [method, value, currency].some((given) => given !== undefined);
  if (touchesMoney && !OPEN_STATUSES.includes(intent.status)) {
    throw unexpectedState(intent, "updated", OPEN_STATUSES);
  }
  checkChargeable(world, value ?? intent.amount, currency ?? intent.currency);
  intent.amount = value ?? intent.amount;
  intent.currency = currency ?? intent.currency;
  intent.metadata = mergedMetadata(intent.metadata, params);
  intent.description = text(params, "description") ?? intent.description;
  intent.receipt_email = text(params, "receipt_email") ?? intent.receipt_email;
  intent.transfer_group = text(params, "transfer_group") ?? intent.transfer_group;
  if (method) {
    intent.payment_method = resolvePaymentMethod(world, method).id;
    intent.status = "requires_confirmation";
  }
  return intent;
}

/** Rule 21; the intent as it is stands in the error. */
export function unexpectedState(
  intent: PaymentIntent,
  done: "canceled" | "captured" | "confirmed" | "updated",
  allowed: readonly IntentStatus[],
) {
  const message = `This PaymentIntent could not be ${done} because it has a status of ` +
    `${intent.status}. Only a PaymentIntent with one of the following statuses may be ${done}: ` +
    `${allowed.join(", ")}.`;
  return refuse(message, {
    code: "payment_intent_unexpected_state",
    payment_intent: structuredClone(intent) as unknown as JsonObject,
  });
}
