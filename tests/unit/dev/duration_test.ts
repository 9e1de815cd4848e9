import { assertEquals, assertThrows } from "deno-std/assert";
import { parseDuration } from "../../../dev/duration.ts";
import { UserError } from "../../../dev/stack_file.ts";

Deno.test("parseDuration() reads days, hours, minutes and seconds", () => {
  assertEquals(parseDuration("+3d"), 259_200);
  assertEquals(parseDuration("+15m"), 900);
  assertEquals(parseDuration("+90s"), 90);
  assertEquals(parseDuration("1d12h"), 129_600);
});

Deno.test("parseDuration() refuses what is none, and time that does not pass", () => {
  for (const text of ["", "3", "-3d", "+0s", "3 d", "3x", "+3d!"]) {
    assertThrows(() => parseDuration(text), UserError, "no duration");
  }
});
