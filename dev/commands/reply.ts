// `deno task reply <escrow>`: what Postmark would post when the receiver answers the invitation.
import { connect } from "../database.ts";
import { send } from "../outgoing.ts";
import { postmarkMail } from "../postmark_mail.ts";
import { type StackDescription, stackOf, UserError } from "../stack_file.ts";
import { readArguments } from "./arguments.ts";

const HELP = `deno task reply <escrow> [options]

Sends the receiver's email reply to the running stack, in the shape in which Postmark posts it.
<escrow> is its id or its reference.

  --text <words>       what the receiver writes; default: "Delivered."
  --from <address>     another sender than the receiver
  --subject <words>    default: "Re: You have an order to deliver"
  --auto               as an out-of-office reply: with its headers and subject
  --forged             as a forged sender: SPF fails and nothing is signed
  --bare               to the address without its token, as some mail systems strip it
  --message-id <id>    Postmark's id: the same one again is the same message delivered again
  --stack-file <path>  where the stack is described; default: .dev/stack.json`;

interface Invitation {
  escrow_id: string;
  email: string;
  now: Date;
  /** The body that asks for this escrow once more. */
  request: Record<string, unknown>;
}

export async function runReply(args: string[]): Promise<number> {
  const given = readArguments(
    args,
    {
      text: { type: "string", default: "Delivered." },
      from: { type: "string" },
      subject: { type: "string" },
      auto: { type: "boolean" },
      forged: { type: "boolean" },
      bare: { type: "boolean" },
      "message-id": { type: "string" },
      "stack-file": { type: "string" },
    },
    1,
    HELP,
  );
  if (given === null) return 0;
  const stack = await stackOf(given);
  const invitation = await findInvitation(stack, given.positionals[0] ?? "");
  const address = await askForAddress(stack, invitation);
  const [subject, messageId] = [given.text("subject"), given.text("message-id")];
  const answer = await deliver(
    stack,
    postmarkMail({
      to: given.flag("bare") ? address.replace(/\+[^@]*@/, "@") : address,
      from: given.text("from") ?? invitation.email,
      text: given.text("text") ?? "",
      receivedAt: invitation.now,
      ...(given.flag("auto") && AUTOMATIC),
      ...(given.flag("forged") && { spf: "Fail (sender not authorized)", tests: "SPF_FAIL" }),
      ...(subject !== undefined && { subject }),
      ...(messageId !== undefined && { messageId }),
    }),
  );
  console.log(`Holdfast answered: ${answer}.`);
  return 0;
}

const AUTOMATIC = {
  subject: "Automatic reply: You have an order to deliver",
  headers: [{ Name: "Auto-Submitted", Value: "auto-replied" }],
};

/** What the app knew when it made the escrow; here it is read from the database. */
async function findInvitation(stack: StackDescription, named: string): Promise<Invitation> {
  const sql = connect(stack.databaseUrl);
  try {
    const [found] = await sql<Invitation[]>`
      select e.escrow_id, r.email, escrow.now() as now, jsonb_build_object(
        'reference', e.reference,
        'amount', e.amount_minor,
        'currency', e.currency,
        'deadline', to_char(e.deadline_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        'receiver', jsonb_build_object('id', r.reference, 'email', r.email)
      ) as request
      from escrow.escrows e
      join escrow.receivers r using (receiver_id)
      where e.escrow_id::text = lower(${named}) or e.reference = ${named}`;
    if (found) return found;
  } finally {
    await sql.end();
  }
  throw new UserError(`There is no escrow "${named}" on this stack.`);
}

/** create-escrow tells it again to whoever asks for the same reference. */
async function askForAddress(stack: StackDescription, { request }: Invitation): Promise<string> {
  const response = await send(`${stack.apiUrl}/functions/v1/create-escrow`, {
    method: "POST",
    headers: { apikey: stack.serviceKey, "content-type": "application/json" },
    body: JSON.stringify(request),
  });
  const { replyAddress } = await response.json() as { replyAddress?: string };
  if (response.ok && replyAddress) return replyAddress;
  throw new UserError(`create-escrow told no reply address (HTTP ${response.status}).`);
}

async function deliver(stack: StackDescription, mail: unknown): Promise<string> {
  const response = await send(`${stack.apiUrl}/functions/v1/postmark-inbound-webhook`, {
    method: "POST",
    headers: {
      authorization: `Basic ${btoa(stack.inboundBasicAuth)}`,
      "content-type": "application/json",
    },
    body: JSON.stringify(mail),
  });
  const { outcome, reason, error } = await response.json() as {
    outcome?: string;
    reason?: string;
    error?: { code: string; hint: string };
  };
  if (response.ok) return `${outcome} (${reason})`;
  throw new UserError(`HTTP ${response.status} ${error?.code}: ${error?.hint}`);
}
