// What callers and operators read: sentences of ours, and numbers that agree with their nouns.
import type { Mutant } from "../mutant.ts";

export const WORDS: Mutant[] = [
  {
    name: "wrong_fields_are_told_by_zod",
    breaks: "A caller who sends a wrong field reads what was written for whoever wrote the schema.",
    changes: [{
      in: "endpoints/fields.ts",
      replace: "error: describeIssue,",
      by: "reportInput: false,",
    }],
    ask: ["unit/functions/endpoints/problems"],
  },
  {
    name: "one_is_many",
    breaks: "A mail to the operators says 1 cases, seen 1 times.",
    changes: [{
      in: "functions/_shared/counted.ts",
      replace: "count === 1 ? noun :",
      by: "count === 0 ? noun :",
    }],
    ask: ["unit/functions/counted"],
  },
];
