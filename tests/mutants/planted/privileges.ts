// What somebody with a login, or the owner's password, must not be able to do.
import type { Mutant } from "../mutant.ts";

const GUARDS = ["integration/record_guards"];
const MATRIX = {
  ask: ["integration/privileges"],
  about: "privileges where new objects are open to the API's roles: permissive",
};

export const PRIVILEGES: Mutant[] = [
  {
    name: "types_are_looked_up_in_pg_temp",
    breaks: "A type in the caller's temporary schema runs code as the owner.",
    changes: [{
      in: "public.escrow_claim_release",
      replace: "set search_path = pg_catalog, pg_temp",
      by: "set search_path = ''",
    }],
    ask: ["integration/owner_rights"],
    about: "every function, procedure and trigger function of ours pins its path",
  },
  {
    name: "types_of_an_attacker_run",
    breaks: "The body that keeps a type's name runs what a caller made of that name.",
    changes: [{
      in: "public.escrow_explain",
      replace: "set search_path = pg_catalog, pg_temp",
      by: "set search_path = pg_temp, pg_catalog",
    }],
    ask: ["integration/owner_rights"],
    about: "nobody's temporary objects run as the owner, whichever function is called",
  },
  {
    name: "audit_waits_for_anybody",
    breaks: "Whoever may log in stops every order for ever, by one advisory lock.",
    changes: [{
      in: "escrow.audit",
      replace: "perform from escrow.locks l where l.lock = 'audit' for update;",
      by: "perform pg_advisory_xact_lock(hashtext('escrow.admin_actions'));",
    }],
    ask: ["concurrency/strangers_locks"],
    about: "money moves while anon holds every advisory lock there is",
  },
  {
    name: "guards_sleep",
    breaks: "A session with session_replication_role = replica rewrites the ledger.",
    changes: [{
      in: "_records.sql",
      replace: "alter table %s enable always trigger %I",
      by: "alter table %s enable trigger %I",
    }],
    ask: GUARDS,
    about: "every table says what it is, and every trigger stands in the declaration",
  },
  {
    name: "table_without_a_kind",
    breaks: "Nobody has said whether a table's rows may be deleted, so they may.",
    changes: [{
      in: "_records.sql",
      replace: "'database_comparisons', 'digests', 'outbox',",
      by: "'database_comparisons', 'outbox',",
    }],
    ask: GUARDS,
    about: "every table says what it is, and every trigger stands in the declaration",
  },
  {
    name: "record_may_be_emptied",
    breaks: "One statement empties what a day's statement booked.",
    changes: [{
      in: "_records.sql",
      replace: "('_no_truncate', c.kind <> 'working',",
      by: "('_no_truncate', c.kind <> 'working' and c.table_name <> 'statement_journals',",
    }],
    ask: GUARDS,
    about: "under session_replication_role = replica no record is changed, deleted or emptied",
  },
  {
    name: "charge_may_change",
    breaks: "The charge that a transfer is paid from is replaced by a plain update.",
    changes: [{
      in: "_records.sql",
      replace: "'{payment_intent_id,charge_id,refused_id}'",
      by: "'{payment_intent_id,refused_id}'",
    }],
    ask: GUARDS,
    about: "an id, amount, currency or person of the money path is fixed, or said to be free",
  },
  {
    name: "payment_may_be_swapped",
    breaks: "Columns that are filled in once are filled in again.",
    changes: [{
      in: "_records.sql",
      replace: "from unnest(k.once) as c (name)",
      by: "from unnest(k.once[2:]) as c (name)",
    }],
    ask: GUARDS,
    about: "no fixed column changes by a plain update, in any session, nor is it emptied",
  },
  {
    name: "account_without_an_audit",
    breaks: "Held money is sent to another account because of an audit of long ago.",
    changes: [{
      in: "escrow.guard_audited_columns",
      replace: "where age(a.written_by) <= 0",
      by: "where true",
    }],
    ask: GUARDS,
    about: "another account needs an audit of its own escrow in its own transaction",
  },
  {
    name: "account_by_the_audit_of_another",
    breaks: "The audit of one escrow lets the account of another one be changed.",
    changes: [{
      in: "escrow.guard_audited_columns",
      replace: "a.escrow_id::text = to_jsonb(new) ->> 'escrow_id'",
      by: "a.escrow_id is not null",
    }],
    ask: GUARDS,
    about: "another account needs an audit of its own escrow in its own transaction",
  },
  {
    name: "inner_functions_open",
    breaks: "Whoever enters schema escrow one day may call what stands behind the checks.",
    changes: [{
      in: "_grants.sql",
      replace: `revoke all on all functions in schema escrow
        from public, anon, authenticated, service_role;`,
      by: "",
    }],
    ...MATRIX,
  },
  {
    name: "schema_open",
    breaks: "The publishable key's role enters the schema of the tables.",
    changes: [{
      in: "_grants.sql",
      replace: "notify pgrst, 'reload schema';",
      by: "grant usage on schema escrow to anon;\nnotify pgrst, 'reload schema';",
    }],
    ...MATRIX,
  },
];
