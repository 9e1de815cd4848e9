// Mail that a stranger wrote, as the mail service passes it on: recorded or refused, never a
// release, never a fault, and nothing of the letter in an answer or in the log.
import { assert, assertEquals } from "deno-std/assert";
import { leaksIn, leaksInLog } from "../hostile/leaks.ts";
import { hostileMails } from "../hostile/mails.ts";
import { codeOf } from "../hostile/request.ts";
import { changedSince, mailOf, startStage } from "../hostile/stage.ts";
import { statusOf } from "../support/escrows.ts";
import { contentsOf } from "../support/observe.ts";
import { deliverMail, said } from "../support/replies.ts";

/** The record of the mail, and what an operator is told of it. */
const MAY_WRITE = ["digests", "outbox", "replies"];

Deno.test("no hostile mail releases, faults or is quoted, and the receiver's own still counts", async () => {
  const { world, held } = await startStage();
  await using _ = world;
  const token = held.replyAddress.replace(/^.*\+|@.*$/g, "");
  const mails = hostileMails(await mailOf(world, held), token);
  const before = await contentsOf(world);
  const faults: string[] = [];
  for (const { name, body, expected: [status, code] } of mails) {
    const answer = await deliverMail(world, body);
    const text = JSON.stringify(answer.body);
    if (answer.status !== status || codeOf(text) !== code) faults.push(`${name}: ${text}`);
    faults.push(...leaksIn(world, text).map((leak) => `${name} tells ${leak}`));
  }
  console.log(`hostile mails: ${mails.length}`);
  assert(mails.length >= 150);
  assertEquals(faults, []);
  const changed = await changedSince(world, before);
  assertEquals(changed.filter((table) => !MAY_WRITE.includes(table)), []);
  assertEquals(leaksInLog(world), []);
  assertEquals(await statusOf(world, held), "held");
  assert(/^release/.test(said(await deliverMail(world, await mailOf(world, held)))));
});
