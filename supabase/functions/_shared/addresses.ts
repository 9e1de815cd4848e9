// Addresses as they are pasted: what is unambiguous is put right, anything else is refused.

const LOOPBACK = /^(127\.0\.0\.1|localhost|\[::1\])$/;
/** What a project serves below its URL, often copied along. */
const SERVED = /^\/*((rest|functions|auth|storage)\/v1(\/.*)?)?$/;
/** Supabase's own hosts that are no project's API. */
const NO_API =
  /^((www\.|app\.)?supabase\.(com|io)|db\.\w+\.supabase\.co|.*\.pooler\.supabase\.com)$/;

/** URL's own parser leaves white space out, wherever it stands. */
const parse = (text: string): URL | null =>
  !/\s/.test(text) && URL.canParse(text) ? new URL(text) : null;

/** The origin of a Supabase project, without slash and path; null when it is no such URL. */
export function projectUrl(text: string): string | null {
  const url = parse(text.trim());
  if (url === null || !/^https?:$/.test(url.protocol) || NO_API.test(url.hostname)) return null;
  if (url.username + url.password + url.search + url.hash !== "") return null;
  // a key sent without https is everybody's on the way
  if (url.protocol === "http:" && /\.supabase\.(co|in|net|red)$/.test(url.hostname)) return null;
  return SERVED.test(url.pathname) ? url.origin : null;
}

/** https, or this machine; no password in it, because an address is shown where secrets are not. */
export function isAddress(text: string): boolean {
  const url = parse(text);
  const isLocal = url?.protocol === "http:" && LOOPBACK.test(url.hostname);
  return url !== null && (url.protocol === "https:" || isLocal) &&
    url.username === "" && url.password === "";
}

/** The origin, when it is the vendor's own or, where that is allowed, this machine's. */
export function originOf(apiBase: string, vendor: string, localIsAllowed: boolean): string | null {
  const base = parse(apiBase.replace(/\/+$/, ""));
  if (base === null || base.href !== `${base.origin}/`) return null;
  const isLocal = localIsAllowed && /^https?:$/.test(base.protocol) && LOOPBACK.test(base.hostname);
  return base.origin === vendor || isLocal ? base.origin : null;
}
