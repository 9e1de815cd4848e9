// Whether a receiver's words say "delivered", plainly. See docs/decisions on what a reply means:
// a word of delivery must be there, and nothing that leaves a doubt. All else is for a person.
import { BARE_YES, COURTESIES, DELIVERED, DONE_SIGN } from "./delivery_words.ts";
import { DOUBTS, QUESTION_MARK, QUESTION_START } from "./doubt_words.ts";
import { matcher } from "./matching.ts";

/** Longer than this is no plain word any more (and keeps every search below a millisecond). */
const MAX_CHARS = 4000;

const COURTESY = matcher(COURTESIES, "gu");
const YES = matcher(DELIVERED);
const DOUBT = matcher(DOUBTS);
/** Links hold question marks and words; addresses hold words. */
const LINK = /\b(?:https?:\/\/|www\.)\S{1,2000}|[^\s<>]{1,100}@[^\s<>]{1,100}/gu;

export type Meaning = "delivered" | "too_long" | "doubtful" | "unclear" | "quotes_us";

/** `text`: stripped; `hint`: what else may be the new text; `ourAddress`: where replies go. */
export function meaningOf(text: string, hint: string, ourAddress: string | null): Meaning {
  if (text.length > MAX_CHARS) return "too_long";
  // our own address in it: a quotation that was not recognised as one
  const domain = ourAddress?.slice(ourAddress.lastIndexOf("@")).toLowerCase();
  if (domain !== undefined && text.toLowerCase().includes(domain)) return "quotes_us";
  if (isDoubtful(text) || isDoubtful(hint.slice(0, MAX_CHARS))) return "doubtful";
  const plain = plainOf(text);
  if (YES.test(plain) || BARE_YES.test(plain) || DONE_SIGN.test(text)) return "delivered";
  return "unclear";
}

/** Lower case; lines that a program has wrapped are one again. */
const plainOf = (text: string): string =>
  text.toLowerCase().replace(/(\S.{50,200})\n(?=\S)/gu, "$1 ").replace(LINK, " ").replace(
    COURTESY,
    " ",
  ).replace(/[ ]{2,}/g, " ").trim();

function isDoubtful(text: string): boolean {
  const plain = plainOf(text);
  return DOUBT.test(plain) || QUESTION_MARK.test(plain) || QUESTION_START.test(plain);
}
