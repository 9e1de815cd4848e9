// What an inbound message is, from its bytes alone: a person's plain word of delivery, or what
// else. Whether that word may still count is the database's to say.
import { automaticReason } from "./automatic.ts";
import { htmlToText } from "./html_text.ts";
import type { Mail } from "./mail.ts";
import { startsLike } from "./matching.ts";
import { meaningOf } from "./reply_meaning.ts";
import { stripReply, tidyText } from "./reply_text.ts";
import { doubtOfSender } from "./sender_proof.ts";

export interface Judged {
  outcome: "not_a_person" | "wrong_sender" | "empty_reply" | "needs_person";
  reason: string;
}

export interface Judgement {
  /** Null: a person says that it is delivered. */
  judged: Judged | null;
  /** The new text, for installations whose policy keeps it. */
  text: string;
}

const FORWARD_SUBJECT = startsLike(["(?:fwd?|wg|tr|rv|enc|i|doorst|vs|pd|vb)\\s?: "]);

/** In the order in which one speaks before another. */
export function judgeMail(mail: Mail, ourAddress: string | null): Judgement {
  const body = mail.text.trim() === "" ? htmlToText(mail.html) : mail.text;
  const { text, isForward } = stripReply(body);
  const hint = stripReply(mail.strippedHint).text;
  const automatic = automaticReason(mail);
  const judged = (outcome: Judged["outcome"], reason: string) => ({
    judged: { outcome, reason },
    text,
  });
  if (automatic !== null) return judged("not_a_person", automatic);
  const doubt = doubtOfSender(mail);
  if (doubt !== null) {
    return judged(doubt === "sender_not_proved" ? "needs_person" : "wrong_sender", doubt);
  }
  if (isForward || FORWARD_SUBJECT.test(tidyText(mail.subject).trim().toLowerCase())) {
    return judged("needs_person", "forwarded");
  }
  if (text === "" && hint === "") return judged("empty_reply", emptyReason(mail));
  if (mail.headers.some(({ name, value }) => name === "x-spam-status" && /^yes/i.test(value))) {
    return judged("needs_person", "spam");
  }
  const meaning = meaningOf(text, hint, ourAddress);
  return meaning === "delivered" ? { judged: null, text } : judged("needs_person", meaning);
}

function emptyReason({ attachmentTypes }: Mail): string {
  return attachmentTypes.length > 0 ? "only_attachments" : "no_new_text";
}
