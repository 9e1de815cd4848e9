// `deno task chaos`: real processes killed under load, and what became of every promise made.
import { parseArgs } from "node:util";
import { type Report, soak } from "./soak.ts";

const HELP = `deno task chaos [options]

Starts the local stack with a Postgres that syncs to disk, lets writers make, pay, release and
refund escrows, and meanwhile SIGKILLs the functions' process and crashes Postgres (SIGQUIT); then
provokes the database's troubles. Afterwards time and the scheduled jobs alone must bring every
escrow to its right end, and everything a caller was told must be true. Exit code 1: a law broke.

  --kills <n>      SIGKILLs of the functions' process; default 200
  --crashes <n>    SIGQUITs of Postgres; default 20
  --writers <n>    callers at once; default 8
  --troubles <n>   how often each trouble of the database must happen; default 20, 0: none
  --seed <n>       repeats the choices, though not the machine's timing; default: a new one
  --json           the report as JSON on standard output, progress on standard error`;

/** Long enough for some deals to be seen through between two deaths. */
const PAUSE_MS = 1_500;

const NUMBERS = { kills: 200, crashes: 20, writers: 8, troubles: 20, seed: Date.now() % 2 ** 31 };

function read(args: string[]) {
  const text = { type: "string" } as const;
  const { values } = parseArgs({
    args,
    options: {
      ...{ kills: text, crashes: text, writers: text, troubles: text, seed: text },
      ...{ json: { type: "boolean" }, help: { type: "boolean" } },
    },
  });
  const numbers = Object.fromEntries(
    Object.entries(NUMBERS).map(([name, usual]) => {
      const given = values[name as keyof typeof NUMBERS];
      if (given !== undefined && !/^\d{1,10}$/.test(given)) throw new Error(`--${name} ${given}`);
      return [name, given === undefined ? usual : Number(given)];
    }),
  ) as typeof NUMBERS;
  return { ...numbers, json: values.json === true, help: values.help === true };
}

/** The goal; a slow machine may miss it, which the summary then says. */
const SERVING_WITHIN_MS = 5_000;

/** "min 210, median 340, max 900 ms of 200, 0 later than 5 s". */
function spread(times: number[]): string {
  if (times.length === 0) return "none";
  const sorted = times.toSorted((a, b) => a - b).map(Math.round);
  const [least, middle, most] = [0, sorted.length >> 1, sorted.length - 1].map((i) => sorted[i]);
  const late = sorted.filter((ms) => ms > SERVING_WITHIN_MS).length;
  return `min ${least}, median ${middle}, max ${most} ms of ${sorted.length}, ` +
    `${late} later than ${SERVING_WITHIN_MS / 1000} s`;
}

const list = (counts: Record<string, number>) =>
  Object.entries(counts).map(([name, count]) => `${name} ${count}`).join(", ");

function summary(report: Report): string {
  const lines: [string, string][] = [
    ["seed", String(report.seed)],
    ["acknowledged", `${sum(report.acknowledged)}: ${list(report.acknowledged)}`],
    ["told to the app", `${report.heard} times`],
    ["lost", String(report.lost.length)],
    ["doubled", String(report.doubled.length)],
    ["escrows", `${report.escrows}: ${list(report.ends)}`],
    ["other broken laws", String(report.broken.length)],
    ["serving after SIGKILL", spread(report.servingAfterKill)],
    ["serving after SIGQUIT", spread(report.servingAfterCrash)],
    ["  Postgres itself", spread(report.recoveredAfterCrash)],
    ...report.troubles.map(({ name, times }): [string, string] => [name, `${times} times`]),
    ["nothing under way after", `${report.healedWithinMinutes ?? "never"} virtual minutes`],
    ["wall time", `${report.wallSeconds} s`],
  ];
  return lines.map(([name, value]) => `${name.padEnd(26)}${value}`).join("\n");
}

const sum = (counts: Record<string, number>) =>
  Object.values(counts).reduce((total, count) => total + count, 0);

async function main(): Promise<number> {
  const options = read(Deno.args);
  if (options.help) {
    console.log(HELP);
    return 0;
  }
  const report = await soak({
    ...options,
    pauseMs: PAUSE_MS,
    say: (line) => console.error(line),
  });
  for (const law of [...report.lost, ...report.doubled, ...report.broken]) console.error(law);
  console.log(options.json ? JSON.stringify(report, null, 2) : summary(report));
  return report.lost.length + report.doubled.length + report.broken.length === 0 ? 0 : 1;
}

try {
  Deno.exit(await main());
} catch (error) {
  console.error(error);
  Deno.exit(1);
}
