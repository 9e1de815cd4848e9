// Every flow of the kill matrix. A new one is a few lines of data in one of these lists.
import { CLOCK_FLOWS } from "./clock_flows.ts";
import { EVENT_FLOWS } from "./event_flows.ts";
import type { Flow } from "./flow.ts";
import { LATE_FLOWS } from "./late_flows.ts";
import { ASKED_FLOWS } from "./asked_flows.ts";

export const FLOWS: readonly Flow[] = [
  ...ASKED_FLOWS,
  ...CLOCK_FLOWS,
  ...EVENT_FLOWS,
  ...LATE_FLOWS,
];
