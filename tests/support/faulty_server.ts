// A server that answers each call as it was told to, down to what no HTTP library would send.

/**
 * empty: the call is read and the connection closed. reset: closed with the call unread, which the
 * system tells the caller by a reset. cut: a promised body of which only the beginning comes.
 */
export type Fault = "empty" | "reset" | "cut";

export interface Answer {
  status: number;
  body: string;
}

/** Listens on a free port; ask nothing of it before the first plan. */
export function startFaultyServer() {
  const listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  let queue: (Fault | Answer)[] = [];
  let calls = 0;
  const served = (async () => {
    for await (const connection of listener) {
      calls++;
      // the last one stands for all that come after it
      const next = queue.length > 1 ? queue.shift()! : queue[0]!;
      await answer(connection, next).finally(() => connection.close());
    }
  })();
  return {
    url: `http://127.0.0.1:${(listener.addr as Deno.NetAddr).port}`,
    /** What the next calls meet, in order; the last of them for ever. */
    plan(...next: (Fault | Answer)[]) {
      queue = next;
      calls = 0;
    },
    /** Since the last plan. */
    calls: () => calls,
    async close() {
      listener.close();
      await served.catch(() => {});
    },
  };
}

async function answer(connection: Deno.Conn, next: Fault | Answer): Promise<void> {
  if (next === "reset") {
    await connection.read(new Uint8Array(1));
    return;
  }
  await connection.read(new Uint8Array(16_384));
  if (next === "empty") return;
  const { status, body } = next === "cut" ? { status: 200, body: '{"success":true,' } : next;
  const length = new TextEncoder().encode(body).length + (next === "cut" ? 100 : 0);
  const head = `HTTP/1.1 ${status} Told\r\ncontent-type: application/json\r\n` +
    `content-length: ${length}\r\nconnection: close\r\n\r\n`;
  await connection.write(new TextEncoder().encode(head + body));
}
