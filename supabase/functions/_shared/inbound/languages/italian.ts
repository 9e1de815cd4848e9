import type { Words } from "../lexicon.ts";

export const ITALIAN: Words = {
  elides: true,
  accentsMatter: true,
  months: `gennaio,gen febbraio,feb marzo,mar aprile,apr maggio,mag giugno,giu luglio,lug agosto,ago
    settembre,set,sett ottobre,ott novembre,nov dicembre,dic`,
  weekdays: "lunedì,lun martedì,mar mercoledì,mer giovedì,gio venerdì,ven sabato,sab domenica,dom",
  greeting:
    `buongiorno {a tutti|a voi|a lei|}|buon giorno|buonasera {a tutti|}|buona sera|buon pomeriggio|
    salve {a tutti|}|ciao {a tutti|ragazzi|}|gentil{e|i|issimo|issima|issimi} {signor|signora|
    signori|cliente|team|}|egregi{o|a|i} {signor|dottor|signori|}|spett {le|}|spettabile {ditta|
    cliente|}|car{o|a|i|issimo|issima|issimi} {cliente|}|ehi|alla cortese attenzione`,
  title: "signor|signora|signori|sig|sigra|dott|dottor|dottoressa|avv|ing",
  thanks:
    `grazie {mille|tante|infinite|di cuore|ancora|a lei|a te|a voi|a tutti|di tutto|per tutto|}|
    mille grazie|tante grazie|molte grazie|la ringrazio|ti ringrazio|vi ringrazio|ringrazio|
    ringraziando|ringraziandola|grz`,
  signOff:
    `{cordiali|distinti|cari|tanti|i miei|i più cordiali|un caro|} saluti {e grazie|cordiali|a
    tutti|}|{un|} {caro|cordiale|} saluto|cordialmente|cordialità|{un|} {forte|grande|}
    abbracci{o|}|abbracci|{un|} baci{o|}|bacioni|baci|{buona|buon|buone} {giornata|serata|
    settimana|domenica|notte|pomeriggio|weekend|week end|fine settimana|proseguimento|lavoro|
    feste|natale|pasqua|vita|strada|viaggio} {a tutti|a lei|a voi|a te|}|a presto|alla prossima|
    arrivederci|in fede|con stima`,
  yes: "sì {sì|certo|}",
  fine:
    `sì {sì|certo|}|ok|va bene|perfetto|ottimo|tutto {ok|bene|a posto|perfetto|in ordine|regolare|
    fatto|confermato|liscio}|evviva|bene|confermato|ecco fatto|buone notizie|tutto è andato {bene|
    benissimo}|è andato tutto {bene|benissimo|liscio}|stato|aggiornamento|missione compiuta|
    eccoci|molto bene`,
  frame:
    `{le|ti|vi|} {confermo|confermiamo|comunico|comunichiamo|informo|informiamo|segnalo} {con la
    presente|} {che|}|con la presente {le|vi|} {confermo|confermiamo|comunico|comunichiamo|si
    conferma} {che|}|si {conferma|comunica|informa} {che|}|{sono|siamo} {lieto|lieta|lieti} di
    {confermare|confermarle|comunicarle|informarla} {che|}|{scrivo|le scrivo|ti scrivo|solo|
    giusto|} per {confermare|confermarle|confermarti|comunicare|avvisare|avvisarvi|avvisarti|
    dirvi|dirti|dire|informarvi|informarla} {che|}|{posso|possiamo} confermare {che|}|volevo
    {confermare|avvisare|avvisarvi|dirvi|informarvi} {che|}`,
  courtesy: `{nessun|senza} {problema|problemi|intoppi|danni}|{di niente|prego|figurati|si figuri|di
    nulla}|{è stato|e' stato} un {vero|} piacere {lavorare con lei|lavorare con voi|lavorare con
    te|}|con piacere|non esit{i|are|ate|ino} a {contattarmi|contattarci|chiamarmi|scrivermi|
    chiedere}|per {qualsiasi|ogni|altre|eventuali|qualunque} {cosa|domanda|domande|chiarimento|
    chiarimenti|informazione|necessità|dubbio} {sono|resto|rimango|restiamo|} {a disposizione|a
    vostra disposizione|a sua disposizione|qui|}|{resto|rimango|restiamo|sono} a {sua|vostra|tua|}
    {completa|} disposizione {per qualsiasi cosa|per chiarimenti|per ogni chiarimento|per
    qualsiasi domanda|}|{mi scuso|ci scusiamo|scusi|scusate|scusa|chiedo scusa} {per|} il
    {piccolo|leggero|} ritardo|{spero|speriamo} {che|} {vi|ti|le|gli|} {piaccia|piacciano|sia
    tutto a posto|sia di suo gradimento|tutto vada bene|tutto bene|sia tutto ok|stia bene|siate
    soddisfatti|sia soddisfatto|sia soddisfatta}|{molto|davvero|} {content{o|a|i}|soddisfatt{o|a|
    i}}|grazie {mille|ancora|} {per|della|dell'|del|di} {la|il|l'|tutto|sua|tua|vostra|} {fiducia|
    ordine|acquisto|pazienza|collaborazione|disponibilità|gentilezza|commissione|bella
    collaborazione|preferenza|attenzione|lavoro|comprensione|messaggio|aver scelto noi|averci
    scelto|avermi scelto|sua fiducia|vostra fiducia|tua fiducia|sua pazienza|sua gentilezza}|come
    {sta|stai|va}|buon {appetito|divertimento|ascolto|utilizzo|compleanno}|buona {lettura|visione|
    fortuna|strada}|vedi {foto|allegato|sotto}|che bell{a|o}|ho visto la {tua|sua} foto|auguri {di
    cuore|}|tanti auguri`,
  pay: `{potete|può|puoi|per favore|si prega di|} {pure|} {sbloccare|rilasciare|liberare|svincolare|
    procedere con} {il|i|l'} {pagamento|fondi|denaro|importo|soldi}`,
  me: "io|noi",
  it: "tutto|ciò|questo|quello|gliel'|gliela|glielo|ve l'|te l'|ce l'|ve lo|te lo",
  all: "tutt{o|a|i|e}|entramb{i|e}",
  the: `il|la|lo|li|i|gli|le|l'|quest{o|a|i|e}|quest'|quell{o|a|i|e}|su{o|a|oi|e}|tu{o|a|oi|e}|
    vostr{o|a|i|e}|loro|complet{o|a|i|e}|inter{o|a|i|e}|integrale|final{e|i}|definitiv{o|a|i|e}|
    nuov{o|a|i|e}|piccol{o|a|i|e}|grand{e|i}|bell{o|a|i|e}|vecchi{o|a}|ross{o|a|i|e}|blu|verd{e|
    i}|bianc{o|a}|bianchi|ner{o|a|i|e}|grigi{o|a}|giall{o|a}|in pelle|in legno|in lana|di pelle|di
    legno|da sposa|fatt{o|a} a mano|ordinat{o|a|i|e}|richiest{o|a|i|e}|ultim{o|a|i|e}|avvenuta|
    odiern{o|a}|3d|giurata|d' epoca|di laurea|di cuoio`,
  my: "mi{o|a|e}|miei|nostr{o|a|i|e}",
  you: "le|vi|ti|lei|voi|te|gli|al cliente|alla cliente",
  person:
    `tutti|ospiti|invitati|festeggiat{o|a}|mamma|papà|nonna|nipotin{o|a}|titolare|amministratore|
    condomino|{l' hai|l' ha|li ha|le ha} già|{hai|avete}|client{e|i}|acquirent{e|i}|destinatari{o|
    a|i}|compratore|compratrice|proprietari{o|a|i}|sposi|committente|inquilin{o|a|i}|signora|
    signore|coppia|famiglia|interessat{o|a}|padron{e|a} di casa|moglie|marito`,
  place: `porta {di casa|}|portone|portineria|portiere|custode|reception|cassetta {delle lettere|
    postale|}|indirizzo {indicato|concordato|di consegna|corretto|}|destinazione|domicilio|casa|
    casa {sua|del cliente|della cliente}|punto {di ritiro|di consegna|concordato|}|ufficio
    {postale|}|sede {del cliente|}|luogo {concordato|stabilito|}|stazione|mano|mani|tempo|orario|
    perfett{o|e} {stato|condizioni|orario|ordine}|perfette condizioni|ottime condizioni|buono
    stato|data {odierna|}|ordine|linea|online|cloud|server|cartella {condivisa|}|galleria|sito|
    piazza|piano|locker|oggetto|funzione|cantiere|salotto|cucina|giardino|ingresso|termini|tempi
    {previsti|stabiliti|}|opera|bar`,
  to:
    `a|al|allo|alla|all'|ai|agli|alle|ad|in|nel|nello|nella|nell'|nei|nelle|su|sul|sulla|sullo|sui|
    per|verso|davanti a|davanti alla|sotto|di fronte a|presso il|presso la|dalle|in data|verso le|
    intorno alle|alle ore`,
  at: "presso|da|dal|dalla|dallo|dall'|dai|dagli|dalle",
  by: "con|tramite|via|mediante|per|da|a mezzo",
  of: "di|del|dello|della|dell'|dei|degli|delle|d'|per",
  have: "ho|abbiamo|avendo|l' ho|gliel' ho|ve l' ho|te l' ho",
  was:
    `è stat{o|a}|sono stat{i|e}|è stata|e' stat{o|a}|venne|fu|è {già|appena|} stat{o|a}|sono {già|}
    stat{i|e}|era|erano|stat{o|a|i|e}`,
  is: "è|sono|risulta|risultano|e'|si trova|siamo",
  others: "ha|hanno|l' ha|li ha|le ha|l' hanno",
  sent: `consegnat{o|a|i|e}|spedit{o|a|i|e}|inviat{o|a|i|e}|mandat{o|a|i|e}|recapitat{o|a|i|e}|
    caricat{o|a|i|e}|trasmess{o|a|i|e}|imbucat{o|a}|evas{o|a|i|e}|condivis{o|a|i|e}|pubblicat{o|a|
    i|e}|consegna {integrale|completa|} {effettuata|avvenuta|completata|fatta|eseguita|ok}|{la|}
    consegna è {stata|} {avvenuta|effettuata|completata|fatta}|{l'|} avvenuta consegna|{confermo|
    confermiamo} {la|l'|} {avvenuta|} {consegna|spedizione|ultimazione}|ecco {tutto|fatto}|ecco {a
    lei|a voi|a te|}|consegniato|spedita e consegnata|messo a disposizione`,
  iSent:
    `{di|} aver {consegnato|spedito|inviato|completato|terminato|ultimato|effettuato la consegna|
    finito}|{di|} avere {consegnato|spedito|inviato|completato}`,
  handed:
    `lasciat{o|a|i|e}|dat{o|a|i|e}|portat{o|a|i|e}|depositat{o|a|i|e}|affidat{o|a|i|e}|messo|messa|
    rimess{o|a}|riconsegnat{o|a|i|e}|post{o|a}`,
  done:
    `cablat{o|a}|isolat{o|a}|decorat{o|a|i|e}|configurat{o|a}|migrat{o|a}|ottimizzat{o|a}|risolt{o|
    a|i}|trascritt{o|a|i}|sottotitolat{o|a}|ritoccat{o|a|i|e}|illustrat{o|a}|incis{o|a}|smaltat{o|
    a}|smaltit{o|a|i}|rivestit{o|a}|ricamat{o|a|i|e}|lavorat{o|a}|assemblat{o|a|i}|appes{o|a|i}|
    fissat{o|a}|collegat{o|a}|regolat{o|a|i}|disegnat{o|a}|creat{o|a|i}|programmat{o|a}|messo a
    posto|messa a posto|messo in opera|tutto funzionante|funziona {tutto|bene|perfettamente|}|
    fatt{o|a|i|e}|completat{o|a|i|e}|terminat{o|a|i|e}|conclus{o|a|i|e}|ultimat{o|a|i|e}|
    eseguit{o|a|i|e}|realizzat{o|a|i|e}|svolt{o|a|i|e}|effettuat{o|a|i|e}|installat{o|a|i|e}|
    montat{o|a|i|e}|riparat{o|a|i|e}|sistemat{o|a|i|e}|aggiustat{o|a|i|e}|tradott{o|a|i|e}|
    pulit{o|a|i|e}|dipint{o|a|i|e}|tinteggiat{o|a|e}|cambiat{o|a|i|e}|sostituit{o|a|i|e}|rifatt{o|
    a|i|e}|collaudat{o|a|i}|testat{o|a}|funzionant{e|i}|corrett{o|a|i|e}|stampat{o|a|i|e}|cucit{o|
    a|i}|imballat{o|a|i|e}|preparat{o|a|i|e} e|restaurat{o|a|i}|verniciat{o|a|e}|progettat{o|a}|
    scritt{o|a|i}|revisionat{o|a}|posat{o|a|e}|tagliat{o|a}|potat{o|a|e|i}|allestit{o|a}|messo in
    funzione|messa in funzione|attivat{o|a}|registrat{o|a|i|e}|saldo`,
  over: "arrivat{o|a|i|e}|giunt{o|a|i|e}|partit{o|a|i|e}|finit{o|a|i|e}|andat{o|a} a buon fine",
  taken: `{è|sono|era|erano|} {rimast{o|a|i|e}|} {contentissim{o|a|i|e}|felicissim{o|a|i|e}|
    soddisfattissim{o|a|i|e}|content{o|a|i|e}|soddisfatt{o|a|i|e}|entusiast{a|i|e}}|{gli|le} è
    piaciut{o|a}|provat{o|a}|collaudat{o|a}|ricevut{o|a|i|e}|ritirat{o|a|i|e}|firmat{o|a|i|e}|
    accettat{o|a|i}|scaricat{o|a|i|e}|preso {in consegna|}|presa {in consegna|}|approvat{o|a|i|e}|
    controllat{o|a|i}|verificat{o|a}|confermato {la ricezione|la consegna|}|portato via|portata
    via|controfirmato|visionato|{è|era|sono|erano} {molto|davvero|} {content{o|a|i|e}|
    soddisfatt{o|a|i|e}|felic{e|i}|entusiast{a|i}}`,
  here: `ecco {qui|qua|}|{in|} allegat{o|a|i|e}|{le|vi|ti|} allego|{trova|trovate|troverà|trovi} {in
    allegato|qui|}|disponibil{e|i}|scaricabil{e|i}|{qui|di seguito} {trova|trovate|trovi|} {il|}`,
  adverb:
    `puntuale|puntuali|puntualissim{o|a|i|e}|in orario|senza danni|a domicilio|come nuov{o|a|i|e}|
    perfettamente funzionante|in data odierna|già|appena|ora|adesso|finalmente|anche|inoltre|
    correttamente|regolarmente|con successo|puntualmente|personalmente|di persona|a mano|brevi
    manu|come {concordato|d' accordo|da accordi|promesso|previsto|richiesto|pattuito|stabilito|da
    richiesta|da ddt|sempre|ordinato|detto}|da accordi|nei {tempi previsti|termini|tempi}|in
    tempo|in {perfette|ottime|buone} condizioni|in perfetto {stato|orario}|sano e salvo|integro|
    integra|interamente|completamente|integralmente|per intero|insieme {a|al|alla|}|compres{o|a|i|
    e}|inclus{o|a|i|e}|direttamente|lì|con firma|ben {imballat{o|a|i}|}|bene|proprio|stamani|oggi
    stesso|poi|quindi|dunque|molto|a regola d' arte|tranquillamente|dalla mattina|con cura|con
    soddisfazione|perfettamente|ecco|nonché|sotto casa {sua|}`,
  today: `oggi {stesso|pomeriggio|a pranzo|}|stamattina|stamane|stamani|stasera|questa {mattina|
    settimana|sera}|questo {pomeriggio|mattino}|in giornata|nel {primo|tardo|} pomeriggio|in
    mattinata|nella mattinata`,
  past: `ieri {mattina|sera|pomeriggio|notte|}|l' altro ieri|avantieri|poco fa|la settimana scorsa|
    settimana scorsa|{lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica} scors{o|a}|lo
    scorso {lunedì|martedì|mercoledì|giovedì|venerdì|sabato}|{#|due|tre|quattro|cinque|pochi|
    alcuni|un|un'} {minuti|ore|ora|giorni|giorno|settimane} fa|il mese scorso|recentemente`,
  dayPart: "stasera|questa sera|mattina|sera|pomeriggio|mattino",
  clock:
    `{alle|alle ore|ore|verso le|intorno alle|dalle|} # {e # |e mezza|e mezzo|}|ore|mattina|sera|
    pomeriggio|mezzogiorno|{a|verso} mezzogiorno|mattino|di {mattina|sera|pomeriggio}`,
  carrier:
    `corriere|il corriere|posta|raccomandata|spedizioniere|trasportatore|fattorino|postino|mail|
    posta elettronica|link|paccocelere|email|chiavetta|camion|pec|mano|bartolini|posta
    prioritaria|espresso`,
  number:
    `{numero|n|nr|num|n°|nº|no|} {di|} {tracking|spedizione|ordine|fattura|tracciamento|protocollo|
    raccomandata|riferimento|pratica|lettera di vettura|}|codice {di|} {tracking|spedizione|
    tracciamento|}|numero|ordine {n|nr|numero|}|ddt {n|}|tracking|lettera di vettura|rif|
    riferimento|fattura n`,
  count: "due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|dozzina",
  size: "# {pagine|cartelle|parole}",
  and: "e|ed|nonché|più|&",
  thing: `accessi|password|credenziali|comodin{o|i}|credenza|seggiolone|culla|lego|scheda video|
    giradischi|sassofono|flauto|tromba|violoncello|fisarmonica|ukulele|abito da sposa|incisione|
    marmellate|pasticcini|crostata|discorso|poesia|curriculum|newsletter|post|podcast|episodio|
    sottotitoli|trascrizione|foglio di calcolo|excel|lezioni di {piano|chitarra|inglese|yoga|
    nuoto|canto|matematica}|massaggio|tatuaggio|potatura|grondai{a|e}|camino|isolamento|facciata|
    pergola|allarme|serratura|tapparell{a|e}|piano di lavoro|cappa|boiler|quadro elettrico|
    faretti|battiscopa|parquet|macerie|calcinacci|ritocchi|mazzo di chiavi|freni|olio|cinghia|
    ordin{e|i}|pacc{o|hi}|pacchett{o|i}|pacco|paco|consegn{a|e}|spedizion{e|i}|merce|articol{o|i}|
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
    radiator{e|i}|termosifon{e|i}|lavandino|rubinett{o|i}|bagno|doccia|vasca|cucina|lavatrice|
    lavastoviglie|frigo|frigorifero|forno|condizionatore|port{a|e}|finestr{a|e}|tetto|piastrelle|
    pavimento|paret{e|i}|recinzione|cancello|giardino|prato|siepe|terrazza|presa|impianto
    {elettrico|idraulico|}|perdita|riscaldamento|riparazion{e|i}|installazione|ristrutturazione|
    imbiancatura|pulizi{a|e}|trasloco|legna|piante|fiori|mazzo {di fiori|}|bouquet|alber{o|i}|
    tort{a|e}|biscotti|pane|cibo|catering|miele|marmellata|vino|formaggio|caffè|buono|chiav{e|i}|
    attrezz{o|i}|macchinari|motore|apparecchio|material{e|i}|stoff{a|e}|lana|cartoline|
    francobolli|monete|dischi|vinili|fumetti|riviste|adesivi|passeggino|seggiolino|tagliaerba|
    trapano|scala|barbecue|tovagli{a|e}|grembiule|lenzuola|asciugamani|modell{o|i}|scultur{a|e}|
    statuett{a|e}|coltell{o|i}|strument{o|i}|insegn{a|e}|filo della frizione|frizione|tagliando|
    stl|chiavetta usb|raccomandata`,
  paper:
    `fattur{a|e}|ricevut{a|e}|bolla|ddt|prova {di consegna|}|firma|scontrino|garanzia|istruzioni|
    certificato|documento di trasporto`,
};
