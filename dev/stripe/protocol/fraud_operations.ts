// Reading early fraud warnings; they cannot be made through the API.
import { listRows, PAGING } from "../wire/lists.ts";
import { find } from "../world.ts";
import type { Operation } from "./call.ts";
import { idOf } from "./call.ts";

const PATH = "/v1/radar/early_fraud_warnings";

export const fraudOperations: readonly Operation[] = [
  {
    method: "GET",
    template: PATH,
    parameters: {
      fields: { ...PAGING, created: "time_range", charge: "string", payment_intent: "string" },
    },
    returns: "list radar.early_fraud_warning",
    run: (world, call) =>
      listRows(call, world.tables.fraud_warning, { equal: ["payment_intent", "charge"] }),
  },
  {
    method: "GET",
    template: `${PATH}/{early_fraud_warning}`,
    parameters: { fields: { expand: "strings" } },
    returns: "radar.early_fraud_warning",
    run: (world, call) => find(world.tables.fraud_warning, idOf(call)),
  },
];
