// The settings of the policy: each can be changed and says what it means; what has a switch of its
// own is refused, and not audited as if it had been changed.
import { assertEquals, assertMatch } from "deno-std/assert";
import { act, auditOf } from "../support/observe.ts";
import { startWorld, type World } from "../support/world.ts";

interface Setting {
  name: string;
  value: number | boolean;
  meaning: string | null;
}

const settingsOf = async (world: World) => [
  ...await world.sql<Setting[]>`select name, value, meaning from escrow.policy_settings()`,
];

Deno.test("every setting that is offered is really changed", async () => {
  await using world = await startWorld();
  const settings = await settingsOf(world);
  for (const { name, value } of settings) {
    // one below is inside every limit, but for what may not be below nothing
    const p_value = typeof value === "boolean" ? !value : value === 0 ? 1 : value - 1;
    await act(world, "escrow_set_policy", { p_name: name, p_value });
    const [row] = await world.sql`select to_jsonb(p) -> ${name} as now from escrow.policy p`;
    assertEquals(row!.now, p_value, name);
  }
  assertEquals((await auditOf(world, "set_policy")).length, settings.length);
});

Deno.test("every setting says what it means, and a time that it is in seconds", async () => {
  await using world = await startWorld();
  for (const { name, meaning } of await settingsOf(world)) {
    assertMatch(meaning ?? "", /^[A-Z].+\.$/, name);
    if (name.endsWith("_seconds")) assertMatch(meaning ?? "", /^Seconds /, name);
  }
});

Deno.test("what is no setting is refused, whatever column it is, and nothing is audited", async () => {
  await using world = await startWorld();
  const others = await world.sql<{ name: string; value: unknown }[]>`
    select k.key as name, k.value
    from escrow.policy p, jsonb_each(to_jsonb(p)) k
    where k.key not in (select s.name from escrow.policy_settings() s)`;
  assertEquals(
    others.map(({ name }) => name).sort(),
    ["accepting", "keep_reply_text", "livemode", "only_row", "paused"],
  );
  for (const { name } of [...others, { name: "no_such" }]) {
    const { status, body } = await world.rpc("escrow_set_policy", {
      ...{ p_name: name, p_value: true, p_actor: "test", p_reason: "a test" },
    });
    assertEquals([status, body.message], [422, "unknown_policy"], name);
  }
  assertEquals(await auditOf(world, "set_policy"), []);
});
