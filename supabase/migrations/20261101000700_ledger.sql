-- The ledger: double entry, in minor units, immutable, balanced per currency at COMMIT.
-- An entry above zero is a debit, below zero a credit. platform_balance is what Stripe holds for
-- us; held is what we owe to the parties of one escrow; a journal belongs to the state change it
-- is posted with, in the same database transaction.

create table escrow.accounts (
    account text primary key,
    normal_side text not null,
    meaning text not null,
    constraint accounts_side_known check (normal_side in ('debit', 'credit'))
);

comment on table escrow.accounts is 'The ledger''s accounts; each is kept per currency.';

insert into escrow.accounts (account, normal_side, meaning) values
    ('platform_balance', 'debit', 'the platform''s balance at Stripe'),
    ('held', 'credit', 'captured money owed to the parties of one escrow'),
    ('platform_fees', 'credit', 'what the platform earned'),
    ('stripe_fees', 'debit', 'what Stripe charged'),
    ('sender', 'credit', 'owed to a sender outside held money'),
    ('receiver', 'credit', 'owed to a receiver outside held money'),
    ('dispute_losses', 'debit', 'lost to card disputes'),
    ('receivables', 'debit', 'owed to the platform by receivers'),
    ('outside', 'credit', 'movements of the Stripe account that are no escrow''s');

create table escrow.journals (
    journal_id bigint generated always as identity primary key,
    escrow_id uuid references escrow.escrows,
    kind text not null,
    operation_id uuid references escrow.operations,
    -- the Stripe object or balance transaction that this journal books
    stripe_id text not null,
    posted_at timestamptz not null default escrow.now(),
    constraint journals_kind_known check (
        kind in (
            'capture', 'transfer', 'refund', 'reversal', 'refund_undone', 'stripe_fee',
            'dispute', 'dispute_reversal', 'dispute_lost', 'late_win', 'receivable',
            'opening', 'outside', 'correction'
        )
    ),
    constraint journals_once_per_object unique (kind, stripe_id)
);

comment on table escrow.journals is 'One balanced group of ledger entries: one movement of money.';

create unique index journals_one_per_operation on escrow.journals (operation_id)
where operation_id is not null;

create index journals_by_escrow on escrow.journals (escrow_id, journal_id);

create table escrow.entries (
    journal_id bigint not null references escrow.journals,
    line integer not null,
    account text not null references escrow.accounts,
    escrow_id uuid references escrow.escrows,
    amount_minor bigint not null,
    currency text not null references escrow.currencies,
    primary key (journal_id, line),
    constraint entries_move_something check (amount_minor <> 0),
    constraint entries_held_names_escrow check (account <> 'held' or escrow_id is not null)
);

comment on table escrow.entries is 'One signed line of a journal: debit above zero, credit below.';
comment on column escrow.entries.amount_minor is 'Signed minor units: debit +, credit -.';

-- an escrow's balances are read from the index alone
create index entries_by_escrow on escrow.entries (escrow_id, account) include (amount_minor);

-- Does: at COMMIT, every new journal has two or more lines and sums to zero in each currency.
-- Raises: PT409 unbalanced_journal.
create function escrow.guard_journal()
returns trigger
language plpgsql
-- deferred: it runs at COMMIT, when the caller of the RPC is nobody in schema escrow again
security definer
set search_path = pg_catalog, pg_temp
as $$
begin
    if (select count(*) < 2 from escrow.entries n where n.journal_id = new.journal_id)
        or exists (
            select
            from escrow.entries n
            where n.journal_id = new.journal_id
            group by n.currency
            having sum(n.amount_minor) <> 0
        )
    then
        raise exception using errcode = 'PT409', message = 'unbalanced_journal',
            detail = json_build_object('journal_id', new.journal_id)::text,
            hint = 'A journal has at least two lines and sums to zero in each currency.';
    end if;
    return null;
end;
$$;

create constraint trigger journals_balanced
after insert on escrow.journals
deferrable initially deferred
for each row execute function escrow.guard_journal();

create constraint trigger entries_balanced
after insert on escrow.entries
deferrable initially deferred
for each row execute function escrow.guard_journal();

-- Does: at COMMIT, a settled escrow holds nothing.
-- Raises: PT409 settled_but_holding.
create function escrow.guard_settled_holds_nothing()
returns trigger
language plpgsql
-- deferred: it runs at COMMIT, when the caller of the RPC is nobody in schema escrow again
security definer
set search_path = pg_catalog, pg_temp
as $$
begin
    if exists (
        select
        from escrow.escrows e
        join escrow.statuses s on s.status = e.status
        where e.escrow_id = new.escrow_id and s.settled
    ) and exists (
        select
        from escrow.entries n
        where n.escrow_id = new.escrow_id and n.account = 'held'
        having sum(n.amount_minor) <> 0
    ) then
        raise exception using errcode = 'PT409', message = 'settled_but_holding',
            detail = json_build_object('escrow_id', new.escrow_id)::text,
            hint = 'The held account of a settled escrow must be zero.';
    end if;
    return null;
end;
$$;

create constraint trigger escrows_settled_hold_nothing
after update of status on escrow.escrows
deferrable initially deferred
for each row execute function escrow.guard_settled_holds_nothing();

create constraint trigger entries_settled_hold_nothing
after insert on escrow.entries
deferrable initially deferred
for each row when (new.account = 'held')
execute function escrow.guard_settled_holds_nothing();

-- Does: posts one journal; the same object posted again changes nothing.
-- Called by: the functions that record effects, in the transaction of the state change.
-- p_lines: [{"account": text, "amount": minor units, debit above zero}]; zero lines are left out.
-- Returns: true when posted now. Raises: PT409 unbalanced_journal (at COMMIT).
create function escrow.post_journal(
    p_escrow_id uuid,
    p_kind text,
    p_operation_id uuid,
    p_stripe_id text,
    p_currency text,
    p_lines jsonb
)
returns boolean
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    v_journal_id bigint;
begin
    insert into escrow.journals (escrow_id, kind, operation_id, stripe_id)
    values (p_escrow_id, p_kind, p_operation_id, p_stripe_id)
    on conflict on constraint journals_once_per_object do nothing
    returning journal_id into v_journal_id;
    if v_journal_id is null then
        return false;
    end if;
    insert into escrow.entries (journal_id, line, account, escrow_id, amount_minor, currency)
    select
        v_journal_id, l.line, l.value ->> 'account', p_escrow_id,
        (l.value ->> 'amount')::bigint, p_currency
    from jsonb_array_elements(p_lines) with ordinality as l (value, line)
    where (l.value ->> 'amount')::bigint <> 0;
    return true;
end;
$$;

comment on function escrow.post_journal(uuid, text, uuid, text, text, jsonb) is
    'Posts one journal once per (kind, Stripe object).';

-- What each account holds, per currency.
create view escrow.account_balances
with (security_invoker = true)
as
select
    a.account,
    n.currency,
    sum(n.amount_minor)::bigint as balance_minor
from escrow.accounts a
join escrow.entries n on n.account = a.account
group by a.account, n.currency;

comment on view escrow.account_balances is 'Balance per account and currency: debit +, credit -.';
