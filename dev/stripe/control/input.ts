// Reads the JSON a control endpoint was sent; absent is undefined, wrong is an error.
import type { JsonObject } from "../json.ts";

export type Input = JsonObject;

export class InputError extends Error {
  override name = "InputError";
}

export function text(input: Input, name: string): string | undefined {
  return read(input, name, "string", (value) => typeof value === "string");
}

/** A whole number. */
export function count(input: Input, name: string): number | undefined {
  return read(input, name, "whole number", (value) => Number.isSafeInteger(value));
}

export function flag(input: Input, name: string): boolean | undefined {
  return read(input, name, "boolean", (value) => typeof value === "boolean");
}

export function choice<T extends string>(
  input: Input,
  name: string,
  allowed: readonly T[],
): T | undefined {
  const value = text(input, name);
  if (value === undefined) return undefined;
  const found = allowed.find((option) => option === value);
  if (found) return found;
  throw new InputError(`${name} must be one of ${allowed.join(", ")}`);
}

function read<T>(input: Input, name: string, kind: string, isRight: (value: unknown) => boolean) {
  const value = input[name];
  if (value === undefined || value === null) return undefined;
  if (!isRight(value)) throw new InputError(`${name} must be a ${kind}`);
  return value as T;
}
