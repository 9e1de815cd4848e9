// The whole world as JSON.
import type { JsonObject } from "../json.ts";
import { snapshot } from "../json.ts";
import type { Api } from "../protocol/api.ts";
import { PLATFORM } from "../settings.ts";

export function stateOf(api: Api): JsonObject {
  const { world } = api;
  const objects = Object.values(world.tables).map((table) => [`${table.kind}s`, table.all()]);
  const balances = [...world.balances].map(([account, currencies]) => [
    account,
    Object.fromEntries(currencies),
  ]);
  const endpoints = [...world.destinations.values()].map(({ secrets: _kept, ...shown }) => shown);
  return snapshot({
    now: world.clock.now(),
    platform: PLATFORM,
    balance_settings: world.platform.balanceSettings,
    settings: world.settings,
    ...Object.fromEntries(objects),
    balances: Object.fromEntries(balances),
    faults: api.faults.waiting(),
    late_requests: api.late.count(),
    webhooks: {
      ...api.deliveries.mode(),
      endpoints,
      attempts: api.deliveries.records(),
    },
  }) as unknown as JsonObject;
}
