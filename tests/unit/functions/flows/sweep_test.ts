import { assertEquals, assertStringIncludes } from "deno-std/assert";
import type { EventClaims, Step } from "../../../../supabase/functions/_shared/contract.ts";
import { runClaims } from "../../../../supabase/functions/_shared/flows/side_by_side.ts";
import { deferSweep, sweep } from "../../../../supabase/functions/_shared/flows/sweep.ts";
import { done, fake, inTurn, look } from "./fakes.ts";

const LATER = Number.MAX_SAFE_INTEGER;
const none = { found: 0, claims: [] };
const noEvents: EventClaims = { events: [] };
const event = (id: string) => ({ event_id: id, ticket: 1, read: {} });
const copies = (count: number, step: Step): Step[] => Array.from({ length: count }, () => step);

Deno.test("sweep() carries out what is due, then applies the events that wait", async () => {
  const { deps, calls } = fake({
    store: {
      claimDue: inTurn({ found: 4, claims: OUTCOMES.map((outcome) => done(outcome)) }),
      claimEvents: inTurn({ events: [event("evt_1"), event("evt_2")] }),
      applyEvent: inTurn({ outcome: "applied" as const, wake: false }),
    },
    stripe: { look: inTurn({}) },
  });
  assertEquals(await sweep(deps, 50, LATER), {
    found: 4,
    recovered: 1,
    inDoubt: 1,
    failed: 1,
    waiting: 1,
    events: 2,
  });
  assertEquals(calls.slice(0, 2), ["claimDue", "claimEvents"]);
});

Deno.test("sweep() carries out at once what an event has woken", async () => {
  const { deps, calls } = fake({
    store: {
      claimDue: inTurn({ found: 0, claims: [] }, { found: 1, claims: [done("released")] }),
      claimEvents: inTurn({ events: [event("evt_1")] }),
      applyEvent: inTurn({ outcome: "applied" as const, wake: true }),
    },
    stripe: { look: inTurn({}) },
  });
  const { found, recovered, events } = await sweep(deps, 50, LATER);
  assertEquals({ found, recovered, events }, { found: 1, recovered: 1, events: 1 });
  assertEquals(calls, ["claimDue", "claimEvents", "look", "applyEvent", "claimDue"]);
});

const OUTCOMES = ["released", "in_doubt", "review", "queued"] as const;

Deno.test("sweep() goes on while more is due, fifty at a time, up to its limit", async () => {
  const limits: number[] = [];
  const { deps } = fake({
    store: {
      claimDue: (_token, limit) => {
        limits.push(limit);
        // an escrow that only had to be looked at needs no claim
        return Promise.resolve({ found: 1000, claims: [] });
      },
      claimEvents: inTurn(noEvents),
    },
  });
  await sweep(deps, 120, LATER);
  assertEquals(limits, [50, 50, 20]);
});

Deno.test("sweep() applies events fifty at a time, until none waits or its limit is reached", async () => {
  for (const [batches, asked] of [[9, [50, 50, 20]], [1, [50, 50]]] as const) {
    const limits: number[] = [];
    const { deps } = fake({
      store: {
        claimDue: inTurn(none),
        claimEvents: (limit) => {
          limits.push(limit);
          // one of fifty is enough: the others may have been ignored at the claim
          return Promise.resolve(limits.length > batches ? noEvents : { events: [event("evt_1")] });
        },
        applyEvent: inTurn({ outcome: "applied" as const, wake: false }),
      },
      stripe: { look: inTurn({}) },
    });
    await sweep(deps, 120, LATER);
    assertEquals(limits, [...asked]);
  }
});

Deno.test("sweep() asks once when all that was due fitted into one answer", async () => {
  for (const found of [0, 1, 50]) {
    const claimDue = inTurn({ found, claims: [], refused: undefined });
    const { deps, calls } = fake({ store: { claimDue, claimEvents: inTurn(noEvents) } });
    assertEquals((await sweep(deps, 500, LATER)).found, found);
    assertEquals(calls, ["claimDue", "claimEvents"]);
  }
});

Deno.test("sweep() begins nothing after its time", async () => {
  const { deps, runtime, calls } = fake({
    store: { claimDue: inTurn({ found: 500, claims: copies(50, look()) }) },
    stripe: {
      look: () => {
        runtime.pass(10_000);
        return Promise.reject(new Error("slow"));
      },
    },
  });
  await sweep(deps, 500, runtime.now() + 5_000);
  assertEquals(calls.filter((call) => call === "claimDue").length, 1);
  // the eight workers had one each in hand when the time was over, and none took another
  assertEquals(calls.filter((call) => call === "look").length <= 8, true);
  assertEquals(calls.includes("claimEvents"), false);
});

Deno.test("an event that cannot be applied stops no other", async () => {
  const { deps, runtime } = fake({
    store: {
      claimDue: inTurn(none),
      claimEvents: inTurn({ events: ["evt_1", "evt_bad", "evt_3"].map(event) }),
      applyEvent: (id) =>
        id === "evt_bad"
          ? Promise.reject(new Error("broken law"))
          : Promise.resolve({ outcome: "applied" as const, wake: false }),
    },
    stripe: { look: inTurn({}) },
  });
  assertEquals((await sweep(deps, 50, LATER)).events, 2);
  assertEquals(runtime.lines.map(({ eventId }) => eventId), ["evt_bad"]);
});

Deno.test("runClaims(): one escrow that fails counts as in doubt, is logged and stops no other", async () => {
  const outcomes: string[] = [];
  const { deps, runtime } = fake({ stripe: { look: () => Promise.reject(new Error("boom")) } });
  const claims = [done("refunded"), look(), done("cancelled")];
  const token = deps.random.leaseToken();
  await runClaims(deps, claims, token, LATER, ({ outcome }) => void outcomes.push(outcome));
  assertEquals(outcomes.sort(), ["cancelled", "in_doubt", "refunded"]);
  assertEquals(runtime.lines.length, 1);
  assertStringIncludes(String(runtime.lines[0]?.["fault"]), "boom");
});

Deno.test("runClaims() works on at most eight at once, and on every one exactly once", async () => {
  let now = 0;
  let most = 0;
  let count = 0;
  const { deps } = fake({
    store: { beginOperation: inTurn(done("refunded")) },
    stripe: {
      look: async () => {
        most = Math.max(most, ++now);
        await Promise.resolve();
        now--;
        return {};
      },
    },
  });
  await runClaims(deps, copies(40, look()), deps.random.leaseToken(), LATER, () => void count++);
  assertEquals([most, count], [8, 40]);
});

Deno.test("deferSweep() takes three items at most, then alerts; its failure is nobody's", async () => {
  const limits: number[] = [];
  const { deps, runtime } = fake({
    store: {
      claimDue: (_token, limit) => {
        limits.push(limit);
        return Promise.reject(new Error("database away"));
      },
      claimMessages: (_token, _channels, limit) => {
        limits.push(limit);
        return Promise.resolve({ digests: [], overdue: 0 });
      },
    },
  });
  deferSweep(deps);
  await Promise.all(runtime.deferred);
  assertEquals(limits, [3, 3]);
  assertEquals(runtime.lines.map(({ level }) => level), ["warn"]);
});
