// What a command says, instead of the terminal.

/** The exit code and every line; an error that the command throws is its last line, code 1. */
export async function capture(
  command: (args: string[]) => Promise<number>,
  args: string[],
): Promise<{ code: number; said: string }> {
  const lines: string[] = [];
  const { log, error } = console;
  console.log = console.error = (...parts: unknown[]) => void lines.push(parts.join(" "));
  try {
    return { code: await command(args), said: lines.join("\n") };
  } catch (thrown) {
    const said = [...lines, thrown instanceof Error ? thrown.message : String(thrown)].join("\n");
    return { code: 1, said };
  } finally {
    Object.assign(console, { log, error });
  }
}
