// Whether alerts reach somebody, and whether replies reach us.
import * as z from "zod";
import { isOfThisMachine } from "../outgoing.ts";
import { broken, type Check, type Look, Missing, ok, Unreachable, warning } from "./check.ts";
import type { Channel } from "./diagnosis.ts";
import type { Facts } from "./subject.ts";

/** A channel that nobody has heard for so long may be dead. */
export const CONFIRMED_FOR_DAYS = 30;

/** One or two happen to every channel, and are tried again by themselves. */
const FAILURES_OF_A_DEAD_CHANNEL = 3;

const DAY_MS = 86_400_000;

export function mailChecks(facts: Facts): Check[] {
  return [
    { name: "alert channel", look: () => alertChannel(facts) },
    { name: "heartbeat", look: () => heartbeat(facts) },
    { name: "postmark", look: () => postmark(facts) },
    { name: "inbound mail", look: () => inboundMail(facts) },
  ];
}

/** Channels, of those that are configured, that no test alert has confirmed lately. */
export function unconfirmed(configured: string[], channels: Channel[], now: string): string[] {
  return configured.filter((name) => {
    const tested = channels.find(({ channel }) => channel === name)?.tested_at ?? null;
    return tested === null || Date.parse(now) - Date.parse(tested) > CONFIRMED_FOR_DAYS * DAY_MS;
  });
}

async function alertChannel(facts: Facts): Promise<Look> {
  const { alerts } = facts.config();
  const configured = [
    ...(alerts.email === null ? [] : ["email"]),
    ...(alerts.webhookUrl === null ? [] : ["webhook"]),
  ];
  const { alerts: { channels }, now } = await facts.diagnosis();
  // with real money nobody may find out by chance that alerts go nowhere
  const fail = await facts.isLive() ? broken : warning;
  if (configured.length === 0) {
    return fail(
      "none: alerts are only logged",
      "Set POSTMARK_SERVER_TOKEN, ALERT_EMAIL_FROM and ALERT_EMAIL_TO, or ALERT_WEBHOOK_URL " +
        `in ${facts.cli.file}, then: ${facts.cli.setSecrets}`,
    );
  }
  const failing = channels.filter(({ channel, failures }) =>
    configured.includes(channel) && failures > 0
  );
  if (failing.length > 0) {
    const seen = failing.map((it) => `${it.channel}: ${it.failures} failures, ${it.last_failure}`);
    const isDown = failing.some(({ failures }) => failures >= FAILURES_OF_A_DEAD_CHANNEL);
    return (isDown ? broken : warning)(
      seen.join("; "),
      "select * from escrow.digests where attempts > 0;",
    );
  }
  const silent = unconfirmed(configured, channels, now);
  if (silent.length > 0) {
    return fail(
      `no test alert came through by ${silent.join(", ")} in ${CONFIRMED_FOR_DAYS} days`,
      "select public.escrow_send_test_alert('your name', 'why'); and wait for the next job",
    );
  }
  return ok(`${configured.join(" and ")}, confirmed by a test alert`);
}

/** When all stops, the channels above stop too: only somebody outside notices the silence. */
async function heartbeat(facts: Facts): Promise<Look> {
  const { file, setSecrets } = facts.cli;
  if (facts.config().alerts.heartbeatUrl !== null) return ok("each good run of the timeouts pings");
  if (isOfThisMachine(facts.place.apiUrl) || !await facts.isLive()) {
    return ok("off: needed with real money (HEARTBEAT_URL)");
  }
  return warning(
    "HEARTBEAT_URL is not set: when everything stands still, nobody is told",
    `Set HEARTBEAT_URL to a dead man's switch outside in ${file}, then: ${setSecrets}`,
  );
}

const Server = z.object({
  DeliveryType: z.string().optional(),
  InboundHookUrl: z.string().nullish(),
});

type Server = z.infer<typeof Server>;

/** Null without a token; the answer holds secrets, and only these two fields are looked at. */
async function readServer(facts: Facts): Promise<Server | number | null> {
  const { email } = facts.config().alerts;
  if (email === null) return null;
  const response = await facts.fetch(`${email.apiBase}/server`, {
    headers: { accept: "application/json", "x-postmark-server-token": email.serverToken },
  });
  if (response.ok) return Server.parse(await response.json());
  await response.body?.cancel();
  return response.status;
}

async function postmark(facts: Facts): Promise<Look> {
  const server = await readServer(facts).catch((error) => {
    if (error instanceof Unreachable) return error;
    throw error;
  });
  if (server instanceof Unreachable) {
    return broken(
      server.message,
      "Is this machine online? See https://status.postmarkapp.com, and run the doctor again.",
    );
  }
  if (server === null) return ok("not used");
  if (typeof server === "number") {
    return broken(
      await isAccountToken(facts)
        ? "POSTMARK_SERVER_TOKEN holds the token of the account, which sends nothing"
        : `Postmark answers ${server} to POSTMARK_SERVER_TOKEN`,
      `Copy the server token from Postmark into ${facts.cli.file}, then: ${facts.cli.setSecrets}`,
    );
  }
  return server.DeliveryType === "Sandbox"
    ? (await facts.isLive() ? broken : warning)(
      "a sandbox server, which sends to nobody",
      "Set POSTMARK_SERVER_TOKEN to the token of a live server, then: " + facts.cli.setSecrets,
    )
    : ok("knows the token");
}

/** Both are UUIDs: only Postmark can tell. */
async function isAccountToken(facts: Facts): Promise<boolean> {
  const { email } = facts.config().alerts;
  const answer = await facts.fetch(`${email!.apiBase}/servers?count=1&offset=0`, {
    headers: { accept: "application/json", "x-postmark-account-token": email!.serverToken },
  }).catch(() => null);
  await answer?.body?.cancel();
  return answer?.ok === true;
}

async function inboundMail(facts: Facts): Promise<Look> {
  const { inbound } = facts.config();
  if (inbound.address === null) return ok("off: there is no release by email (INBOUND_ADDRESS)");
  const missing = [
    ...(inbound.basicAuth.length === 0 ? ["INBOUND_BASIC_AUTH"] : []),
    ...(inbound.tokenSecrets.length === 0 ? ["INBOUND_TOKEN_SECRET"] : []),
  ];
  if (missing.length > 0) {
    return broken(
      `INBOUND_ADDRESS is set, but not ${missing.join(" and ")}: replies are refused`,
      `Set it in ${facts.cli.file}, then: ${facts.cli.setSecrets}`,
    );
  }
  const hook = `${facts.place.apiUrl}/functions/v1/postmark-inbound-webhook`;
  const server = await readServer(facts).catch(() => {
    throw new Missing("Postmark did not say where it posts replies");
  });
  if (typeof server === "number") throw new Missing("Postmark does not know the token");
  if (server === null) {
    return warning(
      "configured; where Postmark posts replies could not be read",
      `In Postmark, let the inbound stream post to ${hook}, with user and password in it.`,
    );
  }
  return addressOf(server.InboundHookUrl ?? "") === hook
    ? ok("Postmark posts replies here")
    : warning(
      "Postmark posts the replies of this server somewhere else",
      `In Postmark, let the inbound stream post to ${hook}, with user and password in it.`,
    );
}

/** Without the password that stands in it. */
function addressOf(url: string): string {
  if (!URL.canParse(url)) return "";
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname}`;
}
