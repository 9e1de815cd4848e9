// Who signs: names by their shape or as the mail's own From gives them, and the lines below them.
import { matcher } from "./matching.ts";
import { LINKS } from "./tokens.ts";

/** Never a name, however it is written: somebody may say it in one word with a capital. */
const NEVER_NAMES = new Set(
  ("no not never none nothing nobody nope neither nor only almost nearly partly partially " +
    "half unfortunately sorry wrong refused returned back cancel cancelled canceled later " +
    "soon tomorrow pending waiting kidding fake false stop help but except missing lost " +
    "broken damaged customs police court lawyer nein nicht nichts nie niemals niemand kein " +
    "keine keiner noch fast leider teilweise halb zurück morgen bald später falsch " +
    "verloren defekt storno storniert nur non pas jamais rien personne aucun aucune " +
    "presque demain bientôt refusé retour annulé perdu nunca nada nadie ningún ninguno " +
    "casi mañana devuelto perdido cancelado tampoco todavía falta niente nessuno nulla mai " +
    "quasi domani rifiutato reso annullato perso ancora manca niet niets geen nooit nee " +
    "niemand bijna morgen retour geweigerd nog não nem ninguém amanhã devolvido recusado " +
    "ainda inte ej aldrig ingen inget nästan imorgon tillbaka vägrad ikke aldri aldrig " +
    "ingenting intet næsten nesten tilbage retur afvist avvist nie nic nigdy nikt jeszcze " +
    "prawie jutro zwrot odmowa").split(" "),
);

/** Labels and links of names in a signature. */
const LABELS = new Set(
  ("tel telefon phone mobile mob mobil tlf fax cell m t f e p web www mail email e-mail " +
    "of and und et y e en och og i de da di du der die das von van den het the for für & " +
    "la le el").split(" "),
);
const WORKS = new RegExp(
  String.raw`^(?:[\p{L}&.'-]+ ){0,5}(?:ltd|llc|inc|gmbh|ug|ag|kg|sarl|sas|s\.?l\.?|s\.?a\.?|srl` +
    String.raw`|spa|bv|b\.v\.|vof|lda|ltda|ab|aps|as|sp\. z o\.o\.)\.?$`,
  "iu",
);
const OFFICE = matcher(["team", "department", "dept", "logistics", "sales", "support", "service"]);

const wordsOf = (text: string) => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/** The words of a mail's From that may stand for its writer. */
export function namesOf(fromName: string, sender: string): Set<string> {
  const local = sender.slice(0, Math.max(0, sender.lastIndexOf("@")));
  const names = [...wordsOf(fromName), ...wordsOf(local)].filter((name) => name.length > 1);
  return new Set(names.filter((name) => !NEVER_NAMES.has(name)).slice(0, 8));
}

export const mayBeName = (word: string): boolean =>
  /^\p{Lu}[\p{L}'-]*$/u.test(word) && !NEVER_NAMES.has(word.toLowerCase());

/** `mayBeNew`: below a sign-off, where one name may be anybody's. */
export function isNameLine(
  line: string,
  known: ReadonlySet<string>,
  mayBeNew: boolean,
): boolean {
  const words = line.replace(/^[-–—/~\s]+|[.,!\s]+$/g, "").split(/\s+/);
  if (words.length > 3 || words.join("").length > 40) return false;
  const isKnown = words.every((word) => known.has(word.toLowerCase().replace(/[.,]$/, "")));
  if (isKnown) return true;
  const isLoud = words.every((word) => word === word.toUpperCase() && word.length > 2);
  return !isLoud && words.every((word) => mayBeName(word) || /^\p{Lu}\.$/u.test(word)) &&
    ((words.length === 1 && mayBeNew) || words.some((word) => known.has(word.toLowerCase())));
}

/** A title, a firm, a telephone, an address: a line below a name. */
export function isContactLine(line: string): boolean {
  const digits = line.replace(/\D/g, "").length;
  const hasLink = line.search(LINKS) !== -1;
  const words = line.replace(LINKS, " ").match(/\p{L}[\p{L}'’.-]*/gu) ?? [];
  if (line.length > 120 || words.length > 6) return false;
  const isQuiet = words.every((word) =>
    mayBeName(word.replace(/[.'’]/g, "")) || LABELS.has(word.toLowerCase().replace(/\.$/, ""))
  );
  if (!isQuiet) return false;
  const names = words.filter((word) => !LABELS.has(word.toLowerCase()));
  return hasLink || digits >= 4 || WORKS.test(line.trim()) ||
    OFFICE.test(line.toLowerCase()) || (names.length <= 2 && digits === 0);
}
