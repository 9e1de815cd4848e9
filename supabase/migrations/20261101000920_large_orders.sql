-- Large amounts: what an operator moves by hand above a limit is typed twice and told at once.
-- The limit is the currency's breaker_limit_minor: more than the clock may return alone is more
-- than one slip of a hand may move.

-- Does: refuses an operator's order whose amount was not typed again, and pages about a large one.
-- Called by: every RPC that lets an operator move an escrow's money, after the row lock.
-- Locks: the escrow row (caller).
-- p_amount_minor: what the operator typed; may be null up to the limit, and is never wrong.
-- Raises: PT422 amount_required above the limit, PT422 amount_differs at any amount.
create function escrow.require_amount(e escrow.escrows, p_amount_minor bigint)
returns void
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    v_limit bigint;
begin
    select c.breaker_limit_minor into strict v_limit
    from escrow.currencies c
    where c.currency = e.currency;
    if p_amount_minor is null and e.amount_minor > v_limit then
        raise exception using
            errcode = 'PT422',
            message = 'amount_required',
            detail = json_build_object('limit', v_limit, 'currency', e.currency)::text,
            hint = 'This amount is large: type it again as p_amount_minor, in minor units.';
    end if;
    if p_amount_minor <> e.amount_minor then
        raise exception using
            errcode = 'PT422',
            message = 'amount_differs',
            hint = 'p_amount_minor is not the amount of this escrow. Is it the right escrow?';
    end if;
    if e.amount_minor > v_limit then
        perform escrow.raise_alert('large_order', e.escrow_id,
            jsonb_build_object('amount_minor', e.amount_minor, 'in', e.currency));
    end if;
end;
$$;

comment on function escrow.require_amount(escrow.escrows, bigint) is
    'Large amounts that an operator moves are typed again and paged.';
