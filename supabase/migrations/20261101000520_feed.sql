-- The feed: every change once, in an order that a reader can trust.
--
-- change_id is drawn before COMMIT, so a reader that has seen 7 may find 6 a moment later, and one
-- that remembers 7 would never hear of it. The transaction's id is no better: a worker may hold an
-- older one while it waits for the escrow, and two changes of that escrow would swap; and it begins
-- anew where a backup is restored. So a change gets its place in the feed after it was committed,
-- from one hand at a time. Money only leaves a row behind; it never waits for whoever numbers.

create table escrow.feed (
    change_id bigint primary key references escrow.changes,
    escrow_id uuid not null references escrow.escrows,
    -- null until somebody reads the feed or delivers from it
    place bigint,
    constraint feed_place_unique unique (place),
    constraint feed_place_positive check (place > 0)
);

comment on table escrow.feed is
    'The place of each change in the order in which the app is told; given after COMMIT.';

create index feed_without_place on escrow.feed (change_id)
where place is null;

-- Does: leaves a change for whoever numbers, in the transaction of the change.
create function escrow.queue_change()
returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
    insert into escrow.feed (change_id, escrow_id) values (new.change_id, new.escrow_id);
    return null;
end;
$$;

create trigger changes_queue
after insert on escrow.changes
for each row execute function escrow.queue_change();

-- Does: gives places to what has been committed. The order within an escrow is that of its changes:
-- the later one was made under the row lock that the earlier one's COMMIT had let go, so whoever
-- sees it sees both.
-- Called by: escrow_list_changes, escrow_claim_changes. Locks: the feed (to the end of
-- the transaction), so that places are committed in their own order.
create function escrow.number_changes()
returns void
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    v_last bigint;
begin
    perform from escrow.locks l where l.lock = 'feed' for update;
    -- read after the lock: what the hand before has numbered is seen
    select coalesce(max(f.place), 0) into v_last from escrow.feed f;
    with next_changes as (
        select f.change_id, row_number() over (order by f.change_id) as nth
        from escrow.feed f
        where f.place is null
        order by f.change_id
        limit 10000
    )
    update escrow.feed f
    set place = v_last + n.nth
    from next_changes n
    where f.change_id = n.change_id;
end;
$$;

-- Does: a change as the app is told it, without anyone's personal data. Returns: AppChange.
create function escrow.show_change(p_change_id bigint)
returns jsonb
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select jsonb_build_object(
        'change_id', c.change_id,
        'at', c.at,
        'escrow_id', c.escrow_id,
        'reference', e.reference,
        'status', c.to_status,
        'previous_status', c.from_status,
        'cause', c.cause,
        'funds_at', c.funds_at,
        'amount_minor', e.amount_minor,
        'currency', e.currency
    )
    from escrow.changes c
    join escrow.escrows e using (escrow_id)
    where c.change_id = p_change_id;
$$;

-- Does: the changes behind the one that the app handled last; none is ever skipped or swapped with
-- another one of its escrow.
-- Called by: the app's server. Locks: the feed.
-- p_after_id: `after_id` of the last answer, 0 for the beginning. Across escrows a smaller
-- change_id may come after a larger one: keep after_id, not the largest.
-- Returns: {changes: AppChange[], after_id, has_more}. Raises: PT404 not_found, 55P03.
create function public.escrow_list_changes(
    p_after_id bigint default 0,
    p_limit integer default 100
)
returns jsonb
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
set lock_timeout = '3s'
as $$
declare
    v_after bigint := 0;
    v_limit integer := least(greatest(coalesce(p_limit, 100), 1), 1000);
    v_ids bigint[];
begin
    -- a lock is written down: who polls and finds nothing new takes none
    if exists (select from escrow.feed f where f.place is null) then
        perform escrow.number_changes();
    end if;
    if coalesce(p_after_id, 0) <> 0 then
        select f.place into v_after
        from escrow.feed f
        where f.change_id = p_after_id and f.place is not null;
        if not found then
            raise exception using errcode = 'PT404', message = 'not_found',
                hint = 'p_after_id is no change of this installation: begin again with 0.';
        end if;
    end if;
    select coalesce(array_agg(n.change_id order by n.place), '{}') into v_ids
    from (
        select f.change_id, f.place
        from escrow.feed f
        where f.place > v_after
        order by f.place
        limit v_limit + 1
    ) n;
    return jsonb_build_object(
        'changes', (
            select coalesce(jsonb_agg(escrow.show_change(i.change_id) order by i.nth), '[]')
            from unnest(v_ids[1:v_limit]) with ordinality as i (change_id, nth)
        ),
        'after_id', coalesce(
            v_ids[least(cardinality(v_ids), v_limit)], p_after_id, 0
        ),
        'has_more', cardinality(v_ids) > v_limit
    );
end;
$$;

comment on function public.escrow_list_changes(bigint, integer) is
    'The changes after the one handled last: {changes, after_id, has_more}; none is skipped.';

revoke execute on function public.escrow_list_changes(bigint, integer)
from public, anon, authenticated;
grant execute on function public.escrow_list_changes(bigint, integer) to service_role;
