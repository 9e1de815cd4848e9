-- Is anything stuck? Paste this whole file into the Supabase SQL editor and run it. It is one
-- statement that only reads: the editor shows one row for each check, what needs a look on top.
-- Normal: every verdict is `ok`. Else `first_subjects` says what to look at, and `runbook` names
-- the section of RUNBOOK.md that says how it is mended.
with moment as materialized (
    -- read once: the clock is a function, and a function in every row is slow
    select n.at, make_interval(secs => p.grace_seconds) as grace, p.paused
    from escrow.policy p, (select escrow.now()) as n (at)
),

found (check_name, subject) as (
    -- nothing would ever look at it again, or it is overdue by more than an hour. Normal: none
    select 'nothing is stuck', s.escrow_id::text
    from escrow.invariant_nothing_is_stuck s

    union all
    -- counts as being sent, and nobody holds the lease. Normal: none
    select 'effects have a lease', l.operation_id::text
    from escrow.invariant_effects_have_a_lease l

    union all
    -- counts as being sent for longer than any worker lives. Normal: none
    select 'answers are recorded', a.operation_id::text
    from escrow.invariant_answers_are_recorded a

    union all
    -- due for a look for a quarter of an hour, and jobs come every ten minutes. Normal: none
    select 'the sweep keeps up', e.escrow_id::text
    from escrow.escrows e, moment m
    where e.next_attempt_at < m.at - interval '15 minutes'

    union all
    -- past deadline and grace, or past its time to pay, for half an hour: the clock is late, or
    -- paused, or the breaker holds it back. Normal: none
    select 'the clock keeps up', d.escrow_id::text
    from escrow.due_by_clock() d, moment m
    where d.due_at < m.at - m.grace - interval '30 minutes'

    union all
    -- Stripe was asked and its answer is not known for an hour. Normal: none
    select 'no answer is in doubt', o.operation_id::text
    from escrow.operations o, moment m
    where o.status = 'in_doubt' and o.first_sent_at < m.at - interval '1 hour'

    union all
    -- Stripe has answered no look at it for an hour: nothing was sent. Normal: none
    select 'Stripe answers', e.escrow_id::text
    from escrow.escrows e, moment m
    where e.settled_at is null and e.waiting_for = 'stripe'
        and e.unanswered_at < m.at - interval '1 hour'

    union all
    -- several workers in a row never gave it back. Normal: none
    select 'no worker is lost', e.escrow_id::text
    from escrow.escrows e
    where e.settled_at is null and e.lost_leases >= 3

    union all
    -- a scheduled job without a good run for three of its periods. Normal: none
    select 'the jobs run', j.job
    from escrow.jobs j
    cross join moment m
    left join lateral (
        select r.finished_at as at
        from escrow.job_runs r
        where r.job = j.job and r.success
        order by r.run_id desc
        limit 1
    ) g on true
    where coalesce(g.at, j.watched_from) < m.at - 3 * make_interval(secs => j.period_seconds)

    union all
    -- waits for a person's decision for more than a day. Normal: none
    select 'people decide', e.escrow_id::text
    from escrow.escrows e, moment m
    where e.status = 'manual_review' and e.status_at < m.at - interval '1 day'

    union all
    -- a release that was asked for and waits more than three days for its receiver. Normal: none
    select 'receivers are ready', e.escrow_id::text
    from escrow.escrows e, moment m
    where e.settled_at is null and e.waiting_for = 'receiver'
        and e.release_requested_at < m.at - interval '3 days'

    union all
    -- the platform's balance at Stripe is too low to pay it. Normal: none
    select 'the balance suffices', e.escrow_id::text
    from escrow.escrows e
    where e.settled_at is null and e.waiting_for = 'balance'

    union all
    -- Stripe showed a movement that nobody here asked for: nothing leaves. Normal: none
    select 'nothing is frozen', s.stripe_id
    from escrow.stray_effects s
    where s.resolved_at is null

    union all
    -- a person stopped what leaves it, more than a day ago: two people wait. Normal: none
    select 'holds are short', e.escrow_id::text
    from escrow.escrows e, moment m
    where e.on_hold_at < m.at - interval '1 day'

    union all
    -- every outflow is stopped. Normal: not paused
    select 'outflows are open', 'paused'
    from moment m
    where m.paused
),

checks (check_name, shows, runbook) as (
    values
    ('nothing is stuck', 'escrows that nothing would look at again', 'Stuck escrow'),
    ('effects have a lease', 'effects being sent by nobody', 'Stuck escrow'),
    ('answers are recorded', 'effects being sent for an hour', 'Stuck escrow'),
    ('the sweep keeps up', 'escrows due for a look for 15 minutes', 'Job silent'),
    ('the clock keeps up', 'escrows past their time for 30 minutes', 'Mass timeout'),
    ('no answer is in doubt', 'effects without a known answer for an hour', 'In doubt'),
    ('Stripe answers', 'escrows that wait an hour for Stripe''s answer', 'Stripe down'),
    ('no worker is lost', 'escrows that three workers never gave back', 'Workers lost'),
    ('the jobs run', 'jobs without a good run for three periods', 'Job silent'),
    ('people decide', 'escrows that wait a day for a person', 'Person needed'),
    ('receivers are ready', 'releases that wait 3 days for a receiver', 'Receiver not ready'),
    ('the balance suffices', 'escrows that wait for balance', 'Balance short'),
    ('nothing is frozen', 'unexplained movements at Stripe', 'Stray effect'),
    ('holds are short', 'escrows on hold for more than a day', 'On hold'),
    ('outflows are open', 'the pause switch', 'Paused')
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
