// What a receiver says who has delivered. One of these must be said in so many words: money moves
// on a yes, never on the absence of a no. Lower case, accents where people write them.

/** A few words more of the same phrase; a new thought is longer, and its doubts are seen. */
const MORE = String.raw`(?:,? [\p{L}'-]+){0,4}`;
const DELAY_EN = "(?:the|my|any) (?:slight |long |short )?(?:delay|wait)";
const DELAY_DE = "(?:die |der )?(?:kleine )?(?:versp[äa]tung|verz[öo]gerung)";
const ANYTHING =
  "any(?:thing|one)?(?: (?:more|other|further|else|questions?|changes?|help|problems?|issues?" +
  "|concerns?|queries|feedback|or|from me|i can do|at all)){0,4}";

/** Neutral whatever doubts they seem to hold; taken out before anything is looked for. */
export const COURTESIES: string[] = [
  // English
  String.raw`no (?:problems?|worries|issues?|rush)|not a problem`,
  "without (?:any )?(?:problems?|issues?|delay)",
  String.raw`(?:do not|don't|dont) hesitate(?: to (?:ask|call|contact|reach|write|get)${MORE})?`,
  String.raw`feel free to (?:ask|call|contact|reach|write|get)${MORE}`,
  String.raw`(?:let (?:me|us) know|get in touch|reach out) (?:if|should) (?:you (?:have|need|want` +
  String.raw`|see)|there(?:'s| is| are)) ${ANYTHING}`,
  String.raw`(?:if you (?:have|need)|should you have|for) ${ANYTHING}`,
  "any (?:questions|problems|issues),? (?:just )?(?:ask|let me know|shout|call me)",
  String
    .raw`sorry (?:for|about) ${DELAY_EN}|sorry (?:this|it)(?:'s| is) (?:a (?:bit|little) )?late`,
  String.raw`how are you(?: doing)?(?: today)?\s?\?|(?:right|straight) away`,
  String.raw`hope you(?:'re| are) (?:well|doing well|good|fine|happy)`,
  String.raw`hope (?:all|everything) is (?:well|good|fine|in order|okay|ok)|finds you well`,
  String.raw`hope you(?:'ll| will)? (?:like|enjoy|love) (?:it|them|this)|you(?:'ll| will) find`,
  String.raw`(?:all|everything|whatever) (?:that )?you(?:'ll| will)? (?:need|want)`,
  String.raw`(?:have|wish you) a (?:nice|great|good|lovely|wonderful) \p{L}+`,
  String
    .raw`would like to confirm|looking forward to (?:hearing from you|your (?:feedback|review))`,
  String.raw`what (?:you|we) (?:agreed|asked|ordered|requested|discussed|wanted)(?: (?:for|on))?`,
  // German
  String.raw`(?:entschuldig\p{L}{1,6}|sorry|verzeihung) (?:bitte )?(?:für |wegen )?${DELAY_DE}`,
  String.raw`(?:gar |überhaupt )?keine? (?:probleme?|ursache|umstände)|ohne probleme`,
  String.raw`zögern sie nicht${MORE}|(?:bei|für) (?:weiteren )?(?:rück)?fragen${MORE}`,
  String
    .raw`(?:falls|wenn|sollten?) (?:sie |du |ihr |es )?(?:noch |weitere )?(?:fragen|etwas)${MORE}`,
  String.raw`(?:noch )?einen schönen (?:tag|abend)|schönen tag noch|heute morgen|guten morgen`,
  // French
  String.raw`n'hésite[zr]? pas${MORE}|(?:pas de|sans|aucun) (?:problèmes?|soucis?)|encore merci`,
  String
    .raw`(?:désolée?s?|pardon|excusez(?:-moi)?) (?:pour|du) (?:le |ce )?(?:petit |léger )?retard`,
  String.raw`si (?:vous avez|tu as|besoin)${MORE}|comment (?:allez-vous|ça va|vas-tu)\s?\?`,
  // Spanish and Portuguese
  String.raw`(?:sin|ningún) problemas?|no (?:dude|dudes|duden) en${MORE}|cómo está[ns]?\s?\?`,
  String.raw`esta mañana|por la mañana|buenas? (?:días|tardes|mañana)|de nada`,
  String.raw`(?:disculp\p{L}{1,4}|perd[óo]n\p{L}{0,4}|lo siento) (?:por )?(?:el |la )?retraso`,
  String.raw`desculp\p{L}{1,5} (?:pel)?o atraso|sem problemas?|não hesite${MORE}|tudo bem\s?\?`,
  String
    .raw`qualquer (?:dúvida|coisa)${MORE}|no (?:anexo|site|link|drive|e-?mail|local|dia|endereço)`,
  // Italian
  String.raw`(?:nessun|senza) problem[ai]|non esit(?:i|are|ate)${MORE}|come (?:va|sta)\s?\?`,
  String.raw`per (?:qualsiasi |altre )?domand[ae]|scus\p{L}{1,6} (?:per )?il (?:piccolo )?ritardo`,
  // Dutch
  String.raw`geen (?:probleem|problemen|dank)|aarzel niet${MORE}|goedemorgen`,
  String
    .raw`nog een (?:fijne|prettige|mooie) \p{L}+|(?:sorry|excuses) voor de (?:kleine )?vertraging`,
  String.raw`(?:mocht|als) (?:je|u)(?: nog)? vragen${MORE}`,
  // Swedish, Danish, Norwegian, Polish
  String.raw`(?:inga|inget|utan) problem|tveka inte${MORE}|om du har frågor|god morgon`,
  String
    .raw`(?:intet|ingen|uten) problem(?:er)?|hvis du har spørgsmål|hvis du har spørsmål|god morgen`,
  String.raw`(?:nie ma|żaden|bez) problem(?:u|ów)?|w razie pytań${MORE}`,
];

/** Enough beside anything that raises no doubt. */
export const DELIVERED: string[] = [
  // English
  String.raw`delivered|sent|shipped|dispatched|uploaded|attached|enclosed|completed|finished`,
  String.raw`fulfilled|done|handed (?:it |them |everything |the \p{L}+ )?over`,
  String.raw`dropped (?:it |them )?off|posted it|submitted|installed|deployed|published`,
  String.raw`here(?:'s| is| are| you go| it is| they are)`,
  String.raw`(?:please )?find (?:attached|enclosed|below|the|my)|see attached`,
  String.raw`as (?:agreed|promised|requested)`,
  String.raw`(?:is|are|it's|all|now) (?:complete|live|in place)|all set|wrapped (?:it )?up`,
  String.raw`hope (?:this|that|it) helps|my (?:answer|response|feedback)`,
  String.raw`delivery (?:is |was )?(?:made|complete)`,
  String.raw`confirm(?:ing|ed)? (?:the |that the |full |my )?(?:delivery|completion|handover)`,
  // German
  String.raw`(?:ab|aus|an|zu)?geliefert|zugestellt|erledigt|fertig(?:gestellt)?|abgeschlossen`,
  String.raw`abgegeben`,
  String.raw`(?:ab|ein|ver|los|zu)?(?:geschickt|schickt|sendet|sandt|gesendet|gesandt)`,
  String.raw`übergeben|überreicht|hochgeladen|angehängt|im anhang|anbei|beigefügt`,
  String.raw`hier (?:ist|sind|kommt)|installiert|umgesetzt|eingereicht|veröffentlicht`,
  String.raw`wie (?:vereinbart|besprochen|versprochen|abgemacht)|gemacht`,
  // French
  String.raw`livrée?s?|envoyée?s?|expédiée?s?|terminée?s?|finie?s?|fait(?:e|s|es)?|effectuée?s?`,
  String.raw`réalisée?s?|ci-jointe?s?|en pièce jointe|voici|remise?s?|déposée?s?|transmise?s?`,
  String.raw`achevée?s?|mise?s? en ligne|comme (?:convenu|promis|prévu)|installée?s?`,
  // Spanish and Portuguese
  String.raw`entregad[oa]s?|entregué|entregamos|enviad[oa]s?|envié|hech[oa]s?|terminad[oa]s?`,
  String.raw`terminé|completad[oa]s?|finalizad[oa]s?|realizad[oa]s?|adjunt[oa]s?`,
  String.raw`aquí (?:está|están|tienes?|va|van)|mandad[oa]s?|mandé|subid[oa]s?|acabad[oa]s?`,
  String.raw`instalad[oa]s?|publicad[oa]s?|despachad[oa]s?|list[oa]s?`,
  String.raw`(?:como|según lo) (?:acordado|acordamos|prometido|hablamos)|entregues?|entreguei`,
  String.raw`enviei|feit[oa]s?|concluíd[oa]s?|concluí|terminei|finalizei|anexad[oa]s?`,
  String.raw`(?:em|segue em|no) anexo|segue[m]?|aqui (?:está|estão|vai)`,
  String.raw`como (?:combinado|acordado|prometido)`,
  // Italian
  String.raw`consegnat[oaie]|inviat[oaie]|spedit[oaie]|fatt[oaie]|finit[oaie]|completat[oaie]`,
  String.raw`terminat[oaie]|conclus[oaie]|allegat[oaie]|in allegato|ecco|caricat[oaie]`,
  String.raw`mandat[oaie]|eseguit[oaie]|pubblicat[oaie]|installat[oaie]`,
  String.raw`come (?:d'accordo|concordato|promesso|da accordi)`,
  // Dutch
  String.raw`(?:af|op|in|uit)?geleverd|bezorgd|verzonden|verstuurd|(?:op)?gestuurd|klaar|gereed`,
  String.raw`gedaan|afgerond|voltooid|bijgevoegd|in de bijlage|hierbij|hier (?:is|zijn)`,
  String.raw`overhandigd|geüpload|geplaatst|zoals (?:afgesproken|beloofd)`,
  // Swedish, Danish, Norwegian
  String.raw`levererat|levererade?|klart?|skickat|skickade?|färdigt?|bifogat|bifogade?|bifogar`,
  String.raw`här är|avslutat|slutfört|överlämnat|uppladdat|utfört|inlämnat|gjort`,
  String.raw`som (?:avtalat|överenskommet)|(?:af|op)?leveret|levert|sendt|færdigt?|ferdig`,
  String.raw`afsluttet|avsluttet|fuldført|fullført|vedhæftet|vedlagt|her er|overdraget`,
  String.raw`overlevert|udført|utført|uploadet|lastet opp|som aftalt|som avtalt`,
  // Polish
  String.raw`dostarczon[eyoa]|dostarczył[ae]?m|wysłan[eyoa]|wysłał[ae]m|gotow[eyoa]`,
  String.raw`zrobion[eyoa]|zrobił[ae]m|ukończon[eyoa]|zakończon[eyoa]|w załączniku|załączam|oto`,
  String.raw`przekazan[eyoa]|wykonan[eyoa]|doręczon[eyoa]|skończon[eyoa]|zgodnie z umową`,
];

const THANKS = "thanks?|thank you|danke|merci|gracias|grazie|obrigad[oa]|dank je|tack|tak|dziękuję";

/** Enough only when it is all that is said: an answer to "have you delivered?". */
export const BARE_YES: RegExp = new RegExp(
  `^(?:yes|yep|yup|ja|jawohl|oui|sí|sì|sim|jep|tak|ok(?:ay)?,? yes)` +
    String.raw`(?:[\s,!.]{1,3}(?:${THANKS}))?[\s!.]{0,3}$`,
  "u",
);

/** Signs that mean done and nothing else. */
export const DONE_SIGN: RegExp = /[✅☑✔]/u;
