// Our blocks in the app's config.toml, put in and taken out as text: the rest keeps every byte.
import * as toml from "deno-std/toml/mod.js";

const BEGIN = "# >>> Holdfast's functions: written by its install, taken out by its uninstall";
const END = "# <<< Holdfast's functions";

export interface Merged {
  /** The whole file; null when it cannot be made. */
  text: string | null;
  /** What of it is ours. */
  own: string;
  stops: string[];
  notes: string[];
}

const occurrences = (text: string, part: string) => text.split(part).length - 1;

/** The file without our part; null when that part is not there as we wrote it. */
export function withoutOwn(text: string, own: string): string | null {
  return own !== "" && occurrences(text, own) === 1 ? text.replace(own, () => "") : null;
}

/**
 * `known`: our part as it was written last, if it was. A part that somebody has changed is a stop
 * unless `force` lets it be replaced.
 */
export function mergeConfig(
  text: string,
  blocks: string,
  functions: string[],
  options: { known: string | undefined; force: boolean },
): Merged {
  const found = findOwn(text, options.known);
  const app = found === null ? text : text.replace(found, () => "");
  const lead = found === null ? leadAfter(app) : found.slice(0, found.indexOf(BEGIN));
  const own = `${lead}${BEGIN}\n${blocks}${END}\n`;
  const stops: string[] = [];
  if (found !== null && found !== own && found !== options.known && !options.force) {
    stops.push(
      "supabase/config.toml: Holdfast's part was changed by hand since (--force replaces)",
    );
  }
  const merged = found === null ? text + own : text.replace(found, () => own);
  const { taken, notes } = judge(app, functions);
  stops.push(...taken);
  // a table written as one value takes no [functions.<name>], though not every parser minds
  const isValue = /^\s*"?functions"?\s*[=.]/m.test(app.split(/^\s*\[/m)[0] ?? "");
  if (taken.length === 0 && (isValue || parse(merged) === null)) {
    stops.push("supabase/config.toml: [functions.<name>] cannot be added after what stands there");
  }
  return { text: stops.length === 0 ? merged : null, own, stops, notes };
}

function findOwn(text: string, known: string | undefined): string | null {
  if (known !== undefined && withoutOwn(text, known) !== null) return known;
  const [from, to] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (from < 0 || to < from) return null;
  // the empty line before it is ours too
  const start = text.slice(0, from).endsWith("\n\n") ? from - 1 : from;
  return text.slice(start, text.indexOf("\n", to) + 1 || text.length);
}

const leadAfter = (app: string) => app === "" ? "" : app.endsWith("\n") ? "\n" : "\n\n";

interface Config {
  api?: { enabled?: boolean; schemas?: string[] };
  db?: { major_version?: number };
  functions?: Record<string, unknown>;
}

function parse(text: string): Config | null {
  try {
    return toml.parse(text) as Config;
  } catch {
    return null;
  }
}

function judge(app: string, functions: string[]): { taken: string[]; notes: string[] } {
  const config = parse(app);
  if (config === null) {
    return { taken: ["supabase/config.toml: this is not TOML; repair it first"], notes: [] };
  }
  const names = Object.keys(config.functions ?? {});
  const taken = names.filter((name) => functions.includes(name)).map((name) =>
    `supabase/config.toml: [functions.${name}] is taken by a function of the app`
  );
  const notes: string[] = [];
  const { api, db } = config;
  if (api?.enabled === false || (api?.schemas && !api.schemas.includes("public"))) {
    notes.push("the Data API must be on and expose schema public: the functions call it there");
  }
  if (db?.major_version !== undefined && ![15, 17].includes(db.major_version)) {
    notes.push(`Postgres ${db.major_version}: Holdfast is tested with 15 and 17`);
  }
  return { taken, notes };
}
