// Replies of a corpus, one JSON line each, through the judgement alone: who would be paid, and who
// is left to a person. `deno run -A tests/replies/judge.ts <folder>` prints it.
import { postmarkMail } from "../../dev/postmark_mail.ts";
import { judgeMail } from "../../supabase/functions/_shared/inbound/judge_mail.ts";
import { InboundMail, toMail } from "../../supabase/functions/_shared/inbound/mail.ts";

export interface CorpusReply {
  id: string;
  lang: string;
  kind: "refusal" | "genuine";
  class: string;
  text: string;
  html?: string | null;
  subject?: string | null;
  /** Of who pays: not in the mail, so not known to the judgement. */
  senderName?: string | null;
  /** Of who writes: the mail's From. */
  receiverName?: string | null;
}

export interface Verdict {
  reply: CorpusReply;
  /** "delivered", or the outcome and reason that leave it to a person. */
  verdict: string;
}

export interface Row {
  lang: string;
  genuine: number;
  /** Genuine replies that a person has to read. */
  left: number;
  refusals: number;
  /** Refusals that would have paid. */
  released: number;
}

const OURS = "reply@inbound.holdfast.example";

/** The judgement of one reply as a mail of the writer's own program. */
export function verdictOn(reply: CorpusReply, writtenAt: Date): Verdict {
  const posted = postmarkMail({
    to: "reply+abcdefghijklmnopqrstuvwxyz23456@inbound.holdfast.example",
    from: "receiver@craft.example",
    fromName: reply.receiverName ?? "",
    text: reply.text,
    html: reply.html ?? "",
    ...(reply.subject && { subject: reply.subject }),
    receivedAt: writtenAt,
  });
  const { judged } = judgeMail(toMail(InboundMail.parse(posted)), OURS, writtenAt);
  return { reply, verdict: judged ? `${judged.outcome}: ${judged.reason}` : "delivered" };
}

/** Every *.jsonl file of a folder, in the order of their names. */
export async function readCorpus(folder: string | URL): Promise<CorpusReply[]> {
  const names: string[] = [];
  for await (const { name } of Deno.readDir(folder)) if (name.endsWith(".jsonl")) names.push(name);
  const base = folder instanceof URL ? folder.pathname : folder;
  const texts = await Promise.all(names.sort().map((name) => Deno.readTextFile(`${base}/${name}`)));
  return texts.flatMap((text) => text.split("\n").filter((line) => line.trim() !== ""))
    .map((line) => JSON.parse(line));
}

const isReleased = ({ verdict }: Verdict) => verdict === "delivered";

/** What went wrong: refusals that pay, genuine replies that do not. */
export const missesOf = (verdicts: Verdict[]): Verdict[] =>
  verdicts.filter((one) => isReleased(one) !== (one.reply.kind === "genuine"));

/** A row for each language and one for "all". */
export function tableOf(verdicts: Verdict[]): Row[] {
  const langs = [...new Set(verdicts.map(({ reply }) => reply.lang))].sort();
  return [...langs, "all"].map((lang) => {
    const of = (kind: CorpusReply["kind"]) =>
      verdicts.filter(({ reply }) =>
        reply.kind === kind && (lang === "all" || reply.lang === lang)
      );
    const [genuine, refusals] = [of("genuine"), of("refusal")];
    return {
      lang,
      genuine: genuine.length,
      left: genuine.filter((one) => !isReleased(one)).length,
      refusals: refusals.length,
      released: refusals.filter(isReleased).length,
    };
  });
}

export function printTable(rows: Row[]): string {
  const line = ["lang", "genuine", "to a person", "share", "refusals", "released"];
  const cells = rows.map(({ lang, genuine, left, refusals, released }) => [
    lang,
    `${genuine}`,
    `${left}`,
    genuine === 0 ? "-" : `${(left / genuine * 100).toFixed(1)} %`,
    `${refusals}`,
    `${released}`,
  ]);
  return [line, ...cells].map((row) => row.map((cell) => cell.padStart(12)).join("")).join("\n");
}
