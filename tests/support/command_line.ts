// `deno task operate` without a process: the Data API as it calls it, and who sits before it.
import { assert, assertStringIncludes } from "deno-std/assert";
import type { Ask } from "../../dev/operate/explanation.ts";
import { operate, type Wish } from "../../dev/operate/operate.ts";
import { RpcRefusal } from "../../dev/place.ts";
import type { World } from "./world.ts";

/** The Data API of a world, as the command line calls it. */
export const askOf =
  (world: World): Ask => async <T>(name: string, args: Record<string, unknown>) => {
    const { status, body } = await world.rpc(name, args);
    if (status === 200) return body as T;
    throw new RpcRefusal(status, body.message, body.hint ?? "");
  };

/** Somebody who types these lines, or nobody; what was shown is kept. */
export function person(...lines: string[]) {
  const shown: string[] = [];
  return {
    isAttended: lines.length > 0,
    say: (text: string) => void shown.push(text),
    ask: (question: string) => {
      shown.push(question);
      return lines.shift() ?? null;
    },
    shown,
    text: () => shown.join("\n"),
  };
}

export const wish = (order: string, values: string[], more: Partial<Wish> = {}): Wish => ({
  ...{ order, values, actor: "Ada", reason: "it's right", isAgreed: false },
  ...{ amount: undefined, againstReceivable: false, applyToHeld: false, ...more },
});

/** What is shown to somebody who then says no: nothing is ordered. */
export async function previewOf(
  world: World,
  order: string,
  values: string[],
  more: Partial<Wish> = {},
): Promise<string> {
  const someone = person("no");
  await operate(askOf(world), wish(order, values, more), someone);
  return someone.text();
}

/** Each part is shown, and whoever is asked at all is asked for a yes. */
export function assertShown(text: string, ...parts: string[]) {
  for (const part of parts) assertStringIncludes(text, part);
  assertStringIncludes(text, "Type yes");
}

/** Refused before anybody is asked, with these words. */
export function assertTurnedDown(text: string, ...parts: string[]) {
  for (const part of parts) assertStringIncludes(text, part);
  assert(!text.includes("Type yes"), text);
}
