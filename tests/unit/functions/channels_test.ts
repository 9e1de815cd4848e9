import { assertEquals } from "deno-std/assert";
import { openEmail } from "../../../supabase/functions/_shared/email.ts";
import { openHook } from "../../../supabase/functions/_shared/hooks.ts";
import { type Network, testRuntime } from "./runtime.ts";

const MAIL = { subject: "s", text: "t", html: "<p>h</p>" };
const TAKEN = { ErrorCode: 0, Message: "OK", MessageID: "m", SubmittedAt: "now" };

function email(network: Network) {
  const runtime = testRuntime({ network });
  const config = {
    serverToken: "token-0123456789",
    apiBase: "http://127.0.0.1:3",
    from: "from@x.example",
    to: ["one@x.example", "two@x.example"],
  };
  return { door: openEmail(config, runtime.fetch), requests: runtime.requests };
}

Deno.test("a mail goes to the configured base with the configured From and To, untracked", async () => {
  const { door, requests } = email(() => Response.json(TAKEN));
  assertEquals(await door.send(MAIL), { accepted: true });
  const [request, ...more] = requests;
  assertEquals([more.length, request!.method, request!.url], [
    0,
    "POST",
    "http://127.0.0.1:3/email",
  ]);
  assertEquals(request!.headers.get("x-postmark-server-token"), "token-0123456789");
  assertEquals(await request!.json(), {
    From: "from@x.example",
    To: "one@x.example,two@x.example",
    Subject: "s",
    TextBody: "t",
    HtmlBody: "<p>h</p>",
    Headers: [{ Name: "Auto-Submitted", Value: "auto-generated" }],
    TrackOpens: false,
  });
});

Deno.test("only Postmark's own yes counts; a refused message leaves the channel usable", async () => {
  const cases: [() => Response | Promise<Response>, string, boolean][] = [
    [() => Response.json({ ErrorCode: 406, Message: "inactive" }), "no_answer", true],
    [() => new Response("OK"), "no_answer", true],
    [() => new Response(""), "no_answer", true],
    [() => Promise.reject(new TypeError("no route to from@x.example")), "no_answer", true],
    [() => Response.json({ ErrorCode: 300, Message: "To" }, { status: 422 }), "http_422", false],
    [() => Response.json({ ErrorCode: 10, Message: "token" }, { status: 401 }), "http_401", true],
    [() => new Response("slow down", { status: 429 }), "http_429", true],
    [() => new Response("<html>", { status: 500 }), "http_500", true],
    [() => new Response(null, { status: 503 }), "http_503", true],
  ];
  for (const [network, reason, isDown] of cases) {
    const { door } = email(network);
    assertEquals(await door.send(MAIL), { accepted: false, reason, isDown });
  }
});

Deno.test("a hook POSTs its body as JSON, and GETs without one", async () => {
  const runtime = testRuntime({ network: () => new Response("ok") });
  const hook = openHook("https://hooks.example/secret", runtime.fetch);
  assertEquals(await hook({ text: "t" }), { accepted: true });
  assertEquals(await hook(), { accepted: true });
  const [post, get] = runtime.requests;
  assertEquals([post!.method, post!.headers.get("content-type")], ["POST", "application/json"]);
  assertEquals(await post!.json(), { text: "t" });
  assertEquals([get!.method, get!.body], ["GET", null]);
});

Deno.test("a hook's failure is a short reason that never quotes its address", async () => {
  const answers: [Network, string, boolean][] = [
    [() => new Response("no", { status: 500 }), "http_500", true],
    [() => new Response("gone", { status: 404 }), "http_404", true],
    [() => new Response("bad", { status: 400 }), "http_400", false],
    [() => Promise.reject(new TypeError("https://hooks.example/secret")), "no_answer", true],
  ];
  for (const [network, reason, isDown] of answers) {
    const hook = openHook("https://hooks.example/secret", testRuntime({ network }).fetch);
    assertEquals(await hook({ text: "t" }), { accepted: false, reason, isDown });
  }
});
