// The same past in the database, booked by the deployed evidence functions; cloned for each world.
import type * as z from "zod";
import type { Sql } from "../../dev/database.ts";
import { startStripeSimulator, type StripeSimulator } from "../../dev/stripe/simulator.ts";
import {
  PaymentIntent,
  Refund,
  Transfer,
} from "../../supabase/functions/_shared/stripe_objects.ts";
import { startDatabase } from "./database.ts";
import { livePast, type PastEnd, type PastEscrow } from "./books_past.ts";
import { startWorld, type World } from "./world.ts";

const SEED = "books";
const DAY_MS = 86_400_000;

export interface Counts {
  escrows: number;
  outside: number;
}

export interface Books {
  /** A world whose past is the same each time; the database's clock stands where it was left. */
  start(options?: { breaksLaws?: boolean }): Promise<BooksWorld>;
  close(): Promise<void>;
}

export interface BooksWorld extends World {
  /** Escrows by how far they had come. */
  past(end: PastEnd): PastEscrow[];
}

/** Every page of a list, parsed as the deployed code does. */
async function readAll<T extends z.ZodType>(
  simulator: StripeSimulator,
  path: string,
  shape: T,
  expand = "",
): Promise<z.output<T>[]> {
  const found: z.output<T>[] = [];
  for (let after = "";;) {
    const response = await simulator.fetch(
      `https://api.stripe.com${path}?limit=100${expand}${after}`,
      { headers: { authorization: `Bearer ${simulator.key}` } },
    );
    const { data, has_more } = await response.json();
    found.push(...data.map((item: unknown) => shape.parse(item)));
    if (!has_more) return found;
    after = `&starting_after=${data.at(-1).id}`;
  }
}

const BOOK = `
create function pg_temp.book(p jsonb) returns void language plpgsql as $$
declare
    v_receiver uuid;
begin
    insert into escrow.receivers (reference, email, stripe_account_id, transfers)
    values (p ->> 'account', (p ->> 'account') || '@example.com', p ->> 'account', 'active')
    on conflict (reference) do update set transfers = 'active'
    returning receiver_id into v_receiver;
    insert into escrow.escrows (
        escrow_id, reference, hold_mode, currency, amount_minor, platform_fee_minor, deadline_at,
        pay_by_at, receiver_id, destination_account_id, payment_intent_id
    ) values (
        (p ->> 'id')::uuid, p ->> 'id',
        case when p ->> 'end' in ('authorized', 'unpaid') then 'authorize' else 'capture' end,
        p ->> 'currency', (p ->> 'amount')::bigint, (p ->> 'fee')::bigint,
        escrow.now() + interval '5 days', escrow.now() + interval '4 days', v_receiver,
        p ->> 'account', p ->> 'intent'
    );
    perform escrow.apply_snapshot((p ->> 'id')::uuid,
        jsonb_build_object('payment_intent', p -> 'paid'), nextval('escrow.tickets'));
    if p -> 'done' <> 'null' then
        insert into escrow.operations (
            operation_id, escrow_id, kind, amount_minor, currency, path, params
        ) values (
            (p ->> 'operation')::uuid, (p ->> 'id')::uuid, p #>> '{done,object}',
            (p #>> '{done,amount}')::bigint, p ->> 'currency', '/v1/made',
            jsonb_build_object('destination', p #> '{done,destination}',
                'payment_intent', p -> 'intent')
        );
        perform escrow.record_effect((p ->> 'operation')::uuid, p -> 'done');
    end if;
end;
$$`;

export async function book(sql: Sql, simulator: StripeSimulator, escrows: PastEscrow[]) {
  const expand = "&expand[]=data.latest_charge.balance_transaction";
  const objects = [
    ...await readAll(simulator, "/v1/payment_intents", PaymentIntent, expand),
    ...await readAll(simulator, "/v1/transfers", Transfer),
    ...await readAll(simulator, "/v1/refunds", Refund),
  ];
  const byId = new Map(objects.map((object) => [object.id, object]));
  await sql.unsafe(BOOK);
  for (let i = 0; i < escrows.length; i += 500) {
    const batch = escrows.slice(i, i + 500).map((escrow) => ({
      ...escrow,
      paid: byId.get(escrow.intent),
      done: byId.get(escrow.effect ?? "") ?? null,
    }));
    await sql`select count(pg_temp.book(e.value))
      from jsonb_array_elements(${sql.json(batch as never)}) as e (value)`;
  }
}

/** Moves the database to noon of the next day and says how far that is from now. */
async function toNoon(sql: Sql): Promise<number> {
  const [row] = await sql<{ ms: string }[]>`
    with target as (select date_trunc('day', escrow.now(), 'UTC') + interval '36 hours' as at)
    select extract(epoch from t.at - escrow.now()) * 1000 as ms,
      escrow.advance_clock(t.at - escrow.now())
    from target t`;
  return Number(row!.ms);
}

/** Builds the past once and closes its day; every world begins in the morning after. */
export async function makeBooks(counts: Counts): Promise<Books> {
  const database = await startDatabase();
  const noonMs = await toNoon(database.sql);
  const startedAt = Date.now() + noonMs;
  const simulator = await startStripeSimulator({ seed: SEED, realNowMs: () => startedAt });
  const escrows = livePast(simulator, counts);
  await book(database.sql, simulator, escrows);
  await simulator.close();
  await database.sql`select escrow.advance_clock('12 hours 5 minutes')`;
  await database.sql.end();
  const aheadMs = noonMs + DAY_MS / 2 + 300_000;

  async function start(options: { breaksLaws?: boolean } = {}): Promise<BooksWorld> {
    let nowMs = () => startedAt;
    const world = await startWorld({
      ...options,
      template: database.database.name,
      stripe: { seed: SEED, realNowMs: () => nowMs() },
    });
    livePast(world.simulator, counts);
    await world.settle();
    nowMs = () => Date.now() + aheadMs;
    return { ...world, past: (end) => escrows.filter((escrow) => escrow.end === end) };
  }
  return { start, close: () => database.close() };
}
