// What is sold, made and done, for whom and where. Nothing that is only a part or a try of it.
export const ITALIAN_THINGS = {
  thing: `accessi|password|credenziali|comodin{o|i}|credenza|seggiolone|culla|lego|scheda video|
    giradischi|sassofono|flauto|tromba|violoncello|fisarmonica|ukulele|abito da sposa|incisione|
    marmellate|pasticcini|crostata|discorso|poesia|curriculum|newsletter|post|podcast|episodio|
    sottotitoli|trascrizione|foglio di calcolo|excel|lezioni di {piano|chitarra|inglese|yoga|
    nuoto|canto|matematica}|massaggio|tatuaggio|potatura|grondai{a|e}|camino|isolamento|facciata|
    pergola|allarme|serratura|tapparell{a|e}|piano di lavoro|cappa|boiler|quadro elettrico|
    faretti|battiscopa|parquet|macerie|calcinacci|ritocchi|mazzo di chiavi|freni|olio|cinghia|
    ordin{e|i}|pacc{o|hi}|pacchett{o|i}|paco|consegn{a|e}|spedizion{e|i}|merce|articol{o|i}|
    prodott{o|i}|oggett{o|i}|cosa|cose|regal{o|i}|set|kit|pallet|bancal{e|i}|scatol{a|e}|busta|
    coll{o|i}|lavor{o|i}|incaric{o|hi}|progett{o|i}|servizi{o|}|opera|intervent{o|i}|commission{e|
    i}|compito|file|document{o|i}|documentazione|cartella finale|pdf|foto|fotografi{a|e}|
    immagin{e|i}|video|film|album|galleria|servizio fotografico|stamp{a|e}|ritratt{o|i}|quadr{o|
    i}|dipint{o|i}|disegn{o|i}|illustrazion{e|i}|grafica|logo|loghi|volantin{o|i}|locandin{a|e}|
    brochure|bigliett{o|i} {da visita|}|partecipazioni|inviti|sito {web|internet|}|pagin{a|e}|
    negozio online|app|applicazione|codice {sorgente|}|programma|software|database|test{o|i}|
    traduzion{e|i}|manoscritto|libr{o|i}|relazion{e|i}|tesi|manuale|analisi|presentazione|
    contabilità|dichiarazione|bilancio|canzon{e|i}|bran{o|i}|registrazion{e|i}|montaggio|lezion{e|
    i}|cors{o|i}|session{e|i}|consulenza|formazione|divan{o|i}|poltron{a|e}|sedi{a|e}|tavol{o|i}|
    scrivania|lett{o|i}|materasso|armadi{o|}|comò|cassettiera|libreria|scaffal{e|i}|mensol{a|e}|
    mobil{e|i}|panca|sgabell{o|i}|lampad{a|e}|specchi{o|}|tappet{o|i}|tend{a|e}|cuscin{o|i}|
    copert{a|e}|cornic{e|i}|orologi{o|}|vas{o|i}|ciotol{a|e}|tazz{a|e}|piatt{o|i}|ceramic{a|he}|
    candel{a|e}|sapon{e|i}|gioiell{o|i}|anell{o|i}|collan{a|e}|braccial{e|i}|orecchin{o|i}|
    vestit{o|i}|abit{o|i}|camici{a|e}|magli{a|e}|maglion{e|i}|giacc{a|he}|cappott{o|i}|pantalon{e|
    i}|jeans|gonn{a|e}|scarp{a|e}|stivali|calze|guanti|cappell{o|i}|sciarp{a|e}|bors{a|e}|zain{o|
    i}|cintur{a|e}|giocattol{o|i}|bambol{a|e}|peluche|puzzle|gioc{o|hi}|console|bici|biciclett{a|
    e}|monopattino|auto|macchina|moto|scooter|gomme|rimorchio|barca|kayak|sci|chitarr{a|e}|
    pianoforte|violino|amplificatore|batteria|tastiera|microfono|casse|cuffie|telefono|cellulare|
    iphone|portatile|computer|pc|tablet|monitor|stampante|macchina fotografica|fotocamera|
    obiettivo|drone|tv|televisore|radio|caricatore|cav{o|i}|ricamb{io|i}|caldaia|scaldabagno|
    radiator{e|i}|termosifon{e|i}|lavandino|rubinett{o|i}|bagno|doccia|vasca|lavatrice|
    lavastoviglie|frigo|frigorifero|forno|condizionatore|port{a|e}|finestr{a|e}|tetto|piastrelle|
    pavimento|paret{e|i}|recinzione|cancello|prato|siepe|presa|impianto {elettrico|idraulico|}|
    perdita|riscaldamento|riparazion{e|i}|installazione|ristrutturazione|imbiancatura|pulizi{a|e}|
    trasloco|legna|piante|fiori|mazzo {di fiori|}|bouquet|alber{o|i}|tort{a|e}|biscotti|pane|cibo|
    catering|miele|marmellata|vino|formaggio|caffè|buono|chiav{e|i}|attrezz{o|i}|macchinari|
    motore|apparecchio|material{e|i}|stoff{a|e}|lana|cartoline|francobolli|monete|dischi|vinili|
    fumetti|riviste|adesivi|passeggino|seggiolino|tagliaerba|trapano|scala|barbecue|tovagli{a|e}|
    grembiule|lenzuola|asciugamani|modell{o|i}|scultur{a|e}|statuett{a|e}|coltell{o|i}|strument{o|
    i}|insegn{a|e}|filo della frizione|frizione|tagliando|stl|chiavetta usb|raccomandata|
    accessori|divano letto|divanetto|poltrona letto|chaise longue|sedi{a|e} {a dondolo|da ufficio|
    da giardino|da campeggio|a rotelle|da pranzo|impagliate}|tavol{o|i} {da pranzo|da cucina|da
    giardino|da lavoro|allungabile}|tavolin{o|i} {da salotto|}|scrittoio|mobiletto|mobil{e|i} {tv|
    bagno|cucina|soggiorno|}|vetrina|vetrinetta|baule|cassapanca|madia|appendiabiti|attaccapanni|
    scarpiera|cassetti|cassetto|letto {a castello|contenitore|matrimoniale|singolo}|rete|doghe|
    testata|lettino|passeggino trio|ovetto|fasciatoio|sdraietta|girello|triciclo|altalena|scivolo|
    piscina|gazebo|ombrellone|sdraio|lettini|amaca|dondolo|casetta {in legno|}|serra|orto|
    fioriera|fioriere|vas{o|i} {di fiori|}|pianta|orchide{a|e}|rosai|rose|girasoli|siepi|ulivo|
    corona {di fiori|d' alloro|}|bomboniere|centrotavola|composizion{e|i} {floreale|floreali|}|
    addobbi {floreali|}|tappeto erboso|prato inglese|irrigazione|impianto {di irrigazione|
    fotovoltaico|di allarme|idrico|termico|a gas|audio|luci|di climatizzazione}|laghetto|aiuol{a|
    e}|potature|ceppi|rami|erba|vialetto|lampadari{o|}|applique|piantana|abat-jour|lampadin{a|e}|
    luci|lumi|candelabr{o|i}|tel{a|e}|olio su tela|acquerell{o|i}|murale|murales|affresc{o|hi}|
    mosaic{o|hi}|vetrat{a|e}|serigrafi{a|e}|incisioni|manifest{o|i}|poster|caricatur{a|e}|
    bozzett{o|i} definitiv{o|i}|statua|busto|bassorilievo|orologio {a pendolo|da parete|da polso|
    }|sveglia|carillon|bicchier{e|i}|calic{e|i}|bottigli{a|e}|caraff{a|e}|brocc{a|he}|teier{a|e}|
    caffettiera|moka|insalatier{a|e}|vassoi{o|}|taglier{e|i}|posat{a|e}|pentol{a|e}|padell{a|e}|
    servizio {di piatti|da tè|da caffè|piatti|da tavola}|tazzin{a|e}|scodell{a|e}|frullatore|
    tostapane|bollitore|microonde|piano {cottura|a induzione}|friggitrice|aspirapolvere|robot {da
    cucina|aspirapolvere|}|ferro da stiro|macchina {del caffè|da caffè|da cucire|del pane}|
    asciugatrice|congelatore|freezer|stufa {a pellet|a legna|}|pellet|ventilatore|climatizzatore|
    split|pompa di calore|pannelli solari|fotovoltaico|colonnina|scaldacqua|sanitari|wc|bidet|
    water|cassetta|miscelatore|soffione|box doccia|piatto doccia|sifone|scaric{o|hi} {intasato|del
    lavandino|della doccia|}|tub{o|i}|tubatur{a|e}|contatore|salvavita|interruttor{e|i}|pres{e}
    elettriche|prese|cablaggio|antenna|parabola|videocitofono|citofono|telecamer{a|e}|cilindro|
    manigli{a|e}|cernier{a|e}|vetr{o|i}|vetrocamera|veneziane|zanzarier{a|e}|infiss{o|i}|
    persian{a|e}|serramenti|basculante|inferriat{a|e}|ringhier{a|e}|muretto|cement{o|}|massetto|
    sampietrini|betonelle|scal{a|e}|soppalco|cartongesso|controsoffitto|carta da parati|moquette|
    laminato|piastrellatura|tegole|lattoneria|intonaco|guaina|pozzo|fossa biologica|bici
    {elettrica|da corsa|da bambino|da bambina|}|biciclett{a|e} {elettrica|}|mountain bike|e-bike|
    casc{o|hi}|cerchi{o|}|cerchioni|ruot{a|e}|sell{a|e}|manubrio|pedali|catena|portabici|
    portapacchi|gancio traino|far{o|i}|specchietto|specchietti|paraurti|parabrezza|cristallo|
    alternatore|pastiglie|dischi {freno|}|ammortizzator{e|i}|marmitta|cambio olio|pneumatic{o|i}|
    cinghia di distribuzione|motorino|vespa|quad|trattore|motozappa|decespugliatore|motosega|
    tagliasiepi|soffiatore|betoniera|ponteggi{o|}|levigatrice|sega|avvitatore|compressore|
    generatore|saldatrice|banco da lavoro|cassetta degli attrezzi|furgone|camper|roulotte|gommone|
    canoa|tavola da surf|snowboard|racchett{a|e}|pallon{e|i}|pesi|manubri|tapis roulant|cyclette|
    pattini|tut{a|e}|tenda da campeggio|tend{a|e} {da sole|}|felp{a|e}|polo|camicett{a|e}|
    magliett{a|e}|cardigan|giubbott{o|i}|piumin{o|i}|pigiam{a|i}|accappatoio|scialle|scialli|
    foulard|berrett{o|i}|cerchiett{o|i}|sandal{o|i}|tacchi|decolleté|stivaletti|mocassini|
    pantofole|ciabatte|sneakers|borsett{a|e}|zainett{o|i}|portafogli{o|}|astuccio|astucci|
    valigi{a|e}|trolley|ombrello|occhiali|binocolo|fed{e|i}|ciondol{o|i}|spill{a|e}|medagli{a|e}|
    catenin{a|e}|girocollo|gemelli|perle|copertin{a|e}|bod{y|i}|tutina|tutine|scarpine|bavaglin{o|
    i}|lenzuolino|sonaglio|carrozzin{a|e}|marsupio|bambolin{a|e}|burattin{o|i}|marionett{a|e}|
    modellin{o|i}|trenino|mattoncini|playmobil|giochi da tavolo|videogioc{o|hi}|playstation|xbox|
    nintendo|switch|carte {pokémon|}|figurine|smartphone|telefonino|galaxy|ipad|macbook|mac|
    notebook|scheda {madre|grafica|video}|processore|ram|alimentatore|ssd|hard disk|disco {fisso|
    esterno|}|mouse|webcam|toner|cartucc{ia|e}|stampante 3d|scanner|proiettore|soundbar|impianto
    stereo|stereo|vinile|cassett{a|e}|macchina fotografica reflex|reflex|cavalletto|treppiede|
    flash|gps|altoparlant{e|i}|auricolari|mixer|sintetizzatore|armonica|clarinetto|basso|
    contrabbasso|banjo|mandolino|arpa|tambur{o|i}|spartit{o|i}|corde|cornett{i|o}|pizz{a|e}|
    pizzette|salatini|cupcake|muffin|pasticcini mignon|cannoli|panettone|panettoni|colomb{a|e}|
    cioccolatini|confetti|focacci{a|e}|lasagne|gnocchi|tortellini|pasta fresca|antipast{o|i}|
    aperitivo|rinfresco|buffet|cena|pranzo|colazione|menù|banchetto|torta {di compleanno|nuziale|
    di nozze|di laurea|di battesimo}|frutta|verdur{a|e}|cassett{a|e} {di frutta|di verdura|}|
    cest{o|i} {natalizio|natalizi|}|cestin{o|i}|uova|carne|salumi|prosciutt{o|i}|pesce|olio {d'
    oliva|extravergine|}|olive|spezie|tè|birr{a|e}|prosecco|spumante|bottiglie di {vino|olio}|
    conserv{a|e}|salse|sott' olio|logotipo|identità {visiva|}|immagine coordinata|brand|
    bigliettini|cartolina|pieghevol{e|i}|depliant|catalog{o|hi}|menù del ristorante|striscion{e|
    i}|banner|roll up|etichett{a|e}|packaging|copertina {del libro|}|impaginazione|fumetto|tavole|
    storyboard|icone|infografic{a|he}|animazion{e|i}|clip|trailer|cortometraggio|documentario|
    video {di matrimonio|promozionale|aziendale|del matrimonio|tutorial}|voce fuori campo|
    doppiaggio|colonna sonora|mix|mastering|missaggio|traccia|tracce|arrangiament{o|i}|puntat{a|
    e}|album {di matrimonio|fotografico|}|foto {di matrimonio|del matrimonio|di famiglia|della
    festa|dell' evento|modificate|ritoccate}|servizi fotografici|reportage|negativi|diapositive|
    digitalizzazion{e|i}|scansion{e|i}|sito {vetrina|e-commerce|nuovo|}|e-commerce|ecommerce|
    landing page|blog|tema|plugin|modul{o|i}|funzionalità|pannello|dashboard|interfaccia|api|
    hosting|dominio|migrazione|aggiornament{o|i}|manutenzione|versione {finale|}|repository|
    script|macro|fogli{o|} {excel|}|slide|powerpoint|planimetri{a|e}|tavole del progetto|business
    plan|piano {marketing|industriale|}|ricerca di mercato|perizia|preventivo firmato|buste paga|
    bilanci{o|}|730|dichiarazione {dei redditi|iva|}|statuto|campagna {pubblicitaria|social|}|
    articoli {del blog|}|sched{a|e} {prodotto|}|capitol{o|i}|romanzo|biografia|prefazione|tesi di
    laurea|elaborato|lettera di presentazione|correzion{e|i}|revisione|interpretariato|glossario|
    certificat{o|i} di nascita|attestato|diploma|passaporto|libretto|pratica|pratiche|chiavetta|
    badge|telecomando|duplicato delle chiavi|duplicati|chiavi {di casa|dell' auto|del garage|}|
    lezion{e|i} {private|privata|di italiano|di francese|di ballo|di musica|di cucina|di violino|
    di recupero|di sostegno|di tedesco|online|di guida|di pianoforte|di ripetizione}|ripetizioni|
    corso di {inglese|cucina|ceramica|formazione|italiano}|seminario|conferenza|spettacol{o|i}|
    concert{o|i}|esibizion{e|i}|serata|matrimonio|cerimonia|battesimo|comunione|cresima|
    compleanno|festa|evento|visita guidata|gita|tour|sedut{a|e} {di massaggio|di fisioterapia|}|
    fisioterapia|taglio {di capelli|}|piega|acconciatura|trucco|manicure|ciclo {di lezioni|di
    incontri|}|incontri|babysitter|baby sitting|dog sitting|passeggiat{a|e} {con il cane|col cane|
    }|toelettatura|stiro|pulizi{a|e} {di fondo|generali|finali|dei vetri|straordinaria}|sgombero|
    trasport{o|i}|traino|soccorso|viagg{io|i}|revisione auto|collaudo|perizi{a|e}|certificazione
    energetica|affitto|facciate|orl{o|i}|tend{e} {su misura|}|tendaggi|tovagliato|fodera|foder{e}|
    federe|copriletto|piumone|trapunta|patchwork|ricam{o|i}|uncinetto|amigurumi|maschera|costum{e|
    i}|velo|gilet|abito da {sposa|sera|cerimonia}|completo|cravatt{a|e}|papillon|lotto di
    {vestiti|libri}|biancheria|tessut{o|i}|gomitol{o|i}|pelle|cuoio|finimenti|guinzaglio|cuccia|
    gabbia|acquario|tiragraffi|pollaio|arni{a|e}|pezz{o|i} {di ricambio|}|ricambi {auto|moto|}|
    cancelleria|quadern{o|i}|agend{a|e}|penn{a|e}|collezione|manga|romanzi|enciclopedia|
    bigliett{o|i} {del concerto|per il concerto|del treno|}|buono {regalo|}|carta regalo|cesto
    regalo|saponette|cosmetici|crem{a|e}|profum{o|i}|balsam{o|i}|incenso|mobili{o|}|roba|bagagli|
    carico|fornitur{a|e}|materiale {didattico|}|dispens{a|e}|trasformatore|parete attrezzata|sito
    {aggiornato|pronto e online}|{traduzione|revisione|stesura} {completa |}del contratto`,
  paper: `fattur{a|e}|ricevut{a|e}|bolla|ddt|prova {di consegna|}|firma|scontrino|garanzia|
    istruzioni|certificato|documento di trasporto|rapportino|bolla {firmata|di consegna|}|ddt
    {firmato|}|verbale {di consegna|firmato|}|ricevuta {firmata|di consegna|di spedizione}|
    documento di consegna|certificato {di autenticità|di conformità|}|libretto {di istruzioni|}|
    manuale d' uso|foto {della consegna|del pacco|come prova|di prova}|prova {di spedizione|}|
    fattura quietanzata|dichiarazione di conformità`,
  the: `il|la|lo|li|i|gli|le|l'|quest{o|a|i|e}|quest'|quell{o|a|i|e}|su{o|a|oi|e}|tu{o|a|oi|e}|
    vostr{o|a|i|e}|loro|complet{o|a|i|e}|inter{o|a|i|e}|integrale|final{e|i}|definitiv{o|a|i|e}|
    nuov{o|a|i|e}|piccol{o|a|i|e}|grand{e|i}|bell{o|a|i|e}|vecchi{o|a}|ross{o|a|i|e}|blu|verd{e|
    i}|bianc{o|a}|bianchi|ner{o|a|i|e}|grigi{o|a}|giall{o|a}|in pelle|in legno|in lana|di pelle|di
    legno|da sposa|fatt{o|a} a mano|ordinat{o|a|i|e}|richiest{o|a|i|e}|ultim{o|a|i|e}|avvenuta|
    odiern{o|a}|3d|giurata|d' epoca|di laurea|di cuoio|promozional{e|i}|lung{o|a|hi|he}|cort{o|a|
    i|e}|rotond{o|a|i|e}|quadrat{o|a|i|e}|rettangolar{e|i}|alt{o|a|i|e}|bass{o|a|i|e}|largh{i|e}|
    largo|larga|arancion{e|i}|rosa|viola|marron{e|i}|beige|panna|dorat{o|a|i|e}|argentat{o|a|i|e}|
    celest{e|i}|azzurr{o|a|i|e}|turchese|bordeaux|chiar{o|a|i|e}|scur{o|a|i|e}|bellissim{o|a|i|e}|
    meraviglios{o|a|i|e}|splendid{o|a|i|e}|vecchi{e}|antic{o|a|hi|he}|vintage|rustic{o|a}|
    modern{o|a|i|e}|classic{o|a}|personalizzat{o|a|i|e}|su misura|artigianal{e|i}|fatt{o|a|i|e} a
    mano|dipint{o|a|i|e} a mano|lavorat{o|a|i|e} ai ferri|all' uncinetto|ai ferri|in {rovere|noce|
    pino|faggio|teak|vimini|rattan|ferro|ferro battuto|metallo|vetro|ceramica|porcellana|
    terracotta|lino|cotone|velluto|seta|argento|oro|acciaio|marmo|bronzo|cartone|bambù|feltro|
    tessuto|pizzo|cuoio|ciliegio|castagno}|da {bambino|bambina|uomo|donna|giardino|cucina|ufficio|
    salotto|letto|sera|neonato|viaggio|corsa|sci|spiaggia|collezione|tavola|cerimonia}|di {natale|
    pasqua|nozze|battesimo|compleanno|lusso|seconda mano|mio nonno|famiglia|marca}|per {bambini|il
    bambino|la bambina|il matrimonio|la festa|il battesimo|il salotto}|usat{o|a|i|e}|elettric{o|a|
    i|he}|solar{e|i}|digital{e|i}|stampat{o|a|i|e}|incis{o|a|i|e}|firmat{o|a|i|e}|incorniciat{o|a|
    i|e}|illustrat{o|a|i|e}|corrett{o|a|i|e}|revisionat{o|a|i|e}|tradott{o|a|i|e}|acquistat{o|a|i|
    e}|comprat{o|a|i|e}|scelt{o|a|i|e}|concordat{o|a|i|e}|pattuit{o|a|i|e}|stabilit{o|a|i|e}|
    prenotat{o|a|i|e}|commissionat{o|a|i|e}|restaurat{o|a|i|e}|ristrutturat{o|a|i|e}|ricamat{o|a|
    i|e}|modificat{o|a|i|e}|ritoccat{o|a|i|e}|conclusiv{o|a}|principal{e|i}|commercial{e|i}|
    musical{e|i}|professional{e|i}|settimanal{e|i}|mensil{e|i}|annual{e|i}|ingles{e|i}|italian{o|
    a|i|e}|frances{e|i}|tedesc{o|a|hi|he}|spagnol{o|a|i|e}|asseverat{o|a|e}|giurat{o|e}|
    certificat{o|a|i|e}|special{e|i}|fotografic{o|a|i|he}|total{e|i}|prezios{o|a|i|e}|car{o|a|i|
    e}|terz{o|a} piano|secondo piano|primo piano`,
  place: `porta {di casa|}|portone|portineria|portiere|custode|reception|cassetta {delle lettere|
    postale|}|destinazione|domicilio|casa|casa {sua|del cliente|della cliente}|punto {di ritiro|di
    consegna|concordato|}|ufficio {postale|}|sede {del cliente|}|luogo {concordato|stabilito|}|
    stazione|mano|mani|tempo|orario|perfett{o|e} {stato|condizioni|orario|ordine}|ottime
    condizioni|buono stato|data odierna|ordine|linea|online|cloud|server|cartella {condivisa|}|
    galleria|sito|piazza|piano|locker|oggetto|funzione|cantiere|salotto|cucina|giardino|ingresso|
    termini|tempi {previsti|stabiliti|}|opera|bar|casa {tua|vostra|loro|degli sposi|dei suoi|della
    signora|di}|{sua|tua|vostra} {casa|abitazione|email|mail|cartella|cucina|residenza|azienda|
    bottega|officina|sede|scrivania|cassetta}|{suo|tuo|vostro} {ufficio|domicilio|negozio|studio|
    giardino|garage|magazzino|appartamento|salotto|laboratorio|bagno|hotel|ristorante|bar|server|
    portone|citofono|account|drive|dropbox|cloud|sito|repository}|abitazione {del cliente|della
    cliente|}|residenza|magazzino|garage|box|cantina|soffitta|terrazzo|parcheggio|metro|fermata
    {dell' autobus|}|mercato|aeroporto|centro commerciale|farmacia|tabaccheria|tabaccaio|edicola|
    panificio|palestra|supermercato|armadietto|cassetto|vano {scale|}|pianerottolo|androne|atrio|
    scale|primo piano|secondo piano|terzo piano|quarto piano|quinto piano|ultimo piano|piano
    terra|pianterreno|camera|cameretta|soggiorno|sala|stanza|corridoio|mansarda|taverna|posta in
    arrivo|casella {di posta|mail|}|server {di produzione|}|produzione|repository|github|gitlab|
    piattaforma|portale|app store|play store|drive|dropbox|google drive|wetransfer|spazio
    condiviso|area {riservata|clienti}|ottimo stato|perfetta funzione|efficienza|esercizio|
    amministrazione|guardiola|guardiania|sportello|banco|cassa|punto {poste|vendita|gel|brt|
    locker|pickup}|inpost point|fermopoint|fermoposta|banchetto|chiesa|scuola|asilo|hotel|albergo|
    ristorante|agriturismo|teatro|sala {da pranzo|ricevimenti|}|villa|palazzo|condominio|buone
    mani|ottime mani|appartamento|monolocale|alloggio|camere|balcone|cortile|terrazza|negozio|
    portoncino`,
  person: `tutti|ospiti|invitati|festeggiat{o|a}|mamma|papà|nonna|nipotin{o|a}|titolare|
    amministratore|condomino|{l' hai|l' ha|li ha|le ha} già|{hai|avete}|client{e|i}|acquirent{e|
    i}|destinatari{o|a|i}|compratore|compratrice|proprietari{o|a|i}|sposi|committente|inquilin{o|
    a|i}|signora|signore|coppia|famiglia|interessat{o|a}|padron{e|a} di casa|moglie|marito|{suo|
    tuo|il suo|il tuo|sua|tua|la sua|la tua} {marito|moglie|figlio|figlia|vicino|vicina|collega|
    assistente|segretaria|portiere|custode|compagno|compagna|fidanzato|fidanzata|socio|socia|
    responsabile|capo|titolare|direttore|direttrice|domestica|tata|nipote|mamma}|{suoi|tuoi|
    vostri|i suoi|i tuoi|i vostri} {figli|vicini|colleghi|genitori|ospiti|alunni|dipendenti|
    clienti}|portinaia|receptionist|segretari{o|a}|magazzinier{e|i}|ragazz{o|a|i|e}|signorina|
    giovane|sposo|sposa|futura mamma|festeggiat{i|e}|alliev{o|a|i|e}|alunn{o|a|i|e}|student{e|i|
    essa|esse}|padroni di casa|locatore|conduttore|condomini|notaio|organizzator{e|i}|editore|casa
    editrice|associazione|ditta|azienda|comune|scuola|redazione|tutti gli {ospiti|invitati|
    alunni}|bimb{o|a|i|e}|bambin{o|a|i|e}|piccol{o|a|i|e} {di casa|}|nuov{o|a} proprietari{o|a}|
    dottore|dottoressa|amministrazione|commensali|partecipanti|commissione`,
  title: `signor|signora|signori|sig|sigra|dott|dottor|dottoressa|avv|ing|geom|arch|rag|prof|
    nonno|nonna|zia|zio|mamma|papà|sigg|dott.ssa|ragionier{e|a}|maestr{o|a}|don|presidente`,
};
