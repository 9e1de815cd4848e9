// Every line for the Supabase CLI that this project gives a person: one that can go to a hosted
// project says to which, and the pinned CLI knows the command and each flag of it.
import { assert, assertEquals } from "deno-std/assert";
import { join, ROOT } from "../dev/paths.ts";
import { cliFor, deleteFunction, FUNCTION_NAMES } from "../dev/supabase_cli.ts";
import { runTool, supabaseCli } from "./support/npm_tool.ts";

const read = (...path: string[]) => Deno.readTextFile(join(ROOT, ...path));

/** What is typed: a line of a fence or indented below an item, or code in a sentence. */
function typedIn(text: string): string[] {
  const lines = text.split("\n").map((line) => line.trim().replace(/\s{2,}#.*$/, ""));
  const prose = text.replace(/^```[\s\S]*?^```$/gm, "");
  const inline = [...prose.matchAll(/`([^`]+)`/g)].map(([, code]) => code!.replace(/\s+/g, " "));
  return [...lines, ...inline].filter((line) => /^supabase [a-z]/.test(line));
}

async function given(): Promise<{ where: string; line: string }[]> {
  const pages = ["README.md", "RUNBOOK.md"];
  for (const { name } of Deno.readDirSync(join(ROOT, "docs"))) {
    if (name.endsWith(".md")) pages.push(`docs/${name}`);
  }
  const found = await Promise.all(
    pages.map(async (where) => typedIn(await read(where)).map((line) => ({ where, line }))),
  );
  const hosted = cliFor({ apiUrl: "https://project.example", isLocal: false }, ".env");
  const here = cliFor({ apiUrl: "http://127.0.0.1:54321", isLocal: false }, ".env");
  const built = [
    ...[hosted.push, hosted.setSecrets, hosted.deploy, hosted.unsetSecrets(["A_NAME"])],
    ...[hosted.pushAll, hosted.repair("applied", ["20261101000100"]), hosted.fetchMigrations],
    hosted.repair("reverted", ["20261101000100", "20261101000200"]),
    deleteFunction("create-escrow"),
    here.deploy,
  ];
  return [...found.flat(), ...built.map((line) => ({ where: "the doctor", line }))];
}

/** The two words of a command: what follows may be an argument. */
const commandOf = (line: string) =>
  line.split(" ").slice(1, 3).filter((word) => /^[a-z]/.test(word));

const flagsOf = (line: string) => [...line.matchAll(/ (--[a-z-]+)/g)].map(([, flag]) => flag!);

Deno.test("every line for the Supabase CLI names its project, and is one that the pinned CLI knows", async () => {
  const cli = await supabaseCli();
  if (cli === null) return console.warn("skipped: the Supabase CLI cannot be had here");
  const lines = await given();
  for (const [where, least] of [["RUNBOOK.md", 4], ["docs/deploy.md", 13]] as const) {
    const count = lines.filter((it) => it.where === where).length;
    assert(count >= least, `${where}: ${count}`);
  }
  const helps = new Map<string, string>();
  const wrong: string[] = [];
  for (const { where, line } of lines) {
    const command = commandOf(line);
    const name = command.join(" ");
    if (!helps.has(name)) {
      helps.set(name, await runTool(cli, { args: [...command, "--help"], cwd: ROOT }));
    }
    const help = helps.get(name)!;
    if (!help.includes(`supabase ${name} [`)) wrong.push(`${where}: no such command: ${line}`);
    for (const flag of flagsOf(line)) {
      if (!new RegExp(`^\\s+${flag}\\b`, "m").test(help)) wrong.push(`${where}: ${flag}: ${line}`);
    }
    // without it: this machine, or the project that the folder happens to be linked to
    const isHosted = help.includes("--remote[=<ref");
    if (isHosted && !/ --remote=\S/.test(line)) wrong.push(`${where}: no project: ${line}`);
  }
  assertEquals(wrong, []);
});

Deno.test("what the commands tell people to type into the Supabase CLI is written in one place", async () => {
  const wrong: string[] = [];
  for (const path of await sourcesIn("dev")) {
    if (path === "dev/supabase_cli.ts") continue;
    const code = (await read(path)).split("\n").filter((line) => !/^\s*(\/\/|\/?\*)/.test(line));
    const built = code.filter((line) => /supabase (db|functions|migration|secrets)\b/.test(line));
    wrong.push(...built.map((line) => `${path}: ${line.trim()}`));
  }
  assertEquals(wrong, []);
});

async function sourcesIn(folder: string): Promise<string[]> {
  const entries = await Array.fromAsync(Deno.readDir(join(ROOT, folder)));
  const found = await Promise.all(entries.map(({ name, isDirectory }) => {
    const path = `${folder}/${name}`;
    return isDirectory ? sourcesIn(path) : path.endsWith(".ts") ? [path] : [];
  }));
  return found.flat();
}

Deno.test("the functions that are deployed by hand are all there are, in the page's order", async () => {
  const config = await read("supabase", "config.toml");
  const all = [...config.matchAll(/^\[functions\.([\w-]+)\]$/gm)].map(([, name]) => name!);
  assertEquals([...FUNCTION_NAMES].sort(), all.sort());
  const { deploy } = cliFor({ apiUrl: "https://project.example", isLocal: false }, null);
  const page = typedIn(await read("docs", "deploy.md"));
  assertEquals(page.filter((line) => line.startsWith("supabase functions deploy")), [deploy]);
});
