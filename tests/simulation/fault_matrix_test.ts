// Every flow, each fault of Stripe and of the database at each of its requests: then time and the
// scheduled jobs alone, without a single webhook. `deno task matrix` runs faults and kills crossed.
import { assertEquals, assertGreater } from "deno-std/assert";
import { runCampaign } from "./campaign.ts";
import { healingOf, missedGoals, violationsOf } from "./figures.ts";
import { FLOWS } from "./flows.ts";
import { distinct, faults } from "./plans.ts";

for (const flow of FLOWS) {
  Deno.test(`${flow.name}: any fault at any request, ends once and in time`, async () => {
    const plans = distinct(await faults(flow));
    assertGreater(plans.length, 0);
    const told = [{ flow: flow.name, cases: await runCampaign(flow, plans, { events: "never" }) }];
    assertEquals(violationsOf(told), []);
    assertEquals(missedGoals(healingOf(told)), []);
  });
}
