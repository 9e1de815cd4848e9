// A throw-away Postgres cluster on loopback.
import { join } from "./paths.ts";
import { layOutPostgres } from "./postgres_binaries.ts";
import { makeReachableTempFolder, type RunAs, runAs } from "./run_as.ts";

export interface Cluster {
  /** Superuser URL, database `postgres`. */
  url: string;
  stop(): Promise<void>;
}

export interface ClusterOptions {
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
      const bin = await layOutPostgres(join(folder, "postgres"), account?.uid ?? null);
      const password = crypto.randomUUID();
      await initialize(bin, folder, password, account);
      const port = freePort();
      const server = await runServer(bin, folder, port, options.fsync ?? true, account);
      const url = `postgresql://supabase_admin:${password}@127.0.0.1:${port}/postgres`;
      return { url, stop: server.stop };
    } catch (error) {
      await Deno.remove(folder, { recursive: true }).catch(() => {});
      const portTaken = error instanceof Error && error.message.includes("could not bind");
      if (!portTaken || tries === START_TRIES) throw error;
    }
  }
}

function freePort(): number {
  const listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const { port } = listener.addr as Deno.NetAddr;
  listener.close();
  return port;
}

async function initialize(bin: string, folder: string, password: string, account: RunAs | null) {
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
      "--locale=C",
      "--locale-provider=builtin",
      "--builtin-locale=C.UTF-8",
      "--no-sync",
      "--no-instructions",
      // A new connection a few milliseconds sooner; the passwords here are random and short-lived.
      "--set=scram_iterations=64",
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
 * whichever way we end, the guard stops the server and removes the folder.
 */
const GUARD = `
folder="$1"; shift
cd /
"$@" </dev/null & server=$!
trap '' INT TERM HUP
cat >/dev/null
kill -QUIT "$server" 2>/dev/null
wait "$server"
rm -rf "$folder"
`;

async function runServer(
  bin: string,
  folder: string,
  port: number,
  fsync: boolean,
  account: RunAs | null,
): Promise<{ stop(): Promise<void> }> {
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
  const stop = async () => {
    await guard.stdin.close().catch(() => {});
    await guard.status;
  };
  const log = guard.stderr.pipeThrough(new TextDecoderStream()).getReader();
  const started = await readUntilReady(log);
  if (!started.ready) {
    await stop();
    throw new Error(`Postgres did not start:\n${started.said}`);
  }
  drain(log);
  return { stop };
}

async function readUntilReady(log: ReadableStreamDefaultReader<string>) {
  let said = "";
  for (;;) {
    const { value, done } = await log.read();
    said += value ?? "";
    if (said.includes("ready to accept connections")) return { ready: true, said };
    if (done || /FATAL|PANIC/.test(said)) return { ready: false, said };
  }
}

/** A pipe that nobody empties would stop the server's writing, and then the server. */
async function drain(log: ReadableStreamDefaultReader<string>) {
  while (!(await log.read()).done);
}
