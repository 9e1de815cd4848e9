// One text read in one language: each line as letters, each sentence by the rules of clauses.ts.
import { type Said, saidBy } from "./clauses.ts";
import { daysOf, letterOfDay, letterOfWeekday } from "./dates.ts";
import { FIRST_NAMES } from "./languages/first_names.ts";
import type { Lexicon, Words } from "./lexicon.ts";
import { isContactLine, isNameLine, mayBeName } from "./signature.ts";
import type { Token } from "./tokens.ts";

export interface Line {
  text: string;
  tokens: Token[];
}

export interface Setting {
  /** Words of the writer's own name. */
  names: ReadonlySet<string>;
  writtenAt: Date;
}

export interface Reading {
  said: Said;
  unknown: number;
}

const MAX_NAMES = 3;

class LineReader {
  letters = "";
  at = 0;
  constructor(
    readonly tokens: Token[],
    readonly lexicon: Lexicon,
    readonly known: Set<string>,
    readonly setting: Setting,
    readonly isLoud: boolean,
  ) {}

  private keyOf(i: number): string | null {
    const token = this.tokens[i];
    if (token === undefined || token.kind === "sign") return null;
    return token.kind === "number" ? "#" : token.text;
  }

  /** The longest phrase from here on. */
  private phrase(): [letter: string, length: number] | null {
    const first = this.keyOf(this.at);
    const longest = first === null ? 0 : this.lexicon.longest(first);
    const keys: string[] = [];
    for (let n = 0; n < longest; n++) {
      const key = this.keyOf(this.at + n);
      if (key === null) break;
      keys.push(key);
    }
    for (let n = keys.length; n > 0; n--) {
      const key = keys.slice(0, n).join(" ");
      const letter = this.lexicon.letterOf(key);
      const weekday = letter === "W" ? this.lexicon.weekdays.get(key) : undefined;
      if (weekday !== undefined) return [letterOfWeekday(weekday, this.setting.writtenAt), n];
      if (letter !== undefined) return [letter, n];
    }
    return null;
  }

  /** "12 March 2026", "March 12th", "12 de março de 2026". */
  private date(): [letter: string, length: number] | null {
    const { tokens, at, lexicon: { months }, setting: { writtenAt } } = this;
    const skip = (i: number) => /^(?:de|of)$/.test(tokens[i]?.text ?? "") ? i + 1 : i;
    const dayOf = (token: Token | undefined) =>
      token?.kind === "number" && Number(token.text) <= 31 ? Number(token.text) : null;
    const [first, second] = [tokens[at], tokens[skip(at + 1)]];
    const [month, day, end] = dayOf(first) !== null
      ? [months.get(second?.text ?? ""), dayOf(first), skip(at + 1) + 1]
      : [months.get(first?.text ?? ""), dayOf(tokens[at + 1]), at + 2];
    if (month === undefined || day === null) return null;
    const year = tokens[skip(end)];
    const hasYear = year?.kind === "number" && year.text.length === 4;
    const days = daysOf(day, month, hasYear ? Number(year.text) : null, writtenAt);
    const letter = letterOfDay(days, writtenAt, hasYear);
    return [letter, (hasYear ? skip(end) + 1 : end) - at];
  }

  /** How many names stand from here on up to the next sign. */
  private names(isShape: (token: Token) => boolean): number {
    let n = 0;
    for (; n < MAX_NAMES; n++) {
      const token = this.tokens[this.at + n];
      if (token?.kind !== "word" || !(this.known.has(token.text) || isShape(token))) break;
    }
    const next = this.tokens[this.at + n];
    const isEnd = next === undefined || (next.kind === "sign" && /[.,(e&]/.test(next.text)) ||
      this.lexicon.letterOf(next.text) === "&";
    return isEnd ? n : 0;
  }

  private isNameShaped(token: Token): boolean {
    return !this.isLoud && token.isCapital && mayBeName(capitalised(token.text)) &&
      !/[^TPCLOW]/.test(this.lexicon.letterOf(token.text) ?? "");
  }

  private name(): [letter: string, length: number] | null {
    const token = this.tokens[this.at];
    if (token?.kind !== "word") return null;
    const { letters } = this;
    if (/(?:[gn]&?|[zh],?)$/.test(letters)) {
      const n = this.names((one) => FIRST_NAMES.has(one.text) || this.isNameShaped(one));
      if (n > 0) return ["n", n];
    }
    if (this.known.has(token.text) || (token.isCapital && FIRST_NAMES.has(token.text))) {
      if (this.tokens[this.at + 1]?.text === "'s") return ["C", 2];
      const n = /(?:^|[.,zhqe])$/.test(letters) ? this.names(() => false) : 0;
      return n > 0 ? ["n", n] : ["C", 1];
    }
    const next = this.tokens[this.at + 1];
    const letterAt = (i: number) =>
      this.lexicon.letterOf(this.tokens[this.at + i]?.text ?? "") ?? "";
    const follows = letterAt(1) === "A" ? letterAt(2) : letterAt(1);
    const leads = /[ov][DM]?$/.test(letters) || (letters !== "" && /[jE]/.test(follows));
    const isAlone = next?.isCapital !== true;
    const isMarked = this.lexicon.flags.nounsAreCapital !== true && !this.isLoud;
    if (leads && isMarked && isAlone && token.isCapital && mayBeName(capitalised(token.text))) {
      return ["C", next?.text === "'s" ? 2 : 1];
    }
    return null;
  }

  read(): string {
    while (this.at < this.tokens.length) {
      const token = this.tokens[this.at] as Token;
      const isNaming = /(?:[gn]|z,?)$/.test(this.letters);
      const [letter, length] = (isNaming ? this.name() : null) ?? this.date() ?? this.phrase() ??
        this.name() ?? [bareLetter(token), 1];
      if (letter === "n") this.learn(length);
      this.letters += letter;
      this.at += length;
    }
    return this.letters;
  }

  /** Who is greeted may be named further down. */
  private learn(length: number) {
    for (const { text } of this.tokens.slice(this.at, this.at + length)) this.known.add(text);
  }
}

const capitalised = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1);

function bareLetter({ kind, text }: Token): string {
  if (kind === "sign") return text;
  if (kind === "number") return text.length >= 3 ? "#" : "9";
  return "?";
}

/** The order in which one verdict speaks before another. */
const WORST: Said[] = ["unknown_word", "question", "not_past", "not_plain"];

/** Below a signature's dashes nothing is said any more; what is, is read for doubts. */
const BELOW = "-";

/** "J'ai" and "it's" are two words where the language has it so. */
function splitWords(tokens: Token[], { elides, contracts }: Words): Token[] {
  const pattern = elides ? /^(\p{L}{1,7}')(\p{L}.*)$/u : /^(.+)('(?:s|ve|m|re))$/u;
  if (!elides && !contracts) return tokens;
  return tokens.flatMap((token) => {
    const parts = token.kind === "word" ? pattern.exec(token.text) : null;
    if (parts === null) return [token];
    const [, head = "", tail = ""] = parts;
    return [{ ...token, text: head }, { ...token, text: tail, isCapital: false }];
  });
}

/** Each sentence in letters, what signs the text left out. */
export function sentencesIn(lexicon: Lexicon, lines: Line[], setting: Setting): string[] {
  const known = new Set(setting.names);
  const words = lines.flatMap(({ tokens }) => tokens).filter(({ kind }) => kind === "word");
  const isLoud = words.filter((word) => word.isLoud).length > words.length / 2;
  const sentences: string[] = [];
  let [isSigned, end] = [false, ""];
  for (const { text, tokens } of lines) {
    if (isSigned && (isNameLine(text, known, end === "z") || isContactLine(text))) continue;
    if (/^(?:--|—|–)$/.test(text)) sentences.push(BELOW);
    const words = splitWords(tokens, lexicon.flags);
    const letters = new LineReader(words, lexicon, known, setting, isLoud).read();
    end = /(?:^|[.,&])([hz])[hzAnqe,.&]*$/.exec(letters)?.[1] ?? (/^,+$/.test(letters) ? "z" : "");
    isSigned = end !== "";
    sentences.push(...letters.split("."));
  }
  return sentences.filter((sentence) => sentence !== "");
}

/** What all of the lines say, read in this language. */
export function readIn(lexicon: Lexicon, lines: Line[], setting: Setting): Reading {
  const all = sentencesIn(lexicon, lines, setting);
  const end = all.indexOf(BELOW);
  const sentences = all.filter((sentence) => sentence !== BELOW);
  const { flags } = lexicon;
  const unknown = sentences.join("").replace(/[^?]/g, "").length;
  const said = sentences.map((sentence) => saidBy(sentence, flags));
  const worst = WORST.find((one) => said.includes(one));
  if (worst !== undefined) return { said: worst, unknown };
  const first = said.slice(0, end === -1 ? undefined : end).indexOf("delivered");
  // asking for the money first makes what follows a promise
  const paid = sentences.findIndex((sentence) => sentence.includes("r"));
  if (paid !== -1 && (first === -1 || paid < first)) return { said: "not_plain", unknown };
  const isYes = first === -1 && /^[ghznA,]*s[ghznA,e]*$/.test(sentences.join(","));
  return { said: first !== -1 || isYes ? "delivered" : "neutral", unknown };
}
