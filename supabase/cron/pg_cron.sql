-- The clock inside the database: schedules the three jobs with pg_cron and pg_net. Recommended
-- where both can be had (every hosted Supabase project): GitHub's schedule is late and sometimes
-- lost. The workflows may stay beside it: the jobs share the work, and a second caller has nothing
-- to do.
--
-- Not a migration, because it needs what not every project has. Once, by hand:
--   1. Dashboard, Integrations: switch on Cron (pg_cron), pg_net and Vault.
--   2. In the SQL editor, with your own values; Vault keeps them encrypted:
--        select vault.create_secret('https://<project>.supabase.co', 'holdfast_url');
--        select vault.create_secret('<the CRON_SECRET of the functions>', 'holdfast_cron_secret');
--   3. Paste this file and run it. Running it again replaces what it made before; a job that was
--      switched off stays off.
-- Needs pg_cron 1.4 or newer; tested with the real 1.4 on Postgres 15 and hosted projects have 1.6.
--
-- A new secret needs no new schedule: select vault.update_secret(id, '<new>') from vault.secrets
-- where name = 'holdfast_cron_secret'; the next run reads it.
--
-- See what happened. pg_cron tells that a call was sent, pg_net what was answered (kept for hours),
-- escrow.job_runs what the job did, and its silence is an alert (RUNBOOK.md, Job silent):
--   select * from cron.job_run_details order by start_time desc limit 20;
--   select status_code, error_msg, created from net._http_response order by created desc limit 20;
--   select * from escrow.job_runs order by run_id desc limit 20;
--
-- Switch it off for a while, before a restore for example, and on again with true:
--   select cron.alter_job(jobid, active => false) from cron.job where jobname like 'holdfast-%';
--
-- Remove it:
--   select cron.unschedule(jobname) from cron.job where jobname like 'holdfast-%';

do $$
declare
    v_missing text;
begin
    v_missing := case
        when to_regprocedure('cron.schedule(text,text,text)') is null then 'pg_cron'
        when to_regprocedure('net.http_post(text,jsonb,jsonb,jsonb,integer)') is null then 'pg_net'
        when to_regclass('vault.decrypted_secrets') is null then 'Vault'
    end;
    if v_missing is not null then
        raise exception '% is not switched on', v_missing
            using hint = 'Dashboard, Integrations; then run this file again.';
    end if;
    select string_agg(n.name, ', ') into v_missing
    from (values ('holdfast_url'), ('holdfast_cron_secret')) as n (name)
    where not exists (
        select
        from vault.decrypted_secrets s
        where s.name = n.name and length(trim(s.decrypted_secret)) > 0
    );
    if v_missing is not null then
        raise exception 'Vault has no %', v_missing
            using hint = 'See the head of this file: select vault.create_secret(...).';
    end if;
    if exists (
        select
        from vault.decrypted_secrets s
        where s.name = 'holdfast_url'
            -- https, or a machine beside the database
            and s.decrypted_secret
                !~ '^(https://|http://(127[.]|[A-Za-z0-9_-]+(:|$)))[^/@[:space:]]*$'
    ) then
        raise exception 'holdfast_url is not the project''s URL'
            using hint = 'https://<project>.supabase.co, with nothing behind it.';
    end if;
end;
$$;

-- The command holds the names of the secrets, never their values: cron.job can be read by others.
-- A job may work for a minute and more; pg_net's own limit of five seconds would call it a failure.
-- pg_net does not repeat: the next run catches up, and the daily job, whose large days take several
-- calls, is called eight times; a day that is closed already is answered at once. Times are UTC.
select cron.schedule(
    'holdfast-' || j.job,
    j.schedule,
    format(
        $command$
        select net.http_post(
            url := (
                select s.decrypted_secret
                from vault.decrypted_secrets s
                where s.name = 'holdfast_url'
            ) || '/functions/v1/' || %L,
            headers := jsonb_build_object(
                'content-type', 'application/json',
                'authorization', 'Bearer ' || (
                    select s.decrypted_secret
                    from vault.decrypted_secrets s
                    where s.name = 'holdfast_cron_secret'
                )
            ),
            body := '{}'::jsonb,
            timeout_milliseconds := 150000
        );
        $command$,
        j.job
    )
)
from (
    values
    ('check-escrow-timeouts', '3,13,23,33,43,53 * * * *'),
    ('retry-failed-transfers', '27 * * * *'),
    ('daily-reconciliation', '41,47,53,59 1,2 * * *')
) as j (job, schedule);

-- pg_cron keeps a row of each call for ever; of these the last 35 days are enough.
select cron.schedule(
    'holdfast-trim-history',
    '7 4 * * *',
    $command$
    delete from cron.job_run_details d
    using cron.job j
    where j.jobid = d.jobid and j.jobname like 'holdfast-%'
        and greatest(d.start_time, d.end_time) < now() - interval '35 days';
    $command$
);

-- Normal: four rows, all active.
select jobname, schedule, active
from cron.job
where jobname like 'holdfast-%'
order by jobname;
