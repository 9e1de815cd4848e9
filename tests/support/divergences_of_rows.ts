// The divergence catalogue, second part: rows of Stripe's balance that should not be there, are not
// shown, or are of a kind that nobody knows; and a balance that is too low.
import { act } from "./observe.ts";
import { byHand, type Divergence, one, resolveAll, unheard } from "./divergences.ts";
import { sleepGuards } from "./guards.ts";

export const OF_ROWS: Divergence[] = [
  {
    type: "unknown_type",
    what: "a row of a type that this version does not know",
    finds: { unknown_type: 1 },
    heals: false,
    async seed({ simulator }) {
      const row = { amount: -321, currency: "eur", type: "contribution" };
      await Promise.resolve(simulator.control.postRow({ ...row, category: "rent" }));
    },
    person: (world) => resolveAll(world, "unknown_type", "outside"),
  },
  {
    type: "unknown_type",
    what: "a row of an unknown type, whose kind a person then names",
    finds: { unknown_type: 1 },
    heals: false,
    async seed({ simulator }) {
      const row = { amount: -321, currency: "eur", type: "contribution" };
      await Promise.resolve(simulator.control.postRow({ ...row, category: "rent" }));
    },
    person: (world) =>
      act(world, "escrow_name_row_type", {
        p_type: "contribution",
        p_category: "rent",
        p_meaning: "rent of the moon",
      }),
  },
  {
    type: "row_unexplained",
    what: "a known kind of row that no escrow can have",
    finds: { row_unexplained: 1 },
    heals: false,
    async seed(world) {
      const { charge, amount } = one(world, "captured");
      const kind = { type: "payment_failure_refund", category: "charge_failure" };
      await Promise.resolve(world.simulator.control.postRow({
        ...kind,
        amount: -amount,
        currency: "usd",
        source: charge!,
      }));
    },
    person: (world) => resolveAll(world, "row_unexplained", "dispute_losses"),
  },
  {
    type: "unusual_row",
    what: "an application fee, which this installation never takes",
    finds: { unusual_row: 1 },
    heals: false,
    async seed({ simulator }) {
      const kind = { type: "application_fee", category: "platform_earning" };
      await Promise.resolve(simulator.control.postRow({ ...kind, amount: 99, currency: "usd" }));
    },
    person: (world) => resolveAll(world, "unusual_row"),
  },
  {
    type: "escrow_unknown",
    what: "a transfer of an operation that the database has lost",
    finds: { escrow_unknown: 1 },
    heals: false,
    async seed(world) {
      const account = world.simulator.control.createAccount({ transfers: "active" });
      unheard(world);
      await byHand(world, "/v1/transfers", {
        amount: 500,
        currency: "usd",
        destination: account.id,
        "metadata[operation_id]": crypto.randomUUID(),
      });
    },
    person: (world) => resolveAll(world, "escrow_unknown"),
  },
  {
    type: "outside_transfer",
    what: "a transfer to a receiver of ours that no escrow asked for",
    finds: { outside_transfer: 1 },
    heals: false,
    async seed(world) {
      const { account } = one(world, "captured");
      await byHand(world, "/v1/transfers", { amount: 700, currency: "usd", destination: account });
      await world.settle();
    },
    person: (world) => resolveAll(world, "outside_transfer"),
  },
  {
    type: "row_changed",
    what: "a row that Stripe now shows with another amount",
    // the posting and the sum do not fit the old amount either
    finds: { row_changed: 1 },
    heals: false,
    isSecondDay: true,
    async seed({ sql }) {
      await sleepGuards(sql);
      await sql`update escrow.balance_rows
        set amount_minor = amount_minor - 1, net_minor = net_minor - 1
        where row_id = (select min(row_id) from escrow.balance_rows where type = 'charge'
          and belongs = 'escrow')`;
    },
    async person({ sql, ...world }) {
      await sql`update escrow.balance_rows
        set amount_minor = amount_minor + 1, net_minor = net_minor + 1
        where row_id = (select min(row_id) from escrow.balance_rows where type = 'charge'
          and belongs = 'escrow')`;
      await resolveAll({ sql, ...world }, "row_changed");
    },
  },
  {
    type: "balance_differs",
    what: "a row that Stripe shows a day late",
    finds: { balance_differs: 1 },
    heals: false,
    isSecondDay: true,
    async seed({ simulator }) {
      const row = { amount: 4_321, currency: "usd", type: "topup", category: "topup" };
      hiddenRow = simulator.control.postRow({ ...row, hidden: true });
      await Promise.resolve();
    },
    async person({ simulator }) {
      await Promise.resolve(simulator.control.showRow(hiddenRow));
    },
  },
  {
    type: "balance_below_owed",
    what: "a payout that took the money of others",
    finds: { balance_below_owed: 1 },
    heals: false,
    async seed({ simulator }) {
      const { control } = simulator;
      await Promise.resolve(control.createPayout({ amount: 501_000_000, currency: "usd" }));
    },
    async person({ simulator }) {
      await Promise.resolve(
        simulator.control.setBalance({ currency: "usd", available: 9_000_000 }),
      );
    },
  },
];

let hiddenRow = "";
