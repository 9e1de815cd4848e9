// As much of the Supabase Management API as `functions deploy --use-api` asks for: it keeps what
// the CLI uploads, so that exactly those files can be run.
import { dirname, join } from "../../dev/paths.ts";
import { runTool, supabaseCli } from "./npm_tool.ts";

export const PROJECT = "abcdefghijklmnopqrst";

export interface Upload {
  slug: string;
  metadata: { verify_jwt: boolean; import_map_path: string; entrypoint_path: string };
  files: Map<string, Uint8Array>;
}

export interface Catcher {
  /** What has been caught so far. */
  uploads: Upload[];
  /** Global arguments that make the CLI speak to it. */
  args: string[];
  env: Record<string, string>;
  close(): Promise<void>;
}

/** `folder`: gets a file that tells the CLI where the API is. */
export async function startCatcher(folder: string): Promise<Catcher> {
  const uploads: Upload[] = [];
  const server = Deno.serve(
    { hostname: "127.0.0.1", port: 0, onListen() {} },
    (request) => answer(request, uploads),
  );
  const url = `http://127.0.0.1:${server.addr.port}`;
  const profile = join(folder, "profile.yaml");
  await Deno.writeTextFile(
    profile,
    `name: catcher\napi_url: ${url}\ndashboard_url: ${url}\nproject_host: localhost\n`,
  );
  return {
    uploads,
    args: ["--profile", profile],
    env: { SUPABASE_ACCESS_TOKEN: `sbp_${"0".repeat(40)}` },
    close: () => server.shutdown(),
  };
}

/** Deploys every function of a folder that holds `supabase/`; null when the CLI cannot be had. */
export async function catchDeploy(folder: string): Promise<Upload[] | null> {
  const cli = await supabaseCli();
  if (cli === null) return null;
  const catcher = await startCatcher(folder);
  try {
    const command = ["functions", "deploy", "--use-api", `--remote=${PROJECT}`, "--yes"];
    await runTool(cli, { args: [...catcher.args, ...command], cwd: folder, env: catcher.env });
  } finally {
    await catcher.close();
  }
  return catcher.uploads;
}

async function answer(request: Request, uploads: Upload[]): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url);
  if (pathname === `/v1/projects/${PROJECT}/functions/deploy`) {
    const form = await request.formData();
    const metadata = JSON.parse(await textOf(form.get("metadata")));
    const files = new Map<string, Uint8Array>();
    for (const part of form.getAll("file")) {
      if (part instanceof File) files.set(part.name, new Uint8Array(await part.arrayBuffer()));
    }
    const slug = searchParams.get("slug") ?? "";
    uploads.push({ slug, metadata, files });
    return Response.json(deployed({ slug, metadata, files }), { status: 201 });
  }
  if (pathname === `/v1/projects/${PROJECT}/functions`) {
    const all = uploads.map(deployed);
    return Response.json(request.method === "PUT" ? { functions: all } : []);
  }
  return Response.json({ message: `not caught: ${pathname}` }, { status: 404 });
}

const textOf = async (part: FormDataEntryValue | null) =>
  part instanceof File ? await part.text() : String(part);

function deployed({ slug, metadata }: Upload) {
  return { id: crypto.randomUUID(), slug, name: slug, version: 1, status: "ACTIVE", ...metadata };
}

/** Writes an upload into an empty folder; a path that climbs out of it is refused. */
export async function unpack({ files }: Upload, folder: string): Promise<void> {
  for (const [path, bytes] of files) {
    if (path.startsWith("/") || path.split("/").includes("..")) {
      throw new Error(`the bundle holds ${path}`);
    }
    await Deno.mkdir(dirname(join(folder, path)), { recursive: true });
    await Deno.writeFile(join(folder, path), bytes);
  }
}
