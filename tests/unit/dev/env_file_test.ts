import { assertEquals, assertRejects } from "deno-std/assert";
import { putSecretFirst, readEnvFile } from "../../../dev/env_file.ts";
import { join } from "../../../dev/paths.ts";

const NAME = "STRIPE_WEBHOOK_SECRET";

async function withFile(text: string | null, run: (path: string) => Promise<void>) {
  const folder = await Deno.makeTempDir();
  const path = join(folder, "secrets.env");
  if (text !== null) await Deno.writeTextFile(path, text, { mode: 0o644 });
  try {
    await run(path);
    assertEquals((await Array.fromAsync(Deno.readDir(folder))).length, 1, "no half file is left");
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

Deno.test("a new secret stands before the old ones, and every other line stays as it is", () =>
  withFile(`# keys\nexport ${NAME}="whsec_old" # since May\nOTHER='a b'\n`, async (path) => {
    await putSecretFirst(path, NAME, "whsec_$&new");
    assertEquals(
      await Deno.readTextFile(path),
      `# keys\n${NAME}=whsec_$&new,whsec_old\nOTHER='a b'\n`,
    );
    assertEquals(await readEnvFile(path), { [NAME]: "whsec_$&new,whsec_old", OTHER: "a b" });
  }));

Deno.test("a variable that is not there is added, also to a last line without an end", () =>
  withFile("A=1", async (path) => {
    await putSecretFirst(path, NAME, "whsec_new");
    assertEquals(await Deno.readTextFile(path), `A=1\n${NAME}=whsec_new\n`);
  }));

Deno.test("the file is its owner's alone, whatever it was before, and made when missing", async () => {
  for (const text of ["A=1\n", null]) {
    await withFile(text, async (path) => {
      await putSecretFirst(path, NAME, "whsec_new");
      assertEquals(((await Deno.stat(path)).mode ?? 0) & 0o777, 0o600);
    });
  }
});

Deno.test("a file that is not there is one sentence", async () => {
  await assertRejects(() => readEnvFile("/nowhere/secrets.env"), Error, "cannot be read");
});
