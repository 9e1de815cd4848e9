// What each answer of the Data API, or of the gateway before it, means: once. Functions and the
// commands in dev/ read this table; `deno task generate` writes it into the workflows as bash.
// Sources: PostgREST's errors page; supabase/supabase#49655 and #50651, PostgREST/postgrest#5196.
import type { ErrorCode } from "./errors.ts";

export interface Meaning {
  /** passing: the same call with the same arguments may succeed. final: it will not. */
  kind: "passing" | "final";
  /** What happened; without a full stop, so that the code can stand behind it. */
  means: string;
  /** The one next step. */
  next: string;
  /** What an endpoint answers its own caller. */
  caller: ErrorCode;
}

export interface AnswerRow extends Meaning {
  /** Codes, where `?` is any one character: a shell and a regular expression read them alike. */
  codes: string[];
}

const passing = (codes: string, means: string, next: string): AnswerRow => ({
  codes: codes.split(" "),
  kind: "passing",
  means,
  next,
  caller: "unavailable",
});

const final = (codes: string, caller: ErrorCode, means: string, next: string): AnswerRow => ({
  codes: codes.split(" "),
  kind: "final",
  means,
  next,
  caller,
});

const REPEAT = "Repeat it: the same call changes nothing twice.";
const SETTINGS = "a secret key of this project (Settings, API keys)";

/**
 * The first row that fits the code in the body counts; where none does, the first that fits
 * `http_<status>`, and `http_000` is no answer at all. Read-only (25006: disk full, being restored,
 * a replica) is final, because no repeat within a call's time ends it, and yet `unavailable` to a
 * caller, because nothing was done and a person does end it.
 */
export const DATA_API_ANSWERS: AnswerRow[] = [
  passing(
    "PGRST303",
    // a cached clock that went stale, or real skew: the first calls after a pause fail, then none
    "Supabase's clock disagrees with its own gateway",
    "It passes: repeat it for a minute. If it stays and the key is a JWT (eyJ…), that has " +
      `expired: use ${SETTINGS}.`,
  ),
  passing(
    "PGRST000 PGRST001 PGRST002",
    "The Data API has lost its database, or is still reading what is in it",
    "Repeat it; if it stays, see in the Dashboard whether the project is paused or restarting.",
  ),
  passing("PGRST003", "The Data API waited for a free connection in vain", REPEAT),
  passing("40001 40P01 55P03", "Another transaction was in the way", REPEAT),
  passing("57014", "The database took too long", REPEAT),
  passing("08??? 53??? 57P0?", "The database is restarting, or is short of resources", REPEAT),
  final(
    "25006",
    "unavailable",
    "The database is read-only: its disk is full, or it is being restored",
    "See RUNBOOK.md, Supabase paused or out of disk.",
  ),
  final(
    "PGRST202",
    "contract_mismatch",
    "The Data API knows no such function: its schema cache is stale, or a migration is missing",
    "Run notify pgrst, 'reload schema'; if that changes nothing, apply the migrations.",
  ),
  final(
    "PGRST106",
    "database_refused",
    "The Data API does not expose the schema public",
    "Expose it again (Settings, Data API).",
  ),
  final(
    "PGRST1?? PGRST2??",
    "internal",
    "The call does not fit the Data API",
    "Use the version that is deployed; see RUNBOOK.md, Deploy gone wrong.",
  ),
  final(
    "PGRST30?",
    "database_refused",
    "The key opens nothing here",
    `Set ${SETTINGS}; functions read theirs when they are deployed.`,
  ),
  final(
    "42501",
    "database_refused",
    "The key's role may not do this",
    `Use ${SETTINGS}; if it is one, deno task doctor says which grant is missing.`,
  ),
  final("P0??? PT???", "internal", "The database refused it", "See the message."),
  final(
    "21??? 22??? 23??? 42???",
    "internal",
    "The database cannot do it as it was asked",
    "See RUNBOOK.md, Deploy gone wrong.",
  ),
  passing(
    "http_000",
    "No answer came, and it may have been done",
    "Repeat it: the same call changes nothing twice. If it stays: is the URL right? See " +
      "RUNBOOK.md, Supabase paused or out of disk.",
  ),
  passing("http_408 http_425 http_429", "Too much was asked at once", REPEAT),
  passing(
    "http_540",
    "The project is paused, or asleep",
    "Restore it in the Dashboard, then repeat it.",
  ),
  passing(
    "http_5??",
    "Supabase's gateway or the database behind it failed",
    "Repeat it; if it stays: is the project awake? See RUNBOOK.md, Supabase paused or out of disk.",
  ),
  final(
    "http_401 http_403",
    "database_refused",
    "The key opens nothing here",
    `Set ${SETTINGS}; functions read theirs when they are deployed.`,
  ),
  final(
    "http_402",
    "unavailable",
    "Supabase restricts this organization: a bill or a quota",
    "See the organization's billing page in the Dashboard.",
  ),
  final(
    "http_1?? http_2?? http_3?? http_404",
    "internal",
    "Something else than this project's Data API answered",
    "Is the URL right? It looks like https://<ref>.supabase.co.",
  ),
  final("http_???", "internal", "The Data API refused the call", "See the message."),
];

const ROWS = DATA_API_ANSWERS.map((row) => ({
  row,
  fits: new RegExp(`^(${row.codes.map((code) => code.replaceAll("?", ".")).join("|")})$`),
}));
const OTHER = DATA_API_ANSWERS.at(-1)!;

/** `code` of the body, where it has one; `status` 0: no answer. */
export function meaningOf(code: string | undefined, status: number): Meaning {
  for (const key of [code ?? "", keyOf(status)]) {
    const found = ROWS.find(({ fits }) => fits.test(key));
    if (found !== undefined) return found.row;
  }
  return OTHER;
}

/** By which an answer without a code is found in the table, and named. */
export const keyOf = (status: number): string => `http_${String(status).padStart(3, "0")}`;

/** What happened, for a person: `code` stands behind it in brackets. */
export function describe({ means, next }: Meaning, code: string): string {
  return `${means} (${code}). ${next}`;
}
