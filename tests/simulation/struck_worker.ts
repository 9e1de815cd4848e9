// A worker on a network of its own: the deployed functions as one process runs them, every request
// numbered, and anything may befall any of them.
import { loadFunctions } from "../support/functions.ts";
import type { Answer, CallOptions, World } from "../support/world.ts";

/** One request that a worker is about to send. */
export interface Moment {
  /** Counted from 1. */
  nth: number;
  /** "POST /v1/transfers", "rpc escrow_create": without the ids in it. */
  name: string;
  request: Request;
}

export type Send = () => Promise<Response>;
/** What befalls a request: it may never be sent, be sent late, or its answer be lost. */
export type Blow = (moment: Moment, send: Send, worker: Worker) => Promise<Response>;

export interface Worker {
  world: World;
  /** The names of all requests so far, those that were never sent included. */
  reached: string[];
  /** Every id in what the database answered: also of escrows that nobody named. */
  touched: Set<string>;
  /** Calls a function; resolves when the work that it put off is done as well. */
  call(name: string, body: unknown, options?: CallOptions): Promise<Answer>;
  /** Milliseconds, as its functions read them. */
  now(): number;
  /** Its clock runs on with the simulated one from now on. */
  followClock(): void;
  /** From now on nothing is sent, and no answer arrives. */
  kill(): void;
  isDead(): boolean;
}

export class Killed extends TypeError {
  override message = "killed";
}

const unharmed: Blow = (_moment, send) => send();

/** `blow`: befalls every request, in its order; left out, this is a worker like any other. */
export async function startWorker(world: World, blow: Blow = unharmed): Promise<Worker> {
  const reached: string[] = [];
  const touched = new Set<string>();
  const deferred: Promise<unknown>[] = [];
  let isDead = false;
  let now = () => Date.now();

  const fetch = async (input: Request | URL | string, init?: RequestInit) => {
    if (isDead) throw new Killed();
    const request = new Request(input, init);
    const name = nameOf(request);
    reached.push(name);
    const send = async () => {
      const response = await world.fetch(request);
      if (isForDatabase(name)) await keepIds(response.clone(), touched);
      if (isDead) throw new Killed();
      return response;
    };
    return await blow({ nth: reached.length, name, request }, send, worker);
  };
  const functions = await loadFunctions({
    env: world.env,
    fetch,
    now: () => now(),
    sleep: () => Promise.resolve(),
    random: () => 0.5,
    uuid: () => crypto.randomUUID(),
    write: () => {},
    defer: (work) => deferred.push(work.catch(() => {})),
  });
  const worker: Worker = {
    world,
    reached,
    touched,
    async call(name, body, options = {}) {
      const request = toRequest(world, name, body, options);
      const response = await functions(name, request);
      for (let i = 0; i < deferred.length; i++) await deferred[i];
      return { status: response.status, body: await response.json(), headers: response.headers };
    },
    now: () => now(),
    followClock: () => now = () => world.simulator.control.now() * 1000,
    kill: () => isDead = true,
    isDead: () => isDead,
  };
  return worker;
}

async function keepIds(response: Response, ids: Set<string>) {
  const found = (await response.text()).matchAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g);
  for (const [id] of found) ids.add(id);
}

function toRequest(world: World, name: string, body: unknown, options: CallOptions): Request {
  const { key = world.keys.serviceKey, headers = {}, path = "" } = options;
  return new Request(`${world.apiUrl}/${name}${path}`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      ...(key === null ? {} : { apikey: key }),
      ...headers,
    },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
}

/** Stripe's paths as the simulator names operations, but without ids; RPCs by their name. */
function nameOf(request: Request): string {
  const { pathname } = new URL(request.url);
  const rpc = /\/rpc\/(\w+)$/.exec(pathname)?.[1];
  if (rpc) return `rpc ${rpc}`;
  return `${request.method} ${pathname.replaceAll(/\/(pi|acct|ch|tr|re|du)_\w+/g, "/{id}")}`;
}

export const isForDatabase = (name: string): boolean => name.startsWith("rpc ");
export const isForStripe = (name: string): boolean => /^\w+ \/v1\//.test(name);
