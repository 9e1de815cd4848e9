// Gives one order: first what it will do, then, when a person has agreed, the call itself.
import { UserError } from "../stack_file.ts";
import { type Ask, explain, showSummary, tellNext } from "./explanation.ts";
import { ESCROW_ORDERS, type Request, type Typed } from "./orders.ts";
import { ORDERS_TO_ALL } from "./orders_to_all.ts";
import { rehearse, type Rehearsed, showRefused, showRehearsed } from "./rehearsal.ts";
import type { Terminal } from "./terminal.ts";

export interface Wish extends Typed {
  order: string;
  actor: string;
  reason: string;
  /** Agreed beforehand: nobody is asked. */
  isAgreed: boolean;
  /** Minor units, typed again for a large order. */
  amount: string | undefined;
}

/** Returns the exit code: 0 when it was given, 1 when it was not. */
export async function operate(ask: Ask, wish: Wish, terminal: Terminal): Promise<number> {
  const said = { p_actor: wish.actor, p_reason: wish.reason };
  const toAll = ORDERS_TO_ALL[wish.order];
  if (toAll === undefined) return await operateEscrow(ask, wish, terminal, said);
  const { rpc, args } = toAll.request(wish);
  const request = { rpc, args: { ...args, ...said } };
  const rehearsed = await rehearse(ask, wish.order, request.args, null);
  if (!rehearsed.isPossible) {
    terminal.say(showRefused(wish.order, rehearsed));
    return 1;
  }
  if (!agreed(request, rehearsed, wish, terminal)) return 1;
  terminal.say(`Done: ${JSON.stringify(await ask(rpc, request.args))}`);
  return 0;
}

async function operateEscrow(ask: Ask, wish: Wish, terminal: Terminal, said: object) {
  const [named = "", ...values] = wish.values;
  const explanation = await explain(ask, named);
  const { id, amount, amountMinor } = explanation.escrow;
  const { rpc, args } = ESCROW_ORDERS[wish.order]!.request(explanation, { ...wish, values });
  const rehearsed = await rehearse(ask, wish.order, { ...args, ...said }, id);
  terminal.say(showSummary(explanation));
  terminal.say("");
  if (!rehearsed.isPossible) {
    terminal.say(showRefused(wish.order, rehearsed));
    return 1;
  }
  const { asksForAmount } = explanation.orders.find(({ order }) => order === wish.order)!;
  const typed = asksForAmount ? amountOf(wish, amount, terminal) : null;
  if (typed !== null && typed !== amountMinor) {
    terminal.say(`${typed} is not the amount of this escrow (${amount}). Is it the right one?`);
    return 1;
  }
  const request = {
    rpc,
    args: { ...args, ...said, ...(typed !== null && { p_amount_minor: typed }) },
  };
  if (!agreed(request, rehearsed, wish, terminal)) return 1;
  await ask(rpc, request.args);
  await tellNext(ask, id, terminal);
  return 0;
}

function amountOf({ amount }: Wish, shown: string, terminal: Terminal): number {
  const text = amount ??
    (terminal.isAttended
      ? terminal.ask(`This is a large amount (${shown}). Type it again, in minor units:`)
      : null);
  if (text !== null && /^\d{1,15}$/.test(text.trim())) return Number(text);
  throw new UserError(`The amount is large: give it again as --amount, in minor units.`);
}

function agreed(
  { rpc, args }: Request,
  rehearsed: Rehearsed,
  wish: Wish,
  terminal: Terminal,
): boolean {
  terminal.say(showRehearsed(wish.order, rehearsed));
  terminal.say(`  ${toLine(rpc, args)}`);
  if (wish.isAgreed) return true;
  if (!terminal.isAttended) throw new UserError("Nobody can be asked here: add --yes to order it.");
  if (terminal.ask("Type yes to order it:")?.trim() === "yes") return true;
  terminal.say("Nothing was ordered.");
  return false;
}

/** The same order for the SQL editor. */
export function toLine(rpc: string, args: Record<string, unknown>): string {
  const given = Object.entries(args).map(([name, value]) => `${name} => ${toSql(name, value)}`);
  return `select public.${rpc}(${given.join(", ")});`;
}

function toSql(name: string, value: unknown): string {
  if (name === "p_value") return `'${JSON.stringify(value)}'`;
  if (Array.isArray(value)) return `'{${value.join(",")}}'`;
  return typeof value === "string" ? `'${value.replaceAll("'", "''")}'` : `${value}`;
}
