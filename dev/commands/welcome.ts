// What `deno task dev` prints when everything runs: addresses, keys, and three calls to paste.
import type { StackDescription } from "../stack_file.ts";
import type { StripeSimulator } from "../stripe/simulator.ts";
import { NPX_DENO_TASK } from "../deno_version.ts";

export interface Told {
  dataIsKept: boolean;
  tellsApp: boolean;
  /** The stack file's path where the commands do not look by themselves. */
  file: string | null;
  /** Of the example's escrow: one that this database does not have yet. */
  reference: string;
}

export function welcome(
  stack: StackDescription,
  functions: string[],
  simulator: StripeSimulator | null,
  { dataIsKept, tellsApp, file, reference }: Told,
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
  if (file !== null) {
    lines.push(
      "",
      "The commands beside it find this stack by:",
      `  --stack-file ${file}`,
    );
  }
  if (simulator !== null) lines.push("", ...examples(stack, simulator, reference, file));
  return lines.join("\n") + "\n";
}

function examples(
  stack: StackDescription,
  simulator: StripeSimulator,
  reference: string,
  file: string | null,
): string[] {
  const account = simulator.control.createAccount({ transfers: "active" });
  // a receiver keeps their account: one of this stack's own
  const email = `receiver-${account.id.slice(-6).toLowerCase()}@holdfast.example`;
  const body = JSON.stringify({
    reference,
    amount: 5000,
    currency: "usd",
    // closes the shell's quotes for the variable and opens them again
    deadline: "'$DEADLINE'",
    receiver: { email, stripeAccountId: account.id },
  });
  const of = file === null ? "" : ` --stack-file ${file}`;
  const json = "-H 'content-type: application/json'";
  const post = (name: string) =>
    `curl -sS ${stack.apiUrl}/functions/v1/${name} -H 'apikey: ${stack.serviceKey}' ${json}`;
  const pick = (key: string) => `$(echo "$MADE" | sed -n 's/.*"${key}":"\\([^"]*\\).*/\\1/p')`;
  return [
    "Try it (paste into another terminal):",
    "",
    "  # 1. the app's server creates an escrow of 50.00 USD, due in three days",
    `  DEADLINE=$(curl -sS ${stack.apiUrl}/_control/deadline/${reference})`,
    `  MADE=$(${post("create-escrow")} \\`,
    `    -d '${body}'); echo "$MADE"`,
    "",
    "  # 2. the sender pays (in real life in the browser, with the client secret)",
    `  curl -sS ${stack.stripeUrl}/v1/payment_intents/${pick("paymentIntentId")}/confirm \\`,
    `    -u ${stack.stripeKey}: -d payment_method=pm_card_visa`,
    "",
    "  # 3. Stripe's webhook has told of it; the receiver has delivered: pay them",
    "  sleep 2",
    `  ${post("distribute-escrow-funds")} \\`,
    `    -d "{\\"escrowTransactionId\\":\\"${pick("escrowTransactionId")}\\"}"`,
    "",
    "  Or, instead of 2 and 3: the sender pays, nobody delivers, and cron returns the money:",
    `  ${NPX_DENO_TASK} pay ${reference}${of}`,
    `  ${NPX_DENO_TASK} clock +4d${of}`,
    `  ${NPX_DENO_TASK} explain ${reference}${of}`,
  ];
}
