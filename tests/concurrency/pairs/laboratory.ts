// One prepared state, put back as often as needed: the clock stands still, chance is gone, so that
// the same calls in the same order give the same rows, and any difference comes from the race.
import { connect, type Sql } from "../../../dev/database.ts";
import {
  BEGIN_AS_SERVICE,
  type Call,
  type Ending,
  openRacers,
  raceOn,
  run,
} from "../../support/race.ts";
import { sleepGuards, wakeGuards } from "../../support/guards.ts";
import type { World } from "../../support/world.ts";
import { type Contents, type Rows, toContents, toText } from "./contents.ts";

export interface Outcome {
  /** Answers in the order of the callers, as text that is the same in every run. */
  answers: string[];
  /** The same without the names of what came into being: all that a rolled-back caller can say. */
  unnamed: string[];
  contents: Contents;
}

export interface Held extends Outcome {
  /** The kind of lock the second caller had to wait for. */
  waitedFor: string | null;
  /** Views that were not empty afterwards. */
  broken: string[];
}

export interface Laboratory {
  /** Alone, or one after the other: what the callers would see if there were no race. */
  inTurn(calls: Call[]): Promise<Outcome>;
  /** `second` runs while the transaction of `first` is open, which then ends as told. */
  held(first: Call, second: Call, ending: Ending): Promise<Held>;
  /**
   * Alone, while somebody holds what `first` would hold, and changes nothing; `waits`: it waits its
   * turn at a row of escrow.locks, which is therefore not held here.
   */
  beside(first: Call, second: Call, waits: boolean): Promise<Outcome>;
  /** The prepared state itself. */
  initial: Contents;
  /** Laws that the prepared state does not keep: it stands still where jobs would have run. */
  brokenBefore: string[];
  sql: Sql;
  close(): Promise<void>;
}

const SOURCE = new URL("./laboratory.sql", import.meta.url);

/** Put back and written over so often, tables would grow: vacuumed after this many runs. */
const RUNS_BETWEEN_VACUUMS = 300;

/** What an answer takes from a sequence. */
const COUNTED = /"(ticket|run_id|digest_id|change_id|after_id)":\d+/g;

export async function openLaboratory(world: World): Promise<Laboratory> {
  await world.settle();
  const { url } = world.database;
  const sql = connect(url);
  await sql.unsafe(await Deno.readTextFile(SOURCE));
  const racers = await openRacers({ database: world.database, sql });
  const alone = connect(url);
  // without triggers; for good, because every change of this setting throws all plans away
  const keeper = connect(url);
  await sleepGuards(keeper);
  const [before] = await sql<{ rows: Rows; broken: string[]; ticket: string }[]>`
    select prepared.contents() as rows, prepared.broken_laws() as broken,
      (select last_value from escrow.tickets) as ticket`;
  const known = {
    lastTicket: Number(before!.ticket),
    replyIds: new Set([...before!.rows.escrows ?? [], ...before!.rows.replies ?? []]
      .map(({ reply_id }) => reply_id)),
  };
  const initial = toContents(before!.rows, known);

  let runs = 0;
  async function putBack() {
    await keeper`select prepared.put_back()`;
    if (++runs % RUNS_BETWEEN_VACUUMS === 0) await keeper.unsafe("vacuum");
  }

  function outcomeOf(answers: unknown[], rows: Rows): Outcome {
    const contents = toContents(rows, known);
    const texts = ({ names }: Contents) =>
      answers.map((answer) => toText(answer, names).replace(COUNTED, '"$1":0'));
    return { answers: texts(contents), unnamed: texts(initial), contents };
  }

  async function inTurn(calls: Call[]): Promise<Outcome> {
    try {
      const answers = [];
      await alone.unsafe(BEGIN_AS_SERVICE);
      for (const call of calls) answers.push(await runAsIfCommitted(alone, call));
      await alone.unsafe("reset role");
      const [row] = await alone<{ rows: Rows }[]>`select prepared.contents() as rows`;
      return outcomeOf(answers, row!.rows);
    } finally {
      await alone.unsafe("rollback");
    }
  }

  async function held(first: Call, second: Call, ending: Ending): Promise<Held> {
    try {
      const answer = await raceOn(racers, first, second, ending);
      const [row] = await sql<{ rows: Rows; broken: string[] }[]>`
        select prepared.contents() as rows, prepared.broken_laws() as broken`;
      const outcome = outcomeOf([answer.first, answer.second], row!.rows);
      return { ...outcome, waitedFor: answer.waitedFor, broken: row!.broken };
    } finally {
      await putBack();
    }
  }

  async function beside(first: Call, second: Call, waits: boolean): Promise<Outcome> {
    await racers.a.unsafe(BEGIN_AS_SERVICE);
    await run(racers.a, first);
    const rows = await sql<{ held: string }[]>`select * from prepared.held_rows() as held`;
    await racers.a.unsafe("rollback");
    await keeper.unsafe("begin");
    for (const { held } of rows) {
      if (waits && held.includes("from escrow.locks ")) continue;
      await keeper.unsafe(held);
    }
    const outcome = await inTurn([second]);
    await keeper.unsafe("rollback");
    return outcome;
  }

  async function close() {
    await putBack();
    await wakeGuards(keeper);
    await Promise.all([racers.close(), alone.end(), keeper.end(), sql.end()]);
  }

  return { inTurn, held, beside, initial, brokenBefore: before!.broken, sql, close };
}

/** One call with everything that COMMIT checks; a call that fails leaves nothing behind. */
async function runAsIfCommitted(sql: Sql, call: Call) {
  await sql.unsafe("savepoint before_call");
  const answer = await run(sql, call);
  await sql.unsafe(
    answer?.error
      ? "rollback to savepoint before_call"
      : "set constraints all immediate; set constraints all deferred",
  );
  return answer;
}
