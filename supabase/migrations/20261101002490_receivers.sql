-- What is known of a receiver: the account they are paid to, their address and their user. Changed
-- by the app or an operator, never by the receiver.

-- Does: sets the connected account a receiver is paid to.
-- Called by: the app's server or an operator. Locks: receiver, its escrows, audit chain.
-- A first account is used at once, for held money too. A changed one is used for new escrows; for
-- money already held only with p_apply_to_held, after a waiting time, because whoever takes over a
-- receiver's login changes exactly this.
-- Returns: {receiver_id, stripe_account_id, changed, redirected}. Raises: PT404, PT422.
create function public.escrow_set_receiver_account(
    p_receiver_id uuid,
    p_stripe_account_id text,
    p_actor text,
    p_reason text,
    p_apply_to_held boolean default false
)
returns jsonb
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
set lock_timeout = '3s'
as $$
declare
    r escrow.receivers;
    v_redirected integer := 0;
    v_held boolean;
begin
    perform escrow.require_reason(p_actor, p_reason);
    if coalesce(p_stripe_account_id !~ '^acct_[A-Za-z0-9]{1,250}$', true) then
        raise exception using errcode = 'PT422', message = 'invalid_account',
            hint = 'A Stripe connected account id looks like acct_1AbC.';
    end if;
    -- not for update: whoever writes an escrow twice refers to its receiver, after the escrow
    select * into r
    from escrow.receivers x
    where x.receiver_id = p_receiver_id
    for no key update;
    if not found then
        raise exception using errcode = 'PT404', message = 'not_found',
            hint = 'No receiver has this id.';
    end if;
    if r.stripe_account_id is not distinct from p_stripe_account_id and not p_apply_to_held then
        return jsonb_build_object('receiver_id', p_receiver_id,
            'stripe_account_id', p_stripe_account_id, 'changed', false, 'redirected', 0);
    end if;
    if r.stripe_account_id is null then
        perform escrow.assign_account(p_receiver_id, p_stripe_account_id);
    else
        update escrow.receivers x
        set stripe_account_id = p_stripe_account_id, transfers = null, account_ticket = 0,
            account_changed_at = escrow.now()
        where x.receiver_id = p_receiver_id;
        if p_apply_to_held then
            v_redirected := escrow.redirect_held(p_receiver_id, p_stripe_account_id);
        end if;
        -- asked after the escrows were locked: what has settled meanwhile is no affair of ours
        v_held := v_redirected > 0 or exists (
            select
            from escrow.escrows e
            where e.receiver_id = p_receiver_id and e.settled_at is null
                and e.destination_account_id is distinct from p_stripe_account_id
        );
        if v_held then
            perform escrow.raise_alert('receiver_changed', null, escrow.change_facts(
                p_receiver_id, p_actor, p_reason) || jsonb_build_object('changed', 'account',
                'old_account', r.stripe_account_id, 'new_account', p_stripe_account_id,
                'redirected', v_redirected));
        end if;
    end if;
    perform escrow.audit(p_actor, 'set_receiver_account', null, p_reason,
        jsonb_build_object('receiver_id', p_receiver_id, 'stripe_account_id', r.stripe_account_id),
        jsonb_build_object('stripe_account_id', p_stripe_account_id,
            'redirected', v_redirected));
    return jsonb_build_object('receiver_id', p_receiver_id,
        'stripe_account_id', p_stripe_account_id, 'changed', true, 'redirected', v_redirected);
end;
$$;

-- Does: sends held money of a receiver to another account, after the policy's waiting time.
-- Escrows with an effect under way keep the account that effect was begun with.
-- Locks: the escrows by id. Returns: how many were redirected.
create function escrow.redirect_held(p_receiver_id uuid, p_stripe_account_id text)
returns integer
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    v_redirected integer;
begin
    perform
    from escrow.escrows e
    where e.receiver_id = p_receiver_id and e.settled_at is null
    order by e.escrow_id
    for update;
    update escrow.escrows e
    set destination_account_id = p_stripe_account_id,
        destination_usable_at = escrow.now()
            + make_interval(secs => p.account_change_wait_seconds)
    from escrow.policy p
    where e.receiver_id = p_receiver_id
        and e.settled_at is null
        and e.destination_account_id is distinct from p_stripe_account_id
        and not exists (
            select
            from escrow.operations o
            where o.escrow_id = e.escrow_id and o.kind = 'transfer'
                and o.status in ('claimed', 'in_doubt', 'succeeded')
        );
    get diagnostics v_redirected = row_count;
    return v_redirected;
end;
$$;

-- Does: changes the address or the user that a receiver is known by; null leaves one as it is.
-- Called by: the app's server or an operator. Locks: receiver, audit chain.
-- No money changes its way. An escrow that exists was announced to the old address: from now on no
-- reply decides it, from the old address or from the new one, and a reply is a person's to read.
-- The audit keeps hashes: an address is personal, and a record is for ever.
-- Returns: {receiver_id, changed, open_escrows: how many no reply decides any more}.
-- Raises: PT404 not_found; PT422 invalid_email, invalid_user,
-- reason_required, placeholder_name, placeholder_reason.
create function public.escrow_set_receiver_details(
    p_receiver_id uuid,
    p_actor text,
    p_reason text,
    p_email text default null,
    p_user_id text default null
)
returns jsonb
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
set lock_timeout = '3s'
as $$
declare
    r escrow.receivers;
    v_email text := lower(trim(p_email));
    v_open bigint;
begin
    perform escrow.require_reason(p_actor, p_reason);
    if v_email !~ '^[^@[:space:]]+@[^@[:space:]]+$' or length(v_email) > 254 then
        raise exception using errcode = 'PT422', message = 'invalid_email',
            hint = 'p_email is the receiver''s new address, or null to leave it.';
    end if;
    if length(p_user_id) not between 1 and 200 then
        raise exception using errcode = 'PT422', message = 'invalid_user',
            hint = 'p_user_id is the receiver''s new user id, or null to leave it.';
    end if;
    -- not for update: whoever writes an escrow twice refers to its receiver, after the escrow
    select * into r
    from escrow.receivers x
    where x.receiver_id = p_receiver_id
    for no key update;
    if not found then
        raise exception using errcode = 'PT404', message = 'not_found',
            hint = 'No receiver has this id.';
    end if;
    if coalesce(v_email, r.email) = r.email
        and coalesce(p_user_id, r.user_id) is not distinct from r.user_id
    then
        return jsonb_build_object('receiver_id', p_receiver_id, 'changed', false,
            'open_escrows', 0);
    end if;
    update escrow.receivers x
    set email = coalesce(v_email, x.email),
        user_id = coalesce(p_user_id, x.user_id),
        email_changed_at = case
            when v_email <> x.email then escrow.now() else x.email_changed_at
        end
    where x.receiver_id = p_receiver_id;
    select count(*) into v_open
    from escrow.escrows e
    where e.receiver_id = p_receiver_id and e.settled_at is null and v_email <> r.email;
    if v_open > 0 then
        perform escrow.raise_alert('receiver_changed', null, escrow.change_facts(
            p_receiver_id, p_actor, p_reason) || '{"changed": "address"}', 'address');
    end if;
    perform escrow.audit(p_actor, 'set_receiver_details', null, p_reason,
        jsonb_build_object('receiver_id', p_receiver_id,
            'email_sha256', escrow.sha256_text(r.email), 'user_id', r.user_id),
        jsonb_build_object('email_sha256', escrow.sha256_text(coalesce(v_email, r.email)),
            'user_id', coalesce(p_user_id, r.user_id), 'open_escrows', v_open));
    return jsonb_build_object('receiver_id', p_receiver_id, 'changed', true,
        'open_escrows', v_open);
end;
$$;

-- Does: the refusal of a request whose receiver is known by other details, with the line that
-- changes them. The new value is the caller's to put in: an address belongs in no message.
-- Called by: escrow_create. Returns: a step.
create function escrow.receiver_conflict(p_receiver jsonb)
returns jsonb
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select escrow.done('refused', 'receiver_conflict', format(
        'The receiver is known with another %s. If yours is right, change it first, with your '
        'name, your reason and the new value in the quotes: select %s;', d.fields, d.line
    ), null, false, jsonb_build_object('receiverId', d.receiver_id))
    from (
        select
            x.receiver_id,
            concat_ws(' and ',
                case when x.email then 'email' end,
                case when x.user_id then 'userId' end,
                case when x.account then 'stripeAccountId' end) as fields,
            concat_ws('; select ',
                case when x.email or x.user_id then format(
                    'public.escrow_set_receiver_details(%L, p_actor => '''', p_reason => ''''%s%s)',
                    x.receiver_id,
                    case when x.email then ', p_email => ''''' end,
                    case when x.user_id then ', p_user_id => ''''' end) end,
                case when x.account then format('public.escrow_set_receiver_account(%L, '
                    'p_stripe_account_id => '''', p_actor => '''', p_reason => '''')',
                    x.receiver_id) end) as line
        from (
            select
                r.receiver_id,
                r.email <> lower(p_receiver ->> 'email') as email,
                p_receiver ->> 'user_id' <> coalesce(r.user_id, '') as user_id,
                p_receiver ->> 'stripe_account_id' <> coalesce(r.stripe_account_id, '') as account
            from escrow.receivers r
            where r.reference = coalesce(p_receiver ->> 'id', lower(p_receiver ->> 'email'))
        ) x
    ) d;
$$;

-- Does: whether a repeated request names the receiver that the escrow already has.
-- Called by: escrow_create. Returns: null, or the refusal code.
create function escrow.refuse_receiver(p_receiver_id uuid, p_receiver jsonb)
returns text
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select case
        when r.reference <> coalesce(p_receiver ->> 'id', lower(p_receiver ->> 'email'))
            then 'reference_conflict'
        when r.email <> lower(p_receiver ->> 'email')
            or coalesce(p_receiver ->> 'user_id', r.user_id) is distinct from r.user_id
            or coalesce(p_receiver ->> 'stripe_account_id', r.stripe_account_id)
                is distinct from r.stripe_account_id
            then 'receiver_conflict'
    end
    from escrow.receivers r
    where r.receiver_id = p_receiver_id;
$$;

-- Does: the hash of a text, in hex.
create function escrow.sha256_text(p_text text)
returns text
language sql
immutable
set search_path = pg_catalog, pg_temp
as $$
    select encode(sha256(convert_to(p_text, 'UTF8')), 'hex');
$$;

-- Does: which receiver was changed, by whom and why, and what is open for them, for an alert.
create function escrow.change_facts(p_receiver_id uuid, p_actor text, p_reason text)
returns jsonb
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select jsonb_build_object('receiver_id', p_receiver_id, 'receiver', r.reference,
        'by', p_actor, 'why', p_reason, 'open', (
            select string_agg(format('%s of %s', s.escrows,
                escrow.format_money(s.amount_minor, s.currency)), '; ' order by s.currency)
            from (
                select e.currency, count(*) as escrows,
                    sum(e.amount_minor)::bigint as amount_minor
                from escrow.escrows e
                where e.receiver_id = p_receiver_id and e.settled_at is null
                group by e.currency
            ) s
        ))
    from escrow.receivers r
    where r.receiver_id = p_receiver_id;
$$;

-- Does: whether a text is what a page shows in place of a name or a reason, and nobody's own: the
-- words of RUNBOOK.md however they are written, something in brackets, or no letter at all.
create function escrow.is_placeholder(p_text text)
returns boolean
language sql
immutable
set search_path = pg_catalog, pg_temp
as $$
    select trim(p_text) ~ '^[<\[{(].*[])}>]$'
        or regexp_replace(lower(p_text), '[[:space:][:punct:]…«»“”‘’]+', '', 'g') in (
            '', 'yourname', 'yournamehere', 'name', 'thename', 'myname', 'who', 'actor', 'pactor',
            'why', 'whathappened', 'whatyousaw', 'whatitis', 'reason', 'thereason', 'areason',
            'yourreason', 'yourreasonhere', 'preason', 'becauseof', 'todo', 'tbd', 'xxx', 'null'
        );
$$;

-- Does: refuses an action that does not say who and why, or says it in the words of the page that
-- it was copied from.
-- Raises: PT422 reason_required, placeholder_name, placeholder_reason.
create function escrow.require_reason(p_actor text, p_reason text)
returns void
language plpgsql
immutable
set search_path = pg_catalog, pg_temp
as $$
begin
    if coalesce(trim(p_actor), '') = '' or coalesce(trim(p_reason), '') = '' then
        raise exception using errcode = 'PT422', message = 'reason_required',
            hint = 'Say who acts (p_actor) and why (p_reason): both are kept.';
    end if;
    if escrow.is_placeholder(p_actor) then
        raise exception using errcode = 'PT422', message = 'placeholder_name',
            hint = format('%L is the page''s placeholder: put your own name in its place. It is '
                'kept for ever.', p_actor);
    end if;
    if escrow.is_placeholder(p_reason) then
        raise exception using errcode = 'PT422', message = 'placeholder_reason',
            hint = format('%L is the page''s placeholder: say in your own words why. It is kept '
                'for ever.', p_reason);
    end if;
end;
$$;

comment on function public.escrow_set_receiver_account(uuid, text, text, text, boolean) is
    'Sets the connected account of a receiver; audited.';
revoke execute on function
    public.escrow_set_receiver_account(uuid, text, text, text, boolean)
from public, anon, authenticated;
grant execute on function
    public.escrow_set_receiver_account(uuid, text, text, text, boolean)
to service_role;
comment on function public.escrow_set_receiver_details(uuid, text, text, text, text) is
    'Changes a receiver''s address or user; audited.';
revoke execute on function public.escrow_set_receiver_details(uuid, text, text, text, text)
from public, anon, authenticated;
grant execute on function public.escrow_set_receiver_details(uuid, text, text, text, text)
to service_role;
