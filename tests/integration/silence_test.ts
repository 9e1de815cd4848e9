// Silence is an alert too: jobs that nobody calls, and escrows that nobody decides.
import { assertEquals, assertStringIncludes } from "deno-std/assert";
import { type Operators, pass, runJob, startOperators, subjects } from "../support/alerts.ts";
import { createEscrow, heldEscrow, pay, release, statusOf } from "../support/escrows.ts";

const TIMEOUTS = "check-escrow-timeouts";
const RETRY = "retry-failed-transfers";

/** The jobs that a mail called silent, in order. */
const silent = ({ world }: Operators): string[] =>
  world.mail.messages().flatMap(({ Subject, TextBody }) =>
    Subject?.includes("job is silent") ? [...TextBody!.matchAll(/\bjob: ([a-z-]+)/g)] : []
  ).map(([, job]) => job!);

Deno.test("a job that never ran is told after three periods, by any other function's call", async () => {
  const operators = await startOperators();
  await using world = operators.world;
  await pass(operators, "29 minutes");
  await createEscrow(world);
  await world.settle();
  assertEquals(silent(operators), []);
  await pass(operators, "2 minutes");
  await createEscrow(world);
  await world.settle();
  assertEquals(silent(operators), [TIMEOUTS]);
});

Deno.test("a webhook notices the silence of both jobs, and tells each once a day", async () => {
  const operators = await startOperators();
  await using world = operators.world;
  const escrow = await createEscrow(world);
  await pass(operators, "4 hours");
  await pay(world, escrow);
  assertEquals(silent(operators), [TIMEOUTS, RETRY]);
  for (let i = 0; i < 4; i++) {
    await pass(operators, "5 hours");
    await createEscrow(world);
  }
  await world.settle();
  assertEquals(silent(operators).length, 2);
  await pass(operators, "5 hours");
  await createEscrow(world);
  await world.settle();
  assertEquals(silent(operators), [TIMEOUTS, RETRY, TIMEOUTS, RETRY]);
});

Deno.test("runs that fail are silence; a good one ends it", async () => {
  const operators = await startOperators();
  await using world = operators.world;
  operators.database = (rpc) =>
    rpc === "escrow_claim_due" ? Promise.resolve(new Response("{}", { status: 404 })) : undefined;
  for (let i = 0; i < 4; i++) {
    await pass(operators, "55 minutes");
    assertEquals((await world.call(TIMEOUTS)).status, 200);
    assertEquals((await world.call(RETRY)).status, 500);
  }
  assertEquals(silent(operators), [RETRY]);
  operators.database = () => undefined;
  await world.call(RETRY);
  await pass(operators, "25 hours");
  await world.call(TIMEOUTS);
  await world.call(RETRY);
  const [last] = await world.sql`
    select count(*)::int as open from escrow.outbox
    where alert = 'job_silent' and facts ->> 'job' = ${TIMEOUTS} and delivered_at is null`;
  assertEquals(last!.open, 0);
});

Deno.test("jobs that run in time are never called silent", async () => {
  const operators = await startOperators();
  await using world = operators.world;
  for (let i = 0; i < 12; i++) {
    await pass(operators, "25 minutes");
    await world.call(TIMEOUTS);
    if (i % 2 === 0) await world.call(RETRY);
  }
  assertEquals(silent(operators), []);
});

Deno.test("escrows that wait for a person are reminded of daily, as long as they wait", async () => {
  const operators = await startOperators();
  await using world = operators.world;
  const escrow = await heldEscrow(world);
  world.simulator.control.setFault({
    operation: "POST /v1/transfers",
    fault: "refuse",
    times: 1,
    code: "account_closed",
  });
  await release(world, escrow);
  assertEquals(await statusOf(world, escrow), "manual_review");
  const reminders = () => subjects(operators).filter((it) => it.includes("more than a day")).length;
  const seen: number[] = [];
  for (let halfDay = 1; halfDay <= 7; halfDay++) {
    await pass(operators, "12 hours 1 minute");
    await runJob(operators);
    seen.push(reminders());
  }
  assertEquals(seen, [0, 1, 1, 2, 2, 3, 3]);
  const reminder = world.mail.messages().find(({ Subject }) => Subject?.includes("than a day"));
  assertStringIncludes(
    reminder!.TextBody!,
    `longest: ${escrow.reference} (escrow ${escrow.id}, 100.00 USD)`,
  );
  await world.sql`
    select escrow.move(${escrow.id}, m.to_status, m.cause)
    from escrow.moves m
    where m.from_status = 'manual_review' and m.to_status = 'transfer_failed'
    limit 1`;
  await world.sql`update escrow.escrows set next_attempt_at = escrow.now() + interval '9 days'`;
  for (let halfDay = 1; halfDay <= 3; halfDay++) {
    await pass(operators, "12 hours 1 minute");
    await runJob(operators);
  }
  assertEquals(reminders(), 3, "nobody is waited for any more");
});

Deno.test("each good run of the timeouts is heard outside; a failure to hear it is only logged", async () => {
  const operators = await startOperators(["heartbeat"]);
  await using world = operators.world;
  await world.call(TIMEOUTS);
  await world.call(TIMEOUTS);
  assertEquals(operators.beats, 2);
  await world.call(RETRY);
  await world.call(TIMEOUTS, { dryRun: true });
  assertEquals(operators.beats, 2, "the timeouts alone, and no rehearsal of them");
  for (const behaviour of [500, "no answer"] as const) {
    operators.behave.heartbeat = behaviour;
    assertEquals((await world.call(TIMEOUTS)).status, 200);
  }
  const unheard = world.logs.filter(({ message }) => message === "the heartbeat was not heard");
  assertEquals(unheard.map(({ code }) => code), ["http_500", "no_answer"]);
  assertEquals(JSON.stringify(world.logs).includes("secret-path"), false);
  operators.behave.heartbeat = "takes";
  operators.database = (rpc) =>
    rpc === "escrow_claim_timeouts"
      ? Promise.resolve(new Response("{}", { status: 404 }))
      : undefined;
  assertEquals((await world.call(TIMEOUTS)).status, 500);
  assertEquals(operators.beats, 2, "a failed run is no heartbeat");
});
