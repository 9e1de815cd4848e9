// What is asked again and again, each with nothing to do: a backlog may cost time, having none must
// not. `deno task bench:sql` times these statements, and a test reads their plans.

const TOKEN = "00000000-0000-4000-8000-000000000000";

/** After every webhook and call, or in every job. */
export const HOT: Record<string, string> = {
  escrow_claim_due: `select public.escrow_claim_due(1, false, '${TOKEN}', 3)`,
  escrow_claim_timeouts: `select public.escrow_claim_timeouts(1, false, '${TOKEN}')`,
  claim_returns: `select escrow.claim_returns('usd', '${TOKEN}', 50, 50, 1e9, 1000000)`,
  read_breaker: "select * from escrow.read_breaker('usd', 1, 10000)",
  escrow_claim_events: "select public.escrow_claim_events(1, false)",
  escrow_claim_messages: `select public.escrow_claim_messages('${TOKEN}', '{log}')`,
  escrow_claim_changes: `select public.escrow_claim_changes('${TOKEN}')`,
  escrow_finish_job: `select public.escrow_finish_job(
    (public.escrow_start_job('check-escrow-timeouts') ->> 'run_id')::bigint, true, '{}')`,
};

/** Once a day, or when a person asks. */
export const BY_DAY: Record<string, string> = {
  escrow_diagnose: "select public.escrow_diagnose()",
  "escrow_measure(30)": "select public.escrow_measure(30)",
  "escrow_measure(366)": "select public.escrow_measure(366)",
  find_escrows: `select * from escrow.find_escrows(
    escrow.now() - interval '2 days', (escrow.now() at time zone 'utc')::date)`,
  find_overdue: "select * from escrow.find_overdue((escrow.now() at time zone 'utc')::date)",
  offset_rows: "select escrow.offset_rows()",
  "what was told of one escrow": `select count(*) from escrow.outbox m
    where m.escrow_id = '${TOKEN}'`,
};
