// The operators' scripts as an app has them: typed in the app's folder, where nothing of this
// repository is, they find one another, and the local stack's simulator.
import { assertEquals, assertStringIncludes } from "deno-std/assert";
import { runInstall } from "../../dev/commands/install.ts";
import { join } from "../../dev/paths.ts";
import { startStack } from "../../dev/stack.ts";
import { capture } from "../support/console.ts";
import { writeSampleApp } from "../support/sample_app.ts";

const SCRIPTS = "supabase/holdfast/scripts";

Deno.test("an installed app's scripts run from it, by the line that their help shows", async (t) => {
  const app = await Deno.makeTempDir({ prefix: "holdfast-app-" });
  await writeSampleApp(app);
  const stack = await startStack({ ephemeral: true });
  const run = async (line: string, env: Record<string, string>) => {
    const { code, stdout, stderr } = await new Deno.Command("bash", {
      args: ["-c", line],
      cwd: app,
      clearEnv: true,
      env: { PATH: Deno.env.get("PATH") ?? "", ...env },
      stdin: "null",
    }).output();
    const text = new TextDecoder();
    return { code, said: text.decode(stdout) + text.decode(stderr) };
  };
  const given = { BASE_URL: stack.apiUrl, SERVICE_KEY: stack.serviceKey };
  try {
    const written = await capture(runInstall, ["--into", app, "--yes"]);
    assertEquals(written.code, 0, written.said);
    await t.step("each shows that line", async () => {
      const scripts = [...Deno.readDirSync(join(app, SCRIPTS))].map(({ name }) => name)
        .filter((name) => name.startsWith("test-"));
      assertEquals(scripts.length, 6);
      assertEquals([...Deno.readDirSync(join(app, SCRIPTS))].length, 6, "nothing else is needed");
      for (const name of scripts) {
        const help = await run(`bash ${SCRIPTS}/${name} --help`, {});
        assertEquals(help.code, 0, help.said);
        assertStringIncludes(help.said, ` bash ${SCRIPTS}/${name}\n`);
      }
    });
    await t.step("test-webhook-signature.sh passes", async () => {
      const { code, said } = await run(`bash ${SCRIPTS}/test-webhook-signature.sh`, given);
      assertEquals(code, 0, said);
      assertStringIncludes(said, "10 ok, 0 failed, 0 skipped");
    });
    await t.step(
      "test-escrow-flows.sh runs the five beside it, on the local stack whole",
      async () => {
        const { code, said } = await run(`bash ${SCRIPTS}/test-escrow-flows.sh`, given);
        assertEquals(code, 0, said);
        assertStringIncludes(said, "all 5 passed");
      },
    );
  } finally {
    await stack.stop();
    await Deno.remove(app, { recursive: true });
  }
});
