-- What the functions answer: views of an escrow, results, and the steps of the contract.
-- A step is {next: look | send | done}: the database decides, the edge function carries out.

-- Does: the public face of an escrow, without anyone's personal data.
create function escrow.view_of(e escrow.escrows)
returns jsonb
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select jsonb_build_object(
        'escrow_id', e.escrow_id,
        'reply_id', e.reply_id,
        'reference', e.reference,
        -- what the app names the receiver with when it sets their account
        'receiver_id', e.receiver_id,
        'status', e.status,
        'funds_at', e.funds_at,
        'hold_mode', e.hold_mode,
        'currency', e.currency,
        'amount_minor', e.amount_minor,
        'platform_fee_minor', e.platform_fee_minor,
        'captured_minor', e.captured_minor,
        -- what the receiver has now: less what was pulled back
        'transferred_minor', e.transferred_minor - e.reversed_minor,
        'refunded_minor', e.refunded_minor,
        'deadline_at', e.deadline_at,
        'pay_by_at', e.pay_by_at,
        'payment_intent_id', e.payment_intent_id,
        'transfer_id', (
            select o.stripe_id
            from escrow.operations o
            where o.escrow_id = e.escrow_id and o.kind = 'transfer' and o.status = 'succeeded'
            order by o.leg desc
            limit 1
        ),
        'waiting_for', e.waiting_for,
        'next_attempt_at', e.next_attempt_at,
        'release_requested_at', e.release_requested_at,
        'refund_requested_at', e.refund_requested_at,
        'review_reason', e.review_reason,
        'failure_code', e.failure_code,
        'failure_reason', e.failure_reason
    );
$$;

comment on function escrow.view_of(escrow.escrows) is 'EscrowView of the contract.';

-- Does: a step that ends a flow.
create function escrow.done(
    p_outcome text,
    p_code text,
    p_hint text,
    p_escrow_id uuid,
    p_replayed boolean default false,
    p_details jsonb default '{}'
)
returns jsonb
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select jsonb_build_object(
        'next', 'done',
        'result', jsonb_strip_nulls(jsonb_build_object(
            'outcome', p_outcome, 'code', p_code, 'hint', p_hint
        )) || jsonb_build_object(
            'replayed', p_replayed,
            'details', p_details,
            'escrow', (
                select escrow.view_of(e) from escrow.escrows e where e.escrow_id = p_escrow_id
            )
        )
    );
$$;

comment on function escrow.done(text, text, text, uuid, boolean, jsonb) is
    'Step {next: done} of the contract.';

-- Does: says how a flow ended, from the state the escrow is in and the wish it served.
-- p_wish: release | refund | capture | reversal | look | intent.
create function escrow.end_of_flow(p_escrow_id uuid, p_wish text, p_replayed boolean default false)
returns jsonb
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
declare
    e escrow.escrows;
    v_in_doubt boolean;
begin
    select * into strict e from escrow.escrows x where x.escrow_id = p_escrow_id;
    v_in_doubt := exists (
        select
        from escrow.operations o
        where o.escrow_id = p_escrow_id and o.status in ('claimed', 'in_doubt')
    );
    if p_wish = 'intent' then
        return case
            when e.payment_intent_id is not null
                then escrow.done('created', null, null, p_escrow_id, p_replayed)
            when v_in_doubt then escrow.done('in_doubt', 'in_doubt', null, p_escrow_id)
            else escrow.done('failed', coalesce(e.failure_code, 'in_doubt'), e.failure_reason,
                p_escrow_id)
        end;
    end if;
    if e.status in ('released', 'refunded', 'cancelled')
        and (p_wish <> 'release' or e.status = 'released')
        and (p_wish <> 'refund' or e.status <> 'released')
    then
        return escrow.done(e.status, null, null, p_escrow_id, p_replayed);
    end if;
    if e.status = 'cancelled' and e.status_cause = 'authorization_lapsed' then
        return escrow.done('refused', 'authorization_lapsed', null, p_escrow_id);
    end if;
    if e.status = 'disputed' and p_wish in ('reversal', 'look') then
        return escrow.done(
            case when v_in_doubt then 'in_doubt' else 'skipped' end, null, null, p_escrow_id
        );
    end if;
    if e.status in ('manual_review', 'disputed') and p_wish in ('capture', 'reversal', 'look') then
        return escrow.done('review', null, null, p_escrow_id);
    end if;
    if e.status = 'held' and p_wish = 'look' then
        -- looked at as unpaid or disputed, and found to be neither any more
        return escrow.done('held', null, null, p_escrow_id);
    end if;
    if p_wish = 'release' and e.release_requested_at is not null
        and e.status in ('held', 'releasing', 'transfer_failed')
    then
        return case
            when not v_in_doubt and e.waiting_for is null and e.failure_code is not null
                then escrow.done('failed', 'transfer_failed', null, p_escrow_id)
            else escrow.done('queued', null, null, p_escrow_id)
        end;
    end if;
    if p_wish = 'refund' and e.status in ('held', 'refunding', 'transfer_failed')
        and (e.refund_requested_at is not null or v_in_doubt or e.status = 'refunding')
    then
        return escrow.done(
            case when v_in_doubt then 'in_doubt' else 'queued' end, null, null, p_escrow_id
        );
    end if;
    return case
        when p_wish = 'release' then escrow.done('refused', 'not_releasable', null, p_escrow_id,
            false, jsonb_build_object('status', e.status, 'reason', e.status_cause))
        when p_wish = 'refund' and e.status = 'held'
            then escrow.done('held', null, 'The payment had arrived meanwhile.', p_escrow_id)
        when p_wish = 'refund' then escrow.done('refused', 'not_refundable', null, p_escrow_id,
            false, jsonb_build_object('status', e.status, 'reason', e.status_cause))
        else escrow.done('skipped', null, null, p_escrow_id)
    end;
end;
$$;

comment on function escrow.end_of_flow(uuid, text, boolean) is
    'Step {next: done} that tells how a flow ended.';

-- Does: names what must be fetched from Stripe before the next effect may begin. Once money was
-- authorized that is everything which could have moved it, whatever our own rows say: they may be
-- of a database that was put back to an earlier hour.
-- p_disputes: the charge shows a dispute. p_whole: also where our rows say that nothing was paid.
create function escrow.look_step(
    p_escrow_id uuid,
    p_disputes boolean default false,
    p_whole boolean default false
)
returns jsonb
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
declare
    e escrow.escrows;
    o escrow.operations;
    v_read jsonb := '{}'::jsonb;
begin
    select * into strict e from escrow.escrows x where x.escrow_id = p_escrow_id;
    select * into o
    from escrow.operations x
    where x.escrow_id = p_escrow_id and x.status in ('claimed', 'in_doubt');
    if e.payment_intent_id is not null then
        v_read := v_read || jsonb_build_object('payment_intent', e.payment_intent_id);
    elsif o.kind = 'intent' then
        v_read := v_read || jsonb_build_object('find_intent', jsonb_build_object(
            'operation_id', o.operation_id,
            -- our clock and Stripe's may differ; an hour is far more than they do
            'created_gte', floor(extract(epoch from o.first_sent_at))::bigint - 3600,
            'created_lte', ceil(extract(epoch from o.last_sent_at))::bigint + 3600
        ));
    end if;
    if e.payment_intent_id is not null and (e.funds_at <> 'none' or p_whole) then
        v_read := v_read || jsonb_build_object(
            'transfers_of', e.escrow_id::text, 'refunds_of', e.payment_intent_id
        );
    end if;
    if e.payment_intent_id is not null
        and (
            o.kind = 'refund' or e.status = 'disputed' or p_disputes
            or escrow.has_open_dispute(p_escrow_id)
        )
    then
        v_read := v_read || jsonb_build_object('disputes_of', e.payment_intent_id);
    end if;
    if e.lease_kind = 'release' and e.destination_account_id is not null then
        v_read := v_read || jsonb_build_object('account', e.destination_account_id);
    end if;
    return jsonb_build_object('next', 'look', 'escrow_id', e.escrow_id, 'read', v_read);
end;
$$;

comment on function escrow.look_step(uuid, boolean, boolean) is
    'Step {next: look} of the contract.';

-- Does: what a fetch lacks before an effect may rest on it: null when nothing.
-- Called by: escrow_begin_operation. p_snapshot: the Snapshot of the contract, applied before.
-- Returns: 'lists' (not asked for yet) | 'objects' (Stripe has not written them out yet: it shows
-- a charge or its balance transaction a moment after the intent that says there is one).
create function escrow.gap_in_fetch(e escrow.escrows, p_snapshot jsonb)
returns text
language sql
immutable
set search_path = pg_catalog, pg_temp
as $$
    select case
        when e.payment_intent_id is null or i.intent ->> 'status' = 'canceled' then null
        when jsonb_typeof(i.intent) is distinct from 'object' then 'objects'
        -- an intent that was never authorized has paid nobody
        when i.intent ->> 'status' not in ('requires_capture', 'succeeded') then null
        when jsonb_typeof(i.intent -> 'latest_charge') is distinct from 'object'
            or (
                i.intent ->> 'status' = 'succeeded'
                and jsonb_typeof(i.intent #> '{latest_charge,balance_transaction}')
                    is distinct from 'object'
            ) then 'objects'
        when not p_snapshot ?& array['transfers', 'refunds']
            or (i.intent #>> '{latest_charge,disputed}' = 'true' and not p_snapshot ? 'disputes')
            then 'lists'
    end
    from (select p_snapshot -> 'payment_intent') as i (intent);
$$;

comment on function escrow.gap_in_fetch(escrow.escrows, jsonb) is
    'What is missing in a fetch before money may move by it; null when it is complete.';

-- Does: seconds until the next try: 1, 5, 15, 60 min, then hours up to 6, give or take 20 %.
create function escrow.backoff(p_tries integer)
returns interval
language sql
volatile
set search_path = pg_catalog, pg_temp
as $$
    select make_interval(secs => (array[60, 300, 900, 3600, 7200, 14400, 21600])[
        least(greatest(p_tries, 1), 7)
    ] * (0.8 + 0.4 * random()));
$$;

comment on function escrow.backoff(integer) is 'Wait before try p_tries + 1; jitter 20 %.';
