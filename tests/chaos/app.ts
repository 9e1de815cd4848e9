// The app's own server under chaos: it hears of changes, now and then stumbles or is away, and
// remembers in which order it heard of what.
import { listen } from "../../dev/gateway.ts";
import { sign } from "../../supabase/functions/_shared/app_webhook.ts";
import type { Random } from "./random.ts";
import { pause, type Site } from "./site.ts";

interface Heard {
  changeId: number;
  escrowTransactionId: string;
  status: string;
}

export interface App {
  url: string;
  /** In the order of their coming, repetitions included; also what it stumbled over. */
  heard: Heard[];
  /** Messages whose signature is not the stack's. */
  forged: number;
  /** From now on it takes everything. */
  isWell: boolean;
  /** The secret, once there is a stack. */
  secret: string;
  close(): Promise<void>;
}

export function openApp(random: Random): App {
  const app = { heard: [] as Heard[], forged: 0, isWell: false, secret: "" };
  const { url, close } = listen(async (request) => {
    const body = await request.text();
    const { headers } = request;
    const text = `${headers.get("webhook-id")}.${headers.get("webhook-timestamp")}.${body}`;
    if (headers.get("webhook-signature") !== await sign(text, app.secret)) app.forged++;
    app.heard.push(JSON.parse(body).data);
    if (app.isWell) return new Response(null, { status: 204 });
    if (random.chance(0.1)) await pause(random.between(100, 1_000));
    return new Response(null, { status: random.chance(0.2) ? random.pick([500, 503]) : 204 });
  });
  return Object.assign(app, { url, close });
}

/** Virtual time in which whatever is owed to a healthy app must have reached it. */
const ROUNDS = 100;
const ROUND_S = 1_200;

/** What the app was not told, or not in order; each law that is broken is one sentence. */
export async function untold(site: Site): Promise<string[]> {
  const { app, sql, simulator } = site;
  app.isWell = true;
  const owed = async () =>
    (await sql`select c.change_id, c.escrow_id, c.to_status from escrow.changes c
      left join escrow.change_deliveries d using (change_id)
      where d.delivered_at is null`).map((row) => JSON.stringify(row));
  for (let i = 0; i < ROUNDS && (await owed()).length > 0; i++) {
    await simulator.control.advanceClock(ROUND_S);
    await site.runJob("retry-failed-transfers");
    await pause(200);
  }
  const known = await sql<{ change_id: string }[]>`select change_id from escrow.changes`;
  const heard = new Set(app.heard.map(({ changeId }) => String(changeId)));
  return [
    ...(await owed()).map((row) => `the app is owed ${row}`),
    ...known.filter(({ change_id }) => !heard.has(change_id))
      .map(({ change_id }) => `the app never heard of change ${change_id}`),
    ...outOfOrder(app.heard).map((it) => `the app first heard of ${it} behind a later one`),
    ...(app.forged > 0 ? [`${app.forged} messages were not signed with the stack's secret`] : []),
  ];
}

/** Changes that were first heard after a later one of the same escrow. */
function outOfOrder(heard: Heard[]): string[] {
  const [known, last] = [new Set<number>(), new Map<string, number>()];
  return heard.flatMap(({ changeId, escrowTransactionId: escrow, status }) => {
    if (known.has(changeId)) return [];
    known.add(changeId);
    const before = last.get(escrow) ?? 0;
    last.set(escrow, Math.max(before, changeId));
    return changeId < before ? [`${status} of ${escrow}`] : [];
  });
}
