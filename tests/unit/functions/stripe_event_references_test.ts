// What a verified event refers to; the metadata in it is anybody's claim.
import { assert, assertEquals } from "deno-std/assert";
import fc from "fast-check";
import { join, ROOT } from "../../../dev/paths.ts";
import { Refusal } from "../../../supabase/functions/_shared/errors.ts";
import { type StripeEvent, verifyEvent } from "../../../supabase/functions/_shared/stripe_event.ts";
import { WEBHOOK_SECRET } from "./runtime.ts";
import { FOREIGN_IDS } from "../../support/foreign_ids.ts";
import { bytes, eventOf, headerOf, SENT_AT } from "./signed.ts";
import { ESCROW } from "./stripe_samples.ts";

const read = (body: Uint8Array<ArrayBuffer>) =>
  verifyEvent(body, headerOf(body), [WEBHOOK_SECRET], SENT_AT);

const about = async (object: Record<string, unknown>) =>
  (await read(bytes(JSON.stringify(eventOf(object))))).references;

Deno.test("each object is filed under its own name, and only objects of ours are", async () => {
  for (const object of ["payment_intent", "charge", "transfer", "refund", "dispute", "account"]) {
    assertEquals(await about({ object, id: "x_1" }), { [object]: "x_1" });
  }
  for (const object of ["payout", "balance", "constructor", "__proto__", "", null, 5, {}]) {
    assertEquals(await about({ object, id: "x_1" }), {});
  }
});

Deno.test("a transfer names the charge it was paid from and the group it belongs to", async () => {
  const group = "0f0e0d0c-0b0a-4908-8706-050403020100";
  const transfer = { object: "transfer", id: "tr_1", source_transaction: "ch_1" };
  assertEquals(await about({ ...transfer, transfer_group: group }), {
    transfer: "tr_1",
    charge: "ch_1",
    escrow_id: group,
  });
  const ours = { ...transfer, transfer_group: group, metadata: { escrow_id: ESCROW } };
  assertEquals((await about(ours))["escrow_id"], ESCROW);
  const capitals = { ...transfer, transfer_group: group.toUpperCase() };
  assertEquals((await about(capitals))["escrow_id"], group);
  assertEquals(await about({ ...transfer, transfer_group: "ORDER-5" }), {
    transfer: "tr_1",
    charge: "ch_1",
  });
});

Deno.test("what is not an id is no reference", async () => {
  const bad = [
    "",
    " ",
    "a b",
    "a\u0000",
    "pi_1'; drop",
    "x".repeat(251),
    5,
    null,
    [],
    ["pi_1"],
    {},
  ];
  for (const value of bad) {
    const references = await about({
      object: "refund",
      id: "re_1",
      payment_intent: value,
      charge: { id: value },
      metadata: { escrow_id: value, operation_id: value },
    });
    assertEquals(references, { refund: "re_1" }, JSON.stringify(value));
  }
  for (const metadata of ["escrow_id", 5, null, [], true]) {
    assertEquals(await about({ object: "refund", id: "re_1", metadata }), { refund: "re_1" });
  }
});

Deno.test("what another program calls its escrow or operation is no reference", async () => {
  for (const id of FOREIGN_IDS) {
    const object = { object: "charge", id: "ch_1", transfer_group: id };
    const metadata = { escrow_id: id, operation_id: id };
    assertEquals(await about({ ...object, metadata }), { charge: "ch_1" }, id);
    const beside = { operation_id: crypto.randomUUID(), escrow_id: id };
    assertEquals(await about({ ...object, metadata: beside }), { charge: "ch_1" }, id);
  }
});

Deno.test("whatever was signed, the outcome is an event of storable texts or a refusal", async () => {
  const value = fc.jsonValue({ maxDepth: 3 });
  const object = fc.dictionary(
    fc.constantFrom("id", "object", "metadata", "charge", "account", "transfer_group", "other"),
    value,
  );
  const hostile = fc.constant({ object: { toString: 1, valueOf: 1 }, id: { toString: null } });
  const body = fc.oneof(
    value,
    fc.tuple(fc.oneof(object, hostile), object).map(([one, rest]) => eventOf(one, rest)),
  );
  await fc.assert(fc.asyncProperty(body, async (sent) => {
    try {
      const event = await read(bytes(JSON.stringify(sent)));
      const texts = [
        event.id,
        event.type,
        event.object_id ?? "",
        ...Object.values(event.references),
      ];
      assert(texts.every((text) => !/[\p{Cc}\p{Cs}]/u.test(text)), JSON.stringify(event));
    } catch (error) {
      assert(error instanceof Refusal, String(error));
    }
  }));
});

const RECORDED = join(ROOT, "..", "shared", "stripe", "events");
const recorded = await Array.fromAsync(Deno.readDir(RECORDED)).catch(() => []);

Deno.test({
  name: "every event as Stripe documents it is taken, under its own type and object" +
    (recorded.length > 0 ? "" : " (skipped: no recorded events beside this repository)"),
  ignore: recorded.length === 0,
  fn: async () => {
    for (const { name } of recorded) {
      const body = await Deno.readFile(join(RECORDED, name));
      const event: StripeEvent = await read(body);
      assert(name.startsWith(event.type), `${name} is a ${event.type}`);
      const { object } = JSON.parse(new TextDecoder().decode(body)).data;
      assertEquals(event.object_type, object.object, name);
      assertEquals(event.object_id, object.id ?? null, name);
      const own = event.references[object.object];
      assert(own === undefined || own === object.id, name);
    }
  },
});
