// Whether Stripe calls the two webhook addresses, and whether its calls are taken.
import { counted } from "../../supabase/functions/_shared/counted.ts";
import * as z from "zod";
import { STRIPE_API_VERSION } from "../../supabase/functions/_shared/stripe.ts";
import { type Kind, KINDS, MARK, planFor, SECRET_OF, wantedOf } from "../webhooks/plan.ts";
import { broken, type Check, type Look, ok, warning } from "./check.ts";
import { webhooks } from "./function_checks.ts";
import { reading } from "./reading.ts";
import type { Facts } from "./subject.ts";

export function endpointChecks(facts: Facts): Check[] {
  return [
    ...KINDS.map((kind) => ({
      name: `${kind} endpoint`,
      look: () => reading("Webhook Endpoints: read", () => endpoint(facts, kind)),
    })),
    ...KINDS.map((kind) => ({
      name: `${kind} deliveries`,
      look: () => reading(RIGHT[kind], () => deliveries(facts, kind)),
    })),
  ];
}

const RIGHT: Record<Kind, string> = {
  account: "Events: read",
  connect: "Accounts: read, and Events: read of connected accounts",
};

async function endpoint(facts: Facts, kind: Kind): Promise<Look> {
  const all = await facts.endpoints();
  const { events } = await facts.diagnosis();
  const wanted = wantedOf(facts.place.apiUrl, events).find((it) => it.kind === kind)!;
  const steps = planFor(wanted, all);
  const told = steps.map((it) => it.step === "create" ? it.why : `${it.id} ${it.why}`).join("; ");
  const isBroken = steps.some((it) =>
    it.step === "create" || (it.step === "repair" && (it.missing.length > 0 || isOff(all, it.id)))
  );
  if (isBroken) return broken(told, webhooks(facts));
  const [first] = steps;
  if (first !== undefined) {
    const fix = first.step === "disable" ? `${webhooks(facts)} --disable-old` : webhooks(facts);
    return warning(told, fix);
  }
  const own = all.filter(({ url }) => url === wanted.url);
  if (kind === "connect" && own.every(({ metadata }) => metadata[MARK] === undefined)) {
    return warning(
      `${own[0]!.id}: Stripe does not say whether it listens to connected accounts`,
      `Look in the Dashboard; if it does: curl ${facts.config().stripe.apiBase}` +
        `/v1/webhook_endpoints/${
          own[0]!.id
        } -u "$STRIPE_SECRET_KEY:" -d "metadata[${MARK}]=connect"`,
    );
  }
  return ok(`${counted(wanted.events.length, "event")}, ${STRIPE_API_VERSION}`);
}

const isOff = (all: { id: string; status: string }[], id: string): boolean =>
  all.find((it) => it.id === id)?.status !== "enabled";

const Events = z.object({
  data: z.array(z.object({ type: z.string() })),
  has_more: z.boolean(),
});

const Accounts = z.object({ data: z.array(z.object({ id: z.string() })) });

const DAY_S = 86_400;
/** What is younger may be on its way, or waiting for its first repeat. */
const YOUNG_S = 600;
/** Stripe takes no more in one question. */
const MOST_TYPES = 20;
/** Each is a question of its own; a wrong secret is wrong for all of them. */
const MOST_ACCOUNTS = 10;

/**
 * That a secret is accepted does not say that it is the endpoint's: Stripe shows no secret twice.
 * Events that nobody took do.
 */
async function deliveries(facts: Facts, kind: Kind): Promise<Look> {
  const accounts = kind === "account" ? [undefined] : await newestAccounts(facts);
  const found = await Promise.all(accounts.map((account) => untaken(facts, kind, account)));
  const whose = kind === "account"
    ? "handled events of the last day"
    : `handled events of the last day, of the ${MOST_ACCOUNTS} newest connected accounts,`;
  const count = found.reduce((sum, { data }) => sum + data.length, 0);
  if (count === 0) return ok(`all ${whose} were taken`);
  const more = found.some(({ has_more }) => has_more) ? " and more" : "";
  return warning(
    `${count}${more} ${whose} were not taken by every endpoint that they were sent to`,
    `Open the ${kind} endpoint in the Dashboard: if it answers 400, put its signing secret first ` +
      `in ${SECRET_OF[kind]} in ${facts.cli.file}, then: ${facts.cli.setSecrets}; see ` +
      "RUNBOOK.md, Webhooks failing",
  );
}

/** Those that were connected last are those whose state changes. */
async function newestAccounts(facts: Facts): Promise<string[]> {
  const limit = String(MOST_ACCOUNTS);
  const { data } = Accounts.parse(await facts.stripe().call("GET", "/v1/accounts", { limit }));
  return data.map(({ id }) => id);
}

async function untaken(facts: Facts, kind: Kind, account: string | undefined) {
  const { events, now } = await facts.diagnosis();
  const nowS = Math.floor(Date.parse(now) / 1000);
  return Events.parse(
    await facts.stripe(account).call("GET", "/v1/events", {
      delivery_success: false,
      types: events[kind].slice(0, MOST_TYPES),
      created: { gte: String(nowS - DAY_S), lte: String(nowS - YOUNG_S) },
      limit: "100",
    }),
  );
}
