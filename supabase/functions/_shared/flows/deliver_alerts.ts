import { toHookBody, toMail } from "../alert_message.ts";
import type { Channel, Digest } from "../contract.ts";
import type { Deps } from "../deps.ts";
import type { Delivery } from "../email.ts";
import type { LeaseToken } from "../ids.ts";
import { faultOf } from "../log.ts";

/** The database gives out at most this many digests at once. */
const BATCH = 50;

const LEVEL = { critical: "error", warning: "warn", info: "info" } as const;

export interface Delivered {
  sent: number;
  failed: number;
  /** Critical alerts that no channel has taken for half an hour. */
  overdue: number;
}

/**
 * Sends the alerts that are owed, the critical ones first, at most `limit` digests and none begun
 * at or after `until`. Never throws and never drops: what is not sent, or sent but not recorded, is
 * due again when its lease or its wait is over.
 */
export async function deliverAlerts(
  deps: Deps,
  limit: number,
  until: number,
): Promise<Delivered> {
  const delivered: Delivered = { sent: 0, failed: 0, overdue: 0 };
  const channels = channelsOf(deps);
  const noteFault = (error: unknown) =>
    deps.log("error", "alerts could not be delivered", { fault: faultOf(error) });
  try {
    for (let left = limit; left > 0 && deps.clock.now() < until;) {
      const token = deps.random.leaseToken();
      const asked = Math.min(left, BATCH);
      const { digests, overdue } = await deps.store.claimMessages(token, channels, asked);
      delivered.overdue = overdue;
      if (digests.length === 0) break;
      left -= digests.length;
      // side by side: a channel that is slow must not delay the other one
      await Promise.all(channels.map((channel) => {
        const own = digests.filter((digest) => digest.channel === channel);
        return sendInTurn(deps, own, token, until, delivered).catch(noteFault);
      }));
    }
  } catch (error) {
    noteFault(error);
  }
  return delivered;
}

/** Without any channel alerts are told to the log, and count as told. */
function channelsOf({ email, alertHook }: Deps): Channel[] {
  const channels: Channel[] = [];
  if (email) channels.push("email");
  if (alertHook) channels.push("webhook");
  return channels.length > 0 ? channels : ["log"];
}

async function sendInTurn(
  deps: Deps,
  digests: Digest[],
  token: LeaseToken,
  until: number,
  delivered: Delivered,
) {
  let down: Delivery | null = null;
  for (const digest of digests) {
    if (deps.clock.now() >= until) return;
    const delivery: Delivery = down ?? await send(deps, digest);
    // the rest would only wait for the same silence; they are due again with it
    if (!delivery.accepted && delivery.isDown) down = delivery;
    if (delivery.accepted) delivered.sent++;
    else delivered.failed++;
    note(deps, digest, delivery);
    await deps.store.recordDelivery(token, digest.digest_id, delivery);
  }
}

function send(deps: Deps, digest: Digest): Promise<Delivery> {
  const { runbookUrl } = deps.config.alerts;
  const nobody: Delivery = { accepted: false, reason: "not_configured", isDown: true };
  switch (digest.channel) {
    case "email":
      return deps.email?.send(toMail(digest, runbookUrl)) ?? Promise.resolve(nobody);
    case "webhook":
      return deps.alertHook?.(toHookBody(digest, runbookUrl)) ?? Promise.resolve(nobody);
    case "log":
      return Promise.resolve({ accepted: true });
  }
}

function note(deps: Deps, { channel, alert, severity, title, count, items }: Digest, of: Delivery) {
  const [first] = items;
  const fields = {
    alert,
    channel,
    count,
    ...(first?.escrow_id && { escrowId: first.escrow_id }),
  };
  if (!of.accepted) deps.log("warn", "an alert was not taken", { ...fields, code: of.reason });
  else if (channel === "log") deps.log(LEVEL[severity], `ALERT ${severity}: ${title}`, fields);
  else deps.log("info", "an alert was sent", fields);
}
