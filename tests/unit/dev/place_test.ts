import { assertEquals } from "deno-std/assert";
import { isOfThisMachine } from "../../../dev/outgoing.ts";

const OURS = [
  "http://127.0.0.1:54321",
  "https://127.8.9.10/x",
  "https://127.1/",
  "https://2130706433/",
  "http://localhost",
  "https://LOCALHOST.:8080/",
  "https://shop.localhost/hook",
  "http://[::1]:3000/",
  "https://[0:0:0:0:0:0:0:1]/",
  "https://[::]/",
  "https://0.0.0.0/",
  "https://host.docker.internal/hook",
];

const OTHERS = [
  "https://shop.example/localhost",
  "https://localhost.shop.example/",
  "https://notlocalhost/",
  "https://128.0.0.1/",
  "https://127.0.0.1.shop.example/",
  "https://[2001:db8::1]/",
  // a Supabase of one's own may stand beside it
  "https://10.0.0.7/",
  "https://docker.internal.shop.example/",
  "",
  "no address",
];

for (const url of OURS) {
  Deno.test(`a machine means itself: ${url}`, () => assertEquals(isOfThisMachine(url), true));
}

for (const url of OTHERS) {
  Deno.test(`another machine: ${url || "none"}`, () => assertEquals(isOfThisMachine(url), false));
}
