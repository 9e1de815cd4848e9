// What must be done so that Stripe calls the two webhook functions with exactly what they handle.
import * as z from "zod";
import { STRIPE_API_VERSION } from "../../supabase/functions/_shared/stripe.ts";

export const KINDS = ["account", "connect"] as const;

/** account: the platform's own events; connect: those of its receivers' accounts. */
export type Kind = (typeof KINDS)[number];

export const SECRET_OF: Record<Kind, "STRIPE_WEBHOOK_SECRET" | "STRIPE_CONNECT_WEBHOOK_SECRET"> = {
  account: "STRIPE_WEBHOOK_SECRET",
  connect: "STRIPE_CONNECT_WEBHOOK_SECRET",
};

/** Stripe does not say which kind an endpoint is: what we make, we mark. */
export const MARK = "holdfast";

export const Endpoint = z.object({
  id: z.string(),
  url: z.string(),
  status: z.string(),
  api_version: z.string().nullable(),
  enabled_events: z.array(z.string()),
  metadata: z.record(z.string(), z.string()),
});

export type Endpoint = z.infer<typeof Endpoint>;

export interface Wanted {
  kind: Kind;
  url: string;
  events: string[];
}

export type Step =
  | { step: "create"; wanted: Wanted; why: string }
  | { step: "repair"; wanted: Wanted; id: string; why: string; missing: string[] }
  /** Another one at our address: disabled once the secret of the one that stays is in place. */
  | { step: "disable"; wanted: Wanted; id: string; why: string };

/** Where Stripe is to send the events of a kind. */
export const urlFor = (apiUrl: string, kind: Kind): string =>
  `${apiUrl}/functions/v1/stripe-connect-webhook${kind === "account" ? "" : "/connect"}`;

export const wantedOf = (apiUrl: string, events: Record<Kind, string[]>): Wanted[] =>
  KINDS.map((kind) => ({ kind, url: urlFor(apiUrl, kind), events: events[kind] }));

/** The one at our address that stays; undefined: one has to be made. */
export function keptOf(
  { kind, url }: Pick<Wanted, "kind" | "url">,
  all: Endpoint[],
): Endpoint | undefined {
  const usable = all.filter((one) =>
    one.url === url && one.api_version === STRIPE_API_VERSION &&
    (one.metadata[MARK] ?? kind) === kind
  );
  return usable.find(isEnabled) ?? usable[0];
}

/** What only a person can do: the API shows a secret once, the Dashboard again. */
export const tellReveal = (id: string, kind: Kind, file: string): string =>
  `Reveal the signing secret of endpoint ${id} in Stripe's Dashboard (Developers, Webhooks) and ` +
  `put it into ${file} as ${SECRET_OF[kind]}`;

/** Endpoints at other addresses are somebody else's, and are not even looked at. */
export function planFor(wanted: Wanted, all: Endpoint[]): Step[] {
  const ours = all.filter(({ url }) => url === wanted.url);
  const kept = keptOf(wanted, all);
  const others = ours.filter((one) => one !== kept && isEnabled(one))
    .map((one): Step => ({ step: "disable", wanted, id: one.id, why: faultOf(wanted, one) }));
  if (kept === undefined) {
    const why = ours[0] === undefined
      ? "there is none"
      : `${ours[0].id} ${faultOf(wanted, ours[0])}`;
    return [{ step: "create", wanted, why }, ...others];
  }
  return [...repairOf(wanted, kept), ...others];
}

const isEnabled = ({ status }: Endpoint) => status === "enabled";

/** Why an endpoint at our address is not the one that stays. */
function faultOf({ kind }: Wanted, { api_version, metadata }: Endpoint): string {
  if ((metadata[MARK] ?? kind) !== kind) return `is for ${metadata[MARK]} events`;
  if (api_version === STRIPE_API_VERSION) return "is a second one";
  return `speaks ${api_version ?? "the account's default version"}, not ${STRIPE_API_VERSION}`;
}

function repairOf(wanted: Wanted, kept: Endpoint): Step[] {
  const hasAll = kept.enabled_events.includes("*");
  const missing = hasAll ? [] : wanted.events.filter((it) => !kept.enabled_events.includes(it));
  const extra = kept.enabled_events.filter((type) => !wanted.events.includes(type));
  const faults = [
    ...(isEnabled(kept) ? [] : ["is disabled"]),
    ...(missing.length > 0 ? [`misses ${missing.join(", ")}`] : []),
    ...(extra.length > 0 ? [`is also sent ${extra.join(", ")}, which nobody handles`] : []),
  ];
  if (faults.length === 0) return [];
  return [{ step: "repair", wanted, id: kept.id, why: faults.join("; "), missing }];
}
