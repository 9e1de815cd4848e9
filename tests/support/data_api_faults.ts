// Every way in which the Data API or the gateway before it answers without a result, one of each.

export interface DataApiFault {
  name: string;
  kind: "passing" | "final";
  /** What an endpoint's caller is answered when it stays. */
  caller: "unavailable" | "contract_mismatch" | "database_refused" | "internal";
  /** Null: no answer at all. */
  status: number | null;
  body: string;
}

const CODES: [DataApiFault["caller"] | "passing", number, string][] = [
  ["passing", 503, "PGRST000 PGRST001 PGRST002 08000 08003 08006 53000 53100 53200 53300 57P01"],
  ["passing", 504, "PGRST003"],
  ["passing", 401, "PGRST303"],
  ["passing", 500, "40001 40P01 53400 55P03 57014 57P02 57P03 XX000 58030 PGRSTX00"],
  ["unavailable", 405, "25006"],
  ["contract_mismatch", 404, "PGRST202"],
  ["database_refused", 401, "PGRST301 PGRST302 42501"],
  ["database_refused", 403, "42501"],
  ["database_refused", 406, "PGRST106"],
  ["database_refused", 500, "PGRST300"],
  ["internal", 300, "PGRST201 PGRST203"],
  ["internal", 400, "PGRST100 PGRST102 PGRST108 PGRST122 PGRST204 21000 22P02 23514 P0001 PT400"],
  ["internal", 404, "PGRST125 PGRST205 42883 42P01 PT404"],
  ["internal", 405, "PGRST101 PGRST117"],
  ["internal", 406, "PGRST107 PGRST116"],
  ["internal", 409, "23503 23505 PT409"],
  ["internal", 500, "PGRST111 PGRST112 PGRST121 42P17 P0002 P0003 PT500"],
];

const HTML = "<html><head><title>Error</title></head><body><h1>cloudflare</h1></body></html>";

/** Without a code: from the gateway, or from whoever else answers there. */
const WITHOUT: [DataApiFault["caller"] | "passing", string, (number | null)[]][] = [
  ["passing", "", [null, 500]],
  ["passing", HTML, [502, 503, 504, 520, 521, 522, 523, 524, 525, 526, 527, 530, 540, 544]],
  ["passing", '{"message":"API rate limit exceeded"}', [429, 408]],
  ["passing", '{"code":"WORKER_LIMIT","message":"not enough compute"}', [546]],
  ["passing", '{"code":521,"message":"a number"}', [521]],
  ["database_refused", '{"message":"Invalid API key","hint":"Double check it."}', [401]],
  ["database_refused", HTML, [403]],
  ["unavailable", '{"message":"exceed_egress_quota"}', [402]],
  ["internal", '{"message":"no Route matched with those values"}', [404]],
  ["internal", HTML, [301, 307, 404, 405, 413]],
];

const of = (kind: string) =>
  kind === "passing"
    ? { kind, caller: "unavailable" } as const
    : { kind: "final", caller: kind as DataApiFault["caller"] } as const;

const MESSAGES: Record<string, string> = { PGRST303: "JWT issued at future" };

export const DATA_API_FAULTS: DataApiFault[] = [
  ...CODES.flatMap(([kind, status, codes]) =>
    codes.split(" ").map((code) => {
      const message = MESSAGES[code] ?? "a message";
      const body = JSON.stringify({ code, details: null, hint: null, message });
      return { name: `${status} ${code}`, ...of(kind), status, body };
    })
  ),
  ...WITHOUT.flatMap(([kind, body, statuses]) =>
    statuses.map((status) => {
      const name = `${status ?? "no answer"} ${body.slice(0, 24)}`;
      return { name, ...of(kind), status, body };
    })
  ),
];

/** As `fetch` gets it. */
export function answerOf({ status, body }: DataApiFault): Promise<Response> {
  if (status === null) return Promise.reject(new TypeError("connection reset by peer"));
  const headers = { "content-type": body.startsWith("<") ? "text/html" : "application/json" };
  const isRedirect = status === 301 || status === 307;
  return Promise.resolve(
    new Response(body, {
      status,
      headers: { ...headers, ...(isRedirect && { location: "https://elsewhere.example/" }) },
    }),
  );
}
