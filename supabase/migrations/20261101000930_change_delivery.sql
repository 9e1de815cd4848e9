-- Delivery of changes to the app's own endpoint: leased by whoever sends, at least once, the
-- changes of one escrow one after the other. Money never waits for it: what is owed lies in tables
-- that no flow touches, and a deliverer begins when the money's work is done.

create table escrow.app_webhook (
    only_row boolean primary key default true,
    -- the feed is owed to the endpoint up to here; null: nobody has delivered yet
    owed_to_place bigint,
    -- how often in a row it was not there at all, and until when it is left alone for that
    failures integer not null default 0,
    resume_at timestamptz not null default escrow.now(),
    constraint app_webhook_has_one_row check (only_row)
);

comment on table escrow.app_webhook is 'How the app''s endpoint is doing, and what it is owed.';

insert into escrow.app_webhook default values;

create table escrow.change_deliveries (
    change_id bigint primary key references escrow.changes,
    escrow_id uuid not null references escrow.escrows,
    lease_token uuid,
    lease_expires_at timestamptz,
    attempts integer not null default 0,
    next_attempt_at timestamptz not null default escrow.now(),
    first_failed_at timestamptz,
    last_failure text,
    delivered_at timestamptz,
    -- after the last attempt: kept here, read by escrow_list_changes, sent again when asked
    gave_up_at timestamptz,
    constraint change_deliveries_lease_whole check (
        (lease_token is null) = (lease_expires_at is null)
    ),
    constraint change_deliveries_end_once check (delivered_at is null or gave_up_at is null)
);

comment on table escrow.change_deliveries is
    'Each change that the app''s endpoint is or was owed; what it took is kept for 35 days.';

create index change_deliveries_due on escrow.change_deliveries (next_attempt_at, change_id)
where delivered_at is null and gave_up_at is null;

create index change_deliveries_in_order on escrow.change_deliveries (escrow_id, change_id)
where delivered_at is null and gave_up_at is null;

-- what a worker has, to be given it again
create index change_deliveries_leased on escrow.change_deliveries (lease_token)
where lease_token is not null;

create index change_deliveries_failing on escrow.change_deliveries (first_failed_at)
where delivered_at is null and gave_up_at is null and first_failed_at is not null;

-- the oldest that were taken, which are not kept for ever
create index change_deliveries_taken on escrow.change_deliveries (delivered_at)
where delivered_at is not null;

-- what a person has yet to send again
create index change_deliveries_given_up on escrow.change_deliveries (gave_up_at)
where gave_up_at is not null;

-- Does: makes the endpoint's debts of what was added to the feed. One that is configured for the
-- first time gets the last hour, not the history; from then on every change. Until the history has
-- its places in the feed, which takes a call for each ten thousand changes, it is owed nothing.
-- Called by: escrow_claim_changes. Locks: the feed (held by the caller), app_webhook.
create function escrow.owe_changes()
returns void
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    v_hour_ago timestamptz := escrow.now() - interval '1 hour';
    v_from bigint;
    v_to bigint;
begin
    if exists (
        select
        from (select f.change_id from escrow.feed f where f.place is null order by 1 limit 1) f
        join escrow.changes c using (change_id)
        where c.at < v_hour_ago
            and (select w.owed_to_place is null from escrow.app_webhook w)
    ) then
        return;
    end if;
    select coalesce(w.owed_to_place, (
        select f.place
        from escrow.feed f
        join escrow.changes c using (change_id)
        where f.place is not null and c.at < v_hour_ago
        order by f.place desc
        limit 1
    ), 0)
    into strict v_from
    from escrow.app_webhook w;
    with owed as (
        insert into escrow.change_deliveries (change_id, escrow_id)
        select f.change_id, f.escrow_id
        from escrow.feed f
        where f.place > v_from and f.place <= v_from + 10000
        order by f.place
        on conflict (change_id) do nothing
        returning change_id
    )
    select coalesce(max(f.place), v_from) into v_to
    from escrow.feed f
    where f.place > v_from and f.place <= v_from + 10000;
    update escrow.app_webhook w
    set owed_to_place = v_to
    where w.owed_to_place is distinct from v_to;
end;
$$;

-- Does: tells the operators, once a day, of an endpoint that has not taken a change for an hour.
-- Called by: escrow_claim_changes.
create function escrow.watch_app_webhook()
returns void
language sql
volatile
set search_path = pg_catalog, pg_temp
as $$
    select escrow.remind('app_webhook_failing', jsonb_build_object(
        'since', f.since,
        'waiting', (
            select count(*)
            from escrow.change_deliveries d
            where d.delivered_at is null and d.gave_up_at is null
        )
    ))
    from (
        select min(d.first_failed_at) as since
        from escrow.change_deliveries d
        where d.delivered_at is null and d.gave_up_at is null and d.first_failed_at is not null
    ) f
    where f.since <= escrow.now() - interval '1 hour';
$$;

-- Does: leases changes that are due, of each escrow only the oldest that is still owed.
-- Called by: deliverChanges of every function. Locks: the feed, app_webhook, then
-- deliveries, skip locked. The same token gets the same changes, so a lost answer is harmless.
-- Returns: {changes: AppChange[]}; none while the endpoint is left alone, and none of a database
-- that has changed: a copy has nothing to tell. Raises: 55P03.
create function public.escrow_claim_changes(p_lease_token uuid, p_limit integer default 20)
returns jsonb
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
set lock_timeout = '3s'
as $$
declare
    v_now timestamptz;
    v_is_open boolean;
    v_limit integer := least(greatest(p_limit, 1), 50);
    v_ids bigint[];
    v_changes jsonb;
begin
    if escrow.is_database_changed() then
        return '{"changes": []}'::jsonb;
    end if;
    perform escrow.number_changes();
    perform escrow.owe_changes();
    perform escrow.watch_app_webhook();
    -- behind the lock of the feed, where the hand before it made changes due
    v_now := escrow.now();
    select w.resume_at <= v_now into strict v_is_open from escrow.app_webhook w;
    -- two searches, each with an index of its own: both in one would read all that waits
    v_ids := array(
        select o.change_id
        from escrow.change_deliveries o
        where o.lease_token = p_lease_token
            and o.change_id = (
                select min(b.change_id)
                from escrow.change_deliveries b
                where b.escrow_id = o.escrow_id
                    and b.delivered_at is null and b.gave_up_at is null
            )
        order by o.next_attempt_at, o.change_id
        limit v_limit
        for update skip locked
    );
    v_ids := v_ids || array(
        select o.change_id
        from escrow.change_deliveries o
        where o.delivered_at is null and o.gave_up_at is null
            and v_is_open and o.next_attempt_at <= v_now
            and (o.lease_expires_at is null or o.lease_expires_at <= v_now)
            and o.lease_token is distinct from p_lease_token
            -- the oldest of its escrow that is owed
            and o.change_id = (
                select min(b.change_id)
                from escrow.change_deliveries b
                where b.escrow_id = o.escrow_id
                    and b.delivered_at is null and b.gave_up_at is null
            )
        order by o.next_attempt_at, o.change_id
        limit v_limit - cardinality(v_ids)
        for update skip locked
    );
    with leased as (
        update escrow.change_deliveries d
        set lease_token = p_lease_token,
            -- longer than a deliverer may take to begin its last one and to hear the answer
            lease_expires_at = escrow.now() + interval '2 minutes'
        where d.change_id = any (v_ids)
        returning d.change_id
    )
    select coalesce(jsonb_agg(escrow.show_change(l.change_id) order by l.change_id), '[]')
    into v_changes
    from leased l;
    return jsonb_build_object('changes', v_changes);
end;
$$;

-- Does: records what became of a change: taken, or not, with a growing wait before the next try (2
-- minutes to 6 hours) and an end after twenty, about three days. An endpoint that is not there at
-- all is left alone for a while (2 to 30 minutes), whatever else it is owed.
-- Called by: deliverChanges. Locks: the delivery, then app_webhook.
-- A lease that has ended records nothing: the change is sent again, never lost.
-- Returns: {recorded}. Raises: 55P03.
create function public.escrow_record_change_delivery(
    p_lease_token uuid,
    p_change_id bigint,
    p_accepted boolean,
    p_reason text default null,
    p_is_down boolean default false
)
returns jsonb
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
set lock_timeout = '3s'
as $$
declare
    d escrow.change_deliveries;
begin
    update escrow.change_deliveries x
    set lease_token = null,
        lease_expires_at = null,
        attempts = x.attempts + 1,
        delivered_at = case when p_accepted then escrow.now() end,
        gave_up_at = case when not p_accepted and x.attempts >= 19 then escrow.now() end,
        first_failed_at = coalesce(
            x.first_failed_at, case when not p_accepted then escrow.now() end
        ),
        last_failure = case when not p_accepted then left(p_reason, 100) end,
        next_attempt_at = escrow.now() + least(power(2, least(x.attempts, 9) + 1), 360)
            * interval '1 minute' * (0.8 + 0.4 * random())
    where x.change_id = p_change_id and x.lease_token = p_lease_token
    returning * into d;
    if not found then
        return jsonb_build_object('recorded', false);
    end if;
    update escrow.app_webhook w
    set failures = case when p_is_down then w.failures + 1 else 0 end,
        resume_at = escrow.now() + case
            when p_is_down then least(power(2, least(w.failures, 5) + 1), 30) * interval '1 minute'
            else interval '0'
        end
    where case
        -- those that were on their way together have met one silence, not several
        when p_is_down then w.resume_at <= escrow.now()
        else w.failures > 0
    end;
    if d.gave_up_at is not null then
        perform escrow.raise_alert('app_webhook_failing', d.escrow_id, jsonb_build_object(
            'given_up_change', d.change_id, 'attempts', d.attempts, 'code', d.last_failure
        ));
    end if;
    return jsonb_build_object('recorded', true);
end;
$$;

-- Does: makes changes owed to the endpoint again, as new: with p_change_ids those, without all
-- that were given up. What the app knows already it gets under the same webhook-id.
-- Called by: operators, the app's server. Locks: the deliveries by id, app_webhook, audit chain.
-- Returns: {due}. Raises: PT404 not_found, PT422 reason_required.
create function public.escrow_resend_changes(
    p_actor text,
    p_reason text,
    p_change_ids bigint[] default null
)
returns jsonb
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
set lock_timeout = '3s'
as $$
declare
    v_ids bigint[];
begin
    perform escrow.require_reason(p_actor, p_reason);
    select coalesce(array_agg(c.change_id order by c.change_id), '{}') into v_ids
    from escrow.changes c
    left join escrow.change_deliveries d using (change_id)
    where c.change_id = any (p_change_ids)
        or (p_change_ids is null and d.gave_up_at is not null);
    if exists (select unnest(p_change_ids) except select unnest(v_ids)) then
        raise exception using errcode = 'PT404', message = 'not_found',
            hint = 'One of p_change_ids is no change of this installation.';
    end if;
    insert into escrow.change_deliveries as d (change_id, escrow_id)
    select c.change_id, c.escrow_id
    from escrow.changes c
    where c.change_id = any (v_ids)
    order by c.change_id
    on conflict (change_id) do update
    set lease_token = null, lease_expires_at = null, attempts = 0, first_failed_at = null,
        last_failure = null, next_attempt_at = escrow.now(), delivered_at = null, gave_up_at = null;
    update escrow.app_webhook set failures = 0, resume_at = escrow.now() where only_row;
    perform escrow.audit(p_actor, 'resend_changes', null, p_reason, null,
        jsonb_build_object('change_ids', v_ids));
    return jsonb_build_object('due', cardinality(v_ids));
end;
$$;

comment on function public.escrow_claim_changes(uuid, integer) is
    'Leases the changes that the app''s endpoint is owed, the oldest of each escrow.';
comment on function public.escrow_record_change_delivery(
    uuid, bigint, boolean, text, boolean
) is 'Records that the app''s endpoint took a change, or that it did not.';
comment on function public.escrow_resend_changes(text, text, bigint[]) is
    'Owes changes to the app''s endpoint again: those named, or all that were given up; audited.';

revoke execute on function public.escrow_claim_changes(uuid, integer)
from public, anon, authenticated;
grant execute on function public.escrow_claim_changes(uuid, integer) to service_role;
revoke execute on function public.escrow_record_change_delivery(
    uuid, bigint, boolean, text, boolean
) from public, anon, authenticated;
grant execute on function public.escrow_record_change_delivery(
    uuid, bigint, boolean, text, boolean
) to service_role;
revoke execute on function public.escrow_resend_changes(text, text, bigint[])
from public, anon, authenticated;
grant execute on function public.escrow_resend_changes(text, text, bigint[]) to service_role;
