import * as z from "zod";
import type { EscrowView } from "../contract.ts";
import type { Deps } from "../deps.ts";
import { isErrorCode, Refusal } from "../errors.ts";
import type { CarriedOut } from "../flows/carry_out.ts";
import { createEscrow } from "../flows/create_escrow.ts";
import { deferSweep } from "../flows/sweep.ts";
import type { Endpoint, Reply } from "../http.ts";
import { replyAddress } from "../inbound/reply_token.ts";
import type { NewEscrow } from "../store.ts";
import { says } from "./problems.ts";
import { Moment, moment, money, parseRequest, refusalOf, Text } from "./fields.ts";

const Email = z.email().max(254);
/** An id of the app's own. */
const AppId = Text(200);
/** Bare minor units; the database knows each currency's limits. */
const Amount = z.int({ error: says("must be a whole number of minor units: 5000 is 50.00 USD") });
const AccountId = z.string().regex(
  /^acct_[A-Za-z0-9]{1,250}$/,
  "must be an account of Stripe's: acct_…",
);

/** Written by us on every Stripe object of an escrow: an app's own would hide them. */
const OWN_ENTRIES = ["escrow_id", "operation_id", "reference"];
/** https://docs.stripe.com/metadata, less our own entries. */
const MOST_ENTRIES = 50 - OWN_ENTRIES.length;

const Note = z.union([Text(500), z.literal("")], {
  error: says("must be text of at most 500 characters, without control characters"),
});

/** Goes onto the Stripe objects as well; whatever fits the intent fits those that follow. */
const Metadata = z.record(z.string(), Note).superRefine((entries, { addIssue }) => {
  const names = Object.keys(entries);
  if (names.length > MOST_ENTRIES) {
    addIssue(`must have at most ${MOST_ENTRIES} entries: Stripe takes 50, three are Holdfast's`);
  }
  for (const name of names) {
    const message = problemOfName(name);
    if (message !== null) addIssue({ code: "custom", path: [name], message });
  }
});

function problemOfName(name: string): string | null {
  if (OWN_ENTRIES.includes(name)) return "must have another name: Holdfast writes this one";
  if (name.length < 1 || name.length > 40) return "must have a name of 1 to 40 characters";
  if (/[[\]]/.test(name)) return "must have a name without square brackets: Stripe refuses them";
  if (Text(40).safeParse(name).success) return null;
  return "must have a name without control characters";
}

/** A record would leave this entry out without a word. */
const isWhole = (notes: unknown) => !Object.hasOwn(Object(notes), "__proto__");

export const CreateRequest = z.strictObject({
  reference: AppId,
  amount: Amount.positive(),
  currency: z.string().regex(/^[A-Za-z]{3}$/, "must be three letters, such as usd").transform((c) =>
    c.toLowerCase()
  ),
  deadline: Moment,
  receiver: z.strictObject({
    id: AppId.optional(),
    email: Email,
    stripeAccountId: AccountId.optional(),
    userId: AppId.optional(),
  }),
  sender: z.strictObject({ email: Email.optional(), userId: AppId.optional() }).optional(),
  payBy: Moment.optional(),
  holdMode: z.enum(["authorize", "capture"]).optional(),
  platformFee: Amount.min(0).optional(),
  metadata: z.unknown().refine(isWhole, "must have no entry of the name __proto__").optional()
    .pipe(Metadata.optional()),
});
type CreateRequest = z.infer<typeof CreateRequest>;

/** POST create-escrow: 201 made, 200 existed; repeat after any doubt, it resumes. */
export const createEscrowEndpoint: Endpoint = {
  name: "create-escrow",
  auth: "service",
  afterwards: deferSweep,
  async handle(deps, call) {
    const request = parseRequest(call, CreateRequest);
    return await respond(deps, await createEscrow(deps, toNewEscrow(request)));
  },
};

function toNewEscrow({ receiver, sender, ...request }: CreateRequest): NewEscrow {
  return {
    reference: request.reference,
    amountMinor: request.amount,
    currency: request.currency,
    deadlineAt: request.deadline,
    receiver: {
      email: receiver.email,
      ...(receiver.id !== undefined && { id: receiver.id }),
      ...(receiver.stripeAccountId !== undefined && {
        stripe_account_id: receiver.stripeAccountId,
      }),
      ...(receiver.userId !== undefined && { user_id: receiver.userId }),
    },
    sender: sender
      ? {
        ...(sender.email !== undefined && { email: sender.email }),
        ...(sender.userId !== undefined && { user_id: sender.userId }),
      }
      : null,
    payByAt: request.payBy ?? null,
    holdMode: request.holdMode ?? null,
    platformFeeMinor: request.platformFee ?? null,
    metadata: request.metadata ?? {},
  };
}

async function respond(deps: Deps, result: CarriedOut): Promise<Reply> {
  const { outcome, code, hint, escrow, clientSecret } = result;
  if (outcome === "failed" && !(code && isErrorCode(code))) {
    throw new Refusal("payment_refused", { reason: code ?? "unknown" }, hint);
  }
  if ((outcome !== "created" && outcome !== "exists") || !escrow) throw refusalOf(result);
  const address = await replyAddress(escrow.reply_id, deps.config.inbound);
  return {
    status: outcome === "created" ? 201 : 200,
    body: {
      success: true,
      escrowTransactionId: escrow.escrow_id,
      paymentIntentId: escrow.payment_intent_id,
      clientSecret: clientSecret ?? await readClientSecret(deps, escrow),
      status: escrow.status,
      holdMode: escrow.hold_mode,
      deadline: moment(escrow.deadline_at),
      payBy: moment(escrow.pay_by_at),
      amount: money(escrow.amount_minor, escrow),
      platformFee: money(escrow.platform_fee_minor, escrow),
      ...(address !== null && { replyAddress: address }),
    },
    log: { escrowId: escrow.escrow_id, outcome },
  };
}

/** Read from Stripe, never kept; null once there is nothing left to confirm. */
async function readClientSecret(deps: Deps, escrow: EscrowView): Promise<string | null> {
  if (!escrow.payment_intent_id || escrow.status !== "awaiting_payment") return null;
  try {
    return await deps.stripe.clientSecret(escrow.payment_intent_id);
  } catch {
    throw new Refusal("in_doubt", { escrowTransactionId: escrow.escrow_id });
  }
}
