// What a test looks at after the act: ledger, operations, alerts, audit, what changed.
import { assertEquals } from "deno-std/assert";
import type { Escrow } from "./escrows.ts";
import type { Answer, World } from "./world.ts";

/** Digests every table once all is quiet; equal before and after means nothing was written. */
export async function contentsOf(world: World): Promise<Record<string, string>> {
  await world.settle();
  const rows = await world.sql<{ name: string; digest: string }[]>`
    select c.relname as name, (xpath('/row/d/text()', query_to_xml(format(
      'select coalesce(md5(string_agg(t::text, e''\n'' order by t::text)), ''empty'') as d
       from escrow.%I t', c.relname), false, true, '')))[1]::text as digest
    from pg_class c
    where c.relnamespace = 'escrow'::regnamespace and c.relkind = 'r'
    order by c.relname`;
  return Object.fromEntries(rows.map(({ name, digest }) => [name, digest]));
}

/** Balance of each account in one escrow's journals: debit above zero, zero left out. */
export async function ledgerOf(world: World, escrow: Escrow): Promise<Record<string, number>> {
  const rows = await world.sql<{ account: string; sum: string }[]>`
    select account, sum(amount_minor) from escrow.entries
    where escrow_id = ${escrow.id}
    group by account having sum(amount_minor) <> 0 order by account`;
  return Object.fromEntries(rows.map(({ account, sum }) => [account, Number(sum)]));
}

// deno-lint-ignore no-explicit-any -- rows as the driver gives them
export async function operationsOf(world: World, escrow: Escrow): Promise<any[]> {
  return [
    ...await world.sql`
      select * from escrow.operations where escrow_id = ${escrow.id} order by created_at, kind`,
  ];
}

// deno-lint-ignore no-explicit-any -- rows as the driver gives them
export async function alertsOf(world: World, alert: string): Promise<any[]> {
  return [
    ...await world.sql`select * from escrow.outbox where alert = ${alert} order by message_id`,
  ];
}

// deno-lint-ignore no-explicit-any -- rows as the driver gives them
export async function auditOf(world: World, action: string): Promise<any[]> {
  return [
    ...await world.sql`
      select * from escrow.admin_actions where action = ${action} order by action_id`,
  ];
}

/** Every move of an escrow as "from>to:cause", oldest first. */
export async function movesOf(world: World, escrow: Escrow): Promise<string[]> {
  const rows = await world.sql`
    select from_status, to_status, cause from escrow.changes
    where escrow_id = ${escrow.id} and from_status is not null order by change_id`;
  return rows.map(({ from_status, to_status, cause }) => `${from_status}>${to_status}:${cause}`);
}

/** Runs the job that cron runs, when all is quiet: the sweep after a call may hold a lease. */
export async function runTimeouts(world: World, body: Record<string, unknown> = {}) {
  await world.settle();
  return await world.call("check-escrow-timeouts", body);
}

/** Calls an RPC that must succeed and returns what it answered. */
// deno-lint-ignore no-explicit-any -- whatever the RPC answers
export async function act(world: World, name: string, args: Record<string, unknown>): Promise<any> {
  const { status, body } = await world.rpc(name, {
    p_actor: "test",
    p_reason: "a test",
    ...args,
  });
  assertEquals(status, 200, JSON.stringify(body));
  return body;
}

export const setPolicy = (world: World, name: string, value: number | boolean) =>
  act(world, "escrow_set_policy", { p_name: name, p_value: value });

export const setPaused = (world: World, paused: boolean) =>
  act(world, "escrow_set_paused", { p_paused: paused });

/** A refusal of the HTTP contract: status, stable code, a hint, a request id and nothing else. */
export function assertRefused({ status, body }: Answer, expected: number, code: string): void {
  const got = { status, success: body?.success, code: body?.error?.code };
  assertEquals(got, { status: expected, success: false, code }, JSON.stringify(body));
  assertEquals(typeof body.error.hint === "string" && body.error.hint.length > 0, true);
  assertEquals(typeof body.error.message === "string" && body.error.message.length > 0, true);
  assertEquals(typeof body.error.requestId === "string" && body.error.requestId.length > 0, true);
}
