// Database connections, each lent to one request at a time.
import postgres from "postgres";
import { connect, type Sql } from "../database.ts";
import { pgrst } from "./pgrst.ts";
import { RpcError } from "./rpc_error.ts";
import { refusalIn, SHOW_STATEMENTS } from "./safeupdate.ts";

/**
 * Of single-connection clients, opened before they are lent and never lent again once their
 * connection was lost: while a connection is being opened, postgres.js 3.4.9 may run queries in
 * another order than they were sent, `begin` last.
 */
export interface Pool {
  /**
   * Runs with a connection of its own; waits its turn when all are lent. `refusal()` is what
   * safeupdate would have said by now: to be asked before a commit.
   */
  lend<T>(run: Run<T>): Promise<T>;
  close(): Promise<void>;
}

type Run<T> = (sql: Sql, refusal: () => RpcError | null) => Promise<T>;

/** Whether the connection is gone with this error: not the server's word, or its last one. */
export function endsConnection(error: unknown): boolean {
  return !(error instanceof postgres.PostgresError) || error.severity === "FATAL";
}

interface Client {
  sql: Sql;
  isLost: boolean;
  refusal: RpcError | null;
}

/** `waitMs`: PostgREST's db-pool-acquisition-timeout. */
export function createPool(url: string, size: number, waitMs: number): Pool {
  const all = new Set<Client>();
  const idle: Client[] = [];
  const waiting: (() => void)[] = [];
  let lent = 0;

  async function open(): Promise<Client> {
    const onclose = () => client.isLost = true;
    const onnotice = (notice: { detail?: string }) => {
      const message = refusalIn(notice);
      if (message !== null) client.refusal ??= new RpcError(400, "21000", message);
    };
    const connection = { application_name: "holdfast", ...SHOW_STATEMENTS };
    // what postgres.js asks a new connection by itself, it cannot be caught failing at
    const sql = connect(url, { onclose, onnotice, connection, fetch_types: false });
    const client: Client = { sql, isLost: false, refusal: null };
    all.add(client);
    try {
      await client.sql`select 1`;
      return client;
    } catch (error) {
      await discard(client);
      const details = error instanceof Error ? error.message : String(error);
      throw pgrst("PGRST000", { details });
    }
  }

  async function discard(client: Client) {
    client.isLost = true;
    all.delete(client);
    await client.sql.end({ timeout: 0 });
  }

  async function take(): Promise<Client> {
    for (let client = idle.pop(); client; client = idle.pop()) {
      if (!client.isLost) return client;
      await discard(client);
    }
    return await open();
  }

  async function runWith<T>(run: Run<T>): Promise<T> {
    const client = await take();
    try {
      return await run(client.sql, () => client.refusal);
    } catch (error) {
      // It may not know yet that it was lost. A statement that was refused is not analysed, and
      // so not shown, a second time.
      if (endsConnection(error) || client.refusal) client.isLost = true;
      throw error;
    } finally {
      if (client.isLost) await discard(client);
      else idle.push(client);
    }
  }

  /** Resolves when it is this one's turn. */
  async function waitForTurn() {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    waiting.push(resolve);
    const timer = setTimeout(() => {
      waiting.splice(waiting.indexOf(resolve), 1);
      reject(pgrst("PGRST003"));
    }, waitMs);
    await promise.finally(() => clearTimeout(timer));
  }

  return {
    async lend(run) {
      if (lent === size) await waitForTurn();
      else lent++;
      try {
        return await runWith(run);
      } finally {
        // the turn goes on to whoever waits longest, whatever became of the connection
        const next = waiting.shift();
        if (next) next();
        else lent--;
      }
    },
    async close() {
      await Promise.all([...all].map(({ sql }) => sql.end({ timeout: 1 })));
    },
  };
}
