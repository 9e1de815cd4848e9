-- What operators tune: one row, with checks, changed through public.escrow_set_policy alone.

create table escrow.policy (
    only_row boolean primary key default true,
    -- which Stripe mode this installation serves; fixed by the first key that moves money
    livemode boolean,
    -- true stops every outflow at once; webhooks are still recorded
    paused boolean not null default false,
    -- false refuses new escrows; those that exist go on
    accepting boolean not null default true,
    -- a release asked for this long after the deadline still counts
    grace_seconds integer not null default 900,
    -- longer than every timeout of one effect together
    lease_seconds integer not null default 120,
    -- the longest promise this installation makes to a sender
    max_deadline_seconds integer not null default 90 * 86400,
    -- a card authorization is trusted this long when an escrow is made (most cards: 7 days)
    authorize_window_seconds integer not null default 7 * 86400,
    -- an authorization is captured this long before capture_before
    lapse_margin_seconds integer not null default 86400,
    -- how long a sender may take to pay, when the app does not say
    pay_by_seconds integer not null default 86400,
    -- a queued release waits this long for the receiver, then a person decides
    release_wait_seconds integer not null default 30 * 86400,
    -- how long an accepted email reply can still be withdrawn before money moves; 0: not at all.
    -- Words can be misread by whoever reads them: a quarter of an hour is what a person needs
    undo_seconds integer not null default 900,
    -- true keeps the stripped text of replies; off, because it is somebody's letter
    keep_reply_text boolean not null default false,
    -- definite refusals of one effect before a person decides
    max_attempts integer not null default 8,
    -- a changed receiver account is used for money already held only after this long
    account_change_wait_seconds integer not null default 86400,
    -- what a card dispute after the release does: pull the transfer back, or only book the loss
    reverse_on_dispute boolean not null default true,
    -- an early fraud warning stops what would leave; a person lifts it or returns the money
    hold_on_fraud_warning boolean not null default true,
    -- fee when the app gives none: floor(amount * bps / 10000), rounded down to the step
    fee_bps integer not null default 0,
    breaker_window_seconds integer not null default 3600,
    breaker_max_count integer not null default 50,
    -- how many of the oldest are still returned in each run while the breaker is tripped
    breaker_tripped_count integer not null default 10,
    -- Stripe allows 25 a second on each endpoint; shared by all workers
    stripe_calls_per_second integer not null default 20,
    constraint policy_has_one_row check (only_row),
    constraint policy_grace_sane check (grace_seconds between 0 and 86400),
    constraint policy_lease_outlives_calls check (lease_seconds between 60 and 600),
    constraint policy_max_deadline_sane check (max_deadline_seconds between 3600 and 90 * 86400),
    constraint policy_authorize_window_sane check (
        authorize_window_seconds between 86400 and 30 * 86400
    ),
    constraint policy_lapse_margin_sane check (lapse_margin_seconds between 3600 and 3 * 86400),
    constraint policy_pay_by_sane check (pay_by_seconds between 300 and 30 * 86400),
    constraint policy_release_wait_sane check (release_wait_seconds between 3600 and 90 * 86400),
    -- a card hold must outlive the window, or the money would lapse while a reply can be withdrawn
    constraint policy_undo_sane check (undo_seconds between 0 and lapse_margin_seconds / 2),
    constraint policy_max_attempts_sane check (max_attempts between 1 and 50),
    constraint policy_account_wait_sane check (account_change_wait_seconds between 0 and 604800),
    constraint policy_fee_sane check (fee_bps between 0 and 5000),
    constraint policy_breaker_window_sane check (breaker_window_seconds between 60 and 86400),
    constraint policy_breaker_count_sane check (breaker_max_count between 1 and 10000),
    constraint policy_breaker_tripped_sane check (
        breaker_tripped_count between 0 and breaker_max_count
    ),
    constraint policy_rate_below_stripe check (stripe_calls_per_second between 1 and 100)
);

comment on table escrow.policy is
    'One row of limits and switches. Changed through escrow_set_policy, which writes the audit.';
comment on column escrow.policy.livemode is
    'Stripe mode of this installation, fixed by the first key; the other mode is refused.';
comment on column escrow.policy.grace_seconds is
    'Seconds after the deadline in which a release still counts.';
comment on column escrow.policy.lease_seconds is
    'Seconds for which a worker may keep an escrow to itself.';
comment on column escrow.policy.max_deadline_seconds is
    'Seconds ahead that a deadline may be promised at most.';
comment on column escrow.policy.authorize_window_seconds is
    'Seconds for which a card hold is trusted; a later deadline means that it is captured at once.';
comment on column escrow.policy.lapse_margin_seconds is
    'Seconds before the end of a card hold at which it is captured.';
comment on column escrow.policy.pay_by_seconds is
    'Seconds that a sender may take to pay, where the app does not say.';
comment on column escrow.policy.release_wait_seconds is
    'Seconds that a release waits for its receiver before a person decides.';
comment on column escrow.policy.undo_seconds is
    'Seconds in which an accepted email reply can be withdrawn; 0: not at all.';
comment on column escrow.policy.max_attempts is
    'Definite refusals of one effect before a person decides.';
comment on column escrow.policy.account_change_wait_seconds is
    'Seconds before a changed receiver account is used for money that is held already.';
comment on column escrow.policy.reverse_on_dispute is
    'Whether a card dispute after the release pulls the transfer back, or only books the loss.';
comment on column escrow.policy.hold_on_fraud_warning is
    'Whether an early fraud warning puts an escrow on hold, or is only told.';
comment on column escrow.policy.fee_bps is 'Default platform fee, hundredths of a percent.';
comment on column escrow.policy.breaker_window_seconds is
    'Seconds over which the circuit breaker counts what the clock returns.';
comment on column escrow.policy.breaker_max_count is
    'Returns by the clock in one window, in each currency, before the circuit breaker trips.';
comment on column escrow.policy.breaker_tripped_count is
    'Returns that each run still makes, the oldest first, while the circuit breaker is tripped.';
comment on column escrow.policy.stripe_calls_per_second is
    'Calls to Stripe per second, of all workers together.';

insert into escrow.policy default values;

-- Does: what escrow_set_policy may change, with what it is now and what it means. What fixes the
-- row, or is a switch with an RPC of its own, is none of it.
-- Called by: escrow_set_policy, escrow_rehearse_order.
create function escrow.policy_settings()
returns table (name text, value jsonb, meaning text)
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select a.attname::text, to_jsonb(p) -> a.attname::text,
        pg_catalog.col_description(a.attrelid, a.attnum)
    from escrow.policy p, pg_catalog.pg_attribute a
    where a.attrelid = 'escrow.policy'::regclass and a.attnum > 0 and not a.attisdropped
        and a.attname not in ('only_row', 'livemode', 'paused', 'accepting', 'keep_reply_text')
    order by a.attnum;
$$;

comment on function escrow.policy_settings() is
    'What escrow_set_policy may change: name, value now, meaning with its unit.';

-- Does: the moment from which the clock may return the money of an escrow.
-- Called by: request_release (must be before it) and the timeouts (must be at or after it):
-- one function, so that the two can never both hold.
create function escrow.timeout_at(p_deadline_at timestamptz)
returns timestamptz
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select p_deadline_at + make_interval(secs => p.grace_seconds) from escrow.policy p;
$$;

comment on function escrow.timeout_at(timestamptz) is 'Deadline plus grace.';

-- Does: the handshake that every claim begins with: same contract version, same Stripe mode. It
-- compares the database with where it was last seen, too: one that has changed stops itself.
-- Called by: the claims and escrow_begin_operation. Locks: the policy row, once, to fix the mode.
-- Returns: null when money may move, else the refusal code.
create function escrow.refuse_caller(p_contract_version integer, p_livemode boolean)
returns text
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    v_livemode boolean;
begin
    if p_contract_version is distinct from escrow.contract_version() then
        return 'contract_mismatch';
    end if;
    perform escrow.watch_database();
    if p_livemode is null then
        return 'wrong_mode';
    end if;
    select p.livemode into v_livemode from escrow.policy p;
    if v_livemode is null then
        update escrow.policy set livemode = coalesce(livemode, p_livemode)
        where only_row
        returning livemode into v_livemode;
    end if;
    return case when v_livemode is distinct from p_livemode then 'wrong_mode' end;
end;
$$;

comment on function escrow.refuse_caller(integer, boolean) is
    'Null, or contract_mismatch / wrong_mode: why this caller may not move money.';

-- Does: the same for a run that may be a dry one, which never fixes the mode of a new installation.
create function escrow.refuse_run(
    p_contract_version integer, p_livemode boolean, p_dry_run boolean
)
returns text
language sql
volatile
set search_path = pg_catalog, pg_temp
as $$
    select case
        when not p_dry_run then escrow.refuse_caller(p_contract_version, p_livemode)
        when p_contract_version is distinct from escrow.contract_version() then 'contract_mismatch'
        when p_livemode is null or p.livemode <> p_livemode then 'wrong_mode'
    end
    from escrow.policy p;
$$;

comment on function escrow.refuse_run(integer, boolean, boolean) is
    'As escrow.refuse_caller; a dry run changes nothing.';
