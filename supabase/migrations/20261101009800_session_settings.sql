-- What a project, a role or a session sets must change no answer, no key and no hash: a time as
-- text, a value that is compared with a stored one, a literal with a backslash in a body. Every
-- door therefore brings its own settings, and all that it calls has them too.
-- Views and triggers have no such line: what they compare or hash is no text of a time.

do $$
declare
    v_door regprocedure;
    v_setting record;
begin
    for v_door in
        select p.oid
        from pg_catalog.pg_proc p
        where p.pronamespace = 'public'::regnamespace and p.proname like 'escrow\_%'
    loop
        for v_setting in
            select s.name, s.value
            from (values
                ('DateStyle', 'ISO, MDY'),
                ('IntervalStyle', 'postgres'),
                ('TimeZone', 'UTC'),
                ('bytea_output', 'hex'),
                ('extra_float_digits', '1'),
                ('standard_conforming_strings', 'on')
            ) as s (name, value)
        loop
            execute format('alter function %s set %I = %L', v_door, v_setting.name,
                v_setting.value);
        end loop;
    end loop;
end;
$$;
