// The eleven languages that are read. A text is in one of them, or a person reads it.
import { DANISH } from "./languages/danish.ts";
import { DUTCH } from "./languages/dutch.ts";
import { ENGLISH_GOODS } from "./languages/english_goods.ts";
import { ENGLISH_DEEDS } from "./languages/english_deeds.ts";
import { GERMAN_GOODS } from "./languages/german_goods.ts";
import { GERMAN_DEEDS } from "./languages/german_deeds.ts";
import { DUTCH_GOODS } from "./languages/dutch_goods.ts";
import { DUTCH_DEEDS } from "./languages/dutch_deeds.ts";
import { SWEDISH_GOODS } from "./languages/swedish_goods.ts";
import { SWEDISH_DEEDS } from "./languages/swedish_deeds.ts";
import { DANISH_GOODS } from "./languages/danish_goods.ts";
import { DANISH_DEEDS } from "./languages/danish_deeds.ts";
import { NORWEGIAN_GOODS } from "./languages/norwegian_goods.ts";
import { NORWEGIAN_DEEDS } from "./languages/norwegian_deeds.ts";
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
import { Lexicon, type Words } from "./lexicon.ts";

/** What Norwegian writes like Danish. */
const DANISH_THINGS = { thing: DANISH.thing ?? "" };
const LANGUAGES: [Words, ...Words[]][] = [
  [ENGLISH, ENGLISH_GOODS, ENGLISH_DEEDS],
  [GERMAN, GERMAN_GOODS, GERMAN_DEEDS],
  [FRENCH],
  [SPANISH],
  [ITALIAN],
  [DUTCH, DUTCH_GOODS, DUTCH_DEEDS],
  [PORTUGUESE],
  [SWEDISH, SWEDISH_GOODS, SWEDISH_DEEDS],
  [DANISH, DANISH_GOODS, DANISH_DEEDS],
  [NORWEGIAN, NORWEGIAN_GOODS, NORWEGIAN_DEEDS, DANISH_THINGS],
  [POLISH],
];

const lexicons: Lexicon[] = [];

/** Each made when the first reply needs it: no other function does. */
export function* LEXICONS(): Generator<Lexicon> {
  for (const [i, [words, ...families]] of LANGUAGES.entries()) {
    yield lexicons[i] ??= new Lexicon([words, EVERYWHERE], families);
  }
}
