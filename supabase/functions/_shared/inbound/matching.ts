// Building one expression from a list of words or phrases. None of the parts may repeat a
// repetition: hostile text must never make an expression take long.

/** As whole words, anywhere; the text is in lower case. */
export const matcher = (phrases: string[], flags = "u"): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${phrases.join("|")})(?![\p{L}\p{N}])`, flags);

/** At the start of a subject in lower case, behind up to two marks: "re:", "[external]". */
export const startsLike = (phrases: string[]): RegExp =>
  new RegExp(
    String.raw`^(?:(?:re|aw|sv|vs|r|rif|antw|odp|ynt|wg|fw|fwd|\[[^\]]{0,40}\])\s?:?\s{0,3}){0,2}` +
      `(?:${phrases.join("|")})`,
    "u",
  );
