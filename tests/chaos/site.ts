// The stack under chaos: the functions in a process of their own, a Postgres that syncs to disk,
// and what everybody saw of them.
import { connect, type Sql } from "../../dev/database.ts";
import { type Stack, startStack } from "../../dev/stack.ts";
import type { StripeSimulator } from "../../dev/stripe/simulator.ts";
import { type App, openApp } from "./app.ts";
import { type Book, emptyBook, tally } from "./book.ts";
import type { Random } from "./random.ts";
import { openWire, type Wire } from "./wire.ts";

export interface Reply {
  /** 0: no answer. */
  status: number;
  // deno-lint-ignore no-explicit-any -- whatever came back
  body: any;
}

export interface Site {
  stack: Stack;
  simulator: StripeSimulator;
  /** One connection as the superuser, past the wire. */
  sql: Sql;
  wire: Wire;
  book: Book;
  app: App;
  /** How often the functions were given which SQLSTATE by the Data API. */
  sqlStates: Map<string, number>;
  /** Asks a function as the app's server does. */
  ask(name: string, body: unknown): Promise<Reply>;
  /** Calls a job as cron does. */
  runJob(name: string, body?: unknown): Promise<Reply>;
  stop(): Promise<void>;
}

/** Longer than any answer takes; a caller that waits longer has hung up. */
const PATIENCE_MS = 30_000;

export async function openSite(random: Random): Promise<Site> {
  const sqlStates = new Map<string, number>();
  const wires: Wire[] = [];
  const app = openApp(random);
  const stack = await startStack({
    appWebhookUrl: `${app.url}/holdfast`,
    proxyDatabase(url) {
      wires.push(openWire(url, random));
      return wires[0]!.url;
    },
    wrapApi: (api) => async (request) => {
      const response = await api(request);
      if (response.status >= 400 && new URL(request.url).pathname.startsWith("/rest/")) {
        tally(sqlStates, (await response.clone().json()).code ?? String(response.status));
      }
      return response;
    },
  });
  app.secret = stack.appWebhookSecret;
  const sql = connect(stack.databaseUrl);
  const book = emptyBook();
  const post = async (name: string, body: unknown, headers: Record<string, string>) => {
    const reply = await send(`${stack.apiUrl}/functions/v1/${name}`, body, headers);
    tally(book.answers, `${name} ${reply.status}`);
    return reply;
  };
  return {
    ...{ stack, simulator: stack.simulator!, sql, wire: wires[0]!, book, app, sqlStates },
    ask: (name, body) => post(name, body, { apikey: stack.serviceKey }),
    runJob: (name, body = {}) => post(name, body, { authorization: `Bearer ${stack.cronSecret}` }),
    async stop() {
      await sql.end({ timeout: 1 });
      await stack.stop();
      wires[0]!.close();
      await app.close();
    },
  };
}

async function send(url: string, body: unknown, headers: Record<string, string>): Promise<Reply> {
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    return { status: response.status, body: await response.json() };
  } catch {
    return { status: 0, body: null };
  }
}

/** After that it will not come back by itself. */
const GONE_MS = 120_000;

/** Milliseconds from the start of `act` until a function answers 200 that asked the database. */
export async function timeUntilServing(site: Site, act: () => Promise<void>): Promise<number> {
  const startedAt = performance.now();
  await act();
  for (;;) {
    const { status } = await site.runJob("check-escrow-timeouts", { dryRun: true });
    const ms = performance.now() - startedAt;
    if (status === 200) return ms;
    if (ms > GONE_MS) throw new Error(`not serving again after ${Math.round(ms)} ms`);
    await pause(20);
  }
}

export const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, ms));
