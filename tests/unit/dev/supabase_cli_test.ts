// What is typed into the Supabase CLI names its project, wherever the project can be known from.
import { assertEquals } from "deno-std/assert";
import { cliFor, deleteFunction, FUNCTION_NAMES, refOf } from "../../../dev/supabase_cli.ts";
import { NPX_DENO_TASK } from "../../../dev/deno_version.ts";

const REF = "abcdefghijklmnopqrst";
const ANY = "<ref>";

const URLS: [url: string, ref: string][] = [
  [`https://${REF}.supabase.co`, REF],
  [`https://${REF}.supabase.co/`, REF],
  [`postgresql://postgres:secret@db.${REF}.supabase.co:5432/postgres`, REF],
  [`postgres://postgres.${REF}:secret@aws-0-eu-west-1.pooler.supabase.com:5432/postgres`, REF],
  // a domain of one's own, and look-alikes, say nothing about the project
  ["https://money.shop.example", ANY],
  [`https://${REF}.supabase.co.shop.example`, ANY],
  [`https://${REF}x.supabase.co`, ANY],
  [`postgres://postgres.${REF}:secret@db.shop.example/postgres`, ANY],
  ["postgres://postgres@127.0.0.1:5432/postgres", ANY],
  ["no address", ANY],
];

for (const [url, ref] of URLS) {
  Deno.test(`the project of ${url} is ${ref}`, () => assertEquals(refOf(url), ref));
}

Deno.test("a hosted project is named in every line, and the functions in the one that deploys", () => {
  const cli = cliFor({ apiUrl: `https://${REF}.supabase.co`, isLocal: false }, "../app/.env");
  assertEquals(cli.push, `supabase db push --remote=${REF}`);
  assertEquals(cli.setSecrets, `supabase secrets set --env-file ../app/.env --remote=${REF}`);
  assertEquals(cli.unsetSecrets(["ONE", "TWO"]), `supabase secrets unset --remote=${REF} ONE TWO`);
  assertEquals(
    cli.deploy,
    `supabase functions deploy --use-api --remote=${REF} ${FUNCTION_NAMES.join(" ")}`,
  );
  assertEquals(
    deleteFunction("create-escrow", REF),
    `supabase functions delete create-escrow --remote=${REF}`,
  );
});

Deno.test("what is not known is left to whoever types it", () => {
  const cli = cliFor({ apiUrl: "https://money.shop.example", isLocal: false }, null);
  assertEquals(cli.setSecrets, "supabase secrets set --env-file <file> --remote=<ref>");
  assertEquals(
    deleteFunction("create-escrow"),
    "supabase functions delete create-escrow --remote=<ref>",
  );
});

Deno.test("a file is typed so that a shell takes it for one", () => {
  const at = (file: string) => cliFor({ apiUrl: "https://a.example", isLocal: false }, file).file;
  assertEquals(at("../my app/.env"), "'../my app/.env'");
  assertEquals(at("it's;rm"), `'it'\\''s;rm'`);
  assertEquals(at("../their-app/.env.holdfast"), "../their-app/.env.holdfast");
});

Deno.test("nothing that is typed for a stack of this machine reaches a hosted project", () => {
  const here = cliFor({ apiUrl: "http://127.0.0.1:54321", isLocal: false }, ".env");
  assertEquals(here.push, "supabase db push");
  const served = "supabase functions serve --env-file .env";
  assertEquals([here.setSecrets, here.deploy, here.unsetSecrets(["ONE"])], [
    served,
    served,
    served,
  ]);
  const ours = cliFor({ apiUrl: "http://127.0.0.1:54321", isLocal: true }, null);
  const start = `${NPX_DENO_TASK} dev`;
  assertEquals(
    [ours.push, ours.setSecrets, ours.deploy, ours.unsetSecrets([])],
    Array(4).fill(start),
  );
});
