import type { Words } from "../lexicon.ts";

export const NORWEGIAN: Words = {
  verbFirstAsks: true,
  presentIsPerfect: true,
  months:
    `januar,jan februar,feb mars,mar april,apr mai juni,jun juli,jul august,aug september,sep,sept
    oktober,okt november,nov desember,des`,
  weekdays: `mandag,man tirsdag,tirs,tir onsdag,ons torsdag,tors,tor fredag,fre lørdag,lør,laurdag
    søndag,søn,sundag`,
  greeting:
    `hei {dere|alle|der|du|sann|på deg|igjen|på dere|}|heisann|hallo {der|}|halla|heia|god {dag|
    morgen|kveld|ettermiddag|formiddag}|godmorgen|kjære {kunde|alle|}|morn|mårn|hei hei|til rette
    vedkommende`,
  thanks:
    `takk {skal du ha|skal dere ha|for alt|på forhånd|igjen|}|{mange|tusen|tusind|hjertelig|stor}
    takk {igjen|for alt|}|takker {så mye|}|tusen hjertelig takk|takk takk`,
  signOff: `{med|} {vennlig|vennlige|beste|mange|varm|varme|kjærlig|glade|hjertelig|gode} {hilsen|
    hilsener|hilsninger} {fra|}|hilsen {fra|}|mvh|vh|hilsning|helsing|ha {en|et|ei} {fin|god|
    fortsatt fin|fortsatt god|riktig fin|flott|strålende|nydelig} {dag|kveld|helg|uke|ettermiddag|
    søndag}|{fortsatt|} {god|fin} {dag|helg|kveld|jul|påske|sommer|uke|tur}|klem|vi snakkes|ha det
    {bra|fint|godt|}|lykke til|alt godt|på gjensyn|god 17 mai`,
  yes: "ja {ja|da|}|jepp",
  fine: `ja {ja|takk|da|}|jepp|joda takk|ok|okei|perfekt|supert|flott|fint|bra|topp|kjempebra|
    kjempefint|alt {er|} {ok|bra|i orden|i boks|på plass|vel|fint|gikk bra|gikk fint|fungerer|har
    gått bra}|i boks|i orden|det er {i orden|gjort|ordnet|i boks|bekreftet}|gode nyheter|status|
    oppdatering|bekreftet|stemmer|sånn|da|så|det stemmer|greit`,
  frame: `{herved|} bekrefter {jeg|vi} {herved|} {at|}|{jeg|vi} {kan|vil|skal|} {herved|} {gjerne|}
    {bekrefte|bekrefter|melde|melder|opplyse|informere om} {at|}|{det|} {bekreftes|meddeles}
    {herved|} {at|}|{ville|vil|skulle|skriver} {bare|} {for å|} {si|bekrefte|melde|gi beskjed om|
    informere om} {at|}|{bare|} {en|} {kort|rask} bekreftelse på {at|}|gir beskjed om at`,
  courtesy:
    `{ingen|ikke noe|uten} problem{er|}|bare hyggelig|{det var|} {en|} fornøyelse {å {handle|jobbe}
    med {deg|dere}|}|det var {hyggelig|koselig|kjekt|gøy} å {handle|jobbe} med {deg|dere}|ikke nøl
    med å {ta kontakt|ringe|spørre|kontakte meg}|{ta|} {gjerne|bare|} kontakt {ved spørsmål|om det
    er noe|hvis du har spørsmål|hvis dere har spørsmål}|{hvis|om|dersom} {du|dere|det} {har|er}
    {noen|} spørsmål {så|} {er det bare å|} {ta kontakt|ringe|spørre|si fra|si ifra|}|{ved|hvis
    det er} {eventuelle|} spørsmål {ta kontakt|ring|}|{beklager|unnskyld|sorry} {for|} {den lille|
    forsinkelsen|ventetiden|ventinga|} {forsinkelsen|forsinkelse|}|{håper|jeg håper|vi håper} {at|
    } {du|dere|alt|den|det|de|kunden} {blir|er|får} {fornøyd|fornøyde|glad|bra|i orden|glede av
    {den|det|dem}|liker {den|det|dem}|som ønsket|til hjelp|vel bekomme}|{veldig|kjempe|} fornøyd
    {kunde|}|takk for {bestillingen|handelen|tilliten|tålmodigheten|samarbeidet|et godt samarbeid|
    godt samarbeid|hyggelig samarbeid|kjøpet|hjelpen|oppdraget|alt|meldingen|påminnelsen|en
    hyggelig handel|hyggelig handel|en god handel|at du handlet|at dere valgte oss|ordren|din
    tillit|denne gangen|interessen|praten|jobben|støtten}|{det|alt} {gikk|har gått} {bra|fint|
    kjempebra|kjempefint|knirkefritt|som planlagt|smertefritt|veldig bra|som en drøm|greit}|god
    {fornøyelse|tur|appetitt}|{se|vedlagt} {bilde|foto|vedlegg|under|lenke}|lykke til {på eksamen|
    videre|}|gratulerer {med dagen|}|kos {deg|dere} {med {den|det}|}|gikk {bra|fint|kjempefint|
    kjempebra|knirkefritt|veldig bra}|den ble kjempefin|ble kjempefint|ble kjempebra`,
  pay: `{vennligst|dere kan|du kan|vær så snill å|} {gjerne|} {frigi|frigjør|frigjøre|utbetal|
    utbetale} {gjerne|} {betalingen|pengene|beløpet} {nå|takk|}`,
  me: "jeg|vi|eg|æ",
  it: "alt|alt sammen|dem|rubbel og bit",
  all: "alle|alt|samtlige|begge|alle førti",
  the: `den|det|de|dei|denne|dette|disse|din|ditt|dine|di|deres|hans|hennes|hele|ny|nye|nytt|lille|
    liten|små|stor|store|stort|fin|fine|gammel|gamle|blå|rød|røde|grønn|grønne|hvit|hvite|svart|
    svarte|grå|bestilte|ønskede|avtalte|endelige|komplette|håndlagde|redigerte|oversatte|
    en|et|ei|siste|tiende og siste|vakre|egne|gule|brune|strikka|aller siste`,
  my: "min|mitt|mine|mi|vår|vårt|våre",
  you: `deg|dere|dykk|til {deg|dere|kunden|kjøperen|kjøper|mottakeren|mottaker|brudeparet|kunde}|
    brudeparet|ham`,
  person:
    `gjestene|bruden|brudgommen|foreldrene|{du|dere} {har|fikk} {den|det|alt|alle|}|kunde{n|r|ne|
    ns|}|kjøper{en|e|ne|ens|}|mottaker{en|ens|}|bestiller{en|}|eier{en|}|leietaker{en|}|
    brudeparet|familien|paret|oppdragsgiver{en|}|damen|huseier{en|}|byggherre{n|}`,
  place:
    `dør{a|en|}|ytterdør{a|en|}|inngangsdør{a|en|}|hoveddør{a|en|}|trappa|trappen|postkasse{n|}|
    postkassa|resepsjonen|hentested{et|}|pakkeboks{en|}|pakkeautomat{en|}|post i butikk|
    postkontoret|{avtalt|oppgitt|riktig|rett|} adresse{n|}|leveringsadresse{n|}|
    bestemmelsesstedet|plass|avtalt {sted|plass}|avtalt tid|hjemme|kontor{et|}|stasjon{en|}|
    gangen|stua|stuen|kjøkkenet|hagen|garasjen hos kunden|carporten|mail{en|}|innboks{en|}|skyen|
    server{en|}|mappe{n|}|delte mappen|galleriet|portalen|konto{en|}|vimeo kontoen|kontoen deres|
    hånd|hender|person|tide|tid|god stand|fin stand|perfekt stand|orden|sin helhet|lufta|drift|
    bruk|nettet|kaia|kaien|brygga|tunet|gården|hytta|huset|leiligheten|terrassen|oppkjørselen|
    bordet|butikken|kiwi|rema|oslo s|vei|veggen|tomta|oppgangen|boks|mål|det lille`,
  to: `kl|klokka|klokken|ca|cirka|til|på|i|ved|inn i|ut til|foran|utenfor|for|rundt|omkring|etter|
    rett etter|like etter|under|bak|ned til|hjem til|via|per den|opp til|fram til|frem til|over
    til|mot|siden|forbi|bort til|inn på`,
  at: "hos|hjemme hos",
  by: "med|via|per|av|gjennom|på|fra",
  of: "av|for|til|fra|om|med",
  have: "har|hadde|har jeg|har vi|fikk jeg|fikk vi|hatt",
  was: "ble|blitt|var|er {nettopp|nå|allerede|} blitt|vart",
  is: "er|står|ligger|henger|sitter|finnes|befinner seg|fungerer|virker|satt|går",
  others: "har|fikk|hadde",
  sent:
    `lever{t|et|te}|avlever{t|te}|utlever{t|te}|overlever{t|te}|sendt {av gårde|avgårde|avsted|}|
    avsendt|oversendt|tilsendt|innsendt|overrakt|overdratt|lastet opp|lasta opp|opplastet|mailet|
    postet|postlagt|innlevert|publisert|delt|{levering|leveringen|leveransen|overleveringen|
    utleveringen|overtakelsen} {er|ble|har vært|var|} {gjennomført|utført|skjedd|foretatt|ferdig|
    fullført|på plass|avsluttet|ok|i boks|unnagjort}|{bekrefter|bekreftelse på} {levering|
    leveringen|leveranse}|er {din|deres}|her {er|har du|har dere} {den|det|dem}|kjørt ut|
    ekspedert|fraktet|hentet av {posten|bring|postnord|helthjem|budet|transportør}|sendt i posten`,
  iSent: `{leveransen|leveringen|overleveringen} {var|skjedde|fant sted}|leverte|sendte|overleverte|
    overrakte|lastet opp|fullførte|avsluttet|utførte|monterte|installerte|reparerte|gjennomførte|
    utleverte|hadde vi|holdt vi|holdt jeg`,
  handed:
    "gitt|ga|gav|stilt|satt|satte|lagt|la|etterlatt|båret|bar|kjørt|kjørte|hengt|hengte|levert inn",
  done: `utført|ferdig{e|}|ferdigstilt|avsluttet|avslutta|fullført|gjennomført|gjort|ordnet|ordna|
    fikset|fiksa|montert|installert|reparert|laget|laga|lagd|byttet|bytta|skiftet|skifta|malt|
    vasket|vaska|rengjort|oversatt|skrevet|sydd|bygd|bygget|testet|testa|kontrollert|lagt|
    flislagt|gravd|klipt|klippet|klippa|redigert|korrekturlest|trykket|
    trykt|innrammet|restaurert|spilt inn|mikset|programmert|designet|lansert|live|oppe og går|i
    drift|sveiset|lakkert|strikket|strikka|bakt|bakd|servet|stemt|satt opp|hengt opp|flyttet|
    flytta|godkjent|komplett|stablet|stabla|ryddet|rydda|slipt|oljet|plantet|tettet|klar til bruk|
    holdt|unnagjort|der den skal|der det skal|som et skudd`,
  over: "kommet {fram|frem|}|landet|ankommet|kom fram|kom frem|framme|fremme|på plass|ute av døra",
  taken:
    `mottatt|mottok|hentet|henta|avhentet|kvittert|kvitterte|signert|signerte|underskrevet|skrev
    under|skrevet under|godkjent|godkjente|bekreftet|bekrefta|akseptert|fått {den|det|dem|alt|}|
    fikk {den|det|dem|alt|}|{var|kom|har vært} innom {og hentet|og henta}|lastet ned|tatt imot|
    tok imot|tatt {den|det} med|prøvde|prøvd|fornøyd|{er|var|ble|virket} {veldig|kjempe|svært|
    super|så|meget|strålende|} {fornøyd|fornøyde|glad|glade|kjempefornøyd|superfornøyd|lykkelig|
    happy} {med {den|det|resultatet|jobben}|}`,
  here:
    `her {er|kommer|har du|har dere}|vedlagt {er|finner du|}|{du|dere} finner|tilgjengelig{e|}|kan
    lastes ned|til nedlasting|vedlegger|legger ved`,
  adverb: `på # {sider|ord|sida}|allerede|nå|nettopp|akkurat {nå|}|endelig|også|personlig|vellykket|
    trygt|sikkert|som {avtalt|lovet|planlagt|bestilt|ønsket|alltid|vi avtalte|beskrevet|vanlig}|
    etter avtale|ifølge {avtalen|avtale}|i henhold til avtale|iht avtale|i tide|til {rett|avtalt}
    tid|i {god|fin|perfekt|hel} {stand|tid|behold}|godt {pakket|pakka|emballert} {inn|}|mot
    {kvittering|signatur|underskrift}|helt|fullt {ut|}|fullstendig|komplett|i sin helhet|direkte|
    sammen|inkludert|inkl|pluss|deretter|dermed|herved|med sporing|rekommandert|uskadd|uten
    skader|hel og fin|hele og fine|fint|bra|pent|så|da|dessuten|samt|til kundens tilfredshet|etter
    planen|rettidig|problemfritt|ok|over|av|opp|ut|inn|fram|frem|der|veldig|kjempe|raskt|i orden|
    alt i orden|i går også|kjempefint|strålende`,
  today:
    `i {dag|formiddag|ettermiddag|kveld|morges|natt}|idag|i dag {morges|tidlig}|nå i {formiddag|
    morges|ettermiddag|kveld}|{om|på} {formiddagen|ettermiddagen|kvelden|morgenen}|denne uka|denne
    uken|for {litt|et øyeblikk|en time} siden|ved {lunsjtider|middagstid}`,
  past: `i {går|gaar} {kveld|formiddag|ettermiddag|morges|}|igår {kveld|ettermiddag|}|i forgårs|
    forleden {dag|}|forrige {uke|måned|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag}|sist
    {uke|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|helg}|{for|} {#|to|tre|fire|fem|noen
    få|et par|en|noen} {minutter|timer|time|dager|dag|uker|uke} siden|nylig|tidligere {i dag|i
    uka|i uken}|i helga|i helgen|i natt`,
  dayPart: "i kveld|kveld{en|}|morgenen|formiddag{en|}|ettermiddag{en|}|nå i kveld",
  clock: `{kl|klokka|klokken|ca|cirka|rundt} {kl|} {#|halv #|halv {ett|to|tre|fire|fem|seks|syv|sju|
    åtte|ni|ti|elleve|tolv}|{to|tre|fire|fem|seks|syv|sju|åtte|ni|ti|elleve|tolv}} {#|tiden|tida|
    }|formiddag{en|}|ettermiddag{en|}|lunsj|lunsjtid|middag`,
  carrier: `post{en|}|post nord|bud{et|}|budbil{en|}|postmann{en|}|postbud{et|}|sjåfør{en|}|
    transportør{en|}|kurer{en|}|frakt|fraktselskapet|pakke|norgespakke|rekommandert|brev|mail|e
    post|epost|lenke|link|nedlastingslenke|minnepinne|lastebil|henger{en|}|finn|sms|speditør{en|}|
    egen bil`,
  number:
    `{sporings|ordre|pakke|faktura|sendings|saks|referanse|kolli|bestillings|sporing}{nummer|nr|id|
    lenke|kode}|{sporings|ordre|pakke|faktura|sendings|saks|referanse} {nummer|nr|id|lenke}|
    sporing|ordre {nr|nummer|}|ordren|nummer|fraktbrev|tracking|sporingsnr|kode`,
  count: "to|tre|fire|fem|seks|syv|sju|åtte|ni|ti|elleve|tolv|dusin|førti",
  size: "# {sider|ord|sida}",
  and: "og|samt|pluss|&",
  thing:
    `fil{a|er|ene|}|video{er|ene|}|dokument{ene|}|innlogging{er|en|}|passord{ene|}|nattbord{et|}|
    spisebord{et|}|salongbord{et|}|barnestol{en|}|sprinkelseng{a|en|}|elsykkel{en|}|brettspill{et|
    }|harddisk{en|}|platespiller{en|}|saksofon{en|}|fløyte{n|}|trekkspill{et|}|gravering{en|}|
    boller|bollene|nyhetsbrev{et|}|podkast{en|}|undertekster|regneark{et|}|{piano|gitar|engelsk|
    yoga|sang|norsk}{timer|timene|time|undervisning|undervisningen}|massasje{n|}|takrenner|
    takrennene|pipe{n|}|isolasjon{en|}|fasade{n|}|markise{n|}|benkeplate{n|}|sikringsskap{et|}|
    parkett{en|}|avfall{et|}|nøkkelknippe{t|}|bremser|bremsene|pakka|pakken|bestilling{a|en|er|}|
    leveranse{n|r|}|sending{a|en|}|vare{a|}|gave{a|}|kasse{a|}|eske{n|r|}|eska|oppdrag{et|}|
    jobb{en|er|}|snekkerjobb{en|}|malingsjobb{en|}|arbeid{et|er|}|prosjekt{et|er|}|tjeneste{n|}|
    oppgave{n|r|}|opplegg{et|}|time{n|r|}|bilde{t|r|ne|}|bildene|videoen|filmen|portrett{et|}|
    maleri{et|}|tegning{a|en|}|logoen|plakat{en|er|}|nettside{n|r|}|nettsida|nettbutikk{en|}|
    appen|koden|oversettelse{n|r|}|manus{et|}|bok{a|en|}|bøker|bøkene|rapport{en|}|regnskap{et|}|
    årsregnskap{et|}|presentasjon{en|}|sang{en|er|}|opptak{et|}|kurs{et|}|leksjon{en|er|}|
    rådgivning{en|}|sofa{en|er|}|stol{en|er|ene|}|lenestol{en|}|bord{et|ene|}|seng{a|en|}|
    madrass{en|}|skap{et|ene|}|kommode{n|}|hylle{n|r|}|hylla|møbel{et|}|møbler|møblene|benk{en|}|
    krakk{en|}|lampe{n|r|}|lampa|speil{et|}|teppe{t|r|}|gardiner|gardinene|pute{n|r|}|puta|putene|
    pledd{et|}|dyne{n|r|}|klokke{n|}|klokka|bolle{n|r|}|skål{a|en|er|ene|}|skåler|skålene|kopp{en|
    er|ene|}|krus{ene|}|tallerken{er|}|fat{et|}|keramikk{en|}|lys{ene|}|såpe{n|r|}|smykke{t|r|}|
    smykkene|kjede{t|}|armbånd{et|}|øredobber|øredobbene|kjole{n|r|}|skjorte{n|}|skjorta|bunad{en|
    }|bunadsskjorte{n|}|bunadsskjorta|genser{en|e|}|kofte{n|}|kofta|jakke{n|r|}|jakka|kåpe{n|}|
    bukse{n|r|}|buksa|skjørt{et|}|sko{ene|}|støvler|støvlene|sokker|sokkene|votter|vottene|lue{n|
    r|}|lua|skjerf{et|}|veske{n|r|}|veska|sekk{en|}|ryggsekk{en|}|belte{t|}|dress{en|}|leke{r|ne|
    }|dukke{n|}|puslespill{et|}|spill{et|}|sykkel{en|}|sykler|bil{en|}|motorsykkel{en|}|dekk{ene|
    }|tilhenger{en|}|båt{en|}|kajakk{en|}|telt{et|}|ski{ene|}|gitar{en|er|}|piano{et|}|fiolin{en|
    }|forsterker{en|}|trommesett{et|}|høyttaler{e|ne|}|hodetelefoner|mobil{en|}|datamaskin{en|}|
    pc{en|}|nettbrett{et|}|skjerm{en|}|kamera{et|}|lader{en|}|ledning{en|}|batteri{et|}|
    reservedeler|varmtvannsbereder{en|}|bereder{en|}|varmepumpe{n|}|varmepumpa|panelovn{en|}|
    vask{en|}|kran{en|a|}|toalett{et|}|dusj{en|}|badekar{et|}|bad{et|}|kjøkken{et|}|
    vaskemaskin{en|}|oppvaskmaskin{en|}|kjøleskap{et|}|ovn{en|}|komfyr{en|}|dør{ene|er|}|vindu{et|
    er|ene|}|tak{et|}|fliser|flisene|gulv{et|}|vegg{en|er|ene|}|gjerde{t|}|port{en|}|bod{en|}|
    hage{n|}|plen{en|}|hekk{en|}|terrasse{n|}|platting{en|}|stikkontakt{en|}|rør{et|ene|}|
    lekkasje{n|}|varme{n|}|reparasjon{en|}|installasjon{en|}|oppussing{en|}|maling{en|}|vask av
    huset|rengjøring{en|}|flyttevask{en|}|flytting{en|}|ved{en|}|vedsekk{er|ene|}|trevirke|
    planter|plantene|blomster|blomstene|bukett{en|}|kake{n|r|}|kaka|kakene|bryllupskake{n|}|
    bryllupskaka|brød{et|}|mat{en|}|honning{en|}|syltetøy{et|}|vin{en|}|ost{en|}|kaffe{n|}|
    billett{en|er|ene|}|gavekort{et|}|nøkkel{en|}|nøkler|nøklene|passord{et|ene|}|verktøy{et|}|
    maskin{en|}|utstyr{et|}|materialer|materialene|stoff{et|}|garn{et|}|frimerker|mynter|plater|
    platene|klistremerker|bryllupsbilder|bryllupsbildene|barnevogn{a|en|}|bilstol{en|}|
    gressklipper{en|}|drill{en|}|stige{n|}|duk{en|}|forkle{et|}|sengetøy{et|}|håndklær|modell{en|
    }|skulptur{en|}|kniv{en|er|}|skilt{et|}|sand{en|}|grus{en|}|stein{en|}|mattehjelp|matte|støl|
    båre|snekkerarbeid{et|}|arbeidet`,
  paper: `faktura{en|}|kvittering{en|}|fraktbrev{et|}|følgeseddel{en|}|pakkseddel{en|}|bevis{et|}|
    leveringsbevis|signatur{en|}|garanti{en|}|bruksanvisning{en|}|bekreftelse{n|}|sporingslenke{n|
    }`,
};
