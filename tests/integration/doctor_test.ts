// The doctor: silent about what is well, exact about what is not, and never a change anywhere.
import { assertEquals } from "deno-std/assert";
import { toText } from "../../dev/doctor/check.ts";
import { examine } from "../../dev/doctor/examine.ts";
import { everythingIn, startInstallation } from "../support/installations.ts";

Deno.test("an installation in order has nothing but ok, and is as it was afterwards", async () => {
  const { world, subject } = await startInstallation();
  await using _ = world;
  const before = await everythingIn(world);
  const findings = await examine(subject);
  assertEquals(findings.filter(({ verdict }) => verdict !== "ok"), [], toText(findings));
  assertEquals(await everythingIn(world), before);
});
