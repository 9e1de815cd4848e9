// A stack's file belongs to the stack that wrote it; the commands beside find the one that runs.
import { assert, assertEquals, assertRejects, assertStringIncludes } from "deno-std/assert";
import { listen } from "../../../dev/gateway.ts";
import { join } from "../../../dev/paths.ts";
import {
  removeStackFile,
  type StackDescription,
  stackOf,
  UserError,
  writeStackFile,
} from "../../../dev/stack_file.ts";

/** As much of a stack as is asked whether it runs. */
function startOne(key: string) {
  const { url, close } = listen((request) =>
    new Response(null, { status: request.headers.get("apikey") === key ? 200 : 401 })
  );
  return { description: { apiUrl: url, serviceKey: key } as StackDescription, close };
}

const named = (file?: string) => ({ text: () => file });
const filesIn = (folder: string) => [...Deno.readDirSync(folder)].map(({ name }) => name).sort();

async function inFolder(run: (folder: string) => Promise<void>) {
  const folder = await Deno.makeTempDir({ prefix: "holdfast-stacks-" });
  try {
    await run(folder);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

Deno.test("a second stack has a file of its own, and its end leaves the first one's", async () => {
  await inFolder(async (folder) => {
    const [first, second] = [startOne("one"), startOne("two")];
    try {
      const ofFirst = await writeStackFile(undefined, first.description, folder);
      const ofSecond = await writeStackFile(undefined, second.description, folder);
      assertEquals(filesIn(folder), ["stack-2.json", "stack.json"]);
      const guess = await assertRejects(() => stackOf(named(), folder), UserError);
      for (const part of [ofFirst, ofSecond, "2 stacks are running"]) {
        assertStringIncludes(guess.message, part);
      }
      assertEquals((await stackOf(named(ofSecond), folder)).serviceKey, "two");
      await removeStackFile(ofSecond, second.description);
      await second.close();
      assertEquals(filesIn(folder), ["stack.json"]);
      assertEquals((await stackOf(named(), folder)).serviceKey, "one");
    } finally {
      await first.close();
    }
    await assertRejects(() => stackOf(named(), folder), UserError, "No local stack is running");
  });
});

Deno.test("where the first has ended, the commands find the second by themselves", async () => {
  await inFolder(async (folder) => {
    const [first, second] = [startOne("one"), startOne("two")];
    const ofFirst = await writeStackFile(undefined, first.description, folder);
    await writeStackFile(undefined, second.description, folder);
    await removeStackFile(ofFirst, first.description);
    await first.close();
    assertEquals((await stackOf(named(), folder)).serviceKey, "two");
    await second.close();
  });
});

Deno.test("a file that was named and describes a running stack is not taken from it", async () => {
  await inFolder(async (folder) => {
    const [first, second] = [startOne("one"), startOne("two")];
    const file = join(folder, "mine.json");
    await writeStackFile(file, first.description);
    const error = await assertRejects(() => writeStackFile(file, second.description), UserError);
    assertStringIncludes(error.message, "name another file with --stack-file");
    await removeStackFile(file, second.description);
    assertEquals(filesIn(folder), ["mine.json"], "nor removed by another, and nothing is left");
    await first.close();
    await second.close();
  });
});

Deno.test("what a killed stack left is overwritten, also where its port is another's by now", async () => {
  await inFolder(async (folder) => {
    const [killed, other] = [startOne("killed"), startOne("other")];
    await writeStackFile(undefined, {
      ...killed.description,
      apiUrl: other.description.apiUrl,
    }, folder);
    await assertRejects(() => stackOf(named(), folder), UserError, "No local stack is running");
    await writeStackFile(undefined, other.description, folder);
    assertEquals(filesIn(folder), ["stack.json"]);
    assertEquals((await stackOf(named(), folder)).serviceKey, "other");
    await killed.close();
    await other.close();
  });
});

Deno.test("a file that is none is told as one, and a name that is not there as well", async () => {
  await inFolder(async (folder) => {
    const file = join(folder, "stack.json");
    const missing = await assertRejects(() => stackOf(named(file), folder), UserError);
    assertStringIncludes(missing.message, `There is no file ${file}`);
    await Deno.writeTextFile(file, "{");
    const broken = await assertRejects(() => stackOf(named(file), folder), UserError);
    assert(broken.message.includes("is not a stack's description"), broken.message);
  });
});
