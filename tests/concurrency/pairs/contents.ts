// What a database holds after a race, comparable with what it holds after the same calls in turn:
// ids that are made by chance or by counting are replaced by what they stand for.

export type Row = Record<string, unknown>;
export type Rows = Record<string, Row[] | null>;

export interface Contents {
  /** Name of each random id: an escrow's reference, an operation's key. */
  names: Map<string, string>;
  /** Rows as text, by whom they belong to: an escrow, a receiver, an event, or "shared". */
  parts: Map<string, string>;
}

const REPLY_ID = /"reply_id":"([0-9a-f]{20})"/g;
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/**
 * Counted, random, or following from what is counted. The audit numbers its rows as they are
 * written, which may be long after what they tell was decided; its own law watches the chain.
 */
const WITHOUT_MEANING: Record<string, string[]> = {
  admin_actions: ["action_id", "hash", "previous_hash"],
  changes: ["change_id"],
  feed: ["change_id", "place"],
  change_deliveries: ["change_id"],
  app_webhook: ["owed_to_place"],
  job_runs: ["run_id"],
  journals: ["journal_id"],
  outbox: ["message_id"],
  digests: ["digest_id", "message_ids"],
  database_stops: ["stop_id"],
  database_comparisons: ["stop_id"],
  discrepancies: ["discrepancy_id"],
  reconciliations: ["run_id"],
  reconciliation_objects: ["run_id"],
  entries: [],
};

/** Tables whose order of rows tells what happened first. */
const IN_ORDER: Record<string, string> = {
  changes: "change_id",
  feed: "change_id",
  change_deliveries: "change_id",
};

const TICKETS = ["ticket", "lease_ticket", "account_ticket"];

/** What there was before, where only that something is new can be told, and not which. */
export interface Before {
  lastTicket: number;
  replyIds: Set<unknown>;
}

export function toContents(rows: Rows, before: Before): Contents {
  const names = namesIn(rows);
  for (const id of before.replyIds) names.set(`reply ${id}`, String(id));
  const parts = new Map<string, string[]>();
  // what is in order comes first, so that a row's place in its part is its place in the order
  for (const [table, unordered] of Object.entries(rows).sort(inOrderFirst)) {
    const order = IN_ORDER[table];
    const sorted = order === undefined
      ? unordered ?? []
      : (unordered ?? []).toSorted((a, b) => Number(a[order]) - Number(b[order]));
    for (const row of sorted) {
      const part = toText(partOf(table, row), names).slice(1, -1);
      const kept = Object.entries(row).filter(([name]) => !WITHOUT_MEANING[table]?.includes(name))
        .map(([name, value]) => [name, isNew(name, value, before) ? "new" : value]);
      const others = parts.get(part) ?? [];
      const nth = order === undefined ? {} : { nth: others.length };
      parts.set(part, [...others, toText({ table, ...nth, ...Object.fromEntries(kept) }, names)]);
    }
  }
  return {
    names,
    parts: new Map([...parts].map(([part, rows]) => [part, rows.sort().join("\n")])),
  };
}

const inOrderFirst = ([a]: [string, unknown], [b]: [string, unknown]) =>
  Number(b in IN_ORDER) - Number(a in IN_ORDER);

function partOf(table: string, row: Row): string {
  if (table === "inbox") return `event ${row.event_id}`;
  if (table === "receivers") return `receiver ${row.reference}`;
  return row.escrow_id ? `escrow ${row.escrow_id}` : "shared";
}

function namesIn(rows: Rows): Map<string, string> {
  const names = new Map<string, string>();
  for (const table of ["escrows", "receivers"] as const) {
    const id = table === "escrows" ? "escrow_id" : "receiver_id";
    for (const row of rows[table] ?? []) names.set(String(row[id]), String(row.reference));
  }
  for (const row of rows.operations ?? []) {
    const key = String(row.idempotency_key);
    names.set(String(row.operation_id), key.replace(UUID, (id) => names.get(id) ?? id));
  }
  for (const row of rows.journals ?? []) {
    names.set(`journal ${row.journal_id}`, `${row.kind} ${row.stripe_id}`);
  }
  // what belongs to a journal stands under its name
  for (const [table, some] of Object.entries(rows)) {
    for (const row of table === "journals" ? [] : some ?? []) {
      if ("journal_id" in row) row.journal_id = names.get(`journal ${row.journal_id}`) ?? null;
    }
  }
  return names;
}

/** How many readings were begun before is chance. */
const isNew = (name: string, value: unknown, { lastTicket }: Before) =>
  TICKETS.includes(name) && Number(value) > lastTicket;

/** JSON with names for ids; an id that is named nowhere came from a transaction rolled back. */
export function toText(value: unknown, names: Map<string, string>): string {
  return JSON.stringify(value ?? null)
    .replace(UUID, (id) => names.get(id) ?? (id.startsWith(FIXED) ? id.slice(-1) : "id"))
    .replace(REPLY_ID, (all, id) => names.has(`reply ${id}`) ? all : '"reply_id":"new"');
}

/** Ids that begin so are chosen by us, and stay. */
export const FIXED = "00000000-";
