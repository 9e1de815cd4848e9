// deno run -A tests/replies/judge.ts <folder of *.jsonl> [date of the mails, default: today]
import { missesOf, printTable, readCorpus, tableOf, verdictOn } from "./judge_corpus.ts";

const [folder, date] = Deno.args;
if (folder === undefined) {
  console.error("Name a folder of *.jsonl files: deno run -A tests/replies/judge.ts <folder>");
  Deno.exit(2);
}
const writtenAt = date === undefined ? new Date() : new Date(date);
const verdicts = (await readCorpus(folder)).map((reply) => verdictOn(reply, writtenAt));
for (const { reply, verdict } of missesOf(verdicts)) {
  const what = reply.kind === "refusal" ? "RELEASED" : verdict;
  console.log(`${reply.lang} ${reply.kind} ${what} | ${JSON.stringify(reply.text)}`);
}
console.log(printTable(tableOf(verdicts)));
