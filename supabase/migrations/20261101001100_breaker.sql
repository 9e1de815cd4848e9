-- The circuit breaker: how much money the clock may return in one rolling window.

create table escrow.breaker_reservations (
    escrow_id uuid primary key references escrow.escrows,
    currency text not null references escrow.currencies,
    amount_minor bigint not null,
    reserved_at timestamptz not null default escrow.now(),
    -- the limits it was reserved under; operators may change them later
    max_count integer not null,
    max_amount_minor bigint not null,
    constraint breaker_reservations_amount_positive check (amount_minor > 0)
);

comment on table escrow.breaker_reservations is
    'Returns the clock has begun, counted before the first call; dropped when refused, or old.';
comment on column escrow.breaker_reservations.amount_minor is 'Minor units returned.';

create index breaker_reservations_by_time
on escrow.breaker_reservations (currency, reserved_at);

-- the oldest of all, which are not kept for ever
create index breaker_reservations_by_age on escrow.breaker_reservations (reserved_at);

-- Does: says how much of the window is used and how much more may begin, for one currency.
-- Called by: escrow_claim_timeouts, under the breaker's lock.
-- Returns: counts and minor units; tripped when what is due would pass either limit.
create function escrow.read_breaker(
    p_currency text,
    p_due_count bigint,
    p_due_amount numeric,
    out tripped boolean,
    out used_count bigint,
    out used_amount numeric,
    out max_count bigint,
    out max_amount bigint,
    -- how many returns may begin now, and how many minor units
    out room_count bigint,
    out room_amount numeric
)
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
declare
    -- known before the search is planned: an hour of a year is found by the index
    v_window_start timestamptz;
begin
    select n.at - make_interval(secs => p.breaker_window_seconds) into strict v_window_start
    from escrow.policy p, (select escrow.now()) as n (at);
    with reserved as (
        select count(*) as used_count, coalesce(sum(b.amount_minor), 0) as used_amount
        from escrow.breaker_reservations b
        where b.currency = p_currency and b.reserved_at > v_window_start
    ),
    limits as (
        select
            p.breaker_max_count::bigint as max_count,
            c.breaker_limit_minor as max_amount,
            p.breaker_tripped_count as tripped_count
        from escrow.policy p, escrow.currencies c
        where c.currency = p_currency
    ),
    judged as (
        select
            r.*, l.*,
            p_due_count + r.used_count > l.max_count
                or p_due_amount + r.used_amount > l.max_amount as tripped
        from reserved r, limits l
    )
    select
        j.tripped, j.used_count, j.used_amount, j.max_count, j.max_amount,
        least(
            greatest(j.max_count - j.used_count, 0),
            case when j.tripped then j.tripped_count else j.max_count end
        ),
        greatest(j.max_amount - j.used_amount, 0)
    into tripped, used_count, used_amount, max_count, max_amount, room_count, room_amount
    from judged j;
end;
$$;

comment on function escrow.read_breaker(text, bigint, numeric) is
    'Use of the breaker''s window for one currency, and what may still begin.';

-- Does: counts one return by the clock in the window, under the limits of now.
-- Called by: the claims, under the breaker's lock.
create function escrow.reserve_return(e escrow.escrows)
returns void
language sql
volatile
set search_path = pg_catalog, pg_temp
as $$
    insert into escrow.breaker_reservations as b (
        escrow_id, currency, amount_minor, max_count, max_amount_minor
    )
    select e.escrow_id, e.currency, e.amount_minor, p.breaker_max_count, c.breaker_limit_minor
    from escrow.policy p, escrow.currencies c
    where c.currency = e.currency
    on conflict (escrow_id) do update
    set reserved_at = excluded.reserved_at, max_count = excluded.max_count,
        max_amount_minor = excluded.max_amount_minor;
$$;

-- Does: lets a return by the clock that was refused before be tried again, if the window has room:
-- its reservation was dropped with the refusal.
-- Called by: the sweep, which holds row locks already, so it never waits for the breaker's lock.
-- Returns: whether it may be tried now.
create function escrow.may_return_again(e escrow.escrows)
returns boolean
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
begin
    if e.refund_reason is distinct from 'deadline_passed' or e.funds_at = 'none' or exists (
        select from escrow.breaker_reservations b where b.escrow_id = e.escrow_id
    ) then
        return true;
    end if;
    perform from escrow.locks l where l.lock = 'breaker' for update skip locked;
    if not found then
        return false;
    end if;
    -- a statement of its own: it sees what the run that held the lock before has reserved
    if (select b.tripped from escrow.read_breaker(e.currency, 1, e.amount_minor) b) then
        return false;
    end if;
    perform escrow.reserve_return(e);
    return true;
end;
$$;
