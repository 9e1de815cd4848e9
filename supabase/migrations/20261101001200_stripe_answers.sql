-- What each refusal of Stripe's means for an effect. This table is the whole classification:
-- an answer that no row names is in doubt, alerts, and is only looked at.
-- Source: https://docs.stripe.com/error-codes and https://docs.stripe.com/error-low-level

create table escrow.refusals (
    code text not null,
    -- '*' where the code means the same for every kind of effect
    kind text not null,
    -- definite: nothing happened, try again by schedule; receiver / balance: nothing happened, wait
    -- for that without using up attempts; person: nothing happened and never will; read: the
    -- PaymentIntent decides
    verdict text not null,
    primary key (code, kind),
    constraint refusals_verdict_known check (
        verdict in ('definite', 'receiver', 'balance', 'person', 'read')
    )
);

comment on table escrow.refusals is
    'Stripe error code to verdict; anything else stays in doubt.';

insert into escrow.refusals (code, kind, verdict) values
    ('payment_intent_unexpected_state', '*', 'read'),
    ('charge_already_captured', '*', 'read'),
    ('charge_already_refunded', '*', 'read'),
    ('charge_disputed', '*', 'read'),
    ('refund_disputed_payment', '*', 'read'),
    ('amount_too_large', '*', 'read'),
    ('charge_expired_for_capture', '*', 'read'),
    ('capture_charge_authorization_expired', '*', 'read'),
    ('card_declined', '*', 'definite'),
    ('expired_card', '*', 'definite'),
    ('processing_error', '*', 'definite'),
    ('insufficient_capabilities_for_transfer', 'transfer', 'receiver'),
    ('transfers_not_allowed', 'transfer', 'receiver'),
    ('balance_insufficient', 'transfer', 'balance'),
    ('balance_insufficient', 'refund', 'balance'),
    ('insufficient_funds', 'transfer', 'balance'),
    -- the receiver has spent it: waiting does not bring it back, a person decides who bears it
    ('balance_insufficient', 'reversal', 'person'),
    ('insufficient_funds', 'reversal', 'person'),
    ('account_closed', 'transfer', 'person'),
    ('account_invalid', 'transfer', 'person'),
    ('not_allowed_on_standard_account', 'transfer', 'person'),
    ('no_account', 'transfer', 'person'),
    -- resource_missing, idempotency_error and unknown codes are not here on purpose: in doubt
    ('amount_too_small', '*', 'person'),
    ('parameter_unknown', '*', 'person'),
    ('parameter_missing', '*', 'person'),
    ('parameter_invalid_integer', '*', 'person'),
    ('parameter_invalid_empty', '*', 'person'),
    ('invalid_currency', '*', 'person');

-- Does: turns one answer of Stripe's into a verdict.
-- Called by: escrow_record_answer. p_answer is the Answer of the contract.
-- Returns: object | definite | receiver | balance | person | read
--   | unconfirmed (not sent: what the sender had read of Stripe does not bear the request out)
--   | not_executed (401, 403: the key was refused before anything ran)
--   | unknown_500 (stored under the key: never sent again) | unknown (same key may be sent again)
--   | unforeseen (no rule: in doubt, alert, look only).
create function escrow.judge_answer(p_kind text, p_answer jsonb)
returns text
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
declare
    v_status integer := (p_answer ->> 'http_status')::integer;
    v_verdict text;
begin
    if p_answer ->> 'kind' = 'object' then
        return 'object';
    end if;
    if p_answer ->> 'kind' = 'unconfirmed' then
        return 'unconfirmed';
    end if;
    if p_answer ->> 'kind' = 'lost' or v_status is null then
        return 'unknown';
    end if;
    if v_status in (401, 403) then
        return 'not_executed';
    end if;
    -- 500 is kept under the key; 502, 503 and 504 come from in front of the API and are not
    if v_status = 500 then
        return 'unknown_500';
    end if;
    if v_status in (408, 409, 424, 429) or v_status > 500 then
        return 'unknown';
    end if;
    -- a receiver's account that does not exist is definite; our own object missing is not
    if p_answer ->> 'code' = 'resource_missing' and p_kind = 'transfer'
        and p_answer ->> 'param' = 'destination'
    then
        return 'person';
    end if;
    if v_status in (400, 402) and p_answer ->> 'type' is distinct from 'idempotency_error' then
        select r.verdict into v_verdict
        from escrow.refusals r
        where r.code = p_answer ->> 'code' and r.kind in (p_kind, '*')
        order by r.kind desc
        limit 1;
    end if;
    return coalesce(v_verdict, 'unforeseen');
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
