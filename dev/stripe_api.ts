// The few calls that commands make to Stripe themselves: settings of the account, never money.
import { type Config } from "../supabase/functions/_shared/config.ts";
import { STRIPE_API_VERSION } from "../supabase/functions/_shared/stripe.ts";
import { UserError } from "./stack_file.ts";

export interface StripeApi {
  /** Throws UserError without an answer, StripeRefusal on one that is no success. */
  call(
    method: "GET" | "POST",
    path: string,
    params?: Params,
    idempotencyKey?: string,
  ): Promise<unknown>;
}

export type Params = { [name: string]: string | boolean | string[] | { [key: string]: string } };

/** What Stripe said instead: its code and status; its message may quote a part of the key. */
export class StripeRefusal extends UserError {
  constructor(readonly status: number, readonly code: string | null) {
    super(`Stripe refused: HTTP ${status}${code === null ? "" : `, ${code}`}.`);
  }
}

/** Speaks with one key, in the version that the functions speak; `account`: a connected one. */
export function openStripeApi(
  { apiBase }: Pick<Config["stripe"], "apiBase">,
  key: string,
  fetcher: typeof fetch,
  account?: string,
): StripeApi {
  return {
    async call(method, path, params = {}, idempotencyKey) {
      const form = formOf(params);
      const isPost = method === "POST";
      const query = isPost || form.size === 0 ? "" : `?${form}`;
      const response = await fetcher(`${apiBase}${path}${query}`, {
        method,
        headers: {
          authorization: `Bearer ${key}`,
          "stripe-version": STRIPE_API_VERSION,
          ...(account !== undefined && { "stripe-account": account }),
          ...(isPost && { "content-type": "application/x-www-form-urlencoded" }),
          ...(idempotencyKey !== undefined && { "idempotency-key": idempotencyKey }),
        },
        body: isPost ? form.toString() : null,
      }).catch(() => {
        throw new UserError("Stripe does not answer.");
      });
      const body = await response.json().catch(() => null) as { error?: { code?: string } } | null;
      if (response.ok && body !== null) return body;
      throw new StripeRefusal(response.status, body?.error?.code ?? null);
    },
  };
}

/** Stripe's form: `list[0]`, `object[key]`. */
function formOf(params: Params): URLSearchParams {
  const pairs = Object.entries(params).flatMap(([name, value]) =>
    typeof value === "object"
      ? Object.entries(value).map(([key, part]) => [`${name}[${key}]`, part])
      : [[name, String(value)]]
  );
  return new URLSearchParams(pairs as [string, string][]);
}
