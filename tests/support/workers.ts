// Workers of the functions beside a world's own: generations that were started with another
// environment, as they serve side by side while a change of it spreads.
import { assertEquals } from "deno-std/assert";
import type { Environment } from "../../supabase/functions/_shared/config.ts";
import { loadFunctions } from "./functions.ts";
import type { Answer, World } from "./world.ts";

/** One generation of workers: those that were started with this environment. */
export interface Workers {
  /** Status and body of a call of a function, all that follows it included. */
  call(
    name: string,
    headers: Record<string, string>,
    body: unknown,
  ): Promise<Pick<Answer, "status" | "body">>;
}

export async function startWorkers(world: World, changes: Environment): Promise<Workers> {
  const deferred: Promise<unknown>[] = [];
  const functions = await loadFunctions({
    env: { ...world.env, ...changes },
    fetch: world.fetch,
    now: () => Date.now(),
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, Math.min(ms, 10))),
    random: () => 0.5,
    uuid: () => crypto.randomUUID(),
    write: (line) => world.logs.push(JSON.parse(line)),
    defer: (work) => deferred.push(work.catch(() => {})),
  });
  return {
    async call(name, headers, body) {
      const response = await functions(
        name.split("/")[0]!,
        new Request(`http://127.0.0.1/${name}`, {
          method: "POST",
          headers: { "content-type": "application/json", ...headers },
          body: typeof body === "string" ? body : JSON.stringify(body),
        }),
      );
      const answered = { status: response.status, body: await response.json() };
      await Promise.all(deferred.splice(0));
      return answered;
    },
  };
}

export interface Roll {
  world: World;
  /** The environment with these values, newest first. */
  env(values: string[]): Environment;
  old: string;
  fresh: string;
  /** A request that rests on the value; whether it was taken. */
  isTaken(workers: Workers, value: string): Promise<boolean>;
}

/** What others present to us: the functions take both for a while, then the others change. */
export async function rollIncoming({ world, env, old, fresh, isTaken }: Roll) {
  const [before, both, after] = await Promise.all(
    [[old], [fresh, old], [fresh]].map((values) => startWorkers(world, env(values))),
  ) as [Workers, Workers, Workers];
  const phases: [workers: Workers[], values: string[]][] = [
    [[before], [old]],
    [[before, both], [old]],
    [[both], [old, fresh]],
    [[both, after], [fresh]],
    [[after], [fresh]],
  ];
  for (const [at, [workers, values]] of phases.entries()) {
    const asked = workers.flatMap((one) => values.map((value) => [one, value] as const));
    // several at a time, and each twice
    const taken = await Promise.all([...asked, ...asked].map((it) => isTaken(...it)));
    assertEquals(taken.includes(false), false, `phase ${at + 1}`);
  }
  assertEquals([await isTaken(after, old), await isTaken(before, fresh)], [false, false]);
}
