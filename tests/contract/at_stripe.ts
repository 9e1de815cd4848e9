// Rules that a client alone can ask. They hold for the simulator, and with the key of a sandbox the
// same words are asked of Stripe itself.
import Stripe from "stripe";
import { law } from "./simulated_stripe.ts";

const KEY = Deno.env.get("STRIPE_CONTRACT_KEY") ?? "";
export const SKIPPED = "STRIPE_CONTRACT_KEY is not set: no rule is asked of Stripe itself";
/** A connected account of the sandbox whose capability `transfers` is active. */
const RECEIVER = Deno.env.get("STRIPE_CONTRACT_ACCOUNT") ?? "";
/** Where Stripe is, for the test of this file. */
const URL_OF_STRIPE = Deno.env.get("STRIPE_CONTRACT_URL");

if (KEY !== "" && !/^[rs]k_test_/.test(KEY)) {
  throw new Error(
    "STRIPE_CONTRACT_KEY is not the test key of a sandbox (sk_test_…): these tests charge and " +
      "refund cards.",
  );
}

function atStripe(): Stripe {
  const { hostname, port, protocol } = new URL(URL_OF_STRIPE ?? "https://api.stripe.com");
  return new Stripe(KEY, {
    apiVersion: "2026-10-28.endive",
    host: hostname,
    protocol: protocol === "http:" ? "http" : "https",
    ...(port === "" ? {} : { port }),
  });
}

/** One line for the whole suite that says what was left out. */
export function tellWhatIsSkipped() {
  if (KEY === "") console.log(SKIPPED);
}

/** What a client can ask without anybody's help. */
export function rule(name: string, ask: (stripe: Stripe) => Promise<void>) {
  law(name, ({ stripe }) => ask(stripe));
  if (KEY !== "") Deno.test(`${name} (at Stripe)`, () => ask(atStripe()));
}

/**
 * The same of money that reaches a connected account. `available`: what the account has besides,
 * minor units; at Stripe whoever runs this sees to it.
 */
export function ruleOfTransfers(
  name: string,
  available: number,
  ask: (stripe: Stripe, receiver: string) => Promise<void>,
) {
  law(name, async ({ sim, stripe }) => {
    const { id } = sim.control.createAccount({ transfers: "active" });
    if (available > 0) sim.control.setBalance({ account: id, currency: "usd", available });
    await ask(stripe, id);
  });
  if (KEY === "") return;
  Deno.test({
    name: `${name} (at Stripe${RECEIVER === "" ? ": STRIPE_CONTRACT_ACCOUNT is not set" : ""})`,
    ignore: RECEIVER === "",
    fn: () => ask(atStripe(), RECEIVER),
  });
}
