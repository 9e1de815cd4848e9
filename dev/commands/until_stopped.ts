// When a long-running command has to end.
import { onLauncherGone } from "../launchers.ts";

export interface Stopped {
  promise: Promise<void>;
  asked(): boolean;
}

/** Resolves at Ctrl-C, at a polite kill, and when whoever started us is gone. */
export function untilStopped(): Stopped {
  const { promise, resolve } = Promise.withResolvers<void>();
  let asked = false;
  const stop = () => {
    asked = true;
    resolve();
  };
  const signals: Deno.Signal[] = Deno.build.os === "windows"
    ? ["SIGINT"]
    : ["SIGINT", "SIGTERM", "SIGHUP"];
  for (const signal of signals) Deno.addSignalListener(signal, stop);
  onLauncherGone(stop);
  return { promise, asked: () => asked };
}
