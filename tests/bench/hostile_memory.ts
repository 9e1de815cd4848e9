// `deno task hostile:memory [word]`: what the functions' process holds at most (VmRSS, sampled)
// while it is sent large mails, packed zeros, bodies that do not end, and two hundred requests at
// once. The word chooses the loads that have it in their names.
import { gzipSync } from "node:zlib";
import { startStack } from "../../dev/stack.ts";
import { basic, encode, signature } from "../hostile/request.ts";

const MIB = 1024 * 1024;
/** The hosted platform ends a worker that takes more. */
const LIMIT = 256 * MIB;
const SAMPLE_MS = 20;

const stack = await startStack({ ephemeral: true });

/** The process of the functions among our children. */
async function functionsPid(): Promise<number> {
  for await (const { name } of Deno.readDir("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    const line = await Deno.readTextFile(`/proc/${name}/cmdline`).catch(() => "");
    const status = await Deno.readTextFile(`/proc/${name}/status`).catch(() => "");
    const isOurs = status.includes(`PPid:\t${Deno.pid}\n`);
    if (isOurs && line.includes("functions_server.ts")) return Number(name);
  }
  throw new Error("the functions' process is not found: this needs Linux");
}

const pid = await functionsPid();

async function residentBytes(): Promise<number> {
  const status = await Deno.readTextFile(`/proc/${pid}/status`);
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? NaN) * 1024;
}

const url = (name: string) => `${stack.apiUrl}/functions/v1/${name}`;
const service = { apikey: stack.serviceKey, "content-type": "application/json" };
const hook = { authorization: basic(stack.inboundBasicAuth), "content-type": "application/json" };

async function ask(name: string, headers: Record<string, string>, body: BodyInit): Promise<number> {
  const sending = new AbortController();
  try {
    const { signal } = sending;
    const response = await fetch(url(name), { method: "POST", headers, body, signal });
    const { status } = response;
    sending.abort();
    return status;
  } catch {
    // the server has answered and hung up before the rest was sent
    return 0;
  }
}

/** As Postmark posts it: 35 MB of photos in base 64. */
const mail = encode(JSON.stringify({
  MessageID: "memory-00000001",
  From: "a@b.example",
  TextBody: "Delivered.",
  Attachments: [{ ContentType: "image/jpeg", Content: "QUJD".repeat(35 * MIB / 3) }],
}));
const bomb = new Uint8Array(gzipSync(new Uint8Array(200 * MIB)));
const spaces = new Uint8Array(MIB).fill(0x20);
const endless = () =>
  new ReadableStream<Uint8Array>({
    async pull(controller) {
      await new Promise((done) => setTimeout(done));
      controller.enqueue(spaces);
    },
  });
const slow = () =>
  new ReadableStream<Uint8Array>({
    async pull(controller) {
      await new Promise((done) => setTimeout(done, 500));
      controller.enqueue(encode(" "));
    },
  });

const times = (count: number, run: () => Promise<number>) =>
  Promise.all(Array.from({ length: count }, run));

const LOADS: Record<string, () => Promise<number[]>> = {
  "a mail of 35 MB": () => times(1, () => ask("postmark-inbound-webhook", hook, mail)),
  "five mails of 35 MB at once": () => times(5, () => ask("postmark-inbound-webhook", hook, mail)),
  "200 MB of zeros, packed": () =>
    times(20, () => ask("create-escrow", { ...service, "content-encoding": "gzip" }, bomb)),
  "200 bodies without end": () => times(200, () => ask("create-escrow", service, endless())),
  "200 calls at once": () => times(200, () => ask("check-escrow-timeouts", service, "{}")),
  "200 events of 256 KiB, unsigned": () =>
    times(200, () =>
      ask("stripe-connect-webhook", {
        "stripe-signature": signature("", "whsec_wrong"),
      }, new Uint8Array(256 * 1024))),
  "200 slow bodies, until they are given up on": () =>
    times(200, () => ask("create-escrow", service, slow())),
};

const inMib = (bytes: number) => `${Math.round(bytes / MIB)} MiB`;

let isOver = false;
let most = 0;
const sampler = (async () => {
  while (!isOver) {
    most = Math.max(most, await residentBytes());
    await new Promise((done) => setTimeout(done, SAMPLE_MS));
  }
})();
let highest = 0;
console.log(`at rest ${inMib(await residentBytes())}`);
for (const [name, run] of Object.entries(LOADS)) {
  if (!name.includes(Deno.args[0] ?? "")) continue;
  most = 0;
  const startedAt = performance.now();
  const statuses = Map.groupBy(await run(), (status) => status);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  const counts = [...statuses].map(([status, { length }]) => `${length} × ${status}`).join(", ");
  console.log(`${name}: at most ${inMib(most)}; ${counts}; ${seconds} s`);
  highest = Math.max(highest, most);
}
isOver = true;
await sampler;
await stack.stop();
console.log(`highest ${inMib(highest)} of ${inMib(LIMIT)}`);
Deno.exit(highest < LIMIT ? 0 : 1);
