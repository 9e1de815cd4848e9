// What trades do when they are done, and what people say kindly, by whole families.
import type { Words } from "../lexicon.ts";

export const GERMAN_DEEDS: Words = {
  greeting: `moinsen|moin moin|halli hallo|hallöchen|huhu|tach auch|grüß sie|grias di|griaß di|griaß
    gott|hoi|hoi zäme|salü|guten morgen {zusammen|}|schönen {guten|} {tag|morgen|abend}|{einen|
    } {wunderschönen|schönen} guten {morgen|tag|abend}|hallo {sie|ihr|ihr lieben|alle|team|
    nochmals|lieber|liebe}|ihr lieben|mein lieber|meine liebe|lieber herr|liebe frau|sehr
    geehrter|an alle`,
  signOff: `pfiat {euch|di|ihnen}|servus|ade|adele|baba|tschö|tschüssi|tschüssikowski|ciao|bussi|
    küsschen|drück dich|fühl dich gedrückt|umarmung|herzliche|liebe {grüßle|grüßchen}|grüßle|
    gruss|{mit|} {den|} {besten|herzlichen|lieben|sonnigen|freundlichen} grüßen {aus der
    werkstatt|aus dem atelier|aus {berlin|hamburg|münchen|köln|wien|zürich}|}|{viele|liebe|
    beste|herzliche|schöne} {grüße|grüsse} {auch an {die|den} {familie|mann|frau|kids|kinder}|
    von oma|von opa|aus der werkstatt|von uns|}|{lg|vg|bg} und {danke|vielen dank|schönes
    wochenende|schönen tag}|euch {allen|} {einen schönen|ein schönes|eine schöne} {tag|abend|
    wochenende|woche}`,
  fine: `alles {paletti|tutti|roger|fein|tippi toppi|bestens|im lot|im grünen bereich|im kasten|ok|
    okay|gut gegangen|gut gelaufen}|tiptop|tipptopp|einwandfrei|tadellos|jawoll|jawohl|jap|
    jepp|klaro|sicher|natürlich|selbstverständlich|gerne|gern|zack|bingo|hurra|juhu|yeah|yes|oh
    ja|ja bitte|ja doch|passt so|passt alles|gute {nachricht|nachrichten}|meldung|kurze
    {meldung|rückmeldung|bestätigung|nachricht}|zur kenntnis|zu ihrer {info|information|
    kenntnis}|nur {kurz|zur info}|kurz {zur info|zum stand}|wie gewünscht|auftrag ausgeführt
    chef|mission erfüllt|so weit alles gut|bestätigung|bestätigt|hiermit bestätigt|läuft`,
  frame:
    `{ich|wir|} {kann|können|darf|dürfen|möchte|möchten|wollte|wollten} {hiermit|nur|kurz|ihnen|
    dir|euch|gerne|} {hiermit|nur|kurz|gerne|schnell|} {bestätigen|mitteilen|bescheid sagen|
    bescheid geben|melden|sagen|durchgeben|rückmelden|vermelden} {dass|daß|}|{ich|wir|} {melde|
    melden|teile|teilen|bestätige|bestätigen|gebe bescheid|geben bescheid|versichere|erkläre}
    {hiermit|ihnen|dir|euch|gerne|kurz|} {hiermit|mit|} {dass|daß|}|{hiermit|gerne} {bestätige
    ich|bestätigen wir|teile ich|teilen wir|melde ich|melden wir|erkläre ich|erklären wir}
    {ihnen|dir|euch|} {gerne|mit|die|den|} {dass|}|es {wird|sei} hiermit bestätigt {dass|}|
    hiermit wird bestätigt dass|wie {gewünscht|erbeten} {die|} {bestätigung|rückmeldung} {dass|
    }|kurze {info|bestätigung|rückmeldung|nachricht} {dass|}|{freue mich|ich freue mich|wir
    freuen uns} {ihnen|dir|euch|} {mitteilen|bestätigen|sagen} zu {können|dürfen} {dass|}|zu
    ihrer {info|information|kenntnis} {dass|}|vollzugsmeldung|als bestätigung|in beantwortung
    ihrer mail`,
  courtesy:
    `{danke|vielen dank|besten dank|herzlichen dank|lieben dank|tausend dank} {nochmal|nochmals|
    auch|} für {den|die|das|diesen|diese|dieses|ihren|ihre|deinen|deine|euren|eure|} {schönen|
    tollen|netten|interessanten|spannenden|} {auftrag|aufträge|bestellung|job|projekt|kauf|
    buchung|einkauf|kaffee|kuchen}|{es|} {war|ist} {mir|uns|} {eine|} {freude|ehre|ein
    vergnügen} {für sie zu arbeiten|mit ihnen zu arbeiten|mit dir zu arbeiten|}|{es|das|} hat
    {mir|uns|allen|viel|großen|richtig|} {viel|großen|riesigen|richtig|} {spaß|spass|freude}
    gemacht|{ich|wir|} {freue mich|freuen uns} {sehr|schon|} {auf|über} {das|die|den|ein|eine|}
    {nächste|nächsten|baldiges|weitere} {mal|auftrag|zusammenarbeit|projekt|wiedersehen}|bis
    zum nächsten {mal|auftrag|projekt}|jederzeit {gerne|} wieder|immer gerne {wieder|}|gerne
    {wieder|jederzeit|jederzeit wieder}|{können sie|kannst du} {mich|uns|} {gerne|}
    weiterempfehlen|{gerne|} weiterempfehlen|ich empfehle sie {gerne|} weiter|{alles|es|das|die
    übergabe|der umzug|der aufbau|die montage} {ist|hat|lief|verlief|ging|war} {alles|sehr|
    ganz|} {glatt|super|gut|bestens|reibungslos|problemlos|einwandfrei|prima|perfekt|wie
    geschmiert|nach plan|ohne probleme|planmäßig} {gelaufen|geklappt|gegangen|verlaufen|über
    die bühne gegangen|abgelaufen|}|ohne {jegliche|} {beanstandung|beanstandungen|
    komplikationen|zwischenfälle|schäden|schaden|kratzer|verzögerung|verspätung|reklamation|
    mängel}|{es gab|gab} keine {probleme|beanstandungen|reklamationen|mängel|schäden}|keine
    {probleme|beanstandungen|reklamationen|mängel|schäden|vorkommnisse}|{bei|} {weiteren|}
    {fragen|rückfragen|anliegen|problemen} {einfach|gerne|jederzeit|} {melden|anrufen|mailen|
    schreiben|fragen}|{melden sie sich|melde dich|meldet euch} {gerne|einfach|jederzeit|}
    {wieder|bei fragen|wenn {noch|} was ist|}|{wenn|falls} {noch|} {was|etwas} {ist|sein
    sollte} {einfach|gerne|} {melden|anrufen|}|{sollten|falls|wenn} {sie|du|ihr|} {noch|
    weitere|} {fragen|wünsche} {haben|hast|habt} {melden sie sich|melde dich|meldet euch|}
    {gerne|einfach|jederzeit|}|{bleiben sie|bleib|bleibt} gesund|{schönen|schöne|schönes|guten|
    gutes|eine schöne|einen schönen|ein schönes} {tag|feierabend|abend|wochenende|woche|
    restwoche|urlaub|ferien|advent|adventszeit|feiertage|sonntag|sommer|zeit|hochzeit|feier|
    party|fest|nacht} {noch|euch|ihnen|dir|allen|zusammen|}|{frohes|gutes|schönes} {fest|neues
    jahr|neues}|guten rutsch|frohe {weihnachten|ostern|feiertage}|{herzlichen|} glückwunsch
    {zur hochzeit|zum geburtstag|zum neuen {bad|haus|auto}|nochmals|}|alles {gute|liebe} {zum
    geburtstag|zur hochzeit|für die zukunft|im neuen heim|weiterhin|euch|ihnen|dir|}|viel
    {erfolg|glück} {weiterhin|damit|bei der prüfung|}|gute {besserung|nacht|fahrt|reise}|
    {sorry|entschuldigung|entschuldigen sie|entschuldige} {nochmal|nochmals|} {für|} {die|}
    {kurze|kleine|leichte|späte|} {wartezeit|verspätung|verzögerung|rückmeldung|antwort}|danke
    fürs {warten|vertrauen|mitmachen|verständnis}|danke {ihnen|dir|euch|} für {alles|die tolle
    zeit|den tollen tag|die blumen}|mein {sohn|mann|bruder|vater|kollege|freund|nachbar|
    schwager} hat {mir|} {beim tragen|beim aufbau|beim aufbauen|beim ausladen|mit} geholfen|
    meine {frau|tochter|schwester|kollegin|freundin} hat {mir|} {beim tragen|beim aufbau|beim
    aufbauen|beim ausladen|mit} geholfen|wie {sie|du|ihr} {ja|} {geschrieben|gesagt|gesehen|
    bestätigt|gemerkt} {haben|hast|habt}|{sie|du|ihr} {haben|hast|habt} {ja|es|sie|ihn|}
    {gleich|selbst|schon|bereits|} {anprobiert|ausprobiert|getestet|gesehen|geprüft|bestätigt|
    angeschaut|unterschrieben|quittiert}|{und|} {es|sie|er|alles} {passt|sitzt|gefällt|
    funktioniert|läuft} {perfekt|super|gut|prima|einwandfrei|bestens|wie angegossen|ihnen|dir|
    euch|allen|}|{siehe|s} {foto|anhang|bild|link|unten|beleg|anlage|protokoll}|{foto|beleg|
    quittung|protokoll|lieferschein|rechnung|fotos|abnahmeprotokoll|nachweis} {anbei|im anhang|
    liegt bei|liegt an|beigefügt|angehängt|folgt nicht}|unterschrift {liegt vor|anbei|
    vorhanden}|{lieferschein|abnahmeprotokoll} {ist|} {unterschrieben|unterzeichnet}|{hab|habt|
    haben sie} {vielen|besten|herzlichen|lieben|} dank {für {den|die|das} {schönen|tollen|
    netten|} {auftrag|bestellung|kauf}|}`,
  praise: `zufrieden|glücklich|begeistert|froh|happy|überglücklich|hochzufrieden|gefreut|{sie|er|es|
    alle|die kundin|der kunde|seine mama|ihre mama} {hat|haben} sich {sehr|riesig|total|mega|
    wahnsinnig|} gefreut|sich {sehr|riesig|total|mega|wahnsinnig|} {gefreut|bedankt}|freut sich
    {sehr|riesig|}|hat mich {sehr|riesig|total|} gefreut|gut|super|toll|schön|wunderschön|
    perfekt|prima|klasse|spitze|großartig|hervorragend|ausgezeichnet|fantastisch|wunderbar|
    herrlich|traumhaft|sauber|leise|ruhig|warm|weich|lecker|köstlich|frisch|stabil|hell|hübsch|
    süß|lieb|nett|freundlich|angenehm|reibungslos|problemlos|einwandfrei|tadellos|rund|wie
    {neu|geschmiert|angegossen|eine eins|am schnürchen|gewünscht}|passt|sitzt|gefallen|
    schmeckt|schmecken|läuft|funktioniert|funktionieren|glänzt|strahlt|strahlte|lächelt|netter
    kontakt|netten kontakt|nette kundin|netter kunde|vertrauen|geduld|treue|unterstützung|
    verständnis|hilfe|zusammenarbeit|gute|tolle|nette|angenehme|schöne|super zusammenarbeit|
    freundlichkeit|gastfreundschaft|kaffee und kuchen|trinkgeld|empfehlung|bewertung|fünf
    sterne|5 sterne|sterne|immer wieder gerne|gerne wieder|jederzeit wieder|empfehlenswert|
    spaß|freude|wetter|sonnenschein|riesig|war {vor ort|dabei|da}|kam {vorbei|rum}|kam {heute|
    gestern|vorhin} vorbei|mega|genial|dufte|sehr {nett|lieb|schön|gut|zufrieden|zuverlässig}|
    dicht und warm|quietschfidel|quicklebendig`,
  thanksFor: `{danke|vielen dank|besten dank|herzlichen dank|lieben dank|tausend dank|dankeschön|hab
    vielen dank|habt vielen dank|haben sie vielen dank|hab dank} {schön|sehr|nochmal|nochmals|
    auch|ihnen|dir|euch|} für|ich danke {ihnen|dir|euch|} {sehr|herzlich|} für|bedanke mich
    {sehr|herzlich|recht herzlich|} für|wir bedanken uns {herzlich|sehr|} für`,
  hope: `{ich|wir|} {hoffe|hoffen} {sehr|doch|} {dass|}`,
  enjoy: `{viel|viel spaß und|ganz viel|weiterhin viel|} {spaß|spass|freude|vergnügen|erfolg|glück}
    {mit|beim|bei|an|am|auf}|gute fahrt mit|guten appetit|lassen sie es sich schmecken|lasst es
    euch schmecken|genießt|genießen sie|genieß`,
  was: `wurden {alle|}|wurden {soeben|gerade|eben}|wurde {soeben|gerade|eben}|worden ist|worden
    sind|geworden|war {alles|}|wude|wurdn|ist {grade|gerade|soeben}|wuerde heute`,
  is: `hängen|sitzt|steht {jetzt|nun|wieder|} {fertig|}|befinden sich|is|ists|gilt als`,
  sent: `abgschickt|abgeschikt|verschikt|zugestelt|zugestllt|gelifert|gelifiert|gelifart|gliefert|
    geliefer|geleifert|geliefertt|ausgelifert|ausgeleifert|übergebn|übergen|übergegeben|
    hochgladen|hochgeladn|versended|versant|verschcikt|ausgehändigd|{vorbei|hin|rüber|rein|
    runter|rauf|hoch|heim}gebracht|{hin|rüber|rein|hoch|rauf|weg}gefahren|{rüber|weiter|durch|
    zurecht}gemailt|rübergeschickt|durchgegeben|überspielt|überlassen worden|bereitgestellt|zum
    download bereitgestellt|online {gestellt|gegangen|geschaltet|gesetzt}|live {gegangen|
    geschaltet|gestellt}|{frei|scharf|live}geschaltet|deployt|deployed|ausgerollt|gelauncht|
    released|gepusht|eingespielt|aufgespielt|aufs portal gestellt|{per|via} {mail|e-mail|post|
    dhl|dpd|gls|ups|hermes|kurier|spedition} {raus|versandt|verschickt|rausgegangen|
    rausgeschickt}|ist {raus|rausgegangen}|{ist|} zur post {gegangen|gebracht}|in die post
    gegeben|zur packstation gebracht|beim paketshop abgegeben|im paketshop abgegeben|{die|}
    {ware|lieferung|bestellung|übergabe|auslieferung|zustellung|fertigstellung|abnahme|
    schlüsselübergabe|ablieferung|montage|lieferung und montage|leistung|arbeiten} {ist|wurde|
    ist heute|wurde heute|ist gestern|wurde gestern|heute|gestern|} {vollständig|komplett|
    fristgerecht|termingerecht|pünktlich|ordnungsgemäß|erfolgreich|} {erfolgt|erbracht|
    vollbracht|vollzogen|durchgeführt|stattgefunden|abgeschlossen}|übergabe {hat|fand} {heute|
    gestern|} {stattgefunden|statt}|{lieferung|übergabe|zustellung|auslieferung} {erfolgte|war}
    {heute|gestern|am #|} {erfolgreich|}|eingestellt ins portal|eingeworfen in den briefkasten|
    kunden übergeben|schlüssel übergeben`,
  handed: `eingelagert beim kunden|mitgegeben|in die hand gedrückt|{hin|rein|hoch|runter|
    rauf}getragen|hineingetragen|reingestellt|hingestellt|hingelegt|hereingetragen|aufgeladen|
    durchgereicht|zugesteckt|angeliefert|überbracht`,
  done: `fix und fertig|fertig genäht|fertig gestrickt|abgehakt|bewerkstelligt|absolviert|erbracht|
    geleistet|vollzogen|zu ende gebracht|zum abschluss gebracht|zum laufen gebracht|wieder
    {ganz|heil|flott|in gang|in betrieb|dicht|angeschlossen|funktionsfähig|fahrbereit|
    einsatzbereit}|in gang gesetzt|instand gesetzt|in stand gesetzt|generalüberholt|überholt|
    aufgearbeitet|aufbereitet|aufgefrischt|aufpoliert|poliert|gewachst|imprägniert|gebeizt|
    lasiert|grundiert|gespritzt|besprüht|pulverbeschichtet|verzinkt|verchromt|versilbert|
    vergoldet|geschweißt|geschweisst|gelötet|geschmiedet|gefräst|gedreht|gedrechselt|gesägt|
    gebohrt|gehobelt|geschnitzt|geleimt|geklebt|gedübelt|angeschraubt|festgeschraubt|
    verschweißt|vernietet|verzapft|gezimmert|getischlert|eingedeckt|gedeckt|neu gedeckt|
    gezogen|hochgezogen|betoniert|gegossen|geschalt|gepflastert|asphaltiert|planiert|
    ausgehoben|verfüllt|abgeflammt|verkleidet|beplankt|trockengelegt|abgeschliffen|versiegelt|
    gestrichen und tapeziert|tapeziert|gemalert|geweißt|geweißelt|verlegt|ausgelegt|verklebt|
    gekehrt|gefegt|gewienert|entkalkt|entlüftet|entrostet|entmoost|entstopft|durchgespült|
    gespült|geschmiert|nachgezogen|eingestellt und getestet|justiert|kalibriert|ausgewuchtet|
    aufgezogen|aufgepumpt|geflickt|gestopft|gesäumt|gekürzt|enger genäht|angepasst|gebügelt|
    gewaschen|gefärbt|gefilzt|gewebt|gesponnen|gequiltet|gehäkelt|gestickt|gebastelt|getöpfert|
    modelliert|geformt|bemalt|gemalt|gezeichnet|skizziert|koloriert|animiert|gerendert|gefilmt|
    gedreht und geschnitten|fotografiert|abgelichtet|geknipst|nachbearbeitet|freigestellt|
    eingescannt|digitalisiert|layoutet|gelayoutet|gesetzt|gelettert|beschriftet|foliert|
    plakatiert|geplottet|gelasert|geprägt|gestanzt|kaschiert|laminiert|gefalzt|geheftet|
    getippt|verfasst|getextet|formuliert|redigiert|korrekturgelesen|korrektur gelesen|
    lektoriert und formatiert|formatiert|beglaubigt|notariell beurkundet|gedolmetscht|vertont|
    eingesprochen|eingespielt|abgemischt|komponiert|arrangiert|aufgeführt|gesungen|musiziert|
    aufgetreten|moderiert|unterrichtet|gelehrt|gecoacht|trainiert|geschult|beraten|betreut|
    massiert|geschminkt|frisiert|tätowiert|gestochen|geschoren|gekocht|gegrillt|gebraten|
    geräuchert|eingekocht|eingemacht|abgefüllt|gebraut|geröstet|dekoriert und geliefert|
    serviert|angerichtet|gesät|gejätet|gedüngt|vertikutiert|gerodet|gefällt|gehackt|gespalten|
    gestapelt|aufgeschichtet|gestutzt|beschnitten|zurückgeschnitten|ausgepflanzt|eingepflanzt|
    umgegraben|gemulcht|bewässert|umgesetzt|ausgeliefert und aufgebaut|zusammengebaut|
    zusammengeschraubt|zusammengesetzt|aufgestellt und angeschlossen|eingebaut und getestet|
    nachgerüstet|umgerüstet|hochgerüstet|aktualisiert|upgedatet|geupdatet|gepatcht|gehostet|
    aufgesetzt|eingebunden|verknüpft|integriert|implementiert|entwickelt|gecodet|gebaut und
    getestet|wiederhergestellt|gesichert|bezogen und gepolstert|neu bezogen|neu gepolstert|
    besohlt|neu besohlt|nachgeschliffen|geschärft|bespannt|neu bespannt|gestimmt und übergeben|
    eingefasst|verlötet|freigelegt|besenrein|endgereinigt|durchgeputzt|blitzblank|blitzsauber|
    schlüsselfertig|bezugsfertig|ausgestellt und ausgehändigt|fertig {gemacht|gebaut|genäht|
    gemalt|gestrichen|geschrieben|montiert|installiert|}`,
  over: `angekomen|angkommen|angekommn|eingetrofen|eigetroffen|gut {angekommen|gelandet}|gelandet|am
    ziel|am ziel angekommen|vor ort angekommen|auch schon angekommen`,
  taken: `{abgeholt|mitgenommen|entgegengenommen|angenommen|erhalten|bekommen|empfangen|quittiert|
    gegengezeichnet|unterschrieben} und {mitgenommen|bezahlt|quittiert|bestätigt|
    unterschrieben|für gut befunden|geprüft|getestet|zufrieden}|in empfang genommen|nahm {es|
    sie|ihn|das paket|die ware|alles|die lieferung|} {dankend|gerne|freudig|} {entgegen|an|mit|
    in empfang}|holte {es|sie|ihn|alles|} {ab|persönlich ab}|{hat|} {es|sie|ihn|alles|die ware|
    das paket|} {schon|bereits|} {in händen|bekommen|erhalten}|unterschrieb|quittierte|
    bestätigte {den erhalt|den empfang|die lieferung|alles|}|{den|} {erhalt|empfang|eingang}
    {bestätigt|quittiert}|{hat|} {probe|} gefahren und mitgenommen|ausgepackt {und für gut
    befunden|}|anprobiert|eingeweiht|schon in {betrieb|gebrauch|benutzung}|abgesegnet|für gut
    befunden|abgezeichnet|heruntergeladen|eingezogen|übernommen|probiert und für gut befunden|
    abgehohlt|apgeholt|abgehollt|erhaltn|unterschriebn`,
  adverb: `heile|wohlbehalten|unversehrt|unbeschädigt|in einem stück|am stück|in einem rutsch|auf
    einmal|komplett und {unversehrt|unbeschädigt}|vollzählig|lückenlos|restlos|zur gänze|in
    gänze|gänzlich|in vollem umfang|vollumfänglich|anstandslos|reibungslos|problemlos|sauber|
    ordentlich|fachgerecht|fachmännisch|professionell|sorgfältig|gründlich|liebevoll|mit liebe|
    von hand|händisch|eigenhändig|selbst|höchstpersönlich|direkt {in die hand|vor ort|an der
    tür|}|vor die tür|bis {in die wohnung|vor die tür|ins wohnzimmer|in den # stock|in den
    keller}|die treppe {hoch|rauf|}|hoch|rauf|runter|rein|rüber|hin|vorbei|raus|unterwegs an|
    pünktlich wie die maurer|auf die minute|auf den punkt|zeitgerecht|zeitnah|umgehend|prompt|
    schnell|flott|zügig|zum vereinbarten {termin|zeitpunkt}|zum termin|zur vereinbarten zeit|
    innerhalb der frist|im zeitplan|im budget|laut {vertrag|auftrag|vereinbarung|absprache|
    bestellung|tracking|sendungsverfolgung|dhl|gls|dpd|ups|hermes}|gemäß {vertrag|auftrag|
    vereinbarung|absprache|bestellung}|gemäss {vertrag|auftrag|vereinbarung|absprache|
    bestellung}|entsprechend {dem auftrag|der vereinbarung}|vertragsgemäß|absprachegemäß|
    bestellungsgemäß|fristgemäß|termingemäß|wie {gehabt|verabredet|vorgesehen|ausgemacht|
    angekündigt|besprochen und bestellt|telefonisch besprochen|per mail besprochen|im angebot
    beschrieben}|in {top|neuwertigem|ordentlichem|sehr gutem|originalem} zustand|im
    {originalkarton|topzustand|bestzustand}|in originalverpackung|originalverpackt|gut
    verpackt|verpackt|eingepackt|sicher verpackt|versichert|mit tracking|als paket|als
    päckchen|als brief|nachweislich|quittiert|zur vollsten zufriedenheit {aller|des kunden|der
    kundin|}|zur allseitigen zufriedenheit|zur zufriedenheit|zu ihrer {zufriedenheit|vollsten
    zufriedenheit}|zu voller zufriedenheit|mit freude|mit vergnügen|gern|total|echt|richtig|
    voll und ganz|so|noch am selben tag|am selben tag|inzwischen|mittlerweile|zwischenzeitlich|
    seither|bereits|soweit|insgesamt|außerdem|ebenfalls|ebenso|zudem|einschließlich|einschl|
    mitsamt|nebst|hierdurch|dadurch|nunmehr|tatsächlich|offiziell|ganz|sehr|riesig|mega|super|
    uns allen|wohl auf|zur freude aller`,
  today: `heute {gegen|um} {mittag|mittags}|heute in der {früh|mittagspause}|heute zu mittag|heut
    {früh|morgen|vormittag|mittag|nachmittag}|gerade`,
  past: `gestern {vormittag noch|in der früh|gegen abend|nachmittag noch|schon}|vorgestern {früh|
    vormittag|mittag|nachmittag|}|am {letzten|vergangenen} {montag|dienstag|mittwoch|
    donnerstag|freitag|samstag|sonntag|wochenende}|letztes wochenende|vergangenes wochenende|
    vor {einer|einer halben|knapp einer} {stunde|viertelstunde}|vor {zehn|fünf|zwanzig}
    minuten|gerade eben|eben erst|soeben|anfang der woche|heute {früh|morgen} {um #|gegen #}
    {uhr|}`,
  clock: `{um|gegen|kurz nach|kurz vor|etwa um|ca um|ca|zirka|ungefähr um|so gegen} {#|eins|zwei|
    drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf} {uhr|} {#|}|{um|gegen|kurz nach|kurz
    vor|} {halb|viertel nach|viertel vor|dreiviertel|viertel} {#|eins|zwei|drei|vier|fünf|
    sechs|sieben|acht|neun|zehn|elf|zwölf}|von # bis # uhr|zwischen # und # uhr|punkt {#|acht|
    neun|zehn|elf|zwölf}|zur mittagszeit|über mittag|h|mittag|nachmittag|vormittag`,
};
