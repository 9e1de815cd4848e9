// docs/integrate.md is code that runs: its fences are a small shop, type-checked as it stands there
// and played against the local stack, webhook included.
import { assertEquals, assertMatch } from "deno-std/assert";
import { join, ROOT, toFileUrl } from "../../dev/paths.ts";
import { confirm, fences, text, withShop, writeShop } from "../support/shop.ts";
import { ESCROW_STATUSES } from "../../supabase/functions/_shared/statuses.ts";

/** Deno on the shop's files, with our strictness and our pins of the packages that it names. */
async function judge(verb: string, ...flags: string[]): Promise<string> {
  const folder = await writeShop();
  const { success, stderr } = await new Deno.Command(Deno.execPath(), {
    args: [verb, ...flags, "--config", join(ROOT, "deno.json"), folder],
    env: { NO_COLOR: "1" },
  }).output();
  await Deno.remove(folder, { recursive: true });
  return success ? "good" : new TextDecoder().decode(stderr);
}

Deno.test("every piece of code in integrate.md has a file of its own and its types are right", async () => {
  assertEquals(fences.length, (text.match(/^```ts$/gm) ?? []).length, "a fence without a path");
  assertEquals(fences.map(({ path }) => path).sort(), [
    ...["browser/checkout.ts", "browser/my_escrows.ts", "server/changes.ts", "server/holdfast.ts"],
    ...["server/main.ts", "server/onboarding.ts", "server/orders.ts", "server/profile.ts"],
  ]);
  assertEquals(await judge("check", "--frozen"), "good");
  assertEquals(await judge("fmt", "--check"), "good");
});

Deno.test("integrate.md says what both sides may expect of each state", () => {
  const told = [...text.matchAll(/^\| `(\w+)` \|(?: [^|]+\|){3}$/gm)].map(([, status]) => status);
  assertEquals(told.toSorted(), ESCROW_STATUSES.toSorted());
});

Deno.test("the shop of integrate.md takes a payment, pays its seller, and hears of all of it", async () => {
  await withShop(async (stack, shop) => {
    const first = await shop.ask("checkout");
    assertEquals(first.status, 200, JSON.stringify(first.body));
    assertEquals(await shop.ask("checkout"), first, "the second click gets the same payment");
    await shop.becomes("awaiting_payment");
    await confirm(stack, first.body.clientSecret!);
    await shop.becomes("held");
    assertEquals((await shop.ask("checkout")).body.clientSecret, null);

    // delivered before the seller can be paid: the wish stands
    const { body: { url } } = await shop.ask("onboarding");
    assertMatch(url!, /^https:\/\/connect\.stripe\.com\/setup\/e\/acct_\w+\//);
    assertEquals((await shop.ask("delivered")).body.status, "held");
    const account = /acct_\w+/.exec(url!)![0];
    stack.simulator!.control.setAccount(account, { transfers: "active" });
    await shop.becomes("released");

    const forged = await fetch(`${shop.url}/holdfast`, {
      method: "POST",
      headers: { "webhook-id": "x", "webhook-timestamp": "1", "webhook-signature": "v1,AAAA" },
      body: JSON.stringify({ data: { changeId: 99, reference: "sale-1", status: "refunded" } }),
    });
    assertEquals(forged.status, 401);
    await forged.body?.cancel();
    // read from the beginning, the feed tells nothing that the shop does not know
    assertEquals((await shop.ask("catch-up")).body.status, "released");
  });
});

Deno.test("the shop's check takes what is genuine, and nothing forged, changed or old", async () => {
  const folder = await writeShop();
  Deno.env.set("APP_WEBHOOK_SECRET", "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
  const { sign } = await import("../../supabase/functions/_shared/app_webhook.ts");
  const { isGenuine } = await import(toFileUrl(join(folder, "server", "changes.ts")).href) as {
    isGenuine(headers: Headers, body: string): Promise<boolean>;
  };
  const now = Math.floor(Date.now() / 1000);
  const genuine = async (changes: Partial<Record<"at" | "secret" | "body" | "also", string>>) => {
    const { at = String(now), secret = Deno.env.get("APP_WEBHOOK_SECRET")!, body = "{}" } = changes;
    const mac = await sign(`id.${at}.{}`, secret);
    const signature = `${changes.also ?? ""}${mac}`;
    const headers = { "webhook-id": "id", "webhook-timestamp": at, "webhook-signature": signature };
    return await isGenuine(new Headers(headers), body);
  };
  assertEquals(await genuine({}), true);
  assertEquals(await genuine({ also: "v1,AAAA v2,x " }), true, "one that fits is enough");
  assertEquals(await genuine({ body: '{"a":1}' }), false);
  assertEquals(await genuine({ at: String(now - 301) }), false);
  assertEquals(await genuine({ at: String(now + 301) }), false);
  assertEquals(await genuine({ at: "soon" }), false);
  assertEquals(
    await genuine({ secret: "whsec_c2VjcmV0LXRoYXQtaXMtMzItYnl0ZXMtbG9uZy4uLi4=" }),
    false,
  );
  assertEquals(await isGenuine(new Headers(), "{}"), false);
  Deno.env.delete("APP_WEBHOOK_SECRET");
  await Deno.remove(folder, { recursive: true });
});
