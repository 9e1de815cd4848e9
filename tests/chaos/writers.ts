// The load: callers that make deals and see them through, as a marketplace's server does. Each
// repeats a call that failed, as the documentation tells it to, and writes down what it was told.
import type { Deal, Fact, Wish } from "./book.ts";
import type { Random } from "./random.ts";
import { pause, type Reply, type Site } from "./site.ts";

/** After so many tries a caller gives up and leaves the deal to the clock. */
const TRIES = 20;
/** Days to the deadline: a card authorization outlives it. */
const DEADLINE_S = 3 * 86_400;
/** Some deals end by the clock while the load goes on. */
const SHORT_DEADLINE_S = 3_600;

/** How a deal goes on once it exists; the frequent ones stand here more often. */
const PLANS = [
  ...["release", "release", "release", "release", "release", "two releases", "two releases"],
  ...["refund", "refund", "two refunds", "release and refund", "release and refund"],
  ...["release, then ready", "release, then ready", "release, then force"],
  ...["refund unpaid", "forgotten", "unpaid"],
] as const;

/** Codes that end a caller's tries: another wish was first, or it is over already. */
const FINAL = ["release_requested", "not_refundable", "authorization_lapsed"];
const OVER = ["released", "refunded", "cancelled", "refunding"];

let made = 0;

/** A deal nobody has been asked to make yet. */
export function newDeal(site: Site, random: Random, receiver: Deal["receiver"]): Deal {
  const seconds = random.chance(0.1) ? SHORT_DEADLINE_S : DEADLINE_S;
  const deal: Deal = {
    reference: `deal-${++made}`,
    amount: random.between(500, 5_000),
    receiver,
    deadline: new Date((site.simulator.control.now() + seconds) * 1000).toISOString(),
    ...{ escrowId: null, paymentIntentId: null, paid: false, asked: new Set<Wish>() },
  };
  site.book.deals.push(deal);
  return deal;
}

/** A receiver whom Stripe lets be paid at once, or not yet. */
function newReceiver(site: Site, transfers: "active" | "inactive") {
  const { id } = site.simulator.control.createAccount({ transfers });
  return { id, email: `${id}@holdfast.example`, stripeAccountId: id };
}

/** Makes and ends deals until it is over. */
export async function writeUntil(site: Site, random: Random, isOver: () => boolean) {
  const receivers = [newReceiver(site, "active"), newReceiver(site, "active")];
  while (!isOver()) {
    const plan = random.pick(PLANS);
    const receiver = plan === "release, then ready"
      ? newReceiver(site, "inactive")
      : random.pick(receivers);
    const deal = newDeal(site, random, receiver);
    await insist(random, isOver, () => create(site, deal, random.chance(0.2)));
    if (deal.escrowId !== null) await follow(site, random, isOver, deal, plan);
  }
}

async function follow(
  site: Site,
  random: Random,
  isOver: () => boolean,
  deal: Deal,
  plan: typeof PLANS[number],
) {
  const until = (act: () => Promise<boolean>) => insist(random, isOver, act);
  if (plan === "unpaid") return;
  if (plan === "refund unpaid") return await until(() => wish(site, deal, "refund"));
  pay(site, deal);
  if (plan === "forgotten") return;
  if (plan.startsWith("refund")) await until(() => wish(site, deal, "refund"));
  else if (plan === "two refunds") await until(() => both(site, deal, "refund", "refund"));
  else if (plan === "two releases") await until(() => both(site, deal, "release", "release"));
  else if (plan === "release and refund") await until(() => both(site, deal, "release", "refund"));
  else await until(() => wish(site, deal, "release"));
  if (plan === "release, then ready") {
    site.simulator.control.setAccount(deal.receiver.stripeAccountId!, { transfers: "active" });
  }
  if (plan === "release, then force") await until(() => wish(site, deal, "force"));
}

/** Tries until it is settled, with pauses in which the world may change. */
async function insist(random: Random, isOver: () => boolean, act: () => Promise<boolean>) {
  for (let tries = 0; tries < TRIES && !isOver(); tries++) {
    if (await act()) return;
    await pause(random.between(50, 400));
  }
}

/** Asks for the escrow, on demand by two callers at once. True when it exists. */
export async function create(site: Site, deal: Deal, twice = false): Promise<boolean> {
  const { reference, amount, receiver, deadline } = deal;
  const request = { reference, amount, currency: "usd", deadline, receiver };
  const asks = Array.from({ length: twice ? 2 : 1 }, () => site.ask("create-escrow", request));
  for (const { status, body } of await Promise.all(asks)) {
    if (status !== 200 && status !== 201) {
      noteOdd(site, "create-escrow", { status, body });
      continue;
    }
    deal.escrowId = body.escrowTransactionId;
    deal.paymentIntentId = body.paymentIntentId ?? deal.paymentIntentId;
    if (body.paymentIntentId) {
      site.book.facts.push({
        what: "created",
        escrowId: body.escrowTransactionId,
        paymentIntentId: body.paymentIntentId,
      });
    }
  }
  return deal.escrowId !== null;
}

/** The sender pays in the browser; the webhook tells us, or the next reading does. */
function pay(site: Site, deal: Deal) {
  if (deal.paymentIntentId === null) return;
  try {
    site.simulator.control.pay(deal.paymentIntentId);
    deal.paid = true;
  } catch {
    // cancelled by the clock before the sender got round to it
  }
}

async function both(site: Site, deal: Deal, first: Wish, second: Wish): Promise<boolean> {
  const [one, other] = await Promise.all([wish(site, deal, first), wish(site, deal, second)]);
  return one || other;
}

/** Asks for the release or the return. True when there is nothing more to ask. */
async function wish(site: Site, deal: Deal, wanted: Wish): Promise<boolean> {
  const escrowId = deal.escrowId!;
  deal.asked.add(wanted);
  const endpoint = wanted === "release" ? "distribute-escrow-funds" : "refund-escrow";
  const reply = await site.ask(endpoint, {
    escrowTransactionId: escrowId,
    ...(wanted === "release" ? {} : { reason: "the load wants it", force: wanted === "force" }),
  });
  const fact = factOf(wanted, escrowId, reply);
  if (fact) {
    site.book.facts.push(fact);
    return true;
  }
  noteOdd(site, endpoint, reply);
  const { code, details } = reply.body?.error ?? {};
  return FINAL.includes(code) || (code === "not_releasable" && OVER.includes(details?.status));
}

function factOf(wanted: Wish, escrowId: string, { status, body }: Reply): Fact | null {
  if (status === 202) {
    return { what: wanted === "release" ? "release_wanted" : "refund_wanted", escrowId };
  }
  if (status !== 200) return null;
  return wanted === "release"
    ? { what: "released", escrowId, transferId: body.transferId }
    : { what: "returned", escrowId, status: body.status };
}

/** A crash may cost an answer or make it temporary; it never makes it wrong. */
function noteOdd(site: Site, endpoint: string, { status, body }: Reply) {
  const code = body?.error?.code ?? body?.code ?? "none";
  if (status === 0 || status === 409 || status === 502) return;
  if (status === 503 && code === "unavailable") return;
  site.book.odd.push(`${endpoint} answered ${status} ${code}`);
}
