// One check of the doctor: what it saw, how bad that is, and the exact thing to do about it.
import { counted } from "../../supabase/functions/_shared/counted.ts";
import { clearTimeout, setTimeout } from "node:timers";
import * as z from "zod";
import { UserError } from "../stack_file.ts";

/** skipped: it could not be made because another check is broken, which says what to do. */
export type Verdict = "ok" | "warning" | "broken" | "skipped";

export interface Look {
  verdict: Verdict;
  /** Names and numbers; never the value of a variable. */
  seen: string;
  /** A command or one line of SQL; null where nothing is to be done. */
  fix: string | null;
}

export interface Finding extends Look {
  check: string;
}

export interface Check {
  name: string;
  look(): Promise<Look> | Look;
}

export const ok = (seen: string): Look => ({ verdict: "ok", seen, fix: null });
export const warning = (seen: string, fix: string): Look => ({ verdict: "warning", seen, fix });
export const broken = (seen: string, fix: string): Look => ({ verdict: "broken", seen, fix });

/** What a check needs and another check is about: said there, skipped here. */
export class Missing extends Error {}

/** Nobody answered at an address, which says nothing yet about what is wrong there. */
export class Unreachable extends UserError {
  constructor(readonly origin: string) {
    super(`${origin} does not answer`);
  }
}

/** All side by side; one that throws or hangs says so, and delays no other for longer. */
export function runChecks(checks: Check[], limitMs: number): Promise<Finding[]> {
  return Promise.all(checks.map(async ({ name, look }) => ({
    check: name,
    ...await within(limitMs, look).catch(toLook),
  })));
}

class TooLate extends Error {}

/** Rejects when the work is not done in time; the work itself is left to end by itself. */
export async function within<T>(limitMs: number, work: () => Promise<T> | T): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooLate(`no answer within ${limitMs / 1000} s`)), limitMs);
  });
  try {
    return await Promise.race([work(), limit]);
  } finally {
    clearTimeout(timer);
  }
}

function toLook(error: unknown): Look {
  if (error instanceof Missing) return { verdict: "skipped", seen: error.message, fix: null };
  if (error instanceof UserError || error instanceof TooLate) {
    return broken(`could not be checked: ${error.message}`, "Run the doctor again in a moment.");
  }
  const isUnread = error instanceof SyntaxError || error instanceof z.ZodError;
  const name = error instanceof Error ? error.name : "unknown error";
  return broken(
    `could not be checked: ${isUnread ? "something else answered, which is not understood" : name}`,
    "Run the doctor again in a moment.",
  );
}

export const isHealthy = (findings: Finding[]): boolean =>
  findings.every(({ verdict }) => verdict === "ok" || verdict === "warning");

const WORDS: Record<Verdict, string> = {
  ok: "ok",
  warning: "warning",
  broken: "BROKEN",
  skipped: "skipped",
};

/** One line a check, its fix below it, and the sum. */
export function toText(findings: Finding[]): string {
  const width = Math.max(...findings.map(({ check }) => check.length));
  const lines = findings.flatMap(({ check, verdict, seen, fix }) => [
    `${WORDS[verdict].padEnd(8)} ${check.padEnd(width)}  ${seen}`,
    ...(fix === null ? [] : [`${" ".repeat(8)} ${" ".repeat(width)}  → ${fix}`]),
  ]);
  const count = (verdict: Verdict) => findings.filter((it) => it.verdict === verdict).length;
  const sum = (Object.keys(WORDS) as Verdict[]).filter((verdict) => count(verdict) > 0)
    .map((verdict) =>
      verdict === "warning" ? counted(count(verdict), "warning") : `${count(verdict)} ${verdict}`
    ).join(", ");
  return `${lines.join("\n")}\n\n${isHealthy(findings) ? "Healthy" : "Not healthy"}: ${sum}.`;
}
