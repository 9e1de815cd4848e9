// What Stripe did not sign for this endpoint, now and to the letter.
import { createHmac } from "node:crypto";
import { type Bytes, encode, hex, type Hostile, seconds, signature } from "./request.ts";
import type { Subject } from "./request.ts";

type Forged = string | null | [body: Bytes, header: string | null];

/** By what is wrong: the header, or a body with its header. `event`: JSON that Stripe sent. */
export function forgeries(event: string, secret: string, others: string[]): Record<string, Forged> {
  const now = seconds();
  const good = hex(event, secret, now);
  const at = (time: number | string) => signature(event, secret, time);
  const digest = (algorithm: string, text: string) =>
    createHmac(algorithm, secret).update(text).digest("hex");
  const flip = good.slice(0, -1) + (parseInt(good.at(-1)!, 16) ^ 1).toString(16);
  const altered = (body: Bytes): Forged => [body, `t=${now},v1=${good}`];
  const parsed = JSON.parse(event);
  return {
    "no signature": null,
    "an empty signature": "",
    ...Object.fromEntries(
      others.map((other, i) => [`another secret ${i}`, signature(event, other)]),
    ),
    "an empty secret": signature(event, ""),
    "the secret without whsec_": signature(event, secret.slice(6)),
    "the secret and a space": signature(event, `${secret} `),
    "the secret in capitals": signature(event, secret.toUpperCase()),
    "400 seconds old": at(now - 400),
    "400 seconds ahead": at(now + 400),
    "a day old": at(now - 86_400),
    "a thousand years ahead": at(33_000_000_000),
    "the beginning of time": at(0),
    "milliseconds": at(Date.now()),
    ...Object.fromEntries(
      ["NaN", "", "-1", "1e9", "0x1", "1.5", "Infinity", " 1", "1 ", "\u0661", "null", "undefined"]
        .filter((time) => !/[^\0-\u00ff]/.test(time)).map((time) => [`t is ${time}`, at(time)]),
    ),
    "thirteen digits": at("0".repeat(3) + now),
    "a plus sign": at(`+${now}`),
    "no t": `v1=${good}`,
    "t behind": `v1=${good},t=${now}`,
    "two t, the second one good": `t=1,t=${now},v1=${good}`,
    "two t, the first one good": `t=${now},v1=${good},t=${now + 5}`,
    "T in capitals": `T=${now},v1=${good}`,
    "V1 in capitals": `t=${now},V1=${good}`,
    "v0 only": `t=${now},v0=${good}`,
    "v2 only": `t=${now},v2=${good}`,
    "v11 only": `t=${now},v11=${good}`,
    "cut short": `t=${now},v1=${good.slice(0, 62)}`,
    "one digit": `t=${now},v1=${good[0]}`,
    "no digits": `t=${now},v1=`,
    "two digits more": `t=${now},v1=${good}00`,
    "in capitals": `t=${now},v1=${good.toUpperCase()}`,
    "one bit changed": `t=${now},v1=${flip}`,
    "in base 64": `t=${now},v1=${Uint8Array.fromHex(good).toBase64()}`,
    "0x before": `t=${now},v1=0x${good}`,
    "a space before": `t=${now},v1= ${good}`,
    "a space between": `t=${now}, v1=${good}`,
    "semicolons": `t=${now};v1=${good}`,
    "as JSON": JSON.stringify({ t: now, v1: good }),
    "percent-encoded": encodeURIComponent(`t=${now},v1=${good}`),
    "twice the header": `t=${now},v1=${good}, t=${now},v1=${good}`,
    "zeros": `t=${now},v1=${"0".repeat(64)}`,
    "no digits at all": `t=${now},v1=${"z".repeat(64)}`,
    "eight wrong ones before it": `t=${now},${`v1=${"0".repeat(64)},`.repeat(8)}v1=${good}`,
    "ten thousand wrong ones": `t=${now}${`,v1=${"0".repeat(64)}`.repeat(10_000)}`,
    "a megabyte of t": `t=${"1".repeat(1_000_000)},v1=${good}`,
    "a megabyte of commas": `t=${now}${",".repeat(1_000_000)}`,
    "SHA-1": `t=${now},v1=${digest("sha1", `${now}.${event}`)}`,
    "SHA-512": `t=${now},v1=${digest("sha512", `${now}.${event}`).slice(0, 64)}`,
    "the body alone signed": `t=${now},v1=${digest("sha256", event)}`,
    "the time alone signed": `t=${now},v1=${digest("sha256", `${now}.`)}`,
    "no dot between": `t=${now},v1=${digest("sha256", `${now}${event}`)}`,
    "time and body swapped": `t=${now},v1=${digest("sha256", `${event}.${now}`)}`,
    "the secret itself": `t=${now},v1=${secret}`,
    "another time in it": altered(event.replace(/"created":\s*\d+/, '"created": 1')),
    "the same JSON written longer": altered(JSON.stringify(parsed, null, 3)),
    "keys in another order": altered(JSON.stringify(Object.fromEntries(
      Object.entries(parsed).reverse(),
    ))),
    "a space behind": altered(`${event} `),
    "a line break before": altered(`\n${event}`),
    "a byte order mark": altered(encode(`\ufeff${event}`)),
    "a null byte behind": altered(encode(`${event}\0`)),
    "another body altogether": altered("{}"),
    "an empty body": altered(""),
    "a body with its own signature in it": altered(JSON.stringify({ ...parsed, v1: good })),
  };
}

export function signatures(subject: Subject, others: string[]): Hostile[] {
  const event = JSON.stringify(subject.body);
  return Object.entries(forgeries(event, subject.secret, others)).map(([name, forged]) => {
    const [body, header] = Array.isArray(forged) ? forged : [event, forged];
    return {
      ...{ class: "signatures", name, body, expected: [400, "invalid_signature"] },
      credentials: header === null ? [] : [["stripe-signature", header]],
    };
  });
}

/** Wherever the path seems to lead, one path's secret never opens the other. */
export function signedPaths({ name, secret, body }: Subject): Hostile[] {
  const [first] = name.split("/");
  const own = name !== first;
  const others = own
    ? [...["", "/", "/connect/", "/connect//", "/Connect", "/CONNECT", "/%63onnect", "/connect%2f"]]
    : [...["/connect", "//connect", "/x/connect", "/./connect", "/x/../connect", "/connect?a=b"]];
  const more = own
    ? [
      "?/connect",
      "/?x=/connect",
      "/connectx",
      "/connect;x",
      "/connect.",
      "/connect%20",
      "#/connect",
    ]
    : ["/connect?/", "/connect#x", "/%2e/connect", "/connect/connect", "/\\connect", "/;/connect"];
  return [...others, ...more].map((rest) => ({
    ...{ class: "signed paths", name: rest || "(none)", path: `${first}${rest}` },
    credentials: [["stripe-signature", signature(JSON.stringify(body), secret)]],
    expected: [400, "invalid_signature"],
  }));
}
