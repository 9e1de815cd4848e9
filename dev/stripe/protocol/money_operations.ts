// Charges, transfers, reversals, refunds, disputes, payouts, balances.
import { balanceObject } from "../money/ledger.ts";
import { createRefund } from "../objects/refunds.ts";
import { createReversal } from "../objects/reversals.ts";
import { createTransfer } from "../objects/transfers.ts";
import { isInRange, listRows, PAGING } from "../wire/lists.ts";
import type { Fields } from "../wire/parameters.ts";
import { find } from "../world.ts";
import type { Call, Operation } from "./call.ts";
import { idOf } from "./call.ts";

const EXPAND: Fields = { expand: "strings" };
const CREATED: Fields = { created: "time_range" };

const TRANSFER: Fields = {
  ...EXPAND,
  amount: "integer",
  currency: "currency",
  description: { text: 5_000 },
  destination: "string",
  metadata: "metadata",
  source_transaction: "string",
  source_type: ["bank_account", "card", "fpx"],
  transfer_group: "string",
};

const REVERSAL: Fields = {
  ...EXPAND,
  amount: "integer",
  description: { text: 5_000 },
  metadata: "metadata",
  refund_application_fee: "unsupported",
};

const REFUND: Fields = {
  ...EXPAND,
  amount: "integer",
  charge: "string",
  currency: "unsupported",
  customer: "unsupported",
  instructions_email: "string",
  metadata: "metadata",
  origin: "unsupported",
  payment_intent: "string",
  reason: ["duplicate", "fraudulent", "requested_by_customer"],
  refund_application_fee: "unsupported",
  reverse_transfer: "unsupported",
};

const transferOperations: readonly Operation[] = [
  {
    method: "POST",
    template: "/v1/transfers",
    parameters: { fields: TRANSFER, required: ["currency", "destination"] },
    returns: "transfer",
    run: createTransfer,
  },
  {
    method: "GET",
    template: "/v1/transfers",
    parameters: {
      fields: { ...PAGING, ...CREATED, destination: "string", transfer_group: "string" },
    },
    returns: "list transfer",
    run: (world, call) =>
      listRows(call, world.tables.transfer, { equal: ["transfer_group", "destination"] }),
  },
  {
    method: "GET",
    template: "/v1/transfers/{transfer}",
    parameters: { fields: EXPAND },
    returns: "transfer",
    run: (world, call) => find(world.tables.transfer, idOf(call)),
  },
  {
    method: "POST",
    template: "/v1/transfers/{transfer}/reversals",
    parameters: { fields: REVERSAL },
    returns: "transfer_reversal",
    run: createReversal,
  },
  {
    method: "GET",
    template: "/v1/transfers/{transfer}/reversals",
    parameters: { fields: PAGING },
    returns: "list transfer_reversal",
    run: (world, call) => {
      const { id } = find(world.tables.transfer, idOf(call));
      const ofThisTransfer: Call = { ...call, params: { ...call.params, transfer: id } };
      return listRows(ofThisTransfer, world.tables.transfer_reversal, { equal: ["transfer"] });
    },
  },
];

const refundOperations: readonly Operation[] = [
  {
    method: "POST",
    template: "/v1/refunds",
    parameters: { fields: REFUND },
    returns: "refund",
    run: createRefund,
  },
  {
    method: "GET",
    template: "/v1/refunds",
    parameters: { fields: { ...PAGING, ...CREATED, charge: "string", payment_intent: "string" } },
    returns: "list refund",
    run: (world, call) =>
      listRows(call, world.tables.refund, { equal: ["payment_intent", "charge"] }),
  },
  {
    method: "GET",
    template: "/v1/refunds/{refund}",
    parameters: { fields: EXPAND },
    returns: "refund",
    run: (world, call) => find(world.tables.refund, idOf(call), { account: call.account }),
  },
];

const CHARGES: Fields = {
  ...PAGING,
  ...CREATED,
  customer: "unsupported",
  payment_intent: "string",
  transfer_group: "string",
};

const readings: readonly Operation[] = [
  {
    method: "GET",
    template: "/v1/charges",
    parameters: { fields: CHARGES },
    returns: "list charge",
    run: (world, call) =>
      listRows(call, world.tables.charge, { equal: ["payment_intent", "transfer_group"] }),
  },
  {
    method: "GET",
    template: "/v1/charges/{charge}",
    parameters: { fields: EXPAND },
    returns: "charge",
    run: (world, call) => find(world.tables.charge, idOf(call), { account: call.account }),
  },
  {
    method: "GET",
    template: "/v1/disputes",
    parameters: { fields: { ...PAGING, ...CREATED, charge: "string", payment_intent: "string" } },
    returns: "list dispute",
    run: (world, call) =>
      listRows(call, world.tables.dispute, { equal: ["payment_intent", "charge"] }),
  },
  {
    method: "GET",
    template: "/v1/disputes/{dispute}",
    parameters: { fields: EXPAND },
    returns: "dispute",
    run: (world, call) => find(world.tables.dispute, idOf(call)),
  },
  {
    method: "GET",
    template: "/v1/payouts",
    parameters: {
      fields: {
        ...PAGING,
        ...CREATED,
        arrival_date: "time_range",
        destination: "string",
        status: ["canceled", "failed", "in_transit", "paid", "pending"],
      },
    },
    returns: "list payout",
    run: (world, call) =>
      listRows(call, world.tables.payout, {
        equal: ["status", "destination"],
        where: (payout) => isInRange(payout.arrival_date, call.params.arrival_date),
      }),
  },
  {
    method: "GET",
    template: "/v1/balance",
    parameters: { fields: EXPAND },
    returns: "balance",
    run: (world, call) => balanceObject(world, call.account),
  },
  {
    method: "GET",
    template: "/v1/balance_transactions",
    parameters: {
      fields: {
        ...PAGING,
        ...CREATED,
        currency: "currency",
        payout: "unsupported",
        source: "string",
        type: "string",
      },
    },
    returns: "list balance_transaction",
    run: (world, call) =>
      listRows(call, world.tables.balance_transaction, { equal: ["source", "type", "currency"] }),
  },
  {
    method: "GET",
    template: "/v1/balance_transactions/{id}",
    parameters: { fields: EXPAND },
    returns: "balance_transaction",
    run: (world, call) =>
      find(world.tables.balance_transaction, idOf(call), {
        account: call.account,
        name: "balance transaction",
      }),
  },
];

export const moneyOperations = [...transferOperations, ...refundOperations, ...readings];
