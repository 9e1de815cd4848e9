// The examples of all pages: each works after each other, on one stack, whatever its clock says.
import { assertEquals, assertMatch } from "deno-std/assert";
import { welcome } from "../../dev/commands/welcome.ts";
import { join, ROOT } from "../../dev/paths.ts";
import type { Stack } from "../../dev/stack.ts";
import { confirm, withShop } from "../support/shop.ts";

/** What `deno task dev` prints, to be pasted into shells of their own. */
function exampleOf(stack: Stack, reference: string): () => Promise<string> {
  const kept = { dataIsKept: false, tellsApp: false, file: null, reference };
  const printed = welcome(stack, stack.functions, stack.simulator, kept);
  const script = /Try it[^\n]*\n([\s\S]*)\n {2}Or,/.exec(printed)![1]!;
  return async () => {
    const { stdout, stderr } = await new Deno.Command("bash", { args: ["-c", script] }).output();
    return new TextDecoder().decode(stdout) + new TextDecoder().decode(stderr);
  };
}

Deno.test("the pages' examples follow each other on one stack, however far its clock was moved", async () => {
  await withShop(async (stack, shop) => {
    const { control } = stack.simulator!;
    const fourDays = async () => {
      await control.advanceClock(4 * 86_400);
      await stack.simulator!.settle();
    };
    await fourDays();
    const paste = exampleOf(stack, "order-1");
    assertMatch(await paste(), /"requires_capture"[\s\S]*"status":"released"/);
    const first = await shop.ask("checkout");
    assertEquals(first.status, 200, JSON.stringify(first.body));
    await confirm(stack, first.body.clientSecret!);
    await shop.becomes("held");
    assertMatch(await paste(), /"status":"released"[\s\S]*"replayed":true/);
    await fourDays();
    assertMatch(await paste(), /"status":"released"[\s\S]*"replayed":true/);
    assertMatch(
      await exampleOf(stack, "order-2")(),
      /"requires_capture"[\s\S]*"status":"released"/,
    );
    assertEquals((await shop.ask("checkout")).status, 200);
    assertEquals((await shop.ask("delivered")).body.status, "held");
  });
});

Deno.test("no two pages make an escrow of the same reference", async () => {
  // first-hour.md tells of the example that `deno task dev` prints
  const pages = [
    "README.md",
    "docs/integrate.md",
    "docs/deploy.md",
    "RUNBOOK.md",
    "docs/first-hour.md",
  ];
  const pageOf = new Map<string, string>();
  for (const page of pages) {
    const fences = [
      ...(await Deno.readTextFile(join(ROOT, page))).matchAll(/^ *```[\s\S]*?^ *```/gm),
    ];
    const made = fences.join("\n").matchAll(
      /"reference": ?"([\w-]+)"|orders\.set\("([\w-]+)"|task (?:pay|explain|reply) ([a-z]+-\d+)/g,
    );
    for (const [, ...found] of made) {
      const reference = found.find((it) => it !== undefined)!;
      assertEquals(pageOf.get(reference) ?? page, page, reference);
      pageOf.set(reference, page);
    }
  }
  assertEquals(pageOf.get("order-1"), "docs/first-hour.md", "what is collected is what is there");
  assertEquals(pageOf.get("sale-1"), "docs/integrate.md");
});
