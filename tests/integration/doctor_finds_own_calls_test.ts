// Whether functions get through to the database with the key they hold is told apart from all that
// lies before it, by a dry run of theirs.
import { FUNCTION_NAMES } from "../../dev/supabase_cli.ts";
import type { Subject } from "../../dev/doctor/subject.ts";
import { type Fault, itIsFound } from "../support/installation_faults.ts";
import { type Installation, REF } from "../support/installations.ts";
import { hasCli, inOurProject, typeIn } from "../support/typed.ts";
import type { Fetch, World } from "../support/world.ts";

const DEPLOY = `supabase functions deploy --use-api --remote=${REF} ${FUNCTION_NAMES.join(" ")}`;

/** The functions' own calls of the Data API bring another key from a moment on. */
const keyOfFunctions = { now: null as string | null };
const withOwnKey = (inner: Fetch): Fetch => async (input, init) => {
  const request = new Request(input, init);
  if (keyOfFunctions.now === null || !request.url.includes("/rest/v1/")) {
    return await inner(request);
  }
  const headers = new Headers(request.headers);
  headers.set("apikey", keyOfFunctions.now);
  headers.delete("authorization");
  return await inner(new Request(request, { headers }));
};

const deployed = async (_: World, fix: string) => {
  if (await hasCli()) await inOurProject((folder) => typeIn(folder, fix));
  // a deployed function has the keys of its day
  keyOfFunctions.now = null;
};

/** With its dry run answered by something else. */
const dryRun = (code: string, status: number, hint = "") => (it: Installation): Subject => {
  const fetcher: Fetch = async (input, init) => {
    const request = new Request(input, init);
    const isDry = request.url.endsWith("/check-escrow-timeouts") &&
      (await request.clone().text()).includes("dryRun");
    return isDry
      ? Response.json({ success: false, error: { code, hint } }, { status })
      : await it.subject.fetch(input, init);
  };
  return { ...it.subject, fetch: fetcher };
};

const FAULTS: Fault[] = [
  {
    name: "functions that hold a key that was rotated away",
    check: "functions' own key",
    fix: new RegExp(`^${DEPLOY}$`),
    seen: /is reached, but the database refuses its key/,
    options: { wrapFetch: withOwnKey },
    break: () => {
      keyOfFunctions.now = "sb_secret_of_last_month_0123";
    },
    heal: deployed,
  },
  {
    name: "functions that hold the publishable key",
    check: "functions' own key",
    fix: new RegExp(`^${DEPLOY}$`),
    options: { wrapFetch: withOwnKey },
    break: ({ world }) => {
      keyOfFunctions.now = world.keys.anonKey;
    },
    heal: deployed,
  },
  {
    name: "functions of an older Holdfast that hold a dead key",
    check: "functions' own key",
    fix: new RegExp(`^${DEPLOY}; if it stays: see RUNBOOK\\.md, Deploy gone wrong$`),
    break: dryRun("internal", 500),
  },
  {
    name: "functions that do not reach the database",
    check: "functions' own key",
    fix: /^Run the doctor again in a minute; .*Supabase paused or out of disk$/,
    break: dryRun("unavailable", 503),
  },
  {
    name: "deployed functions of another version",
    check: "functions' own key",
    fix: new RegExp(`^${DEPLOY}$`),
    break: dryRun("contract_mismatch", 503, "(PGRST202)"),
  },
];

FAULTS.forEach(itIsFound);
