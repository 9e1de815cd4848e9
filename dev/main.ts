// The workshop's command line: the local stack, the books, orders, an installation's health.
import { runChecklist } from "./commands/checklist.ts";
import { runClock } from "./commands/clock.ts";
import { runDemo } from "./commands/demo.ts";
import { runDev } from "./commands/dev.ts";
import { runDoctor } from "./commands/doctor.ts";
import { runExplain } from "./commands/explain.ts";
import { runInstall } from "./commands/install.ts";
import { runOperate } from "./commands/operate.ts";
import { runPay } from "./commands/pay.ts";
import { runReply } from "./commands/reply.ts";
import { runReport } from "./commands/report.ts";
import { runToken } from "./commands/token.ts";
import { runUninstall } from "./commands/uninstall.ts";
import { runVerifyStatement } from "./commands/verify_statement.ts";
import { runWebhooks } from "./commands/webhooks.ts";
import { describeUnexpected, guardConsole } from "./output.ts";
import { UserError } from "./stack_file.ts";

/** Each takes its arguments and returns the exit code. */
const COMMANDS: Record<string, (args: string[]) => Promise<number>> = {
  checklist: runChecklist,
  clock: runClock,
  demo: runDemo,
  dev: runDev,
  doctor: runDoctor,
  explain: runExplain,
  install: runInstall,
  operate: runOperate,
  pay: runPay,
  reply: runReply,
  report: runReport,
  token: runToken,
  uninstall: runUninstall,
  "verify-statement": runVerifyStatement,
  webhooks: runWebhooks,
};

async function main([name = "", ...args]: string[]): Promise<number> {
  const command = COMMANDS[name];
  if (command === undefined) {
    throw new UserError(`Say what to do: deno task ${Object.keys(COMMANDS).join(" | ")}`);
  }
  return await command(args);
}

guardConsole();
try {
  Deno.exit(await main(Deno.args));
} catch (error) {
  console.error(
    error instanceof UserError ? error.message : describeUnexpected(error, Deno.env.toObject()),
  );
  Deno.exit(1);
}
