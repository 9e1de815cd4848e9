// Replies by writers who did not know the word lists: nobody is paid for a refusal, and of the
// genuine ones few are left to a person. Each folder of tests/fixtures/replies is one corpus.
import { assert, assertEquals } from "deno-std/assert";
import {
  missesOf,
  printTable,
  readCorpus,
  tableOf,
  verdictOn,
} from "../../../replies/judge_corpus.ts";

const FOLDER = new URL("../../../fixtures/replies/", import.meta.url);
/** Of the genuine replies, a tenth being the goal. The lists were grown on both. */
const LEFT_AT_MOST: Record<string, number> = { seen: 0.05, unseen: 0.14 };
/** The mails' day: the corpora name days and months without a year. */
const WRITTEN_AT = new Date("2026-11-03T12:00:00Z");

/** Refusals alone, one file for each language: written near to the words that the lists have. */
const ATTACKS = "attacks";

const corpora = [...Deno.readDirSync(FOLDER)].filter((entry) => entry.isDirectory)
  .map(({ name }) => name).filter((name) => name !== ATTACKS).sort();

Deno.test("there is a corpus of replies in each of the eleven languages", async () => {
  for (const name of corpora) {
    const langs = new Set((await readCorpus(new URL(name, FOLDER))).map(({ lang }) => lang));
    assertEquals(langs.size, 11, name);
  }
  assertEquals(corpora, Object.keys(LEFT_AT_MOST));
});

for (const name of corpora) {
  Deno.test(`no refusal pays, and few genuine ones are left to a person: ${name}`, async () => {
    const corpus = await readCorpus(new URL(name, FOLDER));
    const verdicts = corpus.map((reply) => verdictOn(reply, WRITTEN_AT));
    const table = tableOf(verdicts);
    console.log(printTable(table));
    const released = missesOf(verdicts).filter(({ reply }) => reply.kind === "refusal");
    assertEquals(released.map(({ reply }) => reply.text), []);
    const all = table.at(-1)!;
    assert(all.left <= all.genuine * (LEFT_AT_MOST[name] ?? 0), `${all.left} of ${all.genuine}`);
  });
}

Deno.test("a refusal in the words of a delivery pays nobody", async () => {
  const attacks = await readCorpus(new URL(ATTACKS, FOLDER));
  assert(attacks.length >= 300, `${attacks.length}`);
  const released = missesOf(attacks.map((reply) => verdictOn(reply, WRITTEN_AT)));
  assertEquals(released.map(({ reply }) => `${reply.lang}: ${reply.text}`), []);
});
