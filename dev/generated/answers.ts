// .github/workflows: what an answer means, written into each step that calls, as bash.
import {
  type AnswerRow,
  DATA_API_ANSWERS,
} from "../../supabase/functions/_shared/data_api_answers.ts";
import { join, ROOT } from "../paths.ts";

const WORKFLOWS = ".github/workflows";

/** What `deno task generate` keeps fresh. */
export const CALLING_WORKFLOWS: string[] = [
  "daily-reconciliation.yml",
  "deploy.yml",
  "escrow-timeout-check.yml",
  "operate.yml",
  "retry-failed-transfers.yml",
].map((name) => `${WORKFLOWS}/${name}`);

const END = "# ---- end of what is generated ----";
const begin = (name: string) =>
  `# ---- ${name}: generated from Holdfast's data_api_answers.ts by deno task generate ----`;

/** By the word that the line which announces a block begins with. */
const BLOCKS: Record<string, string> = { weigh: weigh(), passes: passes() };

/** The workflow at that path with the blocks of now. */
export async function renderWorkflow(path: string): Promise<string> {
  return withAnswers(await Deno.readTextFile(join(ROOT, path)));
}

/** Each block takes all that is between the line that announces it and the one that ends it. */
export function withAnswers(workflow: string): string {
  let text = workflow;
  for (const [name, block] of Object.entries(BLOCKS)) {
    const place = new RegExp(`^( *)${begin(name)}\n(?:.*\n)*? *${END}$`, "gm");
    text = text.replace(place, (_, indent: string) => {
      const lines = [begin(name), ...block.split("\n"), END];
      return lines.map((line) => line === "" ? "" : `${indent}${line}`).join("\n");
    });
  }
  if (text.includes(END)) return text;
  throw new Error(`A workflow is without the line that ends what is generated: ${END}`);
}

/** The table whole: of steps that speak to the Data API, or tell a person what it said. */
function weigh(): string {
  const lines = DATA_API_ANSWERS.map(({ kind, codes, means, next }) => {
    const pattern = codes.join("|").replaceAll("?", ".");
    return [kind, pattern, means, next].join("~");
  });
  return `# weigh <HTTP status> <body>: sets kind, means and next, by the body's code or the status
weigh() {
  local key code codes
  code="$(jq --raw-input --slurp --raw-output 'fromjson? | objects | .code | strings' "$2")"
  for key in "$code" "http_$1"; do
    while IFS='~' read -r kind codes means next; do
      if [[ "$key" =~ ^($codes)$ ]]; then return; fi
    done <<'ANSWERS'
${lines.join("\n")}
ANSWERS
  done
}`;
}

/** The HTTP statuses alone: of steps that call our functions, whose bodies are our own. */
function passes(): string {
  const isOfHttp = (code: string) => code.startsWith("http_");
  const ofPassing = ({ kind }: AnswerRow) => kind === "passing";
  const codes = DATA_API_ANSWERS.filter(ofPassing).flatMap(({ codes }) => codes.filter(isOfHttp));
  return `passes() {
  case "http_$1" in ${codes.join(" | ")}) ;; *) return 1 ;; esac
}`;
}
