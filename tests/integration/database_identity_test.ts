// By what a database knows that it is not where it was, and what a stop keeps and lets through.
import { assert, assertEquals, assertMatch, assertStringIncludes } from "deno-std/assert";
import { pass, startOperators } from "../support/alerts.ts";
import {
  createEscrow,
  DAY,
  heldEscrow,
  pay,
  refund,
  release,
  statusOf,
} from "../support/escrows.ts";
import { callJobs, confirm, elsewhere, moveFrom, stateOf } from "../support/rewinds.ts";
import { postsTo, startRecordedWorld } from "../support/stripe_posts.ts";
import { startWorld } from "../support/world.ts";

const said = { p_actor: "test", p_reason: "a test" };

Deno.test("a database is recorded by its first claim, not by its migrations", async () => {
  await using world = await startWorld();
  const recorded = () => world.sql`select marks from escrow.database_identity`;
  assertEquals((await recorded()).length, 0);
  await createEscrow(world);
  const [row] = await recorded();
  assertEquals(Object.keys(row!.marks).sort().join(" "), "database port project server timeline");
  assertMatch(row!.marks.timeline, /^[0-9A-F]{8}$/);
  assertEquals(row!.marks.project, "127.0.0.1");
  assertEquals((await stateOf(world)).changed, false);
});

Deno.test("its owner, who is no superuser, reads every mark", async () => {
  await using world = await startWorld();
  const text = `select escrow.database_marks() as marks, usesuper
    from pg_user where usename = current_user`;
  const [row] = await world.as("postgres", (sql) => sql.unsafe(text));
  assertEquals([row!.usesuper, Object.keys(row!.marks).length], [false, 4]);
});

for (const mark of ["server", "timeline", "database", "port", "project"]) {
  Deno.test(`another ${mark} stops every claim, and tells once`, async () => {
    await using world = await startRecordedWorld();
    const escrow = await heldEscrow(world, { holdMode: "capture" });
    await moveFrom(world, { [mark]: "another" });
    const { status, body } = await release(world, escrow);
    assertEquals([status, body.waitingFor], [202, "paused"]);
    await callJobs(world);
    assertEquals(postsTo(world, "/transfers"), []);
    assertEquals(Object.keys((await stateOf(world)).differs), [mark]);
    const told = await world.sql`select from escrow.outbox where alert = 'database_changed'`;
    assertEquals(told.length, 1);
  });
}

Deno.test("a row that another transaction wrote is noticed, also with equal marks", async () => {
  await using world = await startRecordedWorld();
  await heldEscrow(world);
  await world.sql`create table saved as select * from escrow.database_identity`;
  await world.sql`delete from escrow.database_identity where only_row`;
  await world.sql`insert into escrow.database_identity select * from saved`;
  await callJobs(world);
  assertEquals(Object.keys((await stateOf(world)).differs), ["row"]);
});

Deno.test("what nobody states is not compared, and is learned when somebody states it", async () => {
  await using world = await startWorld();
  const claim = { p_contract_version: 1, p_livemode: false, p_limit: 1 };
  assertEquals((await world.rpc("escrow_claim_events", claim)).status, 200);
  const project = async () =>
    (await world.sql`select marks ->> 'project' as p from escrow.database_identity`)[0]!.p;
  assertEquals(await project(), null);
  await callJobs(world);
  assertEquals([await project(), (await stateOf(world)).changed], ["127.0.0.1", false]);
});

Deno.test("while stopped payments and requests are kept, and go on after the confirmation", async () => {
  await using world = await startRecordedWorld();
  const [paid, asked] = [
    await createEscrow(world, { holdMode: "capture" }),
    await heldEscrow(world, { holdMode: "capture" }),
  ];
  await elsewhere(world);
  await pay(world, paid);
  assertEquals(await statusOf(world, paid), "held");
  await release(world, asked);
  await callJobs(world);
  assertEquals(postsTo(world, "/transfers"), []);
  assertEquals((await confirm(world)).body, { confirmed: true, paused: false, compared: 2 });
  await callJobs(world);
  assertEquals(await statusOf(world, asked), "released");
});

// a pause alone would let the second one through: no money moves by it
for (
  const [kind, path, make, ask, ends] of [
    ["transfer", "/transfers", heldEscrow, release, "released"],
    ["void", "/cancel", createEscrow, refund, "cancelled"],
  ] as const
) {
  Deno.test(`while stopped a ${kind} in doubt is looked for, and not sent again`, async () => {
    await using world = await startRecordedWorld();
    const escrow = await make(world, { holdMode: "capture" });
    world.intercept = (request) =>
      request.method === "POST" ? Promise.reject(new TypeError("no answer")) : Promise.resolve(
        postsTo(world, path).length > 0 ? new Response("{}", { status: 503 }) : null,
      );
    await ask(world, escrow);
    world.intercept = null;
    assertEquals(postsTo(world, path).length, 1);
    await elsewhere(world);
    for (let call = 0; call < 2; call++) {
      await pass({ world } as never, "10 minutes");
      await ask(world, escrow);
      await callJobs(world);
    }
    assertEquals(postsTo(world, path).length, 1);
    assertEquals((await confirm(world)).status, 200);
    await pass({ world } as never, "2 hours");
    await callJobs(world);
    assertEquals(await statusOf(world, escrow), ends);
  });
}

Deno.test("nothing but a confirmation lifts the stop; a pause of a person outlasts it", async () => {
  await using world = await startWorld();
  await heldEscrow(world);
  await elsewhere(world);
  await callJobs(world);
  const set = (p_paused: boolean) => world.rpc("escrow_set_paused", { p_paused, ...said });
  assertEquals((await set(false)).body.message, "database_changed");
  assertEquals((await set(true)).status, 200);
  assertEquals((await confirm(world)).body.paused, true);
  assertEquals((await set(false)).status, 200);
  assertEquals((await confirm(world)).status, 404);
});

Deno.test("what cannot be read, or is not at this account, does not count as compared", async () => {
  await using world = await startRecordedWorld();
  const escrow = await heldEscrow(world);
  await elsewhere(world);
  world.intercept = () => Promise.resolve(new Response("{}", { status: 503 }));
  await callJobs(world);
  assertEquals((await confirm(world)).body.message, "comparison_incomplete");
  const gone = { error: { type: "invalid_request_error", code: "resource_missing", message: "x" } };
  world.intercept = (request) =>
    Promise.resolve(
      request.url.includes(escrow.paymentIntentId) && request.url.includes("payment_intents/")
        ? Response.json(gone, { status: 404 })
        : null,
    );
  await pass({ world } as never, "3 minutes");
  await callJobs(world);
  const { remaining, listed } = await stateOf(world);
  assertEquals([remaining, listed], [1, true]);
  assertStringIncludes((await confirm(world)).body.hint, "still to do: 1");
  world.intercept = null;
  await pass({ world } as never, "3 minutes");
  await callJobs(world);
  assertEquals((await confirm(world)).status, 200);
});

Deno.test("payments of other programs, canceled ones and those known here are not told of", async () => {
  await using world = await startWorld();
  await heldEscrow(world);
  await refund(world, await heldEscrow(world));
  await elsewhere(world);
  await world.call("retry-failed-transfers");
  await world.sql`update escrow.database_stops set listed_at = null where ended_at is null`;
  const made = (id: string, status: string, escrow_id: string, operation_id: string) => ({
    ...{ object: "payment_intent", id, status, amount: 100, currency: "usd" },
    metadata: { escrow_id, operation_id },
  });
  const [uuid, other] = [crypto.randomUUID(), crypto.randomUUID()];
  const { body } = await world.rpc("escrow_store_listed_payments", {
    p_after: null,
    p_objects: [
      made("pi_theirs", "succeeded", "PROPERTY-12", "job-77"),
      made("pi_gone", "canceled", uuid, other),
      made("pi_ours", "requires_payment_method", uuid, other),
    ],
    p_has_more: false,
  });
  assertEquals(body.unknown, 1);
  const found = await world.sql`select subject from escrow.discrepancies`;
  assertEquals(found.map(({ subject }) => subject), ["pi_ours"]);
});

Deno.test("a stopped database says so everywhere, daily, and no escrow counts as stuck", async () => {
  const operators = await startOperators(["email", "heartbeat"]);
  const { world } = operators;
  try {
    const escrow = await heldEscrow(world, { holdMode: "capture" });
    await world.call("check-escrow-timeouts");
    // past its time to pay, and not cancelled meanwhile
    await createEscrow(world);
    const beats = operators.beats;
    await elsewhere(world);
    for (let day = 0; day < 5; day++) {
      await world.call("check-escrow-timeouts");
      await pass(operators, `${DAY + 60} seconds`);
      await world.call("check-escrow-timeouts");
      assertEquals([...await world.sql`select * from escrow.invariant_nothing_is_stuck`], []);
    }
    assertEquals(operators.beats, beats, "the heartbeat is silent");
    const mails = world.mail.messages().filter(({ Subject }) => /restored, rewound/.test(Subject!));
    assert(mails.length >= 5, `${mails.length} reminders`);
    const still = world.mail.messages().filter(({ Subject }) => /still paused/.test(Subject!));
    assertEquals(still, []);
    const explained = await world.rpc("escrow_explain", { p_escrow_id: escrow.id });
    assertStringIncludes(JSON.stringify(explained.body), "nobody has confirmed it");
  } finally {
    await world.close();
  }
});

Deno.test("both commands can be tried before: refused with what is open, or told and taken back", async () => {
  await using world = await startRecordedWorld();
  await heldEscrow(world);
  const rehearse = async (p_order: string, more = {}) =>
    (await world.rpc("escrow_rehearse_order", { p_order, p_args: { ...said, ...more } })).body;
  assertEquals((await rehearse("confirm-database")).refusal.code, "not_found");
  await elsewhere(world);
  world.intercept = () => Promise.resolve(new Response("{}", { status: 503 }));
  await callJobs(world);
  assertEquals((await rehearse("confirm-database")).refusal.code, "comparison_incomplete");
  const copy = await rehearse("declare-copy", { p_is_copy: true });
  assertEquals(copy.changes, [{ what: "database", before: "original", after: "copy" }]);
  world.intercept = null;
  await pass({ world } as never, "3 minutes");
  await callJobs(world);
  const told = await rehearse("confirm-database");
  assertStringIncludes(told.effect, "Compared with Stripe: 1, and nothing is open");
  assertEquals(told.changes.length, 2);
  assertEquals((await stateOf(world)).changed, true);
});
