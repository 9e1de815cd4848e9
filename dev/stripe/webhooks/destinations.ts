// Where events go: the account's endpoint, the Connect endpoint, and those made by the API.
import type { World } from "../world.ts";
import type { StripeEvent } from "./events.ts";

export type Destination = {
  id: string;
  /** Null: not configured, nothing is sent. */
  url: string | null;
  /** Connect endpoints get the events of connected accounts and nothing else (rule 39). */
  connect: boolean;
  enabledEvents: readonly string[];
  isEnabled: boolean;
  /** `until` is the simulated second at which a rolled secret dies. */
  secrets: { value: string; until: number | null }[];
};

/** Ids of the two destinations that are configured rather than created. */
export const ACCOUNT_ENDPOINT = "account";
export const CONNECT_ENDPOINT = "connect";

/** A rolled secret goes on signing for a day. */
const ROLLED_SECRET_SECONDS = 86_400;

export function addDestination(world: World, destination: Omit<Destination, "isEnabled">) {
  world.destinations.set(destination.id, { ...destination, isEnabled: true });
}

export function wants(destination: Destination, event: StripeEvent): boolean {
  return destination.isEnabled && destination.url !== null &&
    destination.connect === (event.account !== undefined) &&
    destination.enabledEvents.some((type) => type === "*" || type === event.type);
}

export function liveSecrets(destination: Destination, now: number): string[] {
  return destination.secrets
    .filter(({ until }) => until === null || until > now)
    .map(({ value }) => value);
}

export function rollSecret(world: World, destination: Destination): string {
  const value = newSecret(world);
  for (const old of destination.secrets) old.until ??= world.clock.now() + ROLLED_SECRET_SECONDS;
  destination.secrets.unshift({ value, until: null });
  return value;
}

export function newSecret(world: World): string {
  return world.ids.next("whsec_", 32);
}
