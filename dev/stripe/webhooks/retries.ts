// When a failed delivery is tried again (rule 39).

/** Promptly in real time first, so that a demo heals while one watches; then by Stripe's clock. */
export type NextTry = { inRealMs: number } | { atSimulated: number } | null;

/** Growing gaps on the simulated clock; the last one repeats. */
const GAPS_SECONDS = [300, 1_800, 7_200, 18_000, 36_000, 43_200];

/** After three days Stripe stops: docs.stripe.com/webhooks. The gaps before are believed. */
const RETRY_FOR_SECONDS = 3 * 86_400;

export function nextTry(options: {
  /** How often it has failed by now. */
  failures: number;
  promptGapsMs: readonly number[];
  eventCreated: number;
  now: number;
}): NextTry {
  const promptGap = options.promptGapsMs[options.failures - 1];
  if (promptGap !== undefined) return { inRealMs: promptGap };
  const place = options.failures - 1 - options.promptGapsMs.length;
  const time = options.now + GAPS_SECONDS[Math.min(place, GAPS_SECONDS.length - 1)]!;
  return time > options.eventCreated + RETRY_FOR_SECONDS ? null : { atSimulated: time };
}
