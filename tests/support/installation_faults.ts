// Faults of an installation, one at a time: what breaks it, and that the doctor sees just that.
import { assert, assertEquals, assertMatch } from "deno-std/assert";
import type { Finding } from "../../dev/doctor/check.ts";
import type { Subject } from "../../dev/doctor/subject.ts";
import { join, ROOT } from "../../dev/paths.ts";
import {
  complaints,
  everythingIn,
  type Installation,
  REF,
  startInstallation,
} from "./installations.ts";
import { filled } from "./runbook.ts";
import type { Fetch, World, WorldOptions } from "./world.ts";

export interface Fault {
  name: string;
  check: string;
  verdict?: "warning";
  fix: RegExp;
  seen?: RegExp;
  /** Breaks it; what it returns is examined instead of the subject. */
  break(it: Installation): Promise<Subject | void> | Subject | void;
  /** Carries out the fix; then there is nothing left to complain about. */
  heal?(world: World, fix: string): Promise<unknown>;
  /** Other checks that cannot but see it too. */
  also?: string[];
  /** A check that goes on telling for a day that it was so. */
  told?: string;
  options?: WorldOptions;
}

/** One fault, one world: found by one check, nothing changed by looking, healed by the fix. */
export function itIsFound(fault: Fault): void {
  Deno.test(`${fault.name}: found by the check of "${fault.check}"`, async () => {
    const installation = await startInstallation({ breaksLaws: true, ...fault.options });
    await using world = installation.world;
    const broken = await fault.break(installation);
    const subject = broken ?? installation.subject;
    const before = await everythingIn(world);
    const found = await complaints(subject);
    assertEquals(await everythingIn(world), before, "the doctor changed something");
    for (const secret of secretsIn(subject.env)) {
      assert(!JSON.stringify(found).includes(secret), "a secret was shown");
    }
    for (const finding of Object.values(found)) await tellsWhatToDo(finding);
    const names = Object.keys(found).filter((name) => !fault.also?.includes(name));
    assertEquals(names, [fault.check], JSON.stringify(found, null, 1));
    const { verdict, fix, seen } = found[fault.check]!;
    assertEquals(verdict, fault.verdict ?? "broken", seen);
    assertMatch(fix ?? "", fault.fix);
    assertMatch(seen, fault.seen ?? /./);
    if (fault.heal === undefined) return;
    await fault.heal(world, fix!);
    const left = Object.entries(await complaints(subject)).filter(([name]) => name !== fault.told);
    assertEquals(left, []);
  });
}

/** In words that a person can follow: a section that is there, a project that is named. */
async function tellsWhatToDo({ seen, fix }: Finding): Promise<void> {
  assert(!/\b[A-Z]\w*Error\b/.test(seen), seen);
  const told = fix ?? "";
  const [, section] = /RUNBOOK\.md, (.+)$/.exec(told) ?? [];
  const runbook = await Deno.readTextFile(join(ROOT, "RUNBOOK.md"));
  assert(section === undefined || runbook.includes(`\n## ${section}\n`), told);
  for (const [, rest] of told.matchAll(/\bsupabase [a-z]+ [a-z]+ ([^;,]*)/g)) {
    assert(rest!.includes(`--remote=${REF}`) && !/[<>]/.test(rest!), told);
  }
}

const secretsIn = (env: Subject["env"]): string[] =>
  Object.entries(env).filter(([name]) => /SECRET|KEY|TOKEN|AUTH/.test(name))
    .flatMap(([, value]) => value ? [value] : []);

/** Variables as they are on this machine, and not at the functions. */
export const withEnv = ({ subject }: Pick<Installation, "subject">, env: Subject["env"]) => ({
  ...subject,
  env: { ...subject.env, ...env },
});

/** A request to such an address gets this answer instead. */
export function answering(
  { subject }: Installation,
  path: RegExp,
  answer: (request: Request) => Response | Promise<Response>,
): Subject {
  const fetcher: Fetch = async (input, init) => {
    const request = new Request(input, init);
    return path.test(request.url) ? await answer(request) : await subject.fetch(input, init);
  };
  return { ...subject, fetch: fetcher };
}

export const owner = (statement: string) => async ({ world }: Installation): Promise<void> => {
  await world.as("postgres", (sql) => sql.unsafe(statement));
};

/** The line as it stands, by the owner of the database, as the SQL editor runs it. */
export const bySql = (world: World, fix: string) =>
  world.as("postgres", (sql) => sql.unsafe(filled(fix)));
