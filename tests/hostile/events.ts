// Signed by Stripe, well-formed, and meant ill or not for us; and every event that there is with
// each of its fields gone, null or of another type. The ids are fresh, or all but the first of
// them would be repetitions.
import { eventOf, realNow } from "../support/webhooks.ts";
import { MARK } from "./leaks.ts";
import { changed, GONE, insteadOf, type Json, placesIn, valueAt } from "./places.ts";
import type { Bytes } from "./request.ts";

export interface HostileEvent {
  name: string;
  path: "" | "/connect";
  body: Bytes;
  /** Status, and the outcome of a 200 or the code of a 400; none: either. */
  expected: [status: number, word: string] | null;
}

/** What the attacker knows of us: everything that Stripe and the app's users could tell. */
export interface Known {
  escrowId: string;
  intentId: string;
  chargeId: string;
  transferId: string;
  operationId: string;
  account: string;
  /** An event that was applied. */
  applied: string;
}

const MONEY_TYPES: [type: string, object: string, id: string][] = [
  ["payment_intent.succeeded", "payment_intent", "pi_"],
  ["payment_intent.canceled", "payment_intent", "pi_"],
  ["payment_intent.payment_failed", "payment_intent", "pi_"],
  ["payment_intent.amount_capturable_updated", "payment_intent", "pi_"],
  ["charge.captured", "charge", "ch_"],
  ["charge.expired", "charge", "ch_"],
  ["charge.refunded", "charge", "ch_"],
  ["refund.created", "refund", "re_"],
  ["refund.updated", "refund", "re_"],
  ["refund.failed", "refund", "re_"],
  ["transfer.created", "transfer", "tr_"],
  ["transfer.reversed", "transfer", "tr_"],
  ["charge.dispute.created", "dispute", "dp_"],
  ["charge.dispute.closed", "dispute", "dp_"],
  ["charge.dispute.funds_withdrawn", "dispute", "dp_"],
  ["radar.early_fraud_warning.created", "radar.early_fraud_warning", "issfr_"],
];

const HOSTILE_TEXT = [
  `${MARK}\u0000`,
  "\ud800",
  "' or 1=1 --",
  "../x",
  `${MARK}\r\nBcc: a@b.example`,
];

/** By hand, with the answer of each. */
export function eventsByHand(known: Known): HostileEvent[] {
  const { escrowId, intentId, chargeId, transferId, operationId, account } = known;
  const one = (
    name: string,
    event: Record<string, unknown>,
    expected: HostileEvent["expected"],
    path: HostileEvent["path"] = "",
  ): HostileEvent => ({ name, path, body: JSON.stringify(event), expected });
  const notOurs: HostileEvent["expected"] = [200, "ignored"];
  const malformed: HostileEvent["expected"] = [400, "invalid_event"];
  const mine = { escrow_id: escrowId, operation_id: operationId, note: MARK };
  const envelope = (more: Record<string, unknown>) =>
    eventOf("payment_intent.succeeded", { id: intentId, object: "payment_intent" }, more);
  return [
    ...[
      "galaxy.collided",
      "payment_intent",
      "payout.paid.x",
      "transfer.failed",
      "ping",
      "x".repeat(200),
    ]
      .map((type) => one(`the type ${type.slice(0, 20)}`, eventOf(type, { id: "x_1" }), notOurs)),
    ...["", "a b", "a\n", "a;drop", "\u0430", "x".repeat(201), "payment_intent.succeeded\0"]
      .map((type) =>
        one(`the type ${JSON.stringify(type).slice(0, 20)}`, eventOf(type, {}), malformed)
      ),
    ...MONEY_TYPES.flatMap(([type, object, prefix]) => {
      const foreign = { id: `${prefix}foreign`, object, amount: 10_000, currency: "usd" };
      return [
        one(`${type} of nothing of ours`, eventOf(type, foreign), null),
        one(
          `${type} with our ids in its metadata`,
          eventOf(type, { ...foreign, metadata: mine }),
          null,
        ),
        one(
          `${type} that says to be a cent`,
          eventOf(type, {
            ...{ object, id: object === "payment_intent" ? intentId : `${prefix}x`, amount: 1 },
            ...{ amount_received: 1, amount_captured: 1, amount_reversed: 1, status: "succeeded" },
            ...{ payment_intent: intentId, charge: chargeId, transfer: transferId, metadata: mine },
          }),
          null,
        ),
        one(
          `${type} of a receiver's account`,
          eventOf(type, { ...foreign, metadata: mine }, { account }),
          notOurs,
          "/connect",
        ),
        one(
          `${type} with an account on the platform's path`,
          eventOf(type, foreign, { account }),
          notOurs,
        ),
        one(`${type} without an object`, eventOf(type, {}), null),
      ];
    }),
    one(
      "our account on the wrong path",
      eventOf("account.updated", { id: account }, { account }),
      notOurs,
    ),
    one(
      "an account that is nobody's",
      eventOf("account.updated", {}, { account: "acct_x" }),
      notOurs,
      "/connect",
    ),
    one(
      "no account on the Connect path",
      eventOf("account.updated", { id: account }),
      notOurs,
      "/connect",
    ),
    one("the other mode", envelope({ livemode: true }), [400, "wrong_livemode"]),
    one("a mode as text", envelope({ livemode: "false" }), malformed),
    one("a thin event", { ...envelope({}), object: "v2.core.event" }, [400, "thin_event"]),
    one("a known id with another body", envelope({ id: known.applied }), [200, "duplicate"]),
    ...["evt_", "evt", "", "evt_a b", "evt_\u0000", "EVT_1", `evt_${"x".repeat(251)}`, 7, null, {}]
      .map((id) => one(`the id ${JSON.stringify(id).slice(0, 20)}`, envelope({ id }), malformed)),
    ...[-1, 1e12, 1.5, "now", null, 2 ** 53].map((created) =>
      one(`created ${created}`, envelope({ created }), malformed)
    ),
    one("created at the end of time", eventOf("x.y", {}, { created: 99_999_999_999 }), notOurs),
    one("created at the beginning", eventOf("x.y", {}, { created: 0 }), notOurs),
    ...["acct_\u0000", "acct 1", {}, 7, "x".repeat(251)].map((odd) =>
      one(`the account ${JSON.stringify(odd).slice(0, 20)}`, envelope({ account: odd }), malformed)
    ),
    ...["2026'; drop", "", 7, {}, "x".repeat(101)].map((api_version) =>
      one(
        `the version ${JSON.stringify(api_version).slice(0, 20)}`,
        envelope({ api_version }),
        malformed,
      )
    ),
    ...[null, [], "x", 7].map((data) =>
      one(`data ${JSON.stringify(data)}`, envelope({ data }), malformed)
    ),
    ...[null, [], "x", 7].map((object) =>
      one(`an object ${JSON.stringify(object)}`, envelope({ data: { object } }), malformed)
    ),
    ...HOSTILE_TEXT.flatMap((text) =>
      ["id", "object", "payment_intent", "charge", "transfer_group", "metadata", "account"].map(
        (field) =>
          one(
            `${field} ${JSON.stringify(text).slice(0, 20)}`,
            eventOf("charge.captured", {
              ...{ id: chargeId, object: "charge", payment_intent: intentId, [field]: text },
            }),
            null,
          ),
      )
    ),
    ...HOSTILE_TEXT.flatMap((text) => [
      { escrow_id: text, operation_id: text },
      { escrow_id: escrowId, operation_id: text },
      { [text]: text },
    ]).map((metadata, i) =>
      one(
        `odd notes ${i}`,
        eventOf("transfer.created", { id: "tr_x", object: "transfer", metadata }),
        null,
      )
    ),
    ...["__proto__", "constructor", "prototype", "toString"].map((name) => ({
      ...{ name: `${name} in it`, path: "" as const, expected: null },
      body: JSON.stringify(envelope({})).replace(
        '"data":{',
        () => `"${name}":{"livemode":true,"isAdmin":true},"data":{"${name}":{"object":{}},`,
      ),
    })),
    one(
      "ten thousand notes",
      eventOf("charge.captured", {
        ...{ id: chargeId, object: "charge" },
        metadata: Object.fromEntries(Array.from({ length: 9000 }, (_, i) => [`n${i}`, "x"])),
      }),
      null,
    ),
    one(
      "an id of 250 letters",
      eventOf("payment_intent.succeeded", {
        ...{ id: `pi_${"x".repeat(247)}`, object: "payment_intent" },
      }),
      null,
    ),
  ];
}

let made = 0;

/** Every event with each of its values gone, null, of another type and an object. */
export function* brokenEvents(
  events: readonly Record<string, unknown>[],
): Generator<HostileEvent, void> {
  for (const event of events) {
    const path = typeof event["account"] === "string" ? "/connect" : "";
    for (const place of placesIn(event as Json)) {
      const value = valueAt(event as Json, place);
      for (const by of insteadOf(value)) {
        const fresh = { ...event, id: `evt_broken${++made}`, created: realNow() } as Json;
        const how = by === GONE ? "gone" : JSON.stringify(by).slice(0, 12);
        yield {
          ...{ name: `${event["type"]} ${place.join(".")} ${how}`, path, expected: null },
          body: JSON.stringify(changed(fresh, place, by)),
        };
      }
    }
  }
}
