// What `supabase functions deploy` uploads for each function runs alone in an empty folder, under
// this Deno and under the one the hosted runtime is built on, from the packages that were tested.
import { assert, assertEquals } from "deno-std/assert";
import { join, ROOT } from "../../dev/paths.ts";
import { catchDeploy, unpack, type Upload } from "../support/deploy_catcher.ts";
import { lockedClosure, startNewerRegistry } from "../support/newer_registry.ts";
import { hostedDeno, runTool } from "../support/npm_tool.ts";

/** What a stranger's POST without a key, or without a signature, gets. */
const REFUSALS: Record<string, number> = {
  "check-escrow-timeouts": 401,
  "create-escrow": 401,
  "daily-reconciliation": 401,
  "distribute-escrow-funds": 401,
  // switched off without INBOUND_ADDRESS
  "postmark-inbound-webhook": 404,
  "refund-escrow": 401,
  "retry-failed-transfers": 401,
  "stripe-connect-webhook": 400,
};

const ENVIRONMENT = {
  SUPABASE_URL: "http://127.0.0.1:1",
  SUPABASE_SECRET_KEYS: JSON.stringify({ default: "sb_secret_for_a_test_only" }),
  STRIPE_SECRET_KEY: "sk_test_for_a_test_only",
  STRIPE_WEBHOOK_SECRET: "whsec_for_a_test_only",
  STRIPE_CONNECT_WEBHOOK_SECRET: "whsec_for_another_test",
};

async function copyFolder(from: string, to: string) {
  await Deno.mkdir(to, { recursive: true });
  for await (const entry of Deno.readDir(from)) {
    if (entry.name.startsWith(".")) continue;
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory) await copyFolder(source, target);
    else await Deno.copyFile(source, target);
  }
}

/** An older Deno knows a private certificate authority by this name only. */
function certificates(): Record<string, string> {
  const file = Deno.env.get("SSL_CERT_FILE");
  return file === undefined ? {} : { DENO_CERT: file };
}

/** Both Denos; null where one cannot be had. */
async function denos(): Promise<[string, string | null][]> {
  return [["this Deno", Deno.execPath()], ["Deno 2.1.4", await hostedDeno()]];
}

async function upload(temp: string): Promise<Upload[] | null> {
  await copyFolder(join(ROOT, "supabase"), join(temp, "source", "supabase"));
  const uploads = await catchDeploy(join(temp, "source"));
  if (uploads === null) console.warn("skipped: the Supabase CLI cannot be had here");
  return uploads;
}

/** Imports the bundle's entry point, sends one bare POST, and tells the status. */
async function statusOf(deno: string, { slug }: Upload, folder: string): Promise<number> {
  const program = `
    const { default: module } = await import("./supabase/functions/${slug}/index.ts");
    const request = new Request("http://127.0.0.1/${slug}", { method: "POST" });
    console.log("STATUS", (await module.fetch(request)).status);
    Deno.exit(0);`;
  await Deno.writeTextFile(join(folder, "call.ts"), program);
  const said = await runTool(deno, {
    args: ["run", "-A", "--no-lock", "--config", "supabase/functions/deno.json", "call.ts"],
    cwd: folder,
    env: { ...ENVIRONMENT, ...certificates() },
  });
  return Number(/STATUS (\d+)/.exec(said)?.[1]);
}

Deno.test("each function's bundle runs alone, here and on the hosted runtime's Deno", async (t) => {
  const temp = await Deno.makeTempDir({ prefix: "holdfast-bundle-" });
  try {
    const uploads = await upload(temp);
    if (uploads === null) return;
    assertEquals(uploads.map(({ slug }) => slug).sort(), Object.keys(REFUSALS));
    for (const upload of uploads) {
      const folder = join(temp, upload.slug);
      await unpack(upload, folder);
      await t.step(`${upload.slug} is uploaded open to its own check`, () => {
        assertEquals(upload.metadata.verify_jwt, false);
        assert(upload.metadata.import_map_path.endsWith("functions/deno.json"));
        const strangers = [...upload.files.keys()].filter((path) => !/^supabase\//.test(path));
        assertEquals(strangers, []);
      });
      for (const [name, deno] of await denos()) {
        await t.step({
          name: `${upload.slug} refuses a stranger under ${name}`,
          ignore: deno === null,
          fn: async () => {
            assertEquals(await statusOf(deno!, upload, folder), REFUSALS[upload.slug]);
          },
        });
      }
    }
  } finally {
    await Deno.remove(temp, { recursive: true });
  }
});

/** Every function of the bundle, in one process whose cache and home are empty. */
async function loadCold(deno: string, folder: string, registry: string): Promise<void> {
  const cold = await Deno.makeTempDir({ dir: folder, prefix: ".cold-" });
  const modules = Object.keys(REFUSALS).map((slug) => `./supabase/functions/${slug}/index.ts`);
  const program = modules.map((path) => `await import(${JSON.stringify(path)});`).join("\n");
  await Deno.writeTextFile(join(folder, "load.ts"), `${program}\nDeno.exit(0);\n`);
  await runTool(deno, {
    args: ["run", "-A", "--no-lock", "--config", "supabase/functions/deno.json", "load.ts"],
    cwd: folder,
    env: {
      ...{ ...ENVIRONMENT, ...certificates() },
      ...{ HOME: cold, DENO_DIR: cold, NPM_CONFIG_REGISTRY: registry, DENO_NO_UPDATE_CHECK: "1" },
    },
  });
}

Deno.test("what is deployed is built from the tested packages only, whatever is published since", async (t) => {
  const locked = await lockedClosure(join(ROOT, "supabase", "functions", "deno.json"));
  const registry = await startNewerRegistry(locked);
  if (registry === null) return console.warn("skipped: no package registry answers here");
  const temp = await Deno.makeTempDir({ prefix: "holdfast-locked-" });
  try {
    const uploads = await upload(temp);
    if (uploads === null) return;
    const folder = join(temp, "deployed");
    for (const it of uploads) await unpack(it, folder);
    for (const [name, deno] of await denos()) {
      await t.step({
        name: `${name} with an empty cache takes the locked versions`,
        ignore: deno === null,
        fn: async () => {
          registry.taken.clear();
          await loadCold(deno!, folder, registry.url);
          assertEquals([...registry.taken].sort(), locked);
        },
      });
    }
    await t.step("none of them asks for a range", () => {
      assertEquals([...registry.manifests.keys()].sort(), locked);
      const loose = [...registry.manifests].flatMap(([id, manifest]) => {
        const peers = Object.entries(manifest.peerDependencies ?? {})
          .filter(([name]) => manifest.peerDependenciesMeta?.[name]?.optional !== true);
        const wanted = { ...manifest.dependencies, ...manifest.optionalDependencies };
        return [...Object.entries(wanted), ...peers]
          .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
          .map(([name, version]) => `${id} wants ${name} ${version}`);
      });
      assertEquals(loose, []);
    });
  } finally {
    await registry.close();
    await Deno.remove(temp, { recursive: true });
  }
});
