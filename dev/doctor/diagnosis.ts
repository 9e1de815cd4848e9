// What public.escrow_diagnose answers.
import * as z from "zod";

const Time = z.string();

const Job = z.object({
  job: z.string(),
  period_seconds: z.int(),
  watched_from: Time,
  last_good_run: Time.nullable(),
  silent: z.boolean(),
});

const Channel = z.object({
  channel: z.enum(["email", "webhook", "log"]),
  last_sent_at: Time.nullable(),
  tested_at: Time.nullable(),
  /** Since the last success. */
  failures: z.int(),
  last_failure: z.string().nullable(),
});

export type Channel = z.infer<typeof Channel>;

export const Channels = z.array(Channel);

export const Diagnosis = z.object({
  now: Time,
  contract_version: z.int(),
  /** What is recorded as applied; null where the project keeps no list. */
  migrations: z.array(z.object({ version: z.string(), name: z.string().nullable() })).nullable(),
  /** What of Holdfast is in the catalog, schema included. */
  objects: z.array(z.string()),
  livemode: z.boolean().nullable(),
  paused: z.boolean(),
  database: z.object({
    changed: z.boolean(),
    is_copy: z.boolean().nullable(),
    /** Counts of an open stop; missing while none is. */
    compared: z.int().default(0),
    remaining: z.int().default(0),
    listed: z.boolean().default(false),
    movements: z.int().default(0),
    payments: z.int().default(0),
  }),
  accepting: z.boolean(),
  events: z.object({ account: z.array(z.string()), connect: z.array(z.string()) }),
  jobs: z.array(Job),
  breaker: z.array(z.object({
    currency: z.string(),
    tripped: z.boolean(),
    due: z.int(),
    used: z.int(),
    max: z.int(),
  })),
  alerts: z.object({
    owed: z.array(z.object({
      severity: z.enum(["critical", "warning", "info"]),
      open: z.int(),
      overdue: z.int(),
      told_today: z.int(),
    })),
    channels: Channels,
  }),
  app_webhook: z.object({
    /** Owed and not taken, whether it has failed or not. */
    waiting: z.int(),
    failing_since: Time.nullable(),
    given_up: z.int(),
    given_up_since: Time.nullable(),
    /** When the oldest that nobody has sent was due; in the future while it waits for a repeat. */
    unsent_since: Time.nullable(),
  }),
  grants: z.object({
    open: z.array(z.string()),
    closed: z.array(z.string()),
    unlocked: z.array(z.string()),
  }),
  waiting_for_receiver: z.int(),
});

export type Diagnosis = z.infer<typeof Diagnosis>;
