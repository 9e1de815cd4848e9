// The text of a message that has HTML only. Simple on purpose: it is read for a plain word, not
// shown; whatever it gets wrong leaves the reply unclear, and a person reads it.

/** Where programs begin what they quote, whatever they quote it in. */
const QUOTING_CLASS = "gmail_quote|yahoo_quoted|moz-cite-prefix|protonmail_quote|zmail_extra";
const QUOTING_ID = "divRplyFwdMsg|appendonsend|OLK_SRC_BODY_SECTION" +
  "|mail-editor-reference-message-container";
const QUOTE_STARTS: RegExp[] = [
  /<blockquote\b/i,
  new RegExp(String.raw`<[^<>]{1,300}\bclass="?'?[^<>"']{0,100}(?:${QUOTING_CLASS})`, "i"),
  new RegExp(String.raw`<[^<>]{1,300}\bid="?'?[^<>"']{0,20}(?:${QUOTING_ID})`, "i"),
  /<div style="?'?border:none;border-top:solid #[0-9a-f]{6}/i,
];

const ENTITIES: Record<string, string> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  rsquo: "'",
  lsquo: "'",
};

function decode(text: string): string {
  return text.replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,8});/gi, (whole, name: string) => {
    if (!name.startsWith("#")) {
      const accent = /^([a-z])(acute|grave|uml|circ|tilde|cedil|ring)$/i.exec(name);
      if (accent) return accentOf(accent[1] ?? "", accent[2] ?? "");
      return ENTITIES[name.toLowerCase()] ?? whole;
    }
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : " ";
  });
}

const MARKS: Record<string, string> = {
  acute: "\u0301",
  grave: "\u0300",
  uml: "\u0308",
  circ: "\u0302",
  tilde: "\u0303",
  cedil: "\u0327",
  ring: "\u030a",
};

const accentOf = (letter: string, mark: string): string =>
  (letter + (MARKS[mark.toLowerCase()] ?? "")).normalize("NFC");

/** What has a beginning and an end and is never shown. */
const UNSEEN: [open: RegExp, close: string][] = [
  [/<!--/, "-->"],
  [/<head\b/i, "</head"],
  [/<style\b/i, "</style"],
  [/<script\b/i, "</script"],
];

/** Without every such part; one that does not end takes all the rest with it. */
function without(html: string, [open, close]: [RegExp, string]): string {
  const [first = "", ...parts] = html.split(open);
  const rest = parts.map((part) => {
    const end = part.toLowerCase().indexOf(close);
    return end === -1 ? "" : part.slice(end + close.length).replace(/^\s*>/, "");
  });
  return [first, ...rest].join(" ");
}

/** Lines of the new text: what is quoted, hidden in styles or scripts, or a tag is left out. */
export function htmlToText(html: string): string {
  const start = Math.min(...QUOTE_STARTS.map((pattern) => {
    const at = html.search(pattern);
    return at === -1 ? html.length : at;
  }));
  const text = UNSEEN.reduce(without, html.slice(0, start))
    .replace(/\s+/g, " ")
    .replace(/<(?:br|\/?p|\/?div|\/?li|\/?tr|\/?h[1-6]|hr)\b[^<>]*>/gi, "\n")
    .replace(/<[^<>]*>/g, "");
  return decode(text).split("\n").map((line) => line.trim()).join("\n").trim();
}
