// Moved time is time in which cron calls the jobs, as the operators' file has it.
import { assert, assertEquals } from "deno-std/assert";
import { connect } from "../../../dev/database.ts";
import { nextCall, passWithCron, readSchedule } from "../../../dev/scheduler.ts";
import { type Stack, startStack } from "../../../dev/stack.ts";

const at = (text: string) => Date.parse(`2026-12-01T${text}Z`) / 1_000;

Deno.test("the schedule is that of pg_cron.sql, to the minute", async () => {
  const schedule = await readSchedule();
  assertEquals(schedule.map(({ job, minutes, hours }) => [job, minutes.length, hours]), [
    ["check-escrow-timeouts", 6, null],
    ["retry-failed-transfers", 1, null],
    ["daily-reconciliation", 4, [1, 2]],
  ]);
  const calls: string[] = [];
  for (let next = nextCall(schedule, at("01:00:00")); next.at <= at("02:00:00");) {
    calls.push(`${new Date(next.at * 1_000).toISOString().slice(11, 16)} ${next.jobs.join()}`);
    next = nextCall(schedule, next.at);
  }
  assertEquals(calls, [
    ...["01:03", "01:13", "01:23"].map((time) => `${time} check-escrow-timeouts`),
    "01:27 retry-failed-transfers",
    "01:33 check-escrow-timeouts",
    "01:41 daily-reconciliation",
    "01:43 check-escrow-timeouts",
    "01:47 daily-reconciliation",
    "01:53 check-escrow-timeouts,daily-reconciliation",
    "01:59 daily-reconciliation",
  ]);
  assertEquals(nextCall(schedule, at("01:03:00")).at, at("01:13:00"), "a call is not made twice");
  assertEquals(nextCall(schedule, at("01:02:59")).at, at("01:03:00"));
});

async function onStack(play: (stack: Stack, subjects: () => Promise<string[]>) => Promise<void>) {
  const stack = await startStack({ ephemeral: true });
  try {
    await play(stack, async () => {
      const mails = await (await fetch(`${stack.mailUrl}/messages`)).json();
      return (mails as { Subject: string }[]).map(({ Subject }) => Subject);
    });
  } finally {
    await stack.stop();
  }
}

async function pass(stack: Stack, seconds: number) {
  const { control, settle } = stack.simulator!;
  const sql = connect(stack.databaseUrl);
  try {
    return await passWithCron({
      ...{ sql, apiUrl: stack.apiUrl, cronSecret: stack.cronSecret },
      now: () => Promise.resolve(control.now()),
      async advance(by) {
        await settle();
        await control.advanceClock(by);
      },
    }, seconds);
  } finally {
    await sql.end();
  }
}

const HOUR = 3_600;
const isSilence = (subject: string) => /job is silent|not closed/.test(subject);

Deno.test("after hours that passed with cron nobody is told of silence; after a jump everybody is", async () => {
  await onStack(async (stack, subjects) => {
    const before = stack.simulator!.control.now();
    const calls = await pass(stack, 5 * HOUR);
    assert(Math.abs(stack.simulator!.control.now() - before - 5 * HOUR) < 120, "the whole time");
    assertEquals(calls.flatMap(({ failures }) => failures), []);
    const count = (job: string) => calls.find((of) => of.job === job)?.calls;
    assertEquals(count("check-escrow-timeouts"), 30);
    assertEquals(count("retry-failed-transfers"), 5);
    assertEquals((await subjects()).filter(isSilence), []);

    // the same time without anybody who calls: the next call of any function tells it
    await stack.simulator!.control.advanceClock(5 * HOUR);
    await pass(stack, HOUR / 4);
    const told = (await subjects()).filter(isSilence);
    assertEquals(told.map((subject) => subject.replace(/ \(\d\)$/, "")), [
      "[Holdfast critical] A scheduled job is silent",
    ]);
  });
});
