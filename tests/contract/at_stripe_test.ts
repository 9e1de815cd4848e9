// The suite's own way to Stripe: with a key it asks there too, and never with a live one. Here a
// simulator of its own stands for Stripe, over HTTP.
import { assert, assertEquals, assertStringIncludes } from "deno-std/assert";
import { ROOT } from "../../dev/paths.ts";
import { SKIPPED } from "./at_stripe.ts";
import { simulated } from "./simulated_stripe.ts";

/** Text of `deno test` with these variables, and whether it ended well. */
async function suite(file: string, env: Record<string, string>) {
  const { success, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["test", "-A", `tests/contract/${file}`],
    cwd: ROOT,
    env: { NO_COLOR: "1", ...env },
    stdin: "null",
  }).output();
  const decoder = new TextDecoder();
  return { success, text: decoder.decode(stdout) + decoder.decode(stderr) };
}

/** Names of the tests that ended so. */
const ended = (text: string, how: string) =>
  text.split("\n").filter((line) => line.includes(`... ${how}`)).map((line) =>
    line.replace(/ \.\.\. .*$/, "")
  );

Deno.test("with a sandbox's key each rule is asked at Stripe too", () =>
  simulated(async ({ sim }) => {
    const receiver = sim.control.createAccount({ transfers: "active" }).id;
    const { success, text } = await suite("open_questions_test.ts", {
      STRIPE_CONTRACT_KEY: sim.key,
      STRIPE_CONTRACT_URL: sim.url,
    });
    assert(success, text);
    const asked = ended(text, "ok").filter((name) => name.endsWith("(at Stripe)"));
    assertEquals(asked.map((name) => name.slice(0, 10)), [
      "question 3",
      "question 4",
      "question 5",
    ]);
    assertEquals(ended(text, "ignored").length, 2, "transfers need an account");
    sim.control.setBalance({ account: receiver, currency: "usd", available: 1_000 });
    const more = await suite("open_questions_test.ts", {
      STRIPE_CONTRACT_KEY: sim.key,
      STRIPE_CONTRACT_URL: sim.url,
      STRIPE_CONTRACT_ACCOUNT: receiver,
    });
    assert(more.success, more.text);
    assertEquals(ended(more.text, "ok").filter((it) => it.endsWith("(at Stripe)")).length, 5);
    sim.clearExchanges();
  }, { port: 0 }));

Deno.test("without a key it is skipped with one line, and a live key is refused", async () => {
  const without = await suite("open_questions_test.ts", { STRIPE_CONTRACT_KEY: "" });
  assert(without.success, without.text);
  assertEquals(without.text.split(SKIPPED).length, 2, "once");
  assertEquals(ended(without.text, "ignored"), []);
  const live = await suite("open_questions_test.ts", { STRIPE_CONTRACT_KEY: "sk_live_0123456789" });
  assertEquals(live.success, false);
  assertStringIncludes(live.text, "is not the test key of a sandbox");
  assert(!live.text.includes("0123456789"));
});

Deno.test("docs/contract.md has each rule that can be asked at Stripe, and no other", async () => {
  const asked: string[] = [];
  for await (const { name } of Deno.readDir(`${ROOT}/tests/contract`)) {
    const text = await Deno.readTextFile(`${ROOT}/tests/contract/${name}`);
    asked.push(...[...text.matchAll(/^rule(?:OfTransfers)?\(\s*"([^"]+)"/gm)].map((it) => it[1]!));
  }
  const page = await Deno.readTextFile(`${ROOT}/docs/contract.md`);
  const rows = [...page.matchAll(/^\| ((?:rule|question) [^|]+?) \|/gm)].map((it) => it[1]!);
  assertEquals(rows.sort(), asked.sort());
});
