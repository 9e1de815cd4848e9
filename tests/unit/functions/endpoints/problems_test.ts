// What a caller is told of a wrong field is a sentence of ours, whatever is wrong with it.
import { assert, assertEquals, assertMatch } from "deno-std/assert";
import * as z from "zod";
import { join, ROOT } from "../../../../dev/paths.ts";
import { TimeoutsRequest } from "../../../../supabase/functions/_shared/endpoints/check_escrow_timeouts.ts";
import { CreateRequest } from "../../../../supabase/functions/_shared/endpoints/create_escrow.ts";
import { ReconciliationRequest } from "../../../../supabase/functions/_shared/endpoints/daily_reconciliation.ts";
import { DistributeRequest } from "../../../../supabase/functions/_shared/endpoints/distribute_escrow_funds.ts";
import { parseRequest } from "../../../../supabase/functions/_shared/endpoints/fields.ts";
import { RefundRequest } from "../../../../supabase/functions/_shared/endpoints/refund_escrow.ts";
import { RetryRequest } from "../../../../supabase/functions/_shared/endpoints/retry_failed_transfers.ts";
import { Refusal } from "../../../../supabase/functions/_shared/errors.ts";

const REQUESTS: Record<string, z.ZodType> = {
  CreateRequest,
  DistributeRequest,
  ReconciliationRequest,
  RefundRequest,
  RetryRequest,
  TimeoutsRequest,
};

const ODD: unknown[] = [
  ...[undefined, null, true, false, 0, -1, 0.5, 1001, 2 ** 53, -(2 ** 53), 1e300, "", " ", "x"],
  ...["5", "true", "acct_", "a@b", "a@b.c, d@e.f", "2026-02-30", "2026-12-01T12:00:00", "us"],
  ...["1999-12-01T12:00:00Z", "a\u0000b", "\ud800", "x".repeat(600), [], [1], {}, { a: 1 }],
  ...[{ ["k".repeat(41)]: "v" }, { "": "v" }, { k: 1 }, { k: "x".repeat(501) }, { k: "\n" }],
  Object.fromEntries(Array.from({ length: 51 }, (_, i) => [`k${i}`, "v"])),
];

/** Every place of a request at which a value may stand, as paths. */
function placesOf(schema: unknown, path: string[] = []): string[][] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return placesOf(schema.unwrap(), path);
  }
  if (!(schema instanceof z.ZodObject)) return [path];
  const inside = Object.entries(schema.shape).flatMap(([name, part]) =>
    placesOf(part, [...path, name])
  );
  return [path, ...inside, [...path, "surprise"]];
}

function put(path: string[], value: unknown): unknown {
  const [name, ...rest] = path;
  return name === undefined ? value : { [name]: put(rest, value) };
}

function problemsOf(schema: z.ZodType, request: unknown): { field: string; problem: string }[] {
  const body = new TextEncoder().encode(JSON.stringify(request) ?? "");
  const call = { request: new Request("https://x.example"), body, requestId: "r", caller: "c" };
  try {
    parseRequest(call, schema);
    return [];
  } catch (error) {
    assert(error instanceof Refusal, String(error));
    assertMatch(error.hint ?? "", /^[^:]+: \S/);
    return (error.details as { fields: { field: string; problem: string }[] }).fields;
  }
}

Deno.test("each endpoint's request is among those that are tried here", async () => {
  const folder = join(ROOT, "supabase", "functions", "_shared", "endpoints");
  const parsed: string[] = [];
  for await (const { name } of Deno.readDir(folder)) {
    const text = await Deno.readTextFile(join(folder, name));
    parsed.push(...[...text.matchAll(/parseRequest\(call, (\w+)\)/g)].map(([, schema]) => schema!));
  }
  assertEquals(parsed.sort(), Object.keys(REQUESTS));
});

for (const [name, schema] of Object.entries(REQUESTS)) {
  Deno.test(`${name}: whatever stands in whichever field, what is wrong is said in our words`, () => {
    let told = 0;
    for (const path of placesOf(schema)) {
      for (const value of ODD) {
        for (const { field, problem } of problemsOf(schema, put(path, value))) {
          told++;
          const at = `${field}: ${problem} (${JSON.stringify(put(path, value))?.slice(0, 200)})`;
          assertMatch(problem, /^(must \S.+|is missing|unknown field)$/, at);
          assert(
            !/invalid|expected|received|too (big|small)|GUID|NaN|undefined/i.test(problem),
            at,
          );
        }
      }
    }
    assert(told > 30, `${told}`);
  });
}

Deno.test("a field's type, format and limits are said as whoever typed it can use them", () => {
  const sample = (schema: z.ZodType, request: unknown) =>
    problemsOf(schema, request).map(({ field, problem }) => `${field}: ${problem}`).join(" | ");
  assertEquals(
    sample(RefundRequest, { escrowId: "17", reason: "", force: "yes" }),
    "escrowId: must be a UUID, such as 0189d3c4-5a5e-4c3f-8b7d-3f1f2a3b4c5d | " +
      "reason: must not be empty | force: must be true or false, without quotes",
  );
  assertEquals(sample(TimeoutsRequest, { limit: 1001 }), "limit: must be at most 1000");
  assertEquals(sample(TimeoutsRequest, { limit: 0 }), "limit: must be at least 1");
  assertEquals(sample(TimeoutsRequest, { limit: "5" }), "limit: must be a whole number");
  const amount = sample(CreateRequest, { amount: "50.00" });
  assertMatch(amount, /amount: must be a whole number of minor units: 5000 is 50.00 USD/);
  assertMatch(amount, /^reference: is missing/);
  assertEquals(
    sample(CreateRequest, []),
    ": must be an object: {…}",
  );
});
