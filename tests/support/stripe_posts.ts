// A world that remembers every POST its functions made to Stripe, and may answer in its place.
import type { Fetch, World, WorldOptions } from "./world.ts";
import { startWorld } from "./world.ts";

export interface Post {
  /** Simulated Unix seconds. */
  at: number;
  path: string;
  key: string;
  /** Null: no answer. */
  status: number | null;
}

/** Answers instead of Stripe, or lets the request through by returning null. */
export type Intercept = (request: Request, forward: Fetch) => Promise<Response | null>;

export interface RecordedWorld extends World {
  posts: Post[];
  /** Stands between the functions and Stripe until it is set to null. */
  intercept: Intercept | null;
}

/** Which requests go to Stripe: all others are for our own gateway or the mail catcher. */
const isForStripe = (url: string) => new URL(url).pathname.startsWith("/v1/");

export async function startRecordedWorld(options: WorldOptions = {}): Promise<RecordedWorld> {
  const posts: Post[] = [];
  const state: { world?: World; intercept: Intercept | null } = { intercept: null };
  const wrapFetch = (forward: Fetch): Fetch => async (input, init) => {
    const request = new Request(input, init);
    if (!isForStripe(request.url)) return await forward(request);
    const answer = async () => await state.intercept?.(request, forward) ?? await forward(request);
    if (request.method !== "POST") return await answer();
    const post: Post = {
      at: state.world!.simulator.control.now(),
      path: new URL(request.url).pathname,
      key: request.headers.get("idempotency-key") ?? "",
      status: null,
    };
    posts.push(post);
    const response = await answer();
    post.status = response.status;
    return response;
  };
  const world = await startWorld({ ...options, wrapFetch });
  state.world = world;
  return Object.defineProperty({ ...world, posts }, "intercept", {
    get: () => state.intercept,
    set: (intercept: Intercept | null) => state.intercept = intercept,
  }) as RecordedWorld;
}

/** The POSTs to paths that end so, oldest first. */
export function postsTo(world: RecordedWorld, ending: string): Post[] {
  return world.posts.filter(({ path }) => path.endsWith(ending));
}

/** How often each key was sent, in order of first use. */
export function keysOf(posts: Post[]): string[] {
  return [...new Set(posts.map(({ key }) => key))];
}

/** From the first POST to `path` on, readings of `path` get no answer; until intercept is null. */
export function blindAfterPost(world: RecordedWorld, path: string): void {
  world.intercept = (request) => {
    const sent = world.posts.some((post) => post.path === path);
    const isLook = request.method === "GET" && new URL(request.url).pathname === path;
    return sent && isLook ? Promise.reject(new TypeError("no answer")) : Promise.resolve(null);
  };
}

/** Changes what a list of Stripe's shows; of a path that ends so. */
export function rewriting(
  ending: string,
  // deno-lint-ignore no-explicit-any -- Stripe's objects as they are
  change: (object: any) => void,
): Intercept {
  return async (request, forward) => {
    if (request.method !== "GET" || !new URL(request.url).pathname.endsWith(ending)) return null;
    const answer = await (await forward(request)).json();
    for (const object of answer.data ?? [answer]) change(object);
    return Response.json(answer);
  };
}
