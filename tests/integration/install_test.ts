// An installed app as it is deployed: its migrations by the real Supabase CLI, its functions as
// `functions deploy` uploads them, run by themselves on both Denos.
import { assert, assertEquals } from "deno-std/assert";
import { rolesOfKeys } from "../../dev/function_environment.ts";
import { createGateway, listen } from "../../dev/gateway.ts";
import { makeKeys } from "../../dev/keys.ts";
import { readHoldfast } from "../../dev/install/holdfast.ts";
import { OPERATORS } from "../../dev/install/operators_files.ts";
import { join } from "../../dev/paths.ts";
import { catalogOf, rowsOf } from "../support/catalog.ts";
import { catchDeploy, unpack, type Upload } from "../support/deploy_catcher.ts";
import { type App, startApp, TABLES_OF_APP } from "../support/installed_app.ts";
import { hostedDeno, runTool } from "../support/npm_tool.ts";

const IDLE = '{"success":true,"found":0,"retried":0,"succeeded":0,"failed":0,"inDoubt":0,' +
  '"waiting":0,"recovered":0}';

/** What of a database is not Holdfast's: not in schema escrow, and not one of its functions. */
async function othersOf({ database }: App): Promise<string[]> {
  const all = await catalogOf(database.sql, "escrow");
  return all.filter((line) => !/^(function|comment) (public\.)?escrow_(?!reminder)/.test(line));
}

Deno.test("an installed app pushes both its own and Holdfast's migrations, and keeps what it had", async () => {
  await using app = await startApp();
  if (app === null) return;
  const { sql } = app.database;
  const [before, rows] = [await othersOf(app), await rowsOf(sql, TABLES_OF_APP)];
  assert(before.some((line) => line.includes("escrow_reminder")), "the app's own are compared");
  await app.install();
  await app.push();
  assertEquals(await othersOf(app), before);
  assertEquals(await rowsOf(sql, TABLES_OF_APP), rows);
  const [{ version } = {}] = await sql`select escrow.contract_version() as version`;
  assertEquals(version, 1);
  const pushed = await sql`select version from supabase_migrations.schema_migrations order by 1`;
  const files = [...Deno.readDirSync(join(app.folder, "supabase/migrations"))]
    .map(({ name }) => name.split("_")[0]);
  assertEquals(pushed.map((row) => row.version), files.sort(), "migrations are pushed, no more");
  assert((await app.push()).includes("up to date"));
});

Deno.test("the functions of an installed app are bundled beside its own, and an idle job answers", async (t) => {
  await using app = await startApp();
  if (app === null) return;
  await app.install();
  await app.push();
  const uploads = await catchDeploy(app.folder);
  const keys = await makeKeys();
  const gateway = createGateway({
    databaseUrl: await app.database.database.urlAs("authenticator"),
    keys: rolesOfKeys(keys),
    functions: () => Promise.resolve(new Response(null, { status: 404 })),
  });
  const api = listen(gateway.fetch);
  try {
    const upload = (slug: string) => uploads!.find((one) => one.slug === slug)!;
    await t.step("the app's function keeps its own import map and its own check", () => {
      const { metadata, files } = upload("send-receipt");
      assertEquals(metadata.verify_jwt, true);
      assertEquals(metadata.import_map_path, "supabase/functions/deno.json");
      assert(files.has("supabase/functions/_shared/log.ts"));
      assertEquals([...files.keys()].filter((path) => path.includes("_holdfast")), []);
    });
    await t.step("what operators use is deployed nowhere", () => {
      const paths = uploads!.flatMap(({ files }) => [...files.keys()]);
      assertEquals(paths.filter((path) => path.startsWith(OPERATORS)), []);
    });
    await t.step("Holdfast's have theirs, and nothing of the app's", async () => {
      const ours = uploads!.filter(({ slug }) => slug !== "send-receipt");
      assertEquals(ours.map(({ slug }) => slug).sort(), (await readHoldfast()).functions);
      for (const { slug, metadata, files } of ours) {
        assertEquals(metadata.verify_jwt, false, slug);
        assertEquals(metadata.import_map_path, "supabase/functions/_holdfast/deno.json", slug);
        assertEquals([...files.keys()].filter((path) => path.includes("_shared")), [], slug);
      }
    });
    const denos = { "this Deno": Deno.execPath(), "Deno 2.1.4": await hostedDeno() };
    for (const [name, deno] of Object.entries(denos)) {
      await t.step({
        name: `an idle retry-failed-transfers answers under ${name}`,
        ignore: deno === null,
        fn: async () => {
          const env = { SUPABASE_URL: api.url, CRON_SECRET: keys.cronSecret, KEY: keys.serviceKey };
          assertEquals(await askIdle(deno!, upload("retry-failed-transfers"), env), IDLE);
        },
      });
    }
  } finally {
    await api.close();
    await gateway.close();
  }
});

/** Runs a bundle alone in an empty folder and calls it as cron does. */
async function askIdle(
  deno: string,
  upload: Upload,
  { KEY, ...env }: Record<string, string>,
): Promise<string | undefined> {
  const folder = await Deno.makeTempDir({ prefix: "holdfast-bundle-" });
  try {
    await unpack(upload, folder);
    const program = `
      const { default: module } = await import("./supabase/functions/${upload.slug}/index.ts");
      const headers = { authorization: "Bearer " + Deno.env.get("CRON_SECRET") };
      const url = "http://127.0.0.1/${upload.slug}";
      const response = await module.fetch(new Request(url, { method: "POST", headers }));
      console.log("ANSWER", await response.text());
      Deno.exit(0);`;
    await Deno.writeTextFile(join(folder, "call.ts"), program);
    const certificates = Deno.env.get("SSL_CERT_FILE");
    const said = await runTool(deno, {
      args: [
        "run",
        "-A",
        "--no-lock",
        "--config",
        "supabase/functions/_holdfast/deno.json",
        "call.ts",
      ],
      cwd: folder,
      env: {
        ...env,
        SUPABASE_SECRET_KEYS: JSON.stringify({ default: KEY }),
        STRIPE_SECRET_KEY: "sk_test_for_a_test_only",
        STRIPE_WEBHOOK_SECRET: "whsec_for_a_test_only",
        STRIPE_CONNECT_WEBHOOK_SECRET: "whsec_for_another_test",
        ...(certificates && { DENO_CERT: certificates }),
      },
    });
    return /^ANSWER (.*)$/m.exec(said)?.[1];
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}
