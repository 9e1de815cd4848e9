// A database that is put back to an earlier hour while Stripe goes on.
import type { World } from "./world.ts";

/** Puts every row of the product back to what it was when `saveRows` was called. */
export type PutBack = () => Promise<void>;

/**
 * Saves all tables of schema `escrow`. Sequences are not put back: a restore from a copy of the
 * tables leaves them, and what rests on their order must stand that too.
 */
export async function saveRows(world: World): Promise<PutBack> {
  await world.settle();
  const saved = `saved_${crypto.randomUUID().slice(0, 8)}`;
  await world.sql.unsafe(`
    create schema ${saved};
    do $$
    declare
        t text;
    begin
        for t in
            select relname from pg_class
            where relnamespace = 'escrow'::regnamespace and relkind = 'r'
        loop
            execute format('create table ${saved}.%I as table escrow.%I', t, t);
        end loop;
    end $$`);
  return async () => {
    await world.settle();
    await world.sql.unsafe(restoreFrom(saved));
  };
}

/** As most public recipes do it: every trigger asleep that may be, then rows in any order. */
const restoreFrom = (saved: string) => `
    do $$
    declare
        t text;
        v_columns text;
    begin
        set local session_replication_role = replica;
        for t in
            select relname from pg_class
            where relnamespace = 'escrow'::regnamespace and relkind = 'r'
        loop
            execute format('alter table escrow.%I disable trigger user', t);
            execute format('delete from escrow.%I where true', t);
            select string_agg(quote_ident(attname), ', ') into v_columns
            from pg_attribute
            where attrelid = format('escrow.%I', t)::regclass and attnum > 0
                and not attisdropped and attgenerated = '';
            execute format(
                'insert into escrow.%I (%s) overriding system value select %s from ${saved}.%I',
                t, v_columns, v_columns, t
            );
            execute format('alter table escrow.%I enable trigger user', t);
        end loop;
    end $$`;
