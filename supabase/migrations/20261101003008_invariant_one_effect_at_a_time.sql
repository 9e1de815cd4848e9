-- Does: one effect is under way for an escrow, and a key was used for one operation.
-- Read by: tests, jobs, dashboards and the runbook. A row is a broken law.

create view escrow.invariant_one_effect_at_a_time
with (security_invoker = true)
as
select o.escrow_id::text as subject, o.escrow_id, 'two effects are under way' as law
from escrow.operations o
where o.status in ('claimed', 'in_doubt')
group by o.escrow_id
having count(*) > 1
union all
select o.idempotency_key, o.escrow_id, 'a key was used twice'
from escrow.operations o
where exists (
    select
    from escrow.operations x
    where x.idempotency_key = o.idempotency_key and x.operation_id <> o.operation_id
);

comment on view escrow.invariant_one_effect_at_a_time is
    'Escrows with two live operations, and keys used twice.';
