-- Realtime: a nudge to the pages of both sides that an escrow of theirs has moved. It carries the
-- id alone; what it is now they read with escrow_get_mine. Where a project has no Realtime nothing
-- happens; where it has, a nudge may be lost, and no transaction ever fails for it.

-- Does: sends the id of an escrow that has moved to its sender's and its receiver's topic.
-- Looked up at each change, because Realtime may come to a project later than these tables.
-- Costs: one subtransaction a change, and only for users who can listen. A claim moves 50 escrows
-- at most, which is below the 64 subtransactions that a backend tells others of cheaply.
create function escrow.broadcast_change()
returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    v_users text[];
begin
    if to_regprocedure('realtime.send(jsonb, text, text, boolean)') is null then
        return null;
    end if;
    select array_remove(array[e.sender_user_id, nullif(r.user_id, e.sender_user_id)], null)
    into v_users
    from escrow.escrows e
    join escrow.receivers r using (receiver_id)
    where e.escrow_id = new.escrow_id;
    if cardinality(v_users) = 0 then
        return null;
    end if;
    begin
        perform realtime.send(
            jsonb_build_object('escrow_id', new.escrow_id), 'escrow_changed',
            'escrow:user:' || u.user_id, true
        )
        from unnest(v_users) as u (user_id);
    exception when others then
        -- the message names no user and quotes no error: it goes to the database's log
        raise warning 'holdfast: a Realtime broadcast failed (%)', sqlstate;
    end;
    return null;
end;
$$;

comment on function escrow.broadcast_change() is
    'Tells the private topics escrow:user:<sub> of sender and receiver which escrow has moved.';

create trigger changes_broadcast
after insert on escrow.changes
for each row execute function escrow.broadcast_change();

-- Does: lets signed-in users hear their own topic and no other; nobody may send on it. Repeating it
-- changes nothing.
-- Called by: this migration; by hand where Realtime came later: select escrow.open_topics();
-- Returns: whether the policy is there now.
create function escrow.open_topics()
returns boolean
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
begin
    if to_regclass('realtime.messages') is null then
        return false;
    end if;
    if exists (
        select
        from pg_catalog.pg_policy p
        where p.polrelid = to_regclass('realtime.messages')
            and p.polname = 'holdfast_users_hear_their_own_escrows'
    ) then
        return true;
    end if;
    -- the token's own claims: schema auth need not be there, and its functions may change
    execute $policy$
        create policy holdfast_users_hear_their_own_escrows
        on realtime.messages
        for select
        to authenticated
        using (
            extension = 'broadcast'
            and coalesce(
                nullif(current_setting('request.jwt.claims', true), '')::jsonb
                    ->> 'is_anonymous', 'false'
            ) <> 'true'
            and current_setting('realtime.topic', true) = 'escrow:user:' || nullif(
                nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'sub', ''
            )
        )
    $policy$;
    return true;
exception when insufficient_privilege then
    raise warning 'holdfast: the table realtime.messages takes no policy of this role';
    return false;
end;
$$;

comment on function escrow.open_topics() is
    'Creates the policy with which users hear their own escrows'' topic, where Realtime is there.';

select escrow.open_topics();
