// Database connections, each lent to one request at a time.
import { connect, type Sql } from "../database.ts";

/**
 * Of single-connection clients, opened before they are lent: while a connection is being opened,
 * postgres.js 3.4.9 may run queries in another order than they were sent, `begin` last.
 */
export interface Pool {
  /** Runs with a connection of its own; waits its turn when all are lent. */
  lend<T>(run: (sql: Sql) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export function createPool(url: string, size: number): Pool {
  const all: Sql[] = [];
  const idle: Sql[] = [];
  const waiting: ((sql: Sql) => void)[] = [];

  async function take(): Promise<Sql> {
    const free = idle.pop();
    if (free) return free;
    if (all.length === size) return await new Promise((resolve) => waiting.push(resolve));
    const opened = connect(url);
    all.push(opened);
    try {
      await opened`select 1`;
    } catch (error) {
      all.splice(all.indexOf(opened), 1);
      await opened.end({ timeout: 0 });
      throw error;
    }
    return opened;
  }

  function giveBack(sql: Sql) {
    const next = waiting.shift();
    if (next) next(sql);
    else idle.push(sql);
  }

  return {
    async lend(run) {
      const sql = await take();
      try {
        return await run(sql);
      } finally {
        giveBack(sql);
      }
    },
    async close() {
      await Promise.all(all.map((sql) => sql.end({ timeout: 1 })));
    },
  };
}
