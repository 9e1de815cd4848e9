-- What signed-in users may read: their own escrows, as sender or as receiver, in plain words and
-- without the other side's data. The user is the `sub` of the token that the Data API has verified;
-- schema auth is not needed, and neither the app's server nor an operator is asked.

create index escrows_by_sender_user on escrow.escrows (sender_user_id, created_at, escrow_id)
where sender_user_id is not null;

create index escrows_of_receiver on escrow.escrows (receiver_id, created_at, escrow_id);

create index receivers_by_user on escrow.receivers (user_id)
where user_id is not null;

-- Does: the user that the request's token names; null for none, and for an anonymous sign-in, which
-- anybody may have and lose again.
create function escrow.caller_id()
returns text
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select nullif(c.claims ->> 'sub', '')
    from (
        select nullif(current_setting('request.jwt.claims', true), '')::jsonb as claims
    ) c
    where coalesce(c.claims ->> 'is_anonymous', 'false') <> 'true';
$$;

comment on function escrow.caller_id() is 'The signed-in user of this request, or null.';

-- Does: which side of an escrow a user is on: sender, receiver, or null. Who pays themselves reads
-- as the sender.
create function escrow.role_in(e escrow.escrows, p_user_id text)
returns text
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select case
        when e.sender_user_id = p_user_id then 'sender'
        when exists (
            select
            from escrow.receivers r
            where r.receiver_id = e.receiver_id and r.user_id = p_user_id
        ) then 'receiver'
    end;
$$;

-- Does: a moment as people read it.
create function escrow.say_time(p_at timestamptz)
returns text
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select to_char(p_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI') || ' UTC';
$$;

-- Does: what an escrow is doing, in a sentence for one of its two sides. It promises nothing that a
-- later move could break, and blames nobody.
create function escrow.tell_side(e escrow.escrows, p_role text)
returns text
language sql
volatile
set search_path = pg_catalog, pg_temp
as $$
    select case e.status
        when 'awaiting_payment' then case p_role
            when 'sender' then 'Waiting for your payment until ' || escrow.say_time(e.pay_by_at)
            else 'Waiting for the payment'
        end
        when 'held' then case
            when e.release_requested_at is not null then 'Delivered, the payout is being prepared'
            when e.refund_requested_at is not null then 'The money is going back to the sender'
            -- the deadline stands still, whatever it says
            when e.on_hold_at is not null
                then 'We are looking into this payment, the money is safe meanwhile'
            -- until then a release that is asked for still counts
            when escrow.timeout_at(e.deadline_at) <= escrow.now()
                then 'The time for the delivery is over, the money is going back to the sender'
            when p_role = 'sender'
                then 'Paid, waiting for delivery until ' || escrow.say_time(e.deadline_at)
            else 'Paid and held, deliver until ' || escrow.say_time(e.deadline_at)
        end
        when 'releasing' then 'Delivered, the money is on its way to the receiver'
        when 'transfer_failed' then case p_role
            when 'sender' then 'Delivered, the payout to the receiver is being tried again'
            else 'Delivered, your payout is being tried again'
        end
        when 'refunding' then case
            -- who gets it is for a person to say when it is back
            when e.pull_back_only
                then 'We are looking into this payment, the money is safe meanwhile'
            when e.funds_at = 'none' then 'Being cancelled'
            else 'The money is on its way back to the sender'
        end
        when 'disputed' then 'The card''s bank is looking into the payment, ' || case
            when p_role = 'receiver' and escrow.is_reversal_due(e)
                then 'your payout is pulled back until it decides'
            else 'nothing moves meanwhile'
        end
        when 'manual_review' then 'We are looking into this payment, the money is safe meanwhile'
        when 'released' then case p_role
            when 'sender' then 'Delivered and paid to the receiver'
            else 'Paid out to your account'
        end
        when 'refunded' then case p_role
            when 'sender' then 'The money went back to you, your bank may take some days to show it'
            else 'The money went back to the sender'
        end
        when 'cancelled' then 'Cancelled, nothing was taken'
    end || '.';
$$;

comment on function escrow.tell_side(escrow.escrows, text) is
    'One sentence for the sender or the receiver.';

-- Does: an escrow as one side may see it: never the other side's address, ids, account or fee. The
-- sender reads what was paid and came back, the receiver what they get and have got.
-- Returns: MyEscrow.
create function escrow.show_mine(e escrow.escrows, p_role text)
returns jsonb
language sql
volatile
set search_path = pg_catalog, pg_temp
as $$
    select jsonb_build_object(
        'escrow_id', e.escrow_id,
        'reference', e.reference,
        'role', p_role,
        'status', e.status,
        'status_text', escrow.tell_side(e, p_role),
        'currency', e.currency,
        'deadline_at', e.deadline_at,
        'created_at', e.created_at,
        'settled_at', e.settled_at
    ) || case p_role
        when 'sender' then jsonb_build_object(
            'amount_minor', e.amount_minor,
            'returned_minor', e.refunded_minor + e.bank_minor,
            'pay_by_at', e.pay_by_at
        )
        else jsonb_build_object(
            'amount_minor', e.amount_minor - e.platform_fee_minor,
            'received_minor', e.transferred_minor - e.reversed_minor
        )
    end;
$$;

comment on function escrow.show_mine(escrow.escrows, text) is 'One escrow for one of its sides.';

-- Does: the signed-in user's own escrows, the newest first.
-- Called by: the app's pages, with a user's token. Locks: nothing.
-- p_before: the escrow_id of the last one that was read. Returns: MyEscrow[], empty for nobody.
create function public.escrow_list_mine(p_limit integer default 20, p_before uuid default null)
returns jsonb
language plpgsql
stable
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
    v_me text := escrow.caller_id();
    v_limit integer := least(greatest(coalesce(p_limit, 20), 1), 100);
    v_created_at timestamptz := 'infinity'::timestamptz;
begin
    if v_me is null then
        return '[]'::jsonb;
    end if;
    if p_before is not null then
        select e.created_at into v_created_at
        from escrow.escrows e
        where e.escrow_id = p_before and escrow.role_in(e, v_me) is not null;
        if not found then
            return '[]'::jsonb;
        end if;
    end if;
    return (
        with as_sender as (
            select e.escrow_id, e.created_at
            from escrow.escrows e
            where e.sender_user_id = v_me
                and (e.created_at, e.escrow_id)
                    < (v_created_at, coalesce(p_before, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
            order by e.created_at desc, e.escrow_id desc
            limit v_limit
        ), as_receiver as (
            select e.escrow_id, e.created_at
            from escrow.receivers r
            join escrow.escrows e using (receiver_id)
            where r.user_id = v_me
                and (e.created_at, e.escrow_id)
                    < (v_created_at, coalesce(p_before, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
            order by e.created_at desc, e.escrow_id desc
            limit v_limit
        ), mine as (
            select * from as_sender
            union
            select * from as_receiver
            order by created_at desc, escrow_id desc
            limit v_limit
        )
        select coalesce(jsonb_agg(
            escrow.show_mine(e, escrow.role_in(e, v_me))
            order by m.created_at desc, m.escrow_id desc
        ), '[]')
        from mine m
        join escrow.escrows e using (escrow_id)
    );
end;
$$;

-- Does: one of the signed-in user's own escrows.
-- Called by: the app's pages, with a user's token. Locks: nothing.
-- Returns: MyEscrow; null for somebody else's as for one that does not exist.
create function public.escrow_get_mine(p_escrow_id uuid)
returns jsonb
language sql
stable
security definer
set search_path = pg_catalog, pg_temp
as $$
    select escrow.show_mine(m.e, m.role)
    from (
        select e, escrow.role_in(e, escrow.caller_id()) as role
        from escrow.escrows e
        where e.escrow_id = p_escrow_id
    ) m
    where m.role is not null;
$$;

comment on function public.escrow_list_mine(integer, uuid) is
    'The signed-in user''s own escrows, as sender or receiver, newest first.';
comment on function public.escrow_get_mine(uuid) is
    'One of the signed-in user''s own escrows, or null.';

-- the only two doors that are open to users; service_role reads with escrow_get
revoke execute on function public.escrow_list_mine(integer, uuid)
from public, anon, authenticated, service_role;
grant execute on function public.escrow_list_mine(integer, uuid) to authenticated;
revoke execute on function public.escrow_get_mine(uuid)
from public, anon, authenticated, service_role;
grant execute on function public.escrow_get_mine(uuid) to authenticated;
