-- Operations: one row for each effect we ask Stripe for, committed before the request is sent.

create table escrow.operations (
    operation_id uuid primary key default gen_random_uuid(),
    escrow_id uuid not null references escrow.escrows,
    kind text not null,
    -- leg counts repeats that are right; attempt counts definite refusals within a leg
    leg integer not null default 1,
    attempt integer not null default 1,
    -- unique for ever: Stripe replays an answer for a day, this table remembers longer
    idempotency_key text generated always as (
        escrow_id || ':' || kind || ':' || leg || ':' || attempt
    ) stored,
    status text not null default 'claimed',
    amount_minor bigint not null,
    currency text not null references escrow.currencies,
    -- the whole request, so that a later sender repeats it to the letter
    path text not null,
    params jsonb not null,
    stripe_id text,
    -- why it is in doubt or failed: a code of Stripe's or of ours
    reason text,
    reason_detail text,
    -- why Stripe has not finished a refund: insufficient_funds waits for the platform's balance
    -- https://docs.stripe.com/api/refunds/object#refund_object-pending_reason
    pending_reason text,
    -- since when it is only looked for and never sent again: after a 500, which Stripe repeats
    -- under the key whatever happened, or after an answer that no rule foresees
    look_only_at timestamptz,
    -- a refund may be paid from what the receiver owes instead of from held money
    against_receivable boolean not null default false,
    first_sent_at timestamptz not null default escrow.now(),
    last_sent_at timestamptz not null default escrow.now(),
    looked integer not null default 0,
    settled_at timestamptz,
    created_at timestamptz not null default escrow.now(),
    constraint operations_key_unique unique (idempotency_key),
    constraint operations_kind_known check (
        kind in ('intent', 'capture', 'void', 'transfer', 'refund', 'reversal')
    ),
    constraint operations_status_known check (
        status in ('claimed', 'in_doubt', 'succeeded', 'failed', 'undone')
    ),
    constraint operations_amount_positive check (amount_minor > 0),
    constraint operations_counts_from_one check (leg >= 1 and attempt >= 1),
    constraint operations_success_names_object check (
        status not in ('succeeded', 'undone') or stripe_id is not null
    ),
    constraint operations_settled_has_time check (
        (status in ('succeeded', 'failed', 'undone')) = (settled_at is not null)
    )
);

comment on table escrow.operations is
    'One external effect: the durable, idempotent record of a POST to Stripe.';
comment on column escrow.operations.amount_minor is 'What the effect moves, minor units.';
comment on column escrow.operations.first_sent_at is
    'Start of the key''s life: after 23 h it is never sent again (Stripe keeps keys 24 h).';

-- a Stripe object settles one operation, once; intent, capture and void share the PaymentIntent
create unique index operations_one_per_stripe_object on escrow.operations (stripe_id)
where stripe_id is not null and kind in ('transfer', 'refund', 'reversal');

create unique index operations_one_per_payment_intent on escrow.operations (stripe_id, kind)
where stripe_id is not null and kind in ('intent', 'capture', 'void');

-- never two live or successful effects of one kind and leg
create unique index operations_one_live_or_done_per_leg
on escrow.operations (escrow_id, kind, leg)
where status in ('claimed', 'in_doubt', 'succeeded');

-- never two effects of any kind under way for one escrow
create unique index operations_one_live_per_escrow on escrow.operations (escrow_id)
where status in ('claimed', 'in_doubt');

create index operations_by_escrow on escrow.operations (escrow_id, created_at);

-- Does: only legal moves. Raises: PT409 illegal_operation_move.
create function escrow.guard_operation()
returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
    if new.status is distinct from old.status and not exists (
        select
        from escrow.operation_moves m
        where m.from_status = old.status and m.to_status = new.status
    ) then
        raise exception using errcode = 'PT409', message = 'illegal_operation_move',
            detail = json_build_object(
                'operation_id', old.operation_id, 'from', old.status, 'to', new.status
            )::text;
    end if;
    return new;
end;
$$;

create trigger operations_guard
before update on escrow.operations
for each row execute function escrow.guard_operation();

-- Does: the law that no escrow pays out more than it took in, at every instant.
-- Called by: the triggers below, on every change of an operation or of an escrow's amounts.
-- Locks: the escrow row. Raises: PT409 overpayment, void_after_capture.
create function escrow.check_money(p_escrow_id uuid)
returns void
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    v_captured bigint;
    v_fee bigint;
    v_out bigint;
    v_voids boolean;
begin
    select
        -- what a lost dispute took out of the held money can no longer be paid to anybody
        e.captured_minor - case e.funds_at when 'bank' then e.bank_minor else 0 end,
        e.fee_taken_minor
    into strict v_captured, v_fee
    from escrow.escrows e
    where e.escrow_id = p_escrow_id
    for update;

    select
        (coalesce(sum(o.amount_minor) filter (
            where o.kind = 'transfer'
                and o.status in ('claimed', 'in_doubt', 'succeeded', 'undone')
        ), 0)
        - coalesce(sum(o.amount_minor) filter (
            where o.kind = 'reversal' and o.status = 'succeeded'
        ), 0)
        + coalesce(sum(o.amount_minor) filter (
            where o.kind = 'refund' and not o.against_receivable
                and o.status in ('claimed', 'in_doubt', 'succeeded')
        ), 0))::bigint,
        coalesce(bool_or(o.kind = 'void' and o.status in ('claimed', 'in_doubt', 'succeeded')),
            false)
    into v_out, v_voids
    from escrow.operations o
    where o.escrow_id = p_escrow_id;
    -- a part of a transfer that was pulled back by hand, and booked with the rest
    v_out := v_out - (
        select coalesce(sum((s.facts ->> 'amount')::bigint), 0)::bigint
        from escrow.stray_effects s
        where s.escrow_id = p_escrow_id and s.object = 'reversal' and s.resolution = 'counted'
    );

    if v_out + v_fee > v_captured then
        raise exception using errcode = 'PT409', message = 'overpayment',
            detail = json_build_object(
                'escrow_id', p_escrow_id, 'captured', v_captured, 'out', v_out, 'fee', v_fee
            )::text,
            hint = 'Transfers - reversals + refunds + fee may never exceed what was captured.';
    end if;
    if v_voids and v_captured > 0 then
        raise exception using errcode = 'PT409', message = 'void_after_capture',
            hint = 'Captured money is refunded, never voided.';
    end if;
end;
$$;

comment on function escrow.check_money(uuid) is
    'Raises unless transfers - reversals + refunds + fee <= captured for this escrow.';

-- Does: asks the law above after a change of an operation. Raises: as check_money.
create function escrow.guard_money_of_operation()
returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
    perform escrow.check_money(new.escrow_id);
    return null;
end;
$$;

create trigger operations_guard_money
after update of status, against_receivable on escrow.operations
for each row execute function escrow.guard_money_of_operation();

create trigger operations_guard_money_insert
after insert on escrow.operations
for each row execute function escrow.guard_money_of_operation();

-- Does: asks the law above after a change of an escrow's amounts. Raises: as check_money.
create function escrow.guard_money_of_escrow()
returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
    perform escrow.check_money(new.escrow_id);
    return null;
end;
$$;

create trigger escrows_guard_money
after update of captured_minor, fee_taken_minor on escrow.escrows
for each row execute function escrow.guard_money_of_escrow();

-- Effects found at Stripe that belong to an escrow of ours and to no operation of ours.
create table escrow.stray_effects (
    stripe_id text primary key,
    escrow_id uuid not null references escrow.escrows,
    object text not null,
    -- as Stripe last showed it
    facts jsonb not null,
    found_at timestamptz not null default escrow.now(),
    read_at timestamptz not null default escrow.now(),
    resolved_at timestamptz,
    resolution text
);

comment on table escrow.stray_effects is
    'Money moved at Stripe that no operation explains; it freezes the escrow for a person.';
comment on column escrow.stray_effects.resolution is
    'adopted, outside (set aside), counted (set aside, then part of the return), never_taken.';

create index stray_effects_by_escrow on escrow.stray_effects (escrow_id);

-- Card disputes, as last read. An open row freezes every outflow in every status.
create table escrow.disputes (
    dispute_id text primary key,
    escrow_id uuid not null references escrow.escrows,
    amount_minor bigint not null,
    currency text not null,
    stripe_status text not null,
    evidence_due_at timestamptz,
    ticket bigint not null default 0,
    opened_at timestamptz not null default escrow.now(),
    closed_at timestamptz
);

comment on table escrow.disputes is 'Card disputes by Stripe id; open while closed_at is null.';
comment on column escrow.disputes.amount_minor is 'Disputed amount, minor units.';

create index disputes_by_escrow on escrow.disputes (escrow_id);

-- Does: whether the bank has yet to decide about the money of an escrow.
create function escrow.has_open_dispute(p_escrow_id uuid)
returns boolean
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select exists (
        select from escrow.disputes d where d.escrow_id = p_escrow_id and d.closed_at is null
    );
$$;

-- Does: whether the bank has taken money of an escrow and has yet to decide whose it is. An inquiry
-- has taken nothing.
create function escrow.is_withheld(p_escrow_id uuid)
returns boolean
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select exists (
        select
        from escrow.disputes d
        where d.escrow_id = p_escrow_id and d.closed_at is null
            and d.stripe_status not like 'warning%'
    );
$$;

-- Does: whether the bank only asks about money that is held: it has taken nothing, and a return
-- closes the inquiry. https://docs.stripe.com/disputes/how-disputes-work
create function escrow.is_inquired(e escrow.escrows)
returns boolean
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select e.funds_at = 'platform' and e.bank_minor = 0
        and escrow.has_open_dispute(e.escrow_id) and not escrow.is_withheld(e.escrow_id)
        -- it was with a person before: no wish of that time is carried out unasked
        and e.resume_status is distinct from 'manual_review' and e.frozen_at is null;
$$;

-- Does: whether an open dispute keeps a wish from being carried out. Pulling a transfer back is
-- what a dispute asks for.
create function escrow.is_stopped_by_bank(e escrow.escrows, p_wish text)
returns boolean
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select p_wish <> 'reversal' and escrow.has_open_dispute(e.escrow_id)
        and not (p_wish = 'refund' and escrow.is_inquired(e));
$$;

-- Does: whether the bank has given the money of an escrow back to the sender for good: a dispute is
-- lost, or was prevented by paying it. Prevented without a withdrawal, it never came to be.
create function escrow.is_lost_to_bank(e escrow.escrows)
returns boolean
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select exists (
        select
        from escrow.disputes d
        where d.escrow_id = e.escrow_id
            and (d.stripe_status = 'lost' or (d.stripe_status = 'prevented' and e.bank_minor > 0))
    );
$$;

-- Does: whether a dispute was closed without a loss, and the bank keeps its money all the same for
-- longer than giving it back takes.
create function escrow.is_kept_by_bank(e escrow.escrows)
returns boolean
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select e.bank_minor > 0 and not escrow.is_withheld(e.escrow_id) and exists (
        select
        from escrow.disputes d
        where d.escrow_id = e.escrow_id and d.closed_at < escrow.now() - interval '3 days'
    );
$$;
