// Alerts reach the operators: each condition at least once, at most once a day, many as one.
import { assert, assertEquals, assertMatch, assertStringIncludes } from "deno-std/assert";
import { pass, plantEscrows, raise, runJob, startOperators, subjects } from "../support/alerts.ts";
import { heldEscrow, release } from "../support/escrows.ts";

Deno.test("an alert is mailed after the call in which it arose, with the exact next step", async () => {
  const operators = await startOperators(["email"], {
    env: { RUNBOOK_URL: "https://operators.example/RUNBOOK.md" },
  });
  await using world = operators.world;
  const escrow = await heldEscrow(world);
  world.simulator.control.setFault({
    operation: "POST /v1/transfers",
    fault: "refuse",
    times: 1,
    code: "account_closed",
  });
  await release(world, escrow);
  await world.settle();
  const [mail, ...more] = world.mail.messages();
  assertEquals(more, []);
  assertEquals([mail!.From, mail!.To], ["alerts@holdfast.example", "operator@holdfast.example"]);
  assertEquals(mail!.Subject, "[Holdfast critical] An escrow waits for a person");
  for (const body of [mail!.TextBody!, mail!.HtmlBody!]) {
    for (const part of [escrow.id, "now manual_review", "100.00 USD", "code: account_closed"]) {
      assertStringIncludes(body, part);
    }
    assertStringIncludes(body, "https://operators.example/RUNBOOK.md#person-needed");
  }
  assertStringIncludes(mail!.TextBody!, `public.escrow_explain(p_escrow_id => '${escrow.id}')`);
});

Deno.test("a thousand failures are one message with a count and the first ten ids", async () => {
  const operators = await startOperators();
  await using world = operators.world;
  await plantEscrows(operators, 1000);
  await world.sql`
    select escrow.raise_alert('effect_refused', escrow_id, '{"code": "card_declined"}')
    from escrow.escrows`;
  assertEquals((await runJob(operators)).status, 200);
  const [mail, ...more] = world.mail.messages();
  assertEquals(more, []);
  assertStringIncludes(mail!.Subject!, "(1000)");
  assertStringIncludes(mail!.TextBody!, "1000 cases, seen 1000 times:");
  assertStringIncludes(mail!.TextBody!, "and 990 more");
  assertEquals(mail!.TextBody!.match(/\. planted-\d+ \(escrow [0-9a-f-]{36}/g)!.length, 10);
  assertEquals([...await world.sql`select from escrow.outbox where delivered_at is null`], []);
});

Deno.test("the critical ones are told first, then warnings, then the rest", async () => {
  const operators = await startOperators();
  await using world = operators.world;
  for (
    const alert of ["paused", "in_doubt", "stripe_key_refused", "event_parked", "late_payment"]
  ) {
    await raise(operators, alert);
  }
  await runJob(operators);
  const severities = subjects(operators).map((subject) => /Holdfast (\w+)\]/.exec(subject)?.[1]);
  assertEquals(severities, ["critical", "critical", "warning", "warning", "info"]);
  assertEquals(world.mail.messages().length, 5);
});

Deno.test("a condition that goes on is told once a day, with how often it was seen since", async () => {
  const operators = await startOperators();
  await using world = operators.world;
  await raise(operators, "stripe_key_refused");
  await runJob(operators);
  for (let hour = 1; hour < 24; hour++) {
    await pass(operators, "59 minutes");
    await raise(operators, "stripe_key_refused");
    assertEquals((await runJob(operators)).status, 200, "what is not due yet is not overdue");
  }
  const told = () => subjects(operators).filter((subject) => subject.includes("refuses our key"));
  assertEquals(told().length, 1);
  await pass(operators, "2 hours");
  await runJob(operators);
  assertEquals(told().length, 2);
  assertStringIncludes(world.mail.messages().at(-1)!.TextBody!, "1 case, seen 23 times:");
});

Deno.test("a new case of a kind just told waits for the next digest and is not lost", async () => {
  const operators = await startOperators();
  await using world = operators.world;
  const ids = await plantEscrows(operators, 3);
  for (const id of ids) {
    await raise(operators, "late_payment", id);
    await runJob(operators);
  }
  assertEquals(world.mail.messages().length, 1);
  await pass(operators, "16 minutes");
  await runJob(operators);
  const [first, second, ...more] = world.mail.messages();
  assertEquals(more, []);
  assertStringIncludes(first!.TextBody!, ids[0]!);
  for (const id of ids.slice(1)) assertStringIncludes(second!.TextBody!, id);
  assert(!second!.TextBody!.includes(ids[0]!), "told already");
});

Deno.test("two movements, two receivers, two jobs: each is a condition of its own", async () => {
  const operators = await startOperators();
  await using world = operators.world;
  const [id] = await plantEscrows(operators, 1);
  for (const stripeId of ["tr_1", "tr_2", "tr_1"]) {
    await raise(operators, "stray_effect", id, { stripe_id: stripeId });
  }
  for (const receiver of ["one", "two"]) {
    await raise(operators, "receiver_changed", null, { receiver_id: receiver });
  }
  await runJob(operators);
  const [strays, changed] = world.mail.messages().map(({ TextBody }) => TextBody!);
  assertStringIncludes(strays!, "2 cases, seen 3 times:");
  assertMatch(strays!, /tr_1[\s\S]*tr_2/);
  assertStringIncludes(changed!, "2 cases, seen 2 times:");
});

Deno.test("ten deliverers at once send each digest once to each channel", async () => {
  const operators = await startOperators(["email", "webhook"]);
  await using world = operators.world;
  await raise(operators, "late_payment");
  await raise(operators, "in_doubt");
  const answers = await Promise.all(Array.from({ length: 10 }, () => runJob(operators)));
  assertEquals(answers.map(({ status }) => status), answers.map(() => 200));
  assertEquals([world.mail.messages().length, operators.posts.length], [2, 2]);
});

Deno.test("the webhook gets the same as JSON, its text as chats show it", async () => {
  const operators = await startOperators(["webhook"]);
  await using world = operators.world;
  const [id] = await plantEscrows(operators, 1);
  await raise(operators, "dispute_opened", id, { code: "<!channel> & co" });
  await runJob(operators);
  const [post, ...more] = operators.posts;
  assertEquals([more.length, world.mail.messages().length], [0, 0]);
  const { text, ...rest } = post!;
  assertEquals(rest, {
    alert: "dispute_opened",
    severity: "critical",
    title: "A card dispute was opened",
    count: 1,
    occurrences: 1,
    escrowIds: [id],
    nextStep: `select * from escrow.disputes where escrow_id = '${id}';`,
    runbook: "RUNBOOK.md#dispute",
  });
  assertStringIncludes(String(text), "code: &lt;!channel&gt; &amp; co");
});

Deno.test("a channel that is down keeps nothing from the other, and gets it all later, once", async () => {
  const operators = await startOperators(["email", "webhook"]);
  await using world = operators.world;
  operators.behave.webhook = 500;
  await raise(operators, "late_payment");
  await runJob(operators);
  assertEquals([world.mail.messages().length, operators.posts.length], [1, 0]);
  await pass(operators, "1 hour");
  assertEquals((await runJob(operators)).status, 200, "one channel told somebody");
  operators.behave.webhook = "takes";
  for (let i = 0; i < 3; i++) {
    await pass(operators, "1 hour");
    await runJob(operators);
  }
  const about = ({ alert }: Record<string, unknown>) => alert === "late_payment";
  const mails = subjects(operators).filter((subject) => subject.includes("cancelled escrow"));
  assertEquals([mails.length, operators.posts.filter(about).length], [1, 1]);
});

Deno.test("a channel configured later does not get the history", async () => {
  const operators = await startOperators(["email"]);
  await using world = operators.world;
  await raise(operators, "late_payment");
  await runJob(operators);
  const claim = (channels: string[]) =>
    world.rpc("escrow_claim_messages", {
      p_lease_token: crypto.randomUUID(),
      p_channels: channels,
    });
  await pass(operators, "20 minutes");
  assertEquals((await claim(["email", "webhook"])).body.digests, []);
});

Deno.test("a channel that is taken away takes no alert with it", async () => {
  const operators = await startOperators(["email"]);
  await using world = operators.world;
  operators.behave.email = 401;
  await raise(operators, "late_payment");
  await runJob(operators);
  const { body } = await world.rpc("escrow_claim_messages", {
    p_lease_token: crypto.randomUUID(),
    p_channels: ["webhook"],
  });
  assertEquals(body.digests.map((it: { alert: string }) => it.alert), ["late_payment"]);
});

Deno.test("without a channel each alert is logged once, at its severity, and counts as told", async () => {
  const operators = await startOperators([]);
  await using world = operators.world;
  const [id] = await plantEscrows(operators, 1);
  await raise(operators, "late_payment", id);
  await raise(operators, "in_doubt", id);
  await raise(operators, "paused");
  await runJob(operators);
  await pass(operators, "2 hours");
  const { status } = await runJob(operators);
  assertEquals(status, 200);
  const lines = world.logs.filter(({ message }) => String(message).startsWith("ALERT "))
    .filter(({ alert }) => alert !== "job_silent");
  assertEquals(lines, [
    {
      level: "error",
      message: "ALERT critical: Money arrived for a cancelled escrow",
      alert: "late_payment",
      channel: "log",
      count: 1,
      escrowId: id,
    },
    {
      level: "warn",
      message: "ALERT warning: The outcome of an effect is unknown for an hour",
      alert: "in_doubt",
      channel: "log",
      count: 1,
      escrowId: id,
    },
    {
      level: "info",
      message: "ALERT info: Outflows were paused",
      alert: "paused",
      channel: "log",
      count: 1,
    },
  ]);
});
