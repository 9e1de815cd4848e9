// Bodies that are no JSON, and JSON that is no request; sent with everything that opens.
import { type Bytes, encode, type Hostile, type Subject, type Verdict } from "./request.ts";

const DEPTH = 10_000;

/** No parser may take these. `good`: the right body's text. */
const brokenTexts = (good: string): Record<string, Bytes> => ({
  "a blank": " ",
  "half of it": good.slice(0, -1) || "{",
  "one brace more": `${good}}`,
  "two bodies": good + good,
  "two lines of JSON": `${good}\n${good}`,
  "a comma at the end": good.replace(/}$/, ",}"),
  "a comment": `/* a */ ${good}`,
  "a comment behind": `${good} // a`,
  "single quotes": "{'limit': 1}",
  "no quotes": "{limit: 1}",
  "XSSI prefix": `)]}',\n${good}`,
  "JSONP": `f(${good})`,
  "NaN": '{"limit": NaN}',
  "Infinity": '{"limit": -Infinity}',
  "undefined": '{"limit": undefined}',
  "a hexadecimal number": '{"limit": 0x10}',
  "a leading zero": '{"limit": 01}',
  "a plus sign": '{"limit": +1}',
  "a bare point": '{"limit": 1.}',
  "an underscore": '{"limit": 1_0}',
  "a line break in a text": '{"date": "2026\n01"}',
  "a null byte in a text": encode('{"date": "2026\0"}'),
  "a null byte behind": encode(`${good}\0`),
  "null bytes": new Uint8Array(100),
  "half an escape": '{"date": "\\u12"}',
  "an unknown escape": '{"date": "\\x41"}',
  "a template": "{`a`: 1}",
  "a regular expression": "/a/",
  "a function": "function(){}",
  "XML": `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>`,
  "YAML": "limit: 1",
  "a form": "limit=1&dryRun=false",
  "multipart": '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--x--',
  "invalid UTF-8": new Uint8Array([0x7b, 0x22, 0xc3, 0x28, 0x22, 0x3a, 0x31, 0x7d]),
  "an overlong slash": new Uint8Array([0x22, 0xc0, 0xaf, 0x22]),
  "a surrogate in UTF-8": new Uint8Array([0x22, 0xed, 0xa0, 0x80, 0x22]),
  "a cut character": new Uint8Array([0x22, 0xf0, 0x9f, 0x98]),
  "five bytes a character": new Uint8Array([0x22, 0xf8, 0x88, 0x80, 0x80, 0x80, 0x22]),
  "bytes of every value": Uint8Array.from({ length: 256 }, (_, i) => i),
  "a no-break space before": encode(`\u00a0${good}`),
  "ten thousand brackets": "[".repeat(DEPTH),
  "ten thousand braces": '{"a":'.repeat(DEPTH),
  "ten thousand quotes": '"'.repeat(DEPTH + 1),
});

/** JSON, but nothing that anybody asks with. */
const oddValues: Record<string, string> = {
  "null": "null",
  "true": "true",
  "zero": "0",
  "minus zero": "-0",
  "more than every number": "1e400",
  "a text": '"limit"',
  "an empty text": '""',
  "an array": "[]",
  "an array with a body in it": '[{"limit": 1}]',
  "depth ten thousand": "[".repeat(DEPTH) + "]".repeat(DEPTH),
  "objects, depth ten thousand": '{"a":'.repeat(DEPTH) + "1" + "}".repeat(DEPTH),
  "an empty name": '{"": 1}',
  "an unknown field": '{"isAdmin": true}',
  "a prototype": '{"__proto__": {"limit": 1, "dryRun": true}}',
  "constructor": '{"constructor": {"prototype": {"isAdmin": true}}}',
  "toString": '{"toString": 1, "valueOf": 2, "hasOwnProperty": 3}',
  "toJSON": '{"toJSON": "x"}',
  "then": '{"then": "x"}',
  "a field in capitals": '{"LIMIT": 1, "DRYRUN": true, "ESCROWTRANSACTIONID": "x"}',
  "a field with a space": '{"limit ": 1, " escrowTransactionId": "x"}',
  "a field with a null in it": '{"limit\\u0000": 1}',
  "half a character as a field": '{"\\ud800": 1}',
  "a line break as a field": '{"a\\r\\nx-admin: 1": 1}',
  "a very long field": `{"${"x".repeat(50_000)}": 1}`,
  "five thousand fields": `{${Array.from({ length: 5000 }, (_, i) => `"f${i}":1`).join(",")}}`,
  "the same field twice": '{"nope": 1, "nope": 2}',
  "a database's operator": '{"$where": "1", "$ne": null}',
  "a service's own words": '{"p_escrow_id": "x", "role": "service_role"}',
};

export function json({ kind, body }: Subject): Hostile[] {
  const broken: Verdict = [400, "invalid_json"];
  const odd: Verdict = kind === "signed"
    ? [400, "invalid_event"]
    : [422, kind === "basic" ? "invalid_message" : "invalid_request"];
  const texts = brokenTexts(JSON.stringify(body));
  if (kind === "signed" || kind === "basic") texts["nothing"] = "";
  return [
    ...Object.entries(texts).map(([name, text]): Hostile => ({
      ...{ class: "no JSON", name, body: text, expected: broken },
    })),
    ...Object.entries(oddValues).map(([name, text]): Hostile => ({
      ...{ class: "odd JSON", name, body: text, expected: odd },
    })),
  ];
}
