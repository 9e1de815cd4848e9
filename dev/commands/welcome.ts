// What `deno task dev` prints when everything runs: addresses, keys, and three calls to paste.
import type { StackDescription } from "../stack_file.ts";
import type { StripeSimulator } from "../stripe/simulator.ts";
import { NPX_DENO_TASK } from "../deno_version.ts";

const THREE_DAYS_MS = 3 * 86_400_000;

export function welcome(
  stack: StackDescription,
  functions: string[],
  simulator: StripeSimulator | null,
  { dataIsKept, tellsApp }: { dataIsKept: boolean; tellsApp: boolean },
): string {
  const lines = [
    "",
    `Holdfast is running; Ctrl-C stops it${dataIsKept ? "" : " and throws its data away"}.`,
    "",
    `  API            ${stack.apiUrl}`,
    `  functions      ${functions.length === 0 ? "none built yet" : functions.join(", ")}`,
    `  service key    ${stack.serviceKey}`,
    `  anon key       ${stack.anonKey}`,
    `  cron secret    ${stack.cronSecret}`,
    `  database       ${stack.databaseUrl}`,
    `  Stripe         ${stack.stripeUrl}`,
    `  Stripe key     ${stack.stripeKey}`,
    `  mail           ${stack.mailUrl}/messages`,
  ];
  if (tellsApp) lines.push(`  app secret     ${stack.appWebhookSecret}`);
  if (simulator !== null) lines.push("", ...examples(stack, simulator));
  return lines.join("\n") + "\n";
}

function examples(stack: StackDescription, simulator: StripeSimulator): string[] {
  const receiver = simulator.control.createAccount({ transfers: "active" });
  const body = JSON.stringify({
    reference: "order-1",
    amount: 5000,
    currency: "usd",
    deadline: new Date(Date.now() + THREE_DAYS_MS).toISOString(),
    receiver: { email: "receiver@holdfast.example", stripeAccountId: receiver.id },
  });
  const json = "-H 'content-type: application/json'";
  const post = (name: string) =>
    `curl -sS ${stack.apiUrl}/functions/v1/${name} -H 'apikey: ${stack.serviceKey}' ${json}`;
  const pick = (key: string) => `$(echo "$MADE" | sed 's/.*"${key}":"\\([^"]*\\)".*/\\1/')`;
  return [
    "Try it (paste into another terminal):",
    "",
    "  # 1. the app's server creates an escrow of 50.00 USD",
    `  MADE=$(${post("create-escrow")} \\`,
    `    -d '${body}'); echo "$MADE"`,
    "",
    "  # 2. the sender pays (in real life in the browser, with the client secret)",
    `  curl -sS ${stack.stripeUrl}/v1/payment_intents/${pick("paymentIntentId")}/confirm \\`,
    `    -u ${stack.stripeKey}: -d payment_method=pm_card_visa`,
    "",
    "  # 3. the receiver has delivered: pay them",
    `  ${post("distribute-escrow-funds")} \\`,
    `    -d "{\\"escrowTransactionId\\":\\"${pick("escrowTransactionId")}\\"}"`,
    "",
    `  Or: ${NPX_DENO_TASK} pay order-1, then ${NPX_DENO_TASK} clock +4d, and the timeouts job:`,
    `  ${post("check-escrow-timeouts")} -d '{}'`,
  ];
}
