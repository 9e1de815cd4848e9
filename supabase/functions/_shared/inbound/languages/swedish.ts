import type { Words } from "../lexicon.ts";

export const SWEDISH: Words = {
  verbFirstAsks: true,
  presentIsPerfect: true,
  months: `januari,jan februari,feb mars,mar april,apr maj juni,jun juli,jul augusti,aug
    september,sep,sept oktober,okt november,nov december,dec`,
  weekdays: `måndag,mån,måndags tisdag,tis,tisdags onsdag,ons,onsdags torsdag,tors,torsdags
    fredag,fre,fredags lördag,lör,lördags söndag,sön,söndags`,
  greeting:
    `hej {hej|alla|på er|på dig|igen|där|}|hejsan|tjena {mors|}|tja|tjo|hallå|god {morgon|dag|
    kväll|middag|förmiddag|eftermiddag}|godmorgon|goddag|godkväll|bästa {kund|}|kära {kund|}|käre|
    halloj|morsning|hejhej|morrn|tjenare|hej hej`,
  title: "herr|fru",
  thanks:
    `tack {så mycket|så jättemycket|snälla|så hemskt mycket|för allt|ska du ha|ska ni ha|igen|på
    förhand|allihop|}|{tusen|stort|många|hjärtligt} tack|tackar {så mycket|}|tackar och bockar|
    tack tack|tusentack`,
  signOff: `{med|} {vänlig|vänliga|bästa|varma|glada|många|hjärtliga|soliga|vänligaste} {hälsning|
    hälsningar} {från|}|vänligen|hälsningar {från|}|hälsning|mvh|m v h|vh|hälsn|kram{ar|}|stor
    kram|kramar|puss|ha {en|det} {fin|trevlig|bra|härlig|skön|gott|bra|fint|fortsatt trevlig}
    {dag|kväll|helg|vecka|eftermiddag|} {nu|så länge|}|ha det {gott|bra|fint} {nu|}|ha en {fin|
    trevlig|bra|härlig|skön} {dag|kväll|helg|vecka}|{trevlig|skön|fin|glad|god} {helg|dag|kväll|
    sommar|jul|påsk|midsommar|fortsättning}|på återseende|vi hörs|hej då|hejdå|lycka till|allt
    gott`,
  yes: "ja {ja|visst|då|}|japp|jajamän|jajamensan|jepp",
  fine: `ja {ja|visst|tack|då|}|japp|jajamän|jajamensan|jepp|jodå tack|ok|okej|perfekt|toppen|super|
    bra|allt {bra|ok|väl|klart|är bra|är ok|gick bra|gick fint|har gått bra|gick som det skulle|är
    i sin ordning|är klart|funkar|fungerar}|så ja|goda nyheter|status|uppdatering|bekräftat|det
    stämmer|stämmer|grymt kul|härligt|fint|yes|alles gut|så|nu så`,
  frame: `{härmed|} bekräftar {jag|vi} {härmed|} {att|}|{jag|vi} {kan|vill|} {härmed|} {bekräfta|
    bekräftar|meddela|meddelar|intyga|informera om} {att|}|{ville|vill|skulle|skriver} {bara|}
    {för att|} {meddela|bekräfta|säga|berätta|tala om} {att|}|{bara|} {en|ett} {snabb|kort|litet|}
    bekräftelse på {att|}|{härmed|} bekräftas {härmed|} {att|}|härmed meddelas {att|}|meddelar
    {att|}`,
  courtesy:
    `{inga|utan|inget} problem|{ingen|} orsak|varsågod|varsågoda|{det var|} {ett|} nöje {att {göra
    affär|arbeta med dig|jobba med er|hjälpa till}|}|{det var|} {roligt|kul|trevligt} att {göra
    affärer|jobba med dig|jobba med er|arbeta med er|få hjälpa till}|tveka inte att {höra av {dig|
    er}|kontakta mig|kontakta oss|ringa|mejla|fråga}|hör {gärna|} av {dig|er} {om {du|ni} har
    {några|} frågor|vid frågor|om det är något|}|{om|ifall} {du|ni} har {några|} {frågor|
    funderingar} {hör av {dig|er}|är det bara att {höra av sig|ringa|mejla|fråga}|}|vid
    {eventuella|} frågor {ring|mejla|kontakta mig|}|{förlåt|ursäkta|ledsen|beklagar|ber om ursäkt}
    {för|} {den lilla|lilla|den|} {förseningen|dröjsmålet|väntan}|{hoppas|jag hoppas|vi hoppas}
    {att|} {du|ni|allt|den|det|de} {blir nöjd|blir nöjda|är nöjd|är nöjda|gillar den|gillar det|
    gillar dem|är till belåtenhet|är bra|passar|kommer till glädje|mår bra|är bra med dig|har en
    fin dag|uppskattas}|{jättenöjd|jättenöjda|mycket nöjd|väldigt nöjd|nöjd|supernöjd} {kund|}|
    tack {så mycket|} för {beställningen|förtroendet|ordern|köpet|tålamodet|samarbetet|ett gott
    samarbete|gott samarbete|affären|handeln|hjälpen|visat förtroende|uppdraget|allt|påminnelsen|
    meddelandet|bra samarbete|fint samarbete|att du handlade|att ni handlade|att ni valde oss|att
    du valde mig|intresset|trevligt bemötande|en trevlig affär|alla skratt|tålamodet|en bra
    affär}|för alla skratt|{allt|det} {gick|har gått} {bra|fint|smidigt|smärtfritt|som planerat}|
    hur {är|står} {det|läget}|mycket nöje|{lycka till|grattis}|njut {av den|av det|}|se {bild|
    foto|bilaga|bifogad bild|nedan|länk}|väl mött|smaklig måltid|återkom gärna|välkommen åter|
    grymt kul|hoppas den passar`,
  pay: `{vänligen|snälla|ni kan|du kan|} {gärna|} {släpp|släppa|frigör|frigöra|betala ut} {gärna|}
    {betalningen|pengarna|beloppet} {nu|tack|}`,
  me: "jag|vi",
  it: "dem|allt|alltihop|alltsammans|allting",
  all: "alla|allt|samtliga|båda|hela",
  the: `den|det|de|dessa|denna|detta|din|ditt|dina|er|ert|era|hans|hennes|deras|hela|nya|ny|nytt|
    lilla|liten|litet|små|stora|stor|stort|fina|fin|fint|gamla|gammal|blå|blåa|röda|röd|gröna|
    grön|vita|vit|svarta|svart|grå|gråa|beställda|beställd|önskade|avtalade|slutliga|slutgiltiga|
    kompletta|handgjorda|redigerade|översatta|en|ett|sista|tionde och sista|vackra|egna`,
  my: "min|mitt|mina|vår|vårt|våra",
  you: "dig|dej|er|till {dig|er|kunden|köparen|mottagaren|beställaren|brudparet|kund}|honom",
  person:
    `alla|gästerna|bruden|brudgummen|mormor|farmor|föräldrarna|beställarinnan|{du|ni} {har|fick}
    {den|det|allt|}|kund{en|er|erna|ens|}|köpare{n|ns|}|mottagare{n|}|beställare{n|}|ägare{n|}|
    brudparet|hyresgäst{en|}|uppdragsgivare{n|}|adressat{en|}|familj{en|}|paret|damen|husägaren`,
  place: `dörr{en|}|ytterdörren|trappan|farstun|brevlåda{n|}|brevlåde|postlådan|reception{en|}|
    utlämningsställe{t|}|ombud{et|}|paketbox{en|}|paketskåp{et|}|postkontoret|{avtalad|angiven|
    rätt|överenskommen|} adress{en|}|leveransadress{en|}|destination{en|}|plats|plats och ställe|
    avtalad plats|hemma|kontor{et|}|station{en|}|hallen|vardagsrummet|köket|trädgården|garaget hos
    kunden|carporten|mejlen|mejl|inkorgen|molnet|servern|mapp{en|}|delade mappen|galleriet|sajten|
    portalen|konto{t|}|hand|händer|person|tid|gott skick|fint skick|perfekt skick|ordning|sin
    ordning|drift|luften|nätet|dropbox|driven|bryggan|tomten|gården|porten|väg|sin helhet|sin ägo|
    goda händer|hamnen|huset|väggen|lägenheten|verkstan|parkeringen|macken`,
  to: `kl|klockan|ca|cirka|till|på|i|vid|in i|in på|utanför|framför|för|kring|runt|omkring|efter|
    under|bredvid|bakom|ovanför|ner till|hem till|via|per den|från kl|strax efter|precis efter|åt|
    ut till|fram till|över till|sedan|mot|förbi`,
  at: "hos|hemma hos",
  by: "med|via|per|av|genom|på|från",
  of: "av|för|till|från|om|med",
  have: "har|hade|har jag|har vi|haft",
  was: "blev|blivit|var|har blivit|har {precis|just|nu|redan|} blivit|blev det|är nyss",
  is: "är|finns|står|ligger|hänger|sitter|e|funkar|fungerar|ar",
  others: "har|fick|hade",
  sent: `lever{erat|erad|erade}|skicka{t|d|de|ts}|avsän{t|d|da}|sän{t|d|da|de|ts}|översän{t|d|da}|
    utlever{erat|erad|erade}|utlämna{t|d|de}|överlämna{t|d|de|ts}|ladda{t|} upp|uppladda{t|d|de}|
    inlämna{t|d|de}|inskicka{t|d|de}|mejla{t|d|de}|maila{t|d}|posta{t|d|de|ts}|lämna{t|ts|d|de}
    {över|in|av|ut}|överlåtit|publicera{t|d|de}|dela{t|d|de}|{leveransen|överlämningen|
    utlämningen|leverans} {är|har|blev|} {gjord|klar|genomförd|slutförd|skett|fullgjord|utförd|
    avklarad|avslutad}|{bekräftar|bekräftelse på} {leveransen|leverans|slutförande}|här {är|har
    du|har ni} {den|det|dem}|expedierat|iväg med {postnord|posten|schenker|dhl|bud|budet}|{är|}
    {din|er} nu|gick iväg|gått iväg|skickats iväg|iväg|körts ut|frakta{t|d|ts}|transfererat`,
  iSent:
    `leveransen {var|skedde}|levererade{s|}|skickade{s|}|skickats|levererats|lämnade{s|} {över|av|
    in|ut|den|det|allt|}|lämnats {över|av|}|överlämnade{s|}|överlämnats|avsändes|sändes|
    utlämnades|postade{s|}|mejlade{s|}|laddades upp|laddade upp|slutförde{s|}|avslutade{s|}|
    utförde{s|}|monterade{s|}|installerade{s|}|reparerade{s|}|genomförde{s|}|höll jag|höll vi|
    kördes ut|delades ut|uträttades`,
  handed:
    `gett|gav|givit|ställt|ställde|lagt|lade|lämnat|lämnade|satt|hängde|hängt|burit in|bar in|kört|
    körde|fått`,
  done: `klar{t|a}|färdig{t|a|}|slutför{t|d|da|}|avsluta{t|d|de|}|utför{t|d|da}|genomför{t|d|da}|
    fullför{t|d}|avklara{t|d}|gjor{t|d|da}|fix{at|ad|ade}|ordna{t|d}|montera{t|d|de}|installera{t|
    d|de}|reparera{t|d|de}|laga{t|d|de}|byt{t|ts|ta}|måla{t|d|de}|städa{t|d}|rengjor{t|d}|
    översat{t|ta}|skriv{it|en|na}|sydd|sytt|sydda|byggt|byggd|byggda|provtryckt|testa{t|d}|
    kontrollera{t|d}|lagd|lagt|lagda|kakla{t|d}|putsa{t|d}|gräv{t|d}|klipp{t|ta}|beskuren|
    redigera{t|d|de}|korrektur{läst}|tryck{t|ta}|inram{at|ad}|
    restaurera{t|d}|inspela{t|d}|mixa{t|d}|programmera{t|d}|designa{t|d}|lansera{t|d}|live|
    komplett|levererat och|avhjälpt|igång|i drift|driftsatt|besiktigad|svetsa{t|d}|lackera{t|d}|
    stickad|stickat|bakat|bakad|servad|servat|stämt|stämd|uppsatt|uppsatta|upphäng{t|d|da}|
    hopmontera{t|d}|flytta{t|d}|godkän{t|d}|tätat`,
  over: "klar|framme|kom fram|kommit fram|anlänt|anlände|kommit|avgått|avgick",
  taken:
    `mottag{it|en|et|na}|tog emot|tagit emot|hämta{t|de|d|ts|des}|kvittera{t|de|d|ts}|signera{t|de|
    d|ts}|undertecknad|skrev under|skrivit under|godkän{t|de|d|ts}|bekräfta{t|de|d}|fått|fick {med
    sig|den|det|allt|}|laddat ner|laddade ner|kom {hit|förbi} och {hämtade|tog emot}|besiktat|
    accepterat|nöjd med|{är|var|blev|verkar|verkade} {väldigt|jätte|mycket|
    super|så|riktigt|} {nöjd|nöjda|glad|glada|jättenöjd|jätteglad|jättenöjda|supernöjd|lycklig}`,
  here:
    `här {är|kommer|har du|har ni}|bifoga{t|d|de|r|s}|bilagt|i bilagan|bifogat finns|tillgänglig{t|
    a|}|{ni|du} hittar|finns att ladda ner|nedladdningsbar{t|a|}|kan laddas ner`,
  adverb: `på # {sidor|ord}|redan|nu|precis|just|nyss|äntligen|idag också|också|även|personligen|
    framgångsrikt|säkert|tryggt|som {avtalat|överenskommet|utlovat|planerat|vanligt|beställt|
    önskat|vi kom överens om|ni bad om|du bad om|bestämt|sagt|vi sa}|enligt {överenskommelse|
    avtal|plan|önskemål|beställning|planen}|i tid|på utsatt tid|i {gott|fint|perfekt|bra|helt}
    skick|{väl|bra|ordentligt|noga} {inslag{na|en|et}|förpacka{t|d}|packa{t|d|de}|emballera{t|d}}|
    mot {kvitto|underskrift|signatur}|helt|fullständig{t|a|}|komplett|i sin helhet|direkt|
    tillsammans|inklusive|plus|sedan|där|därmed|härmed|med spårning|rekommenderat|oskadd|hel och
    ren|hela och rena|bra|fint|rätt|då|dessutom|i ett stycke|till kundens belåtenhet|ordentligt|
    smidigt|problemfritt|snyggt|upp|in|ut|fram|jättefint|kanonbra|väldigt|riktigt|mycket|din nu|nu
    också|samt|över|också nu|så|snabbt|lätt|samtidigt|mot legitimation|med kvittens`,
  today: `idag|i dag|i {förmiddags|eftermiddags|kväll|morse|natt}|imorse|nu i {morse|förmiddags|
    eftermiddag|eftermiddags}|på {förmiddagen|eftermiddagen|morgonen|kvällen}|denna vecka|den här
    veckan|vid lunch|vid lunchtid|{för|} en {stund|timme} sedan|till lunch`,
  past:
    `igår {kväll|morse|förmiddag|eftermiddag|}|i går {kväll|morse|eftermiddag|}|i {måndags|tisdags|
    onsdags|torsdags|fredags|lördags|söndags}|i förrgår|häromdagen|förra {veckan|månaden|måndagen|
    tisdagen|onsdagen|torsdagen|fredagen|lördagen|söndagen}|{för|} {#|två|tre|fyra|fem|några|en|
    ett par} {minuter|timmar|dagar|dag|veckor|vecka|timme} sedan|nyligen|tidigare {idag|i dag|i
    veckan|denna vecka}|i helgen|i natt`,
  dayPart: "i kväll|kväll{en|}|morgonen|förmiddag{en|}|eftermiddag{en|}|på {morgonen|kvällen}",
  clock:
    `{kl|klockan|vid|runt|ca|strax efter|cirka|} # {#|tiden|}|{kl|klockan|vid} {halv|kvart över|
    kvart i|} {#|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv}|lunch|lunchtid|förmiddag{en|
    }|eftermiddag{en|}|middag`,
  carrier:
    `post|bud|budet|budfirma{n|}|buren|brevbärare{n|}|fraktbolag{et|}|chaufför{en|}|transportör{en|
    }|åkeri{et|}|kurir|paket|rek|rekommenderat brev|brev|frakt|lastbil|mejl|mail|e-post|epost|
    länk|nedladdningslänk|usb|usb minne|swiss|bil|släp|vårt bud|postpaket|varubrev|spårbart brev|
    db schenker|posti|matkahuolto|tradera|blocket`,
  number: `{kolli|spårnings|order|beställnings|faktura|försändelse|referens|paket|ärende|frakt|
    sändnings}{nummer|nr|id|länk|kod}|kolli id|spårning|kollinr|order {nr|nummer|}|ordern|nummer|
    ref|fraktsedel|beställning {nr|}|avi|spårnings nr|kod`,
  count: "två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|dussin",
  size: "# {sidor|ord}",
  and: "och|samt|plus|o|&",
  thing:
    `inloggning{ar|arna|}|lösenord{en|}|nattduksbord{et|}|matbord{et|}|soffbord{et|}|barnstol{en|}|
    spjälsäng{en|}|elcykel{n|}|lego|sällskapsspel|skivspelare{n|}|saxofon{en|}|flöjt{en|}|
    trumpet{en|}|cello{n|}|dragspel{et|}|ukulele{n|}|brudklänning{en|}|gravyr{en|}|bullar{na|}|
    dikt{en|}|cv|nyhetsbrev{et|}|podd{en|}|avsnitt{et|}|undertexter{na|}|excelark{et|}|{piano|
    gitarr|engelsk|yoga|sång}{lektion|lektionen|lektioner|lektionerna}|massage{n|}|tatuering{en|}|
    hängrännor{na|}|skorsten{en|}|isolering{en|}|fasad{en|}|larm{et|}|lås{et|}|markis{en|}|
    bänkskiva{n|}|fläkt{en|}|elcentral{en|}|parkett{en|}|nyckelknippa{n|}|bromsar{na|}|order{n|}|
    ordrar|beställning{en|ar|arna|}|paket{et|en|}|försändelse{n|}|leverans{en|er|erna|}|
    sändning{en|}|vara{n|}|varor{na|}|produkt{en|er|erna|}|artikel{n|}|artiklar|sak{en|er|erna|}|
    grej{en|er|erna|or|orna}|present{en|er|}|set|pall{en|ar|}|låda{n|}|lådor{na|}|kartong{en|er|}|
    kuvert{et|}|jobb{et|en|}|arbete{t|n|}|uppdrag{et|en|}|projekt{et|}|tjänst{en|er|}|uppgift{en|
    er|}|fil{en|er|erna|}|dokument{et|en|}|handlingar{na|}|pdf{en|er|}|foto{t|n|}|foton|bild{en|
    er|erna|}|video{n|r|}|film{en|er|}|album{et|}|galleri{et|}|print{s|}|porträtt{et|en|}|tavla{n|
    }|tavlor{na|}|målning{en|ar|}|teckning{en|ar|}|illustration{en|er|erna|}|design{en|}|logga{n|
    }|logotyp{en|er|}|logo|affisch{en|er|}|flyer{s|}|broschyr{en|er|}|visitkort{en|}|kort{en|et|}|
    inbjudningskort{en|}|inbjudningar{na|}|hemsida{n|}|webbplats{en|}|webbshop{en|}|sida{n|}|
    sajt{en|}|app{en|}|kod{en|}|källkod{en|}|program{met|}|databas{en|}|text{en|er|erna|}|
    översättning{en|ar|arna|}|manus{et|}|bok{en|}|böcker{na|}|rapport{en|er|}|uppsats{en|}|
    analys{en|}|presentation{en|}|bokslut{et|}|bokföring{en|}|deklaration{en|}|låt{en|ar|}|
    inspelning{en|ar|}|lektion{en|er|erna|}|pianolektion{en|}|kurs{en|er|}|utbildning{en|}|
    workshop{en|}|rådgivning{en|}|soffa{n|}|stol{en|ar|arna|}|fåtölj{en|er|}|bord{et|en|}|
    skrivbord{et|}|säng{en|ar|}|madrass{en|er|}|skåp{et|en|}|garderob{en|}|byrå{n|}|hylla{n|}|
    hyllor{na|}|bokhylla{n|}|möbel{n|}|möbler{na|}|bänk{en|}|pall{en|}|lampa{n|}|lampor{na|}|
    spegel{n|}|matta{n|}|mattor{na|}|gardiner{na|}|kudde{n|}|kuddar{na|}|filt{en|ar|}|täcke{t|}|
    ram{en|ar|}|klocka{n|}|vas{en|er|}|skål{en|ar|arna|}|mugg{en|ar|arna|}|kopp{en|ar|}|
    tallrik{en|ar|arna|}|fat{et|en|}|porslin{et|}|keramik{en|}|ljus{et|en|}|tvål{en|ar|}|smycke{t|
    n|}|smycken{a|}|ring{en|ar|}|halsband{et|}|armband{et|}|örhänge{n|na|}|klänning{en|ar|}|
    skjorta{n|}|tröja{n|}|tröjor{na|}|kofta{n|}|jacka{n|}|jackor{na|}|kappa{n|}|byxor{na|}|jeans|
    kjol{en|}|skor{na|}|stövlar{na|}|strumpor{na|}|vantar{na|}|mössa{n|}|mössor|halsduk{en|}|
    väska{n|}|väskor|ryggsäck{en|}|bälte{t|}|kostym{en|}|leksak{en|er|}|docka{n|}|pussel|spel{et|
    en|}|konsol{en|}|cykel{n|}|cyklar|bil{en|}|motorcykel{n|}|moped{en|}|däck{en|}|släpvagn{en|}|
    båt{en|}|kajak{en|}|tält{et|}|skidor{na|}|gitarr{en|er|}|piano{t|}|fiol{en|}|förstärkare{n|}|
    trummor{na|}|keyboard|mikrofon{en|}|högtalare{n|}|hörlurar{na|}|telefon{en|}|mobil{en|}|
    iphone|laptop|dator{n|}|surfplatta{n|}|skärm{en|}|skrivare{n|}|kamera{n|}|objektiv{et|}|
    drönare{n|}|tv|radio{n|}|laddare{n|}|kabel{n|}|batteri{et|}|reservdelar{na|}|panna{n|}|
    värmepump{en|}|element{et|en|}|diskho{n|}|kran{en|ar|}|blandare{n|}|toalett{en|}|dusch{en|}|
    badkar{et|}|badrum{met|}|kök{et|}|tvättmaskin{en|}|diskmaskin{en|}|kylskåp{et|}|ugn{en|}|
    spis{en|}|dörr{ar|arna}|fönster|fönstren|tak{et|}|kakel|golv{et|en|}|vägg{ar|arna|}|staket{et|
    }|grind{en|}|förråd{et|}|trädgård{en|}|gräsmatta{n|}|häck{en|}|altan{en|}|uteplats{en|}|
    uttag{et|en|}|rör{et|en|}|läcka{n|}|värme{n|}|reparation{en|er|}|installation{en|}|
    renovering{en|}|målning{en|}|städning{en|}|flytt{en|}|flyttstädning{en|}|ved{en|}|virke{t|}|
    växter{na|}|blommor{na|}|bukett{en|er|}|träd{et|en|}|tårta{n|}|tårtor|kaka{n|}|kakor|bröd{et|
    }|mat{en|}|honung{en|}|sylt{en|}|vin{et|}|ost{en|}|kaffe{t|}|biljett{en|er|erna|}|
    presentkort{et|}|nyckel{n|}|nycklar{na|}|verktyg{et|en|}|maskin{en|er|}|motor{n|}|
    utrustning{en|}|material{et|}|tyg{et|er|}|garn{et|}|mönster|vykort{en|}|frimärken{a|}|mynt{en|
    }|skivor{na|}|böckerna|tidningar{na|}|klistermärken{a|}|bröllopsbilder{na|}|barnvagn{en|}|
    bilbarnstol{en|}|gräsklippare{n|}|borrmaskin{en|}|stege{n|}|grill{en|}|duk{en|ar|}|förkläde{t|
    }|lakan{en|}|handdukar{na|}|modell{en|er|}|skulptur{en|er|}|figur{en|er|}|kniv{en|ar|}|
    instrument{et|}|skylt{en|ar|}|fågelholk{en|ar|}|gungstol{en|}|sängen|sand{en|}|grus{et|}|
    sten{en|ar|}|färg{en|}|tapet{en|er|}|avtal om`,
  paper:
    `faktura{n|}|kvitto{t|}|kvittens{en|}|fraktsedel{n|}|följesedel{n|}|bevis{et|}|underskrift{en|
    }|garanti{n|}|bruksanvisning{en|}|spårningslänk{en|}|intyg{et|}`,
};
