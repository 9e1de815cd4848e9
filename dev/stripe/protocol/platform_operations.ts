// Accounts, onboarding links, events and webhook endpoints.
import { createAccount, createAccountLink, getAccount } from "../objects/accounts.ts";
import {
  getBalanceSettings,
  getPlatform,
  INTERVALS,
  updateBalanceSettings,
} from "../objects/platform.ts";
import { API_VERSION } from "../settings.ts";
import {
  createEndpoint,
  deleteEndpoint,
  getEndpoint,
  updateEndpoint,
} from "../webhooks/endpoints.ts";
import type { StripeEvent } from "../webhooks/events.ts";
import { EVENT_LIFETIME_SECONDS } from "../webhooks/events.ts";
import { missing } from "../wire/errors.ts";
import { listRows, PAGING } from "../wire/lists.ts";
import type { Fields } from "../wire/parameters.ts";
import { strings, text } from "../wire/parameters.ts";
import { find } from "../world.ts";
import type { World } from "../world.ts";
import type { Call, Operation } from "./call.ts";
import { idOf } from "./call.ts";

const EXPAND: Fields = { expand: "strings" };

const REQUESTED = { fields: { requested: "boolean" } } as const;

const ACCOUNT: Fields = {
  ...EXPAND,
  account_token: "unsupported",
  business_profile: "anything",
  business_type: ["company", "government_entity", "individual", "non_profit"],
  capabilities: { fields: { card_payments: REQUESTED, transfers: REQUESTED } },
  company: "anything",
  controller: "anything",
  country: "string",
  default_currency: "currency",
  documents: "unsupported",
  email: "string",
  external_account: "unsupported",
  groups: "unsupported",
  individual: "anything",
  metadata: "metadata",
  settings: "anything",
  tos_acceptance: "anything",
  type: ["custom", "express", "standard"],
};

const ACCOUNT_LINK: Fields = {
  ...EXPAND,
  account: "string",
  collect: ["currently_due", "eventually_due"],
  collection_options: "anything",
  refresh_url: "string",
  return_url: "string",
  type: ["account_onboarding", "account_update"],
};

const SCHEDULE = { fields: { schedule: { fields: { interval: INTERVALS } } } } as const;

const accountOperations: readonly Operation[] = [
  {
    method: "GET",
    template: "/v1/account",
    parameters: { fields: EXPAND },
    returns: "account",
    run: getPlatform,
  },
  {
    method: "GET",
    template: "/v1/balance_settings",
    parameters: { fields: EXPAND },
    returns: "balance_settings",
    run: getBalanceSettings,
  },
  {
    method: "POST",
    template: "/v1/balance_settings",
    parameters: { fields: { ...EXPAND, payments: { fields: { payouts: SCHEDULE } } } },
    returns: "balance_settings",
    run: updateBalanceSettings,
  },
  {
    method: "POST",
    template: "/v1/accounts",
    parameters: { fields: ACCOUNT },
    returns: "account",
    run: createAccount,
  },
  {
    method: "GET",
    template: "/v1/accounts",
    parameters: { fields: { ...PAGING, created: "time_range" } },
    returns: "list account",
    run: (world, call) => listRows(call, world.tables.account),
  },
  {
    method: "GET",
    template: "/v1/accounts/{account}",
    parameters: { fields: EXPAND },
    returns: "account",
    run: getAccount,
  },
  {
    method: "POST",
    template: "/v1/account_links",
    parameters: { fields: ACCOUNT_LINK, required: ["account", "type"] },
    returns: "account_link",
    run: createAccountLink,
  },
];

function isRemembered(world: World, event: StripeEvent): boolean {
  return world.clock.now() - event.created < EVENT_LIFETIME_SECONDS;
}

/** `charge.*` as well as whole names. */
function isOfType(event: StripeEvent, pattern: string): boolean {
  return pattern.endsWith("*")
    ? event.type.startsWith(pattern.slice(0, -1))
    : event.type === pattern;
}

function listEvents(world: World, call: Call) {
  const type = text(call.params, "type");
  const types = [...strings(call.params, "types"), ...(type ? [type] : [])];
  const delivered = call.params.delivery_success;
  return listRows(call, world.tables.event, {
    where: (event) =>
      isRemembered(world, event) &&
      (types.length === 0 || types.some((pattern) => isOfType(event, pattern))) &&
      (delivered === undefined || delivered === (event.pending_webhooks === 0)),
  });
}

function getEvent(world: World, call: Call): StripeEvent {
  const event = find(world.tables.event, idOf(call), { account: call.account });
  if (!isRemembered(world, event)) throw missing("event", event.id);
  return event;
}

const eventOperations: readonly Operation[] = [
  {
    method: "GET",
    template: "/v1/events",
    parameters: {
      fields: {
        ...PAGING,
        created: "time_range",
        delivery_success: "boolean",
        type: "string",
        types: "strings",
      },
    },
    returns: "list event",
    run: listEvents,
  },
  {
    method: "GET",
    template: "/v1/events/{id}",
    parameters: { fields: EXPAND },
    returns: "event",
    run: getEvent,
  },
];

const ENDPOINT: Fields = {
  ...EXPAND,
  description: "string",
  enabled_events: "strings",
  metadata: "metadata",
  url: "string",
};

const ENDPOINT_PATH = "/v1/webhook_endpoints/{webhook_endpoint}";

const endpointOperations: readonly Operation[] = [
  {
    method: "POST",
    template: "/v1/webhook_endpoints",
    parameters: {
      fields: { ...ENDPOINT, api_version: [API_VERSION], connect: "boolean" },
      required: ["enabled_events", "url"],
    },
    returns: "webhook_endpoint",
    run: createEndpoint,
  },
  {
    method: "GET",
    template: "/v1/webhook_endpoints",
    parameters: { fields: PAGING },
    returns: "list webhook_endpoint",
    run: (world, call) => listRows(call, world.tables.webhook_endpoint),
  },
  {
    method: "GET",
    template: ENDPOINT_PATH,
    parameters: { fields: EXPAND },
    returns: "webhook_endpoint",
    run: getEndpoint,
  },
  {
    method: "POST",
    template: ENDPOINT_PATH,
    parameters: { fields: { ...ENDPOINT, disabled: "boolean" } },
    returns: "webhook_endpoint",
    run: updateEndpoint,
  },
  {
    method: "DELETE",
    template: ENDPOINT_PATH,
    parameters: { fields: {} },
    returns: "webhook_endpoint",
    run: deleteEndpoint,
  },
];

export const platformOperations = [
  ...accountOperations,
  ...eventOperations,
  ...endpointOperations,
];
