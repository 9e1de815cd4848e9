// How the Data API answers errors: PostgREST's JSON body and HTTP statuses.
import type postgres from "postgres";

/** An error answer of the Data API. */
export class RpcError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly details: string | null = null,
    readonly hint: string | null = null,
  ) {
    super(message);
  }

  toResponse(): Response {
    const { code, message, details, hint, status } = this;
    return Response.json({ code, details, hint, message }, { status });
  }
}

const BY_CODE: Record<string, number> = {
  "23503": 409,
  "23505": 409,
  "25006": 405,
  "42883": 404,
  "42P01": 404,
  "42P17": 500,
  "53400": 500,
  "57P01": 503,
  P0001: 400,
};

const BY_CLASS: Record<string, number> = {
  "08": 503,
  "09": 500,
  "0L": 403,
  "0P": 403,
  "25": 500,
  "28": 403,
  "2D": 500,
  "38": 500,
  "39": 500,
  "3B": 500,
  "40": 500,
  "53": 503,
  "54": 500,
  "55": 500,
  "57": 500,
  "58": 500,
  F0: 500,
  HV: 500,
  P0: 500,
  XX: 500,
};

/** The HTTP status PostgREST 16 gives a SQLSTATE; `anonymous` = nobody has logged in. */
export function statusOfSqlState(sqlState: string, message: string, anonymous: boolean): number {
  const raised = /^PT([1-5]\d\d)$/.exec(sqlState)?.[1];
  if (raised !== undefined) return Number(raised);
  switch (sqlState) {
    case "42501":
      return anonymous ? 401 : 403;
    case "22023":
      return /^role .* does not exist$/.test(message) ? 401 : 400;
    case "21000":
      return message.endsWith("requires a WHERE clause") ? 400 : 500;
  }
  return BY_CODE[sqlState] ?? BY_CLASS[sqlState.slice(0, 2)] ?? 400;
}

/** Postgres' error as the Data API tells it. */
export function fromDatabase(error: postgres.PostgresError, anonymous: boolean): RpcError {
  if (error.code === "PGRST") return raisedWhole(error);
  const status = statusOfSqlState(error.code, error.message, anonymous);
  return new RpcError(status, error.code, error.message, error.detail ?? null, error.hint ?? null);
}

/** `raise sqlstate 'PGRST'`: the message is the body, the detail is status and headers. */
function raisedWhole({ message, detail }: postgres.PostgresError): RpcError {
  try {
    const body = JSON.parse(message);
    const { status } = JSON.parse(detail ?? "");
    if (typeof body.code === "string" && typeof status === "number") {
      return new RpcError(status, body.code, body.message, body.details, body.hint);
    }
  } catch {
    // Told below.
  }
  const text = `Could not parse JSON in the "RAISE SQLSTATE 'PGRST'" error`;
  return new RpcError(500, "PGRST121", text);
}
