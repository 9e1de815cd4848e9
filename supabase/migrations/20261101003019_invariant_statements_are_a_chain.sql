-- Does: the daily statements are unbroken from the first day to the last.
-- Read by: tests, jobs, dashboards and the runbook. A row is a broken law.

create view escrow.invariant_statements_are_a_chain
with (security_invoker = true)
as
select d.date
from (
    select
        x.*,
        lag(x.hash) over (order by x.date) as hash_before,
        lag(x.date) over (order by x.date) as date_before
    from escrow.reconciliation_days x
) d
where d.hash <> escrow.hash_statement(d.previous_hash, d.statement)
    or d.previous_hash <> coalesce(d.hash_before, '')
    or d.date <> coalesce(d.date_before + 1, d.date)
    or d.statement -> 'date' is distinct from to_jsonb(d.date);

comment on view escrow.invariant_statements_are_a_chain is
    'Statements whose hash, predecessor or date is not what it must be.';
