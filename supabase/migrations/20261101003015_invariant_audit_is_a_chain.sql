-- Does: the audit is unbroken from its first row to its last.
-- Read by: tests, jobs, dashboards and the runbook. A row is a broken law.

create view escrow.invariant_audit_is_a_chain
with (security_invoker = true)
as
select a.action_id
from (
    select
        x.*,
        lag(x.hash) over (order by x.action_id) as hash_before,
        row_number() over (order by x.action_id) as position
    from escrow.admin_actions x
) a
join escrow.admin_actions r using (action_id)
where r.hash <> escrow.hash_action(r)
    or r.previous_hash <> coalesce(a.hash_before, '')
    or r.action_id <> a.position;

comment on view escrow.invariant_audit_is_a_chain is
    'Audit rows whose hash, predecessor or number is not what it must be.';
