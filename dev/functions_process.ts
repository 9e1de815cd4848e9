// Starts functions_server.ts with exactly the environment a stack gives it.
import { join, ROOT } from "./paths.ts";

export interface FunctionsProcess {
  /** Names of the functions that exist. */
  functions: string[];
  pid: number;
  /** On loopback. */
  port: number;
  /** Answers a request whose path starts with `/<name>`. */
  fetch(request: Request): Promise<Response>;
  stop(): Promise<void>;
  /** Ends it at once, in the middle of whatever it is doing. */
  kill(): Promise<void>;
  /** When it has ended: whether nobody here asked it to. */
  ended: Promise<boolean>;
}

/** What Deno itself needs of our environment: its cache, certificates and proxy. Nothing else. */
const PASSED_ON = [
  "DENO_CERT",
  "DENO_DIR",
  "DENO_TLS_CA_STORE",
  "HOME",
  "HTTPS_PROXY",
  "HTTP_PROXY",
  "NO_PROXY",
  "NPM_CONFIG_REGISTRY",
  "PATH",
  "SSL_CERT_FILE",
  "TMPDIR",
  "XDG_CACHE_HOME",
  "https_proxy",
  "http_proxy",
  "no_proxy",
];

/** `onLog` gets each line the functions write. */
export async function startFunctions(
  env: Record<string, string>,
  onLog: (line: string) => void,
): Promise<FunctionsProcess> {
  const inherited = PASSED_ON.flatMap((name) => {
    const value = Deno.env.get(name);
    return value === undefined ? [] : [[name, value]];
  });
  const child = new Deno.Command(Deno.execPath(), {
    args: [
      "run",
      "--quiet",
      "--no-prompt",
      "--allow-net",
      "--allow-env",
      "--allow-read",
      "--allow-sys",
      join(ROOT, "dev", "functions_server.ts"),
    ],
    cwd: ROOT,
    clearEnv: true,
    env: { ...Object.fromEntries(inherited), NO_COLOR: "1", ...env },
    stdin: "piped",
    stdout: "piped",
    stderr: "piped",
    // Ctrl-C is for the parent, which stops things in order.
    detached: true,
  }).spawn();
  forEachLine(child.stderr, onLog);
  let isWanted = true;
  const stop = async () => {
    isWanted = false;
    await child.stdin.close().catch(() => {});
    await child.status;
  };
  const kill = async () => {
    isWanted = false;
    child.kill("SIGKILL");
    await child.status;
  };
  const first = Promise.withResolvers<string>();
  let seen = false;
  forEachLine(child.stdout, (line) => {
    if (seen) return onLog(line);
    seen = true;
    first.resolve(line);
  }).then(() => first.reject(new Error("the functions' process ended before it was ready")));
  const { port, functions } = JSON.parse(await first.promise) as {
    port: number;
    functions: string[];
  };
  return {
    functions,
    pid: child.pid,
    port,
    stop,
    kill,
    ended: child.status.then(() => isWanted),
    fetch: async (request) => {
      const url = new URL(request.url);
      url.host = `127.0.0.1:${port}`;
      url.protocol = "http:";
      const { method, headers, body } = request;
      try {
        return await fetch(url, { method, headers, body, redirect: "manual" });
      } catch {
        // as hosted: a worker that dies takes its answer with it
        const message = "The function's worker ended before it answered";
        return Response.json({ code: "WORKER_ERROR", message }, { status: 502 });
      }
    },
  };
}

async function forEachLine(stream: ReadableStream<Uint8Array>, take: (line: string) => void) {
  let rest = "";
  for await (const text of stream.pipeThrough(new TextDecoderStream())) {
    const lines = (rest + text).split("\n");
    rest = lines.pop() ?? "";
    lines.forEach(take);
  }
  if (rest !== "") take(rest);
}
