-- Does: every unsettled escrow is leased, due soon, waiting with a date, or in a person's hands.
-- Read by: tests, jobs, dashboards and the runbook. A row is a broken law.

create view escrow.invariant_nothing_is_stuck
with (security_invoker = true)
as
with moment as materialized (
    select n.at, make_interval(secs => p.grace_seconds) as grace, p.paused,
        -- stopped by itself, and a person has been told of it and is reminded every day
        exists (
            select
            from escrow.database_stops s
            join escrow.outbox m on m.alert = 'database_changed'
            where s.ended_at is null and (
                m.delivered_at is null or m.delivered_at > n.at - interval '25 hours'
            )
        ) as stopped
    from escrow.policy p, (select escrow.now()) as n (at)
)
select e.escrow_id, e.status, e.next_attempt_at
from escrow.escrows e, moment n
where e.settled_at is null
    and not n.stopped
    and not coalesce(e.next_attempt_at > n.at - interval '1 hour', false)
    and not (
        e.status = 'awaiting_payment'
        and e.pay_by_at > n.at - interval '1 hour'
    )
    and not (
        e.status = 'held'
        and e.release_requested_at is null
        and e.refund_requested_at is null
        and (
            e.deadline_at + n.grace > n.at - interval '1 hour'
            -- deliberately kept: a person has paused, or the breaker has told one why
            or n.paused
            or exists (
                select
                from escrow.outbox m
                where m.alert = 'circuit_breaker' and m.last_at > n.at - interval '1 hour'
            )
        )
    )
    and not (
        e.status = 'disputed' and exists (
            select
            from escrow.disputes d
            where d.escrow_id = e.escrow_id and d.closed_at is null
        )
    )
    and not (
        -- a person keeps it, and is reminded every day
        e.on_hold_at is not null and (
            e.on_hold_at > n.at - interval '25 hours'
            or exists (
                select
                from escrow.outbox m
                where m.alert = 'hold_waiting' and (
                    m.delivered_at is null or m.delivered_at > n.at - interval '25 hours'
                )
            )
        )
    )
    and not (
        e.status = 'manual_review' and exists (
            select from escrow.outbox m where m.escrow_id = e.escrow_id
        )
    );

comment on view escrow.invariant_nothing_is_stuck is
    'Escrows that nothing would ever look at again, or that are overdue by more than an hour.';
