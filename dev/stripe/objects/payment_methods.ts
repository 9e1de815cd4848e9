// Payment methods: every use of a test name makes one of its own, as at Stripe.
import type { Metadata } from "../json.ts";
import { PLATFORM } from "../settings.ts";
import { missing } from "../wire/errors.ts";
import type { World } from "../world.ts";
import type { TestCard } from "./test_cards.ts";
import { testCard } from "./test_cards.ts";

export type BillingDetails = {
  address: {
    city: null;
    country: null;
    line1: null;
    line2: null;
    postal_code: null;
    state: null;
  };
  email: null;
  name: null;
  phone: null;
  tax_id: null;
};

export type PaymentMethod = {
  id: string;
  object: "payment_method";
  billing_details: BillingDetails;
  card: ReturnType<typeof cardFields>;
  created: number;
  customer: null;
  customer_account: null;
  livemode: false;
  metadata: Metadata;
  type: "card";
};

/** The test name behind each payment method's fingerprint. */
const FINGERPRINT = "Sim";

export function resolvePaymentMethod(world: World, idOrName: string): PaymentMethod {
  const known = world.tables.payment_method.get(idOrName);
  if (known) return known;
  const card = testCard(idOrName);
  if (!card) throw missing("PaymentMethod", idOrName, "payment_method");
  const row: PaymentMethod = {
    id: world.ids.next("pm_1"),
    object: "payment_method",
    billing_details: noBillingDetails(),
    card: cardFields(card, `${FINGERPRINT}${idOrName.slice("pm_card_".length)}`),
    created: world.clock.now(),
    customer: null,
    customer_account: null,
    livemode: false,
    metadata: {},
    type: "card",
  };
  return world.tables.payment_method.insert(row, PLATFORM);
}

/** What the card behind a payment method does. */
export function cardOf(world: World, paymentMethodId: string): TestCard {
  const row = world.tables.payment_method.get(paymentMethodId)!;
  return testCard(`pm_card_${row.card.fingerprint.slice(FINGERPRINT.length)}`)!;
}

export function noBillingDetails(): BillingDetails {
  return {
    address: {
      city: null,
      country: null,
      line1: null,
      line2: null,
      postal_code: null,
      state: null,
    },
    email: null,
    name: null,
    phone: null,
    tax_id: null,
  };
}

function cardFields(card: TestCard, fingerprint: string) {
  return {
    brand: card.brand,
    checks: {
      address_line1_check: null,
      address_postal_code_check: null,
      cvc_check: "pass",
    },
    country: "US",
    display_brand: card.brand,
    exp_month: 8,
    exp_year: 2030,
    fingerprint,
    funding: card.funding ?? "credit",
    generated_from: null,
    last4: card.last4,
    networks: { available: [card.brand], preferred: null },
    regulated_status: "unregulated",
    three_d_secure_usage: { supported: true },
    wallet: null,
  };
}
