// What a pair of calls may lead to: exactly what one of them after the other would have led to.
// The one difference that is right is written here, and nowhere else: what skips locked rows may
// do what it does beside somebody who only holds them.
import type { Call, Ending } from "../../support/race.ts";
import { type Calls, TOKENS } from "./calls.ts";
import type { Held, Laboratory, Outcome } from "./laboratory.ts";

export interface Verdict {
  waited: boolean;
  /** What is wrong, in words; empty is right. */
  wrong: string[];
}

export interface Judge {
  names: string[];
  rpcOf(name: string): string;
  /** Each call as the first caller makes it. */
  calls: Call[];
  judge(first: string, second: string, ending: Ending): Promise<Verdict>;
  /** Whether a call alone ends in an error, so that there is nothing to commit. */
  fails(name: string): Promise<boolean>;
}

/** A delivery whose twin is being recorded is asked for again by its caller. */
const TWIN = '{"error":"40001","message":"reply_being_recorded"}';

/** These leave out what somebody holds instead of waiting for it, and so never wait for a row. */
const SWEEPS = ["escrow_claim_due", "escrow_claim_timeouts", "escrow_claim_events"];

/** Whoever is in one of these holds an escrow, and nothing that others must wait for. */
const HOLDS_ESCROW = ["escrow_claim_release", "escrow_begin_operation"];

/** Wakes escrows that wait for something, and leaves out those in hand: they see it themselves. */
const wakes = ({ rpc, args }: Call) =>
  rpc === "escrow_set_paused" ||
  (rpc === "escrow_inbox_apply" && Object.keys(args.p_snapshot as object).join() === "account");

/** Money never waits for mail, nor mail for money; two who tell may make one digest together. */
const tells = ({ rpc }: Call) => rpc === "escrow_claim_messages";

/** A row of escrow.locks, where callers take their turns. */
const isTurn = (waitedFor: string) => waitedFor.startsWith("lock ");

const waitsForNoRow = (first: Call, second: Call) =>
  SWEEPS.includes(second.rpc) || (tells(second) && !tells(first)) ||
  (wakes(second) && HOLDS_ESCROW.includes(first.rpc));

export function createJudge(laboratory: Laboratory, calls: Calls): Judge {
  const call = (name: string, slot: 0 | 1): Call => {
    const found = calls[name]!;
    return typeof found === "function" ? found(TOKENS[slot]) : found;
  };
  const known = new Map<string, Promise<Outcome>>();
  const remember = (key: string, run: () => Promise<Outcome>) => {
    if (!known.has(key)) known.set(key, run());
    return known.get(key)!;
  };
  const alone = (name: string, slot: 0 | 1) =>
    remember(`${slot} ${name}`, () => laboratory.inTurn([call(name, slot)]));
  const forth = (first: string, second: string) =>
    remember(`${first} > ${second}`, () => laboratory.inTurn([call(first, 0), call(second, 1)]));
  const back = (first: string, second: string) =>
    remember(`${first} < ${second}`, async () => {
      const { answers, contents } = await laboratory.inTurn([call(second, 1), call(first, 0)]);
      return { answers: answers.toReversed(), unnamed: [], contents };
    });
  const beside = (first: string, second: string, waits: boolean) =>
    remember(
      `${first} / ${second} ${waits}`,
      () => laboratory.beside(call(first, 0), call(second, 1), waits),
    );

  /** What the pair may come to; the likely one first. */
  async function* expected(first: string, second: string, ending: Ending, waited: string | null) {
    const one = await alone(first, 0);
    // skipped rows stay skipped when it then waits its turn at the breaker or the audit
    const skips = waited === null || isTurn(waited);
    if (ending === "commit") {
      yield await forth(first, second);
      yield await back(first, second);
      yield { ...one, answers: [one.answers[0]!, TWIN] };
      if (skips) {
        yield together(one, await beside(first, second, waited !== null), laboratory.initial);
      }
      return;
    }
    const { unnamed } = one;
    const { answers, contents } = await alone(second, 1);
    yield { answers, unnamed, contents };
    if (skips) yield { ...await beside(first, second, waited !== null), unnamed };
  }

  async function judge(first: string, second: string, ending: Ending): Promise<Verdict> {
    const result = await laboratory.held(call(first, 0), call(second, 1), ending);
    const wrong = [
      ...unexpectedErrors(result),
      ...result.broken.filter((law) => !laboratory.brokenBefore.includes(law))
        .map((law) => `broken law: ${law}`),
    ];
    const held = ending === "commit" ? result : rolledBack(result);
    let nearest: Outcome | undefined;
    let right = false;
    for await (const it of expected(first, second, ending, held.waitedFor)) {
      nearest ??= it;
      right = isSame(held, it);
      if (right) break;
    }
    if (!right) wrong.push(`fits no order: ${differences(held, nearest!)}`);
    const { waitedFor } = held;
    const waitedForRow = waitedFor !== null && !isTurn(waitedFor);
    if (waitedForRow && waitsForNoRow(call(first, 0), call(second, 1))) {
      wrong.push("it waited for a row that it should leave out");
    }
    if (waitedFor === "lock breaker" && call(second, 1).rpc === "escrow_claim_due") {
      wrong.push("it holds escrows and waited for the breaker, whose holder takes escrows");
    }
    return { waited: held.waitedFor !== null, wrong };
  }

  return {
    names: Object.keys(calls),
    rpcOf: (name) => call(name, 0).rpc,
    calls: Object.keys(calls).map((name) => call(name, 0)),
    judge,
    fails: async (name) => (await alone(name, 0)).answers[0]!.startsWith('{"error"'),
  };
}

/** The first caller is gone: its answer named what is not there any more. */
const rolledBack = (held: Held): Held => ({
  ...held,
  answers: held.answers.slice(1),
  unnamed: held.unnamed.slice(0, 1),
});

/** Two who did not meet: what the second one did, and what the first one changed. */
function together(one: Outcome, beside: Outcome, { parts }: Outcome["contents"]): Outcome {
  const rows = (of: Map<string, string>, part: string) => of.get(part)?.split("\n") ?? [];
  const names = new Set([...one.contents.parts.keys(), ...beside.contents.parts.keys()]);
  const merged = [...names].map((part) => {
    const [before, first] = [rows(parts, part), rows(one.contents.parts, part)];
    const kept = rows(beside.contents.parts, part)
      .filter((row) => !before.includes(row) || first.includes(row));
    const all = [...kept, ...first.filter((row) => !before.includes(row))].sort();
    return [part, all.join("\n")] as const;
  });
  const contents = { ...beside.contents, parts: new Map(merged) };
  return { answers: [one.answers[0]!, beside.answers[0]!], unnamed: [], contents };
}

/** A refusal raised by design has a class of its own (PT…); everything else is a fault. */
function unexpectedErrors({ answers }: Held): string[] {
  return answers.flatMap((answer) => {
    const [, code] = /^\{"error":"(\w+)"/.exec(answer) ?? [];
    return code === undefined || code.startsWith("PT4") || answer === TWIN
      ? []
      : [`error ${answer}`];
  });
}

function isSame(held: Held, wanted: Outcome): boolean {
  const [is, was] = [held.contents.parts, wanted.contents.parts];
  const answers = held.answers.every((answer, i) => answer === wanted.answers[i]);
  // one answer only: the other caller's transaction was rolled back
  return answers && (held.answers.length > 1 || held.unnamed[0] === wanted.unnamed[0]) &&
    [...is.keys(), ...was.keys()].every((part) => is.get(part) === was.get(part));
}

function differences(held: Held, wanted: Outcome): string {
  const answers = held.answers.flatMap((answer, i) =>
    answer === wanted.answers[i] ? [] : [`answered ${answer}\n    not ${wanted.answers[i]}`]
  );
  const [is, was] = [held, wanted].map(({ contents }) =>
    [...contents.parts.values()].flatMap((text) => text.split("\n"))
  );
  const more = is!.filter((row) => !was!.includes(row));
  const less = was!.filter((row) => !is!.includes(row));
  return [...answers, ...more.map((row) => `+ ${row}`), ...less.map((row) => `- ${row}`)]
    .join("\n    ");
}
