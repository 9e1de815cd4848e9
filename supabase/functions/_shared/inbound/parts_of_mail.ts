// A mail says the same thing several times: as plain text, as HTML, and in Postmark's own guess at
// the new text. Where they do not say the same, nobody knows which of them the writer meant.
import { htmlToText } from "./html_text.ts";
import type { Mail } from "./mail.ts";
import { stripReply } from "./reply_text.ts";
import { EMOJI, plainSigns } from "./signs.ts";
import { LINKS } from "./tokens.ts";

export interface NewText {
  text: string;
  isForward: boolean;
  /** Why the parts leave a doubt, as a code, or null. */
  doubt: "hidden_text" | "parts_differ" | null;
}

/** What mail programs put into one part alone: pictures' names, marks of lists, of bold type. */
const DECORATION = new RegExp(
  String.raw`\[(?:image|cid|bild|foto|obraz|imagen|immagine)[^\]]{0,200}\]` +
    String.raw`|^\s*(?:[*•·o-]|\d{1,2}[.)])\s+`,
  "gimu",
);

/** Words and signs of emotion in their order. */
function wordsOf(text: string): string[] {
  const plain = plainSigns(text).replace(LINKS, " ").replace(DECORATION, " ").toLowerCase();
  return plain.match(
    new RegExp(String.raw`[\p{L}\p{N}']+|${EMOJI.source}|[^\s\p{P}\p{L}\p{N}]|[?]`, "gu"),
  ) ??
    [];
}

/** Whether each word of `part` is one of `whole`'s, as often as it may. */
const isWithin = (part: string[], whole: string[]) => {
  const words = new Set(whole);
  return part.every((word) => words.has(word));
};

export function newTextOf({ text, html, strippedHint }: Mail): NewText {
  const shown = htmlToText(html);
  const fromHtml = stripReply(shown.text);
  const isPlain = text.trim() !== "";
  const plain = isPlain ? stripReply(text) : fromHtml;
  // signs that nobody sees say nothing
  const isBlank = /^[\s\p{Cf}]*$/u.test(plain.text);
  return {
    ...plain,
    text: isBlank ? "" : plain.text,
    doubt: shown.isHidden ? "hidden_text" : isSame() ? null : "parts_differ",
  };

  function isSame(): boolean {
    const words = wordsOf(plain.text);
    if (!isWithin(wordsOf(stripReply(strippedHint).text), words)) return false;
    if (!isPlain || html.trim() === "") return true;
    const quoted = wordsOf(shown.quoted).filter((word) => /\p{L}/u.test(word));
    const whole = wordsOf(text);
    const strange = quoted.filter((word) => !whole.includes(word)).length;
    return words.join(" ") === wordsOf(fromHtml.text).join(" ") && strange <= quoted.length * 0.2;
  }
}
