// Takes mail the way Postmark's API does and keeps it, instead of sending it.

/** A message as Postmark's `POST /email` takes it, and what was answered. */
export interface CaughtMail {
  From: string;
  To: string;
  Subject?: string;
  TextBody?: string;
  HtmlBody?: string;
  MessageID: string;
  SubmittedAt: string;
  [field: string]: unknown;
}

export interface MailCatcher {
  /** POST /email, POST /email/batch, GET /server, GET /messages, DELETE /messages. */
  fetch(request: Request): Promise<Response>;
  messages(): CaughtMail[];
  clear(): void;
  /** The next `count` requests to send are answered with HTTP 500 and nothing is kept. */
  failNext(count: number): void;
  /** The tokens that the server has from now on: Postmark's may have three. */
  setTokens(tokens: string[]): void;
  /** What the server's settings say: whether it really sends, and where it posts replies. */
  setServer(change: Partial<ServerSettings>): void;
}

export interface ServerSettings {
  DeliveryType: "Live" | "Sandbox";
  InboundHookUrl: string;
}

/** Postmark's limit of one batch. */
const MAX_BATCH = 500;
/** Of To, Cc and Bcc together: postmarkapp.com/support/article/1180. */
const MAX_RECIPIENTS = 50;

interface Answer {
  ErrorCode: number;
  Message: string;
  [field: string]: unknown;
}

export function createMailCatcher(serverToken: string): MailCatcher {
  let caught: CaughtMail[] = [];
  let tokens = [serverToken];
  let failures = 0;
  let settings: ServerSettings = { DeliveryType: "Live", InboundHookUrl: "" };
  const keep = (mail: CaughtMail) => caught.push(mail);

  function refuseStranger(request: Request): Response | null {
    if (tokens.includes(request.headers.get("x-postmark-server-token") ?? "")) return null;
    const Message = "Request does not contain a valid Server token.";
    return Response.json({ ErrorCode: 10, Message }, { status: 401 });
  }

  async function send(request: Request, batch: boolean): Promise<Response> {
    const refused = refuseStranger(request);
    if (refused) return refused;
    if (failures > 0) {
      failures--;
      return Response.json({ ErrorCode: 500, Message: "Internal error." }, { status: 500 });
    }
    const body: unknown = await request.json().catch(() => null);
    if (!batch) {
      const answer = take(body, keep);
      return Response.json(answer, { status: answer.ErrorCode === 0 ? 200 : 422 });
    }
    if (!Array.isArray(body) || body.length > MAX_BATCH) {
      return Response.json({ ErrorCode: 402, Message: "Invalid JSON." }, { status: 422 });
    }
    return Response.json(body.map((message) => take(message, keep)));
  }

  return {
    async fetch(request) {
      const route = `${request.method} ${new URL(request.url).pathname}`;
      switch (route) {
        case "POST /email":
          return await send(request, false);
        case "POST /email/batch":
          return await send(request, true);
        case "GET /server":
          return refuseStranger(request) ?? Response.json({ ID: 1, Name: "Holdfast", ...settings });
        case "GET /messages":
          return Response.json(caught);
        case "DELETE /messages":
          caught = [];
          return new Response(null, { status: 204 });
        default:
          return Response.json({ ErrorCode: 404, Message: `No ${route} here.` }, { status: 404 });
      }
    },
    messages: () => structuredClone(caught),
    clear: () => {
      caught = [];
    },
    failNext: (count) => {
      failures = count;
    },
    setTokens: (all) => {
      tokens = all;
    },
    setServer: (change) => {
      settings = { ...settings, ...change };
    },
  };
}

/** One message's answer; a good one is kept. */
function take(message: unknown, keep: (mail: CaughtMail) => void): Answer {
  if (typeof message !== "object" || message === null) {
    return { ErrorCode: 402, Message: "Invalid JSON." };
  }
  const fields = message as Record<string, unknown>;
  for (const name of ["From", "To"]) {
    if (typeof fields[name] === "string" && fields[name].includes("@")) continue;
    return { ErrorCode: 300, Message: `Invalid '${name}' address: '${fields[name] ?? ""}'.` };
  }
  const recipients = [fields.To, fields.Cc, fields.Bcc].filter((it) => typeof it === "string")
    .flatMap((list) => list.split(",")).filter((it) => it.trim() !== "");
  if (recipients.length > MAX_RECIPIENTS) {
    const Message = `Maximum of ${MAX_RECIPIENTS} recipients allowed per email message.`;
    return { ErrorCode: 300, Message };
  }
  if (!fields.TextBody && !fields.HtmlBody) {
    return { ErrorCode: 300, Message: "Provide either email TextBody or HtmlBody or both." };
  }
  const mail = {
    ...fields,
    MessageID: crypto.randomUUID(),
    SubmittedAt: new Date().toISOString(),
  } as CaughtMail;
  keep(mail);
  const { To, SubmittedAt, MessageID } = mail;
  return { To, SubmittedAt, MessageID, ErrorCode: 0, Message: "OK" };
}
