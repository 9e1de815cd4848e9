// Goods, works, places and people, by whole families. A part, a try or a stage of them is none.
import type { Words } from "../lexicon.ts";

export const GERMAN_GOODS: Words = {
  thing: `söckchen|sutschen|endreinigung|plugin|quellcode|nachhilfestunden|doku|zehner karte|
    hemdchen|jäckchen|mützchen|kleidchen|kistchen|täschchen|päckli|kätzchen|spielsachen|
    anhänger|kaffeekanne|kanne{n|}|teekanne|karaffe|pfanne{n|}|topf|töpfe|besteck|gläser|glas|
    flasche{n|}|korb|körbe|truhe{n|}|hocker|bänke|pult|vitrine{n|}|sideboard{s|}|anrichte|
    buffetschrank|garderobe{n|}|wanne{n|}|gestell{e|}|lattenrost{e|}|sitz{e|}|polster|liege{n|
    }|schaukel{n|}|rutsche|haus|häuschen|hütte{n|}|kasten|bilder|karten|mappe{n|}|heft{e|}|
    block|kalender|ordner|stempel|siegel|banner|aufsteller|tafel{n|}|wimpelkette|girlande|
    kranz|kränze|gesteck{e|}|arrangement|brautstrauß|anstecker|deko|dekoration|tischdeko|
    kostüm{e|}|uniform{en|}|bluse{n|}|weste{n|}|strampler|body|bodys|decke|tuch|tücher|loop|
    poncho|cape|pullunder|cardigan|blazer|sakko|krawatte{n|}|fliege{n|}|hut|hüte|kappe{n|}|
    gürtel|stulpen|leggings|shorts|badeanzug|bikini|sandalen|pumps|sneaker{s|}|turnschuhe|
    wanderschuhe|hausschuhe|pantoffeln|gummistiefel|ohrstecker|brosche|ringe|eheringe|
    trauringe|verlobungsring|perlen|kreide|pinsel|leinwand|leinwände|staffelei|aquarell{e|}|
    ölbild{er|}|zeichnungen|karikatur{en|}|comic|grafiken|icons|icon|template{s|}|layout{s|}|
    druckdaten|druckdatei{en|}|rohdaten|dateiformate|formate|daten|datensatz|datenbank{en|}|
    backup|server|hosting|domain|schnittstelle{n|}|api|modul{e|}|funktion{en|}|feature{s|}|
    update{s|}|login|bot|dashboard|formular{e|}|umfrage|statistik{en|}|diagramm{e|}|folien|
    vortrag|seminar{e|}|webinar|vorlesung|kurse|lektionen|einheit{en|}|stunden|sitzung{en|}|
    behandlung{en|}|auftritt{e|}|konzert{e|}|gig|show|vorstellung|trauung|zeremonie|feier|
    party|fest|hochzeit|geburtstag|taufe|event|veranstaltung|führung|fahrt{en|}|transport{e|}|
    umzüge|entrümpelung|entsorgung|abriss|aushub|fundament|estrich|putz|trockenbau|dämmung|
    isolierung|abdichtung|dacheindeckung|dachrinnen|gaube|schornstein|kamin{e|}|kaminofen|
    pelletofen|wärmepumpe|solaranlage|pv anlage|photovoltaik|photovoltaikanlage|
    batteriespeicher|speicher|zähler|zählerschrank|sicherungskasten|schalter|lichtschalter|
    dimmer|strahler|spots|beleuchtung|lichterkette{n|}|klingel|sprechanlage|schloss|schlösser|
    türschloss|beschläge|griff{e|}|scharnier{e|}|treppe{n|}|geländer|handlauf|balkon|carport|
    pergola|pavillon|markise{n|}|sonnenschirm|überdachung|vordach|wintergarten|gewächshaus|
    schuppen|stall|gehege|voliere|aquarium|terrarium|teich|brunnen|pool|sauna|whirlpool|
    sandkasten|baumhaus|spielturm|klettergerüst|zäune|gartentor|sichtschutz|mauer{n|}|weg{e|}|
    platten|pflasterung|beet{e|}|sträucher|büsche|stauden|setzlinge|samen|erde|mulch|
    rindenmulch|kompost|dünger|heu|stroh|futter|hackschnitzel|pellets|briketts|brennholz|
    kaminholz|balken|bretter|latten|leisten|sockelleisten|platte{n|}|spiegelschrank|
    duschkabine|duschwand|armaturen|mischbatterie|siphon|abfluss|toilettenspülung|spülung|
    bidet|waschtisch{e|}|unterschrank|oberschränke|küchenzeile|kochfeld|ceranfeld|dunstabzug|
    dunstabzugshaube|mikrowelle|toaster|wasserkocher|mixer|küchenmaschine|thermomix|
    kaffeevollautomat|espressomaschine|bügeleisen|bügelbrett|bügelwäsche|wäsche|trockner|föhn|
    rasierer|ventilator|klimagerät|luftreiniger|beamer|soundbar|anlage|stereoanlage|boxen|
    subwoofer|mischpult|synthesizer|bass|e-gitarre|bratsche|kontrabass|klarinette|oboe|posaune|
    horn|harfe|trommel{n|}|cajon|noten|notenständer|metronom|saiten|bogen|koffer|
    gitarrenkoffer|rucksäcke|schulranzen|ranzen|federmappe|geldbeutel|portemonnaie|brieftasche|
    reisetasche|sonnenbrille|brille{n|}|hörgerät|rollstuhl|rollator|krücken|treppenlift|
    pflegebett|heimtrainer|laufband|hantel{n|}|yogamatte|fußball|bälle|schläger|tennisschläger|
    golfschläger|schlitten|schlittschuhe|inliner|rollschuhe|snowboard|skateboard|helm{e|}|
    fahrradhelm|fahrradanhänger|fahrradschloss|gepäckträger|satteltasche{n|}|sattel|lenker|
    gabel|kassette|schaltung|bremsbeläge|bremsscheiben|schlauch|mantel|laufräder|winterreifen|
    sommerreifen|winterräder|sommerräder|kompletträder|alufelgen|dachbox|dachträger|
    anhängerkupplung|auspuff|lichtmaschine|anlasser|kupplung|getriebe|stoßstange|kotflügel|
    motorhaube|scheinwerfer|rückleuchte{n|}|windschutzscheibe|scheibe{n|}|autoradio|navi|
    dashcam|wohnwagen|wohnmobil|camper|vorzelt|dachzelt|schlafsack|isomatte|kühlbox|
    campingstuhl|moped|mofa|vespa|quad|traktor|trecker|bagger|kanu|schlauchboot|segel|angel|
    angelrute|fernglas|teleskop|mikroskop|globus|landkarte{n|}|schreibmaschine|nähmaschine|
    overlock|strickzeug|stricknadeln|schnittmuster|stoffe|knöpfe|reißverschluss|garn|
    perlenkette|holzkiste|holzspielzeug|bauklötze|murmelbahn|kugelbahn|bobby car|bobbycar|
    dreirad|roller|kaufladen|kinderküche|spielküche|stofftier{e|}|kuscheltier{e|}|teddybär|
    handpuppe{n|}|plüschtier|brettspiele|kartenspiel|schach|schachspiel|playmobil|carrera bahn|
    modelleisenbahn|modellauto{s|}|sammelkarten|pokemon karten|playstation|xbox|nintendo
    switch|nintendo|switch|controller|headset|maus|tastatur|webcam|bildschirm{e|}|
    dockingstation|netzteil|powerbank|ladekabel|usb stick|ssd|ram|arbeitsspeicher|prozessor|
    mainboard|gehäuse|handyhülle|hülle{n|}|panzerglas|display|displaytausch|akkutausch|
    ölwechsel|reifenwechsel|inspektion|tüv|hu|service|wartung|heizungswartung|thermenwartung|
    kesseltausch|badsanierung|badrenovierung|wohnungsrenovierung|fensterputzen|
    fensterreinigung|treppenhausreinigung|büroreinigung|wohnungsreinigung|unterhaltsreinigung|
    teppichreinigung|polsterreinigung|autowäsche|aufbereitung|fahrzeugaufbereitung|
    winterdienst|baumfällung|baumschnitt|rasenmähen|heckenschneiden|gartenpflege|grabpflege|
    hundesitting|katzensitting|babysitting|kinderbetreuung|hausmeisterdienst|fahrdienst|
    flughafentransfer|maniküre|pediküre|kosmetik|make up|haarschnitt|frisur|brautfrisur|
    brautstyling|fotosession|fotoalbum|familienfotos|passbilder|leinwanddruck|drohnenaufnahmen|
    luftaufnahmen|luftbilder|imagefilm|werbespot|trailer|schnitt|videoschnitt|animation{en|}|
    voiceover|sprachaufnahme{n|}|hörbuch|jingle|beat|mix|master|track{s|}|songtext|komposition|
    partitur|liedtext|festrede|traurede|hochzeitsrede|trauerrede|nachruf|ghostwriting|
    blogartikel|blogbeitrag|artikeltext|produkttexte|produktbeschreibungen|seo texte|
    pressemitteilung|newsletter|social media posts|posts|strategie|businessplan|marketingplan|
    pitchdeck|exposé|bachelorarbeit|masterarbeit|doktorarbeit|hausarbeit|dissertation|
    abschlussarbeit|vertrag|verträge|arbeitsvertrag|mietvertrag|agb|zeugnisse|urkunden|
    geburtsurkunde|heiratsurkunde|bescheinigung{en|}|steuerunterlagen|umsatzsteuervoranmeldung|
    lohnabrechnung{en|}|belege|inventar|inventur|bauplan|baupläne|grundriss{e|}|zeichnung|
    vermessung|energieausweis|gutachten|pralinen|schokolade|muffins|cupcakes|kekse|lebkuchen|
    stollen|brezeln|brötchen|semmeln|häppchen|fingerfood|kanapees|schnittchen|käseplatte|suppe|
    salat{e|}|braten|gulasch|lasagne|pizza|mittagessen|abendessen|frühstück|brunch|
    kuchenbuffet|eier|gemüse|gemüsekiste|obst|obstkorb|äpfel|kartoffeln|fleisch|wurst|fisch|
    milch|saft|säfte|apfelsaft|bier|schnaps|likör|tee|olivenöl|öl|essig|gewürze|senf|chutney|
    sirup|gelee|geschenkkorb|geschenkbox|präsentkorb|adventskalender|adventskranz|
    weihnachtsbaum|christbaum|krippe|parfum|parfüm|creme|salbe|badekugeln|duftkerzen|
    traumfänger|makramee|wandbehang|wandbild{er|}|poster|kunstdruck{e|}|holzschild|türschild|
    namensschild{er|}|grabstein|vogelhäuschen|nistkasten|insektenhotel|hundebett|hundeleine|
    halsband|katzenbaum|kratzbaum|sattelzeug|trense|pferdedecke|pferdeanhänger|welpe|kolli|
    collis|stück|exemplar{e|}|rollen|rolle|säcke|sack|fass|eimer|dose{n|}|tube{n|}|fuhre|ladung`,
  heads: `hochzeits|kinder|baby|puppen|garten|küchen|bade|bad|schlaf|wohn|ess|arbeits|büro|holz|
    metall|stahl|eisen|glas|leder|woll|strick|häkel|näh|stoff|seiden|baumwoll|leinen|silber|
    gold|kupfer|marmor|granit|beton|keramik|ton|porzellan|eichen|buchen|kiefern|nuss|nussbaum|
    ahorn|birken|teak|kirsch|weiden|rattan|korb|samt|plüsch|filz|spitzen|gummi|plastik|
    kunststoff|akustik|konzert|musik|klavier|gitarren|geigen|block|alt|bass|tenor|motor|auto|
    fahrrad|rad|renn|lasten|damen|herren|mädchen|jungen|winter|sommer|herbst|frühlings|
    weihnachts|oster|advents|geburtstags|tauf|braut|verlobungs|jubiläums|abschieds|einweihungs|
    wohnungs|haus|keller|dach|boden|decken|wand|tür|fenster|treppen|balkon|terrassen|hof|zaun|
    wasser|gas|strom|elektro|heizungs|heiz|klima|sanitär|abfluss|dusch|wasch|spül|kühl|gefrier|
    back|kaffee|tee|wein|bier|milch|honig|obst|gemüse|kuchen|torten|brot|schoko|apfel|erdbeer|
    web|internet|online|shop|firmen|vereins|produkt|werbe|image|foto|video|film|audio|bild|
    text|druck|logo|grafik|buch|roman|kurz|fach|presse|blog|steuer|jahres|monats|quartals|
    abschluss|bewerbungs|vertrags|übersetzungs|mathe|deutsch|englisch|französisch|spanisch|
    latein|physik|chemie|nachhilfe|yoga|tanz|gesangs|schwimm|reit|fahr|ski|tennis|fußball|golf|
    camping|angel|jagd|hunde|katzen|pferde|vogel|hühner|kaninchen|blumen|rosen|pflanzen|rasen|
    hecken|baum|obstbaum|brenn|kamin|grill|werk|werkzeug|bohr|säge|schleif|hoch|steh|sitz|
    schreib|couch|nacht|beistell|klapp|schaukel|ohren|bücher|kleider|schuh|akten|wäsche|
    geschirr|besteck|gläser|tassen|tisch|bett|sofa|stuhl|lampen|spiegel|bilder|rahmen|uhren|
    taschen|armband|hals|ohr|finger|ketten|perlen|edelstein|sammel|spiel|brett|karten|lego|
    modell|computer|laptop|handy|tablet|drucker|kamera|dia|schmal|dokumenten|daten|software|
    server|netzwerk|smart|telefon|fernseh|lautsprecher|kopf|mikro|sonder|maß|design|einzel|
    familien|paar|gruppen|porträt|pass|end|grund|unterhalts|umzugs|möbel|schrank|regal|teppich|
    gardinen|vorhang|polster|matratzen|kissen|reise|hand|ruck|sport|wander|berg|regen|sonnen|
    haar|haut|gesichts|fuß|geschenk|präsent|überraschungs|trauer|grab|kirchen|schul|kita|
    praxis|laden|markt|messe|event|party|bühnen|theater|tour`,
  paper: `abnahmeprotokoll|übergabeprotokoll|liefernachweis|empfangsbestätigung|empfangsbeleg|
    unterschriebene{r|n|} lieferschein|bedienungsanleitung|gebrauchsanweisung|garantieschein|
    garantiekarte|zertifikat|prüfprotokoll|messprotokoll|kaufvertrag|übergabebeleg|foto vom
    paket|screenshot|doku|dokumentation|fahrzeugbrief|fahrzeugpapiere|papiere|ersatzschlüssel`,
  all: `alle # {stück|teile|seiten|kapitel|stunden|räume|zimmer|kisten|boxen|pakete|kartons|
    einheiten|fotos|bilder|dateien|fenster}|alle {teile|räume|zimmer|formate|sprachen|seiten|
    kapitel|stunden|einheiten|vereinbarten stunden|posten|positionen}|alle {zwei|drei|vier|
    fünf|sechs|sieben|acht|neun|zehn|zwölf}|der ganze {auftrag|kram|krempel|rest vom fest}|das
    ganze {paket|set|haus}|die ganze {bestellung|lieferung|wohnung|sache}|alles {zusammen|
    miteinander|bestellte|vereinbarte|inklusive}|jedes {stück|zimmer|teil}|sämtliches|
    sämtlicher`,
  the: `{dritte|vierte|fünfte|sechste|siebte|achte|neunte|zehnte|zwölfte} und letzte|einem|einen|
    einer|eines|ein|eine|jene|kleinem|großem|gutem|fertige{n|r|s|}|frische{n|r|s|}|
    reparierte{n|r|s|}|restaurierte{n|r|s|}|aufgearbeitete{n|r|s|}|gestrichene{n|}|
    gereinigte{n|}|gedruckte{n|r|s|}|gebundene{n|r|s|}|gerahmte{n|r|s|}|signierte{n|r|s|}|
    beglaubigte{n|r|s|}|lektorierte{n|r|s|}|fertiggestellte{n|r|s|}|versprochene{n|r|s|}|
    bezahlte{n|r|s|}|gekaufte{n|r|s|}|ersteigerte{n|r|s|}|gebrauchte{n|r|s|}|selbstgemachte{n|
    r|s|}|selbstgenähte{n|r|s|}|selbstgestrickte{n|r|s|}|handgefertigte{n|r|s|}|
    handgestrickte{n|r|s|}|maßgefertigte{n|r|s|}|personalisierte{n|r|s|}|bestickte{n|r|s|}|
    gravierte{n|r|s|}|hölzerne{n|r|s|}|gelbe{n|r|s|}|rosa|lila|beige|bunte{n|r|s|}|goldene{n|r|
    s|}|silberne{n|r|s|}|antike{n|r|s|}|elektrische{n|r|s|}|runde{n|r|s|}|eckige{n|r|s|}|
    lange{n|r|s|}|kurze{n|r|s|}|breite{n|r|s|}|schwere{n|r|s|}|leichte{n|r|s|}|süße{n|r|s|}|
    tolle{n|r|s|}|wunderschöne{n|r|s|}|hübsche{n|r|s|}|originale{n|r|s|}|digitale{n|r|s|}|
    beide{n|r|s|}|dazugehörige{n|r|s|}|zugehörige{n|r|s|}|seines|seinem|seinen|seiner|euerm|
    dieselbe`,
  person: `{ihr|ihre|sein|seine|dein|deine|deren|des kunden|der kundin} {sohn|tochter|mann|frau|
    mutter|mama|vater|papa|bruder|schwester|oma|opa|kollege|kollegin|assistentin|sekretärin|
    freund|freundin|chef|chefin|team|mitarbeiter|mitarbeiterin}|empfangsdame|
    empfangsmitarbeiterin|sekretärin|hausmeister|hausmeisterin|hausverwaltung|pförtner|
    concierge|vermieter{in|}|untermieter|nachmieter|vormieter|braut|bräutigam|hochzeitspaar|
    jubilar|geburtstagskind|lehrer{in|}|schüler{in|}|schulleitung|erzieherin|trauzeugin|
    trauzeuge|gastgeber{in|}|verein|vorstand|bauleiter{in|}|bauherrin|architekt{in|}|polier|
    endkunde{n|}|kundinnen|kunden|besteller{in|}|neue{r|} besitzer{in|}|besitzer{in|}|
    inhaber{in|}|erwerber|abholer{in|}|käuferin|ersteigerer|interessent{in|}|klient{in|}|
    patient{in|}|mandant{in|}|familie|kids|kinder|brautleute|senior|seniorin|jungs|mädels|die
    ganze {familie|truppe|band|klasse}|kleinen|kleine|kleiner`,
  place: `haustüre|eingangstür|wohnungstüre|postkasten|briefschlitz|paketfach|schließfach|
    abholstation|abholpunkt|übergabepunkt|übergabeort|treffpunkt|zustelladresse|wohnadresse|
    wunschzimmer|bestimmungsort|empfangstresen|anmeldung|sekretariat|poststelle|warenannahme|
    wareneingang|mailpostfach|mailadresse|e-mail adresse|kundenkonto|kundenportal|kundenserver|
    live server|livesystem|produktivsystem|produktion|app store|play store|repo|repository|git|
    gitlab|github|onedrive|google drive|nextcloud|teams|google|ftp|webspace|freigabe|
    freigabelink|freigegebenen ordner|gemeinsamen ordner|euren server|eurem server|eigenheim|
    neue{n|r|} {zuhause|heim|wohnung|büro|haus}|zuhause|adresse {des kunden|der kundin}|hände
    des {kunden|käufers|empfängers}|kundenadresse`,
  spot: `keller|dachboden|speicher|schuppen|garage|werkstatt|laden|geschäft|lager|büro|kanzlei|
    praxis|schule|kindergarten|kita|uni|bibliothek|krankenhaus|museum|theater|bühne|halle|
    turnhalle|gemeindehaus|vereinsheim|clubhaus|pfarrheim|kirche|hof|einfahrt|vorgarten|
    terrasse|balkon|wintergarten|carport|treppe|treppenhaus|stock|etage|erdgeschoss|diele|
    esszimmer|arbeitszimmer|gästezimmer|bad|badezimmer|küche|waschküche|hauswirtschaftsraum|
    kiosk|tankstelle|bäckerei|apotheke|bahnhof|hafen|steg|weide|stall|reiterhof|wiese|feld|
    wand|ecke|fenster|gartentor|gartenhaus|haustüre|eingangstür|hintertür|hintereingang|
    seiteneingang|messe|stand|marktplatz`,
  carrier:
    `{a|b}-post|a post|b post|priority|economy|dhl {express|paket|päckchen|kleinpaket|freight|}|
    dpd {classic|express|}|gls|ups {standard|express|}|hermes {päckchen|paket|shop|}|go
    express|trans-o-flex|iloxx|amazon|schweizerische post|schweizer post|österreichische post|
    einwurfeinschreiben|einschreiben {rückschein|}|einschreibebrief|maxibrief|großbrief|
    warenpost|bücherwarensendung|eilpost|eilbote|fahrradkurier|radkurier|taxi|umzugsfirma|
    umzugsunternehmen|möbelspedition|monteur{e|}|lieferant|zusteller{in|}|postfrau|paketfrau|
    paketbotin|dhl bote|transporter|sprinter|eigenem {fahrzeug|wagen|transporter}|unser{e|em|
    en|} {fahrer|monteur|team|lkw|auslieferer|mitarbeiter}|we transfer|usb|datenträger|
    cloudlink|dropbox link|abholung|selbstabholung|selbstabholer|abholer`,
  number: `{paket|sendungs|auftrags|bestell|rechnungs|kunden|lieferschein|tracking|einlieferungs|
    beleg|artikel|projekt|referenz|track} {nr|nummer|no|id|code}|{paket|sendungs|auftrags|
    bestell|rechnungs|kunden|lieferschein|tracking|einlieferungs|beleg|artikel|projekt|
    referenz}-{nr|nummer|id|code}|{beleg|artikel|projekt|kunden|einlieferungs|losten|zähler|
    chargen}nummer|{beleg|artikel|projekt|kunden|sendungs|paket}{nr|id|code}|sendungscode|
    sendungs id|paketcode|trackingnr|tracking {nr|nummer|code|id|}|ihr zeichen|unser zeichen|
    zeichen|betreff|auftragsnr|vertrag nr|vorgang|vorgang nr|re|projekt nr|bestell nr|po`,
  size: `# {seiten|stunden|minuten|meter|quadratmeter|qm|m2|kg|kilo|tonnen|liter|kubikmeter|stk|
    personen|portionen|gäste|zeilen|motive}`,
};
