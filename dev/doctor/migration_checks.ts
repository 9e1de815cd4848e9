// Whether the migrations are applied, by what is there and by what is recorded: the record is a
// table that `supabase migration repair` edits, and the two may differ.
import { CONTRACT_VERSION } from "../../supabase/functions/_shared/contract.ts";
import { MIGRATIONS, objectsOf, readMigrations } from "../migrations.ts";
import { listMigrations, listOurs } from "../install/migration_names.ts";
import { broken, type Look, ok } from "./check.ts";
import type { Diagnosis } from "./diagnosis.ts";
import type { Facts } from "./subject.ts";

interface Known {
  title: string;
  /** By the app's file where the app is known, else by ours. */
  version: string;
  recorded: boolean;
  /** Names that it makes and that are not there. */
  absent: string[];
  /** Null where the file makes nothing that has a name, or where only a part is there. */
  there: boolean | null;
}

/** Functions are not deployed before this is well: the same handshake as the workflow's. */
export async function migrations(d: Diagnosis, { app, cli }: Facts): Promise<Look> {
  if (d.contract_version !== CONTRACT_VERSION) {
    return broken(
      `contract ${d.contract_version}, the code here speaks ${CONTRACT_VERSION}`,
      d.contract_version < CONTRACT_VERSION ? cli.push : "Check out the version that is deployed.",
    );
  }
  if (d.migrations === null) return ok(`contract ${CONTRACT_VERSION}; no list of migrations`);
  const all = await readKnown(d, d.migrations, app ?? null);
  const absent = all.flatMap((it) => it.there === null ? it.absent : []);
  if (absent.length > 0) {
    return broken(
      `${absent.join(", ")} is not there, though what was made with it is`,
      "Somebody has dropped it: see RUNBOOK.md, Deploy gone wrong",
    );
  }
  const open = all.filter(({ recorded }) => !recorded);
  const isWhole = all.every(({ there, recorded }) => there ?? (recorded || open.length > 0));
  const lost = open.filter(({ there }) => there ?? isWhole);
  const missing = open.filter((it) => !lost.includes(it));
  const push = pushOf(d.migrations, missing, cli);
  if (lost.length > 0) {
    const repair = cli.repair("applied", lost.map(({ version }) => version));
    return broken(
      `${lost.length} are there but not recorded: ${
        titles(lost)
      }. A push would fail on what is there`,
      missing.length === 0 ? repair : `${repair} && ${push}`,
    );
  }
  if (missing.length > 0) return broken(`not applied: ${titles(missing)}`, push);
  const hollow = all.filter(({ there }) => there === false);
  if (hollow.length > 0) {
    return broken(
      `${hollow.length} are recorded, but what they make is not there: ${titles(hollow)}`,
      `${cli.repair("reverted", hollow.map(({ version }) => version))} && ` +
        pushOf(d.migrations, hollow, cli),
    );
  }
  return ok(`contract ${CONTRACT_VERSION}, all ${all.length} applied`);
}

const titles = (some: Known[]) => some.map(({ title }) => title).sort().join(", ");

async function readKnown(
  { objects }: Diagnosis,
  recorded: NonNullable<Diagnosis["migrations"]>,
  app: string | null,
): Promise<Known[]> {
  const there = new Set(objects);
  const versions = app === null ? new Map<string, string>() : await listOurs(app);
  // `deno task install` gives each a name that says whose it is; an app may have our bare ones too
  const names = new Set(recorded.map(({ name }) => name));
  const known = new Set(recorded.map((it) => it.version));
  return (await readMigrations(MIGRATIONS)).map(({ name: title, version: own, sql }) => {
    const version = versions.get(title) ?? own;
    const made = objectsOf(sql);
    const absent = made.filter((name) => !there.has(name));
    return {
      title,
      version,
      recorded: names.has(`holdfast_${title}`) || known.has(version),
      absent,
      there: absent.length > 0 && absent.length < made.length || made.length === 0
        ? null
        : absent.length === 0,
    };
  });
}

/** Before the database says anything: a newer file of the app may have been pushed first. */
export async function firstPush({ app, cli }: Facts): Promise<string> {
  if (app === undefined) return cli.push;
  const ours = new Set((await listOurs(app)).values());
  const names = await listMigrations(app);
  const own = names.map((name) => /^\d+/.exec(name)![0]).filter((one) => !ours.has(one));
  const first = [...ours].sort()[0] ?? "";
  return own.some((version) => version > first) ? cli.pushAll : cli.push;
}

/** What is older than the newest that is recorded is pushed only when it is asked for. */
function pushOf(
  recorded: NonNullable<Diagnosis["migrations"]>,
  missing: Known[],
  { push, pushAll }: Facts["cli"],
): string {
  const newest = recorded.map(({ version }) => version).sort().at(-1) ?? "";
  return missing.some(({ version }) => version < newest) ? pushAll : push;
}
