-- The switches and limits that operators change by hand. Every change says who and why, and is
-- audited.

-- Does: the pause switch: true stops every outflow at the next begin; webhooks are still recorded.
-- Called by: operators. Locks: policy, escrows (skip locked), audit chain. Returns: {paused}.
-- A database that has changed is not resumed by it; a pause then outlasts its confirmation.
-- Raises: PT409 database_changed, PT422 reason_required.
create function public.escrow_set_paused(p_paused boolean, p_actor text, p_reason text)
returns jsonb
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
set lock_timeout = '3s'
as $$
declare
    v_before boolean;
begin
    perform escrow.require_reason(p_actor, p_reason);
    select p.paused into strict v_before from escrow.policy p for update;
    update escrow.database_stops s set was_paused = p_paused where s.ended_at is null;
    if found and not p_paused then
        raise exception using errcode = 'PT409', message = 'database_changed',
            hint = 'The database was restored, rewound or copied: escrow_confirm_database lets '
                'money move again.';
    end if;
    update escrow.policy p set paused = p_paused where p.only_row;
    if v_before and not p_paused then
        perform escrow.drain_paused();
    end if;
    perform escrow.audit(p_actor, case when p_paused then 'pause' else 'unpause' end, null,
        p_reason, jsonb_build_object('paused', v_before), jsonb_build_object('paused', p_paused));
    if p_paused is distinct from v_before then
        -- each turn is told, the second one of a day as well
        perform escrow.raise_alert(case when p_paused then 'paused' else 'resumed' end, null,
            jsonb_build_object('by', p_actor, 'why', p_reason), escrow.now()::text);
    end if;
    return jsonb_build_object('paused', p_paused);
end;
$$;

-- Does: lets what waited for the end of a pause go on by and by: fifty a minute, or so many that
-- all are due within an hour; a fault seen in the first ones can be stopped by another pause.
-- Called by: escrow_set_paused. Locks: escrows, skip locked: one in hand sees the end by itself.
create function escrow.drain_paused()
returns void
language sql
volatile
set search_path = pg_catalog, pg_temp
as $$
    with locked as materialized (
        select e.escrow_id, coalesce(e.release_requested_at, e.refund_requested_at) as asked_at
        from escrow.escrows e
        where e.waiting_for = 'paused' and e.settled_at is null and e.lease_token is null
        order by e.escrow_id
        for update skip locked
    ),
    numbered as (
        select
            l.escrow_id,
            row_number() over (order by l.asked_at, l.escrow_id) - 1 as place,
            greatest(50, ceil(count(*) over () / 60.0)) as each_minute
        from locked l
    )
    update escrow.escrows e
    set next_attempt_at = escrow.now()
        + make_interval(mins => floor(n.place / n.each_minute)::integer)
    from numbered n
    where e.escrow_id = n.escrow_id;
$$;

-- Does: changes one number or switch of the policy; what has an RPC of its own is refused here.
-- Called by: operators. Locks: policy, audit chain. Returns: {name, before, after}.
-- Raises: PT422 unknown_policy, invalid_policy_value, reason_required; 23514 when a check of the
-- policy refuses it.
create function public.escrow_set_policy(
    p_name text,
    p_value jsonb,
    p_actor text,
    p_reason text
)
returns jsonb
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
set lock_timeout = '3s'
as $$
declare
    p escrow.policy;
    v_before jsonb;
begin
    perform escrow.require_reason(p_actor, p_reason);
    select * into strict p from escrow.policy for update;
    select s.value into v_before from escrow.policy_settings() s where s.name = p_name;
    if not found then
        raise exception using errcode = 'PT422', message = 'unknown_policy',
            hint = 'The policy has: ' || (
                select string_agg(s.name, ', ' order by s.name) from escrow.policy_settings() s
            ) || '.';
    end if;
    if jsonb_typeof(p_value) is distinct from jsonb_typeof(v_before)
        or (jsonb_typeof(p_value) = 'number' and p_value::numeric <> trunc(p_value::numeric))
    then
        raise exception using errcode = 'PT422', message = 'invalid_policy_value',
            hint = format('%s is now %s: give a value of that kind.', p_name, v_before);
    end if;
    p := jsonb_populate_record(p, jsonb_build_object(p_name, p_value));
    update escrow.policy x
    set grace_seconds = p.grace_seconds,
        lease_seconds = p.lease_seconds,
        max_deadline_seconds = p.max_deadline_seconds,
        authorize_window_seconds = p.authorize_window_seconds,
        lapse_margin_seconds = p.lapse_margin_seconds,
        pay_by_seconds = p.pay_by_seconds,
        release_wait_seconds = p.release_wait_seconds,
        undo_seconds = p.undo_seconds,
        max_attempts = p.max_attempts,
        account_change_wait_seconds = p.account_change_wait_seconds,
        reverse_on_dispute = p.reverse_on_dispute,
        hold_on_fraud_warning = p.hold_on_fraud_warning,
        fee_bps = p.fee_bps,
        breaker_window_seconds = p.breaker_window_seconds,
        breaker_max_count = p.breaker_max_count,
        breaker_tripped_count = p.breaker_tripped_count,
        stripe_calls_per_second = p.stripe_calls_per_second
    where x.only_row;
    perform escrow.audit(p_actor, 'set_policy', null, p_reason,
        jsonb_build_object(p_name, v_before), jsonb_build_object(p_name, p_value));
    return jsonb_build_object('name', p_name, 'before', v_before, 'after', p_value);
end;
$$;

-- Does: switches new escrows on or off; those that exist go on.
-- Called by: operators. Locks: policy, audit chain. Returns: {accepting}. Raises: PT422.
create function public.escrow_set_accepting(p_accepting boolean, p_actor text, p_reason text)
returns jsonb
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
set lock_timeout = '3s'
as $$
declare
    v_before boolean;
begin
    perform escrow.require_reason(p_actor, p_reason);
    select p.accepting into strict v_before from escrow.policy p for update;
    update escrow.policy set accepting = p_accepting where only_row;
    perform escrow.audit(p_actor, 'set_accepting', null, p_reason,
        jsonb_build_object('accepting', v_before), jsonb_build_object('accepting', p_accepting));
    return jsonb_build_object('accepting', p_accepting);
end;
$$;

-- Does: accepts a currency for new escrows or stops accepting it, and sets its breaker limit. One
-- whose limit cannot be derived from Stripe's minimum charge is accepted with a limit only.
-- Called by: operators. Locks: the currency row, audit chain. Returns: the row.
-- Only currencies that charges really settle in: otherwise Stripe converts, and transfers fail.
-- Raises: PT404 not_found, PT422 reason_required, breaker_limit_required; 23514 when a check
-- refuses the limit.
create function public.escrow_set_currency(
    p_currency text,
    p_accepted boolean,
    p_actor text,
    p_reason text,
    p_breaker_limit_minor bigint default null
)
returns jsonb
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
set lock_timeout = '3s'
as $$
declare
    v_before escrow.currencies;
    v_after escrow.currencies;
begin
    perform escrow.require_reason(p_actor, p_reason);
    -- not for update: every escrow refers to its currency, and the sweeps wait for nobody
    select * into v_before
    from escrow.currencies c
    where c.currency = p_currency
    for no key update;
    if not found then
        raise exception using errcode = 'PT404', message = 'not_found',
            hint = 'Currencies are three lowercase letters that Stripe presents.';
    end if;
    if p_accepted and coalesce(p_breaker_limit_minor, v_before.breaker_limit_minor) is null then
        raise exception using errcode = 'PT422', message = 'breaker_limit_required',
            hint = format('Nothing says how much %s the clock may return in one window: name it, '
                'in minor units (%s is %s). About 10,000 dollars'' worth is usual.',
                upper(p_currency), power(10, v_before.decimals)::integer,
                escrow.format_money(power(10, v_before.decimals)::bigint, p_currency));
    end if;
    update escrow.currencies c
    set accepted = p_accepted,
        breaker_limit_minor = coalesce(p_breaker_limit_minor, c.breaker_limit_minor)
    where c.currency = p_currency
    returning * into v_after;
    perform escrow.audit(p_actor, 'set_currency', null, p_reason,
        to_jsonb(v_before), to_jsonb(v_after));
    return to_jsonb(v_after);
end;
$$;

-- Does: one escrow as the app may see it, by id or by reference.
-- Called by: the app's server, operators. Returns: EscrowView, or null when there is none.
-- Raises: PT422 invalid_request unless exactly one is given: two could name two escrows.
create function public.escrow_get(p_escrow_id uuid default null, p_reference text default null)
returns jsonb
language plpgsql
stable
security definer
set search_path = pg_catalog, pg_temp
as $$
begin
    if num_nonnulls(p_escrow_id, p_reference) <> 1 then
        raise exception using errcode = 'PT422', message = 'invalid_request',
            hint = 'Give p_escrow_id or p_reference, and only one of them.';
    end if;
    return (
        select escrow.view_of(e)
        from escrow.escrows e
        where e.escrow_id = p_escrow_id or e.reference = p_reference
        order by e.refused_id is not null, e.created_at desc
        limit 1
    );
end;
$$;

comment on function public.escrow_set_paused(boolean, text, text) is
    'Pause switch for every outflow; audited.';
comment on function public.escrow_set_policy(text, jsonb, text, text) is
    'Changes one number or switch of the policy; audited.';
comment on function public.escrow_set_accepting(boolean, text, text) is
    'Switches new escrows on or off; audited.';
comment on function public.escrow_set_currency(text, boolean, text, text, bigint) is
    'Accepts a currency or not, and its breaker limit; audited.';
comment on function public.escrow_get(uuid, text) is
    'One escrow by id or by reference; null when there is none.';

revoke execute on function public.escrow_set_paused(boolean, text, text)
from public, anon, authenticated;
grant execute on function public.escrow_set_paused(boolean, text, text) to service_role;
revoke execute on function public.escrow_set_policy(text, jsonb, text, text)
from public, anon, authenticated;
grant execute on function public.escrow_set_policy(text, jsonb, text, text) to service_role;
revoke execute on function public.escrow_set_accepting(boolean, text, text)
from public, anon, authenticated;
grant execute on function public.escrow_set_accepting(boolean, text, text) to service_role;
revoke execute on function public.escrow_set_currency(text, boolean, text, text, bigint)
from public, anon, authenticated;
grant execute on function public.escrow_set_currency(text, boolean, text, text, bigint)
to service_role;
revoke execute on function public.escrow_get(uuid, text) from public, anon, authenticated;
grant execute on function public.escrow_get(uuid, text) to service_role;
