// What trades do when they are done, and what people say kindly, by whole families.
import type { Words } from "../lexicon.ts";

export const NORWEGIAN_DEEDS: Words = {
  greeting:
    `hei {hei|alle sammen|snille|du|dere|venner|kjære|og takk|sann}|heihei|heisan|hallais|hallo
    {du|i luken|}|halla {balla|}|morna|god {kveld|aften|formiddag} {alle|}|god dag {alle|}|
    goddag|godkveld|kjære {dere|du|alle|kjøper}|til den det gjelder|mårn mårn|hey|heia {alle|}`,
  signOff: `{de|} {beste|varmeste|varme|kjærlige} hilsener|{med|} {vennligste|beste|kjærligste|
    varmeste|vennleg} {hilsen|hilsener|helsing}|med vh|bh|mange klemmer|klem og kos|stor klem|
    klemmer|klem fra|god klem|koz|vennligst|hei så lenge|ha det {bra|godt|fint|kjekt} {så
    lenge|da|}|hadet|hade|snakkes|{bestemor|farmor|mormor|bestefar|tante|onkel}|hilsen oss`,
  fine: `japp {japp|}|jepp|joda|jada|javisst|selvsagt|selvfølgelig|klart det|da er {den|det}
    {ordnet|i boks|i orden|på plass}|så er {den|det} {ordnet|i boks|i orden|på plass}|alt {er|}
    {vel|fryd og gammen|i skjønneste orden|i orden|ok|okei|bra|fint|greit|som det skal|som det
    skal være|topp}|i skjønneste orden|i hus|kort {beskjed|oppdatering|info}|til {orientering|
    info|deres orientering}|godt nytt|bekreftelse|yes|hurra|kanon|knall|kult|rått|helt supert|
    det var det|så det så`,
  frame: `{jeg|vi|} {kan|vil|skal|må|ville} {herved|bare|gjerne|deg|dere|} {gjerne|bare|} {bekrefte|
    meddele|opplyse|si|informere om|melde|fortelle|gi beskjed om} {deg|dere|} {at|}|{jeg|vi}
    {bekrefter|meddeler|opplyser|erklærer|melder} {herved|med dette|deg|dere|gjerne|} {at|}|
    {herved|med dette} {bekrefter|meddeler|opplyser|erklærer} {jeg|vi} {at|}|{det|} {bekreftes|
    meddeles|opplyses} {herved|med dette} {at|}|{glad for|gleder meg over} å kunne {meddele|si|
    bekrefte} {at|}|{kan|kunne} {gledelig|} {meddele|bekrefte} {at|}|som bekreftelse {at|}|
    {bare|} {en|} {kort|rask|liten} {beskjed|bekreftelse|oppdatering} {om|} {at|}|dette
    {bekrefter|er en bekreftelse på} {at|}|at`,
  courtesy: `{takk|mange takk|tusen takk} {igjen|} for {den|det|en|et|din|deres|ditt|} {fine|gode|
    hyggelige|koselige|trivelige|god|godt|hyggelig|trivelig|} {ordre|bestilling|handel|oppdrag|
    jobb|samarbeid|kjøp|kaffe|prat|tid|bestillingen|oppdraget|jobben|kjøpet|turen|dagen|
    ordren}|{det|} {var|har vært} {en|} {sann|stor|ren|} {fornøyelse|glede} {å {arbeide|jobbe|
    handle} med {deg|dere}|}|{det|} {var|har vært} {så|veldig|} {hyggelig|koselig|gøy|trivelig|
    kjekt|artig|fint} {å {jobbe|arbeide|handle|møte} {med|} {deg|dere}|}|{vi|} {ses|sees|
    snakkes|høres} {igjen|neste gang|til neste år|}|{jeg|vi|} {ser|gleder {meg|oss}} {fram|
    frem|} til {neste gang|neste oppdrag|det neste}|{det|alt|leveringen|flyttingen|
    overleveringen} {gikk|har gått|fungerte|forløp} {veldig|kjempe|helt|riktig|} {bra|fint|
    greit|knirkefritt|smertefritt|som smurt|etter planen|som planlagt|perfekt|strålende|som det
    skulle}|gikk {fint|bra|greit|som smurt|perfekt|smertefritt}|{uten|ingen} {problemer|
    anmerkninger|skader|riper|forsinkelser|mangler|klager|trøbbel} {overhodet|av noe slag|}|
    {ring|skriv|send melding|ta kontakt|si fra|si ifra} {gjerne|bare|} {hvis {det er|du har|
    dere har} {noe|spørsmål|mer}|om det er noe|ved spørsmål|}|{hvis|om|er} {det|du|dere} {er|
    har|} {noe|spørsmål} {så|} {er det bare å {ringe|si fra|ta kontakt|spørre}|ring|ta kontakt|
    si fra}|{alltid|} {velkommen|velkomne} {igjen|tilbake i butikken|}|{ha|hav} {en|ei|et}
    {riktig|fortsatt|} {god|fin|flott|strålende|deilig|nydelig|trivelig} {dag|kveld|helg|uke|
    sommer|ferie|jul|påske|fest|tur|ettermiddag|søndag|lørdag|tid}|{fortsatt|riktig|} {god|fin|
    gledelig} {dag|kveld|helg|uke|sommer|ferie|jul|påske|fest|tur|skitur|sykkeltur|reise|
    ettermiddag|søndag|lørdag|bedring|natt|fornøyelse|appetitt} {til dere|til deg|alle|alle
    sammen|}|godt nytt {år|}|{gratulerer|gratulasjoner} {med {bryllupet|bursdagen|dagen|huset|
    nytt hus|babyen|leiligheten|eksamen}|så mye|}|lykke til {med {det|alt|eksamen|huset|den}|
    videre|på {eksamen|prøven}|framover|}|{beklager|unnskyld|sorry} {for|} {sent svar|det sene
    svaret|ventetiden|forsinkelsen|at det tok litt tid}|takk for {tålmodigheten|at {du|dere}
    ventet|hjelpen|hjelpa|kaffen|alt|i dag|sist|praten|denne gang|denne gangen|meg}|{min|mannen
    min|sønnen min|broren min|faren min|kollegaen min|naboen min|dattera mi|datteren min|kona
    mi|søstera mi} {mann|sønn|bror|far|kollega|nabo|datter|kone|søster|mor|} {hjalp|hjalp meg}
    {med|} {å|} {bære|løfte|laste|bæringen|} {den|det|} {inn|opp|}|som {du|dere} {selv|} {så|
    skrev|sa|vet|bekreftet}|{du|dere} {har|} {allerede|selv|} {sett|prøvd|testet|sjekket|
    bekreftet|godkjent} {den|det|dem|alt|}|{så|hvor|} {fint|koselig|hyggelig} {å høre|} at {du|
    dere} {liker|likte|er fornøyd med} {den|det|dem}|{se|jf} {bildet|bilde|vedlagt|vedlegget|
    lenken}|{kvittering|bilde|foto|følgeseddel|faktura} {vedlagt|ligger ved|er vedlagt|følger
    med}|{følgeseddel|fraktbrev|fraktbrevet|følgeseddelen} {er|} {signert|underskrevet|
    kvittert}|ta vare på {deg|dere} {selv|}|{vi|} {testet|prøvde|prøvekjørte} {den|det}
    {sammen|}|god 17 mai|du var selv med {på prøvekjøringen|}`,
  praise: `glad|glade|kjempeglad|superglad|overlykkelig|lykkelig|fornøyd|fornøyde|kjempefornøyd|
    kjempefornøyde|superfornøyd|storfornøyd|strålende fornøyd|begeistret|takknemlig|stolt|bra|
    kjempebra|veldig bra|fint|fin|fine|kjempefin|kjempefint|flott|flotte|nydelig|nydelige|
    supert|super|perfekt|perfekte|deilig|herlig|herlige|vakker|vakkert|vakre|fantastisk|
    fantastiske|strålende|utmerket|topp|god|godt|gode|kjempegod|kjempegodt|smakte|smaker|
    koselig|koselige|hyggelig|hyggelige|snill|snille|søt|søtt|søte|pen|pent|pene|vennlig|myk|
    mykt|myke|varm|varmt|varme|varmer|stille|stilig|ren|rent|stabil|som {en drøm|smurt|ny|nytt|
    et skudd|en klokke|støpt}|skinner|passer|sitter|kler|liker|likte|elsker|elsket|nyter|koser
    seg|kosa seg|virker|fungerer|går|strålte|smilte|tillit|tilliten|tålmodighet|støtte|hjelp|
    hjelpen|hjelpa|samarbeid|samarbeidet|gjestfrihet|kaffen|praten|ord|omtale|anmeldelse|fem
    stjerner|5 stjerner|stjerner|anbefales|vær|været|sol|solskinn|var {til stede|hjemme|med|
    der|innom|på plass}|var selv med {på prøvekjøringen|}|kom {innom|hit|forbi}|takket|takker|
    så {koselig|hyggelig|fint}|alt vel|gøy|moro|artig|kjekt`,
  thanksFor: `{takk|mange takk|tusen takk|hjertelig takk|stor takk} {igjen|nok en gang|så mye|} for|
    takker {så mye|} for`,
  hope: `{jeg|vi|} håper {virkelig|} {at|}`,
  enjoy:
    `{god|riktig god|} fornøyelse med|{lykke til|gratulerer|kos deg|kos dere|god tur|ha det gøy}
    med|nyt|{god|} {skitur|tur|sykkeltur|lesing|appetitt|helg} med`,
  was: `ble {nettopp|nå|alle|også|akkurat|}|er blitt|har blitt|er {nettopp|nå|akkurat} blitt|var
    {alle|}|har vært`,
  is: `er {nå|igjen|allerede|}|står {nå|}|står som|vises som|merket som|henger {nå|}|går {igjen|
    nå|}|spiller|status er|sporinga {sier|viser}|sporingen {sier|viser}|sporing {sier|viser}`,
  sent: `levertt|lvert|levrt|lever|leverrt|leveret|levertet|leveert|levert {og {betalt|kvittert|
    ferdig|montert|godkjent|installert|satt opp|greit|grei}|}|overlevert {og {greit|kvittert|
    betalt}|}|utlevert {og {kvittert|betalt}|}|utlvert|sennt|sendtt|sent {i dag|i går}|sendt
    {og {mottatt|levert|framme|fremme|kommet fram}|}|{ut|til|hjem|fram|frem|inn|over}brakt|{ut|
    hjem}kjørt|brakt {ut|hjem|opp|inn|over|}|kjørt {ut|hjem|fram|frem|over}|stilt til
    disposisjon|gjort tilgjengelig|lagt {opp|ut|i {postkassen|postkassa|innboksen|mappen|mappa|
    skyen}} {på {portalen|serveren|nettet|siden}|}|satt {i drift|live}|gått {live|på lufta|på
    luften}|klargjort for nedlasting|overført {til {deg|dere|kunden|serveren}|}|lansert|rullet
    ut|gitt videre til {kunden|kjøperen}|{lastet|lasta} opp {på|i|til|}|{levering|leveringen|
    leveranse|leveransen|overlevering|overleveringen|utlevering|utleveringen|henting|hentingen|
    montering|monteringen|flyttingen|vasken|oppdraget|jobben|arbeidet|nøkkeloverleveringen}
    {er|ble|har} {nå|} {gjennomført|utført|skjedd|funnet sted|unnagjort|fullført|ferdigstilt|i
    boks}|levering {ok|i orden|skjedd|gjort}|levert i {resepsjonen|postkassen|postkassa|
    pakkeboksen|butikken}|innlevert på {posten|postkontoret}|postlagt`,
  iSent: `levering {skjedde|fant sted}|leveransen {var|skjedde|fant sted}|overleveringen {fant sted|
    skjedde}|leverte {den|det|dem|alt|}|overleverte {den|det|dem|alt|}|sendte {den|det|dem|alt|
    }|kjørte {den|det|dem|alt} {ut|hjem|over}|ordna {alt|}|ordnet {alt|}|fiksa {alt|}|fikset
    {alt|}|lagde {ferdig {den|det|}|}|malte|sydde|bygde|pusset opp|vasket|klippet|oversatte|
    redigerte|trykte|bakte|byttet|satte {den|det|dem} opp|hengte {den|det|dem} opp|holdt vi|
    holdt jeg|hadde vi|hadde jeg|ferdigstilte`,
  handed: `rakte|gitt {i hånda|i hånden|}|ga|stilt {inn|opp|}|satt {inn|fra seg|}|plassert|parkert|
    båret {inn|opp|ned|}|bar {inn|opp|}|løftet inn|trillet inn|trilla inn|lagt {inn|}`,
  done: `ferdig{sydd|malt|strikket|strikka|montert|redigert|klippet|trykt|bygd|bakt|oversatt|
    skrevet|installert|laget|vasket|stilt}|{malt|sydd|strikket|strikka|montert|klippet|trykt|
    bygd|laget|skrevet|redigert|oversatt} ferdig|ferdig {sydd|malt|strikket|strikka|montert|
    redigert|klippet|trykt|bygd|bakt|oversatt|skrevet|installert|laget|vasket|vaska}|satt i
    stand|istandsatt|pusset opp|pussa opp|renovert|oppusset|oppgradert|frisket opp|nymalt|
    tapetsert|sparklet|sparkla|pusset|pussa|slipt|grunnet|lakkert|vokset|oljet|olja|beiset|
    beisa|sveiset|sveisa|loddet|smidd|dreid|frest|tømret|snekret|snekra|saget|saga|høvlet|limt|
    skrudd {opp|sammen|fast|}|satt sammen|støpt|murt|fuget|fugd|asfaltert|steinlagt|drenert|
    isolert|tettet|tetta|lagt {nytt|om|på plass}|lagt om|bygd {om|på|}|tilkoblet|koblet {til|
    på|}|kobla {til|}|trukket|driftsklar|kjøreklar|spilleklar|innflyttingsklar|nøkkelferdig|
    skiftet {ut|}|byttet {ut|}|utskiftet|renset|rensa|spylt|avkalket|luftet|lufta|smurt|
    justert|innregulert|kalibrert|balansert|pumpet|lappet|lappa|kvesset|servet|serva|vasket
    {ned|ut|}|strøket|støvsugd|støvsuget|moppet|moppa|polert|skurt|flyttevasket|nedvasket|
    rundvasket|beskåret|trimmet|trimma|gjødslet|sådd|plantet|planta|luket|luka|felt|kløvd|
    stablet|stabla|sydd {om|}|lagt opp|heklet|hekla|brodert|vevd|tovet|tova|glasert|brent|
    tegnet|tegna|animert|filmet|filma|fotografert|retusjert|etterbehandlet|skannet|
    digitalisert|layoutet|satt opp|gravert|lasergravert|foliert|innbundet|laminert|
    korrekturlest|språkvasket|transkribert|tekstet|autorisert|tolket|lest inn|mastret|mikset|
    arrangert|komponert|spilt|framført|fremført|sunget|undervist|coachet|massert|tatovert|
    tilberedt|pyntet|pynta|dekorert|servert|utviklet|utvikla|kodet|koda|implementert|integrert|
    migrert|konfigurert|oppdatert|optimalisert|utbedret|rettet|løst|i boks|i havn|i mål|
    bokført|rapportert inn|utarbeidet|sammenstilt|holdt|gitt|avholdt|kjørt bort|bortkjørt|hengt
    opp|montert og testet|som avtalt ferdig`,
  over: `kommet i {postkassen|postkassa|hus}|kommet {trygt|godt} {fram|frem}|nådd {fram|frem}|nådde
    {fram|frem|}|ankom|ankommet {trygt|godt|}|er {din|deres}|vel framme|vel fremme|framme|
    fremme|landet {trygt|}|kommet {godt|trygt|helskinnet|riktig|} {fram|frem|hjem|i hus}`,
  taken: `{hentet|henta|mottok|mottatt|fikk|fått|kvitterte|kvittert} {den|det|dem|alt|pakka|pakken|
    varen} {og {kvitterte|kvittert|betalt|betalte|tok den med|fornøyd|prøvde den}|med {hjem|
    seg}|selv|personlig|}|fikk med seg {den|det|dem|alt|}|fått med seg {den|det|dem|alt|}|tok
    {den|det|dem|alt} {med|med hjem|imot}|tok med seg {den|det|dem|alt|} {hjem|}|tok imot {den|
    det|pakken|pakka|}|tatt {den|det|dem} {med|i bruk|}|tatt i bruk|kjørte {hjem|avgårde|av
    gårde} {med {den|det}|i den|på den|}|syklet {hjem|avgårde|av gårde} {på den|}|signerte {for
    mottak|på {følgeseddelen|fraktbrevet|skjermen}|}|skrev under på {følgeseddelen|
    kvitteringen|fraktbrevet}|prøvde {den|det|dem|} {hos meg|}|prøvd {den|det|dem|}|prøvekjørte
    {den|}|testet {den|det|alt|}|pakket {den|det} ut|pakket ut {den|det|}|flyttet inn|godkjente
    {det|alt|arbeidet|resultatet|jobben|}|bekreftet {mottak|mottaket|}|hentett|motatt|mottat|
    har fått {den|det|dem|alt|alle|}|fikk {den|det|dem|alt} {i hånda|i hånden|utlevert}|lastet
    {den|det|dem} ned|lastet ned {den|det|dem|alt|}`,
  adverb:
    `helskinnet|intakt|uskadd|uskadet|uten {skader|riper|mangler|anmerkninger|problemer}|i {ett|
    et} stykke|i {fin|god|perfekt|ny|flott|utmerket|pen} stand|i original {emballasje|eske}|i
    originalemballasje|innpakket|pakket {inn|}|pakka {inn|}|pakket godt inn|emballert|
    forsikret|sporbart|med {omhu|kjærlighet|glede|fornøyelse|sporing|kvittering|signatur}|
    omhyggelig|grundig|profesjonelt|fagmessig|håndverksmessig|egenhendig|selv|personlig {til
    {kunden|kjøperen}|}|direkte {i hånda|i hånden|på stedet|}|rett {på døra|i hånda|i hånden}|
    helt {på døra|til døra|inn i stua}|opp trappa|inn|opp|hjem|fram|frem|bort|på
    {klokkeslettet|minuttet|dagen|avtalt tid|slaget}|til {avtalt|den avtalte|rett} tid|innen
    {fristen|tidsfristen}|innenfor {tidsrammen|budsjettet}|ifølge {kontrakten|tilbudet|ordren|
    bestillingen|planen|sporingen|posten|postnord|bring|avtalen}|iht {avtale|kontrakt|ordre|
    tilbud}|jf {avtale|kontrakt|ordre|tilbud}|i henhold til {avtale|avtalen|kontrakten|ordren|
    kontrakt}|i tråd med {avtalen|avtale}|som {på bildet|bekreftet|nevnt|det skal være|skrevet|
    annonsert|vist|forventet|vi ble enige om}|til {alles|full|stor|deres} {tilfredshet|glede}|
    med glede|gjerne|mega|super|ganske|virkelig|med dette|rett og slett|i mellomtiden|
    likeledes|altså|videre|omgående|raskt|kjapt|i én fei|på én gang|på en gang|i alt|totalt|
    samlet|inkl|denne gang|jo|hos dere|pent og pyntelig|greit|vel|også|tidlig|ferdig|lett|da|
    til bursdagen|til bryllupet|til jul|til dåpen|som pdf|på pdf|akkurat nå`,
  today: `{i dag|idag} {ved {lunsjtider|middagstid}|rundt lunsj|før lunsj|etter lunsj|på
    {formiddagen|ettermiddagen|morgenen|morgonen}|kl #}|nå {på morgenen|på formiddagen|på
    ettermiddagen|i ettermiddag}|i løpet av {dagen|formiddagen|ettermiddagen}|i ettermiddag|i
    formiddag|nå nettopp`,
  past: `i går {ved lunsjtider|natt|tidlig|på kvelden|}|på {mandag|tirsdag|onsdag|torsdag|fredag|
    lørdag|søndag} {som var|kveld}|i {mandags|fredags|lørdags|søndags}|i helgen|i helga|forrige
    helg|for {en|et} {halvtime|kvarter|liten time|stund} siden|rett {før|før lunsj}|tidligere
    {i uka|i uken|på dagen|i dag|i kveld}|her om dagen|i forgårs {kveld|}|i løpet av helga`,
  clock:
    `{kl|klokka|klokken|ca|omkring|rundt|cirka|ved|ca kl|rundt kl|litt over|rett etter|rett før|
    like etter} {#|ett|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv} {tiden|tida|}|{kl|
    klokka|klokken|ca|rundt|} {halv|kvart over|kvart på|ti over|ti på|fem over|fem på} {#|ett|
    to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv}|{ved|i|rundt} {middagstid|lunsjtid|
    lunsjtider|åttetida|nitida|titida|tolvtida|femtida|sekstida|sjutida|totida|tretida|
    firetida|ettida}|mellom {kl|} # og #|fra {kl|} # til #|presis kl #`,
  title:
    `bestemor|farmor|mormor|bestefar|farfar|morfar|tante|onkel|besta|mamma|pappa|lille|vesle|hr|
    fru`,
};
