// What a person types into the Supabase CLI to put an installation right. Its target is this
// machine, or whatever project the folder is linked to, unless a project is named: so one is named.
import { isOfThisMachine, type Place } from "./place.ts";
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
  return {
    ...{ file, push: start, setSecrets: start, deploy: start },
    unsetSecrets: () => start,
    wake: `Does the stack run? Start it: ${start}`,
  };
}

/** The CLI's own, by `supabase start`. */
function onThisMachine(file: string): SupabaseCli {
  const serve = `supabase functions serve --env-file ${file}`;
  return {
    ...{ file, push: "supabase db push", setSecrets: serve, deploy: serve },
    unsetSecrets: () => serve,
    wake: "Does it run here, and is the URL right? Start it: supabase start",
  };
}

function hosted(ref: string, file: string): SupabaseCli {
  return {
    file,
    push: `supabase db push --remote=${ref}`,
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
