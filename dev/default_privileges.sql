-- What projects made before the autumn of 2026 have: whatever `postgres` creates in `public` is
-- open to the Data API's roles until it is revoked by name. Newer projects lack these lines; the
-- tests run under both.

alter default privileges for role postgres in schema public
    grant all on tables to anon, authenticated, service_role;
alter default privileges for role postgres in schema public
    grant all on functions to anon, authenticated, service_role;
alter default privileges for role postgres in schema public
    grant all on sequences to anon, authenticated, service_role;
