// Databases that are put back to an earlier moment under a world that goes on, and what is asked of
// every one of them: that nothing moves before a person says so.
import { assertEquals } from "deno-std/assert";
import { connect, type Sql } from "../../dev/database.ts";
import { clusterUrl } from "./database.ts";
import { DAY } from "./escrows.ts";
import { sleepGuards, wakeGuards } from "./guards.ts";
import { type RecordedWorld } from "./stripe_posts.ts";
import type { Answer, World } from "./world.ts";

/** How a database is put back: as a whole, its rows by hand, or so that it does not notice. */
export type Way = "database" | "tables" | "unnoticed";

export interface Saved {
  /** Puts everything back to the moment of saving. */
  rewind(): Promise<void>;
  drop(): Promise<void>;
}

/** Saves a world's database; the world must be settled. */
export async function save(world: World, way: Way): Promise<Saved> {
  await world.settle();
  if (way === "database") return await saveDatabase(world);
  return await saveTables(world, way === "tables" ? null : "database_identity");
}

async function saveDatabase({ database }: World): Promise<Saved> {
  const copy = `saved_${crypto.randomUUID().replaceAll("-", "")}`;
  const asAdmin = async (...statements: string[]) => {
    const admin = connect(clusterUrl());
    try {
      for (const statement of statements) await admin.unsafe(statement);
    } finally {
      await admin.end();
    }
  };
  const cutOff = (name: string) =>
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`;
  await asAdmin(
    cutOff(database.name),
    `create database ${copy} owner postgres template ${database.name}`,
  );
  return {
    rewind: () =>
      asAdmin(
        `drop database ${database.name} with (force)`,
        `create database ${database.name} owner postgres template ${copy}`,
      ),
    drop: () => asAdmin(`drop database ${copy}`),
  };
}

/** What a person does who has saved all tables, but for `left`, and puts the rows back. */
async function saveTables({ sql }: World, left: string | null): Promise<Saved> {
  const rows = await sql<{ name: string; columns: string }[]>`
    select c.relname as name, string_agg(quote_ident(a.attname), ', ') as columns
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = 'escrow'::regnamespace and c.relkind = 'r' and a.attgenerated = ''
    group by c.relname`;
  const saved = rows.filter(({ name }) => name !== left)
    .map(({ name, columns }) => ({ name, columns }));
  await sql.unsafe("create schema saved");
  for (const { name, columns } of saved) {
    await sql.unsafe(`create table saved.${name} as select ${columns} from escrow.${name}`);
  }
  return {
    rewind: () =>
      sql.begin(async (tx) => {
        const own = tx as unknown as Sql;
        await sleepGuards(own);
        await tx.unsafe(`truncate ${saved.map(({ name }) => `escrow.${name}`).join(", ")}`);
        for (const { name, columns } of saved) {
          await tx.unsafe(`insert into escrow.${name} (${columns}) overriding system value
            select ${columns} from saved.${name}`);
        }
        await wakeGuards(own);
      }).then(() => {}),
    drop: async () => {
      await sql.unsafe("drop schema saved cascade");
    },
  };
}

/** Every job there is, in the order of a night. */
export async function callJobs(world: Pick<World, "call" | "settle">): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const job of ["check-escrow-timeouts", "retry-failed-transfers", "daily-reconciliation"]) {
    answers.push(await world.call(job));
    await world.settle();
  }
  return answers;
}

/** Days go by with every job called; returns what was sent to Stripe: nothing, rightly. */
export async function postsWhileStopped(world: RecordedWorld, days = 2): Promise<string[]> {
  const before = world.posts.length;
  for (let day = 0; day < days; day++) {
    await callJobs(world);
    await world.advanceClock(DAY);
    await callJobs(world);
  }
  return world.posts.slice(before).map(({ path }) => path);
}

const said = { p_actor: "test", p_reason: "restored" };

export const confirm = (world: Pick<World, "rpc">): Promise<Answer> =>
  world.rpc("escrow_confirm_database", said);

/** Adopts every movement that the comparison could not explain, as the runbook says. */
export async function adoptAll(world: World): Promise<number> {
  const strays = await world.sql<{ id: string }[]>`
    select stripe_id as id from escrow.stray_effects where resolved_at is null order by found_at`;
  for (const { id } of strays) {
    const answer = await world.rpc("escrow_resolve_stray", {
      p_stripe_id: id,
      p_adopt: true,
      ...said,
    });
    assertEquals(answer.status, 200, JSON.stringify(answer.body));
  }
  return strays.length;
}

/** The installation's own word about itself. */
export async function stateOf(world: Pick<World, "rpc">) {
  const { body } = await world.rpc("escrow_diagnose");
  return body.database;
}

/** As if it had been recorded elsewhere, and by the transaction that the row names. */
export async function moveFrom(world: World, marks: Record<string, string>) {
  await world.settle();
  await world.sql.begin(async (sql) => {
    await sql`update escrow.database_identity set marks = marks || ${sql.json(marks)}
      where only_row`;
    await sql`update escrow.database_identity set written_by = xmin where only_row`;
  });
}

export const elsewhere = (world: World) => moveFrom(world, { timeline: "000000FF" });
