// Checks decoded parameters against an operation's table and gives them their types (rules 1, 2).
import { isSupportedCurrency } from "../money/currencies.ts";
import { invalid } from "./errors.ts";
import type { Raw } from "./form.ts";

/** How one parameter must look. A list of strings is an enumeration. */
export type Shape =
  | "anything"
  | "boolean"
  | "currency"
  | "integer"
  | "metadata"
  | "string"
  | "strings"
  | "time_range"
  | "unsupported"
  | { text: number }
  | readonly string[]
  | { fields: Fields; required?: readonly string[] }
  | { each: readonly string[] };

export type Fields = { readonly [name: string]: Shape };

export type Value = string | number | boolean | Value[] | { [name: string]: Value };

export type Params = { [name: string]: Value };

export type ParameterTable = { fields: Fields; required?: readonly string[] };

export function checkParameters(table: ParameterTable, raw: { [name: string]: Raw }): Params {
  return checkFields(table, raw, "");
}

function checkFields(table: ParameterTable, raw: { [name: string]: Raw }, prefix: string): Params {
  const checked: Params = {};
  const full = (name: string) => (prefix ? `${prefix}[${name}]` : name);
  for (const [name, value] of Object.entries(raw)) {
    const shape = Object.hasOwn(table.fields, name) ? table.fields[name] : undefined;
    if (shape === undefined) {
      const param = full(name);
      throw invalid(`Received unknown parameter: ${param}`, { code: "parameter_unknown", param });
    }
    checked[name] = checkValue(shape, value, full(name));
  }
  for (const name of table.required ?? []) {
    if (checked[name] === undefined) throw parameterMissing(full(name));
  }
  return checked;
}

export function parameterMissing(param: string) {
  return invalid(`Missing required param: ${param}.`, { code: "parameter_missing", param });
}

function checkValue(shape: Shape, raw: Raw, param: string): Value {
  if (shape === "anything") return raw;
  if (shape === "unsupported") {
    const message = `The parameter ${param} exists at Stripe but not in this simulator.`;
    throw invalid(message, { param });
  }
  if (shape === "metadata") return checkMetadata(raw, param);
  if (shape === "strings") return checkEach(raw, param, (item) => item);
  if (shape === "time_range") return checkTimeRange(raw, param);
  if (typeof shape === "object" && "fields" in shape) {
    if (typeof raw === "string" || Array.isArray(raw)) throw invalid(`Invalid object`, { param });
    return checkFields(shape, raw, param);
  }
  if (typeof shape === "object" && "each" in shape) {
    return checkEach(raw, param, (item) => oneOf(shape.each, item, param));
  }
  if (typeof raw !== "string") throw invalid(`Invalid ${param}`, { param });
  if (typeof shape === "object" && "text" in shape) return checkLength(shape.text, raw, param);
  if (raw === "" && shape !== "string") throw empty(param);
  return checkText(shape, raw, param);
}

function checkText(
  shape: "boolean" | "currency" | "integer" | "string" | readonly string[],
  text: string,
  param: string,
): Value {
  switch (shape) {
    case "string":
      return text;
    case "integer":
      return integer(text, param);
    case "boolean":
      if (text !== "true" && text !== "false") throw invalid(`Invalid boolean: ${text}`, { param });
      return text === "true";
    case "currency":
      if (!isSupportedCurrency(text)) throw invalid(`Invalid currency: ${text}`, { param });
      return text;
    default:
      return oneOf(shape, text, param);
  }
}

/** The lengths: `maxLength` in Stripe's description of its API. */
function checkLength(most: number, text: string, param: string): string {
  if (text.length <= most) return text;
  const message = `Invalid string: ${text.slice(0, 10)}…; must be at most ${most} characters`;
  throw invalid(message, { param });
}

function integer(text: string, param: string): number {
  const value = Number(text);
  if (!/^-?\d{1,16}$/.test(text) || !Number.isSafeInteger(value)) {
    throw invalid(`Invalid integer: ${text}`, { code: "parameter_invalid_integer", param });
  }
  return value;
}

function oneOf(allowed: readonly string[], text: string, param: string): string {
  if (allowed.includes(text)) return text;
  throw invalid(`Invalid ${param}: must be one of ${allowed.join(", ")}`, { param });
}

function empty(param: string) {
  const message = `You passed an empty string for '${param}'. We assume empty values are an ` +
    `attempt to unset a parameter; however '${param}' cannot be unset.`;
  return invalid(message, { code: "parameter_invalid_empty", param });
}

function checkEach(raw: Raw, param: string, check: (item: string) => string): Value {
  return toList(raw, param).map((item) => {
    if (typeof item !== "string") throw invalid(`Invalid string`, { param });
    return check(item);
  });
}

/** a[0]= and a[]= are alike; metadata[0]= is an entry that is called 0. */
function toList(raw: Raw, param: string): Raw[] {
  if (Array.isArray(raw)) return raw;
  if (typeof raw === "string" || Object.keys(raw).some((name) => !/^\d+$/.test(name))) {
    throw invalid(`Invalid array`, { param });
  }
  return Object.values(raw);
}

const RANGE: ParameterTable = {
  fields: { gt: "integer", gte: "integer", lt: "integer", lte: "integer" },
};

function checkTimeRange(raw: Raw, param: string): Value {
  if (typeof raw === "string") return integer(raw, param);
  if (Array.isArray(raw)) throw invalid(`Invalid object`, { param });
  return checkFields(RANGE, raw, param);
}

/** The limits: docs.stripe.com/metadata. The texts: FlowFuse/flowfuse#1948, stripe-php#246. */
const tooManyKeys = (count: number) => `Metadata can have up to 50 keys, but you've set ${count}.`;

const tooLong = (what: "key" | "val", text: string, limit: number) =>
  `Invalid ${what}: ${text} must be a string under ${limit} characters`;

function checkMetadata(raw: Raw, param: string): Value {
  if (raw === "") return {};
  if (typeof raw === "string" || Array.isArray(raw)) throw invalid(`Invalid object`, { param });
  const entries = Object.entries(raw);
  if (entries.length > 50) throw invalid(tooManyKeys(entries.length), { param });
  for (const [key, value] of entries) {
    if (typeof value !== "string") throw invalid(`Invalid metadata value at ${key}`, { param });
    if (key.length > 40) throw invalid(tooLong("key", key, 40), { param });
    if (value.length > 500) throw invalid(tooLong("val", value, 500), { param });
  }
  return raw;
}

export function text(params: Params, name: string): string | undefined {
  const value = params[name];
  return typeof value === "string" && value !== "" ? value : undefined;
}

export function amount(params: Params, name: string): number | undefined {
  const value = params[name];
  return typeof value === "number" ? value : undefined;
}

export function flag(params: Params, name: string): boolean {
  return params[name] === true;
}

export function strings(params: Params, name: string): string[] {
  const value = params[name];
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}

/** New metadata: given keys are set, empty values unset the key. */
export function mergedMetadata(old: { [key: string]: string }, params: Params) {
  const given = params.metadata;
  if (typeof given !== "object" || Array.isArray(given)) return { ...old };
  const merged = Object.keys(given).length === 0 ? {} : { ...old };
  for (const [key, value] of Object.entries(given)) {
    if (value === "") delete merged[key];
    else merged[key] = String(value);
  }
  return merged;
}
