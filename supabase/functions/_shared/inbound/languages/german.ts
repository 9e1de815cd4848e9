import type { Words } from "../lexicon.ts";
import { GERMAN_THINGS } from "./german_things.ts";

export const GERMAN: Words = {
  thing: GERMAN_THINGS,
  verbFirstAsks: true,
  nounsAreCapital: true,
  months: `januar,jan,jänner februar,feb märz,mär april,apr mai juni,jun juli,jul august,aug
    september,sep,sept oktober,okt november,nov dezember,dez`,
  weekdays:
    "montag,mo dienstag,di mittwoch,mi donnerstag,do freitag,fr samstag,sa,sonnabend sonntag,so",
  greeting:
    `sehr {geehrte|geehrter|geehrtes} {damen und herren|frau|herr|team|kundin|kunde|}|liebe{r|s|}
    {frau|herr|team|kundin|kunde|}|guten {tag|morgen|abend} {zusammen|}|hallo {zusammen|nochmal|
    liebes team|}|moin {moin|zusammen|}|servus|grüezi|grüß {gott|dich|euch}|grüss {gott|dich|
    euch}|gruezi|hi {zusammen|}|na|schönen guten {tag|morgen|abend}|mahlzeit|tach|tag|werte{r|}
    {frau|herr|}`,
  title: "herr|herrn|frau|familie|firma|fam",
  thanks:
    `danke {schön|sehr|vielmals|nochmals|euch|ihnen|dir|auch|im voraus|}|dankeschön|{vielen|besten|
    herzlichen|lieben|schönen|1000|tausend} dank {auch|nochmals|im voraus|für alles|}|merci|ich
    danke {ihnen|dir|euch}|wir danken {ihnen|}|bedanke mich|herzlichst dank`,
  signOff:
    `{mit|} {freundlichen|freundliche|besten|beste|viele|vielen|liebe|lieben|herzliche|herzlichen|
    schöne|schönen|sonnige|sonnigen|kollegialen|kollegiale} {grüßen|grüße|grüssen|grüsse|gruß|
    gruss} {aus der werkstatt|und danke|und vielen dank|}|gruß|gruss|grüße|grüsse|lg|mfg|vg|bg|hg|
    mit freundlichem {gruß|gruss}|freundliche grüße|herzlichst|hochachtungsvoll|{bis bald|bis
    dann}|tschüss|tschüß|tschau|ciao|{einen|} {schönen|schöne|schönes|guten|gutes} {tag|abend|
    woche|wochenende|feierabend|restwoche|resttag|sonntag} {noch|ihnen|dir|euch|und viele grüße|}|
    {noch|} einen {schönen|guten} {tag|abend}|{noch|} {ein|} {schönes|gutes} wochenende|beste
    grüße|frohe {weihnachten|ostern}|alles {gute|liebe}`,
  yes: "ja {ja|gerne|}|jawohl|jep|jupp|japp|jo",
  fine: `alles {super|gut|bestens|prima|reibungslos} {gelaufen|verlaufen|gegangen}|hat alles bestens
    funktioniert|gern geschehen|ja {ja|gerne|klar|}|jawohl|jo|jep|jupp|japp|genau|perfekt|super|
    prima|top|klasse|wunderbar|bestens|passt|alles {gut|klar|bestens|ok|okay|super|prima|paletti|
    in ordnung|geklappt}|hat alles {geklappt|gut geklappt|super geklappt|bestens geklappt}|hat
    {gut|super|bestens|prima} geklappt|alles hat {gut|} geklappt|stand|status|update|kurzes
    update|info|zur info|kurze info|lieferstatus|geschafft|vollzug|das war 's|das wars|so|gut|sehr
    gut|alles dicht|läuft|läuft {alles|wieder} {einwandfrei|rund|bestens|super|}|funktioniert
    {alles|wieder} {einwandfrei|bestens|super|}`,
  frame:
    `dass|daß|hiermit {bestätige|bestätigen|teile|melde} {ich|wir} {ihnen|dir|euch|} {gerne|mit|}
    {dass|daß|}|{ich|wir} {kann|können|möchte|möchten|} {hiermit|} {ihnen|dir|euch|} {gerne|nur|
    kurz|} {bestätigen|mitteilen|bescheid geben|melden} {dass|daß|}|{ich|wir} {bestätige|
    bestätigen} {hiermit|ihnen|dir|euch|gerne|} {hiermit|gerne|} {dass|daß|}|kurze {rückmeldung|
    meldung}|{freue mich|freuen uns} {ihnen|dir|} mitteilen zu können {dass|}|wollte nur {kurz|}
    {bescheid geben|bestätigen|sagen|melden} {dass|}|zur bestätigung`,
  courtesy:
    `{gar|überhaupt|} {kein problem|keine ursache|keine probleme}|{ohne|} probleme {und|} {ohne|}|
    ohne {problem|schwierigkeiten|zwischenfälle|beanstandungen|beanstandung|mängel|beschädigung|
    schäden}|gern geschehen|gerne|sehr gerne|hat mich {sehr|} gefreut|{es|} war mir {eine freude|
    ein vergnügen|eine ehre}|{es|} hat {viel|großen|} spaß gemacht|zögern sie nicht {sich|} {mich|
    uns|} {zu|} {melden|kontaktieren|anzurufen|anrufen|fragen|}|bei {weiteren|} {fragen|
    rückfragen} {{gerne|einfach|} {melden|anrufen|melden sie sich|melde dich} {gerne|jederzeit|}|
    {stehe ich|stehen wir} {ihnen|dir|} {jederzeit|gerne|} {zur verfügung|}|}|{bei|} {stehe|
    stehen} {ich|wir} {ihnen|dir} {jederzeit|gerne|} zur verfügung|{falls|wenn|sollten} {sie|du}
    {noch|weitere|} fragen {haben|hast|habt|sein|geben|auftauchen|sind} {melden sie sich|melde
    dich|meldet euch|einfach melden|gerne melden|}|{melden sie sich|melde dich|meldet euch}
    {gerne|einfach|jederzeit|} {bei fragen|}|{viel|ganz viel} {spaß|spass|freude} {damit|mit dem
    {tisch|bild|}|mit den fotos|mit allem|beim lesen|}|{ich|wir|} {hoffe|hoffen} {sie|es|alles|
    dass|die fotos} {gefällt|gefallen|passt|ist} {alles|ihnen|dir|euch|gut|zu ihrer zufriedenheit|
    in ordnung|}|entschuldigung für die {kleine|} {verspätung|verzögerung|wartezeit}|{sorry|
    entschuldige|entschuldigen sie|verzeihung} {bitte|} {für|} die {kleine|} {verspätung|
    verzögerung|wartezeit|späte antwort}|{sehr|} zufrieden|{danke|vielen dank|herzlichen dank|
    besten dank|dankeschön|lieben dank} für {ihren|den|die|das|ihre|deinen|deine|dein|ihr|eure|
    euren|} {auftrag|bestellung|vertrauen|geduld|kauf|zusammenarbeit|nachricht|einkauf|
    unterstützung|verständnis|gute zusammenarbeit|tolle zusammenarbeit|angenehme zusammenarbeit|
    nette zusammenarbeit|schöne zusammenarbeit|netten kontakt|nachfrage|erinnerung|treue|buchung|
    alles}|gute zusammenarbeit|tolle zusammenarbeit|{freue mich|ich freue mich|wir freuen uns|
    freuen uns} {auf|über} {ihr|ihre|dein|deine|eine|das|die|den|} {feedback|rückmeldung|
    bewertung|nächste|nächsten auftrag|weitere zusammenarbeit|positive bewertung}|{jederzeit|
    immer} {gerne|} wieder|{bitte|} {prüfen|schauen|schau|seht} {sie|} {mal|gerne|} {nach|rein|}|
    siehe {foto|anhang|bild|link|unten}|foto {anbei|im anhang}|beleg anbei|{es|das|alles|das
    ganze} {hat|lief|ging|ist} {alles|wie am schnürchen|} {glatt|super|gut|bestens|reibungslos|
    problemlos|einwandfrei|prima} {gelaufen|geklappt|gegangen|gelaufen|verlaufen|}|gute {fahrt|
    reise}|bis zum nächsten mal`,
  pay: `{bitte|sie können|du kannst|} {jetzt|nun|} {die|das|den} {zahlung|geld|betrag|auszahlung}
    {freigeben|freizugeben|auszahlen|frei geben}|{bitte|} {um|} {freigabe|auszahlung} {der
    zahlung|des geldes|des betrags|}|{bitte|} {geben sie|gib|gebt} {bitte|} {die zahlung|das geld|
    den betrag} {bitte|} frei`,
  me: "ich|wir",
  it: "es|alles|das ganze|dies|dieses|sie wurde|sie wurden",
  all: "alle|allen|sämtliche|beide|beides|komplette|gesamte",
  the: `der|die|das|dem|den|des|diese|dieser|dieses|diesen|diesem|ihr|ihre|ihren|ihrem|ihrer|ihres|
    dein|deine|deinen|deinem|deiner|eure|euer|eurem|euren|ganze|ganzen|gesamten|kompletten|
    bestellte|bestellten|gewünschte|gewünschten|vereinbarte|vereinbarten|neue|neuen|neuer|neues|
    alte|alten|große|großen|kleine|kleinen|schöne|schönen|blaue|blauen|rote|roten|grüne|grünen|
    weiße|weißen|schwarze|schwarzen|graue|braune|handgemachte|handgemachten|bearbeiteten|
    bearbeitete|endgültige|endgültigen|finale|finalen|korrigierte|überarbeitete|übersetzte|
    übersetzten|gebuchte|vollständige|vollständigen|beauftragte|beauftragten|letzte|letzten|oben
    genannte|genannte|sein|seine|deren`,
  my: "mein|meine|meinen|meinem|meiner|unser|unsere|unseren|unserem|unserer",
  you: `ihnen|dir|euch|dem {kunden|käufer|empfänger|besteller|auftraggeber|eigentümer|brautpaar|
    mieter|vermieter} {persönlich|}|der {kundin|käuferin|empfängerin|auftraggeberin|mieterin|
    familie}|den {kunden|käufern|kundinnen|auftraggebern}`,
  person:
    `alle {gäste|}|gäste|braut|bräutigam|eltern|tochter|sohn|leute|oma|mutter|vater|kollegin des
    kunden|nutzer|er|käuferpaar|{sie haben|du hast|ihr habt|haben sie|hast du} {den|die|das|alles|
    es|sie|ihn|}|kunde{n|}|kundin|käufer{s|in|}|empfänger{s|in|}|auftraggeber{s|in|}|besteller|
    brautpaar|eigentümer{in|}|mieter{in|}|bauherr{n|}|abnehmer|familie|ehepaar|kundschaft`,
  place: `salon|festsaal|saal|location|kirche|hotel|restaurant|schule|kita|praxis|rathaus|keller|
    dachgeschoss|erdgeschoss|balkon|wohnzimmer|kinderzimmer|schlafzimmer|flur|treppenhaus|tür|
    haustür|wohnungstür|eingang|hauseingang|briefkasten|post|postfiliale|filiale|paketshop|
    packstation|paketstation|paketkasten|abstellort|ablageort|wunschort|adresse|lieferadresse|
    wunschadresse|ziel|zielort|zielpostfach|vereinbarten {ort|platz}|empfang|rezeption|pforte|
    portier|hausmeister|baustelle|bahnhof|haus|hof|wohnung|garten|büro|postfach|server|cloud|
    galerie|portal|netz|ordner|shop|hand|hände|stelle|ort|ort und stelle|anschrift|dropbox ordner|
    einfahrt|treffpunkt|parkplatz|carport|aufstellort|zustand|ordnung|voller höhe|gewünschte
    {stelle|adresse}|{ihre|deine|ihrem|deinem|ihren|deinen} {wohnung|haus|büro|werkstatt|garage|
    laden|postfach|server|account|konto|ordner|dropbox|garten|keller|küche|wohnzimmer|hof}`,
  to: `an|zu|zum|zur|in|im|ins|am|auf|vor|vors|um|gegen|für|unter|neben|hinter|durch|über|nach|
    seit|per|vom|anhand|ans|aufs|in die|in der|kurz vor|kurz nach`,
  at: "bei|beim|mit dabei bei",
  by: "mit|per|via|durch|von|vom|über",
  of: "von|vom|der|des|für|zu|zum|zur",
  have: "habe|haben|hab|hab's|habs|hatte ich|habe ich|haben wir",
  was: "wurde|wurden|worden|ist worden|bin heute|ist {so|}eben|war|waren|wurd",
  is: "ist|sind|bin|is|steht|liegt|liegen|stehen|hängt|befindet sich|ist's",
  others: "hat|hat's|haben|hats",
  iSent: "{die|} {übergabe|lieferung|auslieferung|zustellung|abgabe|abholung} {war|fand} {statt|}",
  sent:
    `erfolgt|{ab|aus|an|zu|hin|}geliefert|vollständig geliefert|gelifert|geliefrt|{aus|}gelifert|
    zugestellt|{ab|ein|los|zu|raus|hin|weg|}geschickt|verschickt|{ab|ein|ver|zu|über|}{sandt}|
    versandt|versendet|abgesendet|gesendet|zugesendet|zugesandt|übersandt|übersendet|eingesendet|
    abgesandt|gesandt|gemailt|übermittelt|übergeben|ausgehändigt|überreicht|hochgeladen|
    raufgeladen|eingereicht|überbracht|vorbeigebracht|abgestellt worden|hingebracht|zur post
    gebracht|auf die post gebracht|abgeliefert|{übergabe|lieferung|auslieferung|zustellung|abgabe|
    ablieferung|versand|aushändigung} {ist|war|wurde|heute|hat|} {heute|gestern|am #|} {erfolgt|
    erledigt|abgeschlossen|durchgeführt|stattgefunden|vollzogen|gemacht}|{die|den|} {vollständige|
    vollständigen|erfolgte|erfolgreiche|komplette|} {übergabe|lieferung|auslieferung|zustellung|
    ablieferung|fertigstellung|abschluss} {bestätigt|}|auftrag {ist|} {erfüllt|ausgeführt}|zur
    verfügung gestellt|bereitgestellt|freigeschaltet|rausgegangen|raus gegangen|rausgeschickt|auf
    den weg gebracht|auf die reise geschickt|ausgefolgt|ausgeteilt|verteilt|eingeliefert|hier
    {ist|sind} es`,
  handed: `abgegeben|aufgegeben|gegeben|gebracht|gestellt|abgestellt|abgelegt|gelegt|hinterlegt|
    eingeworfen|überlassen|mitgegeben|getragen|hinterlassen|geladen`,
  done:
    `aufgebaut|eingeräumt|ausgeräumt|abtransportiert|verkabelt|angebracht|montiert und|befestigt|
    abgedichtet|verfugt|gespachtelt|verlegt und|gesaugt|gewischt|gepflastert|gemauert|gedämmt|
    programmiert|eingerichtet|konfiguriert|migriert|optimiert|behoben|gelöst|transkribiert|
    untertitelt|geschnitten und|retuschiert|illustriert|gehäkelt|gestrickt|bestickt|graviert|
    glasiert|gebrannt|gepolstert|bezogen|verziert|dekoriert|umgebaut|nachgerüstet|entrümpelt|
    kopiert|gescannt|zugeschnitten|vollbracht|gemacht und|erledigt|fertig {gestellt|gemacht|
    geworden|}|fertiggestellt|fertigestellt|abgeschlossen|vollendet|beendet|ausgeführt|
    durchgeführt|umgesetzt|realisiert|installiert|montiert|eingebaut|repariert|instandgesetzt|
    gestrichen|gereinigt|geputzt|übersetzt|veröffentlicht|online|live|gemacht|getauscht|
    ausgetauscht|ersetzt|angeschlossen|in betrieb genommen|verlegt|gefliest|gestaltet|entworfen|
    geschrieben|lektoriert|korrigiert|gedruckt|genäht|gebaut|getestet|geprüft|
    bearbeitet|gehalten|gegeben worden|abgenommen|komplett|vollständig|gestimmt|gewartet worden|
    gemäht|geschnitten|gepflanzt|restauriert|aufgehängt|aufgestellt|gebunden|gerahmt|gebacken|
    verputzt|tapeziert|entsorgt|geräumt|umgezogen|dicht|verschraubt|lackiert|geölt|geschliffen|
    aufgenommen|gemischt|gemastert`,
  over: "raus {gegangen|}|angekommen|eingetroffen|da|drin|rausgegangen|eingegangen",
  taken: `{war|waren} {alle|total|sehr|} {begeistert|glücklich|zufrieden}|gefreut|anprobiert|
    ausprobiert|getestet|eingezogen|konform|{bei {mir|uns}|} abgeholt|mitgenommen|erhalten|
    bekommen|empfangen|entgegengenommen|angenommen|quittiert|unterschrieben|gegengezeichnet|
    unterzeichnet|bestätigt|abgenommen|runtergeladen|heruntergeladen|downgeloadet|freigegeben|
    {die|} abnahme {erfolgt|durch|ist erfolgt|}|eingesehen|geprüft|zufrieden|{war|ist|waren|sind}
    {sehr|super|mehr als|hoch|voll|total|} {zufrieden|glücklich|begeistert|happy|froh|
    hochzufrieden} {damit|}`,
  here: `hier {ist|sind|kommt|kommen}|anbei|angehängt|beigefügt|im {anhang|anhang finden sie|anhang
    findest du}|in der anlage|anliegend|{sie finden|du findest|ihr findet} {hier|}|zum {download|
    herunterladen|runterladen}|abrufbar|verfügbar`,
  adverb: `super gelaufen|gut gelaufen|in einwandfreiem zustand|unbeschädigt|ohne beschädigung|ohne
    mängel|heile|wohlbehalten|gut erhalten|sicher verpackt|mit sendungsverfolgung|versichert|wie
    in der anzeige|zur abholung bereitgestellt und|tiptop|picobello|sogar|direkt|anschließend|
    zuverlässig|wie neu|termintreu|gestern schon|pünktlichst|schon|bereits|gerade|eben|soeben|
    grade|jetzt|nun|endlich|erfolgreich|ordnungsgemäß|ordnungsgemäss|pünktlich|fristgerecht|
    termingerecht|rechtzeitig|persönlich|sicher|heil|unversehrt|gut verpackt|sorgfältig verpackt|
    gut|sauber|wie {vereinbart|besprochen|abgesprochen|versprochen|bestellt|gewünscht|abgemacht|
    beschrieben|ausgemacht|geplant|beauftragt|immer|verabredet}|vereinbarungsgemäß|wunschgemäß|
    auftragsgemäß|auch|damit|somit|hiermit|dann|wieder|komplett|vollständig|inklusive|inkl|samt|
    sowie|dabei|gegen {unterschrift|quittung}|mit unterschrift|in {einwandfreiem|gutem|perfektem|
    bestem|tadellosem|vollem} {zustand|umfang}|zur {vollsten|vollen|} zufriedenheit|zur
    zufriedenheit {des kunden|aller|der kundin}|plangemäß|nach plan|zusammen|dort|vor ort|digital|
    unterwegs gewesen|per hand|halt|ganz|voll|einwandfrei|tadellos|problemlos|reibungslos|restlos|
    früh|heute {schon|}|gleich {mit|}|danach|zuvor|hiernach|in {ordnung|time}|einmal|es`,
  today: `heute {morgen|früh|vormittag|mittag|nachmittag|abend|in der früh|}|diese {woche}|heut|am
    heutigen tag|am {vormittag|mittag|nachmittag|frühen nachmittag|späten nachmittag}`,
  past: `gestern {morgen|früh|vormittag|mittag|nachmittag|abend|nacht|}|vorgestern {abend|}|vorhin|
    letzte {woche|nacht}|letzten {montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|
    monat}|vergangene {woche|nacht}|vergangenen {montag|dienstag|mittwoch|donnerstag|freitag|
    samstag|sonntag}|vor {#|zwei|drei|vier|fünf|sechs|ein paar|wenigen|einer|einem|einigen}
    {minuten|stunden|tagen|wochen|stunde|woche|tag|monat}|kürzlich|neulich|vor kurzem`,
  dayPart: "heute abend|{am} {abend|morgen}|abends",
  clock:
    `{um|gegen|kurz nach|} # uhr {#|}|{um|gegen|} halb {#|eins|zwei|drei|vier|fünf|sechs|sieben|
    acht|neun|zehn|elf|zwölf}|mittags|morgens|abends|vormittags|nachmittags|nachts|früh`,
  carrier:
    `post|spedition|spediteur|kurier|kurierdienst|paketdienst|paketbote{n|}|postbote{n|}|bote{n|}|
    fahrer{s|}|lieferdienst|deutsche{n|r|} post|deutsche bundespost|express|einschreiben|
    nachnahme|versand|wertbrief|päckchen|warensendung|büchersendung|link|downloadlink|mail|e mail|
    stick|usb stick|lkw|anhänger|bahn|sms`,
  number:
    `{die|} {sendungs|paket|auftrags|bestell|tracking|rechnungs|lieferschein|referenz|vorgangs|
    identifikations|track|verfolgungs|sendungsverfolgungs}nummer {ist|lautet|}|{sendungs|paket|
    auftrags|bestell|tracking|rechnungs|lieferschein|referenz|vorgangs}nr|sendungsverfolgung|
    nummer|auftrag nr|bestellung nr|lieferschein {nr|}|sendung nr|trackingcode|trackinglink|
    tracking|auftrag|bestellung|az|aktenzeichen|sendungs id|code`,
  count: "zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dutzend",
  size: "# {seiten|wörter|normseiten|zeilen|seite}",
  and: "und|u|sowie|plus|samt|bzw",
  paper: `rechnung{en|}|quittung|beleg{e|}|lieferschein{e|}|unterschrift|nachweis|zustellnachweis|
    ablieferbeleg|fotobeweis|garantie|anleitung|bestätigung|einlieferungsbeleg|abnahmeprotokoll|
    protokoll`,
};
