// As much of the Supabase Management API as `functions deploy --use-api` asks for: it keeps what
// the CLI uploads, so that exactly those files can be run.
import { dirname, join } from "../../dev/paths.ts";
import { supabaseCli } from "./npm_tool.ts";
import { runTool } from "./npm_tool.ts";

const PROJECT = "abcdefghijklmnopqrst";

export interface Upload {
  slug: string;
  metadata: { verify_jwt: boolean; import_map_path: string; entrypoint_path: string };
  files: Map<string, Uint8Array>;
}

/** Deploys every function of a folder that holds `supabase/`; null when the CLI cannot be had. */
export async function catchDeploy(folder: string): Promise<Upload[] | null> {
  const cli = await supabaseCli();
  if (cli === null) return null;
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
  try {
    const command = ["functions", "deploy", "--use-api", `--remote=${PROJECT}`, "--yes"];
    await runTool(cli, {
      args: ["--profile", profile, ...command],
      cwd: folder,
      env: { SUPABASE_ACCESS_TOKEN: `sbp_${"0".repeat(40)}` },
    });
  } finally {
    await server.shutdown();
  }
  return uploads;
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
