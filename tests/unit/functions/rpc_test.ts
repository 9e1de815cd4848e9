import { assert, assertEquals, assertRejects } from "deno-std/assert";
import { type Rpc, StoreError, withRetries } from "../../../supabase/functions/_shared/rpc.ts";

type Reply = Awaited<ReturnType<Rpc>>;

const failed = (status: number, code = "", message = "m"): Reply => ({
  error: { code, message },
  status,
});

/** Answers the given replies in turn and notes what was asked. */
function scripted(...replies: Reply[]) {
  const asked: Record<string, unknown>[] = [];
  const slept: number[] = [];
  const rpc: Rpc = (_name, args) => {
    asked.push(args);
    return Promise.resolve(replies[Math.min(asked.length, replies.length) - 1] ?? failed(0));
  };
  const sleep = (ms: number) => {
    slept.push(ms);
    return Promise.resolve();
  };
  const call = withRetries(rpc, { sleep, random: () => 0.5 });
  const args = { p_secret: "s3cret" };
  return { asked, slept, call: () => call("escrow_get", args, { parse: (value) => value }) };
}

Deno.test("what passes is tried again with the same arguments, three times at most", async () => {
  const passing: [number, string][] = [
    [0, ""],
    [500, "40001"],
    [500, "40P01"],
    [500, "55P03"],
    [500, "57014"],
    [503, "53300"],
    [503, "08006"],
    [503, "57P01"],
    [503, "PGRST002"],
    [502, ""],
  ];
  for (const [status, code] of passing) {
    const lucky = scripted(failed(status, code), failed(status, code), { data: 7 });
    assertEquals(await lucky.call(), 7);
    assertEquals(new Set(lucky.asked).size, 1, "other arguments");
    assertEquals(lucky.slept, [100, 200]);
    const unlucky = scripted(failed(status, code));
    const error = await assertRejects(unlucky.call, StoreError);
    assertEquals([unlucky.asked.length, error.passing], [4, true], code);
  }
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
    const { call, asked } = scripted(failed(status, code));
    const error = await assertRejects(call, StoreError);
    assertEquals([asked.length, error.passing], [1, false], code);
  }
});

Deno.test("an answer of another shape than the contract's is a fault, not a result", async () => {
  const call = withRetries(() => Promise.resolve({ data: { anna: "x" } }), {
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
  const error = await assertRejects(scripted(quoting).call, StoreError);
  assert(error.message.startsWith("escrow_get 22P02"), error.message);
  assert(!error.message.includes("s3cret"), error.message);
});
