// What a simulator can be told about its world. Every default says why it has that value.

export type Settings = {
  /** Charges in another currency are converted to the first of these. */
  settlementCurrencies: string[];
  /** How long an authorisation that has lapsed still reads requires_capture (rule 22). */
  expiryGapSeconds: number;
  /**
   * Whether a captured charge shows its balance transaction a moment later, with charge.updated
   * (stripe-node#2266, hackclub/hcb#6987); off, because most answers have it.
   */
  lateRows: boolean;
  /**
   * Whether a reversal lets its charge be transferred again; no document says so. On, which is
   * believed: docs/contract.md, question 1.
   */
  reversalsFreeCharges: boolean;
  /** Wait inside the execution of every call, so that calls can overlap. */
  latencyMs: number;
  /** 25 calls per second and endpoint (rule 40); off, because tests are faster than people. */
  rateLimit: boolean;
};

export const defaultSettings: Settings = {
  // One per shape of currency: two decimals, none, three.
  settlementCurrencies: ["usd", "eur", "gbp", "jpy", "bhd"],
  expiryGapSeconds: 0,
  lateRows: false,
  reversalsFreeCharges: true,
  latencyMs: 0,
  rateLimit: false,
};

/** Rule 25: Stripe's usual two days before money is available. */
export const AVAILABLE_AFTER_SECONDS = 2 * 86_400;

/** The version the project pins; the only one the simulator renders (rule 6). */
export const API_VERSION = "2026-10-28.endive";

/** The account that owns the API key. */
export const PLATFORM = "acct_1SimPlatform00001";
