// The functions' own process, spoken to byte by byte: what no client library would send is refused
// or hung up on, and the next one is served. Whoever hangs up early is no fault of ours.
import { assert, assertEquals, assertFalse } from "deno-std/assert";
import { startFunctions } from "../../dev/functions_process.ts";
import { rawRequests, sendRaw } from "../hostile/sockets.ts";
import { ENVIRONMENT, SECRETS, SERVICE_KEY } from "../unit/functions/runtime.ts";

const HALF = [
  "POST /create-escrow HTTP/1.1\r\nHost: x\r\n",
  `apikey: ${SERVICE_KEY}\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{`,
];
const GET = "GET /create-escrow HTTP/1.1\r\nHost: x\r\n\r\n";

async function until(found: () => boolean) {
  for (let i = 0; i < 100 && !found(); i++) await new Promise((done) => setTimeout(done, 50));
}

Deno.test("bytes that are no request are refused or hung up on; the log gives nothing away", async () => {
  const lines: string[] = [];
  const functions = await startFunctions(ENVIRONMENT as Record<string, string>, (line) => {
    lines.push(line);
  });
  try {
    const faults: string[] = [];
    const requests = Object.entries(rawRequests(SERVICE_KEY));
    for (const [name, bytes] of requests) {
      const status = await sendRaw(functions.port, [bytes]);
      if (status !== 0 && (status < 400 || status >= 500)) faults.push(`${name}: ${status}`);
      assertEquals(await sendRaw(functions.port, [GET]), 405, `after ${name}`);
    }
    console.log(`byte by byte: ${requests.length} requests`);
    assertEquals(faults, []);
    // it hangs up in the middle of its body
    assertEquals(await sendRaw(functions.port, HALF, 200), 0);
    await until(() => lines.some((line) => line.includes("body_incomplete")));
    const told = lines.find((line) => line.includes("body_incomplete"));
    assert(told !== undefined, "a sender who is gone stands in the log");
    assertEquals([JSON.parse(told).level, JSON.parse(told).status], ["info", 400]);
    for (const secret of SECRETS) assertFalse(lines.join("\n").includes(secret));
    assertFalse(lines.some((line) => JSON.parse(line).level === "error"), lines.join("\n"));
  } finally {
    await functions.stop();
  }
});
