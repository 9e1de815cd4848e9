// What is sold, made and done, for whom and where. Nothing that is only a part or a try of it.
export const POLISH_THINGS = {
  thing: `dostępy|hasła|loginy|stolik {nocny|kawowy|}|krzesełko|kołyska|łóżeczko|rower
    elektryczny|klocki lego|gra planszowa|karta graficzna|dysk twardy|gramofon|saksofon|flet|
    trąbka|wiolonczela|akordeon|ukulele|suknia|grawer|drożdżówki|pierniki|wiersz|cv|newsletter|
    posty|podcast|odcinek|napisy|transkrypcja|arkusz|excel|audyt|lekcje {pianina|gitary|
    angielskiego|śpiewu|jogi}|masaż|strzyżenie|tatuaż|rynny|komin|ocieplenie|elewacja|alarm|zamek|
    rolety|blat|okap|rozdzielnia|listwy|parkiet|panele|gruz|sesja zdjęciowa|pęk kluczy|
    zamówieni{e|a|em}|paczk{a|ę|i|ą}|paczek|przesyłk{a|ę|i|ą}|pakunek|pakiet|dostaw{a|ę|y}|
    wysyłk{a|ę}|towar{y|u|ów|}|produkt{y|u|ów|}|artykuł{y|}|rzecz{y|}|prezent{y|}|upomin{ek|ki}|
    zestaw{y|}|palet{a|y|ę}|karton{y|}|pudełk{o|a}|pudł{o|a}|kopert{a|ę}|prac{a|e|ę|y}|robot{a|ę|
    y}|zleceni{e|a}|zadani{e|a}|projekt{y|u|}|usług{a|i|ę}|realizacj{a|ę}|plik{i|ów|}|dokument{y|
    ów|acja|ację|}|pdf|zdjęci{e|a|ami}|zdjęć|fotki|foto|fotografie|film{y|}|wideo|album{y|}|
    galeri{a|ę|i}|odbitki|portret{y|}|obraz{y|}|rysun{ek|ki}|ilustracj{a|e|ę}|grafik{a|i|ę}|logo|
    baner|plakat{y|}|ulotki|broszur{a|y|ę}|wizytówki|kartki|zaproszenia|stron{a|ę} {internetowa|
    internetową|www|}|sklep {internetowy|}|aplikacj{a|ę}|kod {źródłowy|}|program|skrypt|baza
    danych|tekst{y|}|tłumaczeni{e|a}|rękopis|książk{a|i|ę}|raport{y|}|sprawozdanie|analiz{a|ę}|
    prezentacj{a|ę}|rozliczenie|księgowość|piosenk{a|ę|i}|utwór|nagrani{e|a}|lekcj{a|e|ę}
    {angielskiego|}|zajęcia|kurs{y|}|szkolenie|sesj{a|ę}|warsztaty|konsultacj{a|e}|korepetycje|
    sof{a|ę}|kanap{a|ę}|krzesł{o|a}|fotel{e|}|st{ół|oły}|biurko|łóżk{o|a}|materac|szaf{a|ę|y}|
    komod{a|ę}|regał{y|}|półk{a|i|ę}|mebl{e|i}|ławk{a|ę}|stołek|lamp{a|y|ę}|lustr{o|a}|dywan{y|}|
    zasłony|poduszk{a|i|ę}|koc{e|}|kołdr{a|ę}|ramk{a|i|ę}|zegar{ek|ki|}|wazon{y|}|mis{a|ki|kę|
    eczki}|miseczk{a|i|ę}|kub{ek|ki}|filiżank{a|i|ę}|talerz{e|}|dzban{ek|}|ceramik{a|ę}|świec{a|e|
    ę}|mydł{o|a}|biżuteri{a|ę}|pierścion{ek|ki}|obrączki|naszyjnik|bransoletk{a|i|ę}|kolczyki|
    sukienk{a|i|ę}|suknia {ślubna|}|koszul{a|ę|e}|sweter{ek|}|swetry|kurtk{a|ę|i}|płaszcz|spodnie|
    jeansy|spódnic{a|ę}|but{y|}|kozaki|skarpet{y|ki}|rękawiczki|czapk{a|i|ę}|szalik|toreb{ka|kę|
    ki}|torb{a|ę|y}|plecak{i|}|pasek|garnitur|zabawk{a|i|ę}|lalk{a|ę|i}|miś|puzzle|gr{a|ę|y}|
    konsol{a|ę}|rower{y|}|hulajnog{a|ę}|samochód|auto|motocykl|skuter|opony|przyczep{a|ę}|łódk{a|
    ę}|kajak|namiot|narty|gitar{a|ę}|pianino|skrzypce|wzmacniacz|perkusj{a|ę}|klawiatur{a|ę}|
    mikrofon|głośniki|słuchawki|telefon|iphone|laptop|komputer|tablet|monitor|drukark{a|ę}|aparat|
    obiektyw|dron|telewizor|radio|ładowark{a|ę}|kabel|kable|bateri{a|ę}|części {zamienne|}|piec|
    kocioł|bojler|grzejnik{i|}|zlew|kran|umywalk{a|ę}|toalet{a|ę}|prysznic|wann{a|ę}|łazienk{a|ę}|
    kuchnię|pralk{a|ę}|zmywark{a|ę}|lodówk{a|ę}|piekarnik|drzwi|okn{o|a}|dach|płytki|podłog{a|ę}|
    ścian{a|y|ę}|ogrodzenie|bram{a|ę}|altan{a|ę}|trawnik|żywopłot|gniazdk{o|a}|rur{a|y}|
    ogrzewanie|napraw{a|ę}|instalacj{a|ę}|montaż|remont|malowanie|sprzątanie|przeprowadzk{a|ę}|
    drewno|rośliny|kwiaty|bukiet|drzew{o|ka}|tort{y|}|ciasto|ciasta|ciasteczka|chleb|jedzenie|
    miód|dżem|wino|ser|kawa|bilet{y|}|bon|klucz{e|}|narzędzi{a|e}|maszyn{a|ę|y}|silnik|sprzęt|
    materiał{y|}|tkanin{a|y}|włóczk{a|ę}|pocztówki|znaczki|monety|płyt{y|ę|a}|komiksy|naklejki|
    wózek|fotelik|kosiark{a|ę}|wiertark{a|ę}|drabin{a|ę}|grill|obrus{y|}|fartuch|pościel|ręczniki|
    model|rzeźb{a|ę}|figurk{a|i|ę}|nóż|noże|instrument|szyld|łańcuch|klocki|hamulce|piasek|żwir|
    farba|tapet{a|y}|wtyczk{a|ę|i}|katalog{u|}|skład {katalogu|książki|}|plik{i|ów|} do druku|
    armatura|armaturę|gałęzie|liście|{łazienk|sypialn|kuchn|gitar|piwnic|perkusj|matematyk|fizyk|
    chemi|jog|szaf|komod|kanap|sof|lamp|tapet|podłog|ścian|szyb|ram|bram|furtk|pralk|zmywark|
    lodówk|drukark|konsol|drabin|kosiark|sukienk|kurtk|torb|toreb|bluz|czapk|zabawk|lalk|książk|
    stron|aplikacj|faktur|prac|sesj|lekcj|imprez|uroczystośc|dostaw|przesyłk|paczk|usług|roślin|
    jadaln|wann|toalet|umywalk|bateri}i|{gitar|lamp|szaf|komod|sof|ścian|szyb|ram|bram|torb|bluz|
    stron|prac|faktur|imprez|dostaw|wann|toalet|drabin|kanap|tapet}y|{angielski|niemiecki|
    francuski|hiszpański|polski|włoski}ego|{roweru|samochodu|telefonu|laptopa|komputera|
    telewizora|stołu|krzesła|łóżka|materaca|biurka|fotela|regału|dywanu|zegara|obrazu|portretu|
    logo|plakatu|katalogu|filmu|albumu|tortu|chleba|dachu|pieca|kotła|bojlera|kranu|zlewu|
    prysznica|okna|okien|drzwi|płytek|paneli|mebli|krzeseł|zdjęć|plików|dokumentów|tekstu|tekstów|
    artykułu|książki|kluczy|butów|spodni|trawnika|żywopłotu|ogrodzenia|drewna|węgla|materiałów|
    towaru|sprzętu|silnika|hamulców|opon|skrzyni|akwarium|psa|kota|pianina|skrzypiec|instrumentu|
    utworu|nagrania|podcastu|serwisu|systemu|modułu|wtyczki|kodu|strony internetowej|wizytówek|
    ulotek|zaproszeń|wesela|ślubu|chrztu|urodzin|szkolenia|kursu|koncertu|występu}|zdjęcia ze
    ślubu|zdjęcia z {wesela|sesji|chrztu|imprezy|komunii}|film z {wesela|imprezy}|tłumaczenie
    {umowy|aktu|dyplomu|dokumentów|strony|tekstu}`,
  paper: `faktur{a|ę|y}|paragon|rachunek|potwierdzenie {nadania|odbioru|}|list przewozowy|dowód
    {nadania|dostawy|}|podpis|gwarancj{a|ę}|instrukcj{a|ę}|protokół {odbioru|}|wz|dokument {wz|
    dostawy|przewozowy}|wz {podpisana|podpisane|podpisany|}|protokół {podpisany|zdawczo-odbiorczy|
    zdawczo odbiorczy|odbioru podpisany|przekazania|}|podpisany protokół {odbioru|}|certyfikat
    {autentyczności|}|karta gwarancyjna|książka serwisowa|zdjęci{e|a} {z dostawy|paczki|przesyłki|
    na dowód|dowodowe}|dowód {wysyłki|wpłaty|odbioru|}|potwierdzenie {odbioru|nadania|dostawy|
    wysyłki|doręczenia}|etykieta|instrukcja {obsługi|}|paragon {fiskalny|}`,
  the: `ten|ta|te|tę|tego|tej|tych|twój|twoja|twoje|twoją|pani|pana|pański|państwa|wasz|wasza|
    wasze|jej|jego|ich|kompletn{y|a|e|ą}|nowy|nowa|nowe|mały|mała|małe|duży|duża|duże|piękny|
    piękna|piękne|stary|stara|stare|niebiesk{i|a|ie}|czerwon{y|a|e}|zielon{y|a|e}|biał{y|a|e}|
    czarn{y|a|e}|szar{y|a|e}|zamówion{y|a|e|ą|ego|ej}|umówion{y|a|e|ym|ej}|ustalon{y|a|e|ym}|
    ostateczn{y|a|e}|finaln{y|a|e}|drewnian{y|a|e}|skórzan{y|a|e}|wełnian{y|a|e}|ślubn{y|a|e}|
    urodzinow{y|a|e}|ręcznie|ostatnia|ostatni|ostatnie|dziesiąta|szydełkow{y|a|e}|przysięgłe|
    edytowane|całego|końcow{y|a|e}|pełn{y|a|e|ą}|dębow{y|a|e}|kuchenn{y|a|e}|odnowion{y|a|e}|
    promocyjn{y|a|e}|dług{i|a|ie}|krótk{i|a|ie}|okrągł{y|a|e|ą}|kwadratow{y|a|e|ą}|prostokątn{y|a|
    e}|wysok{i|a|ie}|nisk{i|a|ie}|szerok{i|a|ie}|pomarańczow{y|a|e|ą}|różow{y|a|e|ą}|fioletow{y|a|
    e|ą}|brązow{y|a|e|ą}|beżow{y|a|e|ą}|kremow{y|a|e|ą}|złot{y|a|e|ą}|srebrn{y|a|e|ą}|błękitn{y|a|
    e}|turkusow{y|a|e|ą}|granatow{y|a|e|ą}|bordow{y|a|e}|miętow{y|a|e}|żółt{y|a|e|ą}|jasn{y|a|e|
    ą}|ciemn{y|a|e|ą}|kolorow{y|a|e}|śliczn{y|a|e|ą}|prześliczn{y|a|e}|piękn{ą|ego|ej}|cudn{y|a|
    e}|staroświeck{i|a|ie}|zabytkow{y|a|e}|vintage|rustykaln{y|a|e}|nowoczesn{y|a|e}|klasyczn{y|a|
    e}|personalizowan{y|a|e}|spersonalizowan{y|a|e}|na wymiar|na miarę|ręcznie {robion|malowan|
    szyt|haftowan|dziergan|zdobion}{y|a|e}|robion{y|a|e} na {drutach|szydełku}|haftowan{y|a|e}|
    dziergan{y|a|e}|malowan{y|a|e}|z {dębu|sosny|buku|orzecha|drewna|metalu|szkła|porcelany|lnu|
    bawełny|jedwabiu|wełny|skóry|srebra|złota|stali|marmuru|mosiądzu|kartonu|bambusa|wikliny|
    rattanu|ceramiki|filcu|gliny|aksamitu|weluru}|dla {dzieci|dziecka|niemowlaka|syna klientki|
    córki klientki|pary młodej|młodych|wnuka|wnuczki|psa|kota} bożonarodzeniow{y|a|e}|świąteczn{y|
    a|e}|komunijn{y|a|e}|weseln{y|a|e}|okolicznościow{y|a|e}|rodzinn{y|a|e|ą}|dziecięc{y|a|e}|
    niemowlęc{y|a|e}|ogrodow{y|a|e|ą}|łazienkow{y|a|e}|biurow{y|a|e}|jadaln{y|a|e}|narożn{y|a|e}|
    rozkładan{y|a|e}|używan{y|a|e|ą}|elektryczn{y|a|e|ą}|górski|miejski|szosow{y|a|e}|cyfrow{y|a|
    e}|drukowan{y|a|e}|grawerowan{y|a|e}|podpisan{y|a|e}|oprawion{y|a|e}|ilustrowan{y|a|e}|
    kupion{y|a|e}|zakupion{y|a|e}|wybran{y|a|e}|zlecon{y|a|e|ą|ej|ego}|uzgodnion{y|a|e|ą}|
    zaplanowan{y|a|e}|umówion{ą|ego}|żądan{y|a|e}|wskazan{y|a|e}|skończon{y|a}|gotow{ą}|
    naprawion{y|a|e|ą}|odrestaurowan{y|a|e|ą}|wyretuszowan{y|a|e}|obrobion{y|a|e}|przetłumaczon{y|
    a|e}|poprawion{y|a|e}|miesięczn{y|a|e}|tygodniow{y|a|e}|roczn{y|a|e}|angielsk{i|a|ie}|
    niemieck{i|a|ie}|polsk{i|a|ie}|francusk{i|a|ie}|włosk{i|a|ie}|hiszpańsk{i|a|ie}|główn{y|a|e}|
    muzyczn{y|a|e}|reklamow{y|a|e|ą}|firmow{y|a|e|ą}|internetow{y|a|e|ą}|przysięgł{y|a|e}|
    certyfikowan{y|a|e}|podłogow{y|a|e}|ścienn{y|a|e}|stołow{y|a|e}|sportow{y|a|e}|zimow{y|a|e}|
    letni{a|e|}|antyczn{y|a|e}|unikatow{y|a|e}|wymarzon{y|a|e|ą}|ostatni{ą}|ulubion{y|a|e}|ów|owy|
    owa|owe|niniejsz{y|a|e}|powyższ{y|a|e}|wspomnian{y|a|e}|now{ego|emu|ej|ą}|star{ego|ej|ą}|
    mał{ego|ej|ą}|duż{ego|ej|ą}`,
  place: `drzwi{ami|}|drzwiach {mieszkania|}|drzwiami {mieszkania|}|mieszkania|mieszkaniu|skrzynki
    {pocztowej|}|skrzynce|paczkomatu|paczkomacie|paczkomat|punktu {odbioru|}|punkcie {odbioru|}|
    poczty|poczcie|pocztę|recepcji|recepcję|portierni|portiernię|portiera|{wskazany|podany|
    umówiony|właściwy|prawidłowy|dobry} adres|adresu dostawy|adresu docelowy|adresem dostawy|
    adresem docelowy|adres dostawy|adres docelowy|miejsc{e|a|u} {docelowe|dostawy|przeznaczenia|}|
    umówione miejsce|umówionym miejscu|domu|dom|biura|biurze|biuro|dworcem|dworcu|dworca|stacji|
    klatki|piętro|bramie|progu|progiem|rąk {własnych|klienta|odbiorcy|}|ręce|rękach|rękami|czas|
    czasie|terminie|całości|porządku|stole|salonie|kuchni|ogrodzie|budowie|budowę|serwer|serwerze|
    dysku|dysk|chmurze|chmurę|folderze|folder|galerii|galerię|stronie|sieci|poczty e-mail|idealnym
    stanie|dobrym stanie|stanie idealnym|parkingu|sklepie|wejściem|warsztatem|użytku|obiegu|
    dropboxa|dropboxie|dyskiem|{pana|pani|państwa|twojego|twojej|waszego|waszej} {domu|biura|
    mieszkania|firmy|skrzynki|garażu|ogrodu|salonu|sklepu|adres|biurze|mieszkaniu|firmie|domem|
    drzwiami|ogrodzie|salonie|sklepie|hotelu|restauracji|rąk|skrzynkę|pracowni|lokalu}|mieszkania
    {klienta|klientki}|domu {klienta|klientki|pary młodej}|biura {klienta|klientki}|firmy
    {klienta|klientki|zamawiającego}|adres {klienta|klientki|odbiorcy|wskazany w zamówieniu|z
    zamówienia|podany w zamówieniu|podany|wskazany|domowy}|magazyn{u|ie|}|garaż{u|}|piwnic{y|ę}|
    strych{u|}|balkon{ie|}|klatce {schodowej|}|klatkę {schodową|}|portiernią|recepcją|recepcji
    {hotelu|}|sekretariat{u|cie|}|sekretariacie|szkoł{y|ę}|szkole|przedszkol{a|u}|kości{oła|ele}|
    hotel{u|}|restauracj{i|ę}|lokal{u|}|sal{i|ę} {weselnej|weselną|}|lotnisk{o|u}|przystank{u|}|
    metr{a|ze}|rynk{u|}|rynek|targ{u|}|galerii handlowej|centrum {handlowym|}|apte{ki|ce}|kiosk{u|
    }|żabk{i|ę|a}|żabce|stacji {benzynowej|orlen|}|siłowni|marke{tu|cie}|automat{u|cie|}|
    paczkomatem|punkcie {dhl|dpd|inpost|ups|pocztowym|odbioru}|punktu {dhl|dpd|inpost|ups|
    pocztowego|odbioru}|urzędu pocztowego|urzędzie {pocztowym|}|parter{ze|}|pierwsze piętro|drugie
    piętro|trzecie piętro|czwarte piętro|piąte piętro|pierwszym piętrze|drugim piętrze|trzecim
    piętrze|czwartym piętrze|piętrze|przedpok{oju|ój}|pokoj{u|ach}|pokój|sypialni{ę|}|jadalni{ę|}|
    łazience|łazienkę|ganku|ganek|werandzie|tarasie|taras|podwórk{u|o}|podjeździe|podjazd|
    wycieracz{ce|kę}|furt{ce|kę}|bram{ę|y|ą}|szopie|warsztat{u|cie|}|pracown{i|ię} klienta|
    skrzynki mailowej|skrzynki odbiorczej|skrzynki pocztowej|skrzynki pocztową|skrzynki mailową|
    skrzynki na listy|skrzynki|skrzynkę mailowej|skrzynkę odbiorczej|skrzynkę pocztowej|skrzynkę
    pocztową|skrzynkę mailową|skrzynkę na listy|maila pani|maila pana|maila klienta|maila
    klientki|poczc{ie} {mailowej|}|pocztę {mailową|}|platform{ie|ę}|portalu|sklepu {play|}|app
    store|google play|github{a|ie|}|gitlabie|repozytorium|repo|produkcji|produkcję|internecie|
    internet|dysku {google|}|dysk {google|}|wetransfer|panelu {klienta|}|panel|moodle|użytkowania|
    eksploatacji|ruchu|świetnym stanie|bardzo dobrym stanie|doskonałym stanie|nienaruszonym
    stanie|dobrych rękach|dobre ręce|ręce {klienta|klientki|odbiorcy|własne|pary młodej|pana|pani|
    nowego właściciela}|rękach {klienta|klientki|odbiorcy|pary młodej|nowego właściciela}|progu
    domu|urodziny|wesele|imprezę|przyjęcie|chrzciny|komunię|ślub|uroczystość|mieszkanie|kuchnia|
    ogród|piwnica`,
  person: `wszyscy|goście|panna młoda|pan młody|rodzice|{przez|} {pana|panią|państwa}|{otrzymał|
    odebrał|dostał|ma} pan|{otrzymała|odebrała|dostała|ma} pani|klient{a|ka|ki|kę|ów|ci|em|}|
    kupując{y|a|ego|ą|ej}|odbiorc{a|y|ę|zyni}|nabywc{a|y|zyni}|zamawiając{y|a|ego}|właściciel{a|
    ka|ki|}|adresat{a|}|inwestor{a|}|najemc{a|y}|para młoda|pan{i|a|}|państwo|rodzina|mąż
    klientki|żona klienta|{sąsiad|sąsiadka|sąsiadce|sąsiadowi|sąsiadki|sąsiada|recepcjonista|
    recepcjonistka|recepcjonistce|portier|portierowi|ochroniarz|ochroniarzowi|sekretarka|
    sekretarce|dozorca|dozorcy|kierownik|kierownikowi|kierowniczka|kierowniczce|dyrektor|
    dyrektorowi|szef|szefowa|szefowej|szefowi|magazynier|magazynierowi}|{mąż|mężowi|żonie|żona|
    synowi|syn|córce|córka|mamie|mama|tacie|tata|teściowej|siostrze|bratu} {klienta|klientki|
    kupującej|kupującego|pani|pana|odbiorcy|odbiorczyni|solenizantki}|{pani|pana|twojemu|twojej|
    państwa|pańskiemu|pańskiej|waszemu|waszej} {mężowi|mąż|żonie|żona|synowi|syn|córce|córka|
    sąsiadowi|sąsiadce|sąsiadka|asystentce|asystentka|sekretarce|pracownikowi|pracownik|mamie|
    teściowej|wspólnikowi|współpracownikowi|portierowi}|solenizant{ka|ce|ki|owi|}|jubilat{ka|ce|
    owi|}|pannie młodej|młodzi|młodym|młoda para|nowożeńcy|nowożeńcom|dziewczyn{a|ie}|chłopak{|
    owi}|młody {człowiek|pan|}|uczeń|uczennica|uczniowie|uczniom|kursanci|kursantom|student{|ka|
    om|ci}|uczestni{cy|kom}|wynajmując{y|a|emu|ej}|lokator{|ka|owi|ce}|notariusz|organizator{|ka|
    owi|ce|zy}|redakcj{a|i}|wydawnictw{o|u}|wydawc{a|y}|szkoł{a|ka} odbiorcy|spółdzielni{a|}|
    wspólnot{a|ie}|firmie {klienta|zamawiającej|}|zleceniodawc{a|y}|zamawiając{a|ej|emu}|
    kupując{emu|y}|obdarowan{a|y|ej|emu}|gościom|dzieciaki|maluch{|owi|y}|wnuczk{a|owi} {klientki|
    klienta}|wnuczce {klientki|klienta}|inwestorowi|zarząd|zarządowi|rada rodziców|wszyscy
    {goście|uczestnicy|}|wszystkim|nowy właściciel|nowa właścicielka|nowemu właścicielowi|nowej
    właścicielce|panu {młodemu|}|pani {z recepcji|na recepcji|w sekretariacie|domu|}|osob{a|ie}
    {upoważnion{a|ej}|wskazan{a|ej}}|młodych`,
  title: `pan|pani|panie|panu|pana|panią|państwo|babcia|dziadek|mama|mgr|inż|dr|prof|ciocia|wujek|
    mamo|tato|tata|babciu|dziadku|mec|lic|ks`,
  carrier: `kurier{em|owi|ze|a|}|poczt{a|ą|y}|pocztą polską|pocztex{em|}|inpost{em|u|}|
    paczkomat{em|u|y|}|dpd|dhl{em|}|gls{em|}|ups{em|}|fedex{em|}|listonosz{em|}|przewoźnik{iem|}|
    spedycj{ą|a}|list{em|} {poleconym|polecony|}|przesyłką {poleconą|kurierską|}|priorytetem|
    e-mail{em|}|mailem|mejlem|link{iem|}|pendrive{ie|}|dostawc{a|ą}|kierowc{a|ą}|transport{em|}|
    orlen paczk{ą|a}|allegro|olx|vinted|wetransfer{em|}|firma kurierska|firmą kurierską|paletą|
    busem|kurier{em} {dpd|dhl|ups|gls|inpost|fedex|pocztex|}|kurierka|kurierk{ą|i}|kurierowi {dpd|
    dhl|ups|gls|inpost|}|poczt{a|ą} {polska|polską|kurierską|}|pocztex kurier|inpost kurier|
    paczkomat{em|} inpost|ambro|suus|raben|rohlig|geis|db schenker|meest|nova post|nova poszta|
    orlen|orlenpaczka|one|allegro one|allegro {lokalnie|kurier|smart|}|one box|żabka|punkt{u|}|
    bus|autobus{em|}|pociąg{iem|}|tir{em|}|ciężarówk{ą|a}|taksówk{ą|a}|uber{em|}|bolt{em|}|bla bla
    car|listonosz{|owi|ka}|kierowc{y|ę}|spedytor{em|owi|}|przewoźnikowi|firmie kurierskiej|firmie
    transportowej|firmą transportową|transporcie|laweta|lawetą|przesyłk{ą|a} {pocztową|ekspresową|
    ekonomiczną|priorytetową|polecona|polecon{ą|a}|wartościową}|list {polecony|zwykły|
    priorytetowy|}|listem {poleconym|zwykłym|priorytetowym|}|poleconym|priorytet|ekspres{em|}|
    smsem|whatsappem|messengerem|telegramem|mesendżerem|teamsem|teams|zoom{ie|}|skype|ftp|serwer|
    paczką|paczkomatowa|olx przesyłki|etsy|ebay|mój {kurier|kierowca|przewoźnik}|nasz {kurier|
    kierowca|przewoźnik}|dpd polska|pendrivie`,
  number: `{numer|nr|kod} {przesyłki|zamówienia|paczki|śledzenia|listu|faktury|referencyjny|
    nadania|listu przewozowego|trackingowy|zlecenia|}|zamówienie {nr|numer|}|zamówienia {nr|numer|
    }|zlecenie {nr|numer|}|śledzenie|tracking|przesyłka nr|przesyłka numer|link do śledzenia|fv|
    ref|{numer|nr|kod|numerem} {zlecenia|oferty|umowy|seryjny|klienta|partii|protokołu|wz|
    dokumentu|przewozowy|rezerwacji|odbioru|ref|zam|projektu}|zam {nr|}|zamówieniem {nr|numer|}|
    zamówieniu {nr|numer|}|zlecenia {nr|numer|}|zleceniem {nr|numer|}|umowa nr|umowa numer|umowy
    nr|umowy numer|przesyłki nr|przesyłki numer|paczka nr|paczka numer|paczki nr|paczki numer|
    paczkę nr|paczkę numer|przesyłka nr|przesyłka numer|przesyłka polecona|przesyłka polecona nr|
    przesyłkę nr|przesyłkę numer|przesyłkę polecona|przesyłkę polecona nr|faktur{a|y|ę} nr|list
    przewozowy {nr|}|trk|track|awb|po nr|kod {odbioru|qr}|numer to|nr to`,
  you: `ci|tobie|wam|panu|pani|państwu|do {pana|pani|państwa|ciebie|was|klienta|klientki|
    odbiorcy}|klientowi|klientce|klientom|kupującemu|kupującej|odbiorcy|odbiorczyni|adresatowi|
    zamawiającemu|zamawiającej|parze młodej|nabywcy|właścicielowi|właścicielce|jemu|im|pana|
    paniom|panom|kupującym|odbiorcom|nowożeńcom|gościom|solenizantce|solenizantowi|jubilatowi|
    jubilatce|młodym|właścicielom|nowemu właścicielowi|nowej właścicielce|zleceniodawcy|
    inwestorowi|nabywczyni|recepcjonistce|{pana|pani|państwa} {mężowi|żonie|synowi|córce|sąsiadce|
    sąsiadowi|asystentce|pracownikowi|mamie}`,
  count: `dwa|dwie|trzy|cztery|pięć|sześć|siedem|osiem|dziewięć|dziesięć|jedenaście|dwanaście|
    tuzin|piętnaście|dwadzieścia|trzydzieści|czterdzieści|pięćdziesiąt|sto|trzynaście|czternaście|
    szesnaście|sześciu|pięciu|czterech|trzech|dwóch|dziesięciu|ośmiu|siedmiu|dwunastu`,
  size: `# {stron|strony|słów}|# {sztuk|szt|sztuki|stron a4|godzin|godziny|minut|zdjęć|plików|
    metrów|kg|utworów|egzemplarzy|m2|palet|kartonów|paczek|lekcji|rozdziałów|zaproszeń|kubków|
    talerzy|krzeseł}`,
  here: `oto|w załączniku|w załączeniu|załączam|załączony|załączone|przesyłam {w załączniku|}|w
    załączniku przesyłam|dostępn{e|y|a}|do pobrania|znajdzie {pan|pani}|znajdą państwo|proszę oto|
    {jest|są|znajduje się|znajdują się} {w załączniku|w załączeniu|pod linkiem|na dysku|w
    folderze}|pod linkiem|link {poniżej|w załączniku|do pobrania}|poniżej {link|linki|pliki}|w
    {mailu|wiadomości}`,
  handed: `zostawił{em|am}|dał{em|am}|daliśmy|położył{em|am}|postawił{em|am}|włożył{em|am}|
    zaniósł|zaniosłem|zaniosłam|wniósł|wniosłem|zostawion{o|e|y|a}|wniesion{e|y|a|o}|odstawion{e|
    y|a}|podrzucił{em|am}|złożon{e|y|a|o}|{zostawi|odstawi|da|odda|włoży|podrzuci|powiesi}{łem|
    łam|liśmy|łyśmy}|zostawiono|zostawione|zostawiony|zostawiona|włożono|włożone|włożony|włożona|
    dano|dane|dany|dana|podano|podane|podany|podana|wstawiono|wstawione|wstawiony|wstawiona|
    wrzucono|wrzucone|wrzucony|wrzucona|podrzucono|podrzucone|podrzucony|podrzucona|zanieśliśmy`,
  over: `dotarł{o|a|y|}|doszł{o|a|y}|doszedł|przyszł{o|a|y}|przyszedł|dojechał{o|a|y|}|trafił{o|a|
    y|}|na miejscu|dotarli|przyjechał{o|a|y}|zajechał{o|a|y}|dolecia{ł|ła|ło|ły}|wylądował{o|a|y}
    u|online|w sieci|doszlo|doszla|doszly|dotarl{o|a|y}|przyszlo|przyszla|przyszly`,
};
