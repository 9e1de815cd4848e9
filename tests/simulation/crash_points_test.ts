// docs/ARCHITECTURE.md names the crash points of a release: exactly those that a release has.
import { assertEquals } from "deno-std/assert";
import { join, ROOT } from "../../dev/paths.ts";
import { requestsOf } from "./campaign.ts";
import { FLOWS } from "./flows.ts";

Deno.test("the crash points in ARCHITECTURE.md are those of a real release, in order", async () => {
  const text = await Deno.readTextFile(join(ROOT, "docs", "ARCHITECTURE.md"));
  const [, name, table] = /<!-- crash points: (.+) -->([\s\S]+?)\n\n[^|]/.exec(text)!;
  const named = [...table!.matchAll(/^\| \d+ \| `([^`]+)` \|/gm)].map(([, request]) => request);
  const flow = FLOWS.find((one) => one.name === name)!;
  assertEquals(named, await requestsOf(flow));
});
