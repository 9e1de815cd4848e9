-- Explaining, 0: what hands moved at Stripe beside this installation, in plain words: what has to
-- be placed, what was set aside and is not counted, and what a stranger has.

-- Does: one movement with its amount and the whole that it is a part of, and where it went.
create function escrow.tell_movement(e escrow.escrows, s escrow.stray_effects)
returns text
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select format('%s (%s)', s.stripe_id, concat_ws(', ',
        s.object,
        case
            when s.facts ->> 'currency' = e.currency then format('%s of %s',
                split_part(escrow.format_money(m.amount_minor, e.currency), ' ', 1),
                escrow.format_money(m.whole_minor, e.currency))
            else escrow.format_money(m.amount_minor, s.facts ->> 'currency')
        end,
        'to ' || (s.facts ->> 'destination'),
        case
            when s.object = 'refund' and s.facts ->> 'status' <> 'succeeded'
                then s.facts ->> 'status'
            when m.standing_minor < m.amount_minor then format('%s of it pulled back',
                split_part(escrow.format_money(m.amount_minor - m.standing_minor, e.currency),
                    ' ', 1))
        end
    ))
    from (
        select
            coalesce(s.facts ->> 'amount_received', s.facts ->> 'amount')::bigint as amount_minor,
            case
                when s.object = 'transfer' then escrow.standing_of(s.object, s.facts)
            end as standing_minor,
            case s.object
                when 'refund' then e.captured_minor
                when 'reversal' then e.transferred_minor
                when 'transfer' then escrow.amount_of(e, 'transfer')
                else e.amount_minor
            end as whole_minor
    ) m;
$$;

-- Does: what a charge of another amount has taken, for as long as this escrow does not hold it.
-- Returns: null when there is none.
create function escrow.tell_taken(e escrow.escrows)
returns text
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select case
        when s.resolved_at is null then format('%s was taken from the sender instead of %s, and is '
            'on the platform''s balance at Stripe until a person places it.', m.taken, m.agreed)
        else format('%s was taken from the sender instead of %s: it was set aside, and is refunded '
            'by hand at Stripe.', m.taken, m.agreed)
    end
    from escrow.stray_effects s
    cross join lateral (
        select
            escrow.format_money(
                (s.facts ->> 'amount_received')::bigint, s.facts ->> 'currency'
            ) as taken,
            escrow.format_money(e.amount_minor, e.currency) as agreed
    ) m
    where s.escrow_id = e.escrow_id and s.object = 'charge' and e.captured_minor = 0
    order by s.found_at desc
    limit 1;
$$;

-- Does: what left by hand, stands and is in no sum of the escrow: set aside, or still to be placed,
-- each with where it went; or null.
create function escrow.tell_aside(e escrow.escrows)
returns text
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select string_agg(format('%s went %s by hand (%s) and %s.',
        escrow.format_money(escrow.standing_of(s.object, s.facts), s.facts ->> 'currency'),
        case s.object
            when 'refund' then 'back to the sender'
            else 'to ' || coalesce(s.facts ->> 'destination', 'an account')
        end, s.stripe_id, case
            when s.resolved_at is null then 'is not counted before a person has placed it'
            else 'was set aside'
        end), ' ' order by s.found_at, s.stripe_id)
    from escrow.stray_effects s
    where s.escrow_id = e.escrow_id and s.object in ('refund', 'transfer')
        and coalesce(s.resolution = 'outside', true)
        and escrow.standing_of(s.object, s.facts) > 0;
$$;

-- Does: what went by hand to an account that is not the receiver's, or null. Nothing here brings it
-- back.
create function escrow.tell_stranger(e escrow.escrows)
returns text
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select string_agg(format('%s went to %s, which is not the receiver''s account: reverse %s at '
        'Stripe first.',
        escrow.format_money(escrow.standing_of(s.object, s.facts), s.facts ->> 'currency'),
        coalesce(s.facts ->> 'destination', 'an account'), s.stripe_id), ' '
        order by s.found_at, s.stripe_id)
    from escrow.stray_effects s
    where s.escrow_id = e.escrow_id and s.object = 'transfer'
        and coalesce(s.resolution = 'outside', true)
        and escrow.standing_of(s.object, s.facts) > 0
        and s.facts ->> 'destination' is distinct from e.destination_account_id;
$$;

-- Does: what an order does not count, although it left: the platform bears it. Null: nothing.
-- p_order: release, or refund, which counts what went back to the sender before.
create function escrow.tell_uncounted(e escrow.escrows, p_order text)
returns text
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select concat_ws(' ',
        format('%s that left by hand is not counted: the platform bears it.',
            escrow.format_money(a.minor, e.currency)),
        escrow.tell_stranger(e))
    from (
        select escrow.aside_of(e.escrow_id, 'transfer') + case p_order
            when 'release' then escrow.aside_of(e.escrow_id, 'refund')
            else 0
        end as minor
    ) a
    where a.minor > 0;
$$;

-- Does: what placing one movement does, where that is more than to count it, or null.
create function escrow.tell_placing(
    e escrow.escrows,
    p_order text,
    s escrow.stray_effects
)
returns text
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select case
        when p_order = 'adopt' and escrow.is_part_taken(e, s)
            then format('What it took, %s, is held from then on; a refund returns it to the '
                'sender.', escrow.format_money(
                    (s.facts ->> 'amount_received')::bigint, e.currency))
        when p_order = 'set-aside' and s.object in ('refund', 'transfer')
            and escrow.standing_of(s.object, s.facts) = 0
            then 'Nothing of it stands at Stripe: it is closed, and counts nowhere.'
        when p_order = 'set-aside' and s.object = 'refund'
            then 'The sender keeps it: a refund returns the rest, and nothing can be released.'
        when p_order = 'set-aside' and s.object = 'transfer'
            and s.facts ->> 'destination' = e.destination_account_id
            then 'It is booked as none of this escrow''s: a release or a refund moves the whole '
                'all the same.'
        when p_order = 'set-aside' and s.object = 'transfer'
            then 'It is booked as none of this escrow''s, and nothing here brings it back: '
                'reverse it at Stripe first.'
    end;
$$;

comment on function escrow.tell_movement(escrow.escrows, escrow.stray_effects) is
    'One movement made by hand: object, amount, account.';
comment on function escrow.tell_uncounted(escrow.escrows, text) is
    'What left by hand and is not counted by an order.';
