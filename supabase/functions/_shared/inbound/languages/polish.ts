import type { Words } from "../lexicon.ts";

export const POLISH: Words = {
  months: `stycznia,styczeń,sty lutego,luty,lut marca,marzec,mar kwietnia,kwiecień,kwi maja,maj
    czerwca,czerwiec,cze lipca,lipiec,lip sierpnia,sierpień,sie września,wrzesień,wrz
    października,październik,paź listopada,listopad,lis grudnia,grudzień,gru`,
  weekdays: `poniedziałek,pon,pn wtorek,wt środę,środa,śr czwartek,czw,czwartku piątek,pt,pią
    sobotę,sobota,sob niedzielę,niedziela,nd,niedz`,
  greeting:
    `dzień dobry {państwu|pani|panu|wszystkim|}|dobry {wieczór|dzień}|dzień|witam {serdecznie|
    państwa|panią|pana|ponownie|}|cześć {wszystkim|}|czesc|hej {hej|}|siema|szanown{y|a|i} {pan|
    pani|państwo|panie|kliencie}|szanowni {państwo|klienci}|drog{i|a} {pani|panie|kliencie|}|
    kochan{a|i|y}|witaj|witajcie|halo|elo|dobry`,
  title: "pan|pani|panie|panu|pana|panią|państwo|babcia|dziadek|mama",
  thanks: `dziękuję {bardzo|serdecznie|pięknie|uprzejmie|ślicznie|za wszystko|}|{bardzo|serdecznie|
    pięknie|ślicznie} dziękuję|dziękujemy {bardzo|serdecznie|}|{bardzo|serdecznie} dziękujemy|
    dzięki {wielkie|bardzo|serdeczne|piękne|za wszystko|}|wielkie dzięki|dziekuje|dzieki|z
    podziękowaniem|z góry dziękuję|podziękował|dzięks|dzieki wielkie`,
  signOff:
    `{serdecznie|ciepło|gorąco|} pozdrawiam {serdecznie|ciepło|cieplutko|gorąco|i dziękuję|państwa|
    panią|}|pozdrawiamy {serdecznie|}|{serdeczne|ciepłe|najlepsze} pozdrowienia|pozdrowienia|
    pozdro|pzdr|z {poważaniem|wyrazami szacunku|szacunkiem|pozdrowieniami}|serdeczności|{miłego|
    dobrego|spokojnego|udanego|pięknego} {dnia|wieczoru|weekendu|tygodnia|popołudnia|odpoczynku}
    {życzę|państwu|}|{życzę|życzymy} {miłego|dobrego} {dnia|weekendu|wieczoru}|buziaki|buźka|
    całusy|ściskam|uściski|do {usłyszenia|zobaczenia|widzenia}|na razie|wesołych świąt|wszystkiego
    {dobrego|najlepszego}|szerokiej drogi|trzymaj się|papa|pa`,
  yes: "tak {jest|oczywiście}",
  fine: `tak {tak|}|tak {tak|oczywiście|jest|}|ok|okej|super|świetnie|doskonale|idealnie|jasne tak|
    potwierdzone|wszystko {ok|dobrze|w porządku|gra|gotowe|się udało|poszło dobrze|poszło gładko|
    działa|jest w porządku|jest ok|zgodnie z planem|załatwione|odbyło się}|udało się|załatwione|
    dobra wiadomość|status|status zamówienia|no to|i już|to wszystko|zgadza się|w porządku|poszło
    gładko|działa {bez zarzutu|idealnie|jak należy|}`,
  frame: `że|iż|{niniejszym|} {potwierdzam|potwierdzamy|informuję|informujemy|zawiadamiam|zgłaszam|
    melduję} {uprzejmie|niniejszym|państwa|pana|panią|} {że|iż|o|}|{uprzejmie|miło mi} {informuję|
    informujemy|potwierdzam|poinformować|potwierdzić} {że|iż|}|{mogę|możemy|chcę|chciałem|
    chciałam|chcemy|pragnę} {tylko|} {potwierdzić|poinformować|dać znać|zgłosić} {że|iż|}|{daję|
    dajemy} znać {że|}|piszę {tylko|} {żeby|by|aby} {potwierdzić|poinformować|dać znać} {że|}|
    krótka informacja że|z przyjemnością {informuję|potwierdzam} {że|}`,
  courtesy:
    `cieszę się|że {tak|} się {podobają|podoba}|{nie ma|żaden|bez} {problemu|problemów|problem|
    sprawy|kłopotu|zastrzeżeń|uwag|uszkodzeń}|nie ma za co|{cała|} przyjemność po mojej stronie|
    {to była|była to} {czysta|wielka|} przyjemność|{było|bardzo} miło {było|} {współpracować|
    pracować|}|{proszę|} {nie wahać się|śmiało|się nie wahać} {pytać|pisać|dzwonić|skontaktować|
    kontaktować|} {się|}|w razie {jakichkolwiek|} {pytań|wątpliwości|potrzeby|problemów} {proszę o
    kontakt|jestem do dyspozycji|jestem dostępny|jestem dostępna|służę pomocą|pozostaję do
    dyspozycji|proszę pisać|proszę dzwonić|śmiało pisz|zapraszam do kontaktu|}|{pozostaję|
    pozostajemy|jestem|jesteśmy} do {państwa|pana|pani|} dyspozycji|{przepraszam|przepraszamy|
    sorki|sorry|wybaczcie} za {małe|drobne|lekkie|to|} {opóźnienie|spóźnienie|czekanie|zwłokę}|
    {mam nadzieję|mamy nadzieję|liczę} że {wszystko|się|będzie|} {jest|będzie|spodoba|spodobają|
    podoba|podobają|w porządku|się spodoba|się podoba|się spodobają|służy|służyć} {w porządku|się|
    ok|dobrze|służyć|} {pani|panu|państwu|}|cieszę się że {tak|} się {podobają|podoba|spodobał|
    spodobała|spodobało|udało}|niech {dobrze|} służy|{bardzo|} {zadowolony|zadowolona} {klient|
    klientka|}|{bardzo|serdecznie|} {dziękuję|dzięki|dziękujemy} {bardzo|serdecznie|} za
    {zaufanie|zamówienie|zakup|zakupy|cierpliwość|współpracę|udaną współpracę|miłą współpracę|
    dobrą współpracę|owocną współpracę|wyrozumiałość|zlecenie|wszystko|kontakt|wiadomość|
    transakcję|udaną transakcję|przypomnienie|pomoc|zamówienie i ciepłe słowa|ciepłe słowa|miłe
    słowa|wsparcie|wybór|okazane zaufanie|wizytę|zainteresowanie|rozmowę}|polecam się {na
    przyszłość|}|zapraszam ponownie|{wygląda|wyglądają|leży} {przepięknie|pięknie|świetnie|super|
    ślicznie|jak ulał}|{widziałam|widziałem} na zdjęciu|{proszę|} {sprawdzić|zajrzeć|zobaczyć}
    {pocztę|zdjęcie|w załączniku|}|smacznego|powodzenia|gratuluję|{zdjęcie|potwierdzenie} w
    załączniku|co słychać|wszystko poszło {dobrze|gładko|sprawnie|zgodnie z planem|bez problemu}|
    poszło {sprawnie|gładko|bez problemu}`,
  pay: `{proszę o|można|proszę|możecie|prosimy o|prosze o} {teraz|} {zwolnienie|uwolnienie|zwolnić|
    uwolnić|wypłatę|odblokowanie} {środków|płatności|pieniędzy|płatność|pieniądze|kwoty} {teraz|}`,
  me: "ja|my",
  it: "to|wszystko|całość|je|go|ją|ono|ona|on|one|oni|wszystkie",
  all: "wszystkie|wszystkich|wszystko|cały|cała|całe|obie|oba|obydwa",
  the: `ten|ta|te|tę|tego|tej|tych|twój|twoja|twoje|twoją|pani|pana|pański|państwa|wasz|wasza|wasze|
    jej|jego|ich|kompletn{y|a|e|ą}|nowy|nowa|nowe|mały|mała|małe|duży|duża|duże|piękny|piękna|
    piękne|stary|stara|stare|niebiesk{i|a|ie}|czerwon{y|a|e}|zielon{y|a|e}|biał{y|a|e}|czarn{y|a|
    e}|szar{y|a|e}|zamówion{y|a|e|ą|ego|ej}|umówion{y|a|e|ym|ej}|ustalon{y|a|e|ym}|ostateczn{y|a|
    e}|finaln{y|a|e}|drewnian{y|a|e}|skórzan{y|a|e}|wełnian{y|a|e}|ślubn{y|a|e}|urodzinow{y|a|e}|
    ręcznie|ostatnia|ostatni|ostatnie|dziesiąta|szydełkow{y|a|e}|przysięgłe|edytowane|całego|
    końcow{y|a|e}|pełn{y|a|e|ą}|dębow{y|a|e}|kuchenn{y|a|e}|odnowion{y|a|e}`,
  my: "mój|moja|moje|moją|nasz|nasza|nasze|naszą|mojego",
  you: `ci|tobie|wam|panu|pani|państwu|do {pana|pani|państwa|ciebie|was|klienta|klientki|odbiorcy}|
    klientowi|klientce|klientom|kupującemu|kupującej|odbiorcy|odbiorczyni|adresatowi|
    zamawiającemu|zamawiającej|parze młodej|nabywcy|właścicielowi|właścicielce|jemu|im`,
  person:
    `wszyscy|goście|panna młoda|pan młody|rodzice|{przez|} {pana|panią|państwa}|{otrzymał|odebrał|
    dostał|ma} pan|{otrzymała|odebrała|dostała|ma} pani|klient{a|ka|ki|kę|ów|ci|em|}|kupując{y|a|
    ego|ą|ej}|odbiorc{a|y|ę|zyni}|nabywc{a|y|zyni}|zamawiając{y|a|ego}|właściciel{a|ka|ki|}|
    adresat{a|}|inwestor{a|}|najemc{a|y}|para młoda|pan{i|a|}|państwo|rodzina|mąż klientki|żona
    klienta`,
  place: `drzwi{ami|}|drzwiach {mieszkania|}|drzwiami {mieszkania|}|mieszkania|mieszkaniu|skrzynki
    {pocztowej|}|skrzynce|paczkomatu|paczkomacie|paczkomat|punktu {odbioru|}|punkcie {odbioru|}|
    poczty|poczcie|pocztę|recepcji|recepcję|portierni|portiernię|portiera|{wskazany|podany|
    umówiony|właściwy|prawidłowy|dobry} adres|adres{u|em|} {dostawy|docelowy|}|miejsc{e|a|u}
    {docelowe|dostawy|przeznaczenia|}|umówione miejsce|umówionym miejscu|domu|dom|biura|biurze|
    biuro|dworcem|dworcu|dworca|stacji|klatki|piętro|bramie|progu|progiem|rąk {własnych|klienta|
    odbiorcy|}|ręce|rękach|rękami|czas|czasie|terminie|całości|porządku|stole|salonie|kuchni|
    ogrodzie|budowie|budowę|serwer|serwerze|dysku|dysk|chmurze|chmurę|folderze|folder|galerii|
    galerię|stronie|sieci|skrzynkę|poczty e-mail|idealnym stanie|dobrym stanie|stanie idealnym|
    parkingu|sklepie|wejściem|warsztatem|użytku|obiegu|dropboxa|dropboxie|dyskiem`,
  to: `do|na|w|we|pod|przed|pod same|o|około|ok|koło|przy|obok|po|za|od|dla|ku|nad|wewnątrz|od rana|
    nad ranem|z dniem|w dniu|dnia|dn|wprost do|według|zgodnie z|od razu do`,
  at: "u",
  by: "przez|z|za pośrednictwem|via|poprzez|w|na|kurierem z",
  of: "do|dla|z|od|ze|na",
  have: "mam nadane",
  was: "został{o|a|y|}|zostali|był{o|a|y|}|właśnie został{o|a|y|}|będące",
  is: "jest|są|znajduje się|znajdują się|stoi|leży|wisi|wiszą|stoją|leżą|działa|działają|jestem",
  others: "ma|mają|już ma",
  sent:
    `dostarczon{o|e|y|a|ą}|dostarczenie {jest|} {zakończone|potwierdzone|wykonane|}|doręczon{o|e|y|
    a|ą}|wysłan{o|e|y|a|ą}|nadan{o|e|y|a|ą}|przekazan{o|e|y|a|ą}|przesłan{o|e|y|a|ą}|wydan{o|e|y|
    a|ą}|oddan{e|y|a|ą|o}|odesłane do klienta|przywiezion{o|e|y|a}|zawiezion{o|e|y|a}|dowiezion{o|
    e|y|a}|wgran{o|e|y|a}|wrzucon{o|e|y|a}|udostępnion{o|e|y|a}|opublikowan{o|e|y|a}|
    zamieszczon{o|e|y|a}|przetransferowan{o|e}|wręczon{o|e|y|a}|{dostawa|przekazanie|wysyłka|
    doręczenie|odbiór|realizacja} {została|jest|zostało|} {zrealizowan{a|e|y}|wykonan{a|e}|
    zakończon{a|e|y}|potwierdzon{a|e|y}|dokonan{a|e}|ukończon{a|e}|odbyło się|odbyła się}|
    {potwierdzam|potwierdzamy} {dostawę|dostarczenie|doręczenie|realizację|wykonanie|przekazanie|
    wydanie|wysłanie|wysyłkę|zakończenie}|{dostarczenie|doręczenie|wykonanie|realizację}
    {zamówienia|przesyłki|towaru|zlecenia|paczki}|oto {jest|są}|proszę bardzo gotowe|
    zrealizowan{o|e|y|a}`,
  iSent: `{jest|są|} {już|} u {pana|pani|państwa|ciebie|was}|odbiór {był|odbył się}|{dostawa|
    przekazanie} {była|było|odbyła się}|dostarczył{em|am|}|dostarczyliśmy|doręczył{em|am}|
    wysłał{em|am}|wysłaliśmy|nadał{em|am}|nadaliśmy|przekazał{em|am}|przekazaliśmy|oddał{em|am}|
    oddaliśmy|zawiozł{em|am}|zawiozłem|zawiozłam|przywiozł{em|am}|dowiozł{em|am}|wgrał{em|am}|
    wrzucił{em|am}|udostępnił{em|am}|ukończył{em|am}|zakończył{em|am}|zrobił{em|am}|wykonał{em|
    am}|wykonaliśmy|skończył{em|am}|zrealizował{em|am}|zrealizowaliśmy|wymienił{em|am}|
    naprawił{em|am}|zamontował{em|am}|zamontowaliśmy|zainstalował{em|am}|posprzątał{em|am}|
    przetłumaczył{em|am}|namalował{em|am}|pomalował{em|am}|wręczył{em|am}|kurier {dostarczył|
    doręczył}|doręczyli|dostarczyli|poszło|poszła|poszły|pojechał{o|a|y|}|przesłał{em|am}|
    wydał{em|am}|uszył{am|em}|odbył{o|a|y} się|przeprowadził{em|am}`,
  handed: `zostawił{em|am}|dał{em|am}|daliśmy|położył{em|am}|postawił{em|am}|włożył{em|am}|zaniósł|
    zaniosłem|zaniosłam|wniósł|wniosłem|zostawion{o|e|y|a}|wniesion{e|y|a|o}|odstawion{e|y|a}|
    podrzucił{em|am}|złożon{e|y|a|o}`,
  done: `gotow{e|y|a}|zrobion{e|y|a|o}|wykonan{e|y|a|o}|ukończon{e|y|a|o}|zakończon{e|y|a|o}|
    skończon{e|y|a|o}|załatwion{e|y|a}|zainstalowan{e|y|a|o}|zamontowan{e|y|a|o}|naprawion{e|y|a|
    o}|wymienion{e|y|a|o}|przetłumaczon{e|y|a|o}|pomalowan{e|y|a|o}|posprzątan{e|y|a|o}|
    wysprzątan{e|y|a|o}|wyczyszczon{e|y|a}|uruchomion{e|y|a}|podłączon{e|y|a}|położon{e|y|a}|
    skręcon{e|y|a}|złożon{e|a|y} i|zmontowan{e|y|a}|wyregulowan{e|y|a}|sprawdzon{e|y|a}|
    przetestowan{e|y|a}|obrobion{e|y|a}|zredagowan{e|y|a}|wydrukowan{e|y|a}|uszyt{e|y|a}|
    zbudowan{e|y|a}|zaprojektowan{e|y|a}|napisan{e|y|a}|nagran{e|y|a}|zmiksowan{e|y|a}|
    odrestaurowan{e|y|a}|odnowion{e|y|a|o}|spakowan{e|y|a}|zapakowan{e|y|a}|przeprowadzon{e|y|a|
    o}|rozliczon{e|y|a}|skoszon{e|y|a}|przycięt{e|y|a}|zasadzon{e|y|a}|upieczon{e|y|a}|oprawion{e|
    y|a}|komplet|kompletne|zaliczon{e|y|a}|opłacone i|wykończon{e|y|a}|wdrożon{e|y|a}|rozwiązan{e|
    y|a}|położon{e|y}`,
  over:
    `dotarł{o|a|y|}|doszł{o|a|y}|doszedł|przyszł{o|a|y}|przyszedł|dojechał{o|a|y|}|trafił{o|a|y|}|
    na miejscu|w drodze do pani`,
  taken: `{był|była|byli|jest|są|} {bardzo|} {zachwycon{y|a}|zachwyceni|zadowolon{y|a}|zadowoleni|
    szczęśliwi}|przetestowa{ł|ła}|przymierzy{ł|ła}|wypróbowa{ł|ła}|odebra{ł|ła|li|ne|ny|na|no}|
    otrzyma{ł|ła|li|ne|ny|na}|dosta{ł|ła|li} {ją|go|je|}|podpisa{ł|ła|li|ne|ny|na}|pokwitowa{ł|ła|
    ne|ny}|zaakceptowa{ł|ła|ne|ny|na|li}|potwierdzi{ł|ła|li} {odbiór|dostawę|}|przyj{ął|ęła|ęli|
    ęte|ęty|ęta}|pobra{ł|ła|li|ne|ny}|ściągn{ął|ęła|ęli}|zabra{ł|ła|li}|wzi{ął|ęła|ęli}|
    sprawdzi{ł|ła}|obejrza{ł|ła}|zatwierdzi{ł|ła|li}|zatwierdzon{e|y|a}|odbiór {pokwitowany|
    potwierdzony|był}|ma już|{jest|był|była|byli|są} {bardzo|mega|super|} {zadowolony|zadowolona|
    zadowoleni|szczęśliwy|szczęśliwa|zachwycony|zachwycona|zachwyceni|usatysfakcjonowany}`,
  here: `oto|w załączniku|w załączeniu|załączam|załączony|załączone|przesyłam {w załączniku|}|w
    załączniku przesyłam|dostępn{e|y|a}|do pobrania|znajdzie {pan|pani}|znajdą państwo|proszę oto`,
  adverb:
    `mailem|e-mailem|mejlem|smsem|linkiem|już|właśnie|teraz|dopiero co|wreszcie|w końcu|pomyślnie|
    bezpiecznie|osobiście|zgodnie z {umową|ustaleniami|planem|zamówieniem|obietnicą|terminem|
    opisem|zapowiedzią}|tak jak {ustaliliśmy|obiecałem|obiecałam|było ustalone|się umawialiśmy}|
    jak {ustalono|umówiliśmy|ustaliliśmy|zwykle|się umawialiśmy|było umówione}|na czas|w terminie|
    w całości|w komplecie|punktualnie|terminowo|cał{y|a|e} i zdrow{y|a|e}|nieuszkodzon{y|a|e}|w
    {idealnym|dobrym|nienaruszonym} stanie|solidnie {zapakowan{e|y|a}|}|dobrze {zapakowan{e|y|a}|
    }|starannie {zapakowan{e|y|a}|}|także|również|też|bezpośrednio|razem|wraz|łącznie|dodatkowo|
    następnie|potem|z podpisem|za {pokwitowaniem|potwierdzeniem|potwierdzeniem odbioru}|do rąk
    własnych|całkowicie|w pełni|tam|ładnie|sprawnie|ostatecznie|oczywiście|zatem|więc|tym samym|i
    tak|szybko|poprawnie|prawidłowo|bardzo|w porządku|wg umowy|u państwa|u pani|u pana|z
    życzeniami|zgodnie|obecnie|elegancko|bezproblemowo|pięknie|no`,
  today: `dziś {rano|wieczorem|przed południem|po południu|w południe|o poranku|}|dzisiaj {rano|
    wieczorem|przed południem|po południu|w południe|}|{rano|wieczorem|po południu|przed
    południem|w południe}|w tym tygodniu|dzisiejszego dnia|przed chwilą|chwilę temu|przed
    {chwileczką|momentem}|z rana|z samego rana`,
  past: `wczoraj {rano|wieczorem|po południu|przed południem|w południe|}|przedwczoraj|w {zeszłym|
    ubiegłym} {tygodniu|miesiącu}|w {zeszły|ubiegły} {poniedziałek|wtorek|czwartek|piątek}|w
    {zeszłą|ubiegłą} {środę|sobotę|niedzielę}|{#|dwa|dwie|trzy|cztery|pięć|kilka|parę} {minut|
    minuty|godzin|godziny|dni|tygodnie|tygodni} temu|{godzinę|tydzień|minutę} temu|niedawno|
    ostatnio|wczorajszego dnia`,
  dayPart: "dziś wieczorem|dzisiaj wieczorem|wieczorem|rano",
  clock:
    `{o|ok|około|koło|przed|po|} {godz|godzinie|godziny|} # {#|}|{o|około|po} {drugiej|trzeciej|
    czwartej|piątej|szóstej|siódmej|ósmej|dziewiątej|dziesiątej|jedenastej|dwunastej|piętnastej|
    szesnastej|siedemnastej}|w południe|godz|rano`,
  carrier:
    `kurier{em|owi|ze|a|}|poczt{a|ą|y}|pocztą polską|pocztex{em|}|inpost{em|u|}|paczkomat{em|u|y|}|
    dpd|dhl{em|}|gls{em|}|ups{em|}|fedex{em|}|listonosz{em|}|przewoźnik{iem|}|spedycj{ą|a}|
    list{em|} {poleconym|polecony|}|przesyłką {poleconą|kurierską|}|priorytetem|e-mail{em|}|
    mailem|mejlem|link{iem|}|pendrive{ie|}|dostawc{a|ą}|kierowc{a|ą}|transport{em|}|orlen paczk{ą|
    a}|allegro|olx|vinted|wetransfer{em|}|firma kurierska|firmą kurierską|paletą|busem`,
  number:
    `{numer|nr|kod} {przesyłki|zamówienia|paczki|śledzenia|listu|faktury|referencyjny|nadania|listu
    przewozowego|trackingowy|zlecenia|}|zamówienie {nr|numer|}|zamówienia {nr|numer|}|zlecenie
    {nr|numer|}|śledzenie|tracking|przesyłka {nr|numer|}|link do śledzenia|fv|ref`,
  count:
    "dwa|dwie|trzy|cztery|pięć|sześć|siedem|osiem|dziewięć|dziesięć|jedenaście|dwanaście|tuzin",
  size: "# {stron|strony|słów}",
  and: "i|oraz|a także|plus|&",
  thing: `dostępy|hasła|loginy|stolik {nocny|kawowy|}|krzesełko|kołyska|łóżeczko|rower elektryczny|
    klocki lego|gra planszowa|karta graficzna|dysk twardy|gramofon|saksofon|flet|trąbka|
    wiolonczela|akordeon|ukulele|suknia|grawer|drożdżówki|pierniki|wiersz|cv|newsletter|posty|
    podcast|odcinek|napisy|transkrypcja|arkusz|excel|audyt|lekcje {pianina|gitary|angielskiego|
    śpiewu|jogi}|masaż|strzyżenie|tatuaż|rynny|komin|ocieplenie|elewacja|alarm|zamek|rolety|blat|
    okap|rozdzielnia|listwy|parkiet|panele|gruz|sesja zdjęciowa|pęk kluczy|zamówieni{e|a|em}|
    paczk{a|ę|i|ą}|paczek|przesyłk{a|ę|i|ą}|pakunek|pakiet|dostaw{a|ę|y}|wysyłk{a|ę}|towar{y|u|ów|
    }|produkt{y|u|ów|}|artykuł{y|}|rzecz{y|}|prezent{y|}|upomin{ek|ki}|zestaw{y|}|palet{a|y|ę}|
    karton{y|}|pudełk{o|a}|pudł{o|a}|kopert{a|ę}|prac{a|e|ę|y}|robot{a|ę|y}|zleceni{e|a}|zadani{e|
    a}|projekt{y|u|}|usług{a|i|ę}|realizacj{a|ę}|plik{i|ów|}|dokument{y|ów|acja|ację|}|pdf|
    zdjęci{e|a|ami}|zdjęć|fotki|foto|fotografie|film{y|}|wideo|album{y|}|galeri{a|ę|i}|odbitki|
    portret{y|}|obraz{y|}|rysun{ek|ki}|ilustracj{a|e|ę}|grafik{a|i|ę}|logo|baner|plakat{y|}|
    ulotki|broszur{a|y|ę}|wizytówki|kartki|zaproszenia|stron{a|ę} {internetowa|internetową|www|}|
    sklep {internetowy|}|aplikacj{a|ę}|kod {źródłowy|}|program|skrypt|baza danych|tekst{y|}|
    tłumaczeni{e|a}|rękopis|książk{a|i|ę}|raport{y|}|sprawozdanie|analiz{a|ę}|prezentacj{a|ę}|
    rozliczenie|księgowość|piosenk{a|ę|i}|utwór|nagrani{e|a}|lekcj{a|e|ę} {angielskiego|}|zajęcia|
    kurs{y|}|szkolenie|sesj{a|ę}|warsztaty|konsultacj{a|e}|korepetycje|sof{a|ę}|kanap{a|ę}|
    krzesł{o|a}|fotel{e|}|st{ół|oły}|stolik|biurko|łóżk{o|a}|materac|szaf{a|ę|y}|komod{a|ę}|
    regał{y|}|półk{a|i|ę}|mebl{e|i}|ławk{a|ę}|stołek|lamp{a|y|ę}|lustr{o|a}|dywan{y|}|zasłony|
    poduszk{a|i|ę}|koc{e|}|kołdr{a|ę}|ramk{a|i|ę}|zegar{ek|ki|}|wazon{y|}|mis{a|ki|kę|eczki}|
    miseczk{a|i|ę}|kub{ek|ki}|filiżank{a|i|ę}|talerz{e|}|dzban{ek|}|ceramik{a|ę}|świec{a|e|ę}|
    mydł{o|a}|biżuteri{a|ę}|pierścion{ek|ki}|obrączki|naszyjnik|bransoletk{a|i|ę}|kolczyki|
    sukienk{a|i|ę}|suknia {ślubna|}|koszul{a|ę|e}|sweter{ek|}|swetry|kurtk{a|ę|i}|płaszcz|spodnie|
    jeansy|spódnic{a|ę}|but{y|}|kozaki|skarpet{y|ki}|rękawiczki|czapk{a|i|ę}|szalik|toreb{ka|kę|
    ki}|torb{a|ę|y}|plecak{i|}|pasek|garnitur|zabawk{a|i|ę}|lalk{a|ę|i}|miś|puzzle|gr{a|ę|y}|
    konsol{a|ę}|rower{y|}|hulajnog{a|ę}|samochód|auto|motocykl|skuter|opony|przyczep{a|ę}|łódk{a|
    ę}|kajak|namiot|narty|gitar{a|ę}|pianino|skrzypce|wzmacniacz|perkusj{a|ę}|klawiatur{a|ę}|
    mikrofon|głośniki|słuchawki|telefon|iphone|laptop|komputer|tablet|monitor|drukark{a|ę}|aparat|
    obiektyw|dron|telewizor|radio|ładowark{a|ę}|kabel|kable|bateri{a|ę}|części {zamienne|}|piec|
    kocioł|bojler|grzejnik{i|}|zlew|kran|bateria|umywalk{a|ę}|toalet{a|ę}|prysznic|wann{a|ę}|
    łazienk{a|ę}|kuchni{a|ę}|pralk{a|ę}|zmywark{a|ę}|lodówk{a|ę}|piekarnik|drzwi|okn{o|a}|dach|
    płytki|podłog{a|ę}|ścian{a|y|ę}|ogrodzenie|bram{a|ę}|altan{a|ę}|ogród|trawnik|żywopłot|taras|
    gniazdk{o|a}|rur{a|y}|ogrzewanie|napraw{a|ę}|instalacj{a|ę}|montaż|remont|malowanie|
    sprzątanie|przeprowadzk{a|ę}|drewno|rośliny|kwiaty|bukiet|drzew{o|ka}|tort{y|}|ciasto|ciasta|
    ciasteczka|chleb|jedzenie|miód|dżem|wino|ser|kawa|bilet{y|}|bon|klucz{e|}|narzędzi{a|e}|
    maszyn{a|ę|y}|silnik|sprzęt|materiał{y|}|tkanin{a|y}|włóczk{a|ę}|pocztówki|znaczki|monety|
    płyt{y|ę|a}|komiksy|naklejki|wózek|fotelik|kosiark{a|ę}|wiertark{a|ę}|drabin{a|ę}|grill|
    obrus{y|}|fartuch|pościel|ręczniki|model|rzeźb{a|ę}|figurk{a|i|ę}|nóż|noże|instrument|szyld|
    łańcuch|klocki|hamulce|piasek|żwir|farba|tapet{a|y}`,
  paper: `faktur{a|ę|y}|paragon|rachunek|potwierdzenie {nadania|odbioru|}|list przewozowy|dowód
    {nadania|dostawy|}|podpis|gwarancj{a|ę}|instrukcj{a|ę}|protokół {odbioru|}|wz`,
};
