// .dev/stack.json: how the other commands, and tests from outside, find a running stack.
import { dirname, join, ROOT } from "./paths.ts";
import { NPX_DENO_TASK } from "./deno_version.ts";

export interface StackDescription {
  apiUrl: string;
  serviceKey: string;
  anonKey: string;
  /** Signs tokens of signed-in users. */
  jwtSecret: string;
  appWebhookSecret: string;
  cronSecret: string;
  /** The superuser's. */
  databaseUrl: string;
  stripeUrl: string;
  stripeKey: string;
  mailUrl: string;
  webhookSecret: string;
  connectWebhookSecret: string;
  inboundBasicAuth: string;
  /** What the functions run with, as an operator would have set it. */
  functionsEnv: Record<string, string>;
}

export const STACK_FILE: string = join(ROOT, ".dev", "stack.json");

/** A sentence for the person at the keyboard; printed without a stack trace. */
export class UserError extends Error {}

/** Appears whole or not at all: readers wait for the file and read it at once. */
export async function writeStackFile(path: string, stack: StackDescription): Promise<void> {
  await Deno.mkdir(dirname(path), { recursive: true });
  const half = `${path}.${Deno.pid}`;
  await Deno.writeTextFile(half, JSON.stringify(stack, null, 2) + "\n", { mode: 0o600 });
  await Deno.rename(half, path);
}

/** Removes the file, unless it is another stack's by now, and .dev when that is empty then. */
export async function removeStackFile(path: string, apiUrl: string): Promise<void> {
  const stack = await readIfThere(path);
  if (stack?.apiUrl !== apiUrl) return;
  await Deno.remove(path);
  if (path === STACK_FILE) await Deno.remove(dirname(path)).catch(() => {});
}

/** The running stack's description; a plain sentence when there is none. */
export async function readStackFile(path: string): Promise<StackDescription> {
  const stack = await readIfThere(path);
  if (stack !== null && await answers(stack.apiUrl)) return stack;
  throw new UserError(
    `No local stack is running. Start it in another terminal: ${NPX_DENO_TASK} dev`,
  );
}

async function readIfThere(path: string): Promise<StackDescription | null> {
  try {
    return JSON.parse(await Deno.readTextFile(path)) as StackDescription;
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return null;
    throw error;
  }
}

async function answers(apiUrl: string): Promise<boolean> {
  const signal = AbortSignal.timeout(2_000);
  try {
    await (await fetch(apiUrl, { signal, redirect: "manual" })).body?.cancel();
    return true;
  } catch {
    return false;
  }
}
