// The person at the keyboard, or nobody.

export interface Terminal {
  /** Whether somebody can be asked. */
  isAttended: boolean;
  say(text: string): void;
  /** The line that was typed; null when there is none. */
  ask(question: string): string | null;
}

export const TERMINAL: Terminal = {
  isAttended: Deno.stdin.isTerminal() && Deno.stdout.isTerminal(),
  say: (text) => console.log(text),
  ask: (question) => prompt(question),
};
