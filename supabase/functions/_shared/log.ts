// One JSON object per line. Only the fields named here can be logged: no bodies, no names, no keys.

export interface LogFields {
  requestId?: string;
  endpoint?: string;
  /** The name of the caller's key, never the key. */
  caller?: string;
  status?: number;
  code?: string;
  outcome?: string;
  escrowId?: string;
  eventId?: string;
  eventType?: string;
  /** Postmark's id of an inbound message. */
  messageId?: string;
  reason?: string;
  durationMs?: number;
  found?: number;
  processed?: number;
  currency?: string;
  alert?: string;
  channel?: string;
  count?: number;
  amount?: number;
  /** An unexpected error as `faultOf` tells it. */
  fault?: string;
}

export type Log = (
  level: "info" | "warn" | "error",
  message: string,
  fields?: LogFields,
) => void;

/** With every field this long a line stays below the platform's limit of 10,000 characters. */
const MAX_TEXT = 400;

/** Secrets and addresses that an error's message might quote. */
const PRIVATE = new RegExp(
  [
    String.raw`\b(?:sk|rk|sb_secret)_\w+`,
    String.raw`\bwhsec_[\w+/=]+`,
    String.raw`\bpi_\w+_secret_\w+`,
    String.raw`\beyJ[\w-]+\.[\w.-]+`,
    String.raw`[^\s"']+@[^\s"']+`,
  ].join("|"),
  "g",
);

/** A text without what must be neither logged nor sent. */
export const withoutSecrets = (text: string): string => text.replace(PRIVATE, "[private]");

/** Name and message of an unexpected error, on one line, without what must not be logged. */
export function faultOf(error: unknown): string {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : typeof error;
  return withoutSecrets(text.slice(0, 2 * MAX_TEXT));
}

export function openLog(write: (line: string) => void): Log {
  const clip = (text: string) => text.replace(/\p{Cc}+/gu, " ").slice(0, MAX_TEXT);
  return (level, message, fields = {}) => {
    const safe = Object.entries(fields).map(([name, value]) => [
      name,
      typeof value === "string" ? clip(value) : value,
    ]);
    write(JSON.stringify({ level, message: clip(message), ...Object.fromEntries(safe) }));
  };
}
