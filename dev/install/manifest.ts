// supabase/holdfast.json in an app: what is Holdfast's there, so that nothing else is ever touched.
import { join } from "../paths.ts";
import { UserError } from "../stack_file.ts";

export interface Manifest {
  about: string;
  version: string;
  commit: string | null;
  functions: string[];
  /** Exactly what stands in config.toml because of us. */
  config: string;
  /** Path and SHA-256 of each file as it was written. */
  files: Record<string, string>;
}

export const MANIFEST = "supabase/holdfast.json";
export const ABOUT =
  "Written by Holdfast's install and read by install and uninstall. Commit it; do not edit it.";

export const toText = (manifest: Manifest): string => JSON.stringify(manifest, null, 2) + "\n";

/** Null where Holdfast is not installed. */
export async function readManifest(app: string): Promise<Manifest | null> {
  const text = await readIfThere(join(app, MANIFEST));
  if (text === undefined) return null;
  try {
    const manifest = JSON.parse(text) as Manifest;
    if (typeof manifest.files === "object" && typeof manifest.config === "string") return manifest;
  } catch {
    // said below
  }
  throw new UserError(`${MANIFEST} cannot be read: take it back from git.`);
}

export async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await Deno.readTextFile(path);
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return undefined;
    throw error;
  }
}

export async function hashOf(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)).toHex();
}
