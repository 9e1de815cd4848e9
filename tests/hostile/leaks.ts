// What no answer and no line of the log may hold: every configured secret, and everything
// personal. Whatever is personal in these tests has a mark in it.
import type { World } from "../support/world.ts";
import { encode } from "./request.ts";

/** In every address, name, letter and note that the tests make up. */
export const MARK = "zq7mark";

/** Shorter texts are no secrets: they stand in too many words. */
const SHORTEST = 12;

/** Addresses and names of what is configured are told to whoever asks. */
const PUBLIC = /_URL$|_API_BASE$|_PUBLISHABLE_|ANON_KEY$|ALERT_EMAIL_|^INBOUND_ADDRESS$/;

/** Each secret by the variable it stands in, in each form in which it could get out. */
function secretsOf(env: World["env"]): [name: string, secret: string][] {
  return Object.entries(env).filter(([name]) => !PUBLIC.test(name)).flatMap(([name, value]) => {
    const parts = (value ?? "").split(/[\s,:{}"]+/);
    const whole = [value ?? "", ...parts].filter((text) => text.length >= SHORTEST);
    const forms = whole.flatMap((
      text,
    ) => [text, encode(text).toBase64(), encodeURIComponent(text)]);
    return forms.map((form): [string, string] => [name, form]);
  });
}

const known = new WeakMap<World, [string, string][]>();

/** Names of what a text gives away; `told`: what this answer is there to tell. */
export function leaksIn(world: World, text: string, told: string[] = []): string[] {
  const secrets = known.get(world) ?? secretsOf(world.env);
  known.set(world, secrets);
  const rest = told.reduce((left, part) => left.replaceAll(part, ""), text);
  const found = secrets.filter(([, secret]) => rest.includes(secret)).map(([name]) => name);
  if (rest.toLowerCase().includes(MARK)) found.push("something personal");
  if (/_secret_\w+|whsec_\w+|reply\+[a-z2-7]{20}/.test(rest)) found.push("a secret's shape");
  if (/node_modules|\.ts:\d|sqlstate|\bselect .+ from\b|escrow\.\w+\(/i.test(rest)) {
    found.push("the inside");
  }
  return [...new Set(found)];
}

/** What the log gives away since `from`. */
export function leaksInLog(world: World, from = 0): string[] {
  return world.logs.slice(from).flatMap((line) =>
    leaksIn(world, JSON.stringify(line)).map((leak) => `${leak} in ${JSON.stringify(line)}`)
  );
}
