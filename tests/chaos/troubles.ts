// What a database does to its clients on bad days, each provoked for real on the real Postgres;
// nothing is made up on the way. `seen` counts how often it has happened.
import { connect } from "../../dev/database.ts";
import { create, newDeal } from "./writers.ts";
import type { Random } from "./random.ts";
import { pause, type Site } from "./site.ts";

export interface Trouble {
  name: string;
  /** How it is brought about. */
  how: string;
  begin(): Promise<void>;
  /** Once in a while as long as it lasts. */
  again?(): Promise<void>;
  end(): Promise<void>;
  seen(): number;
}

export function troublesOf(site: Site, random: Random): Trouble[] {
  const states = (code: string) => () => site.sqlStates.get(code) ?? 0;
  return [
    {
      name: "COMMIT reply lost",
      how: "a proxy before Postgres swallows the reply to a COMMIT and closes the connection",
      begin: () => Promise.resolve(site.wire.loseCommitReplies(0.05)),
      end: () => Promise.resolve(site.wire.loseCommitReplies(0)),
      seen: site.wire.lost,
    },
    {
      name: "40P01 deadlock",
      how: "another transaction locks two escrows of one receiver in the opposite order",
      begin: () => Promise.resolve(),
      again: () => forceDeadlock(site, random),
      end: () => Promise.resolve(),
      seen: states("40P01"),
    },
    {
      name: "40001 serialization",
      how: "authenticator's default_transaction_isolation = serializable under races",
      ...roleSetting(site, "set default_transaction_isolation = 'serializable'", [
        "reset default_transaction_isolation",
      ]),
      seen: states("40001"),
    },
    {
      name: "57014 statement timeout",
      how: "authenticator's statement_timeout is a few milliseconds",
      // back to what dev/roles.sql gives it
      ...roleSetting(site, "set statement_timeout = '4ms'", ["set statement_timeout = '8s'"]),
      seen: states("57014"),
    },
    {
      name: "PGRST000 no connections left",
      how: "authenticator's connection limit is 2, the pool wants 10",
      ...roleSetting(site, "connection limit 2", ["connection limit -1"]),
      seen: states("PGRST000"),
    },
  ];
}

/** Settings of a login count for new connections only, so the old ones are ended: 57P01. */
function roleSetting({ sql }: Site, worse: string, better: string[]) {
  const apply = async (settings: string[]) => {
    for (const setting of settings) await sql.unsafe(`alter role authenticator ${setting}`);
    await sql`
      select pg_terminate_backend(pid) from pg_stat_activity where usename = 'authenticator'`;
  };
  return { begin: () => apply([worse]), end: () => apply(better) };
}

/**
 * A receiver gets its account by a third escrow: that call locks the receiver's two others in
 * the order of their ids. An outsider who is patient has locked them the other way round.
 */
async function forceDeadlock(site: Site, random: Random) {
  const receiver = { id: crypto.randomUUID(), email: `${random.next()}@holdfast.example` };
  const deals = [newDeal(site, random, receiver), newDeal(site, random, receiver)];
  for (const deal of deals) await create(site, deal);
  const [first, second] = deals.map(({ escrowId }) => escrowId).sort();
  if (!first || !second) return;
  const account = site.simulator.control.createAccount({ transfers: "active" }).id;
  const third = newDeal(site, random, { ...receiver, stripeAccountId: account });
  const outsider = connect(site.stack.databaseUrl);
  let created = Promise.resolve(false);
  try {
    await outsider.begin(async (tx) => {
      await tx`set local deadlock_timeout = '30s'`;
      await tx`select from escrow.escrows where escrow_id = ${second} for update`;
      created = create(site, third);
      if (await isWaitedFor(site, tx)) {
        await tx`select from escrow.escrows where escrow_id = ${first} for update`;
      }
    });
    await created;
  } finally {
    await outsider.end();
  }
}

/** Whether somebody waits for this transaction, or will have within two seconds. */
async function isWaitedFor(site: Site, tx: { unsafe: Site["sql"]["unsafe"] }): Promise<boolean> {
  const [own] = await tx.unsafe("select pg_backend_pid() as pid");
  for (let tries = 0; tries < 100; tries++) {
    const [row] = await site.sql`
      select count(*)::int as waiting from pg_stat_activity a
      where ${own!.pid}::int = any (pg_blocking_pids(a.pid))`;
    if (row!.waiting > 0) return true;
    await pause(20);
  }
  return false;
}
