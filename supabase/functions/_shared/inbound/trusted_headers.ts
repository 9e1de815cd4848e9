// Which headers nobody but Postmark can have written. Mail servers add theirs on top, so what
// stands above the header with which Postmark's own server took the message in is Postmark's.
import type { Header } from "./mail.ts";

const BY_POSTMARK = /\bby [a-z0-9.-]+\.postmarkapp\.com\b/i;
/** RFC 5322, as mail servers write it, in a year that every calendar agrees on. */
const DATE = /^(?:[a-z]{3}, )?\d{1,2} [a-z]{3} 2\d{3} \d{2}:\d{2}:\d{2} [+-]\d{4}$/i;

/**
 * Postmark's own headers; none when the topmost Received is not Postmark's. The block ends with
 * the hand-over from outside ("from … by …"): below it the sender may have written anything.
 */
export function trustedHeaders(headers: Header[]): Header[] {
  const received = headers.flatMap(({ name, value }, i) =>
    name === "received" ? [{ i, value }] : []
  );
  const foreign = received.findIndex(({ value }) => !BY_POSTMARK.test(value));
  const own = foreign === -1 ? received : received.slice(0, foreign);
  const handOver = own.find(({ value }) => /^from\s/i.test(value)) ?? own.at(-1);
  return handOver ? headers.slice(0, handOver.i + 1) : [];
}

/**
 * When Postmark took the message in, by its own clock, to the second; null when it does not say.
 * The Date header is the sender's word and plays no part.
 */
export function statedReceipt(headers: Header[]): string | null {
  const top = trustedHeaders(headers).find(({ name }) => name === "received");
  if (!top) return null;
  const date = top.value.slice(top.value.lastIndexOf(";") + 1)
    .replace(/\([^()]*\)/g, "").replace(/\s+/g, " ").trim();
  const time = DATE.test(date) ? Date.parse(date) : NaN;
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
