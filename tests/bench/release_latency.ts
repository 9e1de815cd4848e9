// `deno task bench`: how long distribute-escrow-funds takes on the real stack, with a Stripe that
// answers at once. Latency on a shared machine is noise; the ratio to a bare RPC of the same run,
// measured in turns, is what can be compared between days.
import { startStack } from "../../dev/stack.ts";

const ROUNDS = 200;
const WARM_UP = 20;

const stack = await startStack({ ephemeral: true });
const simulator = stack.simulator!;

async function post(url: string, body: unknown) {
  const response = await fetch(url, {
    method: "POST",
    headers: { apikey: stack.serviceKey, "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${answer.error?.code}`);
  return answer;
}

const callFunction = (name: string, body: unknown) =>
  post(`${stack.apiUrl}/functions/v1/${name}`, body);

async function held(i: number, account: string): Promise<string> {
  const { escrowTransactionId, paymentIntentId } = await callFunction("create-escrow", {
    reference: `bench-${i}`,
    amount: 10_000,
    currency: "usd",
    deadline: new Date(Date.now() + 3 * 86_400_000).toISOString(),
    receiver: { email: "receiver@holdfast.example", stripeAccountId: account },
  });
  simulator.control.pay(paymentIntentId);
  await simulator.settle();
  return escrowTransactionId;
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await run();
  return performance.now() - startedAt;
}

function percentile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

const account = simulator.control.createAccount({ transfers: "active" }).id;
const releases: number[] = [];
const rpcs: number[] = [];
for (let i = 0; i < WARM_UP + ROUNDS; i++) {
  const escrowTransactionId = await held(i, account);
  const rpc = await timed(() =>
    post(`${stack.apiUrl}/rest/v1/rpc/escrow_get`, { p_escrow_id: escrowTransactionId })
  );
  const release = await timed(() =>
    callFunction("distribute-escrow-funds", { escrowTransactionId })
  );
  if (i < WARM_UP) continue;
  rpcs.push(rpc);
  releases.push(release);
}
await simulator.settle();
await stack.stop();

const show = (values: number[]) =>
  `p50 ${percentile(values, 0.5).toFixed(1)} ms, p99 ${percentile(values, 0.99).toFixed(1)} ms`;
console.log(`${ROUNDS} releases of a card hold: ${show(releases)}`);
console.log(`${ROUNDS} bare RPCs beside them:   ${show(rpcs)}`);
const ratio = percentile(releases, 0.5) / percentile(rpcs, 0.5);
console.log(`ratio of the medians: ${ratio.toFixed(1)}`);
Deno.exit(0);
