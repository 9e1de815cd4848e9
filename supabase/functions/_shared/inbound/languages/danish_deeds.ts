// What trades do when they are done, and what people say kindly, by whole families.
import type { Words } from "../lexicon.ts";

export const DANISH_DEEDS: Words = {
  greeting:
    `hej {hej|alle sammen|søde|du|jer|venner|kære|og tak}|dav {du|}|halløjsa|goddag {alle|}|hej
    med dig|god {dag|morgen|aften|eftermiddag} {alle|}|kære {alle|du|jer|køber}|til den det
    vedrører|heyyy|morn|mojn mojn`,
  signOff: `{de|} {bedste|varmeste|kærligste} hilsner|{med|} {de|} {venligste|bedste|kærligste|
    varmeste} {hilsner|hilsen}|med vh|bh|mange {kærlige|varme|} {tanker|hilsner|kram}|knus og
    kram|kys og kram|stort knus|kærligst|venligst|vi ses|hej så længe|farveller|hygge|hyg jer|
    ha' det {godt|}|din {farmor|mormor}|de kærligste hilsner|hilsen os`,
  fine: `jow|jaja|jamen ja|jovist|javist|selvfølgelig|naturligvis|klart|sådan|så er {det|den}
    {klaret|på plads|i orden|i hus|i skabet}|alt {er|} {vel|fryd og gammen|i skønneste orden|i
    orden|ok|okay|godt|fint|som det skal være|i den skønneste orden}|i den skønneste orden|den
    er {hjemme|i vinkel|klaret|god}|kort {besked|opdatering|info|bemærkning}|til {orientering|
    info|jeres orientering}|til din info|fyi|godt nyt|gode nyheder|bekræftelse|yes|hurra|juhu|
    kanon|topppen|toppen|fedt|fantastisk|helt fint|det var det`,
  frame: `{jeg|vi|} {kan|vil|skal|må|ville} {hermed|lige|bare|gerne|dig|jer|} {gerne|lige|bare|}
    {bekræfte|meddele|oplyse|sige|informere om|melde|fortælle} {dig|jer|} {at|}|{jeg|vi}
    {bekræfter|meddeler|oplyser|erklærer|melder} {hermed|dig|jer|gerne|} {at|}|hermed
    {bekræfter|meddeler|oplyser|erklærer} {jeg|vi} {at|}|{det|} {bekræftes|meddeles|oplyses}
    {hermed|herved|} {at|}|{glad for|glæder mig over} at kunne {meddele|sige|bekræfte} {at|}|
    {kan|kunne} {glædeligt|} {meddele|bekræfte} {at|}|{til|som} bekræftelse {at|}|{lige|bare|}
    {en|} {kort|hurtig|lille} {besked|bekræftelse|opdatering} {om|} {at|}|at`,
  courtesy:
    `{tak|mange tak|tusind tak} {igen|} for {den|det|en|et|din|jeres|dit|} {fine|gode|hyggelige|
    søde|dejlige|behagelige|god|godt|hyggelig|hyggeligt|} {ordre|bestilling|handel|opgave|job|
    samarbejde|køb|kaffe|snak|tid|ordren|opgaven|bestillingen|jobbet|købet|turen|dagen}|{det|}
    {var|har været} {en|} {sand|stor|ren|} {fornøjelse|glæde} {at {arbejde|handle} med {dig|
    jer}|}|{det|} {var|har været} {så|rigtig|} {hyggeligt|rart|sjovt|dejligt} {at {arbejde|
    handle|møde} {med|} {dig|jer}|}|{vi|} {ses|snakkes} {igen|næste gang|til næste år|}|{jeg|
    vi|} {ser|glæder {mig|os}} {frem|} til {næste gang|det næste|et nyt samarbejde}|{det|alt|
    det hele|leveringen|flytningen|overdragelsen} {gik|er gået|har fungeret|forløb|klappede}
    {rigtig|meget|helt|super|} {godt|fint|glat|smidigt|som smurt|efter planen|planmæssigt|
    perfekt|upåklageligt|gnidningsfrit|som det skulle}|gik {fint|godt|glat|som smurt|perfekt}|
    {uden|ingen} {problemer|bemærkninger|skader|ridser|forsinkelser|mangler|klager|bøvl}
    {overhovedet|af nogen art|}|{skriv|ring|sig til} {endelig|bare|gerne|} {hvis {der er|du
    har|i har} {noget|spørgsmål|mere}|ved spørgsmål}|{hvis|er} {der|du|i} {er|har|} {noget|
    spørgsmål} {så|} {skriv|ring|er {du|i} {altid|} velkommen til at {skrive|ringe}} {bare|
    endelig|}|{altid|} {velkommen|velkomne} {igen|tilbage i butikken|}|{hav|ha} {en|et}
    {rigtig|fortsat|} {god|dejlig|skøn|fin} {dag|aften|weekend|uge|sommer|ferie|jul|påske|fest|
    tid|tur|eftermiddag|søndag|lørdag}|{fortsat|rigtig|} {god|dejlig|glædelig} {dag|aften|
    weekend|uge|sommer|ferie|jul|påske|fest|tur|eftermiddag|søndag|lørdag|bedring|nat|
    arbejdslyst|vind|skitur|cykeltur|rejse|appetit} {til jer|til dig|alle|alle sammen|}|godt
    nytår|{stort|} tillykke {med {brylluppet|fødselsdagen|huset|det nye hus|barnet|den lille|
    dagen|lejligheden}|}|held og lykke {med {det|det hele|eksamen|huset}|fremover|}|{beklager|
    undskyld|sorry} {for|} {det sene svar|sent svar|ventetiden|forsinkelsen|at det tog lidt
    tid}|tak for {tålmodigheden|at {du|i} ventede|hjælpen|kaffen|alt|i dag|denne gang|sidst|lån
    af nøglen|en god dag}|min {søn|mand|bror|far|kollega|nabo|ven|datter|kone|søster|mor}
    {hjalp|hjalp mig} {med|} {at|} {bære|løfte|læsse|bæreriet|} {den|det|} {ind|op|}|som {du|i}
    {selv|} {så|skrev|sagde|ved|bekræftede}|{du|i} {har|} {allerede|selv|} {set|prøvet|testet|
    tjekket|bekræftet|godkendt} {den|det|dem|alt|}|{hvor|} {dejligt|fint|skønt} at {høre|du
    {kan lide|er glad for} {den|det}|den passer}|{se|jf} {billedet|billede|vedhæftet|
    vedhæftede|bilaget|linket|fotoet}|{kvittering|billede|foto|følgeseddel|faktura|bevis}
    {vedhæftet|vedlagt|er vedhæftet|følger med}|{følgeseddel|fragtbrev|fragtbrevet|følgesedlen}
    {er|} {underskrevet|kvitteret}|pas {godt|} på {jer|dig} {selv|}|det skinner {det hele|fra
    gulv til loft|}|hele vejen rundt|{vi|} {testede|prøvede|prøvekørte} {den|det} {sammen|}`,
  praise: `glad|glade|superglad|kisteglad|jubelglad|ovenud lykkelig|lykkelig|lykkelige|tilfreds|
    tilfredse|begejstret|begejstrede|taknemmelig|stolt|godt|god|gode|fint|fin|flot|flotte|
    super|superfint|skønt|skøn|skønne|perfekt|perfekte|dejlig|dejligt|dejlige|smuk|smukt|
    smukke|fantastisk|fantastiske|vidunderlig|fremragende|udmærket|lækker|lækkert|lækre|
    hyggelig|hyggeligt|hyggelige|sød|sødt|søde|venlig|venlige|behagelig|behageligt|blød|blødt|
    bløde|varm|varmt|varme|stille|ren|rent|stabil|som {en drøm|smurt|ny|nyt|nye|støbt|et
    urværk}|skinner|skinner {det|fra gulv til loft}|passer|sidder|klæder|elsker|elskede|nyder|
    nød|smager|smagte|kan lide {den|det|dem}|kunne lide {den|det|dem}|virker|fungerer|kører|
    spiller|strålede|tillid|tilliden|tålmodighed|støtte|hjælp|hjælpen|samarbejde|forståelse|
    gæstfrihed|kaffen|snak|ord|anmeldelse|fem stjerner|5 stjerner|stjerner|anbefaling|vejr|
    vejret|solskin|var {til stede|hjemme|med|der|på pletten}|kom {forbi|herhen}|har været
    forbi|takkede|takker|varmer|det varmer|tilfredshed|alt vel|jo perfekt|så jeg på billedet|
    skrev du|dækket bord med {den|det|dem}|sovet med den`,
  thanksFor:
    `{tak|mange tak|tusind tak|tusinde tak|stor tak|hjertelig tak|1000 tak} {igen|endnu en gang|
    så meget|} for|takker {mange gange|} for`,
  hope: `{jeg|vi|} håber {virkelig|} {at|}`,
  enjoy: `{god|rigtig god|} fornøjelse med|{held og lykke|tillykke|hyg dig|hyg jer|god tur|god
    fornøjelse} med|nyd|velbekomme med`,
  was: `blev {lige|netop|alle|også|}|blevet|er blevet|er {lige|netop|nu} blevet|var {alle|}|har
    været`,
  is: `er {nu|igen|allerede|}|står {nu|}|står som|vises som|markeret som|hænger {nu|}|kører {igen|
    nu|}|spiller|status er|sporing {siger|viser}|tracking {siger|viser}`,
  sent: `leverert|levert|levret|levereet|leverret|leveert|levevret|leveret {og {betalt|kvitteret|
    færdig|monteret|godkendt|færdigmonteret|installeret|sat op}|}|afleverert|aflevret|
    afleveredt|sednt|sente|sendt {og {modtaget|leveret|landet|kommet frem}|}|udleveret {og
    {kvitteret|betalt}|}|{ud|til|hjem|frem|ind|over}bragt|{ud|hjem}kørt|bragt {ud|hjem|op|ind|
    over|}|kørt {ud|hjem|frem|over} {til|}|stillet til rådighed|gjort tilgængelig|lagt {op|ud|i
    {postkassen|indbakken|mappen|skyen}} {på {portalen|serveren|nettet|siden}|}|sat {live|i
    drift|i luften}|gået {live|i luften}|gjort klar til download|overført {til {dig|jer|kunden|
    serveren}|}|overgivet {til|}|lanceret|udrullet|givet videre til {kunden|køberen}|{levering|
    leveringen|overdragelse|overdragelsen|aflevering|afleveringen|udlevering|udleveringen|
    afhentning|afhentningen|montering|monteringen|flytningen|rengøringen|opgaven|arbejdet|
    ordren|nøgleoverdragelsen} {er|blev|har|} {nu|} {gennemført|udført|sket|fundet sted|
    overstået|fuldført|fuldendt|klaret|afviklet}|levering {ok|i orden|foretaget|sket}|afleveret
    i {receptionen|postkassen|pakkeboksen|butikken|pakkeshoppen}|indleveret på posthuset`,
  iSent: `levering {skete|fandt sted}|overdragelsen {fandt sted|skete}|leverede {den|det|dem|alt|}|
    afleverede {den|det|dem|alt|}|kørte {den|det|dem|alt} {ud|hjem|over}|ordnede|fiksede|lavede
    {det færdigt|den færdig}|malede|syede|byggede|renoverede|rengjorde|klippede|oversatte|
    redigerede|trykte|bagte|skiftede|satte {den|det|dem} op|hængte {den|det|dem} op|holdt vi|
    holdt jeg|vi holdt|jeg holdt|færdiggjorde {vi|jeg|}`,
  handed: `rakt|rakte|givet {i hånden|}|stillet {ind|op|}|placeret|parkeret|båret {ind|op|ned|}|bar
    {ind|op|}|løftet ind|anbragt|trillet ind|lagt {ind|}`,
  done: `klaret|løst|færdig{gjort|malet|syet|strikket|monteret|redigeret|klippet|trykt|bygget|bagt|
    oversat|skrevet|installeret|lavet}|{malet|syet|strikket|monteret|klippet|trykt|bygget|
    lavet|skrevet|redigeret} færdig{t|}|gjort {færdig|klar|rent|}|gjort i stand|sat i stand|
    istandsat|renoveret|shinet op|frisket op|nymalet|tapetseret|spartlet|slebet|grundet|
    lakeret|vokset|bejdset|svejset|loddet|smedet|drejet|fræset|tømret|savet|høvlet|limet|skruet
    {op|sammen|fast|}|samlet {og sat op|}|støbt|muret|fuget|pudset op|asfalteret|brolagt|
    drænet|isoleret|tætnet|lagt {nyt|om|på plads}|omlagt|bygget {om|til|}|tilsluttet|koblet
    {til|på|}|forbundet|trukket|driftsklar|køreklar|spilleklar|nøglefærdig|udskiftet|renset|
    spulet|afkalket|udluftet|smurt|justeret|indreguleret|kalibreret|afbalanceret|pumpet|lappet|
    serviceret|synet|vasket|strøget|støvsuget|svabret|poleret|skuret|flytterengjort|
    hovedrengjort|beskåret|trimmet|gødet|sået|plantet|luget|fældet|kløvet|flækket|stablet|syet
    {om|}|lagt {op|ned}|hæklet|broderet|vævet|filtet|glaseret|brændt|tegnet|animeret|filmet|
    fotograferet|retoucheret|efterbehandlet|scannet|digitaliseret|layoutet|sat op|graveret|
    lasergraveret|folieret|indbundet|lamineret|korrekturlæst|transskriberet|tekstet|
    autoriseret|tolket|indtalt|indlæst|mastereret|mikset|arrangeret|komponeret|spillet|opført|
    sunget|undervist|coachet|masseret|tatoveret|lavet mad|tilberedt|dekoreret|serveret|
    udviklet|kodet|implementeret|integreret|migreret|konfigureret|opdateret|optimeret|udbedret|
    rettet|i hus|i mål|i kassen|bogført|indberettet|udarbejdet|holdt|givet|afviklet|bortkørt|
    kørt væk|skaffet af vejen|hængt op|monteret og testet|mastereret og|klippet og|oppe {at
    køre|}|trukket ny`,
  over: `kommet {sikkert|godt} frem|nået {frem|sikkert frem|}|nåede {frem|}|landede|ankom|ankommet
    {sikkert|godt|}|er din|vel fremme|fremme|kommet {godt|sikkert|helskindet|rigtigt|} {frem|
    hjem|i hus}`,
  taken: `{hentede|hentet|afhentet|modtaget|modtog|fik|fået|kvitterede|kvitteret} {den|det|dem|alt|
    pakken|varen|} {og {kvitterede|kvitteret|betalt|betalte|tog den med|glad|prøvede den|
    tilfreds}|med {hjem|sig}|selv|personligt|}|tog {den|det|dem|alt} {med|med hjem|imod}|tog
    imod {den|det|pakken|}|taget {den|det|dem} {med|i brug|}|kørte {hjem|afsted|væk} {med {den|
    det}|i den|på den|}|cyklede {hjem|afsted|væk} {på den|}|skrev under {på {følgesedlen|
    kvitteringen}|}|skrevet under {på {følgesedlen|kvitteringen}|}|prøvede {den|det|dem|}|
    prøvet {den|det|dem|}|prøvekørte {den|}|testede {den|det|alt|}|pakkede {den|det} ud|pakket
    {den|det} ud|flyttet ind|flyttede ind|godkendte {det|alt|arbejdet|resultatet|}|godkendt {af
    kunden|}|bekræftede {modtagelsen|}|bekræftet {modtagelsen|}|hentedet|modtagt|modtaged|har
    fået {den|det|dem|alt|alle|}|fik {den|det|dem|alt} {i hånden|udleveret|}|fået {lampen|den|
    det} med hjem|downloadede|hentet {den|det|dem} ned|glad for {den|det|dem|resultatet}|sat i
    brug`,
  adverb:
    `helskindet|intakt|uskadt|ubeskadiget|uden {skader|ridser|mangler|bemærkninger|problemer}|i
    {ét|et} stykke|i {fin|god|perfekt|ny|flot|upåklagelig|pæn} stand|i original {emballage|
    æske}|i originalemballage|indpakket|pakket {ind|}|pakket godt ind|emballeret|forsikret|
    sporbart|med {omhu|kærlighed|glæde|fornøjelse|sporing|kvittering|underskrift}|omhyggeligt|
    grundigt|professionelt|fagligt korrekt|håndværksmæssigt korrekt|egenhændigt|selv|personligt
    {til {kunden|køberen}|}|direkte {i hånden|på stedet|}|lige {til døren|i hånden}|helt {til
    døren|ind i stuen|op på # sal}|op ad trappen|ind|op|hjem|frem|derhen|bort|på
    {klokkeslættet|minuttet|dagen|aftalt tid|det aftalte tidspunkt|slaget}|til {aftalt|den
    aftalte|rette} tid|inden {fristen|deadline|tidsfristen}|inden for {tidsrammen|budgettet}|
    ifølge {kontrakten|tilbuddet|ordren|bestillingen|planen|sporingen|trackingen|gls|dao|
    postnord|bring|aftalen}|jf {aftale|kontrakt|ordre|tilbud}|jævnfør aftale|i henhold til
    {aftale|aftalen|kontrakten|ordren}|som {på billedet|bekræftet|nævnt|sædvanlig|det skal
    være|skrevet|annonceret|vist|forventet}|til {alles|fuld|stor|jeres} {tilfredshed|glæde}|med
    glæde|gerne|gladelig|mega|super|ganske|virkelig|hermed|simpelthen|imens|ligeledes|tillige|
    således|dertil|videre|omgående|prompte|hurtigt|på én gang|på en gang|i alt|total|samlet|
    inkl|i den forbindelse|den her gang|denne gang|jo|hos jer|pænt og ordentligt|i ro og mag|i
    ly|i hånden|fuldt ud|i fuld størrelse|også|vel|lige nu`,
  today: `{i dag|idag} {ved {middagstid|frokosttid}|omkring middag|før frokost|efter frokost|om
    {formiddagen|eftermiddagen|morgenen}|til middag|kl #}|her {i formiddag|i eftermiddag|til
    aften|i aften|til middag|ved middagstid}|i dag her til {morgen|formiddag}|nu her|i løbet af
    {dagen|formiddagen|eftermiddagen}|i formiddags|i eftermiddags`,
  past: `i går {aftes|ved middagstid|ved frokosttid|nat|tidlig|}|i {mandags|tirsdags|onsdags|
    torsdags|fredags|lørdags|søndags} {aften|morges|eftermiddag|formiddag|}|i weekenden|sidste
    weekend|den forgangne {uge|weekend}|for {en|et} {halv time|kvarter|lille time|kort stund}
    siden|lige {før|før frokost|inden frokost}|tidligere {på ugen|på dagen|i dag|i aften}|
    forleden {aften|}|i forgårs {aften|}|lidt i {fem|seks}|i ugens løb`,
  clock:
    `{kl|klokken|ca|omkring|cirka|ved|ca kl|omkring kl|lidt over|lige efter|lige før|kort efter}
    {#|et|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv} {tiden|}|{kl|klokken|ca|omkring|}
    {halv|kvart over|kvart i|ti over|ti i|fem over|fem i} {#|et|to|tre|fire|fem|seks|syv|otte|
    ni|ti|elleve|tolv}|{ved|omkring} {middagstid|frokosttid|ottetiden|nitiden|titiden|
    tolvtiden|femtiden|sekstiden|syvtiden|totiden|tretiden|firetiden|ettiden}|mellem {kl|} # og
    #|fra {kl|} # til #|præcis kl #|middagstid|frokosttid|spisetid`,
  title: `farmor|mormor|farfar|morfar|faster|moster|onkel|tante|bedste|mor|far|frk|lille`,
};
