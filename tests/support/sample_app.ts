// A marketplace of somebody else: a Supabase project with migrations, rows, shared code, functions
// and a config.toml of its own, among them names that are nearly ours.
import { dirname, join } from "../../dev/paths.ts";
import { runTool } from "./npm_tool.ts";

export const CONFIG = `# The bazaar's project.
project_id = "bazaar"   # never change this

[api]
schemas = ["public", "storage"]

[db]
major_version = 17

[functions.send-receipt]
# customers call it
verify_jwt = true
import_map = "./functions/deno.json"

[auth]
site_url = "https://bazaar.example"`;

const ORDERS = `-- what is sold
create table public.orders (
    order_id bigint generated always as identity primary key,
    buyer text not null,
    total_cents bigint not null check (total_cents > 0)
);
alter table public.orders enable row level security;
create policy orders_of_nobody on public.orders for select to authenticated using (false);
insert into public.orders (buyer, total_cents) values ('ada', 1250), ('grace', 99900);
`;

/** Names that look like ours and are the app's: they outlive an uninstall. */
const NOTES = `create schema warehouse;
create table public.escrow_notes (note text primary key);
insert into public.escrow_notes values ('call the bank');
create function public.escrow_reminder(p_days integer)
returns text language sql stable set search_path = pg_catalog, pg_temp as $$
    select 'remind in ' || p_days;
$$;
create view warehouse.totals with (security_invoker = true) as
select buyer, sum(total_cents) as cents from public.orders group by buyer;
`;

const FILES: Record<string, string> = {
  "package.json": '{ "name": "bazaar", "private": true }\n',
  "supabase/config.toml": CONFIG,
  "supabase/migrations/20250301120000_orders.sql": ORDERS,
  "supabase/migrations/20260911083000_notes.sql": NOTES,
  "supabase/functions/deno.json": '{ "imports": { "zod": "npm:zod@3.25.76" } }\n',
  "supabase/functions/_shared/log.ts": "export const log = (text: string) => console.log(text);\n",
  "supabase/functions/send-receipt/index.ts":
    'import { log } from "../_shared/log.ts";\nlog("ready");\n' +
    'export default { fetch: () => new Response("receipt") };\n',
  ".github/workflows/deploy.yml":
    "name: Bazaar\non: workflow_dispatch\njobs:\n  ship:\n    runs-on: ubuntu-latest\n" +
    "    steps:\n      - run: make ship\n",
};

export async function writeFile(app: string, path: string, text: string): Promise<void> {
  await Deno.mkdir(dirname(join(app, path)), { recursive: true });
  await Deno.writeTextFile(join(app, path), text);
}

const git = (app: string, ...args: string[]) =>
  runTool("git", {
    args: ["-c", "user.name=Bazaar", "-c", "user.email=dev@bazaar.example", ...args],
    cwd: app,
  });

export async function commitAll(app: string): Promise<void> {
  await git(app, "add", "--all");
  await git(app, "commit", "--quiet", "--allow-empty", "--message", "as it is");
}

/** A fresh clone of it in the folder, everything committed. */
export async function writeSampleApp(app: string): Promise<void> {
  for (const [path, text] of Object.entries(FILES)) await writeFile(app, path, text);
  await git(app, "init", "--quiet");
  await commitAll(app);
}

/** Every file and its text, without git's own. */
export async function readApp(app: string, below = ""): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for await (const { name, isDirectory } of Deno.readDir(join(app, below))) {
    if (name === ".git") continue;
    const path = below === "" ? name : `${below}/${name}`;
    if (isDirectory) {
      for (const [inner, text] of await readApp(app, path)) found.set(inner, text);
    } else found.set(path, await Deno.readTextFile(join(app, path)));
  }
  return new Map([...found].sort(([a], [b]) => a < b ? -1 : 1));
}
