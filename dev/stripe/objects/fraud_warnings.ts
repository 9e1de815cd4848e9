// Early fraud warnings: an issuer says that a charge may be fraud, before anybody disputes it.
// https://docs.stripe.com/api/radar/early_fraud_warnings/object, https://docs.stripe.com/disputes
import { PLATFORM } from "../settings.ts";
import { emit } from "../webhooks/events.ts";
import type { World } from "../world.ts";
import type { Charge } from "./charges.ts";

/** `Radar.EarlyFraudWarning.fraud_type` of stripe 23.1.0. */
export const FRAUD_TYPES = [
  "card_never_received",
  "fraudulent_card_application",
  "made_with_counterfeit_card",
  "made_with_lost_card",
  "made_with_stolen_card",
  "misc",
  "unauthorized_use_of_card",
] as const;

export type FraudType = (typeof FRAUD_TYPES)[number];

export type FraudWarning = {
  id: string;
  object: "radar.early_fraud_warning";
  actionable: boolean;
  charge: string;
  created: number;
  fraud_type: FraudType;
  livemode: false;
  payment_intent?: string;
};

export function warnOfFraud(
  world: World,
  charge: Charge,
  options: { actionable?: boolean; fraudType?: FraudType },
): FraudWarning {
  const warning: FraudWarning = {
    id: world.ids.next("issfr_1"),
    object: "radar.early_fraud_warning",
    actionable: options.actionable ?? isActionable(world, charge),
    charge: charge.id,
    created: world.clock.now(),
    fraud_type: options.fraudType ?? "unauthorized_use_of_card",
    livemode: false,
    ...(charge.payment_intent !== null && { payment_intent: charge.payment_intent }),
  };
  world.tables.fraud_warning.insert(warning, PLATFORM);
  emit(world, "radar.early_fraud_warning.created", warning);
  return warning;
}

/** "actionable if it has not received a dispute and has not been fully refunded" (SDK text). */
function isActionable(world: World, charge: Charge): boolean {
  return !charge.refunded && world.tables.dispute.where("charge", charge.id).length === 0;
}

/** Called where a charge is disputed or refunded. */
export function updateWarnings(world: World, charge: Charge) {
  for (const warning of world.tables.fraud_warning.where("charge", charge.id)) {
    if (!warning.actionable || isActionable(world, charge)) continue;
    const before = { ...warning };
    warning.actionable = false;
    emit(world, "radar.early_fraud_warning.updated", warning, { before });
  }
}
