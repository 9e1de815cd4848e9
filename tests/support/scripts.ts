// The operators' scripts of tests/, run as somebody runs them who has nothing but them.
import { assert, assertEquals } from "deno-std/assert";
import { join, ROOT } from "../../dev/paths.ts";
import type { Stack } from "../../dev/stack.ts";

export const SCRIPTS = [
  "test-atomic-locking.sh",
  "test-circuit-breaker.sh",
  "test-reconciliation.sh",
  "test-retry.sh",
  "test-webhook-signature.sh",
];
export const RUNNER = "test-escrow-flows.sh";
export const FOLDER: string = join(ROOT, "tests");

export interface Ran {
  code: number;
  said: string;
}

/** With no other environment than what is given. */
export async function runScript(
  script: string,
  env: Record<string, string>,
  { args = [], folder = FOLDER }: { args?: string[]; folder?: string } = {},
): Promise<Ran> {
  const { code, stdout, stderr } = await new Deno.Command("bash", {
    args: [join(folder, script), ...args],
    clearEnv: true,
    env: { PATH: Deno.env.get("PATH") ?? "", ...env },
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
  }).output();
  const text = new TextDecoder();
  return { code, said: text.decode(stdout) + text.decode(stderr) };
}

/** All that anybody is asked to give. */
export const given = (stack: Stack) => ({ BASE_URL: stack.apiUrl, SERVICE_KEY: stack.serviceKey });

/** The same installation as a project somewhere else: a proxy on this one is asked for its name. */
export const elsewhere = (stack: Stack) => ({
  BASE_URL: "http://host.docker.internal",
  SERVICE_KEY: stack.serviceKey,
  http_proxy: stack.apiUrl,
});

export function assertPassed({ code, said }: Ran, stack: Stack) {
  assertEquals(code, 0, said);
  assert(!said.includes("FAIL"), said);
  assert(!said.includes(stack.serviceKey), "the key was shown");
}

/** Nothing was left out. */
export function assertPassedWhole(ran: Ran, stack: Stack) {
  assertPassed(ran, stack);
  assert(/^test-.*: \d+ ok, 0 failed, 0 skipped$/m.test(ran.said), ran.said);
  assert(!/[1-9]\d* skipped|^ {2}skip |^part/m.test(ran.said), ran.said);
}
