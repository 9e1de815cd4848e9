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

const FOLDER = join(ROOT, ".dev");

export const STACK_FILE: string = join(FOLDER, "stack.json");

/** A sentence for the person at the keyboard; printed without a stack trace. */
export class UserError extends Error {}

/**
 * Describes a stack in a file, which belongs to it until it ends, and returns the path. Without a
 * path it is .dev/stack.json, or the next that no running stack has: stack-2.json. Appears whole
 * or not at all: readers wait for the file and read it at once.
 */
export async function writeStackFile(
  path: string | undefined,
  stack: StackDescription,
  folder: string = FOLDER,
): Promise<string> {
  for (let n = 1;; n++) {
    const file = path ?? join(folder, n === 1 ? "stack.json" : `stack-${n}.json`);
    if (await claim(file, stack)) return file;
    if (path !== undefined) {
      throw new UserError(
        `${path} describes another stack, which is running: name another file with --stack-file.`,
      );
    }
  }
}

async function claim(path: string, stack: StackDescription): Promise<boolean> {
  await Deno.mkdir(dirname(path), { recursive: true });
  const half = `${path}.${Deno.pid}`;
  await Deno.writeTextFile(half, JSON.stringify(stack, null, 2) + "\n", { mode: 0o600 });
  try {
    for (;;) {
      try {
        // unlike a rename, a link never takes the place of another's
        await Deno.link(half, path);
        return true;
      } catch (error) {
        if (!(error instanceof Deno.errors.AlreadyExists)) throw error;
      }
      const other = await readIfThere(path);
      if (other !== null && await isRunning(other)) return false;
      await Deno.remove(path).catch(() => {});
    }
  } finally {
    await Deno.remove(half);
  }
}

/** Removes the file, unless it is another stack's by now, and .dev when that is empty then. */
export async function removeStackFile(path: string, own: StackDescription): Promise<void> {
  const stack = await readIfThere(path);
  if (stack?.serviceKey !== own.serviceKey) return;
  await Deno.remove(path);
  if (dirname(path) === FOLDER) await Deno.remove(FOLDER).catch(() => {});
}

/** What of a command's arguments says which stack. */
interface Named {
  text(option: string): string | undefined;
}

/**
 * The stack that `--stack-file` names, or the one that is running. Throws UserError when there is
 * none, or when several are and none was named: a guess would pay on the wrong one.
 */
export async function stackOf(
  given: Named,
  folder: string = FOLDER,
): Promise<StackDescription> {
  const path = given.text("stack-file");
  if (path !== undefined) {
    const stack = await readIfThere(path);
    if (stack !== null && await isRunning(stack)) return stack;
    throw new UserError(
      stack === null
        ? `There is no file ${path}: \`${NPX_DENO_TASK} dev\` says where its stack is described.`
        : `The stack that ${path} describes is not running (any more).`,
    );
  }
  const running = await listRunning(folder);
  const [first] = running;
  if (first === undefined) {
    throw new UserError(
      `No local stack is running. Start it in another terminal: ${NPX_DENO_TASK} dev`,
    );
  }
  if (running.length > 1) {
    const lines = running.map(({ file, stack }) => `  --stack-file ${file}   ${stack.apiUrl}`);
    throw new UserError(`${running.length} stacks are running. Say which:\n${lines.join("\n")}`);
  }
  // not where the output goes, which may be JSON
  if (!first.file.endsWith("stack.json")) console.error(`The stack at ${first.stack.apiUrl}:`);
  return first.stack;
}

async function listRunning(folder: string) {
  const running: { file: string; stack: StackDescription }[] = [];
  for await (const { name } of entriesOf(folder)) {
    if (!/^stack(-\d+)?\.json$/.test(name)) continue;
    const file = join(folder, name);
    const stack = await readIfThere(file);
    if (stack !== null && await isRunning(stack)) running.push({ file, stack });
  }
  return running.sort((a, b) => a.file.length - b.file.length || (a.file < b.file ? -1 : 1));
}

async function* entriesOf(folder: string) {
  try {
    yield* Deno.readDir(folder);
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  }
}

async function readIfThere(path: string): Promise<StackDescription | null> {
  try {
    return JSON.parse(await Deno.readTextFile(path)) as StackDescription;
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return null;
    throw new UserError(`${path} is not a stack's description: remove it, or name another file.`);
  }
}

/** Whether it is this stack that answers: the port may be somebody else's by now. */
async function isRunning({ apiUrl, serviceKey }: StackDescription): Promise<boolean> {
  try {
    const answer = await fetch(`${apiUrl}/_control/simulator`, {
      redirect: "manual",
      headers: { apikey: serviceKey },
      signal: AbortSignal.timeout(2_000),
    });
    await answer.body?.cancel();
    // 404: a stack with another Stripe than the simulator
    return answer.ok || answer.status === 404;
  } catch {
    return false;
  }
}
