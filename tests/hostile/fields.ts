// Every field of every service endpoint, with every value that it must not have.
import type { Hostile, Subject } from "./request.ts";
import {
  ACCOUNT,
  AMOUNT,
  BOOL,
  CODE,
  DATE,
  EMAIL,
  FEE,
  HOLD_MODE,
  ID,
  INVALID,
  LIMIT,
  MOMENT,
  NOTES,
  OBJECT,
  PAY_BY,
  REASON,
  TEXT,
  type Values,
} from "./values.ts";

/** By endpoint: each field's path, and what is tried there. */
const FIELDS: Record<string, Record<string, Values>> = {
  "create-escrow": {
    ...{ reference: TEXT, amount: AMOUNT, currency: CODE, deadline: MOMENT, payBy: PAY_BY },
    ...{ holdMode: HOLD_MODE, platformFee: FEE, metadata: NOTES, receiver: OBJECT, sender: OBJECT },
    ...{ "receiver.email": EMAIL, "receiver.id": TEXT, "receiver.stripeAccountId": ACCOUNT },
    ...{ "receiver.userId": TEXT, "sender.email": EMAIL, "sender.userId": TEXT },
  },
  "distribute-escrow-funds": { escrowTransactionId: ID, escrowId: ID },
  "refund-escrow": { escrowTransactionId: ID, escrowId: ID, reason: REASON, force: BOOL },
  "check-escrow-timeouts": { limit: LIMIT, dryRun: BOOL },
  "retry-failed-transfers": { limit: LIMIT },
  "daily-reconciliation": { date: DATE, dryRun: BOOL },
};

const HERE = "here stands the hostile one";

/** The body with one field, by its path, as this JSON text. */
export function bodyWith(body: Record<string, unknown>, path: string, json: string): string {
  const copy = structuredClone(body);
  const names = path.split(".");
  const last = names.pop() ?? "";
  const place = names.reduce((at, name) => at[name] as Record<string, unknown>, copy);
  place[last] = HERE;
  return JSON.stringify(copy).replace(JSON.stringify(HERE), () => json);
}

export function fields({ name, body }: Subject): Hostile[] {
  return Object.entries(FIELDS[name] ?? {}).flatMap(([path, values]) =>
    Object.entries(values).flatMap(([how, value]): Hostile[] => {
      const [json, status, code] = typeof value === "string" ? [value, ...INVALID] : value;
      // the two names of the id must agree
      const differs = path === "escrowId" && code === "not_found";
      // status 0: right for this field
      return status === 0 ? [] : [{
        ...{ class: "fields", name: `${path}: ${how}`, body: bodyWith(body, path, json) },
        expected: differs ? INVALID : [status, code],
      }];
    })
  );
}
