// The PaymentIntent operations and the parameters each takes.
import { capturePaymentIntent } from "../objects/capture.ts";
import { confirmPaymentIntent } from "../objects/confirmation.ts";
import { cancelPaymentIntent } from "../objects/expiry.ts";
import {
  createPaymentIntent,
  getPaymentIntent,
  updatePaymentIntent,
} from "../objects/payment_intents.ts";
import { listRows, PAGING } from "../wire/lists.ts";
import type { Fields } from "../wire/parameters.ts";
import type { Operation } from "./call.ts";

const EXPAND: Fields = { expand: "strings" };

const CAPTURE_METHODS = ["automatic", "automatic_async", "manual"];

/** Real parameters whose effects are not simulated: refused aloud, never ignored. */
const BEYOND_CREATE_AND_UPDATE: Fields = {
  application_fee_amount: "unsupported",
  customer: "unsupported",
  customer_account: "unsupported",
  transfer_data: "unsupported",
};

/** Shared by create, update and confirm; checked for being known, without further effect. */
const DESCRIPTIVE: Fields = {
  amount_details: "anything",
  excluded_payment_method_types: "unsupported",
  hooks: "unsupported",
  payment_details: "anything",
  payment_method_data: "unsupported",
  payment_method_options: "anything",
  setup_future_usage: "unsupported",
  shipping: "unsupported",
};

const CONFIRMING: Fields = {
  confirmation_token: "unsupported",
  error_on_requires_action: "boolean",
  mandate: "unsupported",
  mandate_data: "unsupported",
  off_session: ["one_off", "recurring", "true", "false"],
  payment_method: "string",
  radar_options: "anything",
  receipt_email: "string",
  return_url: "string",
  use_stripe_sdk: "boolean",
};

const CREATE: Fields = {
  ...BEYOND_CREATE_AND_UPDATE,
  ...DESCRIPTIVE,
  ...CONFIRMING,
  ...EXPAND,
  allowed_payment_method_types: { each: ["card", "link"] },
  amount: "integer",
  automatic_payment_methods: {
    fields: { allow_redirects: ["always", "never"], enabled: "boolean" },
    required: ["enabled"],
  },
  capture_method: CAPTURE_METHODS,
  confirm: "boolean",
  confirmation_method: ["automatic", "manual"],
  currency: "currency",
  description: { text: 1_000 },
  metadata: "metadata",
  on_behalf_of: "unsupported",
  payment_method_configuration: "unsupported",
  statement_descriptor: "string",
  statement_descriptor_suffix: "string",
  transfer_group: "string",
};

const UPDATE: Fields = {
  ...BEYOND_CREATE_AND_UPDATE,
  ...DESCRIPTIVE,
  ...EXPAND,
  allowed_payment_method_types: "unsupported",
  amount: "integer",
  capture_method: "unsupported",
  currency: "currency",
  description: { text: 1_000 },
  metadata: "metadata",
  payment_method: "string",
  payment_method_configuration: "unsupported",
  receipt_email: "string",
  statement_descriptor: "unsupported",
  statement_descriptor_suffix: "unsupported",
  transfer_group: "string",
};

const CONFIRM: Fields = {
  ...DESCRIPTIVE,
  ...CONFIRMING,
  ...EXPAND,
  allowed_payment_method_types: "unsupported",
  amount_to_confirm: "unsupported",
  capture_method: "unsupported",
};

const CAPTURE: Fields = {
  ...EXPAND,
  amount_details: "anything",
  amount_to_capture: "integer",
  application_fee_amount: "unsupported",
  final_capture: "unsupported",
  hooks: "unsupported",
  metadata: "metadata",
  payment_details: "anything",
  statement_descriptor: "string",
  statement_descriptor_suffix: "string",
  transfer_data: "unsupported",
};

const CANCEL: Fields = {
  ...EXPAND,
  cancellation_reason: ["abandoned", "duplicate", "fraudulent", "requested_by_customer"],
};

const LIST: Fields = {
  ...PAGING,
  created: "time_range",
  customer: "unsupported",
  customer_account: "unsupported",
};

export const intentOperations: readonly Operation[] = [
  {
    method: "POST",
    template: "/v1/payment_intents",
    parameters: { fields: CREATE, required: ["amount", "currency"] },
    returns: "payment_intent",
    run: createPaymentIntent,
  },
  {
    method: "GET",
    template: "/v1/payment_intents",
    parameters: { fields: LIST },
    returns: "list payment_intent",
    run: (world, call) => listRows(call, world.tables.payment_intent),
  },
  {
    method: "GET",
    template: "/v1/payment_intents/{intent}",
    parameters: { fields: { ...EXPAND, client_secret: "string" } },
    returns: "payment_intent",
    run: getPaymentIntent,
  },
  {
    method: "POST",
    template: "/v1/payment_intents/{intent}",
    parameters: { fields: UPDATE },
    returns: "payment_intent",
    run: updatePaymentIntent,
  },
  {
    method: "POST",
    template: "/v1/payment_intents/{intent}/capture",
    parameters: { fields: CAPTURE },
    returns: "payment_intent",
    run: capturePaymentIntent,
  },
  {
    method: "POST",
    template: "/v1/payment_intents/{intent}/cancel",
    parameters: { fields: CANCEL },
    returns: "payment_intent",
    run: cancelPaymentIntent,
  },
  {
    method: "POST",
    template: "/v1/payment_intents/{intent}/confirm",
    parameters: { fields: CONFIRM },
    returns: "payment_intent",
    run: confirmPaymentIntent,
  },
];
