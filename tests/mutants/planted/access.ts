// Who may call, and what a caller may reach.
import type { Mutant } from "../mutant.ts";

export const ACCESS: Mutant[] = [
  {
    name: "prefix_of_a_key_opens",
    breaks: "The beginning of a secret key opens every endpoint.",
    changes: [{
      in: "_shared/auth.ts",
      replace: "if (isEqualBytes(digest, digests[i] ?? new Uint8Array())) opened ??= name;",
      by: "if (accepted[i]?.value.startsWith(key)) opened ??= name;",
    }],
    ask: ["unit/functions/auth"],
    about: "almost a key is no key",
  },
  {
    name: "last_byte_is_enough",
    breaks: "One key in 256 has the right digest.",
    changes: [{
      in: "_shared/constant_time.ts",
      replace: "difference |= (a[i] ?? 0)",
      by: "difference = (a[i] ?? 0)",
    }],
    ask: ["unit/functions/auth"],
    about: "no text but a key opens",
  },
  {
    name: "publishable_key_opens",
    breaks: "The key that every browser has moves money.",
    changes: [{
      in: "_shared/auth.ts",
      replace: "const digest = await sha256(key);",
      by: `const digest = await sha256(key);
    if (/^(sb_publishable_|eyJ)/.test(key)) opened ??= "publishable";`,
    }],
    ask: ["integration/http_edge"],
    about: "the publishable key opens no endpoint that names an escrow; nothing is looked up",
  },
  {
    name: "cron_secret_opens_all",
    breaks: "The scheduler's secret releases and refunds escrows.",
    changes: [{
      in: "_shared/auth.ts",
      replace: "...(isJob ? cronSecrets",
      by: "...(true ? cronSecrets",
    }],
    ask: ["unit/functions/auth"],
    about: "CRON_SECRET opens the jobs and nothing that names an escrow",
  },
  {
    name: "undefined_is_a_secret",
    breaks: "A variable that a script set to the text undefined opens the endpoint.",
    changes: [{
      in: "_shared/config.ts",
      replace: `value && value !== "undefined" && value !== "null"`,
      by: "value",
    }],
    ask: ["unit/functions/config"],
    about: "unset, empty, blank, 'undefined' and 'null' all mean: not configured",
  },
  {
    name: "keys_follow_redirects",
    breaks: "Keys and money go wherever an answer points.",
    changes: [{
      in: "_shared/deps.ts",
      replace: `redirect: "error"`,
      by: `redirect: "follow"`,
    }],
    ask: ["unit/functions/serve"],
    about: "keys go to the hosts of the configuration and never where an answer points",
  },
  {
    name: "live_key_goes_anywhere",
    breaks: "A live key may be sent to a host that is not Stripe's.",
    changes: [{
      in: "_shared/addresses.ts",
      replace: "const isLocal = localIsAllowed &&",
      by: "const isLocal =",
    }],
    ask: ["unit/functions/config"],
    about: "a live key goes to Stripe alone, a test key to Stripe or this machine",
  },
  {
    name: "secrets_in_the_log",
    breaks: "An error that quotes a secret writes it into the log.",
    changes: [{
      in: "_shared/log.ts",
      replace: `.replace(PRIVATE, "[private]")`,
      by: "",
    }],
    ask: ["unit/functions/log"],
    about: "faultOf() blanks what must not be logged, wherever it stands",
  },
  {
    name: "deadlock_is_not_tried_again",
    breaks: "A deadlock between two callers fails one of them.",
    changes: [{
      in: "_shared/data_api_answers.ts",
      replace: `"40001 40P01 55P03"`,
      by: `"40001 55P03"`,
    }, {
      in: "_shared/data_api_answers.ts",
      replace: `"http_5??"`,
      by: `"http_5?2"`,
    }],
    ask: ["unit/functions/data_api_answers"],
    about: "what may succeed with the same arguments is passing, whatever its HTTP status",
  },
  {
    name: "revoke_forgotten",
    breaks: "Whoever has the publishable key pauses every outflow.",
    changes: [{
      in: "_operators.sql",
      replace: `revoke execute on function public.escrow_set_paused(boolean, text, text)
            from public, anon, authenticated;`,
      by: "revoke execute on function public.escrow_set_paused(boolean, text, text) from public;",
    }],
    ask: ["integration/privileges"],
    about: "privileges where new objects are open to the API's roles: permissive",
  },
  {
    name: "service_role_reads_tables",
    breaks: "The service key reads tables past the functions.",
    changes: [{
      in: "_grants.sql",
      replace: "notify pgrst, 'reload schema';",
      by: `grant usage on schema escrow to service_role;
grant select on escrow.escrows to service_role;
notify pgrst, 'reload schema';`,
    }],
    ask: ["integration/privileges"],
    about: "privileges where new objects are open to the API's roles: permissive",
  },
  {
    name: "second_lock_off",
    breaks: "A table has no row level security behind its grants.",
    changes: [{
      in: "_grants.sql",
      replace: "alter table escrow.policy enable row level security;",
      by: "",
    }],
    ask: ["integration/privileges"],
    about: "row level security",
  },
  {
    name: "search_path_open",
    breaks: "A function with its owner's rights may be led to somebody else's tables.",
    changes: [{
      in: "public.escrow_claim_release",
      replace: "set search_path = pg_catalog, pg_temp",
      by: "",
    }],
    ask: ["unit/migrations"],
    about: "every routine pins its search_path to pg_catalog, temporary objects last",
  },
  {
    name: "waits_for_a_lock_for_ever",
    breaks: "A function waits for a lock until its caller has given up.",
    changes: [{
      in: "public.escrow_claim_release",
      replace: "set lock_timeout = '3s'",
      by: "",
    }],
    ask: ["integration/privileges"],
    about: "three seconds",
  },
  {
    name: "test_clock_everywhere",
    breaks: "Anybody who reaches the database moves its clock.",
    changes: [{
      in: "escrow.guard_clock",
      replace: "not pg_catalog.pg_has_role(session_user, 'escrow_test_clock', 'member')",
      by: "false",
    }],
    ask: ["integration/sql_clock"],
    about: "who is no member of escrow_test_clock cannot move the clock in any way",
  },
];
