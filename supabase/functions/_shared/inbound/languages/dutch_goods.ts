// Goods, works, places and people, by whole families. A part, a try or a stage of them is none.
import type { Words } from "../lexicon.ts";

export const DUTCH_GOODS: Words = {
  thing: `vestje{s|}|jasje{s|}|mutsje{s|}|sokjes|slofjes|jurkje{s|}|broekje{s|}|dekentje{s|}|
    truitje{s|}|tasje{s|}|doosje{s|}|potje{s|}|kopje{s|}|bekertje{s|}|bordje{s|}|schaaltje{s|}|
    kaarsje{s|}|ringetje{s|}|kettinkje{s|}|boekje{s|}|briefje|lijstje{s|}|tafeltje{s|}|
    stoeltje{s|}|bankje{s|}|kastje{s|}|bedje{s|}|wiegje|lampje{s|}|kleedje{s|}|kussentje{s|}|
    fietsje|autootje{s|}|popje{s|}|knuffeltje{s|}|beertje{s|}|spulletjes|spelletje{s|}|
    plantje{s|}|boompje{s|}|taartje{s|}|koekje{s|}|cadeautje{s|}|klusje{s|}|werkje{s|}|
    bestelling|bestellinkje|tekeningen|schilderijtje{s|}|filmpje{s|}|liedje{s|}|muziekje|
    mand{en|}|mandje{s|}|korf|kan{nen|}|karaf|pan{nen|}|theepot|glazen|glas|bestek|bokaal|
    flessen|fles|kruik|schotel{s|}|dienblad{en|}|kapstok{ken|}|krat{ten|}|koffer{s|}|kluis|
    wastafelmeubel|badmeubel|spiegelkast|tv meubel|tv-meubel|buffet|buffetkast|vitrine|
    vitrinekast|secretaire|poef|ligstoel{en|}|tuinset|loungeset|parasol|hangmat|schommel{s|}|
    glijbaan|zandbak|speelhuisje|boomhut|hok|kippenhok|konijnenhok|volière|aquarium|terrarium|
    vijver|zwembad|jacuzzi|sauna|kas|serre|poort{en|}|tuinpoort|trap{pen|}|leuning|balustrade|
    balkon|carport|luifel|pergola|zonnescherm{en|}|rolluik{en|}|jaloezieën|gordijn|vliegenraam|
    hor{ren|}|kozijn{en|}|dakraam|dakkapel|dakgoot|schoorsteen|kachel|pelletkachel|houtkachel|
    haard|open haard|airco|warmtepomp|zonnepanelen|paneel|panelen|omvormer|thuisbatterij|
    laadpaal|meterkast|zekeringkast|schakelaar{s|}|spot{s|}|verlichting|lichtslinger|deurbel|
    parlofoon|slot{en|}|cilinder|scharnier{en|}|klink{en|}|klinkers|tegel{s|}|voeg{en|}|chape|
    beton|fundering|riolering|afvoer|sifon|boiler|geiser|douchecabine|douchewand|douchedeur|
    inloopdouche|bad|ligbad|spoelbak|stortbak|wc-pot|bidet|kraantje|mengkranen|keukenblad|
    werkblad|kookplaat|dampkap|afzuigkap|magnetron|oven{s|}|droger|droogkast|vriezer|diepvries|
    strijkijzer|strijk|strijkgoed|was|wasgoed|stofzuiger|koffiemachine|espressomachine|
    broodrooster|waterkoker|mixer|blender|keukenrobot|airfryer|ventilator|beamer|soundbar|
    geluidsinstallatie|mengpaneel|synthesizer|bas|basgitaar|altviool|contrabas|klarinet|hobo|
    trombone|hoorn|harp|trommel{s|}|djembé|partituur|bladmuziek|standaard|statief|snaren|
    strijkstok|boekentas|schooltas|handtas|portefeuille|portemonnee|zonnebril|bril{len|}|
    hoorapparaat|rolstoel|rollator|krukken|traplift|scootmobiel|hometrainer|loopband|gewichten|
    bal{len|}|racket|slee|schaatsen|skeelers|snowboard|helm{en|}|fietshelm|fietsendrager|
    fietsenrek|fietskar|fietsslot|fietsstoeltje|bagagedrager|zadel{s|}|stuur|vork|cassette|
    remblokken|remschijven|binnenband|buitenband|winterbanden|zomerbanden|velgen|dakkoffer|
    dakdragers|trekhaak|uitlaat|dynamo|startmotor|koppeling|versnellingsbak|bumper|spatbord|
    motorkap|koplamp{en|}|voorruit|ruit{en|}|autoradio|gps|dashcam|caravan|mobilhome|camper|
    voortent|daktent|slaapzak|matje|koelbox|brommer|vespa|quad|tractor|kano|rubberboot|hengel|
    verrekijker|telescoop|microscoop|wereldbol|landkaart|schrijfmachine|naaimachine|
    lockmachine|breinaalden|breiwerk|haakwerk|naaiwerk|verstelwerk|borduurwerk|knopen|rits{en|
    }|garen|lap|stoffen|blokken|knikkerbaan|driewieler|loopauto|winkeltje|speelkeuken|
    teddybeer|handpop{pen|}|gezelschapsspel|gezelschapsspellen|schaakspel|schaakbord|playmobil|
    treinbaan|modeltrein|modelauto{'s|}|verzamelkaarten|pokémonkaarten|pokemonkaarten|
    playstation|xbox|nintendo switch|nintendo|switch|controller|headset|muis|toetsenbord|
    webcam|dockingstation|voeding|powerbank|laadkabel|usb-stick|ssd|geheugen|processor|
    moederbord|behuizing|telefoonhoesje|hoesje{s|}|display|schermherstelling|batterij{en|}|
    olieverversing|bandenwissel|onderhoudsbeurt|onderhoud|grote beurt|kleine beurt|apk|keuring|
    ketelonderhoud|badkamerrenovatie|ramen lappen|ramenwas|glasbewassing|trappenhuis|
    kantoorschoonmaak|eindschoonmaak|opleverschoonmaak|tapijtreiniging|autowas|poetsbeurt|
    boomverzorging|grasmaaien|tuinonderhoud|hondenuitlaat|oppas|kinderopvang|klusjesdienst|
    taxirit|rit|ritje|transport|koeriersrit|manicure|pedicure|make-up|kapsel|bruidskapsel|
    fotoalbums|trouwreportage|trouwfilm|fotosessie|familieshoot|drone beelden|dronebeelden|
    luchtfoto's|bedrijfsfilm|bedrijfsvideo|reclamespot|trailer|montage|animatie{s|}|
    animatiefilm|voice-over|voice over|audioboek|luisterboek|jingle|beat|mix|master|track{s|}|
    compositie|arrangement|songtekst|toespraak|trouwspeech|huwelijksceremonie|grafrede|blog{s|
    }|blogartikel{en|}|productteksten|webteksten|persbericht{en|}|posts|strategie|
    marketingplan|bedrijfsplan|thesis|bachelorproef|masterproef|masterscriptie|eindwerk|
    contract{en|}|arbeidscontract|huurcontract|akte{s|}|diploma|geboorteakte|huwelijksakte|
    attesten|btw-aangifte|btw aangifte|belastingaangifte|loonstrook|loonadministratie|
    inventaris|plattegrond|bouwplan|meting|opmeting|energielabel|epc|pralines|chocolade|
    bonbons|muffins|koeken|peperkoek|stroopwafels|broodjes|hapjes|kaasplank|soep|salade{s|}|
    stoofvlees|lasagne|pizza{s|}|lunch|diner|avondmaal|ontbijt|brunch|high tea|eieren|groenten|
    groentepakket|fruit|fruitmand|appels|aardappelen|vlees|vis|melk|sap|appelsap|bier|bieren|
    jenever|likeur|thee|olijfolie|azijn|kruiden|mosterd|siroop|confituur|geschenkmand|
    geschenkbox|kerstpakket{ten|}|adventskalender|krans{en|}|kerstboom|kerststal|parfum|crème|
    zalf|badbruisballen|geurkaarsen|dromenvanger|macramé|wandkleed|wanddecoratie|kunstdruk|
    naambord|deurbord|grafsteen|nestkast|insectenhotel|hondenmand|kattenmand|hondenriem|
    halsband|krabpaal|zadeldek|hoofdstel|paardentrailer|puppy|colli|stuk|exemplaren|exemplaar|
    rollen|rol|zakken|zak|vat{en|}|emmer{s|}|pot{ten|}|vracht|lading|bijles wiskunde|bijlessen|
    reeks|lessenreeks|lespakket|beurt{en|}|zitting{en|}|behandeling{en|}|optreden{s|}|
    concert{en|}|show|voorstelling{en|}|ceremonie|feest|bruiloft|verjaardag|event|evenement|
    rondleiding`,
  heads: `trouw|bruids|huwelijks|kinder|baby|poppen|tuin|keuken|bad|badkamer|slaapkamer|woonkamer|
    eet|eetkamer|bureau|hout|houten|metaal|staal|ijzer|glas|leer|wol|brei|haak|naai|zijde|
    katoen|linnen|zilver|goud|koper|marmer|beton|klei|porselein|eiken|beuken|grenen|noten|teak|
    rotan|riet|fluweel|vilt|plastic|kunststof|muziek|concert|piano|gitaar|viool|drum|bas|auto|
    fiets|race|bak|dames|heren|meisjes|jongens|winter|zomer|herfst|lente|kerst|paas|
    sinterklaas|verjaardags|doop|geboorte|jubileum|afscheids|huis|kelder|zolder|dak|vloer|
    plafond|muur|wand|deur|raam|trap|balkon|terras|hek|water|gas|stroom|elektro|verwarmings|
    klimaat|sanitair|afvoer|douche|was|vaat|koel|vries|koffie|thee|wijn|bier|melk|honing|fruit|
    groente|taart|brood|chocolade|appel|web|internet|online|bedrijfs|product|reclame|foto|
    video|film|audio|beeld|tekst|druk|logo|boek|roman|vak|pers|blog|belasting|jaar|maand|
    kwartaal|eind|sollicitatie|contract|vertaal|wiskunde|nederlands|engels|frans|spaans|duits|
    latijn|fysica|chemie|bij|privé|yoga|dans|zang|zwem|rij|ski|tennis|voetbal|golf|kampeer|
    honden|katten|paarden|vogel|kippen|konijnen|bloemen|rozen|planten|gras|hagen|heg|boom|
    brand|haard|barbecue|gereedschap|boor|zaag|schuur|hoog|zit|schrijf|klap|schommel|boeken|
    kleding|schoenen|servies|bestek|tafel|bank|stoel|lampen|spiegel|lijst|klok|tas|arm|hals|
    oor|parel|verzamel|spel|bord|kaart|model|computer|laptop|telefoon|tablet|printer|camera|
    documenten|data|software|server|netwerk|televisie|luidspreker|microfoon|maat|design|
    familie|groeps|portret|pas|grote|kantoor|verhuis|meubel|tapijt|gordijn|matras|kussen|reis|
    hand|rug|sport|wandel|berg|regen|zon|haar|gezichts|voet|geschenk|cadeau|rouw|graf|kerk|
    school|crèche|praktijk|winkel|markt|beurs|feest|podium|theater`,
  paper: `vrachtbrief|cmr|cmr-bon|afleverbon|afleverbewijs|ontvangstbewijs|leveringsbon|werkbon|
    opleverdocument|opleverrapport|proces verbaal van oplevering|garantiebewijs|garantiekaart|
    gebruiksaanwijzing|keuringsrapport|attest|screenshot|schermafdruk|kopie|foto {van het
    pakket|als bewijs|}`,
  all: `alle # {stuks|delen|pagina's|pagina 's|dozen|colli|pakketten|kamers|lessen|uren|
    hoofdstukken|bestanden|foto's|foto 's|ramen}|alle {drie|vier|vijf|zes|zeven|acht|negen|
    tien|twaalf|kamers|formaten|talen|delen|bestanden}|alle twee|alle {lessen|uren|
    hoofdstukken}|de hele {bestelling|boel|handel|reeks|tuin|woning|order|zwik|set|klus}|het
    hele {pakket|huis|project|zwikje|spul}|de volledige {bestelling|opdracht|reeks|levering|
    set}|het volledige {pakket|project|werk}|alles {bij elkaar|samen|wat besteld was|compleet}|
    elk {stuk|raam}|elke {kamer|bladzijde}`,
  the: `{derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|twaalfde} en laatste|
    gerepareerde|herstelde|gerestaureerde|geschilderde|gedrukte|ingelijste|gesigneerde|
    gecorrigeerde|verbeterde|afgewerkte|gemaakte|gekochte|tweedehands|gebruikte|zelfgemaakte|
    handgebreide|gehaakte|geborduurde|gegraveerde|gepersonaliseerde|maatwerk|elektrische|
    antieke|vintage|retro|ronde|vierkante|ovale|lange|korte|brede|hoge|lage|zware|lichte|gele|
    paarse|roze|oranje|beige|bruine|turquoise|marineblauwe|lichtblauwe|donkerblauwe|
    lichtgrijze|donkergrijze|crème|bonte|gouden|zilveren|koperen|stalen|ijzeren|metalen|glazen|
    stenen|marmeren|betonnen|rieten|rotan|fluwelen|katoenen|linnen|zijden|vilten|digitale|
    originele|officiële|nodige|bijbehorende|bijhorende|fijne|lekkere|lieve|schattige|warme|
    zachte|verse|kinder|dames|heren|baby|ingepakte|beloofde|overeengekomen|bovenstaande|
    betreffende|desbetreffende|jullie's|één|je eigen|uw eigen|hond's`,
  person: `{uw|je|jouw|jullie|zijn|haar|hun|de klant zijn|de klant haar} {zoon|dochter|man|vrouw|
    moeder|mama|vader|papa|broer|zus|oma|opa|collega|collega's|vriend|vriendin|vriendje|baas|
    team|medewerker|partner|assistente|secretaresse|kinderen|kids|familie}|receptionist{e|}|
    conciërge|huismeester|syndicus|portier|gastvrouw|gastheer|huisbaas|verhuurder|bewoonster|
    huurster|klanten|nieuwe eigenaar|nieuwe eigenares|eigenaars|mensen|kids|kinderen|kleine|
    kleintje|juf|meester|leerling{en|}|cursist{en|}|student{en|}|leerkracht|directrice|
    bouwheer|aannemer van de klant|opdrachtgeefster|bestelster|afhaler|ophaler|winnaar|koppel|
    jarige|feestvarken|verzamelaar|liefhebber|gebruiker{s|}|trainer|coach|voorzitter|
    vereniging|club|bestuur|gemeente|school|klas|groep|hij`,
  place: `achterdeur|zijdeur|ingang|hoofdingang|voorportaal|inkomhal|gang|brievenbus van de klant|
    brievengleuf|postvak|postbus|pakketkluis|pakketbox|pakketwand|afhaalkluis|ophaalpunt|
    ophaalplek|afhaallocatie|leveradres|bezorgadres|thuisadres|werkadres|huisadres|privéadres|
    nieuwe {adres|huis|woning|kantoor|eigenaar}|huis van de {klant|koper}|ontmoetingsplek|
    afgesproken {locatie|punt}|werfadres|bouwplaats|e-mailadres|mailadres|e-mail|mailbox|
    postvak in|klantenportaal|klantportaal|klantenzone|teams|sharepoint|google drive|onedrive|
    repo|repository|github|gitlab|app store|play store|productie|live server|productieserver|
    webserver|hosting|gedeelde drive|galerie|trouwlocatie|kamer|kind thuis`,
  spot: `schuur|garage|berging|kelder|zolder|atelier|zaak|winkel|magazijn van de koper|kantoor|
    praktijk|school|crèche|bibliotheek|ziekenhuis|museum|theater|podium|zaal|sporthal|clubhuis|
    kerk|hof|oprit|voortuin|achtertuin|terras|balkon|veranda|carport|trap|trapportaal|
    verdieping|gelijkvloers|eetkamer|slaapkamer|logeerkamer|badkamer|keuken|bijkeuken|washok|
    nachtwinkel|tankstation|bakkerij|apotheek|haven|steiger|wei|weide|stal|manege|veld|muur|
    hoek|raam|poort|tuinhuis|achterdeur|zijdeur|zij ingang|restaurant|café|hotel|feestzaal|
    bankje|boot`,
  carrier: `post nl|postnl {pakket|brievenbuspakket|aangetekend|}|bpost {pakket|}|dhl {parcel|
    servicepoint|express|for you|}|dpd|gls|ups {access point|}|mondial relay|vinted go|homerr|
    budbee|trunkrs|cycloon|red je pakketje|fietskoerier{s|}|eigen {vervoer|bus|auto|
    bezorgdienst|chauffeur|koerier}|onze {chauffeur|bezorger|koerier|monteur|monteurs|eigen
    dienst|bus}|mijn {chauffeur|koerier|bus}|verhuizers|verhuisfirma|verhuisbedrijf|
    verhuiswagen|bestelwagen|bestelbus|busje|camionette|aanhanger|aanhangwagen|aangetekende
    {zending|brief}|aangetekend|prior|priority|post zegel|brief|wetransferlink|downloadlink|
    deellink|zip|cloudlink|ftp|usb|afhaling|afspraak|pakjesdienst|besteldienst|pakjesbode|
    facteur|postman|de post`,
  number: `{order|bestel|bestelling|factuur|klant|pakket|zending|zendings|opdracht|project|dossier|
    referentie|artikel|werkbon|offerte|verzend|bon|barcode|vrachtbrief|klus} {nr|nummer|no|id|
    code}|{order|bestel|factuur|klant|pakket|zending|zendings|opdracht|project|dossier|
    referentie|artikel|werkbon|offerte|verzend|bon|barcode|vrachtbrief}{nummer|nr|code}|order|
    opdracht nr|po|zendingscode|trackingnr|track {en|&|and} trace {code|nummer|nr|is|}|
    tracktrace|tt code|dossier|referentie|onze ref|uw ref|kenmerk|uw kenmerk`,
  size: `# {uur|minuten|meter|m2|vierkante meter|kg|kilo|ton|liter|m3|kuub|personen|porties|st|
    stuks|colli|gasten}`,
};
