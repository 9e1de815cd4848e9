-- What a hosted project lets `postgres` do with pg_cron: schedule through its functions, read the
-- jobs, never write their table. Source: supabase/postgres,
-- ansible/files/postgresql_extension_custom_scripts/pg_cron/after-create.sql

grant usage on schema cron to postgres;
grant all on all functions in schema cron to postgres;
grant all on all tables in schema cron to postgres;
revoke all on cron.job from postgres;
grant select on cron.job to postgres;
