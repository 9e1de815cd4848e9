import type { ReceivedReply } from "../contract.ts";
import type { Deps } from "../deps.ts";
import { refusalByCode } from "../errors.ts";
import type { EscrowId } from "../ids.ts";
import { judgeMail } from "../inbound/judge_mail.ts";
import type { Mail } from "../inbound/mail.ts";
import { TOKEN, verifyToken } from "../inbound/reply_token.ts";
import { statedReceipt } from "../inbound/trusted_headers.ts";
import { faultOf } from "../log.ts";
import { releaseEscrow } from "./release_escrow.ts";

/** The sender of the webhook waits this long at most; what is not done goes on by itself. */
const ANSWER_WITHIN_MS = 8_000;
const LOOK_EVERY_MS = 250;

/** No mail has so many; each costs one signature for each secret. */
const MAX_TOKENS = 10;

type Accepted = Exclude<ReceivedReply, { outcome: "refused" }>;

export interface RepliedTo {
  outcome: "released" | Accepted["outcome"];
  reason: string;
  escrowId: EscrowId | null;
}

/**
 * Takes in one message: judged here, recorded and made a wish in one transaction, then carried out
 * as far as a few seconds go. Killed anywhere after the record, the sweep goes on. Throws Refusal.
 */
export async function receiveReply(deps: Deps, mail: Mail): Promise<RepliedTo> {
  const statedAt = statedReceipt(mail.headers);
  const writtenAt = new Date(statedAt ?? deps.clock.now());
  const { judged, text } = judgeMail(mail, deps.config.inbound.address, writtenAt);
  const received = await deps.store.receiveReply({
    message_id: mail.messageId,
    ...await tokenOf(mail, deps.config.inbound.tokenSecrets),
    sender: mail.sender,
    judged,
    stated_at: statedAt,
    // an entity, or a cut, may have left half a character, which the database does not take
    text: text.toWellFormed(),
  });
  if (received.outcome === "refused") throw refusalByCode(received.code);
  const { outcome, reason, escrow_id: escrowId, due } = received;
  const isReleased = due && escrowId !== null && await releaseSoon(deps, escrowId);
  return { outcome: isReleased ? "released" : outcome, reason, escrowId };
}

/** The one token of ours among the recipients; two of them leave open which deal is meant. */
async function tokenOf(mail: Mail, secrets: string[]) {
  const shaped = mail.plusTexts.filter((text) => TOKEN.test(text)).slice(0, MAX_TOKENS);
  const verified = await Promise.all(shaped.map((token) => verifyToken(token, secrets)));
  const [replyId, ...others] = verified.filter((id) => id !== null);
  if (replyId !== undefined && others.length === 0) {
    return { reply_id: replyId, token_problem: null };
  }
  const problem = replyId !== undefined
    ? "several_tokens"
    : mail.plusTexts.length > 0
    ? "bad_token"
    : "no_token";
  return { reply_id: null, token_problem: problem };
}

/** Whether the receiver was paid within the time for an answer; the wish stands either way. */
async function releaseSoon(deps: Deps, escrowId: EscrowId): Promise<boolean> {
  let [isOver, isReleased] = [false, false];
  const work = releaseEscrow(deps, escrowId, "reply")
    .then(({ outcome }) => {
      isReleased = outcome === "released";
    })
    .catch((error) => {
      deps.log("warn", "the release is left to the sweep", { escrowId, fault: faultOf(error) });
    })
    .finally(() => {
      isOver = true;
    });
  deps.defer(work);
  const until = deps.clock.now() + ANSWER_WITHIN_MS;
  while (!isOver && deps.clock.now() < until) {
    await Promise.race([work, deps.clock.sleep(LOOK_EVERY_MS)]);
  }
  return isReleased;
}
