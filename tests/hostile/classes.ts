// The table of what is tried, by class; each class is one subject's requests.
import { encodings, headers, methods, paths, sizes, types } from "./edge.ts";
import { fields } from "./fields.ts";
import { json } from "./json.ts";
import { foreignKeys, keysAlmostRight } from "./keys.ts";
import type { Hostile, Subject } from "./request.ts";
import { signatures, signedPaths } from "./signatures.ts";
import type { Stage } from "./stage.ts";

/**
 * What a refusal may honestly write: nothing, but
 * - outbox: a mail that cannot be read is Postmark's to keep and an operator's to see;
 * - job_runs: a day that only the database can refuse is a run of the job, and one that failed.
 */
export function mayWrite({ kind, name }: Subject, ofClass: string): string[] {
  if (kind === "basic") return ["outbox"];
  return name === "daily-reconciliation" && ofClass === "fields" ? ["job_runs"] : [];
}

/** Every request that must be refused, class by class. */
export async function refusedRequests(
  { world }: Stage,
  subject: Subject,
): Promise<Map<string, Hostile[]>> {
  const { simulator, keys } = world;
  const isSigned = subject.kind === "signed";
  const secrets = [simulator.webhookSecret, simulator.connectWebhookSecret, simulator.key];
  const others = [...secrets, keys.serviceKey, "whsec_", "null"]
    .filter((secret) => secret !== subject.secret);
  const all = [
    ...[methods, paths, types, encodings, sizes, headers, json, fields].flatMap((of) =>
      of(subject)
    ),
    ...(isSigned ? [...signatures(subject, others), ...signedPaths(subject)] : keysAlmostRight(
      subject,
      await foreignKeys(world),
      keys.cronSecret,
    )),
  ];
  return Map.groupBy(all, (one) => one.class);
}
