-- The sweep: finishes what was begun. Every escrow with work left has a next_attempt_at; an open
-- lease sets it to its own end, so a dead worker's escrow becomes due by time alone.

insert into escrow.alert_kinds
    (alert, severity, title, meaning, runbook_section, next_step)
values
    ('hold_lapses', 'critical', 'A hold on a card lapses, and nobody takes the money',
        'The escrow is with a person. When the hold ends, the sender has the money back and the '
            'receiver gets nothing. The facts say until when, and what saves it.',
        'hold-lapses',
        'select jsonb_pretty(public.escrow_explain(p_escrow_id => ''{escrow}''));');

-- Does: takes the lease that fits what a due escrow is waiting for.
-- Called by: escrow_claim_due. Locks: the escrow row (caller).
-- Returns: a step, or null when nothing can be done now (and when to look again is set).
create function escrow.lease_due(p_escrow_id uuid, p_lease_token uuid)
returns jsonb
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    e escrow.escrows;
    v_live boolean;
    v_paused boolean;
    v_undo_open boolean;
begin
    select * into strict e from escrow.escrows x where x.escrow_id = p_escrow_id;
    select p.paused into strict v_paused from escrow.policy p;
    v_live := exists (
        select
        from escrow.operations o
        where o.escrow_id = p_escrow_id and o.status in ('claimed', 'in_doubt')
    );
    v_undo_open := coalesce(e.release_not_before_at > escrow.now(), false);
    if escrow.put_off_on_hold(e) then
        return null;
    end if;
    if v_paused and not v_live and e.status in ('held', 'transfer_failed')
        and not escrow.is_capture_due(e)
    then
        update escrow.escrows x
        set next_attempt_at = escrow.now() + interval '5 minutes',
            waiting_for = case
                when e.release_requested_at is not null or e.refund_requested_at is not null
                    then 'paused'
            end
        where x.escrow_id = p_escrow_id;
        return null;
    end if;
    if not v_live and not escrow.may_return_again(e) then
        update escrow.escrows x
        set next_attempt_at = escrow.now() + interval '10 minutes',
            lease_token = null, lease_kind = null, lease_expires_at = null
        where x.escrow_id = p_escrow_id;
        return null;
    end if;
    if e.status = 'refunding'
        or (e.status in ('held', 'transfer_failed') and e.refund_requested_at is not null)
        or (
            e.status = 'disputed' and e.refund_requested_at is not null and e.on_hold_at is null
            and not v_paused and escrow.is_inquired(e)
        )
    then
        return escrow.lease_refund(p_escrow_id, p_lease_token, 'refund_started');
    end if;
    if e.status in ('releasing', 'transfer_failed')
        or (
            e.status = 'held' and e.release_requested_at is not null
            -- while a reply can be withdrawn nobody is paid, but a hold about to lapse is captured
            and not (v_undo_open and (v_live or escrow.is_capture_due(e)))
        )
    then
        return escrow.lease_release(p_escrow_id, p_lease_token);
    end if;
    if e.status = 'manual_review' and e.refund_requested_at is null and escrow.is_lapsing(e)
        and not escrow.is_capture_due(e)
    then
        perform escrow.raise_alert('hold_lapses', p_escrow_id, jsonb_build_object(
            'until', escrow.time_text(e.capture_before_at),
            'rescue', 'order the release, or capture ' || e.payment_intent_id || ' in Stripe''s '
                'dashboard before then; or order the refund'
        ));
    end if;
    if v_live or escrow.is_capture_due(e) or e.status = 'disputed'
        or escrow.is_review_read(e)
        or (e.status = 'awaiting_payment' and e.payment_intent_id is not null)
    then
        perform escrow.take_lease(
            p_escrow_id,
            case
                when e.status = 'awaiting_payment' and v_live then 'intent'
                when e.status = 'held' or escrow.is_capture_due(e) then 'capture'
                when escrow.is_reversal_due(e) then 'reversal'
                else 'look'
            end,
            p_lease_token
        );
        return escrow.look_step(p_escrow_id);
    end if;
    update escrow.escrows x
    set lease_token = null, lease_kind = null, lease_expires_at = null, next_attempt_at = null
    where x.escrow_id = p_escrow_id;
    perform escrow.plan_look(p_escrow_id);
    return null;
end;
$$;

-- Does: claims escrows whose time to be looked at has come.
-- Called by: the sweep of every function. Locks: policy, escrows (skip locked).
-- A broken law in one escrow alerts and delays that escrow only.
-- Of a database that has changed nothing is claimed but the comparison with Stripe.
-- Returns: {found, claims: Step[], database_changed, refused?}.
create function public.escrow_claim_due(
    p_contract_version integer,
    p_livemode boolean,
    p_lease_token uuid,
    p_limit integer default 50
)
returns jsonb
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
set lock_timeout = '3s'
as $$
declare
    v_refusal text := escrow.refuse_caller(p_contract_version, p_livemode);
    v_now timestamptz := escrow.now();
    v_found bigint;
    v_claims jsonb := '[]'::jsonb;
    v_step jsonb;
    v_escrow_id uuid;
begin
    if v_refusal is not null then
        return jsonb_build_object('refused', jsonb_build_object('code', v_refusal));
    end if;
    if escrow.is_database_changed() then
        return '{"found": 0, "claims": [], "database_changed": true}'::jsonb;
    end if;
    select count(*) into v_found
    from escrow.escrows e
    where e.next_attempt_at <= v_now;
    for v_escrow_id in
        select x.escrow_id
        from escrow.escrows x
        where x.escrow_id = any (array(
            select y.escrow_id
            from escrow.escrows y
            where y.next_attempt_at <= v_now
            order by y.next_attempt_at, y.escrow_id
            limit least(greatest(p_limit, 1), 50)
            for update skip locked
        ))
        order by x.next_attempt_at, x.escrow_id
    loop
        begin
            v_step := escrow.lease_due(v_escrow_id, p_lease_token);
        exception
            when sqlstate 'PT409' or unique_violation or check_violation then
                perform escrow.raise_alert('person_needed', v_escrow_id,
                    jsonb_build_object('broken_law', sqlerrm));
                update escrow.escrows e
                set next_attempt_at = escrow.now() + interval '1 hour'
                where e.escrow_id = v_escrow_id;
                v_step := null;
        end;
        if v_step is not null then
            v_claims := v_claims || v_step;
        end if;
    end loop;
    return jsonb_build_object('found', v_found, 'claims', v_claims);
end;
$$;

comment on function public.escrow_claim_due(integer, boolean, uuid, integer) is
    'Claims unfinished work that is due: lost leases, doubt, queued wishes, lapsing holds.';
revoke execute on function public.escrow_claim_due(integer, boolean, uuid, integer)
from public, anon, authenticated;
grant execute on function public.escrow_claim_due(integer, boolean, uuid, integer)
to service_role;
