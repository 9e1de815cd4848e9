// What is wrong with a field, in our own words. Every issue of zod's comes through here: its texts
// ("Invalid input: expected int, received number") are written for whoever wrote the schema.
import type * as z from "zod";

type RawIssue = z.core.$ZodRawIssue;

/** By the type that a field has; what is not here is told by `OTHER`. */
const TYPES: Record<string, string> = {
  string: "must be text",
  number: "must be a whole number",
  int: "must be a whole number",
  boolean: "must be true or false, without quotes",
  object: "must be an object: {…}",
  record: "must be an object: {…}",
  array: "must be a list: […]",
};

const FORMATS: Record<string, string> = {
  email: "must be an email address, and nothing else",
  guid: "must be a UUID, such as 0189d3c4-5a5e-4c3f-8b7d-3f1f2a3b4c5d",
  date: "must be a day, such as 2026-11-01",
};

const OTHER = "is not what this field takes";

/** A schema's own sentence; a field that is not there at all is told as missing. */
export const says = (sentence: string) => ({ input }: { input?: unknown }): string | undefined =>
  input === undefined ? undefined : sentence;

/** The error map of every request: a schema's own sentence goes before it. */
export function describeIssue(issue: RawIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined ? "is missing" : TYPES[issue.expected] ?? OTHER;
    case "invalid_format":
      return FORMATS[issue.format] ?? OTHER;
    case "invalid_value":
      return `must be one of ${issue.values.map(String).join(", ")}`;
    case "too_small":
      return limitOf(issue.origin, "at least", Number(issue.minimum) + (issue.inclusive ? 0 : 1));
    case "too_big":
      return limitOf(issue.origin, "at most", Number(issue.maximum) - (issue.inclusive ? 0 : 1));
    case "unrecognized_keys":
      return "unknown field";
    case "invalid_key":
      return "must have a short name, without control characters";
    default:
      return OTHER;
  }
}

function limitOf(origin: string, bound: string, limit: number): string {
  if (origin !== "string") return `must be ${bound} ${limit}`;
  if (bound === "at least") return "must not be empty";
  return `must have ${bound} ${limit} characters`;
}
