// Form-encoded parameters with bracket nesting: a[b]=1, a[]=x and a[0]=x (rule 1).
import { invalid } from "./errors.ts";

export type Raw = string | Raw[] | { [name: string]: Raw };

const NAME = /^([^[\]]+)((?:\[[^[\]]*\])*)$/;

export function decodeForm(text: string): { [name: string]: Raw } {
  const root: { [name: string]: Raw } = {};
  for (const pair of text.split("&")) {
    if (pair === "") continue;
    const cut = pair.indexOf("=");
    const name = decode(cut < 0 ? pair : pair.slice(0, cut));
    put(root, stepsOf(name), cut < 0 ? "" : decode(pair.slice(cut + 1)));
  }
  return root;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    throw invalid(`Invalid percent-encoding in the request: ${text.slice(0, 100)}`);
  }
}

function stepsOf(name: string): string[] {
  const match = NAME.exec(name);
  if (!match) throw invalid(`Invalid parameter name: ${name.slice(0, 100)}`);
  const inner = [...match[2]!.matchAll(/\[([^[\]]*)\]/g)].map((step) => step[1]!);
  return [match[1]!, ...inner];
}

function put(root: { [name: string]: Raw }, steps: string[], value: string) {
  let place: Raw[] | { [name: string]: Raw } = root;
  steps.forEach((step, depth) => {
    const next = steps[depth + 1];
    const fresh: Raw = next === undefined ? value : next === "" ? [] : {};
    const found: Raw | undefined = Array.isArray(place)
      ? undefined
      : (Object.hasOwn(place, step) ? place[step] : undefined);
    const child: Raw = next === undefined || typeof found !== "object" ? fresh : found;
    if (Array.isArray(place)) place.push(child);
    else Object.defineProperty(place, step, { value: child, ...OPEN });
    if (typeof child === "object") place = child;
  });
}

// defineProperty, because a parameter may be called __proto__.
const OPEN = { writable: true, enumerable: true, configurable: true };
