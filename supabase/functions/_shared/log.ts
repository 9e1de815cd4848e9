// One JSON object per line. Only the fields named here can be logged: no bodies, no names, no keys.

export interface LogFields {
  requestId?: string;
  endpoint?: string;
  status?: number;
  code?: string;
  outcome?: string;
  escrowId?: string;
  eventType?: string;
  callers?: string;
  durationMs?: number;
  found?: number;
  processed?: number;
  currency?: string;
  count?: number;
  /** The name and message of an unexpected error; never of a caller's input. */
  fault?: string;
}

export type Log = (
  level: "info" | "warn" | "error",
  message: string,
  fields?: LogFields,
) => void;

/** Below the platform's limit of 10,000 characters a line. */
const MAX_TEXT = 500;

export function openLog(write: (line: string) => void): Log {
  return (level, message, fields = {}) => {
    const safe = Object.entries(fields).map(([name, value]) => [
      name,
      typeof value === "string" ? value.slice(0, MAX_TEXT) : value,
    ]);
    write(
      JSON.stringify({
        level,
        message: message.slice(0, MAX_TEXT),
        ...Object.fromEntries(safe),
      }),
    );
  };
}
