import type { Words } from "../lexicon.ts";
import { ITALIAN_DEEDS } from "./italian_deeds.ts";
import { ITALIAN_THINGS } from "./italian_things.ts";

export const ITALIAN: Words = {
  ...ITALIAN_THINGS,
  ...ITALIAN_DEEDS,
  elides: true,
  accentsMatter: true,
  months: `gennaio,gen febbraio,feb marzo,mar aprile,apr maggio,mag giugno,giu luglio,lug agosto,ago
    settembre,set,sett ottobre,ott novembre,nov dicembre,dic`,
  weekdays: "lunedì,lun martedì,mar mercoledì,mer giovedì,gio venerdì,ven sabato,sab domenica,dom",
  greeting: `buongiorno {a tutti|a voi|a lei|}|buon giorno|buonasera {a tutti|}|buona sera|buon
    pomeriggio|salve {a tutti|}|ciao {a tutti|ragazzi|}|gentil{e|i|issimo|issima|issimi} {signor|
    signora|signori|cliente|team|}|egregi{o|a|i} {signor|dottor|signori|}|spett {le|}|spettabile
    {ditta|cliente|}|car{o|a|i|issimo|issima|issimi} {cliente|}|ehi|alla cortese attenzione|
    gent{ma|mo|mi} {sig|sig.ra|signora|signor|}|gentilissim{a|o|i|e}|cari {amici|sposi|tutti|
    ragazzi}|carissim{i|e}|egr sig|buondì|buon {dì|lunedì|martedì|mercoledì|giovedì|venerdì|
    sabato}|ciao {a te|carissimo|carissima|caro|cara|bella|bello}|hey|ehilà|eccomi|in riferimento
    {alla|al} {sua|vostra|suo|vostro|} {mail|ordine|richiesta|messaggio}|con riferimento {alla|al}
    {sua|vostra|suo|vostro|} {mail|ordine|richiesta|messaggio}|in merito {alla|al} {sua|vostra|
    suo|vostro|} {mail|ordine|richiesta}|in risposta {alla|al} {sua|vostra|suo|vostro|} {mail|
    messaggio|richiesta}`,
  thanks: `grazie {mille|tante|infinite|di cuore|ancora|a lei|a te|a voi|a tutti|di tutto|per
    tutto|}|mille grazie|tante grazie|molte grazie|la ringrazio|ti ringrazio|vi ringrazio|
    ringrazio|ringraziando|ringraziandola|grz|grazie {mille|infinite|tante} {ancora|davvero|a lei|
    a te|a voi|di cuore|e saluti|e a presto|e buona giornata|e buon lavoro}|grazie {e a presto|e
    saluti|e buona giornata|e alla prossima|e buon lavoro|e un saluto|assai|davvero|sempre|
    anticipatamente|in anticipo|di nuovo|di vero cuore|dal profondo del cuore|tantissime}|grazie
    {mille |ancora |infinite |tante |di cuore |}{per|della|dell'|del|di|delle|dei}|un {grande |
    grandissimo |sentito |caro |}grazie|{la|vi|ti} ringrazi{o|amo} {molto|tanto|tantissimo|
    infinitamente|di cuore|ancora|sentitamente|anticipatamente|} {per|della|dell'|del|di|}|{gazie|
    grazzie|graze|garzie|grazi} {mille|tante|}|ringraziamo|con {gratitudine|riconoscenza}|sentiti
    ringraziamenti|grazie {per la|della|per le|per il|dell'|delle} {fiducia|pazienza|gentilezza|
    disponibilità|collaborazione|cortesia|simpatia|comprensione|ospitalità|belle parole|parole
    gentili|chiacchierata|compagnia|bella giornata|splendida accoglienza|accoglienza}`,
  signOff: `{cordiali|distinti|cari|tanti|i miei|i più cordiali|un caro|} saluti {e grazie|
    cordiali|a tutti|}|{un|} {caro|cordiale|} saluto|cordialmente|cordialità|{un|} {forte|grande|}
    abbracci{o|}|{un|} baci{o|}|bacioni|{buona|buon|buone} {giornata|serata|settimana|domenica|
    notte|pomeriggio|weekend|week end|fine settimana|proseguimento|lavoro|feste|natale|pasqua|
    vita|strada|viaggio} {a tutti|a lei|a voi|a te|}|a presto|alla prossima|arrivederci|in fede|
    con stima|{cordiali|distinti|cari|tanti|affettuosi|calorosi|sinceri} saluti {a lei|a voi|da|e
    buona giornata|e buon lavoro|}|{porgo|porgiamo|invio|colgo l' occasione per porgere}
    {cordiali|distinti} saluti|saluti {da|e baci|e abbracci|e buon lavoro|e buona giornata|
    affettuosi}|saluto {cordialmente|distintamente}|{la|vi|ti} saluto {cordialmente|con affetto|
    caramente|}|{un |}{grosso|fortissimo|affettuoso} {abbraccio|bacio|saluto}|un abbraccione|
    bacione|bacetti|con {affetto|amicizia|cordialità|simpatia|osservanza|i migliori saluti|
    ossequio}|i {migliori|nostri migliori|miei migliori} saluti|{buona|buon|buone|felice}
    {lettura|continuazione|vacanze|weekend|week-end|fine settimana|sabato|lunedì|martedì|
    mercoledì|giovedì|venerdì|inizio settimana|estate|anno|festività|proseguimento di giornata|
    giornata e a presto|serata}|{le|ti|vi} auguro {una|un|} {buona|buon|felice|splendida|bella}
    {giornata|serata|settimana|weekend|fine settimana|domenica}|{trascorra|passi|passate|abbia|
    abbiate} {una|un} {buona|buon|bella|bel|felice} {giornata|serata|weekend|fine settimana|
    domenica|settimana}|alla prossima {volta|occasione|}|a {risentirci|rivederci|risentirla|presto
    e grazie|prestissimo|si rivede}|arrivederla|ci {vediamo|sentiamo} presto|distintamente|
    sinceramente|{alla|ci vediamo la} {prossima settimana|settimana prossima}|alla prossima
    lezione`,
  yes: "sì {sì|certo|}|sì {consegnato|tutto consegnato|fatto|è fatto|confermo la consegna}",
  fine: `sì {sì|certo|}|ok|va bene|perfetto|ottimo|tutto {ok|bene|a posto|perfetto|in ordine|
    regolare|fatto|confermato|liscio}|evviva|bene|confermato|ecco fatto|buone notizie|tutto è
    andato {bene|benissimo}|è andato tutto {bene|benissimo|liscio}|stato|aggiornamento|missione
    compiuta|eccoci|molto bene|{è |}tutto {a posto|ok|perfetto|in ordine|concluso|risolto|
    sistemato|regolare|pronto e consegnato|andato bene|andato benissimo|andato liscio|come
    previsto|come da accordi|al meglio|impeccabile}|eccellente|fantastico|splendido|magnifico|
    benissimo|evvai|yuppie|urrà|ci siamo|operazione {conclusa|riuscita}|pratica chiusa|buona
    notizia|ottime notizie|bella notizia|riepilogo|avviso di consegna|conferma {di consegna|
    consegna|}|per informazione|per vostra informazione|confermat{a|o} {la consegna|}|avanti così|
    senza problemi|affermativo|esatto|sì confermo|confermo {tutto|}|ordine {fatto|effettuato}`,
  frame: `{le|ti|vi|} {confermo|confermiamo|comunico|comunichiamo|informo|informiamo|segnalo} {con
    la presente|} {che|}|con la presente {le|vi|} {confermo|confermiamo|comunico|comunichiamo|si
    conferma} {che|}|si {conferma|comunica|informa} {che|}|{sono|siamo} {lieto|lieta|lieti} di
    {confermare|confermarle|comunicarle|informarla} {che|}|{scrivo|le scrivo|ti scrivo|solo|
    giusto|} per {confermare|confermarle|confermarti|comunicare|avvisare|avvisarvi|avvisarti|
    dirvi|dirti|dire|informarvi|informarla} {che|}|{posso|possiamo} confermare {che|}|volevo
    {confermare|avvisare|avvisarvi|dirvi|informarvi} {che|}|{con questa mail|con questo messaggio|
    la presente per|scrivo per|le scrivo per|vi scrivo per|ti scrivo per|volevo solo|volevo|
    vorrei|desidero|ci tengo a|due righe per} {confermare|confermarle|confermarvi|comunicare|
    comunicarle|comunicarvi|informare|informarla|informarvi|avvisare|avvisarla|avvisarti|dirle|
    dirti|segnalare} {che|}|{le|ti|vi|} {annuncio|dico|faccio sapere|facciamo sapere|attesto|
    dichiaro|certifico|certifichiamo} {che|di|}|{le|ti|vi|} {confermo|confermiamo|comunico|
    comunichiamo} {con piacere|volentieri|} di|{ho|abbiamo} il piacere di {confermare|confermarle|
    confermarvi|comunicarle|comunicarvi|informarla|informarvi|informarti} {che|}|{è con piacere
    che|con piacere} {le|vi|ti} {confermo|confermiamo|comunico|comunichiamo|informo|informiamo}
    {che|}|{sono|siamo} {lieto|lieta|lieti|felice|felici|contento|contenta} di {confermarti|
    confermarvi|comunicarvi|informarti|informarvi|informare|dirle|dirti|dirvi|annunciarle} {che|}|
    {si|} {attesta|dichiara|certifica|rende noto} {che|}|come {da accordi|concordato|promesso}
    {le|ti|vi|} {confermo|comunico|informo} {che|}|sappi{a|ate|} che|buone notizie`,
  courtesy: `{nessun|senza} {problema|problemi|intoppi|danni}|{di niente|prego|figurati|si figuri|
    di nulla}|{è stato|e' stato} un {vero|} piacere {lavorare con lei|lavorare con voi|lavorare
    con te|}|con piacere|non esit{i|are|ate|ino} a {contattarmi|contattarci|chiamarmi|scrivermi|
    chiedere}|per {qualsiasi|ogni|altre|eventuali|qualunque} {cosa|domanda|domande|chiarimento|
    chiarimenti|informazione|necessità|dubbio} {sono|resto|rimango|restiamo|} {a disposizione|a
    vostra disposizione|a sua disposizione|qui|}|{resto|rimango|restiamo|sono} a {sua|vostra|tua|}
    {completa|} disposizione {per qualsiasi cosa|per chiarimenti|per ogni chiarimento|per
    qualsiasi domanda|}|{mi scuso|ci scusiamo|scusi|scusate|scusa|chiedo scusa} {per|} il
    {piccolo|leggero|} ritardo|{spero|speriamo} {che|} {vi|ti|le|gli|} {piaccia|piacciano|sia
    tutto a posto|sia di suo gradimento|tutto vada bene|tutto bene|sia tutto ok|stia bene|siate
    soddisfatti|sia soddisfatto|sia soddisfatta}|{molto|davvero|} {content{o|a|i}|soddisfatt{o|a|
    i}}|come {sta|stai|va}|buon {appetito|divertimento|ascolto|utilizzo|compleanno}|buona
    {lettura|visione|fortuna|strada}|vedi {foto|allegato|sotto}|che bell{a|o}|ho visto la {tua|
    sua} foto|auguri {di cuore|}|tanti auguri|{sua|tua|vostra|la sua|la tua|la vostra} {fiducia|
    fiducia accordata|gentilezza|pazienza|disponibilità|collaborazione|cortesia|simpatia|
    ospitalità|comprensione|accoglienza|puntualità|precisione|rapidità|bella esperienza|bella
    chiacchierata|fiducia e alla prossima}|{sua|tua|il suo|il tuo|il vostro} {supporto|sostegno|
    tempo|interesse|affetto|buon gusto|aiuto|caffè}|{sue|tue|le sue|le tue|le vostre} {belle
    parole|bellissime parole|parole gentili|parole|recensioni}|{aver|averci|avermi} {scelto|dato
    fiducia|accordato la fiducia|sostenuto}|{avermi|averci} scelt{o|a|i}|{è stato|è|e' stato} {un
    |davvero un |stato un |}{vero |grande |immenso |}{piacere|onore|privilegio}|{lavorare|
    collaborare} {con lei|con voi|con te|insieme|per lei|per voi}|{conoscerla|conoscervi|
    conoscerti|servirla|servirvi|aiutarla|aiutarvi|fare affari con lei}|{molto|davvero|veramente|
    così|tanto|super} {gentil{e|i|issim{o|a|i}}|simpatic{o|a|i|he}|carin{o|a|i|e}|disponibil{e|i}|
    cordial{e|i}|puntual{e|i}|precis{o|a|i}|bell{o|a|i|e}|emozionant{e|i}|brav{o|a|i|e}|felic{e|
    i}|lieti|grat{o|a|i}}|gentilissim{o|a|i|e}|simpaticissim{o|a|i}|che {bello|bella|gioia|
    meraviglia|emozione|soddisfazione|piacere|spettacolo|bella giornata|bella serata|bella
    famiglia}|{spero|speriamo} {che |di |}{le piaccia|ti piaccia|vi piaccia|le piacciano|ti
    piacciano|sia piaciuto|sia piaciuta|sia di gradimento|sia di vostro gradimento|siate contenti|
    sia contento|sia contenta|siate soddisfatti|sia soddisfatta|torni utile|rivederla|rivederti|
    rivedervi|rivederla presto|lavorare ancora insieme|collaborare ancora|tutto sia di suo
    gradimento|tutto sia di vostro gradimento|stiate bene|stiate tutti bene|se la goda|se lo goda|
    ve la godiate|gli piaccia|le piaccia tanto|ti piaccia tanto}|non {esit{i|ate|are|ino}} a
    {ricontattarmi|ricontattarci|contattarmi per qualsiasi cosa|consigliarmi|lasciare una
    recensione|lasciarmi una recensione|scriverci|chiamarci|farmi sapere|farci sapere|rivolgersi a
    me}|{se|} {vuole|volete|vuoi|ti va|le va} {lasciare|lasciarmi} una recensione|per {qualsiasi|
    ogni|qualunque} {cosa|necessità|evenienza|esigenza|dubbio|domanda|chiarimento} {mi|ci}
    {scriva|scriva pure|chiami|chiami pure|contatti|contatti pure|scrivi|chiami|chiama|faccia
    sapere}|{sono|siamo|resto|restiamo|rimango} {sempre |}{a disposizione|qui|reperibile|
    disponibile} {per qualsiasi cosa|per ogni evenienza|per voi|}|{resto|restiamo|rimango|
    rimaniamo} a {completa|vostra|sua|tua} {completa |}disposizione|quando {vuole|vuoi|volete}
    {sono|siamo} {qui|qua}|{mi scusi|scusi|scusate|scusa|chiedo scusa} {ancora |}per {il disturbo|
    l' ora|l' orario|l' attesa|il ritardo nella risposta|la risposta tardiva}|buon{e|a|}
    {pedalate|letture|suonate|appetito|divertimento|festa|viaggio|vita|musica|montagna|mare|
    navigazione|degustazione|bevuta|visione|ascolto|gioco|guida|passeggiata|estate}|{viva|evviva|
    auguri} {gli sposi|agli sposi|ai novelli sposi|alla coppia|alla festeggiata|al festeggiato|
    alla piccola|al piccolo|a tutti|alla mamma|al papà}|{tanti |tantissimi |i miei |}auguri {agli
    sposi|ai novelli sposi|alla coppia|alla festeggiata|al festeggiato|di buon compleanno|alla
    piccola|al piccolo|a tutti|per tutto|}|{complimenti|congratulazioni|felicitazioni} {agli
    sposi|a tutti|vivissimi|}|saluti {a casa|alla famiglia|alla signora|a suo marito|a tutta la
    famiglia}|{salutami|mi saluti|salutatemi} {la famiglia|tutti|tanto la mamma|i bimbi|suo
    marito|la signora}|{se la|se lo|godetevela|godetevelo|goditelo|goditela|godeteveli|se li}
    {goda|goda tanto|}|buon {divertimento|appetito} {a tutti|}|piacere {mio|nostro} {conoscerla|}|
    {il |}piacere è {stato |tutto |}{mio|nostro}|{vi|la|ti} consiglio {a tutti|vivamente|}|
    {consigliatissim|affidabil}{o|a|e|i}|{cliente|acquirente} {consigliatissimo|serissimo|
    gentilissimo|perfetto|esemplare|puntuale}|ottim{o|a} {cliente|acquirente|esperienza|
    collaborazione}|fa {freddo|caldo}|che {caldo|freddo}|{mia nonna|la nonna} manda un bacio|ci
    siamo divertiti {tanto|molto|tutti|}|bravissim{o|a|i|e}|persone {splendide|gentilissime|
    squisite}|{grazie alla|alla} vostra gentilezza|{averci|avermi|aver} {scelto|scelto noi}|tutto
    il supporto|{suo|tuo} {figlio|figlia} {ha suonato|ha lavorato|è stato|è stata} {molto |}{bene|
    bravo|brava|bravissimo|bravissima}|{si sono|ci siamo} divertiti {tutti|molto|tanto|}`,
  pay: `{si può|chiedo di|potreste} {sbloccare|rilasciare|liberare} {il pagamento|i fondi}|
    {potete|può|puoi|per favore} {pure |}{sbloccare|rilasciare|liberare|svincolare} {il|i|l'}
    {pagamento|fondi|importo|soldi}`,
  me: "io|noi",
  it: `tutto|ciò|questo|quello|gliel'|gliela|glielo|ve l'|te l'|ce l'|ve lo|te lo|il tutto|quanto
    {richiesto|concordato|pattuito|ordinato}`,
  all: `tutt{o|a|i|e}|entramb{i|e}|tutt{o|a|i|e} e {due|tre|quattro|cinque|sei|otto|dieci|dodici|
    cento}|{i|le|gli|tutti i|tutte le} {due|tre|quattro|cinque|sei|sette|otto|nove|dieci|dodici|
    quindici|venti|trenta|cinquanta|cento}|l' intero|l' intera|l' intera fornitura di|la totalità
    {dei|delle|del|della}`,
  my: "mi{o|a|e}|miei|nostr{o|a|i|e}",
  you: "le|vi|ti|lei|voi|te|gli|al cliente|alla cliente",
  to: `a|al|allo|alla|all'|ai|agli|alle|ad|in|nel|nello|nella|nell'|nei|nelle|su|sul|sulla|sullo|
    sui|per|verso|davanti a|davanti alla|sotto|di fronte a|presso il|presso la|dalle|in data|verso
    le|intorno alle|alle ore|vicino {a|al|alla|all'}|accanto {a|al|alla|all'}|dietro {al|alla|il|
    la}|dentro {al|alla|il|la}|fuori {dal|dalla}|presso {lo|l'|i|gli|le}|sotto {il|la|lo|casa}|
    fino {a|al|alla|all'|ai}|in giornata di|nella giornata di|nella mattinata di|nel corso di|
    lungo|dinanzi {al|alla}|sopra {il|la}|fra|attorno alle|poco {prima|dopo} delle|durante {il|la|
    l'}|a casa {di|della|del|dei}|davanti {al|allo|all'|ai|casa}`,
  at: "presso|da|dal|dalla|dallo|dall'|dai|dagli|dalle",
  by: "con|tramite|via|mediante|per|da|a mezzo",
  of: "di|del|dello|della|dell'|dei|degli|delle|d'|per",
  have: `ho|abbiamo|avendo|l' ho|gliel' ho|ve l' ho|te l' ho|l' abbiamo|li ho|le ho|li abbiamo|le
    abbiamo|vi ho|vi abbiamo|ti ho|ti abbiamo|gli ho|gli abbiamo|gliele ho|glieli ho|gliel'
    abbiamo|ve li ho|te li ho|te le ho|ve le ho|{mio|mia|nostro|nostra} {marito|moglie|figlio|
    figlia|collega|socio|socia|tecnico|squadra|dipendente|operaio} {l' |li |le |gliel' |}ha|{il
    mio|il nostro|la mia|la nostra|i nostri} {collega|socio|tecnico|operaio|ragazzo|squadra|
    tecnici|operai|ragazzi|collaboratore|collaboratrice} {l' |li |le |gliel' |}{ha|hanno}|{io e|
    assieme a} {mio marito|mio figlio|mia moglie|il mio socio} {l' |}abbiamo`,
  was: `è stat{o|a}|sono stat{i|e}|e' stat{o|a}|venne|fu|è {già|appena|} stat{o|a}|sono {già|}
    stat{i|e}|era|erano|stat{o|a|i|e}|è {già |appena |}{stato|stata} {appena|già|}|{sono|} {stati|
    state} {appena|già|}|è {andato|andata}|risulta essere stat{o|a}|{era|erano} {già |}stat{o|a|i|
    e}`,
  is: `è|sono|risulta|risultano|e'|si trova|siamo|è {già|}|sono {già|}|risulta {già|}|sta|stanno|
    si {trova|trovano}`,
  others: "ha|hanno|l' ha|li ha|le ha|l' hanno",
  today: `oggi {stesso|pomeriggio|a pranzo|}|stamattina|stamane|stamani|stasera|questa {mattina|
    settimana|sera}|questo {pomeriggio|mattino}|in giornata|nel {primo|tardo|} pomeriggio|in
    mattinata|nella mattinata|oggi {alle #|a mezzogiorno|all' ora di pranzo|in mattinata|nel
    pomeriggio|nel primo pomeriggio|in serata|mattina|lunedì|martedì|mercoledì|giovedì|venerdì|
    sabato|domenica|in giornata}|in {tarda|prima} {mattinata|serata}|all' alba|di buon' ora|di
    buon mattino|a metà {mattina|pomeriggio|mattinata}|nella giornata {odierna|di oggi}|sul
    presto|questa notte|stanotte|a ora di pranzo|poc' anzi|un attimo fa|un momento fa`,
  past: `ieri {mattina|sera|pomeriggio|notte|}|l' altro ieri|avantieri|poco fa|la settimana
    scorsa|settimana scorsa|{lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica} scors{o|a}|
    lo scorso {lunedì|martedì|mercoledì|giovedì|venerdì|sabato}|{#|due|tre|quattro|cinque|pochi|
    alcuni|un|un'} {minuti|ore|ora|giorni|giorno|settimane} fa|il mese scorso|recentemente|ieri
    {l' altro|a mezzogiorno|alle #|all' ora di pranzo|in giornata|nel pomeriggio|in serata|in
    mattinata|di mattina|stesso|sabato|domenica|lunedì|martedì|mercoledì|giovedì|venerdì}|l' altra
    {sera|mattina}|l' altro giorno|nella giornata di ieri|in data di ieri|la {scorsa settimana|
    notte scorsa|scorsa notte}|lo scorso {weekend|fine settimana|mese}|{questo|il} {weekend|fine
    settimana} {scorso|appena passato}|{un' ora|mezz' ora|un' oretta|un quarto d' ora|dieci
    minuti|un paio d' ore|un paio di giorni|un attimo|un momento|una settimana|un mese|due
    settimane|qualche giorno|qualche ora|qualche minuto|poche ore|pochi minuti|tre giorni|giorni}
    fa|da {ieri|ieri sera|stamattina|oggi|lunedì scorso}|giorni scorsi|nei giorni scorsi|or ora`,
  dayPart: "stasera|questa sera|mattina|sera|pomeriggio|mattino",
  clock: `{alle|alle ore|ore|verso le|intorno alle|dalle|} # {e # |e mezza|e mezzo|}|ore|mattina|
    sera|pomeriggio|mezzogiorno|{a|verso} mezzogiorno|mattino|di {mattina|sera|pomeriggio}|{alle|
    alle ore|verso le|intorno alle|circa alle|per le} # {circa|in punto|e un quarto|e
    quarantacinque|di mattina|di sera|del mattino|del pomeriggio|e rotti|}|{alle|verso le} {otto|
    nove|dieci|undici|dodici|due|tre|quattro|cinque|sei|sette} {e mezza|e un quarto|circa|}|all'
    una|del {mattino|pomeriggio}|di {buon mattino|primo mattino|primo pomeriggio|tardo
    pomeriggio}|a {pranzo|cena|ora di pranzo}|all' ora di {pranzo|cena}|h`,
  carrier: `corriere|il corriere|posta|raccomandata|spedizioniere|trasportatore|fattorino|postino|
    mail|posta elettronica|link|paccocelere|email|chiavetta|camion|pec|mano|bartolini|posta
    prioritaria|espresso|brt|sda|nexive|tnt|gls|poste {italiane|}|mail boxes|mbe|inpost|poste
    delivery|crono|fercam|arco|susa|palletways|liccardi|milkman|vettore|autotrasportatore|autista|
    furgone|furgoncino|navetta|treno|bus|traghetto|raccomandata {a r|ar|1|con ricevuta|}|piego di
    libri|pieghi di libri|pacco ordinario|pacco celere|il mio {corriere|autista|fattorino}|il
    nostro {corriere|autista|fattorino|trasportatore}|nostro {corriere|autista}|nave|subito|
    vinted|etsy|ebay|drive|ftp|whatsapp|videochiamata|zoom|teams|skype|ponyexpress|pony express`,
  number: `{numero|n|nr|num|n°|nº|no|} {di|} {tracking|spedizione|ordine|fattura|tracciamento|
    protocollo|raccomandata|riferimento|pratica|lettera di vettura|}|codice {di|} {tracking|
    spedizione|tracciamento|}|ordine {n|nr|numero|}|ddt {n|}|rif|fattura n|{numero|n|nr|num|n°|nº|
    no|} {di|} {lettera|bolla|ddt|lotto|serie|cliente|commessa|collo}|cod {tracking|}|codice {di |
    }{monitoraggio|ritiro|pacco|}|ldv|trk|track|rif {ordine|}|riferimento {ordine|pratica|}|ord|
    prot`,
  count: `due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|dozzina|quindici|venti|
    trenta|quaranta|cinquanta|cento|tredici|quattordici|sedici|ventiquattro`,
  size: `# {pagine|cartelle|parole}|# {ore|minuti|foto|file|pezzi|metri|kg|brani|copie|mq|
    capitoli}`,
  and: "e|ed|nonché|più|&",
};
