// How mail programs mark what somebody else wrote, and what nobody wrote, in many languages.
const WROTE = [
  "wrote",
  "schrieb(?: am .{0,60})?",
  "geschrieben",
  "a [ée]crit",
  "escribi[óo]",
  "ha scritto",
  "schreef",
  "escreveu",
  "skrev",
  "skrifa[ðd]i",
  "napisa[łl]\\(?a?\\)?",
  "napsal\\(?a?\\)?",
  "kirjoitti",
  "[íi]rta",
  "a scris",
  "yazd[ıi]",
  "пише|писал\\(?а?\\)?|написал\\(?а?\\)?|написа",
  "έγραψε",
].join("|");

const ADDRESS = String.raw`[^\s<>]{1,100}@[^\s<>]{1,100}`;

/** "On Mon, 2 Nov 2026 at 10:01, Anna <anna@example.org> wrote:" and its like. */
export const ATTRIBUTION: RegExp[] = [
  new RegExp(String.raw`\d.{0,300}(?<![\p{L}])(?:${WROTE})\s?:$`, "iu"),
  new RegExp(String.raw`(?<![\p{L}])(?:${WROTE})(?![\p{L}]).{0,200}\d.{0,200}:$`, "iu"),
  new RegExp(String.raw`^.{0,150}[<("]${ADDRESS}[>)"].{0,60}(?:${WROTE})\s?:$`, "iu"),
  // with a time, and the name behind the verb
  new RegExp(
    String.raw`\d{1,2}[:.]\d{2}.{0,60}(?<![\p{L}])(?:${WROTE})(?![\p{L}]).{1,100}:$`,
    "iu",
  ),
  // without a verb: a date, an address, a colon
  /^(?=.{0,200}\d).{0,200}<[^\s<>]{1,100}@[^\s<>]{1,100}>.{0,30}:$/u,
  /\d.{0,200}(?:のメール|さんは書きました|写道|님이 작성)\s?[:：]?$/u,
];

/** How the first line of a wrapped one begins: what somebody wrote just above is no part of it. */
export const ATTRIBUTION_START: RegExp = new RegExp(
  String.raw`^(?:on|am|le|el|il|op|em|no dia|den|på|w dniu|dnia|dne|pe|в|\W{0,3}\d` +
    String.raw`|\p{L}{2,4}\.?,? \d)(?![\p{L}])`,
  "iu",
);

/** "-----Original Message-----" in any language. */
export const DASHED_HEADING = /^[-_=*~]{2,40}\s?\p{L}[\p{L}' .’]{2,40}[-_=*~]{2,40}$/u;

export const FORWARDED: RegExp = new RegExp(
  "^[-_>* ]{0,12}(?:" + [
    "begin forwarded message",
    "forwarded message",
    "forwarded by",
    "weitergeleitete nachricht|anfang der weitergeleiteten",
    "message transf[ée]r[ée]|d[ée]but du message (?:r[ée]exp[ée]di[ée]|transf[ée]r[ée])",
    "mensaje reenviado|inicio del mensaje reenviado",
    "messaggio inoltrato|inizio messaggio inoltrato",
    "doorgestuurd bericht|begin doorgestuurd bericht",
    "mensagem (?:encaminhada|reencaminhada)|in[íi]cio da mensagem reencaminhada",
    "vidarebefordrat (?:brev|meddelande)|videresendt (?:besked|melding|meddelelse)",
    "wiadomo[śs][ćc] przekazana|przekazana wiadomo[śs][ćc]",
    "пересланное сообщение",
  ].join("|") + ")",
  "u",
);

const FROM =
  "from|von|de|da|van|från|fra|od|от|lähettäjä|feladó|kimden|差出人|发件人|寄件者|보낸 사람";
const OTHERS = [
  "sent|date|to|cc|subject|gesendet|datum|an|betreff|envoyé|à|objet|enviado(?: el)?|fecha|para",
  "asunto|inviato|data|a|oggetto|verzonden|aan|onderwerp|enviada(?: em)?|assunto|skickat|till|ämne",
  "sendt|dato|til|emne|wysłano|do|temat|отправлено|дата|кому|тема|送信日時|件名|宛先",
  "发送时间|主题|收件人",
].join("|");

/** First line of the header block that Outlook and others put above the original. */
export const HEADER_FROM: RegExp = new RegExp(String.raw`^(?:${FROM})\s?[:：]\s?\S`, "u");

/** Any further line of it. */
export const HEADER_OTHER: RegExp = new RegExp(String.raw`^(?:${OTHERS})\s?[:：]`, "u");

/** Of these alone is a line that a telephone or a mail program adds. */
const SENT_WORDS = new Set(
  ("sent from my via with using get got by the an a for gesendet von meinem mein mit aus " +
    "diese nachricht wurde envoyé envoye de mon depuis avec à partir du télécharger " +
    "téléchargez enviado enviada desde mi do meu da minha com inviato dal mio con " +
    "verstuurd verzonden vanaf mijn met vanuit skickat från min sendt fra mit mitt wysłano " +
    "wysłane z mojego mojej za pomocą app application smart device gerät apple mac pro max " +
    "mini plus ultra se air ios für voor para pour per till til dla 5g lte e mobilen moje").split(
      " ",
    ),
);
const DEVICES = new Set(
  ("iphone iphone'a ipad ipad'a android samsung galaxy huawei xiaomi redmi oneplus pixel " +
    "nokia sony xperia motorola honor blackberry windows outlook mail yahoo aol gmail " +
    "proton protonmail gmx web t-online orange sfr libero virgilio spark thunderbird " +
    "mobile mobil mobiltelefon mobiltelefoon mobilen handy smartphone telefon telefonen " +
    "telefono téléphone teléfono móvil telefoon telemóvel celular tablet phone cell " +
    "telefonu komórki smartfona portable tel ipod mobieltje poczty").split(" "),
);

const SENT_STARTS = new RegExp(
  "^(?:sent|get|gesendet|von|diese|envoy|télé|enviad|inviato|verstuurd|verzonden|skickat|sendt" +
    "|wysłan)",
);

/** Lines such as "Sent from my iPhone", whole. */
export function isSentFrom(line: string): boolean {
  const words = line.toLowerCase().replace(/<?https?:\S{1,300}/g, " ").match(/[\p{L}\d'-]+/gu) ??
    [];
  return words.length > 1 && words.length <= 10 && words.some((word) => DEVICES.has(word)) &&
    SENT_STARTS.test(words[0] ?? "") &&
    words.every((word) =>
      SENT_WORDS.has(word) || DEVICES.has(word) || /^[a-z]{0,2}\d{1,3}[a-z]{0,2}$/.test(word)
    );
}

/** Notices that lawyers and virus scanners add. */
export const SMALL_PRINT: RegExp = new RegExp(
  "^[*_ ]{0,4}(?:" + [
    "(?:confidentiality|legal|privacy) (?:notice|note|disclaimer)|disclaimer",
    "confidential(?:ity)? ?[:-]",
    "th(?:is|e information in this) (?:e-?mail|message|communication|transmission)(?: .{0,80})? " +
    "(?:confidential|intended|privileged|may contain|contains)",
    "(?:please )?(?:consider|think of) the environment",
    "virus-free|virenfrei|sans virus|libre de virus|privo di virus",
    "diese (?:e-?mail|nachricht).{0,80}(?:vertraulich|bestimmt)",
    "ce (?:message|courriel|mail).{0,80}(?:confidentiel|destin)",
    "este (?:mensaje|correo|e-?mail).{0,80}(?:confidencial|dirigid|destin)",
    "(?:questo messaggio|questa e-?mail|il presente messaggio|le informazioni).{0,80}" +
    "(?:riservat|confidenzial|destinat)",
    "(?:dit|deze) (?:bericht|e-?mail).{0,80}(?:vertrouwelijk|bestemd)",
    "esta mensagem.{0,80}(?:confidencia|destin)",
    "dette? (?:meddelande|besked|e-?post|mail).{0,80}(?:konfidentiell|fortrolig)",
  ].join("|") + ")",
  "u",
);

/** Two of these at least: a notice, and no letter. */
export const LEGAL: RegExp = new RegExp(
  "confiden|vertraul|konfiden|fortrol|riservat|vertrouwel|poufn|intended|recipient|destin|bestim|" +
    "empfänger|empfaenger|privileged|disclos|unauthori|virus|avast|environment|notice|disclaimer",
  "giu",
);

/** A whole line such as "Best regards, Anna" (a name of up to four words may follow). */
export const SIGN_OFF: RegExp = new RegExp(
  "^(?:" + [
    "(?:with )?(?:best|kind|kindest|warm|many)? ?regards|best(?: wishes)?|cheers|sincerely|yours",
    "(?:mit )?(?:freundlichen?|besten?|viele|liebe|herzliche|sch[öo]ne) gr(?:[üu]|ue)(?:ß|ss)en?",
    "gru(?:ß|ss)|lg|mfg|vg",
    "(?:bien )?cordialement|bien [àa] vous|salutations|amiti[ée]s",
    "(?:un )?(?:cordial )?saludos?(?: cordiales)?|atentamente",
    "(?:cordiali |distinti )?saluti|cordialmente",
    "(?:met )?(?:vriendelijke|hartelijke) groet(?:en)?|groet(?:en|jes)?|mvg",
    "atenciosamente|cumprimentos|abraços?",
    "(?:med )?v[äæ]nliga? h[äi]lsning(?:ar)?|(?:med )?venn?lig hilsen|mvh|h[äi]lsningar",
    "(?:z )?(?:pozdrawiam|powa[żz]aniem)|pozdrowienia",
    "с уважением",
  ].join("|") + String.raw`)(?:[\s,.!-]{1,3}[\p{L}.'-]{1,40}){0,4}[\s,.!]{0,3}$`,
  "u",
);
