// What a person types into the Supabase CLI to put an installation right. Its target is this
// machine, or whatever project the folder is linked to, unless a project is named: so one is named.
import { isOfThisMachine } from "./outgoing.ts";
import type { Place } from "./place.ts";
import { NPX_DENO_TASK } from "./deno_version.ts";

/** As they are deployed: those that move and check money first. */
export const FUNCTION_NAMES = [
  "check-escrow-timeouts",
  "distribute-escrow-funds",
  "stripe-connect-webhook",
  "retry-failed-transfers",
  "daily-reconciliation",
  "create-escrow",
  "refund-escrow",
  "postmark-inbound-webhook",
];

/** Where the project is not known by its URL; whoever types it knows. */
const ANY_REF = "<ref>";
const ANY_FILE = "<file>";

export interface SupabaseCli {
  /** The file of the variables as it is typed. */
  file: string;
  push: string;
  /** With what is older than the newest migration that is recorded. */
  pushAll: string;
  /** Puts the record of migrations right; it runs none. */
  repair(status: "applied" | "reverted", versions: string[]): string;
  /** Writes the files of what is recorded. */
  fetchMigrations: string;
  /** Where the Data API is set up. */
  settings: string;
  /** After a change of the file. */
  setSecrets: string;
  unsetSecrets(names: string[]): string;
  /** By name: the app's other functions are the app's. */
  deploy: string;
  /** Where the project is looked at, and woken. */
  wake: string;
}

/** The project's reference, from the URL of its API or of its database. */
export function refOf(url: string): string {
  const { hostname, username } = URL.canParse(url) ? new URL(url) : { hostname: "", username: "" };
  const [, ref] = /^(?:db\.)?([a-z]{20})\.supabase\.co$/.exec(hostname) ??
    (hostname.endsWith(".pooler.supabase.com") && /^\w+\.([a-z]{20})$/.exec(username) || []);
  return ref ?? ANY_REF;
}

const repair = (status: string, versions: string[], target: string | null): string =>
  `supabase migration repair --status ${status} ${versions.join(" ")}` +
  (target === null ? "" : ` --remote=${target}`);

/** Writes what is Holdfast's in the database into what the app declares. */
export function declare(folder: string, ref: string = ANY_REF): string {
  const [all, own] = ["supabase/.temp/declared", `supabase/${folder}/holdfast`];
  return [
    `supabase db schema declarative generate --output-dir ${all} --overwrite --remote=${ref}`,
    `rm -rf ${own}`,
    `mkdir -p ${own}/public`,
    `cp -R ${all}/escrow ${own}/escrow`,
    `cp ${all}/public/functions/escrow_*.sql ${own}/public`,
  ].join(" && ");
}

/** Out of order: what the app pushed in the meantime is newer. */
export const pushAll = (ref: string = ANY_REF): string =>
  `supabase db push --include-all --remote=${ref}`;

/** One function at a time: the CLI takes no more. */
export const deleteFunction = (name: string, ref: string = ANY_REF): string =>
  `supabase functions delete ${name} --remote=${ref}`;

/** `file`: with the functions' variables, null where it is not known. */
export function cliFor(
  { apiUrl, isLocal }: Pick<Place, "apiUrl" | "isLocal">,
  file: string | null,
): SupabaseCli {
  const shown = file === null ? ANY_FILE : quoted(file);
  if (isLocal) return onStack(shown);
  return isOfThisMachine(apiUrl) ? onThisMachine(shown) : hosted(refOf(apiUrl), shown);
}

/** Ours, which migrates, configures and serves when it starts. */
function onStack(file: string): SupabaseCli {
  const start = `${NPX_DENO_TASK} dev`;
  // typed in this clone; the CLI wants to be told that nothing is encrypted here
  const url = '"$(jq -r .databaseUrl .dev/stack.json)?sslmode=disable"';
  return {
    ...{ file, push: start, pushAll: start, setSecrets: start, deploy: start, settings: start },
    repair: (status, versions) => repair(status, versions, url),
    fetchMigrations: `supabase migration fetch --remote=${url}`,
    unsetSecrets: () => start,
    wake: `Does the stack run? Start it: ${start}`,
  };
}

/** The CLI's own, by `supabase start`. */
function onThisMachine(file: string): SupabaseCli {
  const serve = `supabase functions serve --env-file ${file}`;
  return {
    ...{ file, push: "supabase db push", pushAll: "supabase db push --include-all" },
    ...{ setSecrets: serve, deploy: serve, settings: "[api] schemas in supabase/config.toml" },
    repair: (status, versions) => repair(status, versions, null),
    fetchMigrations: "supabase migration fetch",
    unsetSecrets: () => serve,
    wake: "Does it run here, and is the URL right? Start it: supabase start",
  };
}

function hosted(ref: string, file: string): SupabaseCli {
  return {
    file,
    push: `supabase db push --remote=${ref}`,
    pushAll: pushAll(ref),
    repair: (status, versions) => repair(status, versions, ref),
    fetchMigrations: `supabase migration fetch --remote=${ref}`,
    settings: `https://supabase.com/dashboard/project/${ref}/settings/api`,
    setSecrets: `supabase secrets set --env-file ${file} --remote=${ref}`,
    unsetSecrets: (names) => `supabase secrets unset --remote=${ref} ${names.join(" ")}`,
    deploy: `supabase functions deploy --use-api --remote=${ref} ${FUNCTION_NAMES.join(" ")}`,
    wake: "Is this machine online, is the URL right, and is the project awake? Look at " +
      `https://supabase.com/dashboard/project/${ref}`,
  };
}

/** As a shell reads it. */
const quoted = (path: string): string =>
  /^[\w@%+=:,./~-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`;
