// Lists: newest first, cursors, has_more, created ranges and the filters of the table (rule 37).
import type { ApiObject, List } from "../json.ts";
import type { Call } from "../protocol/call.ts";
import type { Table } from "../table.ts";
import { invalid } from "./errors.ts";
import type { Fields, Value } from "./parameters.ts";
import { amount, text } from "./parameters.ts";

/** Parameters that every list takes. */
export const PAGING: Fields = {
  ending_before: "string",
  expand: "strings",
  limit: "integer",
  starting_after: "string",
};

const DEFAULT_LIMIT = 10;
const LARGEST_LIMIT = 100;

export function listRows<T extends ApiObject>(
  call: Call,
  table: Table<T>,
  options: { equal?: readonly string[]; where?: (row: T) => boolean } = {},
): List<T> {
  const limit = amount(call.params, "limit") ?? DEFAULT_LIMIT;
  // the limits: docs.stripe.com/api/pagination; the text is believed
  if (limit < 1 || limit > LARGEST_LIMIT) throw invalid("Invalid limit", { param: "limit" });
  const filters = (options.equal ?? []).flatMap((field) => {
    const value = text(call.params, field);
    return value === undefined ? [] : [{ field, value }];
  });
  const matches = (row: T) =>
    table.owner(row.id) === call.account &&
    filters.every(({ field, value }) => row[field] === value) &&
    isInRange(row.created, call.params.created) &&
    (options.where?.(row) ?? true);
  const narrow = filters.find(({ field }) => table.isIndexed(field));
  const rows = narrow
    ? table.where(narrow.field, narrow.value)
    : table.where("owner", call.account);
  return page(call, table, rows, limit, matches);
}

function page<T extends ApiObject>(
  call: Call,
  table: Table<T>,
  rows: readonly T[],
  limit: number,
  matches: (row: T) => boolean,
): List<T> {
  const after = cursor(call, table, "starting_after");
  const before = cursor(call, table, "ending_before");
  const found: T[] = [];
  const take = (row: T) => {
    if (matches(row)) found.push(row);
    return found.length > limit;
  };
  if (before !== undefined) {
    for (const row of rows) if (table.order(row.id) > before && take(row)) break;
  } else {
    for (let i = rows.length - 1; i >= 0; i--) {
      const row = rows[i]!;
      if ((after === undefined || table.order(row.id) < after) && take(row)) break;
    }
  }
  const data = found.slice(0, limit);
  if (before !== undefined) data.reverse();
  return { object: "list", data, has_more: found.length > limit, url: call.path };
}

function cursor<T extends ApiObject>(call: Call, table: Table<T>, param: string) {
  const id = text(call.params, param);
  if (id === undefined) return undefined;
  if (table.owner(id) === call.account) return table.order(id);
  throw invalid(`No such ${table.kind}: '${id}'`, { code: "resource_missing", param });
}

export function isInRange(value: unknown, range: Value | undefined): boolean {
  if (range === undefined || typeof value !== "number") return true;
  if (typeof range === "number") return value === range;
  if (typeof range !== "object" || Array.isArray(range)) return true;
  const { gt, gte, lt, lte } = range;
  return !(typeof gt === "number" && value <= gt) && !(typeof gte === "number" && value < gte) &&
    !(typeof lt === "number" && value >= lt) && !(typeof lte === "number" && value > lte);
}
