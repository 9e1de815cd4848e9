// `deno task bench:reconcile [movements …]`: how long closing a day takes and what it needs, on the
// real stack with the functions in a process of their own. A tenth of the payments are escrows'.
// Latency on a shared machine is noise; calls, pages and peak memory are what can be compared.
import { connect } from "../../dev/database.ts";
import { type Stack, startStack } from "../../dev/stack.ts";
import { book } from "../support/books.ts";
import { livePast } from "../support/books_past.ts";

/** Rows for each payment, as the past mixes them. */
const ROWS_PER_PAYMENT = 1.2;

const sizes = Deno.args.map(Number).filter((size) => size > 0);

interface Measured {
  movements: number;
  calls: number;
  seconds: number;
  longestCall: number;
  pages: number;
  idleMb: number;
  peakMb: number;
  balanced: boolean;
}

/** The functions' process: our child that runs the functions server. Linux only. */
async function functionsProcess(): Promise<string> {
  for await (const { name } of Deno.readDir("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    const [command, status] = await Promise.all([
      Deno.readTextFile(`/proc/${name}/cmdline`).catch(() => ""),
      Deno.readTextFile(`/proc/${name}/status`).catch(() => ""),
    ]);
    if (command.includes("functions_server.ts") && status.includes(`PPid:\t${Deno.pid}\n`)) {
      return name;
    }
  }
  throw new Error("the functions' process is not found");
}

async function memoryMb(pid: string, field: "VmRSS" | "VmHWM"): Promise<number> {
  const status = await Deno.readTextFile(`/proc/${pid}/status`);
  return Math.round(Number(new RegExp(`${field}:\\s+(\\d+)`).exec(status)![1]) / 1024);
}

async function callFunction(stack: Stack, name: string) {
  const response = await fetch(`${stack.apiUrl}/functions/v1/${name}`, {
    method: "POST",
    headers: { apikey: stack.serviceKey, "content-type": "application/json" },
    body: "{}",
  });
  const body = await response.json();
  if (!response.ok) throw new Error(`${name} answered ${response.status}: ${body.error?.code}`);
  return body;
}

async function measure(movements: number): Promise<Measured> {
  const stack = await startStack({ ephemeral: true });
  const simulator = stack.simulator!;
  const sql = connect(stack.databaseUrl);
  try {
    const payments = movements / ROWS_PER_PAYMENT;
    const counts = { escrows: Math.round(payments / 10), outside: Math.round(payments * 9 / 10) };
    simulator.setWebhookUrls({ account: null, connect: null });
    await book(sql, simulator, livePast(simulator, counts));
    await sql`analyze`;
    const [row] = await sql<{ left: number }[]>`
      select ceil(extract(epoch from date_trunc('day', escrow.now(), 'UTC') + interval '1 day'
        - escrow.now()))::integer + 300 as left`;
    await simulator.control.advanceClock(row!.left);
    simulator.clearExchanges();
    await callFunction(stack, "retry-failed-transfers");
    const pid = await functionsProcess();
    const idleMb = await memoryMb(pid, "VmRSS");
    let [calls, longestCall, pages] = [0, 0, 0];
    const startedAt = performance.now();
    for (;;) {
      const calledAt = performance.now();
      const body = await callFunction(stack, "daily-reconciliation");
      longestCall = Math.max(longestCall, performance.now() - calledAt);
      calls++;
      pages += simulator.exchanges().split("\n").length - 1;
      simulator.clearExchanges();
      if (body.progress !== undefined) continue;
      const rows = body.currencies.reduce(
        (sum: number, block: { stripe: { rows: number } }) => sum + block.stripe.rows,
        0,
      );
      return {
        movements: rows,
        calls,
        seconds: Math.round((performance.now() - startedAt) / 100) / 10,
        longestCall: Math.round(longestCall / 100) / 10,
        pages,
        idleMb,
        peakMb: await memoryMb(pid, "VmHWM"),
        balanced: body.balanced,
      };
    }
  } finally {
    await sql.end();
    await stack.stop();
  }
}

console.log(
  "movements | calls | seconds | longest call | requests | idle MB | peak MB | to the cent",
);
for (const size of sizes.length > 0 ? sizes : [1_000, 10_000, 100_000]) {
  const m = await measure(size);
  const { movements, calls, seconds, longestCall, pages, idleMb, peakMb, balanced } = m;
  console.log(
    [movements, calls, seconds, longestCall, pages, idleMb, peakMb, balanced].join(" | "),
  );
}
