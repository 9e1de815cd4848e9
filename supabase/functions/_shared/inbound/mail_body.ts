// Reading what Postmark posts. A delivery may come with photos of 35 MB, and a reply must not be
// lost because of them: all of it is read, and of each long text only the beginning is kept.
import { chunksOf } from "../body.ts";

/** Texts at the top level: the bodies. Far longer than a reply; the rest is quoted. */
const BODY_BYTES = 40 * 1024;
/** Texts further in: headers, and the attachments, which nobody looks at. */
const DEEP_BYTES = 2 * 1024;
/** What may remain after cutting: as much as any webhook's body may have. */
export const KEPT_BYTES: number = 256 * 1024;
/** Postmark's limit of 35 MB in base 64, and room for two bodies and the raw message. */
const READ_BYTES = 128 * 1024 * 1024;

const [QUOTE, BACKSLASH, LETTER_U] = [0x22, 0x5c, 0x75];
const [OPEN, CLOSE] = [[0x7b, 0x5b], [0x7d, 0x5d]];

/**
 * The JSON of a message with its long texts cut, still whole JSON. More than KEPT_BYTES: there was
 * too much of it, and it is not whole.
 */
export async function readMail(request: Request): Promise<Uint8Array> {
  const kept = new Uint8Array(KEPT_BYTES + 1);
  let [size, read, depth] = [0, 0, 0];
  let [inText, cutting, length] = [false, false, 0];
  // bytes that still belong to an escape: a text is never cut inside one
  let [escape, afterBackslash] = [0, false];
  for await (const chunk of chunksOf(request)) {
    read += chunk.length;
    if (read > READ_BYTES) return kept;
    for (let i = 0; i < chunk.length; i++) {
      const byte = chunk[i] ?? 0;
      if (!inText) {
        if (byte === QUOTE) [inText, cutting, length] = [true, false, 0];
        else if (OPEN.includes(byte)) depth++;
        else if (CLOSE.includes(byte)) depth--;
      } else if (escape > 0) {
        escape = afterBackslash && byte === LETTER_U ? 4 : escape - 1;
        afterBackslash = false;
      } else if (byte === QUOTE) {
        inText = false;
        cutting = false;
      } else {
        const isLead = (byte & 0xc0) !== 0x80;
        if (isLead && length >= (depth > 1 ? DEEP_BYTES : BODY_BYTES)) cutting = true;
        if (byte === BACKSLASH) [escape, afterBackslash] = [1, true];
      }
      if (cutting) continue;
      if (inText) length++;
      kept[size++] = byte;
      if (size > KEPT_BYTES) return kept;
    }
  }
  return kept.slice(0, size);
}
