// Which installation a command speaks to: the stack that runs here, or any project by its URL.
import { projectUrl } from "../supabase/functions/_shared/addresses.ts";
import { kindOf } from "../supabase/functions/_shared/misplaced.ts";
import { readStackFile, STACK_FILE, UserError } from "./stack_file.ts";
import type { Arguments } from "./commands/arguments.ts";

/** The options of every command that can speak to either. */
export const PLACE_OPTIONS = {
  api: { type: "string" },
  "stack-file": { type: "string" },
} as const;

export const PLACE_HELP = `  --stack-file <path>   of the running stack
  --api <url>           another project's URL; its secret key is read from SUPABASE_SECRET_KEY`;

export interface Place {
  apiUrl: string;
  serviceKey: string;
  isLocal: boolean;
  /** The local stack's. */
  databaseUrl?: string;
}

/**
 * By which a machine means itself, or a container the machine it runs on. Other private addresses
 * may well be reached, from a Supabase that stands beside them.
 */
const THIS_MACHINE =
  /^(127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1?\]|(.+\.)?localhost|(.+\.)?docker\.internal)\.?$/;

/** The URL's own parser knows the other ways to write an address: 0x7f000001, 127.1. */
export const isOfThisMachine = (url: string): boolean =>
  URL.canParse(url) && THIS_MACHINE.test(new URL(url).hostname);

/** What a header can carry, and too long to be a slip. */
const SECRET_KEY = /^[\x21-\x7e]{16,}$/;

/** Throws UserError when nothing runs here, or the other project's URL or key is no such thing. */
export async function placeOf(given: Arguments): Promise<Place> {
  const api = given.text("api");
  if (api === undefined) {
    const file = given.text("stack-file") ?? STACK_FILE;
    const { apiUrl, serviceKey, databaseUrl } = await readStackFile(file);
    return { apiUrl, serviceKey, databaseUrl, isLocal: true };
  }
  const apiUrl = projectUrl(api);
  if (apiUrl === null) {
    throw new UserError(
      "--api is no URL of a project: it looks like https://<ref>.supabase.co (Settings, Data API).",
    );
  }
  return { apiUrl, serviceKey: secretKey(Deno.env.get("SUPABASE_SECRET_KEY")), isLocal: false };
}

const WANTED = "a secret key of the project (Settings, API keys: sb_secret_…)";

/** Said here, by the name that the person has set: the functions know it by another. */
function secretKey(given: string | undefined): string {
  const key = given?.trim();
  if (!key) throw new UserError(`SUPABASE_SECRET_KEY is missing: set it to ${WANTED}.`);
  const kind = kindOf(key);
  if (kind !== null && !/^(a secret|the legacy service_role) key of the Supabase/.test(kind)) {
    throw new UserError(
      `SUPABASE_SECRET_KEY holds ${kind}: set it, in this shell, to ${WANTED}.`,
    );
  }
  if (!SECRET_KEY.test(key) || /^["'`]/.test(key)) {
    throw new UserError(
      `SUPABASE_SECRET_KEY is malformed: set it, in this shell, to ${WANTED}, whole and without ` +
        "spaces or quotes.",
    );
  }
  return key;
}

/** What the Data API said instead of a result: `code` is the stable code of our own SQL. */
export class RpcRefusal extends UserError {
  constructor(readonly status: number, readonly code: string, readonly hint: string) {
    super(hint === "" ? `Refused: ${code} (HTTP ${status}).` : `Refused: ${code}. ${hint}`);
  }
}

/** One RPC with the secret key. Throws RpcRefusal, or UserError when there is no answer. */
export async function callRpc<T>(
  { apiUrl, serviceKey }: Place,
  name: string,
  args: Record<string, unknown>,
  fetcher: typeof fetch = fetch,
): Promise<T> {
  const url = `${apiUrl}/rest/v1/rpc/${name}`;
  const response = await fetcher(url, {
    method: "POST",
    headers: { apikey: serviceKey, "content-type": "application/json" },
    body: JSON.stringify(args),
  }).catch(() => {
    throw new UserError(`${apiUrl} does not answer: is the URL right, and the project awake?`);
  });
  const body = await response.text();
  if (response.ok) return (body === "" ? null : JSON.parse(body)) as T;
  throw toRefusal(response.status, body);
}

/** Raised by our own SQL: the message is the code. Elsewhere it is the Data API's own. */
const OURS = /^P[0T]/;

function toRefusal(status: number, body: string): RpcRefusal {
  try {
    const { code, message, hint } = JSON.parse(body) as {
      code?: string;
      message?: string;
      hint?: string | null;
    };
    const told = code !== undefined && !OURS.test(code) ? code : message ?? "unknown";
    return new RpcRefusal(status, told, hint || (told === code ? message ?? "" : ""));
  } catch {
    return new RpcRefusal(status, "not_json", "Something else than the Data API answered.");
  }
}
