// The whole local stack: database, gateway, functions, Stripe simulator, mail catcher.
import { createDatabase, createRoles, databaseAt, prepareDatabase } from "./database.ts";
import type { Database } from "./database.ts";
import { connect } from "./database.ts";
import { functionEnvironment, rolesOfKeys } from "./function_environment.ts";
import { type FunctionsProcess, startFunctions } from "./functions_process.ts";
import { createGateway, type Faults, type Gateway, listen } from "./gateway.ts";
import { type Keys, makeKeys } from "./keys.ts";
import { markAsStack, requirePlayable } from "./kept_database.ts";
import { createMailCatcher } from "./mail_catcher.ts";
import { MIGRATIONS } from "./migrations.ts";
import { startPostgres } from "./postgres.ts";
import type { StackDescription } from "./stack_file.ts";
import { UserError } from "./stack_file.ts";
import { withSimulatorDoor } from "./simulator_door.ts";
import { startStripeSimulator, type StripeSimulator } from "./stripe/simulator.ts";

export interface StackOptions {
  /** The gateway's port; 0 (default) takes a free one. */
  port?: number;
  /** An existing server's superuser URL: its database gets our roles and migrations and is kept. */
  databaseUrl?: string;
  /** Another Stripe API host; no simulator is started then. */
  stripeUrl?: string;
  /** Where the app under development listens for changes. */
  appWebhookUrl?: string;
  /** Throw-away in every sense: not even synced to the disk. */
  ephemeral?: boolean;
  /** Gets each line the functions write. */
  onFunctionLog?: (line: string) => void;
  /** Stands between everybody and the API: to count or to refuse. */
  wrapApi?: (api: Gateway["fetch"]) => Gateway["fetch"];
  /** Gets the Data API's database URL and gives another: of something that stands in between. */
  proxyDatabase?: (url: string) => string;
}

export interface Stack extends StackDescription {
  /** Names of the functions that are being served. */
  functions: string[];
  /** Null with `stripeUrl`. */
  simulator: StripeSimulator | null;
  /** Faults of the Data API, on order. */
  dataApi: Faults;
  /** Kills the functions' process hard and starts a new one, as a crash of a worker would. */
  restartFunctions(): Promise<void>;
  /** Ends Postgres as a crash would and starts it again; none with `databaseUrl`. */
  crashDatabase: (() => Promise<void>) | null;
  stop(): Promise<void>;
}

/** Starts everything and resolves when all of it answers; a failure leaves nothing running. */
export async function startStack(options: StackOptions = {}): Promise<Stack> {
  // Stopped in the reverse order of starting.
  const started: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const close of started.splice(0).reverse()) await close();
  };
  try {
    const { database, crash } = await startDatabase(options, started);
    return { ...await startServers(options, database, started), crashDatabase: crash, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startDatabase(
  options: StackOptions,
  started: (() => Promise<void>)[],
): Promise<{ database: Database; crash: (() => Promise<void>) | null }> {
  if (options.databaseUrl !== undefined) {
    await requirePlayable(options.databaseUrl, MIGRATIONS);
    const database = databaseAt(options.databaseUrl);
    await createRoles(database.url);
    await prepareDatabase(database);
    await markAsStack(database);
    return { database, crash: null };
  }
  const cluster = await startPostgres({ fsync: !options.ephemeral });
  started.push(cluster.stop);
  await createRoles(cluster.url);
  const database = await createDatabase(cluster.url, "holdfast");
  await markAsStack(database);
  return { database, crash: cluster.crash };
}

async function startServers(
  options: StackOptions,
  database: Database,
  started: (() => Promise<void>)[],
): Promise<Omit<Stack, "stop" | "crashDatabase">> {
  const keys = await makeKeys();
  const catcher = createMailCatcher(keys.postmarkToken);
  const mail = listen(catcher.fetch);
  started.push(mail.close);
  const stripe = await startStripe(options, database, started);

  let functions: FunctionsProcess | null = null;
  const roles = rolesOfKeys(keys);
  const authenticator = await database.urlAs("authenticator");
  const gateway = createGateway({
    databaseUrl: options.proxyDatabase?.(authenticator) ?? authenticator,
    keys: roles,
    jwtSecret: keys.jwtSecret,
    functions: (_name, request) =>
      functions?.fetch(request) ??
        Promise.resolve(Response.json({ message: "starting" }, { status: 503 })),
  });
  started.push(gateway.close);
  const front = withSimulatorDoor(
    gateway.fetch,
    roles,
    stripe.simulator && { ...stripe.places, now: stripe.simulator.control.now },
  );
  const api = listenAt(options.wrapApi?.(front) ?? front, options.port ?? 0);
  started.push(api.close);

  const places = {
    ...{ ...stripe.places, apiUrl: api.url, mailUrl: mail.url },
    ...(options.appWebhookUrl !== undefined && { appWebhookUrl: options.appWebhookUrl }),
  };
  catcher.setServer({ InboundHookUrl: `${api.url}/functions/v1/postmark-inbound-webhook` });
  const log = options.onFunctionLog ?? (() => {});
  // as hosted, where the next request finds a new worker
  const startOne = async () => {
    const one = await startFunctions(functionEnvironment(keys, places), log);
    one.ended.then(async (isUnasked) => {
      if (!isUnasked) return;
      log("The functions' process ended by itself; another one is started.");
      functions = await startOne();
    }).catch((error) => log(`The functions cannot be started again: ${error.message}`));
    return one;
  };
  functions = await startOne();
  started.push(async () => await functions?.stop());
  // Before the functions end nothing may knock at them any more.
  if (stripe.simulator) started.push(stripe.simulator.close);
  stripe.simulator?.setWebhookUrls({
    account: `${api.url}/functions/v1/stripe-connect-webhook`,
    connect: `${api.url}/functions/v1/stripe-connect-webhook/connect`,
  });
  return {
    ...describe(keys, places, database),
    functions: functions.functions,
    simulator: stripe.simulator,
    dataApi: gateway,
    async restartFunctions() {
      await functions?.kill();
      functions = await startOne();
    },
  };
}

type Places = Parameters<typeof functionEnvironment>[1];

function describe(keys: Keys, places: Places, database: Database): StackDescription {
  const { serviceKey, anonKey, jwtSecret, appWebhookSecret, cronSecret } = keys;
  return {
    ...places,
    serviceKey,
    anonKey,
    jwtSecret,
    appWebhookSecret,
    cronSecret,
    inboundBasicAuth: keys.inboundBasicAuth,
    databaseUrl: database.url,
    functionsEnv: functionEnvironment(keys, places),
  };
}

async function startStripe(
  options: StackOptions,
  database: Database,
  started: (() => Promise<void>)[],
) {
  if (options.stripeUrl !== undefined) {
    return { simulator: null, places: outsideStripe(options.stripeUrl) };
  }
  const clock = connect(database.url);
  started.push(() => clock.end());
  // a database that was kept may have been moved forward before
  const [ahead] = await clock<{ seconds: number }[]>`
    select extract(epoch from advanced_by)::int as seconds from escrow.clock`;
  const simulator = await startStripeSimulator({
    port: 0,
    aheadSeconds: ahead!.seconds,
    onAdvanceClock: async (seconds) => {
      await clock`select escrow.advance_clock(make_interval(secs => ${seconds}))`;
    },
  });
  const close = once(simulator.close);
  started.push(close);
  const { url: stripeUrl, key: stripeKey, webhookSecret, connectWebhookSecret } = simulator;
  const places = { stripeUrl, stripeKey, webhookSecret, connectWebhookSecret };
  return { simulator: { ...simulator, close }, places };
}

function once(run: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | null = null;
  return () => done ??= run();
}

/** The key and secrets of a Stripe that is not ours come from the environment. */
function outsideStripe(url: string) {
  const stripeKey = Deno.env.get("STRIPE_SECRET_KEY") ?? "sk_test_local";
  if (!/^[sr]k_test_/.test(stripeKey)) {
    throw new UserError("STRIPE_SECRET_KEY is not a test key; the local stack takes no other.");
  }
  return {
    stripeUrl: url.replace(/\/$/, ""),
    stripeKey,
    webhookSecret: Deno.env.get("STRIPE_WEBHOOK_SECRET") ?? newSecret(),
    connectWebhookSecret: Deno.env.get("STRIPE_CONNECT_WEBHOOK_SECRET") ?? newSecret(),
  };
}

const newSecret = () => `whsec_${crypto.randomUUID().replaceAll("-", "")}`;

function listenAt(handler: (request: Request) => Promise<Response>, port: number) {
  try {
    return listen(handler, port);
  } catch (error) {
    if (!(error instanceof Deno.errors.AddrInUse)) throw error;
    throw new UserError(`Port ${port} is taken; choose another with --port.`);
  }
}
