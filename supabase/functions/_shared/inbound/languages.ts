// The eleven languages that are read. A text is in one of them, or a person reads it.
import { DANISH } from "./languages/danish.ts";
import { DUTCH } from "./languages/dutch.ts";
import { ENGLISH } from "./languages/english.ts";
import { FRENCH } from "./languages/french.ts";
import { GERMAN } from "./languages/german.ts";
import { ITALIAN } from "./languages/italian.ts";
import { NORWEGIAN } from "./languages/norwegian.ts";
import { POLISH } from "./languages/polish.ts";
import { PORTUGUESE } from "./languages/portuguese.ts";
import { EVERYWHERE } from "./languages/everywhere.ts";
import { SPANISH } from "./languages/spanish.ts";
import { SWEDISH } from "./languages/swedish.ts";
import { Lexicon } from "./lexicon.ts";

const LANGUAGES = [
  ENGLISH,
  GERMAN,
  FRENCH,
  SPANISH,
  ITALIAN,
  DUTCH,
  PORTUGUESE,
  SWEDISH,
  DANISH,
  NORWEGIAN,
  POLISH,
];

const lexicons: Lexicon[] = [];

/** Each made when the first reply needs it: no other function does. */
export function* LEXICONS(): Generator<Lexicon> {
  for (const [i, words] of LANGUAGES.entries()) yield lexicons[i] ??= new Lexicon(words, EVERYWHERE);
}
