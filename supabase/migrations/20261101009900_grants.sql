-- Nobody but the owner touches schema escrow: not the public, not the Data API's roles, not even
-- service_role, whose raw SQL gets 42501. The public.escrow_* functions are the only doors, each
-- with its own grant beside it. Row level security without a policy is the second lock.

revoke all on schema escrow from public, anon, authenticated, service_role;
revoke all on all tables in schema escrow from public, anon, authenticated, service_role;
revoke all on all sequences in schema escrow from public, anon, authenticated, service_role;
revoke all on all functions in schema escrow from public, anon, authenticated, service_role;

alter table escrow.accounts enable row level security;
alter table escrow.admin_actions enable row level security;
alter table escrow.alert_kinds enable row level security;
alter table escrow.app_webhook enable row level security;
alter table escrow.balance_rows enable row level security;
alter table escrow.breaker_reservations enable row level security;
alter table escrow.call_slots enable row level security;
alter table escrow.causes enable row level security;
alter table escrow.change_deliveries enable row level security;
alter table escrow.changes enable row level security;
alter table escrow.clock enable row level security;
alter table escrow.codes enable row level security;
alter table escrow.currencies enable row level security;
alter table escrow.database_comparisons enable row level security;
alter table escrow.database_identity enable row level security;
alter table escrow.database_stops enable row level security;
alter table escrow.digests enable row level security;
alter table escrow.discrepancies enable row level security;
alter table escrow.discrepancy_types enable row level security;
alter table escrow.disputes enable row level security;
alter table escrow.entries enable row level security;
alter table escrow.escrows enable row level security;
alter table escrow.event_types enable row level security;
alter table escrow.feed enable row level security;
alter table escrow.fraud_warnings enable row level security;
alter table escrow.inbox enable row level security;
alter table escrow.job_runs enable row level security;
alter table escrow.jobs enable row level security;
alter table escrow.journals enable row level security;
alter table escrow.locks enable row level security;
alter table escrow.metrics enable row level security;
alter table escrow.moves enable row level security;
alter table escrow.operation_moves enable row level security;
alter table escrow.operations enable row level security;
alter table escrow.outbox enable row level security;
alter table escrow.policy enable row level security;
alter table escrow.posting_matches enable row level security;
alter table escrow.receivers enable row level security;
alter table escrow.reconciliation_days enable row level security;
alter table escrow.reconciliation_objects enable row level security;
alter table escrow.reconciliations enable row level security;
alter table escrow.refusals enable row level security;
alter table escrow.replies enable row level security;
alter table escrow.row_types enable row level security;
alter table escrow.statement_journals enable row level security;
alter table escrow.statuses enable row level security;
alter table escrow.stray_effects enable row level security;
alter table escrow.table_kinds enable row level security;

-- tells a running Data API that there are new functions
notify pgrst, 'reload schema';
