-- Explaining, 1: where the money of an escrow is and why, in plain words for whoever was woken up.
-- Nothing here decides anything: it tells what the columns and the laws that read them say.

-- Does: what receivers owe the platform for an escrow, minor units.
create function escrow.owed_by_receiver(p_escrow_id uuid)
returns bigint
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select coalesce(sum(n.amount_minor), 0)::bigint
    from escrow.entries n
    where n.escrow_id = p_escrow_id and n.account = 'receivables';
$$;

-- Does: where the money is.
create function escrow.tell_place(e escrow.escrows)
returns text
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select concat_ws(' ',
        coalesce(escrow.tell_taken(e), case e.funds_at
            when 'none' then case e.status
                when 'awaiting_payment' then 'Nowhere that is known here: no payment is recorded.'
                else 'Nowhere: nothing was taken from the sender.'
            end
            when 'card' then format('%s is authorized on the sender''s card and not taken%s.',
                escrow.format_money(e.amount_minor, e.currency),
                '; Stripe drops it at ' || escrow.time_text(e.capture_before_at))
            when 'platform' then case
                when escrow.amount_of(e, 'refund') > 0 and exists (
                    select
                    from escrow.stray_effects s
                    where s.escrow_id = e.escrow_id and s.resolved_at is null
                        and s.object in ('refund', 'transfer')
                ) then format('By the books %s is held for this escrow on the platform''s balance '
                    'at Stripe; less is there.',
                    escrow.format_money(escrow.amount_of(e, 'refund'), e.currency))
                when escrow.amount_of(e, 'refund') > 0
                    then format('%s is on the platform''s balance at Stripe, held for this escrow.',
                        escrow.format_money(escrow.amount_of(e, 'refund'), e.currency))
                else 'Nothing is left on the platform''s balance at Stripe now.'
            end
            when 'receiver' then format('%s is on the receiver''s account %s; the platform kept '
                '%s.', escrow.format_money(e.transferred_minor - e.reversed_minor, e.currency),
                e.destination_account_id, escrow.format_money(e.fee_taken_minor, e.currency))
            when 'sender' then case
                when e.captured_minor > 0 then format('%s went back to the sender.',
                    escrow.format_money(e.refunded_minor, e.currency))
                else 'With the sender: the hold on the card was dropped and nothing was taken.'
            end
            when 'bank' then case
                when e.refunded_minor > 0 then format('%s went back to the sender; the sender''s '
                    'bank took %s in a card dispute.',
                    escrow.format_money(e.refunded_minor, e.currency),
                    escrow.format_money(e.bank_minor, e.currency))
                else 'With the sender''s bank, which took it in a card dispute.'
            end
            else 'In more than one place: read the ledger entries of this escrow.'
        end),
        escrow.tell_aside(e),
        case
            when e.funds_at = 'platform' and e.refunded_minor > 0
                then format('%s went back to the sender before.',
                    escrow.format_money(e.refunded_minor, e.currency))
        end,
        case
            when e.bank_minor > 0 and e.funds_at <> 'bank'
                then format('The sender''s bank has withdrawn %s in a card dispute.',
                    escrow.format_money(e.bank_minor, e.currency))
        end,
        case
            when escrow.owed_by_receiver(e.escrow_id) > 0
                then format('The receiver owes the platform %s.',
                    escrow.format_money(escrow.owed_by_receiver(e.escrow_id), e.currency))
        end
    );
$$;

comment on function escrow.tell_place(escrow.escrows) is 'Where the money is, in plain words.';

-- Does: the effect under way and what is known of it, or null.
create function escrow.tell_live_operation(p_escrow_id uuid)
returns text
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select case
        when o.reason = 'refund_pending' then format('Stripe has taken a refund of %s and not '
            'finished it.', escrow.format_money(o.amount_minor, o.currency))
        when o.status = 'claimed' then format('The %s of %s is being sent to Stripe.', o.kind,
            escrow.format_money(o.amount_minor, o.currency))
        else format('The %s of %s was sent to Stripe at %s and its outcome is not known. %s',
            o.kind, escrow.format_money(o.amount_minor, o.currency),
            escrow.time_text(o.last_sent_at),
            coalesce(escrow.tell_code(o.reason), 'No answer came.'))
    end
    from escrow.operations o
    where o.escrow_id = p_escrow_id and o.status in ('claimed', 'in_doubt');
$$;

-- Does: who stopped this escrow, when and why, or null.
create function escrow.tell_hold(e escrow.escrows)
returns text
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select format('It has been on hold since %s: %s.', escrow.time_text(e.on_hold_at), coalesce((
        select escrow.without_address(format('"%s" (%s)', a.reason, a.actor))
        from escrow.admin_actions a
        where a.escrow_id = e.escrow_id and a.action = 'order_hold'
        order by a.action_id desc
        limit 1
    ), 'no reason is kept'))
    where e.on_hold_at is not null;
$$;
