import { LEXICONS } from "./supabase/functions/_shared/inbound/languages.ts";
import { sentencesIn, readIn } from "./supabase/functions/_shared/inbound/reading.ts";
import { linesOf } from "./supabase/functions/_shared/inbound/reply_meaning.ts";
import { plainSigns } from "./supabase/functions/_shared/inbound/signs.ts";
import { stripReply } from "./supabase/functions/_shared/inbound/reply_text.ts";
import { saidBy } from "./supabase/functions/_shared/inbound/clauses.ts";
import { verdictOn, readCorpus, missesOf, tableOf, printTable } from "./tests/replies/judge_corpus.ts";
const order = ["en","de","fr","es","it","nl","pt","sv","da","no","pl"];
const [dir, lang, kind] = Deno.args;
const at = new Date();
const vs = (await readCorpus(dir!)).map((r) => verdictOn(r, at));
for (const { reply, verdict } of missesOf(vs)) {
  if (lang && lang!=="all" && reply.lang !== lang) continue;
  const lex = LEXICONS()[order.indexOf(reply.lang)]!;
  const names = new Set((reply.receiverName ?? "").toLowerCase().split(/\s+/).concat("receiver"));
  const lines = linesOf(plainSigns(stripReply(reply.text).text), { names, writtenAt: at });
  const ss = sentencesIn(lex, lines, { names, writtenAt: at });
  console.log(reply.kind, verdict, JSON.stringify(reply.text), "\n      ", ss.map((s) => `${s}=${saidBy(s, lex.flags)}`).join("  "));
}
console.log(printTable(tableOf(vs)));
