import { assert, assertEquals } from "deno-std/assert";
import { buildDeps } from "../../../supabase/functions/_shared/deps.ts";
import type { Endpoint } from "../../../supabase/functions/_shared/http.ts";
import { serve } from "../../../supabase/functions/_shared/serve.ts";
import { ENVIRONMENT, SERVICE_KEY, testRuntime } from "./runtime.ts";

const endpoint: Endpoint = {
  name: "some-endpoint",
  auth: "service",
  handle: (deps) => Promise.resolve({ status: 200, body: { token: deps.random.leaseToken() } }),
};

const call = () =>
  new Request("https://x.example/f", { method: "POST", headers: { apikey: SERVICE_KEY } });

Deno.test("importing a function touches nothing; the first request builds, the second reuses", async () => {
  let [asked, read] = [0, 0];
  const { fetch } = serve(endpoint, () => {
    asked++;
    return Object.defineProperty(testRuntime(), "env", {
      get: () => {
        read++;
        return ENVIRONMENT;
      },
    });
  });
  assertEquals([asked, read], [0, 0]);
  assertEquals((await fetch(call())).status, 200);
  assertEquals((await fetch(call())).status, 200);
  assertEquals([asked, read], [1, 1]);
});

Deno.test("a function without configuration answers 503 and looks again at the next request", async () => {
  const runtime = testRuntime({ env: {} });
  const { fetch } = serve(endpoint, () => runtime);
  assertEquals((await fetch(call())).status, 503);
  runtime.env = ENVIRONMENT;
  assertEquals((await fetch(call())).status, 200);
});

Deno.test("keys go to the hosts of the configuration and never where an answer points", async () => {
  const network = () =>
    new Response(null, { status: 307, headers: { location: "https://elsewhere.example/v1" } });
  const runtime = testRuntime({ network });
  const deps = buildDeps(runtime);
  const token = deps.random.leaseToken();
  await deps.stripe.look({ account: "acct_1" });
  await deps.store.claimDue(token, 1).catch(() => {});
  assert(runtime.requests.length >= 2);
  for (const { url, redirect } of runtime.requests) {
    assertEquals([new URL(url).hostname, redirect], ["127.0.0.1", "error"]);
  }
});
