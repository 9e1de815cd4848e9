import type { Words } from "../lexicon.ts";

export const DUTCH: Words = {
  verbFirstAsks: true,
  presentIsPerfect: true,
  perfectHasDays: true,
  months: `januari,jan februari,feb maart,mrt april,apr mei juni,jun juli,jul augustus,aug
    september,sep,sept oktober,okt november,nov december,dec`,
  weekdays: "maandag,ma dinsdag,di woensdag,wo donderdag,do vrijdag,vr zaterdag,za zondag,zo",
  greeting:
    `heer mevrouw|beste {heer|mevrouw|klant|allemaal|team|}|geachte {heer|mevrouw|heer mevrouw|
    klant|}|hallo {daar|allemaal|}|hoi {hoi|}|dag {allemaal|mevrouw|meneer|}|goedemorgen|
    goedemiddag|goedenavond|goeiemorgen|goeiemiddag|goeienavond|goede {morgen|middag|avond|dag}|
    goeden {avond|dag}|hee|hey|lieve|he|hai|morgen allemaal|dag dag|l.s|ls`,
  title: "heer|mevrouw|meneer|mevr|dhr|mw|familie|fam",
  thanks:
    `bedankt {voor alles|weer|nogmaals|alvast|}|{heel|hartelijk|heel erg|erg|nogmaals|ontzettend}
    bedankt|dank {je|u|jullie|} {wel|} {hoor|}|dankjewel|dankuwel|dank u|dank je|veel dank|met
    dank|hartelijk dank|alvast bedankt|vriendelijk bedankt|thnx|merci|dankje|duizendmaal dank`,
  signOff: `{met|} {vriendelijke|hartelijke|beste|warme|zonnige|lieve} {groet|groeten}|{hartelijke|
    vriendelijke|beste|lieve|veel|warme} groet{en|jes|}|groet{en|jes|}|gr|grt|grtjs|mvg|vr gr|
    vrgr|liefs|hoogachtend|{nog|} {een|} {fijne|prettige|mooie|leuke|goede} {dag|avond|middag|
    week|weekend|feestdagen|zondag|vakantie|dag verder|avond verder} {nog|gewenst|verder|en
    groetjes|}|{fijn|prettig|goed|leuk} weekend {nog|gewenst|}|tot ziens|tot de volgende keer|
    dikke kus|kus|doei|houdoe|succes|groetjes uit|met groet|mooie dag`,
  yes: "ja {ja|hoor|zeker|}|jazeker|jep|jup",
  fine: `ja {ja|hoor|zeker|}|jazeker|jep|jup|yes|ok|prima|perfect|top|super|goed|mooi|klopt|alles
    {goed|ok|prima|in orde|is in orde|is goed|is goed gegaan|verliep goed|netjes|naar wens|werkt|
    werkt weer|gelukt}|het is gelukt|is gelukt|gelukt|goed nieuws|status|update|zo|gefeliciteerd|
    uitstekend|geregeld|komt goed aan|is in orde|in orde`,
  frame: `hierbij {bevestig|bevestigen|meld|laat|laten} {ik|wij|we} {u|je|jullie|} {graag|} {weten|}
    {dat|}|{ik|wij|we} {kan|kunnen|wil|willen|} {hierbij|} {u|je|jullie|} {graag|even|} {bevestig|
    bevestigen|melden|laten weten} {dat|}|{even|} ter bevestiging {dat|}|{even|} {laten weten|
    doorgeven|melden} {dat|}|{graag|} bevestig ik {u|je|hierbij|} {dat|}|bij deze {bevestig|meld}
    ik {dat|}`,
  courtesy:
    `veel plezier ermee|iedereen {was|is} {heel|erg|super|} {blij|enthousiast|tevreden}|{geen|
    zonder} {probleem|problemen|dank|moeite|schade}|graag gedaan|het was {me|mij|ons|} {een|}
    {waar|groot|} {genoegen|plezier|feest} {om met u te werken|om met je te werken|}|met {veel|}
    plezier {gedaan|gewerkt|}|aarzel {gerust|} niet {om {contact op te nemen|te bellen|te mailen|
    te vragen}|mij te bellen|}|{mocht|mochten|als|indien} {u|je|jullie|er} {nog|} vragen {hebt|
    heeft|hebben|zijn} {hoor ik het graag|laat het {gerust|} weten|bel gerust|mail gerust|dan hoor
    ik het graag|}|bij vragen {hoor ik het graag|kunt u mij bellen|bel gerust|mail gerust|}|{voor|
    bij} {eventuele|verdere|} vragen|{laat het|} {gerust|} weten als er {nog|} {iets is|vragen
    zijn}|{sorry|excuus|excuses|mijn excuses|onze excuses} voor {de|het} {kleine|} {vertraging|
    late reactie|wachten|ongemak}|{ik|wij|we} {hoop|hopen} dat {alles|het|u|je|jullie|ze|hij}
    {naar wens|in orde|goed|} {is|bevalt|tevreden bent|tevreden zijn|blij bent|ermee blij bent|er
    blij mee bent|er blij mee bent|mooi vindt}|{veel|heel veel} {plezier|genot|succes|
    luisterplezier|leesplezier} {ermee|met de foto's|met alles|mee|met het album|}|geniet ervan|
    genieten maar|{heel|erg|zeer} {tevreden|blij} {mee|ermee|}|{hartelijk|heel|erg|} {bedankt|
    dank|dankjewel|dank je wel|dank u wel|dankuwel} voor {de|het|uw|je|jullie|deze|alle}
    {bestelling|vertrouwen|opdracht|geduld|samenwerking|aankoop|begrip|mooie opdracht|fijne
    samenwerking|prettige samenwerking|leuke opdracht|leuke samenwerking|goede samenwerking|
    bericht|herinnering|klus|interesse|moeite|hulp|gezelligheid|leuke contact|fijne contact|
    contact|hulp|vertrouwen in ons}|bedankt voor alles|{tot|graag} {de volgende|een volgende}
    {keer|klus}|hoe gaat het|{zie|bekijk} {foto|bijlage|de foto|hieronder|link}|ziet er {mooi|
    goed|prachtig} uit|eet smakelijk|fijn om te horen|zag ik op {je|uw} foto|alles ging {goed|
    vlot|prima|soepel}|verliep {alles|} {vlot|goed|soepel}|prettige samenwerking|fijne
    samenwerking`,
  pay:
    `{graag|gelieve|u kunt|je kunt|jullie kunnen|} {nu|} {de betaling|het geld|het bedrag|betaling}
    {nu|} {vrijgeven|vrij te geven|uitbetalen|uit te betalen} {aub|alstublieft|graag|}`,
  me: "ik|wij|we|'k",
  it: "alles|ze|hij|hem",
  all: "alle|allemaal|beide|allebei|al het|al de|volledige",
  the: `de|het|een|'t|deze|die|dit|dat|uw|je|jouw|jullie|zijn|haar|hun|hele|gehele|nieuwe|kleine|
    grote|mooie|oude|blauwe|rode|groene|witte|zwarte|grijze|bestelde|gevraagde|afgesproken|
    definitieve|complete|vertaalde|bewerkte|houten|leren|wollen|handgemaakte|laatste|gewenste|
    gebreide|gouden|zilveren|eiken|bovengenoemde|eerste bestelling|t|ons groen|beëdigde|
    persoonlijke|eigen`,
  my: "mijn|m'n|ons|onze",
  you: `bij {u|je|jou|jullie} {thuis|}|u|je|jou|jullie|aan {u|jou|jullie|de klant|de koper|de
    ontvanger|het bruidspaar}|hen|haar|hun`,
  person: `iedereen|gasten|bruid|bruidegom|ouders|beheerder|zij|{je|u|jullie} {hebt|
    heeft|hebben} {het|de|alles|}|klant{en|}|koper{s|}|ontvanger|opdrachtgever{s|}|koopster|
    eigenaar|eigenares|bruidspaar|bewoner{s|}|huurder{s|}|afnemer|geadresseerde|besteller|mevrouw|
    meneer|familie|echtpaar|dame|heer|baasje`,
  place: `deur|voordeur|brievenbus|receptie|balie|postkantoor|afhaalpunt|pakketpunt|postpunt|
    servicepunt|pakketautomaat|locker|conciërge|{juiste|afgesproken|opgegeven|leverings|aflever|}
    adres|afleveradres|bestemming|plaats|plek|afgesproken {plek|plaats}|thuis|huis|kantoor|
    station|hal|woonkamer|tuin|keuken|schuur van de klant|werf|mailbox|inbox|server|drive|cloud|
    map|gedeelde map|account|galerij|site|portaal|hand|handen|persoon|orde|goede {staat|orde}|
    perfecte staat|tijd|goede handen|dropbox|online|lucht|gebruik|stoep|oprit|winkel van de klant|
    bureau|locatie|begane grond|verdieping|bedrijf|magazijn van de klant|school|afgesproken tijd|
    afgesproken tijdstip|bank`,
  to: `aan|naar|in|op|voor|om|rond|tegen|onder|naast|achter|boven|via de|sinds|na|binnen|vanaf|
    omstreeks|over|langs|door de|per|volgens|kort na|even na|net na|op de`,
  at: "bij",
  by: "met|via|per|door|via de|door de|met de",
  of: "van|voor|van de|van het",
  have: "heb|hebben|heb ik|hebben wij|hebben we|had ik",
  was: "werd|werden|is {zo|}net|was|waren|zijnde|geworden|is {gisteren|}geworden",
  is: "is|zijn|staat|ligt|staan|liggen|hangt|zit|ben|'s|zit weer|werkt",
  others: "heeft|hebben|heeft het|heeft alles",
  sent: `{af|op|uit|aan|in|}geleverd|gelevert|isafgeleverd|bezorgd|thuisbezorgd|verzonden|verstuurd|
    {op|toe|door|in|mee|weg|}gestuurd|verscheept|overhandigd|overgedragen|geüpload|geupload|
    ingediend|gemaild|toegezonden|{toe|}gezonden|gepost|op de {post|bus} gedaan|de deur uit
    {gegaan|gedaan|}|{op weg|onderweg} gestuurd|doorgestuurd|gedeeld|klaargezet|opgeleverd|
    gepubliceerd|online {gezet|geplaatst}|verzending gedaan|{de|} {levering|bezorging|oplevering|
    overdracht|overhandiging|aflevering} {is|heeft|werd|} {vandaag|gisteren|} {gedaan|voltooid|
    afgerond|plaatsgevonden|uitgevoerd|geslaagd|gebeurd|klaar|compleet}|{bevestig|bevestigen} {de|
    } {levering|aflevering|oplevering|afronding}|hier {is|zijn} het|afgezet|weggebracht`,
  handed:
    `gegeven|gebracht|afgegeven|achtergelaten|neergezet|neergelegd|gelegd|gezet|meegegeven|gedropt|
    gestopt|aangeboden|ingeleverd|geplaatst|langsgebracht`,
  done: `in elkaar gezet|ingericht|geconfigureerd|opgelost|ondertiteld|geïllustreerd|gehaakt|
    gegraveerd|gestoffeerd|versierd|leeggehaald|geïsoleerd|geschuurd|gelakt|gevoegd|gekit|
    bestraat|afgesteld|klaar|gedaan|afgerond|voltooid|gereed|geklaard|uitgevoerd|afgewerkt|af|
    beëindigd|gerealiseerd|geïnstalleerd|gemonteerd|gerepareerd|hersteld|vervangen|vertaald|
    geschilderd|schoongemaakt|gepoetst|geplaatst|opgebouwd|getest|gemaakt|gefixt|live|in gebruik
    genomen|ontworpen|gesnoeid|gemaaid|afgevoerd|bewerkt|geredigeerd|gecorrigeerd|gecontroleerd|
    gedrukt|geprint|genaaid|gebouwd|aangelegd|aangesloten|opgehangen|gelegd|
    betegeld|gestuukt|geleverd en|gegeven aan|gerestaureerd|opgeruimd|gestemd|geschreven|
    opgenomen|gemixt|compleet|volledig|gebreid|gebakken|onderhouden|dicht|waterdicht|geverfd|
    behangen|verhuisd|geplant`,
  over: "aangekomen|gearriveerd|binnen|toegekomen|binnengekomen",
  taken: `ontvangen|opgehaald|afgehaald|getekend|ondertekend|geaccepteerd|goedgekeurd|in ontvangst
    genomen|gedownload|bevestigd|meegenomen|gekregen|binnengekregen|{bij {mij|ons} |}opgehaald|
    aangenomen|komen {ophalen|halen}|afgetekend|gecontroleerd|tevreden|heeft het|{is|was|zijn|
    waren} {erg|heel|zeer|super|dolblij en|} {tevreden|blij|enthousiast|gelukkig|dolblij|in de
    wolken} {ermee|mee|over het resultaat|met het resultaat|}`,
  here:
    `hier {is|zijn|heb je|heeft u}|hierbij|bijgevoegd|in {de|} bijlage {vindt u|vind je|}|{u vindt|
    je vindt} {hier|}|als bijlage|beschikbaar|te downloaden|toegevoegd`,
  adverb:
    `al|reeds|net|zojuist|zonet|nu|eindelijk|succesvol|netjes|goed|keurig|veilig|persoonlijk|zelf|
    zoals {afgesproken|beloofd|gevraagd|besproken|besteld|gewenst|gepland|overeengekomen}|conform
    {afspraak|opdracht}|volgens {afspraak|planning|plan}|op tijd|ook|verder|hiermee|daarmee|
    direct|meteen|samen|inclusief|in goede {staat|orde}|onbeschadigd|compleet|volledig|helemaal|
    geheel|tegen handtekening|met {handtekening|track en trace}|goed {ingepakt|verpakt}|in één
    keer|dus|wel|er|daar|inmiddels|in goede orde|naar tevredenheid|naar behoren|naar wens|tot
    tevredenheid|stipt|aangetekend|verzekerd|zonder schade|in zijn geheel|in orde|heel|weer|toch|
    intussen al|ruim op tijd|vlot|gratis|fysiek|digitaal|zelfs|zo|hoor|dan|daarna|meteen ook|
    erbij|ermee|mooi|zeer|erg|rond`,
  today:
    `vandaag|vanmorgen|vanochtend|vanmiddag|vanavond|deze {week|morgen|ochtend|middag|avond}|zonet|
    daarnet|in de {ochtend|middag|namiddag|voormiddag}|'s {morgens|middags|avonds|ochtends}|s
    {morgens|middags|avonds}|rond de middag`,
  past: `gisteren {ochtend|middag|avond|morgen|namiddag|}|gisteravond|gistermiddag|gisterochtend|
    gistermorgen|gister|gisternacht|eergisteren|vorige {week|maand|maandag|dinsdag|woensdag|
    donderdag|vrijdag|zaterdag|zondag|nacht}|afgelopen {week|maandag|dinsdag|woensdag|donderdag|
    vrijdag|zaterdag|zondag|weekend|nacht}|{#|twee|drie|vier|vijf|een paar|enkele|een} {minuten|
    uur|uren|dagen|dag|weken|week} geleden|onlangs|laatst|eerder vandaag|eerder deze week`,
  dayPart: "vanavond|deze avond|ochtend|avond|middag|namiddag|voormiddag",
  clock:
    `{om|rond|tegen|omstreeks|} # {uur|u} {#|}|{om|rond|tegen|} {half|kwart over|kwart voor} {#|
    een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf}|uur|middag|ochtend|avond|
    namiddag|voormiddag|middaguur`,
  carrier:
    `post|koerier|koeriersdienst|bezorger|postbode|pakketdienst|vervoerder|transporteur|chauffeur|
    aangetekende post|pakketpost|mail|e mail|link|downloadlink|wetransfer|usb stick|pallet|post
    nl|transport|vrachtwagen|brievenbuspost|expresse|cargo|bakfiets|bus|vinted|marktplaats`,
  number:
    `{track|trek} {en|and|&|} trace {code|nummer|nr|link|}|{track|tracking|bestel|order|zending|
    pakket|factuur|referentie|barcode}{nummer|nr|code|link}|{tracking|bestel|order|pakket|factuur|
    referentie|verzend|zendings|volg|opdracht} {nummer|nr|code|link}|nummer|bestelling|ordernr|t
    t|barcode|zendingnummer|volgnummer|offertenummer|trackingcode|trackinglink`,
  count: "twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dozijn",
  size: "# {pagina's|pagina 's|woorden|bladzijden}",
  and: "en|plus|&|alsook|evenals",
  thing: `inloggegevens|wachtwoorden|toegang|nachtkastje{s|}|eettafel|salontafel|kinderstoel|wieg|
    ledikant|loopfiets|bakfiets|elektrische fiets|lego|bordspel{len|}|grafische kaart|harde
    schijf|router|oordopjes|platenspeler|saxofoon|dwarsfluit|trompet|cello|accordeon|ukelele|
    trouwfoto's|gravure|plank|vogelhuisje|gebakjes|cupcakes|toespraak|gedicht|cv|nieuwsbrief|
    berichten reeks|podcast|aflevering reeks|ondertitels|transcript|spreadsheet|excel|audit|
    {piano|gitaar|bijles|engelse|yoga|zwem|zang}{les|lessen|}|massage|knipbeurt|tatoeage|
    snoeiwerk|dakgoot|dakgoten|schoorsteen|isolatie|gevel|pergola|overkapping|alarm|slot|
    zonwering|rolluiken|aanrechtblad|afzuigkap|groepenkast|spotjes|plinten|parket|laminaat|zolder|
    kelder|afval|puin|fotoshoot|sleutelbos|remmen|ketting en tandwielen|bestelling{en|}|order{s|}|
    pakket{ten|je|jes|}|pakje{s|}|pakske|zending{en|}|levering{en|}|product{en|}|artikel{en|}|
    spul|spullen|goederen|cadeau{s|}|set|pallet{s|}|doos|dozen|kist{en|}|envelop|brief|klus|
    klusje|opdracht{en|}|werk|werkzaamheden|werken|job|project{en|}|taak|taken|dienst{en|}|
    bestand{en|}|document{en|}|stukken|pdf|foto's|foto 's|fotos|foto|beeld{en|}|video's|video|
    film|album|fotoalbum|galerij|reportage|prints|portret{ten|}|schilderij{en|}|tekening{en|}|
    illustratie{s|}|ontwerp{en|}|logo's|logo|banner|flyer{s|}|poster{s|}|brochure{s|}|
    visitekaartjes|kaart{en|}|kaartjes|uitnodigingen|website|webshop|site|pagina|app|code|
    broncode|software|script|database|tekst{en|}|vertaling{en|}|manuscript|boek{en|}|rapport{en|}|
    verslag{en|}|scriptie|analyse|presentatie|jaarrekening|boekhouding|aangifte|administratie|
    lied|liedje|nummer|opname{s|}|les|lessen|cursus|training|sessie{s|}|workshop|begeleiding|bank|
    bankstel|stoel{en|}|fauteuil|tafel{s|}|bureau|bed{den|}|matras|kast{en|}|kledingkast|
    boekenkast|dressoir|commode|plank{en|}|rek|meubel{s|en|}|kruk{ken|}|lamp{en|}|spiegel{s|}|
    tapijt|kleed|vloerkleed|gordijnen|kussen{s|}|deken{s|}|sprei|lijst{en|}|klok|vaas|vazen|
    kom{men|}|schaal|schalen|mok{ken|}|kop{jes|}|bord{en|}|servies|aardewerk|keramiek|kaars{en|}|
    zeep|sieraad|sieraden|ring{en|}|ketting{en|}|armband{en|}|oorbellen|horloge{s|}|jurk{en|}|
    hemd{en|}|shirt{s|}|trui{en|}|vest{en|}|jas{sen|}|broek{en|}|jeans|rok{ken|}|schoen{en|}|
    laarzen|sokken|handschoenen|muts{en|}|sjaal{s|}|tas{sen|}|rugzak{ken|}|riem{en|}|pak|
    trouwjurk|speelgoed|pop{pen|}|knuffel{s|}|puzzel|spel{len|}|console|fiets{en|}|step|auto|
    motor|scooter|banden|aanhanger|boot|kajak|tent|ski's|gitaar|gitaren|piano|viool|versterker|
    drumstel|keyboard|microfoon|speakers|koptelefoon|telefoon|iphone|laptop|computer|pc|tablet|
    monitor|scherm|printer|camera|lens|drone|tv|televisie|radio|oplader|kabel{s|}|accu|onderdelen|
    onderdeel|ketel|cv-ketel|boiler|radiator{en|}|gootsteen|kraan|kranen|mengkraan|wastafel|wc|
    toilet|douche|bad|badkamer|keuken|wasmachine|vaatwasser|koelkast|oven|fornuis|deur{en|}|raam|
    ramen|dak|tegels|vloer{en|}|muur|muren|hek|schutting|schuur|tuin|gazon|gras|heg|haag|groen|
    terras|oprit|stopcontact{en|}|leiding{en|}|lekkage|verwarming|reparatie{s|}|installatie|
    verbouwing|renovatie|schilderwerk|schoonmaak|poets|verhuizing|brandhout|hout|planten|bloemen|
    boeket{ten|}|boom|bomen|taart{en|}|koekjes|brood|eten|catering|honing|jam|wijn|kaas|koffie|
    bon|tickets|kaartje|sleutel{s|}|gereedschap|machine{s|}|apparaat|apparatuur|materiaal|
    materialen|stof{fen|}|wol|patroon|postkaarten|postzegels|munten|platen|lp's|cd's|strips|
    tijdschriften|stickers|kinderwagen|autostoel|grasmaaier|boormachine|ladder|barbecue|
    tafelkleed|schort|lakens|handdoeken|model{len|}|beeldje|sculptuur|beeld|mes{sen|}|instrument|
    bord|naamborden|zand|grind|stenen|verf|behang|matrassen|bruidstaart|trouwalbum`,
  paper:
    `factuur|facturen|bon{netje|}|pakbon|bewijs|afleverbewijs|verzendbewijs|handtekening|garantie|
    handleiding|bevestiging|leverbon|werkbon|certificaat`,
};
