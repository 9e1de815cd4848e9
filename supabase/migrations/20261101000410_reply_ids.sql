-- Reply addresses: reply+<token>@…, where the token is a random id of the escrow and a signature.
-- The id stands here; the signing secret stands in the functions' environment, so that neither a
-- copy of the database nor the functions alone can make a token.

-- Does: the random half of a reply address: 80 bits in hex, without the fixed bits of a UUID.
create function escrow.new_reply_id()
returns text
language sql
volatile
set search_path = pg_catalog, pg_temp
as $$
    select left(u.hex, 8) || right(u.hex, 12)
    from (select replace(gen_random_uuid()::text, '-', '')) as u (hex);
$$;

comment on function escrow.new_reply_id() is 'Random id that a reply token is signed over.';
