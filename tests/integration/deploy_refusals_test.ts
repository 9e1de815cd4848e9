// What deploy.yml refuses before anything is deployed: a commit that was never merged, a CLI that
// is not the locked one, a database that cannot be asked.
import { assert, assertEquals, assertStringIncludes } from "deno-std/assert";
import { join, ROOT } from "../../dev/paths.ts";
import { startNewerRegistry } from "../support/newer_registry.ts";
import { runTool } from "../support/npm_tool.ts";
import { writeFile } from "../support/sample_app.ts";
import { readWorkflow, runStep, type Step } from "../support/workflow_steps.ts";

const { jobs } = await readWorkflow(ROOT, "deploy.yml");
const steps = jobs.deploy!.steps;

function stepOf(name: string): Step {
  return steps.find((step) => step.name === name)!;
}

const git = (folder: string, ...args: string[]) =>
  runTool("git", {
    args: ["-c", "user.name=Bazaar", "-c", "user.email=dev@bazaar.example", ...args],
    cwd: folder,
  });

async function commit(folder: string, message: string): Promise<string> {
  await git(folder, "commit", "--quiet", "--allow-empty", "--message", message);
  return (await git(folder, "rev-parse", "HEAD")).trim();
}

async function withFolder(run: (folder: string) => Promise<void>): Promise<void> {
  const folder = await Deno.makeTempDir({ prefix: "holdfast-deploy-" });
  try {
    await run(folder);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

/** A repository with two merged commits, and one on a side branch; the default branch's name. */
async function repository(folder: string, branch: string) {
  const origin = join(folder, `origin-${branch.replaceAll("/", "-")}`);
  await Deno.mkdir(origin);
  await git(origin, "init", "--quiet", `--initial-branch=${branch}`);
  const first = await commit(origin, "first");
  const newest = await commit(origin, "second");
  await git(origin, "checkout", "--quiet", "-b", "side", first);
  const side = await commit(origin, "never merged");
  await git(origin, "checkout", "--quiet", branch);
  await git(origin, "tag", "holdfast-old", first);
  await git(origin, "tag", "holdfast-1", newest);
  await git(origin, "tag", "holdfast-side", side);
  await git(origin, "tag", "--annotate", "--message", "x", "holdfast-annotated-side", side);
  return { origin, first, newest, side };
}

/** A checkout as actions/checkout makes it: the one ref, detached, beside whatever it fetched. */
async function checkout(origin: string, at: string, depth: number): Promise<string> {
  const clone = await Deno.makeTempDir({ dir: join(origin, ".."), prefix: "clone-" });
  await git(clone, "init", "--quiet");
  await git(clone, "remote", "add", "origin", `file://${origin}`);
  const all = ["+refs/heads/*:refs/remotes/origin/*", "+refs/tags/*:refs/tags/*"];
  const what = depth === 0 ? all : [`--depth=${depth}`, at];
  await git(clone, "fetch", "--quiet", "origin", ...what);
  await git(clone, "checkout", "--quiet", "--detach", depth === 0 ? at : "FETCH_HEAD");
  return clone;
}

Deno.test("what was never merged is not deployed, whatever its tag or branch is called", async (t) => {
  const step = stepOf("Refuse what is not on the default branch");
  assertEquals(step.env, { DEFAULT_BRANCH: "${{ github.event.repository.default_branch }}" });
  await withFolder(async (folder) => {
    const judge = async (clone: string, branch: string) =>
      await runStep(step, clone, { DEFAULT_BRANCH: branch });
    for (const branch of ["main", "trunk/stable"]) {
      const { origin, first, newest, side } = await repository(folder, branch);
      const merged = ["holdfast-1", "holdfast-old", first, newest];
      for (const at of merged) {
        await t.step(`${branch}: merged ${at.slice(0, 14)} goes on`, async () => {
          const { code, said, shown } = await judge(await checkout(origin, at, 0), branch);
          assertEquals([code, shown], [0, ""], said);
        });
      }
      for (const at of ["holdfast-side", "holdfast-annotated-side", "refs/remotes/origin/side"]) {
        await t.step(`${branch}: unmerged ${at} is refused`, async () => {
          const { code, shown } = await judge(await checkout(origin, at, 0), branch);
          assert(code !== 0);
          assertStringIncludes(shown, `Commit ${side} is not on ${branch}. Merge it`);
          assertStringIncludes(shown, "Nothing was deployed.");
        });
      }
      await t.step(`${branch}: a tag or a branch of that name deceives nobody`, async () => {
        const clone = await checkout(origin, "holdfast-side", 0);
        await git(clone, "tag", branch, side);
        await git(clone, "branch", `origin/${branch}`, side);
        await git(clone, "tag", `origin/${branch}`, side);
        await git(clone, "branch", branch, side);
        assert((await judge(clone, branch)).code !== 0);
        const good = await checkout(origin, "holdfast-1", 0);
        await git(good, "tag", branch, side);
        assertEquals((await judge(good, branch)).code, 0);
      });
      await t.step(`${branch}: a branch that is called like a tag is a branch`, async () => {
        await git(origin, "branch", "holdfast-1", "side");
        const clone = await checkout(origin, "refs/remotes/origin/holdfast-1", 0);
        assert((await judge(clone, branch)).code !== 0);
        await git(origin, "branch", "-D", "holdfast-1");
      });
      await t.step(`${branch}: a checkout without history refuses, merged or not`, async () => {
        for (const at of ["refs/tags/holdfast-1", "refs/tags/holdfast-side"]) {
          const { code, shown } = await judge(await checkout(origin, at, 1), branch);
          assert(code !== 0, at);
          assertStringIncludes(shown, "no history");
        }
      });
      await t.step(`${branch}: a checkout that lacks the branch refuses`, async () => {
        const { code, shown } = await judge(await checkout(origin, "holdfast-1", 0), "gone");
        assert(code !== 0);
        assertStringIncludes(shown, "no branch gone");
        assert((await judge(await checkout(origin, "holdfast-1", 0), "")).code !== 0);
      });
    }
  });
});

Deno.test("nothing that knows a secret comes before that refusal, and it sees the whole history", () => {
  const at = steps.findIndex(({ name }) => name === "Refuse what is not on the default branch");
  assertEquals(steps[at]!.if, undefined);
  const before = steps.slice(0, at);
  assertEquals(before.map(({ uses }) => uses?.split("@")[0]), ["actions/checkout"]);
  assertEquals(before[0]!.with, { "persist-credentials": false, "fetch-depth": 0 });
  const known = JSON.stringify([jobs.tests, { ...jobs.deploy, steps: steps.slice(0, at + 1) }]);
  assert(!known.includes("secrets."), known);
});

interface Lock {
  packages: Record<string, { version: string; integrity?: string; resolved?: string }>;
}

Deno.test("the deployment's CLI is the one program of its lock file, to the byte", async (t) => {
  const source = join(ROOT, "supabase", "cli");
  const lock = JSON.parse(await Deno.readTextFile(join(source, "package-lock.json"))) as Lock;
  const packages = Object.entries(lock.packages).filter(([path]) => path !== "");
  const locked = packages.map(([path, { version }]) =>
    `${path.replace("node_modules/", "")}@${version}`
  );
  assertEquals(locked, ["@supabase/cli-linux-x64@3.1.0"]);
  const [{ integrity, resolved }] = packages.map(([, it]) => it) as [Lock["packages"][string]];
  assert(integrity?.startsWith("sha512-"));
  assertEquals(resolved, undefined);
  const registry = await startNewerRegistry(locked);
  if (registry === null) return console.warn("skipped: no package registry answers here");
  const fetchCli = async (
    folder: string,
    change: (text: string, name: string) => string = (text) => text,
  ) => {
    for (const name of ["package.json", "package-lock.json"]) {
      const text = await Deno.readTextFile(join(source, name));
      await writeFile(join(folder, "app"), `supabase/cli/${name}`, change(text, name));
    }
    // the app's own, which must be neither read nor touched
    await writeFile(join(folder, "app"), "package.json", '{"dependencies":{"no-such":"9.9.9"}}');
    await Deno.mkdir(join(folder, "temp"));
    return await runStep(stepOf("Fetch the Supabase CLI"), join(folder, "app"), {}, undefined, {
      RUNNER_TEMP: join(folder, "temp"),
      GITHUB_PATH: join(folder, "path"),
      npm_config_registry: registry.url,
      npm_config_cache: join(folder, "cache"),
    });
  };
  try {
    await t.step("newer versions are there, and none is taken", async () => {
      await withFolder(async (folder) => {
        const { code, said } = await fetchCli(folder);
        assertEquals(code, 0, said);
        assertEquals([...registry.taken], locked);
        const path = (await Deno.readTextFile(join(folder, "path"))).trim();
        const version = await runTool(join(path, "supabase"), { args: ["--version"], cwd: folder });
        assertStringIncludes(version, "3.1.0");
        const left = [...Deno.readDirSync(join(folder, "app"))].map(({ name }) => name).sort();
        assertEquals(left, ["package.json", "supabase"]);
      });
    });
    await t.step("another archive under the locked version is refused", async () => {
      await withFolder(async (folder) => {
        const other = `sha512-${"A".repeat(86)}==`;
        const { code, said } = await fetchCli(folder, (text) => text.replace(integrity!, other));
        assert(code !== 0);
        assertStringIncludes(said, "EINTEGRITY");
      });
    });
    await t.step("a version that the lock does not hold is refused", async () => {
      await withFolder(async (folder) => {
        const { code, said } = await fetchCli(
          folder,
          (text, name) => name === "package.json" ? text.replace("3.1.0", "3.1.1") : text,
        );
        assert(code !== 0);
        assertStringIncludes(said, "in sync");
      });
    });
  } finally {
    await registry.close();
  }
});

Deno.test("a database that cannot be asked has not consented", async (t) => {
  const step = stepOf("Handshake of code and database");
  const names = [...Deno.readDirSync(join(ROOT, "supabase", "migrations"))].map(({ name }) => name);
  const versions = names.map((name) => name.split("_")[0]).join("\\n");
  const answers = {
    versions: `printf 'version\\n${versions}\\n'`,
    contract: "printf 'contract_version\\n1\\n'",
  };
  const cases: [string, typeof answers, boolean][] = [
    ["both answer", answers, true],
    ["the migrations cannot be asked", { ...answers, versions: "exit 1" }, false],
    ["the migrations are told in part, then it fails", {
      ...answers,
      versions: `${answers.versions}; exit 1`,
    }, false],
    ["the contract cannot be asked", { ...answers, contract: "exit 1" }, false],
    ["the contract is told, and then it fails", {
      ...answers,
      contract: `${answers.contract}; exit 7`,
    }, false],
    ["an empty answer", { ...answers, contract: ":" }, false],
    ["another contract", { ...answers, contract: "printf 'contract_version\\n2\\n'" }, false],
    ["one migration is missing", { ...answers, versions: "printf 'version\\n1\\n'" }, false],
  ];
  for (const [name, { versions, contract }, consents] of cases) {
    await t.step(name, async () => {
      await withFolder(async (folder) => {
        const program = `#!/bin/bash\ncase "$*" in *schema_migrations*) ${versions} ;;` +
          ` *contract_version*) ${contract} ;; *) exit 9 ;; esac\n`;
        await Deno.writeTextFile(join(folder, "supabase"), program, { mode: 0o755 });
        const values = { SUPABASE_DB_URL: "postgresql://nobody@127.0.0.1:1/none" };
        const { code, said } = await runStep(step, ROOT, values, folder);
        assertEquals(code === 0, consents, said);
      });
    });
  }
});
