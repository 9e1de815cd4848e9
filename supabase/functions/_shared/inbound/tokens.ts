// A text cut into words and signs, the same for every language. Linear: one expression that never
// goes back further than one token.

export interface Token {
  /** word: in no list yet; sign: a letter that is the same in every language (clauses.ts). */
  kind: "word" | "number" | "sign";
  /** Lower case; the letter of a sign; digits of a number. */
  text: string;
  isCapital: boolean;
  isLoud: boolean;
}

const LINK = String.raw`https?:\/\/\S{1,2000}|www\.\S{1,2000}` +
  String.raw`|(?:[a-z0-9-]{2,63}\.){1,3}(?:com|org|net|io|app|de|fr|es|it|nl|pt|br|se|dk|no|pl|be` +
  String.raw`|ch|at|uk|eu|example)(?:\/\S{0,2000})?(?![\p{L}\p{N}])`;
const ADDRESS = String.raw`[^\s<>@]{1,64}@[^\s<>@]{1,100}`;
export const LINKS: RegExp = new RegExp(`<?(?:${ADDRESS}|${LINK})>?`, "giu");

const [LINK_SIGN, SMILE_SIGN] = ["\ue000", "\ue001"];

const CLOCK = String.raw`\d{1,2}[:.]\d{2}(?!\.?\d)(?:\s?[ap]\.?m\b\.?)?|\d{1,2}\s?[ap]\.?m\b\.?` +
  String.raw`|\d{1,2}\s?h(?:\s?\d{2})?(?![\p{L}\p{N}])|\d{1,2}[uh]\d{0,2}(?![\p{L}\p{N}])` +
  String.raw`|\d{1,2}-(?:tiden|tida)(?!\p{L})`;
const DATE = String.raw`\d{4}-\d{2}-\d{2}(?!\d)|\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})(?!\d)` +
  String.raw`|\d{1,2}\.\s?\d{1,2}\.(?!\d)|\d{1,2}\/\d{1,2}(?![/\d])`;
/** Tracking numbers in groups: "QB 4471 2093 5GB", "9405 5036 9930 0412". Nine digits or more. */
const GROUPS = String.raw`(?<![\p{L}\d])(?:[rclvqu][a-z]\s?)?` +
  String.raw`(?=\d(?:\s?\d){8})\d{2,4}(?:\s\d{2,4}){1,9}(?:\s?\d[a-z]{2})?(?![\p{L}\d])`;
/** Order and tracking numbers: at least three digits somewhere in it. */
const CODE = String.raw`\p{L}{1,10}-\d{3,20}|[\p{L}\d]*\d[\p{L}\d]*(?:[-/][\p{L}\d]+){1,6}` +
  String.raw`|(?=[\p{L}]*\d)[\p{L}\d]{2,40}`;
const WORD = String.raw`'?\p{L}+(?:['-]\p{L}+)*'?`;
const TOKEN = new RegExp(
  `(${LINK_SIGN})|(${SMILE_SIGN})|(${DATE})|(${CLOCK})|(${GROUPS})` +
    `|(\\d{1,4}(?![\\p{L}\\d/-]))|(${CODE})|(${WORD})` +
    `|([.!])|(\n)|([,;:()\\[\\]·•*/–—-])|(&)|(#)|(\\S)`,
  "giu",
);

/** "3e étage" is a place; every other ordinal may be a part. */
const FLOOR = /(?<!\d)\d{1,2}\s?(?:e|ème|o|th|nd|rd|\.)?\s(étage|floor|piso|andar|piano|stock)/giu;

const sign = (text: string): Token => ({ kind: "sign", text, isCapital: false, isLoud: false });
const digitsIn = (text: string) => text.replace(/\D/g, "").length;

function toToken(match: RegExpMatchArray, readDate: (date: string) => string): Token[] {
  const [all, link, smile, date, clock, groups, number, code, ...others] = match;
  const [letters, stop, line, comma, and, hash] = others;
  if (link !== undefined) return [sign("l")];
  if (smile !== undefined) return [sign("e")];
  if (date !== undefined) return [sign(readDate(date))];
  if (clock !== undefined) return [sign("c")];
  if (groups !== undefined) return [sign("#")];
  if (number !== undefined) return [{ ...sign(number), kind: "number" }];
  if (code !== undefined && digitsIn(code) >= 3) return [sign("#")];
  const word = letters ?? code;
  if (word !== undefined) {
    const isLoud = word.length > 1 && word === word.toUpperCase();
    const isCapital = /^\p{Lu}/u.test(word);
    return [{ kind: "word", text: word.toLowerCase(), isCapital, isLoud }];
  }
  if (stop !== undefined || line !== undefined) return [sign(".")];
  if (comma !== undefined) return [sign(comma === "(" ? "(" : ",")];
  if (and !== undefined) return [{ ...sign("&"), kind: "word" }];
  return hash !== undefined ? [sign("k")] : [sign(all.trim() === "" ? "," : "?")];
}

/** `readDate`: the letter of a date in digits (dates.ts). */
export function tokensOf(
  text: string,
  emoji: RegExp,
  smile: RegExp,
  readDate: (date: string) => string,
): Token[] {
  const plain = text.replace(LINKS, ` ${LINK_SIGN} `).replace(smile, ` ${SMILE_SIGN} `)
    .replace(emoji, ` ${SMILE_SIGN} `)
    .replace(FLOOR, " $1").replace(/(?<![\p{L}\d])n\.o(?=\s?\d)/giu, "no")
    // a stop behind an abbreviation or an ordinal ends nothing
    .replace(/(?<![\p{L}\d])(\p{L}{1,4})\.(?= ?\d| \p{Ll})/gu, "$1 ")
    .replace(
      /(?<![\p{L}\d])(mr|mrs|ms|dr|sr|sra|st|d|n|no|nr|gr|mvh|vh|exmos|dpto)\.(?= ?\p{L})/giu,
      "$1 ",
    )
    .replace(/(?<![\p{L}\d.])(\d{1,2})\.(?= \p{L})/gu, "$1 ")
    .replace(/(?<=\p{L})\.[ºª]?(?=[ºªo°]\s?\d)|[º°](?=\s?\d)/gu, " ");
  return [...plain.matchAll(TOKEN)].flatMap((match) => toToken(match, readDate));
}
