// Connections that strangers drop, by real sockets: before, in the middle of and after a request.
// Each costs at most one line at info, without anything of what was sent.
import { assert, assertEquals } from "deno-std/assert";
import { startStack } from "../../dev/stack.ts";

const HUSH = "never-in-a-log";

interface Drop {
  /** Bytes that are sent before the connection is closed. */
  sent: string;
  port: number;
  /** Wait for the first bytes of the answer. */
  reads?: boolean;
}

async function drop({ sent, port, reads }: Drop) {
  const connection = await Deno.connect({ hostname: "127.0.0.1", port });
  await connection.write(new TextEncoder().encode(sent));
  if (reads) await connection.read(new Uint8Array(8));
  else await new Promise((resolve) => setTimeout(resolve, 100));
  connection.close();
}

const head = (path: string, more: string, length = 5_000) =>
  `POST ${path} HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n` +
  `content-length: ${length}\r\n${more}\r\n`;

/** Until something was logged. */
async function settled(lines: string[]) {
  for (let waited = 0; lines.length === 0 && waited < 5_000; waited += 20) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const SERVICE = ["create-escrow", "distribute-escrow-funds", "refund-escrow"];
const JOBS = ["check-escrow-timeouts", "retry-failed-transfers", "daily-reconciliation"];

/** What the process prints besides the functions' own log, by the method that prints it. */
function listenToConsole() {
  const printed: string[] = [];
  const originals = { error: console.error, info: console.info, warn: console.warn };
  for (const level of ["error", "info", "warn"] as const) {
    console[level] = (...parts: unknown[]) =>
      printed.push(`${level} ${parts.map((part) => Deno.inspect(part)).join(" ")}`);
  }
  return { printed, stop: () => Object.assign(console, originals) };
}

Deno.test("a connection dropped by a stranger is one line at info, without its body", async (t) => {
  const lines: string[] = [];
  const stack = await startStack({ ephemeral: true, onFunctionLog: (line) => lines.push(line) });
  const heard = listenToConsole();
  try {
    const portOf = (url: string) => Number(new URL(url).port);
    const [port, stripe, mail] = [stack.apiUrl, stack.stripeUrl, stack.mailUrl].map(portOf) as [
      number,
      number,
      number,
    ];
    const body = `{"reference":"${HUSH}`;
    const key = `apikey: ${stack.serviceKey}\r\n`;
    const basic = `authorization: Basic ${btoa(stack.inboundBasicAuth)}\r\n`;
    const functions: [name: string, headers: string][] = [
      ...[...SERVICE, ...JOBS].map((name): [string, string] => [name, key]),
      ["stripe-connect-webhook", `stripe-signature: t=1,v1=${HUSH}\r\n`],
      ["stripe-connect-webhook/connect", ""],
      ["postmark-inbound-webhook", basic],
    ];
    for (const [name, headers] of functions) {
      await t.step(`${name}: in the middle of the body`, async () => {
        // loaded, so that the call reaches it before the connection goes
        await (await fetch(`${stack.apiUrl}/functions/v1/${name}`)).body?.cancel();
        await settled(lines);
        lines.length = 0;
        await drop({ port, sent: head(`/functions/v1/${name}`, headers) + body });
        await settled(lines);
        assertEquals(lines.length, 1, lines.join("\n"));
        const { level, status, code, fault } = JSON.parse(lines[0]!);
        assertEquals([level, status, code, fault], ["info", 400, "body_incomplete", undefined]);
      });
    }
    lines.length = 0;
    const others: Record<string, Drop> = {
      "nothing at all": { port, sent: "" },
      "half a request line": { port, sent: "POST /functions/v1/create-escrow HT" },
      "half a header": { port, sent: `POST /functions/v1/create-escrow HTTP/1.1\r\nhost: x\r\nap` },
      "no HTTP": { port, sent: `\x16\x03\x01\x02\x00${HUSH}\r\n\r\n` },
      "a chunk that is none": {
        port,
        sent: `POST /rest/v1/rpc/escrow_get HTTP/1.1\r\nhost: x\r\n${key}` +
          `content-type: application/json\r\ntransfer-encoding: chunked\r\n\r\nZZ\r\n${HUSH}`,
      },
      "an RPC's body": { port, sent: head("/rest/v1/rpc/escrow_get", key) + body },
      "the simulator's body": {
        port: stripe,
        sent: head("/v1/transfers", `authorization: Bearer ${stack.stripeKey}\r\n`) + body,
      },
      "a path that the simulator cannot read": {
        port: stripe,
        sent: "GET // HTTP/1.1\r\nhost: x\r\n\r\n",
      },
      "a mail's body": { port: mail, sent: head("/email", "") + body },
    };
    for (const [name, one] of Object.entries(others)) {
      await t.step(name, async () => {
        heard.printed.length = 0;
        await drop(one);
        await new Promise((resolve) => setTimeout(resolve, 150));
        assert([...lines, ...heard.printed].length <= 1, [...lines, ...heard.printed].join("\n"));
        for (const line of heard.printed) assert(/^info .{1,200}$/.test(line), line);
        for (const line of lines) assertEquals(JSON.parse(line).level, "info", line);
        lines.length = 0;
      });
    }
    await t.step("in the middle of the answer: the work is done and told as always", async () => {
      lines.length = 0;
      const sent = head("/functions/v1/check-escrow-timeouts", key, 2) + "{}";
      await drop({ port, sent, reads: true });
      assertEquals(
        lines.map((line) => JSON.parse(line)).map(({ level, status }) => [level, status]),
        [
          ["info", 200],
        ],
      );
    });
    assert(![...lines, ...heard.printed].join("\n").includes(HUSH));
    const answer = await fetch(`${stack.apiUrl}/functions/v1/create-escrow`, {
      method: "POST",
      headers: { apikey: stack.serviceKey, "content-type": "application/json" },
      body: "{}",
    });
    assertEquals((await answer.json()).error.code, "invalid_request", "everybody else is served");
  } finally {
    heard.stop();
    await stack.stop();
  }
});
