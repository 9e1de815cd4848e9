// How long messages to operators and changes for the app are put off.
import { HOUR, ID, message, MINUTE, QUIET, row } from "./crossing.ts";
import type { Put } from "./sets.ts";

const TOKEN = "'00000000-0000-4000-8000-00000000000f'";

const aFifth = (seconds: number) => [seconds * 0.8, seconds * 1.2] as const;

const claim = QUIET + `select public.escrow_claim_messages(${TOKEN}, '{log}');`;

const recorded = (accepted: boolean, more = "") =>
  `${claim} ${more} select public.escrow_record_delivery(${TOKEN}, d.digest_id, ${accepted})
   from escrow.digests d;`;

const DIGEST = "(select d.next_attempt_at from escrow.digests d)";

const change = row("changes", {
  escrow_id: ID,
  to_status: "'held'",
  cause: "'test'",
  funds_at: "'none'",
}) + row("change_deliveries", {
  change_id: "(select max(change_id) from escrow.changes)",
  escrow_id: ID,
});

const delivered = (attempts: number) =>
  change +
  `update escrow.change_deliveries set attempts = ${attempts}, lease_token = ${TOKEN},
     lease_expires_at = escrow.now() where true;
   select public.escrow_record_change_delivery(${TOKEN}, d.change_id, false, 'x', true)
   from escrow.change_deliveries d;`;

export const DELIVERIES: Put[] = [
  {
    of: "public.escrow_claim_messages: 1 day",
    what: "a repeated message waits since the last one was told",
    plant: message({ owed_to: "'{}'", delivered_at: "escrow.now() - interval '1 hour'" }) +
      message() + claim,
    until: "(select m.due_at from escrow.outbox m where m.delivered_at is null)",
    by: 23 * HOUR,
  },
  {
    of: "public.escrow_claim_messages: 2 minutes",
    what: "a deliverer keeps a digest",
    plant: message() + claim,
    until: "(select d.lease_expires_at from escrow.digests d)",
    by: 2 * MINUTE,
  },
  {
    of: "public.escrow_record_delivery: 15 minutes",
    what: "critical messages are gathered",
    plant: message() + recorded(true),
    until: DIGEST,
    by: 15 * MINUTE,
  },
  {
    of: "public.escrow_record_delivery: 1 hour",
    what: "other messages are gathered",
    plant: message({ alert: "'effect_refused'" }) + recorded(true),
    until: DIGEST,
    by: HOUR,
  },
  {
    of: "public.escrow_record_delivery: 1 minute",
    what: "a message that nobody took is tried again",
    plant: message() + recorded(false),
    until: DIGEST,
    by: aFifth(MINUTE),
  },
  {
    of: "public.escrow_record_delivery: 1 minute",
    what: "a message that nobody took for long is tried every half hour",
    plant: message() + recorded(false, "update escrow.digests set attempts = 9 where true;"),
    until: DIGEST,
    by: aFifth(30 * MINUTE),
  },
  {
    of: "public.escrow_record_change_delivery: 1 minute",
    what: "a change that was not taken is sent again",
    plant: delivered(0),
    until: "(select d.next_attempt_at from escrow.change_deliveries d)",
    by: aFifth(2 * MINUTE),
  },
  {
    of: "public.escrow_record_change_delivery: 1 minute",
    what: "a change that was not taken for long is sent every six hours",
    plant: delivered(15),
    until: "(select d.next_attempt_at from escrow.change_deliveries d)",
    by: aFifth(6 * HOUR),
  },
  {
    of: "public.escrow_record_change_delivery: 1 minute",
    what: "an endpoint that is down is left alone",
    plant: delivered(0),
    until: "(select w.resume_at from escrow.app_webhook w)",
    by: 2 * MINUTE,
  },
  {
    of: "public.escrow_claim_changes: 2 minutes",
    what: "a deliverer keeps a change",
    plant: change + `select public.escrow_claim_changes(${TOKEN});`,
    until: "(select d.lease_expires_at from escrow.change_deliveries d)",
    by: 2 * MINUTE,
  },
];
