import { ConfigError } from "../config.ts";
import type { Deps } from "../deps.ts";
import { Refusal } from "../errors.ts";
import { receiveReply } from "../flows/receive_reply.ts";
import { deferSweep } from "../flows/sweep.ts";
import { type Endpoint, parseJson } from "../http.ts";
import { InboundMail, type Mail, toMail } from "../inbound/mail.ts";
import { KEPT_BYTES, readMail } from "../inbound/mail_body.ts";
import { faultOf } from "../log.ts";

/**
 * POST postmark-inbound-webhook: the receiver's reply. Whatever was decided about a message is
 * recorded and answered 200; every other answer makes Postmark deliver it again, for half a day.
 */
export const postmarkInboundWebhook: Endpoint = {
  name: "postmark-inbound-webhook",
  auth: "basic",
  read: readMail,
  afterwards: deferSweep,
  async handle(deps, { body }) {
    if (deps.config.inbound.tokenSecrets.length === 0) {
      throw new ConfigError("INBOUND_TOKEN_SECRET is missing: set it.");
    }
    const mail = await readOrReport(deps, body);
    const { outcome, reason, escrowId } = await receiveReply(deps, mail);
    return {
      status: 200,
      body: { success: true, outcome, reason },
      log: {
        messageId: mail.messageId,
        outcome,
        reason,
        ...(escrowId !== null && { escrowId }),
      },
    };
  },
};

function parseMail(body: Uint8Array): Mail {
  if (body.length > KEPT_BYTES) throw new Refusal("payload_too_large");
  const parsed = InboundMail.safeParse(parseJson(body));
  // no field and no value is named: all of it is somebody's letter
  if (!parsed.success) throw new Refusal("invalid_message");
  return toMail(parsed.data);
}

/** What cannot be read is an operator's to see: Postmark keeps it, but only it and we know. */
async function readOrReport(deps: Deps, body: Uint8Array): Promise<Mail> {
  try {
    return parseMail(body);
  } catch (error) {
    if (error instanceof Refusal) {
      await deps.store.reportUnreadableReply(error.code).catch((fault) =>
        deps.log("error", "the alert could not be written", { fault: faultOf(fault) })
      );
    }
    throw error;
  }
}
