// Prints where a platform's Postgres executable lies in Deno's cache; see postgres_binaries.ts.
const { postgres } = await import(Deno.args[0] ?? "") as { postgres: string };
console.log(postgres);
