-- Does: in no window did the clock begin more returns than the breaker allows.
-- Read by: tests, jobs, dashboards and the runbook. A row is a broken law.

create view escrow.invariant_breaker_is_kept
with (security_invoker = true)
as
select b.escrow_id, b.currency, w.used_count, w.used_minor
from escrow.breaker_reservations b
cross join escrow.policy p
cross join lateral (
    select count(*) as used_count, sum(x.amount_minor) as used_minor
    from escrow.breaker_reservations x
    where x.currency = b.currency
        and x.reserved_at <= b.reserved_at
        and x.reserved_at > b.reserved_at - make_interval(secs => p.breaker_window_seconds)
) w
where w.used_count > b.max_count or w.used_minor > b.max_amount_minor;

comment on view escrow.invariant_breaker_is_kept is
    'Reservations with which the window of their currency was over its limit.';
