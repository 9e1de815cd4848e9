// Mails posted with the hook's own user and password: what the hook of a mail service passes on
// when somebody out there means ill. None of them may release; what is readable is recorded.
import { MARK } from "./leaks.ts";

type Posted = Record<string, unknown>;

export interface HostileMail {
  name: string;
  body: string;
  /** 200, recorded; or the refusal. */
  expected: [status: number, code: string | null];
}

const TEXTS = [
  "From",
  "OriginalRecipient",
  "MailboxHash",
  "Subject",
  "TextBody",
  "HtmlBody",
  "StrippedTextReply",
];
const LISTS = ["ToFull", "CcFull", "BccFull", "Headers", "Attachments"];
const LONG = 30_000;
const ODD = [
  ...["\u0000", "\ud800", "\udfff\ud800", "\u202e", "\u200b", "\r\nBcc: a@b.example\r\n", "\u0007"],
  ...[
    "<script>alert(1)</script>",
    "' or 1=1 --",
    "${jndi:ldap://a}",
    "{{7*7}}",
    "%s%n%p",
    "\ufeff",
  ],
  ...[
    "../../etc/passwd",
    "=cmd|' /C calc'!A0",
    "\u001b[2J",
    "\u0435",
    "\uff20",
    "e\u0301".repeat(9),
  ],
];
const ENTITIES = ["&lt;", "&#0;", "&#xd800;", "&#99999999999;", "&amp;".repeat(9), "&x;", "&#x;"];

/** Tokens that nobody has signed. `token`: a real one. */
const guesses = (token: string): string[] => [
  ...["", "a", "a".repeat(31), "2".repeat(31), "z".repeat(32), token.slice(1), `${token}a`],
  ...[token.slice(0, -1), [...token].reverse().join(""), `b${token.slice(1)}`, `${token}+${token}`],
  ...[token.replace(/^./, "\u0430"), token.replace(/^./, "\uff41"), `${token.slice(0, 15)}\u00ad`],
  ...[
    "' or 1=1",
    "*",
    "%",
    "_".repeat(31),
    "null",
    "undefined",
    "\u0000".repeat(31),
    "A1".repeat(16),
  ],
];

const box = (Email: string, MailboxHash = "") => ({ Email, MailboxHash, Name: `${MARK} Name` });
const header = (Name: string, Value: string) => ({ Name, Value });

/** `good`: would release; `token`: behind the plus of its address. */
export function hostileMails(good: Posted, token: string): HostileMail[] {
  const address = String(good["OriginalRecipient"]);
  const headers = good["Headers"] as { Name: string; Value: string }[];
  let made = 0;
  const fresh = () => `hostile-${String(++made).padStart(6, "0")}`;
  const one = (name: string, changes: Posted, expected: HostileMail["expected"]): HostileMail => ({
    ...{ name, expected },
    body: JSON.stringify({ ...good, MessageID: fresh(), ...changes }),
  });
  const read = (name: string, changes: Posted) => one(name, changes, [200, null]);
  const refused = (name: string, changes: Posted) => one(name, changes, [422, "invalid_message"]);
  /** The token is gone from everywhere, and these stand in its place. */
  const addressed = (hash: string, to = `reply+${hash}@inbound.holdfast.example`): Posted => ({
    ...{ ToFull: [box(to, hash)], To: to, OriginalRecipient: to, MailboxHash: hash },
  });
  const forged = (from: string): Posted => ({ From: from, FromFull: box(from) });
  return [
    ...["", "short", "a b", "<a@b.example>", "x".repeat(101), "\u0000".repeat(9), 7, null, {}, []]
      .map(
        (MessageID) => refused(`the id ${JSON.stringify(MessageID).slice(0, 15)}`, { MessageID }),
      ),
    ...TEXTS.flatMap((field) =>
      [7, true, {}, [], { $ne: "" }, [MARK]].map((value) =>
        refused(`${field} ${JSON.stringify(value)}`, { [field]: value })
      )
    ),
    ...LISTS.flatMap((field) =>
      [7, "x", {}, [7], ["x"], [null]].map((value) =>
        refused(`${field} ${JSON.stringify(value)}`, { [field]: value })
      )
    ),
    ...[7, "x", []].map((FromFull) =>
      refused(`FromFull ${JSON.stringify(FromFull)}`, { FromFull })
    ),
    refused("a header without a name", { Headers: [{ Value: "x" }] }),
    refused("a header whose value is an object", { Headers: [{ Name: "x", Value: {} }] }),
    // whoever writes from elsewhere is not the receiver, whatever stands in the fields
    ...ODD.flatMap((odd) => [
      read(`from ${JSON.stringify(odd).slice(0, 15)}`, forged(`${odd}@evil.example`)),
      read(`a sender's domain ${JSON.stringify(odd).slice(0, 15)}`, forged(`${MARK}@${odd}`)),
      read(`a subject ${JSON.stringify(odd).slice(0, 15)}`, {
        ...{ Subject: odd + MARK, ...addressed("") },
      }),
      read(`a header ${JSON.stringify(odd).slice(0, 15)}`, {
        ...{ Headers: [header(odd, odd), ...headers], ...forged("a@evil.example") },
      }),
    ]),
    ...ENTITIES.map((entity) =>
      read(`entities ${entity.slice(0, 9)}`, {
        ...{ TextBody: "", HtmlBody: entity.repeat(5000), ...forged("a@evil.example") },
      })
    ),
    ...guesses(token).map((guess) => read(`the token ${guess.slice(0, 20)}`, addressed(guess))),
    ...guesses(token).map((guess) =>
      read(`in the address alone ${guess.slice(0, 20)}`, {
        ...{ ...addressed(guess), MailboxHash: "", ToFull: [] },
      })
    ),
    read("a thousand recipients", {
      ...addressed(""),
      ToFull: Array.from({ length: 1000 }, (_, i) => box(`a${i}@b.example`)),
    }),
    one("ten thousand recipients", {
      ToFull: Array.from({ length: 10_000 }, (_, i) => box(`a${i}@b.example`)),
    }, [413, "payload_too_large"]),
    read("two hundred guesses at once", {
      ...addressed(""),
      CcFull: Array.from({ length: 200 }, (_, i) => box("a@b.example", "b".repeat(29) + 10 + i)),
    }),
    ...["Fail (x)", "SoftFail (x)"].map((spf) =>
      read(`forged results below Postmark's ${spf}`, {
        Headers: headers.filter(({ Name }) => Name !== "X-Spam-Tests")
          .map((one) => one.Name === "Received-SPF" ? header(one.Name, `${spf} x`) : one)
          .concat([
            header("Authentication-Results", "mx.postmarkapp.com; dmarc=pass; dkim=pass; spf=pass"),
            header("X-Spam-Tests", "DKIM_VALID_AU,SPF_PASS"),
            header("Received-SPF", "Pass"),
          ]),
      })
    ),
    read("an address with a name that is ours", forged(`"${address}" <a@evil.example>`)),
    read("two senders", forged(`${good["From"]}, a@evil.example`)),
    read("the receiver's as a name", forged(`${good["From"]} <a@evil.example>`)),
    read("the receiver's inside", forged(`<${good["From"]}> <a@evil.example>`)),
    read("the receiver's domain as a part", forged(`${good["From"]}.evil.example`)),
    read("a plus in the sender", forged(String(good["From"]).replace("@", "+x@"))),
    read(
      "a look-alike domain",
      forged(String(good["From"]).replace("example.com", "ex\u0430mple.com")),
    ),
    read("an umlaut's domain", forged(String(good["From"]).replace("example", "ex\u00e4mple"))),
    read(
      "nothing but nulls",
      Object.fromEntries([...TEXTS, ...LISTS, "FromFull"].map((f) => [f, null])),
    ),
    ...["TextBody", "HtmlBody", "Subject", "StrippedTextReply"].map((field) =>
      read(`a very long ${field}`, {
        ...{ [field]: `${MARK} `.repeat(LONG), ...forged("a@evil.example") },
      })
    ),
    read("tags in tags", {
      ...{ TextBody: "", HtmlBody: "<div>".repeat(9000), ...forged("a@evil.example") },
    }),
    read("names of every object", {
      ...{
        ...forged("a@evil.example"),
        Headers: [header("__proto__", "x"), header("constructor", "y")],
      },
    }),
    read("a claim to be several parts", {
      ...addressed(""),
      TextBody: "--x\r\nContent-Type: message/rfc822\r\n\r\n".repeat(500),
    }),
    ...[
      "Fri, 31 Dec 9999 23:59:59 -9959",
      "Mon, 1 Jan 0000 00:00:00 +0000",
      "Thu, 31 Nov 2026 99:99:99 +9999",
    ]
      .map((time) =>
        read(`received at ${time}`, {
          ...forged("a@evil.example"),
          Headers: [
            header("Received", `from a by b.postmarkapp.com (Postfix); ${time}`),
            ...headers.filter(({ Name }) => Name !== "Received"),
          ],
        })
      ),
  ];
}
