// How a list of words is written (lexicon.ts): choices, phrases, and letters that keyboards lack.
/** The parts between the outermost "|". */
export function alternatives(list: string): string[] {
  if (!list.includes("{")) return list.split("|").map((part) => part.trimStart());
  const parts: string[] = [];
  let [depth, start] = [0, 0];
  for (let i = 0; i < list.length; i++) {
    const sign = list[i];
    if (sign === "{") depth++;
    else if (sign === "}") depth--;
    else if (sign === "|" && depth === 0) {
      parts.push(list.slice(start, i).trimStart());
      start = i + 1;
    }
  }
  if (depth !== 0) throw new Error(`unbalanced: ${list.slice(-60)}`);
  return [...parts, list.slice(start).trimStart()];
}

/** Where the choice that opens at `open` ends. */
function closeOf(phrase: string, open: number): number {
  let [close, depth] = [open, 1];
  while (depth > 0) depth += phrase[++close] === "{" ? 1 : phrase[close] === "}" ? -1 : 0;
  return close;
}

/** "{a|b} c" as "a c" and "b c". */
export function expand(phrase: string): string[] {
  const open = phrase.indexOf("{");
  if (open === -1) return [phrase];
  const close = closeOf(phrase, open);
  const tails = expand(phrase.slice(close + 1));
  return alternatives(phrase.slice(open + 1, close)).flatMap(expand).flatMap((part) =>
    tails.map((tail) => phrase.slice(0, open) + part + tail)
  );
}

/** What `expand` left of spaces between choices, taken away. */
const toPhrase = (text: string): string =>
  (text.includes("  ") ? text.replace(/ {2,}/g, " ") : text).trim();

/** An entry for each choice that it may begin with. */
function openings(entry: string): string[] {
  if (!entry.startsWith("{")) return [entry];
  const close = closeOf(entry, 0);
  const tail = entry.slice(close + 1);
  return alternatives(entry.slice(1, close)).flatMap((one) => openings((one + tail).trimStart()));
}

const startOf = (entry: string) => /^[^{ ]* ?/.exec(entry)?.[0] ?? "";

/** What an entry's phrases begin with, up to the first choice or behind the first word. */
export const startsOf = (entry: string): string[] => openings(entry).map(startOf);

/** The phrases of an entry that may begin with `first`, a word and the space behind it. */
export const phrasesFrom = (entry: string, first: string): string[] =>
  openings(entry).filter((one) => first.startsWith(startOf(one))).flatMap(expand).map(toPhrase);

export const ASCII: RegExp = /^[\x20-\x7e]*$/;
const TWO_LETTERS: Record<string, string> = { ä: "ae", ö: "oe", ø: "oe", ü: "ue", å: "aa" };
const ONE_LETTER: Record<string, string> = { ø: "o", æ: "ae", ß: "ss", ł: "l", œ: "oe" };

/** As people write it whose keyboard lacks the letter. */
export function withoutAccents(phrase: string): string[] {
  const spell = (table: Record<string, string>) =>
    phrase.replace(/./gu, (one) => table[one] ?? one);
  const bare = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "");
  return [spell(ONE_LETTER), spell({ ...ONE_LETTER, ...TWO_LETTERS })].map(bare);
}
