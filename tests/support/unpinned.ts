// Finds what would fetch a program of no exact version, in any text: a script, a workflow, a page,
// a message. Wrapped lines are read as one, and so are the arguments of a process in code.

const EXACT = /^(?:npm:)?(?:@[\w.-]+\/)?[\w.-]+@\d+\.\d+\.\d+(?:-[\w.]+)?$/;
const NAME = /^(?:npm:|jsr:)?(?:@[\w.-]+\/)?[a-zA-Z][\w.-]*(?:@\S+)?$/;

/** Runs or installs the package that is named next. */
const LAUNCHER = String.raw`npx|pnpx|bunx|yarn dlx|pnpm dlx|pnpm exec|bun x|bun dlx|npm exec|npm x`;
const INSTALLER = String.raw`npm (?:install|i|in|add)|pnpm (?:add|install|i)|` +
  String.raw`yarn (?:global add|add)|bun (?:add|install|i)`;
const COMMAND = new RegExp(String.raw`(?<![\w./-])(${LAUNCHER}|${INSTALLER})(?=\s)`, "g");

/** Before a word that is typed: the start of a line or a command, a mark of code, an operator. */
const TYPED = /(?:^|\n|[`"'(;|&$>]|\b(?:exec|sudo|time|run:|then|do|=))[ \t]*(?:[A-Z_]+=\S+\s+)*$/;
/** These take the next word as their value, which is no package. */
const WITH_VALUE = /^(?:-c|--call|--prefix|-w|--workspace|--cache|--registry|--userconfig)$/;

/** A text in which one command is one line. */
function unwrapped(text: string): string {
  return text
    .replace(/\\\r?\n\s*/g, " ")
    // a process's arguments, as code writes them
    .replace(
      /Command\(\s*"(\w+)",\s*\{\s*args:\s*\[([^\]]*)\]/g,
      (_, name, args) => `\n${name} ${args.replace(/["'\s,]+/g, " ")}\n`,
    )
    .replace(
      /\[\s*"(?:npx|npm|pnpm|yarn|bunx?|pnpx)"(?:\s*,\s*"[^"]*")+/g,
      (list) => `\n${list.slice(1).replace(/["'\s,]+/g, " ").trim()}\n`,
    );
}

/** What each launcher or installer in the text is told to fetch, and whether it was typed. */
function fetched(text: string): string[] {
  const found: string[] = [];
  for (const { 0: all, index } of text.matchAll(COMMAND)) {
    const isTyped = TYPED.test(text.slice(Math.max(0, index - 80), index));
    const rest = text.slice(index + all.length, index + all.length + 400);
    // a page breaks its lines anywhere, behind the mark of a comment or a quotation
    const words = rest.replace(/\n[ \t]*(?:\/\/|#|\*|>|--(?= ))?[ \t]*/g, " \n ")
      .split(/[ \t]+/).filter((word) => word !== "");
    found.push(...packagesOf(words, all, isTyped));
  }
  return found;
}

function packagesOf(words: string[], command: string, isTyped: boolean): string[] {
  const installs = new RegExp(`^(?:${INSTALLER})$`).test(command);
  const found: string[] = [];
  let hasFlag = false;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (word === "\n") {
      // an installer's list ends with its line; a launcher's package may stand in the next
      if (installs || found.length > 0) break;
      continue;
    }
    const [, named] = /^(?:-p|--package)(?:=(.+))?$/.exec(word) ?? [];
    if (/^(?:-p|--package)(?:=|$)/.test(word)) {
      hasFlag = true;
      found.push(bareWord(named ?? words[++i] ?? ""));
      continue;
    }
    if (word.startsWith("-")) {
      hasFlag = true;
      if (WITH_VALUE.test(word)) i++;
      continue;
    }
    const name = bareWord(word);
    // with a package named by a flag, this is a program of it
    if (!installs && found.length > 0) break;
    if (!NAME.test(name)) break;
    if (isTyped || hasFlag || PROGRAMS.test(name)) found.push(name);
    if (!installs || /[`"';|&)]$/.test(word)) break;
  }
  return found.filter((name) => name !== "" && !EXACT.test(name))
    .map((name) => `${command} ${name}`);
}

/** What this project has others fetch: meant as such in a sentence too. */
const PROGRAMS = /^(?:deno|supabase)(?:@\S*)?$/;

const bareWord = (word: string) => word.replace(/^["'`]+|["'`,;.):]+$/g, "");

/** What may not stand anywhere; "a script" is one of somebody's server, run unread. */
const FORBIDDEN: [string, RegExp[]][] = [
  ["a script", [
    /\b(?:curl|wget|iwr|irm)\b[^\n|]*\|\s*(?:sudo\s+)?(?:\w+=\S+\s+)*(?:ba|z|da)?sh\b/g,
    /\b(?:iwr|irm)\b[^\n|]*\|\s*iex\b/g,
    /\b(?:sh|bash|zsh|eval|source)\b[^\n]*(?:<|\$)\(\s*(?:curl|wget)\b/g,
  ]],
  ["a program", [
    /\b(?:brew|cargo|choco|scoop|winget|snap) install (?:-\S+ )*(?:deno|supabase)\b/g,
    /\bdeno upgrade(?! --version \d+\.\d+\.\d+\b)/g,
  ]],
  ["an action", [
    /\buses:[ "']*(?!\.\/)[^\s"'@]+(?:@(?![0-9a-f]{40}\b)[^\s"']*)?(?=["']?\s*(?:#.*)?$)/gm,
  ]],
  ["a version", [
    /\b(?:deno|node|bun|python|go)-version:[ "']*(?!\d+\.\d+\.\d+["']?\s*(?:#.*)?$)\S+/gm,
  ]],
  ["a module", [
    /(?<![\w-])jsr:@[^\s"'`)]*/g,
    /(?<![\w-])https:\/\/(?:esm\.sh|deno\.land|cdn\.skypack\.dev|unpkg\.com)\/[^\s"'`)]*/g,
  ]],
];

/** A package as code and import maps name it; `npm:/` begins a folder of one. */
const SPECIFIER = /\bnpm:\/?(@[\w.-]+\/[\w.-]+|[\w.-]*\w)(@[^\s"'`/),]+)?/g;

/** What the text would fetch without an exact version. */
export function unpinnedIn(text: string): string[] {
  const whole = unwrapped(text);
  const wrong = fetched(whole);
  for (const [what, patterns] of FORBIDDEN) {
    for (const [match] of patterns.flatMap((pattern) => [...whole.matchAll(pattern)])) {
      wrong.push(`${what}: ${match.trim()}`);
    }
  }
  for (const [all, , version] of whole.matchAll(SPECIFIER)) {
    if (!/^@\d+\.\d+\.\d+(?:-[\w.]*\w)?\.?$/.test(version ?? "")) wrong.push(`a package: ${all}`);
  }
  for (const [, spec] of whole.matchAll(/\bnpmTool\(\s*["'`]([^"'`]+)/g)) {
    if (!EXACT.test(spec!)) wrong.push(`a tool: ${spec}`);
  }
  return wrong;
}
