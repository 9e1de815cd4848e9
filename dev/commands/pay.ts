// `deno task pay <escrow>`: what the sender's browser would do with the client secret.
import { send } from "../outgoing.ts";
import { callRpc } from "../place.ts";
import { type StackDescription, stackOf, UserError } from "../stack_file.ts";
import { readArguments } from "./arguments.ts";

const HELP = `deno task pay <escrow> [--method pm_card_visa] [--stack-file <path>]

Pays an escrow on the running stack, as the sender would. <escrow> is its id or its reference.
--method is one of Stripe's test payment methods: pm_card_visa, pm_card_chargeDeclined,
pm_card_bypassPending, pm_card_authenticationRequired, …`;

/** How long a webhook may take to arrive and be applied. */
const WEBHOOK_WAIT_MS = 5_000;

interface EscrowView {
  escrow_id: string;
  status: string;
  funds_at: string;
  payment_intent_id: string | null;
}

export async function runPay(args: string[]): Promise<number> {
  const given = readArguments(
    args,
    {
      method: { type: "string", default: "pm_card_visa" },
      "stack-file": { type: "string" },
    },
    1,
    HELP,
  );
  if (given === null) return 0;
  const stack = await stackOf(given);
  const escrow = await findEscrow(stack, given.positionals[0] ?? "");
  if (escrow.payment_intent_id === null) {
    throw new UserError(`Escrow ${escrow.escrow_id} has no payment at Stripe yet; try again.`);
  }
  const status = await confirm(stack, escrow.payment_intent_id, given.text("method") ?? "");
  console.log(`Stripe: ${escrow.payment_intent_id} is ${status}.`);
  const after = await waitForWebhook(stack, escrow);
  console.log(`Holdfast: escrow ${after.escrow_id} is ${after.status}, money: ${after.funds_at}.`);
  return 0;
}

async function findEscrow(stack: StackDescription, named: string): Promise<EscrowView> {
  const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(named);
  const escrow = await callRpc<EscrowView | null>({ ...stack, isLocal: true }, "escrow_get", {
    p_escrow_id: isId ? named : null,
    p_reference: isId ? null : named,
  });
  if (escrow?.escrow_id) return escrow;
  throw new UserError(`There is no escrow "${named}" on this stack.`);
}

async function confirm(stack: StackDescription, intent: string, method: string): Promise<string> {
  const response = await send(`${stack.stripeUrl}/v1/payment_intents/${intent}/confirm`, {
    method: "POST",
    headers: { authorization: `Bearer ${stack.stripeKey}` },
    body: new URLSearchParams({
      payment_method: method,
      return_url: "https://shop.holdfast.example/paid",
    }),
  });
  const answer = await response.json() as { status?: string; error?: { message?: string } };
  if (response.ok && answer.status) return answer.status;
  throw new UserError(`Stripe refused: ${answer.error?.message ?? `HTTP ${response.status}`}`);
}

async function waitForWebhook(stack: StackDescription, before: EscrowView): Promise<EscrowView> {
  const giveUpAt = performance.now() + WEBHOOK_WAIT_MS;
  for (;;) {
    const escrow = await findEscrow(stack, before.escrow_id);
    if (escrow.status !== before.status || performance.now() > giveUpAt) return escrow;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
