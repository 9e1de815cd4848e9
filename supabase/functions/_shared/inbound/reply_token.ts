// Reply addresses: reply+<token>@…. A token is an escrow's random reply id and a signature over it,
// in letters and digits that survive every mail system, upper or lower case alike.
import { isEqualBytes } from "../constant_time.ts";

/** What an address may have before its @ (RFC 5321). */
const LOCAL_PART_OCTETS = 64;
const ID_BYTES = 10;
/** 72 bits: guessing is an online attack here, and needs an 80-bit id as well. */
const SIGNATURE_BYTES = 9;
const ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
/** 19 bytes in base 32. */
export const TOKEN = /^[a-z2-7]{31}$/;

/** Room for "+" and the token: 32, as long as the mailboxes that Postmark gives out. */
export const LONGEST_MAILBOX: number = LOCAL_PART_OCTETS - 1 - 31;

/** So that a signature made here for anything else is no token. */
const PURPOSE = "holdfast reply 1:";

function toBase32(bytes: Uint8Array): string {
  let [text, bits, count] = ["", 0, 0];
  for (const byte of bytes) {
    bits = (bits << 8 | byte) & 0xfff;
    count += 8;
    for (; count >= 5; count -= 5) text += ALPHABET[bits >> (count - 5) & 31];
  }
  return count > 0 ? text + ALPHABET[bits << (5 - count) & 31] : text;
}

function fromBase32(text: string): Uint8Array {
  const bytes: number[] = [];
  let [bits, count] = [0, 0];
  for (const letter of text) {
    bits = (bits << 5 | ALPHABET.indexOf(letter)) & 0xfff;
    count += 5;
    if (count < 8) continue;
    count -= 8;
    bytes.push(bits >> count & 255);
  }
  return Uint8Array.from(bytes);
}

const toHex = (bytes: Uint8Array) =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");

const fromHex = (hex: string) =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16));

async function sign(id: Uint8Array, secret: string): Promise<Uint8Array> {
  const encoder = new TextEncoder();
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const key = await crypto.subtle.importKey("raw", encoder.encode(secret), algorithm, false, [
    "sign",
  ]);
  const signed = Uint8Array.from([...encoder.encode(PURPOSE), ...id]);
  return new Uint8Array(await crypto.subtle.sign("HMAC", key, signed)).slice(0, SIGNATURE_BYTES);
}

/** `replyId`: 20 hex digits, as the database gives them. Always the same token for one secret. */
export async function makeToken(replyId: string, secret: string): Promise<string> {
  const id = fromHex(replyId);
  return toBase32(Uint8Array.from([...id, ...await sign(id, secret)]));
}

/** The reply id of a token that one of the secrets has signed, or null. */
export async function verifyToken(token: string, secrets: string[]): Promise<string | null> {
  const lower = token.toLowerCase();
  if (!TOKEN.test(lower)) return null;
  const bytes = fromBase32(lower);
  const [id, signature] = [bytes.slice(0, ID_BYTES), bytes.slice(ID_BYTES)];
  const expected = await Promise.all(secrets.map((secret) => sign(id, secret)));
  // every secret is compared, and the three bits that are left over must be zero
  const isSigned = expected.map((one) => isEqualBytes(one, signature)).includes(true);
  return isSigned && toBase32(bytes) === lower ? toHex(id) : null;
}

/** The address that a receiver replies to. */
export async function replyAddress(
  replyId: string,
  { address, tokenSecrets: [newest] }: { address: string | null; tokenSecrets: string[] },
): Promise<string | null> {
  if (address === null || newest === undefined) return null;
  const at = address.lastIndexOf("@");
  const token = await makeToken(replyId, newest);
  return `${address.slice(0, at)}+${token}${address.slice(at)}`;
}
