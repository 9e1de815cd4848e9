// The doctor: silent about what is well, exact about what is not, and never a change anywhere.
import { assert, assertEquals } from "deno-std/assert";
import { toText } from "../../dev/doctor/check.ts";
import { examine } from "../../dev/doctor/examine.ts";
import { complaints, everythingIn, startInstallation } from "../support/installations.ts";

Deno.test("an installation in order has nothing but ok, and is as it was afterwards", async () => {
  const { world, subject } = await startInstallation();
  await using _ = world;
  const before = await everythingIn(world);
  const findings = await examine(subject);
  assertEquals(findings.filter(({ verdict }) => verdict !== "ok"), [], toText(findings));
  assertEquals(await everythingIn(world), before);
});

Deno.test("migrations that were installed into an app are known by their new names", async () => {
  const { world, subject } = await startInstallation();
  await using _ = world;
  await world.sql`
    update supabase_migrations.schema_migrations set name = 'holdfast_' || name`;
  await world.sql`
    insert into supabase_migrations.schema_migrations (version, name) values ('1', 'listings')`;
  assertEquals(await complaints(subject), {});
});

Deno.test("a project that keeps no list of migrations is judged by its contract alone", async () => {
  const { world, subject } = await startInstallation();
  await using _ = world;
  await world.sql`drop table supabase_migrations.schema_migrations`;
  assertEquals(await complaints(subject), {});
});

Deno.test("a clock skew at the platform that passes while the doctor looks is no fault of anybody", async () => {
  const installation = await startInstallation();
  await using _ = installation.world;
  const skew = { code: "PGRST303", message: "JWT issued at future" };
  let left = 4;
  const { fetch } = installation.subject;
  const subject = {
    ...installation.subject,
    fetch:
      ((input, init) =>
        new Request(input, init).url.includes("/rest/v1/") && left-- > 0
          ? Promise.resolve(Response.json(skew, { status: 401 }))
          : fetch(input, init)) as typeof fetch,
  };
  assertEquals(await complaints(subject), {});
  assert(left < 0, "it was asked again");
});
