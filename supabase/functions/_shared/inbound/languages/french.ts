import type { Words } from "../lexicon.ts";

export const FRENCH: Words = {
  elides: true,
  accentsMatter: true,
  months: `janvier,janv février,fév,févr mars avril,avr mai juin juillet,juil août septembre,sept
    octobre,oct novembre,nov décembre,déc`,
  weekdays: "lundi,lun mardi,mar mercredi,mer jeudi,jeu vendredi,ven samedi,sam dimanche,dim",
  greeting:
    `bonjour {à tous|à toutes|madame|monsieur|madame monsieur|à vous|l' équipe|}|bonsoir {à tous|
    madame|monsieur|}|salut {à tous|}|coucou {à tous|}|cher{e|s|} {client|cliente|clients|
    monsieur|madame|}|chère {madame|cliente|}|madame {monsieur|}|mesdames messieurs|monsieur|allô|
    allo|re bonjour|rebonjour|bjr|slt`,
  title: "monsieur|madame|mademoiselle|mme|m|maître|mamie|papy",
  thanks:
    `merci {beaucoup|bien|infiniment|encore|à vous|à toi|à tous|d' avance|mille fois|pour tout|}|
    mille mercis|un grand merci|encore merci|je vous remercie|je te remercie|grand merci|avec mes
    remerciements|mci`,
  signOff: `{bien|très|} cordialement {vôtre|}|cdt|cdlt|bien {à vous|à toi|cordialement}|{sincères|
    cordiales|meilleures|mes|mes meilleures|amicales|mes sincères|} salutations|amicalement|
    sincèrement|{grosses|gros|} {bises|bisous|bisou}|bises à {tous|vous}|à {bientôt|plus|la
    prochaine|plus tard}|{bonne|belle|excellente|très bonne} {journée|soirée|fin de journée|
    semaine|après-midi|fin de semaine|nuit|continuation|réception} {à vous|à toi|à tous|}|{bon|
    excellent} {week-end|weekend|après-midi|dimanche|we} {à vous|à toi|à tous|}|au revoir|
    respectueusement|salutations distinguées|veuillez agréer mes salutations distinguées|avec mes
    salutations|bien à vous`,
  yes: "oui {oui|bien sûr|}",
  fine: `oui {oui|bien sûr|}|ok|d' accord|parfait|super|nickel|impeccable|c' est {bon|ok|tout bon|
    parfait|tout}|tout est {ok|bon|en ordre|parfait|nickel|en place|conforme|au top|réglé}|tout
    {va|s' est} {bien|bien passé|très bien passé|parfaitement passé|passé}|ça y est|voilà|tout est
    bon|rien à signaler|ras|bonne nouvelle|état de la livraison|statut|statut de la commande|info|
    pour info`,
  frame:
    `{je|nous} {vous|te|} {confirme|confirmons|informe|informons|signale|annonce} {par la présente|
    bien|} {que|qu'|}|j' ai le plaisir de vous {confirmer|informer|annoncer} {que|qu'|}|nous avons
    le plaisir de vous {confirmer|informer|annoncer} {que|qu'|}|{juste|petit message|un petit mot|
    petit mot} pour {vous|te|} {dire|confirmer|informer|prévenir|signaler} {que|qu'|}|par la
    présente {je|nous} {vous|} {confirme|confirmons} {que|qu'|}|je vous {confirme|confirmer}|{je|
    nous} {tiens|tenons} à vous {confirmer|informer} {que|qu'|}|confirmation|ça y est {que|}`,
  courtesy:
    `{pas de|sans|aucun} {problème|problèmes|souci|soucis|encombre}|de rien|avec plaisir|{ce fut|c'
    était} un {réel|vrai|grand|} plaisir {de travailler avec vous|de faire affaire avec vous|}|n'
    hésitez pas {à {me|nous|} {contacter|appeler|écrire|revenir vers moi|joindre|recontacter|
    rappeler}|si vous avez {des|la moindre|} {questions|question}|si besoin|en cas de {questions|
    question|besoin}|}|n' hésite pas {à me contacter|si tu as des questions|si besoin|}|si vous
    avez {des|la moindre|d' autres} {questions|question|remarques} {n' hésitez pas|je reste à
    votre disposition|contactez-moi|}|{je|nous} {reste|restons} {à votre|à ta} {entière|}
    disposition {pour toute question|si besoin|pour tout renseignement|pour toute information|}|à
    votre disposition|{pour|} toute question|désolé{e|} {pour|du} {le|ce|} {petit|léger|} retard|
    {toutes|} mes excuses pour le {petit|léger|} retard|excusez-moi pour le retard|{j' espère|en
    espérant|nous espérons} {que|qu'} {vous serez satisfait{e|s|}|vous êtes satisfait{e|}|tout
    vous convient|tout est en ordre|ça vous plaît|cela vous plaira|ça vous plaira|ça te plaira|
    cela vous convient|tout vous plaira|elle vous plaira|il vous plaira|elles vous plairont|ils
    vous plairont|vous allez bien|tu vas bien|ça lui plaira}|{il|elle|ils|elles} {est|était|sont|
    étaient} {très|vraiment|super|} {content{e|s|es}|ravi{e|s|es}|satisfait{e|s|es}}|merci
    {beaucoup|bien|encore|} {pour|de} {votre|ta|la|le|cette|} {commande|confiance|patience|achat|
    compréhension|collaboration|gentillesse|accueil|message|fidélité|soutien|belle collaboration|
    tout|belle commande|accueil chaleureux}|merci de {votre|ta} {confiance|patience|commande|
    compréhension|fidélité|achat}|merci d' avoir {choisi|fait appel à nous|fait appel à moi|
    commandé|patienté}|au plaisir {de retravailler avec vous|de travailler avec vous|de collaborer
    à nouveau|de vous revoir|}|ravi{e|} {d' avoir travaillé avec vous|de cette collaboration}|
    comment allez-vous|profitez-en bien|profitez bien|bonne {lecture|route|écoute|dégustation|
    utilisation|découverte|fête|installation}|joyeu{x|ses} {noël|fêtes|pâques|anniversaire}|{voir|
    cf} {photo|pièce jointe|photo jointe|ci-dessous|la photo|lien}|très content{e|s|}|{bien|}
    content{e|}|à la prochaine commande|tout s' est {très|} bien passé|tout est en ordre|photo
    jointe`,
  pay: `{vous pouvez|tu peux|merci de|veuillez|pouvez-vous|} {maintenant|donc|} {libérer|débloquer|
    valider} {le paiement|les fonds|l' argent|le versement} {svp|merci|s' il vous plaît|}|merci de
    {libérer|débloquer} {le paiement|les fonds}`,
  me: "je|j'|nous|on",
  it: "ça|cela|ceci|c'|il|elle|ils|elles|le tout|tout le monde",
  all: "tout|toute|tous|toutes|les deux",
  the: `le|la|les|l'|un|une|du lot|ce|cet|cette|ces|votre|vos|ton|ta|tes|son|sa|ses|leur|leurs|
    complet|complète|complets|complètes|entier|entière|final|finale|finaux|finales|définitif|
    définitive|nouveau|nouvelle|petit|petite|petits|petites|grand|grande|grands|grandes|beau|
    belle|vieux|bleu|bleue|rouge|vert|verte|blanc|blanche|noir|noire|gris|grise|ancien|ancienne|
    fait main|en cuir|en bois|en laine|de mariage|d' anniversaire|commandé{e|s|es|}|demandé{e|s|
    es|}|dernier|dernière|derniers|dernières|restauré{e|s|}|jurée|premier étage|photo|web|3d|hd`,
  my: "mon|ma|mes|notre|nos",
  you: "vous|toi|te|t'|lui|leur",
  person:
    `tout le monde|invités|gérant{e|}|responsable du magasin|{vous avez|tu as|vous l' avez|tu l'
    as} {bien|}|client{e|s|es|}|acheteu{r|se|rs}|destinataire{s|}|propriétaire{s|}|locataire{s|}|
    mariés|mariée|bénéficiaire|commanditaire|couple|famille|maître d' ouvrage|interlocuteur|
    intéressé{e|}|monsieur|madame`,
  place: `salle {des fêtes|}|école|crèche|église|hôtel|restaurant|cabinet|immeuble|résidence|palier|
    balcon|atelier du client|magasin du client|rez de chaussée|véranda|cave du client|locker|chez
    {lui|elle|eux|elles|vous|toi}|porte {d' entrée|}|pas de {la|sa|votre} porte|boîte aux lettres|
    bal|point relais|relais {colis|}|consigne|bureau de poste|{l'|} accueil|réception|
    conciergerie|gardien{ne|}|concierge|domicile|adresse {indiquée|convenue|de livraison|}|bonne
    adresse|destination|lieu convenu|lieu de livraison|lieu dit|étage|rez-de-chaussée|hall|gare|
    mairie|main {propre|propres}|mains propres|main|heure|temps|temps et en heure|bon état|parfait
    état|état|bon port|ordre|intégralité|totalité|ligne|service|serveur|drive|dropbox|dossier
    {partagé|}|espace client|boîte mail|galerie|site|chantier|salon|jardin|cuisine|cour|bureau|
    chambre|garage {du client|}|maison|délais|délai|temps voulu|date|bons soins|agence|quai|
    plateforme|cloud`,
  to: `avant|à|au|aux|en|dans|sur|devant|pour|vers|sous|près de|à côté de|contre|depuis|entre les|en
    date du|à la|par dessus|derrière|pendant`,
  at: "chez|auprès de",
  by: "par|avec|via|en",
  of: "de|du|des|d'|de la|de l'|pour",
  have: "ai|avons|a-t-on|on a|j' ai",
  was: `a été|ont été|a {bien|bel et bien|} été|ont {bien|tous|toutes|} été|a {bien|} eu lieu|fut|
    était|vient d' être|viennent d' être|est {bien|} arrivé{e|s|} hier|ai été`,
  is: "est|sont|s' est|se trouve|suis|sommes",
  others: "a|ont|l' a|les a|m' a|a bien|a tout",
  sent: `livr{é|ée|és|ées}|livree{s|}|{bien|} livr{é|ée|és|ées}|envoy{é|ée|és|ées}|envoye{e|s|es|}|
    expédi{é|ée|és|ées}|expediee{s|}|distribu{é|ée|és|ées}|post{é|ée|és|ées}|posté|transmis{e|es|
    }|achemin{é|ée|és|ées}|téléchargé{e|s|es}|téléversé{e|s|es|}|mis{e|es|} en ligne|mis{e|es|} à
    disposition|remis{e|es|} en {main propre|mains propres}|parti{e|s|es|} {par|via|avec} {la
    poste|colissimo|chronopost|mondial relay|ups|dhl|transporteur}|livraison {bien|} {effectuée|
    faite|terminée|réalisée|ok|accomplie|complète}|la livraison {est|a été} {bien|} {effectuée|
    faite|terminée|réalisée}|{la|} livraison a {bien|} {eu lieu|été faite|été effectuée}|{remise|
    livraison} en main propre {effectuée|faite}|publié{e|s|es|}|partagé{e|s|es|}|la voici|le
    voici|les voici|voilà c' est fait|bien arriv{é|ée|és|ées} {à destination|à bon port}|{la|}
    remise des clés {a été faite|est faite|effectuée}`,
  iSent:
    `avoir {bien|} {livré|terminé|envoyé|expédié|remis|déposé|effectué|achevé|fini|posté}|{viens|
    venons} de {livrer|terminer|poster|déposer|envoyer|expédier|finir|remettre|l' envoyer|la
    livrer|le livrer|les livrer|tout livrer|tout envoyer}|avoir {effectué|fait} la livraison`,
  handed: `remis{e|es|}|dépos{é|ée|és|ées}|donn{é|ée|és|ées}|laiss{é|ée|és|ées}|confi{é|ée|és|ées}|
    apport{é|ée|és|ées}|amen{é|ée|és|ées}|rendu{e|s|es|}|port{é|ée|és|ées}|mont{é|ée|és|ées} au|
    rest{é|ée}|mis{e|es|}|rapporté{e|s|}|glissé{e|s|}`,
  done: `fonctionne {parfaitement|bien|très bien|nickel|}|fonctionnent {parfaitement|bien|}|marche
    {parfaitement|bien|}|tout fonctionne|repeint{e|s|es|}|isolé{e|}|décoré{e|s|}|aménagé{e|}|
    débarrassé{e|}|évacué{e|s|}|élagué{e|s|}|désherbé{e|}|configuré{e|s|}|paramétré{e|}|migré{e|}|
    optimisé{e|}|résolu{e|s|}|transcrit{e|s|}|sous-titré{e|s|}|illustré{e|s|}|crocheté{e|s|}|
    gravé{e|s|}|émaillé{e|s|}|retapissé{e|}|ajusté{e|s|}|réglé{e|s|}|changé{e|}|découpé{e|}|
    collé{e|s|}|fixé{e|s|}|accroché{e|s|}|assemblé{e|s|}|rangé{e|}|rénové|créé{e|s|}|conçu{e|s|}|
    programmé{e|}|{travail|travaux|chantier|job|boulot|ménage|commande|montage|peinture} {est|
    sont|} {bien|} fini{e|s|es|}|tout est fini|termin{é|ée|és|ées}|terminee{s|}|fait{e|s|es|}|
    effectu{é|ée|és|ées}|réalis{é|ée|és|ées}|achev{é|ée|és|ées}|finalis{é|ée|és|ées}|install{é|ée|
    és|ées}|pos{é|ée|és|ées}|mont{é|ée|és|ées}|répar{é|ée|és|ées}|traduit{e|s|es|}|corrig{é|ée|és|
    ées}|nettoy{é|ée|és|ées}|peint{e|s|es|}|rénov{é|ée|és|ées}|restaur{é|ée|és|ées}|remplac{é|ée|
    és|ées}|chang{é|ée|és|ées}|mis{e|es|} en {service|place}|accompli{e|s|}|complété{e|s|es|}|
    test{é|ée|és|ées}|vérifi{é|ée|és|ées}|emball{é|ée|és|ées}|imprim{é|ée|és|ées}|cousu{e|s|es|}|
    fabriqu{é|ée|és|ées}|exécuté{e|s|es|}|prêt{e|s|es|} et|retouch{é|ée|és|ées}|rédigé{e|s|es|}|
    relu{e|s|es|}|donn{é|ée|és|ées} hier|taillé{e|s|}|tondu{e|s|}|plant{é|ée|és|ées}|branch{é|ée|
    és|ées}|raccord{é|ée|és|ées}|carrelé{e|}|dispens{é|ée|és|ées}|assuré{e|s|es|}|bouclé{e|s|es|}|
    entretenu{e|}|ramoné{e|}|soldé{e|}|conforme{s|}|encadré{e|s|}|brod{é|ée|és|ées}|tricot{é|ée|
    és|ées}|monté{e|}|enregistré{e|s|}|mixé{e|s|}|rempoté{e|s|}|étanche`,
  over: `arriv{é|ée|és|ées}|parvenu{e|s|es|}|parti{e|s|es|}|là|en ligne|opérationnel{le|s|}|
    fonctionnel{le|}|revenue en marche|clos|livre|livres|expedie|expedies|envoye|depose|deposes|
    termine|poste|postes|effectue|installe|repare`,
  taken:
    `{m' a|me l' a|nous a|nous l' a} {bien|} {confirmé|signé}|{a|ont} {beaucoup|tout|bien|} {aimé|
    adoré|apprécié|essayé|testé}|{étaient|est|était|sont} {tous|vraiment|} {ravi{e|s|es|}|
    contents|enchantés}|ravi{e|s|}|conforme|satisfait{e|s|}|reçu{e|s|es|}|retir{é|ée|és|ées}|
    récupér{é|ée|és|ées}|sign{é|ée|és|ées}|accept{é|ée|és|ées}|réceptionn{é|ée|és|ées}|valid{é|ée|
    és|ées}|emport{é|ée|és|ées}|pris{e|es|} {en main|possession}|téléchargé|tout {reçu|récupéré|
    vérifié|validé}|contrôlé|vérifié|enlevé{e|s|es|}|confirmé {la|} {réception|livraison}|l' a|l'
    ont|les a|{venu|venue} {le|la|les|l'} chercher {chez moi|à la maison|à l' atelier|au magasin|
    }|{est|était|sont|a l' air} {très|super|vraiment|} {content{e|s|}|ravi{e|s|}|satisfait{e|s|}|
    enchanté{e|}|heureux|heureuse|aux anges}`,
  here:
    `voici|ci-joint{e|es|s|}|en pièce{s|} jointe{s|}|{vous trouverez|tu trouveras|veuillez trouver}
    {ci-joint{e|s|es|}|en pièce jointe|}|joint{e|s|es|}|disponible{s|}|accessible{s|}|
    téléchargeable{s|}|à télécharger`,
  adverb:
    `bien|déjà|enfin|maintenant|bel et bien|aussi|également|donc|hier donc|comme {convenu|promis|
    prévu|demandé|commandé|d' habitude|discuté|annoncé|vu ensemble|indiqué|souhaité}|dans les
    {temps|délais}|à temps|en temps et en heure|à l' heure|avec succès|soigneusement {emballé{e|s|
    es|}|}|bien emballé{e|s|es|}|en personne|personnellement|directement|contre signature|sans
    encombre|en bonne et due forme|sain et sauf|intact{e|s|}|conformément {à la commande|au devis|
    au contrat|à votre demande}|ensemble|y compris|inclus|avec accusé de réception|en recommandé|
    en suivi|aujourd'hui même|tout à fait|complètement|entièrement|en totalité|intégralement|
    définitivement|juste|tout juste|ainsi que|rapidement|parfaitement|proprement|vraiment|très|ce
    jour donc|sur place|là-bas|soit|puis|ensuite|au complet|en entier|nickel|impeccable|sous pli|y`,
  today:
    `aujourd'hui|aujourd' hui|aujourdhui|ce {matin|midi|soir|jour}|cet {après-midi|aprem|apm|après
    midi}|cette semaine|à {matin|midi}|à l' instant|en fin de {matinée|journée|matin}|en {début|
    milieu} {de|d'} {matinée|après-midi|journée}|dans la {matinée|journée|soirée}|dans l'
    après-midi`,
  past: `hier {matin|midi|soir|après-midi|aprem|en fin de journée|}|avant-hier|la semaine dernière|
    {lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche} dernier|il y a {#|deux|trois|quatre|
    quelques|une|un|cinq} {minutes|heures|heure|jours|jour|semaine|semaines|instants}|tout à l'
    heure|tantôt|la nuit dernière|le mois dernier|récemment`,
  dayPart: "soir|ce soir|en soirée|dans la soirée|matin|après-midi|aprem",
  clock:
    `{à|vers|} # {h|heures|heure} {#|}|midi|matin|soir|après-midi|aprem|vers midi|{à|vers} {deux|
    trois|quatre|cinq|six|sept|huit|neuf|dix|onze} heures`,
  carrier:
    `poste|la poste|transporteur|coursier|livreur|facteur|le facteur|lettre suivie|recommandé|colis
    {suivi|}|mon transporteur|mail|courriel|email|wetransfer|lien {de téléchargement|}|clé usb|
    courrier|avion|sms|camion|chauffeur|point relais|vinted`,
  number:
    `{numéro|n°|no|num|nº} {de|} {suivi|commande|colis|facture|envoi|référence|bon|}|suivi|commande
    {n°|no|numéro|n|}|réf{érence|}|bon de livraison {n°|no|}|colis {n°|no|numéro}|code {de suivi|
    }|lien de suivi|le numéro de {suivi|colis} est|numéro|facture n`,
  count: "deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|douzaine",
  size: "# {pages|mots|feuillets}",
  and: "et|ainsi que|puis|&",
  thing:
    `pv de réception|accès|identifiants|mots de passe|{table|tables} {basse{s|}|de chevet|de salle
    à manger}|landau|berceau|lit bébé|chaise haute|légos|jeu de société|manette|carte graphique|
    disque dur|montre connectée|écouteurs|platine|saxophone|flûte|trompette|violoncelle|accordéon|
    ukulélé|robe de mariée|housse{s|}|planche|gravure|nichoir|confitures|macarons|pièce montée|
    discours|poème|cv|newsletter|publications|posts|podcast|épisode|sous-titres|transcription|
    tableur|audit|cours de {piano|guitare|français|maths|yoga|natation|chant}|massage|tatouage|
    élagage|taille|tonte|pose|évacuation|déchets|gouttière{s|}|cheminée|isolation|placo|enduit|
    façade|véranda|pergola|climatisation|alarme|interphone|serrure|store|plan de travail|crédence|
    hotte|ballon|cumulus|tableau électrique|luminaire{s|}|spots|plinthes|sol|plafond|cave|grenier|
    encombrants|shooting|clichés|retouches|trousseau|commande{s|}|colis|paquet{s|}|livraison{s|}|
    envoi{s|}|expédition|marchandise{s|}|article{s|}|produit{s|}|objet{s|}|cadeau|cadeaux|lot|kit|
    palette{s|}|carton{s|}|caisse{s|}|boîte{s|}|enveloppe{s|}|pli|travail|travaux|tâche{s|}|
    projet{s|}|mission{s|}|prestation{s|}|service{s|}|intervention|chantier|ouvrage|job|boulot|
    fichier{s|}|document{s|}|dossier{s|} complet|pdf|photo{s|}|image{s|}|vidéo{s|}|film|reportage
    {photo|vidéo|}|album|galerie {complète|}|tirages|portrait{s|}|tableau|tableaux|peinture{s|}|
    dessin{s|}|illustration{s|}|maquette finale|graphisme|design|logo{s|}|bannière{s|}|affiche{s|
    }|flyer{s|}|brochure{s|}|carte{s|} {de visite|}|faire-part|invitations|site {web|internet|}|
    page{s|}|boutique|application|appli|code {source|}|logiciel|script|base de données|texte{s|}|
    traduction{s|}|manuscrit|livre{s|}|rapport{s|}|mémoire|étude|analyse|présentation|
    comptabilité|déclaration|bilan|chanson|morceau|enregistrement{s|}|montage|cours|leçon{s|}|
    séance{s|}|formation|atelier|coaching|consultation|stage|contrat|canapé|fauteuil{s|}|chaise{s|
    }|table{s|}|bureau|lit{s|}|matelas|armoire{s|}|commode|buffet|étagère{s|}|bibliothèque|
    meuble{s|}|banc|tabouret{s|}|lampe{s|}|miroir{s|}|tapis|rideaux|coussin{s|}|couverture{s|}|
    plaid|couette|cadre{s|}|horloge|vase{s|}|bol{s|}|tasse{s|}|mug{s|}|assiette{s|}|plat{s|}|
    vaisselle|poterie{s|}|céramique{s|}|bougie{s|}|savon{s|}|bijou|bijoux|bague|collier{s|}|
    bracelet{s|}|boucles {d' oreilles|}|montre{s|}|robe{s|}|chemise{s|}|pull{s|}|gilet{s|}|
    manteau|veste{s|}|pantalon{s|}|jean{s|}|jupe|chaussure{s|}|bottes|baskets|chaussettes|gants|
    bonnet{s|}|écharpe{s|}|sac {à main|à dos|}|sacs|ceinture|costume|jouet{s|}|poupée{s|}|doudou|
    puzzle|jeu|jeux|console|vélo{s|}|trottinette|voiture|moto|pneus|remorque|bateau|kayak|tente|
    skis|guitare{s|}|piano|violon|ampli|batterie|clavier|micro|enceinte{s|}|casque|téléphone|
    iphone|ordinateur|pc|tablette|écran|imprimante|appareil {photo|}|objectif|drone|télé|
    télévision|radio|chargeur|câble{s|}|pièces|chaudière|chauffe-eau|radiateur{s|}|évier|
    robinet{s|}|lavabo|wc|toilettes|douche|baignoire|salle de bain{s|}|cuisine|lave-linge|
    lave-vaisselle|frigo|four|porte{s|}|fenêtre{s|}|toit|toiture|carrelage|parquet|mur{s|}|
    clôture|portail|abri|jardin|pelouse|gazon|haie|terrasse|allée|électricité|prise{s|}|plomberie|
    fuite|chauffage|réparation{s|}|installation|rénovation|peinture|ménage|nettoyage|déménagement|
    bois {de chauffage|}|plantes|fleurs|bouquet|arbre{s|}|gâteau|gâteaux|pain|repas|traiteur|miel|
    confiture|vin|fromage|café|billet{s|}|bon cadeau|clé{s|}|clefs|outil{s|}|machine|moteur|
    matériel|tissu|laine|cartes postales|timbres|vinyle{s|}|disque{s|}|bd|magazine{s|}|
    autocollants|eau chaude|poussette|siège auto|tondeuse|perceuse|échelle|barbecue|nappe|tablier|
    draps|linge|serviettes|modèle|sculpture{s|}|figurine{s|}|couteau|instrument|panneau{x|}|
    format{s|}|musique|remise des clés|ensemble|totalité|stores|volets|pierre{s|}|sable|gravier`,
  paper: `facture{s|}|reçu|bordereau|bon de livraison|preuve {de livraison|de dépôt|}|justificatif|
    signature|accusé de réception|garantie|notice|attestation|devis signé`,
};
