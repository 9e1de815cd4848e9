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
    assertEquals(new Set(await askAll()), new Set(["503 PGRST002"]));
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

/** The process that serves the functions of a stack of ours, as the kernel lists it. */
async function functionsPid(): Promise<number> {
  for await (const { name } of Deno.readDir("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    const read = (file: string) => Deno.readTextFile(`/proc/${name}/${file}`).catch(() => "");
    const isOurs = new RegExp(`^PPid:\\s+${Deno.pid}$`, "m").test(await read("status"));
    if (isOurs && (await read("cmdline")).includes("functions_server.ts")) return Number(name);
  }
  throw new Error("no process serves functions");
}

Deno.test({
  name: "the functions' process is killed by somebody: the next requests find another one",
  // where the kernel lists processes as files
  ignore: Deno.build.os !== "linux",
  async fn() {
    const lines: string[] = [];
    const stack = await startStack({ ephemeral: true, onFunctionLog: (line) => lines.push(line) });
    try {
      const before = await functionsPid();
      Deno.kill(before, "SIGKILL");
      const ask = async () => {
        const response = await fetch(`${stack.apiUrl}/functions/v1/refund-escrow`, {
          method: "POST",
          headers: { apikey: stack.serviceKey, "content-type": "application/json" },
          body: "{}",
        });
        await response.body?.cancel();
        return response.status;
      };
      let status = 0;
      for (let tries = 0; tries < 200 && status !== 422; tries++) {
        status = await ask();
        if (status !== 422) await new Promise((resolve) => setTimeout(resolve, 50));
      }
      assertEquals(status, 422, "a function answers, if only that the body is wrong");
      assertEquals(await functionsPid() === before, false);
      assertEquals(lines.filter((line) => line.includes("ended by itself")).length, 1);
    } finally {
      await stack.stop();
    }
  },
});
