// Ids that look like Stripe's, drawn from a seeded generator so that a run can be repeated.

const ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

export type Ids = {
  next(prefix: string, length?: number): string;
  /** A number in [0, 1), for shuffling deliveries. */
  random(): number;
};

export function createIds(seed: string): Ids {
  let state = hash(seed);

  // mulberry32: 32 bits of state are plenty, nobody guesses these ids.
  function random(): number {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  function next(prefix: string, length = 22): string {
    let id = prefix;
    for (let i = 0; i < length; i++) id += ALPHABET[Math.floor(random() * ALPHABET.length)];
    return id;
  }

  return { next, random };
}

// FNV-1a, enough to spread seeds that differ in one letter.
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value;
}
