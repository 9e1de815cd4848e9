// Connected accounts, their capabilities and onboarding links (rule 36).
import type { ApiObject, JsonObject, Metadata } from "../json.ts";
import { snapshot } from "../json.ts";
import type { Call } from "../protocol/call.ts";
import { idOf } from "../protocol/call.ts";
import { PLATFORM } from "../settings.ts";
import { emit } from "../webhooks/events.ts";
import type { Params } from "../wire/parameters.ts";
import { flag, mergedMetadata, text } from "../wire/parameters.ts";
import { find } from "../world.ts";
import type { World } from "../world.ts";

export type CapabilityStatus = "active" | "inactive" | "pending";

export type Requirements = {
  alternatives: never[];
  current_deadline: number | null;
  currently_due: string[];
  disabled_reason: string | null;
  errors: never[];
  eventually_due: string[];
  past_due: string[];
  pending_verification: string[];
};

export type Account = {
  id: string;
  object: "account";
  business_profile: null;
  business_type: string | null;
  capabilities: { [capability: string]: CapabilityStatus };
  charges_enabled: boolean;
  controller: JsonObject;
  country: string;
  created: number;
  default_currency: string;
  details_submitted: boolean;
  email: string | null;
  external_accounts: JsonObject;
  future_requirements: Requirements;
  metadata: Metadata;
  payouts_enabled: boolean;
  requirements: Requirements;
  settings: null;
  tos_acceptance: JsonObject;
  type: string;
};

export type AccountLink = {
  object: "account_link";
  created: number;
  expires_at: number;
  url: string;
};

/** Stripe's links live for a few minutes. */
const LINK_LIFETIME_SECONDS = 300;

/** What a seller owes before onboarding, and again when restricted. */
const ONBOARDING_DUE = ["business_type", "external_account", "tos_acceptance.date"];
const RESTRICTED_DUE = ["individual.verification.document"];

const CURRENCY_OF: { readonly [country: string]: string } = {
  US: "usd",
  GB: "gbp",
  JP: "jpy",
  BH: "bhd",
  CH: "chf",
  CA: "cad",
  AU: "aud",
};

export function createAccount(world: World, call: Call): Account {
  const { params } = call;
  const account = newAccount(world, {
    ...(text(params, "country") ? { country: text(params, "country")! } : {}),
    ...(text(params, "email") ? { email: text(params, "email")! } : {}),
    type: text(params, "type") ?? (params.controller ? "none" : "express"),
  });
  account.business_type = text(params, "business_type") ?? null;
  account.default_currency = text(params, "default_currency") ?? account.default_currency;
  account.metadata = mergedMetadata({}, params);
  for (const [name, value] of Object.entries((params.capabilities ?? {}) as Params)) {
    if (flag(value as Params, "requested")) account.capabilities[name] = "inactive";
  }
  return account;
}

type NewAccount = { id?: string; country?: string; email?: string; type?: string };

export function newAccount(world: World, options: NewAccount): Account {
  return world.tables.account.insert(blankAccount(world, options), PLATFORM);
}

/** As Stripe makes one: nothing submitted, nothing allowed. */
export function blankAccount(world: World, options: NewAccount): Account {
  const id = options.id ?? world.ids.next("acct_1", 15);
  const country = options.country ?? "US";
  return {
    id,
    object: "account",
    business_profile: null,
    business_type: null,
    capabilities: {},
    charges_enabled: false,
    controller: controller(options.type ?? "express"),
    country,
    created: world.clock.now(),
    default_currency: CURRENCY_OF[country] ?? "eur",
    details_submitted: false,
    email: options.email ?? null,
    external_accounts: {
      object: "list",
      data: [],
      has_more: false,
      url: `/v1/accounts/${id}/external_accounts`,
    },
    future_requirements: requirements([]),
    metadata: {},
    payouts_enabled: false,
    requirements: requirements(ONBOARDING_DUE, "requirements.past_due"),
    settings: null,
    tos_acceptance: { date: null, ip: null, user_agent: null },
    type: options.type ?? "express",
  };
}

function controller(type: string): JsonObject {
  const dashboard = type === "custom" ? "none" : type === "standard" ? "full" : "express";
  return {
    fees: { payer: "application" },
    is_controller: true,
    losses: { payments: "application" },
    requirement_collection: "stripe",
    stripe_dashboard: { type: dashboard },
    type: "application",
  };
}

export function requirements(due: string[], disabledReason: string | null = null): Requirements {
  return {
    alternatives: [],
    current_deadline: null,
    currently_due: due,
    disabled_reason: disabledReason,
    errors: [],
    eventually_due: due,
    past_due: due,
    pending_verification: [],
  };
}

export function getAccount(world: World, call: Call): Account {
  return find(world.tables.account, idOf(call));
}

export function createAccountLink(world: World, call: Call): AccountLink {
  const account = find(world.tables.account, text(call.params, "account")!, { param: "account" });
  const created = world.clock.now();
  return {
    object: "account_link",
    created,
    expires_at: created + LINK_LIFETIME_SECONDS,
    url: `https://connect.stripe.com/setup/e/${account.id}/${world.ids.next("", 12)}`,
  };
}

/** Onboarding finishes, is under review, or the account is restricted again. */
export function setTransfersCapability(world: World, account: Account, status: CapabilityStatus) {
  const before = snapshot(account);
  account.capabilities.transfers = status;
  for (const name of Object.keys(account.capabilities)) account.capabilities[name] = status;
  const isActive = status === "active";
  account.charges_enabled = isActive;
  account.payouts_enabled = isActive;
  account.details_submitted ||= status !== "inactive";
  account.requirements = isActive
    ? requirements([])
    : status === "pending"
    ? { ...requirements([], "requirements.pending_verification") }
    : requirements(
      account.details_submitted ? RESTRICTED_DUE : ONBOARDING_DUE,
      "requirements.past_due",
    );
  if (JSON.stringify(before) === JSON.stringify(account)) return;
  emit(world, "account.updated", account, { before, account: account.id });
  const old = before.capabilities.transfers ?? "inactive";
  if (old === status) return;
  const capability = capabilityObject(account, "transfers");
  const options = { before: { ...capability, status: old }, account: account.id };
  emit(world, "capability.updated", capability, options);
}

/** Capabilities have reasons of their own. */
const CAPABILITY_DISABLED: { readonly [status in CapabilityStatus]: string | null } = {
  active: null,
  inactive: "requirements.fields_needed",
  pending: "pending.review",
};

function capabilityObject(account: Account, id: string) {
  const status = account.capabilities[id] ?? "inactive";
  return {
    id,
    object: "capability",
    account: account.id,
    future_requirements: account.future_requirements,
    requested: true,
    requested_at: account.created,
    requirements: { ...account.requirements, disabled_reason: CAPABILITY_DISABLED[status] },
    status,
  };
}

/** The seller disconnects: the platform no longer knows the account. */
export function deauthorize(world: World, account: Account) {
  const application: ApiObject = { id: "ca_SimPlatform", object: "application", name: "Holdfast" };
  world.tables.account.remove(account.id);
  emit(world, "account.application.deauthorized", application, { account: account.id });
}
