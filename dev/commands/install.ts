// `deno task install`: puts Holdfast into an existing Supabase project. Shows first, writes with
// --yes, and can be repeated: what is there is recognised, what is not Holdfast's stops it.
import { readHoldfast } from "../install/holdfast.ts";
import { readManifest } from "../install/manifest.ts";
import { type Plan, planInstall, type State, writePlan } from "../install/plan.ts";
import { ROOT } from "../paths.ts";
import { UserError } from "../stack_file.ts";
import { pushAll } from "../supabase_cli.ts";
import { readArguments } from "./arguments.ts";

const HELP = `deno task install --into <app> [--yes] [--force] [--declarative]

Shows what would be written into the Supabase project in that folder (the one that holds supabase/):
migrations behind its newest one, edge functions with supabase/functions/_holdfast, their blocks in
config.toml, workflows, supabase/holdfast with what operators use (the runbook, SQL to paste,
scripts of curl calls, the clock of pg_cron), and supabase/holdfast.json, which remembers it all.

  --yes     write it
  --force   replace files of Holdfast that were changed by hand, and write beside what is not
            committed; a file that is not Holdfast's is never replaced
  --declarative  the app declares its schema in supabase/schemas: install, and declare Holdfast
            there as soon as the database has it, before a migration is made from it`;

const NEXT = `Next, in the app:
  1. \`git add supabase .github && git diff --cached --stat\` shows all of it: commit
  2. set the secrets, push, deploy: docs/deploy.md here has the checklists. Where a newer migration
     of the app was pushed first: ${pushAll()}
  3. show whoever is called at night supabase/holdfast/RUNBOOK.md`;

/** What is said of a file when it has been written; before, its state says what would be. */
const DONE: Record<State, string> = {
  "new": "new",
  "same": "same",
  "would change": "changed",
  "would go": "gone",
};

export async function runInstall(args: string[]): Promise<number> {
  const options = {
    into: { type: "string" },
    yes: { type: "boolean" },
    force: { type: "boolean" },
    declarative: { type: "boolean" },
  } as const;
  const given = readArguments(args, options, 0, HELP);
  if (given === null) return 0;
  const app = await folderOf(given.text("into"), HELP);
  const holdfast = await readHoldfast();
  const plan = await planInstall(app, holdfast, await readManifest(app), {
    force: given.flag("force"),
    declarative: given.flag("declarative"),
    now: new Date(),
  });
  const writes = given.flag("yes") && plan.stops.length === 0;
  if (writes) await writePlan(app, plan);
  show(plan, writes);
  if (plan.stops.length > 0) {
    console.error(`\nNothing was written:\n${plan.stops.map((stop) => `  - ${stop}`).join("\n")}`);
    return 1;
  }
  if (plan.items.every(({ state }) => state === "same")) {
    console.log("\nHoldfast is installed, and this is it: nothing to write.");
  } else if (writes) {
    console.log(`\nWritten.\n${NEXT}`);
  } else {
    console.log("\nNothing was written: repeat with --yes.");
  }
  return 0;
}

function show({ items, notes }: Plan, isDone: boolean) {
  const words = (state: State) => isDone ? DONE[state] : state;
  for (const { path, state } of items) console.log(`${words(state).padEnd(12)}  ${path}`);
  const count = (wanted: State) => items.filter(({ state }) => state === wanted).length;
  const states = Object.keys(DONE) as State[];
  console.log(`\n${states.map((state) => `${count(state)} ${words(state)}`).join(", ")}`);
  for (const note of notes) console.log(`note: ${note}`);
}

/** The app's real folder; this repository is no app. */
export async function folderOf(given: string | undefined, help: string): Promise<string> {
  if (given === undefined) throw new UserError(help);
  const folder = await Deno.realPath(given).catch(() => {
    throw new UserError(`${given} is not there.`);
  });
  if (folder === await Deno.realPath(ROOT)) {
    throw new UserError("That is Holdfast itself: name the folder of your app.");
  }
  return folder;
}
