// Goods, works, places and people, by whole families. A part, a try or a stage of them is none.
import type { Words } from "../lexicon.ts";

export const NORWEGIAN_GOODS: Words = {
  thing: `strikkeoppskrift{en|er|ene|}|oppskrift{en|er|ene|}|gyngestol{en|}|tegninger|tegningene|
    kolli|kurv{en|}|pose{n|r|}|flaske{n|r|}|kanne{n|r|}|gryte{n|r|}|panne{n|r|}|bestikk{et|}|
    glass{et|ene|}|servise{t|}|brett{et|}|løper{en|}|grytekluter|badekåpe{n|}|pysj{en|}|
    pyjamas{en|}|vest{en|}|bluse{n|r|}|slips{et|}|sløyfe{n|}|hatt{en|er|}|caps{en|}|sjal{et|}|
    tøfler|tøflene|sandaler|gummistøvler|fjellstøvler|turstøvler|slalomstøvler|skistøvler|
    raggsokker|babyteppe{t|}|babytøy{et|}|dåpskjole{n|}|body{en|}|smekke{n|}|dress{en|}|
    regntøy{et|}|tøy{et|}|klær|klærne|lommebok{a|en|}|håndveske{n|}|håndveska|koffert{en|}|
    paraply{en|}|solbriller|solbrillene|briller|brillene|høreapparat{et|}|rullestol{en|}|
    rullator{en|}|krykker|trappeheis{en|}|ergometersykkel{en|}|tredemølle{n|}|tredemølla|
    vekter|manualer|ball{en|er|}|racket{en|}|kjelke{n|}|akebrett{et|}|skøyter|skøytene|
    snowboard{et|}|hjelm{en|}|sykkelhjelm{en|}|sykkelvogn{a|en|}|sykkelhenger{en|}|lås{en|}|
    sykkellås{en|}|sete{t|}|styre{t|}|bremseklosser|slange{n|r|}|vinterdekk{ene|}|
    sommerdekk{ene|}|felger|felgene|takboks{en|}|takstativ{et|}|hengerfeste{t|}|eksosanlegg{et|
    }|dynamo{en|}|starter{en|}|clutch{en|}|girkasse{n|}|støtfanger{en|}|panser{et|}|
    frontlykt{a|er|}|frontrute{n|}|frontruta|rute{n|r|}|bilstereo{en|}|campingvogn{a|en|}|
    bobil{en|}|fortelt{et|}|taktelt{et|}|sovepose{n|}|liggeunderlag{et|}|kjølebag{en|}|
    traktor{en|}|kano{en|}|gummibåt{en|}|båtmotor{en|}|fiskestang{a|en|}|kikkert{en|}|
    teleskop{et|}|kart{et|ene|}|globus{en|}|skrivemaskin{en|}|symaskin{en|}|strikkepinner|
    strikketøy{et|}|stoff{er|ene|}|knapper|glidelås{en|}|klosser|klossene|kulebane{n|}|
    trehjulssykkel{en|}|sparkesykkel{en|}|lekekjøkken{et|}|bamse{n|r|}|kosedyr{et|}|sjakk{en|
    brett|brettet}|togbane{n|}|modelltog{et|}|samlekort{ene|}|pokemonkort{ene|}|playstation|
    xbox|nintendo|nintendo switch|switch|kontroller{en|}|headset{et|}|mus{a|en|}|tastatur{et|}|
    webkamera{et|}|dataskjerm{en|}|strømforsyning{en|}|ssd|minne{t|}|prosessor{en|}|
    hovedkort{et|}|deksel{et|}|skjermbytte{t|}|batteribytte{t|}|oljeskift{et|}|dekkskift{et|}|
    service{n|}|eu-kontroll{en|}|baderomsoppussing{a|en|}|kjøkkenmontering{a|en|}|montering{a|
    en|}|vindusvask{en|}|trappevask{en|}|kontorvask{en|}|rundvask{en|}|hovedrengjøring{a|en|}|
    bilvask{en|}|trefelling{a|en|}|plenklipping{a|en|}|hekklipping{a|en|}|hagearbeid{et|}|
    snømåking{a|en|}|brøyting{a|en|}|hundepass{et|}|kattepass{et|}|barnepass{et|}|skyss{en|}|
    transport{en|er|}|bortkjøring{a|en|}|manikyr{en|}|pedikyr{en|}|sminke{n|}|frisyre{n|}|
    brudefrisyre{n|}|bryllupsfotografering{en|}|fotografering{a|en|}|fotobok{a|en|}|
    fotoalbum{et|}|dronebilder|reklamefilm{en|}|bedriftsfilm{en|}|klipp{et|}|redigering{en|}|
    animasjon{en|er|}|lydbok{a|en|}|jingle{n|}|beat{en|}|miks{en|}|mastring{a|en|}|
    komposisjon{en|}|arrangement{et|}|noter|notene|notestativ{et|}|sangtekst{en|}|tale{n|r|}|
    bryllupstale{n|}|festtale{n|}|blogginnlegg{et|}|innlegg{et|ene|}|produkttekster|nettekster|
    pressemelding{a|en|}|strategi{en|}|forretningsplan{en|}|masteroppgave{n|}|
    bacheloroppgave{n|}|avhandling{a|en|}|kontrakt{en|er|}|leiekontrakt{en|}|vitnemål{et|}|
    vigselsattest{en|}|fødselsattest{en|}|mva-melding{en|}|momsmelding{en|}|skattemelding{en|}|
    lønn{a|en|}|varetelling{a|en|}|plantegning{er|en|}|oppmåling{a|en|}|tilstandsrapport{en|}|
    energimerking{a|en|}|sjokolade{n|r|}|muffins|cupcakes|småkaker|kransekake{n|}|kransekaka|
    bløtkake{n|}|bløtkaka|snitter|smørbrød{et|}|koldtbord{et|}|tapas{en|}|buffé{en|}|buffet{en|
    }|ostefat{et|}|suppe{n|}|salat{en|er|}|gryterett{en|}|lasagne{n|}|pizza{en|er|}|lunsj{en}|
    middag{en}|frokost{en|}|catering{en|}|egg{ene|}|grønnsaker|grønnsakskasse{n|}|frukt{en|}|
    fruktkurv{en|}|epler|eplene|poteter|potetene|kjøtt{et|}|fisk{en|}|melk{a|en|}|saft{a|en|}|
    eplemost{en|}|eplejuice{n|}|øl{et|}|te{en}|olivenolje{n|}|eddik{en|}|krydder{et|}|
    sennep{en|}|adventskalender{en|}|juletre{et|}|julepynt{en|}|parfyme{n|}|krem{en|}|salve{n|
    }|duftlys{et|ene|}|drømmefanger{en|}|makramé{en|}|veggteppe{t|}|navneskilt{et|}|
    dørskilt{et|}|gravstein{en|}|fuglekasse{n|r|}|insekthotell{et|}|hundeseng{a|en|}|
    klorestativ{et|}|hodelag{et|}|hestehenger{en|}|valp{en|}|eksemplar{et|er|}|rull{en|er|}|
    sekk{er|ene}|bøtte{n|r|}|lass{et|}|flis{a|en|}|pellets{en|}|jord{a|en|}|gjødsel{a|en|}|
    høy{et|}|halm{en|}|planke{n|r|}|plankene|lister|listene|hvitevarer|hvitevarene|
    tørketrommel{en|}|fryser{en|}|mikro{en|}|mikrobølgeovn{en|}|brødrister{en|}|vannkoker{en|}|
    kaffetrakter{en|}|kaffemaskin{en|}|espressomaskin{en|}|støvsuger{en|}|strykejern{et|}|
    vitrineskap{et|}|tv-benk{en|}|tv benk{en|}|skjenk{en|}|puff{en|}|solseng{a|er|}|
    parasoll{en|}|hengekøye{n|}|huske{n|r|}|sklie{n|}|sandkasse{n|}|lekestue{n|}|trampoline{n|
    }|hønsehus{et|}|kaninbur{et|}|akvarium|akvariet|dam{men|}|badestamp{en|}|badstue{n|}|
    badstua|drivhus{et|}|trapp{a|en}|rekkverk{et|}|veranda{en}|carport|persienner|persiennene|
    rullegardin{en|er|}|takvindu{et|}|vedovn{en|}|peis{en|}|peisovn{en|}|solceller|
    solcellepaneler|elbillader{en|}|ladeboks{en|}|lysbryter{en|}|spotter|belysning{a|en|}|
    lysekrone{n|}|taklampe{n|}|taklampa|ringeklokke{n|}|dørlås{en|}|hengsler|håndtak{et|}|
    fuger|grunnmur{en|}|avløp{et|}|vannlås{en|}|dusjkabinett{et|}|dusjvegg{en|}|
    vaskeservant{en|}|servant{en|}|speilskap{et|}|sisterne{n|}|elarbeid{et|}|
    elektrikerarbeid{et|}|malerarbeid{et|}|malerjobb{en|}|tømrerarbeid{et|}|murerarbeid{et|}|
    takarbeid{et|}|taktekking{a|en|}|steinlegging{a|en|}|drenering{a|en|}|gress{et|}|busker|
    buskene|stauder|frø{ene|}|plantekasse{r|n|}|skjorta|sett{et|}|slakt{et|}`,
  heads: `bryllups|brude|barne|baby|dukke|hage|kjøkken|bade|bads|bad|sove|stue|spise|sofa|arbeids|
    kontor|skrive|tre|metall|stål|jern|glass|lær|skinn|ull|strikke|hekle|sy|lin|bomulls|silke|
    sølv|gull|kobber|marmor|betong|leire|porselens|keramikk|eike|bjørke|furu|teak|rotting|
    fløyels|filt|gummi|plast|musikk|konsert|piano|gitar|fiolin|bass|motor|bil|sykkel|båt|racer|
    last|dame|herre|jente|gutte|vinter|sommer|høst|vår|jule|påske|bursdags|dåps|konfirmasjons|
    jubileums|hus|kjeller|lofts|tak|gulv|vegg|dør|vindus|trappe|balkong|terrasse|vann|gass|el|
    varme|klima|vvs|avløps|dusj|vaske|oppvask|kjøle|fryse|kaffe|te|vin|øl|melke|honning|frukt|
    grønnsaks|kake|brød|sjokolade|eple|nett|web|internett|firma|produkt|reklame|foto|video|
    film|lyd|bilde|tekst|trykk|logo|bok|roman|fag|presse|blogg|skatte|års|måneds|kvartals|
    eksamens|søknads|kontrakt|matte|norsk|engelsk|fransk|spansk|tysk|fysikk|kjemi|lekse|yoga|
    danse|sang|svømme|ride|kjøre|ski|tennis|fotball|golf|camping|hunde|katte|heste|fugle|hønse|
    kanin|blomster|rose|plante|gress|hekk|ved|grill|verktøy|bore|sag|slipe|høy|natt|seng|gynge|
    klær|sko|duk|bestikk|bord|stol|lampe|speil|ramme|klokke|veske|arm|hals|øre|finger|perle|
    samle|spill|brett|kort|modell|data|laptop|mobil|telefon|kamera|dokument|program|server|tv|
    høyttaler|hode|mikrofon|design|familie|gruppe|portrett|pass|flytte|møbel|teppe|gardin|
    madrass|pute|reise|hånd|rygg|sport|tur|regn|sol|hår|ansikts|fot|gave|sorg|grav|kirke|skole|
    barnehage|butikk|markeds|messe|fest|scene|teater|snekker|tømrer|maler|murer|garasje|hytte|
    bunads|fjell|setesdals|mariu`,
  paper: `følgeseddel|fraktbrevet|leveringsseddel{en|}|mottaksbevis{et|}|overtakelsesprotokoll{en|}|
    protokoll{en|}|garantibevis{et|}|veiledning{en|}|skjermbilde{t|}|sertifikat{et|}|
    samsvarserklæring{en|}|ordrebekreftelse{n|}|foto som bevis|dokumentasjon{en|}|sporing{en|}`,
  all: `alle # {deler|stk|stykker|sider|kasser|kolli|pakker|rom|leksjoner|timer|kapitler|filer|
    bilder|vinduer|skåler|kopper}|alle {to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|tolv|førti}|
    alle {rom|formater|språk|sider|timer|leksjoner|filer|deler|bildene}|hele {bestillingen|
    bestillinga|ordren|greia|opplegget|serien|huset|hagen|pakka|pakken|settet|jobben|oppdraget|
    leveransen|arbeidet|kjøkkenet|sulamitten|kurset}|alt {arbeidet|materialet|sammen|i alt|
    bestilt|som var bestilt}|begge {deler|to}|hvert {rom|vindu}|hver {side|eneste}`,
  the: `{tredje|fjerde|femte|sjette|sjuende|syvende|åttende|niende|tiende|tolvte} og siste|
    reparerte|renoverte|innrammede|rettede|kjøpte|brukte|brukt|hjemmelagde|hjemmestrikka|
    håndstrikkede|håndstrikka|strikkede|heklede|broderte|graverte|personlige|spesialbygde|
    skreddersydde|elektriske|antikke|runde|firkantede|lange|korte|brede|høye|lave|tunge|lette|
    lilla|rosa|oransje|beige|turkise|mørkeblå|lyseblå|mørkegrå|lysegrå|gull|sølv|kobber|stål|
    jern|glass|marmor|tre|skinn|ull|bomulls|lin|digitale|offisielle|tilhørende|lovede|avtalt|
    ovennevnte|aktuelle|deilige|koselige|søte|myke|varme|ferske|norske|engelske|tyske|egen|
    eget|deres`,
  person: `{din|deres|hans|hennes|sin|ditt|kundens|kjøperens} {sønn|datter|mann|kone|mor|far|bror|
    søster|mormor|bestemor|kollega|kolleger|venn|venninne|sjef|kjæreste|samboer|assistent|
    medarbeider|team|familie|barn}|resepsjonist{en|}|vaktmester{en|}|utleier{en|}|huseier|
    lærer{en|}|elev{en|er|ene|}|rektor|barnehagelæreren|klassen|foreningen|klubben|styret|
    bandet|koret|byggelederen|eierne|ny eier|nye eiere|den nye eieren|barna|unger|ungene|folk|
    damene|herren|brukerne|deltakerne|elevene|brudens {mor|far}|konfirmanten|jubilanten|
    bursdagsbarnet|lille|baby{en|}|den lille|kunden selv|kundeparet|han|hun`,
  place: `entré{en|}|bakdør{a|en|}|sidedør{a|en|}|dørmatta|trappeoppgangen|postboks{en|}|
    brevsprekken|pakkeautomat{en|}|pakkeboksen|hentested|utleveringssted{et|}|møtested{et|}|
    avtalt {sted|tid|møtested|adresse}|hjemmeadresse{n|}|jobbadresse{n|}|firmaadresse{n|}|
    privatadresse{n|}|byggeplass{en|}|{deres|din|ditt} {portal|konto|server|disk|mail|innboks|
    mappe|hus|hjem|kontor|dør|hage|garasje}|postkassa di|postkassen din|innboksen din|
    mailadresse{n|}|e-postadresse{n|}|kundeportalen|teams|sharepoint|google drive|onedrive|
    repo|repoet|github|gitlab|app store|play store|produksjon|produksjonsserveren|webhotellet|
    delt mappe|nye {hjem|hus|leilighet|eier|kontor}|hjemmet|sofaen|post-i-butikk|coop|meny|
    spar|joker|extra`,
  spot: `kjeller{en|}|loft{et|}|skur{et|}|bod{en|}|garasje{n|}|verksted{et|}|butikk{en|}|
    forretning{en|}|kontor{et|}|klinikk{en|}|skole{n|}|barnehage{n|}|biblioteket|sykehuset|
    museet|teateret|scenen|salen|hallen|idrettshallen|klubbhuset|kirken|kirka|grendehuset|
    forsamlingshuset|oppkjørselen|innkjørselen|forhagen|bakgården|terrassen|verandaen|altanen|
    balkongen|vinterhagen|etasjen|første etasje|andre etasje|spisestua|soverommet|gjesterommet|
    badet|vaskerommet|kiosken|apoteket|bakeriet|stallen|fjøset|jordet|hjørnet|vinduet|porten|
    bakdøra|restauranten|kafeen|hotellet|festlokalet|lokalet|båten|hytta|torget|stasjonen|
    fjellet|skapet|veggen|taket|lekestua|verkstedet`,
  carrier:
    `postnord {pakke|mypack|}|posten {pakke|norgespakke|servicepakke|}|bring {pakke|}|helthjem|
    porterbuddy|dhl {express|}|ups|fedex|gls|dsv|schenker|sykkelbud{et|}|egen {bil|levering|
    sjåfør}|{vår|min} {sjåfør|bil|montør|lastebil|varebil}|våre {montører|folk|karer}|
    flyttebyrå{et|}|flyttemenn|flyttebil{en|}|varebil{en|}|budbil{en|}|brevpost|rekommandert
    {brev|}|rek|sporbart brev|wetransfer|nedlastingslenken|lenken|linken|delingslenke|zipfil|
    dropboxlenke|usb-pinne|usb pinne|minnepenn|henting|vipps|norgespakke|pakke i postkassen|
    brettpakke`,
  number: `{ordre|bestillings|faktura|kunde|pakke|kolli|sendings|sporings|prosjekt|saks|referanse|
    vare|tilbuds|oppdrags|avtale|frakt|tracking|finn} {nr|nummer|id|kode}|{ordre|bestillings|
    faktura|kunde|pakke|kolli|sendings|sporings|prosjekt|saks|referanse|vare|tilbuds|oppdrags|
    avtale|frakt|tracking}{nr|nummer|id|kode}|strekkode|sporingskode|prosjekt|sak|ordre|deres
    ref|vår ref|rekvisisjon|po`,
  size: `# {minutter|timer|meter|m2|kvadratmeter|kg|kilo|tonn|liter|kubikk|personer|kuverter|stk|
    stykk|stykker|kolli|gjester}`,
};
