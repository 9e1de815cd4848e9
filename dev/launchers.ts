// Notices when the command that started us was killed without telling us.

/** How often to look; a stack that lives a second too long disturbs nobody. */
const LOOK_EVERY_MS = 1_000;

/** How the processes show themselves in /proc, arguments separated by zero bytes. */
const DENO = /^[^\0]*\bdeno\b/;
const NPM = /^(npm|npx)\b|^[^\0]*node\0[^\0]*(npm|npx)/;
const SHELL = /^[^\0]*\bsh\0-c\0/;

/**
 * Calls back once when one of our launchers (`deno task`, npx and the shell between them) is gone.
 * `npx … task dev` is four processes; a signal sent to the first does not reach us always,
 * and SIGKILL never. Our own parent is watched everywhere, the others where /proc shows them.
 * Returns the function that ends the watch.
 */
export function onLauncherGone(callback: () => void): () => void {
  const parent = Deno.ppid;
  const others = launchersAbove(parent);
  const timer = setInterval(() => {
    if (Deno.ppid === parent && others.every(isAlive)) return;
    clearInterval(timer);
    callback();
  }, LOOK_EVERY_MS);
  Deno.unrefTimer(timer);
  return () => clearInterval(timer);
}

interface Process {
  pid: number;
  /** With the pid, unique until the machine restarts. */
  startedAt: string;
  parent: number;
  command: string;
}

/**
 * From our parent upwards, as far as they are launchers. A shell is one only between npm and Deno:
 * the shell that a person or a script started npx from may end before us.
 */
function launchersAbove(parent: number): Process[] {
  const found: Process[] = [];
  let next = readProcess(parent);
  while (next !== null) {
    const above = readProcess(next.parent);
    const launches = DENO.test(next.command) || NPM.test(next.command) ||
      (SHELL.test(next.command) && above !== null && NPM.test(above.command));
    if (!launches) break;
    found.push(next);
    next = above;
  }
  return found;
}

function isAlive(process: Process): boolean {
  return readProcess(process.pid)?.startedAt === process.startedAt;
}

function readProcess(pid: number): Process | null {
  try {
    // pid (name) state ppid …; the name may hold spaces and parentheses. Field 22 is the start.
    const stat = Deno.readTextFileSync(`/proc/${pid}/stat`);
    const [state, parent, ...rest] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    if (state === "Z") return null;
    const command = Deno.readTextFileSync(`/proc/${pid}/cmdline`);
    return { pid, parent: Number(parent), startedAt: rest[17] ?? "", command };
  } catch {
    return null;
  }
}
