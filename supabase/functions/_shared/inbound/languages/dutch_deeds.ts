// What trades do when they are done, and what people say kindly, by whole families.
import type { Words } from "../lexicon.ts";

export const DUTCH_DEEDS: Words = {
  greeting: `hoi {allemaal|daar|weer|}|hoihoi|hey {daar|allemaal|}|heey|hé|yo|goeiedag|goededag|
    goeiendag|hallo {weer|u|jij|}|dag {beste|lieve|weer|iedereen}|beste {mevrouw|meneer|mensen|
    relatie|heer of mevrouw|opdrachtgever|koper}|geachte {relatie|dames en heren|heer of
    mevrouw|opdrachtgever|mevrouw of heer}|lieve {mensen|allemaal}|ha|ha die|hoi hoi|aloha|
    goeie {morgen|middag|avond}`,
  signOff: `{met|} {vriendelijke|hartelijke|warme|zonnige|lieve|beste} {groeten|groet|groetjes} {uit
    het atelier|uit de werkplaats|van ons|}|lieve groetjes|dikke {kus|knuffel|zoen}|knuffel|
    kusjes|x|xx|xxx|groetjes {van ons|}|de groeten|gegroet|vg|mvrgr|met vr gr|m vr gr|
    hartelijks|warme groet|saluut|salut|salukes|doeg|doei doei|dag hoor|de mazzel|joe|jow|
    houdoe|tabee|ciao|je {oma|opa|tante|moeder}`,
  fine: `dikke prima|helemaal {goed|prima|top|in orde|oké}|oké|oke|okee|okidoki|jawel|tuurlijk|
    uiteraard|zeker|zeker weten|voila|voilà|tadaa|hoera|joepie|yes|jaaa|ja graag|ter info|ter
    informatie|kort bericht|korte update|even een update|kleine update|bevestiging|bevestigd|
    bij deze|missie geslaagd|mooi zo|fijn|zo goed|alles {dik|} {in orde|oké|ok|piekfijn|tip
    top|tiptop|in kannen en kruiken}|in kannen en kruiken|dat was het|dat was 't`,
  frame: `{ik|wij|we|} {kan|kunnen|wil|willen|wilde|wilden|mag|mogen} {hierbij|even|u|je|jullie|
    graag|} {even|graag|hierbij|} {bevestigen|melden|laten weten|doorgeven|meedelen|berichten|
    zeggen} {dat|}|{ik|wij|we|} {bevestig|bevestigen|meld|melden|verklaar} {hierbij|u|je|
    jullie|graag|} {dat|}|hierbij {bevestigen|bevestig|melden|meld|verklaar|verklaren} {ik|wij|
    we} {u|je|jullie|graag|} {dat|}|hiermee {bevestig|bevestigen|laat|laten} {ik|wij|we} {u|je|
    } {weten|} {dat|}|{graag|} {laat|laten} {ik|wij|we} {u|je|jullie} weten {dat|}|{even|}
    {kort|} {een|} {berichtje|bericht|bevestiging|update} {om te {zeggen|bevestigen|laten
    weten}|} {dat|}|{zoals gevraagd|} {de|} bevestiging {dat|}|wordt hierbij bevestigd {dat|}|
    goed nieuws`,
  courtesy:
    `{bedankt|dankjewel|dank je wel|dank u wel|merci|hartelijk dank|nogmaals bedankt|hartelijk
    bedankt} {hoor|} voor {de|deze|het|je|uw|jullie|} {mooie|leuke|fijne|prettige|toffe|
    interessante|} {opdracht|bestelling|klus|job|order|aankoop|boeking|koffie|taart|
    samenwerking|deal}|{het|dit} was {me|mij|ons|} {een|} {waar|groot|} {genoegen|plezier|eer|
    feest}|{graag|altijd|} tot {de|een} volgende {keer|klus|opdracht}|tot {dan|snel weer|kijk|
    horens|gauw}|alles {is|verliep|ging|liep} {heel|erg|zeer|} {goed|vlot|soepel|prima|perfect|
    zoals gepland|naar wens|volgens plan|op rolletjes|gesmeerd} {gegaan|verlopen|gelopen|}|
    {verliep|ging|liep} {heel|erg|} {goed|vlot|soepel|prima|op rolletjes|gesmeerd}|zonder
    {enige|} {problemen|schade|krassen|vertraging|opmerkingen|gebreken|klachten|mankementen}|
    geen {problemen|schade|klachten|opmerkingen|gebreken}|{bij|voor} {vragen|verdere vragen|
    problemen} {gewoon|gerust|altijd|} {bellen|mailen|appen|even bellen}|{laat maar|laat het}
    weten als {er|je|u} {nog|} {iets|vragen} {is|hebt|heeft|nodig hebt|nodig heeft}|{bel|mail|
    app} {gerust|maar|even} {als er iets is|bij vragen|}|{fijne|prettige|mooie|goede|leuke|
    gezellige|zonnige} {dag|avond|week|weekend|vakantie|feestdagen|kerst|kerstdagen|zomer|
    zondag|zaterdag|vrijdag|maandag|middag|ochtend|tijd|reis|rit|bruiloft|feest|jaarwisseling}
    {nog|verder|gewenst|toegewenst|samen|allemaal|}|{goed|fijn|prettig|leuk|zonnig} {weekend|
    feest|oud en nieuw} {nog|samen|allemaal|}|{nog|} een {hele|} {fijne|prettige|mooie|goede|
    leuke} {dag|avond|week|weekend|middag|vakantie|zomer} {nog|verder|toegewenst|gewenst|}|
    {gelukkig|zalig} {nieuwjaar|kerstfeest}|{van harte|hartelijk|} gefeliciteerd {met {de|het|
    je|jullie|uw} {bruiloft|verjaardag|huwelijk|huis|nieuwe huis|baby|examen}|}|proficiat|
    {veel|} {succes|geluk} {ermee|verder|samen|met alles|met het examen|in het nieuwe huis|}|
    alle goeds|{het ga je goed|hou je taai|hou je haaks|blijf gezond|let goed op jezelf}|
    {sorry|excuses|excuus} {nogmaals|} {voor|} {de|het|} {kleine|late|} {vertraging|wachttijd|
    reactie|wachten|antwoord}|bedankt voor {het wachten|je begrip|uw begrip|jullie begrip|
    alles|de gastvrijheid|de lekkere koffie}|mijn {zoon|man|broer|vader|collega|vriend|buurman|
    dochter|vrouw|zus} {heeft|hielp} {me|mij|} {geholpen|mee|} {met {dragen|sjouwen|tillen|
    laden|lossen}|sjouwen|dragen|tillen|} {geholpen|}|zoals {je|u|jullie} {zelf|al|} {schreef|
    zei|zag|ziet|weet|bevestigde}|{je|u|jullie} {hebt|heeft|hebben} {het|de|hem|ze|alles|}
    {zelf|al|meteen|gelijk|} {gezien|getest|gepast|geprobeerd|bevestigd|gecontroleerd|bekeken}|
    {zie|bekijk} {foto|bijlage|link|bewijs|onder|de link|hieronder}|{foto|bewijs|bon|factuur|
    vrachtbrief|pakbon|werkbon} {in bijlage|bijgevoegd|zit erbij|als bijlage}|{vrachtbrief|
    pakbon|leverbon|werkbon|afleverbon|cmr} {is|} {getekend|ondertekend|afgetekend}|
    handtekening {aanwezig|in bijlage|}|wat fijn om te horen|wat leuk|wat mooi|fijn om te horen
    {dat het bevalt|dat het past|dat je blij bent|dat u blij bent|}|klaar is kees|en klaar|
    graag gedaan {hoor|}|dank voor de snelle {betaling|reactie}|altijd welkom|aanbevolen|tot
    wederdienst`,
  praise: `blij|superblij|dolblij|heel blij|tevreden|supertevreden|gelukkig|enthousiast|opgetogen|
    verrukt|trots|goed|mooi|prachtig|schitterend|perfect|super|top|geweldig|fantastisch|
    heerlijk|lekker|leuk|lief|aardig|vriendelijk|netjes|zacht|warm|stil|schoon|stevig|stabiel|
    fris|keurig|uitstekend|prima|fijn|fijne|leuke|mooie|goede|prettige|lieve|toffe|tof|
    gezellig|gezellige|geslaagd|in de wolken|in de zevende hemel|als {nieuw|een zonnetje|een
    trein|gegoten|een tierelier|een klok}|weer als {nieuw|een zonnetje|een trein}|past|zit als
    gegoten|bevalt|smaakt|smaakte|werkt|draait|loopt|rijdt|speelt|straalt|straalde|glimt|
    blinkt|staat {prachtig|mooi|super}|was {er|erbij|aanwezig|thuis|dolblij|superblij}|
    vertrouwen|geduld|steun|begrip|hulp|samenwerking|gastvrijheid|gezelligheid|koffie|koffie en
    taart|fooi|aanbeveling|recensie|vijf sterren|5 sterren|sterren|aanrader|zeker voor
    herhaling vatbaar|weer|zonnetje|lachend|glimlach|grote glimlach|kwam {langs|voorbij}|goed
    voorbereid|voorbereid|geslaagd voor {zijn|haar} examen|hangt al|staat al|{zijn|haar|de}
    mama belde {net|}|belde net|belde {me|mij|} {net|} {om te bedanken|dat hij blij is|dat ze
    blij is}|genoten|genoot`,
  thanksFor:
    `{bedankt|dankjewel|dankuwel|dank je wel|dank u wel|merci|dank|hartelijk dank|veel dank|
    thanks|hartelijk bedankt|heel erg bedankt|heel hartelijk dank|nogmaals bedankt|nogmaals
    dank} voor`,
  hope: `{ik|wij|we|} {hoop|hopen} dat|hopelijk {bevalt|past|smaakt|geniet}`,
  enjoy: `{veel|heel veel|nog veel|} {plezier|genot|succes|geluk|kookplezier|leesplezier|
    fietsplezier|speelplezier|woonplezier|rijplezier|vaarplezier} {met|in|bij|op|van}|geniet
    van|geniet {maar|lekker|nog} van|eet smakelijk van|smakelijk`,
  was: `is {weer|zopas|reeds|zonet|juist|pas|} net|werd {zonet|zojuist|net|juist}|werden {zonet|
    zojuist|net|juist|allemaal}|gisteren werd|is inmiddels`,
  is: `staat {weer|nu|al|}|draait|loopt|hangt {weer|nu|}|zit {nu|weer|al|}|werkt {weer|nu|}|status
    is|is nu`,
  sent: `geleverdt|gelevered|geleverst|gelverd|geleevrd|gelveerd|gelevrd|bezorgt|afgelevert|
    afgelverd|verstuurt|verzonde|overhandigt|opgelevert|{in|door|op|aan|uit}gestuurd|{in|over|
    op|af|thuis|aan|door|langs}gebracht|{aan|in|uit|door|thuis|deur aan deur} geleverd|{aan|
    uit}gereikt|ter hand gesteld|in handen gegeven|overgemaakt bestand|overgezet|overgeheveld|
    doorgemaild|gefaxt|{in|op} de {brievenbus|bus|gang|hal} {gedaan|gestopt|gegooid netjes}|op
    de {post|bus} {gedaan|gegaan}|naar de {post|klant} gebracht|met de post {mee|meegegaan|
    meegegeven}|de deur uit {en aangekomen|}|beschikbaar gesteld|ter beschikking gesteld|live
    {gezet|gegaan}|online {gegaan|geplaatst|gekomen}|gelanceerd|gedeployed|uitgerold|
    uitgegeven|vrijgegeven voor download|geplaatst op de {server|site}|{de|} {levering|
    bezorging|oplevering|overdracht|overhandiging|aflevering|verzending|sleuteloverdracht|
    afhaling|plaatsing|montage|klus|opdracht|bestelling} {is|heeft|werd|vond} {vandaag|
    gisteren|vanmorgen|vanochtend|vanmiddag|} {volledig|netjes|correct|succesvol|}
    {plaatsgevonden|plaats|afgerond|voltooid|uitgevoerd|volbracht|geslaagd}|levering {ok|in
    orde|rond|gebeurd}|afgeleverd en {getekend|betaald|geplaatst|geïnstalleerd}`,
  handed: `in handen gedrukt|toevertrouwd|neergezet|binnengezet|naar binnen {gedragen|gebracht}|naar
    boven {gedragen|gebracht}|binnengedragen|omhoog gedragen|gedragen|gesjouwd|gereden|gegooid
    netjes|geparkeerd|opgehangen en geleverd`,
  done: `{in|op|af|weg}gewerkt|afgewerkt|afgemaakt|afgehandeld|afgesloten project|in orde gemaakt|in
    orde gebracht|op punt gesteld|helemaal klaar|kant en klaar|speelklaar|rijklaar|
    bedrijfsklaar|sleutelklaar|instapklaar|bezemschoon|opgepoetst|opgeknapt|opgefrist|
    gerenoveerd|gerestylet|hersteld en getest|gelast|gesoldeerd|gesmeed|gedraaid|gefreesd|
    gezaagd|geboord|geschaafd|gelijmd|geschroefd|vastgeschroefd|gespijkerd|getimmerd|gemetseld|
    gevoegd|gepleisterd|gestukadoord|gewit|gesausd|gebeitst|geolied|gewaxt|gewaxed|gespoten|
    gepoedercoat|verzinkt|geasfalteerd|bestraat|gestort|gegoten|uitgegraven|gegraven|geplagd|
    ingezaaid|bemest|geharkt|gewied|gespit|gerooid|gekapt|gekloofd|gezaagd en gestapeld|
    gestapeld|gewassen|gestreken|gestoomd|gedweild|gestofzuigd|gestoft|gezeemd|gelapt|geboend|
    geschrobd|ontstopt|ontkalkt|ontlucht|gevuld en ontlucht|bijgevuld|afgedicht|gedicht|
    geïsoleerd|dichtgemaakt|gedekt|belegd|bekleed|opnieuw bekleed|gestikt|gezoomd|ingekort|
    vermaakt|versteld|gehaakt|gepunnikt|geborduurd|gevilt|geweven|gekleid|gedraaid en gebakken|
    geglazuurd|gebeeldhouwd|gesneden|getekend en ingekleurd|geverfd en gelakt|geanimeerd|
    gefilmd|gefotografeerd|gemonteerd en geëxporteerd|nabewerkt|geretoucheerd|ingescand|
    gedigitaliseerd|opgemaakt|vormgegeven|gezet|gelayout|gegraveerd|gelaserd|bestickerd|
    belettering aangebracht|beletterd|gewrapt|gebonden|gelamineerd|gevouwen|geniet|uitgetypt|
    uitgewerkt|getypt|herschreven|nagelezen|nagekeken|proefgelezen|beëdigd|gelegaliseerd|
    getolkt|ingesproken|gecomponeerd|gearrangeerd|gespeeld|gezongen|opgetreden|gedraaid op het
    feest|onderwezen|gedoceerd|gecoacht|getraind|begeleid|gemasseerd|gekapt en opgemaakt|
    geknipt|getatoeëerd|getrimd|uitgelaten|gekookt|bereid|gegrild|gebraden|gerookt|ingemaakt|
    gebrouwen|gebrand|opgediend|geserveerd|gecaterd|geprogrammeerd|ontwikkeld|gebouwd en
    getest|geïmplementeerd|gekoppeld|gemigreerd|geüpdatet|bijgewerkt|gehost|ingesteld|afgesteld
    en getest|uitgelijnd|gebalanceerd|gesmeerd|geolied en gesmeerd|opgepompt|geplakt|bespannen|
    geslepen|verzoold|gelakt en gepolijst|gekeurd|doorgemeten|nagerekend|geboekt en ingediend|
    gegeven en afgewerkt|afgegeven|bezorgd|volgens plan afgerond|tot een goed einde gebracht|
    afgevoerd en opgeruimd`,
  over: `aangekome|angekomen|aangekoment|goed {aangekomen|toegekomen|overgekomen}|veilig
    {aangekomen|toegekomen}|op bestemming {aangekomen|}|geland`,
  taken: `{opgehaald|afgehaald|ontvangen|meegenomen|aangenomen|getekend} en {meegenomen|betaald|
    getekend|tevreden|goedgekeurd|bevestigd}|{kwam|} het {ophalen|halen}|haalde {het|de|hem|ze|
    alles} {op|persoonlijk op}|nam {het|de|hem|ze|alles} {mee|in ontvangst|aan}|tekende {voor
    ontvangst|}|tekende af|{heeft|} {voor ontvangst|voor akkoord|de bon|de pakbon|de
    vrachtbrief|de werkbon} getekend|akkoord {gegeven|bevonden|}|{is|} akkoord|gepast|
    uitgeprobeerd|uitgepakt|in gebruik {genomen|}|ingetrokken|proefgereden|{proef|} gereden en
    meegenomen|gecheckt|nagekeken en goedgekeurd|{heeft|} {alles|het} {goed|} {ontvangen|
    gekregen|binnen}|bevestigde {de ontvangst|ontvangst|het|}|{de|} ontvangst {bevestigd|
    ondertekend}|ontvange|opgehaalt|ondertekent|kreeg {het|de|hem|alles} {persoonlijk|}|
    gedownloadet|goed bevonden|is er {heel|erg|super|} {blij|tevreden|gelukkig} mee|{ze|hij|
    zij} {was|is} er {dolblij|heel blij|erg blij|superblij|blij} mee|van jou|van u|van jullie`,
  adverb: `heelhuids|ongeschonden|ongedeerd|heel en al|in {perfecte|uitstekende|nieuwe|prima|
    onberispelijke|vlekkeloze} {staat|conditie|orde}|in één {stuk|keer|beweging}|in een stuk|in
    de originele {doos|verpakking}|in originele {doos|verpakking}|ingepakt|verpakt|goed
    {ingepakt|verpakt|beschermd}|stevig {ingepakt|verpakt}|verzekerd verzonden|met zorg|met
    liefde|zorgvuldig|vakkundig|professioneel|grondig|eigenhandig|zelf|in eigen persoon|in
    persoon|persoonlijk|hoogstpersoonlijk|volgens {contract|bestelling|opdracht|overeenkomst|
    tracking|track en trace|postnl|dhl|bpost|dpd|gls|offerte|tekening|de afspraak|het contract|
    de planning}|conform {contract|bestelling|overeenkomst|offerte|planning}|zoals {altijd|
    voorzien|beschreven|aangegeven|op de foto|telefonisch besproken|via mail besproken}|op {het
    afgesproken tijdstip|de afgesproken tijd|de minuut|tijd en in orde|schema}|stipt op tijd|
    mooi op tijd|binnen de {termijn|tijd|deadline|planning}|voor de deadline|keurig {op tijd|
    netjes|}|tot {ieders|volle|grote} tevredenheid|tot tevredenheid {van {de klant|iedereen|
    mevrouw|meneer}|}|naar volle tevredenheid|naar ieders tevredenheid|met plezier|graag|
    dolgraag|echt|superveel|super|heel erg|best|redelijk snel|snel|gauw|rap|intussen|
    ondertussen|tevens|eveneens|bovendien|alsmede|bijgevolg|dus|daarbij|hierbij|hiermee|gewoon|
    gelijk|onmiddellijk|prompt|integraal|in totaal|alles samen|inclusief {montage|installatie|
    plaatsing|}|incl|alles erop en eraan|de trap op|naar boven|naar binnen|binnen|boven|
    beneden|aan huis|aan de deur|achterom|ter plekke|helemaal tot in orde|op slot|voor
    iedereen|zaterdag al|voor de kids`,
  today: `vandaag {rond de middag|om # uur|in de voormiddag|in de namiddag|over de middag}|
    vannamiddag|vanvoormiddag|vanavond|deze {namiddag|voormiddag}|in de loop van de {dag|
    ochtend|middag}`,
  past: `gister {avond|middag|ochtend|morgen|}|gistren|gistere|gisternamiddag|gistervoormiddag|
    eergisteren {avond|middag|}|het afgelopen weekend|vorig weekend|vorige week {maandag|
    dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag}|begin deze week|een {uurtje|half uur|
    kwartier|uur} geleden|een half uurtje geleden|daarstraks|daarjuist|zopas|zo-even|zoeven|
    vandaag al|eerder {vandaag|deze week|op de dag}`,
  clock: `{om|rond|tegen|omstreeks|even na|net na|kort na|net voor|iets na|} {#|een|één|twee|drie|
    vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf} {uur|u|uurtje} {#|'s ochtends|'s middags|'s
    avonds|}|{om|rond|tegen|} {half|kwart over|kwart voor|tien over|vijf over|tien voor|vijf
    voor} {#|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf}|tussen # en #
    {uur|u|}|van # tot # {uur|u|}|stipt om # uur|op de middag|het middaguur|klokslag # uur`,
  title: `oma|opa|tante|oom|mama|papa|nonkel`,
};
