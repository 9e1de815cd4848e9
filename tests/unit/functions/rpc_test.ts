import { assert, assertEquals, assertRejects } from "deno-std/assert";
import {
  AFTER_THE_MONEY,
  BEFORE_THE_MONEY,
  type Patience,
  type Reply,
  type Rpc,
  StoreError,
  untilAnswered,
  withRetries,
} from "../../../supabase/functions/_shared/rpc.ts";

const failed = (status: number, code = "", message = "m"): Reply => ({
  error: { code, message },
  status,
});

/** Answers the given replies in turn, each after `takesMs`, and notes what was asked and when. */
function scripted(replies: Reply[], { takesMs = 0, random = 0.5 } = {}) {
  const asked: Record<string, unknown>[] = [];
  const begun: number[] = [];
  let now = 0;
  const rpc: Rpc = (_name, args) => {
    asked.push(args);
    begun.push(now);
    now += takesMs;
    return Promise.resolve(replies[Math.min(asked.length, replies.length) - 1] ?? failed(0));
  };
  const sleep = (ms: number) => {
    now += ms;
    return Promise.resolve();
  };
  const call = withRetries(rpc, { now: () => now, sleep, random: () => random });
  const args = { p_secret: "s3cret" };
  const shape = { parse: (value: unknown) => value };
  return {
    asked,
    begun,
    call: (patience?: Patience) => call("escrow_get", args, shape, patience),
  };
}

const SKEW = failed(401, "PGRST303", "JWT issued at future");

Deno.test("a clock skew of several seconds is waited out, with every chance", async () => {
  for (const random of [0, 0.5, 0.999]) {
    for (const takesMs of [0, 100, 650]) {
      const { asked, begun, call } = scripted([SKEW], { random, takesMs });
      const error = await assertRejects(() => call(), StoreError);
      assertEquals([error.code, error.passing], ["PGRST303", true]);
      assertEquals(new Set(asked).size, 1, "other arguments");
      const last = begun.at(-1)!;
      assert(last > 5_000 && last <= 8_000, `${last} ms at ${random} and ${takesMs} ms a try`);
    }
  }
});

Deno.test("what passes is tried again with the same arguments until it does", async () => {
  for (const times of [1, 3, 7]) {
    const { asked, begun, call } = scripted([...Array<Reply>(times).fill(SKEW), { data: 7 }]);
    assertEquals(await call(), 7);
    assertEquals([asked.length, new Set(asked).size], [times + 1, 1]);
    assertEquals(begun.slice(0, 4), [0, 100, 300, 700].slice(0, times + 1));
  }
});

Deno.test("a first try that took all the time is asked for once more, and only once", async () => {
  const slow = scripted([failed(0)], { takesMs: 10_000 });
  await assertRejects(() => slow.call(), StoreError);
  assertEquals(slow.begun, [0, 10_100]);
});

Deno.test("a decision that may still be sent is never asked for too late to send it", async () => {
  for (const takesMs of [50, 900, 2_600, 3_900]) {
    const { begun, call } = scripted([failed(503, "PGRST002")], { takesMs });
    await assertRejects(() => call(BEFORE_THE_MONEY), StoreError);
    assert(begun.at(-1)! <= 8_000, `${begun}`);
  }
});

Deno.test("what Stripe answered is recorded over half a minute of outage, and not for longer", async () => {
  for (const random of [0, 0.999]) {
    const { begun, call } = scripted([failed(503, "PGRST000")], { takesMs: 50, random });
    await assertRejects(() => call(AFTER_THE_MONEY), StoreError);
    const last = begun.at(-1)!;
    assert(last >= 25_000 && last <= 30_000, `${last} ms`);
  }
});

Deno.test("after an answer that got lost a refusal says that it may have been done", async () => {
  const waiting = { now: () => 0, sleep: () => Promise.resolve(), random: () => 0.5 };
  const outcome = async (...replies: Reply[]) => {
    const answer = await untilAnswered(
      () => Promise.resolve(replies.shift()!),
      BEFORE_THE_MONEY,
      waiting,
    );
    return "data" in answer ? null : [answer.code, answer.isUnclear];
  };
  const refused = failed(409, "PT409");
  assertEquals(await outcome(refused), ["PT409", false]);
  assertEquals(await outcome(failed(0), refused), ["PT409", true]);
  assertEquals(await outcome(failed(502), refused), ["PT409", true]);
  assertEquals(await outcome(SKEW, failed(500, "40001"), refused), ["PT409", false]);
});

Deno.test("what would be the same again is not tried again", async () => {
  const lasting: [number, string][] = [
    [400, "22P02"],
    [409, "23505"],
    [400, "23514"],
    [403, "42501"],
    [404, "PGRST202"],
    [409, "PT409"],
    [503, "PT503"],
    [500, "P0002"],
    [401, ""],
  ];
  for (const [status, code] of lasting) {
    const { call, asked } = scripted([failed(status, code)]);
    const error = await assertRejects(() => call(), StoreError);
    assertEquals([asked.length, error.passing], [1, false], code);
  }
});

Deno.test("an answer of another shape than the contract's is a fault, not a result", async () => {
  const call = withRetries(() => Promise.resolve({ data: { anna: "x" } }), {
    now: () => 0,
    sleep: () => Promise.resolve(),
    random: Math.random,
  });
  const shape = {
    parse: () => {
      throw new Error("anna is not a step");
    },
  };
  const error = await assertRejects(() => call("escrow_create", {}, shape), StoreError);
  assertEquals([error.code, error.passing], ["shape", false]);
  assert(!error.message.includes("anna"));
});

Deno.test("an error names the function and the code, and never a value", async () => {
  const quoting = failed(400, "22P02", 'invalid input syntax for type uuid: "s3cret"');
  const error = await assertRejects(() => scripted([quoting]).call(), StoreError);
  assert(error.message.startsWith("escrow_get 22P02"), error.message);
  assert(!error.message.includes("s3cret"), error.message);
});
