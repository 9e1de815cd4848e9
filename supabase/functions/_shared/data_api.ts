// The only file that imports postgrest-js, the part of supabase-js that calls RPCs (the whole would
// bring a package of no fixed version: docs/decisions/0018).
import { PostgrestClient } from "@supabase/postgrest-js";
import type { Config } from "./config.ts";
import type { Rpc } from "./rpc.ts";

/** Longer than the database's own limit for a statement (8 s), so that its verdict is heard. */
const RPC_TIMEOUT_MS = 10_000;

/**
 * Calls with the first key that is taken. A worker keeps the keys that it was deployed with: when
 * one was deleted since, it goes on with the next, and stays with that.
 */
export function openRpc(config: Config, fetcher: typeof fetch): Rpc {
  // the headers of supabase-js where nobody is signed in
  const clients = config.databaseKeys.map((key) =>
    new PostgrestClient(`${config.supabaseUrl.replace(/\/+$/, "")}/rest/v1`, {
      headers: {
        apikey: key,
        authorization: `Bearer ${key}`,
        // by which the database knows a copy of itself: see escrow.database_marks
        "x-holdfast-project": new URL(config.supabaseUrl).hostname,
      },
      fetch: fetcher,
    })
  );
  let working = 0;
  const tryOnce = async (client: PostgrestClient, ...[name, args]: Parameters<Rpc>) => {
    try {
      const timeout = AbortSignal.timeout(RPC_TIMEOUT_MS);
      const { data, error, status } = await client.rpc(name, args).abortSignal(timeout);
      return error ? { error, status } : { data };
    } catch (error) {
      const message = error instanceof Error ? error.message : "unknown";
      return { error: { code: "", message }, status: 0 };
    }
  };
  return async (...asked) => {
    const first = working;
    for (let i = 0;; i++) {
      const at = (first + i) % clients.length;
      const reply = await tryOnce(clients[at]!, ...asked);
      if ("data" in reply || !isUnknownKey(reply) || i === clients.length - 1) return reply;
      // refused before anything ran
      working = (at + 1) % clients.length;
    }
  };
}

/** By the gateway, without a code, or by PostgREST; not the PGRST303 of clocks that differ. */
const isUnknownKey = ({ error, status }: { error: { code?: string }; status: number }) =>
  status === 401 && /^(PGRST30[12])?$/.test(error.code ?? "");
