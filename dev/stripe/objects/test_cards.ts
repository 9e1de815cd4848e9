// Stripe's test payment methods and what each of them does.

export type Decline = {
  code: string;
  declineCode?: string;
  message: string;
  networkCode: string;
  advice: "do_not_try_again" | "try_again_later" | "confirm_card_data";
};

export type TestCard = {
  brand: string;
  last4: string;
  funding?: "credit" | "debit";
  decline?: Decline;
  /** Asks the sender to authenticate, unless nobody is there (rule 18). */
  authentication?: true;
  /** Available at once instead of after two days (rule 25). */
  bypassesPending?: true;
  dispute?: { reason: string; inquiry: boolean };
  refund?: "pending" | "fails";
};

const visa = (last4 = "4242", more: Partial<TestCard> = {}): TestCard => ({
  brand: "visa",
  last4,
  ...more,
});

function declined(last4: string, declineCode: string, message: string, networkCode = "05") {
  const advice = declineCode === "insufficient_funds" ? "try_again_later" : "do_not_try_again";
  return visa(last4, {
    decline: { code: "card_declined", declineCode, message, networkCode, advice },
  });
}

function refused(last4: string, code: string, message: string, networkCode: string) {
  return visa(last4, {
    decline: { code, message, networkCode, advice: "confirm_card_data" },
  });
}

const DECLINED = "Your card was declined.";
const genericDecline = declined("0002", "generic_decline", DECLINED);
const authenticate = visa("3184", { authentication: true });

const CARDS: { readonly [name: string]: TestCard } = {
  visa: visa(),
  visa_debit: visa("5556", { funding: "debit" }),
  mastercard: { brand: "mastercard", last4: "4444" },
  mastercard_debit: { brand: "mastercard", last4: "3222", funding: "debit" },
  amex: { brand: "amex", last4: "8431" },
  discover: { brand: "discover", last4: "9424" },
  bypassPending: visa("0077", { bypassesPending: true }),
  bypassPendingInternational: visa("3720", { bypassesPending: true }),
  chargeDeclined: genericDecline,
  visa_chargeDeclined: genericDecline,
  chargeCustomerFail: declined("0341", "generic_decline", DECLINED),
  chargeDeclinedInsufficientFunds: declined(
    "9995",
    "insufficient_funds",
    "Your card has insufficient funds.",
    "51",
  ),
  chargeDeclinedLostCard: declined("9987", "lost_card", DECLINED, "41"),
  chargeDeclinedStolenCard: declined("9979", "stolen_card", DECLINED, "43"),
  chargeDeclinedFraudulent: declined("0019", "fraudulent", DECLINED, "59"),
  radarBlock: declined("0019", "fraudulent", DECLINED, "59"),
  chargeDeclinedVelocityLimitExceeded: declined(
    "6975",
    "card_velocity_exceeded",
    "Your card was declined for making repeated attempts too frequently.",
    "65",
  ),
  chargeDeclinedExpiredCard: refused("0069", "expired_card", "Your card has expired.", "54"),
  chargeDeclinedIncorrectCvc: refused(
    "0127",
    "incorrect_cvc",
    "Your card's security code is incorrect.",
    "N7",
  ),
  chargeDeclinedProcessingError: refused(
    "0119",
    "processing_error",
    "An error occurred while processing your card. Try again in a little bit.",
    "06",
  ),
  authenticationRequired: authenticate,
  authenticationRequiredOnSetup: authenticate,
  threeDSecure2Required: visa("3220", { authentication: true }),
  threeDSecureRequired: visa("3063", { authentication: true }),
  createDispute: visa("0259", { dispute: { reason: "fraudulent", inquiry: false } }),
  createDisputeProductNotReceived: visa("2685", {
    dispute: { reason: "product_not_received", inquiry: false },
  }),
  createDisputeInquiry: visa("1976", {
    dispute: { reason: "fraudulent", inquiry: true },
  }),
  pendingRefund: visa("7726", { refund: "pending" }),
  refundFail: visa("5126", { refund: "fails" }),
};

/** The card behind `pm_card_…`, or undefined. */
export function testCard(paymentMethod: string): TestCard | undefined {
  const name = paymentMethod.replace(/^pm_card_/, "");
  return name !== paymentMethod && Object.hasOwn(CARDS, name) ? CARDS[name] : undefined;
}
