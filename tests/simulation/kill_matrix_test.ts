// Every flow, killed before and after each of its requests, met by a second caller there, stalled
// there for 400 s: then time and the scheduled jobs alone. `deno task matrix` runs the rest.
import { assertEquals, assertGreater } from "deno-std/assert";
import { runCampaign } from "./campaign.ts";
import { healingOf, missedGoals, violationsOf } from "./figures.ts";
import { FLOWS } from "./flows.ts";
import { distinct, kills, stalls } from "./plans.ts";

for (const flow of FLOWS) {
  Deno.test(`${flow.name}: killed, joined or stalled at any request, ends once`, async () => {
    for (const plans of [distinct(await kills(flow)), distinct(await stalls(flow))]) {
      assertGreater(plans.length, 0);
      const told = [{ flow: flow.name, cases: await runCampaign(flow, plans, { events: "late" }) }];
      assertEquals(violationsOf(told), []);
      assertEquals(missedGoals(healingOf(told)), []);
    }
  });
}
