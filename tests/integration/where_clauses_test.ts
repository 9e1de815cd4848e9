// On hosted Supabase an UPDATE or DELETE without WHERE fails in every call of the Data API.
import { assert, assertEquals } from "deno-std/assert";
import { startDatabase } from "../support/database.ts";
import { BODIES, type Body, type Findings, readBody } from "../support/where_clauses.ts";

/** What readBody() says of dynamic SQL that is known only when it runs → why that is safe. */
const UNREADABLE: Record<string, string> = {
  "escrow.begin_anew: format('alter table %s disable trigger %I', t.re":
    "%s is a regclass, a name, and nothing is updated or deleted",
  "escrow.begin_anew: format('alter table %s %s trigger %I', t.relatio":
    "as above; the mode is one of two literals",
  "escrow.begin_anew: 'truncate ' || ( select string_agg(x::text, ', '":
    "regclasses after a truncate, which safeupdate does not ask about",
};

Deno.test("no function has an UPDATE or DELETE without WHERE, wherever in its body", async () => {
  const database = await startDatabase();
  const bodies = await database.sql.unsafe<Body[]>(BODIES);
  await database.close();
  const found = bodies.map(readBody);
  assert(bodies.length > 300, `only ${bodies.length} bodies were found`);
  assertEquals(found.flatMap(({ withoutWhere }) => withoutWhere), []);
  assertEquals(
    found.flatMap(({ unreadable }) => unreadable).sort(),
    Object.keys(UNREADABLE).sort(),
  );
});

const PLPGSQL: Record<string, [body: string, ...found: (keyof Findings)[]]> = {
  "a statement": ["update t set a = 1;", "withoutWhere"],
  "a statement with a join": ["update t set a = 1 from u join v using (b);", "withoutWhere"],
  "a returned query": ["return query delete from t returning a;", "withoutWhere"],
  "a CTE": ["with d as (delete from t returning a) select 1 into r from d;", "withoutWhere"],
  "a second CTE": [
    "with d as (delete from t where b), e as (update t set a = 2) insert into t select 1;",
    "withoutWhere",
  ],
  "a loop over rows": [
    "for r in update t set a = 1 returning a loop null; end loop;",
    "withoutWhere",
  ],
  "a nested block in a loop": [
    "while true loop begin if b then delete from t; end if; end; end loop;",
    "withoutWhere",
  ],
  "a handler": ["begin null; exception when others then delete from t; end;", "withoutWhere"],
  "an else and a case": [
    "case when b then null; else if b then null; else delete from t; end if; end case;",
    "withoutWhere",
  ],
  "a literal that is executed": ["execute 'delete from t';", "withoutWhere"],
  "a format that is executed": ["execute format('update %I set a = %L', n, 1);", "withoutWhere"],
  "a format behind a schema": [
    "execute pg_catalog.format('delete from x.%1$I', n);",
    "withoutWhere",
  ],
  "literals that are joined": ["execute 'delete ' || 'from ' || quote_ident(n);", "withoutWhere"],
  "the second of two that are executed": ["execute 'select 1; delete from t';", "withoutWhere"],
  "a loop over what is executed": [
    "for r in execute 'delete from t returning a' loop null; end loop;",
    "withoutWhere",
  ],
  "a cursor that is executed": ["open c for execute 'delete from t returning a';", "withoutWhere"],
  "a returned query that is executed": [
    "return query execute 'delete from t returning a';",
    "withoutWhere",
  ],
  "an executed block": ["execute 'do $x$ begin delete from t; end $x$';", "unreadable"],
  "a variable that is executed": ["execute n;", "unreadable"],
  "a text put into a format": ["execute format('delete from t %s', n);", "unreadable"],
  "a text that is appended": ["execute 'delete from t' || n;", "unreadable"],
  "where true": ["update t set a = 1 where true; execute 'delete from t where true';"],
  "where current of": ["update t set a = 1 where current of c;"],
  "a conflict's update": ["insert into t values (1) on conflict (a) do update set a = 2;"],
  "a merge": ["merge into t using u on t.a = u.a when matched then delete;"],
  "expressions": ["b := a = 1; t[1] := a + 1; r.a = 2; perform f(a => 1); return next a;"],
};

for (const [place, [body, ...expected]] of Object.entries(PLPGSQL)) {
  Deno.test(`${place} in plpgsql: ${expected[0] ?? "nothing"} is found`, () => {
    const definition = `create function f() returns setof int language plpgsql as $$
      declare r record; n text; a int; b bool; t int[]; c refcursor; begin ${body} end $$`;
    assertEquals(kindsIn({ name: "f", language: "plpgsql", definition, source: body }), expected);
  });
}

Deno.test("a trigger, a cursor's declaration, SQL and SQL-standard bodies are read", () => {
  const ofSql = (definition: string, source = "") =>
    kindsIn({ name: "f", language: "sql", definition, source });
  const ofPlpgsql = (definition: string) =>
    kindsIn({ name: "f", language: "plpgsql", definition, source: definition });
  assertEquals(ofSql("", "select 1; delete from t"), ["withoutWhere"]);
  assertEquals(ofSql("", "delete from t where a = 1"), []);
  const atomic = "create function f() returns int begin atomic update t set a = 1; select 1; end";
  assertEquals(ofSql(atomic), ["withoutWhere"]);
  assertEquals(ofSql("create function f() returns int return 1"), []);
  const trigger = "create function f() returns trigger language plpgsql as ";
  assertEquals(ofPlpgsql(`${trigger} $$ begin delete from t; return new; end $$`), [
    "withoutWhere",
  ]);
  const cursor = "declare c cursor for with d as (delete from t returning a) select a from d;";
  assertEquals(ofPlpgsql(`${trigger} $$ ${cursor} begin open c; return new; end $$`), [
    "withoutWhere",
  ]);
  const other = { name: "f", language: "c", definition: "", source: "f" };
  assertEquals(kindsIn(other), ["unreadable"]);
});

function kindsIn(body: Body): string[] {
  const { withoutWhere, unreadable } = readBody(body);
  return [...withoutWhere.map(() => "withoutWhere"), ...unreadable.map(() => "unreadable")];
}
