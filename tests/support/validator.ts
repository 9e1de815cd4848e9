// The conformance checker that stands beside the repository, when it does.
import type { StripeEvent } from "../../dev/stripe/webhooks/events.ts";

type Finding = { side?: string; kind: string; at: string; message: string };

type Checker = {
  checkExchange(exchange: unknown): Finding[];
  checkEvent(event: unknown): Finding[];
};

const VALIDATOR = new URL("../../../shared/stripe/validate.mjs", import.meta.url);

/** Tests that look at the protocol call without keys of their own; the functions never do. */
const ABOUT_KEYS = ["no_idempotency_key", "sdk_default_key"];

export const validatorExists = await isFile(VALIDATOR);

let checker: Promise<Checker> | undefined;

/** Every finding on recorded exchanges and events; none when there is no validator. */
export async function findingsIn(
  jsonl: string,
  events: readonly StripeEvent[],
): Promise<string[]> {
  if (!validatorExists) return [];
  checker ??= createChecker();
  const { checkExchange, checkEvent } = await checker;
  const findings: string[] = [];
  for (const line of jsonl.split("\n").filter((text) => text !== "")) {
    const exchange = JSON.parse(line);
    for (const finding of checkExchange(exchange)) {
      // A refused request is wrong on purpose; its answer must be right all the same.
      const isMeant = finding.side === "request" && exchange.status >= 400;
      if (isMeant || ABOUT_KEYS.includes(finding.kind)) continue;
      findings.push(`${exchange.method} ${exchange.path} ${exchange.status}: ${told(finding)}`);
    }
  }
  for (const event of events) {
    findings.push(...checkEvent(event).map((finding) => `${event.type}: ${told(finding)}`));
  }
  return findings;
}

const told = ({ kind, at, message }: Finding) => `${kind} ${at} ${message}`;

async function createChecker(): Promise<Checker> {
  const module = await import(VALIDATOR.href);
  return await module.createChecker({ unknownFields: true, spec: withPlatform(module.loadSpec()) });
}

// deno-lint-ignore no-explicit-any -- an OpenAPI document
type Spec = any;

/** The document is trimmed: it has these objects' shapes, and not the paths that return them. */
function withPlatform(spec: Spec): Spec {
  const { get } = spec.paths["/v1/accounts/{account}"];
  const isQuery = ({ in: place }: { in: string }) => place === "query";
  const ownAccount = { ...get, parameters: get.parameters.filter(isQuery) };
  const schema = { $ref: "#/components/schemas/balance_settings" };
  const settings = {
    parameters: ownAccount.parameters,
    responses: { 200: { content: { "application/json": { schema } } } },
  };
  // listed by the same parameters as disputes (Radar.EarlyFraudWarningListParams of the SDK)
  const ofWarning = (path: string) =>
    JSON.parse(
      JSON.stringify(spec.paths[path]).replaceAll('/dispute"', '/radar.early_fraud_warning"'),
    );
  const warnings = "/v1/radar/early_fraud_warnings";
  const form = { schema: { type: "object", properties: { payments: {} } } };
  const body = { requestBody: { content: { "application/x-www-form-urlencoded": form } } };
  return {
    ...spec,
    paths: {
      ...spec.paths,
      "/v1/account": { get: ownAccount },
      [warnings]: ofWarning("/v1/disputes"),
      [`${warnings}/{dispute}`]: ofWarning("/v1/disputes/{dispute}"),
      "/v1/balance_settings": { get: settings, post: { ...settings, ...body } },
    },
  };
}

async function isFile(url: URL): Promise<boolean> {
  try {
    return (await Deno.stat(url)).isFile;
  } catch {
    return false;
  }
}
