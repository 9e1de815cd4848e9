// Which installation a command speaks to: the stack that runs here, or any project by its URL.
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
}

/** Throws UserError when nothing runs here, or the key of the other project is not given. */
export async function placeOf(given: Arguments): Promise<Place> {
  const api = given.text("api");
  if (api === undefined) {
    const { apiUrl, serviceKey } = await readStackFile(given.text("stack-file") ?? STACK_FILE);
    return { apiUrl, serviceKey, isLocal: true };
  }
  const serviceKey = Deno.env.get("SUPABASE_SECRET_KEY");
  if (!serviceKey) throw new UserError("SUPABASE_SECRET_KEY is missing: set it to a secret key.");
  return { apiUrl: api.replace(/\/+$/, ""), serviceKey, isLocal: false };
}

/** What the Data API said instead of a result: `message` is the stable code of our own SQL. */
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

function toRefusal(status: number, body: string): RpcRefusal {
  try {
    const { message, hint } = JSON.parse(body) as { message?: string; hint?: string | null };
    return new RpcRefusal(status, message ?? "unknown", hint ?? "");
  } catch {
    return new RpcRefusal(status, "not_json", "Something else than the Data API answered.");
  }
}
