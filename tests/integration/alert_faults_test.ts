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
import { type Fetch } from "../support/world.ts";
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

Deno.test("taken but the answer lost: it is sent again, at most once more", async () => {
  const operators = await startOperators();
  await using world = operators.world;
  operators.behave.email = "lost";
  await raise(operators, "late_payment");
  await runJob(operators);
  operators.behave.email = "takes";
  await pass(operators, "2 minutes");
  await runJob(operators);
  await runJob(operators);
  assertEquals(world.mail.messages().length, 2);
});

Deno.test("killed between sending and recording: sent again when the lease is over, never lost", async () => {
  const operators = await startOperators();
  await using world = operators.world;
  operators.database = (rpc) => {
    if (rpc !== "escrow_record_delivery") return undefined;
    return Promise.reject(new TypeError("killed"));
  };
  await raise(operators, "late_payment");
  assertEquals((await runJob(operators)).status, 200);
  assertEquals(world.mail.messages().length, 1);
  operators.database = () => undefined;
  await runJob(operators);
  assertEquals(world.mail.messages().length, 1, "somebody may be sending it still");
  await pass(operators, "121 seconds");
  await runJob(operators);
  await runJob(operators);
  assertEquals(world.mail.messages().length, 2);
});

Deno.test("a record whose reply is lost is repeated and changes nothing", async () => {
  const operators = await startOperators();
  await using world = operators.world;
  let lost = 0;
  const inner: Fetch = world.fetch;
  operators.database = (rpc) => {
    if (rpc !== "escrow_claim_messages" || lost++ > 0) return undefined;
    // carried out, but the caller only sees the connection end
    return inner(`${world.apiUrl}/rest/v1/rpc/escrow_claim_messages`, {
      method: "POST",
      headers: { apikey: world.keys.serviceKey, "content-type": "application/json" },
      body: JSON.stringify({ p_lease_token: crypto.randomUUID(), p_channels: ["log"] }),
    }).then(() => Promise.reject(new TypeError("lost")));
  };
  await raise(operators, "late_payment");
  await runJob(operators);
  assertEquals(world.mail.messages().length, 1, "the claim was asked again and answered");
});

Deno.test("a claim repeated with its token gets the same digests; another token gets none", async () => {
  const operators = await startOperators();
  await using world = operators.world;
  await raise(operators, "late_payment");
  const claim = (token: string) =>
    world.rpc("escrow_claim_messages", { p_lease_token: token, p_channels: ["email"] });
  const [mine, other] = [crypto.randomUUID(), crypto.randomUUID()];
  const first = (await claim(mine)).body;
  assertEquals(first.digests.length, 1);
  assertEquals((await claim(mine)).body, first);
  assertEquals((await claim(other)).body.digests, []);
  const record = (token: string) =>
    world.rpc("escrow_record_delivery", {
      p_lease_token: token,
      p_digest_id: first.digests[0].digest_id,
      p_accepted: true,
    });
  assertEquals((await record(other)).body, { recorded: false });
  assertEquals((await record(mine)).body, { recorded: true });
  assertEquals((await record(mine)).body, { recorded: false });
});

Deno.test("what is raised while a digest is under way is not marked as told", async () => {
  const operators = await startOperators();
  await using world = operators.world;
  await raise(operators, "late_payment", null, { stripe_id: "pi_1" });
  const token = crypto.randomUUID();
  const { body } = await world.rpc("escrow_claim_messages", {
    p_lease_token: token,
    p_channels: ["email"],
  });
  await raise(operators, "late_payment", null, { stripe_id: "pi_2" });
  await world.rpc("escrow_record_delivery", {
    p_lease_token: token,
    p_digest_id: body.digests[0].digest_id,
    p_accepted: true,
  });
  const open = await world.sql`select facts from escrow.outbox where delivered_at is null`;
  assertEquals(open.map(({ facts }) => facts), [{ stripe_id: "pi_2" }]);
});

Deno.test("delivery gives way to money: neither claim nor record waits out a money transaction", async () => {
  const operators = await startOperators();
  await using world = operators.world;
  await raise(operators, "late_payment");
  await raise(operators, "in_doubt");
  const released = Promise.withResolvers<void>();
  const holding = Promise.withResolvers<void>();
  const money = world.as("postgres", async (sql) => {
    await sql`update escrow.outbox set occurrences = occurrences + 1 where alert = 'late_payment'`;
    holding.resolve();
    await released.promise;
  });
  await holding.promise;
  await runJob(operators);
  assertEquals(subjects(operators).length, 1, "what money holds is told next time");
  released.resolve();
  await money;
  await runJob(operators);
  assertEquals(subjects(operators).length, 2);
});

Deno.test("a record that would deadlock with money gives up itself, and money goes on", async () => {
  const operators = await startOperators();
  await using world = operators.world;
  await raise(operators, "late_payment", null, { stripe_id: "pi_1" });
  await raise(operators, "late_payment", null, { stripe_id: "pi_2" });
  const token = crypto.randomUUID();
  const { body } = await world.rpc("escrow_claim_messages", {
    p_lease_token: token,
    p_channels: ["email"],
  });
  const touch = (id: string) =>
    `update escrow.outbox set occurrences = 2 where facts ->> 'stripe_id' = '${id}'`;
  await world.as("postgres", async (sql) => {
    await sql.unsafe(touch("pi_2"));
    const record = world.rpc("escrow_record_delivery", {
      p_lease_token: token,
      p_digest_id: body.digests[0].digest_id,
      p_accepted: true,
    });
    // longer than deadlock_timeout: a record that still waited now would make money the victim
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await sql.unsafe(touch("pi_1"));
    assertEquals((await record).body.code, "55P03");
  });
  const seen = await world.sql`select occurrences from escrow.outbox`;
  assertEquals(seen.map(({ occurrences }) => occurrences), [2, 2]);
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
  await world.settle();
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
