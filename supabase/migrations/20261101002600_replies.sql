-- Email replies: each message once, with what was decided about it and why. No address and no
-- subject is kept, and its text only as far as policy says.

create table escrow.replies (
    -- Postmark's id of the message: a delivery that is repeated has the same one
    message_id text primary key,
    -- null when no valid token names one
    escrow_id uuid references escrow.escrows,
    -- the token's id as it was when the reply came; escrows.reply_id may be a newer one
    reply_id text,
    outcome text not null,
    -- a code: why this outcome
    reason text,
    -- what is compared with the deadline: when Postmark took the message in, if that is credible
    received_at timestamptz not null,
    first_delivered_at timestamptz not null default escrow.now(),
    deliveries integer not null default 1,
    -- the reply without quotes and signature; null unless policy keeps it
    reply_text text,
    constraint replies_message_shaped check (message_id ~ '^[A-Za-z0-9-]{8,100}$'),
    constraint replies_outcome_known check (
        outcome in (
            'released', 'release_queued', 'withdrawn', 'too_late', 'not_a_person', 'wrong_sender',
            'token_invalid', 'token_used', 'empty_reply', 'not_held', 'needs_person'
        )
    ),
    constraint replies_reason_is_a_code check (reason ~ '^[a-z][a-z0-9_]{0,59}$'),
    constraint replies_accepted_names_escrow check (
        outcome not in ('released', 'release_queued', 'withdrawn')
        or (escrow_id is not null and reply_id is not null)
    ),
    constraint replies_text_sized check (length(reply_text) <= 4000)
);

comment on table escrow.replies is
    'Every inbound message once, with outcome and reason; addresses and subjects are not kept.';
comment on column escrow.replies.received_at is
    'When Postmark took the message in, if credible, else when it first reached us.';

-- a token is accepted once, whatever else goes wrong
create unique index replies_one_accepted_per_token on escrow.replies (reply_id)
where outcome in ('released', 'release_queued', 'withdrawn');

create index replies_by_escrow on escrow.replies (escrow_id);

alter table escrow.escrows
add constraint escrows_reply_id_shaped check (reply_id ~ '^[0-9a-f]{20}$');

-- whose deal a token is for
create unique index escrows_by_reply_id on escrow.escrows (reply_id);

-- a reply that lost its token is still shown to an operator
create index receivers_by_email on escrow.receivers (email);

-- Does: what was decided stays decided: only the end of an accepted reply, the count of its
-- deliveries and the removal of its text may change. Raises: PT403 append_only.
create function escrow.guard_reply()
returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
    if (
        new.message_id, new.escrow_id, new.reply_id, new.reason, new.received_at,
        new.first_delivered_at
    ) is distinct from (
        old.message_id, old.escrow_id, old.reply_id, old.reason, old.received_at,
        old.first_delivered_at
    )
        or new.deliveries < old.deliveries
        or (new.reply_text is not null and new.reply_text is distinct from old.reply_text)
        or (new.outcome <> old.outcome and not (
            old.outcome = 'release_queued' and new.outcome in ('released', 'withdrawn')
        ))
    then
        raise exception using
            errcode = 'PT403',
            message = 'append_only',
            detail = json_build_object('table', tg_table_name, 'statement', tg_op)::text,
            hint = 'What was decided about a reply is a record.';
    end if;
    return new;
end;
$$;

create trigger replies_guard
before update on escrow.replies
for each row execute function escrow.guard_reply();

-- Does: an accepted reply is released when its escrow is, whoever carried the release out.
create function escrow.note_reply()
returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
    update escrow.replies r
    set outcome = 'released'
    where r.escrow_id = new.escrow_id and r.outcome = 'release_queued';
    return null;
end;
$$;

create trigger escrows_note_reply
after update of status on escrow.escrows
for each row when (new.status = 'released' and old.status <> 'released')
execute function escrow.note_reply();

-- Does: keeps the text of replies from now on, or no longer; what was kept before is removed then.
-- Called by: operators. Locks: policy, replies, audit chain. Returns: {keep_reply_text}.
-- Raises: PT422 reason_required.
create function public.escrow_set_keep_reply_text(p_keep boolean, p_actor text, p_reason text)
returns jsonb
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
set lock_timeout = '3s'
as $$
declare
    v_before boolean;
begin
    perform escrow.require_reason(p_actor, p_reason);
    select p.keep_reply_text into strict v_before from escrow.policy p for update;
    update escrow.policy set keep_reply_text = p_keep where only_row;
    if not p_keep then
        update escrow.replies r set reply_text = null where r.reply_text is not null;
    end if;
    perform escrow.audit(p_actor, 'set_keep_reply_text', null, p_reason,
        jsonb_build_object('keep_reply_text', v_before),
        jsonb_build_object('keep_reply_text', p_keep));
    return jsonb_build_object('keep_reply_text', p_keep);
end;
$$;

comment on function public.escrow_set_keep_reply_text(boolean, text, text) is
    'Whether the stripped text of email replies is kept; audited.';
revoke execute on function public.escrow_set_keep_reply_text(boolean, text, text)
from public, anon, authenticated;
grant execute on function public.escrow_set_keep_reply_text(boolean, text, text) to service_role;
