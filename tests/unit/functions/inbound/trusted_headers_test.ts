import { assertEquals } from "deno-std/assert";
import { mailDate, postmarkHeaders } from "../../../../dev/postmark_mail.ts";
import type { Header } from "../../../../supabase/functions/_shared/inbound/mail.ts";
import {
  statedReceipt,
  trustedHeaders,
} from "../../../../supabase/functions/_shared/inbound/trusted_headers.ts";

const AT = new Date("2026-11-02T09:07:05.000Z");

const own = (receivedAt = AT): Header[] =>
  postmarkHeaders({ to: "reply@inbound.example", from: "anna@craft.example", receivedAt })
    .map(({ Name, Value }) => ({ name: Name.toLowerCase(), value: Value }));

const received = (value: string): Header => ({ name: "received", value });

Deno.test("Postmark's headers reach down to the hand-over from outside and no further", () => {
  const below = [received("by mail.craft.example; x"), {
    name: "x-spam-tests",
    value: "DKIM_VALID_AU",
  }];
  assertEquals(trustedHeaders([...own(), ...below]), own());
  assertEquals(trustedHeaders([...own(), ...own(), ...below]), own());
});

Deno.test("nothing is Postmark's when a stranger's server stands on top, or none", () => {
  const stranger = received("from x by mx.forger.example; Mon, 2 Nov 2026 09:00:00 +0000");
  assertEquals(trustedHeaders([stranger, ...own()]), []);
  assertEquals(trustedHeaders([{ name: "received-spf", value: "pass" }]), []);
  for (const server of ["postmarkapp.com.forger.example", "xpostmarkapp.com", "postmarkapp.com"]) {
    const like = received(`from x by ${server}; Mon, 2 Nov 2026 09:00:00 +0000`);
    assertEquals([trustedHeaders([like]), statedReceipt([like])], [[], null], server);
  }
});

Deno.test("statedReceipt() reads the topmost date, in the ways servers write it", () => {
  const stated = (date: string) =>
    statedReceipt([received(`by mx.inbound.postmarkapp.com (Postfix) id 1; ${date}`)]);
  assertEquals(statedReceipt([...own(), ...own(new Date(0))]), AT.toISOString());
  for (
    const date of [
      "Mon, 2 Nov 2026 09:07:05 +0000 (UTC)",
      "Mon, 02 Nov 2026 10:07:05 +0100",
      "2 Nov 2026 04:07:05 -0500 (EST)",
      mailDate(AT),
    ]
  ) assertEquals(stated(date), AT.toISOString(), date);
  const none = ["", "yesterday", "2026-11-02T09:07:05Z", "Mon, 99 Nov 2026 09:07:05 +0000"];
  // what the database would not take
  for (const date of [...none, "Fri, 31 Dec 9999 23:59:59 -9959", "1 Jan 0000 00:00:00 +0000"]) {
    assertEquals(stated(date), null, date);
  }
});
