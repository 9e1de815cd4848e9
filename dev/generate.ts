// `deno task generate`: writes the files that are made from others, most of them from the database;
// --check compares only.
import { connect, createDatabase, createRoles, type Sql } from "./database.ts";
import { dirname, join, ROOT } from "./paths.ts";
import { startPostgres } from "./postgres.ts";
import { CALLING_WORKFLOWS, renderWorkflow } from "./generated/answers.ts";
import { renderCodes } from "./generated/codes.ts";
import { renderScript, SCRIPTS } from "./generated/scripts.ts";
import { renderStates } from "./generated/states.ts";
import { renderStatuses } from "./generated/statuses.ts";
import { NPX_DENO_TASK } from "./deno_version.ts";

interface Generated {
  /** From the repository's root. */
  path: string;
  render(sql: Sql): Promise<string>;
}

const FILES: Generated[] = [
  { path: "docs/states.md", render: renderStates },
  { path: "RUNBOOK.md", render: renderCodes },
  { path: "supabase/functions/_shared/statuses.ts", render: renderStatuses },
  ...SCRIPTS.map((path) => ({ path, render: () => renderScript(path) })),
  ...CALLING_WORKFLOWS.map((path) => ({ path, render: () => renderWorkflow(path) })),
];

const HELP = `deno task generate [--check]

Builds the database from the migrations and writes what is generated from it (of RUNBOOK.md its
table of codes), the frame of the operators' scripts into each of them, and what an answer means
into the workflows:
${FILES.map((file) => `  ${file.path}`).join("\n")}
--check writes nothing and fails when a file is not what would be written.`;

/** Writes the files, or only compares; returns the paths that differed. */
export async function generate(check: boolean): Promise<string[]> {
  const cluster = await startPostgres({ fsync: false });
  try {
    await createRoles(cluster.url);
    const sql = connect((await createDatabase(cluster.url, "generate")).url);
    const stale: string[] = [];
    for (const file of FILES) {
      const text = await format(file.path, await file.render(sql));
      const path = join(ROOT, file.path);
      if (text === await Deno.readTextFile(path).catch(() => "")) continue;
      stale.push(file.path);
      if (check) continue;
      await Deno.mkdir(dirname(path), { recursive: true });
      await Deno.writeTextFile(path, text);
    }
    await sql.end();
    return stale;
  } finally {
    await cluster.stop();
  }
}

/** As `deno fmt` wants it, so that the format gate agrees with this one. */
async function format(path: string, text: string): Promise<string> {
  // it knows no shell, and what is generated in a workflow is one
  if (/\.(sh|yml)$/.test(path)) return text;
  const extension = path.slice(path.lastIndexOf(".") + 1);
  const child = new Deno.Command(Deno.execPath(), {
    args: ["fmt", "--quiet", `--ext=${extension}`, "-"],
    cwd: ROOT,
    stdin: "piped",
    stdout: "piped",
  }).spawn();
  const writer = child.stdin.getWriter();
  await writer.write(new TextEncoder().encode(text));
  await writer.close();
  return new TextDecoder().decode((await child.output()).stdout);
}

if (import.meta.main) {
  if (Deno.args.includes("--help")) {
    console.log(HELP);
    Deno.exit(0);
  }
  const check = Deno.args.includes("--check");
  const stale = await generate(check);
  for (const path of stale) console.log(check ? `${path} is not fresh` : `wrote ${path}`);
  if (check && stale.length > 0) console.log(`Run: ${NPX_DENO_TASK} generate`);
  Deno.exit(check && stale.length > 0 ? 1 : 0);
}
