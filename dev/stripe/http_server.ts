// The simulator on a loopback port. node:http, because a dropped connection is really destroyed.
import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { ApiAnswer, ApiRequest } from "./protocol/call.ts";

export type HttpServer = { url: string; close(): Promise<void> };

const LOOPBACK = "127.0.0.1";

export async function listen(
  port: number,
  answer: (request: ApiRequest) => Promise<ApiAnswer | null>,
): Promise<HttpServer> {
  const server = createServer((incoming, outgoing) => {
    respond(incoming, outgoing, answer).catch((thrown) => {
      console.error("stripe simulator:", thrown);
      incoming.socket.destroy();
    });
  });
  await new Promise<void>((ready, failed) => {
    server.once("error", failed);
    server.listen(port, LOOPBACK, ready);
  });
  const { port: chosen } = server.address() as AddressInfo;
  return {
    url: `http://${LOOPBACK}:${chosen}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function respond(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  answer: (request: ApiRequest) => Promise<ApiAnswer | null>,
) {
  const request = await readRequest(incoming).catch(() => null);
  if (request === null) {
    console.info("stripe simulator: a connection ended before its request did");
    return void incoming.socket.destroy();
  }
  const reply = await answer(request);
  if (!reply) return void incoming.socket.destroy();
  // Deno's fetch silently sends a POST again when a kept connection is dropped (facts, section b),
  // which would hide the faults. A fresh connection for each call keeps them visible.
  outgoing.writeHead(reply.status, { ...reply.headers, connection: "close" });
  outgoing.end(reply.body);
}

async function readRequest(incoming: IncomingMessage): Promise<ApiRequest> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const { pathname, search } = new URL(incoming.url ?? "/", "http://simulator");
  const headers = Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]);
  return {
    method: incoming.method ?? "GET",
    path: pathname,
    query: search.slice(1),
    body: new TextDecoder().decode(concatenate(chunks)),
    headers: Object.fromEntries(headers),
  };
}

function concatenate(chunks: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let place = 0;
  for (const chunk of chunks) {
    whole.set(chunk, place);
    place += chunk.length;
  }
  return whole;
}
