// An inbound message as Postmark posts it, reduced to what the judgement rests on.
// https://postmarkapp.com/developer/webhooks/inbound-webhook
import * as z from "zod";

/** Without what no letter has and no database takes: control signs, halves of characters. */
const Text = z.string().nullish()
  .transform((text) => (text ?? "").replace(/\p{Cs}|[^\P{Cc}\t\r\n]/gu, ""));

const Mailbox = z.object({ Email: Text, Name: Text, MailboxHash: Text });
const Mailboxes = z.array(Mailbox).nullish().transform((boxes) => boxes ?? []);

/** Unknown fields are left aside: Postmark adds some now and then. */
export const InboundMail = z.object({
  // the same for every delivery of one message
  MessageID: z.string().regex(/^[A-Za-z0-9-]{8,100}$/),
  From: Text,
  FromName: Text,
  FromFull: Mailbox.nullish(),
  ToFull: Mailboxes,
  CcFull: Mailboxes,
  BccFull: Mailboxes,
  // the address in the SMTP envelope
  OriginalRecipient: Text,
  MailboxHash: Text,
  Subject: Text,
  TextBody: Text,
  HtmlBody: Text,
  StrippedTextReply: Text,
  Headers: z.array(z.object({ Name: z.string(), Value: Text })).nullish()
    .transform((headers) => headers ?? []),
  Attachments: z.array(z.object({ ContentType: Text })).nullish()
    .transform((attachments) => attachments ?? []),
});
export type InboundMail = z.infer<typeof InboundMail>;

export interface Header {
  name: string;
  value: string;
}

export interface Mail {
  messageId: string;
  /** Lower case, its domain in ASCII; a hint and not an identity. */
  sender: string;
  /** As the sender's program writes it beside the address; anybody's word. */
  senderName: string;
  /** Texts behind the plus of any recipient's address, each once; not checked yet. */
  plusTexts: string[];
  subject: string;
  text: string;
  html: string;
  /** What Postmark takes for the new text; a hint. */
  strippedHint: string;
  /** Names in lower case, newest first: Postmark's own stand above everything the sender wrote. */
  headers: Header[];
  attachmentTypes: string[];
}

/** No mail has more recipients than these worth looking at. */
const MAX_RECIPIENTS = 200;
/** Of a subject only its beginning says anything. */
const MAX_SUBJECT = 500;

/** "Name <A@B.Example>" or "a@b.example": the bare address as it is compared. */
export function normaliseAddress(text: string): string {
  const bare = (/<([^<>]*)>\s*$/.exec(text)?.[1] ?? text).trim().toLowerCase();
  const at = bare.lastIndexOf("@");
  const domain = `http://${bare.slice(at + 1)}`;
  if (at < 1 || !URL.canParse(domain)) return bare;
  return `${bare.slice(0, at)}@${new URL(domain).hostname}`;
}

const plusOf = (address: string): string => /\+([^@]*)@[^@]*$/.exec(address.trim())?.[1] ?? "";

export function toMail(posted: InboundMail): Mail {
  const { FromFull, From, ToFull, CcFull, BccFull, OriginalRecipient, MailboxHash } = posted;
  const recipients = [...ToFull, ...CcFull, ...BccFull].slice(0, MAX_RECIPIENTS);
  const plusTexts = [
    MailboxHash,
    plusOf(OriginalRecipient),
    ...recipients.flatMap(({ Email, MailboxHash: hash }) => [hash, plusOf(Email)]),
  ].map((text) => text.trim().toLowerCase()).filter((text) => text !== "");
  return {
    messageId: posted.MessageID,
    sender: normaliseAddress(FromFull?.Email || From),
    senderName: (FromFull?.Name || posted.FromName).slice(0, 200),
    plusTexts: [...new Set(plusTexts)],
    subject: posted.Subject.slice(0, MAX_SUBJECT),
    text: posted.TextBody,
    html: posted.HtmlBody,
    strippedHint: posted.StrippedTextReply,
    headers: posted.Headers.map(({ Name, Value }) => ({
      name: Name.trim().toLowerCase(),
      value: Value.trim(),
    })),
    attachmentTypes: posted.Attachments.map(({ ContentType }) => ContentType.toLowerCase()),
  };
}
