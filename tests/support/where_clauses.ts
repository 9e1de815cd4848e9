// UPDATE and DELETE without WHERE, found in function bodies by Postgres' own parser.
// The hosted Data API's sessions load `safeupdate` (supabase/postgres, migration 20260413000000).
// It asks of every statement that is analysed, and of each of its CTEs, whether an UPDATE or DELETE
// has no WHERE at all (eradman/pg-safeupdate, safeupdate.c): `where true` passes; `on conflict do
// update`, MERGE and the actions of rules are not asked. This is as strict, and stricter in that
// it reads branches that never run, and bodies `begin atomic`, which are not analysed again.
import { loadModule, parsePlPgSQLSync, parseSync } from "libpg-query";

await loadModule();

/** A function as the catalog has it. */
export interface Body {
  name: string;
  language: string;
  /** The whole `create function`. */
  definition: string;
  source: string;
}

export interface Findings {
  /** Statements that safeupdate refuses, each with its function's name. */
  withoutWhere: string[];
  /** What can only be read when it runs: dynamic SQL that is not all literal, other languages. */
  unreadable: string[];
}

/** Reads one body; the whole of it, with its CTEs, loops, handlers, cursors and dynamic SQL. */
export function readBody({ name, language, definition, source }: Body): Findings {
  const found: Findings = { withoutWhere: [], unreadable: [] };
  const say = (list: string[], text: string) =>
    list.push(`${name}: ${text.replace(/\s+/g, " ").trim().slice(0, 48)}`);

  function readSql(text: string) {
    let tree: unknown = null;
    try {
      tree = parseSync(text);
    } catch {
      return say(found.unreadable, text);
    }
    visit(tree, (kind, node) => {
      if (kind === "DoStmt" || (kind === "CreateFunctionStmt" && !node.sql_body)) {
        say(found.unreadable, text);
      }
      if (kind !== "UpdateStmt" && kind !== "DeleteStmt") return;
      if (node.whereClause === undefined) say(found.withoutWhere, text);
    });
  }

  function readPlpgsql() {
    visit(parsePlPgSQLSync(definition), (kind, node) => {
      const dynamic = node.dynquery ?? (kind.includes("_dyn") ? node.query : undefined);
      if (dynamic !== undefined) {
        const expression = (dynamic as { PLpgSQL_expr: Expression }).PLpgSQL_expr.query;
        const text = literalOf(expression);
        if (text === null) say(found.unreadable, expression);
        else readSql(text);
      }
      if (kind === "PLpgSQL_expr") readSql(statementOf(node as unknown as Expression));
    });
  }

  if (language === "plpgsql") readPlpgsql();
  else if (language !== "sql") say(found.unreadable, `language ${language}`);
  else readSql(source === "" ? definition : source);
  return found;
}

interface Expression {
  query: string;
  /** Postgres' RawParseMode: 0 a statement, 2 an expression, 3 to 5 an assignment. */
  parseMode: number;
}

function statementOf({ query, parseMode }: Expression): string {
  if (parseMode === 0) return query;
  return `select ${parseMode === 2 ? query : query.replace(/^[^=]*?:?=/, "")}`;
}

type Node = Record<string, unknown>;

/** Every node of a tree: `{ Kind: { … } }`, wherever it stands. */
function visit(tree: unknown, see: (kind: string, node: Node) => void) {
  if (typeof tree !== "object" || tree === null) return;
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === "object" && value !== null && !Array.isArray(value)) {
      see(key, value as Node);
    }
    visit(value, see);
  }
}

/**
 * What an expression says when it runs, where that follows from its text: literals, `||`, and
 * names and values that format() or quote_*() make into one token each; null where it does not.
 */
function literalOf(expression: string): string | null {
  // deno-lint-ignore no-explicit-any -- the parser's tree
  const target = (parseSync(`select ${expression}`) as any).stmts[0].stmt.SelectStmt.targetList[0];
  return textOf(target.ResTarget.val);
}

// deno-lint-ignore no-explicit-any -- the parser's tree
function textOf(node: any): string | null {
  const literal = node.A_Const?.sval?.sval;
  if (literal !== undefined) return literal;
  if (node.TypeCast) return textOf(node.TypeCast.arg);
  if (node.A_Expr?.name?.[0]?.String?.sval === "||") {
    const [left, right] = [textOf(node.A_Expr.lexpr), textOf(node.A_Expr.rexpr)];
    return left === null || right === null ? null : left + right;
  }
  switch (node.FuncCall?.funcname.at(-1).String.sval) {
    case "quote_ident":
      return "a_name";
    case "quote_literal":
    case "quote_nullable":
      return "'a value'";
    case "format":
      return filled(textOf(node.FuncCall.args[0]));
  }
  return null;
}

function filled(pattern: string | null): string | null {
  // what %s stands for can be anything, a second statement too
  let isAnything = pattern === null;
  const text = pattern?.replace(/%(?:\d+\$)?(?:-?\d+)?(.)/g, (_, kind) => {
    if (kind === "I") return "a_name";
    if (kind === "L") return "'a value'";
    if (kind !== "%") isAnything = true;
    return "%";
  });
  return isAnything ? null : text ?? null;
}

/** The functions and procedures of every schema that is neither Postgres' nor an extension's. */
export const BODIES = `
  select
    format('%I.%I', n.nspname, p.proname) as name,
    l.lanname as language,
    pg_get_functiondef(p.oid) as definition,
    p.prosrc as source
  from pg_catalog.pg_proc p
  join pg_catalog.pg_namespace n on n.oid = p.pronamespace
  join pg_catalog.pg_language l on l.oid = p.prolang
  where p.prokind <> 'a' and n.nspname !~ '^(pg_|information_schema$)'
    and not exists (
      select from pg_catalog.pg_depend d
      where d.classid = 'pg_catalog.pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')
  order by 1`;
