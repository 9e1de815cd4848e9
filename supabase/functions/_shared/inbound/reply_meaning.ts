// Whether a receiver's words say "delivered", plainly, and nothing besides: every clause of known
// words, in one language. See docs/decisions on what a reply means. All else is for a person.
import type { Said } from "./clauses.ts";
import { letterOfDate } from "./dates.ts";
import { LEXICONS } from "./languages.ts";
import { type Line, readIn, type Reading, type Setting } from "./reading.ts";
import { DONE_SIGN, doubtOfSigns, EMOJI, plainSigns, SMILE } from "./signs.ts";
import { LINKS, tokensOf } from "./tokens.ts";

/** Longer than this is no plain word any more (and keeps all of this to a few milliseconds). */
const MAX_CHARS = 4000;
/** A line as long as this was wrapped by a program, not by its writer. */
const WRAPPED = /^.{40,}[\p{L}\p{N},]$/u;

export type Meaning = Exclude<Said, "neutral"> | "unclear" | "too_long" | "quotes_us" | string;

/** `text`: stripped of quotes; `ourAddress`: where replies go. "delivered", or why it is not. */
export function meaningOf(text: string, setting: Setting, ourAddress: string | null): Meaning {
  if (text.length > MAX_CHARS) return "too_long";
  const plain = plainSigns(text).trim();
  // our own address in it: a quotation that was not recognised as one
  const domain = ourAddress?.slice(ourAddress.lastIndexOf("@")).toLowerCase();
  if (domain !== undefined && plain.toLowerCase().includes(domain)) return "quotes_us";
  const doubt = doubtOfSigns(plain.replace(LINKS, " "));
  if (doubt !== null) return doubt;
  if (DONE_SIGN.test(plain)) return "delivered";
  const lines = linesOf(plain, setting);
  if (repeatsItself(lines)) return "emphasis";
  let best: Reading | null = null;
  for (const lexicon of LEXICONS()) {
    const reading = readIn(lexicon, lines, setting);
    if (reading.said === "delivered") return "delivered";
    if (best === null || reading.unknown < best.unknown) best = reading;
  }
  return best === null || best.said === "neutral" ? "unclear" : best.said;
}

/** Lines that a program has wrapped are one again; marks of lists are no words. */
export function linesOf(text: string, { writtenAt }: Setting): Line[] {
  const joined: string[] = [];
  let isOpen = false;
  for (const line of text.split("\n").map((one) => one.trim())) {
    if (isOpen && line !== "") joined.push(`${joined.pop()} ${line}`);
    else joined.push(line);
    isOpen = WRAPPED.test(line);
  }
  return joined.map((line) => line.replace(/^[-*•·]\s+/, "").replace(/\*([^*]+)\*/g, "$1"))
    .filter((line) => line !== "").map((line) => ({
      text: line,
      tokens: tokensOf(line, EMOJI, SMILE, (date) => letterOfDate(date, writtenAt)),
    }));
}

/** "Delivered delivered delivered" is somebody's scorn. */
function repeatsItself(lines: Line[]): boolean {
  return lines.some(({ tokens }) => {
    const words = tokens.filter(({ kind }) => kind === "word").map(({ text }) => text);
    return words.some((word, i) => word.length > 3 && word === words[i + 1]);
  });
}
