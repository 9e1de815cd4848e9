// Functions that were deployed before their migrations: each says so, and no money call is made.
import { assertEquals } from "deno-std/assert";
import { startWorld } from "../support/world.ts";

const BODIES: Record<string, unknown> = {
  "check-escrow-timeouts": {},
  "create-escrow": {
    reference: "order-1",
    amount: 10_000,
    currency: "usd",
    deadline: "2099-01-01T00:00:00Z",
    receiver: { email: "receiver@example.com" },
  },
  "daily-reconciliation": {},
  "distribute-escrow-funds": { escrowTransactionId: crypto.randomUUID() },
  "refund-escrow": { escrowTransactionId: crypto.randomUUID(), reason: "test" },
  "retry-failed-transfers": {},
};

Deno.test("functions without their migrations answer 503 contract_mismatch and call nobody", async () => {
  const nothing = await Deno.makeTempDir({ prefix: "holdfast-nothing-" });
  try {
    await using world = await startWorld({ migrations: nothing });
    for (const [name, request] of Object.entries(BODIES)) {
      const { status, body } = await world.call(name, request);
      assertEquals([name, status, body.error?.code], [name, 503, "contract_mismatch"]);
    }
    assertEquals(world.simulator.exchanges().length, 0);
  } finally {
    await Deno.remove(nothing, { recursive: true });
  }
});
