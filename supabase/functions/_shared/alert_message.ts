// An alert as people read it: subject, text, HTML, and the same as JSON. What comes from outside
// is cleaned and clipped here, whatever it is: nothing can end a header or open a tag.
import { counted } from "./counted.ts";
import type { Digest } from "./contract.ts";
import type { Mail } from "./email.ts";
import { withoutSecrets } from "./log.ts";

/** Longer subjects are cut by mail programs anyway. */
const MAX_SUBJECT = 150;
/** An id or a code is shorter; what is longer is not meant for a message. */
const MAX_VALUE = 120;
const MAX_FACTS = 10;
/** A daily statement in some currencies; its lines are sentences, not ids. */
const MAX_TEXT_LINES = 60;
const MAX_TEXT_WIDTH = 200;

/** Sentences about one escrow: why it is where it is, what a code means, what comes next. */
const MAX_SENTENCE = 700;

interface Line {
  subject: string;
  facts: string;
  /** What it means, who ordered what, and what comes next. */
  sentences: string[];
  /** What is told in whole lines: a statement. */
  text: string[];
}

/** One line of printable text, clipped; addresses and keys are masked, no link comes to life. */
export function clean(value: unknown, limit = MAX_VALUE): string {
  const text = typeof value === "string" ? value : JSON.stringify(value) ?? "";
  const printable = text.slice(0, 4 * limit)
    .replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, " ")
    .replace(/\s+/g, " ")
    .replaceAll("://", ": ");
  const safe = withoutSecrets(printable).trim();
  return safe.length > limit ? `${safe.slice(0, limit - 1)}…` : safe;
}

const escapeHtml = (text: string) =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** Chats of the Slack kind read these three as markup. */
const escapeChat = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

type Item = Digest["items"][number];

/** By the app's own names first: an id alone says nothing to whoever is woken. */
function namesOf({ escrow_id, reference, receiver, sender, status, amount }: Item): string[] {
  if (escrow_id === null) return [];
  return [
    `${reference} (escrow ${escrow_id})`,
    `now ${status}`,
    amount ?? "",
    ...(sender === null ? [] : [`from ${sender}`]),
    ...(receiver === null ? [] : [`to ${receiver}`]),
  ];
}

function sentencesOf({ why, code, ordered, next, until }: Item): string[] {
  return [
    ...(why === null ? [] : [`Why: ${why}`]),
    ...(code === null ? [] : [code]),
    ...(ordered === null ? [] : [`Last order: ${ordered}`]),
    ...(next === null ? [] : [`Next${until === null ? "" : `, ${until}`}: ${next}`]),
  ];
}

function lineOf(alert: string, item: Item): Line {
  const { healed, occurrences, at, facts } = item;
  const times = occurrences > 1 ? [counted(occurrences, "time")] : [];
  const over = healed ? ["over by now"] : [];
  // the one message that is written to be read as a whole
  const isWhole = alert === "daily_statement" && typeof facts["text"] === "string";
  const whole = isWhole ? String(facts["text"]).split("\n").slice(0, MAX_TEXT_LINES) : [];
  const told = Object.entries(facts).filter(([name, value]) =>
    value !== null && !(isWhole && name === "text")
  ).slice(0, MAX_FACTS);
  return {
    subject: [...over, ...namesOf(item), ...times, `last ${at}`]
      .map((part) => clean(part, MAX_TEXT_WIDTH)).join(", "),
    facts: told.map(([name, value]) => `${clean(name, 40)}: ${clean(value)}`).join(", "),
    sentences: sentencesOf(item).map((sentence) => clean(sentence, MAX_SENTENCE)),
    text: whole.map((line) => clean(line, MAX_TEXT_WIDTH)),
  };
}

function partsOf(digest: Digest, runbookUrl: string | null) {
  const { severity, title, meaning, count, healed, occurrences, next_step } = digest;
  const many = count > 1 ? ` (${count})` : "";
  const more = count - digest.items.length;
  return {
    subject: clean(`[Holdfast ${severity}] ${title}`, MAX_SUBJECT - many.length) + many,
    title: clean(title, MAX_SUBJECT),
    meaning: clean(meaning, 600),
    counted: [
      counted(count, "case"),
      ...(healed === 0 ? [] : [`${healed} over by now`]),
      `seen ${counted(occurrences, "time")}`,
    ].join(", "),
    nextStep: clean(next_step, 400),
    runbook: `${runbookUrl ?? "RUNBOOK.md"}#${digest.runbook_section}`,
    lines: digest.items.map((item) => lineOf(digest.alert, item)),
    rest: more > 0 ? `and ${more} more` : null,
  };
}

/** The mail of one digest. `runbookUrl` is the configuration's, or null. */
export function toMail(digest: Digest, runbookUrl: string | null): Mail {
  const parts = partsOf(digest, runbookUrl);
  const { subject, title, meaning, counted, nextStep, runbook, lines, rest } = parts;
  const html = escapeHtml;
  const link = runbookUrl === null
    ? html(runbook)
    : `<a href="${html(runbook)}">${html(runbook)}</a>`;
  return {
    subject,
    text: textOf(digest, parts),
    html: [
      `<h2>${html(digest.severity)}: ${html(title)}</h2>`,
      `<p>${html(meaning)}</p>`,
      `<p>Next, in the SQL editor:</p><pre>${html(nextStep)}</pre>`,
      `<p>What to do: ${link}</p>`,
      `<p>${html(counted)}:</p><ol>`,
      ...lines.map(({ subject, facts, sentences, text }) => {
        const whole = text.length === 0 ? "" : `<pre>${html(text.join("\n"))}</pre>`;
        return `<li>${[subject, facts, ...sentences].map(html).join("<br>")}${whole}</li>`;
      }),
      "</ol>",
      ...(rest === null ? [] : [`<p>${html(rest)}</p>`]),
    ].join("\n"),
  };
}

function textOf(digest: Digest, parts: ReturnType<typeof partsOf>): string {
  const { title, meaning, counted, nextStep, runbook, lines, rest } = parts;
  return [
    `${digest.severity.toUpperCase()}: ${title}`,
    "",
    meaning,
    "",
    "Next, in the SQL editor:",
    `  ${nextStep}`,
    "",
    `What to do: ${runbook}`,
    "",
    `${counted}:`,
    ...lines.flatMap(({ subject, facts, sentences, text }, i) => [
      `${i + 1}. ${subject}`,
      ...(facts === "" ? [] : [`   ${facts}`]),
      ...text.map((line) => line === "" ? "" : `   ${line}`),
      ...sentences.map((sentence) => `   ${sentence}`),
    ]),
    ...(rest === null ? [] : [rest]),
    "",
  ].join("\n");
}

/** The JSON of one digest; `text` is what chats show, with their own escapes. */
export function toHookBody(digest: Digest, runbookUrl: string | null): Record<string, unknown> {
  const parts = partsOf(digest, runbookUrl);
  return {
    text: escapeChat(textOf(digest, parts)),
    alert: digest.alert,
    severity: digest.severity,
    title: parts.title,
    count: digest.count,
    occurrences: digest.occurrences,
    escrowIds: digest.items.flatMap(({ escrow_id }) => escrow_id === null ? [] : [escrow_id]),
    nextStep: parts.nextStep,
    runbook: parts.runbook,
  };
}
