// What was done with it and how. Past tense and participle only: no word that promises.
export const FRENCH_DEEDS = {
  sent: `livr{é|ée|és|ées}|livree{s|}|{bien|} livr{é|ée|és|ées}|envoy{é|ée|és|ées}|envoye{e|s|es|
    }|expédi{é|ée|és|ées}|expediee{s|}|distribu{é|ée|és|ées}|post{é|ée|és|ées}|transmis{e|es|}|
    achemin{é|ée|és|ées}|téléchargé{e|s|es}|téléversé{e|s|es|}|mis{e|es|} en ligne|mis{e|es|} à
    disposition|remis{e|es|} en {main propre|mains propres}|parti{e|s|es|} {par|via|avec} {la
    poste|colissimo|chronopost|mondial relay|ups|dhl|transporteur}|livraison {bien|} {effectuée|
    faite|terminée|réalisée|ok|accomplie|complète}|la livraison {est|a été} {bien|} {effectuée|
    faite|terminée|réalisée}|{la|} livraison a {bien|} {eu lieu|été faite|été effectuée}|{remise|
    livraison} en main propre {effectuée|faite}|publié{e|s|es|}|partagé{e|s|es|}|la voici|le
    voici|les voici|voilà c' est fait|bien arriv{é|ée|és|ées} {à destination|à bon port}|{la|}
    remise des clés {a été faite|est faite|effectuée}|{a|ont|à} {bien |}{été|ete|était|etait|
    étais} {livrer|livré|livree|livrée|livre|livres|livrées|livrés|envoyer|envoyé|envoye|envoyes|
    expédier|expedier|expedie|expédié|déposer|depose|deposer|installer|installe|terminer|termine|
    reparer|repare|réparer|monter|poser|distribue|distribuer|poste|poster}|{c'est|cest} {bien |
    }{livrer|livré|livrée|livre|envoyé|envoyer|envoye|expédié|expedie|expédier|terminé|terminer|
    déposé|déposer|posté|poster|réparé|installé|remis|parti}|c' est {bien |}{livrer|livre|envoyer|
    envoye|expédier|expedie|terminer|termine|déposer|depose|poster}|j' ai {bien |tout |}{livrer|
    livre|envoyer|envoye|expedie|expédier|poster|depose|déposer|termine|terminer}|jai {bien |tout
    |}{livrer|livré|livre|envoyer|envoyé|expédié|déposé|posté|terminé|fini}|on a livrer|{est|sont}
    {bien |}arriver|bien arrivé{|e|s|es} chez {vous|toi|elle|lui|la cliente|le client|l' acheteur|
    l' acheteuse|le destinataire|eux}|livr{ée|é} et {signé|signée|réceptionné|réceptionnée|reçu|
    reçue|récupéré|validé|acceptée|accepté|payé}|mis{e|es|} {dans|à} {la|votre} boîte aux lettres|
    {a|ont} {bien |}pris livraison|livraison {ok|conforme|intégrale|totale|réussie|effective|
    honorée|signée|réceptionnée|du jour effectuée|aujourd'hui effectuée}|livraison {s' est bien
    passée|s' est bien déroulée|s' est faite}|{je |nous |}{vous |}{confirme|confirmons} {la {bonne
    livraison|bonne remise|bonne exécution|livraison intégrale|livraison complète|livraison
    totale|livraison effective|bonne expédition|remise en main propre|fin du chantier|fin des
    travaux}|l' achèvement}|remise {effectuée|faite} en main{s|} propre{s|}|fourni{|e|s|es}|
    délivré{|e|s|es}|uploadé{|e|s|es}|upload {fait|terminé|ok}|envoi {fait|effectué|ok|terminé}|
    expédition {faite|effectuée|ok}|transféré{|e|s|es} {sur|via|par|à|au|vers}|mis{|e|es} sur {le
    drive|wetransfer|votre drive|le serveur|dropbox}|déployé{|e|s|es}|diffusé{|e|s|es}|{colis|
    commande|paquet|marchandise} {livre|livree|expedie|expediee|envoye|envoyee|depose|deposee|
    poste|postee|distribue|distribuee}|{il|elle} est {passé|passée|venu|venue} {le |la |les |l' |
    }{chercher|récupérer}`,
  iSent: `avoir {bien|} {livré|terminé|envoyé|expédié|remis|déposé|effectué|achevé|fini|posté}|
    {viens|venons} de {livrer|terminer|poster|déposer|envoyer|expédier|finir|remettre|l' envoyer|
    la livrer|le livrer|les livrer|tout livrer|tout envoyer}|avoir {effectué|fait} la livraison|
    avoir {bien |}{réparé|installé|monté|posé|traduit|nettoyé|peint|transmis|réalisé|donné|
    exécuté|réceptionné}|{viens|venons} de {tout |vous l' |te l' |lui |la |le |les |vous |te |leur
    |}{livrer|déposer|envoyer|remettre|transmettre|poster|terminer|finir|installer|monter|réparer|
    mettre en ligne}`,
  handed: `remis{e|es|}|dépos{é|ée|és|ées}|donn{é|ée|és|ées}|laiss{é|ée|és|ées}|confi{é|ée|és|
    ées}|apport{é|ée|és|ées}|amen{é|ée|és|ées}|rendu{e|s|es|}|port{é|ée|és|ées}|mont{é|ée|és|ées}
    au|rest{é|ée}|mis{e|es|}|glissé{e|s|}|{re|}mis{|e|es} en {main|mains}|posé{|e|s|es} {devant|
    sur|dans}|accroché{|e|s|es}|deposé{|e|s|es}|donner en main propre`,
  done: `fonctionne {parfaitement|bien|très bien|nickel|}|fonctionnent {parfaitement|bien|}|marche
    {parfaitement|bien|}|tout fonctionne|repeint{e|s|es|}|isolé{e|}|décoré{e|s|}|aménagé{e|}|
    débarrassé{e|}|évacué{e|s|}|élagué{e|s|}|désherbé{e|}|configuré{e|s|}|paramétré{e|}|migré{e|}|
    optimisé{e|}|résolu{e|s|}|transcrit{e|s|}|sous-titré{e|s|}|illustré{e|s|}|crocheté{e|s|}|
    gravé{e|s|}|émaillé{e|s|}|retapissé{e|}|ajusté{e|s|}|réglé{e|s|}|changé{e|}|découpé{e|}|
    collé{e|s|}|fixé{e|s|}|accroché{e|s|}|assemblé{e|s|}|rangé{e|}|rénové|créé{e|s|}|conçu{e|s|}|
    {travail|travaux|chantier|job|boulot|ménage|commande|montage|peinture} {est|sont|} {bien|}
    fini{e|s|es|}|tout est fini|termin{é|ée|és|ées}|terminee{s|}|fait{e|s|es|}|effectu{é|ée|és|
    ées}|réalis{é|ée|és|ées}|achev{é|ée|és|ées}|finalis{é|ée|és|ées}|install{é|ée|és|ées}|pos{é|
    ée|és|ées}|mont{é|ée|és|ées}|répar{é|ée|és|ées}|traduit{e|s|es|}|corrig{é|ée|és|ées}|nettoy{é|
    ée|és|ées}|peint{e|s|es|}|rénov{é|ée|és|ées}|restaur{é|ée|és|ées}|remplac{é|ée|és|ées}|
    chang{é|ée|és|ées}|mis{e|es|} en {service|place}|accompli{e|s|}|complété{e|s|es|}|test{é|ée|
    és|ées}|vérifi{é|ée|és|ées}|imprim{é|ée|és|ées}|cousu{e|s|es|}|fabriqu{é|ée|és|ées}|exécuté{e|
    s|es|}|prêt{e|s|es|} et|retouch{é|ée|és|ées}|rédigé{e|s|es|}|relu{e|s|es|}|donn{é|ée|és|ées}
    hier|taillé{e|s|}|tondu{e|s|}|plant{é|ée|és|ées}|branch{é|ée|és|ées}|raccord{é|ée|és|ées}|
    carrelé{e|}|dispens{é|ée|és|ées}|assuré|bouclé{e|s|es|}|entretenu{e|}|ramoné{e|}|soldé{e|}|
    conforme{s|}|encadré{e|s|}|brod{é|ée|és|ées}|tricot{é|ée|és|ées}|mixé{e|s|}|rempoté{e|s|}|
    étanche|{réinstall|débouch|réinitialis|assembl|ajust|align|ajour|amarr|anim|arros|assain|
    béton|cabl|câbl|cadr|calibr|calligraphi|chantilly|charpent|chauff|cir|cisel|coiff|color|
    colori|décap|décor|dégivr|dégraiss|déneig|dépann|déploy|dépoussiér|dérouill|désinfect|dessin|
    détartr|dimensionn|élagu|encadr|enduit|enlumin|enseign|équilibr|équip|étalonn|étiquet|façonn|
    ferr|fignol|film|fix|forg|grav|héberg|humidifi|illustr|implant|isol|jardin|jou|laqu|lasur|lav|
    lessiv|lustr|maçonn|maquill|masteris|mass|matelass|meubl|modélis|modernis|mont|moul|mouss|mul|
    nivel|numéris|paillé|paramétr|patin|pav|peaufin|perc|photographi|plaqu|pliss|polic|pomp|ponc|
    purg|rabot|raccommod|ramass|ramon|ratiss|ravaud|rebranch|rebouch|recâbl|recoll|référenc|
    refaçonn|réédit|remodel|remont|remorqu|renforc|renouvel|repass|reprogramm|ressemel|restructur|
    retap|révis|rod|sabl|savonn|scann|sécuris|sérigraphi|sertiss|soign|soud|structur|taill|tapiss|
    teint|tiss|toilett|tond|tract|transpos|tricot|tronçonn|usin|vern|vernis|vid|vidang|vitrifi|
    vulgaris}{é|ée|és|ées}|{repeint|refait|recousu|rendu opérationnel|remis en état|remis à neuf|
    remis en service|remis en marche|mis en route|mis en page|mis en forme|mis en production|mis
    en scène|mis aux normes|mis au propre|monté et accordé|tondu|reconstruit|construit|verni|poli|
    blanchi|garni|fleuri|aplani|retendu|détendu|tendu|réuni|cuit|frit|rôti|écrit|transcrit|
    inscrit|décrit|produit|enduit|teint|accompli|embelli|agrandi|rempli|converti}{|e|s|es}|réglé{|
    e|s|es}|rangé{|e|s|es}|démoulé{|e|s|es}|{livré|rendu} et {installé|monté|posé|branché}{|e|s|
    es}|en {ligne et fonctionnel|production|prod|service|place|route et fonctionnel}|{est|sont} en
    {ligne|production|place|service}|chanté{|e|s|es}|tourné{|e|s|es}|réaccordé{|e|}|accordé{|e|s|
    es}|promené{|e|s|es}|s' est {bien|très bien|parfaitement|super bien|} {passé|déroulé|
    terminé}{|e}|se sont {bien|très bien|} {passés|passées|déroulés|déroulées|terminés|terminées}|
    s' est {bien|très bien|} tenu{|e}|a eu lieu|ont eu lieu|tourne {bien|parfaitement|comme une
    horloge|}|chauffe {bien|parfaitement|à nouveau|}|roule {bien|parfaitement|comme neuf|à
    nouveau|}|démarre {bien|parfaitement|au quart de tour|}|{est|sont} {comme neuf|comme neuve|
    comme neufs}|mis{|e|es} en ligne|terminé{|e|s|es} et {fonctionnel|propre|rangé|nettoyé}{|le|e|
    }|plus de fuite|livrable{s|} {remis|livrés|envoyés}|{site|appli|application|module|plugin|
    script} programmé{|e}|cest fait|l' avons {installé|livré|monté|posé|réparé}|{chanson|chansons|
    morceau|morceaux|voix|album|podcast|épisode|audio|disque} {est |a été |sont |ont été |
    }enregistré{e|s|es|}|{a|ont} {bien |bel et bien |}eu lieu`,
  over: `arriv{é|ée|és|ées}|parvenu{e|s|es|}|parti{e|s|es|}|là|en ligne|opérationnel{le|s|}|
    fonctionnel{le|}|revenue en marche|clos|livre|livres|expedie|expedies|envoye|depose|deposes|
    termine|poste|postes|effectue|installe|repare|lancé{|e|s|es}|déployé|accessible en ligne`,
  taken: `{m' a|me l' a|nous a|nous l' a} {bien|} {confirmé|signé}|{a|ont} {beaucoup|tout|bien|}
    {aimé|adoré|apprécié|essayé|testé}|{étaient|est|était|sont} {tous|vraiment|} {ravi{e|s|es|}|
    contents|enchantés}|ravi{e|s|}|conforme|satisfait{e|s|}|reçu{e|s|es|}|retir{é|ée|és|ées}|
    récupér{é|ée|és|ées}|sign{é|ée|és|ées}|accept{é|ée|és|ées}|réceptionn{é|ée|és|ées}|valid{é|ée|
    és|ées}|emport{é|ée|és|ées}|pris{e|es|} {en main|possession}|téléchargé|tout {reçu|récupéré|
    vérifié|validé}|contrôlé|vérifié|enlevé{e|s|es|}|confirmé {la|} {réception|livraison}|l' a|l'
    ont|les a|{venu|venue} {le|la|les|l'} chercher {chez moi|à la maison|à l' atelier|au magasin|
    }|{est|était|sont|a l' air} {très|super|vraiment|} {content{e|s|}|ravi{e|s|}|satisfait{e|s|}|
    enchanté{e|}|heureux|heureuse|aux anges}|{a|ont} ete {recu|recue|recus|recupere|recuperee|
    retire|signe|accepte}|{a|ont} {bien |}pris livraison|{a|ont} {bien |tout |}{contrôlé|vérifié|
    essayé|testé} {avec moi|sur place|devant moi}|passé{e|s|} {le |la |les |l' |}{chercher|
    récupérer|prendre|retirer}|venu{e|s|} {le |la |les |l' |}{chercher|récupérer|prendre|retirer}|
    {a|ont} {confirmé|accusé} réception|m' a {bien |}{confirmé|signé|validé|remercié|écrit l'
    avoir reçu|dit l' avoir reçu} {la réception|l' avoir reçu|l' avoir bien reçu|la livraison|le
    bon de livraison|}|{a|ont} pris possession|{a|ont} {été |}{adoré{e|}|apprécié{e|}|approuvé{e|
    s|es|}}|approuvé{|e|s|es}|émargé{|e|s|es}|contresigné{|e|s|es}|conforme à {la commande|vos
    attentes|sa demande|votre demande}|content{|e|s|es}|heureux|heureuse{|s}|conquis{|e|es}|fier{|
    s}|fière{|s}|{plaît|plait} {beaucoup|énormément|}|lui {plaît|plait} {beaucoup|énormément|}|
    leur {plaît|plait} {beaucoup|}|vous {plaît|plait} {beaucoup|}|{lui|vous|te} va {à merveille|
    très bien|parfaitement|à ravir}|aux anges|enchanté{|e|s|es}|comblé{|e|s|es}|adoré{|e|}|
    applaudi{|e|s}|dégusté{|e|s|es}|{a|ont} fait bon usage|levé les réserves|donné {son|leur}
    {accord|feu vert|aval} {final|}|paraphé{|e|s|}|{a|ont} signé {le|la|l'|son|sa} {bon d'
    intervention|bon de livraison|bon|pv|procès-verbal|attestation|fiche d' intervention|fiche|
    reçu|état des lieux|décharge|bordereau|facture}|qui {l' a|les a|a} {bien |tout |}{reçu|reçue|
    reçus|récupéré|récupérée|signé|validé|approuvé|réceptionné|testé|confirmé la réception|adoré}`,
  here: `voici|ci-joint{e|es|s|}|en pièce{s|} jointe{s|}|{vous trouverez|tu trouveras|veuillez
    trouver} {ci-joint{e|s|es|}|en pièce jointe|}|joint{e|s|es|}|disponible{s|}|accessible{s|}|
    téléchargeable{s|}|à télécharger|{vous|tu} {trouverez|trouveras} {tout|le tout|l' ensemble|}
    {ci-joint|ci-dessous|en pièce jointe|en pj|dans le dossier partagé}|en pj|ci dessous|
    ci-dessous|consultable{s|}|visible{s|} {en ligne|}|le lien {de téléchargement|} {est|}
    {ci-dessous|ci-joint|}`,
  adverb: `bien|déjà|enfin|maintenant|bel et bien|aussi|également|donc|hier donc|comme {convenu|
    promis|prévu|demandé|commandé|d' habitude|discuté|annoncé|vu ensemble|indiqué|souhaité}|dans
    les {temps|délais}|à temps|en temps et en heure|à l' heure|avec succès|soigneusement
    {emballé{e|s|es|}|}|bien emballé{e|s|es|}|en personne|personnellement|directement|contre
    signature|sans encombre|en bonne et due forme|sain et sauf|intact{e|s|}|conformément {à la
    commande|au devis|au contrat|à votre demande}|ensemble|y compris|inclus|avec accusé de
    réception|en recommandé|en suivi|aujourd'hui même|tout à fait|complètement|entièrement|en
    totalité|intégralement|définitivement|juste|tout juste|ainsi que|rapidement|parfaitement|
    proprement|vraiment|très|ce jour donc|sur place|là-bas|soit|puis|ensuite|au complet|en entier|
    nickel|impeccable|sous pli|y|{emballé|préparé|signé|payé|chargé|plié|encaissé}{|e|s|es} {et|
    puis}|{bien |soigneusement |}{emballé|protégé|calé|empaqueté|conditionné|enveloppé|ficelé|
    scellé}{|e|s|es}|emballee{s|}|comme {neuf|neuve|neufs|sur la photo|décrit|décrite|sur l'
    annonce|dans l' annonce|vu au téléphone|entendu|vu|toujours|demandé{e|}|stipulé|indiqué sur le
    devis}|avec {soin|le sourire|plaisir|amour|précaution|les accessoires|tous les accessoires|ses
    accessoires|la notice|la facture|le chargeur|la télécommande|son chargeur|sa housse|son étui|
    leur étui|sa boîte|sa boîte d' origine|emballage|beaucoup de soin|grand soin|la garantie|les
    clés|mon fils|mon mari|mon collègue|ma femme|mon équipe|le client|la cliente}|{de|à} mon côté|
    pour ma part|de notre côté|{très |}{tôt|tard} {dans la matinée|}|{en|dans} {une|un} {fois|
    seule fois|seul colis|seul envoi|seul carton}|dans {la paille|du papier bulle|du papier de
    soie|une boîte cadeau|son emballage d' origine|une housse|un carton solide|un tube}|en
    {double|main propre|mains propres|bonne et due forme|parfait état|bon état|très bon état|état
    de marche|formats {web et print|}|format {pdf|mp4|mp3|word|excel|jpg|jpeg|png|tiff|numérique|
    }|haute définition|haute résolution|pdf|word|hd|jpeg|jpg|png|mp3|mp4|wav|svg|ai|psd|dwg|
    indesign|fichier zip|zip|colissimo|chronopost|mondial relay|express|lettre suivie|lettre
    recommandée}|au format {pdf|word|mp4|mp3|jpg|jpeg|png|svg|a4|a3|}|à {domicile|l' étage|pied d'
    œuvre|vélo|pied|bon port|la main|l' adresse indiquée|l' adresse convenue|votre adresse|heure
    dite|l' heure dite|l' heure convenue|la date prévue|la date convenue|l' instant même}|{au|
    dans} {le |}{délai|délais} {prévu|convenu|imparti|annoncé}{|s}|dans le délai|dans les {délais|
    temps} {prévus|convenus|impartis|}|avant l' heure|en avance|sans {accroc|incident|difficulté|
    casse|dommage|réserve|réserves|aucun problème|aucune réserve|souci|soucis|problème|anicroche|
    un accroc|une égratignure|une rayure|un pli}|hier même|ce jour|à ce jour|officiellement|
    facilement|délicatement|minutieusement|gentiment|tranquillement|fièrement|chaleureusement|
    heureusement|justement|bien au chaud|bien sûr|notamment|chacun|chacune|chez {lui|elle|eux|
    elles|vous|toi} désormais|désormais|depuis|finalement|donc bien|le cas échéant|ni plus ni
    moins|sous garantie|sur rendez-vous|selon {le devis|vos consignes|vos souhaits|les plans|votre
    demande|la commande|l' accord|notre accord|nos accords|le planning|les consignes|le contrat|le
    cahier des charges|les normes}|suivant {le devis|vos indications}|suite à {votre commande|
    notre échange|notre accord|votre message|votre demande|notre conversation}|après
    {vérification|contrôle|essai|essais|signature|test}|également joint{|e|s|es}|tout compris|
    frais inclus|avec facture|au grand complet|toutes options|toute l' équipe|remise des clés
    comprise|du résultat|de son achat|de la prestation|par {mon|ma|notre|nos} {mari|femme|fils|
    fille|collègue|associé|associée|équipe|technicien|employé|équipes|soins}|depuis {hier soir|
    hier|ce matin|lundi|vendredi}|à {l' |votre |son |leur |la bonne |cette |ton }adresse
    {indiquée|convenue|de livraison|du client|de la cliente|demandée|}|à {la|cette} date {prévue|
    convenue|indiquée|}|à votre bonne adresse`,
};
