// How a reply is read: an unknown word, a part that differs, a language that is not the text's.
import type { Mutant } from "../mutant.ts";

const WORDS = ["unit/functions/inbound/plain_words"];
const HOSTILE = ["unit/functions/inbound/hostile_words"];

export const REPLIES: Mutant[] = [
  {
    name: "reply_unknown_word_ignored",
    breaks: "A word that stands in no list is passed over, and the reply pays.",
    changes: [{ in: "inbound/reading.ts", replace: 'return "?";\n}', by: 'return "A";\n}' }],
    ask: WORDS,
  },
  {
    name: "reply_hidden_html_read",
    breaks: "Struck out or hidden words of the HTML part leave no doubt.",
    changes: [{
      in: "inbound/html_text.ts",
      replace: "isHidden: (parent?.isHidden ?? false) || isOdd,",
      by: "isHidden: false,",
    }],
    ask: WORDS,
  },
  {
    name: "reply_parts_not_compared",
    breaks: "The HTML part may say something else than the plain one.",
    changes: [{
      in: "inbound/parts_of_mail.ts",
      replace: 'words.join(" ") === wordsOf(fromHtml.text).join(" ") &&',
      by: "",
    }],
    ask: WORDS,
  },
  {
    name: "reply_nfkc_dropped",
    breaks: "Letters of another form are not read as the plain ones.",
    changes: [{ in: "inbound/signs.ts", replace: '.normalize("NFKC")', by: '.normalize("NFC")' }],
    ask: WORDS,
  },
  {
    name: "reply_foreign_negation_known",
    breaks: "A negation of one language is a known word of every other.",
    changes: [{
      in: "inbound/languages/everywhere.ts",
      replace: "ok|okay|100",
      by: "ok|nicht|pas",
    }],
    ask: HOSTILE,
  },
  {
    name: "reply_other_alphabet_read",
    breaks: "A letter of another alphabet that looks alike leaves no doubt.",
    changes: [{
      in: "inbound/signs.ts",
      replace: 'if (/[^\\P{L}\\p{Script=Latin}]/u.test(rest)) return "other_script";',
      by: "",
    }],
    ask: WORDS,
  },
  {
    name: "reply_future_day_paid",
    breaks: "A weekday that may be to come is taken for one that was.",
    changes: [{
      in: "inbound/dates.ts",
      replace: "const RECENT_DAYS = 3;",
      by: "const RECENT_DAYS = 7;",
    }],
    ask: WORDS,
  },
  {
    name: "reply_to_the_writer_paid",
    breaks: "What was delivered to the writer counts as the writer's delivery.",
    changes: [{
      in: "inbound/languages/german.ts",
      replace: "you: `ihnen|",
      by: "you: `mir|ihnen|",
    }],
    ask: WORDS,
  },
  {
    name: "reply_pays_when_paid_first",
    breaks: "A promise to send once the money is released releases it.",
    changes: [{
      in: "inbound/clauses.ts",
      replace: 'rule(/r.*[SGmFREHTtb]/, "not_plain"),',
      by: "",
    }, {
      in: "inbound/reading.ts",
      replace: "if (paid !== -1 && (first === -1 || paid < first))",
      by: "if (paid < -1)",
    }],
    ask: WORDS,
  },
  {
    name: "reply_hope_is_a_delivery",
    breaks: "What somebody hopes for counts as done.",
    changes: [{ in: "inbound/clauses.ts", replace: 'rule(/Z.*[SGmFRE]/, "not_plain"),', by: "" }, {
      in: "inbound/clauses.ts",
      replace: 'if (has("Z1J") || ',
      by: "if (",
    }],
    ask: WORDS,
  },
  {
    name: "reply_family_is_the_customer",
    breaks: "What the writer's own people have counts as the customer's.",
    changes: [{
      in: "inbound/clauses.ts",
      replace: 'if (/M[DA]*C/.test(body) && !has("SG")) return false;',
      by: "",
    }],
    ask: WORDS,
  },
  {
    name: "reply_half_known_word_is_known",
    breaks: "A word is a thing when only its end is one.",
    changes: [{
      in: "inbound/lexicon.ts",
      replace: "if (heads.some((one) => this.#heads.has(one) || isThing(one))) return true;",
      by: "if (heads.length > 0) return true;",
    }],
    ask: WORDS,
  },
  {
    name: "reply_undo_window_zero",
    breaks: "An accepted reply pays at once, and nobody can withdraw it.",
    changes: [{
      in: "20261101000300_policy.sql",
      replace: "undo_seconds integer not null default 900,",
      by: "undo_seconds integer not null default 0,",
    }],
    ask: ["integration/reply_undo"],
    about: "by default",
  },
];
