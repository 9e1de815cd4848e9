// Realtime's part of a project, as far as this one meets it: a stand-in.

/** Owned by another role than ours, as on a real project; policies may be added to the table. */
export const REALTIME = `
create schema realtime;
create table realtime.messages (
    topic text not null,
    extension text not null,
    payload jsonb,
    event text,
    private boolean default false,
    inserted_at timestamp default now()
);
alter table realtime.messages enable row level security;
create function realtime.send(payload jsonb, event text, topic text, private boolean default true)
returns void language sql
as $$ insert into realtime.messages (payload, event, topic, private, extension)
    values (payload, event, topic, private, 'broadcast') $$;
grant usage on schema realtime to postgres, anon, authenticated, service_role;
grant select, insert on realtime.messages to postgres, anon, authenticated, service_role;
alter table realtime.messages owner to postgres;
`;
