// Every table of schema escrow as one CSV file each, before it is dropped.
import type { Sql } from "../database.ts";
import { join } from "../paths.ts";
import { UserError } from "../stack_file.ts";

/** Throws UserError unless it is new or empty: an older export is never mixed with this one. */
export async function requireEmpty(folder: string): Promise<void> {
  try {
    for await (const _ of Deno.readDir(folder)) {
      throw new UserError(`${folder} is not empty: name a new folder for the export.`);
    }
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return;
    if (error instanceof UserError) throw error;
    throw new UserError(`${folder} cannot be written: name another folder for the export.`);
  }
}

/**
 * Runs `use` with a folder beside the wanted one, and gives it its name at the end of a success.
 * Whatever fails leaves nothing behind, and the next try may name the same folder.
 */
export async function intoFolder<T>(
  folder: string,
  use: (unfinished: string, finish: () => Promise<void>) => Promise<T>,
): Promise<T> {
  await requireEmpty(folder);
  const unfinished = `${folder.replace(/\/+$/, "")}.unfinished-${Deno.pid}`;
  let at = unfinished;
  try {
    await Deno.mkdir(unfinished, { recursive: true, mode: 0o700 });
    return await use(unfinished, async () => {
      await Deno.remove(folder).catch(() => {});
      await Deno.rename(unfinished, folder);
      at = folder;
    });
  } catch (error) {
    await Deno.remove(at, { recursive: true }).catch(() => {});
    if (!(error instanceof Deno.errors.PermissionDenied)) throw error;
    throw new UserError(`${folder} cannot be written: name another folder for the export.`);
  }
}

/** Rows by table. The files are for their owner's eyes alone: receivers' addresses are in them. */
export async function exportTables(
  sql: Sql,
  tables: string[],
  folder: string,
): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of tables) {
    const [row] = await sql.unsafe(`select count(*)::integer as rows from escrow.${table}`);
    counts[table] = row!.rows as number;
    const options = { write: true, createNew: true, mode: 0o600 };
    using file = await Deno.open(join(folder, `${table}.csv`), options);
    const copy = `copy (select * from escrow.${table}) to stdout (format csv, header)`;
    const rows = await sql.unsafe(copy).readable();
    for await (const part of rows) await writeAll(file, part as Uint8Array);
    await file.sync();
  }
  return counts;
}

async function writeAll(file: Deno.FsFile, bytes: Uint8Array) {
  for (let done = 0; done < bytes.length;) done += await file.write(bytes.subarray(done));
}
