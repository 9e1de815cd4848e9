// The words of one language by what they may be in a reply. A word that stands in no list is
// unknown, and an unknown word is never paid on.

/** Each kind of word and the letter that stands for it in a clause (clauses.ts). */
const LETTERS = {
  /** What a thing goes by and what may itself be meant: "by mail", and "mail sent". */
  channel: "Q",
  greeting: "g",
  thanks: "h",
  signOff: "z",
  /** Enough when it is all that is said. */
  yes: "s",
  /** Good news without saying which: "perfect", "all good". */
  fine: "y",
  /** Leads in what is confirmed: "I confirm that". */
  frame: "f",
  /** A whole phrase that means no more than kindness: "don't hesitate to ask". */
  courtesy: "q",
  /** Asks for the money; only after the delivery has been said. */
  pay: "r",
  /** "I", "we": as a subject only. "Me" and "us" are in no list: what comes to me comes back. */
  me: "I",
  thing: "T",
  /** What accompanies a delivery and is none: invoice, receipt, tracking number. */
  paper: "P",
  it: "t",
  /** "All", beside a thing or in its place. */
  all: "a",
  the: "D",
  my: "M",
  /** "You", as whom something is given to. */
  you: "U",
  person: "C",
  place: "L",
  to: "o",
  /** "chez", "bei": where the thing is now. */
  at: "v",
  /** Before a carrier alone: "by DHL". */
  by: "w",
  of: "i",
  have: "V",
  was: "B",
  is: "b",
  /** "Has", as it stands behind a carrier or a customer. */
  others: "j",
  sent: "S",
  /** Finite and past by itself: "entregué". */
  iSent: "G",
  /** Says nothing without a recipient: "gave", "left". */
  handed: "m",
  done: "F",
  /** Says nothing without its thing: "arrived", "over". */
  over: "R",
  /** What a customer or carrier did with it: "received", "signed for". */
  taken: "E",
  here: "H",
  adverb: "A",
  /** "In the morning", "tonight": which day's, who knows. */
  dayPart: "W",
  today: "d",
  past: "x",
  weekday: "W",
  month: "O",
  clock: "c",
  carrier: "K",
  number: "k",
  count: "9",
  size: "u",
  and: "&",
  title: "n",
} as const;

type Kind = keyof typeof LETTERS;

/**
 * Lists of phrases: "|" between them, "{a|b|}" for alternatives inside one, "#" for a number of up
 * to four digits. Lower case, with the accents that people should write.
 */
export interface Words extends Partial<Record<Kind, string>> {
  /** "l'ordine" and "j'ai" are two words. */
  elides?: boolean;
  /** "Is geleverd" is past by itself. */
  presentIsPerfect?: boolean;
  /** And so is "is maandag geleverd". */
  perfectHasDays?: boolean;
  /** A clause that begins with its verb asks, also without a mark. */
  verbFirstAsks?: boolean;
  /** Without accents another word comes out: only listed forms count. */
  accentsMatter?: boolean;
  /** A capital letter tells no name from a noun. */
  nounsAreCapital?: boolean;
  /** Twelve of them, each with its short forms: "january,jan february,feb …". */
  months?: string;
  /** Seven of them, from Monday on, in the same way. */
  weekdays?: string;
  /** "It's" and "we've" are two words. */
  contracts?: boolean;
}

export interface Lexicon {
  flags: Words;
  letterOf: Map<string, string>;
  /** Words of the longest phrase that begins with this one. */
  longest: Map<string, number>;
  /** 1 to 12. */
  months: Map<string, number>;
  /** 1 to 7, Monday first. */
  weekdays: Map<string, number>;
}

/** The parts between the outermost "|". */
function alternatives(list: string): string[] {
  const parts: string[] = [];
  let [depth, start] = [0, 0];
  for (let i = 0; i < list.length; i++) {
    if (list[i] === "{") depth++;
    else if (list[i] === "}") depth--;
    else if (list[i] === "|" && depth === 0) start = parts.push(list.slice(start, i)) * 0 + i + 1;
  }
  if (depth !== 0) throw new Error(`unbalanced: ${list.slice(-60)}`);
  return [...parts, list.slice(start)];
}

/** "{a|b} c" as "a c" and "b c". */
function expand(phrase: string): string[] {
  const open = phrase.indexOf("{");
  if (open === -1) return [phrase];
  let [close, depth] = [open, 0];
  do {
    if (phrase[close] === "{") depth++;
    else if (phrase[close] === "}") depth--;
    close++;
  } while (depth > 0 && close < phrase.length);
  const tails = expand(phrase.slice(close));
  return alternatives(phrase.slice(open + 1, close - 1)).flatMap(expand).flatMap((part) =>
    tails.map((tail) => phrase.slice(0, open) + part + tail)
  );
}

const phrasesOf = (list: string): string[] =>
  alternatives(list.replace(/\|\s+/g, "|")).flatMap(expand).map((phrase) =>
    phrase.replace(/\s+/g, " ").trim()
  );

const ASCII = /^[\x20-\x7e]*$/;
const TWO_LETTERS: Record<string, string> = { ä: "ae", ö: "oe", ø: "oe", ü: "ue", å: "aa" };
const ONE_LETTER: Record<string, string> = { ø: "o", æ: "ae", ß: "ss", ł: "l", œ: "oe" };

/** As people write it whose keyboard lacks the letter. */
function withoutAccents(phrase: string): string[] {
  const spell = (table: Record<string, string>) =>
    phrase.replace(/./gu, (one) => table[one] ?? one);
  const bare = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "");
  return [spell(ONE_LETTER), spell({ ...ONE_LETTER, ...TWO_LETTERS })].map(bare);
}

/** Verbs and yes: without its accent "livré" is "I deliver", and "sí" is "if". */
const ACCENTED: Kind[] = ["yes", "fine", "sent", "iSent", "done", "handed"];

const numbered = (list: string): Map<string, number> =>
  new Map(
    list.trim().split(/\s+/).flatMap((names, i) => {
      const forms = names.split(",").flatMap((name) => [name, ...withoutAccents(name)]);
      return forms.map((name) => [name, i + 1] as const);
    }),
  );

/** What is another word without its accent: "skål", a bowl, and "skal", shall. */
const OTHER_WORDS = new Set(
  "skal mas si ma sa da e la vara far fra fore aven ater ar om".split(" "),
);

export function toLexicon(words: Words, shared: Words): Lexicon {
  const letterOf = new Map<string, string>();
  const longest = new Map<string, number>();
  const add = (phrase: string, letter: string) => {
    // a number alone is no word: it may be a part
    if (/^[# ]*$/.test(phrase) || letterOf.has(phrase)) return;
    letterOf.set(phrase, letter);
    const end = phrase.indexOf(" ");
    const first = end === -1 ? phrase : phrase.slice(0, end);
    let words = 1;
    for (let i = end; i !== -1; i = phrase.indexOf(" ", i + 1)) words++;
    if (words > (longest.get(first) ?? 0)) longest.set(first, words);
  };
  const kinds = Object.keys(LETTERS) as Kind[];
  const entries = kinds.flatMap((kind) =>
    [words[kind], shared[kind]].flatMap((list) => list === undefined ? [] : phrasesOf(list))
      .map((phrase) => ({ kind, phrase: phrase.normalize("NFKC") }))
  );
  for (const { kind, phrase } of entries) add(phrase, LETTERS[kind]);
  for (const { kind, phrase } of entries) {
    if (words.accentsMatter && ACCENTED.includes(kind)) continue;
    if (ASCII.test(phrase)) continue;
    for (const bare of withoutAccents(phrase)) {
      if (!OTHER_WORDS.has(bare)) add(bare, LETTERS[kind]);
    }
  }
  const [months, weekdays] = [numbered(words.months ?? ""), numbered(words.weekdays ?? "")];
  for (const month of months.keys()) add(month, LETTERS.month);
  for (const day of weekdays.keys()) add(day, LETTERS.weekday);
  return { flags: words, letterOf, longest, months, weekdays };
}
