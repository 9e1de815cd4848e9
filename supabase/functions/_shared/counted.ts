/** "1 case", "2 cases": a number with its noun, as people say it. */
export const counted = (count: number, noun: string): string =>
  `${count} ${count === 1 ? noun : `${noun}s`}`;
