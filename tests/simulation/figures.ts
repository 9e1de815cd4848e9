// What a run of the matrix has shown, counted: strikes by kind, violations, and the longest time
// from each kind of trouble to its end, beside its goal.
import type { Case, Plan } from "./campaign.ts";
import { nameOf } from "./plans.ts";
import type { Trouble } from "./strikes.ts";

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** Seconds within which each must be over, with the jobs at their default times. */
export const GOALS: Partial<Record<Trouble, number>> = {
  "crash": 15 * MINUTE,
  "timeout": 15 * MINUTE,
  "lost connection": 15 * MINUTE,
  "429": 15 * MINUTE,
  "409": 15 * MINUTE,
  "503": 15 * MINUTE,
  "stored 500": 25 * HOUR,
  "missed webhook": HOUR,
};
/** Seconds within which a person knows of an effect whose outcome stays unknown. */
export const ALERT_GOAL = HOUR;

export interface Healed {
  trouble: Trouble;
  cases: number;
  /** Seconds; null: each was over when the call ended, or was repeated by its caller. */
  longest: number;
  where: string;
  alerted: number | null;
}

type Blown = Plan["blows"][number];

export interface Told {
  flow: string;
  cases: Case[];
}

export function healingOf(told: Told[]): Healed[] {
  const rows = new Map<Trouble, Healed>();
  for (const { flow, cases } of told) {
    for (const one of cases) {
      const [{ strike }, ...more] = one.plan.blows as [Blown, ...Blown[]];
      // each of several takes its own time, so the goals are for one
      const trouble = more.length === 0 ? strike.trouble : "one upon another";
      const row = rows.get(trouble) ??
        { trouble, cases: 0, longest: 0, where: "", alerted: null };
      rows.set(trouble, row);
      row.cases++;
      if ((one.healedAfter ?? 0) > row.longest) {
        Object.assign(row, { longest: one.healedAfter, where: `${flow}: ${nameOf(one.plan)}` });
      }
      if (one.alertedAfter !== null) row.alerted = Math.max(row.alerted ?? 0, one.alertedAfter);
    }
  }
  return [...rows.values()].sort((a, b) => a.trouble.localeCompare(b.trouble));
}

export const violationsOf = (told: Told[]): string[] =>
  told.flatMap(({ flow, cases }) =>
    cases.flatMap(({ plan, violations }) =>
      violations.map((violation) => `${flow}: ${nameOf(plan)}: ${violation}`)
    )
  );

/** What took longer than its goal, in words. */
export const missedGoals = (healed: Healed[]): string[] =>
  healed.flatMap(({ trouble, longest, where, alerted }) => {
    const goal = GOALS[trouble];
    return [
      ...(goal !== undefined && longest > goal
        ? [`${trouble}: ${duration(longest)} instead of ${duration(goal)} (${where})`]
        : []),
      ...(alerted !== null && alerted > ALERT_GOAL
        ? [`${trouble}: a person was told after ${duration(alerted)}`]
        : []),
    ];
  });

export const duration = (seconds: number): string =>
  seconds >= 2 * HOUR
    ? `${(seconds / HOUR).toFixed(1)} h`
    : `${Math.floor(seconds / MINUTE)} min ${seconds % MINUTE} s`;

export function table(healed: Healed[]): string {
  const lines = healed.map(({ trouble, cases, longest, alerted }) => [
    trouble,
    String(cases),
    duration(longest),
    GOALS[trouble] === undefined ? "-" : duration(GOALS[trouble]),
    alerted === null ? "-" : duration(alerted),
  ]);
  const rows = [["trouble", "cases", "healed within", "goal", "told within"], ...lines];
  const widths = rows[0]!.map((_, i) => Math.max(...rows.map((row) => row[i]!.length)));
  return rows.map((row) => row.map((cell, i) => cell.padEnd(widths[i]!)).join("  ").trimEnd())
    .join("\n");
}
