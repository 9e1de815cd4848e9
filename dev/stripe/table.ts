// Rows of one kind of object in creation order, with an index for every field lists filter by.
import type { ApiObject } from "./json.ts";

export class Table<T extends ApiObject> {
  readonly #byId = new Map<string, { row: T; owner: string; order: number }>();
  readonly #indexes = new Map<string, Map<string, T[]>>();
  #inserted = 0;

  constructor(readonly kind: T["object"], indexed: readonly string[] = []) {
    for (const field of ["owner", ...indexed]) this.#indexes.set(field, new Map());
  }

  insert(row: T, owner: string): T {
    this.#byId.set(row.id, { row, owner, order: this.#inserted++ });
    for (const [field, index] of this.#indexes) {
      const value = field === "owner" ? owner : row[field];
      if (typeof value === "string") addTo(index, value, row);
    }
    return row;
  }

  /** Sets an indexed field after creation. */
  assign(row: T, field: string, value: string) {
    const index = this.#indexes.get(field)!;
    const old = row[field];
    if (typeof old === "string") removeFrom(index, old, row);
    Object.assign(row, { [field]: value });
    addTo(index, value, row);
  }

  get(id: string): T | undefined {
    return this.#byId.get(id)?.row;
  }

  owner(id: string): string | undefined {
    return this.#byId.get(id)?.owner;
  }

  /** Place in the order of creation. */
  order(id: string): number {
    return this.#byId.get(id)?.order ?? -1;
  }

  all(): T[] {
    return [...this.#byId.values()].map((entry) => entry.row);
  }

  isIndexed(field: string): boolean {
    return this.#indexes.has(field);
  }

  /** Rows whose indexed field has this value, oldest first. */
  where(field: string, value: string): readonly T[] {
    return this.#indexes.get(field)?.get(value) ?? [];
  }

  remove(id: string) {
    const entry = this.#byId.get(id);
    if (!entry) return;
    this.#byId.delete(id);
    for (const [field, index] of this.#indexes) {
      const value = field === "owner" ? entry.owner : entry.row[field];
      if (typeof value === "string") removeFrom(index, value, entry.row);
    }
  }
}

function addTo<T>(index: Map<string, T[]>, value: string, row: T) {
  const rows = index.get(value);
  if (rows) rows.push(row);
  else index.set(value, [row]);
}

function removeFrom<T>(index: Map<string, T[]>, value: string, row: T) {
  const rows = index.get(value) ?? [];
  const place = rows.indexOf(row);
  if (place >= 0) rows.splice(place, 1);
}
