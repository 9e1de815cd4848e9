// Whether our folders in an app are ours alone.
import { join } from "../paths.ts";
import type { Manifest } from "./manifest.ts";
import { OPERATORS } from "./operators_files.ts";

export async function filesInPlaceOf(app: string, folders: string[]): Promise<string[]> {
  const stops: string[] = [];
  for (const folder of folders) {
    const isFolder = await Deno.stat(join(app, folder)).then((it) => it.isDirectory, () => true);
    if (!isFolder) stops.push(`${folder} is taken: it is a file, and not Holdfast's`);
  }
  return stops;
}

/** Our folders hold our files alone: another one could change what ours mean. */
export async function strangersIn(
  app: string,
  folders: string[],
  wanted: Map<string, string>,
  manifest: Manifest | null,
): Promise<string[]> {
  const stops: string[] = [];
  for (const folder of folders) {
    for (const path of await listFiles(app, folder)) {
      // what a file browser leaves where people look, and nothing reads
      if (folder === OPERATORS && path.includes("/.")) continue;
      if (wanted.has(path) || manifest?.files[path] !== undefined) continue;
      // said with its remedy
      if (path.endsWith("/deno.lock")) continue;
      stops.push(`${folder} is taken: ${path} is not Holdfast's`);
    }
  }
  return stops;
}

async function listFiles(app: string, folder: string): Promise<string[]> {
  const found: string[] = [];
  const entries = await Array.fromAsync(Deno.readDir(join(app, folder))).catch((error) => {
    if (error instanceof Deno.errors.NotFound) return [];
    throw error;
  });
  for (const { name, isDirectory } of entries) {
    const path = `${folder}/${name}`;
    if (isDirectory) found.push(...await listFiles(app, path));
    else found.push(path);
  }
  return found.sort();
}
