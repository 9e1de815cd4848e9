import { assert, assertEquals, assertFalse } from "deno-std/assert";
import fc from "fast-check";
import { faultOf, type LogFields, openLog } from "../../../supabase/functions/_shared/log.ts";
import { SECRETS } from "./runtime.ts";

const lineOf = (message: string, fields: LogFields): string => {
  const lines: string[] = [];
  openLog((line) => lines.push(line))("error", message, fields);
  assertEquals(lines.length, 1);
  return lines[0] ?? "";
};

Deno.test("a line is one JSON object below the platform's 10,000 characters, whatever it holds", () => {
  const text = fc.string({ unit: "binary", maxLength: 5000 });
  fc.assert(
    fc.property(text, text, (message, value) => {
      const fields: LogFields = {
        requestId: value,
        endpoint: value,
        caller: value,
        code: value,
        outcome: value,
        escrowId: value,
        eventId: value,
        eventType: value,
        currency: value,
        fault: value,
        status: 500,
      };
      const line = lineOf(message, fields);
      assert(line.length < 10_000 && !line.includes("\n"), String(line.length));
      assertEquals(JSON.parse(line).status, 500);
    }),
    { numRuns: 100 },
  );
});

Deno.test("faultOf() keeps the name and drops what must not be logged", () => {
  const [, cron, ...shaped] = SECRETS;
  const secrets = [
    ...shaped,
    "sk_live_abc123",
    "pi_3SO_secret_abc123",
    "eyJhbGciOiJIUzI1NiJ9.eyJyb2xlIjoic2VydmljZV9yb2xlIn0.c2ln",
    "anna.payer+shop@mail.example",
  ];
  const fault = faultOf(new TypeError(`failed: ${secrets.join(" then ")}`));
  assert(fault.startsWith("TypeError: failed: "), fault);
  for (const secret of secrets) assertFalse(fault.includes(secret), secret);
  // a value that is no Error is not told at all
  assertEquals(faultOf(cron), "string");
});
