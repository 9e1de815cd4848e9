// What trades do when they are done, and what people say kindly, by whole families.
import type { Words } from "../lexicon.ts";

export const SWEDISH_DEEDS: Words = {
  greeting:
    `hejsan {hejsan|på er|}|hej {hej|hopp|du|vännen|allihopa|allihop|kära|allesammans|och tack}|
    tjenixen|tjabba|tjenamors|tjo hej|halli hallå|hallå där|god {afton|förmiddag}|gomorron|
    goddagens|kära {du|ni|vän|alla}|bästa {beställare|kund|köpare}|till den det berör|hej
    snälla`,
  signOff:
    `{allt|} gott|ha det {så|} {gott|bra|fint} {då|så länge|}|hälsar|varma {kramar|hälsningar}|
    bästa|vänligast|med {vänlig|bästa|varm|} hälsning|tack och {hej|adjö|kram}|hej så länge|
    adjö|hörs|ses|kram på dig|massa kramar|puss och kram|puss|ciao|mvh och tack`,
  fine: `japp {japp|}|jepp|jodå|jadå|javisst|absolut|självklart|såklart|kalas|prima|fint så|
    tipptopp|kanon|grymt|yes|hurra|tjoho|voila|allt {är|} {frid och fröjd|i sin ordning|i
    ordning|under kontroll|väl|gott|okej|ok|lugnt|toppen|perfekt}|frid och fröjd|kort
    {uppdatering|besked|info}|för kännedom|till kännedom|för info|bekräftelse|bekräftas|glada
    nyheter|bara så {du|ni} vet|här kommer {en|} {bekräftelse|uppdatering}`,
  frame:
    `{jag|vi|} {kan|vill|får|ville|skulle vilja} {härmed|bara|gärna|} {bekräfta|meddela|berätta|
    säga|intyga|informera} {er|dig|om|} {att|}|{jag|vi|} {bekräftar|meddelar|intygar|
    informerar} {härmed|er|dig|} {att|}|härmed {bekräftar|meddelar|intygar} {jag|vi} {er|dig|}
    {att|}|härmed {bekräftas|meddelas|intygas} {att|}|{en|ett|} {kort|liten|litet|snabb|snabbt}
    {besked|meddelande|bekräftelse|rad|uppdatering} {om|} {att|}|glad att {meddela|kunna
    meddela|kunna säga} {att|}|{kan|kunde} {glatt|} meddela {att|}|som bekräftelse|detta {för
    att|} {bekräftar|är en bekräftelse på} {att|}|{bara|} {så|} att {du|ni} vet|att`,
  courtesy:
    `{tack|stort tack|tusen tack} {så mycket|igen|} för {den|det|en|ett|er|din|ert|ditt|} {fina|
    roliga|trevliga|trevligt|gott|bra|härliga|snälla|} {beställningen|beställning|uppdraget|
    uppdrag|köpet|köp|jobbet|affären|affär|ordern|order|kaffet|fikat|orden|samarbete|
    bemötande}|{det|} {var|har varit} {ett|} {sant|stort|} nöje {att {arbeta|jobba} {med {er|
    dig}|åt er|åt dig}|att göra affärer {med er|med dig|}|}|{det|} {var|har varit} {så|jätte|}
    {roligt|kul|trevligt} {att {jobba|arbeta|göra affärer|få hjälpa till|hjälpa till|träffas}
    {med {er|dig}|}|}|välkommen {åter|tillbaka|}|välkomna åter|{gärna|} {igen|fler gånger}|
    {ser|jag ser|vi ser} fram emot {nästa {gång|uppdrag}|fortsatt samarbete}|vi {ses|hörs|syns}
    {igen|snart igen|en annan gång|}|{allt|det|leveransen|flytten|monteringen|överlämningen}
    {gick|har gått|funkade|fungerade|flöt på} {mycket|jätte|riktigt|väldigt|helt|} {bra|fint|
    smidigt|smärtfritt|som smort|utmärkt|enligt plan|enligt planerna|som planerat|som det
    skulle|perfekt|galant|kanon}|gick {bra|fint|smidigt|som smort|jättebra|galant|kanonbra|hur
    bra som helst}|{utan|inga} {problem|anmärkningar|skador|krångel|missöden|förseningar|
    konstigheter} {alls|}|{hör|hör bara|hör gärna} av {dig|er} {om {det är|ni undrar|du undrar}
    {något|nåt}|vid frågor|}|{ring|mejla|skriv|maila} {gärna|bara|} {om {det är|ni undrar|du
    undrar} {något|nåt}|vid frågor|}|{om|är} {det|du|ni} {är|undrar|har} {något|nåt|frågor}
    {så|} {hör|är det} {av {dig|er}|bara att {ringa|höra av sig|mejla}}|{ha|hav} {en|}
    {riktigt|fortsatt|} {fin|bra|trevlig|härlig|skön|god|underbar} {dag|kväll|helg|vecka|
    sommar|semester|jul|påsk|midsommar|fest|resa|tid|bröllopsdag|advent|söndag|lördag|fredag}
    {nu|då|alla|}|{trevlig|skön|fin|glad|god|härlig} {helg|dag|kväll|sommar|jul|påsk|midsommar|
    fest|resa|semester|fortsättning|vecka|fredag|lördag|advent} {på er|då|alla|allihop|}|gott
    nytt {år|}|god {jul|fortsättning|natt|tur|resa|aptit}|grattis {till {huset|bröllopet|
    bebisen|dottern|sonen|nya huset|lägenheten|födelsedagen}|på födelsedagen|}|lycka till {med
    {allt|den|det|provet|tentan|huset}|framöver|på {provet|tentan|}|}|{förlåt|ursäkta|ledsen|
    sorry|beklagar} {för|} {det sena|det sena svaret|sent svar|förseningen|väntan|att det
    dröjde|att det tog {lite|} tid}|tack för {visat tålamod|att {du|ni} väntade|all hjälp|
    hjälpen|kaffet|fikat|allt|i dag|idag|den här gången|oss|mig}|min {son|man|bror|pappa|
    kollega|granne|kompis|dotter|fru|syster|mamma} hjälpte {mig|till|mig att} {bära|att bära|
    lyfta|lasta|med bärandet|}|som {du|ni} {själv|} {såg|skrev|sa|vet|märkte|bekräftade}|{du|
    ni} {har|} {redan|själv|} {sett|provat|testat|kollat|bekräftat|godkänt} {den|det|dem|allt|
    }|vad {fint|kul|roligt|härligt|bra} {att {höra|den passar|du gillar den|ni gillar den|den
    kom fram}|} {att {du|ni} {gillar|gillade} {den|det|dem}|att den passar|}|{se|kolla}
    {bilden|bild|bifogat|bilagan|länken|fotot}|{kvitto|bild|foto|intyg|fraktsedel|följesedel}
    {bifogas|bifogat|finns}|{fraktsedel|följesedel|kvittens} {är|} {signerad|undertecknad|
    påskriven}|skepp ohoj|ta hand om {dig|er}|var rädd om {dig|er}|sköt om {dig|er}|kram på
    {dig|er}|kämpa på|kör {hårt|försiktigt}|vi provkörde {den|} {ihop|tillsammans|}|{vi|}
    {testade|provkörde|provade} {den|det|allt|} {ihop|tillsammans|på plats|}|hittade hem`,
  praise: `nöjd|nöjda|jättenöjd|jättenöjda|supernöjd|supernöjda|glad|glada|jätteglad|jätteglada|
    superglad|överlycklig|överlyckliga|lycklig|lyckliga|tacksam|stolt|bra|fint|fin|fina|
    jättefin|jättefint|jättebra|superbra|kanonbra|kanon|toppen|perfekt|perfekta|underbar|
    underbart|underbara|vacker|vackert|vackra|härlig|härligt|härliga|fantastisk|fantastiskt|
    fantastiska|strålande|utmärkt|grymt|kul|jättekul|roligt|mysig|mysigt|skön|skönt|sköna|mjuk|
    mjukt|mjuka|varm|varmt|varma|tyst|ren|rent|rena|blank|stadig|stabil|god|gott|goda|
    jättegott|snäll|snälla|trevlig|trevligt|trevliga|vänlig|hjälpsam|söt|sött|söta|snygg|
    snyggt|snygga|som {en dröm|en klocka|en katt|ny|nytt|en smäck|gjuten|smort}|spinner|passar|
    sitter|gillar|gillade|älskar|älskade|uppskattar|uppskattade|fungerar|funkar|går|snurrar|
    lyser|skiner|strålade|log|smakade|smakar|förtroende|förtroendet|tålamod|tålamodet|stöd|
    stödet|hjälp|hjälpen|samarbete|samarbetet|bemötande|bemötandet|gästfrihet|fika|fikat|
    kaffet|orden|snälla ord|fina ord|skratt|omdöme|fem stjärnor|5 stjärnor|stjärnor|
    rekommenderas|väder|vädret|solsken|tyckte om|tycker om|tackade|tackar|var {på plats|med|
    hemma|där}|kom {förbi|hit}|kom förbi|precis|skrev du|sa du|lagom|till belåtenhet|succé|
    uppskattat|uppskattad`,
  thanksFor: `{tack|stort tack|tusen tack|många tack|hjärtligt tack|varmt tack} {så mycket|så hemskt
    mycket|igen|än en gång|snälla|också|} för|tackar {så mycket|} för`,
  hope: `{jag|vi|} hoppas {verkligen|} {att|}`,
  enjoy: `{mycket|ha så|} {nöje|kul|roligt} {med|i|på}|lycka till med|njut av|hoppas ni får glädje
    av|grattis till|smaklig`,
  was: `har {nu|redan|alla|precis|idag|} {blivit|varit}|blev {precis|just|nyss|}|är {nyss|nyligen|
    precis|just} {blivit|}|vart`,
  is: `är {nu|redan|}|sitter {nu|redan|}|hänger {nu|}|snurrar|rullar|spinner|går {igen|nu|}|
    statusen är|status är|visas som|markerad som|spårningen {säger|visar}|spårning {säger|
    visar}|enligt spårningen`,
  sent: `levererat|leveretat|leverarat|lvererat|levererta|leverrat|levrerat|leverat|levererad {och
    {klar|betald|kvitterad|installerad|monterad|provad}|}|skickad {och {framme|mottagen|
    levererad}|}|skickade {och {framme|mottagna|levererade}|}|skicat|skikat|skickatt|{av|in|ut|
    över|hem|ned}skicka{t|d|de}|{av|hem|ut|över}lever{erat|erad|erade}|överräck{t|ta}|
    överlämnats|överlämnades|överlåten|utdela{t|d|de}|utkör{t|d|da}|hemkör{t|d|da}|framkör{t|d|
    da}|frambur{en|et|na}|avlämna{t|d|de}|hemlevererad|inlagd på {portalen|servern}|upplad{dad|
    dat|dade}|upplagd|upplagt|upplagda|laddats upp|lag{t|d} upp|lagt ut|lagts upp|publicerats|
    driftsat{t|ta}|sjösat{t|ta}|satt i drift|lanserats|delats|mejlats|{lämnat|lämnade|lämnats}
    {över|av|in|ut|} {nycklarna|nyckeln|paketet|den|det|dem|allt|varan|cykeln} {till|}|{lämnad|
    lämnat|lämnade} {på|i} {posten|brevlådan|receptionen|ombudet|psoten|paketboxen}|postad|lagt
    på {lådan|posten|brevlådan}|gick {ut|iväg|med posten} {i dag|idag|igår|}|{leverans|
    leveransen|överlämning|överlämningen|utlämning|utlämningen|nyckelöverlämningen|hämtningen|
    överlåtelsen|monteringen|flytten|städningen|uppdraget|jobbet|beställningen} {är|blev|har|}
    {nu|} {gjord|gjort|genomförd|genomfört|slutförd|slutfört|skett|utförd|utfört|klar|klart|
    avklarad|avklarat|fullgjord|fullgjort|fullbordad|fullbordat|ägt rum}|leverans {skedde|ok|
    utförd|gjord|klar|genomförd|bekräftad}|överlämning {skedde|ok|gjord}|{överlämnat|
    överlämnad|överlämnade} {och {klart|klar|kvitterat}|}`,
  iSent: `leverans skedde|leveransen ägde rum|överlämningen {skedde|ägde rum}|{överlämnade|
    levererade|skickade|lämnade} {precis|nyss|just|} {den|det|dem|allt|}|körde {ut|hem|över}
    {den|det|dem|allt|}|avslutade|färdigställde{s|}|ordnade{s|}|fixade{s|}|bytte{s|}|lagade{s|
    }|målade{s|}|städade{s|}|rengjorde{s|}|sydde{s|}|byggde{s|}|satte upp|sattes upp|hängde
    upp|renoverade{s|}|klippte{s|}|översatte{s|}|redigerade{s|}|tryckte{s|}|bakade{s|}|spelade
    {in|}|laddade {upp|}|överräckte|delade ut|höll {den|kursen|lektionen|}`,
  handed:
    `gav|gett|räckte|ställde|ställt|lade|lagt|burit {in|upp|ner|}|bar {in|upp|ner|}|burits {in|
    upp}|kört {fram|hem|in}|rullat in|ställts {in|}|placera{t|d|de|ts}|parkera{t|d|de}|hängt|
    lyft in|lyfte in`,
  done: `avklara{t|d|de}|undanstöka{t|d}|färdigställ{t|d|da}|färdig{gjort|gjord|byggd|byggt|sydd|
    sytt|stickad|stickat|målad|målat|monterad|monterat|redigerad|redigerat|redigerade|klippt|
    klippta|översatt|tryckt|installerad|installerat|renoverad|renoverat|lagad|lagat|skriven|
    skrivet|packad och levererad}|renovera{t|d|de}|rusta{t|d} upp|upprusta{t|d}|uppfräscha{t|
    d}|nymåla{t|d|de}|nymålat|tapetsera{t|d|de}|spackla{t|d|de}|slipa{t|d|de}|olja{t|d|de}|
    vaxa{t|d}|lasera{t|d}|betsa{t|d|de}|lacka{t|d|de}|grundmåla{t|d}|svetsa{t|d|de}|löd{d|dd|
    da}|smid{d|t|da}|svarva{t|d|de}|fräst|snickra{t|d|de}|snickrat|såga{t|d|de}|hyvla{t|d}|
    limma{t|d|de}|skruva{t|d|de} {fast|ihop|upp|}|ihopskruva{t|d|de}|ihopmontera{t|d|de}|
    ihopsat{t|ta}|sat{t|ta} ihop|mura{t|d|de}|fogat|fogad|gjut{en|et|na}|asfaltera{t|d}|
    stenlag{t|d}|plattlag{t|d}|plattsat{t|ta}|dränera{t|d}|isolera{t|d|de}|täta{t|d|de}|tätad|
    takläg{gd}|lag{t|d} om|omlag{t|d}|byggt om|ombygg{t|d|da}|utbygg{t|d|da}|inred{d|tt}|
    inkopplad|inkopplat|koppla{t|d|de} {in|}|ansluten|anslutet|anslutna|drag{en|et|na}|
    driftklar{t|a}|körklar{t|a}|spelklar{t|a}|inflyttningsklar{t|a}|nyckelklar{t|a}|bytt {ut|}|
    utbyt{t|ta}|rensa{t|d|de}|spola{t|d|de}|avkalka{t|d}|lufta{t|d|de}|fylld och luftad|smord|
    smort|justera{t|d|de}|injustera{t|d|de}|kalibrera{t|d}|balansera{t|d|de}|pumpa{t|d|de}|
    vässa{t|d}|slipad|serva{t|d|de}|besiktiga{t|d}|tvätta{t|d|de}|struken|struket|strukna|
    dammsug{it|en|et|na}|svabba{t|d|de}|moppa{t|d}|dammad|putsa{t|d|de}|polera{t|d|de}|skura{t|
    d|de}|flyttstäda{t|d}|storstäda{t|d}|grovstäda{t|d}|röj{t|d|da}|ansad|ansat|klippt och
    ansad|beskur{en|et|na}|trimma{t|d|de}|gödsla{t|d}|sådd|sått|plantera{t|d|de}|rensat ogräs|
    fälld|fällt|fällda|kluven|kluvet|kluvna|staplad|staplat|staplade|sydd {om|}|lag{t|d} upp
    fållen|fålla{t|d}|stickat|stickad|stickade|virka{t|d|de}|broderad|broderat|broderade|vävd|
    vävt|vävda|tovad|tovat|drejad|drejat|drejade|glasera{t|d|de}|bränd|bränt|brända|målad|
    ritad|ritat|ritade|tecknad|tecknat|animera{t|d|de}|filma{t|d|de}|fotografera{t|d|de}|fotad|
    fotat|retuschera{t|d|de}|efterbearbeta{t|d|de}|skanna{t|d|de}|digitalisera{t|d|de}|
    formge{tt|n}|formgiv{en|et|na}|layouta{t|d}|sat{t}|gravera{t|d|de}|lasra{t|d}|folierad|
    folierat|bunden|bundet|inbunden|inbundna|laminera{t|d}|korrekturläs{t|ta}|språkgranska{t|d|
    de}|transkribera{t|d|de}|textad|textat|auktoriserad|tolka{t|d}|intala{t|d}|inläs{t|ta}|
    inspela{t|d|de}|mastra{t|d|de}|arrangera{t|d|de}|komponera{t|d|de}|spelat|spelad|framför{t|
    d|da}|sjungen|undervisad|coacha{t|d}|masserad|klippt|klippta|tatuera{t|d}|trimmad|lagad och
    levererad|lagat mat|baka{t|d|de}|dekorera{t|d|de}|serverad|serverat|serverade|utveckla{t|d|
    de}|koda{t|d|de}|bygg{t|d} och testad|implementera{t|d|de}|integrera{t|d|de}|migrera{t|d|
    de}|konfigurera{t|d|de}|uppdatera{t|d|de}|optimera{t|d|de}|åtgärda{t|d|de}|lös{t|ta}|
    hjälpt|sammanställ{t|d|da}|bokför{t|d|da}|inlämnad|upprätta{t|d|de}|hållen|hållet|hållna|
    given|givet|i hamn|i mål|i lås|bortforsla{t|d|de}|uppsat{t|ta}|upphäng{t|d|da}|monterad och
    klar|på plats och klar|spikad|lagade|sovrad|överstruken|avsynad`,
  over: `{kommit|kom} {fram|hem|rätt} {ordentligt|helt|oskadd|oskadda|hel|i tid|fint|}|kommen|
    kommet|anlänt|har anlänt|landat|landade|nått fram|nådde fram|på plats|väl framme|framme`,
  taken: `{hämtat|hämtade|hämtats|hämtades|fått|tagit emot|tog emot|kvitterat|kvitterade} {ut|den|
    det|dem|allt|} {och {kvitterat|betalat|tagit med|nöjd|provat|testat}|}|hämtad {av|}|
    {hämta{t|de}} {upp|ut} {den|det|dem|allt|paketet|}|tog med {sig|} {den|det|dem|allt|} {hem|
    }|tagit med {sig|} {den|det|dem|allt|} {hem|}|tog hem {den|det|}|{åkte|cyklade|körde} hem
    {med {den|det|dem}|}|{åkte|cyklade|körde} {iväg|därifrån} {med {den|det}|på den}|fick med
    sig {den|det|dem|allt|}|har fått {den|det|dem|allt|hem}|{har|} {skrivit|skrev} {på|under}
    {följesedeln|fraktsedeln|kvittensen|protokollet|}|provade {den|det|dem|}|provat {den|det|
    dem|}|provkört|provkörde|testade {den|det|dem|allt|}|packat upp {den|det|}|packade upp
    {den|det|}|flyttat in|flyttade in|besiktigat|godkänt {den|det|allt|jobbet|resultatet|}|
    godkände {den|det|allt|jobbet|resultatet|}|bekräftat {mottagandet|att den kommit fram|}|
    bekräftade {mottagandet|}|hemtat|hämtatt|motagit|mottaget av|fick {hem|} {den|det|dem|
    paketet|allt|} {av mig|idag|}|laddat hem|laddade hem|har den {på sig|} {nu|}|använder {den|
    det|dem} {redan|}`,
  adverb: `hel och hållen|helskinnad|oskadat|oskadda|utan {skador|repor|anmärkning|anmärkningar|fel
    och brister|problem}|i {ett|fint|utmärkt|ny|originalskick|toppskick} {stycke|skick}|i
    originalförpackning{en|}|i originalkartong{en|}|inslaget|inslagen|inslagna|paketerad|
    paketerat|paketerade|förpackad|förpackat|packad|packat|packade|välpackat|välpackad|
    försäkrat|spårbart|som rek|med omsorg|omsorgsfullt|noggrant|fackmannamässigt|fackmässigt|
    proffsigt|ordentligt|snyggt och prydligt|grundligt|för hand|personligt|personligen|
    egenhändigt|själv|direkt {i handen|på plats|}|hem till dörren|in i {huset|lägenheten|
    hallen|vardagsrummet}|uppför trappan|upp|in|hem|fram|bort och|på {utsatt|avtalad|
    överenskommen|bestämd} {tid|plats|dag}|på {minuten|klockslaget|dagen}|i {rätt|god} tid|inom
    {utsatt tid|tidsramen|budget}|före deadline|enligt {kontrakt|kontraktet|avtalet|offert|
    offerten|ordern|beställningen|spårningen|postnord|dhl|överenskommelsen|schema|tidplan|
    tidplanen|ritning|önskan|instruktion}|som {utlovats|beskrivet|angivet|på bilden|vi pratade
    om|vi bestämde|vi bestämt|ni ville|du ville|ni önskade|du önskade|tidigare|brukligt|det var
    sagt|planerat och avtalat}|till {allas|full|er|kundens|stor} {belåtenhet|glädje}|till
    belåtenhet|med glädje|gärna|glatt|jätte|jättemycket|super|ganska|verkligen|riktigt|helt
    enkelt|numera|numer|under tiden|likaså|tillika|alltså|således|därtill|därefter|vidare|
    strax|omgående|omedelbart|snart igen|på en gång|allt som allt|totalt|sammanlagt|i sin
    helhet och|inkl|samt|med allt|med alla tillbehör|i natt|denna gång|den här gången|nu igen|
    ihop|tillsammans|hos er|på stubinen|väl|båda två|igen|perfekt`,
  today: `{idag|i dag} {på {morgonen|förmiddagen|eftermiddagen|kvällen}|vid {lunch|lunchtid|
    tolvtiden}|runt lunch|före lunch|efter lunch|kl #}|nu på {morgonen|förmiddagen|
    eftermiddagen|kvällen}|nu {på kvällen|i eftermiddag}|på {lunchen|dagen}|under {dagen|
    förmiddagen|eftermiddagen}|just idag|ikväll|nu ikväll|imorse`,
  past: `igår {eftermiddags|förmiddags|natt|vid lunch|}|i går {eftermiddag|förmiddag|förmiddags|
    eftermiddags}|i {måndags|tisdags|onsdags|torsdags|fredags|lördags|söndags} {kväll|morse|
    eftermiddag|förmiddag|}|måndag|i veckan|förra {helgen|veckan}|helgen som {var|gick}|under
    helgen|i förra veckan|för {en|någon} {stund|timme|halvtimme|kvart} sedan|för {en|} {kvart|
    halvtimme|timma} sen|nyss|alldeles nyss|för ett tag sedan|tidigare {under dagen|idag|
    ikväll}|härom {kvällen|veckan}|i lördags|i söndags kväll`,
  clock: `{kl|klockan|vid|runt|ca|strax efter|strax före|cirka|omkring|vid ca|vid kl|precis efter|
    efter|före} {#|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv} {tiden|}|{kl|klockan|
    vid|runt|strax efter|} {halv|kvart över|kvart i|tio över|tio i|fem över|fem i} {#|ett|två|
    tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv}|mellan {kl|} # och #|från {kl|} # till #|#
    till #|vid {lunch|lunchtid|middagstid|tolvtiden|niotiden|tiotiden|elvatiden|femtiden|
    sextiden|sjutiden|åttatiden|tvåtiden|tretiden|fyratiden|ettiden}|prick {kl|} #|lunchtid`,
  title: `mormor|farmor|morfar|farfar|moster|faster|mamma|pappa|hr|dr|tant|lilla|lille`,
};
