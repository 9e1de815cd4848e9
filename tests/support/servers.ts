// A Postgres server of its own whose files can be backed up, put back and copied: what a platform
// does when it restores, clones or fails over a project.
import { connect, createDatabase, createRoles, makeTemplate } from "../../dev/database.ts";
import { join } from "../../dev/paths.ts";
import { startPostgres } from "../../dev/postgres.ts";
import { layOutPostgres } from "../../dev/postgres_binaries.ts";
import { makeReachableTempFolder, runAs } from "../../dev/run_as.ts";

export interface Server {
  url: string;
  stop(): Promise<void>;
}

export interface Backup {
  /** A server on its files. Recovered to the restore point `at`, or, without, to their end. */
  start(options: { port: number; at?: string; asReplica?: boolean }): Promise<Server>;
}

/** With the template that worlds are cloned from. */
export async function startServer(): Promise<Server> {
  const cluster = await startPostgres({ fsync: false });
  await createRoles(cluster.url);
  await createDatabase(cluster.url, "template_permissive");
  await makeTemplate(cluster.url, "template_permissive");
  return cluster;
}

export const portOf = ({ url }: Server): number => Number(new URL(url).port);

export function freePort(): number {
  const listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const { port } = listener.addr as Deno.NetAddr;
  listener.close();
  return port;
}

/** A copy of the running server's files, taken as pg_basebackup takes them. */
export async function backUp(
  { url }: Server,
  meanwhile: () => Promise<void> = async () => {},
): Promise<Backup> {
  const account = runAs();
  const folder = await makeReachableTempFolder(account);
  const data = join(folder, "data");
  const admin = connect(url);
  try {
    const [row] = await admin`select current_setting('data_directory') as folder`;
    await admin`select pg_backup_start('test', true)`;
    await run("cp", ["-a", row!.folder, data]);
    const [end] = await admin`select labelfile from pg_backup_stop(false)`;
    await meanwhile();
    // an archive: everything that was written until now
    await admin`select pg_switch_wal()`;
    await run("cp", ["-a", join(row!.folder, "pg_wal", "."), join(folder, "archive")]);
    await Deno.remove(join(data, "postmaster.pid"));
    await Deno.writeTextFile(join(data, "backup_label"), end!.labelfile);
  } finally {
    await admin.end();
  }
  const bin = await layOutPostgres(join(folder, "postgres"), account?.uid ?? null);
  return {
    async start({ port, at, asReplica }) {
      if (at !== undefined || asReplica) {
        await Deno.writeTextFile(join(data, asReplica ? "standby.signal" : "recovery.signal"), "");
      } else {
        // as files that were simply copied: nothing was written meanwhile
        await Deno.remove(join(data, "backup_label"));
      }
      await run("chown", ["-R", `${account?.uid ?? Deno.uid()}`, folder]);
      const server = new Deno.Command(join(bin, "postgres"), {
        args: ["-D", data, ...settings(port, join(folder, "archive"), at)],
        stdin: "null",
        stdout: "null",
        stderr: "null",
        ...account,
      }).spawn();
      const there = new URL(url);
      there.port = String(port);
      const stop = async () => {
        try {
          server.kill("SIGINT");
        } catch {
          // it has ended by itself
        }
        await server.status;
        await Deno.remove(folder, { recursive: true });
      };
      await answering(there.href, server.status, asReplica ?? false).catch(async (error) => {
        await stop();
        throw error;
      });
      return { url: there.href, stop };
    },
  };
}

function settings(port: number, archive: string, at: string | undefined): string[] {
  return Object.entries({
    listen_addresses: "127.0.0.1",
    port,
    unix_socket_directories: "",
    fsync: "off",
    max_connections: 200,
    timezone: "UTC",
    restore_command: `cp ${archive}/%f %p`,
    ...(at !== undefined && { recovery_target_name: at, recovery_target_action: "promote" }),
  }).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
}

/** Resolves when the server takes writes; a replica is promoted. Throws when it has ended. */
async function answering(
  url: string,
  ended: Promise<unknown>,
  isReplica: boolean,
): Promise<void> {
  let isRunning = true;
  ended.then(() => isRunning = false);
  while (isRunning) {
    const sql = connect(url);
    try {
      const [row] = await sql`select pg_is_in_recovery() as recovering`;
      if (!row!.recovering) return;
      if (isReplica) await sql`select pg_promote()`;
    } catch {
      // not yet
    } finally {
      await sql.end({ timeout: 0 });
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("the copied server did not start");
}

async function run(command: string, args: string[]): Promise<void> {
  const { success, stderr } = await new Deno.Command(command, { args, stdout: "null" }).output();
  if (!success) throw new Error(`${command}: ${new TextDecoder().decode(stderr)}`);
}
