import { assert, assertEquals } from "deno-std/assert";
import { join, ROOT } from "../../../dev/paths.ts";

async function importsOf(path: string): Promise<Record<string, string>> {
  return JSON.parse(await Deno.readTextFile(join(ROOT, path))).imports;
}

Deno.test("packages are pinned to exact versions, the same in both deno.json files", async () => {
  const root = await importsOf("deno.json");
  for (const [name, target] of Object.entries(root)) {
    if (target.startsWith("./")) continue;
    assert(/^npm:.+@\d+\.\d+\.\d+(-[\w.]+)?\/?$/.test(target), `${name}: ${target}`);
  }
  for (const [name, target] of Object.entries(await importsOf("supabase/functions/deno.json"))) {
    assertEquals(target, root[name], name);
  }
});

Deno.test("the lock file names packages and hashes, no host", async () => {
  const lock = await Deno.readTextFile(join(ROOT, "deno.lock"));
  assert(!/https?:|tarball/.test(lock), "deno.lock holds an address; make it with the public npm");
});
