// Webhook endpoints made through the API; the secret is shown once.
import type { Metadata } from "../json.ts";
import type { Call } from "../protocol/call.ts";
import { idOf } from "../protocol/call.ts";
import { API_VERSION, PLATFORM } from "../settings.ts";
import { invalid, refuse } from "../wire/errors.ts";
import { flag, mergedMetadata, strings, text } from "../wire/parameters.ts";
import { find } from "../world.ts";
import type { World } from "../world.ts";
import {
  ACCOUNT_ENDPOINT,
  addDestination,
  CONNECT_ENDPOINT,
  type Destination,
  newSecret,
} from "./destinations.ts";

export type WebhookEndpoint = {
  id: string;
  object: "webhook_endpoint";
  api_version: string | null;
  application: null;
  created: number;
  description: string | null;
  enabled_events: string[];
  livemode: false;
  metadata: Metadata;
  status: "disabled" | "enabled";
  url: string;
};

/** The two that are configured rather than created are seen through the API under these ids. */
const CONFIGURED: { readonly [id: string]: string } = {
  we_1ConfiguredAccount: ACCOUNT_ENDPOINT,
  we_1ConfiguredConnect: CONNECT_ENDPOINT,
};

/** Null switches it off, and then the API does not show it either. */
export function configureEndpoint(world: World, name: string, url: string | null) {
  const destination = world.destinations.get(name)!;
  destination.url = url;
  const id = Object.keys(CONFIGURED).find((key) => CONFIGURED[key] === name)!;
  const shown = world.tables.webhook_endpoint.get(id);
  if (url === null) return world.tables.webhook_endpoint.remove(id);
  if (shown) shown.url = url;
  else world.tables.webhook_endpoint.insert(configured(world, id, destination, url), PLATFORM);
}

function configured(
  world: World,
  id: string,
  destination: Destination,
  url: string,
): WebhookEndpoint {
  return {
    id,
    object: "webhook_endpoint",
    api_version: API_VERSION,
    application: null,
    created: world.clock.now(),
    description: null,
    enabled_events: [...destination.enabledEvents],
    livemode: false,
    metadata: { holdfast: destination.id },
    status: destination.isEnabled ? "enabled" : "disabled",
    url,
  };
}

const destinationOf = (world: World, id: string): Destination =>
  world.destinations.get(CONFIGURED[id] ?? id)!;

/** Stripe's limit per account. */
const MOST_ENDPOINTS = 16;

export function createEndpoint(world: World, call: Call): WebhookEndpoint & { secret: string } {
  const { params } = call;
  const version = text(params, "api_version");
  if (version && version !== API_VERSION) {
    throw invalid(`The simulator renders ${API_VERSION} only.`, { param: "api_version" });
  }
  if (world.tables.webhook_endpoint.all().length >= MOST_ENDPOINTS) {
    throw refuse(`You have reached the maximum of ${MOST_ENDPOINTS} test webhook endpoints.`);
  }
  const endpoint: WebhookEndpoint = {
    id: world.ids.next("we_1"),
    object: "webhook_endpoint",
    api_version: version ?? null,
    application: null,
    created: world.clock.now(),
    description: text(params, "description") ?? null,
    enabled_events: strings(params, "enabled_events"),
    livemode: false,
    metadata: mergedMetadata({}, params),
    status: "enabled",
    url: checkedUrl(text(params, "url")),
  };
  world.tables.webhook_endpoint.insert(endpoint, PLATFORM);
  const secret = newSecret(world);
  addDestination(world, {
    id: endpoint.id,
    url: endpoint.url,
    connect: flag(params, "connect"),
    enabledEvents: endpoint.enabled_events,
    secrets: [{ value: secret, until: null }],
  });
  return { ...endpoint, secret };
}

function checkedUrl(url: string | undefined): string {
  if (url !== undefined && URL.canParse(url) && /^https?:/.test(url)) return url;
  throw invalid("Invalid URL: An explicit scheme (such as https) must be provided.", {
    code: "url_invalid",
    param: "url",
  });
}

export function getEndpoint(world: World, call: Call): WebhookEndpoint {
  return find(world.tables.webhook_endpoint, idOf(call), { name: "webhook endpoint" });
}

export function updateEndpoint(world: World, call: Call): WebhookEndpoint {
  const { params } = call;
  const endpoint = getEndpoint(world, call);
  const destination = destinationOf(world, endpoint.id);
  if (params.url !== undefined) endpoint.url = checkedUrl(text(params, "url"));
  if (params.enabled_events) endpoint.enabled_events = strings(params, "enabled_events");
  if (params.disabled !== undefined) {
    endpoint.status = flag(params, "disabled") ? "disabled" : "enabled";
  }
  if (params.description !== undefined) endpoint.description = text(params, "description") ?? null;
  endpoint.metadata = mergedMetadata(endpoint.metadata, params);
  destination.url = endpoint.url;
  destination.enabledEvents = endpoint.enabled_events;
  destination.isEnabled = endpoint.status === "enabled";
  return endpoint;
}

export function deleteEndpoint(world: World, call: Call) {
  const { id } = getEndpoint(world, call);
  world.tables.webhook_endpoint.remove(id);
  if (id in CONFIGURED) destinationOf(world, id).url = null;
  else world.destinations.delete(id);
  return { id, object: "webhook_endpoint", deleted: true };
}
