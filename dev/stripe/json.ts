// The JSON values and API objects the simulator keeps.

export type Json = null | boolean | number | string | Json[] | { [field: string]: Json };

export type JsonObject = { [field: string]: Json };

/** Anything with an id that the API can return. */
export type ApiObject = { id: string; object: string; [field: string]: Json | undefined };

export type Metadata = { [key: string]: string };

export type List<T> = { object: "list"; data: T[]; has_more: boolean; url: string };

/** A deep copy; also drops fields that are undefined, as the wire would. */
export function snapshot<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
