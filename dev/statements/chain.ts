// Checks exported statements offline: every hash, the chain, and every sum in them.
export interface Exported {
  date: string;
  previousHash: string;
  hash: string;
  statement: Statement;
}

interface Parts {
  [name: string]: number;
}

interface CurrencyBlock {
  currency: string;
  held: Parts;
  ledger: Parts;
  stripe: Parts;
  restated: { date: string; held: number; ledger: number }[];
  bridge: {
    notAtStripe: Parts;
    notBooked: Parts;
    bookedLater: number;
  };
  outside: number;
  difference: number;
}

export interface Statement {
  date: string;
  balanced: boolean;
  status: string;
  currencies: CurrencyBlock[];
  rowTypes: {
    currency: string;
    belongs: string;
    type: string;
    category: string;
    rows: number;
    amount: number;
    fee: number;
    net: number;
  }[];
}

/** The one text of a JSON value, as the database hashes it: sorted keys, no space. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${
    fields.map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`).join(",")
  }}`;
}

/** SHA-256 over the hash before and the canonical text. */
export async function hashStatement(previousHash: string, statement: unknown): Promise<string> {
  const before = Uint8Array.from(previousHash.match(/../g) ?? [], (hex) => parseInt(hex, 16));
  const text = new TextEncoder().encode(canonicalJson(statement));
  const bytes = new Uint8Array(before.length + text.length);
  bytes.set(before);
  bytes.set(text, before.length);
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)).toHex();
}

const FIELDS = ["date", "hash", "previousHash", "statement"];

/** Everything that is wrong, in sentences; empty when the chain holds. */
export async function checkChain(exported: unknown): Promise<string[]> {
  if (!Array.isArray(exported) || exported.length === 0) return ["The file holds no statements."];
  const wrong: string[] = [];
  let before: Exported | undefined;
  for (const day of exported as Exported[]) {
    const fields = Object.keys(day).sort();
    if (fields.join() !== FIELDS.join()) {
      wrong.push(`${day.date}: has other fields than ${FIELDS.join(", ")}.`);
    }
    if (await hashStatement(day.previousHash, day.statement) !== day.hash) {
      wrong.push(`${day.date}: the statement is not the one that was hashed.`);
    }
    if (day.statement.date !== day.date) wrong.push(`${day.date}: tells of another day.`);
    if (before) wrong.push(...checkLink(before, day));
    wrong.push(...checkSums(day.statement).map((text) => `${day.date}: ${text}`));
    before = day;
  }
  return wrong;
}

function checkLink(before: Exported, day: Exported): string[] {
  const wrong: string[] = [];
  const next = new Date(Date.parse(before.date) + 86_400_000).toISOString().slice(0, 10);
  if (day.date !== next) wrong.push(`${day.date}: does not follow ${before.date}.`);
  if (day.previousHash !== before.hash) {
    wrong.push(`${day.date}: does not hang on the statement before it.`);
  }
  for (const block of day.statement.currencies) {
    const old = before.statement.currencies.find(({ currency }) => currency === block.currency);
    const [held, ledger] = ["held", "ledger"].map((part) =>
      block.restated.reduce((sum, change) => sum + change[part as "held" | "ledger"], 0)
    );
    const starts = {
      held: (old?.held["end"] ?? 0) + held!,
      ledger: (old?.ledger["end"] ?? 0) + ledger!,
      stripe: old?.stripe["end"] ?? 0,
    };
    for (const [name, start] of Object.entries(starts)) {
      if (block[name as keyof typeof starts]["start"] === start) continue;
      wrong.push(`${day.date}: ${block.currency} ${name} does not start where it had ended.`);
    }
  }
  return wrong;
}

function checkSums({ currencies, rowTypes }: Statement): string[] {
  const wrong: string[] = [];
  const expect = (currency: string, name: string, left: number, right: number) => {
    if (left !== right) wrong.push(`${currency} ${name}: ${left} is not ${right}.`);
  };
  for (const { currency, held, ledger, stripe, bridge, difference } of currencies) {
    const n = (parts: Parts, name: string) => parts[name] ?? NaN;
    const [inAndBack, out] = [
      n(held, "start") + n(held, "in") + n(held, "reversed") + n(held, "other"),
      n(held, "released") + n(held, "fees") + n(held, "refunded") + n(held, "lost"),
    ];
    expect(currency, "held", inAndBack - out, n(held, "end"));
    expect(currency, "ledger", n(ledger, "start") + n(ledger, "movement"), n(ledger, "end"));
    expect(currency, "Stripe", n(stripe, "start") + n(stripe, "net"), n(stripe, "end"));
    const bridged = n(ledger, "end") - n(bridge.notAtStripe, "amount") +
      n(bridge.notBooked, "amount") + bridge.bookedLater;
    expect(currency, "difference", n(stripe, "end") - bridged, difference);
    const rows = rowTypes.filter((row) => row.currency === currency);
    const sum = (name: "net" | "rows") => rows.reduce((total, row) => total + row[name], 0);
    expect(currency, "net of all rows", sum("net"), n(stripe, "net"));
    expect(currency, "number of rows", sum("rows"), n(stripe, "rows"));
  }
  for (const row of rowTypes) {
    expect(row.currency, "net of a type", row.amount - row.fee, row.net);
  }
  return wrong;
}
