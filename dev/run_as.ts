// initdb and postgres refuse to run as root: as root they run under an account without rights.

export interface RunAs {
  uid: number;
  gid: number;
}

/** The account to run Postgres under; null where the current one will do. */
export function runAs(): RunAs | null {
  if (Deno.build.os === "windows" || Deno.uid() !== 0) return null;
  // initdb asks for the account's name, so it must be one that /etc/passwd knows.
  for (const line of Deno.readTextFileSync("/etc/passwd").split("\n")) {
    const [name, , uid, gid] = line.split(":");
    // An unsigned number: macOS writes nobody as -2.
    if (name === "nobody") return { uid: Number(uid) >>> 0, gid: Number(gid) >>> 0 };
  }
  throw new Error(
    "Postgres refuses to run as root and there is no account `nobody` to run it as; " +
      "start as an ordinary user, or pass --database-url",
  );
}

/** A temp folder that the given account owns and can reach. */
export async function makeReachableTempFolder(owner: RunAs | null): Promise<string> {
  if (owner === null) return await Deno.makeTempDir({ prefix: "holdfast-" });
  const asked = Deno.env.get("TMPDIR");
  for (const dir of [asked, "/tmp", "/var/tmp", "/dev/shm"]) {
    if (dir === undefined || !(await everyoneMayEnter(dir))) continue;
    const folder = await Deno.makeTempDir({ prefix: "holdfast-", dir });
    await Deno.chown(folder, owner.uid, owner.gid);
    return folder;
  }
  throw new Error("no temp folder that an account other than root can enter; set TMPDIR");
}

async function everyoneMayEnter(dir: string): Promise<boolean> {
  for (let path = dir; path !== "/" && path !== "."; path = path.replace(/\/[^/]*$/, "") || "/") {
    const info = await Deno.stat(path).catch(() => null);
    if (info === null || ((info.mode ?? 0) & 0o001) === 0) return false;
  }
  return true;
}
