// A whole installation in order, as the doctor finds nothing to say about it, and what it looks at.
import { assertEquals } from "deno-std/assert";
import type { Finding } from "../../dev/doctor/check.ts";
import { examine } from "../../dev/doctor/examine.ts";
import type { Subject } from "../../dev/doctor/subject.ts";
import { openStripeApi, type StripeApi } from "../../dev/stripe_api.ts";
import { mendWebhooks } from "../../dev/webhooks/mend.ts";
import { type Kind, type Wanted, wantedOf } from "../../dev/webhooks/plan.ts";
import { type Fetch, startWorld, type World, type WorldOptions } from "./world.ts";

/** The reference of the project that a world stands for. */
export const REF = "abcdefghijklmnopqrst";
const HOST = `${REF}.supabase.co`;

/** In real time; nothing in a world takes so long but what a test lets hang. */
const LIMIT_MS = 5_000;

export interface Installation {
  world: World;
  subject: Subject;
}

/** Webhooks as they should be, jobs that ran, an alert channel that was tested. */
export async function startInstallation(options: WorldOptions = {}): Promise<Installation> {
  const world = await startWorld(options);
  await mend(world, { apply: true });
  world.mail.setServer({
    InboundHookUrl: `${world.apiUrl.replace("://", "://user:secret@")}` +
      "/functions/v1/postmark-inbound-webhook",
  });
  await world.rpc("escrow_send_test_alert", { p_actor: "a person", p_reason: "installed" });
  const cron = { key: null, headers: { authorization: `Bearer ${world.env.CRON_SECRET}` } };
  for (const job of ["retry-failed-transfers", "check-escrow-timeouts"]) {
    assertEquals((await world.call(job, {}, cron)).status, 200, job);
  }
  await jobsRan(world);
  return { world, subject: subjectOf(world) };
}

export async function jobsRan({ sql }: World): Promise<void> {
  await sql`
    insert into escrow.job_runs (job, finished_at, success)
    select j.job, escrow.now(), true from escrow.jobs j`;
}

/** As a person sees it whose project is hosted: what a world calls and is called has real names. */
export const subjectOf = (world: World): Subject => ({
  place: { apiUrl: `https://${HOST}`, serviceKey: world.keys.serviceKey, isLocal: false },
  env: { ...world.env, STRIPE_API_BASE: undefined, POSTMARK_API_BASE: undefined },
  source: "secrets.env",
  file: "secrets.env",
  fetch: atHost(world),
  limitMs: LIMIT_MS,
  waiting: { now: () => 0, sleep: () => Promise.resolve(), random: () => 0.5 },
});

function atHost({ apiUrl, env, fetch }: World): Fetch {
  const origins: Record<string, string> = {
    [`https://${HOST}`]: apiUrl,
    "https://api.stripe.com": env.STRIPE_API_BASE!,
    "https://api.postmarkapp.com": env.POSTMARK_API_BASE!,
  };
  // Stripe and Postmark say where they post to, Postmark with user and password
  const ours = new RegExp(`http://([^/"]*@)?${new URL(apiUrl).host}`, "g");
  return async (input, init) => {
    const request = new Request(input, init);
    const { origin } = new URL(request.url);
    const url = request.url.replace(origin, origins[origin] ?? origin);
    const response = await fetch(new Request(url, request));
    const said = (await response.text()).replaceAll(ours, `https://$1${HOST}`);
    return new Response(said === "" ? null : said, response);
  };
}

export const stripeOf = ({ env, fetch }: World): StripeApi =>
  openStripeApi({ apiBase: env.STRIPE_API_BASE! }, env.STRIPE_SECRET_KEY!, fetch);

export async function wantedIn(world: World): Promise<Wanted[]> {
  const { body } = await world.rpc("escrow_diagnose");
  return wantedOf(world.apiUrl, body.events);
}

/** `deno task webhooks` in a world; `kept` gets the new secrets by their variable. */
export async function mend(
  world: World,
  options: {
    apply?: boolean;
    disableOld?: boolean;
    kept?: Record<string, string>;
    secrets?: Record<Kind, string[]>;
  } = {},
): Promise<{ left: number; said: string }> {
  const said: string[] = [];
  const left = await mendWebhooks({
    stripe: stripeOf(world),
    fetch: world.fetch,
    wanted: await wantedIn(world),
    secrets: options.secrets ?? {
      account: [world.env.STRIPE_WEBHOOK_SECRET!],
      connect: [world.env.STRIPE_CONNECT_WEBHOOK_SECRET!],
    },
    apply: options.apply ?? false,
    disableOld: options.disableOld ?? false,
    keep: (variable, secret) => {
      if (options.kept) options.kept[variable] = secret;
      return Promise.resolve(`kept for ${variable}`);
    },
    file: "secrets.env",
    deploySecrets: "deploy them",
    say: (line) => said.push(line),
  });
  return { left, said: said.join("\n") };
}

/** What the doctor complains about, by the name of the check. */
export async function complaints(subject: Subject): Promise<Record<string, Finding>> {
  const findings = await examine(subject);
  return Object.fromEntries(
    findings.filter(({ verdict }) => verdict === "warning" || verdict === "broken")
      .map((finding) => [finding.check, finding]),
  );
}

/** Everything that an installation keeps: each row of its database, each object at Stripe, mail. */
export async function everythingIn({ sql, simulator, mail }: World): Promise<unknown> {
  const tables = await sql<{ name: string }[]>`
    select format('%I.%I', schemaname, tablename) as name
    from pg_catalog.pg_tables where schemaname in ('escrow', 'supabase_migrations') order by 1`;
  const rows: Record<string, string> = {};
  for (const { name } of tables) {
    const [row] = await sql.unsafe(
      `select count(*) || ' ' || coalesce(md5(string_agg(t::text, '' order by t::text)), '') as sum
       from ${name} t`,
    );
    rows[name] = row!.sum;
  }
  const { now: _, ...stripe } = simulator.control.state();
  return { rows, stripe, mail: mail.messages() };
}
