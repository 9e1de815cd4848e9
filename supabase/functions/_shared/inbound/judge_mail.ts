// What an inbound message is, from its bytes alone: a person's plain word of delivery, or what
// else. Whether that word may still count is the database's to say.
import { automaticReason } from "./automatic.ts";
import type { Mail } from "./mail.ts";
import { startsLike } from "./matching.ts";
import { newTextOf } from "./parts_of_mail.ts";
import { meaningOf } from "./reply_meaning.ts";
import { doubtOfSender } from "./sender_proof.ts";
import { namesOf } from "./signature.ts";
import { plainSigns } from "./signs.ts";

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
export function judgeMail(mail: Mail, ourAddress: string | null, writtenAt: Date): Judgement {
  const { text: read, isForward, doubt: differing } = newTextOf(mail);
  // a signature is read for doubts and not kept
  const text = read.split(/\n(?:--|—|–) ?\n/)[0]?.trim() ?? "";
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
  if (isForward || FORWARD_SUBJECT.test(plainSigns(mail.subject).trim().toLowerCase())) {
    return judged("needs_person", "forwarded");
  }
  if (differing !== null) return judged("needs_person", differing);
  if (text === "") return judged("empty_reply", emptyReason(mail));
  if (mail.headers.some(({ name, value }) => name === "x-spam-status" && /^yes/i.test(value))) {
    return judged("needs_person", "spam");
  }
  const setting = { names: namesOf(mail.senderName, mail.sender), writtenAt };
  const meaning = meaningOf(read, setting, ourAddress);
  return meaning === "delivered" ? { judged: null, text } : judged("needs_person", meaning);
}

function emptyReason({ attachmentTypes }: Mail): string {
  return attachmentTypes.length > 0 ? "only_attachments" : "no_new_text";
}
