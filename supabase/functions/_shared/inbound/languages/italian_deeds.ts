// What was done with it and how. Past tense and participle only: no word that promises.
export const ITALIAN_DEEDS = {
  sent: `consegnat{o|a|i|e}|spedit{o|a|i|e}|inviat{o|a|i|e}|mandat{o|a|i|e}|recapitat{o|a|i|e}|
    caricat{o|a|i|e}|trasmess{o|a|i|e}|imbucat{o|a}|evas{o|a|i|e}|condivis{o|a|i|e}|pubblicat{o|a|
    i|e}|consegna {integrale|completa|} {effettuata|avvenuta|completata|fatta|eseguita|ok}|{la|}
    consegna è {stata|} {avvenuta|effettuata|completata|fatta}|{l'|} avvenuta consegna|{confermo|
    confermiamo} {la|l'|} {avvenuta|} {consegna|spedizione|ultimazione}|ecco {tutto|fatto}|ecco {a
    lei|a voi|a te|}|consegniato|spedita e consegnata|messo a disposizione|{conseganto|conseganta|
    conseganti|consegnto|consegnta|consgnato|consegato|consegata|consegnatto|consenato|consegnao|
    cosegnato|cosegnata|consengato|consengata|spedtio|speditto|spdito|invaito|inviatto|recapitto}|
    {e|é} {stato|stata} {consegnato|consegnata|spedito|spedita|inviato|inviata|recapitato|
    terminato|completato|installato|montato|riparato}|{sono|} stati {consegnati|spediti}|{e'}
    {stato|stata} {consegnato|consegnata|spedito|spedita}|mess{o|a|i|e} a {sua|vostra|tua|}
    disposizione|{le |vi |ti |}{conferm|attest}{o|iamo} {l' |la |}{avvenuta consegna|effettiva
    consegna|consegna avvenuta|consegna effettuata|ultimazione dei lavori|avvenuta ultimazione|
    consegna integrale|consegna completa|completa esecuzione|avvenuta esecuzione|avvenuta
    installazione}|{la |}consegna {è |è stata |}{andata a buon fine|avvenuta|riuscita|
    perfezionata|ultimata|andata bene|regolare|eseguita|conclusa|terminata} {con successo|
    regolarmente|}|consegna {ok|totale|effettuata e firmata}|{fatta|eseguita|effettuata|
    completata|ultimata} {la|una} consegna|{fatto|effettuato} {la consegna|il trasloco}|post{o|a}
    in {sue|vostre|tue} mani|{nelle|in} {tue|sue|vostre|loro} mani|{nelle|in} mani {del cliente|
    della cliente|degli sposi|del proprietario|dell' acquirente}|smistat{o|a}|trasferit{o|a|i|e}
    {su|tramite|via|al|alla}|fornit{o|a|i|e}|erogat{o|a|i|e}|ceduto|ceduta|uploadat{o|a|i}|
    deployat{o|a}|rilasciat{o|a|i} {in produzione|online}|{diamo|do} per {consegnato|consegnata|
    concluso|conclusa|terminato|completato}|è {passato|passata|venuto|venuta} {a|per} {prenderl|
    ritirarl|recuperarl}{o|a|i|e}|sono {passati|passate|venuti|venute} {a|per} {prenderl|ritirarl|
    recuperarl}{o|a|i|e}|{si è|si sono} portat{o|a|i} via|{se l'|se li|se le} {è|sono} portat{o|a|
    i|e} via|{ragazzo|ragazza|signore|signora|cliente|signorina|acquirente} è {passat|venut}{o|a}
    {a|per} {prenderl|ritirarl}{o|a|i|e}|{ragazzo|ragazza|signore|signora|cliente|acquirente} {è
    passato in bottega e |}si è {portat{o|a} via|pres{o|a}} {il|la|lo|l'|i|le}|{arrivat|giunt}{o|
    a|i|e} {a destinazione|sano e salvo|sana e salva|sani e salvi|da te|da lei|da voi|al cliente|
    alla cliente|a casa sua|a casa tua|nelle tue mani|nelle sue mani|in mano sua|in ufficio da
    lei}|lezione fatta`,
  iSent: `{di|} aver {consegnato|spedito|inviato|completato|terminato|ultimato|effettuato la
    consegna|finito}|{di|} avere {consegnato|spedito|inviato|completato}|{di |}aver {consegnato|
    spedito|inviato|completato|terminato|ultimato|finito|montato|installato|riparato|eseguito|
    concluso|recapitato|svolto|consegnato tutto|realizzato|tradotto}|ho appena {consegnato|
    spedito|inviato|terminato|finito|montato|completato|ultimato|caricato}|{abbiamo|} appena
    {consegnato|spedito|inviato|terminato|completato}|{ho|abbiamo} {provveduto alla consegna|
    effettuato la consegna|fatto la consegna|provveduto a consegnare|provveduto a spedire|
    provveduto all' installazione}|{consegnai|spedii}|gliel{o|a} ho {consegnato|consegnata|dato|
    data|lasciato|lasciata|portato|portata|spedito|spedita|inviato|inviata|montato|montata}|{te|
    ve} {l'|li|le|lo|la} {ho|abbiamo} {consegnato|consegnata|dato|data|lasciato|lasciata|portato|
    portata|portati|portate|spedito|spedita|inviato|inviati|montato|consegnati|consegnate|
    lasciati|lasciate|dati|date}|{il|un} {corriere|postino|fattorino} {l' |li |le |}ha
    {consegnato|consegnata|consegnati|recapitato|recapitata|lasciato|lasciata}`,
  handed: `lasciat{o|a|i|e}|dat{o|a|i|e}|portat{o|a|i|e}|depositat{o|a|i|e}|affidat{o|a|i|e}|
    messo|messa|rimess{o|a}|riconsegnat{o|a|i|e}|post{o|a}|appoggiat{o|a|i|e}|pos{ato|ata}
    {davanti|sul}|infilat{o|a|i|e}|accompagnat{o|a} alla|consegnandol{o|a}|recat{o|a}|lascaito|
    lasicato`,
  done: `cablat{o|a}|isolat{o|a}|decorat{o|a|i|e}|configurat{o|a}|migrat{o|a}|ottimizzat{o|a}|
    risolt{o|a|i}|trascritt{o|a|i}|sottotitolat{o|a}|ritoccat{o|a|i|e}|illustrat{o|a}|incis{o|a}|
    smaltat{o|a}|smaltit{o|a|i}|rivestit{o|a}|ricamat{o|a|i|e}|assemblat{o|a|i}|appes{o|a|i}|
    fissat{o|a}|collegat{o|a}|regolat{o|a|i}|disegnat{o|a}|creat{o|a|i}|messo a posto|messa a
    posto|messo in opera|tutto funzionante|funziona {tutto|bene|perfettamente|}|fatt{o|a|i|e}|
    completat{o|a|i|e}|terminat{o|a|i|e}|conclus{o|a|i|e}|ultimat{o|a|i|e}|eseguit{o|a|i|e}|
    realizzat{o|a|i|e}|svolt{o|a|i|e}|effettuat{o|a|i|e}|installat{o|a|i|e}|montat{o|a|i|e}|
    riparat{o|a|i|e}|sistemat{o|a|i|e}|aggiustat{o|a|i|e}|tradott{o|a|i|e}|pulit{o|a|i|e}|
    dipint{o|a|i|e}|tinteggiat{o|a|e}|cambiat{o|a|i|e}|sostituit{o|a|i|e}|rifatt{o|a|i|e}|
    collaudat{o|a|i}|testat{o|a}|funzionant{e|i}|corrett{o|a|i|e}|stampat{o|a|i|e}|cucit{o|a|i}|
    preparat{o|a|i|e} e|restaurat{o|a|i}|verniciat{o|a|e}|progettat{o|a}|scritt{o|a|i}|
    revisionat{o|a}|posat{o|a|e}|tagliat{o|a}|potat{o|a|e|i}|allestit{o|a}|messo in funzione|messa
    in funzione|attivat{o|a}|{repar|ripar|instal|mont|aggiust|allacc|amplia|anim|arred|arrot|
    assembl|ball|bord|cabl|calibr|carteggi|carrozz|cesell|coibent|color|colleg|compil|complet|
    configur|cucin|decor|deghiacc|depur|dipan|disinfest|disostru|dissod|dora|fabbric|film|foder|
    fotograf|fres|gommat|impagin|impasta|impiant|imbianc|imbottigli|impermeabilizz|incart|incastr|
    incell|incoll|incornic|inforn|ingrass|inton|intonac|intagli|irrig|isol|lacc|lav|leviga|levig|
    livell|lucid|masterizz|mixa|modell|modernizz|mur|musical|nastrat|oli|ottimizz|pavim|piant|
    piastrell|pial|plastific|pit|profil|pubblic|puntell|rabbocc|rammend|rasat|ras|restaur|
    ricarica|ricam|riarred|ricab|ricalc|ricolleg|rifil|rigener|rilega|rileg|rimbianc|rimont|
    rimodern|rinforz|rinnov|rinvas|ripristin|risan|rismalt|ristruttur|ritocc|rivernici|sabbi|sald|
    sarchi|sbocc|scans|scannerizz|sfalci|sgombr|sgrass|sigill|sintonizz|sistem|smalt|smerigli|
    sottotitol|spazz|spazzol|spiana|spolver|spurg|stampa|stamp|stiral|stir|stucc|sturat|stur|
    svuot|tagli|taglia|tappezz|tatu|telecabl|test|tinteggi|tosa|tos|trucc|vernici|vettori|
    vettorializz|zapp}{ato|ata|ati|ate}|{rifinit|rifatt|ricostruit|costruit|cucit|scucit e
    ricucit|pulit|lucidat|tess|lavorat a mano|scritt|trascritt|tradott|corrett|rilett|rivist|cott|
    fritt|sfornat|infornat|impost|compost|disegnat|dipint|incis|estratt|dismess e sostituit|
    avvitat|tes|stes|apert al pubblico|servit|suonat|cantat|esibit|recitat|insegnat|impartit|
    svolt|preparat e servit|ripulit|ridipint|riverniciat|rimessa a nuov|allestit|fornit|definit|
    abbellit|guarnit|sagomat|smontat e rimontat|portat a termine|portat a compimento|mess a punto|
    mess in sicurezza|mess in onda|caricat online|mess online|pubblicat|risolt|spurgat}{o|a|i|e}|
    {portat|rimess}{o|a|i|e} {a termine|a compimento|a nuovo}|mess{o|a|i|e} {in opera|in funzione|
    in servizio|online|in linea|in produzione|a punto|a nuovo|a norma|in sicurezza|in onda|a
    dimora}|{è|sono} {online|in linea|in produzione|live|operativo|operativa}|operativ{o|a|i}|
    funziona {a meraviglia|alla perfezione|che è una meraviglia|a dovere|senza problemi|di nuovo|
    tutto bene|come nuovo|come nuova}|funzionano {tutti|tutte|bene|perfettamente|a meraviglia|}|
    {parte|gira|scalda|raffredda|va} {bene|benissimo|perfettamente|alla grande|che è una
    meraviglia|come un orologio|come nuovo|come nuova}|{è|sono} venut{o|a|i|e} {bene|benissimo|
    bellissimo|bellissima|bellissimi|bellissime|una meraviglia|perfetto|perfetta|splendido|
    splendida}|come nuov{o|a|i|e}|{si è|si sono} {svolto|svolta|svolti|svolte|tenuto|tenuta|
    concluso|conclusa|conclusi|conclusi|conclusa|terminato|terminata|tenute} {regolarmente|bene|
    benissimo|ieri|oggi|come previsto|senza intoppi|}|{ha|hanno} avuto luogo|andat{o|a|i|e} {bene|
    benissimo|in porto|a gonfie vele|alla grande}|ho {fatto lezione|suonato|cantato}|consegnat{o|
    a} e {montat|installat|posat|collaudat|firmat}{o|a}|lucid{o|a|i|e} come {uno specchio|nuovo|
    nuova}|{brano|brani|canzone|canzoni|audio|voce|
    podcast|video|album|puntata|episodio|disco} {è stato |è stata |sono stati |}registrat{o|a|i|e}`,
  over: `arrivat{o|a|i|e}|giunt{o|a|i|e}|partit{o|a|i|e}|finit{o|i|e}|andat{o|a} a buon fine|
    sbarcat{o|a} a destinazione|in rete|lanciat{o|a}|partit{o|a|i|e} {bene|}`,
  taken: `{è|sono|era|erano|} {rimast{o|a|i|e}|} {contentissim{o|a|i|e}|felicissim{o|a|i|e}|
    soddisfattissim{o|a|i|e}|content{o|a|i|e}|soddisfatt{o|a|i|e}|entusiast{a|i|e}}|{gli|le} è
    piaciut{o|a}|provat{o|a}|collaudat{o|a}|ricevut{o|a|i|e}|ritirat{o|a|i|e}|firmat{o|a|i|e}|
    accettat{o|a|i}|scaricat{o|a|i|e}|preso {in consegna|}|presa {in consegna|}|approvat{o|a|i|e}|
    controllat{o|a|i}|verificat{o|a}|confermato {la ricezione|la consegna|}|portato via|portata
    via|controfirmato|visionato|{è|era|sono|erano} {molto|davvero|} {content{o|a|i|e}|
    soddisfatt{o|a|i|e}|felic{e|i}|entusiast{a|i}}|{ha|hanno} {ricevuto|ritirato|firmato|
    accettato|scaricato|approvato|controllato|provato|gradito|apprezzato|verificato|preso|
    recuperato|confermato la ricezione|confermato di aver ricevuto|dato l' ok|dato il benestare|
    dato l' approvazione|dato la conferma} {tutto|in consegna|visione|con me|}|mi ha {confermato|
    firmato|scritto|ringraziato|confermato la ricezione|dato l' ok|dato conferma}|{ci|vi} ha
    confermato|{gradit|apprezzat|recuperat|pres|visionat|testat|conferma}{o|a|i|e}|{content|
    soddisfatt|felicissim|contentissim|entusiast|emozionat|estasiat}{o|a|i|e}|felic{e|i}|
    content{o|a} come una pasqua|rimast{o|a|i|e} {molto |}{content|soddisfatt|entusiast|
    felicissim|contentissim|incantat}{o|a|i|e}|siete rimast{i|e} {contenti|contente|contentissimi|
    contentissime}|{le|gli|ti|vi} {piace|piacciono|è piaciuto|è piaciuta|sono piaciuti|sono
    piaciute|sta|stanno|calza|calzano} {molto|moltissimo|tantissimo|benissimo|bene|a pennello|d'
    incanto|da dio|tanto|un sacco|}|l' ha {adorat|apprezzat|amat|ritirat|ricevut|firmat|provat|
    pres|scaricat|vist}{o|a}|l' hanno {adorat|apprezzat|ritirat|ricevut|firmat|pres}{o|a}|li ha
    {ritirati|ricevuti|presi|scaricati|approvati}|le ha {ritirate|ricevute|prese|scaricate|
    approvate|contate}|dato {l' ok|il benestare|conferma di ricezione}|firmat{o|a} per {ricevuta|
    accettazione|consegna}|ha firmato {per ricevuta|per accettazione|il verbale|la bolla|il ddt|il
    rapportino|il documento di consegna}|prese in consegna|presi in consegna|che {l' ha|li ha|le
    ha|ha} {ricevuto|ricevuta|ritirato|ritirata|firmato|approvato|controllato|verificato|
    confermato|confermato la ricezione|confermato di averla ricevuta|confermato di averlo
    ricevuto}|confermato {la ricezione|di aver ricevuto}`,
  here: `ecco {qui|qua|}|{in|} allegat{o|a|i|e}|{le|vi|ti|} allego|{trova|trovate|troverà|trovi}
    {in allegato|qui|}|disponibil{e|i}|scaricabil{e|i}|{qui|di seguito} {trova|trovate|trovi|}
    {il|}|{qui|ecco|di seguito|in allegato} {il|la|i|le} {link|file} {per il download|per
    scaricare|}|{potete|può|puoi} {trovarl|scaricarl|vederl}{o|a|i|e}|consultabil{e|i}|visibil{e|
    i} {online|}|{le|ti|vi} {mando|invio|giro} in allegato`,
  adverb: `puntuale|puntuali|puntualissim{o|a|i|e}|in orario|senza danni|a domicilio|come nuov{o|
    a|i|e}|perfettamente funzionante|in data odierna|già|appena|ora|adesso|finalmente|anche|
    inoltre|correttamente|regolarmente|con successo|puntualmente|personalmente|di persona|a mano|
    brevi manu|come {concordato|d' accordo|da accordi|promesso|previsto|richiesto|pattuito|
    stabilito|da richiesta|da ddt|sempre|ordinato|detto}|da accordi|nei {tempi previsti|termini|
    tempi}|in tempo|in {perfette|ottime|buone} condizioni|in perfetto {stato|orario}|sano e salvo|
    integro|integra|interamente|completamente|integralmente|per intero|insieme {a|al|alla|}|
    compres{o|a|i|e}|inclus{o|a|i|e}|direttamente|lì|con firma|ben {imballat{o|a|i}|}|bene|
    proprio|stamani|oggi stesso|poi|quindi|dunque|molto|a regola d' arte|tranquillamente|dalla
    mattina|con cura|con soddisfazione|perfettamente|ecco|nonché|sotto casa {sua|}|{ben |
    accuratamente |perfettamente |}{imballat|incartat|impacchettat|protett|confezionat|avvolt|
    sigillat}{o|a|i|e}|{imballat|confezionat|firmat|pagat}{o|a|i|e} e|con {cura|attenzione|amore|
    tanto amore|affetto|piacere|successo|esito positivo|soddisfazione|tutti gli accessori|i suoi
    accessori|la scatola|la scatola originale|il caricabatterie|la garanzia|le istruzioni|le
    chiavi|ricevuta di ritorno|tutta la documentazione|il sorriso|i complimenti|precisione|mio
    marito|mio figlio|il cliente presente|grande cura|ogni accessorio|la custodia|il libretto}|
    senza {intoppi|problemi|problema|danni|graffi|ritardi|difficoltà|imprevisti|alcun problema|
    nessun problema|riserve|contrattempi|un graffio|inconvenienti}|in {perfetto stato|ottimo
    stato|buono stato|anticipo|tempo utile|tempo|data odierna|data di ieri|persona|mano propria|
    mani proprie|unica soluzione|un' unica soluzione|un' unica spedizione|formato {pdf|mp4|mp3|
    digitale|jpg|png|word|vettoriale|cartaceo|stampa}|pdf|word|mp4|mp3|jpg|png|dwg|excel|digitale|
    alta risoluzione|alta qualità|alta definizione|formato|orario perfetto|perfetta efficienza|
    regola|tutta sicurezza|sicurezza|tutto e per tutto|duplice copia|doppia copia}|nei tempi
    {concordati|previsti|stabiliti|pattuiti|promessi}|entro {i termini|i tempi|la data concordata|
    il termine previsto|i tempi previsti|la scadenza}|come {da contratto|da preventivo|da ordine|
    da programma|da indicazioni|da richiesta|da copione|concordato|concordata|concordati|pattuiti|
    promessa|promessi|avevamo detto|avevamo concordato|d' accordo|in foto|nelle foto|da foto|
    descritto|descritta|voleva|volevi|desiderato|stabiliti|indicato|convenuto|per accordi|sempre}|
    secondo {gli accordi|accordi|contratto|preventivo|programma|i piani|il contratto|il
    preventivo|le indicazioni|le sue indicazioni|quanto concordato|quanto pattuito|quanto
    stabilito|quanto richiesto|i tempi previsti}|in base {agli accordi|al contratto|al preventivo|
    a quanto concordato}|conforme{mente|} {all' ordine|al contratto|agli accordi|alla richiesta|al
    preventivo}|così come {concordato|richiesto}|da {parte mia|parte nostra|accordi}|per quanto mi
    riguarda|a {regola d' arte|opera d' arte|domicilio|perfezione|buon fine|norma|vostra
    soddisfazione|casa sua|casa tua|casa vostra|casa loro|casa del cliente|casa della cliente|mano
    propria|mani proprie}|al piano|ai piani|a piano strada|sana e salva|sani e salvi|sane e salve|
    intatt{o|a|i|e}|integr{i|e}|prontamente|velocemente|rapidamente|felicemente|ufficialmente|
    effettivamente|giustamente|esattamente|definitivamente|fisicamente|materialmente|gentilmente|
    prestissimo stamattina|tutt{o|a|i|e} insieme|compresi gli accessori|comprensiv{o|a|i|e} di|
    incluso tutto|tutto incluso|tutto compreso|garanzia inclusa|ormai|stavolta|infine|intanto|
    pure|dal vivo|sotto firma|previa firma|contro firma|dietro firma|là|laggiù|qui allegato|per
    bene|a dovere|del risultato|del lavoro|dell' acquisto|dal mio {collega|socio|tecnico|figlio|
    dipendente}|da mio {marito|figlio|fratello}|ovviamente|naturalmente|certamente|{bellissim|
    splendid|perfett|meraviglios|stupend|fantastic|impeccabil}{o|a|i|e}|anche quest{o|a}|ieri
    stesso|personalmente a mano|per tempo|d' un fiato|a posto|in mano|davanti casa|all' indirizzo
    {indicato|concordato|di consegna|corretto|del cliente|della cliente|richiesto|}|al {suo|tuo|
    vostro|loro} indirizzo {di consegna|}`,
};
