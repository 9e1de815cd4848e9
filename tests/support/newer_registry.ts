// A package registry in which everything has just been published anew: beside each version that is
// locked stand the next patch and the next minor version, both the newest there are, and both of
// no use to whoever takes them. What asks for a range gets one of those; what names a version does
// not. So it shows what a build without a lock file would take tomorrow.
import { join, ROOT } from "../../dev/paths.ts";

/** The lock file's answer: name and version of each package that an import map leads to. */
export async function lockedClosure(importMap: string): Promise<string[]> {
  const lock = JSON.parse(await Deno.readTextFile(join(ROOT, "deno.lock"))) as {
    npm: Record<string, { dependencies?: string[] }>;
  };
  const { imports } = JSON.parse(await Deno.readTextFile(importMap)) as {
    imports: Record<string, string>;
  };
  const found = new Set<string>();
  const visit = (wanted: string) => {
    const key = Object.keys(lock.npm).find((it) => it === wanted || nameOf(it) === wanted);
    if (key === undefined) throw new Error(`deno.lock does not know ${wanted}`);
    if (found.has(key)) return;
    found.add(key);
    lock.npm[key]!.dependencies?.forEach(visit);
  };
  for (const target of Object.values(imports)) visit(target.replace(/^npm:/, ""));
  return [...found].sort();
}

const nameOf = (id: string) => id.slice(0, id.indexOf("@", 1));
const versionOf = (id: string) => id.slice(id.indexOf("@", 1) + 1);

export interface Manifest {
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  peerDependenciesMeta?: Record<string, { optional?: boolean }>;
  dist: { tarball: string; integrity?: string };
}

export interface NewerRegistry {
  url: string;
  /** Archives that were asked for, `name@version`; a version that nobody has locked among them. */
  taken: Set<string>;
  /** Of each locked version that was asked about. */
  manifests: Map<string, Manifest>;
  close(): Promise<void>;
}

/** `locked`: `name@version`. Null where the registry behind it does not answer. */
export async function startNewerRegistry(locked: string[]): Promise<NewerRegistry | null> {
  const source = await npmRegistry();
  const probe = await fetch(new URL("tslib", source)).catch(() => null);
  await probe?.body?.cancel();
  if (!probe?.ok) return null;
  const taken = new Set<string>();
  const manifests = new Map<string, Manifest>();
  const archives = new Map<string, string>();
  const server = Deno.serve({ hostname: "127.0.0.1", port: 0, onListen() {} }, async (request) => {
    const { origin, pathname } = new URL(request.url);
    const path = decodeURIComponent(pathname.slice(1));
    if (path.startsWith("archive/")) {
      const id = path.slice("archive/".length);
      taken.add(id);
      const archive = archives.get(id);
      return archive === undefined ? gone() : await fetch(archive);
    }
    const id = locked.find((it) => nameOf(it) === path);
    const answer = await fetch(new URL(path.replace("/", "%2f"), source));
    if (!answer.ok) return answer;
    const { versions } = await answer.json() as { versions: Record<string, Manifest> };
    // a package that nobody has locked is offered as it is, and is one too many if it is taken
    const version = id === undefined ? Object.keys(versions).at(-1)! : versionOf(id);
    const manifest = versions[version]!;
    archives.set(`${path}@${version}`, manifest.dist.tarball);
    if (id !== undefined) manifests.set(id, manifest);
    const offer = (offered: string) => [offered, {
      ...manifest,
      ...{ name: path, version: offered },
      dist: { ...manifest.dist, tarball: `${origin}/archive/${path}@${offered}` },
    }];
    const newest = nextOf(version);
    return Response.json({
      name: path,
      "dist-tags": { latest: newest.at(-1) },
      versions: Object.fromEntries([version, ...newest].map(offer)),
    });
  });
  const url = `http://127.0.0.1:${server.addr.port}/`;
  return { url, taken, manifests, close: () => server.shutdown() };
}

const gone = () => new Response("a version that nobody has tested", { status: 404 });

/** The next patch and the next minor version. */
function nextOf(version: string): string[] {
  const [major, minor, patch] = version.split(/[.-]/).map(Number) as [number, number, number];
  return [`${major}.${minor}.${patch + 1}`, `${major}.${minor + 1}.0`];
}

async function npmRegistry(): Promise<string> {
  const { success, stdout } = await new Deno.Command("npm", {
    args: ["config", "get", "registry"],
    stderr: "null",
  }).output();
  const said = new TextDecoder().decode(stdout).trim();
  return success && URL.canParse(said) ? said : "http://127.0.0.1:1/";
}
