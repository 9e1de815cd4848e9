// `deno task doctor`: is this installation well, and if not, what exactly is to be done?
import { isHealthy, toText } from "../doctor/check.ts";
import { examine } from "../doctor/examine.ts";
import { databaseUrlOf, ENV_HELP, ENV_OPTION, variablesOf } from "../installation.ts";
import { send } from "../outgoing.ts";
import { toJson } from "../output.ts";
import { callRpc, type Place, PLACE_HELP, PLACE_OPTIONS, placeOf } from "../place.ts";
import { MANIFEST, readIfThere } from "../install/manifest.ts";
import { dirname, join, ROOT } from "../paths.ts";
import { UserError } from "../stack_file.ts";
import { type Arguments, readArguments } from "./arguments.ts";
import { folderOf } from "./install.ts";

const HELP = `deno task doctor [--env-file .env] [--app <folder>] [--json]

Examines an installation and writes one line a check: ok, warning or BROKEN, what was seen, and the
exact fix; what begins with supabase is typed in the app. It only reads. With --send-test-alert
--actor <name> --reason <text> it does one other thing instead: it owes every alert channel a
harmless message, which the next job delivers.

  --json                the findings as JSON
  --app <folder>        the app that Holdfast is installed in; without it the folder in which
                        this is typed, or that of the --env-file, if it is one
  --database-url <url>  lets the catalog be asked where the Data API does not know a function;
                        with a password: in SUPABASE_DB_URL, where others do not see it
${ENV_HELP}
${PLACE_HELP}

Exit code 0: healthy, warnings included; 1: not.`;

/** Longer than a cold function takes to start. */
const LIMIT_MS = 10_000;

export async function runDoctor(args: string[]): Promise<number> {
  const options = {
    json: { type: "boolean" },
    "send-test-alert": { type: "boolean" },
    app: { type: "string" },
    "database-url": { type: "string" },
    actor: { type: "string" },
    reason: { type: "string" },
    ...ENV_OPTION,
    ...PLACE_OPTIONS,
  } as const;
  const given = readArguments(args, options, 0, HELP);
  if (given === null) return 0;
  const place = await placeOf(given);
  if (given.flag("send-test-alert")) return await sendTestAlert(given, place);
  const variables = await variablesOf(given, place);
  const findings = await examine({
    ...{ ...variables, place, fetch: send, limitMs: LIMIT_MS },
    app: await appOf(given.text("app"), variables.file),
    databaseUrl: databaseUrlOf(given) ?? place.databaseUrl,
  });
  const healthy = isHealthy(findings);
  console.log(
    given.flag("json") ? toJson({ healthy, checks: findings }) : toText(findings),
  );
  return healthy ? 0 : 1;
}

/** `deno task` goes into our own folder, and remembers where it was typed. */
async function appOf(named: string | undefined, file: string | null): Promise<string | undefined> {
  if (named !== undefined) return await folderOf(named, HELP);
  const near = [Deno.env.get("INIT_CWD"), Deno.cwd(), file === null ? undefined : dirname(file)];
  for (const folder of near) {
    if (folder === undefined || await Deno.realPath(folder) === await Deno.realPath(ROOT)) continue;
    if (await readIfThere(join(folder, MANIFEST)) !== undefined) return folder;
  }
}

async function sendTestAlert(given: Arguments, place: Place): Promise<number> {
  const [p_actor, p_reason] = [given.text("actor"), given.text("reason")];
  if (!p_actor || !p_reason) {
    throw new UserError("Say who asks and why: --actor <name> --reason <text>.");
  }
  await callRpc(place, "escrow_send_test_alert", { p_actor, p_reason });
  console.log("The next job delivers it, within ten minutes. Then run the doctor again.");
  return 0;
}
