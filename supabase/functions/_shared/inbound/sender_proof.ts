// Whether the sender's address is proved, disproved or merely claimed, by what Postmark says of
// SPF and DKIM. A disproof counts wherever it stands on top; a proof only from Postmark itself.
import type { Header, Mail } from "./mail.ts";
import { trustedHeaders } from "./trusted_headers.ts";

const first = (headers: Header[], name: string): string =>
  headers.find((header) => header.name === name)?.value.toLowerCase() ?? "";

/** Same domain, or one of them a part of the other: news.example.org and example.org. */
function isAligned(one: string, other: string): boolean {
  return one !== "" && other !== "" &&
    (one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`));
}

const domainOf = (address: string) => address.slice(address.lastIndexOf("@") + 1);

/** SpamAssassin's tests and results of authentication, of Postmark's servers only. */
function findings(headers: Header[]) {
  const spf = first(headers, "received-spf");
  const tests = first(headers, "x-spam-tests").split(/[\s,]+/);
  const results = first(headers, "authentication-results");
  // a sender's own provider writes this header as well, about somebody else's check
  const ours = /^[\w.-]*postmark[\w.-]*;/.test(results) ? results : "";
  return {
    spf: /^[a-z]+/.exec(spf)?.[0] ?? /\bspf=(\w+)/.exec(ours)?.[1] ?? "",
    envelope: domainOf(/envelope-from="?<?([^\s">;]+)/.exec(spf)?.[1] ?? ""),
    isDkimAuthor: tests.includes("dkim_valid_au") || /\bdmarc=pass\b/.test(ours),
    isDkimBroken: tests.includes("dkim_invalid") || /\bdkim=fail\b/.test(ours),
    isSpfFail: tests.includes("spf_fail") || tests.includes("spf_softfail"),
    isDmarcFail: /\bdmarc=fail\b/.test(ours),
  };
}

/**
 * What speaks against the sender, as a code, or null. Nothing is demanded of domains that publish
 * no SPF and sign nothing: the token is the key, and the address is the second one.
 */
export function doubtOfSender({ sender, headers }: Mail): string | null {
  const domain = domainOf(sender);
  const proof = findings(trustedHeaders(headers));
  const claims = findings(headers);
  if (claims.isDmarcFail) return "dmarc_failed";
  const isProved = proof.isDkimAuthor ||
    (proof.spf === "pass" && isAligned(proof.envelope, domain));
  if (isProved) return null;
  if (/^(fail|softfail)$/.test(claims.spf) || claims.isSpfFail) return "spf_failed";
  if (claims.isDkimBroken) return "dkim_failed";
  // passed for another domain's sake: how a forged From looks
  if (claims.spf === "pass" && claims.envelope !== "" && !isAligned(claims.envelope, domain)) {
    return "sender_not_proved";
  }
  return null;
}
