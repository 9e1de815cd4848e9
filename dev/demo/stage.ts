// What the acts of the demo are played on: a running stack, a narrator, and checks that count.
import { counted } from "../../supabase/functions/_shared/counted.ts";
import { connect, type Sql } from "../database.ts";
import { send } from "../outgoing.ts";
import { describeCalls, passWithCron } from "../scheduler.ts";
import { type Stack } from "../stack.ts";
import type { Exported } from "../statements/chain.ts";
import type { StripeSimulator } from "../stripe/simulator.ts";

// deno-lint-ignore no-explicit-any -- an answer of any endpoint; the checks say what it must hold
type Body = any;

export interface Answer {
  status: number;
  body: Body;
}

export interface Escrow {
  id: string;
  reference: string;
  paymentIntentId: string;
  receiverEmail: string;
  replyAddress: string;
}

export interface Stage {
  simulator: StripeSimulator;
  /** Tells one thing that happened. */
  tell(text: string): void;
  /** Fails the act unless the claim holds; says the claim either way. */
  check(claim: string, holds: boolean): void;
  /** Calls an edge function as the marketplace's server would. */
  call(name: string, body: Record<string, unknown>): Promise<Answer>;
  /** Posts an inbound message as Postmark would. */
  deliverMail(mail: Record<string, unknown>): Promise<Answer>;
  /** Creates an escrow of 100.00 with a fee of 5.00 for a new receiver. */
  createEscrow(days: number, holdMode?: "capture"): Promise<Escrow>;
  /** The sender pays with a test card; returns when the webhooks have been applied. */
  pay(escrow: Escrow): Promise<void>;
  /** Moves Stripe and the database forward together, and cron calls the jobs on the way. */
  passHours(hours: number): Promise<void>;
  passMinutes(minutes: number): Promise<void>;
  /** Until the day that it is now has been closed, at night. */
  passNight(): Promise<void>;
  statusOf(escrow: Escrow): Promise<{ status: string; funds_at: string }>;
  /** Resolves when no worker holds the escrow: a sweep after a call may be ahead of cron. */
  rest(escrow: Escrow): Promise<void>;
  showState(escrow: Escrow): Promise<void>;
  showLedger(escrow: Escrow): Promise<void>;
  /** Tells the subjects of the alerts that were mailed since it was last asked; returns them. */
  showMail(): Promise<string[]>;
  /** The subjects of all that it has told so far. */
  mailed(): string[];
  /** Every closed day's statement, as an auditor gets it, with the operator's mail. */
  statements(): Promise<(Exported & { text: string; closedAt: string })[]>;
  /** Kills the functions' process hard; the next call finds a new one. */
  killWorker(): Promise<void>;
  failures(): string[];
  close(): Promise<void>;
}

const DAY_S = 86_400;
/** A quarter to two in UTC: cron has closed the day before. */
const CLOSED_S = 105 * 60;
/** Webhooks are answered in milliseconds here; more than this means that one was lost. */
const WEBHOOK_WAIT_MS = 5_000;

export function openStage(stack: Stack, simulator: StripeSimulator): Stage {
  const sql = connect(stack.databaseUrl);
  const failures: string[] = [];
  const tell = (text: string) => console.log(`  ${text}`);
  let orders = 0;

  async function call(name: string, body: Record<string, unknown>): Promise<Answer> {
    const response = await send(`${stack.apiUrl}/functions/v1/${name}`, {
      method: "POST",
      headers: { apikey: stack.serviceKey, "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    return { status: response.status, body: await response.json() };
  }

  async function deliverMail(mail: Record<string, unknown>): Promise<Answer> {
    const response = await send(`${stack.apiUrl}/functions/v1/postmark-inbound-webhook`, {
      method: "POST",
      headers: {
        authorization: `Basic ${btoa(stack.inboundBasicAuth)}`,
        "content-type": "application/json",
      },
      body: JSON.stringify(mail),
    });
    return { status: response.status, body: await response.json() };
  }

  async function statusOf(escrow: Escrow) {
    const [row] = await sql<{ status: string; funds_at: string }[]>`
      select status, funds_at from escrow.escrows where escrow_id = ${escrow.id}`;
    if (!row) throw new Error(`escrow ${escrow.id} is gone`);
    return row;
  }

  let cronCalledUntil = simulator.control.now();
  const world = {
    ...{ sql, apiUrl: stack.apiUrl, cronSecret: stack.cronSecret },
    now: () => Promise.resolve(simulator.control.now()),
    async advance(seconds: number) {
      // an event whose delivery outlasts a day is parked, and rightly so
      await simulator.settle();
      await simulator.control.advanceClock(seconds);
      await simulator.settle();
    },
  };

  async function pass(seconds: number, said: string) {
    const calls = await passWithCron(world, seconds, cronCalledUntil);
    cronCalledUntil = simulator.control.now();
    tell(`time      ${said}; meanwhile cron has called`);
    for (const line of describeCalls(calls)) tell(`          ${line}`);
  }

  const mailed: string[] = [];
  async function showMail(): Promise<string[]> {
    const response = await send(`${stack.mailUrl}/messages`);
    const subjects = (await response.json() as { Subject: string }[]).slice(mailed.length)
      .map(({ Subject }) => Subject);
    mailed.push(...subjects);
    for (const subject of subjects) tell(`mail      to the operators: ${subject}`);
    return subjects;
  }

  return {
    simulator,
    tell,
    check(claim, holds) {
      console.log(`  ${holds ? "ok  " : "FAIL"} ${claim}`);
      if (!holds) failures.push(claim);
    },
    call,
    deliverMail,
    async createEscrow(days, holdMode) {
      const reference = `order-${++orders}`;
      const receiverEmail = `${reference}@holdfast.example`;
      const receiver = simulator.control.createAccount({ transfers: "active" });
      const [row] = await sql<{ now: Date }[]>`select escrow.now() as now`;
      const { body, status } = await call("create-escrow", {
        reference,
        amount: 10_000,
        platformFee: 500,
        currency: "usd",
        deadline: new Date(row!.now.getTime() + days * DAY_S * 1_000).toISOString(),
        receiver: { email: receiverEmail, stripeAccountId: receiver.id },
        ...(holdMode !== undefined && { holdMode }),
      });
      if (status !== 201) throw new Error(`create-escrow answered ${status}: ${body?.error?.code}`);
      const far = days < 1 ? counted(Math.round(days * 24), "hour") : counted(days, "day");
      tell(`created   100.00 USD for ${receiver.id}, fee 5.00, deadline in ${far}`);
      tell(`          hold mode ${body.holdMode}, payment ${body.paymentIntentId}`);
      return {
        id: body.escrowTransactionId,
        reference,
        paymentIntentId: body.paymentIntentId,
        receiverEmail,
        replyAddress: body.replyAddress,
      };
    },
    async pay(escrow) {
      const { status } = simulator.control.pay(escrow.paymentIntentId, "pm_card_visa");
      tell(`paid      with a test card; Stripe says ${status}`);
      const giveUpAt = performance.now() + WEBHOOK_WAIT_MS;
      while ((await statusOf(escrow)).status !== "held" && performance.now() < giveUpAt) {
        await simulator.settle();
      }
    },
    passHours: (hours) => pass(hours * 3_600, `${counted(hours, "hour")} later`),
    passMinutes: (minutes) => pass(minutes * 60, `${counted(minutes, "minute")} later`),
    passNight: () => pass(CLOSED_S - simulator.control.now() % DAY_S + DAY_S, "the next night"),
    statusOf,
    async rest(escrow) {
      const giveUpAt = performance.now() + WEBHOOK_WAIT_MS;
      const isHeld = async () => {
        const [row] = await sql<{ held: boolean }[]>`
          select coalesce(lease_expires_at > escrow.now(), false) as held
          from escrow.escrows where escrow_id = ${escrow.id}`;
        return row?.held === true;
      };
      while (await isHeld() && performance.now() < giveUpAt) {
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    async showState(escrow) {
      const { status, funds_at } = await statusOf(escrow);
      tell(`state     ${status}, money: ${funds_at}`);
    },
    showLedger: (escrow) => showLedger(sql, escrow, tell),
    showMail,
    mailed: () => mailed,
    async statements() {
      const [row] = await sql`select public.escrow_list_statements() as days`;
      return row!.days;
    },
    killWorker: stack.restartFunctions,
    failures: () => failures,
    close: () => sql.end(),
  };
}

async function showLedger(sql: Sql, escrow: Escrow, tell: (text: string) => void) {
  const lines = await sql<{ kind: string; stripe_id: string; entries: string }[]>`
    select
      j.kind, j.stripe_id,
      string_agg(
        replace(n.account, '_', ' ') || case when n.amount_minor > 0 then ' +' else ' -' end
          || escrow.format_money(abs(n.amount_minor), n.currency),
        ', ' order by n.line
      ) as entries
    from escrow.journals j
    join escrow.entries n using (journal_id)
    where j.escrow_id = ${escrow.id}
    group by j.journal_id
    order by j.journal_id`;
  if (lines.length === 0) tell("ledger    empty: no money was ever captured");
  for (const [i, { kind, stripe_id, entries }] of lines.entries()) {
    tell(`${i === 0 ? "ledger" : "      "}    ${kind} ${stripe_id}`);
    tell(`            ${entries}`);
  }
}
