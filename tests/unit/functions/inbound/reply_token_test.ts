import { assert, assertEquals, assertMatch, assertNotEquals } from "deno-std/assert";
import fc from "fast-check";
import {
  LONGEST_MAILBOX,
  makeToken,
  replyAddress,
  TOKEN,
  verifyToken,
} from "../../../../supabase/functions/_shared/inbound/reply_token.ts";

const [SECRET, OTHER] = ["s".repeat(32), "t".repeat(32)];
const anyId = fc.uint8Array({ minLength: 10, maxLength: 10 })
  .map((bytes) => [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join(""));

Deno.test("makeToken() and verifyToken() agree for every id, in small and capital letters", async () => {
  await fc.assert(fc.asyncProperty(anyId, async (id) => {
    const token = await makeToken(id, SECRET);
    assertMatch(token, TOKEN);
    assertEquals(await verifyToken(token, [SECRET]), id);
    assertEquals(await verifyToken(token.toUpperCase(), [OTHER, SECRET]), id);
    assertEquals(await verifyToken(token, [OTHER]), null);
    assertEquals(await verifyToken(token, []), null);
  }));
});

Deno.test("no token of one id says anything about another's: ids and signatures differ", async () => {
  const tokens = await Promise.all(
    Array.from({ length: 200 }, (_, i) => makeToken(String(i).padStart(20, "0"), SECRET)),
  );
  // the last 14 letters are signature alone
  assertEquals(new Set(tokens.map((token) => token.slice(-14))).size, 200);
  assertNotEquals(tokens[0], await makeToken("0".repeat(20), OTHER));
});

Deno.test("one letter more, less or other is no token, the padding's spare bits included", async () => {
  const token = await makeToken("00112233445566778899", SECRET);
  for (let i = 0; i < token.length; i++) {
    for (const letter of "abcdefghijklmnopqrstuvwxyz234567") {
      if (letter === token[i]) continue;
      const changed = token.slice(0, i) + letter + token.slice(i + 1);
      assertEquals(await verifyToken(changed, [SECRET]), null, changed);
    }
  }
  for (const text of ["", token.slice(1), `${token}a`, ` ${token}`, token.replace(/./, "1")]) {
    assertEquals(await verifyToken(text, [SECRET]), null, text);
  }
});

Deno.test("a reply address fits a mail address, whatever mailbox may be configured", async () => {
  const id = "ffffffffffffffffffff";
  const address = `${"m".repeat(LONGEST_MAILBOX)}@inbound.example`;
  const made = await replyAddress(id, { address, tokenSecrets: [SECRET, OTHER] });
  const [local = ""] = made?.split("@") ?? [];
  assertEquals(local.length, 64);
  assert(made?.endsWith("@inbound.example"));
  assertEquals(await verifyToken(local.split("+")[1] ?? "", [SECRET]), id);
  assertEquals(await replyAddress(id, { address: null, tokenSecrets: [SECRET] }), null);
  assertEquals(await replyAddress(id, { address, tokenSecrets: [] }), null);
});
