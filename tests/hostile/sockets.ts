// What no honest client can send, written to the socket byte by byte.
import { encode } from "./request.ts";

/** The answer's status, or 0: the server has closed without a word, which is an answer too. */
export async function sendRaw(port: number, parts: string[], waitMs = 5_000): Promise<number> {
  const socket = await Deno.connect({ hostname: "127.0.0.1", port });
  const timer = setTimeout(() => socket.close(), waitMs);
  try {
    for (const part of parts) await socket.write(encode(part));
    const buffer = new Uint8Array(4096);
    const size = await socket.read(buffer);
    const line = new TextDecoder().decode(buffer.subarray(0, size ?? 0));
    return Number(/^HTTP\/1\.1 (\d{3})/.exec(line)?.[1] ?? 0);
  } catch {
    return 0;
  } finally {
    clearTimeout(timer);
    try {
      socket.close();
    } catch {
      // it is closed already
    }
  }
}

const post = (path: string, headers: string[], body = "") =>
  [`POST /${path} HTTP/1.1`, "Host: x", ...headers, "", body].join("\r\n");

/** By name; `key` opens create-escrow. Each must be refused: 4xx or a closed connection. */
export function rawRequests(key: string): Record<string, string> {
  const path = "create-escrow";
  const right = [`apikey: ${key}`, "content-type: application/json"];
  const method = (name: string) => `${name} /${path} HTTP/1.1\r\nHost: x\r\n${right[0]}\r\n\r\n`;
  return {
    ...Object.fromEntries(
      ["TRACE", "TRACK", "post", "Post", "get", "P\u0000ST", "\u00e9", "X".repeat(9000)]
        .map((name) => [`the method ${JSON.stringify(name).slice(0, 12)}`, method(name)]),
    ),
    "CONNECT to elsewhere": "CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example:443\r\n\r\n",
    "no method": `/${path} HTTP/1.1\r\n\r\n`,
    "HTTP/0.9": `GET /${path}\r\n`,
    "HTTP/2 unasked": "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    "TLS": "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003",
    "an absolute path": `GET http://evil.example/${path} HTTP/1.1\r\nHost: x\r\n\r\n`,
    "a star": "OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n",
    "no host": `POST /${path} HTTP/1.1\r\n${right.join("\r\n")}\r\n\r\n`,
    "a null in the path": `POST /${path}\u0000 HTTP/1.1\r\nHost: x\r\n\r\n`,
    "a null in the key": post(path, [`apikey: ${key}\u0000`, "content-length: 2"], "{}"),
    "a null before the key": post(path, [`apikey: \u0000${key}`, "content-length: 2"], "{}"),
    "a key over two lines": post(path, [`apikey: ${key.slice(0, 9)}\r\n ${key.slice(9)}`]),
    "a key of another alphabet": post(path, [`apikey: ${key}\u0435`, "content-length: 2"], "{}"),
    "a space before the colon": post(path, [`apikey : ${key}`, "content-length: 2"], "{}"),
    "two lengths": post(path, [...right, "content-length: 2", "content-length: 3"], "{} "),
    "a negative length": post(path, [...right, "content-length: -1"], "{}"),
    "a length in words": post(path, [...right, "content-length: two"], "{}"),
    "a length and chunks": post(
      path,
      [...right, "content-length: 2", "transfer-encoding: chunked"],
      "2\r\n{}\r\n0\r\n\r\n",
    ),
    "chunks of no size": post(path, [...right, "transfer-encoding: chunked"], "zz\r\n{}\r\n"),
    "a chunk of 2^64": post(
      path,
      [...right, "transfer-encoding: chunked"],
      "ffffffffffffffff\r\n{}",
    ),
    "chunked twice": post(path, [...right, "transfer-encoding: chunked, chunked"], "0\r\n\r\n"),
    "a second request hidden in the body": post(
      path,
      [...right, "content-length: 60"],
      "GET /create-escrow HTTP/1.1\r\nHost: x\r\n\r\n".padEnd(60),
    ),
    "a megabyte of headers": post(path, Array(20_000).fill(`x-y: ${"z".repeat(50)}`)),
    "one header of a megabyte": post(path, [`x-y: ${"z".repeat(1_000_000)}`]),
  };
}
