// tests/test-*.sh: the frame that all of them need, written into each, so that each is complete.
import { join, ROOT } from "../paths.ts";

const FRAME = "tests/support/script_frame.sh";
const FIRST = `# ---- the frame of all these scripts, generated from Holdfast's ${FRAME} ----`;

/** What `deno task generate` keeps fresh. */
export const SCRIPTS: string[] = [
  "tests/test-atomic-locking.sh",
  "tests/test-circuit-breaker.sh",
  "tests/test-escrow-flows.sh",
  "tests/test-reconciliation.sh",
  "tests/test-retry.sh",
  "tests/test-webhook-signature.sh",
];

/** The script at that path with the frame of now. */
export async function renderScript(path: string): Promise<string> {
  const [script, frame] = await Promise.all(
    [path, FRAME].map((file) => Deno.readTextFile(join(ROOT, file))),
  );
  return withFrame(script!, frame!);
}

/** The frame takes all that is behind the line that announces it. */
export function withFrame(script: string, frame: string): string {
  const at = script.indexOf(`${FIRST}\n`);
  if (at < 0) throw new Error(`A script is without the line behind which the frame goes: ${FIRST}`);
  return `${script.slice(0, at)}${FIRST}\n\n${frame}`;
}
