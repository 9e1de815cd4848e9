// Whether a date that a reply names may lie ahead of the day on which it was written.

const DAY_MS = 86_400_000;
/** A day without its year is a coming one up to here: deadlines lie at most 90 days ahead. */
const AHEAD_DAYS = 92;

/** Every day that is meant, without a year in the years around the mail's. */
export function daysOf(day: number, month: number, year: number | null, mail: Date): number[] {
  if (day < 1 || day > 31 || month < 1 || month > 12) return [];
  const years = year === null ? [-1, 0, 1].map((n) => mail.getUTCFullYear() + n) : [year];
  return years.map((one) => Date.UTC(one, month - 1, day));
}

/** "N": a day that has been; "Y": one to come; "X": one that may be; "?": no date. */
export function letterOfDay(days: number[], mail: Date, hasYear: boolean): string {
  if (days.length === 0) return "?";
  const limit = mail.getTime() + DAY_MS;
  const isAhead = (day: number) =>
    day > limit && (hasYear || day - mail.getTime() < AHEAD_DAYS * DAY_MS);
  if (!days.some(isAhead)) return "N";
  return hasYear ? "Y" : "X";
}

/** The same for a date in digits. */
export function letterOfDate(date: string, mail: Date): string {
  const between = (a: number, b: number, year: number | null) =>
    letterOfDay([...daysOf(a, b, year, mail), ...daysOf(b, a, year, mail)], mail, year !== null);
  const parts = date.split(/[^\d]+/).filter((part) => part !== "").map(Number);
  const [a = 0, b = 0, c = null] = parts;
  if (/^\d{4}-/.test(date)) return letterOfDay(daysOf(c ?? 0, b, a, mail), mail, true);
  // "1/2" may be a half
  if (c === null && /^[1-3]\/[2-9]$/.test(date)) return "?";
  const year = c === null ? null : c < 100 ? 2000 + c : c;
  // with dots the day stands first
  if (date.includes(".") && c === null && b > 12) return a < 24 && b < 60 ? "c" : "?";
  if (date.includes(".")) return letterOfDay(daysOf(a, b, year, mail), mail, year !== null);
  return between(a, b, year);
}

/** Further back than this a weekday's name is as likely the coming one. */
const RECENT_DAYS = 3;

/** "N" for a weekday (1 to 7, Monday first) that was just now, else "W": which one, who knows. */
export function letterOfWeekday(weekday: number, mail: Date): string {
  const ago = (mail.getUTCDay() - weekday + 7) % 7;
  return ago <= RECENT_DAYS ? "N" : "W";
}
