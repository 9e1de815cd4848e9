// An inbound message in the shape in which Postmark posts one, headers in their real order: on top
// what Postmark's servers add, then what the sender's server and program wrote.

export interface MailOptions {
  /** The whole address that is replied to, token and all. */
  to: string;
  from: string;
  fromName?: string;
  subject?: string;
  text?: string;
  html?: string;
  /** Postmark's own guess at the new text. */
  stripped?: string;
  /** When Postmark took it in. Default: real now. */
  receivedAt?: Date;
  messageId?: string;
  /** Written by the sender, below everything of Postmark's. */
  headers?: Header[];
  /** Of the check of the envelope's sender. Default: pass for the sender's own address. */
  spf?: string;
  envelopeFrom?: string;
  /** SpamAssassin's tests. Default: a valid signature of the sender's own domain. */
  tests?: string;
  spam?: "Yes" | "No";
  attachments?: { Name: string; Content: string; ContentType: string }[];
  cc?: string[];
}

interface Header {
  Name: string;
  Value: string;
}

const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const SERVER = "p-pm-smtp-inbound01a-aws-useast2a";

/** RFC 5322, in UTC. */
export function mailDate(at: Date): string {
  const two = (n: number) => String(n).padStart(2, "0");
  const time = [at.getUTCHours(), at.getUTCMinutes(), at.getUTCSeconds()].map(two).join(":");
  const day = `${DAYS[at.getUTCDay()]}, ${at.getUTCDate()} ${MONTHS[at.getUTCMonth()]}`;
  return `${day} ${at.getUTCFullYear()} ${time} +0000`;
}

/** Splits a mailbox and what stands behind its plus, as Postmark does. */
function mailbox(Email: string, Name = "") {
  return { Email, Name, MailboxHash: /\+([^@]*)@/.exec(Email)?.[1] ?? "" };
}

/** The headers that Postmark's servers put on top. */
export function postmarkHeaders(options: MailOptions): Header[] {
  const { from, to, receivedAt = new Date() } = options;
  const domain = from.slice(from.lastIndexOf("@") + 1);
  const { envelopeFrom = from, spf = "Pass (sender SPF authorized)" } = options;
  const { tests = "DKIM_SIGNED,DKIM_VALID,DKIM_VALID_AU,SPF_PASS" } = options;
  const time = `${mailDate(receivedAt)} (UTC)`;
  const server = `by ${SERVER}.inbound.postmarkapp.com`;
  return [
    ["Return-Path", `<${envelopeFrom}>`],
    ["Received", `${server} (Postfix, from userid 996)id 60B3C45356A; ${time}`],
    ["X-Spam-Checker-Version", `SpamAssassin 3.4.0 (2014-02-07) on${SERVER}`],
    ["X-Spam-Status", options.spam ?? "No"],
    ["X-Spam-Score", "-0.1"],
    ["X-Spam-Tests", tests],
    [
      "Received-SPF",
      `${spf} identity=mailfrom; client-ip=192.0.2.10; helo=mail.${domain}; ` +
      `envelope-from=${envelopeFrom}; receiver=${to}`,
    ],
    [
      "Received",
      `from mail.${domain} (mail.${domain} [192.0.2.10])(using TLSv1.2 with cipher ` +
      `ECDHE-RSA-AES128-GCM-SHA256 (128/128 bits))${server} (Postfix) with ESMTPS id ` +
      `7B3A1453567for <${to}>; ${time}`,
    ],
  ].map(([Name = "", Value = ""]) => ({ Name, Value }));
}

/** The JSON body of one delivery. */
export function postmarkMail(options: MailOptions): Record<string, unknown> {
  const { to, from, fromName = "", text = "", html = "", receivedAt = new Date() } = options;
  const written = options.headers ?? [];
  return {
    FromName: fromName,
    MessageStream: "inbound",
    From: from,
    FromFull: { ...mailbox(from, fromName), MailboxHash: "" },
    To: `<${to}>`,
    ToFull: [mailbox(to)],
    Cc: (options.cc ?? []).join(", "),
    CcFull: (options.cc ?? []).map((email) => mailbox(email)),
    Bcc: "",
    BccFull: [],
    OriginalRecipient: to,
    Subject: options.subject ?? "Re: You have an order to deliver",
    MessageID: options.messageId ?? crypto.randomUUID(),
    ReplyTo: "",
    MailboxHash: mailbox(to).MailboxHash,
    Date: mailDate(receivedAt),
    TextBody: text,
    HtmlBody: html,
    StrippedTextReply: options.stripped ?? "",
    Tag: "",
    Headers: [
      ...(from === "" ? [] : postmarkHeaders(options)),
      ...written,
      { Name: "MIME-Version", Value: "1.0" },
      { Name: "Message-ID", Value: `<${crypto.randomUUID()}@mail.example.org>` },
    ],
    Attachments: (options.attachments ?? []).map((attachment) => ({
      ...attachment,
      ContentLength: attachment.Content.length,
      ContentID: "",
    })),
  };
}
