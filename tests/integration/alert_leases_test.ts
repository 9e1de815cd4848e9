// Deliverers that die, race or meet money: at least once, and money never waits for them.
import { assertEquals } from "deno-std/assert";
import { pass, raise, runJob, startOperators, subjects } from "../support/alerts.ts";
import { type Fetch } from "../support/world.ts";

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

Deno.test("raised while the one before is being marked as told: not told again within the day", async () => {
  const operators = await startOperators();
  await using world = operators.world;
  await raise(operators, "late_payment");
  await world.rpc("escrow_claim_messages", {
    p_lease_token: crypto.randomUUID(),
    p_channels: ["email"],
  });
  let raised: Promise<void> | undefined;
  await world.as("postgres", async (sql) => {
    await sql`update escrow.outbox set delivered_at = escrow.now(), owed_to = '{}'`;
    raised = raise(operators, "late_payment");
    // until it waits for the row that is being marked, and has read the world before
    for (let waits = 0; waits === 0;) {
      const [row] = await sql`select count(*)::int as n from pg_locks where not granted
        and database = (select oid from pg_database where datname = current_database())
        or not granted and locktype = 'transactionid'`;
      waits = row!.n;
    }
  });
  await raised;
  await pass(operators, "20 hours");
  await runJob(operators);
  const about = () => subjects(operators).filter((it) => it.includes("cancelled escrow")).length;
  assertEquals(about(), 0);
  await pass(operators, "5 hours");
  await runJob(operators);
  assertEquals(about(), 1);
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
