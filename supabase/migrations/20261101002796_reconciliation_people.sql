-- What people do with reconciliation: read statements and discrepancies, and resolve one.

-- Does: the chain of statements of some days, ready to be checked offline.
-- Called by: operators, deno task report. Returns: [{date, statement, previousHash, hash}].
create function public.escrow_list_statements(p_from date default null, p_to date default null)
returns jsonb
language sql
stable
security definer
set search_path = pg_catalog, pg_temp
as $$
    select coalesce(jsonb_agg(jsonb_build_object(
        'date', d.date, 'previousHash', encode(d.previous_hash, 'hex'),
        'hash', encode(d.hash, 'hex'), 'closedAt', escrow.time_text(d.closed_at),
        'text', escrow.statement_text(d.statement), 'statement', d.statement
    ) order by d.date), '[]')
    from escrow.reconciliation_days d
    where d.date >= coalesce(p_from, d.date) and d.date <= coalesce(p_to, d.date);
$$;

-- Does: discrepancies, the open ones or all, the oldest first, at most a thousand.
-- Called by: operators. Returns: [{id, type, severity, meaning, subject, facts, date, …}].
create function public.escrow_list_discrepancies(p_open_only boolean default true)
returns jsonb
language sql
stable
security definer
set search_path = pg_catalog, pg_temp
as $$
    select coalesce(jsonb_agg(to_jsonb(x) order by x.id), '[]')
    from (
        select d.discrepancy_id as id, d.type, t.severity, t.title, t.meaning, t.repair,
            t.runbook_section, d.subject, d.escrow_id, d.facts, d.date, d.found_at, d.repairs,
            d.resolved_at, d.resolved_by, d.resolution
        from escrow.discrepancies d
        join escrow.discrepancy_types t using (type)
        where d.resolved_at is null or not p_open_only
        order by d.discrepancy_id
        limit 1000
    ) x;
$$;

-- Does: books what a row and its postings differ by against an account that an operator names, so
-- that the books meet Stripe. A row in another currency than its posting is corrected in both.
-- Called by: escrow_resolve_discrepancy. Raises: PT409 row_not_open, PT422 unknown_account.
create function escrow.book_row(p_row_id text, p_account text)
returns void
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    b escrow.balance_rows;
    v_day date;
begin
    if p_account not in ('outside', 'stripe_fees', 'dispute_losses', 'receivables') then
        raise exception using errcode = 'PT422', message = 'unknown_account',
            hint = 'Book to outside, stripe_fees, dispute_losses or receivables.';
    end if;
    select * into b from escrow.balance_rows x where x.row_id = p_row_id for update;
    if not found or b.settled_on is not null or b.belongs = 'outside' then
        raise exception using errcode = 'PT409', message = 'row_not_open',
            hint = 'Only a row of Stripe''s that its postings do not meet can be booked by hand.';
    end if;
    v_day := greatest(b.statement_date, escrow.open_day());
    insert into escrow.posting_matches as m (journal_id, row_id, settled_on)
    select p.journal_id, b.row_id, v_day
    from escrow.postings_of_row(b) p
    on conflict (journal_id) do update
    set row_id = excluded.row_id, settled_on = excluded.settled_on;
    perform escrow.post_journal(
        null, 'correction', null, b.row_id || ':' || d.currency, d.currency,
        jsonb_build_array(
            jsonb_build_object('account', 'platform_balance', 'amount', d.minor),
            jsonb_build_object('account', p_account, 'amount', -d.minor)
        )
    )
    from (
        select x.currency, sum(x.minor)::bigint as minor
        from (
            select b.currency, b.net_minor as minor
            union all
            select n.currency, -n.amount_minor
            from escrow.posting_matches m
            join escrow.entries n using (journal_id)
            where m.row_id = b.row_id and n.account = 'platform_balance'
        ) x
        group by x.currency
        having sum(x.minor) <> 0
    ) d;
    insert into escrow.posting_matches (journal_id, row_id, settled_on)
    select j.journal_id, b.row_id, v_day
    from escrow.journals j
    where j.kind = 'correction' and j.stripe_id like b.row_id || ':___';
    update escrow.balance_rows x
    set settled_on = v_day, settled_as = 'corrected'
    where x.row_id = b.row_id;
end;
$$;

-- Does: resolves one discrepancy and keeps who did it and why; a standing one that is still there
-- is found again by the next run. p_book: books its row against this account first.
-- Called by: operators. Locks: the discrepancy, its row, audit chain. Returns: the discrepancy.
-- Raises: PT404 not_found, PT422 reason_required, unknown_account, PT409 already_resolved,
-- row_not_open.
create function public.escrow_resolve_discrepancy(
    p_discrepancy_id bigint,
    p_actor text,
    p_reason text,
    p_book text default null
)
returns jsonb
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
set lock_timeout = '3s'
as $$
declare
    d escrow.discrepancies;
    v_before jsonb;
begin
    perform escrow.require_reason(p_actor, p_reason);
    select * into d
    from escrow.discrepancies x
    where x.discrepancy_id = p_discrepancy_id
    for update;
    if not found then
        raise exception using errcode = 'PT404', message = 'not_found',
            hint = 'No discrepancy has this id: see escrow_list_discrepancies.';
    end if;
    if d.resolved_at is not null then
        raise exception using errcode = 'PT409', message = 'already_resolved',
            hint = 'It was resolved before: see escrow.admin_actions.';
    end if;
    v_before := to_jsonb(d);
    if p_book is not null then
        perform escrow.book_row(d.subject, p_book);
    end if;
    update escrow.discrepancies x
    set resolved_at = escrow.now(), resolved_by = p_actor,
        resolution = case when p_book is null then p_reason else p_reason || ' → ' || p_book end
    where x.discrepancy_id = p_discrepancy_id
    returning x.* into d;
    perform escrow.audit(p_actor, 'resolve_discrepancy', d.escrow_id, p_reason, v_before,
        to_jsonb(d));
    return to_jsonb(d);
end;
$$;

-- Does: names a kind of row that Stripe does not document, once: from then on it is known, as money
-- of nobody's here, and what leads to an escrow is told of row by row. Rows that wait for it are
-- booked outside, and their discrepancies resolved; statements that were closed stay as they are.
-- Called by: operators. Locks: discrepancies of its open rows, the rows, the kind, audit chain.
-- Returns: {type, category, meaning, rows}. Raises: PT422 reason_required, PT409 row_type_known,
-- row_of_escrow, PT404 not_found (no row of Stripe's is of this kind: was it mistyped?).
create function public.escrow_name_row_type(
    p_type text,
    p_category text,
    p_meaning text,
    p_actor text,
    p_reason text
)
returns jsonb
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
set lock_timeout = '3s'
as $$
declare
    v_rows text[];
    v_escrow_id uuid;
    v_answer jsonb;
begin
    perform escrow.require_reason(p_actor, p_reason);
    -- a refusal takes it back; first, as whoever resolves one takes it before its row
    update escrow.discrepancies d
    set resolved_at = escrow.now(), resolved_by = p_actor, resolution = p_reason || ' → outside'
    from escrow.balance_rows b
    where d.type = 'unknown_type' and d.resolved_at is null and b.row_id = d.subject
        and b.type = p_type and b.category = p_category;
    perform
    from escrow.balance_rows b
    where b.type = p_type and b.category = p_category and b.settled_on is null
    order by b.row_id
    for update;
    select array_agg(b.row_id order by b.row_id), min(b.escrow_id::text)::uuid
    into v_rows, v_escrow_id
    from escrow.balance_rows b
    where b.type = p_type and b.category = p_category and b.belongs = 'unknown'
        and b.settled_on is null;
    if v_rows is null and exists (
        select from escrow.row_types t where t.type = p_type and t.category in (p_category, '*')
    ) then
        raise exception using errcode = 'PT409', message = 'row_type_known',
            hint = 'This kind of row is known, and none of it waits: see escrow.row_types.';
    end if;
    if v_rows is null then
        raise exception using errcode = 'PT404', message = 'not_found',
            hint = 'No open row has this type and category: see escrow_list_discrepancies.';
    end if;
    if v_escrow_id is not null then
        raise exception using errcode = 'PT409', message = 'row_of_escrow',
            hint = format('One of them leads to escrow %s: resolve that row first, with the '
                'account that bears it (escrow_resolve_discrepancy, p_book).', v_escrow_id);
    end if;
    -- known already where a row was stored while it was being named
    insert into escrow.row_types (type, category, meaning, named_by)
    values (p_type, p_category, coalesce(nullif(trim(p_meaning), ''), p_reason), p_actor)
    on conflict (type, category) do nothing;
    perform escrow.book_row(x.row_id, 'outside') from unnest(v_rows) as x (row_id);
    v_answer := jsonb_build_object('type', p_type, 'category', p_category,
        'meaning', p_meaning, 'rows', cardinality(v_rows));
    perform escrow.audit(p_actor, 'name_row_type', null, p_reason, null, v_answer);
    return v_answer;
end;
$$;

comment on function public.escrow_list_statements(date, date) is
    'Statements with their hashes, for reports and offline checks.';
comment on function public.escrow_list_discrepancies(boolean) is 'Discrepancies, open or all.';
comment on function public.escrow_resolve_discrepancy(bigint, text, text, text) is
    'Resolves one discrepancy, booking its row if asked; audited.';
comment on function public.escrow_name_row_type(text, text, text, text, text) is
    'Names a kind of row that Stripe does not document, once; audited.';

revoke execute on function public.escrow_list_statements(date, date)
from public, anon, authenticated;
grant execute on function public.escrow_list_statements(date, date) to service_role;
revoke execute on function public.escrow_list_discrepancies(boolean)
from public, anon, authenticated;
grant execute on function public.escrow_list_discrepancies(boolean) to service_role;
revoke execute on function public.escrow_resolve_discrepancy(bigint, text, text, text)
from public, anon, authenticated;
grant execute on function public.escrow_resolve_discrepancy(bigint, text, text, text)
to service_role;
revoke execute on function public.escrow_name_row_type(text, text, text, text, text)
from public, anon, authenticated;
grant execute on function public.escrow_name_row_type(text, text, text, text, text)
to service_role;
