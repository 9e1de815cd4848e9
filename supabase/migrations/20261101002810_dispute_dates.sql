-- What a dispute asks of people while it is open: evidence before its date, and an inquiry that
-- has become a dispute. Only a person can send evidence; without it the bank decides for the
-- sender.

insert into escrow.alert_kinds
    (alert, severity, title, meaning, runbook_section, next_step)
values
    ('evidence_due', 'critical', 'Evidence for a card dispute is due soon',
        'Stripe has no evidence yet. After its date none is taken, and the dispute is lost. This '
            'comes three days and one day before.',
        'dispute',
        'select dispute_id, escrow_id, stripe_status, evidence_due_at from escrow.disputes '
            'where closed_at is null order by evidence_due_at;'),
    ('inquiry_escalated', 'critical', 'An inquiry has become a card dispute',
        'The sender''s bank was not satisfied by what it was told, or was told nothing. Now it '
            'takes the money, and evidence has a new due date at Stripe.',
        'dispute',
        'select dispute_id, escrow_id, stripe_status, evidence_due_at from escrow.disputes '
            'where closed_at is null order by evidence_due_at;');

create index disputes_open on escrow.disputes (evidence_due_at)
where closed_at is null;

-- Does: tells that an inquiry has turned into a dispute under the same id.
-- A trigger, so that it is told whichever reading shows it. Locks: the escrow row (caller).
create function escrow.tell_escalation()
returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
    perform escrow.raise_alert('inquiry_escalated', new.escrow_id, jsonb_build_object(
        'dispute', new.dispute_id, 'was', old.stripe_status,
        'evidence_due', escrow.time_text(new.evidence_due_at)
    ));
    return null;
end;
$$;

create trigger disputes_tell_escalation
after update on escrow.disputes
for each row
when (old.stripe_status like 'warning\_%' and new.stripe_status = 'needs_response')
execute function escrow.tell_escalation();

-- Does: reminds of evidence that Stripe has not got: once when three days are left, once when it is
-- one. A date that Stripe moves is reminded of anew.
-- Called by: watch_silence. Locks: nothing; two callers at once make one message.
create function escrow.watch_evidence()
returns void
language sql
volatile
set search_path = pg_catalog, pg_temp
as $$
    with due as (
        select d.escrow_id, d.dispute_id, d.evidence_due_at, l.days_left,
            jsonb_build_object('dispute', d.dispute_id,
                'evidence_due', escrow.time_text(d.evidence_due_at),
                'amount', escrow.format_money(d.amount_minor, d.currency)) as facts
        from (select escrow.now()) as n (at)
        join escrow.disputes d
            on d.closed_at is null and d.evidence_due_at > n.at
            and d.evidence_due_at <= n.at + interval '3 days'
        cross join lateral (
            select case when d.evidence_due_at <= n.at + interval '1 day' then 1 else 3 end
        ) as l (days_left)
        where d.stripe_status in ('needs_response', 'warning_needs_response')
    ),
    named as (
        select u.*, format('%s days before %s', u.days_left,
            extract(epoch from u.evidence_due_at)::bigint) as occasion
        from due u
    )
    select escrow.raise_alert('evidence_due', x.escrow_id, x.facts, x.occasion)
    from named x
    where not exists (
        select
        from escrow.outbox m
        where m.dedup_key = concat_ws(':',
            escrow.name_condition('evidence_due', x.escrow_id, x.facts), x.occasion)
    )
    order by x.evidence_due_at;
$$;

comment on function escrow.watch_evidence() is
    'Reminds of evidence for disputes that is due in three days, and in one.';
