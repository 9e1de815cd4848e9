// One API call on its way through, and what an operation of the API is.
import type { ParameterTable, Params } from "../wire/parameters.ts";
import type { World } from "../world.ts";

export type ApiRequest = {
  method: string;
  path: string;
  /** Without the question mark. */
  query: string;
  body: string;
  /** Names in lower case. */
  headers: { [name: string]: string };
};

export type ApiAnswer = { status: number; headers: { [name: string]: string }; body: string };

/** What an operation sees of a call. */
export type Call = {
  /** PLATFORM, or what Stripe-Account names. */
  account: string;
  /** The ids in the path, in order. */
  ids: readonly string[];
  path: string;
  params: Params;
};

export type Operation = {
  method: "DELETE" | "GET" | "POST";
  /** With Stripe's own placeholders: /v1/payment_intents/{intent}/capture */
  template: string;
  parameters: ParameterTable;
  /** The object it returns, or "list" and the object in it: for checking expand beforehand. */
  returns: string;
  run(world: World, call: Call): object;
};

export const idOf = (call: Call): string => call.ids[0]!;
