import type { Words } from "../lexicon.ts";

export const DANISH: Words = {
  verbFirstAsks: true,
  presentIsPerfect: true,
  months:
    `januar,jan februar,feb marts,mar april,apr maj juni,jun juli,jul august,aug september,sep,sept
    oktober,okt november,nov december,dec`,
  weekdays:
    `mandag,man,mandags tirsdag,tirs,tir,tirsdags onsdag,ons,onsdags torsdag,tors,tor,torsdags
    fredag,fre,fredags lørdag,lør,lørdags søndag,søn,søndags`,
  greeting:
    `hej {med jer|med dig|alle|igen|allesammen|der|}|hejsa|halløj|hallo|god {morgen|dag|aften|
    formiddag|eftermiddag|middag}|godmorgen|goddag|godaften|kære {kunde|alle|}|hejhej|davs|dav|
    mojn|til rette vedkommende`,
  title: "hr|fru|farmor|mormor|farfar|morfar",
  thanks:
    `tak {skal {du|i} have|for alt|på forhånd|igen|endnu en gang|}|{mange|tusind|tusinde|tusen|
    stor|1000|hjertelig} tak {igen|for alt|}|takker {mange gange|}|takker og bukker|tak tak|mange
    tak`,
  signOff:
    `{med|} {venlig|venlige|bedste|mange|kærlig|kærlige|varm|varme|glade|hjertelig|søde} {hilsen|
    hilsner|hilsen fra} {og tak|}|hilsen {fra|}|hilsner|mvh|vh|m v h|kh|dbh|hav {en|et} {god|
    fortsat god|rigtig god|dejlig|fin|skøn} {dag|aften|weekend|uge|eftermiddag|søndag}|{fortsat|
    rigtig|} {god|dejlig} {dag|weekend|aften|jul|påske|sommer|uge|ferie|tur|arbejdslyst}|knus|
    kram|vi ses|farvel|hej hej|ha det {godt|}|hav det {godt|}|held og lykke|de bedste hilsner|pas
    på jer selv`,
  yes: "ja {ja|da|}|jep|jeps",
  fine: `ja {ja|tak|da|}|jep|jeps|jo|yes|ok|okay|perfekt|super|fint|godt|alt {er|} {ok|godt|fint|i
    orden|på plads|gået godt|klar|gik godt|gik fint|fungerer}|det er {i orden|gjort|klaret|på
    plads|bekræftet}|sådan|så|gode nyheder|status|opdatering|bekræftet|det passer|dejligt|så er
    det på plads|korrekt|netop|i orden|så er den klaret`,
  frame: `{hermed|} bekræfter {jeg|vi} {hermed|} {at|}|{jeg|vi} {kan|vil|skal|} {hermed|} {gerne|}
    {bekræfte|bekræfter|meddele|meddeler|oplyse|oplyser} {at|}|{det|} {bekræftes|meddeles}
    {hermed|} {at|}|hermed {bekræftes|bekræftelse på} {at|}|{ville|vil|skulle|skriver} {bare|lige|
    blot|} {for at|} {lige|} {sige|bekræfte|meddele|fortælle} {at|}|{bare|lige|} {en|} {kort|
    hurtig} bekræftelse på {at|}|bekræftelse på at`,
  courtesy:
    `{ingen|intet|uden} problem{er|}|selv tak|{det var|} {en|} fornøjelse {at {handle|arbejde} med
    {dig|jer}|}|det var {så lidt|hyggeligt|en fornøjelse}|tøv ikke med at {kontakte mig|kontakte
    os|skrive|ringe|spørge}|{hvis|såfremt} {du|i|der} {har|er} {nogen|} spørgsmål {så|} {skriv|
    ring|kontakt mig|kontakt os|sig til|er i velkomne|} {endelig|bare|gerne|}|{ved|hvis der er}
    {eventuelle|} spørgsmål {kontakt mig|ring|skriv|}|{undskyld|beklager|sorry} {for|} {den lille|
    forsinkelsen|ventetiden|den|} {forsinkelse|ventetid|}|{håber|jeg håber|vi håber} {at|} {du|i|
    alt|den|det|de|kunden|hun|han} {bliver|er|får} {glad for {den|det|dem}|tilfreds|tilfredse|
    glad|glade|glæde af {den|det|dem}|i orden|godt tilfreds|er godt|vel|ok|som det skal være}|god
    fornøjelse {med {den|det|dem|billederne}|}|{meget|rigtig|} {glad|tilfreds} {kunde|}|tak for
    {ordren|handlen|handelen|tilliden|tålmodigheden|samarbejdet|et godt samarbejde|godt
    samarbejde|købet|hjælpen|opgaven|bestillingen|alt|beskeden|påmindelsen|en hyggelig snak|en god
    handel|god handel|snakken|denne gang|opbakningen|støtten|interessen|et behageligt samarbejde|
    forståelsen|din tillid|jeres tillid|din bestilling|jeres bestilling|din ordre|jeres ordre|
    hanldlen}|{det|det hele|alt} {gik|er gået|forløb} {godt|fint|som det skulle|planmæssigt|
    perfekt|glat|uden problemer}|god {tur|læselyst|appetit|vind}|{se|vedhæftet|jf} {billede|foto|
    vedhæftet|bilag|nedenfor|link}|på gensyn|velbekomme|tillykke|nyd den|nyd det|{ser|glæder mig}
    {frem|} til {at høre fra {dig|jer}|næste gang|jeres feedback}`,
  pay: `{venligst|I må|du må|du kan|i kan|i må|vær venlig at|} {gerne|} {frigiv|frigive|udbetal|
    udbetale} {betalingen|pengene|beløbet} {nu|tak|}`,
  me: "jeg|vi",
  it: "det hele|alt|alting|hele molevitten|dem|alt sammen",
  all: "alle|alt|samtlige|begge|alle sammen",
  the: `den|det|de|denne|dette|disse|din|dit|dine|jeres|deres|hans|hendes|hele|ny|nye|nyt|lille|små|
    stor|store|stort|fin|fine|gammel|gamle|blå|røde|rød|grønne|grøn|hvid|hvide|sort|sorte|grå|
    bestilte|ønskede|aftalte|endelige|komplette|håndlavede|redigerede|oversatte|en|et|
    sidste|smuk|smukke|egne|ordets|jers|samlede|gule|brune|ekstra`,
  my: "min|mit|mine|vores|vor",
  you: "dig|jer|til {dig|jer|kunden|køberen|køber|modtageren|modtager|brudeparret|kunde}|ham",
  person: `alle gæster|gæsterne|bruden|brudgommen|forældrene|{du|i|I} {har|fik} {den|det|alt|alle|}|
    kunde{n|r|rne|ns|}|køber{en|e|ne|ens|}|modtager{en|ens|}|bestiller{en|}|ejer{en|}|lejer{en|}|
    brudeparret|familien|parret|opdragsgiver{en|}|damen|bygherren`,
  place: `dør{en|}|hoveddør{en|}|fordør{en|}|døren|postkasse{n|}|receptionen|pakkeshop{pen|}|
    pakkeboks{en|}|posthus{et|}|udleveringssted{et|}|{aftalte|angivne|rigtige|rette|} adresse{n|}|
    leveringsadresse{n|}|bestemmelsessted{et|}|destination{en|}|plads|aftalt sted|aftalte sted|
    hjemme|kontor{et|}|station{en|}|entreen|stuen|køkkenet|haven|gården|garagen hos kunden|
    carport{en|}|mail{en|}|indbakke{n|}|skyen|server{en|}|mappe{n|}|delte mappe|galleriet|
    portalen|konto{en|}|hånd|hænder|person|tide|tid|god stand|fin stand|perfekt stand|orden|sin
    helhed|luften|drift|brug|nettet|dropbox|drevet|havn{en|}|hus{et|}|lejligheden|terrassen|vejen|
    matriklen|indkørslen|mål|bordet|butikken|trappen|opgangen`,
  to: `kl|klokken|ca|cirka|omkring kl|til|på|i|ved|ind i|ud til|foran|uden for|for|omkring|rundt|
    efter|lige efter|kort efter|under|bag|bag ved|ned til|hjem til|via|per den|d|op til|frem til|
    over til|mod|oppe på|siden|forbi|henne ved`,
  at: "hos|hjemme hos",
  by: "med|via|per|af|gennem|på|fra|pr",
  of: "af|for|til|fra|om|med",
  have: "har|havde|har jeg|har vi|fik jeg|fik vi|haft",
  was: "blev|blevet|var|er {netop|lige|allerede|nu|} blevet|er hermed|ble",
  is: "er|står|ligger|hænger|sidder|findes|befinder sig|fungerer|kører|virker",
  others: "har|fik|havde",
  sent:
    `lever{et|t|ert}|aflever{et|t}|udlever{et|t}|overlever{et|t}|sendt {af sted|afsted|}|afsendt|
    fremsendt|tilsendt|oversendt|indsendt|overdraget|overrakt|{er|} overgivet|uploadet|lagt op|
    mailet|postet|indleveret|udgivet|delt|offentliggjort|{levering|leveringen|overdragelsen|
    afleveringen|overleveringen|udleveringen} {er|blev|har været|} {gennemført|udført|sket|
    foretaget|færdig|fuldført|på plads|afsluttet|ok|klaret}|{bekræfter|bekræftelse på} {levering|
    leveringen|aflevering}|er {din|jeres|deres}|her {er|har du|har i} {den|det|dem}|kørt {ud|
    over}|ekspederet|afhentet af {gls|postnord|dao|fragtmanden|vognmanden}|sat i gang via|fragtet`,
  iSent:
    `{leveringen|afleveringen|overdragelsen} {var|skete|fandt sted}|leverede{s|}|afleverede{s|}|
    sendte{s|}|afsendte{s|}|overdrog|overrakte|uploadede|mailede|færdiggjorde|afsluttede|udførte|
    monterede|installerede|reparerede|gennemførte|udleverede{s|}`,
  handed:
    `givet|gav|stillet|stillede|lagt|lagde|sat|satte|efterladt|båret|bar|kørt|kørte|hængt|hængte|
    læsset af|læssede af`,
  done:
    `udført|færdig{t|e|}|færdiggjort|afslut{tet}|afsluttet|fuldført|gennemført|gjort|klaret|ordnet|
    fikset|monteret|installeret|repareret|lavet|udskiftet|skiftet|malet|rengjort|pudset|oversat|
    skrevet {færdig|}|syet|bygget|testet|afprøvet|kontrolleret|lagt|flisebelagt|gravet|klippet|
    redigeret|korrekturlæst|trykt|indrammet|restaureret|indspillet|mixet|
    programmeret|designet|lanceret|live|i gang|i drift|idriftsat|svejset|lakeret|strikket|bagt|
    serviceret|stemt|sat op|hængt op|samlet|flyttet|godkendt|komplet|stablet|gået i luften|ryddet|
    slebet|olieret|plantet|savet|tætnet|afholdt`,
  over:
    "kommet {frem|fremme|}|landet|ankommet|nået frem|fremme|afgået|kom frem|på plads|ude ad døren",
  taken: `modtaget|modtog|hentet|hentede|afhentet|afhentede|kvitteret|kvitterede|underskrevet|
    underskrev|skrevet under|skrev under|godkendt|godkendte|bekræftet|bekræftede|accepteret|
    accepterede|fået {den|det|dem|alle|alt|}|fik {den|det|dem|alt|}|{har været|var|kom} forbi og
    {hente|hentede} {den|det}|downloadet|taget imod|tog imod|med hjem|taget
    {den|det} med {hjem|}|glad for|har {dem|den|det} på {lige nu|nu|}|testede|prøvede|{er|var|
    blev} {meget|rigtig|super|virkelig|mega|så|vældig|} {glad|glade|tilfreds|tilfredse|begejstret|
    begejstrede|lykkelig} {for {den|det|dem|resultatet}|}`,
  here:
    `her {er|kommer|har du|har i}|vedhæftet {er|finder du|finder i|}|vedlagt|{i|} vedhæftede|{du|i}
    finder|tilgængelig{t|e|}|kan downloades|til download|vedlægges`,
  adverb:
    `på # {sider|ord|normalsider}|allerede|nu|netop|lige {nu|}|endelig|også|personligt|succesfuldt|
    sikkert|som {aftalt|lovet|planlagt|bestilt|ønsket|altid|aftalen|vi aftalte|oplyst|beskrevet}|
    efter aftale|ifølge {aftalen|aftale}|iflg aftale|til tiden|i {god|fin|perfekt} {stand|tid|ro
    og orden}|i god {stand|behold}|godt {pakket|emballeret} {ind|}|forsvarligt {pakket|
    emballeret}|mod {kvittering|underskrift}|helt|fuldt {ud|}|fuldstændig{t|}|komplet|i sin
    helhed|direkte|sammen|inklusive|inkl|plus|derefter|derved|dermed|hermed|med sporing|anbefalet|
    uskadt|uden skader|hel og fin|fint|godt|pænt|så|da|desuden|samt|til kundens tilfredshed|til
    fuld tilfredshed|planmæssigt|rettidigt|problemfrit|ok|over|af|op|ud|ind|frem|der|meget|rigtig|
    virkelig|hurtigt|alt er ok|din|dens|i orden|alt i orden|tillige|derhjemme hos kunden|og så`,
  today:
    `i {dag|formiddag|eftermiddag|aften|morges|nat}|idag|her til {formiddag|morgen|middag|aften|
    eftermiddag}|{om|} {formiddagen|eftermiddagen|aftenen|morgenen}|denne uge|i denne uge|nu til
    morgen|til middag|for {lidt|et øjeblik|en time} siden|ved {middagstid|frokosttid}`,
  past: `i {går|gaar} {aftes|aften|formiddag|eftermiddag|morges|}|igår {aftes|aften|formiddag|
    eftermiddag|}|i {mandags|tirsdags|onsdags|torsdags|fredags|lørdags|søndags}|i aftes|forleden
    {dag|}|i forgårs|sidste {uge|måned|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag}|{for|}
    {#|to|tre|fire|fem|nogle få|et par|en} {minutter|timer|time|dage|dag|uger|uge} siden|for
    nylig|tidligere {i dag|på dagen|på ugen}|i weekenden|i nat`,
  dayPart: "i aften|aften{en|}|morgenen|formiddag{en|}|eftermiddag{en|}",
  clock:
    `{kl|klokken|ca|omkring|cirka|ved} {kl|} {#|tiden|# tiden|halv #|halv {et|to|tre|fire|fem|seks|
    syv|otte|ni|ti|elleve|tolv}|{to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv}} {#|tiden|}|
    formiddag{en|}|eftermiddag{en|}|frokost|middag`,
  carrier: `post{en|}|post nord|bud{et|}|budfirma{et|}|fragtmand{en|}|postbud{et|}|chauffør{en|}|
    vognmand{en|}|kurer{en|}|fragt|fragtfirmaet|pakke|pakkepost|anbefalet post|brev|mail|e mail|
    link|downloadlink|usb|lastbil|trailer|mobilepay|vores vogn|dba|sms|dao pakke`,
  number:
    `{track|tracking|sporings|ordre|pakke|faktura|forsendelses|sags|reference|kolli|bestillings|
    stregkode}{nummer|nr|id|link|kode}|{track|tracking|sporings|ordre|pakke|faktura|forsendelses|
    sags|reference} {nummer|nr|id|link}|track {&|and|og} trace|sporing|ordre {nr|nummer|}|ordren|
    nummer|pakkenr|fragtbrev|tracking`,
  count: "to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|dusin",
  size: "# {sider|ord|normalsider}",
  and: "og|samt|plus|&",
  thing: `login|logins|adgangskoder{ne|}|natbord{et|}|spisebord{et|}|sofabord{et|}|barnestol{en|}|
    tremmeseng{en|}|løbehjul{et|}|elcykel|elcyklen|lego|brætspil{let|}|grafikkort{et|}|
    harddisk{en|}|router{en|}|pladespiller{en|}|saxofon{en|}|fløjte{n|}|trompet{en|}|cello{en|}|
    harmonika{en|}|ukulele{n|}|brudekjole{n|}|gravering{en|}|boller{ne|}|tale{n|}|digt{et|}|cv|
    nyhedsbrev{et|}|opslag{ene|}|podcast{en|}|afsnit{tet|}|undertekster{ne|}|transskription{en|}|
    regneark{et|}|{klaver|guitar|engelsk|yoga|svømme|sang}{timer|timerne|undervisning|
    undervisningen|lektion|lektioner}|massage{n|}|klipning{en|}|tatovering{en|}|beskæring{en|}|
    tagrende{r|rne|}|skorsten{en|}|isolering{en|}|facade{n|}|pergola{en|}|alarm{en|}|lås{en|}|
    markise{n|}|bordplade{n|}|emhætte{n|}|eltavle{n|}|spots|fodlister{ne|}|parket{tet|}|loft{et|}|
    kælder{en|}|affald{et|}|fotografering{en|}|nøglebundt{et|}|bremser{ne|}|olie{n|}|ordre{n|r|
    rne|}|bestilling{en|er|}|pakke{n|r|rne|}|forsendelse{n|r|}|levering{en|er|}|sending{en|}|
    vare{n|r|rne|}|produkt{et|er|erne|}|artikel|artiklen|artikler|ting{en|ene|}|sag{er|erne|}|
    gave{n|r|rne|}|sæt{tet|}|palle{n|r|rne|}|kasse{n|r|rne|}|æske{n|r|}|kuvert{en|}|job{bet|}|
    arbejde{t|r|}|opgave{n|r|rne|}|projekt{et|er|}|ydelse{n|}|tjeneste{n|}|fil{en|er|erne|}|
    dokument{et|er|erne|}|pdf{en|}|foto{et|s|}|billede{t|r|rne|}|video{en|er|erne|}|film{en|}|
    album{met|}|galleri{et|}|print|portræt{tet|ter|}|maleri{et|er|}|tegning{en|er|erne|}|
    illustration{en|er|}|design{et|}|logo{et|}|plakat{en|er|}|flyer{e|en|}|brochure{n|}|
    visitkort{ene|}|kort{et|ene|}|invitationer{ne|}|hjemmeside{n|}|webside{n|}|webshop{pen|}|
    side{n|rne|}|app{en|}|kode{n|}|kildekode{n|}|program{met|}|database{n|}|tekst{en|er|erne|}|
    oversættelse{n|r|}|manuskript{et|}|bog{en|}|bøger{ne|}|rapport{en|er|}|opgaven|analyse{n|}|
    præsentation{en|}|regnskab{et|}|bogføring{en|}|årsregnskab{et|}|sang{en|e|}|optagelse{n|r|}|
    lektion{en|er|}|undervisning{en|}|kursus|kurset|forløb{et|}|time{n|r|}|rådgivning{en|}|
    workshop{pen|}|sofa{en|er|}|stol{en|e|ene|}|lænestol{en|}|bord{et|e|ene|}|skrivebord{et|}|
    seng{en|e|}|madras{sen|ser|}|skab{et|e|ene|}|kommode{n|}|reol{en|er|}|hylde{n|r|rne|}|møbel|
    møbler{ne|}|bænk{en|}|skammel|lampe{n|r|rne|}|spejl{et|}|tæppe{t|r|}|gardiner{ne|}|pude{n|r|
    rne|}|plaid|dyne{n|r|}|ramme{n|r|}|ur{et|e|}|vase{n|r|}|skål{en|e|ene|}|krus{ene|et|}|kop{pen|
    per|}|tallerken{er|}|fad{et|e|}|stel{let|}|keramik{ken|}|lys{et|ene|}|sæbe{n|r|}|smykke{t|r|
    rne|}|ring{en|e|}|halskæde{n|}|armbånd{et|}|øreringe{ne|}|kjole{n|r|}|skjorte{n|}|trøje{n|r|}|
    sweater{en|}|jakke{n|r|}|frakke{n|}|bukser{ne|}|jeans|nederdel{en|}|sko{ene|}|sutsko{ene|}|
    støvler{ne|}|strømper{ne|}|vanter{ne|}|hue{n|r|}|tørklæde{t|}|taske{n|r|}|rygsæk{ken|}|
    bælte{t|}|jakkesæt{tet|}|legetøj{et|}|dukke{n|}|puslespil{let|}|spil{let|lene|}|konsol{len|}|
    cykel|cyklen|cykler|ladcykel|cykellad{et|}|bil{en|}|motorcykel|knallert{en|}|dæk{kene|}|
    trailer{en|}|båd{en|}|kajak{ken|}|telt{et|}|ski{ene|}|guitar{en|er|}|klaver{et|}|violin{en|}|
    forstærker{en|}|trommesæt{tet|}|keyboard{et|}|mikrofon{en|}|højttaler{e|ne|en|}|
    hovedtelefoner{ne|}|telefon{en|}|mobil{en|}|iphone|laptop|computer{en|}|tablet|skærm{en|}|
    printer{en|}|kamera{et|}|objektiv{et|}|drone{n|}|tv|fjernsyn{et|}|radio{en|}|oplader{en|}|
    kabel|kablet|batteri{et|}|reservedele{ne|}|fyr{et|}|varmepumpe{n|}|radiator{en|er|}|vask{en|}|
    vandhane{n|}|blander|blandingsbatteri{et|}|toilet{tet|}|bruser{en|}|badekar{ret|}|
    badeværelse{t|}|køkken{et|}|vaskemaskine{n|}|opvaskemaskine{n|}|køleskab{et|}|ovn{en|}|
    komfur{et|}|dør{ene|e|}|vindue{r|rne|t|}|tag{et|}|fliser{ne|}|gulv{et|e|}|væg{gen|gene|ge|}|
    hegn{et|}|låge{n|}|skur{et|}|have{n|}|græs{plæne|plænen|set|}|plæne{n|}|hæk{ken|}|terrasse{n|
    }|stikkontakt{en|er|}|rør{et|ene|}|utæthed{en|}|varme{n|}|reparation{en|er|}|installation{en|
    }|renovering{en|}|malerarbejde{t|}|rengøring{en|}|flytning{en|}|brænde{t|}|træ{et|}|
    planter{ne|}|blomster{ne|}|buket{ten|}|kage{n|r|rne|}|lagkage{n|}|bryllupskage{n|}|brød{et|}|
    mad{en|}|honning{en|}|marmelade{n|}|vin{en|}|ost{en|}|kaffe{n|}|billet{ten|ter|}|gavekort{et|
    }|nøgle{n|r|rne|}|adgangskode{n|r|rne|}|værktøj{et|}|maskine{n|r|}|motor{en|}|udstyr{et|}|
    materiale{r|t|rne|}|stof{fet|fer|}|garn{et|}|postkort|frimærker{ne|}|mønter{ne|}|plader{ne|}|
    blade{ne|}|klistermærker{ne|}|bryllupsbilleder{ne|}|bryllupsfilm{en|}|barnevogn{en|}|
    autostol{en|}|plæneklipper{en|}|boremaskine{n|}|stige{n|}|grill{en|}|dug{en|e|}|forklæde{t|}|
    sengetøj{et|}|håndklæder{ne|}|model{len|ler|}|skulptur{en|er|}|figur{en|er|}|kniv{en|e|}|
    instrument{et|}|skilt{et|e|}|sand{et|}|grus{et|}|sten{ene|}|maling{en|}|tapet{et|}|ordrens
    varer`,
  paper: `faktura{en|}|kvittering{en|}|følgeseddel{en|}|følgesedlen|fragtbrev{et|}|bevis{et|}|
    leveringsbevis|underskrift{en|}|garanti{en|}|manual{en|}|bekræftelse{n|}`,
};
