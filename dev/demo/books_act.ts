// The act that closes the books: every day of the demo so far, proven against Stripe.
import { counted } from "../../supabase/functions/_shared/counted.ts";
import { checkChain, type Exported } from "../statements/chain.ts";
import type { Stage } from "./stage.ts";

export async function closeTheDay(stage: Stage) {
  stage.tell("daily-reconciliation reads every row of Stripe's balance, at night");
  await stage.passNight();
  const { body } = await stage.call("daily-reconciliation", {});
  const exported = await stage.statements();
  const rows = exported.flatMap(({ statement }) => statement.rowTypes)
    .reduce((sum, type) => sum + type.rows, 0);
  stage.tell(
    `closed    ${counted(exported.length, "day")}, ${
      counted(rows, "row")
    } of Stripe's balance, each booked once`,
  );
  for (const line of exported.at(-1)!.text.split("\n").filter((line) => line !== "")) {
    stage.tell(`          ${line}`);
  }
  stage.check("the day is closed to the cent", body.balanced === true);
  stage.check("so is every day before it", exported.every(({ statement }) => statement.balanced));
  const again = await stage.call("daily-reconciliation", {});
  stage.check("asked again, it tells the same", again.body.hash === body.hash);
  const chain = exported.map(({ text: _text, closedAt: _closedAt, ...day }) => day);
  stage.check("the statements hold offline", (await checkChain(chain)).length === 0);
  stage.check("a cent changed in them is seen", (await checkChain(forged(chain))).length > 0);
}

/** One cent more was held at the end of some day. */
function forged(chain: Exported[]): Exported[] {
  const changed = structuredClone(chain);
  const block = changed.flatMap(({ statement }) => statement.currencies)[0]!;
  block.held["end"] = block.held["end"]! + 1;
  return changed;
}
