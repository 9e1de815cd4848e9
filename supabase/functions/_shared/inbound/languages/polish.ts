import type { Words } from "../lexicon.ts";
import { POLISH_DEEDS } from "./polish_deeds.ts";
import { POLISH_THINGS } from "./polish_things.ts";

export const POLISH: Words = {
  ...POLISH_THINGS,
  ...POLISH_DEEDS,
  months: `stycznia,styczeń,sty lutego,luty,lut marca,marzec,mar kwietnia,kwiecień,kwi maja,maj
    czerwca,czerwiec,cze lipca,lipiec,lip sierpnia,sierpień,sie września,wrzesień,wrz
    października,październik,paź listopada,listopad,lis grudnia,grudzień,gru`,
  weekdays: `poniedziałek,pon,pn wtorek,wt środę,środa,śr czwartek,czw,czwartku piątek,pt,pią
    sobotę,sobota,sob niedzielę,niedziela,nd,niedz`,
  greeting: `dzień dobry {państwu|pani|panu|wszystkim|}|dobry {wieczór|dzień}|dzień|witam
    {serdecznie|państwa|panią|pana|ponownie|}|cześć {wszystkim|}|czesc|hej {hej|}|siema|szanown{y|
    a|i} {pan|pani|państwo|panie|kliencie}|szanowni {państwo|klienci}|drog{i|a} {pani|panie|
    kliencie|}|kochan{a|i|y}|witaj|witajcie|halo|elo|dobry|dzień dobry {pani|panie|państwo|raz
    jeszcze|ponownie|wszystkim|panom|paniom|}|witam {pani|panie|i pozdrawiam|wszystkich|ciepło|}|
    dobry wieczór {państwu|pani|panu|wszystkim|}|hejka|heja|hejo|siemka|siemanko|czołem|cześć {i
    czołem|wam|}|szanown{y|a} {panie|pani|kliencie|klientko}|szanowni {klienci|rodzice}|szanowna
    pani {dyrektor|mecenas|}|szanowny panie {dyrektorze|mecenasie|}|drod{zy} {państwo|klienci|
    młodzi|}|kochan{a|y} {babciu|mamo|ciociu|}|mił{a|y} {pani|panie|}|dzien dobry|dobry wieczor|
    uprzejmie witam|w nawiązaniu do {zamówienia|zlecenia|wiadomości|rozmowy|naszej rozmowy|maila|
    państwa zamówienia|pani zamówienia|pana zamówienia}|w odpowiedzi na {maila|wiadomość|pytanie|
    zapytanie|pani wiadomość|pana wiadomość|państwa wiadomość}|odnośnie {zamówienia|zlecenia|
    przesyłki|do zamówienia}|w sprawie {zamówienia|zlecenia}|dotyczy {zamówienia|zlecenia}|co do
    {zamówienia|zlecenia}|no {hej|cześć}|halo halo`,
  thanks: `dziękuję {bardzo|serdecznie|pięknie|uprzejmie|ślicznie|za wszystko|}|{bardzo|
    serdecznie|pięknie|ślicznie} dziękuję|dziękujemy {bardzo|serdecznie|}|{bardzo|serdecznie}
    dziękujemy|dzięki {wielkie|bardzo|serdeczne|piękne|za wszystko|}|wielkie dzięki|dziekuje|
    dzieki|z podziękowaniem|z góry dziękuję|podziękował|dzięks|dzieki wielkie|{bardzo |serdecznie
    |pięknie |jeszcze raz |}{dziękuję|dziękujemy|dzięki|dziekuje|dzieki} {bardzo |serdecznie |
    pięknie |}za|jeszcze raz {dziękuję|dziękujemy|dzięki}|{dziękuję|dzięki} {z góry|z całego
    serca|jeszcze raz|raz jeszcze}|dziękuję i {pozdrawiam|polecam się|życzę miłego dnia|do
    zobaczenia|zapraszam ponownie}|dziękujemy i {pozdrawiamy|zapraszamy ponownie}|stokrotne
    dzięki|po stokroć dziękuję|wielkie dzięki {za|}|ogromne dzięki {za|}|dziękówka|dzienki|
    dziekuję|dziękuje {bardzo|pięknie|}|dziekuje {bardzo|}|dziękować|podziękowania|serdeczne
    podziękowania|z podziękowaniami|bóg zapłać|wdzięczn{y|a} jestem|jestem wdzięczn{y|a}`,
  signOff: `{serdecznie|ciepło|gorąco|} pozdrawiam {serdecznie|ciepło|cieplutko|gorąco|i dziękuję|
    państwa|panią|}|pozdrawiamy {serdecznie|}|{serdeczne|ciepłe|najlepsze} pozdrowienia|
    pozdrowienia|pozdro|pzdr|z {poważaniem|wyrazami szacunku|szacunkiem|pozdrowieniami}|
    serdeczności|{miłego|dobrego|spokojnego|udanego|pięknego} {dnia|wieczoru|weekendu|tygodnia|
    popołudnia|odpoczynku} {życzę|państwu|}|{życzę|życzymy} {miłego|dobrego} {dnia|weekendu|
    wieczoru}|buziaki|buźka|całusy|ściskam|uściski|do {usłyszenia|zobaczenia|widzenia}|na razie|
    wesołych świąt|wszystkiego {dobrego|najlepszego}|szerokiej drogi|trzymaj się|papa|pa|
    {serdecznie |gorąco |ciepło |}{pozdrawiam|pozdrawiamy} {serdecznie|ciepło|cieplutko|gorąco|
    państwa|panią|pana|was|wszystkich|i dziękuję|i życzę miłego dnia|i polecam się|z uśmiechem|
    mocno|}|pozdr|pozdrawiam i {dziękuję|życzę miłego dnia|życzę udanego dnia|do usłyszenia}|
    {serdeczne|ciepłe|gorące|najserdeczniejsze|słoneczne} pozdrowienia {dla rodziny|dla
    wszystkich|}|pozdrowionka|pozdrówka|pozdrowienia {dla rodziny|dla męża|dla żony|dla mamy|dla
    wszystkich|}|{z wyrazami|wyrazy} {szacunku|uznania|sympatii}|z {uszanowaniem|serdecznościami|
    sympatią|życzliwością|miłością|najlepszymi życzeniami}|łączę {pozdrowienia|wyrazy szacunku}|
    pozostaję z {szacunkiem|poważaniem}|{miłego|dobrego|spokojnego|udanego|pięknego|wspaniałego|
    cudownego|słonecznego|przyjemnego} {dnia|wieczoru|weekendu|tygodnia|popołudnia|odpoczynku|
    poniedziałku|wtorku|piątku|lata|urlopu|wypoczynku|popołudnia życzę|dnia życzę|weekendu życzę}|
    {miłej|dobrej|spokojnej|udanej|pięknej|przyjemnej} {niedzieli|soboty|nocy|zabawy|środy|pracy|
    podróży}|{życzę|życzymy} {pani |panu |państwu |wam |ci |}{miłego|dobrego|udanego|spokojnego|
    pięknego|wszystkiego|wszystkiego co} {dnia|weekendu|wieczoru|tygodnia|dobrego|najlepszego|
    popołudnia|}|{wesołych|radosnych|spokojnych|pogodnych} {świąt|}|szczęśliwego nowego roku|do
    {następnego|następnego razu|następnej współpracy|kolejnego zlecenia|kolejnego|szybkiego
    zobaczenia}|nara|narka|trzymajcie się|trzymaj się ciepło|bywaj|ukłony|kłaniam się|buziaczki|
    ściskam {mocno|serdecznie|}|całuję|uściski {dla wszystkich|}|wszystkiego {dobrego|najlepszego|
    co najlepsze}|pozdrawiaja|z pozdrowieniem|pozdrow|do {zobaczenia|usłyszenia|widzenia} {za
    tydzień|w przyszłym tygodniu|wkrótce|na kolejnej lekcji|na następnej lekcji|w piątek|w
    poniedziałek}|wszystkiego dobrego dla {młodych|państwa|pani|pana|rodziny|całej rodziny}`,
  yes: `tak {jest|oczywiście}|gotowe|tak {dostarczone|dostarczono|wszystko dostarczone|
    potwierdzam|wysłane|zrobione}`,
  fine: `tak {tak|}|tak {tak|oczywiście|jest|}|ok|okej|super|świetnie|doskonale|idealnie|jasne
    tak|potwierdzone|wszystko {ok|dobrze|w porządku|gra|gotowe|się udało|poszło dobrze|poszło
    gładko|działa|jest w porządku|jest ok|zgodnie z planem|załatwione|odbyło się}|udało się|
    załatwione|dobra wiadomość|status|status zamówienia|no to|i już|to wszystko|zgadza się|w
    porządku|poszło gładko|działa {bez zarzutu|idealnie|jak należy|}|{wszystko|całość} {poszło|
    przebiegło|odbyło się|jest|działa|gra|pasuje|udało się} {idealnie|sprawnie|gładko|zgodnie z
    planem|bez problemu|bez problemów|świetnie|super|pięknie|jak należy|ok|w porządku|dobrze|bez
    zarzutu|jak trzeba|tak jak trzeba|bez zakłóceń|i buczy}|wszystko {zrobione|ogarnięte|dograne|
    dopięte|zapięte na ostatni guzik|zakończone|zgodnie z umową|zgodnie z ustaleniami|super|gra i
    buczy|pięknie|cacy|tip top|jak trzeba|jak należy|poszło}|sprawa {załatwiona|zamknięta}|misja
    {wykonana|zakończona}|temat {zamknięty|ogarnięty}|cudownie|rewelacja|rewelacyjnie|
    fantastycznie|ekstra|fajnie|git|hura|hurra|uff|dobre {wieści|wiadomości|nowiny}|mam dobrą
    wiadomość|miła wiadomość|krótka informacja o dostawie|krótka informacja o zamówieniu|krótka
    informacja|krótka aktualizacja o dostawie|krótka aktualizacja o zamówieniu|krótka
    aktualizacja|informacja o dostawie|informacja o zamówieniu|aktualizacja o dostawie|
    aktualizacja o zamówieniu|potwierdzenie dostawy|potwierdzenie wykonania|potwierdzenie
    realizacji|status {przesyłki|paczki|dostawy}|owszem|oki|okejka|w porządeczku|i gotowe|i po
    sprawie|się udało|pełen sukces|sukces|zamówienie {złożone|przyjęte}`,
  frame: `że|iż|{niniejszym|} {potwierdzam|potwierdzamy|informuję|informujemy|zawiadamiam|
    zgłaszam|melduję} {uprzejmie|niniejszym|państwa|pana|panią|} {że|iż|o|}|{uprzejmie|miło mi}
    {informuję|informujemy|potwierdzam|poinformować|potwierdzić} {że|iż|}|{mogę|możemy|chcę|
    chciałem|chciałam|chcemy|pragnę} {tylko|} {potwierdzić|poinformować|dać znać|zgłosić} {że|iż|
    }|{daję|dajemy} znać {że|}|piszę {tylko|} {żeby|by|aby} {potwierdzić|poinformować|dać znać}
    {że|}|krótka informacja że|z przyjemnością {informuję|potwierdzam} {że|}|{uprzejmie|
    niniejszym|z przyjemnością|z radością|krótko|szybko|miło mi} {informuję|informujemy|
    potwierdzam|potwierdzamy|donoszę|zawiadamiam|melduję|oświadczam} {że|iż|}|{informuję|
    informujemy|potwierdzam|potwierdzamy|zawiadamiam|zawiadamiamy|donoszę|oświadczam|zaświadczam|
    zapewniam|dodam|przekazuję} {uprzejmie|niniejszym|z przyjemnością|państwa|pana|panią|państwu|
    panu|pani|} {że|iż|}|{chciałem|chciałam|chcę|chcemy|pragnę} {tylko |}{potwierdzić|
    poinformować|zawiadomić|powiadomić|dać znać|napisać|powiedzieć} {państwa |panią |pana |}{że|}|
    {piszę|odzywam się} {tylko |}{żeby|by|aby} {powiadomić|zawiadomić|powiedzieć|napisać|donieść}
    {że|}|{daję|dajemy} {tylko |}znać {że|}|miło mi {poinformować|potwierdzić|donieść} {państwa |
    pana |panią |}{że|iż|}|{melduję|raportuję} {że|posłusznie że|}|{cieszę się|cieszymy się} {że
    mogę |mogąc |}potwierdzić {że|}|{tylko |}informacja że|{krótkie|szybkie} info {że|}|info że|
    zgodnie z {ustaleniami|umową|prośbą} {potwierdzam|informuję} {że|}`,
  courtesy: `cieszę się|że {tak|} się {podobają|podoba}|{nie ma|żaden|bez} {problemu|problemów|
    problem|sprawy|kłopotu|zastrzeżeń|uwag|uszkodzeń}|nie ma za co|{cała|} przyjemność po mojej
    stronie|{to była|była to} {czysta|wielka|} przyjemność|{było|bardzo} miło {było|}
    {współpracować|pracować|}|{proszę|} {nie wahać się|śmiało|się nie wahać} {pytać|pisać|dzwonić|
    skontaktować|kontaktować|} {się|}|w razie {jakichkolwiek|} {pytań|wątpliwości|potrzeby|
    problemów} {proszę o kontakt|jestem do dyspozycji|jestem dostępny|jestem dostępna|służę
    pomocą|pozostaję do dyspozycji|proszę pisać|proszę dzwonić|śmiało pisz|zapraszam do kontaktu|
    }|{pozostaję|pozostajemy|jestem|jesteśmy} do {państwa|pana|pani|} dyspozycji|{przepraszam|
    przepraszamy|sorki|sorry|wybaczcie} za {małe|drobne|lekkie|to|} {opóźnienie|spóźnienie|
    czekanie|zwłokę}|cieszę się że {tak|} się {podobają|podoba|spodobał|spodobała|spodobało|
    udało}|niech {dobrze|} służy|{bardzo|} {zadowolony|zadowolona} {klient|klientka|}|polecam się
    {na przyszłość|}|zapraszam ponownie|{wygląda|wyglądają|leży} {przepięknie|pięknie|świetnie|
    super|ślicznie|jak ulał}|{widziałam|widziałem} na zdjęciu|{proszę|} {sprawdzić|zajrzeć|
    zobaczyć} {pocztę|zdjęcie|w załączniku|}|smacznego|powodzenia|gratuluję|{zdjęcie|
    potwierdzenie} w załączniku|co słychać|wszystko poszło {dobrze|gładko|sprawnie|zgodnie z
    planem|bez problemu}|poszło {sprawnie|gładko|bez problemu}|{zaufanie|zamówienie|zakup|zakupy|
    cierpliwość|współpracę|wyrozumiałość|zlecenie|kontakt|transakcję|pomoc|wsparcie|wybór|
    gościnność|życzliwość|serdeczność|uprzejmość|rozmowę|kawę|pyszną kawę|poczęstunek|polecenie|
    opinię|miłą opinię|szybki kontakt|szybką płatność|miłe przyjęcie|miłą rozmowę|miłą atmosferę|
    miłą obsługę|ciepłe przyjęcie|okazane zaufanie|dotychczasową współpracę|sprawną transakcję|
    sprawną współpracę|miłą transakcję|wspaniałą współpracę|świetną współpracę|przyjemną
    współpracę|super współpracę|piękne słowa|dobre słowo|miłe słowo|powierzone zadanie|powierzenie
    zlecenia|skorzystanie z usług|skorzystanie z moich usług|wybór naszej firmy|wspólny czas|cały
    rok|wspólną pracę|możliwość współpracy} {i {cierpliwość|zaufanie|współpracę|wyrozumiałość|miłą
    rozmowę|kontakt|pozdrawiam|polecam się|miłą współpracę}|}|{bardzo |było |niezwykle |}{miło|
    przyjemnie} {było |mi było |nam było |}{państwa poznać|panią poznać|pana poznać|poznać|
    współpracować|pracować|gościć|obsługiwać|z państwem współpracować|dla państwa pracować|z panem
    współpracować|z panią współpracować|państwa gościć|}|{polecam|polecamy} {się|} {na przyszłość|
    na przyszłość i pozdrawiam|ponownie|na kolejne zlecenia|gorąco|z czystym sumieniem|serdecznie|
    pamięci|}|{zapraszam|zapraszamy} {ponownie|serdecznie|znów|na kolejne zakupy|na kolejne
    lekcje|do ponownych zakupów|do współpracy|do dalszej współpracy|do kontaktu|w przyszłości|}|
    {liczę|liczymy} na {dalszą|kolejną|ponowną} współpracę|{mam|mamy} nadzieję {że|} {na {dalszą|
    kolejną|ponowną} współpracę|do zobaczenia|do zobaczenia wkrótce|jest pani zadowolona|jest pan
    zadowolony|są państwo zadowoleni|jesteście zadowoleni|jesteś zadowolona|jesteś zadowolony|
    spełnia oczekiwania|spełniłem oczekiwania|spełniłam oczekiwania|się spodobał|się spodobała|się
    spodobały|wszystko gra|wszystko pasuje|będzie pani zadowolona|będzie pan zadowolony|będą
    państwo zadowoleni|będzie dobrze służyć|posłuży długo|posłuży przez lata|sprawi radość|sprawi
    dużo radości|przyniesie radość|u państwa wszystko dobrze|wszystko u pani dobrze|będziesz
    zadowolona|będziesz zadowolony|jeszcze się zobaczymy|jeszcze kiedyś współpracujemy}|niech {się
    |}{dobrze |długo |zdrowo |}{służy|służą|nosi|noszą|sprawuje|cieszy|cieszą} {oko|przez lata|
    długo|zdrowo|}|{udan|mił|przyjemn|dobr|fajn|bezpieczn|wesoł}{ych|ej|ego} {wypraw|jazdy|zabawy|
    lektury|podróży|gry|grania|pedałowania|wycieczek|imprezy|uroczystości|wesela|urodzin|
    użytkowania|snu|czytania|słuchania|pływania|przejażdżek|wakacji|odbioru|degustacji|
    świętowania}|na zdrowie|wszystkiego najlepszego {dla {młodych|pary młodej|solenizantki|
    solenizanta|jubilata|jubilatki|maluszka|małej|syna|córki|wnuczki|wnuka}|z okazji {urodzin|
    ślubu|rocznicy}|na nowej drodze życia|}|{sto lat|gratulacje|najlepsze życzenia|życzenia|dużo
    szczęścia|dużo zdrowia|dużo radości|samych sukcesów|powodzenia} {dla {młodych|pary młodej|
    solenizantki|solenizanta|jubilata|państwa|pani|pana|całej rodziny|małej|maluszka}|młodej
    parze|na egzaminie|w nowym domu|w nowym mieszkaniu|}|{pozdrowienia|ukłony|buziaki|uściski} dla
    {męża|żony|mamy|taty|rodziny|całej rodziny|dzieci|wnuczki|małej|solenizantki|wszystkich}|
    {bardzo |niezwykle |przesymp|naprawdę |}{miła|miły|mili|sympatyczna|sympatyczny|sympatyczni|
    uprzejmi|uprzejma|uprzejmy|życzliwi|serdeczni} {klient|klientka|klienci|ludzie|pani|pan|
    państwo|rodzina|osoba|}|{super|świetny|świetna|wspaniała|wspaniali|rzetelny|rzetelna} {klient|
    klientka|klienci|kupujący|kupująca|współpraca|kontakt|impreza|atmosfera|wesele|ludzie}|{to |
    }{była|był|było} {czysta |prawdziwa |wielka |ogromna |dla mnie |dla nas |}{przyjemność|
    zaszczyt|radość}|cieszę się {bardzo |ogromnie |}{że mogłem pomóc|że mogłam pomóc|że mogliśmy
    pomóc|z efektu|że się podoba|że się podobają|że pasuje|że się spodobało|że się spodobał|że się
    spodobała|że wszystko się udało|że wszystko gra|}|cieszymy się {że {mogliśmy pomóc|się podoba|
    się podobają}|}|jestem {bardzo |}{zadowolon{y|a}|dumn{y|a}|szczęśliw{y|a}} {z efektu|}|efekt
    {jest |}{super|świetny|rewelacyjny|piękny|przepiękny}|w razie {czego|jakichkolwiek pytań|
    jakichkolwiek wątpliwości|pytań|potrzeby|problemów|wątpliwości} {proszę dzwonić|proszę pisać|
    proszę śmiało pisać|proszę śmiało dzwonić|proszę dać znać|daj znać|dzwoń|pisz|dzwoń śmiało|
    pisz śmiało|jestem pod telefonem|jesteśmy do dyspozycji|jesteśmy pod telefonem|polecam się|
    zapraszam|służymy pomocą|pozostajemy do dyspozycji|}|{gdyby|jakby} {coś|co} {to |}{proszę|}
    {dzwonić|pisać|śmiało pisać|śmiało dzwonić|dzwoń|pisz}|{jestem|jesteśmy|pozostaję|pozostajemy}
    {zawsze |}{do usług|pod telefonem|w kontakcie|do dyspozycji}|{przepraszam|przepraszamy}
    {jeszcze raz |}za {kłopot|zwłokę w odpowiedzi|późną odpowiedź|późną porę|zamieszanie|
    niedogodności}|{będzie mi miło|miło mi będzie|proszę} o {opinię|wystawienie opinii}|będę
    wdzięczn{y|a} za opinię|{piękna|ładna} {dziś |}{pogoda|pogoda dziś}|{u nas|tu u nas|u nas
    tutaj} {już |}{śnieg|mróz|zimno|ciepło|słonecznie}|było {super|świetnie|wspaniale|pięknie|
    cudownie|wzruszająco|wesoło}|bawili się {świetnie|doskonale}|{świetnie|doskonale|super} się
    {bawiliśmy|bawili|współpracowało|pracowało}|{dobrze|miło|fajnie|świetnie} się {współpracowało|
    pracowało|rozmawiało}|{mam nadzieję|mamy nadzieję} że {wszystko w porządku|wszystko jest w
    porządku|się spodoba|się spodobają|się podoba|się podobają|będzie służyć|będzie służył|będzie
    służyła|wszystko ok|spodoba się pani|spodoba się panu|spodoba się państwu}|{córka|syn} {grał|
    grała|pracował|pracowała|śpiewała|śpiewał} {bardzo |}{ładnie|pięknie|dobrze}|{goście|wszyscy|
    dzieci} {się |}{świetnie |dobrze |}{bawili|bawiły} się|{ciepłe|miłe|dobre} {słowa|słowo}|
    zamówienie i {ciepłe|miłe} słowa`,
  pay: `proszę o {zwolnienie|wypłatę|uwolnienie|odblokowanie} {środków|płatności|pieniędzy|kwoty}
    {na moje konto|}|{proszę o|prosimy o} {zwolnienie|uwolnienie|wypłatę|odblokowanie} {środków|
    płatności|pieniędzy|kwoty}|{można|proszę|możecie} {zwolnić|uwolnić} {płatność|pieniądze|
    środki}`,
  me: "ja|my",
  it: `to|wszystko|całość|je|go|ją|ono|ona|on|one|oni|wszystkie|całoś{ci}|wszystko {zamówione|co
    trzeba|co zamówione|co pani zamówiła|co pan zamówił|jak w zamówieniu|}|komplet {mebli|
    dokumentów|plików|kluczy|krzeseł|zdjęć|}|ten komplet|całe zamówienie|całe zlecenie|cała
    partia|cała dostawa|cała przesyłka|cały towar|cały zestaw|cały komplet`,
  all: `wszystkie|wszystkich|wszystko|cały|cała|całe|obie|oba|obydwa|wszyst{kimi|kim}|{obydwie|
    oboje|obie dwie}|całym|całą|całej|{wszystkie|cała|całe} {dwa|dwie|trzy|cztery|pięć|sześć|
    siedem|osiem|dziewięć|dziesięć|dwanaście|piętnaście|dwadzieścia}`,
  my: "mój|moja|moje|moją|nasz|nasza|nasze|naszą|mojego",
  to: `do|na|w|we|pod|przed|pod same|o|około|ok|koło|przy|obok|po|za|od|dla|ku|nad|wewnątrz|od
    rana|nad ranem|z dniem|w dniu|dnia|dn|wprost do|według|zgodnie z|od razu do|wprost {na|pod|w}|
    prosto {do|na|pod|w}|bezpośrednio {do|na|pod|w}|pomiędzy|między|naprzeciwko|naprzeciw|
    niedaleko|blisko|w okolicach|w pobliżu|z tyłu|na wprost|tuż {przed|przy|po|pod|obok}|aż {do|
    na|pod}|zaraz {po|przy}|pod adres|pod adresem|na adres|w ręce|z datą|w obrębie|na terenie|u
    progu|w godzinach|od godziny|w sprawie|do druku`,
  at: "u",
  by: "przez|z|za pośrednictwem|via|poprzez|w|na|kurierem z",
  of: "do|dla|z|od|ze|na",
  have: "mam nadane",
  was: `został{o|a|y|}|zostali|był{o|a|y|}|właśnie został{o|a|y|}|będące|{został|zostało|została|
    zostały} {już|dziś|dzisiaj|wczoraj|właśnie|dzisiaj rano|}|{został|zostało|została|zostały}
    {również|także|też|pomyślnie|}|{był|było|była|były} {już|}`,
  is: `jest|są|znajduje się|znajdują się|stoi|leży|wisi|wiszą|stoją|leżą|działa|działają|jestem|
    {jest|są} {już|}|{znajduje|znajdują} się {już|}|stoi {już|}|leży {już|}|{wisi|wiszą} {już|}|
    figuruje jako|ma status|widnieje jako`,
  others: "ma|mają|już ma",
  today: `dziś {rano|wieczorem|przed południem|po południu|w południe|o poranku|}|dzisiaj {rano|
    wieczorem|przed południem|po południu|w południe|}|{rano|wieczorem|po południu|przed
    południem|w południe}|w tym tygodniu|dzisiejszego dnia|przed chwilą|chwilę temu|przed
    {chwileczką|momentem}|z rana|z samego rana|{dziś|dzisiaj|dzis|dzisaj} {w nocy|około południa|
    koło południa|z rana|z samego rana|o świcie|o #|około #|koło #|po #|nad ranem|popołudniu|w
    poniedziałek|w południe|poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|przed
    chwilą|w ciągu dnia|}|{dzisiejszego|dzisiejszym} {ranka|poranka|popołudnia|popołudniu|
    przedpołudnia|dnia|dniu}|w dniu {dzisiejszym|dzisiaj|dzisiejszym rano}|tuż przed chwilą|
    dosłownie {przed chwilą|chwilę temu|minutę temu}|dopiero co|popołudniu|nad ranem|o świcie|o
    poranku|tego ranka`,
  past: `wczoraj {rano|wieczorem|po południu|przed południem|w południe|}|przedwczoraj|w {zeszłym|
    ubiegłym} {tygodniu|miesiącu}|w {zeszły|ubiegły} {poniedziałek|wtorek|czwartek|piątek}|w
    {zeszłą|ubiegłą} {środę|sobotę|niedzielę}|{#|dwa|dwie|trzy|cztery|pięć|kilka|parę} {minut|
    minuty|godzin|godziny|dni|tygodnie|tygodni} temu|{godzinę|tydzień|minutę} temu|niedawno|
    ostatnio|wczorajszego dnia|wczoraj {około #|o #|w godzinach popołudniowych|w godzinach
    porannych|w nocy|późnym wieczorem|z rana|w ciągu dnia|poniedziałek|wtorek|środa|czwartek|
    piątek|sobota|niedziela|wieczór|w poniedziałek|w niedzielę}|w {zeszłym|ubiegłym|minionym}
    {roku|tygodniu|miesiącu}|w {zeszły|ubiegły|miniony} {weekend|poniedziałek|wtorek|czwartek|
    piątek}|w {zeszłą|ubiegłą|minioną} {środę|sobotę|niedzielę}|{pół godziny|pół godzinki|
    kwadrans|dwie godziny|dziesięć minut|chwilkę|moment|momencik|dwa tygodnie|miesiąc|kilka chwil|
    parę chwil|parę minut|parę godzin|trzy dni|dwa dni|kilka minut|kilkanaście minut|niecałą
    godzinę|godzinkę} temu|przed {godziną|dwoma godzinami|pół godziną|tygodniem|kilkoma dniami|
    dwoma dniami|kwadransem|kilkoma minutami|weekendem}|w {ostatni|miniony} {weekend|piątek|
    poniedziałek|wtorek|czwartek}|w ostatnią {środę|sobotę|niedzielę}|onegdaj|ubiegłej nocy|dnia
    wczorajszego|w dniu wczorajszym|dopiero co`,
  dayPart: "dziś wieczorem|dzisiaj wieczorem|wieczorem|rano",
  clock: `{o|ok|około|koło|przed|po|} {godz|godzinie|godziny|} # {#|}|{o|około|po} {drugiej|
    trzeciej|czwartej|piątej|szóstej|siódmej|ósmej|dziewiątej|dziesiątej|jedenastej|dwunastej|
    piętnastej|szesnastej|siedemnastej}|w południe|godz|rano|{o|ok|około|koło|tuż przed|tuż po|
    przed|po|punkt} {godz|godzinie|godziny|godziną|} # {#|rano|wieczorem|po południu|}|{o|około|
    po|przed|koło} {pierwszej|drugiej|trzeciej|czwartej|piątej|szóstej|siódmej|ósmej|dziewiątej|
    dziesiątej|jedenastej|dwunastej|trzynastej|czternastej|piętnastej|szesnastej|siedemnastej|
    osiemnastej|dziewiętnastej|dwudziestej}|wpół do {drugiej|trzeciej|czwartej|piątej|szóstej|
    siódmej|ósmej|dziewiątej|dziesiątej|jedenastej}|{około|koło|po|przed} {południa|południu|
    południem|obiedzie|obiedem}|po pracy|w nocy|z rana|rankiem`,
  and: "i|oraz|a także|plus|&",
};
