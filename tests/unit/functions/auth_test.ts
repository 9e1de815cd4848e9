import { assert, assertEquals } from "deno-std/assert";
import fc from "fast-check";
import { authenticate, authenticateBasic } from "../../../supabase/functions/_shared/auth.ts";
import { isEqualBytes } from "../../../supabase/functions/_shared/constant_time.ts";

const [SECRET, OTHER, LEGACY, CRON] = [
  "sb_secret_AbCdEf0123456789",
  "sb_secret_second0123456789",
  "eyJhbGciOi.legacy.service-role",
  "cron-0123456789abcdef",
];

const config = {
  serviceKeys: [
    { name: "secret:default", value: SECRET },
    { name: "secret:app", value: OTHER },
    { name: "service_role", value: LEGACY },
  ],
  cronSecrets: [CRON],
};

const open = (headers: Record<string, string>, isJob = false, accepts = config) =>
  authenticate(
    new Request("https://x.example/f?apikey=" + SECRET, { method: "POST", headers }),
    accepts,
    isJob,
  );

Deno.test("a service key opens by either header and is named for the audit", async () => {
  assertEquals(await open({ apikey: SECRET }), "secret:default");
  assertEquals(await open({ authorization: `Bearer ${SECRET}` }), "secret:default");
  assertEquals(await open({ authorization: `bearer ${OTHER}` }), "secret:app");
  assertEquals(await open({ apikey: LEGACY }), "service_role");
  // as the gateway of a project sends both
  assertEquals(await open({ apikey: "anything", authorization: `Bearer ${OTHER}` }), "secret:app");
});

Deno.test("almost a key is no key", async () => {
  const attempts = [
    SECRET.slice(0, -1),
    SECRET.slice(1),
    `${SECRET}x`,
    `x${SECRET}`,
    SECRET.toUpperCase(),
    SECRET.toLowerCase(),
    `"${SECRET}"`,
    `${SECRET},${OTHER}`,
    `${SECRET} ${OTHER}`,
    SECRET.split("").reverse().join(""),
    "undefined",
    "null",
    "secret:default",
    "[object Object]",
    "",
    " ",
  ];
  for (const attempt of attempts) {
    assertEquals(await open({ apikey: attempt }), null, attempt);
    assertEquals(await open({ authorization: `Bearer ${attempt}` }), null, attempt);
    assertEquals(await open({ authorization: attempt }), null, attempt);
  }
});

Deno.test("a key counts only where keys belong: not in basic auth, cookie, query or other headers", async () => {
  const elsewhere: Record<string, string>[] = [
    {},
    { authorization: `Basic ${btoa(`postgres:${SECRET}`)}` },
    { authorization: `Basic ${SECRET}` },
    { authorization: SECRET },
    { authorization: `Token ${SECRET}` },
    { authorization: `Bearer ${SECRET} trailing` },
    { authorization: `Bearer, Bearer ${SECRET}` },
    { cookie: `apikey=${SECRET}; sb-access-token=${SECRET}` },
    { "x-api-key": SECRET, "x-apikey": SECRET, "x-cron-secret": CRON },
    { "proxy-authorization": `Bearer ${SECRET}` },
  ];
  for (const headers of elsewhere) {
    assertEquals(await open(headers, true), null, JSON.stringify(headers));
  }
});

Deno.test("CRON_SECRET opens the jobs and nothing that names an escrow", async () => {
  assertEquals(await open({ authorization: `Bearer ${CRON}` }, true), "cron");
  assertEquals(await open({ apikey: CRON }, true), "cron");
  assertEquals(await open({ apikey: CRON }, false), null);
  assertEquals(await open({ apikey: SECRET }, true), "secret:default");
});

Deno.test("a secret that is not configured opens nothing", async () => {
  const closed = { serviceKeys: [], cronSecrets: [] };
  for (const attempt of ["undefined", "null", "", SECRET, CRON]) {
    const headers = { apikey: attempt, authorization: `Bearer ${attempt}` };
    assertEquals(
      await authenticate(new Request("https://x.example", { headers }), closed, true),
      null,
    );
  }
});

Deno.test("no text but a key opens", async () => {
  const header = fc.string({ unit: "grapheme-ascii", maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(header, fc.boolean(), async (text, isJob) => {
      assertEquals(await open({ apikey: text, authorization: `Bearer ${text}` }, isJob), null);
    }),
    { numRuns: 50 },
  );
});

Deno.test("basic authentication opens with exactly its user and password, and by no other scheme", async () => {
  const right = "postmark:0123456789abcdef-ä";
  const base64 = btoa(String.fromCharCode(...new TextEncoder().encode(right)));
  const opens = (authorization?: string) =>
    authenticateBasic(
      new Request("https://x.example", { headers: authorization ? { authorization } : {} }),
      ["postmark:an-older-password", right],
    );
  assertEquals(await opens(`Basic ${base64}`), "basic");
  assertEquals(await opens(`basic ${base64}`), "basic");
  const wrong = [
    undefined,
    base64,
    `Basic ${base64}=`,
    `Basic  ${base64}`,
    `Basic ${base64.slice(0, -4)}`,
    `Basic ${base64}, Basic ${base64}`,
    `Bearer ${base64}`,
    `Basic ${btoa("postmark:")}`,
    `Basic ${btoa(":0123456789abcdef")}`,
    "Basic postmark:0123456789abcdef",
    "Basic ",
  ];
  for (const one of wrong) assertEquals(await opens(one), null, one);
});

Deno.test("isEqualBytes() is equality, also for different lengths", () => {
  const bytes = fc.uint8Array({ maxLength: 40 });
  fc.assert(fc.property(bytes, bytes, (a, b) => {
    assertEquals(isEqualBytes(a, b), a.length === b.length && a.every((one, i) => one === b[i]));
    assert(isEqualBytes(a, Uint8Array.from(a)));
    assert(!isEqualBytes(a, Uint8Array.from([...a, 0])));
  }));
});
