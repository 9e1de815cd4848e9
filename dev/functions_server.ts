// Runs the real edge functions in a process, and thus an environment, of their own.
// Started by functions_process.ts; ends when its standard input closes, that is, with its parent.
import { join, ROOT, toFileUrl } from "./paths.ts";

type Handler = (request: Request) => Response | Promise<Response>;

const FOLDER = join(ROOT, "supabase", "functions");

async function loadFunctions(): Promise<Map<string, Handler>> {
  const handlers = new Map<string, Handler>();
  const entries = await Array.fromAsync(Deno.readDir(FOLDER)).catch(() => []);
  for (const { name, isDirectory } of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (!isDirectory || name.startsWith("_")) continue;
    const index = join(FOLDER, name, "index.ts");
    if (await Deno.stat(index).then(() => true, () => false)) {
      handlers.set(name, await loadFunction(name, index));
    }
  }
  return handlers;
}

/** A function that cannot be loaded answers 503, as hosted; the others are none the worse. */
async function loadFunction(name: string, index: string): Promise<Handler> {
  try {
    const { default: module } = await import(toFileUrl(index).href) as {
      default: { fetch: Handler };
    };
    return (request) => module.fetch(request);
  } catch (error) {
    console.error(`function ${name} does not start:`, error);
    const message = `Function failed to start: ${error instanceof Error ? error.message : error}`;
    return () => Response.json({ code: "BOOT_ERROR", message }, { status: 503 });
  }
}

async function endWithParent() {
  for await (const _ of Deno.stdin.readable);
  Deno.exit(0);
}

if (import.meta.main) {
  endWithParent();
  const handlers = await loadFunctions();
  const server = Deno.serve({
    hostname: "127.0.0.1",
    port: 0,
    onListen() {},
    onError(error) {
      console.error(error);
      return Response.json({ code: "WORKER_ERROR", message: "Function threw" }, { status: 500 });
    },
  }, (request) => {
    const name = new URL(request.url).pathname.split("/")[1] ?? "";
    const handler = handlers.get(name);
    if (handler) return handler(request);
    const message = "Requested function was not found";
    return Response.json({ code: "NOT_FOUND", message }, { status: 404 });
  });
  // The parent reads this one line; everything after it is the functions' own log.
  console.log(JSON.stringify({ port: server.addr.port, functions: [...handlers.keys()] }));
}
