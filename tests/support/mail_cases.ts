// A message of the corpus, and how it is built for one escrow.
import { type MailOptions, postmarkMail } from "../../dev/postmark_mail.ts";

export interface MailCase {
  name: string;
  mail: Partial<MailOptions>;
  /** Addresses written in capitals on the way. */
  shout?: boolean;
  /** What must come out; absent: a release. */
  expected?: { outcome: string; reason?: string };
}

export interface Correspondence {
  receiver: string;
  replyAddress: string;
  receivedAt?: Date;
}

/** The payload that Postmark would post for this case. */
export function payloadOf(
  { mail, shout }: MailCase,
  { receiver, replyAddress, receivedAt }: Correspondence,
): Record<string, unknown> {
  const loud = (text: string) => shout ? text.toUpperCase() : text;
  return postmarkMail({
    to: loud(replyAddress),
    from: loud(receiver),
    ...(receivedAt && { receivedAt }),
    ...mail,
  });
}
