// A check that reads from Stripe: what it means when Stripe does not show it.
import { UserError } from "../stack_file.ts";
import { StripeRefusal } from "../stripe_api.ts";
import { type Look, Missing, warning } from "./check.ts";

/** `right`: what a restricted key needs, as the Dashboard calls it; without it a person looks. */
export async function reading(right: string, look: () => Promise<Look>): Promise<Look> {
  try {
    return await look();
  } catch (error) {
    if (error instanceof StripeRefusal && error.status === 403) {
      return warning("the key may not read it", `Give the restricted key the right ${right}.`);
    }
    // said by the check of the key
    if (error instanceof UserError) throw new Missing("Stripe did not answer it");
    throw error;
  }
}
