-- The schema that holds every table, and the only clock that decides anything.
-- Schema escrow is not exposed by the Data API; the doors are the public.escrow_* functions.

create schema escrow;

revoke all on schema escrow from public;

comment on schema escrow is
    'Holdfast: delayed-release payments. Tables and internals; callers use public.escrow_*.';

-- Does: the number that the deployed code and the database must agree on before money moves.
create function escrow.contract_version()
returns integer
language sql
immutable
set search_path = pg_catalog, pg_temp
as $$
    select 1;
$$;

comment on function escrow.contract_version() is
    'Version of the contract between the SQL and the edge functions; claims refuse another one.';

create table escrow.clock (
    only_row boolean primary key default true,
    -- zero on every real installation; tests move it forward
    advanced_by interval not null default interval '0',
    constraint clock_has_one_row check (only_row),
    constraint clock_runs_forward check (advanced_by >= interval '0')
);

comment on table escrow.clock is
    'How far tests have moved time forward. Cannot change where role escrow_test_clock is absent.';

insert into escrow.clock default values;

-- Does: the time that every deadline, lease and schedule is measured with.
-- Called by: everything, always after the row lock it decides under.
-- VOLATILE and clock_timestamp(): time goes on inside a transaction that waited for a lock. So it
-- is never compared with a column in a search, which would ask it of every row and use no index:
-- it is read once, after the lock, as v_now or as a row of its own (select escrow.now()).
create function escrow.now()
returns timestamptz
language sql
volatile
set search_path = pg_catalog, pg_temp
as $$
    select clock_timestamp() + coalesce((select c.advanced_by from escrow.clock c), interval '0');
$$;

comment on function escrow.now() is 'Wall clock (UTC) plus the test offset; the only clock in use.';

-- Does: refuses any change of the offset outside a test stack.
-- Raises: PT403 test_clock_only.
create function escrow.guard_clock()
returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
    if not exists (select from pg_catalog.pg_roles r where r.rolname = 'escrow_test_clock')
        or not pg_catalog.pg_has_role(session_user, 'escrow_test_clock', 'member')
    then
        raise exception using
            errcode = 'PT403',
            message = 'test_clock_only',
            hint = 'Only a test stack, which has the role escrow_test_clock, may move the clock.';
    end if;
    return coalesce(new, old);
end;
$$;

create trigger clock_guard
before update or delete on escrow.clock
for each row execute function escrow.guard_clock();

create trigger clock_guard_insert
before insert on escrow.clock
for each row execute function escrow.guard_clock();

create trigger clock_guard_truncate
before truncate on escrow.clock
for each statement execute function escrow.guard_clock();

-- Does: moves time forward for tests and for the local stack.
-- Called by: dev/ and tests/ only, as a member of escrow_test_clock.
-- Raises: PT403 test_clock_only, 23514 when p_by is negative in sum.
create function escrow.advance_clock(p_by interval)
returns timestamptz
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
begin
    update escrow.clock set advanced_by = advanced_by + greatest(p_by, interval '0')
    where only_row;
    return escrow.now();
end;
$$;

comment on function escrow.advance_clock(interval) is
    'Test stacks only: moves escrow.now() forward.';
