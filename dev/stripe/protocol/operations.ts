// Every operation the simulator answers, and which of them a request means.
import { invalid } from "../wire/errors.ts";
import type { ApiRequest, Operation } from "./call.ts";
import { fraudOperations } from "./fraud_operations.ts";
import { intentOperations } from "./intent_operations.ts";
import { moneyOperations } from "./money_operations.ts";
import { platformOperations } from "./platform_operations.ts";

const operations = [
  ...intentOperations,
  ...moneyOperations,
  ...fraudOperations,
  ...platformOperations,
];

/** "POST /v1/payment_intents/{intent}/capture": how faults name an operation. */
export const nameOf = (operation: Operation) => `${operation.method} ${operation.template}`;

const patterns = operations.map((operation) => ({
  operation,
  pattern: new RegExp(`^${operation.template.replaceAll(/\{\w+\}/g, "([^/]+)")}$`),
}));

/** Whatever stands in the placeholders: "{intent}", "{id}" and "pi_123" name the same. */
export function operationNamed(name: string): string {
  const [method, path = ""] = name.split(" ");
  const found = patterns.find(({ operation, pattern }) =>
    operation.method === method && pattern.test(path)
  );
  if (!found) throw new Error(`No operation is called ${name}`);
  return nameOf(found.operation);
}

export function findOperation(
  request: Pick<ApiRequest, "method" | "path">,
): { operation: Operation; ids: string[] } {
  for (const { operation, pattern } of patterns) {
    if (operation.method !== request.method) continue;
    const match = pattern.exec(request.path);
    if (match) return { operation, ids: match.slice(1).map(decodeURIComponent) };
  }
  throw invalid(
    `Unrecognized request URL (${request.method}: ${request.path}). Please see ` +
      "https://stripe.com/docs or we can help at https://support.stripe.com/.",
    {},
    404,
  );
}
