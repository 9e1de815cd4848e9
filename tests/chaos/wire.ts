// A wire between the Data API and Postgres that can swallow the answer to a COMMIT.
import type { Random } from "./random.ts";

export interface Wire {
  /** The database's URL, through the wire. */
  url: string;
  /** The share of COMMIT replies that are lost with their connection from now on. */
  loseCommitReplies(share: number): void;
  /** How many were lost so far: committed, and nobody was told. */
  lost(): number;
  close(): void;
}

/** CommandComplete of Postgres' protocol: tag, length, text, zero. */
const COMMITTED = new TextEncoder().encode("C\0\0\0\x0bCOMMIT\0");

export function openWire(databaseUrl: string, random: Random): Wire {
  const server = new URL(databaseUrl);
  const listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  let share = 0;
  let lost = 0;
  const swallows = (reply: Uint8Array) => {
    if (share === 0 || !includes(reply, COMMITTED) || !random.chance(share)) return false;
    lost++;
    return true;
  };
  const accept = async () => {
    for await (const client of listener) connect(server, client, swallows);
  };
  accept();
  const url = new URL(databaseUrl);
  url.port = String(listener.addr.port);
  return {
    url: url.href,
    loseCommitReplies: (next) => share = next,
    lost: () => lost,
    close: () => listener.close(),
  };
}

async function connect(
  { hostname, port }: URL,
  client: Deno.TcpConn,
  swallows: (reply: Uint8Array) => boolean,
) {
  let server: Deno.TcpConn;
  try {
    server = await Deno.connect({ hostname, port: Number(port) });
  } catch {
    return client.close();
  }
  const close = () => {
    for (const end of [client, server]) {
      try {
        end.close();
      } catch {
        // the other direction was first
      }
    }
  };
  // small messages that wait for each other: gathering them would only add time
  for (const end of [client, server]) end.setNoDelay(true);
  carry(client, server, () => false).finally(close);
  carry(server, client, swallows).finally(close);
}

async function carry(from: Deno.Conn, to: Deno.Conn, swallows: (bytes: Uint8Array) => boolean) {
  const buffer = new Uint8Array(64 * 1024);
  try {
    for (let size = await from.read(buffer); size !== null; size = await from.read(buffer)) {
      const bytes = buffer.subarray(0, size);
      if (swallows(bytes)) return;
      for (let sent = 0; sent < size;) sent += await to.write(bytes.subarray(sent));
    }
  } catch {
    // either end is gone, and with it the connection
  }
}

function includes(bytes: Uint8Array, wanted: Uint8Array): boolean {
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1)) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}
