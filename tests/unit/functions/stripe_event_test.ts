import { assert, assertEquals, assertRejects } from "deno-std/assert";
import fc from "fast-check";
import { Refusal } from "../../../supabase/functions/_shared/errors.ts";
import { verifyEvent } from "../../../supabase/functions/_shared/stripe_event.ts";
import { CONNECT_SECRET, WEBHOOK_SECRET } from "./runtime.ts";
import { bytes, eventOf, headerOf, hexOf, INTENT, SENT_AT } from "./signed.ts";
import { ESCROW, OPERATION } from "./stripe_samples.ts";

const BODY = bytes(JSON.stringify(eventOf(INTENT)));
const GOOD = hexOf(BODY);

const verify = (
  body: Uint8Array,
  header: string | null = headerOf(body),
  secrets = [WEBHOOK_SECRET],
  now = SENT_AT,
) => verifyEvent(body, header, secrets, now);

const refusal = async (work: Promise<unknown>) => (await assertRejects(() => work, Refusal)).code;

const signed = (value: unknown) => verify(bytes(JSON.stringify(value)));

Deno.test("verifyEvent() takes what Stripe signed and tells what it refers to", async () => {
  const object = {
    ...INTENT,
    metadata: { escrow_id: ESCROW, operation_id: OPERATION, note: "never kept" },
    charge: { id: "ch_1", object: "charge" },
    account: "acct_2",
  };
  assertEquals(await signed(eventOf(object, { account: "acct_1" })), {
    id: "evt_1",
    type: "payment_intent.succeeded",
    account: "acct_1",
    livemode: false,
    api_version: "2026-10-28.endive",
    created: SENT_AT,
    object_id: "pi_1",
    object_type: "payment_intent",
    references: {
      payment_intent: "pi_1",
      charge: "ch_1",
      account: "acct_2",
      escrow_id: ESCROW,
      operation_id: OPERATION,
    },
  });
});

Deno.test("a signature is good for 300 s to either side, and not one second more", async () => {
  const at = (now: number) => verify(BODY, headerOf(BODY), [WEBHOOK_SECRET], now);
  for (const now of [SENT_AT, SENT_AT - 300, SENT_AT + 300, SENT_AT + 299.9]) {
    assertEquals((await at(now)).id, "evt_1");
  }
  for (const now of [SENT_AT - 301, SENT_AT + 300.1, SENT_AT + 301, 0, SENT_AT * 1000]) {
    assertEquals(await refusal(at(now)), "invalid_signature");
  }
});

Deno.test("a header that is not exactly one time and a v1 signature is refused", async () => {
  const headers: (string | null)[] = [
    null,
    "",
    ",",
    "t",
    "t=",
    `t=${SENT_AT}`,
    `v1=${GOOD}`,
    `t=,v1=${GOOD}`,
    `t=NaN,v1=${GOOD}`,
    `t=Infinity,v1=${GOOD}`,
    `t=-${SENT_AT},v1=${GOOD}`,
    `t=+${SENT_AT},v1=${GOOD}`,
    `t=${SENT_AT}.0,v1=${GOOD}`,
    `t=${SENT_AT}e0,v1=${GOOD}`,
    `t=0x6553f100,v1=${GOOD}`,
    `t= ${SENT_AT},v1=${GOOD}`,
    `t=${SENT_AT}000000000000,v1=${GOOD}`,
    `t=${SENT_AT},t=${SENT_AT},v1=${GOOD}`,
    `t=1,t=${SENT_AT},v1=${GOOD}`,
    `t=${SENT_AT},v1=${GOOD},t=1`,
    `t=${SENT_AT},v1=`,
    `t=${SENT_AT},v0=${GOOD}`,
    `t=${SENT_AT},v2=${GOOD}`,
    `t=${SENT_AT},V1=${GOOD}`,
    `T=${SENT_AT},v1=${GOOD}`,
    `t=${SENT_AT};v1=${GOOD}`,
    `t=${SENT_AT},v1=${GOOD.toUpperCase()}`,
    `t=${SENT_AT},v1=${GOOD.slice(0, -1)}`,
    `t=${SENT_AT},v1=${GOOD}0`,
    `t=${SENT_AT},v1=${GOOD.slice(0, -1)}g`,
    `t=${SENT_AT},v1=${"0".repeat(64)}`,
    `t=${SENT_AT},v1=${btoa(GOOD)}`,
    `t=${SENT_AT},scheme=${GOOD}`,
    `t=${SENT_AT},v1`,
    `v1=${GOOD}\n,t=${SENT_AT}`,
  ];
  for (const header of headers) {
    // null stands for a missing header, so the default must not step in
    const checked = verifyEvent(BODY, header, [WEBHOOK_SECRET], SENT_AT);
    assertEquals(await refusal(checked), "invalid_signature", String(header));
  }
});

Deno.test("the time is part of what is signed", async () => {
  const moved = `t=${SENT_AT + 1},v1=${GOOD}`;
  assertEquals(await refusal(verify(BODY, moved)), "invalid_signature");
});

Deno.test("another endpoint's secret, a guess and no secret at all open nothing", async () => {
  for (
    const secret of [CONNECT_SECRET, `${WEBHOOK_SECRET}x`, WEBHOOK_SECRET.slice(6), "undefined"]
  ) {
    assertEquals(await refusal(verify(BODY, headerOf(BODY, secret))), "invalid_signature");
  }
  assertEquals(await refusal(verify(BODY, headerOf(BODY), [])), "invalid_signature");
});

Deno.test("while a secret is rolled, either side may have several", async () => {
  const [before, after] = ["whsec_before00", "whsec_after000"];
  const both = `t=${SENT_AT},v0=${GOOD},v1=${hexOf(BODY, before)},v1=${hexOf(BODY, after)}`;
  for (const secrets of [[before], [after], ["whsec_unrelated", after]]) {
    assertEquals((await verify(BODY, both, secrets)).id, "evt_1");
  }
  assertEquals((await verify(BODY, headerOf(BODY, before), [after, before])).id, "evt_1");
});

Deno.test("a header full of signatures is not worth the work", async () => {
  const padding = `,v1=${"0".repeat(64)}`.repeat(5000);
  const started = performance.now();
  const padded = verify(BODY, `t=${SENT_AT}${padding},v1=${GOOD}`);
  assertEquals(await refusal(padded), "invalid_signature");
  assert(performance.now() - started < 500);
});

Deno.test("the bytes are signed, not what they mean", async () => {
  const event = eventOf(INTENT);
  const variants = [
    bytes(JSON.stringify(event, null, 1)),
    bytes(`${JSON.stringify(event)}\n`),
    bytes(JSON.stringify(event).replace("evt_1", "\\u0065vt_1")),
    bytes(`\uFEFF${JSON.stringify(event)}`),
    BODY.slice(0, -1),
    new Uint8Array(),
  ];
  for (const body of variants) {
    assertEquals(await refusal(verify(body, headerOf(BODY))), "invalid_signature");
  }
  await fc.assert(
    fc.asyncProperty(
      fc.nat(BODY.length - 1),
      fc.integer({ min: 1, max: 255 }),
      async (at, flip) => {
        const body = BODY.map((byte, i) => i === at ? byte ^ flip : byte);
        assertEquals(await refusal(verify(body, headerOf(BODY))), "invalid_signature");
      },
    ),
    { numRuns: 40 },
  );
});

Deno.test("a signed body that is no JSON in UTF-8 is invalid_json", async () => {
  const bodies = [
    new Uint8Array(),
    bytes("{"),
    bytes("undefined"),
    bytes("payload=%7B%7D"),
    Uint8Array.from([0x22, 0xff, 0x22]),
    Uint8Array.from([0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00]),
  ];
  for (const body of bodies) assertEquals(await refusal(verify(body)), "invalid_json");
  const marked = bytes(`\uFEFF${JSON.stringify(eventOf(INTENT))}`);
  assertEquals((await verify(marked)).id, "evt_1", "a signed byte order mark does no harm");
});

Deno.test("signed JSON that is no event is invalid_event", async () => {
  const good = eventOf(INTENT);
  const values: unknown[] = [
    null,
    [],
    [good],
    5,
    true,
    "event",
    {},
    INTENT,
    { ...good, object: "Event" },
    { ...good, id: undefined },
    { ...good, id: 5 },
    { ...good, id: "pi_1" },
    { ...good, id: "evt_" + "a".repeat(251) },
    { ...good, id: "evt_1\u0000" },
    { ...good, type: "" },
    { ...good, type: "payment_intent succeeded" },
    { ...good, livemode: "false" },
    { ...good, livemode: null },
    { ...good, created: 1.5 },
    { ...good, created: -1 },
    { ...good, created: 1e12 },
    { ...good, account: 5 },
    { ...good, account: "acct_1\n" },
    { ...good, data: null },
    { ...good, data: { object: null } },
    { ...good, data: { object: [] } },
    { ...good, data: { object: "pi_1" } },
  ];
  for (const value of values) {
    assertEquals(await refusal(signed(value)), "invalid_event", JSON.stringify(value));
  }
});

Deno.test("a thin event is told apart: its sender must be set up otherwise", async () => {
  const thin = {
    id: "evt_1",
    object: "v2.core.event",
    type: "v1.account.updated",
    livemode: false,
  };
  assertEquals(await refusal(signed(thin)), "thin_event");
});
