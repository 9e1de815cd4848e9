// What the database says: its version, its locks, its switches, its jobs, its alerts.
import { counted } from "../../supabase/functions/_shared/counted.ts";
import * as z from "zod";
import { RpcRefusal } from "../place.ts";
import { broken, type Check, type Look, ok, warning } from "./check.ts";
import type { Diagnosis } from "./diagnosis.ts";
import { firstPush, migrations } from "./migration_checks.ts";
import { isStale, RELOAD, schemaCache } from "./schema_cache.ts";
import type { Facts } from "./subject.ts";

export function databaseChecks(facts: Facts): Check[] {
  const about = (name: string, judge: (d: Diagnosis) => Look | Promise<Look>): Check => ({
    name,
    look: async () => await judge(await facts.diagnosis()),
  });
  return [
    { name: "database", look: () => database(facts) },
    about("migrations", (d) => migrations(d, facts)),
    { name: "schema cache", look: () => schemaCache(facts) },
    about("grants", grants),
    about("same database", identity),
    about(
      "pause",
      ({ paused, database }) =>
        database.changed ? ok("the stop of a changed database is its own check") : paused
          ? broken(
            "paused: no money leaves",
            "select public.escrow_set_paused(false, 'your name', 'why');",
          )
          : ok("not paused"),
    ),
    about("new escrows", ({ accepting }) =>
      accepting ? ok("accepted") : warning(
        "refused: switched off",
        "select public.escrow_set_accepting(true, 'your name', 'why');",
      )),
    about("circuit breaker", breaker),
    about("jobs", (d) => jobs(d, facts.place.isLocal)),
    about("alerts owed", alerts),
    about(
      "receivers",
      ({ waiting_for_receiver: waiting }) =>
        waiting === 0 ? ok("no release waits for its receiver") : warning(
          `waiting until Stripe lets a receiver be paid: ${counted(waiting, "release")}`,
          "select * from escrow.escrows where waiting_for = 'receiver'; see RUNBOOK.md, Receiver " +
            "not ready",
        ),
    ),
  ];
}

/** Restored, rewound, copied: what is left to do before a person may confirm. */
function identity({ database }: Diagnosis): Look {
  const { changed, is_copy, compared, remaining, listed, movements, payments } = database;
  if (!changed) return ok("where it was last seen");
  if (is_copy) {
    return broken("a copy, declared so: it serves nobody", "RUNBOOK.md, Database copied");
  }
  const what = "restored, rewound or copied: nothing moves; compared with Stripe: " +
    `${counted(compared, "escrow")}, still to do: ${remaining}`;
  if (remaining > 0 || !listed) return broken(what, "call retry-failed-transfers; then look again");
  return movements + payments > 0
    ? broken(
      `${what}; open: ${counted(movements, "movement")} and ${counted(payments, "payment")}`,
      "RUNBOOK.md, Database changed",
    )
    : broken(what, "select public.escrow_confirm_database('your name', 'why');");
}

async function database(facts: Facts): Promise<Look> {
  const { askDatabase, place, cli } = facts;
  try {
    const { contract_version } = await askDatabase();
    return ok(`answers at ${place.apiUrl}, contract ${contract_version}`);
  } catch (error) {
    if (error instanceof RpcRefusal) return await refused(error, facts);
    if (error instanceof z.ZodError) return broken("gave an answer of another version", cli.push);
    throw error;
  }
}

/** By the table of answers; what only this shell or this project knows is said in its place. */
async function refused(
  { status, code, meaning, message }: RpcRefusal,
  facts: Facts,
): Promise<Look> {
  const { place: { apiUrl }, cli } = facts;
  if (status === 0) return broken(`${apiUrl} does not answer`, cli.wake);
  if (meaning.caller === "contract_mismatch") return await unknownTo(facts);
  if (code === "PGRST106") {
    return broken(meaning.means, `Add public to the schemas: ${cli.settings}`);
  }
  if (meaning.caller === "database_refused" && status === 401) {
    return broken(
      "refuses the secret key",
      "Set SUPABASE_SECRET_KEY, in this shell, to a secret key of the project (Settings, API " +
        "keys).",
    );
  }
  if (meaning.caller !== "internal") {
    return broken(`${meaning.means} (${code})`, meaning.next.replace(/\.$/, ""));
  }
  return code.startsWith("http_")
    ? broken(`something else than the Data API answers at ${apiUrl}`, cli.wake)
    : broken(message, `${cli.wake}; if all is well there: ${cli.push}`);
}

async function unknownTo(facts: Facts): Promise<Look> {
  const seen = "does not know escrow_diagnose";
  const stale = await isStale(facts);
  if (stale === true) {
    return broken(`${seen}, though it is in the database: its schema cache is stale`, RELOAD);
  }
  const push = await firstPush(facts);
  if (stale === false) return broken(`${seen}: the migrations are not applied`, push);
  return broken(
    `${seen}: the migrations are not applied, or the Data API's schema cache is stale`,
    `${push}; if that finds nothing to push, in the SQL editor: ${RELOAD}`,
  );
}

/** The migration that closes everything closes it again: it may be run at any time. */
function grants({ grants: { open, closed, unlocked } }: Diagnosis): Look {
  if (open.length + closed.length + unlocked.length === 0) return ok("as the migrations say");
  const [entry] = [...open, ...closed];
  const [role, door] = entry?.split(": ") ?? [];
  const isFunction = door?.startsWith("public.") === true;
  const target = isFunction
    ? `function ${door}`
    : door === "schema escrow"
    ? door
    : `table ${door}`;
  const fix = unlocked[0] !== undefined && entry === undefined
    ? `alter table ${unlocked[0]} enable row level security;`
    : open.length > 0
    // a function that is open to one role is usually open to all
    ? `revoke all on ${target} from ${
      isFunction && role !== "service_role" ? "public, " : ""
    }${role};`
    : `grant execute on ${target} to ${role};`;
  const seen = [
    ...open.map((it) => `${it} is open`),
    ...closed.map((it) => `${it} is closed`),
    ...unlocked.map((it) => `${it} has no row level security`),
  ];
  return broken(seen.join("; "), fix);
}

function breaker({ breaker }: Diagnosis): Look {
  const tripped = breaker.filter((it) => it.tripped);
  if (tripped.length === 0) return ok("not tripped");
  const seen = tripped.map(({ currency, due, used, max }) =>
    `${currency}: ${due} due and ${used} returned of at most ${max}`
  );
  return broken(
    `tripped for ${seen.join("; ")}`,
    "select * from escrow.due_by_clock() order by due_at; see RUNBOOK.md, Circuit breaker",
  );
}

function jobs({ jobs }: Diagnosis, isLocal: boolean): Look {
  const silent = jobs.filter((job) => job.silent);
  const unborn = jobs.filter((job) => !job.silent && job.last_good_run === null);
  if (silent.length > 0) {
    const seen = silent.map(({ job, last_good_run: at }) => `${job} ${at ?? "never ran"}`);
    // nothing calls the jobs of a local stack but the person in front of it
    return (isLocal ? warning : broken)(
      `silent for three periods: ${seen.join(", ")}`,
      "Call it by hand, then mend its schedule: see RUNBOOK.md, Job silent",
    );
  }
  if (unborn.length > 0) {
    return warning(
      `not run yet: ${unborn.map(({ job }) => job).join(", ")}`,
      "Set up the schedule, or call it by hand, and run the doctor again.",
    );
  }
  return ok(`all ${jobs.length} ran in time`);
}

function alerts({ alerts: { owed } }: Diagnosis): Look {
  const show = "select alert, escrow_id, facts, created_at from escrow.outbox " +
    "where delivered_at is null order by message_id;";
  const critical = owed.find(({ severity }) => severity === "critical");
  if (critical !== undefined && critical.overdue > 0) {
    return broken(`${critical.overdue} critical ones that no channel took for 30 minutes`, show);
  }
  const late = owed.filter((it) => it.severity !== "info" && it.overdue > 0);
  if (late.length > 0) {
    return warning(
      late.map((it) => `${it.overdue} ${it.severity}`).join(", ") +
        " that no channel took for two hours",
      `${show} -- see RUNBOOK.md, Alerts reach nobody`,
    );
  }
  if (critical !== undefined && critical.told_today > 0) {
    return warning(
      `none, but ${critical.told_today} critical ones were told in the last day`,
      "Read them, and the section of RUNBOOK.md that each names.",
    );
  }
  return ok("none");
}
