import { assertEquals } from "deno-std/assert";
import { createEscrow } from "../../../../supabase/functions/_shared/flows/create_escrow.ts";
import type { NewEscrow } from "../../../../supabase/functions/_shared/store.ts";
import { done, fake, inTurn, send } from "./fakes.ts";

const ESCROW: NewEscrow = {
  reference: "order-1",
  amountMinor: 10_000,
  currency: "usd",
  deadlineAt: "2026-12-01T12:00:00.000Z",
  receiver: { email: "anna@shop.example" },
  sender: null,
  payByAt: null,
  holdMode: null,
  platformFeeMinor: null,
  metadata: {},
};

const busy = done("busy", {}, { code: "already_processing" });

Deno.test("createEscrow(): who loses the race waits for the winner's escrow", async () => {
  const tokens = new Set<string>();
  const answers = inTurn(busy, busy, done("exists"));
  const { deps, runtime } = fake({
    store: {
      createEscrow: (token) => {
        tokens.add(token);
        return answers();
      },
    },
  });
  assertEquals((await createEscrow(deps, ESCROW)).outcome, "exists");
  assertEquals([runtime.slept, tokens.size], [[250, 250], 1]);
});

Deno.test("createEscrow() is in doubt when the winner takes longer than six seconds", async () => {
  const { deps, runtime } = fake({ store: { createEscrow: inTurn(busy) } });
  const { outcome, code } = await createEscrow(deps, ESCROW);
  assertEquals([outcome, code], ["in_doubt", "in_doubt"]);
  assertEquals(runtime.slept.reduce((sum, ms) => sum + ms, 0), 6000);
});

Deno.test("createEscrow() does not ask again after a refusal", async () => {
  const { deps, calls } = fake({
    store: { createEscrow: inTurn(done("refused", null, { code: "deadline_past" })) },
  });
  assertEquals((await createEscrow(deps, ESCROW)).code, "deadline_past");
  assertEquals(calls, ["createEscrow"]);
});

Deno.test("createEscrow() makes no payment on a decision that took ten seconds to arrive", async () => {
  const { deps, runtime, calls } = fake({
    store: {
      createEscrow: () => {
        runtime.pass(10_000);
        return Promise.resolve(send());
      },
    },
  });
  assertEquals((await createEscrow(deps, ESCROW)).outcome, "in_doubt");
  assertEquals(calls, ["createEscrow"]);
});
