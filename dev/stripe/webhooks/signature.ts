// Stripe-Signature: one v1 per live secret, made anew for every attempt (facts, section i).
import { createHmac } from "node:crypto";

export function signatureHeader(payload: string, secrets: readonly string[], time: number): string {
  const signatures = secrets.map((secret) =>
    `v1=${createHmac("sha256", secret).update(`${time}.${payload}`).digest("hex")}`
  );
  return [`t=${time}`, ...signatures].join(",");
}
