// The Data API's own error codes: what PostgREST answers itself, before or instead of Postgres.
// From its source, src/PostgREST/Error.hs, and docs/references/errors.rst. `met`: this stand-in
// comes to the answer by itself; the rest belongs to tables and filters, which it does not have, or
// to settings it does not offer. A test can ask for any of them: Gateway.answerNext().
import { RpcError } from "./rpc_error.ts";

export interface PgrstCode {
  status: number;
  message: string;
  met?: true;
}

export const PGRST: Record<string, PgrstCode> = {
  // connection
  PGRST000: {
    status: 503,
    message: "Database connection error. Retrying the connection.",
    met: true,
  },
  PGRST001: { status: 503, message: "Database client error. Retrying the connection.", met: true },
  PGRST002: {
    status: 503,
    message: "Could not query the database for the schema cache. Retrying.",
    met: true,
  },
  PGRST003: {
    status: 504,
    message: "Timed out acquiring connection from connection pool.",
    met: true,
  },
  // request
  PGRST100: { status: 400, message: "could not parse a query parameter" },
  PGRST101: { status: 405, message: "Cannot use the method on RPC", met: true },
  PGRST102: { status: 400, message: "Empty or invalid json", met: true },
  PGRST103: { status: 416, message: "Requested range not satisfiable" },
  PGRST105: {
    status: 405,
    message: "Filters must include all and only primary key columns with 'eq' operators",
  },
  PGRST106: { status: 406, message: "Invalid schema", met: true },
  PGRST107: { status: 406, message: "None of these media types are available", met: true },
  PGRST108: { status: 400, message: "not an embedded resource in this request" },
  PGRST111: {
    status: 500,
    message: "response.headers guc must be a JSON array composed of objects with a single key " +
      "and a string value",
  },
  PGRST112: {
    status: 500,
    message: "response.status guc must be a valid status code",
    met: true,
  },
  PGRST114: {
    status: 400,
    message: "limit/offset querystring parameters are not allowed for PUT",
  },
  PGRST115: {
    status: 400,
    message: "Payload values do not match URL in primary key column(s)",
  },
  PGRST116: {
    status: 406,
    message: "Cannot coerce the result to a single JSON object",
    met: true,
  },
  PGRST117: { status: 405, message: "Unsupported HTTP method" },
  PGRST118: { status: 400, message: "A related order is not possible" },
  PGRST120: { status: 400, message: "Bad operator on the embedded resource" },
  PGRST121: {
    status: 500,
    message: `Could not parse JSON in the "RAISE SQLSTATE 'PGRST'" error`,
    met: true,
  },
  PGRST122: { status: 400, message: "Invalid preferences given with handling=strict" },
  PGRST123: { status: 400, message: "Use of aggregate functions is not allowed" },
  PGRST124: { status: 400, message: "Query result exceeds max-affected preference constraint" },
  PGRST125: { status: 404, message: "Invalid path specified in request URL", met: true },
  PGRST126: { status: 404, message: "Root endpoint metadata is disabled" },
  PGRST127: { status: 400, message: "Feature not implemented" },
  PGRST128: {
    status: 400,
    message: "Function must return SETOF or TABLE when max-affected preference is used with " +
      "handling=strict",
  },
  // schema cache
  PGRST200: { status: 400, message: "Could not find a relationship in the schema cache" },
  PGRST201: {
    status: 300,
    message: "Could not embed because more than one relationship was found",
  },
  PGRST202: {
    status: 404,
    message: "Could not find the function in the schema cache",
    met: true,
  },
  PGRST203: {
    status: 300,
    message: "Could not choose the best candidate function",
    met: true,
  },
  PGRST204: { status: 400, message: "Could not find the column in the schema cache" },
  PGRST205: { status: 404, message: "Could not find the table in the schema cache", met: true },
  // JWT
  PGRST300: { status: 500, message: "Server lacks JWT secret", met: true },
  PGRST301: { status: 401, message: "No suitable key or wrong key type", met: true },
  PGRST302: { status: 401, message: "Anonymous access is disabled" },
  PGRST303: { status: 401, message: "JWT issued at future", met: true },
  PGRSTX00: { status: 500, message: "internal error of the database library" },
};

/** Answers one of the codes; the message is its usual one unless another is given. */
export function pgrst(
  code: string,
  more: { message?: string; details?: string | null; hint?: string | null } = {},
): RpcError {
  const known = PGRST[code];
  if (known === undefined) throw new Error(`the Data API has no code ${code}`);
  const { message = known.message, details = null, hint = null } = more;
  return new RpcError(known.status, code, message, details, hint);
}
