// The operators cannot be reached: money goes on, nothing is dropped, and the jobs turn red.
import { assert, assertEquals, assertGreater } from "deno-std/assert";
import {
  type Behaviour,
  type Operators,
  pass,
  raise,
  runJob,
  startOperators,
  subjects,
} from "../support/alerts.ts";
import { heldEscrow, release, statusOf } from "../support/escrows.ts";

const FAULTS: Behaviour[] = [500, 503, 429, 401, 422, 406, 302, 204, "no answer"];

const digestOf = async ({ world }: Operators, alert = "late_payment") => {
  const [row] = await world.sql`
    select attempts, lease_token, last_failure, last_sent_at,
      extract(epoch from next_attempt_at - escrow.now())::float8 as waits
    from escrow.digests where alert = ${alert}`;
  return row!;
};

for (const fault of FAULTS) {
  Deno.test(`mail answered ${fault}: money moves, the alert waits and is told once it can be`, async () => {
    const operators = await startOperators();
    await using world = operators.world;
    operators.behave.email = fault;
    const escrow = await heldEscrow(world);
    await raise(operators, "late_payment");
    assertEquals((await release(world, escrow)).status, 200);
    assertEquals((await runJob(operators)).status, 200, "it is not old yet");
    assertEquals(await statusOf(world, escrow), "released");
    assertEquals(world.mail.messages(), []);
    const waits: number[] = [];
    for (let i = 0; i < 3; i++) {
      const { attempts, lease_token, last_failure, waits: seconds } = await digestOf(operators);
      assertEquals([attempts, lease_token], [i + 1, null]);
      assertEquals(
        last_failure,
        typeof fault === "number" && fault !== 204 ? `http_${fault}` : "no_answer",
      );
      waits.push(seconds);
      const asked = operators.asked.length;
      await runJob(operators);
      assertEquals(operators.asked.length, asked, "not before its time");
      await pass(operators, `${seconds + 1} seconds`);
      await runJob(operators);
    }
    assert(waits[0]! < waits[1]! && waits[1]! < waits[2]!, `the waits grow: ${waits}`);
    operators.behave.email = "takes";
    await pass(operators, "12 minutes");
    await runJob(operators);
    await runJob(operators);
    assertEquals(subjects(operators), [
      "[Holdfast critical] Money arrived for a cancelled escrow",
    ]);
  });
}

Deno.test("the wait between two tries never grows beyond half an hour", async () => {
  const operators = await startOperators();
  await using world = operators.world;
  operators.behave.email = 500;
  await raise(operators, "late_payment");
  await runJob(operators);
  await world.sql`update escrow.digests set attempts = 5000, next_attempt_at = escrow.now()`;
  await runJob(operators);
  const { attempts, waits } = await digestOf(operators);
  assertEquals(attempts, 5001);
  assert(waits > 20 * 60 && waits < 40 * 60, String(waits));
});

Deno.test("a silent provider is asked once a run, however many alerts wait for it", async () => {
  const operators = await startOperators();
  await using _ = operators.world;
  operators.behave.email = "no answer";
  for (const alert of ["late_payment", "stripe_key_refused", "in_doubt", "paused"]) {
    await raise(operators, alert);
  }
  await runJob(operators);
  assertEquals(operators.asked, ["email"]);
});

Deno.test("a message that the provider refuses keeps no other from being told", async () => {
  const operators = await startOperators();
  await using world = operators.world;
  operators.behave.email = 422;
  await raise(operators, "late_payment");
  await raise(operators, "in_doubt");
  await runJob(operators);
  assertEquals(operators.asked, ["email", "email"]);
  assertEquals(world.mail.messages(), []);
});

Deno.test("critical alerts that reach nobody for half an hour turn the jobs red, with their work told", async () => {
  const operators = await startOperators(["email", "heartbeat"]);
  await using world = operators.world;
  operators.behave.email = 500;
  await raise(operators, "late_payment");
  const jobs = ["check-escrow-timeouts", "retry-failed-transfers"];
  for (const job of jobs) assertEquals((await world.call(job)).status, 200);
  await pass(operators, "29 minutes");
  for (const job of jobs) assertEquals((await world.call(job)).status, 200, "not old enough");
  assertEquals(operators.beats, 2);
  await pass(operators, "2 minutes");
  for (const job of jobs) {
    const { status, body } = await world.call(job);
    assertEquals([status, body.success, body.found], [503, false, 0]);
    assertEquals(body.error.code, "alerts_undelivered");
    assertEquals(typeof body.error.requestId, "string");
  }
  assertEquals(operators.beats, 2, "a run that is not good is no heartbeat");
  const [run] = await world.sql`select success from escrow.job_runs order by run_id desc limit 1`;
  assertEquals(run!.success, true, "the work itself was done");
  operators.behave.email = "takes";
  await pass(operators, "40 minutes");
  for (const job of jobs) {
    assertEquals((await world.call(job)).status, 200, "told in this very run");
  }
  assertEquals(operators.beats, 3);
});

Deno.test("money moves in a run that answers red", async () => {
  const operators = await startOperators();
  await using world = operators.world;
  operators.behave.email = "no answer";
  const escrow = await heldEscrow(world);
  await raise(operators, "late_payment");
  await runJob(operators);
  await world.simulator.control.advanceClock(4 * 86_400);
  await world.settle();
  const { status, body } = await world.call("check-escrow-timeouts");
  assertEquals([status, body.success, body.refunded], [503, false, 1]);
  assertEquals(await statusOf(world, escrow), "refunded");
});

Deno.test("warnings that reach nobody leave the jobs green", async () => {
  const operators = await startOperators();
  await using _ = operators.world;
  operators.behave.email = 500;
  await raise(operators, "in_doubt");
  await runJob(operators);
  await pass(operators, "31 minutes");
  assertEquals((await runJob(operators)).status, 200);
});

Deno.test("alerts that cannot even be claimed fail no job and no call", async () => {
  const operators = await startOperators();
  await using world = operators.world;
  let asked = 0;
  operators.database = (rpc) => {
    if (rpc !== "escrow_claim_messages") return undefined;
    asked++;
    return Promise.resolve(Response.json({ code: "PGRST202", message: "none" }, { status: 404 }));
  };
  const escrow = await heldEscrow(world);
  assertEquals((await release(world, escrow)).status, 200);
  assertEquals((await runJob(operators)).status, 200);
  assertGreater(asked, 1);
  assert(world.logs.some(({ message }) => message === "alerts could not be delivered"));
});
