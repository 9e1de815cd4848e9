// Workers that die: the deployed flows on a network that ends after the n-th request.
import { buildDeps, type Deps } from "../../supabase/functions/_shared/deps.ts";
import type { Fetch, World } from "./world.ts";

export interface Worker {
  deps: Deps;
  /** Every request that reached the network, as "POST /v1/transfers", "rpc escrow_create". */
  reached: string[];
}

/**
 * A worker whose first `lives` requests reach the other side; the reply to the last of them never
 * comes back and nothing is sent after it, which is what a kill looks like from outside.
 */
export function doomedWorker(world: World, lives: number): Worker {
  const reached: string[] = [];
  const deps = workerDeps(world, async (request, forward) => {
    if (reached.length >= lives) throw new TypeError("killed");
    reached.push(nameOf(request));
    const isLast = reached.length === lives;
    const response = await forward();
    if (isLast) throw new TypeError("killed");
    return response;
  });
  return { deps, reached };
}

/** A worker that loses the reply to its `nth` database call, `times` times, and lives on. */
export function deafWorker(world: World, nth: number, times: number): Worker {
  const reached: string[] = [];
  let deaf: string | undefined;
  let left = times;
  const deps = workerDeps(world, async (request, forward) => {
    const name = nameOf(request);
    reached.push(name);
    const isDatabase = name.startsWith("rpc ");
    if (isDatabase && reached.filter((it) => it.startsWith("rpc ")).length === nth) deaf = name;
    const response = await forward();
    if (!isDatabase || deaf !== name || left === 0) return response;
    left--;
    throw new TypeError("the connection was closed before the answer");
  });
  return { deps, reached };
}

type Carry = (request: Request, forward: () => Promise<Response>) => Promise<Response>;

function workerDeps(world: World, carry: Carry): Deps {
  const carried: Fetch = (input, init) => {
    const request = new Request(input, init);
    return carry(request, () => world.fetch(request));
  };
  return buildDeps({
    env: world.env,
    fetch: carried,
    now: () => Date.now(),
    sleep: () => Promise.resolve(),
    random: () => 0.5,
    uuid: () => crypto.randomUUID(),
    write: () => {},
    defer: () => {},
  });
}

function nameOf(request: Request): string {
  const { pathname } = new URL(request.url);
  const rpc = /\/rpc\/(\w+)$/.exec(pathname)?.[1];
  return rpc ? `rpc ${rpc}` : `${request.method} ${pathname}`;
}
