// A genuine reply with one thing wrong in it, wherever it stands, pays nobody.
import { assert, assertEquals } from "deno-std/assert";
import fc from "fast-check";
import { HOSTILE_WORDS } from "../../../fixtures/replies/hostile_words.ts";
import { type CorpusReply, readCorpus, verdictOn } from "../../../replies/judge_corpus.ts";

const WRITTEN_AT = new Date("2026-11-03T12:00:00Z");
const FOLDER = new URL("../../../fixtures/replies/seen", import.meta.url);

const isReleased = (reply: CorpusReply) => verdictOn(reply, WRITTEN_AT).verdict === "delivered";

/** Those that pay as they stand, each as plain text alone. */
const paying = (await readCorpus(FOLDER)).filter(({ kind }) => kind === "genuine")
  .map((reply) => ({ ...reply, html: null })).filter(isReleased);

/** Of one language and a word of another, each a plain word there. */
const OWN: Record<string, string[]> = {
  // "logo" is later in Portuguese, "stolen" a chair, "but" a shoe, "ma" has, "dit" your
  da: ["logo", "plus", "stolen", "dit"],
  de: ["logo", "plus", "net"],
  en: ["logo", "plus"],
  es: ["logo"],
  fr: ["logo", "ma"],
  it: ["logo", "sera"],
  nl: ["logo", "plus", "net", "ma", "dit"],
  no: ["logo", "plus", "stolen", "dit"],
  pl: ["logo", "plus", "but", "ma"],
  pt: ["logo", "si", "no"],
  sv: ["logo", "plus", "stolen"],
};

/** Where the quotation or the signature's line begins nothing is the writer's any more. */
const ownPart = (text: string) =>
  text.split(
    new RegExp(
      "\\n(?=On |Le |Den |El |Il |Op |wt\\.|Encomendas|Sent from|Envoy|Enviado|Inviato|Verstuurd" +
        "|Skickat|Sendt fra|Wysłan)",
    ),
  )[0] ?? "";

const anyReply = fc.constantFrom(...paying);
const anyPlace = fc.double({ min: 0, max: 1, noNaN: true });

/** `word` between two words of the text, at `place` of 0 to 1. */
function insertAt(text: string, place: number, word: string): string {
  const own = ownPart(text);
  const gaps = [0, ...[...own.matchAll(/(?<=\S)(?=\s)/g)].map(({ index }) => index), own.length];
  const at = gaps[Math.min(gaps.length - 1, Math.floor(place * gaps.length))] ?? 0;
  return `${own.slice(0, at)} ${word} ${own.slice(at)}${text.slice(own.length)}`;
}

/** Whatever is written instead of the reply's text never pays. HOLDFAST_SEED: other examples. */
function neverPays(write: fc.Arbitrary<CorpusReply>, numRuns: number) {
  fc.assert(
    fc.property(write, (reply) => assert(!isReleased(reply), JSON.stringify(reply.text))),
    { numRuns, seed: Number(Deno.env.get("HOLDFAST_SEED") ?? 20261201) },
  );
}

Deno.test("the corpus has enough replies that pay, and the list enough hostile words", () => {
  assert(paying.length > 200, `${paying.length}`);
  assert(HOSTILE_WORDS.length >= 300, `${HOSTILE_WORDS.length}`);
});

Deno.test("one hostile word of any language, anywhere in a genuine reply, leaves it to a person", () => {
  const write = fc.tuple(anyReply, fc.constantFrom(...HOSTILE_WORDS), anyPlace)
    .filter(([{ lang }, word]) => !OWN[lang]?.includes(word))
    .map(([reply, word, place]) => ({ ...reply, text: insertAt(reply.text, place, word) }));
  neverPays(write, 8000);
});

Deno.test("one word that nobody knows, anywhere, leaves it to a person", () => {
  const letters = fc.string({
    unit: fc.constantFrom(..."bcdfghjklmnpqrstvwxz"),
    minLength: 5,
    maxLength: 12,
  });
  const write = fc.tuple(anyReply, letters, anyPlace)
    .map(([reply, word, place]) => ({ ...reply, text: insertAt(reply.text, place, word) }));
  neverPays(write, 2000);
});

Deno.test("a letter's look-alike of another alphabet leaves it to a person", () => {
  const alike: Record<string, string> = {
    a: "а",
    e: "е",
    o: "о",
    p: "р",
    c: "с",
    i: "і",
    x: "х",
    s: "ѕ",
    n: "п",
    t: "τ",
    v: "ν",
    k: "κ",
    d: "ԁ",
  };
  const write = fc.tuple(anyReply, anyPlace).map(([reply, place]) => {
    const own = ownPart(reply.text);
    const found = [...own.matchAll(/[aeopcixsntvkd]/g)];
    const one = found[Math.floor(place * (found.length - 1))];
    if (one === undefined) return { ...reply, text: `а${reply.text}` };
    return { ...reply, text: own.slice(0, one.index) + alike[one[0]] + own.slice(one.index + 1) };
  });
  neverPays(write, 1500);
});

Deno.test("a sign that is not seen, a stroke, a question or an unkind face leaves it to a person", () => {
  const odd = fc.constantFrom(
    "\u200b",
    "\u200d",
    "\u2060",
    "\u00ad",
    "\u202e",
    "\u2066",
    "\u0336",
    "\u0338",
    "\ufe0e",
    "\u{e0041}",
    "?",
    "？",
    "❌",
    "👎",
    "😡",
    "🙄",
    "🤡",
    "…",
    "!!!!",
    '"',
    "“",
    "%",
    "~~",
    "½",
  );
  const write = fc.tuple(anyReply, odd, anyPlace).map(([reply, sign, place]) => {
    const own = ownPart(reply.text).trimEnd();
    const at = Math.floor(place * own.length);
    return { ...reply, text: own.slice(0, at) + sign + own.slice(at) };
  });
  neverPays(write, 3000);
});

Deno.test("a genuine reply whose HTML has one word more, less, struck or unseen is left to a person", () => {
  const wrap = fc.constantFrom(
    (word: string) => `<s>${word}</s>`,
    (word: string) => `<del>${word}</del>`,
    (word: string) => `<span style="text-decoration: line-through">${word}</span>`,
    (word: string) => `<span style='display : none'>${word}</span>`,
    (word: string) => `<div hidden>${word}</div>`,
    (word: string) => `<p style="font-size:0px">${word}</p>`,
    (word: string) => `<font color="#FFFFFF">${word}</font>`,
    (word: string) => `<!-- ${word} -->`,
    (word: string) => `<img alt="${word} was not delivered" src=x>`,
    (word: string) => `<b>${word}</b>`,
  );
  const plain = anyReply.filter(({ text }) => ownPart(text) === text);
  const write = fc.tuple(plain, wrap, fc.constantFrom(...HOSTILE_WORDS), anyPlace)
    .map(([reply, html, word, place]) => ({
      ...reply,
      html: `<div>${insertAt(reply.text, place, html(word)).replaceAll("\n", "<br>")}</div>`,
    }));
  neverPays(write, 1500);
});

Deno.test("the same words as HTML pay as the plain text does", () => {
  const missed = paying.filter(({ text }) => ownPart(text) === text && !text.includes("--"))
    .filter((reply) => {
      const lines = reply.text.split("\n").map((line) => `<div>${line || "<br>"}</div>`).join("");
      return !isReleased({ ...reply, html: `<html><body dir="ltr">${lines}</body></html>` });
    });
  assertEquals(missed.map(({ text }) => text), []);
});
