// Goods, works, places and people, by whole families. A part, a try or a stage of them is none.
import type { Words } from "../lexicon.ts";

export const DANISH_GOODS: Words = {
  thing: `forsendelsen|kolli|dansetime{n|r|}|{danse|svømme|sang|ride|køre|tennis|matematik|
    dansk}{time|timer|timen|timerne|undervisning}|materiale|keramikstel{let|}|lydbog{en|}|
    korrektur{en|}|rettelse{n|r|}|gave|buket|blomsterbuket{ten|}|krans{en|e|}|kurv{en|e|}|
    pose{n|r|}|sæk{ken|ke|kene|}|glas{set|sene|}|flaske{n|r|}|kande{n|}|gryde{n|r|}|pande{n|}|
    bestik{ket|}|bakke{n|r|}|løber{en|}|grydelapper{ne|}|viskestykker{ne|}|badekåbe{n|}|
    nattøj{et|}|vest{en|}|bluse{n|r|}|slips{et|}|butterfly{en|}|hat{ten|te|}|kasket{ten|}|
    sjal{et|er|}|poncho{en|}|hjemmesko{ene|}|sandaler{ne|}|gummistøvler{ne|}|vandrestøvler{ne|
    }|sokker{ne|}|futter{ne|}|babytæppe{t|}|babytøj{et|}|dåbskjole{n|}|dåbsgave{n|}|body{en|}|
    hagesmæk{ken|}|flyverdragt{en|}|regntøj{et|}|tøj{et|}|pung{en|}|håndtaske{n|}|kuffert{en|}|
    mappe|paraply{en|}|solbriller{ne|}|briller{ne|}|høreapparat{et|}|kørestol{en|}|rollator{en|
    }|krykker{ne|}|motionscykel{en|}|løbebånd{et|}|vægte|håndvægte{ne|}|bold{en|e|}|ketsjer{en|
    }|kælk{en|}|skøjter{ne|}|rulleskøjter{ne|}|hjelm{en|}|cykelhjelm{en|}|cykeltrailer{en|}|
    cykelanhænger{en|}|lås{en|e|ene|}|cykellås{en|}|bagagebærer{en|}|sadel{en|}|styr{et|}|
    forgaffel{en|}|bremseklodser{ne|}|slange{n|r|}|vinterdæk{kene|}|sommerdæk{kene|}|fælge{ne|
    }|tagboks{en|}|tagbøjler{ne|}|anhængertræk{ket|}|udstødning{en|}|generator{en|}|starter{en|
    }|kobling{en|}|gearkasse{n|}|kofanger{en|}|motorhjelm{en|}|forlygte{n|r|}|forrude{n|}|
    rude{n|r|rne|}|bilradio{en|}|campingvogn{en|}|autocamper{en|}|fortelt{et|}|tagtelt{et|}|
    sovepose{n|}|liggeunderlag{et|}|køleboks{en|}|traktor{en|}|kano{en|}|gummibåd{en|}|
    fiskestang{en|}|kikkert{en|}|teleskop{et|}|mikroskop{et|}|landkort{et|}|globus{sen|}|
    skrivemaskine{n|}|symaskine{n|}|strikkepinde{ne|}|strikketøj{et|}|strikkeopskrift{en|er|}|
    opskrift{en|er|}|stoffer|knapper{ne|}|lynlås{en|}|klodser{ne|}|kuglebane{n|}|trehjuler{en|
    }|legekøkken{et|}|bamse{n|r|}|tøjdyr{et|}|skakspil{let|}|togbane{n|}|modeltog{et|}|
    samlekort{ene|}|pokemonkort{ene|}|playstation|xbox|nintendo|nintendo switch|switch|
    controller{en|}|headset{tet|}|mus{en|}|tastatur{et|}|webcam|computerskærm{en|}|
    strømforsyning{en|}|powerbank{en|}|ssd|ram|processor{en|}|bundkort{et|}|cover{et|}|
    skærmskift{et|}|batteriskift{et|}|olieskift{et|}|dækskift{et|}|service{n|}|syn{et|}|
    badeværelsesrenovering{en|}|køkkenmontering{en|}|montering{en|}|vinduespudsning{en|}|
    trappevask{en|}|kontorrengøring{en|}|hovedrengøring{en|}|flytterengøring{en|}|bilvask{en|}|
    træfældning{en|}|græsslåning{en|}|hækklipning{en|}|havearbejde{t|}|snerydning{en|}|
    hundepasning{en|}|kattepasning{en|}|børnepasning{en|}|transport{en|er|}|kørsel|kørslen|
    bortkørsel|manicure{n|}|pedicure{n|}|makeup{pen|}|frisure{n|}|brudefrisure{n|}|
    bryllupsfotografering{en|}|fotobog{en|}|fotoalbum{met|}|dronebilleder{ne|}|reklamefilm{en|
    }|firmafilm{en|}|trailer|klip{pet|pene|}|redigering{en|}|animation{en|er|}|speak{en|}|
    jingle{n|}|beat{et|}|mix{et|}|mastering{en|}|komposition{en|}|arrangement{et|}|noder{ne|}|
    nodestativ{et|}|sangtekst{en|}|bryllupstale{n|}|festtale{n|}|festsang{en|}|blogindlæg{get|
    }|indlæg{get|}|produkttekster{ne|}|webtekster{ne|}|pressemeddelelse{n|}|strategi{en|}|
    forretningsplan{en|}|speciale{t|}|bachelor{en|opgave|opgaven}|afhandling{en|}|kontrakt{en|
    er|}|lejekontrakt{en|}|eksamensbevis{et|}|vielsesattest{en|}|dåbsattest{en|}|moms|
    momsregnskab{et|}|selvangivelse{n|}|løn{nen|sedler|}|optælling{en|}|tegningerne|
    plantegning{en|er|}|opmåling{en|}|energimærke{t|}|tilstandsrapport{en|}|chokolade{r|rne|n|
    }|muffins|cupcakes|småkager{ne|}|kransekage{n|}|smørrebrød{et|}|sandwich{es|}|tapas|
    buffet{en|}|ostebord{et|}|suppe{n|}|salat{en|er|}|lasagne{n|}|pizza{er|erne|}|frokost{en}|
    middag{en}|morgenmad{en|}|brunch{en|}|catering{en|}|æg{gene|}|grøntsager{ne|}|grøntkasse{n|
    }|frugt{en|}|frugtkurv{en|}|æbler{ne|}|kartofler{ne|}|kød{et|}|fisk{en|}|mælk{en|}|saft{en|
    }|æblemost{en|}|most{en|}|øl{let|}|snaps{en}|te{en}|olivenolie{n|}|eddike{n|}|
    krydderier{ne|}|sennep{pen|}|adventskalender{en|}|juletræ{et|}|julepynt{en|}|parfume{n|}|
    creme{n|}|salve{n|}|duftlys{et|ene|}|drømmefanger{en|}|macramé{en|}|vægtæppe{t|}|
    plakatramme{n|}|navneskilt{et|}|dørskilt{et|}|gravsten{en|}|fuglehus{et|}|fuglekasse{n|}|
    insekthotel{let|}|hundekurv{en|}|hundeseng{en|}|kradsetræ{et|}|trense{n|}|hestetrailer{en|
    }|hvalp{en|}|eksemplar{et|er|}|rulle{n|r|}|spand{en|e|}|læs{set|}|flis{en|}|træpiller{ne|}|
    jord{en|}|muld{en|}|hø{et|}|halm{en|}|bræt{tet}|brædder{ne|}|planker{ne|}|lister{ne|}|
    låger{ne|}|hvidevarer{ne|}|tørretumbler{en|}|fryser{en|}|mikroovn{en|}|brødrister{en|}|
    elkedel{en|}|kaffemaskine{n|}|espressomaskine{n|}|støvsuger{en|}|strygejern{et|}|
    vitrineskab{et|}|skænk{en|}|tv-bord{et|}|tv bord{et|}|puf{fen|}|liggestol{en|}|parasol{len|
    }|hængekøje{n|}|gynge{n|r|}|gyngestol{en|}|rutsjebane{n|}|sandkasse{n|}|legehus{et|}|
    trampolin{en|}|hønsehus{et|}|kaninbur{et|}|akvarium|akvariet|bassin{et|}|pool{en|}|
    sauna{en|}|drivhus{et|}|trappe{n}|gelænder{et|}|altan{en|}|overdækning{en|}|persienner{ne|
    }|rullegardin{et|er|}|ovenlysvindue{t|r|}|brændeovn{en|}|pejs{en|}|solceller{ne|}|
    ladeboks{en|}|ladestander{en|}|lampeudtag{et|}|belysning{en|}|lysekrone{n|}|loftlampe{n|}|
    dørklokke{n|}|dørtelefon{en|}|dørlås{en|}|hængsler{ne|}|håndtag{et|}|klinker{ne|}|fuger{ne|
    }|fundament{et|}|kloak{ken|}|afløb{et|}|vandlås{en|}|varmtvandsbeholder{en|}|brusekabine{n|
    }|brusevæg{gen|}|håndvask{en|}|spejlskab{et|}|cisterne{n|}|elinstallation{en|}|elarbejde{t|
    }|malerarbejdet|malerjob{bet|}|snedkerarbejde{t|}|tømrerarbejde{t|}|murerarbejde{t|}|
    tagarbejde{t|}|nyt tag|belægning{en|}|flisebelægning{en|}|dræn{et|}|bed{et}|buske{ne|}|
    stauder{ne|}|frø{ene|}|højbed{et|e|}|flyers{ne|}|plakater{ne|}|løbesedler{ne|}`,
  heads: `bryllups|brude|børne|barne|baby|dukke|have|køkken|bade|bad|sove|stue|spise|sofa|arbejds|
    kontor|skrive|træ|metal|stål|jern|glas|læder|uld|strikke|hækle|sy|hør|bomulds|silke|sølv|
    guld|kobber|marmor|beton|ler|porcelæns|keramik|ege|bøge|fyrre|birke|teak|flet|fløjls|filt|
    gummi|plast|musik|koncert|klaver|guitar|violin|bas|motor|bil|cykel|lad|båd|løbe|racer|last|
    dame|herre|pige|drenge|vinter|sommer|efterårs|forårs|jule|påske|fødselsdags|dåbs|
    konfirmations|jubilæums|hus|kælder|lofts|tag|gulv|væg|dør|vindues|trappe|altan|terrasse|
    vand|gas|el|varme|fjernvarme|klima|vvs|kloak|bruse|vaske|opvaske|køle|fryse|kaffe|te|vin|
    øl|mælke|honning|frugt|grøntsags|kage|brød|chokolade|æble|web|internet|online|firma|
    produkt|reklame|foto|video|film|lyd|billed|tekst|tryk|logo|bog|roman|fag|presse|blog|
    skatte|års|måneds|kvartals|eksamens|ansøgnings|kontrakt|matematik|matte|dansk|engelsk|
    fransk|spansk|tysk|fysik|kemi|lektie|yoga|danse|dans|sang|svømme|ride|køre|ski|tennis|
    fodbold|golf|camping|hunde|katte|heste|fugle|hønse|kanin|blomster|rosen|plante|græs|hække|
    brænde|grill|værktøjs|bore|sav|slibe|høj|nat|senge|fold|gynge|tøj|sko|linned|bestik|bord|
    seng|stol|lampe|spejl|ramme|ur|taske|arm|hals|øre|finger|perle|samle|spil|bræt|kort|model|
    computer|laptop|mobil|telefon|kamera|dokument|data|software|server|netværks|tv|højttaler|
    hoved|mikrofon|design|familie|gruppe|portræt|pas|flytte|møbel|tæppe|gardin|madras|pude|
    rejse|hånd|ryg|sports|vandre|regn|sol|hår|ansigts|fod|gave|sorg|grav|kirke|skole|børnehave|
    klinik|butiks|markeds|messe|fest|scene|teater|snedker|tømrer|maler|murer|garage|indgangs`,
  paper: `følgeseddel|fragtbrevet|leveringsseddel{en|}|modtagelsesbevis{et|}|
    afleveringsforretning{en|}|protokol{len|}|tilstandsrapport|garantibevis{et|}|
    brugsanvisning{en|}|vejledning{en|}|skærmbillede{t|}|certifikat{et|}|sporing{en|}|
    ordrebekræftelse{n|}|foto som bevis|dokumentation`,
  all: `alle # {dele|stk|stykker|sider|kasser|kolli|pakker|rum|lektioner|timer|kapitler|filer|
    billeder|vinduer|skåle|kopper}|alle {to|tre|fire|fem|seks|syv|otte|ni|ti|tolv} {dele|stk|
    stykker|}|alle {rum|formater|sprog|sider|timer|lektioner|filer|dele}|hele {bestillingen|
    ordren|molevitten|forløbet|serien|huset|haven|pakken|sættet|opgaven|leveringen|arbejdet|
    køkkenet|baduljen|svineriet}|alt {arbejdet|materialet|materiale|sammen|det bestilte|i alt|
    hvad der var bestilt}|begge {dele|to}|hvert {rum|vindue}|hver {side|eneste}`,
  the: `{tredje|fjerde|femte|sjette|syvende|ottende|niende|tiende|tolvte} og sidste|reparerede|
    istandsatte|indrammede|signerede|rettede|købte|brugte|brugt|hjemmelavede|hjemmestrikkede|
    håndstrikkede|strikkede|hæklede|broderede|graverede|personlige|specialbyggede|
    skræddersyede|elektriske|antikke|runde|firkantede|lange|korte|brede|høje|lave|tunge|lette|
    lilla|lyserøde|lyserød|orange|beige|turkise|mørkeblå|lyseblå|mørkegrå|lysegrå|guld|sølv|
    kobber|stål|jern|glas|marmor|træ|læder|uld|bomulds|linned|digitale|officielle|tilhørende|
    lovede|aftalt|ovenstående|pågældende|dejlige|søde|bløde|varme|friske|danske|engelske|tyske|
    egen|eget`,
  person: `{din|jeres|hans|hendes|deres|sin|kundens|køberens} {søn|datter|mand|kone|mor|far|bror|
    søster|mormor|farmor|kollega|kolleger|ven|veninde|chef|kæreste|kærestes|assistent|
    medarbejder|team|familie|børn}|receptionist{en|}|vicevært{en|}|pedel{len|}|udlejer{en|}|
    portner{en|}|lærer{en|}|elev{en|er|erne|}|skolen selv|pædagogen|klassen|foreningen|klubben|
    bestyrelsen|bandet|koret|byggelederen|husejeren|ejerne|nye ejer|nye ejere|den nye ejer|
    børnene|børn|ungerne|folk|damerne|herren|brugerne|deltagerne|eleverne|brudens {mor|far}|
    konfirmanden|fødselaren|sølvbrudeparret|lille|baby{en|}|den lille|kunden selv|han|hun`,
  place:
    `entré{en|}|bagdør{en|}|sidedør{en|}|dørmåtten|trappeopgangen|postboks{en|}|brevsprække{n|}|
    pakkeautomat{en|}|pakkeboksen|posthus|afhentningssted{et|}|udleveringssted|mødested{et|}|
    aftalte {sted|tid|mødested|adresse}|hjemadresse{n|}|arbejdsadresse{n|}|firmaadresse{n|}|
    privatadresse{n|}|byggeplads{en|}|jeres {portal|konto|server|drev|mail|indbakke|mappe|hus|
    hjem|kontor}|din {portal|konto|mail|indbakke|mappe|dør|have|garage}|mailadresse{n|}|
    kundeportalen|teams|sharepoint|google drive|onedrive|repo|repoet|github|gitlab|app store|
    play store|produktion|produktionsserveren|webhotellet|delt mappe|nye {hjem|hus|lejlighed|
    ejer|kontor}|hjemmet|sofaen`,
  spot: `kælder{en|}|loft{et|}|skur{et|}|garage{n|}|værkstedet|butik{ken|}|forretning{en|}|
    kontor{et|}|klinik{ken|}|skole{n|}|børnehave{n|}|biblioteket|sygehuset|museet|teatret|
    scenen|salen|hallen|idrætshallen|klubhuset|kirken|forsamlingshuset|indkørslen|forhaven|
    baghaven|terrassen|altanen|udestuen|etagen|første sal|stueetagen|spisestuen|soveværelset|
    gæsteværelset|badeværelset|bryggerset|kiosken|apoteket|bageriet|stalden|marken|hjørnet|
    vinduet|lågen|bagdøren|restauranten|caféen|cafeen|hotellet|festlokalet|båden|sommerhuset|
    torvet|banegården|nørreport|havnen|skabet|væggen|taget|molen|legehuset`,
  carrier:
    `postnord {pakke|pakkeshop|}|dao {pakke|pakkeshop|365|}|gls {pakkeshop|}|bring {pakke|}|dhl
    {express|}|ups|fedex|burd|best transport|danske fragtmænd|freja|dsv|cykelbud{et|}|egen
    {bil|levering|chauffør|vogn}|{vores|min} {chauffør|bil|montør|vogn|lastbil|varevogn|bud}|
    vores {montører|folk|drenge}|flyttefirma{et|}|flyttemænd{ene|}|flyttebil{en|}|varevogn{en|
    }|ladvogn|budbil{en|}|brevpost|quickbrev|q-brev|anbefalet {brev|}|sporbart brev|wetransfer|
    downloadlinket|linket|delelink|zipfil|dropboxlink|usb-stik|usb stik|usb nøgle|afhentning|
    selvafhentning`,
  number:
    `{ordre|bestillings|faktura|kunde|pakke|kolli|forsendelses|sporings|projekt|sags|reference|
    vare|tilbuds|opgave|aftale|fragt|tracking|track and trace} {nr|nummer|id|kode}|{ordre|
    bestillings|faktura|kunde|pakke|kolli|forsendelses|sporings|projekt|sags|reference|vare|
    tilbuds|opgave|aftale|fragt|tracking}{nr|nummer|id|kode}|stregkode|sporingskode|projekt|
    sag|ordre|jeres ref|vores ref|rekvisition|po`,
  size: `# {minutter|timer|meter|m2|kvadratmeter|kg|kilo|ton|liter|kubikmeter|personer|kuverter|stk|
    styk|stykker|kolli|gæster}`,
};
