-- What is not kept for ever. Money, moves, events, replies, alerts and what people did are records
-- and stay; here are the three tables that only say how work went, and would grow with every call.

-- Does: drops, a thousand rows of each at most, what nothing reads any longer:
-- reservations of the breaker after 35 days, once their escrow is settled: its window is a day at
-- most, and an escrow that is still on its way may be tried again under its own reservation;
-- changes that the app took 35 days ago: they stay in the feed, and can be sent again;
-- runs of jobs after 400 days: a year can be asked for (escrow_measure), and of each job the last
-- good run stays, which says since when it is silent.
-- Called by: escrow_finish_job. Locks: those rows, skip locked; it waits for nobody.
create function escrow.trim_records()
returns void
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    v_month_ago timestamptz := escrow.now() - interval '35 days';
    v_year_ago timestamptz := escrow.now() - interval '400 days';
begin
    delete from escrow.breaker_reservations b
    where b.escrow_id = any (array(
        select x.escrow_id
        from escrow.breaker_reservations x
        where x.reserved_at < v_month_ago and exists (
            select
            from escrow.escrows e
            where e.escrow_id = x.escrow_id and e.settled_at is not null
        )
        order by x.reserved_at
        limit 1000
        for update of x skip locked
    ));
    delete from escrow.change_deliveries d
    where d.change_id = any (array(
        select x.change_id
        from escrow.change_deliveries x
        where x.delivered_at < v_month_ago
        order by x.delivered_at
        limit 1000
        for update skip locked
    ));
    delete from escrow.job_runs r
    where r.run_id = any (array(
        select x.run_id
        from escrow.job_runs x
        where x.started_at < v_year_ago and (
            x.success is distinct from true or exists (
                select
                from escrow.job_runs y
                where y.job = x.job and y.run_id > x.run_id and y.success
            )
        )
        order by x.started_at
        limit 1000
        for update skip locked
    ));
end;
$$;

comment on function escrow.trim_records() is
    'Drops old reservations of the breaker, deliveries that were taken, and runs of jobs.';
