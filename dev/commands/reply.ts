// `deno task reply <escrow>`: waits for the function it would call.

// deno-lint-ignore require-await -- the commands' common shape
export async function runReply(_args: string[]): Promise<number> {
  console.error(
    "deno task reply is not built yet: releasing an escrow by email reply needs the function\n" +
      "postmark-inbound-webhook. Until then release with distribute-escrow-funds.",
  );
  return 1;
}
