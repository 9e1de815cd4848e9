-- Moves: the feed of every change of status, the guard that lets only legal ones through, and the
-- one function that makes them.

create table escrow.changes (
    change_id bigint generated always as identity primary key,
    escrow_id uuid not null references escrow.escrows,
    at timestamptz not null default escrow.now(),
    from_status text,
    to_status text not null,
    cause text not null,
    funds_at text not null,
    -- for a return by the clock: the moment before which it was not allowed, as it stood then
    not_before timestamptz
);

comment on table escrow.changes is 'Append-only feed of every move of every escrow.';

create index changes_by_escrow on escrow.changes (escrow_id, change_id);

-- Does: lets only legal moves through, and stamps them.
-- Raises: PT409 illegal_move (a broken law: no caller ever sees it in normal work).
create function escrow.guard_move()
returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
    if tg_op = 'INSERT' then
        if new.status <> 'awaiting_payment' then
            raise exception using errcode = 'PT409', message = 'illegal_move',
                hint = 'An escrow begins as awaiting_payment.';
        end if;
        return new;
    end if;
    if new.status is distinct from old.status then
        if not exists (
            select
            from escrow.moves m
            where m.from_status = old.status
                and m.to_status = new.status
                and m.cause = new.status_cause
        ) then
            raise exception using errcode = 'PT409', message = 'illegal_move',
                detail = json_build_object(
                    'escrow_id', old.escrow_id, 'from', old.status, 'to', new.status,
                    'cause', new.status_cause
                )::text,
                hint = 'Legal moves and their causes are the rows of escrow.moves.';
        end if;
        new.status_at := escrow.now();
        new.settled_at := case
            when (select s.settled from escrow.statuses s where s.status = new.status)
                then new.status_at
        end;
        -- there is nothing left to hold: proven effects end an escrow whatever people want
        new.on_hold_at := case when new.settled_at is null then new.on_hold_at end;
    end if;
    if new.deadline_at is distinct from old.deadline_at then
        new.agreed_deadline_at := coalesce(old.agreed_deadline_at, old.deadline_at);
    end if;
    return new;
end;
$$;

create trigger escrows_guard_start
before insert on escrow.escrows
for each row execute function escrow.guard_move();

create trigger escrows_guard_move
before update on escrow.escrows
for each row execute function escrow.guard_move();

-- Does: writes the feed. After the row, so that it never tells of a move that was refused.
create function escrow.feed_change()
returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
    if tg_op = 'INSERT' or new.status is distinct from old.status then
        insert into escrow.changes (
            escrow_id, from_status, to_status, cause, funds_at, not_before
        ) values (
            new.escrow_id, case tg_op when 'UPDATE' then old.status end, new.status,
            new.status_cause, new.funds_at,
            case new.status_cause
                when 'deadline_passed' then escrow.timeout_at(new.deadline_at)
            end
        );
    end if;
    return null;
end;
$$;

create trigger escrows_feed_change
after insert or update on escrow.escrows
for each row execute function escrow.feed_change();

-- Does: moves an escrow and says why; a disputed one keeps still and remembers where it is bound.
-- Called by: everything that changes a status. Locks: the escrow row (held by the caller).
-- Raises: PT409 illegal_move.
create function escrow.move(p_escrow_id uuid, p_to text, p_cause text)
returns void
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    v_status text;
    v_settled boolean;
begin
    select e.status into strict v_status from escrow.escrows e where e.escrow_id = p_escrow_id;
    select s.settled into strict v_settled from escrow.statuses s where s.status = p_to;
    if v_status = p_to then
        return;
    end if;
    if v_status = 'disputed' and p_cause not in ('dispute_closed', 'dispute_lost')
        and p_to in ('held', 'transfer_failed', 'released', 'refunded', 'cancelled')
    then
        update escrow.escrows e set resume_status = p_to where e.escrow_id = p_escrow_id;
        return;
    end if;
    if v_settled and v_status <> 'disputed' and escrow.is_withheld(p_escrow_id) then
        -- whatever ends it, the verdict does: until then it is bound there
        perform escrow.move(p_escrow_id, 'disputed', 'dispute_opened');
        update escrow.escrows e set resume_status = p_to where e.escrow_id = p_escrow_id;
        perform escrow.plan_look(p_escrow_id);
        return;
    end if;
    update escrow.escrows e
    set status = p_to,
        status_cause = p_cause,
        review_reason = case p_to when 'manual_review' then p_cause end,
        resume_status = case p_to
            when 'disputed' then
                case v_status
                    when 'releasing' then
                        case e.funds_at when 'card' then 'held' else 'transfer_failed' end
                    when 'refunding' then
                        case e.funds_at when 'receiver' then 'manual_review' else 'held' end
                    else v_status
                end
        end,
        lease_token = case when p_to in ('releasing', 'refunding') then e.lease_token end,
        lease_kind = case when p_to in ('releasing', 'refunding') then e.lease_kind end,
        lease_expires_at = case when p_to in ('releasing', 'refunding') then e.lease_expires_at end,
        next_attempt_at = case
            when p_to in ('releasing', 'refunding') then e.next_attempt_at
            -- an effect under way is looked for in every status that is not settled
            when not v_settled and exists (
                select
                from escrow.operations o
                where o.escrow_id = p_escrow_id and o.status in ('claimed', 'in_doubt')
            ) then escrow.now() + interval '1 minute'
        end,
        waiting_for = case when p_to in ('releasing', 'refunding') then e.waiting_for end
    where e.escrow_id = p_escrow_id;
    -- whoever is sending an effect just now has lost the lease with it
    update escrow.operations o set status = 'in_doubt', reason = coalesce(o.reason, 'worker_lost')
    where o.escrow_id = p_escrow_id and o.status = 'claimed'
        and p_to not in ('releasing', 'refunding');
end;
$$;

comment on function escrow.move(uuid, text, text) is
    'The only writer of escrows.status; clears the lease when nothing is being carried out.';
