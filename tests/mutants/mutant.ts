// A planted bug: a small change of the deployed code, or of a command, that some test must notice.
import { dirname, join } from "../../dev/paths.ts";

/** Where, what stands there exactly once (white space aside), and what is put in its place. */
export interface Change {
  /** "escrow.backoff": the SQL function of that name; else how the path of a deployed file ends. */
  in: string;
  replace: string;
  by: string;
}

export interface Mutant {
  /** In snake_case, unique. */
  name: string;
  /** What would be wrong with such a system, as a sentence. */
  breaks: string;
  /** One; or several, where a second defence would hide that the first is gone. */
  changes: Change[];
  /** Test files to ask first, by their paths under tests/ without _test.ts; then all are. */
  ask: string[];
  /** Only those tests of them whose names have this in them: for files that take long. */
  about?: string;
}

/** Text of a file, by its path from the repository's root. */
export type Source = ReadonlyMap<string, string>;

const BROKEN = /^(supabase\/(migrations\/.*\.sql|functions\/.*\.ts)|dev\/.*\.ts)$/;

/** Every file of the repository at `root` that may be broken. */
export async function readSource(root: string): Promise<Source> {
  const source = new Map<string, string>();
  const visit = async (folder: string) => {
    for await (const { name, isDirectory } of Deno.readDir(join(root, folder))) {
      const path = `${folder}/${name}`;
      if (isDirectory) await visit(path);
      else if (BROKEN.test(path)) source.set(path, await Deno.readTextFile(join(root, path)));
    }
  };
  await visit("supabase");
  await visit("dev");
  return source;
}

/** The files that a mutant changes, as it leaves them. Throws where it does not fit the source. */
export function mutate(source: Source, { name, changes }: Mutant): Source {
  const mutated = new Map<string, string>();
  for (const change of changes) {
    try {
      const [path, text] = applyChange(new Map([...source, ...mutated]), change);
      mutated.set(path, text);
    } catch (error) {
      throw new Error(`${name}: ${error instanceof Error ? error.message : error}`);
    }
  }
  return mutated;
}

function applyChange(source: Source, change: Change): [path: string, text: string] {
  const { path, from, to } = findPlace(source, change.in);
  const text = source.get(path) ?? "";
  const place = text.slice(from, to);
  const found = [...place.matchAll(patternOf(change.replace))];
  const [only] = found;
  if (only === undefined || found.length > 1) {
    throw new Error(`"${change.replace}" is ${found.length} times in ${change.in}, not once`);
  }
  const at = from + only.index;
  return [path, text.slice(0, at) + change.by + text.slice(at + only[0].length)];
}

/** The text literally, any white space standing for any other: line breaks move. */
function patternOf(text: string): RegExp {
  const words = text.trim().split(/\s+/);
  return new RegExp(words.map((word) => word.replace(/[^\w\s]/g, "\\$&")).join("\\s+"), "g");
}

interface Place {
  path: string;
  from: number;
  to: number;
}

function findPlace(source: Source, name: string): Place {
  const places = /^(escrow|public)\.\w+$/.test(name)
    ? findFunction(source, name)
    : [...source].filter(([path]) => path.endsWith(name))
      .map(([path, text]) => ({ path, from: 0, to: text.length }));
  const [only] = places;
  if (only === undefined || places.length > 1) {
    throw new Error(`${name} is there ${places.length} times, not once`);
  }
  return only;
}

/** By its name and not by its file: functions move between migrations before the first release. */
function findFunction(source: Source, name: string): Place[] {
  return [...source].flatMap(([path, text]) => {
    const from = text.indexOf(`create function ${name}(`);
    return from < 0 ? [] : [{ path, from, to: text.indexOf("\n$$;", from) }];
  });
}

/** Writes files under `root`. */
export async function writeSource(root: string, source: Source): Promise<void> {
  for (const [path, text] of source) {
    await Deno.mkdir(dirname(join(root, path)), { recursive: true });
    await Deno.writeTextFile(join(root, path), text);
  }
}
