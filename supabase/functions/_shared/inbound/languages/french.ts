import type { Words } from "../lexicon.ts";
import { FRENCH_DEEDS } from "./french_deeds.ts";
import { FRENCH_THINGS } from "./french_things.ts";

export const FRENCH: Words = {
  ...FRENCH_THINGS,
  ...FRENCH_DEEDS,
  elides: true,
  accentsMatter: true,
  months: `janvier,janv février,fév,févr mars avril,avr mai juin juillet,juil août septembre,sept
    octobre,oct novembre,nov décembre,déc`,
  weekdays: "lundi,lun mardi,mar mercredi,mer jeudi,jeu vendredi,ven samedi,sam dimanche,dim",
  greeting: `bonjour {à tous|à toutes|madame|monsieur|madame monsieur|à vous|l' équipe|}|bonsoir
    {à tous|madame|monsieur|}|salut {à tous|}|coucou {à tous|}|cher{e|s|} {client|cliente|clients|
    monsieur|madame|}|chère {madame|cliente|}|madame {monsieur|}|mesdames messieurs|monsieur|allô|
    allo|re bonjour|rebonjour|bjr|slt|{suite|faisant suite} à {notre|votre|ton} {échange|message|
    demande|conversation|mail|commande|appel}|bonjour {monsieur|madame} {dame|}|bonsoir {à tous|à
    toutes|}|salut à toi|hello|coucou toi|messieurs|messieurs dames|chers {amis|mariés|collègues}|
    cher ami|chère amie|bonjour chère madame|bonjour cher monsieur|bonjour {à l' équipe|chère
    cliente|cher client}|bnjour|bjour|bonjou|bonjr|re|wesh|yo`,
  thanks: `merci {beaucoup|bien|infiniment|encore|à vous|à toi|à tous|d' avance|mille fois|pour
    tout|}|mille mercis|un grand merci|encore merci|je vous remercie|je te remercie|grand merci|
    avec mes remerciements|mci|merci {encore|beaucoup|infiniment|bien|mille fois|} pour|merci
    {encore|beaucoup|infiniment|} de|merci {bien à vous|bcp|bcq|énormément|du fond du cœur|de tout
    cœur|de votre retour|de nouveau|par avance|pour tout|à tous les deux|à toute l' équipe|à vous
    deux|et à bientôt}|mille merci|tous mes remerciements|un immense merci|un tout grand merci|
    avec tous mes remerciements|je tiens à vous remercier|nous vous remercions|on vous remercie|
    avec mes {sincères |}remerciements|mercii|merçi|mrc|mersi|merci {encore |}pour {la|cette}
    {confiance|patience|gentillesse|compréhension|collaboration|belle rencontre|transaction}|merci
    {encore |}pour {l'|cet|cette|le} {accueil|accueil chaleureux|échange|bel échange|soutien}`,
  signOff: `{bien|très|} cordialement {vôtre|}|cdt|cdlt|bien {à vous|à toi|cordialement}|
    {sincères|cordiales|meilleures|mes|mes meilleures|amicales|mes sincères|} salutations|
    amicalement|sincèrement|{grosses|gros|} {bises|bisous|bisou}|bises à {tous|vous}|à {bientôt|
    plus|la prochaine|plus tard}|{bonne|belle|excellente|très bonne} {journée|soirée|fin de
    journée|semaine|après-midi|fin de semaine|nuit|continuation|réception} {à vous|à toi|à tous|}|
    {bon|excellent} {week-end|weekend|après-midi|dimanche|we} {à vous|à toi|à tous|}|au revoir|
    respectueusement|salutations distinguées|veuillez agréer mes salutations distinguées|avec mes
    salutations|{bonne|belle|excellente} {fin de week-end|fin d' après-midi|fin de soirée|suite|
    rentrée|année|fin d' année|vacances}|bonnes vacances|bon {courage|week end|dimanche|mercredi|
    lundi|mardi|jeudi|vendredi|samedi|début de semaine|we}|bonne {matinée|nuit|soirée à tous}|à
    {très bientôt|très vite|une prochaine fois|une prochaine|tout bientôt|la revoyure}|{très |bien
    |}amicalement|{avec |}{toute |}{ma|mon|mes} {sympathie|amitié|amitiés|respects|respect|
    considération|meilleurs sentiments}|amitiés|je vous prie d' agréer {madame |monsieur |madame
    monsieur |}{l' expression de |}mes {salutations|sentiments} {distinguées|distingués|les
    meilleures|respectueuses|}|veuillez {agréer|recevoir} {madame|monsieur|madame monsieur|} {l'
    expression de|} {mes|nos} {salutations|sentiments} {distinguées|distingués|les meilleures|}|
    tendresse|je vous embrasse|je t' embrasse|on vous embrasse|bisous à {tous|vous|toi}|plein de
    bisous|bizz|biz|kiss|tchao|ciao|bonne journee|bonne soiree|bon apres-midi|cordialemen|
    cordialment|bav|crdlt|belle route|à la semaine prochaine|on se {voit|retrouve} la semaine
    prochaine`,
  yes: "oui {oui|bien sûr|}|oui {livré|tout à fait|c' est fait|c'est fait|c'est livré}",
  fine: `oui {oui|bien sûr|}|ok|d' accord|parfait|super|nickel|impeccable|c' est {bon|ok|tout bon|
    parfait|tout}|tout est {ok|bon|en ordre|parfait|nickel|en place|conforme|au top|réglé}|tout
    {va|s' est} {bien|bien passé|très bien passé|parfaitement passé|passé}|ça y est|voilà|rien à
    signaler|ras|bonne nouvelle|état de la livraison|statut|statut de la commande|info|pour info|
    c'est {bon|ok|fait|parfait|tout bon|nickel}|cest {bon|ok|fait|parfait}|c {bon|ok|fait}|tout
    {est|semble} {nickel|impec|impeccable|conforme|réglé|bouclé|clair|prêt et livré}|impec|génial|
    top|excellent|formidable|chouette|youpi|hourra|et voilà|voilà voilà|ouf|mission {accomplie|
    terminée|réussie}|affaire {conclue|réglée|terminée}|dossier {clos|bouclé|clôturé}|ok {pour
    moi|c'est bon}|bien reçu votre message|bonnes nouvelles|point de suivi|suivi de livraison|
    suivi de commande|confirmation {de livraison|de remise|}|livraison confirmée|rien d' autre à
    signaler|aucun souci|{très |}bonne nouvelle|comme {convenu|prévu|promis}|pour votre
    information|pour ton information|objet livraison|photo à l' appui|photos à l' appui|commande
    {faite|passée}`,
  frame: `{je|nous} {vous|te|} {confirme|confirmons|informe|informons|signale|annonce} {par la
    présente|bien|} {que|qu'|}|j' ai le plaisir de vous {confirmer|informer|annoncer} {que|qu'|}|
    nous avons le plaisir de vous {confirmer|informer|annoncer} {que|qu'|}|{juste|petit message|un
    petit mot|petit mot} pour {vous|te|} {dire|confirmer|informer|prévenir|signaler} {que|qu'|}|
    par la présente {je|nous} {vous|} {confirme|confirmons} {que|qu'|}|je vous {confirme|
    confirmer}|{je|nous} {tiens|tenons} à vous {confirmer|informer} {que|qu'|}|confirmation|ça y
    est {que|}|{je|nous} {vous|te} {annonce|fais savoir|fais part|écris pour {vous|te} {dire|
    confirmer|informer|signaler}|certifie|atteste} {que|qu'|}|{je|nous} {soussigné |}{atteste|
    certifie|certifions|attestons|déclare|confirme|confirmons} {bien |}{que|qu'|}|{ce|un} {petit |
    }{mot|message} pour {vous |}{confirmer|dire} {que|qu'|}|comme {convenu|prévu} {je|nous} {vous
    |te |}{confirme|confirmons|informe} {que|qu'|}|j' ai {bien |}le plaisir de {vous |te |
    }{confirmer|dire|annoncer|informer} {que|qu'|}|{heureux|heureuse|ravi|ravie} de {vous |te |
    }{confirmer|annoncer|dire|informer} {que|qu'|}|vous {pouvez|pouvez donc} noter {que|qu'|}|
    sachez {que|qu'}|bonne nouvelle {que|}|par {ce|le présent} {mail|message} {je|nous} {vous |te
    |}{confirme|confirmons} {que|qu'|}|il est {bien |}{confirmé|acté} {que|qu'}`,
  courtesy: `{pas de|sans|aucun} {problème|problèmes|souci|soucis|encombre}|de rien|avec plaisir|
    {ce fut|c' était} un {réel|vrai|grand|} plaisir {de travailler avec vous|de faire affaire avec
    vous|}|n' hésitez pas {à {me|nous|} {contacter|appeler|écrire|revenir vers moi|joindre|
    recontacter|rappeler}|si vous avez {des|la moindre|} {questions|question}|si besoin|en cas de
    {questions|question|besoin}|}|n' hésite pas {à me contacter|si tu as des questions|si besoin|
    }|si vous avez {des|la moindre|d' autres} {questions|question|remarques} {n' hésitez pas|je
    reste à votre disposition|contactez-moi|}|{je|nous} {reste|restons} {à votre|à ta} {entière|}
    disposition {pour toute question|si besoin|pour tout renseignement|pour toute information|}|à
    votre disposition|{pour|} toute question|désolé{e|} {pour|du} {le|ce|} {petit|léger|} retard|
    {toutes|} mes excuses pour le {petit|léger|} retard|excusez-moi pour le retard|{j' espère|en
    espérant|nous espérons} {que|qu'} {vous serez satisfait{e|s|}|vous êtes satisfait{e|}|tout
    vous convient|tout est en ordre|ça vous plaît|cela vous plaira|ça vous plaira|ça te plaira|
    cela vous convient|tout vous plaira|elle vous plaira|il vous plaira|elles vous plairont|ils
    vous plairont|vous allez bien|tu vas bien|ça lui plaira}|{il|elle|ils|elles} {est|était|sont|
    étaient} {très|vraiment|super|} {content{e|s|es}|ravi{e|s|es}|satisfait{e|s|es}}|merci de
    {votre|ta} {confiance|patience|commande|compréhension|fidélité|achat}|merci d' avoir {choisi|
    fait appel à nous|fait appel à moi|commandé|patienté}|au plaisir {de retravailler avec vous|de
    travailler avec vous|de collaborer à nouveau|de vous revoir|}|ravi{e|} {d' avoir travaillé
    avec vous|de cette collaboration}|comment allez-vous|profitez-en bien|profitez bien|bonne
    {lecture|route|écoute|dégustation|utilisation|découverte|fête|installation}|joyeu{x|ses}
    {noël|fêtes|pâques|anniversaire}|{voir|cf} {photo|pièce jointe|photo jointe|ci-dessous|la
    photo|lien}|très content{e|s|}|{bien|} content{e|}|à la prochaine commande|tout s' est {très|}
    bien passé|tout est en ordre|photo jointe|{très |}bonne {dégustation|chance|lecture|
    utilisation|installation|fête|route|continuation|réception|balade|musique|couture|pêche|
    glisse|séance|visite} {à vous|à tous|à toi|}|bonnes {fêtes|balades|lectures|vacances}|bon
    {appétit|voyage|visionnage|usage|vent|ride|courage|jeu|anniversaire|mariage|emménagement|
    jardinage}|{toutes mes |}félicitations {aux mariés|aux jeunes mariés|à vous deux|à tous|}|
    bravo {à vous|à tous|}|vive les mariés|{plein de |beaucoup de |tout le }bonheur {aux mariés|à
    vous deux|}|meilleurs vœux {de bonheur|}|prenez {bien |}soin de {vous|lui|elle}|prends soin de
    toi|{c' était|ce fut|c'était} {un {vrai |réel |grand |}{plaisir|bonheur}|très agréable|sympa|
    super sympa|une belle {collaboration|expérience|rencontre|journée|soirée|fête}} {de vous
    rencontrer|de travailler pour vous|de travailler avec toi|de vous aider|}|{très |}{belle|
    bonne|agréable} {collaboration|rencontre|ambiance|soirée|journée}|{vraiment |très |}{sympa|
    adorable|gentil|gentille|gentils|aimable|accueillant|accueillante|ponctuel|ponctuelle|
    charmant|charmante} {avec ça|comme tout|}|{quel|quelle} {plaisir|bonheur|joie|belle journée}|
    on {était|est} {ravis|contents}|{je suis|nous sommes} {très |vraiment |}{content|contente|
    contents|ravi|ravie|ravis|heureux|heureuse|fier|fière|enchanté} {du résultat|pour vous|}|{j'
    espère|nous espérons|en espérant} {que |qu' |}{vous en serez content|vous en serez contente|
    vous en serez satisfait|vous en serez satisfaite|vous en profiterez bien|vous en profiterez
    longtemps|le résultat vous plaît|le résultat vous plaira|le résultat vous convient|vous
    passerez une bonne journée|vous passez une bonne journée|vous avez passé une bonne journée|
    elle te plaira|il te plaira|vous aimerez|ça vous plaira|vous vous régalerez|à bientôt|vous
    avoir donné satisfaction|vous revoir bientôt|vous revoir|vous retrouver bientôt}|{n'|} hésitez
    {surtout |}pas {à laisser un avis|à me laisser un avis|à nous laisser un avis|à me solliciter|
    à revenir vers nous|si vous avez une question|si vous avez la moindre question|à me
    recommander|à passer le mot|pour toute question|pour tout renseignement}|laissez {moi|nous} un
    avis|un {petit |}avis {me|nous|} ferait plaisir|je vous recommande vivement|{je|nous} vous
    {souhaite|souhaitons} {une|un|de|}|{je|nous} {reste|restons} {joignable{s|}|disponible{s|}}
    {au téléphone|par téléphone|par mail|si besoin|pour toute question|}|{restant|nous restons|
    reste} à {votre|ta} {entière |}disposition {pour tout renseignement {complémentaire|}|pour
    toute {autre |}{question|demande|information}|}|à votre service|toujours à votre service|
    {votre|ta} {confiance|confiance renouvelée|gentillesse|bonne humeur|sourire|réactivité|
    rapidité|ponctualité|disponibilité|hospitalité|patience|belle rencontre|collaboration|
    transaction|fidélité|compréhension|sympathie|générosité|confiance et votre patience}|{votre|
    ton} {accueil chaleureux|gentil message|achat|bel échange|échange|soutien|retour|mot|gentil
    mot|accueil et pour votre confiance|sourire|professionnalisme|enthousiasme}|{vos|tes} {gentils
    mots|mots|retours|encouragements|bons conseils|recommandations}|merci {à vous |encore |}{pour
    tout|pour le café|pour l' accueil|de tout cœur|d' avoir pensé à moi|de m' avoir fait
    confiance|de nous avoir fait confiance|de faire vivre l' artisanat|de votre accueil|de votre
    fidélité}|{au|avec} plaisir de {vous relire|vous lire|vous retrouver|vous accueillir|te
    revoir}|ravi{e|} {que ça vous plaise|que cela vous plaise|de vous avoir aidé|de vous avoir
    rencontré{e|}|de notre échange}|{vous|tu} {avez|as} fait {le bon choix|un bon choix}|il fait
    {beau|froid}|bonjour à {votre|toute la|la} {famille|femme|mari|maman}|embrasse{z|} {la
    famille|les enfants|tout le monde|la petite|le petit|votre mère|ta maman}|{profite{z|}-en|
    profite{z|}|savourez|régalez-vous|amusez-vous bien|portez-le bien|portez-la bien|portez-les
    bien}|excusez {encore |}{moi |}{le|pour le|du} {petit |}retard|toutes nos excuses pour le
    {petit |}retard|{avec |}mes excuses pour le retard|désolé{e|} {encore |}{pour l' attente|pour
    la réponse tardive|de répondre si tard}|{est|était} {vraiment |très |}{sympa|adorable|gentil|
    gentille|aimable}|{votre|ta} {commande et votre confiance|belle collaboration|patience}|
    {votre|ta} {fille|fils} a {très |}bien {joué|travaillé|progressé|chanté|participé}|{elle|il} a
    {très |}bien {joué|travaillé|progressé|chanté}|se sont {bien |}{régalés|amusés|amusées}|ont
    {adoré|apprécié|aimé|applaudi}`,
  pay: `merci de {libérer|débloquer} {le paiement|les fonds}|{vous pouvez|tu peux|merci de|
    veuillez} {maintenant |donc |}{libérer|débloquer|valider} {le paiement|les fonds|l' argent|le
    versement} {svp|merci|s' il vous plaît|}`,
  me: "je|j'|nous|on",
  it: `ça|cela|ceci|c'|il|elle|ils|elles|le tout|tout le monde|y|l'ensemble|l' ensemble|le reste
    compris|tout ça|tout cela|celui-ci|celle-ci|ceux-ci|celles-ci|le nécessaire|l' intégralité`,
  all: `tout|toute|tous|toutes|les deux|la totalité d{u|es|e la|e l'}|l' intégralité d{u|es|e la|e
    l'}|l' ensemble d{u|es|e la|e l'}|les {trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|
    quinze|vingt|vingt-quatre|trente|cinquante|cent}|tous les {deux|trois}|toutes les {deux|
    trois}|vos {deux|trois|quatre|cinq|six|sept|huit|dix|douze}|tt`,
  my: "mon|ma|mes|notre|nos",
  you: "vous|toi|te|t'|lui|leur",
  to: `avant|à|au|aux|en|dans|sur|devant|pour|vers|sous|près de|à côté de|contre|depuis|entre les|
    en date du|à la|par dessus|derrière|pendant|à l'intérieur d{e|u}|à l'|auprès d{u|e|es}|le
    matin du|en bas d{u|e}|au pied d{u|e}|au bord d{u|e}|aux alentours d{u|e}|à proximité d{u|e}|
    entre`,
  at: "chez|auprès de",
  by: "par|avec|via|en",
  of: "de|du|des|d'|de la|de l'|pour",
  have: `ai|avons|a-t-on|on a|j' ai|{mon|ma|notre} {mari|femme|fils|fille|collègue|associé|
    associée|équipe|technicien|employé|apprenti|compagne|compagnon|ouvrier} {l' |les |vous l' |
    vous les |}a|nos {équipes|techniciens|ouvriers} {l' |les |}ont|{mon|ma} {fils|mari|femme|
    collègue|associé} et moi {l' |les |}avons`,
  was: `a été|ont été|a {bien|bel et bien|} été|ont {bien|tous|toutes|} été|fut|était|vient d'
    être|viennent d' être|est {bien|} arrivé{e|s|} hier|ai été`,
  is: "est|sont|s' est|se trouve|suis|sommes",
  others: "a|ont|l' a|les a|m' a|a bien|a tout",
  today: `aujourd'hui|aujourd' hui|aujourdhui|ce {matin|midi|soir|jour}|cet {après-midi|aprem|apm|
    après midi}|cette semaine|à {matin|midi}|à l' instant|en fin de {matinée|journée|matin}|en
    {début|milieu} {de|d'} {matinée|après-midi|journée}|dans la {matinée|journée|soirée}|dans l'
    après-midi|{en|dans} {la |}{matinée|soirée} même|ce jour même|ce matin {même|tôt|de bonne
    heure|à la première heure|vers #|}|cet après-midi même|aujourd'hui {même|dans la matinée|en
    fin de journée|en fin de matinée|à midi|}|au petit matin|à l' heure du déjeuner|il y a un
    instant`,
  past: `hier {matin|midi|soir|après-midi|aprem|en fin de journée|}|avant-hier|la semaine
    dernière|{lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche} dernier|il y a {#|deux|trois|
    quatre|quelques|une|un|cinq} {minutes|heures|heure|jours|jour|semaine|semaines|instants}|tout
    à l' heure|tantôt|la nuit dernière|le mois dernier|récemment|{hier|avant-hier} {dans la
    {journée|matinée|soirée}|dans l' après-midi|à midi|en début d' après-midi|en fin d'
    après-midi|même|en soirée|en matinée|après midi|apres-midi|apres midi}|la {semaine|nuit}
    passée|{lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche} {passé|dernier} {au matin|au
    soir|matin|soir|après-midi|dans la matinée|}|ce {week-end|weekend|we}|le week-end dernier|l'
    autre {jour|soir}|il y a {un moment|peu|quelques instants|dix minutes|une heure|un quart d'
    heure|une demi-heure|deux heures|une semaine|dix jours|quinze jours|un mois|peu de temps}`,
  dayPart: "soir|ce soir|en soirée|dans la soirée|matin|après-midi|aprem",
  clock: `{à|vers|} # {h|heures|heure} {#|}|midi|matin|soir|après-midi|aprem|vers midi|{à|vers}
    {deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze} heures`,
  carrier: `poste|la poste|transporteur|coursier|livreur|facteur|le facteur|lettre suivie|
    recommandé|colis {suivi|}|mon transporteur|mail|courriel|email|wetransfer|lien {de
    téléchargement|}|clé usb|courrier|avion|sms|camion|chauffeur|point relais|vinted|mondial
    relais|relay|relais colis|pickup|shop2shop|relais pickup|vinted go|locker|consigne|cargo|la
    malle postale|colis privé|geodis|kuehne|heppner|tnt|vélo|fourgon|camionnette|utilitaire|
    remorque|bus|train|covoitureur|covoiturage|voiture|messager|navette|lettre {verte|suivie|
    recommandée|max|}|livreuse|factrice|prestataire|sous-traitant|mon {livreur|chauffeur|
    coursier}|ma livreuse|notre {livreur|transporteur|coursier}|nos livreurs|grosfichiers|
    swisstransfer|messagerie|téléchargement|ftp|serveur|transfert|clé|pli|porteur|leboncoin|le bon
    coin|etsy|ebay`,
  number: `{numéro|n°|no|num|nº} {de|} {suivi|commande|colis|facture|envoi|référence|bon|}|suivi|
    commande {n°|no|numéro|n|}|réf{érence|}|bon de livraison {n°|no|}|colis {n°|no|numéro}|code
    {de suivi|}|lien de suivi|le numéro de {suivi|colis} est|facture n|{numéro|n°|no|num|nº} {de|}
    {dossier|client|lot|série|devis|bl|bordereau|chronopost|colissimo|recommandé|bon de
    livraison}|tracking|n|cmd|com|bl|dossier n|réf commande|référence de commande|le {numéro de
    suivi|suivi|code}`,
  count: `deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|douzaine|quinze|vingt|trente|
    cinquante|cent|treize|quatorze|seize|dix-huit`,
  size: `# {pages|mots|feuillets}|# {pièces|exemplaires|fichiers|photos|minutes|heures|signes|
    planches|chansons|titres|mètres|m2|kg|tonnes}`,
  and: "et|ainsi que|puis|&",
};
