// `deno task operate <order> …`: an operator's order, shown first, agreed, sent, and audited.
import { userInfo } from "node:os";
import { operate } from "../operate/operate.ts";
import { ESCROW_ORDERS } from "../operate/orders.ts";
import { ORDERS_TO_ALL } from "../operate/orders_to_all.ts";
import { TERMINAL } from "../operate/terminal.ts";
import { callRpc, PLACE_HELP, PLACE_OPTIONS, placeOf } from "../place.ts";
import { UserError } from "../stack_file.ts";
import { readArguments } from "./arguments.ts";

const ORDERS = { ...ESCROW_ORDERS, ...ORDERS_TO_ALL };

const HELP = `deno task operate <order> … --reason "why"

Gives an order, after showing what it will do, from what to what, and its line for the SQL editor:
the database tries it and takes it back. What it would refuse is refused before anybody is asked.
Whatever moves money is queued: the next run of the jobs carries it out. Every order is kept with
who and why. A test alert is not ordered here: deno task doctor --send-test-alert.

${Object.entries(ORDERS).map(([name, { usage }]) => `  ${name.padEnd(20)} ${usage}`).join("\n")}

  --reason <why>        kept with the order
  --actor <who>         default: your name on this computer
  --amount <minor>      a large amount, typed again
  --yes                 agreed: ask nothing
${PLACE_HELP}`;

const OPTIONS = {
  reason: { type: "string" },
  actor: { type: "string" },
  amount: { type: "string" },
  yes: { type: "boolean" },
  "against-receivable": { type: "boolean" },
  "apply-to-held": { type: "boolean" },
  ...PLACE_OPTIONS,
} as const;

export async function runOperate(args: string[]): Promise<number> {
  const [order = "", ...rest] = args;
  if (order === "--help") {
    console.log(HELP);
    return 0;
  }
  if (!Object.hasOwn(ORDERS, order)) {
    throw new UserError(
      `${order ? `There is no order "${order}"` : "No order is named"}.\n\n${HELP}`,
    );
  }
  const given = readArguments(rest, OPTIONS, countOf(order), HELP);
  if (given === null) return 0;
  const reason = given.text("reason");
  if (!reason?.trim()) throw new UserError('Say why: --reason "…". It is kept with the order.');
  const place = await placeOf(given);
  return await operate((name, args) => callRpc(place, name, args), {
    order,
    values: given.positionals,
    actor: given.text("actor") ?? userInfo().username,
    reason,
    isAgreed: given.flag("yes"),
    amount: given.text("amount"),
    againstReceivable: given.flag("against-receivable"),
    applyToHeld: given.flag("apply-to-held"),
  }, TERMINAL);
}

/** How many words may stand behind the order: the escrow, where it is about one, and its values. */
function countOf(order: string): [number, number] {
  const escrows = Object.hasOwn(ESCROW_ORDERS, order) ? 1 : 0;
  const [least, most] = ORDERS[order]!.values;
  return [least + escrows, most + escrows];
}
