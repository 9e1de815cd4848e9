-- The statement in plain words, for the operator's mail: one screen, the important first.

-- Does: an amount that may be below zero, in major units with its currency.
create function escrow.signed_money(p_minor bigint, p_currency text)
returns text
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select case when p_minor < 0 then '-' else '' end
        || escrow.format_money(abs(p_minor), p_currency);
$$;

-- Does: the lines of one currency.
create function escrow.currency_text(c jsonb)
returns text
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select format(
        E'%s\n  held      %s at the start, %s in, %s released, %s fees, %s refunded; '
            '%s at the end\n'
            '  Stripe    %s at the start, %s moved (rows: %s), %s at the end\n'
            '  outside   %s, Stripe''s fees %s, withdrawn by banks %s\n'
            '  proof     difference %s, %s not explained',
        upper(c ->> 'currency'),
        escrow.signed_money((c #>> '{held,start}')::bigint, c ->> 'currency'),
        escrow.signed_money((c #>> '{held,in}')::bigint, c ->> 'currency'),
        escrow.signed_money((c #>> '{held,released}')::bigint, c ->> 'currency'),
        escrow.signed_money((c #>> '{held,fees}')::bigint, c ->> 'currency'),
        escrow.signed_money((c #>> '{held,refunded}')::bigint, c ->> 'currency'),
        escrow.signed_money((c #>> '{held,end}')::bigint, c ->> 'currency'),
        escrow.signed_money((c #>> '{stripe,start}')::bigint, c ->> 'currency'),
        escrow.signed_money((c #>> '{stripe,net}')::bigint, c ->> 'currency'),
        c #>> '{stripe,rows}',
        escrow.signed_money((c #>> '{stripe,end}')::bigint, c ->> 'currency'),
        escrow.signed_money((c ->> 'outside')::bigint, c ->> 'currency'),
        escrow.signed_money((c ->> 'stripeFees')::bigint, c ->> 'currency'),
        escrow.signed_money((c ->> 'withdrawnByBanks')::bigint, c ->> 'currency'),
        escrow.signed_money((c ->> 'difference')::bigint, c ->> 'currency'), c ->> 'unexplained'
    );
$$;

-- Does: what an operator reads in the morning.
-- Called by: close_day. Returns: plain text, at most some hundred lines.
create function escrow.statement_text(s jsonb)
returns text
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select concat_ws(E'\n\n',
        case
            when (s ->> 'balanced')::boolean and s #>> '{discrepancies,open}' = '0'
                then format('%s is closed to the cent: ledger, operations and Stripe agree.',
                    s ->> 'date')
            when (s ->> 'balanced')::boolean
                then format('%s is closed to the cent: Stripe''s balance is explained. But %s '
                    'discrepancies are open, see below.', s ->> 'date',
                    s #>> '{discrepancies,open}')
            when s ->> 'status' = 'closed'
                then format('%s is closed, but not to the cent: see below.', s ->> 'date')
            else format('%s could NOT be closed: money moved that is not understood.',
                s ->> 'date')
        end,
        format('Escrows: %s created, %s paid, %s released, %s returned, %s cancelled, %s disputed, '
            '%s handed to a person.', s #>> '{escrows,created}', s #>> '{escrows,held}',
            s #>> '{escrows,released}', s #>> '{escrows,refunded}', s #>> '{escrows,cancelled}',
            s #>> '{escrows,disputed}', s #>> '{escrows,toReview}'),
        (
            select string_agg(escrow.currency_text(c.value), E'\n' order by c.position)
            from jsonb_array_elements(s -> 'currencies') with ordinality as c (value, position)
        ),
        format('Discrepancies: %s found, %s of them repaired, %s open.',
            s #>> '{discrepancies,found}', s #>> '{discrepancies,repaired}',
            s #>> '{discrepancies,open}'),
        (
            select string_agg(format('- %s: %s (%s), see RUNBOOK.md#%s', i.value ->> 'severity',
                i.value ->> 'title', i.value ->> 'subject', i.value ->> 'runbook'), E'\n'
                order by i.position)
            from jsonb_array_elements(s #> '{discrepancies,items}')
                with ordinality as i (value, position)
            where (i.value ->> 'open')::boolean and i.position <= 20
        ),
        (
            select 'Not on target: ' || string_agg(format('%s %s of %s', m.value ->> 'metric',
                m.value ->> 'numerator', m.value ->> 'denominator'), ', ')
            from jsonb_array_elements(s -> 'metrics') as m (value)
            where not (m.value ->> 'met')::boolean
        )
    );
$$;

comment on function escrow.statement_text(jsonb) is 'A statement in plain words.';
