-- Locks that no row stands for. Advisory locks belong to everybody who may log in, and pg_locks
-- shows to whoever asks which are held: a stranger could take one and stop money. A row of a table
-- that only the owner reads can be locked by nobody else.

create table escrow.locks (
    lock text primary key
);

comment on table escrow.locks is
    'One row for each lock, taken with `for update` and never written.';

insert into escrow.locks (lock) values
    -- one hand appends to the audit''s chain
    ('audit'),
    -- one run counts and reserves returns by the clock
    ('breaker'),
    -- one hand gives changes their places
    ('feed'),
    -- one caller decides whether there is a run to go on with
    ('reconciliations');
