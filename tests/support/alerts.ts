// A world whose operators can be reached, or not: by mail, by webhook, by heartbeat.
import { assertEquals } from "deno-std/assert";
import { type Fetch, startWorld, type World, type WorldOptions } from "./world.ts";

const HOOK_URL = "https://hooks.operators.example/secret-path";
const HEARTBEAT_URL = "https://alive.operators.example/secret-path";

/** "lost": it takes the message and its answer never arrives; a number: the status it answers. */
export type Behaviour = "takes" | "lost" | "no answer" | number;

export interface Operators {
  world: World;
  /** Bodies that the webhook took. */
  posts: Record<string, unknown>[];
  /** How often the heartbeat was heard. */
  beats: number;
  /** Every request to one of them, taken or not, as "email", "webhook", "heartbeat". */
  asked: string[];
  behave: Record<"email" | "webhook" | "heartbeat", Behaviour>;
  /** What a request to the database is answered instead; undefined lets it through. */
  database: (rpc: string) => Promise<Response> | undefined;
}

const CHANNELS = {
  email: {},
  webhook: { ALERT_WEBHOOK_URL: HOOK_URL },
  heartbeat: { HEARTBEAT_URL },
};
const NO_EMAIL = {
  POSTMARK_SERVER_TOKEN: undefined,
  ALERT_EMAIL_FROM: undefined,
  ALERT_EMAIL_TO: undefined,
};

/** `reached`: the channels that are configured. Close the world yourself. */
export async function startOperators(
  reached: (keyof typeof CHANNELS)[] = ["email"],
  options: WorldOptions = {},
): Promise<Operators> {
  const operators = {
    posts: [] as Record<string, unknown>[],
    beats: 0,
    asked: [] as string[],
    behave: { email: "takes", webhook: "takes", heartbeat: "takes" },
    database: () => undefined,
  } as unknown as Operators;
  const env = {
    ...reached.includes("email") ? {} : NO_EMAIL,
    ...Object.assign({}, ...reached.map((channel) => CHANNELS[channel])),
    ...options.env,
  };
  const wrapFetch = (inner: Fetch): Fetch => (input, init) =>
    carry(operators, new Request(input, init), inner);
  operators.world = await startWorld({ ...options, env, wrapFetch });
  return operators;
}

async function carry(operators: Operators, request: Request, inner: Fetch): Promise<Response> {
  const { origin, pathname } = new URL(request.url);
  const rpc = /\/rpc\/(\w+)$/.exec(pathname)?.[1];
  if (rpc !== undefined) return await operators.database(rpc) ?? await inner(request);
  switch (origin) {
    case new URL(HOOK_URL).origin:
      return await behave(operators, "webhook", async () => {
        operators.posts.push(await request.json());
        return new Response("ok");
      });
    case new URL(HEARTBEAT_URL).origin:
      assertEquals(request.method, "GET");
      return await behave(operators, "heartbeat", () => {
        operators.beats++;
        return Promise.resolve(new Response("ok"));
      });
  }
  if (!pathname.startsWith("/email")) return await inner(request);
  return await behave(operators, "email", () => inner(request));
}

async function behave(
  operators: Operators,
  whom: keyof Operators["behave"],
  take: () => Promise<Response>,
): Promise<Response> {
  operators.asked.push(whom);
  const behaviour = operators.behave[whom];
  if (behaviour === "no answer") throw new DOMException("timed out", "TimeoutError");
  if (typeof behaviour === "number") {
    return Response.json({ ErrorCode: 100, Message: "no" }, { status: behaviour });
  }
  const response = await take();
  if (behaviour === "takes") return response;
  await response.body?.cancel();
  throw new TypeError("the connection was closed before the answer");
}

export async function raise(
  { world: { sql } }: Operators,
  alert: string,
  escrowId: string | null = null,
  facts: Record<string, unknown> = {},
): Promise<void> {
  await sql`select escrow.raise_alert(${alert}, ${escrowId}, ${sql.json(facts as never)})`;
}

/** Time goes on for the database alone: Stripe's own clock would bring webhooks. */
export async function pass({ world }: Operators, time: string): Promise<void> {
  await world.settle();
  await world.sql`select escrow.advance_clock(${time}::interval)`;
}

/** One run of the hourly job, which delivers what is owed. */
export async function runJob({ world }: Operators) {
  await world.settle();
  const answer = await world.call("retry-failed-transfers");
  // what the run caused at Stripe brings webhooks, whose sweeps deliver too
  await world.settle();
  return answer;
}

export const subjects = ({ world }: Operators): string[] =>
  world.mail.messages().map(({ Subject }) => Subject ?? "");

/** Unpaid escrows, many at once and without Stripe. */
export async function plantEscrows({ world }: Operators, count: number): Promise<string[]> {
  const rows = await world.sql<{ id: string }[]>`
    with receiver as (
      insert into escrow.receivers (reference, email)
      values ('planted', 'planted@example.com')
      returning receiver_id
    )
    insert into escrow.escrows (reference, hold_mode, currency, amount_minor, platform_fee_minor,
      deadline_at, pay_by_at, receiver_id)
    select 'planted-' || i, 'authorize', 'usd', 10000, 0, escrow.now() + interval '90 days',
      escrow.now() + interval '30 days', r.receiver_id
    from receiver r, generate_series(1, ${count}::int) as i
    returning escrow_id as id`;
  return rows.map(({ id }) => id);
}
