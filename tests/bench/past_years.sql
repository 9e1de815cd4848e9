-- Fills an empty database with as many escrows as the setting bench.escrows says, a year of them,
-- in which every law holds: four of five paid out, the rest returned or unpaid, three in a hundred
-- under way; of them bench.held in a hundred are held and wait for their deadline. Inserted as they
-- would stand, with triggers off: for measuring, on a throw-away database alone.
set session_replication_role = replica;
set work_mem = '64MB';

create temporary table lives as
select
    gen_random_uuid() as escrow_id,
    n,
    case
        when n % 200 = 2 then 'awaiting_payment'
        when n % 1000 = 3 then 'manual_review'
        when n % 100 < current_setting('bench.held')::integer then 'held'
        when n % 20 = 4 then 'cancelled'
        when n % 10 = 5 then 'refunded'
        else 'released'
    end as status,
    -- the newest was made an hour ago, the first a year before
    escrow.now() - interval '1 hour'
        - interval '365 days' * (1 - n / current_setting('bench.escrows')::float8) as made_at
from generate_series(1, current_setting('bench.escrows')::integer) as n;

insert into escrow.receivers (reference, email, stripe_account_id, transfers)
select 'receiver-' || n, 'receiver-' || n || '@example.com', 'acct_' || n, 'active'
from generate_series(1, greatest(current_setting('bench.escrows')::integer / 20, 1)) as n;

create temporary table paid as
select (row_number() over (order by r.reference) - 1) as place, r.receiver_id, r.stripe_account_id
from escrow.receivers r;

insert into escrow.escrows (
    escrow_id, reference, status, status_cause, status_at, funds_at, hold_mode, currency,
    amount_minor, platform_fee_minor, captured_minor, transferred_minor, refunded_minor,
    fee_taken_minor, deadline_at, pay_by_at, receiver_id, destination_account_id,
    payment_intent_id, charge_id, held_at, review_reason, next_attempt_at, created_at, settled_at
)
select
    l.escrow_id, 'order-' || l.n, l.status, 'created', l.made_at + interval '1 hour',
    case l.status
        when 'released' then 'receiver'
        when 'refunded' then 'sender'
        when 'cancelled' then 'none'
        when 'awaiting_payment' then 'none'
        else 'platform'
    end,
    'capture', 'usd', 10000, 500,
    case when l.status in ('cancelled', 'awaiting_payment') then 0 else 10000 end,
    case when l.status = 'released' then 9500 else 0 end,
    case when l.status = 'refunded' then 10000 else 0 end,
    case when l.status = 'released' then 500 else 0 end,
    -- what is under way is due in the next weeks
    d.deadline_at, d.deadline_at - interval '1 hour', p.receiver_id, p.stripe_account_id,
    'pi_' || l.n,
    case when l.status not in ('cancelled', 'awaiting_payment') then 'ch_' || l.n end,
    case when l.status not in ('cancelled', 'awaiting_payment') then l.made_at end,
    case when l.status = 'manual_review' then 'measured' end,
    case when l.status = 'held' then escrow.now() + interval '1 day' end,
    l.made_at,
    case when l.status in ('released', 'refunded', 'cancelled')
        then l.made_at + interval '1 hour'
    end
from lives l
join paid p on p.place = l.n % (select count(*) from paid)
cross join lateral (
    select case
        when l.status in ('held', 'awaiting_payment', 'manual_review')
            then escrow.now() + interval '1 day' + interval '1 minute' * (l.n % 40000)
        else l.made_at + interval '30 minutes'
    end as deadline_at
) d;

-- what Stripe was asked for, and the journal of each movement
create temporary table effects as
select l.escrow_id, l.n, l.made_at + k.after as at, k.kind
from lives l
join (
    values
    ('intent', interval '0', array['released', 'refunded', 'held', 'manual_review', 'cancelled',
        'awaiting_payment']),
    ('capture', interval '10 minutes', array['released', 'refunded', 'held', 'manual_review']),
    ('transfer', interval '1 hour', array['released']),
    ('refund', interval '1 hour', array['refunded'])
) as k (kind, after, statuses) on l.status = any (k.statuses);

insert into escrow.operations (
    escrow_id, kind, status, amount_minor, currency, path, params, stripe_id, first_sent_at,
    last_sent_at, settled_at, created_at
)
select
    f.escrow_id, f.kind, 'succeeded', case f.kind when 'transfer' then 9500 else 10000 end, 'usd',
    '/v1/' || f.kind || 's', jsonb_build_object('amount', 10000, 'metadata', jsonb_build_object(
        'escrow_id', f.escrow_id)),
    case f.kind when 'transfer' then 'tr_' when 'refund' then 're_' else 'pi_' end || f.n,
    f.at, f.at, f.at, f.at
from effects f;

insert into escrow.journals (escrow_id, kind, operation_id, stripe_id, posted_at)
select o.escrow_id, o.kind, o.operation_id, o.stripe_id, o.settled_at
from escrow.operations o
where o.kind <> 'intent'
union all
select o.escrow_id, 'stripe_fee', null, 'txn_' || o.stripe_id, o.settled_at
from escrow.operations o
where o.kind = 'capture';

insert into escrow.entries (journal_id, line, account, escrow_id, amount_minor, currency)
select j.journal_id, l.line, l.account, j.escrow_id, l.amount_minor, 'usd'
from escrow.journals j
join (
    values
    ('capture', 1, 'platform_balance', 10000), ('capture', 2, 'held', -10000),
    ('transfer', 1, 'held', 10000), ('transfer', 2, 'platform_balance', -9500),
    ('transfer', 3, 'platform_fees', -500),
    ('refund', 1, 'held', 10000), ('refund', 2, 'platform_balance', -10000),
    ('stripe_fee', 1, 'stripe_fees', 320), ('stripe_fee', 2, 'platform_balance', -320)
) as l (kind, line, account, amount_minor) using (kind);

insert into escrow.changes (escrow_id, at, from_status, to_status, cause, funds_at, not_before)
select l.escrow_id, l.made_at + m.after, m.from_status, m.to_status, m.cause, 'platform',
    case m.cause when 'deadline_passed' then l.made_at + interval '45 minutes' end
from lives l
join (
    values
    (null, 'awaiting_payment', 'created', interval '0', null),
    ('awaiting_payment', 'held', 'payment_captured', interval '10 minutes', 'awaiting_payment'),
    ('held', 'releasing', 'release_started', interval '1 hour', 'held'),
    ('releasing', 'released', 'transfer_succeeded', interval '1 hour', 'held'),
    ('held', 'refunding', 'deadline_passed', interval '1 hour', 'held'),
    ('refunding', 'refunded', 'refund_succeeded', interval '1 hour', 'held')
) as m (from_status, to_status, cause, after, unlike)
    on m.unlike is distinct from l.status and case m.to_status
        when 'releasing' then l.status = 'released'
        when 'refunding' then l.status = 'refunded'
        when 'released' then l.status = 'released'
        when 'refunded' then l.status = 'refunded'
        else true
    end
order by 2;

-- the app was told of all of it
insert into escrow.feed (change_id, escrow_id, place)
select c.change_id, c.escrow_id, row_number() over (order by c.change_id)
from escrow.changes c;

insert into escrow.change_deliveries (change_id, escrow_id, attempts, delivered_at)
select c.change_id, c.escrow_id, 1, c.at
from escrow.changes c
-- what is kept of them
where c.at > escrow.now() - interval '35 days';

update escrow.app_webhook set owed_to_place = (select max(f.place) from escrow.feed f);

insert into escrow.inbox (
    event_id, path, type, escrow_id, refs, status, event_created_at, received_at, applied_at
)
select 'evt_' || f.kind || f.n, 'account', 'charge.updated', f.escrow_id,
    jsonb_build_object('payment_intent', 'pi_' || f.n, 'charge', 'ch_' || f.n), 'applied',
    f.at, f.at + interval '2 seconds', f.at + interval '3 seconds'
from effects f
where f.kind <> 'intent';

insert into escrow.breaker_reservations (
    escrow_id, currency, amount_minor, reserved_at, max_count, max_amount_minor
)
select l.escrow_id, 'usd', 10000, l.made_at + interval '1 hour', 10000, 999999999999
from lives l
where l.status = 'refunded';

insert into escrow.job_runs (job, started_at, finished_at, success, summary)
select j.job, at, at + interval '5 seconds', true, '{"found": 0}'
from escrow.jobs j
cross join lateral generate_series(
    escrow.now() - interval '365 days', escrow.now(), make_interval(secs => j.period_seconds)
) as at
order by at;

-- an alert and an order for each hundredth
insert into escrow.outbox (alert, escrow_id, dedup_key, facts, created_at, last_at, due_at,
    owed_to, delivered_at)
select 'person_needed', l.escrow_id, 'person_needed:' || l.escrow_id, '{"code": "measured"}',
    l.made_at, l.made_at, l.made_at, '{}', l.made_at + interval '1 minute'
from lives l
where l.n % 100 = 3;

select count(a.done)
from (
    select escrow.audit('bench', 'set_policy', null, 'measured', '{}', '{}')::text as done
    from generate_series(1, least(current_setting('bench.escrows')::integer / 100, 10000))
) a;

set session_replication_role = origin;
vacuum (analyze);
