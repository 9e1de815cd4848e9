// expand[]: replaces ids by their objects, four levels deep (rule 7).
import type { ApiObject, JsonObject, List } from "../json.ts";
import { isJsonObject, snapshot } from "../json.ts";
import type { Table } from "../table.ts";
import type { World } from "../world.ts";
import { invalid } from "./errors.ts";

/** The limit and the two texts: stripe-java#2011, stripe-dotnet#1351. */
const DEEPEST = 4;
const EXPAND = { param: "expand" };

/** Which fields hold ids, and of what. "any" is decided by the id itself. */
const EXPANDABLE: { readonly [kind: string]: { readonly [field: string]: string } } = {
  balance_transaction: { source: "any" },
  charge: {
    balance_transaction: "balance_transaction",
    failure_balance_transaction: "balance_transaction",
    payment_intent: "payment_intent",
    refunds: "refunds",
    source_transfer: "transfer",
  },
  dispute: { charge: "charge", payment_intent: "payment_intent" },
  payment_intent: { latest_charge: "charge", payment_method: "payment_method" },
  payout: {
    balance_transaction: "balance_transaction",
    failure_balance_transaction: "balance_transaction",
  },
  "radar.early_fraud_warning": { charge: "charge", payment_intent: "payment_intent" },
  refund: {
    balance_transaction: "balance_transaction",
    charge: "charge",
    failure_balance_transaction: "balance_transaction",
    payment_intent: "payment_intent",
    payment_method: "payment_method",
    source_transfer_reversal: "transfer_reversal",
    transfer_reversal: "transfer_reversal",
  },
  transfer: {
    balance_transaction: "balance_transaction",
    destination: "account",
    destination_payment: "charge",
    reversals: "list transfer_reversal",
    source_transaction: "charge",
  },
  transfer_reversal: {
    balance_transaction: "balance_transaction",
    destination_payment_refund: "refund",
    source_refund: "refund",
    transfer: "transfer",
  },
};

/** Refuses before anything is executed, so that a typing error never costs a transfer. */
export function checkExpand(returns: string, paths: readonly string[]) {
  for (const path of paths) {
    const steps = path.split(".");
    if (steps.filter((step) => step !== "data").length > DEEPEST) {
      throw invalid(`You cannot expand more than ${DEEPEST} levels of a property.`, EXPAND);
    }
    let kind = returns;
    for (const step of steps) {
      kind = kindAfter(kind, step) ?? cannotExpand(path);
    }
  }
}

function kindAfter(kind: string, step: string): string | undefined {
  if (kind === "any") return "any";
  if (kind === "refunds") return step === "data" ? "refund" : undefined;
  if (kind.startsWith("list ")) return step === "data" ? kind.slice(5) : undefined;
  return EXPANDABLE[kind]?.[step];
}

function cannotExpand(path: string): never {
  throw invalid(`This property cannot be expanded (${path}).`, EXPAND);
}

/** A copy of the object with every path expanded. */
export function expanded(world: World, object: object, paths: readonly string[]): JsonObject {
  const copy = snapshot(object) as JsonObject;
  for (const path of paths) expandPath(world, copy, path.split("."));
  return copy;
}

function expandPath(world: World, holder: JsonObject, steps: string[]) {
  const [step, ...rest] = steps;
  if (step === undefined) return;
  if (step === "data" && Array.isArray(holder.data)) {
    for (const item of holder.data) if (isJsonObject(item)) expandPath(world, item, rest);
    return;
  }
  if (step === "refunds" && holder.object === "charge") holder.refunds ??= refundsOf(world, holder);
  const value = holder[step];
  if (typeof value === "string") {
    const row = fetchRow(world, EXPANDABLE[String(holder.object)]?.[step] ?? "any", value);
    if (row) holder[step] = snapshot(row) as JsonObject;
  }
  const child = holder[step];
  if (isJsonObject(child)) expandPath(world, child, rest);
}

function refundsOf(world: World, charge: JsonObject): JsonObject {
  const data = world.tables.refund.where("charge", String(charge.id)).toReversed().slice(0, 10);
  const url = `/v1/charges/${charge.id}/refunds`;
  const list: List<ApiObject> = { object: "list", data: [...data], has_more: false, url };
  return snapshot(list) as unknown as JsonObject;
}

function fetchRow(world: World, kind: string, id: string): ApiObject | undefined {
  const tables = world.tables as unknown as { [kind: string]: Table<ApiObject> };
  if (kind !== "any") return tables[kind]?.get(id);
  return Object.values(tables).map((table) => table.get(id)).find((row) => row !== undefined);
}
