// "+3d", "+15m", "+90s", "+1d12h": how far to move the clock.
import { UserError } from "./stack_file.ts";

const SECONDS = { d: 86_400, h: 3_600, m: 60, s: 1 };

/** Whole seconds, more than none: the clock moves forward only. */
export function parseDuration(text: string): number {
  const parts = [...text.matchAll(/(\d{1,6})([dhms])/g)];
  const wellFormed = /^\+?(\d{1,6}[dhms])+$/.test(text);
  const seconds = parts.reduce(
    (sum, [, count, unit]) => sum + Number(count) * SECONDS[unit as keyof typeof SECONDS],
    0,
  );
  if (wellFormed && seconds > 0) return seconds;
  throw new UserError(`"${text}" is no duration; write +3d, +2h, +15m, +90s or +1d12h.`);
}
