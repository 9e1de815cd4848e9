// Letters as HTML names them. A name that is not known stays as it is, and is then an odd sign.

const ENTITIES: Record<string, string> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ensp: " ",
  emsp: " ",
  thinsp: " ",
  rsquo: "'",
  lsquo: "'",
  ldquo: "“",
  rdquo: "”",
  bdquo: "„",
  laquo: "«",
  raquo: "»",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  bull: "•",
  middot: "·",
  szlig: "ß",
  oslash: "ø",
  Oslash: "Ø",
  aelig: "æ",
  AElig: "Æ",
  oelig: "œ",
  lstrok: "ł",
  deg: "°",
  ordm: "º",
  ordf: "ª",
  iexcl: "¡",
  iquest: "¿",
  euro: "€",
  zwj: "\u200d",
  zwnj: "\u200c",
  shy: "\u00ad",
  lrm: "\u200e",
  rlm: "\u200f",
};

const MARKS: Record<string, string> = {
  acute: "\u0301",
  grave: "\u0300",
  uml: "\u0308",
  circ: "\u0302",
  tilde: "\u0303",
  cedil: "\u0327",
  ring: "\u030a",
  caron: "\u030c",
  ogon: "\u0328",
};

const accentOf = (letter: string, mark: string): string =>
  (letter + (MARKS[mark.toLowerCase()] ?? "")).normalize("NFC");

export function decodeEntities(text: string): string {
  return text.replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,8});/gi, (whole, name: string) => {
    if (!name.startsWith("#")) {
      const accent = /^([a-z])(acute|grave|uml|circ|tilde|cedil|ring|caron|ogon)$/i.exec(name);
      if (accent) return accentOf(accent[1] ?? "", accent[2] ?? "");
      return ENTITIES[name] ?? ENTITIES[name.toLowerCase()] ?? whole;
    }
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
    const isLetter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    return isLetter ? String.fromCodePoint(code) : "\ufffd";
  });
}
