import { assert, assertEquals } from "deno-std/assert";
import fc from "fast-check";
import { faultOf, openLog } from "../../../supabase/functions/_shared/log.ts";

function logged(message: string, fields?: Parameters<ReturnType<typeof openLog>>[2]): string {
  const lines: string[] = [];
  openLog((line) => lines.push(line))("warn", message, fields);
  assertEquals(lines.length, 1);
  return lines[0] ?? "";
}

Deno.test("a log call is one line of JSON", () => {
  const line = logged("a\nb\r\u0000c", { fault: "x\n{}\t\u001b[31m", status: 500 });
  assertEquals(JSON.parse(line), {
    level: "warn",
    message: "a b c",
    fault: "x {} [31m",
    status: 500,
  });
});

Deno.test("no text makes a line longer than the platform takes, or two of it", () => {
  fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 1000 }), (text) => {
    const fields = { endpoint: text, caller: text, code: text, outcome: text, fault: text };
    const line = logged(text, { ...fields, escrowId: text, eventId: text, eventType: text });
    assert(!/[\n\r]/.test(line));
    assert(JSON.parse(line).fault.length <= 400);
  }));
  const fields = { endpoint: "é", caller: "é", code: "é", outcome: "é", escrowId: "é" };
  const long = Object.fromEntries(Object.keys(fields).map((name) => [name, "\\".repeat(9999)]));
  assert(logged("\\".repeat(9999), long).length < 10_000);
});

Deno.test("faultOf() tells name and message, never the stack or a thrown value", () => {
  assertEquals(faultOf(new TypeError("no such host")), "TypeError: no such host");
  assertEquals(faultOf("a thrown text with somebody's name"), "string");
  assertEquals(faultOf({ secret: 1 }), "object");
  assertEquals(faultOf(undefined), "undefined");
});

Deno.test("faultOf() blanks what must not be logged, wherever it stands", () => {
  const secrets = [
    "sk_test_0123456789",
    "rk_live_0123456789",
    "whsec_0123456789",
    "sb_secret_0123456789",
    "pi_3Abc_secret_xyz",
    "eyJhbGciOiJIUzI1NiJ9.eyJyb2xlIjoiYW5vbiJ9.c2ln",
    "someone@mail.example",
  ];
  const place = fc.tuple(
    fc.constantFrom(...secrets),
    fc.constantFrom(" ", "'", '"', "=", "(", "/"),
  );
  fc.assert(fc.property(place, fc.nat({ max: 900 }), ([secret, before], offset) => {
    const told = faultOf(new Error(`${"-".repeat(offset)} ${before}${secret}${before} end`));
    assert(!told.includes(secret), told);
    assert(!told.includes(secret.slice(0, -3)), told);
  }));
});
