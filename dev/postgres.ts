// A throw-away Postgres cluster on loopback.
import { join } from "./paths.ts";
import { layOutPostgres } from "./postgres_binaries.ts";
import { makeReachableTempFolder, type RunAs, runAs } from "./run_as.ts";

export interface Cluster {
  /** Superuser URL, database `postgres`. */
  url: string;
  /** SIGQUIT: ends it without a checkpoint, starts it again on its data; resolves when it is up. */
  crash(): Promise<void>;
  stop(): Promise<void>;
}

/** A server that is installed on this machine, where the embedded one is not wanted. */
export interface InstalledServer {
  /** Folder of its executables. */
  bin: string;
  /** What its initdb is told besides. */
  initdb: string[];
  settings: Record<string, string>;
}

export interface ClusterOptions {
  /** Default: the embedded Postgres that deno.json has pinned. */
  server?: InstalledServer;
  /** Off only where nobody minds losing the data with the machine's power: tests. Default true. */
  fsync?: boolean;
}

/** A port that was free when we looked may be taken when the server binds it. */
const START_TRIES = 3;

/**
 * Initializes and starts a cluster in a temp folder: loopback TCP, a free port, a random password.
 * The superuser is `supabase_admin`. `stop` ends the server and removes the folder; so does a
 * guard process when this one dies without having called it.
 */
export async function startPostgres(options: ClusterOptions = {}): Promise<Cluster> {
  const account = runAs();
  for (let tries = 1;; tries++) {
    const folder = await makeReachableTempFolder(account);
    try {
      const server = options.server ?? await embeddedServer(folder, account);
      const password = crypto.randomUUID();
      await initialize(server, folder, password, account);
      const port = freePort();
      const running = await runServer(server, folder, port, options.fsync ?? true, account);
      const url = `postgresql://supabase_admin:${password}@127.0.0.1:${port}/postgres`;
      return { url, ...running };
    } catch (error) {
      await Deno.remove(folder, { recursive: true }).catch(() => {});
      const portTaken = error instanceof Error && error.message.includes("could not bind");
      if (!portTaken || tries === START_TRIES) throw error;
    }
  }
}

async function embeddedServer(folder: string, account: RunAs | null): Promise<InstalledServer> {
  const bin = await layOutPostgres(join(folder, "postgres"), account?.uid ?? null);
  const initdb = [
    "--locale=C",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    // A new connection a few milliseconds sooner; the passwords here are random and short-lived.
    "--set=scram_iterations=64",
  ];
  return { bin, initdb, settings: {} };
}

function freePort(): number {
  const listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const { port } = listener.addr as Deno.NetAddr;
  listener.close();
  return port;
}

async function initialize(
  { bin, initdb }: InstalledServer,
  folder: string,
  password: string,
  account: RunAs | null,
) {
  const passwordFile = join(folder, "password");
  await Deno.writeTextFile(passwordFile, password, { mode: 0o600 });
  if (account !== null) await Deno.chown(passwordFile, account.uid, account.gid);
  const { success, stdout, stderr } = await new Deno.Command(join(bin, "initdb"), {
    args: [
      `--pgdata=${join(folder, "data")}`,
      "--username=supabase_admin",
      `--pwfile=${passwordFile}`,
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      ...initdb,
      "--no-sync",
      "--no-instructions",
    ],
    cwd: folder,
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
    ...account,
  }).output();
  await Deno.remove(passwordFile);
  if (success) return;
  const said = new TextDecoder().decode(stdout) + new TextDecoder().decode(stderr);
  throw new Error(`initdb failed:\n${said.trim()}`);
}

/**
 * The guard's standard input is a pipe whose other end is in this process: when it closes, in
 * whichever way we end, the guard stops the server and removes the folder. A line on it is a crash.
 */
const GUARD = `
folder="$1"; shift
cd /
serve() { (trap - INT TERM HUP; exec "$@" </dev/null) & server=$!; }
crash() { kill -QUIT "$server" 2>/dev/null; wait "$server"; }
trap '' INT TERM HUP
serve "$@"
while read -r _; do crash; serve "$@"; done
crash
rm -rf "$folder"
`;

const READY = /ready to accept connections/;
/** A database that is missing ends a session (pg_cron's, until its database is made), no server. */
const UP_OR_FAILED = /ready to accept connections|FATAL(?!: +database ".*" does not exist)|PANIC/;

async function runServer(
  { bin, settings: own }: InstalledServer,
  folder: string,
  port: number,
  fsync: boolean,
  account: RunAs | null,
): Promise<Omit<Cluster, "url">> {
  const settings: Record<string, string | number> = {
    listen_addresses: "127.0.0.1",
    port,
    unix_socket_directories: "",
    fsync: fsync ? "on" : "off",
    full_page_writes: fsync ? "on" : "off",
    max_connections: 200,
    timezone: "UTC",
    log_timezone: "UTC",
    // Compiling a query costs more than running the short ones we have.
    jit: "off",
    ...own,
  };
  const guard = new Deno.Command("sh", {
    args: [
      "-c",
      GUARD,
      "guard",
      folder,
      join(bin, "postgres"),
      "-D",
      join(folder, "data"),
      ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]),
    ],
    cwd: folder,
    stdin: "piped",
    stdout: "null",
    stderr: "piped",
    // A session of its own: Ctrl-C is for us, who then stop things in order.
    detached: true,
    ...account,
  }).spawn();
  const orders = guard.stdin.getWriter();
  const log = followLog(guard.stderr);
  const stop = async () => {
    await orders.close().catch(() => {});
    await guard.status;
  };
  const said = await log.until(UP_OR_FAILED);
  if (!READY.test(said)) {
    await stop();
    throw new Error(`Postgres did not start:\n${said}`);
  }
  return { stop, crash: () => crash(orders, log) };
}

async function crash(orders: WritableStreamDefaultWriter<Uint8Array>, log: ServerLog) {
  for (let tries = 1; tries <= START_TRIES; tries++) {
    log.forget();
    await orders.write(new TextEncoder().encode("crash\n"));
    // while it was down, some client's outgoing connection may have been given its port
    const said = await log.until(/ready to accept connections|could not create any|PANIC/);
    if (READY.test(said)) return;
    if (said.includes("PANIC")) throw new Error(`Postgres did not recover:\n${said}`);
  }
  throw new Error("Postgres did not come back: its port is taken");
}

interface ServerLog {
  forget(): void;
  /** What was said since then, once it matches or the server's log has ended. */
  until(pattern: RegExp): Promise<string>;
}

/** What is kept of the log: enough to say why a server did not start. */
const LOG_KEPT = 10_000;

/** Reads to the end: a pipe that nobody empties would stop the server's writing, and then it. */
function followLog(stream: ReadableStream<Uint8Array>): ServerLog {
  let said = "";
  let ended = false;
  let wake = () => {};
  const follow = async () => {
    for await (const text of stream.pipeThrough(new TextDecoderStream())) {
      said = (said + text).slice(-LOG_KEPT);
      wake();
    }
    ended = true;
    wake();
  };
  follow();
  return {
    forget: () => said = "",
    async until(pattern) {
      while (!pattern.test(said) && !ended) await new Promise<void>((resolve) => wake = resolve);
      return said;
    },
  };
}
