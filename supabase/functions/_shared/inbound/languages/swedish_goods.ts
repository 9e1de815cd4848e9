// Goods, works, places and people, by whole families. A part, a try or a stage of them is none.
import type { Words } from "../lexicon.ts";

export const SWEDISH_GOODS: Words = {
  thing: `fågelholkar|lektionspaket|fönsterputs{en|}|korrekturläsning{en|}|översikt{en|}|inbjudan|
    guldsmide|hantverk{et|}|pyssel|klubba{n|}|fordon{et|}|bygge{t|}|verk{et|}|konstverk{et|}|
    tavelram{en|ar|}|bukett|blombukett{en|er|}|krans{en|ar|}|presentkorg{en|}|korg{en|ar|}|
    påse{n|}|påsar{na|}|säck{en|ar|}|säckar{na|}|burk{en|ar|}|flaska{n|}|flaskor{na|}|kanna{n|
    }|tekanna{n|}|kastrull{en|er|}|stekpanna{n|}|gryta{n|}|bestick{en|}|glasen|glas{et|}|
    servis{en|}|bricka{n|}|brickor|duk{en}|bordsduk{en|}|löpare{n|}|grytlapp{ar|arna|}|
    handduk{en|}|badrock{en|}|morgonrock{en|}|pyjamas{en|}|linne{t|}|väst{en|}|blus{en|}|
    kavaj{en|}|slips{en|}|fluga{n|}|hatt{en|ar|}|keps{en|}|sjal{en|ar|}|poncho{n|}|tofflor{na|
    }|sandaler{na|}|sneakers|gummistövlar{na|}|kängor{na|}|pjäxor{na|}|raggsockor{na|}|
    sockor{na|}|babyfilt{en|}|babykläder{na|}|dopklänning{en|}|body{n|}|haklapp{en|}|
    sparkdräkt{en|}|overall{en|}|regnkläder{na|}|kläder{na|}|plånbok{en|}|handväska{n|}|
    resväska{n|}|portfölj{en|}|paraply{et|}|solglasögon{en|}|glasögon{en|}|hörapparat{en|}|
    rullstol{en|}|rullator{n|}|kryckor{na|}|trapphiss{en|}|träningscykel{n|}|löpband{et|}|
    vikter{na|}|hantlar{na|}|yogamatta{n|}|fotboll{en|ar|}|racket{en|}|golfklubbor{na|}|
    pulka{n|}|kälke{n|}|skridskor{na|}|snowboard{en|}|skateboard{en|}|hjälm{en|}|cykelhjälm{en|
    }|cykelkärra{n|}|cykelvagn{en|}|cykellås{et|}|pakethållare{n|}|sadel{n|}|styre{t|}|
    gaffel{n|}|bromsbelägg{en|}|bromsskivor{na|}|slang{en|}|vinterdäck{en|}|sommardäck{en|}|
    fälgar{na|}|takbox{en|}|takräcke{t|}|dragkrok{en|}|avgassystem{et|}|generator{n|}|
    startmotor{n|}|koppling{en|}|växellåda{n|}|stötfångare{n|}|motorhuv{en|}|strålkastare{n|}|
    vindruta{n|}|ruta{n|}|rutor{na|}|bilstereo{n|}|husvagn{en|}|husbil{en|}|förtält{et|}|
    taktält{et|}|sovsäck{en|}|liggunderlag{et|}|kylbox{en|}|fyrhjuling{en|}|traktor{n|}|
    kanot{en|}|gummibåt{en|}|båtmotor{n|}|fiskespö{et|}|kikare{n|}|teleskop{et|}|mikroskop{et|
    }|karta{n|}|kartor{na|}|jordglob{en|}|skrivmaskin{en|}|symaskin{en|}|stickor{na|}|
    stickning{en|}|tyger{na|}|knappar{na|}|dragkedja{n|}|klossar{na|}|kulbana{n|}|
    trehjuling{en|}|sparkcykel{n|}|leksakskök{et|}|gosedjur{et|en|}|nalle{n|}|nallebjörn{en|}|
    brädspel{et|}|schack{spel|spelet|}|tågbana{n|}|modelltåg{et|}|samlarkort{en|}|
    pokémonkort{en|}|pokemonkort{en|}|playstation|xbox|nintendo|nintendo switch|switch|
    handkontroll{en|}|headset{et|}|mus{en|}|tangentbord{et|}|webbkamera{n|}|bildskärm{en|}|
    dockningsstation{en|}|nätaggregat{et|}|powerbank{en|}|usb-minne{t|}|usb minne|ssd|minne{t|
    }|minnen{a|}|processor{n|}|moderkort{et|}|chassi{t|}|skärmbyte{t|}|batteribyte{t|}|
    oljebyte{t|}|däckbyte{t|}|service{n|}|bilservice{n|}|besiktning{en|}|badrumsrenovering{en|
    }|köksrenovering{en|}|köksmontering{en|}|montering{en|}|fönsterputsning{en|}|
    trappstädning{en|}|kontorsstädning{en|}|hemstädning{en|}|storstädning{en|}|biltvätt{en|}|
    rekond{en|}|trädfällning{en|}|trädbeskärning{en|}|gräsklippning{en|}|häckklippning{en|}|
    trädgårdsarbete{t|}|trädgårdsskötsel{n|}|snöröjning{en|}|hundrastning{en|}|hundpassning{en|
    }|kattpassning{en|}|barnpassning{en|}|barnvakt{en|}|skjuts{en|}|körning{en|}|transport{en|
    er|}|bortforsling{en|}|manikyr{en|}|pedikyr{en|}|smink{et|}|sminkning{en|}|frisyr{en|}|
    klippning{en|}|brudfrisyr{en|}|fotografering{en|}|bröllopsfotografering{en|}|
    bröllopsfilm{en|}|fotobok{en|}|fotoalbum{et|}|porträttbilder{na|}|drönarbilder{na|}|
    drönarfilm{en|}|företagsfilm{en|}|reklamfilm{en|}|trailer{n|}|klipp{et|}|redigering{en|}|
    animation{en|er|}|speakerröst{en|}|ljudbok{en|}|jingel{n|}|beat{et|}|mix{en|}|mastring{en|
    }|komposition{en|}|arrangemang{et|}|noter{na|}|notställ{et|}|låttext{en|}|tal{et|}|
    bröllopstal{et|}|festtal{et|}|begravningstal{et|}|blogginlägg{et|en|}|inlägg{et|en|}|
    produkttexter{na|}|webbtexter{na|}|pressmeddelande{t|}|strategi{n|}|affärsplan{en|}|
    marknadsplan{en|}|examensarbete{t|}|kandidatuppsats{en|}|avhandling{en|}|kontrakt{et|}|
    avtal{et|}|hyresavtal{et|}|anställningsavtal{et|}|betyg{et|}|personbevis{et|}|
    vigselbevis{et|}|momsdeklaration{en|}|inkomstdeklaration{en|}|årsredovisning{en|}|löner{na|
    }|lönehantering{en|}|lönespecifikationer{na|}|inventering{en|}|ritning{en|ar|}|
    planritning{en|}|bygglovsritningar{na|}|uppmätning{en|}|energideklaration{en|}|praliner{na|
    }|choklad{en|}|muffins{en|}|cupcakes|kakor{na|}|pepparkakor{na|}|kanelbullar{na|}|
    semlor{na|}|bröllopstårta{n|}|födelsedagstårta{n|}|smörgåstårta{n|}|smörgåsar{na|}|
    mackor{na|}|plockmat{en|}|buffé{n|}|ostbricka{n|}|soppa{n|}|sallad{en|er|}|gryta{n}|
    lasagne{n|}|pizza{n|}|pizzor{na|}|lunch{en|}|middag{en}|frukost{en|}|brunch{en|}|
    catering{en|}|cateringen|ägg{en|}|grönsaker{na|}|grönsakslåda{n|}|frukt{en|}|fruktkorg{en|
    }|äpplen{a|}|potatis{en|}|kött{et|}|köttlåda{n|}|fisk{en|}|mjölk{en|}|juice{n|}|
    äppelmust{en|}|öl{en|}|sprit{en}|te{et}|olivolja{n|}|vinäger{n|}|kryddor{na|}|senap{en|}|
    saft{en|}|gelé{n|}|adventskalender{n|}|julgran{en|}|julpynt{et|}|parfym{en|}|kräm{en|}|
    salva{n|}|doftljus{en|et|}|drömfångare{n|}|makramé{n|}|väggbonad{en|}|bonad{en|}|poster{n|
    s}|namnskylt{en|ar|}|dörrskylt{en|}|gravsten{en|}|insektshotell{et|}|hundbädd{en|}|
    hundkoppel|koppel|halsband till hunden|klösträd{et|}|träns{et|}|hästtäcke{t|}|
    hästtransport{en|}|valp{en|}|kollin{a|}|kolli{t|}|exemplar{et|en|}|rulle{n|}|rullar{na|}|
    fat{et}|hink{en|ar|}|lass{et|}|flis{en|}|pellets{en|}|jord{en|}|gödsel{n|}|hö{et|}|halm{en|
    }|bräda{n|}|brädor{na|}|plank{en|}|plankor{na|}|reglar{na|}|lister{na|}|golvlister{na|}|
    skivor|bänkskivor{na|}|köksluckor{na|}|luckor{na|}|lucka{n|}|vitvaror{na|}|
    hushållsmaskin{en|}|torktumlare{n|}|frys{en|}|mikro{n|}|mikrovågsugn{en|}|brödrost{en|}|
    vattenkokare{n|}|kaffebryggare{n|}|espressomaskin{en|}|dammsugare{n|}|strykjärn{et|}|
    symaskin|hyllplan{en|}|vitrinskåp{et|}|sideboard|tv-bänk{en|}|sängbord{et|}|fotpall{en|}|
    puff{en|}|solstol{en|ar|}|parasoll{et|}|hängmatta{n|}|gunga{n|}|gungor{na|}|rutschkana{n|}|
    sandlåda{n|}|lekstuga{n|}|studsmatta{n|}|hönshus{et|}|kaninbur{en|}|bur{en}|akvarium|
    akvariet|damm{en|}|pool{en|}|bastu{n|}|badtunna{n|}|växthus{et|}|uterum{met|}|trappa{n}|
    trappor{na|}|räcke{t|}|trappräcke{t|}|balkong{en|}|carport{en|}|skärmtak{et|}|
    persienner{na|}|rullgardiner{na|}|takfönster|takfönstret|kamin{en|}|vedspis{en|}|
    braskamin{en|}|luftvärmepump{en|}|bergvärmepump{en|}|solceller{na|}|solpaneler{na|}|
    laddbox{en|}|elskåp{et|}|proppskåp{et|}|strömbrytare{n|}|spotlights{en|}|spottar{na|}|
    belysning{en|}|takkrona{n|}|taklampa{n|}|golvlampa{n|}|ringklocka{n|}|porttelefon{en|}|
    dörrlås{et|}|gångjärn{en|}|handtag{et|en|}|klinker{n|}|klinkergolv{et|}|fogar{na|}|
    grund{en|}|avlopp{et|}|vattenlås{et|}|varmvattenberedare{n|}|duschkabin{en|}|duschvägg{en|
    }|handfat{et|}|tvättställ{et|}|kommod{en|}|spegelskåp{et|}|wc-stol{en|}|toalettstol{en|}|
    stambyte{t|}|elinstallation{en|}|eldragning{en|}|elarbete{t|}|målningsarbete{t|}|
    målningsjobb{et|}|måleri{et|}|snickeri{et|}|snickeriarbete{t|}|snickerijobb{et|}|
    plåtarbete{t|}|takarbete{t|}|takbyte{t|}|takläggning{en|}|stenläggning{en|}|
    plattläggning{en|}|markarbete{t|}|grävarbete{t|}|dränering{en|}|gräs{et|}|rabatt{en|er|}|
    buskar{na|}|buske{n|}|plantor{na|}|frön{a|}|odlingslåda{n|}|odlingslådor{na|}|affischer{na|
    }|plakat{en|er|}|flyers|flygblad{en|}`,
  heads: `bröllops|barn|baby|bebis|dock|trädgårds|köks|bad|badrums|sov|vardags|mat|soff|arbets|
    kontors|skriv|trä|metall|stål|järn|glas|läder|ull|lin|bomulls|siden|silver|guld|koppar|
    marmor|betong|ler|porslins|ek|björk|furu|tall|bok|teak|rotting|sammets|filt|gummi|plast|
    musik|konsert|piano|gitarr|fiol|bas|motor|bil|cykel|båt|racer|last|dam|herr|flick|pojk|
    vinter|sommar|höst|vår|jul|påsk|midsommar|födelsedags|dop|förlovnings|student|jubileums|
    hus|källar|vinds|tak|golv|vägg|dörr|fönster|trapp|balkong|altan|vatten|gas|el|värme|klimat|
    vvs|avlopps|dusch|tvätt|disk|kyl|frys|kaffe|te|vin|öl|mjölk|honungs|frukt|grönsaks|kak|
    tårt|bröd|choklad|äppel|webb|internet|företags|produkt|reklam|foto|video|film|ljud|bild|
    text|tryck|logo|roman|fack|press|blogg|skatte|års|månads|kvartals|slut|ansöknings|avtals|
    matte|svensk|engelsk|fransk|spansk|tysk|fysik|kemi|läx|yoga|dans|sång|sim|rid|kör|skid|
    tennis|fotbolls|golf|camping|hund|katt|häst|fågel|höns|kanin|blom|ros|växt|gräs|häck|träd|
    ved|grill|verktygs|borr|såg|slip|hög|sitt|natt|säng|fäll|gung|kläd|sko|linne|porslin|
    bestick|bords|bord|stol|lamp|spegel|tavel|ram|klock|arm|hals|ör|finger|pärl|samlar|spel|
    bräd|kort|modell|dator|laptop|mobil|telefon|kamera|doku|data|program|server|nätverks|tv|
    högtalar|hör|mikrofon|mått|design|familje|grupp|porträtt|pass|flytt|möbel|matt|gardin|
    madrass|kudd|rese|hand|rygg|sport|vandrings|regn|sol|hår|ansikts|fot|present|sorg|grav|
    kyrk|skol|förskole|praktik|butiks|marknads|mäss|fest|scen|teater|trasmatt|tras|garn|stick|
    virk|sy|kåsa|stor|fin|grov|hem|kant|gård|brud|mor|garage|entré|slöjd|tunn|bryn|insynsskydd|
    skärm|not`,
  paper: `fraktsedel{n|}|följesedel{n|}|kvittens{en|}|leveranskvitto{t|}|leveransbevis{et|}|
    mottagningsbevis{et|}|protokoll{et|}|besiktningsprotokoll{et|}|garantibevis{et|}|manual{en|
    }|instruktion{en|er|}|skärmdump{en|}|certifikat{et|}|spårning{en|}|orderbekräftelse{n|}|
    foto som bevis`,
  all: `alla # {delar|stycken|st|sidor|lådor|kollin|paket|rum|lektioner|timmar|kapitel|filer|
    bilder|fönster}|alla {två|tre|fyra|fem|sex|sju|åtta|nio|tio|tolv}|alla {rum|format|språk|
    sidor|timmar|lektioner|kapitel|filer}|hela {beställningen|rasket|ordern|köket|kursen|
    serien|huset|alltet|klabbet|paketet|setet|jobbet|uppdraget|leveransen}|båda två|båda
    {delarna|paketen}|alltihopa|rubbet|allting|allt {som {beställts|var beställt|ingick|
    avtalats}|beställt|tillsammans}|varje {rum|sida|fönster}`,
  the: `{tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde|tionde|tolfte} och sista|reparerade|
    tryckta|inramade|signerade|korrigerade|rättade|köpta|begagnade|begagnad|begagnat|
    hemmagjorda|handstickade|personliga|måttbeställda|skräddarsydda|elektriska|antika|antik|
    runda|runt|fyrkantiga|långa|korta|breda|höga|låga|tunga|lätta|gula|gul|lila|rosa|orange|
    beige|bruna|brun|turkosa|mörkblå|ljusblå|mörkgrå|ljusgrå|guld|silver|koppar|järn|stål|glas|
    marmor|trä|läder|ull|bomulls|linne|digitala|officiella|tillhörande|utlovade|överenskomna|
    angivna|ovanstående|aktuella|underbara|goda|mysiga|söta|varma|mjuka|färska|kära|bådas|eget|
    egen|svenska|engelska|tyska`,
  person: `{din|er|ditt|ert|sin|hans|hennes|deras|kundens|köparens} {son|dotter|man|fru|mamma|pappa|
    mor|far|bror|syster|mormor|morfar|farmor|farfar|kollega|kollegor|kompis|vän|chef|sambo|
    partner|flickvän|pojkvän|assistent|medarbetare|team|personal|familj|barn}|receptionist{en|
    }|vaktmästare{n|}|fastighetsskötare{n|}|hyresvärd{en|}|hyresgästerna|portvakten|lärare{n|}|
    elev{en|er|erna|}|rektorn|förskolläraren|klassen|föreningen|klubben|styrelsen|bandet|kören|
    byggledaren|platschefen|husägarna|ägarna|nya ägaren|nya ägarna|nye ägaren|köparna|
    kundparet|bröllopsparet|födelsedagsbarnet|jubilaren|barnen|barn|ungarna|folk|grabbarna|
    tjejerna|människor|kunden själv|beställaren|användarna|deltagarna|eleverna|studenten|
    brudens {mor|mamma|far|pappa}|lilla|lille|bebis{en|}|småttingen|han|hon`,
  place: `entré{n|}|ytterdörr|bakdörren|sidodörren|dörrmattan|trappuppgången|porttelefonen|
    postfacket|postboxen|brevinkastet|brevlådan hemma|paketautomat{en|}|paketombud{et|}|
    postombud{et|}|serviceställe{t|}|hämtställe{t|}|upphämtningsställe{t|}|mötesplatsen|avtalad
    {tid|plats}|avtalad mötesplats|överenskommen plats|hemadress{en|}|arbetsadressen|
    företagsadressen|fakturaadressen|er adress|din adress|angivna adressen|rätta adressen|
    byggarbetsplats{en|}|bygget|er portal|ert konto|e-post|e-posten|epost|mejladressen|
    mejlkorg{en|}|inkorg|kundportalen|teams|sharepoint|google drive|onedrive|repot|repo|github|
    gitlab|app store|play butik|produktion|produktionsservern|webbservern|webbhotellet|delad
    mapp|molnmappen|galleri|nya {hemmet|huset|lägenheten|ägaren|lokalen}|hemmet|vimeo|youtube|
    soffan`,
  spot: `källare{n|}|vind{en|}|förråd{et|}|garage{t|}|verkstaden|butik{en|}|affär{en|}|kontor{et|}|
    kliniken|praktiken|skola{n|}|förskola{n|}|dagis|dagiset|biblioteket|sjukhuset|museet|
    teatern|scenen|salen|hallen|idrottshallen|klubbhuset|kyrkan|församlingshemmet|uppfarten|
    garageuppfarten|framsidan|baksidan|altanen|terrassen|balkongen|verandan|uterummet|våningen|
    andra våningen|bottenvåningen|matsalen|sovrummet|arbetsrummet|gästrummet|badrummet|
    tvättstugan|kiosken|apoteket|bageriet|stallet|hagen|fältet|hörnet|fönstret|grinden|
    lekstugan|bakdörren|restaurangen|caféet|kaféet|hotellet|festlokalen|lokalen|båten|stugan|
    sommarstugan|torget|centralen|stationen|torpet|macken|skåpet|väggen|taket|butiken|verkstan`,
  carrier: `postnord {mypack|rek|ombud|varubrev|hempaket|}|dhl {freight|service point|servicepoint|
    express|paket|}|schenker {privpak|ombud|}|db schenker|ups|gls|bring|budbee {box|}|instabox|
    instabee|airmee|earlybird|best|early bird|citymail|porterbuddy|jetpak|fedex|tnt|dsv|
    bussgods|posti|matkahuolto|cykelbud{et|}|egen {bil|leverans|transport|chaufför}|{vår|min}
    {chaufför|bil|montör|lastbil|transport|skåpbil|leveransbil}|våra {montörer|killar|bud}|
    flyttfirma{n|}|flyttgubbar{na|}|flyttbil{en|}|skåpbil{en|}|släp{et|}|släpkärra{n|}|
    budbil{en|}|posten|postis|brev {med spårning|}|rek {brev|}|rekbrev|rekommenderat|blått
    {kuvert|paket}|spårbart {paket|brev}|frimärkt brev|traderafrakt|sprinter|wetransfer|
    nedladdningslänken|molnlänk|delningslänk|zipfil|dropboxlänk|usb-minne|hämtning|avhämtning|
    swish`,
  number: `{order|beställnings|faktura|kund|paket|kolli|försändelse|sändnings|spårnings|projekt|
    ärende|referens|artikel|offert|uppdrags|avtals|frakt|tracking} {nr|nummer|id|kod}|{order|
    beställnings|faktura|kund|paket|kolli|försändelse|sändnings|spårnings|projekt|ärende|
    referens|artikel|offert|uppdrags|avtals|frakt|tracking}{nr|nummer|id|kod}|spårkod|
    kollinummer|uppdrag nr|projekt|ärende|order|er ref|vår ref|ert ordernummer|po`,
  size: `# {minuter|timmar|meter|m2|kvadratmeter|kg|kilo|ton|liter|kubik|kubikmeter|personer|
    portioner|st|stycken|kolli|kollin|gäster}`,
};
