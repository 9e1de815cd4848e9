// What was done with it and how. Past tense and participle only: no word that promises.
export const POLISH_DEEDS = {
  sent: `dostarczon{o|e|y|a|ą}|dostarczenie {jest|} {zakończone|potwierdzone|wykonane|}|
    doręczon{o|e|y|a|ą}|wysłan{o|e|y|a|ą}|nadan{o|e|y|a|ą}|przekazan{o|e|y|a|ą}|przesłan{o|e|y|a|
    ą}|wydan{o|e|y|a|ą}|oddan{e|y|a|ą|o}|odesłane do klienta|przywiezion{o|e|y|a}|zawiezion{o|e|y|
    a}|dowiezion{o|e|y|a}|wgran{o|e|y|a}|wrzucon{o|e|y|a}|udostępnion{o|e|y|a}|opublikowan{o|e|y|
    a}|zamieszczon{o|e|y|a}|przetransferowan{o|e}|wręczon{o|e|y|a}|{dostawa|przekazanie|wysyłka|
    doręczenie|odbiór|realizacja} {została|jest|zostało|} {zrealizowan{a|e|y}|wykonan{a|e}|
    zakończon{a|e|y}|potwierdzon{a|e|y}|dokonan{a|e}|ukończon{a|e}|odbyło się|odbyła się}|
    {potwierdzam|potwierdzamy} {dostawę|dostarczenie|doręczenie|realizację|wykonanie|przekazanie|
    wydanie|wysłanie|wysyłkę|zakończenie}|{dostarczenie|doręczenie|wykonanie|realizację}
    {zamówienia|przesyłki|towaru|zlecenia|paczki}|oto {jest|są}|proszę bardzo gotowe|
    zrealizowan{o|e|y|a}|dostrczono|dostrczone|dostrczony|dostrczona|dostrczon|dosatrczono|
    dosatrczone|dosatrczony|dosatrczona|dosatrczon|dostraczono|dostraczone|dostraczony|
    dostraczona|dostraczon|dostarczno|dostarczne|dostarczny|dostarczna|dostarczn|dotarczono|
    dotarczone|dotarczony|dotarczona|dotarczon|dostarcozno|dostarcozne|dostarcozny|dostarcozna|
    dostarcozn|dostarczonoo|dostarczonoe|dostarczonoy|dostarczonoa|dostarczono|doręczno|doręczne|
    doręczny|doręczna|doręczn|dorecozno|dorecozne|dorecozny|dorecozna|dorecozn|doręcznoo|
    doręcznoe|doręcznoy|doręcznoa|doręczno|wysłno|wysłne|wysłny|wysłna|wysłn|wyslano|wyslane|
    wyslany|wyslana|wyslan|wysalano|wysalane|wysalany|wysalana|wysalan|przekzano|przekzane|
    przekzany|przekzana|przekzan|przekazno|przekazne|przekazny|przekazna|przekazn|dostarczo|
    dostarcze|dostarczy|dostarcza|dostarconzo|dostarconze|dostarconzy|dostarconza|dostarconz|
    {przywiezion|zawiezion|dowiezion|rozwiezion|odwiezion|podwiezion|podrzucon|zaniesion|
    doniesion|wniesion}{o|e|y|a|ą} {do|na|pod|klientowi|klientce|pani|panu|państwu}|{wręczon|
    udostępnion|wgran|wrzucon|zamieszczon|podesłan|posłan|rozesłan|przesłan|dosłan|nadesłan|
    wyeksportowan|przetransferowan|wypuszczon|wdrożon|zdan}{o|e|y|a|ą}|{zawiezion|dowiezion|
    przywiezion|podrzucon}{o|e|y|a}|{dostawa|wysyłka|realizacja|usługa|transakcja|instalacja}
    {zrealizowan|wykonan|zakończon|dokonan|sfinalizowan|przeprowadzon|ukończon}a|{przekazanie|
    zlecenie|zamówienie} {zrealizowan|wykonan|zakończon|dokonan|sfinalizowan|przeprowadzon|
    ukończon}e|dostawa {ok|udana|przebiegła pomyślnie|przebiegła sprawnie|przebiegła bez
    problemów|odbyła się zgodnie z planem|poszła gładko}|{przekazanie|wydanie} {przebiegło
    pomyślnie|przebiegło bez problemów|poszło gładko}|{potwierdzam|potwierdzamy} {pełne |terminowe
    |}{zrealizowanie|dostarczenie|doręczenie|wykonanie|przekazanie|ukończenie} {pełnej dostawy|
    całej dostawy|zamówienia|zlecenia|usługi|przesyłki|prac|projektu|całości|}|przeszło w ręce
    {klienta|klientki|odbiorcy|nowego właściciela|nowej właścicielki}|{trafił|trafiła|trafiło|
    trafiły} {już |}{do|w ręce} {klienta|klientki|odbiorcy|rąk klienta|rąk klientki|kupującego|
    kupującej|nabywcy|właściciela|nowego właściciela|nowej właścicielki|adresata|pana|pani|
    państwa|ciebie|domu|pary młodej|solenizanta|solenizantki|jubilata|jubilatki}|{dotar|dosz}{ł|
    ła|ło|ły} {cało|bezpiecznie|bez szwanku|cała i zdrowa|cały i zdrowy}|{klient|pan|kupujący}
    {przyjechał|podjechał|przyszedł|był|wpadł} {po odbiór|i odebrał|i zabrał|po nią|po niego|po
    nie|po to}|{klientka|pani|kupująca} {przyjechała|podjechała|przyszła|była|wpadła} {po odbiór|i
    odebrała|i zabrała|po nią|po niego|po nie|po to}|{klient|pan|kupujący} {przyjechał|podjechał|
    przyszedł} do {warsztatu|sklepu|pracowni|mnie|nas} i {odebrał|zabrał|wziął}|{klientka|pani|
    kupująca} {przyjechała|podjechała|przyszła} do {warsztatu|sklepu|pracowni|mnie|nas} i
    {odebrała|zabrała|wzięła}|{dostarczone|wysłane|przekazane} do druku`,
  iSent: `{jest|są|} {już|} u {pana|pani|państwa|ciebie|was}|odbiór {był|odbył się}|{dostawa|
    przekazanie} {była|było|odbyła się}|dostarczył{em|am|}|dostarczyliśmy|doręczył{em|am}|
    wysłał{em|am}|wysłaliśmy|nadał{em|am}|nadaliśmy|przekazał{em|am}|przekazaliśmy|oddał{em|am}|
    oddaliśmy|zawiozł{em|am}|przywiozł{em|am}|dowiozł{em|am}|wgrał{em|am}|wrzucił{em|am}|
    udostępnił{em|am}|ukończył{em|am}|zakończył{em|am}|zrobił{em|am}|wykonał{em|am}|wykonaliśmy|
    skończył{em|am}|zrealizował{em|am}|zrealizowaliśmy|wymienił{em|am}|naprawił{em|am}|
    zamontował{em|am}|zamontowaliśmy|zainstalował{em|am}|posprzątał{em|am}|przetłumaczył{em|am}|
    namalował{em|am}|pomalował{em|am}|wręczył{em|am}|kurier {dostarczył|doręczył}|doręczyli|
    dostarczyli|poszło|poszła|poszły|pojechał{o|a|y|}|przesłał{em|am}|wydał{em|am}|uszył{am|em}|
    odbył{o|a|y} się|przeprowadził{em|am}|{zainstalowa|zamontowa|zmontowa|pomalowa|wymalowa|
    przemalowa|namalowa|wytapetowa|zaprojektowa|zaprogramowa|wyremontowa|zremontowa|odremontowa|
    odrestaurowa|wyregulowa|zaszpachlowa|wyszpachlowa|wytynkowa|otynkowa|wybrukowa|zabetonowa|
    wyasfaltowa|wycyklinowa|polakierowa|wylakierowa|zalakierowa|wypolerowa|zaimpregnowa|
    skonfigurowa|zoptymalizowa|przetestowa|opublikowa|zarchiwizowa|zeskanowa|zdigitalizowa|
    sfotografowa|obfotografowa|wydrukowa|zredagowa|skorygowa|przeredagowa|spisa|napisa|dopisa|
    przepisa|rozpisa|narysowa|wyrysowa|naszkicowa|wygrawerowa|wyhaftowa|haftowa|wydzierga|
    wyprasowa|uprasowa|wypra|upra|posprząta|wysprząta|uprząta|odgruzowa|skopa|przekopa|posia|
    zasia|uporządkowa|wyczesa|wymasowa|ugotowa|udekorowa|zagra|nagra|odegra|zaśpiewa|sfilmowa|
    zmasterowa|zmiksowa|odmalowa|wykafelkowa|wyfrezowa|pospawa|zespawa|przyspawa|okablowa|
    zaizolowa|zmodernizowa|wyrówna|odholowa|zholowa|rozładowa|wykopa|odkopa|zreperowa|
    zwulkanizowa|wycieniowa|zakonserwowa|wyszorowa|wytrzepa}{łem|łam|liśmy|łyśmy}|{napraw|uruchom|
    odnow|ozdob|obrob|przerob|popraw|wyrzeźb|zrob|wystroj|ociepl|uszczeln|wymien|zaślep}{iłem|
    iłam|iliśmy|iłyśmy}|{wyczyści|oczyści|zawiesi|powiesi|uszczelni|wymieni|zamieści|umieści|
    wypuści|naostrzy|nakręci|skręci|dokręci|przykręci|sklei|przyklei|zaklei|podklei|uklei|wybieli|
    odnowi|poprowadzi|oprawi|obramowa|nauczy|przeszkoli|oprowadzi|wystąpi|umy|uszy|obszy|zszy|
    przeszy|wypra|wyla|zala|podla|uwarzy|ulepi|wypali|zeszlifowa|ułoży|złoży|wyłoży|podłączy|
    wyposaży|odświeży|urządzi|odkurzy|wystroi|nastroi|przystroi|zbudowa|wybudowa|przebudowa|
    odbudowa|posła|przesła|podesła|rozesła|wyeksportowa|załadowa|wyda|odda|przekaza|nada|wysła|
    dostarczy|doręczy|wręczy|dosła|ustawi|wgra|wrzuci|udostępni|opublikowa|załączy|wykona|zrobi|
    zrealizowa|skończy|ukończy|zakończy|sfinalizowa|załatwi|przepracowa}{łem|łam|liśmy|łyśmy}|
    {zawioz|przywioz|dowioz|rozwioz|podwioz|zanios|donios|wnios|upiek|spiek|ostrzyg|przewioz}{łem|
    łam}|{zawieź|przywieź|dowieź|podwieź|zanieś|donieś|wnieś|upiek|przewieź}{liśmy|łyśmy}|{skosi|
    posadzi|zasadzi|ogrodzi|wyszlifowa|oszlifowa|wygłuszy|wyciszy|ociepli|wykończy|dokończy|
    poprawi|przerobi|obrobi|ozdobi|przystroi|ustroi|wyrzeźbi|wytoczy|wywierci|naoliwi|nasmarowa|
    napompowa|naprawi|uruchomi|przywróci|wdroży|odtworzy|przetłumaczy|usmaży|uwędzi}{łem|łam|
    liśmy|łyśmy}|przycią{łem}|przycięł{am}|przycięliśmy|podciąłem|podcięłam|ściąłem|wyciąłem|
    wycięłam|udzieliłem {lekcji|korepetycji}|udzieliłam {lekcji|korepetycji}|{dałem|dałam}
    {lekcję|koncert|korepetycje}|{zagrałem|zagrałam|zagraliśmy} {koncert|wesele|imprezę|}|wysłane
    zostało|{wyslal|wyslał|wysłal|wyslał|dostarczyl|doreczyl|dorecyzł|przekazal|oddal|zrobil|
    zrobił|skonczyl|skończyl|naprawil|zamontowal|zostawil|wykonal|zawiozl|przeslal|przesłal|
    wgral}{em|am}|{odbyło|odbyła|odbył|odbyły} się {lekcja|koncert|zajęcia|sesja|szkolenie|
    ostatnia lekcja|}|kurier {ją |go |je |}{dostarczył|doręczył|zostawił|przywiózł}|{dpd|dhl|ups|
    gls|inpost|poczta|listonosz|poczta polska|kierowca} {ją |go |je |}{dostarczył|doręczył|
    dostarczyła|doręczyła|zostawił}|{mój|nasz} {mąż|syn|kolega|wspólnik|pracownik|kierowca|
    technik} {dostarczył|zawiózł|przekazał|zamontował|oddał|wysłał|wręczył}|{moja|nasza} {żona|
    córka|koleżanka|wspólniczka|ekipa} {dostarczyła|zawiozła|przekazała|zamontowała|oddała|
    wysłała|wręczyła}|w {pana|pani|twoich|państwa|waszych|jego|jej|dobrych} rękach|w rękach
    {klienta|klientki|odbiorcy|kupującego|kupującej|nabywcy|właściciela|pary młodej|młodych}`,
  done: `zrobion{e|y|a|o}|wykonan{e|y|a|o}|ukończon{e|y|a|o}|zakończon{e|y|a|o}|skończon{e|y|a|o}|
    załatwion{e|y|a}|zainstalowan{e|y|a|o}|zamontowan{e|y|a|o}|naprawion{e|y|a|o}|wymienion{e|y|a|
    o}|przetłumaczon{e|y|a|o}|pomalowan{e|y|a|o}|posprzątan{e|y|a|o}|wysprzątan{e|y|a|o}|
    wyczyszczon{e|y|a}|uruchomion{e|y|a}|podłączon{e|y|a}|położon{e|y|a}|skręcon{e|y|a}|złożon{e|
    a|y} i|zmontowan{e|y|a}|wyregulowan{e|y|a}|sprawdzon{e|y|a}|przetestowan{e|y|a}|obrobion{e|y|
    a}|zredagowan{e|y|a}|wydrukowan{e|y|a}|uszyt{e|y|a}|zbudowan{e|y|a}|zaprojektowan{e|y|a}|
    napisan{e|y|a}|nagran{e|y|a}|zmiksowan{e|y|a}|odrestaurowan{e|y|a}|odnowion{e|y|a|o}|
    przeprowadzon{e|y|a|o}|rozliczon{e|y|a}|skoszon{e|y|a}|przycięt{e|y|a}|zasadzon{e|y|a}|
    upieczon{e|y|a}|oprawion{e|y|a}|zaliczon{e|y|a}|wykończon{e|y|a}|wdrożon{e|y|a}|{zainstalowa|
    zamontowa|zmontowa|pomalowa|wymalowa|przemalowa|namalowa|wytapetowa|zaprojektowa|zaprogramowa|
    wyremontowa|zremontowa|odremontowa|odrestaurowa|wyregulowa|zaszpachlowa|wyszpachlowa|
    wytynkowa|otynkowa|wybrukowa|zabetonowa|wyasfaltowa|wycyklinowa|polakierowa|wylakierowa|
    zalakierowa|wypolerowa|zaimpregnowa|skonfigurowa|zoptymalizowa|przetestowa|opublikowa|
    zarchiwizowa|zeskanowa|zdigitalizowa|sfotografowa|obfotografowa|wydrukowa|zredagowa|skorygowa|
    przeredagowa|spisa|napisa|dopisa|przepisa|rozpisa|narysowa|wyrysowa|naszkicowa|wygrawerowa|
    wyhaftowa|haftowa|wydzierga|wyprasowa|uprasowa|wypra|upra|posprząta|wysprząta|uprząta|
    odgruzowa|skopa|przekopa|posia|zasia|uporządkowa|wyczesa|wymasowa|ugotowa|udekorowa|zagra|
    nagra|odegra|zaśpiewa|sfilmowa|zmasterowa|zmiksowa|odmalowa|wykafelkowa|wyfrezowa|pospawa|
    zespawa|przyspawa|okablowa|zaizolowa|zmodernizowa|wyrówna|odholowa|zholowa|rozładowa|wykopa|
    odkopa|zreperowa|zwulkanizowa|wycieniowa|zakonserwowa|wyszorowa|wytrzepa}{ny|na|ne|no|nych}|
    {umyt|uszyt|zszyt|obszyt|przeszyt|wyprane i wyprasowan|wyprasowan|wypran|upran|skoszon|
    wykoszon|zawieszon|powieszon|zamieszczon|umieszczon|oczyszczon|odświeżon|urządzon|wyposażon|
    ozdobion|usmażon|ukończon|dokończon|przetłumaczon|wyrzeźbion|odtworzon|poprawion|ustawion|
    ułożon|założon|wyłożon|posadzon|obsadzon|ogrodzon|nastrojon|wygładzon|wyszlifowan|oszlifowan|
    przerobion|odkurzon|poprowadzon|przeszkolon|wytoczon|ocieplon|uszczelnion|wyciszon|utwardzon|
    naostrzon|nakręcon|sklejon|przyklejon|przykręcon|dokręcon|wybielon|oprawion|obramowan|nauczon|
    zagran|odśpiewan|wystrojon|przystrojon|zbudowan|wybudowan|przebudowan|odbudowan|podłączon|
    wypełnion|obliczon|rozliczon|policzon|upieczon|spieczon|ulepion|wypalon|uwarzon|uwędzon|
    ugotowan|wydziergan|wyhaftowan|usztywnion|podszyt|skrócon|zwężon|wycięt|przycięt|podcięt|
    ścięt|ostrzyżon|przystrzyżon|wykąpan|wyczesan|wymasowan|odnowion|wymalowan|wymieszan|skręcon|
    zmontowan|udrożnion|przetkan|odetkan|nabit|napompowan|nasmarowan|naładowan|wgran|wdrożon|
    uruchomion|odpalon|zmigrowan|sfinalizowan|domknięt|dopięt|zakończon pomyślnie|zdan|zaliczon|
    rozegran|opracowan|sporządzon|przygotowane i wysłan|spisan|wytynkowan|wybrukowan|wylan|
    wybielon|przetransportowane do klienta|uprzątnięt|wywiezion|zutylizowan|odśnieżon|wygrabion|
    zagrabion|podlan|nawiezion|obrobion|wyretuszowan|wywołan|złożone do druku i wysłan|
    przeczyszczon|serwisowan|zserwisowan}{y|a|e|o}|{umy|uszy|wypra|uprasowa|skosi|napisa|nagra}no|
    {działa|działają|gra|chodzi|jeździ|grzeje|chłodzi|świeci|śmiga|hula} {bez zarzutu|idealnie|jak
    należy|świetnie|super|dobrze|poprawnie|prawidłowo|jak nowy|jak nowa|jak nowe|jak złoto|jak
    marzenie|pięknie|elegancko}|jak {nowy|nowa|nowe|spod igły}|robota {skończona|zrobiona|
    wykonana|zakończona}|{lekcja|zajęcia|koncert|szkolenie|sesja|kurs|warsztaty|impreza|ceremonia|
    występ|przeprowadzka|montaż} {odbył się|odbyła się|odbyły się|odbyło się|przeprowadzona|
    przeprowadzone|zaliczone|za nami}|{jest|są} {już |}{online|na produkcji|w sieci|w internecie|
    opublikowane|na serwerze|gotowe i działa}|na produkcji|gotow{e|y|a} i {oddan|przekazan|
    dostarczon|wysłan|odebran|zamontowan|wydan}{e|y|a}|lśni|lśnią|czysto i {schludnie|pięknie}|
    posprzątane na błysk|na błysk|{praca|zlecenie|robota|projekt|tłumaczenie|strona|remont|usługa}
    {jest |}gotow{e|y|a}|{usterka|awaria|problem|błąd} {jest |została |został |}{usunięta|
    usunięty|naprawiona|naprawiony|rozwiązany}`,
  taken: `{był|była|byli|jest|są|} {bardzo|} {zachwycon{y|a}|zachwyceni|zadowolon{y|a}|zadowoleni|
    szczęśliwi}|przetestowa{ł|ła}|przymierzy{ł|ła}|wypróbowa{ł|ła}|odebra{ł|ła|li|ne|ny|na|no}|
    otrzyma{ł|ła|li|ne|ny|na}|dosta{ł|ła|li} {ją|go|je|}|podpisa{ł|ła|li|ne|ny|na}|pokwitowa{ł|ła|
    ne|ny}|zaakceptowa{ł|ła|ne|ny|na|li}|potwierdzi{ł|ła|li} {odbiór|dostawę|}|przyj{ął|ęła|ęli|
    ęte|ęty|ęta}|pobra{ł|ła|li|ne|ny}|ściągn{ął|ęła|ęli}|zabra{ł|ła|li}|wzi{ął|ęła|ęli}|
    sprawdzi{ł|ła}|obejrza{ł|ła}|zatwierdzi{ł|ła|li}|zatwierdzon{e|y|a}|odbiór {pokwitowany|
    potwierdzony|był}|ma już|{jest|był|była|byli|są} {bardzo|mega|super|} {zadowolony|zadowolona|
    zadowoleni|szczęśliwy|szczęśliwa|zachwycony|zachwycona|zachwyceni|usatysfakcjonowany}|{odebra|
    otrzyma|podpisa|zaakceptowa|potwierdzi|pobra|zabra|sprawdzi|obejrza|zatwierdzi|pokwitowa|
    przetestowa|wypróbowa|przymierzy|zobaczy|oceni|pochwali|policzy|dosta|rozpakowa|przejrza|
    zweryfikowa}{ł|ła|li|ły}|{odebra|podpisa}{ł|ła|li} {wszystko|odbiór|osobiście|protokół|
    protokół odbioru|dokumenty|całość}|{odebran|otrzyman|podpisan|zaakceptowan|potwierdzon|pobran|
    zabran|sprawdzon|zatwierdzon|pokwitowan|przetestowan|przyjęt|zweryfikowan|ściągnięt|kwitowan|
    sprawdzone i odebran|rozpakowan}{o|e|y|a|ą}|wziął {go |ją |je |}{ze sobą|do domu|}|{zabrał|
    zabrała|zabrali} {go |ją |je |}{ze sobą|do domu|do siebie|}|{bardzo |mega |super |
    przeszczęśliw|}{zadowolon|zachwycon|szczęśliw|wzruszon|uradowan|usatysfakcjonowan|
    oczarowan}{y|a|e|i}|wzruszeni|przeszczęśliwa|przeszczęśliwy|{bardzo |ogromnie |}się {ucieszył|
    ucieszyła|ucieszyli|cieszył|cieszyła|cieszą}|{ucieszył|ucieszyła|ucieszyli} się {bardzo|
    ogromnie|}|{bardzo |}{jej|jemu|mu|im|wszystkim} się {bardzo |}{podoba|podobają|podobał|
    podobała|podobało|spodobał|spodobała|spodobało|spodobały}|{leży|pasuje} {jak ulał|idealnie|
    świetnie|jak trzeba}|{potwierdził|potwierdziła|potwierdzili} {odbiór|dostawę|otrzymanie|
    zgodność|że wszystko gra|że wszystko jest w porządku|że wszystko działa|mi odbiór|smsem|
    telefonicznie|mailowo|że doszło|że dotarło|że dostał|że dostała|}|{dał|dała|dali} {zielone
    światło|akcept|znać że wszystko ok|ok}|{pokwitował|pokwitowała} {odbiór|}|bez uwag {odebrał|
    odebrała|}|ma {ją |go |je |}{już |}{u siebie|w rękach|w domu|w ręku}|który {ją |go |je |
    }{odebrał|podpisał|potwierdził|zaakceptował|sprawdził}|która {ją |go |je |}{odebrała|
    podpisała|potwierdziła|zaakceptowała|sprawdziła}`,
  adverb: `mailem|e-mailem|mejlem|smsem|linkiem|już|właśnie|teraz|dopiero co|wreszcie|w końcu|
    pomyślnie|bezpiecznie|osobiście|zgodnie z {umową|ustaleniami|planem|zamówieniem|obietnicą|
    terminem|opisem|zapowiedzią}|tak jak {ustaliliśmy|obiecałem|obiecałam|było ustalone|się
    umawialiśmy}|jak {ustalono|umówiliśmy|ustaliliśmy|zwykle|się umawialiśmy|było umówione}|na
    czas|w terminie|w całości|w komplecie|punktualnie|terminowo|cał{y|a|e} i zdrow{y|a|e}|
    nieuszkodzon{y|a|e}|w {idealnym|dobrym|nienaruszonym} stanie|solidnie {zapakowan{e|y|a}|}|
    dobrze {zapakowan{e|y|a}|}|starannie {zapakowan{e|y|a}|}|także|również|też|bezpośrednio|razem|
    wraz|łącznie|dodatkowo|następnie|potem|z podpisem|za {pokwitowaniem|potwierdzeniem|
    potwierdzeniem odbioru}|do rąk własnych|całkowicie|w pełni|tam|ładnie|sprawnie|ostatecznie|
    oczywiście|zatem|więc|tym samym|i tak|szybko|poprawnie|prawidłowo|bardzo|w porządku|wg umowy|u
    państwa|u pani|u pana|z życzeniami|zgodnie|obecnie|elegancko|bezproblemowo|pięknie|no|{dobrze
    |solidnie |starannie |porządnie |bezpiecznie |ładnie |}{zapakowan|spakowan|zabezpieczon|
    owinięt|opakowan|zafoliowan|zaplombowan}{o|e|y|a}|{spakowan|zapakowan|opłacon|podpisan}{e|y|a}
    i|kompletn{e|y|a}|komplet|bez problemu|bez problemów|bez zastrzeżeń|bez przeszkód|bez zarzutu|
    bez opóźnień|bez opóźnienia|bez szwanku|bez uszkodzeń|bez usterek|bez komplikacji|bez
    najmniejszych problemów|bez żadnych problemów|bez zakłóceń|bez potknięć|bez ryski|bez jednej
    rysy|bez szkód|bez strat|z {pełną dokumentacją|dokumentami|fakturą|gwarancją|instrukcją|
    ładowarką|pudełkiem|kluczami|kompletem dokumentów|wszystkimi akcesoriami|akcesoriami|
    wyposażeniem|sukcesem|uśmiechem|przyjemnością|sercem|pełną starannością|należytą starannością|
    dbałością o szczegóły|podpisem|podpisem odbiorcy|pokwitowaniem|potwierdzeniem odbioru|mężem|
    synem|kolegą|ekipą|zachowaniem terminu|montażem|wniesieniem|samego rana}|wraz z {fakturą|
    dokumentacją|instrukcją|gwarancją|kompletem dokumentów|akcesoriami|ładowarką|pudełkiem|
    kluczami|protokołem|certyfikatem|paragonem|montażem|wniesieniem|dokumentami}|razem z {fakturą|
    dokumentacją|instrukcją|gwarancją|akcesoriami|ładowarką|pudełkiem|kluczami|paragonem|
    dokumentami|mężem|synem}|w {idealnym|dobrym|bardzo dobrym|nienaruszonym|świetnym|doskonałym|
    nienagannym} stanie|w stanie {idealnym|nienaruszonym|bardzo dobrym|dobrym}|w {komplecie|
    całości|terminie|umówionym terminie|ustalonym terminie|wyznaczonym terminie|umówionym czasie|
    ustalonym czasie|ustalonym miejscu|oryginalnym pudełku|oryginalnym opakowaniu|pudełku|pełni|
    porę|jednym kawałku|jednej paczce|jednym kartonie|formacie pdf|formacie mp4|formacie jpg|
    formacie png|pdf|wordzie|wersji elektronicznej|wersji papierowej|wersji cyfrowej|wysokiej
    rozdzielczości|pełnej rozdzielczości|dwóch egzemplarzach|obecności klienta|obecności klientki|
    godzinach porannych|godzinach popołudniowych|dniu wczorajszym|dniu dzisiejszym|umówionym
    miejscu|myśl umowy|ramach umowy}|na {czas|miejscu|miejsce|wskazany adres|podany adres|umówioną
    godzinę|piętro|adres domowy|adres klienta|miejscu u klienta|tip top|cacy|medal|bieżąco|piątkę|
    szóstkę}|przed {czasem|terminem}|o {czasie|umówionej godzinie|umówionej porze|ustalonej
    godzinie}|zgodnie z {umową|ustaleniami|planem|zamówieniem|terminem|opisem|zapowiedzią|
    obietnicą|projektem|wytycznymi|harmonogramem|życzeniem|życzeniami|specyfikacją|kosztorysem|
    prośbą|instrukcją|naszymi ustaleniami|naszą umową|treścią umowy|oczekiwaniami|wymaganiami}|
    według {umowy|ustaleń|projektu|planu|zamówienia|zaleceń|wytycznych}|wedle {ustaleń|życzenia}|
    tak jak {ustalaliśmy|ustaliliśmy|umawialiśmy się|się umawialiśmy|się umówiliśmy|obiecałem|
    obiecałam|obiecywałem|obiecywałam|chciał klient|prosiła pani|prosił pan|było w umowie|trzeba|
    rozmawialiśmy|pisałem|pisałam}|jak {ustalaliśmy|ustalono|obiecałem|obiecałam|obiecane|
    zapowiadałem|w umowie|w opisie|na zdjęciu|na zdjęciach|prosiła pani|prosił pan|prosiłaś|
    prosiłeś|chciałaś|trzeba|należy|zawsze|rozmawialiśmy|się umawialiśmy|się umówiliśmy|w
    zamówieniu|w projekcie}|po {sprawdzeniu|oględzinach|teście|testach|odbiorze|przetestowaniu|
    uzgodnieniu}|ze {wszystkim|wszystkimi dodatkami|wszystkimi akcesoriami|smakiem|starannością}|
    do {domu klienta|drzwi klienta|samych drzwi|rąk własnych|rąk klienta|rąk klientki|rąk|końca|
    ostatniej sztuki}|pod {same drzwi|sam dom|wskazany adres|podany adres|dom|drzwi}|dokładnie|
    fachowo|profesjonalnie|estetycznie|szybciutko|błyskawicznie|gładko|szczęśliwie|wspólnie|
    oficjalnie|faktycznie|naprawdę|rzeczywiście|ogólnie|łącznie z {montażem|instrukcją|fakturą|
    kluczami|wniesieniem}|włącznie z {montażem|instrukcją|fakturą|kluczami}|kurierem|pocztą|
    paczkomatem|listem poleconym|poleconym|elektronicznie|mailowo|telefonicznie|zdalnie|online|
    stacjonarnie|rano|nareszcie|na szczęście|z radością|ponadto|poza tym|przy okazji|tym razem|od
    ręki|raz dwa|{prze|}śliczn{y|a|e}|cudown{y|a|e}|wspaniał{y|a|e}|ślicznie|cudnie|
    świetnie|idealnie|super|doskonale|perfekcyjnie|tip top|{cał|zdrow}{y|a|e} i {zdrow|cał}{y|a|
    e}|cało|nienaruszon{y|a|e}|sprawn{y|a|e}|czyst{y|a|e}|w tym|osobiście {do rąk własnych|}|ze
    sobą|do druku|na {maila|mail|skrzynkę mailową|skrzynkę}|{na|pod} {wskazany|podany|umówiony|
    właściwy|prawidłowy|dobry|ten|pana|pani|państwa} adres|{na|pod} adres {klienta|klientki|
    odbiorcy|dostawy|domowy|wskazany w zamówieniu|z zamówienia|}|pod {wskazanym|podanym|umówionym|
    pani|pana|państwa} adresem`,
};
