-- Early fraud warnings: the sender's bank says that a payment may be fraud, before anybody disputes
-- it. Of those that nobody answers about four in five become disputes:
-- https://docs.stripe.com/disputes/how-disputes-work

create table escrow.fraud_warnings (
    warning_id text primary key,
    escrow_id uuid not null references escrow.escrows,
    fraud_type text,
    -- as Stripe says: neither disputed nor wholly refunded yet
    is_actionable boolean not null,
    seen_at timestamptz not null default escrow.now()
);

comment on table escrow.fraud_warnings is
    'Early fraud warnings by Stripe id: each is told once, and puts on hold once.';

create index fraud_warnings_by_escrow on escrow.fraud_warnings (escrow_id);

-- Does: keeps a warning; the first time that it can be answered it is told, and by policy puts the
-- escrow on hold while its money is here. A person who lifts the hold is not overruled by it again.
-- Called by: apply_snapshot, apply_named_warning. Locks: the escrow row (caller), audit chain.
-- p_warning: a FraudWarning of the contract.
create function escrow.apply_fraud_warning(p_escrow_id uuid, p_warning jsonb)
returns void
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    e escrow.escrows;
    v_id text := p_warning ->> 'id';
    v_actionable boolean := (p_warning ->> 'actionable')::boolean;
    v_before boolean;
    v_holds boolean;
begin
    select w.is_actionable into v_before from escrow.fraud_warnings w where w.warning_id = v_id;
    insert into escrow.fraud_warnings (warning_id, escrow_id, fraud_type, is_actionable)
    values (v_id, p_escrow_id, p_warning ->> 'fraud_type', v_actionable)
    on conflict (warning_id) do update set is_actionable = excluded.is_actionable;
    select * into strict e from escrow.escrows x where x.escrow_id = p_escrow_id;
    -- told before, or the money has gone back already
    if v_before or v_before = v_actionable or e.funds_at in ('none', 'sender', 'bank') then
        return;
    end if;
    v_holds := v_actionable and e.settled_at is null and e.on_hold_at is null
        and e.funds_at in ('card', 'platform')
        and (select p.hold_on_fraud_warning from escrow.policy p);
    if v_holds then
        update escrow.escrows x set on_hold_at = escrow.now() where x.escrow_id = p_escrow_id;
        perform escrow.audit('holdfast', 'order_hold', p_escrow_id, 'early fraud warning ' || v_id,
            null, jsonb_build_object('warning', v_id, 'deadline_at', e.deadline_at));
    end if;
    perform escrow.raise_alert('fraud_warning', p_escrow_id, jsonb_build_object(
        'stripe_id', v_id, 'fraud_type', p_warning ->> 'fraud_type', 'actionable', v_actionable,
        'on_hold', v_holds or e.on_hold_at is not null, 'status', e.status, 'funds_at', e.funds_at
    ));
end;
$$;

-- Does: applies the warning that an event names where Stripe's list does not show it, by the signed
-- event's own word: a hold too many costs a look, a payment too many the money.
-- Called by: escrow_inbox_apply. Locks: the escrow row (caller), audit chain.
create function escrow.apply_named_warning(i escrow.inbox)
returns void
language sql
volatile
set search_path = pg_catalog, pg_temp
as $$
    select escrow.apply_fraud_warning(i.escrow_id, jsonb_build_object(
        'id', i.refs ->> 'fraud_warning', 'actionable', i.refs -> 'actionable' = '"true"'
    ))
    where i.refs ? 'fraud_warning' and not exists (
        select from escrow.fraud_warnings w where w.warning_id = i.refs ->> 'fraud_warning'
    );
$$;
