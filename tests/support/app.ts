// A world whose app listens: it takes what it is sent, or not.
import type { Behaviour } from "./alerts.ts";
import { type Answer, type Fetch, startWorld, type World, type WorldOptions } from "./world.ts";

export const APP_URL = "https://shop.example/holdfast";
/** Newest first: 24 and 32 bytes. */
export const APP_SECRETS = [
  "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
  "whsec_c2VjcmV0LXRoYXQtaXMtMzItYnl0ZXMtbG9uZy4uLi4=",
] as const;

export interface Message {
  id: string;
  signature: string;
  timestamp: number;
  text: string;
  type: string;
  // deno-lint-ignore no-explicit-any -- the message's data as it came
  data: any;
}

export interface App {
  world: World;
  /** What the functions see, the app's endpoint included. */
  network: Fetch;
  /** What it was sent, taken or not. */
  asked: Message[];
  /** What it took. */
  heard: Message[];
  /** By message; undefined takes it. */
  behave: (message: Message) => Behaviour | Promise<Behaviour>;
  /** What a request to the database is answered instead; undefined lets it through. */
  database: (rpc: string) => Promise<Response> | undefined;
}

/** Close the world yourself. */
export async function startApp(options: WorldOptions = {}): Promise<App> {
  const app = {
    asked: [] as Message[],
    heard: [] as Message[],
    behave: () => "takes",
    database: () => undefined,
  } as unknown as App;
  const wrapFetch = (inner: Fetch): Fetch =>
    app.network = async (input, init) => {
      const request = new Request(input, init);
      const rpc = /\/rpc\/(\w+)$/.exec(request.url)?.[1];
      if (rpc !== undefined) return await app.database(rpc) ?? await inner(request);
      return await (request.url === APP_URL ? answer(app, request) : inner(request));
    };
  const env = { APP_WEBHOOK_URL: APP_URL, APP_WEBHOOK_SECRET: APP_SECRETS.join(", ") };
  app.world = await startWorld({ ...options, env: { ...env, ...options.env }, wrapFetch });
  return app;
}

async function answer(app: App, request: Request): Promise<Response> {
  const text = await request.text();
  const header = (name: string) => request.headers.get(`webhook-${name}`) ?? "";
  // the body has a timestamp of its own: when it happened
  const message: Message = {
    ...JSON.parse(text),
    ...{ id: header("id"), signature: header("signature"), text },
    timestamp: Number(header("timestamp")),
  };
  app.asked.push(message);
  const behaviour = await app.behave(message);
  if (behaviour === "no answer") throw new DOMException("timed out", "TimeoutError");
  if (typeof behaviour === "number") return new Response("no", { status: behaviour });
  app.heard.push(message);
  if (behaviour === "lost") throw new TypeError("the connection was closed before the answer");
  return new Response("ok");
}

/** The moves of one escrow as the app heard them, repetitions included. */
export const movesOf = ({ heard }: App, { id }: { id: string }): string[] =>
  heard.filter(({ data }) => data.escrowTransactionId === id).map(({ data }) => data.status);

/** One run of a job, and what it leaves to the time after its answer. */
export async function runJob({ world }: App): Promise<Answer> {
  await world.settle();
  const reply = await world.call("retry-failed-transfers");
  await world.settle();
  return reply;
}

/** Time goes on for the database alone. */
export async function pass({ world }: App, time: string): Promise<void> {
  await world.settle();
  await world.sql`select escrow.advance_clock(${time}::interval)`;
}
