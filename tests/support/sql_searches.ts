// Where SQL compares the clock with a column while it searches. escrow.now() is asked again for
// each row, because time goes on; such a condition can use no index, and a table of sixty thousand
// rows takes a third of a second. Read once before (v_now) or as a row (select escrow.now()), it
// can.

/** After these a condition on rows begins, and after those it has ended. */
const BEGINS = new Set(["where", "on", "having"]);
const ENDS = new Set(
  ("; select set values returning order group limit from join union loop begin declare " +
    "function view").split(" "),
);

/** The functions and views of a migration that do, once for each time. */
export function searchesByClock(text: string): string[] {
  const plain = text.replace(/--.*|'(?:[^']|'')*'/g, " ");
  const tokens = plain.match(/escrow\.now\(\)|[a-z_][a-z0-9_.]*|[();]/gi) ?? [];
  const found: string[] = [];
  let owner = "";
  // of each open parenthesis, whether we are in a condition; one inside a condition is in it too
  const inSearch = [false];
  for (const [i, token] of tokens.entries()) {
    if (token === "create") owner = tokens.slice(i + 1).find((word) => word.includes(".")) ?? "";
    if (token === "(") inSearch.push(inSearch.at(-1)!);
    else if (token === ")") inSearch.pop();
    else if (BEGINS.has(token)) inSearch[inSearch.length - 1] = true;
    else if (ENDS.has(token)) inSearch[inSearch.length - 1] = false;
    else if (token === "escrow.now()" && inSearch.at(-1)) found.push(owner);
  }
  return found;
}
