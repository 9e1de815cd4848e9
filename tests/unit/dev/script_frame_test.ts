// The frame of the operators' scripts: written once, in each of them, and the same in all.
import { assertEquals, assertThrows } from "deno-std/assert";
import { renderScript, SCRIPTS, withFrame } from "../../../dev/generated/scripts.ts";
import { join, ROOT } from "../../../dev/paths.ts";

Deno.test("every script of tests/ has the frame as it is written now", async () => {
  const there = [...Deno.readDirSync(join(ROOT, "tests"))].map(({ name }) => `tests/${name}`)
    .filter((path) => path.endsWith(".sh"));
  assertEquals([...SCRIPTS].sort(), there.sort());
  for (const path of SCRIPTS) {
    assertEquals(await Deno.readTextFile(join(ROOT, path)), await renderScript(path), path);
  }
});

Deno.test("a frame that was changed in a script is replaced, and what the script tries is kept", async () => {
  const script = await Deno.readTextFile(join(ROOT, SCRIPTS[0]!));
  const begun = script.slice(0, script.indexOf("# ---- the frame"));
  const framed = withFrame(script.replace(/finish\n$/, "exit 0\n"), "begin\n");
  assertEquals(framed.slice(0, begun.length), begun);
  assertEquals(framed.slice(begun.length).split("\n").slice(1), ["", "begin", ""]);
  assertThrows(() => withFrame("#!/usr/bin/env bash\n", "begin\n"), Error, "without the line");
});
