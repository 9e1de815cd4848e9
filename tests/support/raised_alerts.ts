// The calls by which SQL raises alerts, read from the text of its functions.

/** The arguments of a call that begins at `from`, split where no bracket is open. */
export function argumentsAt(source: string, from: number): string[] {
  const found = [""];
  let depth = 0;
  for (const character of source.slice(from)) {
    if (character === "(" && depth++ === 0) continue;
    if (character === ")" && --depth === 0) break;
    if (character === "," && depth === 1) found.push("");
    else found[found.length - 1] += character;
  }
  return found.map((argument) => argument.trim());
}

/** The names an argument may have; none when it is handed through from a parameter. */
export function namesIn(argument: string): string[] {
  const literals = argument.startsWith("case")
    ? argument.matchAll(/\b(?:then|else)\s+'(\w+)'/g)
    : argument.matchAll(/^'(\w+)'$/g);
  return [...literals].map(([, name]) => name!);
}
