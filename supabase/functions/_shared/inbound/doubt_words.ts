// What leaves a doubt whether a receiver has delivered: no, not yet, soon, partly, if, why. One of
// these anywhere, and a person reads the reply, whatever else it says.

export const DOUBTS: string[] = [
  // English: no and not
  String.raw`but|however|although|not|no|nope|never|none|nothing|nobody|neither|nor|without`,
  String.raw`cannot|cant|dont|wont|didnt|havent|hasnt|\p{L}{1,12}n't|unable|impossible`,
  String.raw`unfortunately|refuse[ds]?|decline[ds]?|reject(?:ed|s)?|quit`,
  String.raw`cancel(?:led|ed|ling|s)?|stop|unsubscribe|remove me|forget|withdraw|back out`,
  String.raw`instead|undelivered|(?:done|finished) with|give up|gave up`,
  String.raw`sent (?:it|them|this) back|returned|fuck|nonsense|idiots?`,
  String.raw`(?:done|finished) (?:reading|talking)|(?:we're|we are) done here`,
  "resign(?:ation|ed)?|terminat(?:e|ed|ion)|rubbish|garbage|ridiculous|lol",
  String.raw`(?:sent|send|gave|give|took|brought|mailed) (?:\p{L}+ )?(?:\p{L}+ )?back`,
  "consider (?:it|this|that)|get (?:it|this|that|them)|ask",
  String.raw`\d+ (?:of|out of|von|sur|de|di|van|av|af|z) (?:the )?\d+|finished (?:\p{L}+ )?last`,
  "(?:as a|first|rough) draft|(?:for|done) (?:today|now)|the rest|rest (?:comes|follows)",
  "(?:he|she|someone|somebody) (?:has|have|had|did|sent|delivered|finished|completed|does)",
  // sent, but not what was to be delivered, or not by the receiver
  String.raw`(?:your|this|my|the) (?:e-?mail|mail|message|letter|invitation)`,
  "(?:ihre?|deine?|votre|ton|su|tu|suo|tuo|sua|tua|uw|je|din|ditt|twoja|twój) (?:e-?mail|mail" +
  "|nachricht|message|mensaje|correo|messaggio|bericht|mensagem|meddelande|besked|wiadomość)",
  String.raw`(?:please|pay|sign|pls|bitte|erst)[^.!?\n]{0,40} (?:first|zuerst|vorher)|pay first`,
  String.raw`(?:an?|another|my|last) (?:\p{L}+ )?(?:e-?mail|message|note|proposal|offer|quote)`,
  String.raw`my (?:terms|conditions|prices?|availability|iban|bank details|address)`,
  String.raw`(?:eine?n?|meine?n?|un|une|uno|una|um|uma|een|en|ett|et|mon|mi|mio) (?:e-?mail|mail` +
  String
    .raw`|nachricht|angebot|kostenvoranschlag|devis|courriel|message|mensaje|correo|presupuesto` +
  String.raw`|messaggio|preventivo|bericht|offerte|orçamento|mensagem|meddelande|besked|melding)`,
  // hearsay and guesses
  String.raw`said|says|claim(?:s|ed)?|told|apparently|supposedly|think|thought|believe|guess`,
  String.raw`assume[ds]?|hopefully|probably|angeblich|wohl|wahrscheinlich|vermutlich|hoffentlich`,
  String.raw`glaube|denke|probablement|je crois|je pense|apparemment|probablemente|creo|supongo`,
  String.raw`probabilmente|credo|penso|waarschijnlijk|hopelijk|denk|geloof|provavelmente|acho`,
  String.raw`förmodligen|tror|sandsynligvis|sannsynligvis|chyba|prawdopodobnie|myślę`,
  // not yet
  String.raw`will|shall|going to|gonna|\p{L}{1,6}'ll|tomorrow|soon|shortly|later|tonight`,
  String.raw`next (?:week|month|time|\p{L}{2,4}day)`,
  String.raw`(?:this|by|until|till) (?:week|weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)day)`,
  String.raw`yet|almost|nearly|partly|partially|partial|half|halfway|first part|some of|most of`,
  String.raw`except|missing|still|pending|wait(?:ing)?|in progress|working on|work in|trying`,
  String.raw`try|planned|planning|plan to|intend|to be`,
  String.raw`be (?:done|delivered|sent|shipped|finished|completed|ready)|being|getting|supposed`,
  String.raw`running late|late again|more time|extension|extend|postpone[d]?|delayed`,
  String.raw`expect(?:ing)?|expected (?:to|by|on)|attempt(?:ed)?`,
  "(?:start|starts|begin|deliver|ship|arrives?|come|coming|scheduled) (?:on|at|for)|another order",
  String.raw`in (?:an?|one|two|three|\d+|the next|a few) (?:hours?|days?|weeks?|months?)`,
  String.raw`in (?:einer|zwei|drei|\d+|ein paar) (?:stunden?|tagen|wochen?)`,
  String.raw`(?:dans|tra|fra|om|over|za|en) (?:\p{L}+|\d+) (?:jours?|semaines?|giorni|settimane` +
  String.raw`|días|semanas|dagen|weken|dagar|veckor|dage|uger|dager|uker|dni|tygodnie)`,
  // perhaps, if, a question
  String.raw`maybe|perhaps|might|(?:i|we|it|you|they) may|may (?:be|have|not|take)|could|would`,
  String.raw`should|must|need(?:s|ed)?|want|if|unless|until|once|whether|provided|when|why|who`,
  String.raw`whom|what|how|(?:miss(?:ed)?|move|push|new|longer|about) (?:the )?deadline`,
  String.raw`wonder(?:ing)?|clarify|explain|question about|as soon as`,
  String.raw`(?:please|can you|pls) (?:sign|call|wait|send|confirm|explain|tell|advise|pay)|pay me`,
  // trouble
  String.raw`wrong|mistake|error|problem(?:s|e|en|er)?`,
  String.raw`(?:an?|some|small|big|there(?:'s| is| are)|had|have) issues?|trouble`,
  String.raw`fail(?:ed|ure|s)?|broken|broke|damaged?|lost|stolen|scam|fraud|spam|phishing`,
  String.raw`hacked|dispute|refund|complain(?:t|ed)?|lawyer|police|stuck`,
  String.raw`keep (?:me|us) (?:posted|updated|informed)|busy|sick|ill|hospital`,
  String.raw`here's the (?:thing|deal|problem|plan)`,
  // away
  String.raw`out of (?:the )?office|(?:on|annual|maternity|parental) (?:leave|vacation|holiday)`,
  String.raw`vacation|holidays?|away|unavailable|limited access`,
  String.raw`auto(?:matic|mated)?[- ]?(?:reply|response|generated)|no longer`,
  // German
  String.raw`aber|allerdings|nicht|nichts|kein|keine[nmrs]?|nie|niemals|nein|noch|leider|ohne`,
  String.raw`werden?|wird|wirst|würde[n]?|morgen|übermorgen|bald|demnächst|später|in kürze`,
  String.raw`nächste[nrms]?|fast|beinahe|teilweise|teils|zum teil|halb|hälfte`,
  String.raw`(?:ein|der erste|erster) teil|fehlt|fehlen|fehlerhaft|außer|bis auf|warte[nt]?`,
  String.raw`brauche[nt]?|muss|müssen|soll|sollte[n]?|könnte[n]?|falls|wenn|sobald|bevor|bis`,
  String.raw`erst|warum|wieso|wann|wer|wie lange|frage|falsch|kaputt|verloren|storniert?`,
  String.raw`stornieren|ablehnen|versuche|krank|urlaub|abwesend|abwesenheit|außer haus`,
  String.raw`im moment|derzeit nicht|unterwegs|in arbeit|verspätet|verspätung|verzögert`,
  String.raw`verzögerung|anwalt|betrug|zurück|anfangen|(?:bin|sind) dabei`,
  // French
  String.raw`ne|n'\p{L}{1,20}|pas|jamais|rien|aucune?|non|sans|malheureusement|impossible`,
  String.raw`demain|bientôt|encore|plus tard|prochaine?|presque|(?:une|en|première) partie`,
  String.raw`partiel(?:le)?(?:ment)?|moitié|manque(?:nt)?|sauf|attend(?:s|ez|re)?|quand`,
  String.raw`pourquoi|comment|combien|dès que|une fois|si (?:vous|tu|on|je|possible)|peut-être`,
  String.raw`vais|(?:il|elle|on|ça) va|allons|sera|seront|serai`,
  String.raw`\p{L}{2,14}(?:erai|irai|erons|irons|rons|eront|iront)|besoin|retard`,
  String.raw`délai supplémentaire|faux|erreur|problèmes?|annule[rz]?|annulée?s?|refuse[rz]?`,
  String.raw`arrêtez|arnaque|absente?|absence|congés?|vacances|en cours|avocat|perdue?s?`,
  String.raw`cassée?s?|essaye?|devrai[ts]?|doi[ts]|faut`,
  // Spanish
  String.raw`pero|nunca|nada|ningún|ninguna|tampoco|todavía|aún|mañana|luego|próxim[oa]|casi`,
  String.raw`mitad|(?:una|en|primera) parte|parcial(?:mente)?|falta[n]?|excepto|salvo`,
  String.raw`espera[rs]?|esperando|cuando|cuándo|cuánto|por qué|quién|qué|cómo|quizás?|tal vez`,
  String.raw`si (?:no|puede|puedes|es|me)|voy a|vamos a|va a|será|serán`,
  String.raw`\p{L}{2,14}(?:aré|eré|iré|aremos|eremos|iremos|arán|erán|irán)|necesit[oa]`,
  String.raw`problemas?|equivocad[oa]|cancel(?:ar|ado|o|en)|rechazo|estafa|retraso|vacaciones`,
  String.raw`fuera de|ausente|enferm[oa]|imposible|lamentablemente|perdid[oa]`,
  // Italian
  String.raw`però|niente|nessun[oa]?|nemmeno|neanche|domani|ancora|più tardi|prossim[oa]|quasi`,
  String.raw`metà|(?:una|in|prima) parte|parzial[ei]|parzialmente|manca(?:no)?|tranne`,
  String.raw`aspett[oai]|attesa|quando|perché|chi|che cosa|come mai|quanto|forse`,
  String.raw`se (?:puoi|può|possibile|non|mi)|devo|dobbiamo|sarà|saranno`,
  String.raw`\p{L}{2,14}(?:erò|irò|eremo|iremo|eranno|iranno)|bisogno|sbagliat[oa]|errore`,
  String.raw`annull[oai]|annullare|rifiuto|truffa|ritardo|ferie|fuori (?:sede|ufficio)|assente`,
  String.raw`malat[oa]|impossibile|purtroppo|pers[oa]|cosa`,
  // Portuguese
  String.raw`não|nao|nenhum[a]?|nem|ainda|amanhã|depois|próxim[oa]|quase|metade|falta[m]?`,
  String.raw`exceto|aguard[oea]|esperar|porque|por que|quem|qual|quanto|talvez`,
  String.raw`se (?:puder|possível|não)|vou|vamos|irei|farei|preciso|precisamos|errad[oa]|erro`,
  String.raw`cancel[ae]r?|cancelad[oa]|recuso|golpe|fraude|atras[oa]|atrasad[oa]|férias|doente`,
  String.raw`impossível|infelizmente|perdid[oa]|será|serão`,
  // Dutch
  String.raw`maar|niet|niets|geen|nooit|nee|nog|helaas|zonder|zal|zullen|zult|ga|gaan|morgen`,
  String.raw`binnenkort|straks|later|volgende|bijna|deels|gedeeltelijk|helft|deel|ontbreekt`,
  String.raw`ontbreken|behalve|wacht(?:en)?|wanneer|waarom|wat|hoe|welke|misschien|indien|mits`,
  String.raw`zodra|totdat|moet|moeten|zou|verkeerd|fout|probleem|annuleer|annuleren|weiger`,
  String.raw`stoppen|oplichting|vertraging|vakantie|afwezig|ziek|onmogelijk|bezig|kwijt`,
  // Swedish, Danish, Norwegian
  String.raw`inte|ej|icke|aldrig|inget|ingen|inga|nej|ännu|tyvärr|utan|ska|skall|kommer att`,
  String.raw`imorgon|i morgon|snart|senare|nästa|nästan|delvis|hälften|del|saknas|väntar|vänta`,
  String.raw`när|varför|vem|vad|hur|kanske|måste|fel|semester|frånvarande|sjuk|omöjligt|avbryt`,
  String.raw`avboka|vägrar|bluff|försenad|försening|om (?:du|ni|jag)|ikke|aldri|intet|nei|enda`,
  String.raw`endnu|ennå|desværre|dessverre|uden|uten|vil|skal|i ?morgen|senere|næste|neste`,
  String.raw`næsten|nesten|delvist|halvdelen|mangler|venter|vente|hvornår|hvorfor|hvem|hva|hvad`,
  String.raw`hvordan|måske|kanskje|må|feil|forkert|ferie|fraværende|syg|syk|umuligt|umulig`,
  String.raw`afbestil|annuller|nægter|svindel|forsinket|hvis`,
  // Polish
  String.raw`nie|nic|nigdy|jeszcze|niestety|bez|będę|będzie|będziemy|jutro|wkrótce|później`,
  String.raw`następn\p{L}{1,4}|prawie|częściowo|połowa|brakuje|czekam|kiedy|dlaczego|kto|jak`,
  String.raw`może|jeśli|gdy|muszę|błąd|anuluj\p{L}{0,4}|odmawiam|oszustwo|opóźni\p{L}{2,6}`,
  String.raw`urlop\p{L}{0,3}|chor[ya]|niemożliwe|zgubi\p{L}{2,6}`,
];

/** A question that has lost its mark: the verb comes first. */
export const QUESTION_START: RegExp = new RegExp(
  String
    .raw`(?:^|[.!,\n]\s{0,3})(?:(?:have|has|did|do|does|are|were|was|is|can) (?:you|they|he|she` +
    String.raw`|it|this|that|the|we|i|there)|(?:haben|hatten|können|sind) sie|hast du|habt ihr` +
    String.raw`|ist (?:es|das|die|der)|avez-vous|as-tu|est-ce|hebben jullie|heb je|heeft|is het` +
    String.raw`|har (?:du|ni|i)|er det|czy)(?![\p{L}\p{N}])`,
  "u",
);

/** A question, in the scripts that have a mark for it. */
export const QUESTION_MARK: RegExp = /[?？؟]/u;
