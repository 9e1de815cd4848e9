// What is sold, made and done. Nothing that is only a part, a try or a stage of it.
export const GERMAN_THINGS =
  `sperrmüll|altgeräte|zugangsdaten|passwörter|zugänge|logins|{logo|web|flyer|cover}design|
    {hochzeits|familien|bewerbungs|produkt}{fotos|bilder|video}|fotoshooting|shooting|{gitarren|
    klavier|nachhilfe|englisch|yoga|mathe}{stunde|stunden|unterricht|kurs}|massage|nachhilfe|
    gartenarbeit{en|}|rasenschnitt|heckenschnitt|pflaster|pflasterarbeiten|elektroinstallation|
    elektroarbeiten|elektrik|wallbox|solaranlage|klimaanlage|rollläden|rollos|jalousien|markise|
    parkett|laminat|vinylboden|tapeten|fassade|dachrinne|fugen|arbeitsplatte|einbauküche|spüle|
    backofen|trockner|gefrierschrank|staubsauger|kaffeemaschine|hochstuhl|babybett|wickelkommode|
    laufrad|schaukelpferd|puppenhaus|lego|eisenbahn|brettspiel{e|}|grafikkarte|festplatte|router|
    smartwatch|plattenspieler|saxophon|flöte|trompete|cello|akkordeon|ukulele|strickdecke|mützen|
    ketten|taufkleid|gravur|schneidebrett|hochbeet|vogelhaus|marmeladen|plätzchen|pralinen|buffet|
    catering|menü|rede|gedicht|lebenslauf|bewerbung|newsletter|beiträge|podcast|folge|untertitel|
    transkript|excel tabelle|auswertung|businessplan|schuhschrank|bücherschrank|badschrank|
    esszimmertisch|couchtisch|nachttisch|gartenbank|gartentisch|gartenstühle|auftrag|auftrags|
    auftrages|aufträge|bestellung{en|}|lieferung|lieferungen|paket{e|es|s|en|}|päckchen|
    sendung{en|}|ware{n|}|artikel|produkt{e|}|ding{e|}|teil vom hof|sachen|geschenk{e|}|set|
    palette{n|}|kiste{n|}|karton{s|}|box{en|}|umschlag|brief|arbeit{en|}|job{s|}|projekt{e|es|s|}|
    leistung{en|}|dienstleistung|aufgabe{n|}|datei{en|}|dokument{e|}|unterlagen|pdf{s|}|foto{s|}|
    bild{er|ern|}|video{s|}|film{e|}|album|fotobuch|galerie|druck{e|}|porträt{s|}|gemälde|
    zeichnung{en|}|illustration{en|}|entwürfe|grafik{en|}|design{s|}|logo{s|}|flyer|plakat{e|}|
    broschüre{n|}|visitenkarten|karten|karte|einladungen|einladungskarten|website|webseite|
    homepage|seite|shop|onlineshop|webshop|app|code|quellcode|software|skript|datenbank|text{e|}|
    übersetzung{en|}|manuskript|buch|bücher|bericht{e|}|gutachten|analyse|tabelle{n|}|
    präsentation|folien|steuererklärung|buchhaltung|jahresabschluss|lied|song{s|}|aufnahme{n|}|
    stunde{n|}|unterricht|kurs{e|}|workshop|training|beratung|coaching|schulung|lektion{en|}|sofa|
    couch|stuhl|stühle|sessel|tisch{e|}|schreibtisch|esstisch|bett{en|}|matratze|schrank|schränke|
    kleiderschrank|küchenschrank|kommode{n|}|regal{e|}|bücherregal|bank|hocker|lampe{n|}|
    leuchte{n|}|spiegel|teppich{e|}|vorhänge|gardinen|kissen|decke{n|}|möbel|möbeln|rahmen|uhr{en|
    }|vase{n|}|schale{n|}|schüssel{n|}|müslischalen|tasse{n|}|becher|teller|krug|geschirr|keramik|
    kerze{n|}|seife{n|}|schmuck|ring{e|}|kette|halskette|armband|ohrringe|kleid{er|}|hemd{en|}|
    t-shirt{s|}|pullover|pulli|strickjacke|mantel|jacke{n|}|hose{n|}|jeans|rock|schuhe|stiefel|
    socken|handschuhe|mütze{n|}|schal{s|}|tasche{n|}|handtasche|rucksack|gürtel|anzug|brautkleid|
    spielzeug|puppe{n|}|teddy|puzzle|spiel{e|}|konsole|rad|fahrrad|fahrräder|velo|e-bike|roller|
    auto|wagen|motorrad|reifen|felgen|anhänger|boot|kajak|zelt|ski|gitarre{n|}|klavier|geige|
    verstärker|schlagzeug|keyboard|mikrofon|lautsprecher|kopfhörer|handy|iphone|laptop|notebook|
    computer|pc|tablet|monitor|drucker|kamera{s|}|objektiv|drohne|fernseher|radio|ladegerät|kabel|
    akku|ersatzteil{e|}|ersatzteilen|boiler|heizung|therme|heizkörper|waschbecken|wasserhahn|
    armatur|spülkasten|toilette|dusche|badewanne|bad|badezimmer|küche{n|}|waschmaschine|
    spülmaschine|kühlschrank|ofen|herd|tür{en|}|fenster|dach|boden|fliesen|wand|wände|zaun|tor|
    gartenhaus|garten|rasen|hecke|terrasse|einfahrt|lampen|steckdose{n|}|rohr{e|}|leitung{en|}|
    reparatur{en|}|installation|montage|renovierung|sanierung|malerarbeiten|reinigung|
    grundreinigung|umzug|brennholz|holz|pflanzen|blumen|blumenstrauß|strauß|baum|torte{n|}|kuchen|
    kekse|brot|essen|honig|marmelade|wein|käse|kaffee|gutschein{e|}|ticket{s|}|schlüssel|werkzeug|
    maschine{n|}|motor|geräte|gerät|material|stoff{e|}|wolle|postkarten|briefmarken|münzen|
    schallplatten|platten|cd{s|}|comics|hefte|aufkleber|hochzeitsfotos|hochzeitsalbum|
    hochzeitstorte|wanduhr|kinderwagen|hochsessel|kindersitz|kinderbett|rasenmäher|bohrmaschine|
    leiter|grill|trampolin|steine|sand|kies|farbe|tapete|bettwäsche|handtücher|tischdecke|schürze|
    satzung|vertragsübersetzung|lektorat|korrektorat|glossar|modell{e|}|skulptur|figur{en|}|
    messer|nähmaschine|instrument|schild{er|}|auslieferung|zustellung|übergabe|abnahme|zeugnis|
    urkunde{n|}|gesamtes projekt`;
