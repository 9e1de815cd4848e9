-- What has healed since an alert was raised: a message may wait for its bundle, or for a channel,
-- for an hour. It is told all the same, because it happened, but not as what must be acted on.

-- Does: whether an escrow's own alert is over by what the escrow is now.
-- Called by: is_healed. An alert about what cannot be undone is never over.
create function escrow.is_escrow_healed(p_alert text, p_facts jsonb, e escrow.escrows)
returns boolean
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select case
        -- those that are raised together with the move to a person, and only with it
        when p_alert in ('person_needed', 'payment_mismatch', 'late_payment',
            'above_breaker_limit', 'unconfirmed_request'
        ) then e.status <> 'manual_review' and exists (
            select
            from escrow.changes c
            where c.escrow_id = e.escrow_id and c.from_status = 'manual_review'
        )
        when p_alert = 'refund_failed' then e.status = 'refunded'
        when p_alert = 'balance_short' then e.waiting_for is distinct from 'balance'
            -- a pull-back that the receiver cannot pay yet
            and not (e.status = 'disputed' and e.funds_at = 'receiver')
        when p_alert = 'receiver_not_ready' then e.waiting_for is distinct from 'receiver'
        when p_alert = 'effect_refused' then e.settled_at is not null
        -- the money is back, or a person has decided against the hold
        when p_alert = 'fraud_warning' then e.funds_at in ('none', 'sender', 'bank')
            or (p_facts -> 'on_hold' = 'true' and e.on_hold_at is null)
        when p_alert = 'workers_lost' then e.lost_leases = 0
        when p_alert in ('in_doubt', 'doubt_outlives') then exists (
            select
            from escrow.operations o
            where o.operation_id = escrow.uuid_in(p_facts ->> 'operation')
                and o.status not in ('claimed', 'in_doubt')
        )
        when p_alert = 'stray_effect' then exists (
            select
            from escrow.stray_effects s
            where s.stripe_id = p_facts ->> 'stripe_id' and s.resolved_at is not null
        )
        when p_alert in ('dispute_opened', 'inquiry_escalated', 'evidence_due') then exists (
            select
            from escrow.disputes d
            where d.dispute_id = p_facts ->> 'dispute' and (
                d.closed_at is not null
                -- Stripe has the evidence
                or (p_alert = 'evidence_due' and d.stripe_status like '%under\_review')
            )
        )
        else false
    end;
$$;

-- Does: whether what a message tells of is over, as far as the database knows; false in doubt.
-- Called by: show_digest. Locks: nothing.
create function escrow.is_healed(m escrow.outbox)
returns boolean
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
begin
    if m.escrow_id is not null then
        return (
            select escrow.is_escrow_healed(m.alert, m.facts, e)
            from escrow.escrows e
            where e.escrow_id = m.escrow_id
        );
    end if;
    case m.alert
        when 'event_parked' then
            return exists (
                select
                from escrow.inbox i
                where i.event_id = m.facts ->> 'event' and i.status in ('applied', 'ignored')
            );
        when 'job_silent' then
            return not exists (
                select
                from escrow.job_health() j
                where j.job = m.facts ->> 'job' and j.silent
            );
        when 'discrepancy' then
            return not exists (
                select
                from escrow.discrepancies d
                where d.type = m.facts ->> 'type' and d.resolved_at is null
            );
        when 'days_not_closed' then
            return escrow.overdue_day() is null;
        when 'stripe_unanswering' then
            return not exists (select from escrow.unanswered_escrows());
        when 'still_paused' then
            return (select not p.paused from escrow.policy p);
        when 'database_changed' then
            return (escrow.open_stop()).stop_id is null;
        when 'not_accepting' then
            return (select p.accepting from escrow.policy p);
        when 'review_waiting' then
            return not exists (
                select from escrow.escrows e where e.status = 'manual_review'
            );
        when 'hold_waiting' then
            return not exists (
                select from escrow.escrows e where e.on_hold_at is not null
            );
        else
            return false;
    end case;
end;
$$;

comment on function escrow.is_healed(escrow.outbox) is
    'Whether what an alert tells of is over by now, as far as the database knows.';
