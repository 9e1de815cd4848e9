-- Is every cent where the books say it is? Paste this whole file into the Supabase SQL editor and
-- run it. It is one statement that only reads: the editor shows one row for each check, what needs
-- a look on top. Normal: every verdict is `ok`. Else pause first (top of RUNBOOK.md), then look:
-- `first_subjects` says at what, `runbook` names the section. It looks at every escrow that is not
-- settled and at all that moved in the last week. To prove an older month, write its first day and
-- the next month's into `span`, in quotes: '2026-10-01'::timestamptz and '2026-11-01'::timestamptz.
with span as (
    select escrow.now() - interval '7 days' as since, 'infinity'::timestamptz as before
),

looked_at as materialized (
    -- as one list: `= any (list)` reaches into the views, where a join would first read them whole
    select array_agg(x.escrow_id) as ids
    from (
        select e.escrow_id
        from escrow.escrows e
        where e.settled_at is null

        union

        select c.escrow_id
        from escrow.changes c
        where c.at >= (select s.since from span s) and c.at < (select s.before from span s)

        union

        select j.escrow_id
        from escrow.journals j
        where j.posted_at >= (select s.since from span s)
            and j.posted_at < (select s.before from span s)
    ) as x
),

found (check_name, subject) as (
    -- captured = transferred - reversed + refunded + held + fees + losses. Normal: none differs
    select 'money is conserved', v.escrow_id::text
    from escrow.invariant_money_is_conserved v
    where v.escrow_id = any ((select l.ids from looked_at l)::uuid[])

    union all
    -- one success for each kind of effect and leg: nobody is paid twice. Normal: none
    select 'each effect succeeds once', v.escrow_id::text
    from escrow.invariant_one_success_per_leg v
    where v.escrow_id = any ((select l.ids from looked_at l)::uuid[])

    union all
    -- what left, or may be leaving, is never more than what came in. Normal: none
    select 'nobody is overpaid', v.escrow_id::text
    from escrow.invariant_never_overpaid v
    where v.escrow_id = any ((select l.ids from looked_at l)::uuid[])

    union all
    -- settled escrows have nothing under way and were left only by evidence. Normal: none
    select 'settled is settled', v.escrow_id::text
    from escrow.invariant_settled_is_settled v
    where v.escrow_id = any ((select l.ids from looked_at l)::uuid[])

    union all
    -- what a bank gave back was counted as lost before. Normal: none
    select 'losses are losses', v.escrow_id::text
    from escrow.invariant_losses_are_losses v
    where v.escrow_id = any ((select l.ids from looked_at l)::uuid[])

    union all
    -- nothing ends while a bank has its money and has yet to decide. Normal: none
    select 'settled after the verdict', v.escrow_id::text
    from escrow.invariant_settled_after_verdict v
    where v.escrow_id = any ((select l.ids from looked_at l)::uuid[])

    union all
    -- refunded: sender and bank have the whole, as Stripe shows it. Normal: none
    select 'refunded is returned', v.escrow_id::text
    from escrow.invariant_refunded_is_returned v
    where v.escrow_id = any ((select l.ids from looked_at l)::uuid[])

    union all
    -- what was made by hand was read again before it was placed. Normal: none
    select 'strays are read first', v.stripe_id
    from escrow.invariant_strays_are_read_first v
    where v.escrow_id = any ((select l.ids from looked_at l)::uuid[])

    union all
    -- each movement of money has exactly one balanced journal. Normal: none without
    select 'effects are booked', v.operation_id::text
    from escrow.invariant_effects_are_booked v
    where v.escrow_id = any ((select l.ids from looked_at l)::uuid[])

    union all
    -- nothing is booked that nobody did; what was found at Stripe froze its escrow. Normal: none
    select 'journals have effects', v.subject
    from escrow.invariant_journals_have_effects v
    where v.escrow_id = any ((select l.ids from looked_at l)::uuid[])

    union all
    -- one effect at a time for each escrow, and each key used once. Normal: none
    select 'one effect at a time', v.subject
    from escrow.invariant_one_effect_at_a_time v
    where v.escrow_id = any ((select l.ids from looked_at l)::uuid[])

    union all
    -- the clock returned nothing before deadline and grace, no key was sent too late. Normal: none
    select 'deadlines are kept', v.escrow_id::text
    from escrow.invariant_deadlines_are_kept v
    where v.escrow_id = any ((select l.ids from looked_at l)::uuid[])

    union all
    -- in no window did the clock return more than the breaker allows. Normal: none
    select 'the breaker is kept', v.escrow_id::text
    from escrow.invariant_breaker_is_kept v
    where v.escrow_id = any ((select l.ids from looked_at l)::uuid[])

    union all
    -- debits and credits of each journal are equal, so the whole ledger's are. Normal: none differs
    select 'journals sum to zero', j.journal_id::text
    from escrow.journals j
    join escrow.entries n using (journal_id)
    where j.posted_at >= (select s.since from span s)
        and j.posted_at < (select s.before from span s)
    group by j.journal_id, n.currency
    having sum(n.amount_minor) <> 0

    union all
    -- ledger, operations and Stripe disagree, and nobody has ended it. Normal: none open
    select 'no discrepancy is open', d.type || ' ' || d.subject
    from escrow.discrepancies d
    where d.resolved_at is null

    union all
    -- the last day that was closed did not agree to the cent. Normal: it did
    select 'the last day is balanced', l.date::text
    from (select d.* from escrow.reconciliation_days d order by d.date desc limit 1) as l
    where not l.balanced

    union all
    -- closing a day is due shortly after midnight UTC; none was closed for two days. Normal: none
    select 'days are closed', l.date::text
    from (select max(d.date) as date from escrow.reconciliation_days d) as l
    where l.date < (select (escrow.now() at time zone 'UTC')::date) - 2
),

checks (check_name, shows, runbook) as (
    values
    ('money is conserved', 'escrows whose money does not add up', 'Discrepancy'),
    ('each effect succeeds once', 'escrows with an effect twice', 'Wrong release'),
    ('nobody is overpaid', 'escrows that pay out more than came in', 'Wrong release'),
    ('settled is settled', 'settled escrows that move', 'Person needed'),
    ('losses are losses', 'escrows that a bank gave more than it took', 'Late win'),
    ('settled after the verdict', 'settled escrows with an open dispute', 'Dispute'),
    ('refunded is returned', 'refunded escrows that are not', 'Refund failed'),
    ('strays are read first', 'movements placed unread', 'Stray effect'),
    ('effects are booked', 'movements without one balanced journal', 'Journal missing'),
    ('journals have effects', 'journals without a movement', 'Stray effect'),
    ('one effect at a time', 'escrows with two effects, keys used twice', 'Stuck escrow'),
    ('deadlines are kept', 'returns that came too early', 'Mass timeout'),
    ('the breaker is kept', 'returns over the breaker''s limit', 'Circuit breaker'),
    ('journals sum to zero', 'journals that do not', 'Journal unbalanced'),
    ('no discrepancy is open', 'open discrepancies', 'Discrepancy'),
    ('the last day is balanced', 'the last closed day, if it is not', 'Discrepancy'),
    ('days are closed', 'the last closed day, if it is old', 'Days not closed')
)

select
    case when count(f.subject) = 0 then 'ok' else 'LOOK' end as verdict,
    c.check_name as "check",
    c.shows,
    0 as normal,
    count(f.subject) as found,
    (array_agg(f.subject order by f.subject))[1:5] as first_subjects,
    c.runbook
from checks c
left join found f using (check_name)
group by c.check_name, c.shows, c.runbook
order by count(f.subject) = 0, c.check_name;
