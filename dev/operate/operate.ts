// Gives one order: first what it will do, then, when a person has agreed, the call itself.
import { UserError } from "../stack_file.ts";
import { type Ask, explain, type ExplainedOrder, showSummary, tellNext } from "./explanation.ts";
import { ESCROW_ORDERS, GLOBAL_ORDERS, type Request, type Typed } from "./orders.ts";
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
  const global = GLOBAL_ORDERS[wish.order];
  if (global !== undefined) {
    const { rpc, args } = global.request(wish.values);
    const request = { rpc, args: { ...args, ...said } };
    if (!agreed(request, global.effect, wish, terminal)) return 1;
    terminal.say(`Done: ${JSON.stringify(await ask(rpc, request.args))}`);
    return 0;
  }
  return await operateEscrow(ask, wish, terminal, said);
}

async function operateEscrow(ask: Ask, wish: Wish, terminal: Terminal, said: object) {
  const [named = "", ...values] = wish.values;
  const explanation = await explain(ask, named);
  const { rpc, args } = ESCROW_ORDERS[wish.order]!.request(explanation, { ...wish, values });
  const told = orderOf(explanation.orders, wish.order, args);
  terminal.say(showSummary(explanation));
  terminal.say("");
  if (told?.refusal) {
    terminal.say(`${wish.order} is not possible now: ${told.refusal.code}. ${told.refusal.hint}`);
    return 1;
  }
  const { amount, amountMinor } = explanation.escrow;
  const typed = told?.asksForAmount ? amountOf(wish, amount, terminal) : null;
  if (typed !== null && typed !== amountMinor) {
    terminal.say(`${typed} is not the amount of this escrow (${amount}). Is it the right one?`);
    return 1;
  }
  const request = {
    rpc,
    args: { ...args, ...said, ...(typed !== null && { p_amount_minor: typed }) },
  };
  if (!agreed(request, told?.effect ?? "", wish, terminal)) return 1;
  await ask(rpc, request.args);
  await tellNext(ask, explanation.escrow.id, terminal);
  return 0;
}

/** What the explanation says of the order: of the very movement or event where one is named. */
function orderOf(orders: ExplainedOrder[], name: string, args: Record<string, unknown>) {
  const subject = args.p_stripe_id ?? args.p_event_id;
  const those = orders.filter(({ order }) => order === name);
  return those.find((it) => subject === undefined || it.subject === subject) ??
    // another one than the explanation names: the database judges it
    (subject === "" ? those[0] : undefined);
}

function amountOf({ amount }: Wish, shown: string, terminal: Terminal): number {
  const text = amount ??
    (terminal.isAttended
      ? terminal.ask(`This is a large amount (${shown}). Type it again, in minor units:`)
      : null);
  if (text !== null && /^\d{1,15}$/.test(text.trim())) return Number(text);
  throw new UserError(`The amount is large: give it again as --amount, in minor units.`);
}

function agreed({ rpc, args }: Request, effect: string, wish: Wish, terminal: Terminal): boolean {
  terminal.say(`${wish.order}: ${effect}`);
  terminal.say(`  ${toLine(rpc, args)}`);
  if (wish.isAgreed) return true;
  if (!terminal.isAttended) throw new UserError("Nobody can be asked here: add --yes to order it.");
  if (terminal.ask("Type yes to order it:")?.trim() === "yes") return true;
  terminal.say("Nothing was ordered.");
  return false;
}

/** The same order for the SQL editor. */
export function toLine(rpc: string, args: Record<string, unknown>): string {
  const given = Object.entries(args).map(([name, value]) =>
    `${name} => ${
      name === "p_value"
        ? `'${JSON.stringify(value)}'`
        : typeof value === "string"
        ? `'${value.replaceAll("'", "''")}'`
        : value
    }`
  );
  return `select public.${rpc}(${given.join(", ")});`;
}
