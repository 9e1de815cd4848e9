// The text that a message's HTML shows: what is quoted is put aside, and what is struck out or
// hidden is told, because a reader and this program would then have read two different letters.
import { decodeEntities } from "./html_entities.ts";

export interface HtmlText {
  /** Lines of the new text. */
  text: string;
  /** What programs mark as somebody else's. */
  quoted: string;
  /** Words are there that a reader does not see, or sees struck out. */
  isHidden: boolean;
}

/** Where programs begin what they quote, whatever they quote it in. */
const QUOTING = new RegExp(
  "gmail_quote|gmail_attr|yahoo_quoted|moz-cite-prefix|protonmail_quote|zmail_extra|divRplyFwdMsg" +
    "|appendonsend|OLK_SRC_BODY_SECTION|mail-editor-reference-message-container",
);
/** Of these everything that follows is quoted as well. */
const QUOTING_REST = /divRplyFwdMsg|appendonsend|OLK_SRC_BODY_SECTION|mail-editor-reference/;
const OUTLOOK_RULE = /border:none;\s*border-top:solid #[0-9a-f]{6}/i;

const VOID = new Set("area base br col embed hr img input link meta source track wbr".split(" "));
const BLOCK = new RegExp(
  "^(?:address|article|blockquote|br|dd|div|dl|dt|fieldset|h[1-6]|hr|li|ol|p|pre|section|table" +
    "|td|th|tr|ul)$",
);
/** Never shown, and read by nobody. */
const SILENT = /^(?:head|style|script|title|xml)$/;
/** Struck out, or another text than the reader's. */
const ODD = new RegExp(
  "^(?:s|strike|del|template|noscript|textarea|select|option|button|object|svg|math|iframe" +
    "|dialog|marquee|rt|rp|canvas|audio|video|frameset|noframes)$",
);

const HIDING = new RegExp(
  [
    "display:none",
    "visibility:(?:hidden|collapse)",
    "opacity:0(?:\\.0*)?(?![.\\d])",
    "font-size:0(?:\\.0*)?(?![.\\d])",
    "font-size:[01](?:\\.\\d+)?px",
    "font:[^;]*(?<![\\d.])[01]px",
    "(?:max-)?(?:height|width):0(?![.\\d])",
    "line-height:0(?:px|pt|em|%)?(?=;|$)",
    "mso-hide:all",
    "line-through",
    "text-indent:-\\d{2}",
    "(?:left|top|right|bottom|margin|margin-left|margin-top):-\\d{3}",
    "clip(?:-path)?:(?!auto|none)",
    "transform:",
    "content:",
    "color:transparent",
    "filter:",
    "direction:rtl",
    "unicode-bidi:",
  ].map((one) => `(?<![a-z-])${one}`).join("|"),
);

interface Open {
  name: string;
  isHidden: boolean;
  isQuoted: boolean;
  colour: string;
  background: string;
}

const attributeOf = (tag: string, name: string): string | null => {
  const found = new RegExp(
    String.raw`\s${name}\s*(?:=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?(?=[\s/>])`,
    "i",
  )
    .exec(tag);
  return found ? decodeEntities(found[1] ?? found[2] ?? found[3] ?? "") : null;
};

const NAMED: Record<string, string> = { white: "#ffffff", black: "#000000" };

/** One way of writing a colour for each; "" for what is no plain colour. */
function plainColour(text: string): string {
  const colour = text.replace("!important", "").trim();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(colour);
  if (short) return `#${short.slice(1).map((digit) => digit + digit).join("")}`;
  const parts = /^rgba?\((\d{1,3}),(\d{1,3}),(\d{1,3})/.exec(colour)?.slice(1).map(Number);
  if (parts) return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
  return NAMED[colour] ?? colour;
}

/** As bright as paper: nobody reads it on any. */
const isPaper = (colour: string) => /^#[f][4-9a-f][f][4-9a-f][f][4-9a-f]$/.test(colour);

function openOf(name: string, tag: string, parent: Open | undefined): Open {
  const style = (attributeOf(tag, "style") ?? "").toLowerCase().replace(/\s+/g, "")
    .replace(/\/\*.*?\*\//g, "");
  const valueOf = (property: string) =>
    new RegExp(`(?:^|;)${property}:([^;]*)`).exec(style)?.[1] ?? null;
  const colour = plainColour(
    valueOf("color") ?? attributeOf(tag, "color")?.toLowerCase() ?? parent?.colour ?? "#000000",
  );
  const background = plainColour(
    valueOf("background-color") ?? valueOf("background") ??
      attributeOf(tag, "bgcolor")?.toLowerCase() ?? parent?.background ?? "#ffffff",
  );
  const marks = `${attributeOf(tag, "class") ?? ""} ${attributeOf(tag, "id") ?? ""}`;
  const isFaint = colour === background || (isPaper(colour) && isPaper(background));
  const isOdd = ODD.test(name) || HIDING.test(style) || attributeOf(tag, "hidden") !== null ||
    attributeOf(tag, "aria-hidden")?.toLowerCase() === "true" || isFaint;
  return {
    name,
    isHidden: (parent?.isHidden ?? false) || isOdd,
    isQuoted: (parent?.isQuoted ?? false) || name === "blockquote" || QUOTING.test(marks) ||
      OUTLOOK_RULE.test(style),
    colour,
    background,
  };
}

/** A tag, a comment, or text; quotes inside a tag may hold ">". */
const PIECE = /<!--(?:[\s\S]*?(?:-->|$))|<[a-z!/?](?:[^<>"']|"[^"]*"|'[^']*')*>?|[^<]+|</gi;

/** The words of a picture that stands for more than itself. */
function pictureText(tag: string): string {
  const alt = (attributeOf(tag, "alt") ?? "").trim();
  const isPlain = /^(?:|image|logo|photo|foto|bild|\S+\.(?:png|jpe?g|gif|webp|svg))$/i.test(alt);
  return isPlain ? "" : alt;
}

export function htmlToText(html: string): HtmlText {
  const stack: Open[] = [];
  let [text, quoted, isHidden, isRest, silent] = ["", "", false, false, 0];
  const put = (words: string) => {
    const open = stack.at(-1);
    if (isRest || open?.isQuoted) quoted += words;
    else if (open?.isHidden) isHidden ||= /[\p{L}\p{N}\p{S}]/u.test(words);
    else text += words;
  };
  for (const [piece] of html.matchAll(PIECE)) {
    if (piece.startsWith("<!--")) {
      // conditions of Outlook hold its own settings
      const words = piece.replace(/<!--\[if[^\]]*\]>|<!\[endif\]-->|<!--|-->|<[^<>]*>/g, "");
      if (silent === 0 && !isRest && !stack.at(-1)?.isQuoted) isHidden ||= /\p{L}/u.test(words);
      continue;
    }
    const tag = /^<(\/?)([a-z][a-z0-9:-]*)/i.exec(piece);
    if (tag === null) {
      if (silent === 0 && !/^<[!?/]/.test(piece)) put(decodeEntities(piece.replace(/\s+/g, " ")));
      continue;
    }
    const name = (tag[2] ?? "").toLowerCase();
    const isEnd = tag[1] === "/";
    if (SILENT.test(name)) {
      silent = Math.max(0, silent + (isEnd ? -1 : piece.endsWith("/>") ? 0 : 1));
      continue;
    }
    if (silent > 0) continue;
    if (BLOCK.test(name)) put("\n");
    if (isEnd) {
      const at = stack.findLastIndex((open) => open.name === name);
      if (at !== -1) stack.length = at;
      continue;
    }
    const open = openOf(name, piece, stack.at(-1));
    isRest ||= QUOTING_REST.test(`${attributeOf(piece, "id") ?? ""}`) || OUTLOOK_RULE.test(piece);
    const isQuoted = isRest || open.isQuoted;
    if (name === "input" && !isQuoted) isHidden = true;
    if (name === "img" && !isQuoted) {
      const alt = pictureText(piece);
      if (/[\p{L}\p{N}]/u.test(alt)) isHidden = true;
      else text += alt;
    }
    if (!VOID.has(name) && !piece.endsWith("/>") && stack.length < 400) stack.push(open);
  }
  const lines = (one: string) => one.split("\n").map((line) => line.trim()).join("\n").trim();
  return { text: lines(text), quoted: lines(quoted), isHidden };
}
