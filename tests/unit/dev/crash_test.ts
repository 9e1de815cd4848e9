import { assertEquals } from "deno-std/assert";
import { connect } from "../../../dev/database.ts";
import { startStack } from "../../../dev/stack.ts";

Deno.test("no connection left, then Postgres crashed: the Data API answers everybody and goes on", async () => {
  const stack = await startStack({ ephemeral: true });
  try {
    const sql = connect(stack.databaseUrl);
    await sql`create table public.notes as select 7 as number`;
    const ask = async () => {
      const response = await fetch(`${stack.apiUrl}/rest/v1/rpc/escrow_start_job`, {
        method: "POST",
        headers: { apikey: stack.serviceKey, "content-type": "application/json" },
        body: JSON.stringify({ p_job: "check-escrow-timeouts" }),
      });
      const answer = await response.json();
      return `${response.status} ${answer.code ?? Object.keys(answer)}`;
    };
    // twice as many as the Data API has connections: half of them wait for the others' turn
    const askAll = async () => await Promise.all(Array.from({ length: 20 }, ask));
    await sql`alter role authenticator connection limit 0`;
    assertEquals(new Set(await askAll()), new Set(["503 53300"]));
    await sql`alter role authenticator connection limit -1`;
    assertEquals(new Set(await askAll()), new Set(["200 run_id"]));
    await stack.crashDatabase!();
    assertEquals(new Set(await askAll()), new Set(["200 run_id"]));
    assertEquals((await sql`select number from public.notes`)[0]?.number, 7);
    await sql.end();
  } finally {
    await stack.stop();
  }
});
