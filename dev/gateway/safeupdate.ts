// What the hosted Data API's sessions refuse, without the library that refuses it there.
// `authenticator` has session_preload_libraries = 'supautils, safeupdate' (supabase/postgres,
// migrations/db/migrations/20260413000000_fix-authenticator-session-preload-libraries.sql).
// safeupdate looks at each statement when it is analysed, inside functions and triggers too, and
// refuses UPDATE and DELETE whose jointree has no quals, in the statement itself or in one of its
// CTEs (eradman/pg-safeupdate, safeupdate.c). Postgres shows the same tree at the same moment to
// whoever asks for it: debug_print_parse.
// Stricter than the library in two points: a handler inside the function cannot catch the refusal,
// and bodies `begin atomic`, which are stored analysed, are looked at as well.

/** Settings of a session that shows what it analyses; the server's log is spared by roles.sql. */
export const SHOW_STATEMENTS: Record<string, string> = {
  debug_print_parse: "on",
  debug_pretty_print: "off",
  client_min_messages: "log",
};

/** Postgres' CmdType. */
const VERBS: Record<string, string> = { 2: "UPDATE", 4: "DELETE" };

/** "UPDATE requires a WHERE clause" when a notice shows such a statement. */
export function refusalIn(notice: { detail?: string }): string | null {
  if (!/\{QUERY\s:commandType\s[24]\s/.test(notice.detail ?? "")) return null;
  // the dump is broken into lines anywhere between two words
  const tree = notice.detail!.replaceAll("\n", " ");
  for (const { index, 1: command } of tree.matchAll(/\{QUERY :commandType ([24]) /g)) {
    const jointree = fieldsOf(tree, index).get("jointree");
    if (jointree === undefined || fieldsOf(tree, jointree).get("quals") !== undefined) continue;
    return `${VERBS[command!]} requires a WHERE clause`;
  }
  return null;
}

/** Where the node's own fields that hold a node begin; names and texts inside are escaped. */
function fieldsOf(tree: string, node: number): Map<string, number> {
  const fields = new Map<string, number>();
  for (let i = node, depth = 0; i < tree.length; i++) {
    const char = tree[i];
    if (char === "\\") i++;
    else if (char === "}" && --depth === 0) break;
    else if (char === "{" && ++depth === 2) {
      const name = /:(\w+) $/.exec(tree.slice(Math.max(0, i - 30), i))?.[1];
      if (name !== undefined) fields.set(name, i);
    }
  }
  return fields;
}
