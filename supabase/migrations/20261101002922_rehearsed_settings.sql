-- Rehearsing, 2: what an order to the whole installation would come to, told from what it answered
-- and audited when it was tried. Each answers {effect, changes: [{what, before, after}]}.

-- Does: a setting of the policy as a person reads it: 900 (15 min), 250 (2.50 %).
create function escrow.setting_text(p_name text, p_value jsonb)
returns text
language sql
immutable
set search_path = pg_catalog, pg_temp
as $$
    select (p_value #>> '{}') || case
        when p_name like '%\_seconds' and p_value::numeric >= 60 then format(' (%s)', concat_ws(' ',
            nullif(div(p_value::numeric, 86400), 0) || ' d',
            nullif(mod(div(p_value::numeric, 3600), 24), 0) || ' h',
            nullif(mod(div(p_value::numeric, 60), 60), 0) || ' min',
            nullif(mod(p_value::numeric, 60), 0) || ' s'))
        when p_name like '%\_bps' then format(' (%s %%)', round(p_value::numeric / 100, 2))
        else ''
    end;
$$;

-- Does: what is said where an order changes nothing.
create function escrow.tell_sameness(p_changes jsonb, p_effect text)
returns jsonb
language sql
immutable
set search_path = pg_catalog, pg_temp
as $$
    select jsonb_build_object('changes', p_changes, 'effect', case
        when p_changes = '[]' then 'Nothing changes: it is so already. '
        else ''
    end || p_effect);
$$;

-- Does: what escrow_set_policy did. p_answer: what it answered.
create function escrow.tell_setting(p_answer jsonb)
returns jsonb
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select escrow.tell_sameness(
        escrow.change_line(s.name, escrow.setting_text(s.name, p_answer -> 'before'),
            escrow.setting_text(s.name, p_answer -> 'after')),
        s.meaning || ' It counts for whatever is decided from now on.'
    )
    from escrow.policy_settings() s
    where s.name = p_answer ->> 'name';
$$;

-- Does: what escrow_set_accepting did.
create function escrow.tell_accepting(p_before boolean, p_after boolean)
returns jsonb
language sql
immutable
set search_path = pg_catalog, pg_temp
as $$
    select escrow.tell_sameness(
        escrow.change_line('new escrows', case when p_before then 'taken' else 'refused' end,
            case when p_after then 'taken' else 'refused' end),
        case
            when p_after then 'New escrows are taken.'
            else 'New escrows are refused (not_accepting); those that exist go on.'
        end
    );
$$;

-- Does: what escrow_set_paused did, with how many escrows wait for it or go on.
create function escrow.tell_pause(p_before boolean, p_after boolean)
returns jsonb
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    with asked as (
        select count(*) as number, max(e.next_attempt_at) filter (
            where e.waiting_for = 'paused' and e.next_attempt_at > (select escrow.now())
        ) as last_at
        from escrow.escrows e
        where e.settled_at is null and e.funds_at <> 'none' and e.frozen_at is null
            and e.on_hold_at is null
            and e.status in ('held', 'releasing', 'transfer_failed', 'refunding')
            and (e.release_requested_at is not null or e.refund_requested_at is not null)
    ),
    past_deadline as (
        select count(*) as number from escrow.due_by_clock() d where d.moves_money
    )
    select escrow.tell_sameness(
        escrow.change_line('outflows', case when p_before then 'paused' else 'running' end,
            case when p_after then 'paused' else 'running' end),
        format(case
            when p_after then 'Nothing leaves any escrow until it is undone; payments are still '
                'taken. Escrows that wait for the end of it: %s whose release or return was asked '
                'for, %s past their deadline.'
            else 'What waited goes on by and by%3$s. Escrows that go on: %1$s whose release or '
                'return was asked for, %2$s past their deadline, as far as the circuit breaker '
                'has room.'
        end, a.number, d.number, ', the last of it at ' || escrow.time_text(a.last_at))
    )
    from asked a, past_deadline d;
$$;

-- Does: what escrow_confirm_database did: what goes on, as after a pause.
create function escrow.tell_confirmation(p_answer jsonb)
returns jsonb
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select t.told || jsonb_build_object(
        'changes', escrow.change_line('database', 'stopped', 'confirmed') || (t.told -> 'changes'),
        'effect', format('Compared with Stripe: %s, and nothing is open. %s',
            p_answer ->> 'compared', t.told ->> 'effect')
    )
    from (select escrow.tell_pause(true, (p_answer ->> 'paused')::boolean)) t (told);
$$;

-- Does: what escrow_declare_copy did.
create function escrow.tell_copy(p_before boolean, p_after boolean)
returns jsonb
language sql
immutable
set search_path = pg_catalog, pg_temp
as $$
    select escrow.tell_sameness(
        escrow.change_line('database', case when p_before then 'copy' else 'original' end,
            case when p_after then 'copy' else 'original' end),
        case
            when p_after then 'It is the copy of a database that lives: it stays stopped, whatever '
                'is compared. To make it an installation of its own: escrow.begin_anew.'
            else 'It is the original: once all is compared, escrow_confirm_database ends the stop.'
        end
    );
$$;

-- Does: what escrow_set_currency did. p_before, p_after: the currency's row.
create function escrow.tell_currency(p_before jsonb, p_after jsonb)
returns jsonb
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select escrow.tell_sameness(
        escrow.change_line(upper(c.currency), case when c.accepted then 'taken' else 'refused' end,
            case when a.accepted then 'taken' else 'refused' end)
        || escrow.change_line('circuit breaker',
            coalesce(escrow.format_money(c.breaker_limit_minor, c.currency), 'none'),
            coalesce(escrow.format_money(a.breaker_limit_minor, c.currency), 'none')),
        format('New escrows in %s are %s; %s that exist go on. The circuit breaker counts by its '
            'limit from the next run on.', upper(c.currency), case
                when a.accepted then 'taken'
                else 'refused (unsupported_currency)'
            end, (
                select count(*)
                from escrow.escrows e
                where e.settled_at is null and e.currency = c.currency
            ))
    )
    from jsonb_populate_record(null::escrow.currencies, p_before) c,
        jsonb_populate_record(null::escrow.currencies, p_after) a;
$$;

-- Does: what escrow_set_receiver_account did. p_before: its audit's; p_answer: what it answered.
create function escrow.tell_receiver_account(p_before jsonb, p_answer jsonb)
returns jsonb
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    with open_escrows as (
        select min(e.destination_usable_at) as usable_at,
            count(*) filter (
                where e.destination_account_id is distinct from p_answer ->> 'stripe_account_id'
            ) as kept
        from escrow.escrows e
        where e.receiver_id = (p_answer ->> 'receiver_id')::uuid and e.settled_at is null
    )
    select escrow.tell_sameness(
        escrow.change_line('receiver account',
            coalesce(p_before ->> 'stripe_account_id', 'none'), p_answer ->> 'stripe_account_id')
        || escrow.change_line('escrows redirected', '0', p_answer ->> 'redirected'),
        case
            when p_before ->> 'stripe_account_id' is null
                then 'The account is used at once, for held money too. '
            else format('New escrows pay it. Of those that exist %s go to it%s, %s keep the '
                'account they have. ', p_answer ->> 'redirected', case
                    when (p_answer ->> 'redirected')::integer > 0
                        then ' from ' || escrow.time_text(x.usable_at)
                    else ''
                end, x.kept)
        end || escrow.tell_account(p_answer ->> 'stripe_account_id')
    )
    from open_escrows x;
$$;

-- Does: what escrow_set_receiver_details did.
create function escrow.tell_receiver_details(p_answer jsonb)
returns jsonb
language sql
immutable
set search_path = pg_catalog, pg_temp
as $$
    select escrow.tell_sameness(
        escrow.change_line('receiver details', 'as known', case
            when (p_answer ->> 'changed')::boolean then 'as given'
            else 'as known'
        end),
        format('Of the escrows that exist no reply decides %s any more: a person reads it. No '
            'money changes its way.', p_answer ->> 'open_escrows')
    );
$$;

-- Does: what escrow_resolve_discrepancy did, with what it booked, where that was asked for.
create function escrow.tell_resolution(p_answer jsonb, p_booked boolean)
returns jsonb
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select jsonb_build_object(
        'changes', escrow.change_line(
            format('discrepancy %s', p_answer ->> 'discrepancy_id'), 'open', 'resolved'
        ),
        'effect', format('%s (%s of %s): it counts as resolved%s.%s', t.title, t.type,
            p_answer ->> 'subject', coalesce((
                select ', and is booked: ' || string_agg(
                    escrow.tell_journal(j.journal_id), '; ' order by j.journal_id)
                from escrow.journals j
                where p_booked and j.kind = 'correction'
                    and starts_with(j.stripe_id, (p_answer ->> 'subject') || ':')
            ), ''), case
                when t.is_standing then ' Where it still stands, the next run finds it again.'
                else ''
            end)
    )
    from escrow.discrepancy_types t
    where t.type = p_answer ->> 'type';
$$;

-- Does: what escrow_name_row_type did.
create function escrow.tell_naming(p_answer jsonb)
returns jsonb
language sql
immutable
set search_path = pg_catalog, pg_temp
as $$
    select jsonb_build_object(
        'changes', escrow.change_line(
            format('rows of %s / %s', p_answer ->> 'type', p_answer ->> 'category'),
            'unknown', 'known'
        ),
        'effect', format('%s of them waited and are booked outside; those that come are known. '
            'Days that were closed stay as they are; this cannot be taken back.',
            p_answer ->> 'rows')
    );
$$;

-- Does: what escrow_close_event did.
create function escrow.tell_closing(p_answer jsonb)
returns jsonb
language sql
immutable
set search_path = pg_catalog, pg_temp
as $$
    select jsonb_build_object(
        'changes', escrow.change_line(
            format('event %s', p_answer ->> 'event_id'), 'parked', 'given up'
        ),
        'effect', 'It is never applied, and nobody is reminded of it. What it told of has to be '
            'settled in another way; this cannot be taken back.'
    );
$$;

-- Does: what escrow_resend_changes did.
create function escrow.tell_resending(p_answer jsonb)
returns jsonb
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select jsonb_build_object(
        'changes', escrow.change_line('owed again', '0', p_answer ->> 'due'),
        'effect', case p_answer ->> 'due'
            when '0' then 'Nothing changes: nothing was given up.'
            else 'The next job sends them to the app''s endpoint again; what the app knows already '
                'comes under the same webhook-id.'
        end
    );
$$;
