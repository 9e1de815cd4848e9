-- What each answer of Stripe's that is no object means for an effect. This table is the whole
-- classification. A 400 or 402 says that the request as it was did nothing, whatever its code, or
-- without one; only a key that was used for something else says nothing about the first use.
-- Source: https://docs.stripe.com/error-codes and https://docs.stripe.com/error-low-level

create table escrow.refusals (
    -- refused: 400, 402; key: 401, 403; failed: 500; busy: 408, 409, 424, 429 and all above 500
    http_class text not null,
    -- '*': whatever it is, or none
    type text not null default '*',
    kind text not null default '*',
    code text not null default '*',
    -- Nothing happened: definite: try again by schedule; balance: wait without using up attempts;
    --   person: it never will; read, receiver: the PaymentIntent, or the account, decides which;
    --   not_executed: the key was refused before anything ran.
    -- In doubt: unknown: the same key may be sent again; unknown_500: kept under the key, never
    --   sent again; unforeseen: alert, look only.
    verdict text not null,
    primary key (http_class, type, kind, code),
    constraint refusals_class_known check (
        http_class in ('refused', 'key', 'failed', 'busy', 'other')
    ),
    constraint refusals_verdict_known check (
        verdict in ('definite', 'balance', 'person', 'read', 'receiver', 'not_executed', 'unknown',
            'unknown_500', 'unforeseen')
    )
);

comment on table escrow.refusals is
    'HTTP class, error type, kind of effect and code to verdict; the closest row counts.';

insert into escrow.refusals (http_class, verdict) values
    ('refused', 'person'),
    ('key', 'not_executed'),
    -- kept under the key; 502, 503 and 504 come from in front of the API and are not
    ('failed', 'unknown_500'),
    ('busy', 'unknown'),
    ('other', 'unforeseen');

insert into escrow.refusals (http_class, type, kind, code, verdict) values
    ('refused', 'idempotency_error', '*', '*', 'unforeseen'),
    -- an object of ours that is not there was there before: another account, or a wrong key
    ('refused', '*', '*', 'resource_missing', 'unforeseen'),
    -- nobody has paid, and the app is told at once
    ('refused', '*', 'intent', '*', 'definite'),
    ('refused', '*', '*', 'payment_intent_unexpected_state', 'read'),
    ('refused', '*', '*', 'charge_already_captured', 'read'),
    ('refused', '*', '*', 'charge_already_refunded', 'read'),
    ('refused', '*', '*', 'charge_disputed', 'read'),
    ('refused', '*', '*', 'refund_disputed_payment', 'read'),
    ('refused', '*', '*', 'amount_too_large', 'read'),
    ('refused', '*', '*', 'charge_expired_for_capture', 'read'),
    ('refused', '*', '*', 'capture_charge_authorization_expired', 'read'),
    ('refused', '*', '*', 'card_declined', 'definite'),
    ('refused', '*', '*', 'expired_card', 'definite'),
    ('refused', '*', '*', 'processing_error', 'definite'),
    ('refused', '*', 'transfer', 'insufficient_capabilities_for_transfer', 'receiver'),
    ('refused', '*', 'transfer', 'transfers_not_allowed', 'receiver'),
    ('refused', '*', 'transfer', 'balance_insufficient', 'balance'),
    ('refused', '*', 'transfer', 'insufficient_funds', 'balance'),
    ('refused', '*', 'refund', 'balance_insufficient', 'balance'),
    ('refused', '*', 'reversal', 'balance_insufficient', 'balance');

-- Does: the closest row's verdict. Called by: judge_answer, is_read_refusal.
create function escrow.verdict_of(p_http_class text, p_type text, p_kind text, p_code text)
returns text
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select r.verdict
    from escrow.refusals r
    where r.http_class = p_http_class and r.type in ('*', p_type) and r.kind in ('*', p_kind)
        and r.code in ('*', p_code)
    order by r.type = '*', r.kind = '*', r.code = '*'
    limit 1;
$$;

-- Does: turns one answer of Stripe's into a verdict.
-- Called by: escrow_record_answer. p_answer is the Answer of the contract.
-- Returns: object | unconfirmed (not sent: what the sender had read of Stripe does not bear the
-- request out) | a verdict of the table above.
create function escrow.judge_answer(p_kind text, p_answer jsonb)
returns text
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
declare
    v_status integer := (p_answer ->> 'http_status')::integer;
begin
    if p_answer ->> 'kind' in ('object', 'unconfirmed') then
        return p_answer ->> 'kind';
    end if;
    if p_answer ->> 'kind' = 'lost' or v_status is null then
        return 'unknown';
    end if;
    -- a receiver's account that does not exist is definite; our own object missing is not
    if p_answer ->> 'code' = 'resource_missing' and p_kind = 'transfer'
        and p_answer ->> 'param' = 'destination'
    then
        return 'person';
    end if;
    return escrow.verdict_of(
        case
            when v_status in (400, 402) then 'refused'
            when v_status in (401, 403) then 'key'
            when v_status = 500 then 'failed'
            when v_status in (408, 409, 424, 429) or v_status > 500 then 'busy'
            else 'other'
        end, p_answer ->> 'type', p_kind, p_answer ->> 'code'
    );
end;
$$;

comment on function escrow.judge_answer(text, jsonb) is
    'The classification of Stripe''s answers; one table, one function.';

-- One virtual queue for each Stripe endpoint, shared by all workers.
create table escrow.call_slots (
    endpoint text primary key,
    -- theoretical time of the next call if all kept exactly to the rate
    next_at timestamptz not null
);

comment on table escrow.call_slots is
    'Rate limit of calls to Stripe shared by all workers (25 a second for each endpoint).';

-- Does: takes the next free slot of an endpoint; a burst of one second's worth is free.
-- Called by: the functions that answer "send". Locks: the endpoint's row, last of all row locks.
-- Returns: milliseconds to wait before the call.
create function escrow.take_call_slot(p_endpoint text)
returns integer
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    v_now timestamptz := escrow.now();
    v_next timestamptz;
    v_step interval;
begin
    select make_interval(secs => 1.0 / p.stripe_calls_per_second) into v_step
    from escrow.policy p;
    insert into escrow.call_slots as s (endpoint, next_at)
    values (p_endpoint, v_now + v_step)
    on conflict (endpoint) do update set next_at = greatest(s.next_at, v_now) + v_step
    returning s.next_at into v_next;
    return greatest(
        0, ceil(extract(epoch from v_next - v_now - interval '1 second') * 1000)
    )::integer;
end;
$$;
