// Whether the functions are deployed, refuse strangers, and open to the right keys and secrets.
// Each request here is one that is refused before it could do anything.
import { FUNCTION_NAMES } from "../supabase_cli.ts";
import { keptOf, type Kind, KINDS, SECRET_OF, tellReveal, urlFor } from "../webhooks/plan.ts";
import { probe } from "../webhooks/probe.ts";
import { broken, type Check, type Look, Missing, ok, Unreachable, warning } from "./check.ts";
import { ownCall } from "./own_call_check.ts";
import { migrations } from "./migration_checks.ts";
import type { Facts } from "./subject.ts";
import { NPX_DENO_TASK } from "../deno_version.ts";

export function functionChecks(facts: Facts): Check[] {
  const opening: Check[] = [
    { name: "service key", look: () => serviceKey(facts) },
    { name: "cron secret", look: () => cronSecret(facts) },
    { name: "functions' own key", look: () => ownCall(facts) },
    ...KINDS.map((kind) => ({
      name: `${kind} secret`,
      look: () => signingSecret(facts, kind),
    })),
  ];
  return [
    { name: "functions", look: () => functions(facts) },
    ...opening.map(({ name, look }) => ({ name, look: () => answered(look) })),
  ];
}

/** That nobody answers is said by the check of the functions. */
async function answered(look: Check["look"]): Promise<Look> {
  try {
    return await look();
  } catch (error) {
    if (error instanceof Unreachable) throw new Missing("the functions do not answer");
    throw error;
  }
}

/** Never past the handshake: what the database does not agree with begins no money call. */
export async function deploy(facts: Facts): Promise<string> {
  const isReady = await facts.diagnosis()
    .then((diagnosis) => migrations(diagnosis, facts))
    .then(({ verdict }) => verdict === "ok", () => false);
  return isReady ? facts.cli.deploy : `When the check of migrations is ok: ${facts.cli.deploy}`;
}

export const urlOf = ({ place }: Facts, name: string) => `${place.apiUrl}/functions/v1/${name}`;

/** A call with a body that no endpoint takes: with a right key 415, without one 401. */
async function knock(facts: Facts, name: string, headers: Record<string, string>) {
  const response = await facts.fetch(urlOf(facts, name), {
    method: "POST",
    headers: { ...headers, "content-type": "text/plain" },
    body: "knock",
  });
  const body = await response.json().catch(() => null) as { error?: { code?: string } } | null;
  return { status: response.status, code: body?.error?.code ?? null };
}

async function functions(facts: Facts): Promise<Look> {
  const answers = await Promise.all(FUNCTION_NAMES.map((name) => refusal(facts, name)))
    .catch((error) => {
      if (error instanceof Unreachable) return error;
      throw error;
    });
  if (answers instanceof Unreachable) return broken(answers.message, facts.cli.wake);
  const faults = answers.filter((it) => it !== null);
  if (faults.length === 0) return ok(`all ${answers.length} answer, and refuse a stranger`);
  return broken(faults.map(({ seen }) => seen).join("; "), faults[0]!.fix);
}

/** Null when a stranger is refused as the deployed code does it. */
async function refusal(facts: Facts, name: string): Promise<{ seen: string; fix: string } | null> {
  const isSigned = name === "stripe-connect-webhook";
  const { status, code } = isSigned
    ? await probe(facts.fetch, urlOf(facts, name), [])
    : await knock(facts, name, {});
  // what is not configured yet is said by the checks of its secret
  const right = isSigned ? ["invalid_signature"] : ["unauthorized", "email_release_off"];
  if (code !== null && right.includes(code)) return null;
  if (code === "not_configured") {
    return {
      seen: `${name} lacks a variable, its log says which`,
      fix: facts.cli.setSecrets,
    };
  }
  const fix = await deploy(facts);
  if (code !== null) return { seen: `${name} answers ${status} ${code}`, fix };
  if (status === 401) {
    return {
      seen: `${name} is behind verify_jwt`,
      fix: `Set verify_jwt = false for it in supabase/config.toml, then: ${fix}`,
    };
  }
  return { seen: status === 404 ? `${name} is not deployed` : `${name} answers ${status}`, fix };
}

async function serviceKey(facts: Facts): Promise<Look> {
  const headers = { apikey: facts.place.serviceKey };
  const { status, code } = await knock(facts, "distribute-escrow-funds", headers);
  if (code === "unsupported_media_type") return ok("opens the functions");
  return code === "unauthorized"
    ? broken(
      "the functions do not know it",
      "Set SUPABASE_SECRET_KEY, in this shell, to a secret key of the project (Settings, API " +
        `keys); if it is one, the functions have to be told of it: ${await deploy(facts)}`,
    )
    : broken(
      `distribute-escrow-funds answers ${status} ${code ?? ""}`.trim(),
      await deploy(facts),
    );
}

async function cronSecret(facts: Facts): Promise<Look> {
  const { cronSecrets } = facts.config();
  const { file, setSecrets } = facts.cli;
  if (cronSecrets.length === 0) {
    return warning(
      "not set: schedulers need a secret key of the whole project",
      `Set CRON_SECRET to 32 random characters in ${file}, then: ${setSecrets}`,
    );
  }
  const answers = await Promise.all(
    cronSecrets.map((secret) =>
      knock(facts, "check-escrow-timeouts", { authorization: `Bearer ${secret}` })
    ),
  );
  const refused = answers.find(({ code }) => code !== "unsupported_media_type");
  if (refused === undefined) return ok("opens the jobs");
  const { status, code } = refused;
  return code === "unauthorized"
    ? broken("CRON_SECRET here is not the deployed one", setSecrets)
    : broken(
      `check-escrow-timeouts answers ${status} ${code ?? ""}`.trim(),
      await deploy(facts),
    );
}

/** All of the variable: a later one that is refused was never deployed, or is a slip. */
async function signingSecret(facts: Facts, kind: Kind): Promise<Look> {
  const variable = SECRET_OF[kind];
  const secrets = facts.config().webhookSecrets[kind];
  if (secrets.length === 0) {
    return broken(`${variable} is not in ${facts.source}`, await obtainSecret(facts, kind));
  }
  const url = urlFor(facts.place.apiUrl, kind);
  const answers = await Promise.all(secrets.map((secret) => probe(facts.fetch, url, [secret])));
  const refused = answers.filter(({ code }) => code !== "invalid_event");
  if (refused.length === 0) return ok(`accepted by the deployed function (${variable})`);
  const [{ status, code }] = refused as [typeof refused[number]];
  if (code !== "invalid_signature") {
    return broken(
      `the function answers ${status} ${code ?? ""}`.trim(),
      code === "not_configured" ? facts.cli.setSecrets : await deploy(facts),
    );
  }
  const other: Kind = kind === "account" ? "connect" : "account";
  if (await isTakenAs(facts, other, secrets)) {
    return broken(
      `${variable} here holds the secret of the other endpoint, ${SECRET_OF[other]}`,
      await obtainSecret(facts, kind),
    );
  }
  return broken(
    `${refused.length} of ${secrets.length} in ${variable} here are not deployed`,
    facts.cli.setSecrets,
  );
}

async function isTakenAs(facts: Facts, kind: Kind, secrets: string[]): Promise<boolean> {
  const url = urlFor(facts.place.apiUrl, kind);
  const answers = await Promise.all(secrets.map((secret) => probe(facts.fetch, url, [secret])));
  return answers.some(({ code }) => code === "invalid_event");
}

/** The secret of an endpoint that is there is shown by the Dashboard alone. */
async function obtainSecret(facts: Facts, kind: Kind): Promise<string> {
  const url = urlFor(facts.place.apiUrl, kind);
  const endpoint = await facts.endpoints().then(
    (all) => keptOf({ kind, url }, all),
    // that Stripe does not answer is said by the check of the key
    () => ({ id: `at ${url}` }),
  );
  if (endpoint === undefined) return webhooks(facts);
  return `${tellReveal(endpoint.id, kind, facts.cli.file)}, then: ${facts.cli.setSecrets}`;
}

/** The command for the same place. */
export const webhooks = ({ place, file, cli }: Facts): string => {
  const there = place.isLocal ? "" : ` --api ${place.apiUrl}`;
  const withFile = file === null ? "" : ` --env-file ${cli.file}`;
  return `${NPX_DENO_TASK} webhooks${there}${withFile} --yes`;
};
