// A past in bulk is the same as one made call by call, and rows may be shown late (rules 20, 35).
import { assertEquals } from "deno-std/assert";
import { authorized, captured, refusal, simulated } from "./simulated_stripe.ts";

const SALE = { amount: 10_000, currency: "usd", end: "captured" } as const;

Deno.test("a payment of the past has the rows that calls would have made, and no events", () =>
  simulated(async ({ sim, stripe }) => {
    const [past] = sim.control.fill([SALE]);
    assertEquals(sim.events(), []);
    const called = await captured(stripe);
    const rows = await stripe.balanceTransactions.list({ limit: 100 });
    const [ofCall, ofPast] = rows.data.map(({ type, reporting_category, amount, fee, net }) => ({
      ...{ type, reporting_category, amount, fee, net },
    }));
    assertEquals(ofPast, ofCall);
    const { latest_charge, status } = await stripe.paymentIntents.retrieve(past!.intent);
    assertEquals([latest_charge, status], [past!.charge, called.status]);
  }));

Deno.test("every end of a payment leaves the balance the sum of its rows", () =>
  simulated(async ({ sim, stripe }) => {
    sim.control.setBalance({ currency: "usd", available: 100_000 });
    const { id } = sim.control.createAccount({ transfers: "active" });
    sim.control.fill([
      { ...SALE, end: "unpaid" },
      { ...SALE, end: "authorized" },
      { ...SALE, captureAmount: 4_000 },
      { ...SALE, end: "refunded" },
      { ...SALE, end: "transferred", transfer: { amount: 9_000, destination: id } },
    ]);
    const rows = await stripe.balanceTransactions.list({ limit: 100 });
    assertEquals(rows.data.map(({ reporting_category }) => reporting_category).sort(), [
      ...["charge", "charge", "charge", "partial_capture_reversal", "refund", "topup", "transfer"],
    ]);
    const balance = await stripe.balance.retrieve();
    const total = balance.available[0]!.amount + balance.pending[0]!.amount;
    assertEquals(rows.data.reduce((sum, { net }) => sum + net, 0), total);
  }));

Deno.test("a hidden row moves the balance and is in no list until it is shown", () =>
  simulated(async ({ sim, stripe }) => {
    const row = { amount: 700, currency: "usd", type: "topup", category: "topup" };
    const hidden = sim.control.postRow({ ...row, hidden: true });
    assertEquals((await stripe.balance.retrieve()).available[0]!.amount, 700);
    assertEquals((await stripe.balanceTransactions.list()).data, []);
    assertEquals((await refusal(stripe.balanceTransactions.retrieve(hidden))).statusCode, 404);
    sim.control.showRow(hidden);
    assertEquals((await stripe.balanceTransactions.list()).data.map(({ id }) => id), [hidden]);
  }));

Deno.test("a list of rows is filtered by time, type and source, and expands every source", () =>
  simulated(async ({ sim, stripe }) => {
    const { id } = await authorized(stripe);
    await stripe.paymentIntents.capture(id);
    sim.control.createPayout({ amount: 100, currency: "usd" });
    const { data: [payout] } = await stripe.balanceTransactions.list({ type: "payout" });
    const list = await stripe.balanceTransactions.list({ expand: ["data.source"], limit: 100 });
    const kinds = list.data.map(({ source }) => (source as { object: string }).object);
    assertEquals(kinds, ["payout", "charge"]);
    const [charge] = list.data.map(({ source }) => source as { id: string }).toReversed();
    const ofCharge = await stripe.balanceTransactions.list({ source: charge!.id });
    assertEquals(ofCharge.data.length, 1);
    const later = await stripe.balanceTransactions.list({ created: { gt: payout!.created } });
    assertEquals(later.data, []);
  }));
