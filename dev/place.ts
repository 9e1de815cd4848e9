// Which installation a command speaks to: the stack that runs here, or any project by its URL.
import { projectUrl } from "../supabase/functions/_shared/addresses.ts";
import { kindOf } from "../supabase/functions/_shared/misplaced.ts";
import {
  describe,
  type Meaning,
  meaningOf,
} from "../supabase/functions/_shared/data_api_answers.ts";
import { withoutSecrets } from "../supabase/functions/_shared/log.ts";
import {
  type Failure,
  type Patience,
  type Reply,
  untilAnswered,
  type Waiting,
} from "../supabase/functions/_shared/rpc.ts";
import { OutgoingError, requireSafeAddress, send } from "./outgoing.ts";
import { stackOf, UserError } from "./stack_file.ts";
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

/** What a header can carry, and too long to be a slip. */
const SECRET_KEY = /^[\x21-\x7e]{16,}$/;

/** Throws UserError when nothing runs here, or the other project's URL or key is no such thing. */
export async function placeOf(given: Arguments): Promise<Place> {
  const api = given.text("api");
  if (api === undefined) {
    const { apiUrl, serviceKey, databaseUrl } = await stackOf(given);
    return { apiUrl, serviceKey, databaseUrl, isLocal: true };
  }
  const pasted = api.trim();
  if (URL.canParse(pasted)) requireSafeAddress(pasted, "--api");
  const apiUrl = projectUrl(pasted);
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
  constructor(
    /** 0: no answer at all. */
    readonly status: number,
    readonly code: string,
    readonly hint: string,
    readonly meaning: Meaning = meaningOf(code, status),
    sentence = hint === "" ? `Refused: ${code} (HTTP ${status}).` : `Refused: ${code}. ${hint}`,
  ) {
    super(sentence);
  }
}

export interface Caller {
  fetch: typeof fetch;
  patience: Patience;
  waiting: Waiting;
  /** Hears why a call is repeated. */
  say(line: string): void;
}

export const WAITING: Waiting = {
  now: () => performance.now(),
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  random: () => Math.random(),
};

const AT_A_TERMINAL: Caller = {
  fetch: send,
  // half a minute: a person waits who sees why
  patience: {
    waits: [1_000, 2_000, 4_000, 5_000, 5_000, 5_000, 5_000],
    limitMs: 60_000,
    atLeast: 1,
  },
  waiting: WAITING,
  // not where the output goes, which may be JSON
  say: (line) => console.error(line),
};

/** Far longer than the database's own limit for a statement. */
const CALL_LIMIT_MS = 30_000;

/**
 * One RPC with the secret key, repeated while its answers are passing. The only way from here to a
 * Data API. Throws RpcRefusal.
 */
export async function callRpc<T>(
  place: Place,
  name: string,
  args: Record<string, unknown>,
  caller: Partial<Caller> = {},
): Promise<T> {
  const { patience, waiting, say, ...door } = { ...AT_A_TERMINAL, ...caller };
  let last = NO_ANSWER;
  const answer = await untilAnswered(
    async () => (last = await tryOnce(place, name, args, door.fetch)).reply,
    patience,
    waiting,
    (code, { means }, repeat) =>
      say(`${means} (${code}): trying again, ${repeat + 1} of ${patience.waits.length + 1}`),
  );
  if ("data" in answer) return answer.data as T;
  throw toRefusal(place, answer, last);
}

interface Tried {
  reply: Reply;
  status: number;
  hint: string;
}

const NO_ANSWER: Tried = { reply: { error: { message: "" }, status: 0 }, status: 0, hint: "" };

async function tryOnce(place: Place, name: string, args: object, fetcher: typeof fetch) {
  const request = {
    method: "POST",
    headers: { apikey: place.serviceKey, "content-type": "application/json" },
    body: JSON.stringify(args),
    signal: AbortSignal.timeout(CALL_LIMIT_MS),
  };
  const answer = await fetcher(`${place.apiUrl}/rest/v1/rpc/${name}`, request)
    .then(async (response) => ({ response, body: await response.text() }))
    .catch((error) => {
      if (error instanceof OutgoingError) throw error;
      return null;
    });
  return answer === null ? NO_ANSWER : toTried(answer.response, answer.body);
}

function toTried({ ok, status }: Response, body: string): Tried {
  let json: unknown = body === "" ? null : undefined;
  try {
    json ??= JSON.parse(body);
  } catch {
    // a page of whoever else answers there: told by its status
  }
  if (ok && json !== undefined) return { reply: { data: json }, status, hint: "" };
  const said = Object(json) as Record<string, unknown>;
  const [code, message, hint] = [said["code"], said["message"], said["hint"]]
    .map((it) => typeof it === "string" ? it : "") as [string, string, string];
  return { reply: { error: { code, message }, status }, status, hint };
}

/** Raised by our own SQL: the message is the code, and the hint a sentence. */
const OURS = /^P[0T]/;

function toRefusal({ apiUrl }: Place, failure: Failure, { status, hint }: Tried): RpcRefusal {
  const { code, message, meaning, isUnclear } = failure;
  if (OURS.test(code)) {
    const refusal = new RpcRefusal(status, message, hint, meaning);
    if (isUnclear) {
      refusal.message +=
        " An earlier try got no answer, and may have done it: look before you repeat it.";
    }
    return refusal;
  }
  const quoted = withoutSecrets(message).replace(/\p{Cc}+/gu, " ").slice(0, 300);
  const sentence = `${describe(meaning, code)} (${apiUrl}: HTTP ${status}${
    quoted && `, ${quoted}`
  })`;
  return new RpcRefusal(status, code, hint, meaning, sentence);
}
