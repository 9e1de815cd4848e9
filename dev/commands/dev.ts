// `deno task dev`: the stack, until Ctrl-C.
import { requireSafeAddress } from "../outgoing.ts";
import { connect } from "../database.ts";
import { type Stack, type StackOptions, startStack } from "../stack.ts";
import { removeStackFile, STACK_FILE, UserError, writeStackFile } from "../stack_file.ts";
import { readArguments } from "./arguments.ts";
import { type Stopped, untilStopped } from "./until_stopped.ts";
import { welcome } from "./welcome.ts";

const HELP = `deno task dev [options]

Starts the local stack on loopback and runs until Ctrl-C: Postgres, the edge functions, the Data
API, a Stripe simulator and a mail catcher. Its data is thrown away when it stops.

  --port <n>             port of the API; default: any free one
  --stack-file <path>    where to describe the running stack; default: .dev/stack.json, and beside
                         another running stack .dev/stack-2.json
  --database-url <url>   use this local server and database (superuser URL) and keep its data
  --app-webhook <url>    tell your app's server of every change, here, signed as when deployed
  --stripe-url <url>     use this Stripe API host instead of the simulator; the key and the webhook
                         secrets are then taken from STRIPE_SECRET_KEY, STRIPE_WEBHOOK_SECRET and
                         STRIPE_CONNECT_WEBHOOK_SECRET
  --ephemeral            for tests: do not even sync the data to the disk
  --quiet                do not print the functions' log`;

export async function runDev(args: string[]): Promise<number> {
  const given = readArguments(
    args,
    {
      port: { type: "string" },
      "stack-file": { type: "string" },
      "database-url": { type: "string" },
      "stripe-url": { type: "string" },
      "app-webhook": { type: "string" },
      ephemeral: { type: "boolean" },
      quiet: { type: "boolean" },
    },
    0,
    HELP,
  );
  if (given === null) return 0;
  const databaseUrl = given.text("database-url");
  const stripeUrl = given.text("stripe-url");
  const appWebhookUrl = given.text("app-webhook");
  if (stripeUrl !== undefined) requireSafeAddress(stripeUrl, "--stripe-url");
  if (appWebhookUrl !== undefined) requireSafeAddress(appWebhookUrl, "--app-webhook");
  const stopped = untilStopped();
  const stack = await startUnlessStopped({
    port: parsePort(given.text("port") ?? "0"),
    ephemeral: given.flag("ephemeral"),
    onFunctionLog: given.flag("quiet") ? () => {} : (line) => console.error(line),
    ...(databaseUrl === undefined ? {} : { databaseUrl }),
    ...(stripeUrl === undefined ? {} : { stripeUrl }),
    ...(appWebhookUrl === undefined ? {} : { appWebhookUrl }),
  }, stopped);
  if (stack === null) return 0;
  let file: string | null = null;
  try {
    const {
      functions,
      simulator,
      stop: _,
      restartFunctions: __,
      crashDatabase: ___,
      dataApi: ____,
      ...description
    } = stack;
    file = await writeStackFile(given.text("stack-file"), description);
    console.log(welcome(description, functions, simulator, {
      dataIsKept: databaseUrl !== undefined,
      tellsApp: appWebhookUrl !== undefined,
      file: file === STACK_FILE ? null : file,
      reference: await freeReference(stack.databaseUrl),
    }));
    await stopped.promise;
  } finally {
    if (file !== null) await removeStackFile(file, stack);
    await stack.stop();
  }
  return 0;
}

/** A database that was kept has the examples of the days before. */
async function freeReference(databaseUrl: string): Promise<string> {
  const sql = connect(databaseUrl);
  try {
    const [row] = await sql<{ n: number }[]>`
      select coalesce(max(substring(reference from '^order-([0-9]{1,6})$')::integer), 0) + 1 as n
      from escrow.escrows`;
    return `order-${row!.n}`;
  } finally {
    await sql.end();
  }
}

/** Null when it was stopped while starting, and then nothing is left running. */
async function startUnlessStopped(options: StackOptions, stopped: Stopped): Promise<Stack | null> {
  try {
    const stack = await startStack(options);
    if (!stopped.asked()) return stack;
    await stack.stop();
    return null;
  } catch (error) {
    // Ctrl-C also reaches what was just being started.
    if (stopped.asked()) return null;
    throw error;
  }
}

function parsePort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new UserError(`--port ${text} is no port number.`);
}
