// A
import { assertEquals } from "deno-std/assert";
import { runCampaign } from "./campaign.ts";
import { CLOCK_FLOWS } from "./clock_flows.ts";
import { EVENT_FLOWS } from "./event_flows.ts";
import { ASKED_FLOWS } from "./matrix_flows.ts";
import { faults, kills, nameOf, secondCallers, stalls } from "./plans.ts";

const SETS = { kills, faults, secondCallers, stalls };
for (const flow of [...ASKED_FLOWS, ...CLOCK_FLOWS, ...EVENT_FLOWS]) {
  for (const [set, plan] of Object.entries(SETS)) {
    Deno.test(`${flow.name}: ${set}`, async () => {
      const cases = await runCampaign(flow, await plan(flow), { events: "never" });
      const healed = cases.map(({ healedAfter }) => healedAfter ?? 0);
      console.log(cases.length, Math.max(...healed));
      const wrong = cases.flatMap(({ violations, plan }) =>
        violations.length
          ? [`${nameOf(plan)}: ${violations.map((v) => v.slice(0, 400)).join("; ")}`]
          : []
      );
      assertEquals(wrong, []);
    });
  }
}
