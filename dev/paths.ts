// Paths of this repository and the few path operations the workshop needs.
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

export { dirname, join };
export const fromFileUrl = (url: string | URL): string => fileURLToPath(url);
export const toFileUrl = (path: string): URL => pathToFileURL(path);

/** The repository's root folder. */
export const ROOT: string = dirname(dirname(fromFileUrl(import.meta.url)));
