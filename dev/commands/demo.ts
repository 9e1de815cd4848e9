// `deno task demo`: the life of an escrow, played on a stack of its own and told in plain words.
import { counted } from "../../supabase/functions/_shared/counted.ts";
import { ACTS } from "../demo/acts.ts";
import { openStage, type Stage } from "../demo/stage.ts";
import { startStack } from "../stack.ts";
import { readArguments } from "./arguments.ts";

const HELP = `deno task demo [--exchanges <file>]

Plays the life of an escrow on a throw-away local stack. Needs no account, key or network.
The exit code is 0 only when every act ended as told.

  --exchanges <file>   also write what was asked of Stripe and answered, as JSON lines`;

export async function runDemo(args: string[]): Promise<number> {
  const given = readArguments(args, { exchanges: { type: "string" } }, 0, HELP);
  if (given === null) return 0;
  const startedAt = performance.now();
  console.log("Starting Postgres, the edge functions, a Stripe simulator and a mail catcher …");
  console.log(
    "In the ledger + is a debit, - a credit; held is what is owed to sender or receiver.",
  );
  const stack = await startStack({ ephemeral: true });
  try {
    if (stack.simulator === null) throw new Error("the demo needs the simulator");
    const stage = openStage(stack, stack.simulator);
    await playAll(stage);
    const file = given.text("exchanges");
    if (file !== undefined) await Deno.writeTextFile(file, stack.simulator.exchanges());
    // a webhook still under way would find the functions gone
    await stack.simulator.settle();
    await stage.close();
    return sumUp(stage.failures(), (performance.now() - startedAt) / 1000);
  } finally {
    await stack.stop();
  }
}

async function playAll(stage: Stage) {
  for (const [i, { title, play }] of ACTS.entries()) {
    console.log(`\nAct ${i + 1}. ${title}`);
    if (play) await play(stage);
    else stage.tell("not built yet");
    await stage.showMail();
  }
  console.log();
  stage.check(
    "in all that time no mail called a job silent or a day unclosed: cron called them",
    !stage.mailed().some((subject) => /job is silent|not closed/.test(subject)),
  );
}

function sumUp(failures: string[], seconds: number): number {
  const built = ACTS.filter(({ play }) => play).length;
  console.log();
  for (const claim of failures) console.log(`This did not hold: ${claim}`);
  console.log(
    failures.length === 0
      ? `All ${counted(built, "act")} ended as told, in ${
        seconds.toFixed(1)
      } s. Try it yourself: deno task dev`
      : `${counted(failures.length, "claim")} did not hold.`,
  );
  return failures.length === 0 ? 0 : 1;
}
