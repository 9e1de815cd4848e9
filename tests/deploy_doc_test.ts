// docs/deploy.md, checked where it could rot: each command with its flags, each name, each query.
import { assert, assertEquals } from "deno-std/assert";
import { join, ROOT } from "../dev/paths.ts";
import { startStack } from "../dev/stack.ts";
import { startDatabase } from "./support/database.ts";
import { runTool } from "./support/npm_tool.ts";
import { filled } from "./support/runbook.ts";

const read = (...path: string[]) => Deno.readTextFile(join(ROOT, ...path));
const text = await read("docs", "deploy.md");

/** Lines that are typed: of a fence, or indented below an item. */
const typed = text.split("\n").map((line) => line.trim().replace(/\s{2,}#.*$/, ""))
  .filter((line) => /^(supabase|deno task) /.test(line));

/** The flags of a command line, without their values. */
const flagsOf = (line: string) => [...line.matchAll(/ (--[a-z-]+)/g)].map(([, flag]) => flag!);

function namesIn(heading: string): string[] {
  const rows = text.slice(text.indexOf(heading)).split("\n").slice(2);
  const end = rows.findIndex((row) => !row.trim().startsWith("|"));
  return rows.slice(0, end).flatMap((row) =>
    [...row.split("|")[1]!.matchAll(/`(\w+)`/g)].map(([, name]) => name!)
  ).sort();
}

Deno.test("every deno task of the page is there, and knows its flags", async () => {
  const { tasks } = JSON.parse(await read("deno.json")) as { tasks: Record<string, unknown> };
  const wrong: string[] = [];
  for (const line of typed.filter((line) => line.startsWith("deno task "))) {
    const name = line.split(" ")[2]!;
    if (tasks[name] === undefined) wrong.push(line);
    const help = await runTool(Deno.execPath(), {
      args: ["run", "-A", "dev/main.ts", name, "--help"],
      cwd: ROOT,
    });
    for (const flag of flagsOf(line)) if (!help.includes(flag)) wrong.push(`${flag}: ${line}`);
  }
  assertEquals(wrong, []);
});

Deno.test("the page names every variable that the functions read, and no other", async () => {
  const config = await read("supabase", "functions", "_shared", "config.ts");
  // what Supabase sets itself, and what only a local stack sets
  const notSet = /^SUPABASE_|_API_BASE$/;
  const variables = /const Variables = z\.object\(\{([\s\S]*?)\n\}\)/.exec(config)![1]!;
  const read_ = [...variables.matchAll(/^ {2}([A-Z_]+):/gm)].map(([, name]) => name!);
  assertEquals(
    namesIn("| variable | meaning |"),
    read_.filter((name) => !notSet.test(name)).sort(),
  );
});

Deno.test("the page's file of secrets is made once, unread by others, of variables that there are", async () => {
  const block = /^test -e \.env\.holdfast[\s\S]*?^END$/m.exec(text)![0];
  const folder = await Deno.makeTempDir();
  try {
    const make = () => runTool("bash", { args: ["-c", block], cwd: folder });
    await make();
    const file = await Deno.readTextFile(join(folder, ".env.holdfast"));
    assertEquals((await Deno.stat(join(folder, ".env.holdfast"))).mode! & 0o777, 0o600);
    const lines = file.trim().split("\n").map((line) => /^(# )?([A-Z_]+)=(\S+)$/.exec(line)!);
    const known = namesIn("| variable | meaning |");
    assertEquals(lines.map(([, , name]) => name!).filter((name) => !known.includes(name)), []);
    const set = lines.filter(([, comment]) => comment === undefined).map(([, , name]) => name);
    assertEquals(set, ["STRIPE_SECRET_KEY", "CRON_SECRET", "ALERT_WEBHOOK_URL"]);
    const valueOf = (wanted: string) => lines.find(([, , name]) => name === wanted)![3]!;
    assert(valueOf("CRON_SECRET").length >= 16 && valueOf("INBOUND_TOKEN_SECRET").length >= 32);
    assert(atob(valueOf("APP_WEBHOOK_SECRET").slice("whsec_".length)).length >= 24);
    await make();
    assertEquals(await Deno.readTextFile(join(folder, ".env.holdfast")), file);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("the page names every secret and variable that the workflows want, and no other", async () => {
  const wanted = new Set<string>();
  for (const { name } of Deno.readDirSync(join(ROOT, ".github", "workflows"))) {
    const workflow = await read(".github", "workflows", name);
    const used = workflow.matchAll(/\$\{\{ (secrets|vars)\.(\w+) \}\}/g);
    for (const [, kind, variable] of used) wanted.add(`${variable} ${kind}`);
  }
  const names = namesIn("| name | kind |");
  assertEquals(names, [...wanted].map((one) => one.split(" ")[0]!).sort());
  for (const one of wanted) {
    const [name, kind] = one.split(" ");
    const row = text.split("\n").find((line) => line.includes(`| \`${name}\` | `))!;
    assertEquals(row.includes("| variable |"), kind === "vars", name);
  }
});

Deno.test("every function that the page deploys is there, and none is forgotten", async () => {
  const config = await read("supabase", "config.toml");
  const all = [...config.matchAll(/^\[functions\.([\w-]+)\]$/gm)].map(([, name]) => name!).sort();
  const byHand = typed.find((line) => line.startsWith("supabase functions deploy"))!;
  assertEquals(byHand.split("<ref> ")[1]!.split(" ").sort(), all);
  const taken = /^for name in ([a-z -]+); do\n {2}supabase functions delete "\$name"/m.exec(text)!;
  assertEquals(taken[1]!.split(" ").sort(), all);
  const staged = text.slice(text.indexOf("## Deployment, staged"), text.indexOf("## After each"));
  const named = [...staged.matchAll(/`([a-z]+(?:-[a-z]+)+)`/g)].map(([, name]) => name!).sort();
  assertEquals(named, all);
});

Deno.test("every line of SQL on the page runs", async () => {
  const fences = [...text.matchAll(/^```sql\n([\s\S]*?)^```$/gm)].map(([, sql]) => sql!);
  const quoted = [...text.matchAll(/db query [^\n]*"(select [^"]+)"/g)].map(([, sql]) => sql!);
  assert(fences.length >= 6 && quoted.length > 0);
  const database = await startDatabase();
  try {
    for (const statement of [...fences, ...quoted]) {
      await database.as("postgres", (sql) => sql.unsafe(filled(statement)));
    }
  } finally {
    await database.close();
  }
});

Deno.test("the calls of the page are answered by an installation as the page says", async () => {
  const calls = [...text.matchAll(/^curl .*$/gm)].map(([call]) => call);
  const stack = await startStack({ ephemeral: true });
  try {
    // a day can be closed once the installation has lived in one
    await stack.simulator!.control.advanceClock(86_400);
    const env = { SUPABASE_URL: stack.apiUrl, CRON_SECRET: stack.cronSecret };
    const answers: string[] = [];
    for (const call of calls) {
      answers.push(await runTool("bash", { args: ["-c", call], cwd: ROOT, env }));
    }
    assertEquals(answers.length, 2);
    assertEquals(answers[0]!.trim(), "400");
    assert(answers[1]!.startsWith('{"success":true,'), answers[1]);
  } finally {
    await stack.stop();
  }
});
