// The only file that imports "postmark". It hands over one mail and says whether it was taken.
import { ServerClient } from "postmark";
import type { AlertConfig } from "./config.ts";

/** Postmark answers within a second; a lease of two minutes outlives several of these. */
const TIMEOUT_S = 10;

export interface Mail {
  subject: string;
  text: string;
  html: string;
}

export type Delivery =
  | { accepted: true }
  /** `isDown`: the channel as a whole; nothing else need be tried by it now. */
  | { accepted: false; reason: string; isDown: boolean };

export interface EmailDoor {
  /** From and To are the configuration's and nobody else's. Never throws. */
  send(mail: Mail): Promise<Delivery>;
}

/** What a status says: only a refusal of this one message leaves the channel usable. */
export function refusedWith(status: number): Delivery {
  const isDown = status >= 500 || status < 400 || [401, 403, 404, 408, 429].includes(status);
  return { accepted: false, reason: status === 0 ? "no_answer" : `http_${status}`, isDown };
}

/** `fetcher`: the network, so that tests can carry, fault and count every request. */
export function openEmail(
  { serverToken, apiBase, from, to }: NonNullable<AlertConfig["email"]>,
  fetcher: typeof fetch,
): EmailDoor {
  const { protocol, host } = new URL(apiBase);
  const client = new ServerClient(serverToken, {
    useHttps: protocol === "https:",
    requestHost: host,
    timeout: TIMEOUT_S,
    fetch: fetcher,
  });
  return {
    async send({ subject, text, html }) {
      try {
        const { ErrorCode } = await client.sendEmail({
          From: from,
          To: to.join(","),
          Subject: subject,
          TextBody: text,
          HtmlBody: html,
          Headers: [{ Name: "Auto-Submitted", Value: "auto-generated" }],
          TrackOpens: false,
        });
        return ErrorCode === 0 ? { accepted: true } : refusedWith(0);
      } catch (error) {
        // its message may quote an address: the status says enough
        return refusedWith(statusOf(error));
      }
    },
  };
}

/** The HTTP status of Postmark's error; 0: no answer came at all. */
function statusOf(error: unknown): number {
  if (typeof error !== "object" || error === null || !("statusCode" in error)) return 0;
  return typeof error.statusCode === "number" ? error.statusCode : 0;
}
