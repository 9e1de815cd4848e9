// The whole examination, in the order in which a person reads it. It changes nothing anywhere.
import { appChecks } from "./app_checks.ts";
import { type Finding, runChecks } from "./check.ts";
import { databaseChecks } from "./database_checks.ts";
import { folderChecks } from "./folder_checks.ts";
import { functionChecks } from "./function_checks.ts";
import { mailChecks } from "./mail_checks.ts";
import { stripeChecks } from "./stripe_checks.ts";
import { factsOf, type Subject } from "./subject.ts";
import { variableChecks } from "./variable_checks.ts";

/** A check may make several requests, which all have the same limit. */
const SLACK_MS = 1_000;

export function examine(subject: Subject): Promise<Finding[]> {
  const facts = factsOf(subject);
  const checks = [
    ...variableChecks(facts),
    ...databaseChecks(facts),
    ...functionChecks(facts),
    ...stripeChecks(facts),
    ...mailChecks(facts),
    ...appChecks(facts),
    ...folderChecks(facts),
  ];
  return runChecks(checks, subject.limitMs + SLACK_MS);
}
