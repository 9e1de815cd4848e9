// Raw SQL by the owner `postgres`, as somebody with the database's password would write it.
import { assertEquals, fail } from "deno-std/assert";
import type { Sql } from "../../dev/database.ts";
import type { TestDatabase } from "./database.ts";

/** What the database said: SQLSTATE and message, or the name of the constraint. */
export interface Refused {
  code: string;
  law: string;
}

/** Runs and commits as the owner; the refusal is returned, and no refusal is a failure. */
export async function refusedAtCommit(
  { as }: Pick<TestDatabase, "as">,
  run: (sql: Sql) => Promise<unknown>,
): Promise<Refused> {
  try {
    await as("postgres", run);
  } catch (error) {
    const { code, message, constraint_name } = error as Record<string, string>;
    if (code === undefined) throw error;
    return { code, law: constraint_name ?? message! };
  }
  return fail("the database let it through");
}

/** One statement of the owner's must be refused, for this reason. */
export async function assertRefused(
  database: Pick<TestDatabase, "as">,
  statement: string,
  law: string,
): Promise<void> {
  const refused = await refusedAtCommit(database, (sql) => sql.unsafe(statement));
  assertEquals(refused.law, law, statement);
}

export interface OperationRow {
  kind: "intent" | "capture" | "void" | "transfer" | "refund" | "reversal";
  status?: "claimed" | "in_doubt" | "succeeded" | "failed" | "undone";
  amount?: number;
  leg?: number;
  attempt?: number;
  stripeId?: string;
}

let made = 0;

/** An insert into escrow.operations, with everything a row needs. */
export function insertOperation(escrowId: string, row: OperationRow): string {
  const { kind, status = "succeeded", amount = 10_000, leg = 1, attempt = 1 } = row;
  const settled = ["succeeded", "failed", "undone"].includes(status);
  const stripeId = row.stripeId ?? `made_${++made}`;
  return `
    insert into escrow.operations (
      escrow_id, kind, leg, attempt, status, amount_minor, currency, path, params, stripe_id,
      settled_at
    ) values (
      '${escrowId}', '${kind}', ${leg}, ${attempt}, '${status}', ${amount}, 'usd', '/v1/x', '{}',
      ${settled && status !== "failed" ? `'${stripeId}'` : "null"},
      ${settled ? "escrow.now()" : "null"}
    );`;
}

/** One journal with its lines: [account, amount in minor units] or [account, amount, currency]. */
export function insertJournal(
  escrowId: string,
  lines: [account: string, amount: number, currency?: string][],
): string {
  const values = lines.map(([account, amount, currency = "usd"], i) =>
    `(currval('escrow.journals_journal_id_seq'), ${i + 1}, '${account}', '${escrowId}', ${amount},
      '${currency}')`
  );
  return `
    insert into escrow.journals (escrow_id, kind, stripe_id)
    values ('${escrowId}', 'correction', 'made_${++made}');
    ${
    values.length === 0 ? "" : `
      insert into escrow.entries (journal_id, line, account, escrow_id, amount_minor, currency)
      values ${values.join(", ")};`
  }`;
}
