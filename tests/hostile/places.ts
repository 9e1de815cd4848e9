// Any JSON, taken apart: where its values stand, and a copy with one of them changed.
import { MARK } from "./leaks.ts";

export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

export type Step = string | number;

/** The paths of every value inside, the deepest last. */
export function placesIn(value: Json, at: Step[] = []): Step[][] {
  if (typeof value !== "object" || value === null) return [];
  const names: Step[] = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return names.flatMap((name) => {
    const inner = (value as Record<Step, Json>)[name] as Json;
    return [[...at, name], ...placesIn(inner, [...at, name])];
  });
}

export const GONE: unique symbol = Symbol("gone");

/** What may stand there instead. */
export function insteadOf(value: Json): (Json | typeof GONE)[] {
  const other: Json = typeof value === "string"
    ? 7
    : typeof value === "number"
    ? `${MARK}\u0000`
    : typeof value === "object"
    ? MARK
    : [];
  return [GONE, null, other, { id: "\ud800" }];
}

/** A copy with one place changed. */
export function changed(value: Json, [step, ...rest]: Step[], by: Json | typeof GONE): Json {
  if (step === undefined) return by as Json;
  const copy = (Array.isArray(value) ? [...value] : { ...value as object }) as Record<Step, Json>;
  if (rest.length > 0) copy[step] = changed(copy[step] as Json, rest, by);
  else if (by === GONE) delete copy[step];
  else copy[step] = by;
  return copy as Json;
}

export const valueAt = (value: Json, place: Step[]): Json =>
  place.reduce((at, step) => (at as Record<Step, Json>)[step] as Json, value);
