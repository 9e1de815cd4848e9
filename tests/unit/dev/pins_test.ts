// Nothing is fetched that could be another thing tomorrow: not by the person who types the first
// line of the README, not by CI, not by a deployment.
import { assert, assertEquals } from "deno-std/assert";
import { DENO_VERSION } from "../../../dev/deno_version.ts";
import { join, ROOT } from "../../../dev/paths.ts";
import { runTool } from "../../support/npm_tool.ts";
import { unpinnedIn } from "../../support/unpinned.ts";

/** What it refuses stands here as an example. */
const EXAMPLES = ["tests/unit/dev/pins_test.ts", "tests/support/unpinned.ts"];

async function tracked(): Promise<string[]> {
  const list = ["ls-files", "--cached", "--others", "--exclude-standard", "-z"];
  const said = await runTool("git", { args: ["-c", "safe.directory=*", ...list], cwd: ROOT });
  const names = said.split("\0").filter((name) => name !== "" && !EXAMPLES.includes(name));
  const isFile = (name: string) => Deno.stat(join(ROOT, name)).then((it) => it.isFile, () => false);
  const there = await Promise.all(names.map(isFile));
  return names.filter((_, i) => there[i]);
}

const names = await tracked();
const texts = new Map(
  await Promise.all(
    names.map(async (name) => [name, await Deno.readTextFile(join(ROOT, name))] as const),
  ),
);

Deno.test("nothing in the repository fetches a program of no exact version", () => {
  const wrong = [...texts].flatMap(([name, text]) =>
    unpinnedIn(text.replaceAll("${DENO_VERSION}", DENO_VERSION)).map((what) => `${name}: ${what}`)
  );
  assertEquals(wrong, []);
});

const UNPINNED = [
  "npx deno task demo",
  "npx -y deno task demo",
  "exec npx --yes deno task ok </dev/null",
  "npx -y deno@latest task demo",
  "npx -y deno@2 task demo",
  "npx -y deno@^2.9.6 task demo",
  "npx --yes --quiet deno@2.9 task demo",
  "npx -y \\\n  deno task demo",
  "Check it offline with `npx -y deno\ntask verify`.",
  "Write it with `npx -y\ndeno task report`.",
  "// Run it by npx -y\n// deno task report.",
  "Start it with npx deno task dev.",
  "npx -p deno deno task demo",
  "npx --package=deno@2 -- deno task demo",
  "npx supabase db push",
  "npx -y cowsay hello",
  "HOME=x npx cowsay hello",
  "npm exec --yes -- deno task demo",
  "npm x deno task demo",
  "npm i -g deno",
  "npm install deno --global",
  "npm install --prefix cli supabase",
  "npm install --no-save left-pad@^1.0.0",
  "yarn dlx deno task demo",
  "yarn global add deno",
  "pnpm dlx deno task demo",
  "pnpm add -g supabase",
  "bunx deno task demo",
  'console.log("Run: npx -y deno task generate")',
  "`Start it: npx -y deno task ${name}`",
  'new Deno.Command("npx", { args: ["-y", "deno", "task", "dev"] })',
  'spawn(["npx", "-y", "deno", "task"])',
  'npmTool("supabase@3", "supabase")',
  "curl -fsSL https://deno.example/install.sh | sh",
  "curl -fsSL https://deno.example/install.sh | sudo V=1 bash -s",
  "sh <(curl -fsSL https://deno.example/install.sh)",
  'bash -c "$(curl -fsSL https://deno.example/install.sh)"',
  "brew install deno",
  "deno upgrade",
  "      - uses: actions/checkout@v7",
  "      - uses: denoland/setup-deno@v2 # pinned",
  "      - uses: someone/something",
  "          deno-version: v2.x",
  "          node-version: 20",
  "          node-version: '20.x'",
  '"zod": "npm:zod@^4.6.7"',
  'import * as z from "npm:zod";',
  'import { x } from "https://esm.sh/zod@4.6.7";',
];

const PINNED = [
  `npx -y deno@${DENO_VERSION} task demo`,
  `npx --yes \\\n  deno@${DENO_VERSION} task demo`,
  `npx --package=deno@${DENO_VERSION} -- deno task demo`,
  'new Deno.Command("npx", { args: ["-y", "deno@2.9.6", "task"] })',
  "npm ci --no-audit --prefix cli",
  "npm install --no-save supabase@3.1.0 @scope/name@1.2.3-beta.4",
  "Needs Node 20 or newer (for npx) and nothing else.",
  "A part of Node is npx, and npx is enough.",
  "      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1",
  "      - uses: ./.github/actions/ours",
  "          node-version: 20.20.2",
  '"deno-std/": "npm:/deno-std@1.4.0/"',
  "curl --silent https://api.example/health | jq .status",
];

Deno.test("each way to fetch what is not pinned is seen", () => {
  assertEquals(UNPINNED.filter((text) => unpinnedIn(text).length === 0), []);
  assertEquals(PINNED.flatMap(unpinnedIn), []);
});

Deno.test("one Deno is named everywhere, and one Supabase CLI", async () => {
  const cli = JSON.parse(await Deno.readTextFile(join(ROOT, "supabase", "cli", "package.json")));
  const own = {
    deno: [DENO_VERSION, "2.1.4"],
    supabase: [cli.dependencies["@supabase/cli-linux-x64"] as string],
  };
  for (const [program, versions] of Object.entries(own)) {
    const named = [...texts].flatMap(([name, text]) =>
      [...text.matchAll(new RegExp(`(?<![\\w/-])${program}@(\\d[\\w.-]*\\d)`, "g"))]
        .map(([, version]) => ({ name, version: version! }))
    );
    assert(named.length > 0, program);
    const others = named.filter(({ name, version }) =>
      // the hosted runtime's is asked for by the one file that fetches it
      !(version === "2.1.4" ? name === "tests/support/npm_tool.ts" : versions.includes(version))
    );
    assertEquals(others, [], program);
  }
  assert(texts.get("docs/deploy.md")!.includes(`CLI is ${own.supabase[0]}`));
  assert(texts.get(".ci/run")!.includes(`npx -y deno@${DENO_VERSION} task ok`));
});
