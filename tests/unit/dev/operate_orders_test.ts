// Whatever the runbook tells an operator to paste is an order of `deno task operate` as well, or
// has a command of its own.
import { assertEquals } from "deno-std/assert";
import type { Explanation } from "../../../dev/operate/explanation.ts";
import { ESCROW_ORDERS } from "../../../dev/operate/orders.ts";
import { ORDERS_TO_ALL } from "../../../dev/operate/orders_to_all.ts";
import { join, ROOT } from "../../../dev/paths.ts";

/** What is pasted and is no order here, and the command that does it instead. */
const OTHERWISE = {
  escrow_diagnose: "deno task doctor",
  escrow_explain: "deno task explain",
  escrow_search: "deno task explain",
  escrow_send_test_alert: "deno task doctor --send-test-alert",
};

const UUID = "00000000-0000-0000-0000-000000000000";

/** Values that every order to all can be made of. */
const VALUES: Record<string, string[]> = {
  accept: ["on"],
  "declare-copy": ["on"],
  policy: ["max_attempts", "5"],
  "set-currency": ["usd", "on"],
  "set-receiver-account": [UUID, "acct_1AbC"],
  "set-receiver-details": [UUID, "email", "new@receiver.example"],
  "resolve-discrepancy": ["1"],
};

const FLAGS = { againstReceivable: false, applyToHeld: false };

const called = new Set([
  ...Object.values(ESCROW_ORDERS).map(({ request }) => {
    const escrow = { id: UUID, deadlineAt: "2026-11-01T00:00:00Z" };
    const explanation = { escrow, orders: [] } as unknown as Explanation;
    return request(explanation, { values: ["+1d"], ...FLAGS }).rpc;
  }),
  ...Object.entries(ORDERS_TO_ALL).map(([name, { request }]) =>
    request({ values: VALUES[name] ?? [], ...FLAGS }).rpc
  ),
]);

Deno.test("every line of the runbook that changes something is an order as well", async () => {
  const runbook = await Deno.readTextFile(join(ROOT, "RUNBOOK.md"));
  const pasted = new Set(runbook.matchAll(/public\.(escrow_\w+)/g).map(([, name]) => name!));
  const missing = [...pasted].filter((name) => !called.has(name)).sort();
  assertEquals(missing, Object.keys(OTHERWISE).sort());
});

Deno.test("an order on one escrow is never one to all", () => {
  const both = Object.keys(ESCROW_ORDERS).filter((name) => name in ORDERS_TO_ALL);
  assertEquals(both, []);
});
