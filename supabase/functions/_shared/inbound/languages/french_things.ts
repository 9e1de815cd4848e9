// What is sold, made and done, for whom and where. Nothing that is only a part or a try of it.
export const FRENCH_THINGS = {
  thing: `pv de réception|accès|identifiants|mots de passe|{table|tables} {basse{s|}|de chevet|de
    salle à manger}|landau|berceau|lit bébé|chaise haute|légos|jeu de société|manette|carte
    graphique|disque dur|montre connectée|écouteurs|platine|saxophone|flûte|trompette|violoncelle|
    accordéon|ukulélé|robe de mariée|housse{s|}|planche|gravure|nichoir|confitures|macarons|pièce
    montée|discours|poème|cv|newsletter|publications|posts|podcast|épisode|sous-titres|
    transcription|tableur|audit|cours de {piano|guitare|français|maths|yoga|natation|chant}|
    massage|tatouage|élagage|taille|tonte|pose|évacuation|déchets|gouttière{s|}|cheminée|
    isolation|placo|enduit|façade|pergola|climatisation|alarme|interphone|serrure|store|plan de
    travail|crédence|hotte|ballon|cumulus|tableau électrique|luminaire{s|}|spots|plinthes|sol|
    plafond|encombrants|shooting|clichés|retouches|trousseau|commande{s|}|colis|paquet{s|}|
    livraison{s|}|envoi{s|}|expédition|marchandise{s|}|article{s|}|produit{s|}|objet{s|}|cadeau|
    cadeaux|lot|kit|palette{s|}|carton{s|}|caisse{s|}|boîte{s|}|enveloppe{s|}|pli|travail|travaux|
    tâche{s|}|projet{s|}|mission{s|}|prestation{s|}|service{s|}|intervention|chantier|ouvrage|job|
    boulot|fichier{s|}|document{s|}|dossier{s|} complet|pdf|photo{s|}|image{s|}|vidéo{s|}|film|
    reportage {photo|vidéo|}|album|galerie {complète|}|tirages|portrait{s|}|tableau|tableaux|
    peinture{s|}|dessin{s|}|illustration{s|}|maquette finale|graphisme|design|logo{s|}|bannière{s|
    }|affiche{s|}|flyer{s|}|brochure{s|}|carte{s|} {de visite|}|faire-part|invitations|site {web|
    internet|}|page{s|}|application|appli|code {source|}|logiciel|script|base de données|texte{s|
    }|traduction{s|}|manuscrit|livre{s|}|rapport{s|}|mémoire|étude|analyse|présentation|
    comptabilité|déclaration|bilan|chanson|morceau|enregistrement{s|}|montage|cours|leçon{s|}|
    séance{s|}|formation|coaching|consultation|stage|canapé|fauteuil{s|}|chaise{s|}|table{s|}|
    bureau|lit{s|}|matelas|armoire{s|}|commode|buffet|étagère{s|}|bibliothèque|meuble{s|}|banc|
    tabouret{s|}|lampe{s|}|miroir{s|}|tapis|rideaux|coussin{s|}|couverture{s|}|plaid|couette|
    cadre{s|}|horloge|vase{s|}|bol{s|}|tasse{s|}|mug{s|}|assiette{s|}|plat{s|}|vaisselle|
    poterie{s|}|céramique{s|}|bougie{s|}|savon{s|}|bijou|bijoux|bague|collier{s|}|bracelet{s|}|
    boucles {d' oreilles|}|montre{s|}|robe{s|}|chemise{s|}|pull{s|}|gilet{s|}|manteau|veste{s|}|
    pantalon{s|}|jean{s|}|jupe|chaussure{s|}|bottes|baskets|chaussettes|gants|bonnet{s|}|
    écharpe{s|}|sac {à main|à dos|}|sacs|ceinture|costume|jouet{s|}|poupée{s|}|doudou|puzzle|jeu|
    jeux|console|vélo{s|}|trottinette|voiture|moto|pneus|remorque|bateau|kayak|tente|skis|
    guitare{s|}|piano|violon|ampli|batterie|clavier|micro|enceinte{s|}|casque|téléphone|iphone|
    ordinateur|pc|tablette|écran|imprimante|appareil {photo|}|objectif|drone|télé|télévision|
    radio|chargeur|câble{s|}|pièces|chaudière|chauffe-eau|radiateur{s|}|évier|robinet{s|}|lavabo|
    wc|toilettes|douche|baignoire|salle de bain{s|}|lave-linge|lave-vaisselle|frigo|four|porte{s|
    }|fenêtre{s|}|toiture|carrelage|parquet|mur{s|}|clôture|portail|pelouse|gazon|haie|allée|
    électricité|prise{s|}|plomberie|fuite|chauffage|réparation{s|}|installation|rénovation|ménage|
    nettoyage|déménagement|bois {de chauffage|}|plantes|fleurs|bouquet|arbre{s|}|gâteau|gâteaux|
    pain|repas|traiteur|miel|confiture|vin|fromage|café|billet{s|}|bon cadeau|clé{s|}|clefs|
    outil{s|}|machine|moteur|matériel|tissu|laine|cartes postales|timbres|vinyle{s|}|disque{s|}|
    bd|magazine{s|}|autocollants|eau chaude|poussette|siège auto|tondeuse|perceuse|échelle|
    barbecue|nappe|tablier|draps|linge|serviettes|modèle|sculpture{s|}|figurine{s|}|couteau|
    instrument|panneau{x|}|format{s|}|musique|remise des clés|ensemble|totalité|stores|volets|
    pierre{s|}|sable|gravier|{petite|table} {basse|gigogne{s|}}|console d' entrée|tête de lit|
    sommier{s|}|surmatelas|chevet{s|}|table{s|} de {nuit|jardin|cuisine|bar|salon}|meuble{s|} {tv|
    télé|de cuisine|de salle de bain|sur mesure}|desserte|vitrine|vaisselier|bahut|coffre|
    coffret{s|}|malle|valise{s|}|penderie|dressing|bibliothèques|tiroir{s|}|tringle{s|}|
    porte-manteau{x|}|portemanteau|patère{s|}|banquette|pouf|rocking-chair|transat{s|}|hamac|
    parasol{s|}|salon de jardin|balancelle|balançoire|trampoline|piscine|spa|toboggan|cabane|
    serre|abri de jardin|potager|bac{s|}|jardinière{s|}|pot{s|} {de fleurs|}|plante|orchidée{s|}|
    cactus|rosier{s|}|arbuste{s|}|massif{s|}|fruitiers|palmier|olivier|sapin|couronne{s|}|
    composition{s|} {florale{s|}|}|bouquets|roses|gerbe|lustre{s|}|suspension{s|}|lampadaire{s|}|
    abat-jour|applique{s|}|guirlande{s|}|ampoule{s|}|bougeoir{s|}|photophore{s|}|tableautin|
    poster{s|}|toile{s|}|aquarelle{s|}|huile sur toile|fresque|mural|mosaïque|vitrail|vitraux|
    sérigraphie{s|}|lithographie{s|}|estampe{s|}|croquis|caricature{s|}|tirage{s|}|statue{s|}|
    statuette{s|}|buste|pendule|réveil|cadran|boîte à musique|boîtier|plateau{x|}|planche{s|} {à
    découper|}|saladier{s|}|théière{s|}|cafetière|carafe{s|}|pichet{s|}|verre{s|}|flûtes|couverts|
    casserole{s|}|poêle|cocotte|marmite|moule{s|}|robot|mixeur|grille-pain|bouilloire|machine à
    {café|coudre|laver|pain|bois}|aspirateur|fer à repasser|micro-ondes|réfrigérateur|congélateur|
    cuisinière|plaque{s|} {de cuisson|à induction|}|sèche-linge|climatiseur|ventilateur|poêle à
    {bois|granulés}|insert|pompe à chaleur|panneaux solaires|borne de recharge|adoucisseur|chasse
    d' eau|mitigeur|pommeau|cabine de douche|paroi de douche|receveur|siphon|tuyau{x|}|
    canalisation{s|}|évacuations|vidange|compteur|disjoncteur{s|}|interrupteur{s|}|câblage|réseau|
    antenne|parabole|caméra{s|}|visiophone|portier|digicode|barillet|poignée{s|}|charnière{s|}|
    vitre{s|}|vitrage|double vitrage|carreau{x|}|baie vitrée|velux|volet{s|} {roulant{s|}|}|
    store{s|} {banne|}|moustiquaire|porte de garage|grillage|palissade|muret|dalle{s|}|pavés|
    béton|escalier{s|}|rampe|garde-corps|cloison{s|}|plâtre|papier peint|tapisserie|lambris|
    moquette|lino|plancher|charpente|ardoises|tuiles|zinguerie|bardage|crépi|ravalement|
    étanchéité|fosse septique|puits|forage|arrosage|bassin|étang|souches|branches|bûches|stères|
    pellets|granulés|canapé d' angle|clic-clac|convertible|fauteuil de bureau|chaise de bureau|
    bureau d' angle|lit {superposé|mezzanine|coffre|parapluie}|lits superposés|couffin|transat
    bébé|table à langer|parc|cosy|porte-bébé|baignoire bébé|trotteur|tricycle|draisienne|
    trottinette électrique|vélo {cargo|électrique|enfant|pliant|de course|de route|}|vtt|vae|
    tandem|cadre de vélo|roue{s|}|jante{s|}|selle|guidon|pédales|dérailleur|chaîne|casque{s|}|
    antivol|remorque vélo|porte-vélo{s|}|coffre de toit|barres de toit|attelage|siège{s|}|
    pare-brise|pare-chocs|rétroviseur|phare{s|}|feu arrière|pot d' échappement|alternateur|
    démarreur|embrayage|courroie|plaquettes|freins|amortisseurs|boîte de vitesses|carrosserie|
    pneu|scooter|mobylette|quad|tracteur|motoculteur|débroussailleuse|tronçonneuse|taille-haie|
    souffleur|bétonnière|échafaudage|ponceuse|scie|visseuse|compresseur|groupe électrogène|poste à
    souder|établi|caisse à outils|utilitaire|camionnette|fourgon|camping-car|caravane|voilier|
    planche de surf|surf|paddle|snowboard|raquette{s|}|ballon{s|}|haltères|tapis de course|vélo d'
    appartement|rameur|kimono|maillot{s|}|crampons|rollers|patins|luge|canne à pêche|combinaison|
    doudoune|parka|blouson{s|}|trench|imperméable|polo{s|}|sweat{s|}|t-shirt{s|}|tee-shirt{s|}|
    débardeur{s|}|chemisier{s|}|tunique|short{s|}|legging{s|}|pyjama{s|}|peignoir|kimonos|châle|
    étole|foulard{s|}|snood|chapeau{x|}|béret|casquette{s|}|bandeau{x|}|barrette{s|}|chouchous|
    collants|escarpins|bottines|sandales|mocassins|pantoufles|chaussons|babouches|ballerines|
    talons|sneakers|cartable|cabas|pochette{s|}|trousse{s|}|portefeuille|porte-monnaie|porte-clés|
    besace|tote bag{s|}|parapluie|lunettes|jumelles|alliance{s|}|chevalière|pendentif{s|}|
    broche{s|}|médaille{s|}|gourmette|parure|créoles|puces|perles|bodys|body|layette|brassière|
    gigoteuse|tour de lit|bavoir{s|}|lange{s|}|mobile|hochet{s|}|peluche{s|}|marionnette{s|}|train
    {électrique|en bois|}|circuit|playmobil|lego|cubes|puzzles|cartes {pokémon|à jouer|à
    collectionner|}|jeux {vidéo|de société|}|console de jeux|playstation|xbox|nintendo|switch|
    manettes|volant|smartphone|téléphone portable|portable|galaxy|ipad|macbook|mac|imac|apple
    watch|airpods|kindle|liseuse|tour|unité centrale|carte mère|processeur|mémoire vive|
    alimentation|ventirad|webcam|souris|station d' accueil|imprimante 3d|scanner|vidéoprojecteur|
    projecteur|téléviseur|barre de son|home cinéma|chaîne hifi|hifi|tourne-disque|lecteur {cd|dvd|
    vinyle}|cassette{s|}|reflex|hybride|trépied|flash|stabilisateur|gps|enceinte bluetooth|casque
    audio|table de mixage|synthé|synthétiseur|harmonica|clarinette|hautbois|contrebasse|basse|
    banjo|mandoline|harpe|tambour|djembé|cajon|archet|cordes|partition{s|}|baguettes|
    viennoiseries|croissants|brioche{s|}|tarte{s|}|cupcake{s|}|cookies|sablés|biscuit{s|}|
    chocolats|bonbons|dragées|mignardises|petits fours|canapés apéritifs|plateau {repas|de
    fromages|}|plateaux repas|buffet {froid|chaud|}|cocktail|apéritif|dîner|déjeuner|petit
    déjeuner|brunch|repas de {noël|mariage|famille}|menu{s|}|plats {cuisinés|préparés|}|paëlla|
    couscous|pizza{s|}|quiche{s|}|salades|fruits|légumes|panier{s|} {de légumes|garni{s|}|}|œufs|
    viande|volaille|huîtres|poisson|épices|huile d' olive|thé{s|}|tisanes|sirop|bières|champagne|
    bouteille{s|}|caisse de vin|magnum|gâteau d' anniversaire|gâteau de mariage|wedding cake|
    number cake|logotype|identité {visuelle|graphique|}|charte {graphique|}|affichette|dépliant{s|
    }|plaquette{s|} {commerciale|}|prospectus|catalogue{s|}|menu du restaurant|enseigne{s|}|
    kakémono{s|}|roll-up|bâche|vitrophanie|stickers|étiquette{s|}|packaging|papier à en-tête|
    couverture du livre|mise en page|bande dessinée|story-board|storyboard|icônes|visuel{s|}|
    infographie{s|}|animation{s|}|clip{s|}|teaser|bande-annonce|court métrage|court-métrage|film
    de mariage|vidéo {de mariage|promotionnelle|}|montage vidéo|rushs|voix off|doublage|générique|
    jingle|mixage|mastering|ep|single|morceaux|arrangement{s|}|bande son|podcast{s|}|photos {de
    mariage|d' identité|de famille|retouchées|}|galerie {photo|photos|en ligne|}|book|negatifs|
    diapositives|numérisation|numérisations|scans|photographies|tirages papier|site vitrine|site
    e-commerce|boutique en ligne|e-boutique|landing page|page d' accueil|blog|thème|plugin|
    extension|module{s|}|formulaire|fonctionnalité{s|}|back-office|backoffice|tableau de bord|
    interface|api|base|hébergement|nom de domaine|migration|mise à jour|maintenance|version
    {finale|}|repo|build|macro|fichier excel|fichiers {sources|source|finaux|}|powerpoint|
    diaporama|slides|ppt|rapport de stage|business plan|plan {de financement|}|plans|étude de
    marché|cahier des charges|compte-rendu|compte rendu|procès-verbal|bilan comptable|comptes
    annuels|liasse fiscale|fiches de paie|déclaration {de tva|d' impôts|fiscale|}|statuts|audit
    seo|référencement|campagne|newsletters|articles {de blog|}|fiches produits|chapitre{s|}|roman|
    biographie|préface|thèse|lettre de motivation|relecture|correction{s|}|transcriptions|
    interprétation|glossaire|traduction {assermentée|certifiée|}|acte{s|} de naissance|dossier
    {complet|final|de candidature|}|diplôme{s|}|passeport|papiers|carte grise|double des clés|clé
    usb|badge{s|}|télécommande|jeu de clés|trousseau de clés|cours {particulier{s|}|d' anglais|de
    français|de musique|de danse|de cuisine|de conduite|de soutien|de dessin|de violon|d'
    espagnol|d' allemand|en ligne}|initiation|atelier cuisine|conférence|spectacle|concert{s|}|
    prestation {musicale|}|set|soirée|mariage|cérémonie|anniversaire|baptême|séminaire|visite
    guidée|séance {photo|de coaching|de massage|}|soin{s|}|coupe {de cheveux|}|coiffure|
    maquillage|manucure|garde {d' enfants|du chien|du chat|}|babysitting|baby-sitting|promenade{s|
    } {du chien|}|toilettage|repassage|grand ménage|ménage {complet|de fin de bail|}|nettoyage
    {des vitres|de printemps|}|débarras|transport|trajet{s|}|course{s|}|covoiturage|dépannage|
    remorquage|convoyage|déplacement|révision|contrôle technique|entretien|diagnostic {immobilier|
    }|expertise|état des lieux|permis|location|salle d' eau|chambre d' amis|toit terrasse|façades|
    ourlet{s|}|retouche{s|}|rideau|voilages|nappes|housse {de couette|de canapé|}|taie{s|}|plaids|
    couvre-lit|édredon|patchwork|broderie{s|}|tricot{s|}|crochet|doudous|costumes|déguisement{s|}|
    voile|jupon|corset|toque|tutu|robe{s|} {de soirée|de cocktail|de demoiselle d' honneur|}|
    tailleur|cravate{s|}|nœud papillon|boutons de manchette|lot de {vêtements|livres|}|vêtements|
    habits|linge de maison|tissus|laine{s|}|pelote{s|}|cuir|étui{s|}|sellerie|harnais|laisse{s|}|
    panier du chien|niche|cage|aquarium|terrarium|arbre à chat|clapier|poulailler|ruche{s|}|
    pièce{s|} {de rechange|détachée{s|}|auto|}|cartouche{s|}|toner|ramette{s|}|fournitures|
    cahier{s|}|carnet{s|}|agenda{s|}|stylo{s|}|timbre|pièces de monnaie|collection|mangas|romans|
    encyclopédie|manuels|livre d' or|album photo|coffret dvd|billets de {concert|train|spectacle}|
    place{s|} de concert|chèque cadeau|carte cadeau|bon d' achat|panier cadeau|cadeaux d' invités|
    cosmétiques|crème{s|}|parfum{s|}|baume{s|}|huiles|diffuseur|encens|cierge{s|}|{comande|
    commende|comandes|coli|livraision|colie|coliss}|{machine|lave} à laver|bon d' intervention|
    {traduction|relecture|correction|rédaction} {complète |}{du contrat|des contrats|de la thèse|
    des statuts|du manuel|du site}`,
  paper: `facture{s|}|reçu|bordereau|bon de livraison|preuve {de livraison|de dépôt|}|
    justificatif|signature|accusé de réception|garantie|notice|attestation|devis signé|bon de
    {réception|remise}|étiquette d' envoi|preuve d' envoi|photo{s|} {de la livraison|du colis|en
    preuve|à l' appui}|certificat {d' authenticité|de conformité|}|mode d' emploi|quittance|ticket
    {de caisse|de dépôt|}|récépissé|lettre de voiture|pv|procès-verbal signé|facture acquittée|
    carnet d' entretien|glossaire`,
  the: `le|la|les|l'|un|une|du lot|ce|cet|cette|ces|votre|vos|ton|ta|tes|son|sa|ses|leur|leurs|
    complet|complète|complets|complètes|entier|entière|final|finale|finaux|finales|définitif|
    définitive|nouveau|nouvelle|petit|petite|petits|petites|grand|grande|grands|grandes|beau|
    belle|vieux|bleu|bleue|rouge|vert|verte|blanc|blanche|noir|noire|gris|grise|ancien|ancienne|
    fait main|en cuir|en bois|en laine|de mariage|d' anniversaire|commandé{e|s|es|}|demandé{e|s|
    es|}|dernier|dernière|derniers|dernières|restauré{e|s|}|jurée|premier étage|photo|web|3d|hd|
    long|longue|court|courte|rond|ronde|carré{e|}|rectangulaire|haut|haute|bas|large|jaune{s|}|
    orange|rose{s|}|violet{te|}|marron|beige{s|}|crème|doré{e|s|es|}|argenté{e|s|es|}|bleu{s|es}|
    rouges|verts|vertes|blancs|blanches|noirs|noires|gris{e|es}|anciens|anciennes|jolie|joli|
    jolis|jolies|magnifique{s|}|superbe{s|}|adorable|vintage|scandinave|industriel{le|}|rustique|
    moderne|design|artisanal{e|es|}|artisanaux|personnalisé{e|s|es|}|sur mesure|fait{e|s|es|} {à
    la|} main|en {chêne|noyer|pin|teck|rotin|osier|métal|verre|céramique|porcelaine|grès|lin|
    coton|velours|soie|argent|or|acier|fer forgé|marbre|bronze|carton|papier|bambou|acajou|
    merisier|hêtre|crochet|tissu}|de {noël|bébé|baptême|naissance|jardin|cuisine|bureau|chambre|
    famille|fiançailles|voyage|sport|ski|plage|soirée|scène|poche|luxe|collection|seconde main}|d'
    {enfant|occasion|intérieur|extérieur|époque|hiver|été|anniversaire}|pour {enfant|bébé|enfants|
    homme|femme}|électrique{s|}|solaire{s|}|numérique{s|}|imprimé{e|s|es|}|gravé{e|s|es|}|peint{e|
    s|es|}|brodé{e|s|es|}|tricoté{e|s|es|}|signé{e|s|} {par l' artiste|}|encadré{e|s|es|}|édité{e|
    s|es|}|traduit{e|s|es|}|corrigé{e|s|es|}|relu{e|s|es|}|illustré{e|s|es|}|acheté{e|s|es|}|
    convenu{e|s|es|}|prévu{e|s|es|}|choisi{e|s|es|}|réservé{e|s|es|}|intégral{e|}|total{e|}|
    global{e|}|précieux|précieuse|cher|chère|jeune{s|}|votre nouveau|votre nouvelle|fameux|
    fameuse|certifié{e|s|es|}|assermenté{e|s|es|}|principal{e|}|commercial{e|}|musical{e|}|
    professionnel{le|s|les|}|anglais{e|}|français{e|}|espagnol{e|}|allemand{e|}|italien{ne|}|haute
    définition|haute résolution|uhd|rénové{e|s|es|}|retouché{e|s|es|}`,
  place: `salle {des fêtes|}|école|crèche|église|hôtel|restaurant|cabinet|immeuble|résidence|
    palier|balcon|atelier du client|magasin du client|rez de chaussée|véranda|cave du client|
    locker|chez {lui|elle|eux|elles|vous|toi}|porte {d' entrée|}|pas de {la|sa|votre} porte|boîte
    aux lettres|bal|point relais|relais {colis|}|consigne|bureau de poste|{l'|} accueil|réception|
    conciergerie|gardien{ne|}|concierge|domicile|destination|lieu convenu|lieu de livraison|lieu
    dit|étage|rez-de-chaussée|hall|gare|mairie|main {propre|propres}|mains propres|main|heure|
    temps|temps et en heure|bon état|parfait état|état|bon port|ordre|intégralité|totalité|ligne|
    service|drive|dropbox|dossier {partagé|}|espace client|boîte mail|galerie|site|chantier|salon|
    jardin|cuisine|cour|bureau|chambre|garage {du client|}|maison|délais|délai|temps voulu|bons
    soins|agence|quai|plateforme|cloud|{votre|ta|sa|leur} {porte|boîte mail|boîte|messagerie|
    maison|terrasse|cave|chambre|cuisine|salle à manger|salle de bain|boutique|galerie|société|
    cour|véranda|résidence|mairie|chambre d' enfant}|{votre|ton|son|leur} {domicile|bureau|garage|
    salon|jardin|atelier|magasin|local|appartement|immeuble|entrepôt|studio|cabinet|espace client|
    drive|serveur|dépôt|dossier|compte|hall|entrepôt|sous-sol|balcon|cloud|mail|site|restaurant|
    hôtel}|salle à manger|entrepôt|sous-sol|sous sol|lieu {de rendez-vous|du rendez-vous|de la
    fête|de réception|}|rendez-vous|café {du coin|}|parking|marché|aéroport|arrêt de bus|métro|
    école de {votre|sa} {fille|fils}|bureau de tabac|tabac|boulangerie|pharmacie|supermarché|
    consigne automatique|casier|automate|entre {les|vos|tes|ses} mains {du client|de la cliente|
    des mariés|}|entre {les|leurs} mains|{vos|tes|ses} mains|les mains {du client|de la cliente|
    des mariés|de l' acheteur|de l' acheteuse|du destinataire}|{vos|tes|ses} {bureaux|locaux}|
    boîte {de réception|mail|à colis}|messagerie|espace {partagé|personnel|membre|}|répertoire
    partagé|google drive|wetransfer|github|gitlab|lien|serveur de production|prod|production|app
    store|play store|boutique|magasin|seuil|portail|local {vélo|poubelle|}|loge|guichet|comptoir|
    secrétariat|standard|poste de garde|bonnes mains|de bonnes mains|très bon état|excellent état|
    état {neuf|impeccable|de marche}|place|marche|route|bon ordre|bonne santé|quatrième étage|
    troisième étage|deuxième étage|second étage|dernier étage|cinquième étage|l' étage|pied d'
    immeuble|bas de l' immeuble|bas de chez vous|bas de chez {elle|lui}|chez {le voisin|la
    voisine|vos voisins|votre voisin|votre voisine|le gardien|la gardienne|la cliente|le client|l'
    acheteur|l' acheteuse|le destinataire}|au pied de l' immeuble|cave|entre les mains {des
    mariés|du client|de la cliente|de l' acheteur|du destinataire|de votre fille|du gardien}|
    studio|chambres|séjour|couloir|entrée|grenier|terrasse|appartement|logement|gîte|mezzanine`,
  person: `tout le monde|invités|gérant{e|}|responsable du magasin|{vous avez|tu as|vous l' avez|
    tu l' as} {bien|}|client{e|s|es|}|acheteu{r|se|rs}|destinataire{s|}|propriétaire{s|}|
    locataire{s|}|mariés|mariée|bénéficiaire|commanditaire|couple|famille|maître d' ouvrage|
    interlocuteur|intéressé{e|}|monsieur|madame|receveu{r|se}|réceptionniste|hôtesse d' accueil|
    gardien{ne|}|secrétaire|directeur|directrice|{votre|ta|sa|leur} {mari|femme|épouse|époux|
    compagne|compagnon|fils|fille|voisin|voisine|colleague|collègue|assistant|assistante|
    secrétaire|gardien|gardienne|concierge|réceptionniste|hôtesse d' accueil|responsable|
    directeur|directrice|chef|patron|patronne|gérant|gérante|conjoint|conjointe|associé|associée|
    équipe}|{vos|tes|ses|leurs} {enfants|voisins|collègues|invités|équipes|élèves|clients}|l'
    {équipe|acheteur|acheteuse|hôtesse|assistante|assistant|accueil|intéressée|intéressé}|le jeune
    {homme|couple|marié}|la jeune {femme|fille|mariée}|future maman|élève{s|}|étudiant{e|s|es|}|
    bailleur|bailleresse|syndic|agent immobilier|notaire|organisat{eur|rice}|marié|éditeur|
    éditrice|réalisat{eur|rice}|association|société|entreprise|boutique|librairie|service {achats|
    comptabilité|juridique|marketing|technique|client}|vot{re|}' équipe|magasinier|service
    réception|futurs mariés|participants|convives|petits|petit|petite`,
  title: `monsieur|madame|mademoiselle|mme|m|maître|mamie|papy|docteur|dr|mlle|tata|tonton|papa|
    maman|papi|mamy|mémé|pépé`,
};
