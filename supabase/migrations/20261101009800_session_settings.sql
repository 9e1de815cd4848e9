-- What a project, a role or a session sets must change no answer, no key and no hash: a time as
-- text, a value that is compared with a stored one, a literal with a backslash in a body. Every
-- door therefore brings its own settings, and all that it calls has them too.
-- Views and triggers have no such line: what they compare or hash is no text of a time.
-- By name: an app may have functions of its own in `public` whose names begin like ours.

do $$
declare
    v_doors constant text[] := array[
        'escrow_apply_comparison', 'escrow_begin_operation', 'escrow_claim_changes',
        'escrow_claim_comparisons', 'escrow_claim_due', 'escrow_claim_events',
        'escrow_claim_messages', 'escrow_claim_refund', 'escrow_claim_release',
        'escrow_claim_timeouts', 'escrow_close_event', 'escrow_confirm_database',
        'escrow_create', 'escrow_declare_copy', 'escrow_diagnose', 'escrow_explain',
        'escrow_finish_job', 'escrow_get', 'escrow_get_mine', 'escrow_inbox_apply',
        'escrow_inbox_receive', 'escrow_list_changes', 'escrow_list_discrepancies',
        'escrow_list_mine', 'escrow_list_statements', 'escrow_measure', 'escrow_name_row_type',
        'escrow_order_extension', 'escrow_order_hold', 'escrow_order_receiver',
        'escrow_order_refund', 'escrow_order_release', 'escrow_order_resolution',
        'escrow_order_retry', 'escrow_order_reversal', 'escrow_order_unhold',
        'escrow_receive_reply', 'escrow_reconcile_apply', 'escrow_reconcile_balance',
        'escrow_reconcile_claim', 'escrow_reconcile_next', 'escrow_reconcile_page',
        'escrow_reconcile_pause', 'escrow_record_answer', 'escrow_record_change_delivery',
        'escrow_record_delivery', 'escrow_rehearse_order', 'escrow_replay_event',
        'escrow_report_unreadable_reply', 'escrow_resend_changes', 'escrow_resolve_discrepancy',
        'escrow_resolve_stray', 'escrow_search', 'escrow_send_test_alert', 'escrow_set_accepting',
        'escrow_set_currency', 'escrow_set_keep_reply_text', 'escrow_set_paused',
        'escrow_set_policy', 'escrow_set_receiver_account', 'escrow_set_receiver_details',
        'escrow_start_job', 'escrow_store_listed_payments', 'escrow_withdraw_reply'
    ];
    v_door regprocedure;
begin
    for v_door in
        select p.oid
        from pg_catalog.pg_proc p
        where p.pronamespace = 'public'::regnamespace and p.proname = any (v_doors)
    loop
        execute format('alter function %s set DateStyle = %L', v_door, 'ISO, MDY');
        execute format('alter function %s set IntervalStyle = postgres', v_door);
        execute format('alter function %s set TimeZone = %L', v_door, 'UTC');
        execute format('alter function %s set bytea_output = hex', v_door);
        execute format('alter function %s set extra_float_digits = 1', v_door);
        execute format('alter function %s set standard_conforming_strings = on', v_door);
    end loop;
end;
$$;
