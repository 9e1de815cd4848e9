// The words of one language by what they may be in a reply. A word that stands in no list is
// unknown, and an unknown word is never paid on.
import {
  alternatives,
  ASCII,
  expand,
  phrasesFrom,
  startsOf,
  withoutAccents,
} from "./word_lists.ts";

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
  /** Good of somebody or something: "happy", "fits", "lovely"; alone it says nothing. */
  praise: "p",
  /** Thanks for what follows, which is a kind word or an order. */
  thanksFor: "J",
  /** "I hope": kind only before something good. */
  hope: "Z",
  /** "Have fun with" what follows. */
  enjoy: "1",
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
  /** Where a thing is carried; that it is there says nothing: it may be the writer's. */
  spot: "2",
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
  /** What stands before a thing in one word with it: "bike" in "bike key". */
  heads?: string;
  /** "It's" and "we've" are two words. */
  contracts?: boolean;
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
  "skal mas si ma sa da e la vara far fra fore aven ater ar om lost".split(" "),
);

const KINDS = Object.keys(LETTERS) as Kind[];
const LINKED = /(?:e?[sn]|e|er|-)$/;

/** The lists of one language. A list is read when a text has a word that begins its phrases. */
export class Lexicon {
  /** 1 to 12. */
  readonly months: Map<string, number>;
  /** 1 to 7, Monday first. */
  readonly weekdays: Map<string, number>;
  /** Unread entries of the lists, by the letter that they begin with. */
  #byInitial = new Map<string, { kind: Kind; start: string; entry: string }[]>();
  #letters = new Map<string, string>();
  #longest = new Map<string, number>();
  #isRead = new Set<string>();
  #heads: Set<string>;

  readonly flags: Words;

  /** Of a word in two lists the first says what it is: by group, kind and list in this order. */
  constructor(...groups: Words[][]) {
    const flags = this.flags = Object.assign({}, ...groups.flat().toReversed()) as Words;
    this.months = numbered(flags.months ?? "");
    this.weekdays = numbered(flags.weekdays ?? "");
    this.#heads = new Set((flags.heads ?? "").split("|").flatMap((head) => expand(head.trim())));
    for (const lists of groups) {
      for (const kind of KINDS) {
        for (const { [kind]: list } of lists) if (list) this.#index(kind, list);
      }
    }
    for (const month of this.months.keys()) this.#index("month", month);
    for (const day of this.weekdays.keys()) this.#index("weekday", day);
  }

  /** What a phrase is, in its letter. */
  letterOf(phrase: string): string | undefined {
    const end = phrase.indexOf(" ");
    this.longest(end === -1 ? phrase : phrase.slice(0, end));
    return this.#letters.get(phrase);
  }

  /** Words of the longest phrase that begins with this one. */
  longest(first: string): number {
    this.#read(first);
    if (!this.#longest.has(first) && this.#isCompound(first)) this.#add(first, first, "thing");
    else if (!this.#longest.has(first)) this.#longest.set(first, 0);
    return this.#longest.get(first) ?? 0;
  }

  #read(first: string) {
    if (this.#isRead.has(first)) return;
    this.#isRead.add(first);
    const key = `${first} `;
    const found = (this.#byInitial.get(key[0]!) ?? []).filter(({ start }) => key.startsWith(start));
    const entries = new Map<string, Kind>();
    for (const { entry, kind } of found) if (!entries.has(entry)) entries.set(entry, kind);
    for (const [entry, kind] of entries) {
      for (const phrase of phrasesFrom(entry, key)) this.#add(first, phrase, kind);
    }
    for (const [entry, kind] of entries) {
      if (ASCII.test(entry) || (this.flags.accentsMatter && ACCENTED.includes(kind))) continue;
      for (const bare of withoutAccents(entry).flatMap((one) => phrasesFrom(one, key))) {
        if (!OTHER_WORDS.has(bare)) this.#add(first, bare, kind);
      }
    }
  }

  #add(first: string, phrase: string, kind: Kind) {
    // a number alone is no word: it may be a part
    if (/^[# ]*$/.test(phrase) || this.#letters.has(phrase)) return;
    if (phrase !== first && !phrase.startsWith(`${first} `)) return;
    this.#letters.set(phrase, LETTERS[kind]);
    const words = phrase.split(" ").length;
    if (words > (this.#longest.get(first) ?? 0)) this.#longest.set(first, words);
  }

  #index(kind: Kind, list: string) {
    for (const one of alternatives(list.normalize("NFKC").replace(/\s+/g, " "))) {
      const entry = `${one} `;
      const starts = startsOf(entry);
      for (const start of ASCII.test(entry) ? [] : [...starts]) {
        starts.push(...withoutAccents(start));
      }
      for (const start of starts) {
        const before = this.#byInitial.get(start[0]!);
        if (before) before.push({ kind, start, entry });
        else this.#byInitial.set(start[0]!, [{ kind, start, entry }]);
      }
    }
  }

  /** Two things, or a head and a thing, in one word. */
  #isCompound(word: string): boolean {
    if (this.flags.heads === undefined) return false;
    const isThing = (part: string) => {
      this.#read(part);
      return part.length > 2 && this.#letters.get(part) === "T";
    };
    for (let at = 3; at <= word.length - 3; at++) {
      if (!isThing(word.slice(at))) continue;
      const head = word.slice(0, at);
      const heads = [head, head.replace(LINKED, "")];
      if (heads.some((one) => this.#heads.has(one) || isThing(one))) return true;
    }
    return false;
  }
}
