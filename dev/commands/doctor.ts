// `deno task doctor`: is this installation well, and if not, what exactly is to be done?
import { isHealthy, toText } from "../doctor/check.ts";
import { examine } from "../doctor/examine.ts";
import { ENV_HELP, ENV_OPTION, variablesOf } from "../installation.ts";
import { callRpc, type Place, PLACE_HELP, PLACE_OPTIONS, placeOf } from "../place.ts";
import { UserError } from "../stack_file.ts";
import { type Arguments, readArguments } from "./arguments.ts";

const HELP = `deno task doctor [--env-file .env] [--json]

Examines an installation and writes one line a check: ok, warning or BROKEN, what was seen, and the
exact fix; what begins with supabase is typed in the app. It only reads. With --send-test-alert
--actor <name> --reason <text> it does one other thing instead: it owes every alert channel a
harmless message, which the next job delivers.

  --json                the findings as JSON
${ENV_HELP}
${PLACE_HELP}

Exit code 0: healthy, warnings included; 1: not.`;

/** Longer than a cold function takes to start. */
const LIMIT_MS = 10_000;

export async function runDoctor(args: string[]): Promise<number> {
  const options = {
    json: { type: "boolean" },
    "send-test-alert": { type: "boolean" },
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
  const findings = await examine({ ...variables, place, fetch, limitMs: LIMIT_MS });
  const healthy = isHealthy(findings);
  console.log(
    given.flag("json") ? JSON.stringify({ healthy, checks: findings }, null, 1) : toText(findings),
  );
  return healthy ? 0 : 1;
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
