// An explanation as the golden file keeps it: ids by what they are, moments by how far ahead they
// lie, so that the waits can be read and compared.
import type { ExplainedOrder, Explanation } from "../../dev/operate/explanation.ts";

const MINUTE = 60_000;

/** "in 3d 15m", to five minutes: a busy machine is slow, and a backoff has its jitter. */
function distance(time: string, now: Date): string {
  const ahead = Date.parse(time) - now.getTime();
  const minutes = Math.round(Math.abs(ahead) / (5 * MINUTE)) * 5;
  if (minutes === 0) return ahead > 0 ? "soon" : "now";
  const parts = [
    [Math.floor(minutes / 1440), "d"],
    [Math.floor(minutes / 60) % 24, "h"],
    [minutes % 60, "m"],
  ] as const;
  const text = parts.filter(([n]) => n > 0).map(([n, unit]) => `${n}${unit}`).join(" ");
  return ahead > 0 ? `in ${text}` : `${text} ago`;
}

function plain(text: string, now: Date): string {
  return text
    .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/g, (time) => `<${distance(time, now)}>`)
    .replace(/\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g, "<escrow>")
    .replace(/\b(acct|pi|ch|tr|trr|re|du|dp|evt|txn)_[A-Za-z0-9_]+/g, "<$1>");
}

const toLine = ({ order, isPossible, effect, refusal }: ExplainedOrder): string =>
  isPossible ? `  + ${order}: ${effect}` : `  - ${order}: ${refusal!.code}`;

/** What happened, without what came in: webhooks may overtake each other. */
const toHistory = ({ timeline }: Explanation): string[] =>
  timeline.filter(({ what }) => what !== "event")
    .map(({ what, detail }) => `  ${what}: ${detail}`);

const NOT_YET_READ =
  /Stripe has not been read for it since it was made\.|Stripe was last read .*?\./;

export function toSection(
  name: string,
  explained: Explanation,
  now: Date,
  withTimeline: boolean,
): string {
  const { escrow, whereTheMoneyIs, why, next, orders } = explained;
  const at = next.at === null ? "" : ` <${distance(next.at, now)}>`;
  return [
    `## ${name}`,
    `${escrow.status}, ${escrow.fundsAt}`,
    `where: ${plain(whereTheMoneyIs, now)}`,
    // the event of its making may have been read by now, or not yet
    `why: ${plain(why, now).replace(NOT_YET_READ, "Stripe was last read for it at <now>.")}`,
    `next:${at} ${plain(next.what, now)}`,
    ...orders.map((order) => plain(toLine(order), now)),
    ...(withTimeline ? ["history:"] : []),
    ...(withTimeline ? toHistory(explained).map((line) => plain(line, now)) : []),
    "",
  ].join("\n");
}
