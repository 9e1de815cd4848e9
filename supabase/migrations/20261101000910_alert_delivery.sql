-- Delivery of the outbox: per kind of alert and channel one digest at a time, leased by whoever
-- sends it. A thousand failures are one message with a count. At least once, never dropped; money
-- never waits for it, because a deliverer gives way to every lock that money holds.

create table escrow.digests (
    digest_id bigint generated always as identity primary key,
    alert text not null references escrow.alert_kinds,
    -- email | webhook | log, as the functions are configured
    channel text not null,
    lease_token uuid,
    lease_expires_at timestamptz,
    -- what the leaseholder is sending: a message that came later is the next digest's
    message_ids bigint[] not null default '{}',
    -- failures since the last success
    attempts integer not null default 0,
    last_failure text,
    last_sent_at timestamptz,
    next_attempt_at timestamptz not null default escrow.now(),
    constraint digests_one_per_kind_and_channel unique (alert, channel),
    constraint digests_channel_known check (channel in ('email', 'webhook', 'log')),
    constraint digests_lease_whole check ((lease_token is null) = (lease_expires_at is null))
);

comment on table escrow.digests is
    'Delivery of one kind of alert by one channel: lease, backoff, throttle.';

-- Does: owes a message about a lasting condition, at most once a day, counting nothing in between.
-- Called by: watch_silence. Locks: nothing; two callers at once make one message.
create function escrow.remind(p_alert text, p_facts jsonb, p_occasion text default null)
returns void
language sql
volatile
set search_path = pg_catalog, pg_temp
as $$
    select escrow.raise_alert(p_alert, null, p_facts, p_occasion)
    where not exists (
        select
        from escrow.outbox m
        where m.dedup_key
                = concat_ws(':', escrow.name_condition(p_alert, null, p_facts), p_occasion)
            and (m.delivered_at is null or m.delivered_at > escrow.now() - interval '1 day')
    );
$$;

-- Does: leases the digests that are due for the channels given, the critical ones first.
-- Called by: deliverAlerts of every function. Locks: digests and outbox rows, skip locked.
-- The same token gets the same digests again, so a lost answer is harmless.
-- Returns: {digests: Digest[], overdue: critical alerts that no channel took for 30 minutes}.
create function public.escrow_claim_messages(
    p_lease_token uuid,
    p_channels text[],
    p_limit integer default 20
)
returns jsonb
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
set lock_timeout = '3s'
as $$
declare
    v_digests jsonb;
    v_overdue bigint;
    v_now timestamptz;
begin
    perform escrow.watch_database();
    -- what a declared copy would say, the original says
    if (escrow.open_stop()).is_copy then
        return '{"digests": [], "overdue": 0}'::jsonb;
    end if;
    perform escrow.watch_silence();
    -- behind what that owes, which is due at once
    v_now := escrow.now();
    -- a message is owed to the channels there were when it was first seen: one that is configured
    -- a year later does not get the history, and one that is taken away takes nothing with it
    update escrow.outbox x
    set owed_to = p_channels,
        -- decided here and not when it was raised: money may raise it while the one before is
        -- being marked as told, and would not see that
        due_at = greatest(x.due_at, (
            select max(m.delivered_at)
            from escrow.outbox m
            where m.dedup_key = x.dedup_key
        ) + interval '1 day')
    where x.message_id = any (array(
        select y.message_id
        from escrow.outbox y
        where y.delivered_at is null and y.due_at <= v_now
            and (y.owed_to is null or not y.owed_to && p_channels)
        order by y.due_at
        limit 10000
        for update skip locked
    ));
    insert into escrow.digests (alert, channel)
    select distinct m.alert, c.channel
    from escrow.outbox m, unnest(p_channels) as c (channel)
    where m.owed_to <> '{}' and c.channel = any (m.owed_to)
        and not exists (
            select from escrow.digests d where d.alert = m.alert and d.channel = c.channel
        )
    order by m.alert, c.channel
    on conflict (alert, channel) do nothing;
    -- behind the digests that were made, which are due at once
    v_now := escrow.now();
    with leased as (
        update escrow.digests d
        set lease_token = p_lease_token,
            -- longer than a deliverer may take to begin its last one and to hear the answer
            lease_expires_at = escrow.now() + interval '2 minutes',
            message_ids = array(
                select m.message_id
                from escrow.outbox m
                where m.alert = d.alert and m.owed_to <> '{}' and d.channel = any (m.owed_to)
                    and m.due_at <= v_now
                order by m.message_id
                limit 10000
            )
        where d.digest_id = any (array(
            select f.digest_id
            from escrow.digests f
            join escrow.alert_kinds k on k.alert = f.alert
            where f.channel = any (p_channels)
                and (f.lease_token = p_lease_token or (
                    f.next_attempt_at <= v_now
                    and (f.lease_expires_at is null or f.lease_expires_at <= v_now)
                ))
                and exists (
                    select
                    from escrow.outbox m
                    where m.alert = f.alert and m.owed_to <> '{}'
                        and f.channel = any (m.owed_to) and m.due_at <= v_now
                )
            order by escrow.rank_severity(k.severity), f.next_attempt_at, f.digest_id
            limit least(greatest(p_limit, 1), 50)
            for update of f skip locked
        ))
        returning d.*
    )
    select coalesce(jsonb_agg(
        escrow.show_digest(l) order by escrow.rank_severity(k.severity), l.digest_id
    ), '[]')
    into v_digests
    from leased l
    join escrow.alert_kinds k on k.alert = l.alert;
    select count(*) into v_overdue
    from escrow.outbox m
    join escrow.alert_kinds k on k.alert = m.alert
    where m.delivered_at is null and k.severity = 'critical'
        and m.due_at < v_now - interval '30 minutes'
        -- somebody else is sending it for the first time at this moment, and will say how it ended
        and not exists (
            select
            from escrow.digests d
            where d.alert = m.alert and d.attempts = 0 and d.lease_expires_at > v_now
                and m.message_id = any (d.message_ids)
        );
    return jsonb_build_object('digests', v_digests, 'overdue', v_overdue);
end;
$$;

-- Does: the order in which alerts are told.
create function escrow.rank_severity(p_severity text)
returns integer
language sql
immutable
set search_path = pg_catalog, pg_temp
as $$
    select array_position(array['critical', 'warning', 'info'], p_severity);
$$;

-- Does: marks messages as taken by a channel; the first one ends the condition's open message.
-- Called by: escrow_record_delivery. Locks: the outbox rows. It gives up well before the deadlock
-- detector (1 s) would choose a victim, so that the victim is never the money's transaction.
-- Raises: 55P03, and the deliverer asks again.
create function escrow.mark_delivered(p_message_ids bigint[], p_channel text)
returns void
language sql
volatile
set search_path = pg_catalog, pg_temp
set lock_timeout = '500ms'
as $$
    update escrow.outbox m
    set owed_to = array_remove(m.owed_to, p_channel),
        delivered_at = coalesce(m.delivered_at, escrow.now())
    where m.message_id = any (p_message_ids);
$$;

-- Does: records what became of a digest: taken, with a pause before the next of its kind, or not,
-- with a growing wait (1 to 30 minutes) before the next try.
-- Called by: deliverAlerts. Locks: the digest, then its messages.
-- A lease that has ended records nothing: the digest is sent again, never lost.
-- Returns: {recorded}. Raises: 55P03.
create function public.escrow_record_delivery(
    p_lease_token uuid,
    p_digest_id bigint,
    p_accepted boolean,
    p_reason text default null
)
returns jsonb
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
set lock_timeout = '3s'
as $$
declare
    d escrow.digests;
    v_severity text;
begin
    select * into d
    from escrow.digests x
    where x.digest_id = p_digest_id and x.lease_token = p_lease_token
    for update;
    if not found then
        return jsonb_build_object('recorded', false);
    end if;
    if p_accepted then
        perform escrow.mark_delivered(d.message_ids, d.channel);
        select k.severity into strict v_severity
        from escrow.alert_kinds k
        where k.alert = d.alert;
    end if;
    update escrow.digests x
    set lease_token = null,
        lease_expires_at = null,
        message_ids = '{}',
        attempts = case when p_accepted then 0 else x.attempts + 1 end,
        last_failure = case when p_accepted then null else left(p_reason, 100) end,
        last_sent_at = case when p_accepted then escrow.now() else x.last_sent_at end,
        next_attempt_at = escrow.now() + case
            -- shorter than the 30 minutes after which a critical alert turns the jobs red
            when p_accepted and v_severity = 'critical' then interval '15 minutes'
            when p_accepted then interval '1 hour'
            else least(power(2, least(x.attempts, 5)), 30) * interval '1 minute'
                * (0.8 + 0.4 * random())
        end
    where x.digest_id = p_digest_id;
    return jsonb_build_object('recorded', true);
end;
$$;

comment on function public.escrow_claim_messages(uuid, text[], integer) is
    'Leases the alert digests that are due for these channels; also notices silent jobs.';
comment on function public.escrow_record_delivery(uuid, bigint, boolean, text) is
    'Records that a channel took a digest, or that it did not.';

revoke execute on function public.escrow_claim_messages(uuid, text[], integer)
from public, anon, authenticated;
grant execute on function public.escrow_claim_messages(uuid, text[], integer) to service_role;
revoke execute on function public.escrow_record_delivery(uuid, bigint, boolean, text)
from public, anon, authenticated;
grant execute on function public.escrow_record_delivery(uuid, bigint, boolean, text)
to service_role;
