// Rule 37: order, pages, ranges and filters.
import { assertEquals } from "deno-std/assert";
import { captured, createIntent, DAY, law, refusal, simulated } from "./simulated_stripe.ts";

law("rule 37: newest first, ten to a page, cursors on both sides", async ({ stripe }) => {
  const ids: string[] = [];
  for (let i = 0; i < 25; i++) ids.unshift((await createIntent(stripe)).id);
  const first = await stripe.paymentIntents.list();
  assertEquals(first.data.map(({ id }) => id), ids.slice(0, 10));
  assertEquals([first.has_more, first.url], [true, "/v1/payment_intents"]);
  const last = await stripe.paymentIntents.list({ limit: 100, starting_after: ids[19]! });
  assertEquals(last.data.map(({ id }) => id), ids.slice(20));
  assertEquals(last.has_more, false);
  const above = await stripe.paymentIntents.list({ limit: 3, ending_before: ids[10]! });
  assertEquals(above.data.map(({ id }) => id), ids.slice(7, 10));
  assertEquals(above.has_more, true);
  const everything = await stripe.paymentIntents.list({ limit: 7 }).autoPagingToArray({
    limit: 100,
  });
  assertEquals(everything.map(({ id }) => id), ids);
});

Deno.test("rule 37: a limit outside 1 to 100 and an unknown cursor are refused", () =>
  simulated(async ({ stripe }) => {
    for (const limit of [0, 101]) {
      assertEquals((await refusal(stripe.paymentIntents.list({ limit }))).param, "limit");
    }
    const error = await refusal(stripe.paymentIntents.list({ starting_after: "pi_unknown" }));
    assertEquals([error.statusCode, error.param], [400, "starting_after"]);
  }));

Deno.test("rule 37: a range of creation has open and closed ends", () =>
  simulated(async ({ sim, stripe }) => {
    const old = await createIntent(stripe);
    await sim.control.advanceClock(DAY);
    const fresh = await createIntent(stripe);
    const between = async (created: object) =>
      (await stripe.paymentIntents.list({ created })).data.map(({ id }) => id);
    assertEquals(await between({ gte: old.created }), [fresh.id, old.id]);
    assertEquals(await between({ gt: old.created }), [fresh.id]);
    assertEquals(await between({ lt: fresh.created }), [old.id]);
    assertEquals(await between({ gte: old.created, lte: fresh.created }), [fresh.id, old.id]);
    const exact = await stripe.paymentIntents.list({ created: fresh.created });
    assertEquals(exact.data.map(({ id }) => id), [fresh.id]);
  }));

Deno.test("rule 37: each list has its own filters and no others", () =>
  simulated(async ({ sim, stripe }) => {
    sim.control.setBalance({ currency: "usd", available: 10_000 });
    const seller = sim.control.createAccount({ transfers: "active" });
    const send = (transfer_group: string) =>
      stripe.transfers.create({
        amount: 100,
        currency: "usd",
        destination: seller.id,
        transfer_group,
      });
    const wanted = await send("escrow_7");
    await send("escrow_8");
    const found = await stripe.transfers.list({ transfer_group: "escrow_7" });
    assertEquals(found.data.map(({ id }) => id), [wanted.id]);
    assertEquals((await stripe.transfers.list({ destination: seller.id })).data.length, 2);
    const error = await refusal(stripe.transfers.list({ status: "paid" } as object));
    assertEquals([error.code, error.param], ["parameter_unknown", "status"]);
  }));

Deno.test("rule 37: balance transactions by source and type", () =>
  simulated(async ({ stripe }) => {
    const { latest_charge } = await captured(stripe);
    await captured(stripe);
    const ofCharge = await stripe.balanceTransactions.list({ source: latest_charge.id });
    assertEquals(ofCharge.data.map(({ id }) => id), [latest_charge.balance_transaction.id]);
    const row = await stripe.balanceTransactions.retrieve(latest_charge.balance_transaction.id);
    assertEquals(row.source, latest_charge.id);
    assertEquals((await stripe.balanceTransactions.list({ type: "charge" })).data.length, 2);
    assertEquals((await stripe.balanceTransactions.list({ type: "transfer" })).data, []);
  }));
