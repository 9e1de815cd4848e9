// A project whose owner has switched on Cron, pg_net and Vault. pg_cron is the real one where the
// tests run on Postgres 15; pg_net and Vault are always stand-ins.
import { join, ROOT } from "../../dev/paths.ts";
import { startWorld, type World } from "./world.ts";

/** The one database that the real pg_cron works in; undefined where it is a stand-in. */
const DATABASE = Deno.env.get("HOLDFAST_TEST_CRON_DATABASE");

export const isPgCronReal: boolean = DATABASE !== undefined;

const REAL = "create extension pg_cron with schema pg_catalog";
const read = (name: string) => Deno.readTextFile(join(ROOT, "tests", "support", name));

/** On the real pg_cron one at a time, because all of them are in its one database. */
export function startScheduledWorld(): Promise<World> {
  return startWorld(DATABASE === undefined ? {} : { name: DATABASE });
}

/** As the dashboard's switches do, with the rights that they give. */
export async function switchOnIntegrations({ sql }: World): Promise<void> {
  await sql.unsafe(isPgCronReal ? REAL : await read("stand_in_pg_cron.sql"));
  await sql.unsafe(await read("grants_of_pg_cron.sql"));
  await sql.unsafe(await read("stand_in_pg_net.sql"));
}
