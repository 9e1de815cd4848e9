-- Rehearsing, 3: an order is given, what it did is told, and all of it is taken back. So a preview
-- has no rules of its own: what judges it is the order, and what it tells has happened once.

-- Does: gives an order by the name that operators call it by, with the arguments of its RPC.
-- Called by: play_on_escrow, play_on_all. Returns: what the order answered.
-- Raises: what the order raises; PT422 unknown_order.
create function escrow.give_order(p_order text, a jsonb)
returns jsonb
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    v_id uuid := (a ->> 'p_escrow_id')::uuid;
    v_who text := a ->> 'p_actor';
    v_why text := a ->> 'p_reason';
    v_amount bigint := (a ->> 'p_amount_minor')::bigint;
    v_answer jsonb;
begin
    v_answer := case p_order
        when 'release' then public.escrow_order_release(v_id, v_who, v_why, v_amount)
        when 'refund' then public.escrow_order_refund(v_id, v_who, v_why,
            coalesce((a ->> 'p_against_receivable')::boolean, false), v_amount)
        when 'retry' then public.escrow_order_retry(v_id, v_who, v_why)
        when 'resolve' then public.escrow_order_resolution(v_id, v_who, v_why, v_amount)
        when 'hold' then public.escrow_order_hold(v_id, v_who, v_why)
        when 'unhold' then public.escrow_order_unhold(v_id, v_who, v_why)
        when 'extend' then public.escrow_order_extension(v_id,
            (a ->> 'p_deadline_at')::timestamptz, v_who, v_why)
        when 'set-receiver' then public.escrow_order_receiver(v_id,
            a ->> 'p_stripe_account_id', v_who, v_why, v_amount)
        when 'reverse' then public.escrow_order_reversal(v_id, v_who, v_why, v_amount)
        when 'withdraw-reply' then public.escrow_withdraw_reply(v_id, v_who, v_why)
        when 'adopt' then public.escrow_resolve_stray(a ->> 'p_stripe_id', true, v_who, v_why)
        when 'set-aside' then public.escrow_resolve_stray(a ->> 'p_stripe_id', false, v_who, v_why)
        when 'replay-event' then public.escrow_replay_event(a ->> 'p_event_id', v_who, v_why)
        when 'pause' then public.escrow_set_paused(true, v_who, v_why)
        when 'unpause' then public.escrow_set_paused(false, v_who, v_why)
        when 'confirm-database' then public.escrow_confirm_database(v_who, v_why)
        when 'declare-copy' then public.escrow_declare_copy(
            (a ->> 'p_is_copy')::boolean, v_who, v_why)
        when 'accept' then public.escrow_set_accepting(
            (a ->> 'p_accepting')::boolean, v_who, v_why)
        when 'policy' then public.escrow_set_policy(a ->> 'p_name', a -> 'p_value', v_who, v_why)
        when 'set-currency' then public.escrow_set_currency(a ->> 'p_currency',
            (a ->> 'p_accepted')::boolean, v_who, v_why, (a ->> 'p_breaker_limit_minor')::bigint)
        when 'set-receiver-account' then public.escrow_set_receiver_account(
            (a ->> 'p_receiver_id')::uuid, a ->> 'p_stripe_account_id', v_who, v_why,
            coalesce((a ->> 'p_apply_to_held')::boolean, false))
        when 'set-receiver-details' then public.escrow_set_receiver_details(
            (a ->> 'p_receiver_id')::uuid, v_who, v_why, a ->> 'p_email', a ->> 'p_user_id')
        when 'resolve-discrepancy' then public.escrow_resolve_discrepancy(
            (a ->> 'p_discrepancy_id')::bigint, v_who, v_why, a ->> 'p_book')
        when 'name-row-type' then public.escrow_name_row_type(a ->> 'p_type',
            a ->> 'p_category', a ->> 'p_meaning', v_who, v_why)
        when 'close-event' then public.escrow_close_event(a ->> 'p_event_id', v_who, v_why)
        when 'resend-changes' then public.escrow_resend_changes(v_who, v_why, (
            select array_agg(x.value::bigint)
            from jsonb_array_elements_text(a -> 'p_change_ids') x
        ))
    end;
    if v_answer is null then
        raise exception using errcode = 'PT422', message = 'unknown_order',
            hint = 'No order has this name.';
    end if;
    return v_answer;
end;
$$;

-- Does: gives an order on one escrow, and tells what it did.
-- Called by: escrow_rehearse_order, which takes it back. Locks: what the order locks, as it does.
-- Returns: {effect, changes, next}. Raises: what the order raises; PT404 not_found where the
-- movement or the event is none of this escrow's.
create function escrow.play_on_escrow(p_order text, p_args jsonb, p_escrow_id uuid)
returns jsonb
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    e escrow.escrows;
    v_after escrow.escrows;
    v_next jsonb;
begin
    if p_order in ('adopt', 'set-aside', 'replay-event') and not exists (
        select
        from escrow.stray_effects s
        where s.escrow_id = p_escrow_id and s.stripe_id = p_args ->> 'p_stripe_id'
        union all
        select
        from escrow.inbox i
        where i.escrow_id = p_escrow_id and i.event_id = p_args ->> 'p_event_id'
    ) then
        raise exception using errcode = 'PT404', message = 'not_found',
            hint = 'There is none of this escrow by that id.';
    end if;
    -- that order locks the event and nothing of the escrow, which it leaves as it is
    if p_order <> 'replay-event' then
        e := escrow.open_order(p_escrow_id, p_args ->> 'p_actor', p_args ->> 'p_reason');
    end if;
    -- whether a large amount is typed again is asked when the order is given in earnest
    perform escrow.give_order(p_order, p_args || jsonb_build_object(
        'p_escrow_id', p_escrow_id, 'p_amount_minor', e.amount_minor
    ));
    select * into strict v_after from escrow.escrows x where x.escrow_id = p_escrow_id;
    if p_order = 'replay-event' then
        e := v_after;
    end if;
    v_next := escrow.tell_next(v_after);
    return jsonb_build_object(
        'effect', escrow.tell_tried(e, v_after, p_order, p_args),
        'changes', escrow.tell_changes(e, v_after),
        'next', jsonb_build_object(
            'what', v_next ->> 'what',
            'at', escrow.time_text((v_next ->> 'at')::timestamptz)
        )
    );
end;
$$;

-- Does: gives an order to the whole installation, and tells what it did.
-- Called by: escrow_rehearse_order, which takes it back. Locks: what the order locks.
-- Returns: {effect, changes}. Raises: what the order raises.
create function escrow.play_on_all(p_order text, p_args jsonb)
returns jsonb
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    v_answer jsonb;
    v_before jsonb;
begin
    v_answer := escrow.give_order(p_order, p_args);
    -- the audit says what was before; the chain is ours until we end, so its last row is this
    -- order's, unless it changed nothing and left none
    if coalesce((v_answer ->> 'changed')::boolean, true) then
        select a.before into strict v_before
        from escrow.admin_actions a
        order by a.action_id desc
        limit 1;
    else
        v_before := v_answer;
    end if;
    return case p_order
        when 'pause' then escrow.tell_pause((v_before ->> 'paused')::boolean, true)
        when 'unpause' then escrow.tell_pause((v_before ->> 'paused')::boolean, false)
        when 'confirm-database' then escrow.tell_confirmation(v_answer)
        when 'declare-copy' then escrow.tell_copy(
            (v_before ->> 'is_copy')::boolean, (v_answer ->> 'is_copy')::boolean)
        when 'accept' then escrow.tell_accepting(
            (v_before ->> 'accepting')::boolean, (v_answer ->> 'accepting')::boolean)
        when 'policy' then escrow.tell_setting(v_answer)
        when 'set-currency' then escrow.tell_currency(v_before, v_answer)
        when 'set-receiver-account' then escrow.tell_receiver_account(v_before, v_answer)
        when 'set-receiver-details' then escrow.tell_receiver_details(v_answer)
        when 'resolve-discrepancy' then escrow.tell_resolution(v_answer, p_args ? 'p_book')
        when 'name-row-type' then escrow.tell_naming(v_answer)
        when 'close-event' then escrow.tell_closing(v_answer)
        when 'resend-changes' then escrow.tell_resending(v_answer)
    end;
end;
$$;

-- Does: what could have been named where an order was refused for what it named, ten at most but
-- every setting. Returns: lines of text, in an array.
create function escrow.list_known(p_order text, p_code text, p_args jsonb, p_escrow_id uuid)
returns jsonb
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    with known as (
        select row_number() over () as place, format('%s = %s: %s', s.name,
            escrow.setting_text(s.name, s.value), s.meaning) as line
        from escrow.policy_settings() s
        where p_order = 'policy'
            and (p_code = 'unknown_policy' or s.name = p_args ->> 'p_name')
        union all
        (select row_number() over (order by s.found_at, s.stripe_id),
            format('%s: %s', s.stripe_id, escrow.tell_stray(s))
        from escrow.stray_effects s
        where p_order in ('adopt', 'set-aside') and p_code = 'not_found'
            and s.escrow_id = p_escrow_id and s.resolved_at is null
        order by 1
        limit 10)
        union all
        (select row_number() over (order by i.received_at desc, i.event_id desc),
            format('%s: %s, %s', i.event_id, i.type, i.status)
        from escrow.inbox i
        where p_order = 'replay-event' and p_code = 'not_found'
            and i.escrow_id = p_escrow_id and i.status <> 'ignored'
        order by 1
        limit 10)
        union all
        (select row_number() over (order by d.discrepancy_id),
            format('%s: %s of %s', d.discrepancy_id, d.type, d.subject)
        from escrow.discrepancies d
        where p_order = 'resolve-discrepancy' and p_code in ('not_found', 'already_resolved')
            and d.resolved_at is null
        order by 1
        limit 10)
        union all
        (select row_number() over (order by b.type, b.category),
            format('%s %s, rows: %s', b.type, b.category, count(*))
        from escrow.balance_rows b
        where p_order = 'name-row-type' and p_code in ('not_found', 'row_type_known')
            and b.belongs = 'unknown' and b.settled_on is null
        group by b.type, b.category
        order by 1
        limit 10)
        union all
        (select row_number() over (order by i.received_at, i.event_id),
            format('%s: %s, %s', i.event_id, i.type, i.reason)
        from escrow.inbox i
        where p_order = 'close-event' and p_code in ('not_found', 'event_not_parked')
            and i.status = 'parked'
        order by 1
        limit 10)
        union all
        select row_number() over (order by c.currency), format('%s: taken, circuit breaker at %s',
            c.currency, escrow.format_money(c.breaker_limit_minor, c.currency))
        from escrow.currencies c
        where p_order = 'set-currency' and p_code = 'not_found' and c.accepted
    )
    select coalesce(jsonb_agg(k.line order by k.place), '[]') from known k;
$$;

-- Does: tells what an order would do: gives it, tells what it did, and takes all of it back, also
-- its audit. Refused, it says what the order would be refused with, and what could be named.
-- Called by: operators, deno task operate. Locks: what the order locks, until it answers.
-- p_args: as the order's own RPC takes them. p_escrow_id: null for an order to all.
-- Returns: {isPossible, effect, changes: [{what, before, after}], next: {what, at}} or
-- {isPossible, refusal: {code, hint}, known}. Raises: 55P03.
create function public.escrow_rehearse_order(
    p_order text,
    p_args jsonb,
    p_escrow_id uuid default null
)
returns jsonb
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
set lock_timeout = '3s'
as $$
declare
    v_told jsonb;
    v_hint text;
    v_law text;
begin
    begin
        v_told := case
            when p_escrow_id is null then escrow.play_on_all(p_order, p_args)
            else escrow.play_on_escrow(p_order, p_args, p_escrow_id)
        end;
        -- what is judged at COMMIT would be judged too late here
        set constraints all immediate;
        -- the only way out of this block is a raise: nothing of it is ever kept
        raise exception using errcode = 'PT200', message = 'rehearsed';
    exception
        when sqlstate 'PT200' then
            return v_told || '{"isPossible": true}';
        when sqlstate 'PT404' or sqlstate 'PT409' or sqlstate 'PT422' then
            get stacked diagnostics v_hint = pg_exception_hint;
            v_told := jsonb_build_object('code', sqlerrm, 'hint', coalesce(v_hint, ''));
        when check_violation or numeric_value_out_of_range then
            get stacked diagnostics v_law = constraint_name;
            v_told := jsonb_build_object('code', 'impossible_value', 'hint', coalesce((
                select format('The law is: %s.',
                    regexp_replace(pg_catalog.pg_get_constraintdef(k.oid), '^CHECK |[()]', '', 'g'))
                from pg_catalog.pg_constraint k
                where k.connamespace = 'escrow'::regnamespace and k.conname = v_law
            ), sqlerrm || '.'));
    end;
    return jsonb_build_object('isPossible', false, 'refusal', v_told, 'known',
        escrow.list_known(p_order, v_told ->> 'code', p_args, p_escrow_id));
end;
$$;

comment on function public.escrow_rehearse_order(text, jsonb, uuid) is
    'Tells what an order would do or be refused with: gives it and takes it back.';
revoke execute on function public.escrow_rehearse_order(text, jsonb, uuid)
from public, anon, authenticated;
grant execute on function public.escrow_rehearse_order(text, jsonb, uuid) to service_role;
