-- Movements made by hand, or by another program: live rows. Every reading refreshes them, for as
-- long as the escrow is kept; what a person has decided about one stands while the movement does.

-- Does: what of a movement stands as Stripe shows it, minor units: no refund that has failed, and
-- of a transfer not what was pulled back.
create function escrow.standing_of(p_object text, p_facts jsonb)
returns bigint
language sql
immutable
set search_path = pg_catalog, pg_temp
as $$
    select case
        when p_object = 'refund' and p_facts ->> 'status' in ('failed', 'canceled') then 0
        else (p_facts ->> 'amount')::bigint - case p_object
            when 'transfer' then coalesce((p_facts ->> 'amount_reversed')::bigint, 0)
            else 0
        end
    end;
$$;

-- Does: how far a movement has come at Stripe, which never goes back: an older reading shows less.
create function escrow.progress_of(p_object text, p_facts jsonb)
returns bigint
language sql
immutable
set search_path = pg_catalog, pg_temp
as $$
    select case p_object
        when 'refund' then case p_facts ->> 'status'
            when 'failed' then 2 when 'canceled' then 2 when 'succeeded' then 1
            else 0
        end
        when 'transfer' then coalesce((p_facts ->> 'amount_reversed')::bigint, 0)
        else 0
    end;
$$;

-- Does: whether Stripe was read for a movement within the hour before a moment. No older reading
-- places it: the jobs read every 35 minutes what is to be placed.
create function escrow.is_read_lately(s escrow.stray_effects, p_at timestamptz)
returns boolean
language sql
immutable
set search_path = pg_catalog, pg_temp
as $$
    select s.read_at >= p_at - interval '1 hour';
$$;

-- Does: whether Stripe has taken a refund and not finished it: nothing is known of it yet.
create function escrow.is_unfinished(s escrow.stray_effects)
returns boolean
language sql
immutable
set search_path = pg_catalog, pg_temp
as $$
    select s.object = 'refund' and escrow.progress_of(s.object, s.facts) = 0;
$$;

-- Does: keeps an effect that belongs to no operation of ours, freezes the escrow, alerts once; one
-- that is kept already is refreshed.
-- Called by: the evidence recorders. Locks: the escrow row (held by the caller).
create function escrow.record_stray(
    p_escrow_id uuid,
    p_stripe_id text,
    p_object text,
    p_facts jsonb
)
returns void
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
begin
    insert into escrow.stray_effects (stripe_id, escrow_id, object, facts)
    values (p_stripe_id, p_escrow_id, p_object, p_facts)
    on conflict (stripe_id) do nothing;
    if not found then
        perform escrow.refresh_stray(p_stripe_id, p_facts);
        return;
    end if;
    update escrow.escrows e set frozen_at = escrow.now() where e.escrow_id = p_escrow_id;
    perform escrow.need_person(
        p_escrow_id, 'stray_effect', 'stray_effect',
        jsonb_build_object('stripe_id', p_stripe_id, 'object', p_object)
    );
end;
$$;

comment on function escrow.record_stray(uuid, text, text, jsonb) is
    'An effect without an operation: kept, escrow frozen, operators alerted.';

-- Does: books a movement that was set aside as one outside, and what has come back of it since.
-- What had failed before it was set aside is in no book.
-- Called by: escrow_resolve_stray and refresh_stray. Locks: the escrow row (caller).
create function escrow.book_aside(s escrow.stray_effects)
returns void
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
begin
    perform escrow.post_journal(
        s.escrow_id, 'outside', null, m.id, s.facts ->> 'currency', jsonb_build_array(
            jsonb_build_object('account', 'platform_balance', 'amount', m.minor),
            jsonb_build_object('account', 'outside', 'amount', -m.minor)
        )
    )
    from (
        select s.stripe_id as id, case s.object
            when 'charge' then (s.facts ->> 'amount_received')::bigint
            when 'reversal' then (s.facts ->> 'amount')::bigint
            else -(s.facts ->> 'amount')::bigint
        end as minor
        where s.object <> 'refund' or escrow.standing_of(s.object, s.facts) > 0
        union all
        select r.value ->> 'id', (r.value ->> 'amount')::bigint
        from jsonb_array_elements(coalesce(s.facts -> 'reversals', '[]')) as r (value)
        where s.object = 'transfer' and not exists (
            -- a day was closed that counted it as nobody's
            select
            from escrow.balance_rows b
            where b.source_id = r.value ->> 'id' and b.belongs = 'outside'
        )
        union all
        -- by this name its row finds it: escrow.postings_of_row
        select s.stripe_id || ':failed', (s.facts ->> 'amount')::bigint
        from escrow.journals j
        where j.kind = 'outside' and j.stripe_id = s.stripe_id
            and s.object = 'refund' and escrow.standing_of(s.object, s.facts) = 0
    ) m
    where s.object in ('transfer', 'refund', 'reversal', 'charge');
end;
$$;

-- Does: keeps a movement made by hand as Stripe shows it now. What failed or was pulled back ceases
-- to count; a part of a return is held again. A person hears of each change.
-- Called by: record_stray, apply_transfer, apply_refund. Locks: the escrow row (caller).
create function escrow.refresh_stray(p_stripe_id text, p_facts jsonb)
returns void
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    v_was escrow.stray_effects;
    s escrow.stray_effects;
    v_gone bigint;
begin
    select * into v_was from escrow.stray_effects x where x.stripe_id = p_stripe_id;
    if not found or escrow.progress_of(v_was.object, p_facts)
        < escrow.progress_of(v_was.object, v_was.facts)
    then
        return;
    end if;
    update escrow.stray_effects x
    set facts = p_facts, read_at = escrow.now()
    where x.stripe_id = p_stripe_id
    returning * into s;
    -- adopted, it is an operation, which is looked after like any other
    if escrow.progress_of(s.object, s.facts) = escrow.progress_of(s.object, v_was.facts)
        or s.resolution in ('adopted', 'never_taken')
    then
        return;
    end if;
    v_gone := escrow.standing_of(s.object, v_was.facts) - escrow.standing_of(s.object, s.facts);
    if s.resolution = 'counted' and v_gone > 0 then
        update escrow.escrows e
        set refunded_minor = e.refunded_minor - v_gone, funds_at = 'platform'
        where e.escrow_id = s.escrow_id;
        perform escrow.post_journal(
            s.escrow_id, 'refund_undone', null, s.stripe_id, s.facts ->> 'currency',
            jsonb_build_array(
                jsonb_build_object('account', 'platform_balance', 'amount', v_gone),
                jsonb_build_object('account', 'held', 'amount', -v_gone)
            )
        );
        perform escrow.need_person(s.escrow_id, 'refund_failed', 'refund_failed',
            jsonb_build_object('refund', s.stripe_id, 'reason', s.facts ->> 'failure_reason'));
        return;
    end if;
    if s.resolution = 'outside' then
        perform escrow.book_aside(s);
    end if;
    perform escrow.raise_alert(
        case when v_gone > 0 then 'effect_undone' else 'stray_effect' end, s.escrow_id,
        jsonb_strip_nulls(jsonb_build_object(
            'stripe_id', s.stripe_id, 'object', s.object, 'status', s.facts -> 'status',
            'undone', nullif(v_gone, 0)
        )),
        'at ' || escrow.progress_of(s.object, s.facts)
    );
end;
$$;

comment on function escrow.refresh_stray(text, jsonb) is
    'Keeps a movement made by hand as Stripe shows it now; what failed ceases to count.';
