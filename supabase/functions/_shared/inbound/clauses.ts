// What a sentence says, each of its words being a letter (lexicon.ts). The rules are the same for
// every language: which letters a sentence may have, and which beside each other it may not.
import type { Words } from "./lexicon.ts";

export type Said = "delivered" | "neutral" | "unknown_word" | "question" | "not_past" | "not_plain";

/** Whatever is no statement about the delivery. */
const KINDNESS = /^[ghzsyfqrneAlt,&.d]*$/;
/** Good of somebody or something: "she is so happy", "it fits perfectly", "I hope you like it". */
const PRAISE = /^[gheAyst]*[Zo]?(?=[^py]*[py])[DMATtaCUInBbjVpyseAcNxdovL2]*$/;
/** "It lies in the kitchen": where a thing is, and nobody knows whose. */
const LIES = /^[DtA]+b[Ax]*oD*[TL2]$/;
/** "Have fun with the bike"; thanks for something is one kind word (saidBy). */
const JOY = /^[gheAy]*1[DMATtaCUpynoviwLe]*$/;
const THANKS_FOR = /J[DMUaAintyCp]*[pC]/g;
/** "That was the tenth and last lesson." */
const NAMES_IT = /^[DaAdxNctT]+[bB][DaAp]*T$/;
const DELIVERS = "SGmFREH";
/** May be said of the deal without a verb: "parcel 4711, to your door, by DHL". */
const FRAGMENT = /^[2TPDMat9oviwCLUKQk#NWXdxclAeghqsyz,&up]*$/;

/** "The parcel already with the customer": where a language leaves "is" away. */
const AT_CUSTOMER = /^[DMa]*[Tt]A+v[DaM]*[CU]/;

const rule = (pattern: RegExp, verdict: Said): [RegExp, Said] => [pattern, verdict];

/** Said whole, in whatever sentence: one of them and it is no plain word. */
const FORBIDDEN: [RegExp, Said][] = [
  // "to", "by", "of", "my" lead to what they may lead to and to nothing else
  rule(/o(?![DMa9p]*[TPCLUKQdxWNXYcO#ln2p])/, "not_plain"),
  rule(/v(?![DMa]*[CLUKTP#k])/, "not_plain"),
  rule(/w(?![DaM]*[KCLTklQn])/, "not_plain"),
  rule(/Q(?<![woH][DaM]*Q)/, "not_plain"),
  // "your message was delivered" is none: what is confirmed comes behind
  rule(/[^ghyse,&]f/, "not_plain"),
  rule(/i(?![DMa]*[kTPC#UKWdNXYO])|i[DMa]*9/, "not_plain"),
  rule(/M(?!D*[TP9])(?!D*C)/, "not_plain"),
  rule(/M[Da]*L|u(?<!,9?u)/, "not_plain"),
  // a number alone may be a part
  rule(/9(?!T|u)|(?<![DMaio])9T|i[DMa]*9T/, "not_plain"),
  rule(/k(?!\W|[#9kAboB:,.DMKTP]|$)/, "not_plain"),
  // "has" belongs to a carrier or a customer
  rule(/j(?<![KC]A*j)(?!A*E)/, "not_plain"),
  // "I hope it fits, it is delivered on Monday"
  rule(/Z.*[SGmFRE]/, "not_plain"),
  // "pay, and it is sent"
  rule(/r.*[SGmFREHTtb]/, "not_plain"),
  // a month without its day, and days to come
  rule(/O(?<!oD*O)/, "not_past"),
  rule(/Y/, "not_past"),
];

/** A sentence in letters, its stop left off. */
export function saidBy(letters: string, flags: Words): Said {
  const sentence = letters.replace(/\([#9](?=[TuP])/g, "(").replace(/[()]/g, ",")
    .replace(/,[Ae]+(?=,|$)/g, "A").replace(/W,?[oD]*N/g, "N")
    .replace(/(?<=[Nxd][oD]*)W/g, "c").replace(/a[DM]*9(?![Tui9#])/g, "a").replace(THANKS_FOR, "h")
    .replace(/D&D/g, "D").replace(/ov/g, "v").replace(/^[,&]+|[,&]+$/g, "");
  if (sentence.includes("?")) return "unknown_word";
  if (KINDNESS.test(sentence)) return "neutral";
  const broken = FORBIDDEN.find(([pattern]) => pattern.test(sentence));
  if (broken) return broken[1];
  const isPerfect = flags.presentIsPerfect === true && /bA*[^,]*S|S[^,]*b/.test(sentence);
  // "it shipped", "the parcel arrived": no participle in English
  const isPast = /[GxBVE]|I[A]*[SF]/.test(sentence) ||
    (flags.contracts === true && /[TtC]A*R|tA*S/.test(sentence)) ||
    (isPerfect && (flags.perfectHasDays === true || !/[WO]/.test(sentence)));
  const parts = sentence.split(/[,&]/).filter((part) => part !== "");
  const said = parts.map((part, i) =>
    saidByPart(part, {
      flags,
      isPast,
      before: parts.slice(0, i).join(","),
      after: parts.slice(i + 1).join(","),
    })
  );
  const bad = said.find((one) => one !== "delivered" && one !== "neutral");
  return bad ?? (said.includes("delivered") ? "delivered" : "neutral");
}

interface Context {
  flags: Words;
  isPast: boolean;
  /** What the sentence has said up to here. */
  before: string;
  after: string;
}

function saidByPart(part: string, context: Context): Said {
  const { flags, isPast } = context;
  if (KINDNESS.test(part)) return "neutral";
  // a day of its own clause, of one that is past, or behind one: ", on Monday"
  const isOver = isPast && (/[GxBVESF]/.test(part) || /^[oDANcdx]*[WOX]/.test(part));
  if (/[WOX]/.test(part) && !isOver) return "not_past";
  // "is delivered today": perhaps it still will be
  if (/b/.test(part) && /[dcWNX]/.test(part) && !isPast && !/R/.test(part)) return "not_past";
  if (asks(part, flags)) return "question";
  if ([PRAISE, JOY, NAMES_IT].some((one) => one.test(part))) return "neutral";
  const body = part.replace(/^[ghsyfqe]+/, "");
  if (AT_CUSTOMER.test(body)) return "delivered";
  if (FRAGMENT.test(body)) return "neutral";
  if (LIES.test(body) && !/[bB]A*(?:[ov][Da]*L)/.test(body)) return "neutral";
  // "invoice sent, customer happy"
  if (!/[^CUAEjyDe]/.test(body) && /P/.test(context.before) && !/[Tta]/.test(context.before)) {
    return "neutral";
  }
  return isStatement(body, context) ? deliveredOr(body) : "not_plain";
}

function asks(part: string, { verbFirstAsks }: Words): boolean {
  if (verbFirstAsks !== true) return false;
  return /^[ghe]*(?:[bB][A]*[ItTDMUaC]|V[A]*[IU])/.test(part);
}

const WHOLE = /[TtaDKN#]/;

function isStatement(body: string, { flags, before, after }: Context): boolean {
  const has = (letters: string) => new RegExp(`[${letters}]`).test(body);
  // whom the writer calls theirs is not the customer: "my wife has it"
  if (/M[DA]*C/.test(body) && !has("SG")) return false;
  const isThere = !has("I") && WHOLE.test(body) &&
    (/[bB].*v[DaM]*[CU]/.test(body) || /^[^SGmFREH]*[CU]A*[jV][^SGmFREH]*$/.test(body));
  if (isThere || /^[^IMVC]*(?:[TtaD]A*)?[bB]A*(?:A$|[ov][Da]*[LK])/.test(body)) return true;
  if (!has(DELIVERS)) return /^f/.test(body);
  // "I have it delivered": by somebody, some day
  if (flags.contracts === true && /VA*[DMa]*[tT][^,]*[SF]/.test(body)) return false;
  // the customer sends nothing, unless it is they who took it
  if (has("E")) {
    const isTheirs = has("CUKj") || (!/I/.test(before) && /[CUSGR]/.test(before));
    return isTheirs && !has("IGm") && !/EA*S/.test(body);
  }
  if (/(?<![ovi][DMaA]*)C/.test(body)) return false;
  if (/wD*C/.test(body)) return false;
  // praise beside a verb is of the thing: "delivered in perfect condition", and of nobody's wish
  if (has("Z1J") || /[IU]A*p.*[SGmFRE]/.test(body)) return false;
  if (has("m") && !has("SG") && !/[CLUK]/.test(before + body + after) && !/[SG]/.test(before)) {
    return false;
  }
  // "is out and has arrived": what it is is left away
  const isOfThing = WHOLE.test(before + body) || /^[ghseAy]*bA*R|[SG]/.test(before || body);
  // "my order arrived": then the writer bought it
  const isBought = /M[DA]*T[bA]*R/.test(body) && !has("CU");
  if (has("R") && !has("SG") && (!isOfThing || isBought || has("I"))) return false;
  // "it is complete rubbish": what follows is no verb
  if (/bA*FD*T/.test(body) && !has("SG")) return false;
  // "I'm done": with it, with you, or with all this
  if (/I[A]*b/.test(body) || /b[A]*I/.test(body)) return false;
  if (/F.*w|w.*F|FA*v[DMa]*[TUt]/.test(body) && !has("SG")) return false;
  // "done with the customer"
  if (flags.contracts === true && /FA*v/.test(body) && !has("SG")) return false;
  return flags.contracts !== true || !/^U[A]*[SGFmVBb]/.test(body);
}

function deliveredOr(body: string): Said {
  const thing = /[Tta]/.test(body);
  if (!new RegExp(`[${DELIVERS}]`).test(body) && !/[CU]/.test(body)) return "neutral";
  if (/P/.test(body) && !thing) return "neutral";
  if (/^[^SGmFRE]*H[^SGmFRE]*$/.test(body) && !/[Ta]/.test(body)) return "neutral";
  return "delivered";
}
