// What the sender has newly written: without quotes, forwarded mail, signature and small print.
import {
  ATTRIBUTION,
  ATTRIBUTION_START,
  DASHED_HEADING,
  FORWARDED,
  HEADER_FROM,
  HEADER_OTHER,
  isSentFrom,
  LEGAL,
  SIGN_OFF,
  SMALL_PRINT,
} from "./quote_marks.ts";

export interface ReplyText {
  text: string;
  /** It passes on somebody's message instead of answering one. */
  isForward: boolean;
}

/** An attribution may be wrapped; longer than this it is prose. */
const ATTRIBUTION_LINES = 4;

/** One kind of space and line end. */
const plainSpaces = (text: string): string =>
  text.replace(/\r\n?/g, "\n").replace(/[\t\p{Zs}]/gu, " ").replace(/[‘’‛ʼ＇`´]/g, "'");

const isQuote = (line: string) => /^\s{0,3}[>|＞]/.test(line);
export const isBlank = (line: string | undefined) => (line ?? "").trim() === "";

/** How many lines from `at` on are "On … wrote:"; 0 when none. */
function attributionAt(lines: string[], at: number): number {
  let joined = "";
  for (let n = 1; n <= ATTRIBUTION_LINES; n++) {
    const line = lines[at + n - 1];
    if (line === undefined || (n > 1 && isBlank(line))) return 0;
    joined = `${joined} ${line.replace(/^\s{0,3}[>|]\s?/, "")}`.trim();
    if (joined.length > 400 || (n === 2 && !ATTRIBUTION_START.test(joined))) return 0;
    if (ATTRIBUTION.some((pattern) => pattern.test(joined))) return n;
  }
  return 0;
}

/** "From: …" with a date, recipient or subject line close below. */
function isHeaderBlock(lines: string[], at: number): boolean {
  const bare = (line: string | undefined) => (line ?? "").replaceAll("*", "").trim().toLowerCase();
  if (!HEADER_FROM.test(bare(lines[at]))) return false;
  return lines.slice(at + 1, at + 6).filter((line) => HEADER_OTHER.test(bare(line))).length >= 1;
}

/** Whether everything from here to the next blank line is quoted with marks. */
function isFollowedByQuote(lines: string[], from: number): boolean {
  const next = lines.slice(from).find((line) => !isBlank(line));
  return next !== undefined && isQuote(next);
}

function isEnd(lines: string[], at: number): boolean {
  const line = (lines[at] ?? "").trim();
  return DASHED_HEADING.test(line) || isHeaderBlock(lines, at);
}

/** How many lines from `at` on are a notice that nobody wrote for this letter. */
function smallPrintAt(lines: string[], at: number): number {
  if (!SMALL_PRINT.test((lines[at] ?? "").trim().toLowerCase())) return 0;
  const end = lines.findIndex((line, i) => i > at && isBlank(line));
  const notice = lines.slice(at, end === -1 ? lines.length : end);
  const words = new Set(notice.join(" ").toLowerCase().match(LEGAL));
  return words.size >= 2 ? notice.length : 0;
}

/** The new text of a plain-text body. Lines marked as quotes go; what follows them stays. */
export function stripReply(body: string): ReplyText {
  const lines = plainSpaces(body).split("\n");
  const kept: string[] = [];
  let isForward = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    if (FORWARDED.test(line.trim().toLowerCase())) {
      isForward = true;
      break;
    }
    if (isQuote(line)) continue;
    const attribution = attributionAt(lines, at);
    if (attribution > 0) {
      // with marks, the answer may stand below or in between; without, all the rest is quoted
      if (!isFollowedByQuote(lines, at + attribution)) break;
      at += attribution - 1;
      continue;
    }
    if (isEnd(lines, at)) break;
    const small = smallPrintAt(lines, at);
    at += Math.max(0, small - 1);
    if (small > 0 || isSentFrom(line) || /^_{8,}$/.test(line.trim())) continue;
    kept.push(line);
  }
  const text = kept.join("\n").replace(/\n{3,}/g, "\n\n").trim();
  const isNothing = isOnlySignOff(text) || DELIMITER.test(text);
  return { text: isNothing ? "" : text, isForward };
}

/** What a signature stands below; nothing above it, nothing said. */
const DELIMITER = /^(?:--|—|–) ?(?:\n|$)/;

/** "Best regards, Anna" with nothing before it says nothing. */
function isOnlySignOff(text: string): boolean {
  const lines = text.split("\n").filter((line) => !isBlank(line));
  return lines.length > 0 && lines.length <= 6 && SIGN_OFF.test((lines[0] ?? "").toLowerCase());
}
