// Bodies and headers by chance, from a seed. What cannot be valid must be refused and change
// nothing; what may be valid may do what it asks for, and breaks no law. Nothing is a fault.
import fc from "fast-check";
import { leaksIn, MARK } from "./leaks.ts";
import { changed, GONE, type Json, placesIn } from "./places.ts";
import { type Bytes, codeOf, type Header, type Hostile, send, type Subject } from "./request.ts";
import type { Stage } from "./stage.ts";

export type Set = "strangers" | "broken" | "perhaps valid";

export interface Fuzzed {
  /** How often each status was answered. */
  statuses: Record<number, number>;
}

interface Shot {
  subject: Subject;
  body: Bytes;
  headers: Header[];
  isStranger: boolean;
}

/** What a header's value may be made of, as bytes: no line ends, no null. */
const value = fc.string({
  unit: fc.integer({ min: 0x20, max: 0xff }).filter((code) => code !== 0x7f)
    .map((code) => String.fromCharCode(code)),
  maxLength: 60,
});
const NAMES = [
  ...["content-type", "content-encoding", "content-length", "accept", "authorization", "apikey"],
  ...["stripe-signature", "x-forwarded-for", "x-request-id", "cookie", "expect", "te", "origin"],
];
const name = fc.oneof(fc.constantFrom(...NAMES), fc.stringMatching(/^[!#$%&'*+.^_`|~\w-]{1,20}$/));
const headers: fc.Arbitrary<Header[]> = fc.array(fc.tuple(name, value), { maxLength: 6 });

const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.constantFrom("\u0000", "\ud800", `${MARK}\r\nBcc: x`, "", "x".repeat(3000), "__proto__"),
  fc.date().map(String),
  fc.uuid(),
  fc.emailAddress(),
);
const leaf: fc.Arbitrary<Json> = fc.oneof(
  text,
  fc.double(),
  fc.integer(),
  fc.maxSafeInteger(),
  fc.boolean(),
  fc.constant(null),
  fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Json>,
);

/** No parser, no schema can take these. */
function brokenBody({ kind, body }: Subject): fc.Arbitrary<Bytes> {
  const good = JSON.stringify(body);
  const cut = fc.integer({ min: 1, max: good.length - 1 }).map((end) => good.slice(0, end));
  const bytes = fc.uint8Array({ maxLength: 300 })
    .map((some) => new Uint8Array([...some, 0xff]) as Uint8Array<ArrayBuffer>);
  const noObject = leaf.filter((it) => typeof it !== "object" || it === null || Array.isArray(it))
    .map((it) => JSON.stringify(it));
  const needed = kind === "basic" ? "MessageID" : kind === "signed" ? "data" : null;
  const shapeless = fc.tuple(text, leaf).map(([name, it]) => {
    const copy: Record<string, unknown> = { ...body };
    // a field that is wrong is named to its caller
    if (needed === null) copy[`!${name.replaceAll(MARK, "")}`] = it;
    else delete copy[needed];
    return JSON.stringify(copy);
  });
  return fc.oneof(cut, bytes, noObject, shapeless);
}

/** The right body with up to three of its values something else; repeated ids would hide it. */
function changedBody(subject: Subject): fc.Arbitrary<Bytes> {
  const good = subject.body as Json;
  const places = placesIn(good);
  if (places.length === 0) return fc.constantFrom("{}", '{"dryRun": true}', '{"date": null}');
  const change = fc.tuple(fc.constantFrom(...places), fc.oneof(leaf, fc.constant(GONE)));
  return fc.tuple(fc.array(change, { minLength: 1, maxLength: 3 }), fc.uuid()).map(([all, id]) => {
    const fresh = { ...subject.body } as Record<string, Json>;
    if (subject.kind === "signed") fresh["id"] = `evt_${id.replaceAll("-", "")}`;
    if (subject.kind === "basic") fresh["MessageID"] = id;
    if (subject.name === "create-escrow") fresh["reference"] = id;
    const result = all.reduce<Json>((body, [place, by]) => {
      try {
        return changed(body, place, by);
      } catch {
        // an earlier change has taken the place away
        return body;
      }
    }, fresh);
    return JSON.stringify(result);
  });
}

function shots({ subjects }: Stage, set: Set): fc.Arbitrary<Shot> {
  return fc.constantFrom(...subjects).chain((subject) => {
    const body = set === "broken"
      ? brokenBody(subject)
      : set === "perhaps valid"
      ? changedBody(subject)
      : fc.oneof(brokenBody(subject), changedBody(subject), text);
    const some = set === "perhaps valid" ? fc.constant<Header[]>([]) : headers;
    const isStranger = set === "strangers";
    return fc.tuple(body, some).map(([body, headers]) => ({ subject, body, headers, isStranger }));
  });
}

/** What a 2xx is there to tell its caller. */
function toldBy(text: string): string[] {
  const { clientSecret, replyAddress } = JSON.parse(text);
  return [clientSecret, replyAddress].filter((it) => typeof it === "string");
}

async function fire({ world }: Stage, set: Set, shot: Shot, told: Fuzzed): Promise<void> {
  const { subject, isStranger, body, headers } = shot;
  const ask: Hostile = {
    ...{ class: set, name: set, expected: [0, null], body, headers },
    ...(isStranger && { credentials: [] }),
  };
  const { status, text } = await send(world, subject, ask);
  told.statuses[status] = (told.statuses[status] ?? 0) + 1;
  if (status >= 500) throw new Error(`${subject.name} answered ${status} ${codeOf(text)}`);
  if (set !== "perhaps valid" && status < 400) {
    throw new Error(`${subject.name} took it: ${status}`);
  }
  const leaks = leaksIn(world, text, status < 300 ? toldBy(text) : []);
  if (leaks.length > 0) throw new Error(`${subject.name} tells ${leaks.join(", ")}`);
}

/** Throws fast-check's report, which names seed and path; the same two repeat it. */
export async function fuzz(
  stage: Stage,
  set: Set,
  options: { runs: number; seed: number; path?: string },
): Promise<Fuzzed> {
  const told: Fuzzed = { statuses: {} };
  const property = fc.asyncProperty(shots(stage, set), (shot) => fire(stage, set, shot, told));
  const { runs: numRuns, seed, path } = options;
  await fc.assert(property, {
    ...{ numRuns, seed, endOnFailure: set === "perhaps valid" },
    ...(path !== undefined && { path }),
  });
  return told;
}
