import { assertEquals, assertRejects } from "deno-std/assert";
import fc from "fast-check";
import { Refusal } from "../../../supabase/functions/_shared/errors.ts";
import { verifyEvent } from "../../../supabase/functions/_shared/stripe_event.ts";
import { CONNECT_SECRET, WEBHOOK_SECRET as SECRET } from "./runtime.ts";
import { bytesOf, hmac, INTENT_EVENT, signed } from "./signed.ts";

const NOW = 1_793_699_600;

const verify = (
  body: string | Uint8Array,
  header: string | null,
  secrets = [SECRET],
  now = NOW,
) => verifyEvent(bytesOf(body), header, secrets, now);

async function refused(code: string, body: string | Uint8Array, header: string | null) {
  const error = await assertRejects(() => verify(body, header), Refusal);
  assertEquals(error.code, code, `${header}`);
}

const BODY = JSON.stringify(INTENT_EVENT);

Deno.test("a delivery as Stripe signs it is the event, cut down to its ids", async () => {
  assertEquals(await verify(BODY, await signed(BODY, SECRET, NOW)), {
    id: "evt_3SOx006B7WZ01zgkWXyZ0",
    type: "payment_intent.succeeded",
    account: null,
    livemode: false,
    api_version: "2026-10-28.endive",
    created: 1_793_699_600,
    object_id: "pi_3SOx01B7WZ01zgkW0aBcDeFg",
    object_type: "payment_intent",
    references: {
      payment_intent: "pi_3SOx01B7WZ01zgkW0aBcDeFg",
      escrow_id: "0189d3c4-5a5e-4c3f-8b7d-3f1f2a3b4c5d",
    },
  });
});

Deno.test("any of several live secrets and any of several v1 will do", async () => {
  const good = await hmac(SECRET, `${NOW}.${BODY}`);
  const other = await hmac(CONNECT_SECRET, `${NOW}.${BODY}`);
  const headers = [
    `t=${NOW},v1=${good}`,
    `t=${NOW},v1=${other},v1=${good}`,
    `t=${NOW},v0=${other},v1=${good},v2=a+b/c==`,
  ];
  for (const header of headers) assertEquals((await verify(BODY, header)).livemode, false);
  const rolled = ["whsec_new0123456789", SECRET];
  assertEquals((await verify(BODY, `t=${NOW},v1=${good}`, rolled)).livemode, false);
});

Deno.test("a header that is not exactly Stripe's is an invalid signature", async () => {
  const good = await hmac(SECRET, `${NOW}.${BODY}`);
  const asNaN = await hmac(SECRET, `NaN.${BODY}`);
  const headers = [
    null,
    "",
    "t=",
    `t=${NOW}`,
    `v1=${good}`,
    `t=NaN,v1=${asNaN}`,
    `t=,v1=${await hmac(SECRET, `.${BODY}`)}`,
    `t=${NOW}.0,v1=${good}`,
    `t=+${NOW},v1=${good}`,
    `t=-${NOW},v1=${good}`,
    `t=0x6ae9d010,v1=${good}`,
    `t=${NOW}e0,v1=${good}`,
    `t= ${NOW},v1=${good}`,
    `t=${NOW}=1,v1=${good}`,
    `t=${NOW},t=${NOW},v1=${good}`,
    `t=${NOW - 9999},v1=${good},t=${NOW}`,
    `v1=${good},t=${NOW}`,
    `T=${NOW},v1=${good}`,
    `t=${NOW},v0=${good}`,
    `t=${NOW},V1=${good}`,
    `t=${NOW},v11=${good}`,
    `t=${NOW},v1=${good.toUpperCase()}`,
    `t=${NOW},v1=${good.slice(0, 63)}`,
    `t=${NOW},v1=${good}0`,
    `t=${NOW},v1=${good.slice(0, 63)}${good.endsWith("0") ? "1" : "0"}`,
    `t=${NOW},v1=`,
    `t=${NOW};v1=${good}`,
    `t=${NOW},v1=${good} `,
    `t=${NOW} ,v1=${good}`,
    `${"t=1,".repeat(1000)}v1=${good}`,
  ];
  for (const header of headers) await refused("invalid_signature", BODY, header);
});

Deno.test("a delivery counts for 300 seconds, into the past and into the future", async () => {
  for (const age of [-300, -1, 0, 1, 300]) {
    await verify(BODY, await signed(BODY, SECRET, NOW - age));
  }
  for (const age of [-301, -3600, 301, 3600, NOW, -99_999_999]) {
    await refused("invalid_signature", BODY, await signed(BODY, SECRET, NOW - age));
  }
});

Deno.test("another endpoint's secret, and no secret at all, sign nothing", async () => {
  const connect = await signed(BODY, CONNECT_SECRET, NOW);
  await refused("invalid_signature", BODY, connect);
  const error = await assertRejects(() => verify(BODY, connect, []), Refusal);
  assertEquals(error.code, "invalid_signature");
});

Deno.test("the same event in other bytes is not what was signed", async () => {
  const header = await signed(BODY, SECRET, NOW);
  const others = [
    `\ufeff${BODY}`,
    `${BODY}\n`,
    ` ${BODY}`,
    JSON.stringify(INTENT_EVENT, null, 2),
    BODY.replace("evt_", "\\u0065vt_"),
    BODY.replace('"livemode":false', '"livemode":true'),
    BODY.replace("}", ',"livemode":true}'),
    "",
  ];
  for (const body of others) await refused("invalid_signature", body, header);
});

Deno.test("well signed, but no JSON, thin, or no event", async () => {
  const cases: [string, string | Uint8Array][] = [
    ["invalid_json", ""],
    ["invalid_json", "{"],
    ["invalid_json", new Uint8Array([0x7b, 0xff, 0x7d])],
    ["thin_event", '{"object":"v2.core.event","id":"evt_1","type":"v1.charge.succeeded"}'],
    ["invalid_event", "null"],
    ["invalid_event", "[]"],
    ["invalid_event", `[${BODY}]`],
    ["invalid_event", "5"],
    ["invalid_event", '"evt"'],
    ["invalid_event", "true"],
    ["invalid_event", "{}"],
    ["invalid_event", JSON.stringify({ ...INTENT_EVENT, object: "charge" })],
    ["invalid_event", JSON.stringify({ ...INTENT_EVENT, id: "evt_'; drop" })],
    ["invalid_event", JSON.stringify({ ...INTENT_EVENT, id: ["evt_1"] })],
    ["invalid_event", JSON.stringify({ ...INTENT_EVENT, livemode: "false" })],
    ["invalid_event", JSON.stringify({ ...INTENT_EVENT, created: 1e300 })],
    ["invalid_event", JSON.stringify({ ...INTENT_EVENT, type: "a\u0000b" })],
    ["invalid_event", JSON.stringify({ ...INTENT_EVENT, account: "acct_1\u0000" })],
    ["invalid_event", JSON.stringify({ ...INTENT_EVENT, data: null })],
    ["invalid_event", JSON.stringify({ ...INTENT_EVENT, data: { object: [] } })],
  ];
  for (const [code, body] of cases) await refused(code, body, await signed(body, SECRET, NOW));
});

const referencesOf = async (object: Record<string, unknown>) => {
  const body = JSON.stringify({ ...INTENT_EVENT, data: { object } });
  return (await verify(body, await signed(body, SECRET, NOW))).references;
};

Deno.test("references are the ids an object names, bare or expanded, its own under its kind", async () => {
  assertEquals(
    await referencesOf({
      object: "dispute",
      id: "du_1",
      charge: { id: "ch_1", object: "charge" },
      payment_intent: "pi_1",
      metadata: {},
    }),
    { dispute: "du_1", charge: "ch_1", payment_intent: "pi_1" },
  );
  assertEquals(
    await referencesOf({ object: "capability", id: "transfers", account: "acct_1" }),
    { account: "acct_1" },
  );
  // made by hand in the Dashboard: no metadata of ours, but our group
  assertEquals(
    await referencesOf({
      object: "transfer",
      id: "tr_1",
      source_transaction: "ch_1",
      transfer_group: "0189d3c4-5a5e-4c3f-8b7d-3f1f2a3b4c5d",
    }),
    { transfer: "tr_1", charge: "ch_1", escrow_id: "0189d3c4-5a5e-4c3f-8b7d-3f1f2a3b4c5d" },
  );
});

Deno.test("what is no id is no reference: other types, control characters, endless text", async () => {
  for (const bad of [5, null, [], {}, { id: 5 }, "a\u0000b", "a b", "'", "x".repeat(300), ""]) {
    const object = { object: "charge", id: bad, payment_intent: bad, metadata: { escrow_id: bad } };
    assertEquals(await referencesOf(object), {}, JSON.stringify(bad));
  }
  for (const metadata of [null, [], "escrow_id", 5]) {
    assertEquals(await referencesOf({ object: "charge", id: "ch_1", metadata }), {
      charge: "ch_1",
    });
  }
});

Deno.test("no body without the secret passes, whatever the header says", async () => {
  const header = fc.oneof(
    fc.string({ maxLength: 100 }),
    fc.stringMatching(/^t=\d{1,10},v1=[0-9a-f]{64}$/),
  );
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 100 }), header, async (body, text) => {
      const error = await assertRejects(() => verify(body, text), Refusal);
      assertEquals(error.code, "invalid_signature");
    }),
  );
});
