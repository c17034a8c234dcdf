namespace Entente.Tests.Noise;

/// <summary>Furniture of sites, in several styles; written for these tests.</summary>
internal static class FurnitureTexts
{
    public static readonly string[] Menus =
    [
        "Accueil | Politique | Économie | Société | Sports | Culture | International",
        "Accueil\nActualités\nDéfense\nÉconomie\nSports\nVidéos\nContact",
        "Menu\nRechercher\nSe connecter\nS'abonner",
        "Accueil > Actualités > International > Défense",
        "Vous êtes ici : Accueil / Actualités / Coopération",
        "Aller au contenu principal\nFrançais  English  العربية\nLe ministère  Nos missions  Presse  Documentation",
        "À la une   Monde   Afrique   Europe   Asie   Amériques   Opinions   Blogs",
        "• Accueil\n• Politique\n• Diplomatie\n• Coopération\n• Armées\n• Multimédia",
        "ACCUEIL\nNATION\nMONDE\nREGIONS\nECONOMIE\nLOISIRS",
        "Skip to content\nHome\nNews\nWorld\nSubscribe",
        "Radio du Fleuve\nAccueil | Le direct | Podcasts | Programmes | Fréquences",
        "ACCUEIL   LE MINISTÈRE   LES ARMÉES   ACTUALITÉS   MÉDIATHÈQUE   RECRUTEMENT   CONTACT",
        "Le Journal du Sahel\nEdition nationale\nS'abonner  Se connecter",
        "☰ Menu\n🔍 Rechercher\nEN DIRECT",
        "Français | English | Español | Tiếng Việt | 中文 | Русский",
        "Home » Diplomatie » Coopération militaire",
        "Fermer le menu\nÀ propos\nAgenda\nFaits divers\nInsolite\nTribunes\nPetites annonces",
        "Portail officiel\nRépublique – Travail – Patrie\nAccueil > Salle de presse > Communiqués",
    ];

    public static readonly string[] Addresses =
    [
        "https://www.lequotidien.example/actualites/2024/international-8842.html",
        "lequotidien.example/defense/article-4417",
        "www.agence-du-sud.example",
        "agencedusud.example › actualités › défense",
        "lequotidien.example",
        "portail.defense.example/fr/actualites",
        "journal-du-port.example - Toute l'actualité",
    ];

    public static readonly string[] Buttons =
    [
        "Partager\nFacebook\nTwitter\nWhatsApp\nImprimer",
        "Partager sur Facebook  Partager sur X  Envoyer par e-mail",
        "Temps de lecture : 3 min",
        "Écouter l'article\n00:00 / 02:41",
        "A+ A-\nImprimer\nEnvoyer à un ami",
        "412 vues\n0 commentaire\nPartager",
        "Facebook Twitter LinkedIn WhatsApp Telegram",
        "Copier le lien",
        "Share\nTweet\nPin",
        "Par La rédaction\nTemps de lecture : 2 min",
        "f  X  in  ✉",
        "Ajouter aux favoris\nOffrir cet article",
        "Écouter cet article\nLu par une voix de synthèse\n03:12",
        "1,2 k partages\nPartager sur WhatsApp\nPartager sur Telegram",
        "Suivez l'actualité sur Google Actualités",
        "👁 1 845 vues  💬 3",
        "Lire plus tard\nAgrandir l'image",
    ];

    public static readonly string[] Cookies =
    [
        "Ce site utilise des cookies pour améliorer votre expérience.\nTout accepter\nRefuser",
        "Nous utilisons des cookies et des technologies similaires pour mesurer l'audience et vous proposer des contenus adaptés. Vous pouvez modifier vos choix à tout moment.\nAccepter\nParamétrer",
        "En poursuivant votre navigation sur ce site, vous acceptez l'utilisation de cookies.\nOK",
        "Le respect de votre vie privée est notre priorité\nNos partenaires et nous stockons des informations sur votre terminal.\nAccepter et fermer\nContinuer sans accepter",
        "Gestion des cookies\nAccepter\nRefuser\nEn savoir plus",
        "We use cookies to improve your experience on our website. By continuing, you agree to our privacy policy.\nAccept",
        "Avec votre accord, nos 214 partenaires et nous utilisons des traceurs pour stocker et consulter des données personnelles comme votre visite sur ce site. Vous pouvez retirer votre consentement à tout moment.\nContinuer sans accepter\nPersonnaliser\nAccepter & fermer",
        "Votre navigateur bloque les publicités. Désactivez votre bloqueur de publicité pour soutenir la rédaction.\nJ'ai compris",
        "Ce portail n'utilise que des cookies nécessaires à son fonctionnement. En savoir plus sur la politique de confidentialité.\nOK, j'ai compris",
        "JavaScript est désactivé dans votre navigateur. Certaines fonctions de cette page ne sont pas disponibles.",
    ];

    public static readonly string[] Newsletters =
    [
        "Recevez chaque matin l'essentiel de l'actualité dans votre boîte mail.\nVotre adresse électronique\nS'abonner",
        "Newsletter\nInscrivez-vous à notre lettre d'information",
        "Suivez-nous sur WhatsApp : cliquez ici pour rejoindre notre chaîne.",
        "Abonnez-vous pour lire la suite de nos articles en illimité.",
        "Téléchargez notre application pour suivre l'actualité en direct.",
        "Publicité",
        "- Publicité -",
        "Rejoignez-nous sur Telegram et ne manquez aucune information.",
        "Ne manquez rien de l'actualité : ajoutez notre chaîne WhatsApp à vos favoris.",
        "Cet article est réservé aux abonnés. Il vous reste 60 % à lire.\nJe m'abonne pour 1 € le premier mois\nDéjà abonné ? Se connecter",
        "PUBLICITÉ\nLa suite après cette publicité",
        "La suite après cette publicité",
        "Advertisement",
        "Soutenez un journalisme indépendant : faites un don.",
        "📲 Recevez nos alertes sur votre téléphone : cliquez ici",
    ];

    public static readonly string[] Captions =
    [
        "Photo : DR",
        "Une vue de la salle. Photo d'archives",
        "© Service de presse",
        "Vue d'ensemble de la salle. Photo : service de presse",
        "(Crédit photo : DR)",
        "Photo de famille des participants. © DR",
        "Légende : les participants dans la cour.",
        "Le public devant l'entrée (Photo : A. Martin)",
        "Photo d'illustration. (Archives)",
        "Les drapeaux devant le siège. © AFP/Archives",
        "Crédit : présidence de la République",
        "DR",
        "[Image : salle des conférences, DR]",
    ];

    public static readonly string[] MarkersInside =
        ["À lire aussi : ", "Lire aussi : ", "Lire aussi\n", "LIRE AUSSI : ", "À lire également :\n", "Sur le même sujet\n", ">> Lire aussi : ", "A LIRE : ", "Voir aussi : ", "À LIRE AUSSI\n",
         "Sur le même thème\n", "👉 À lire aussi : ", "Notre dossier : ", "En savoir plus : ", "→ À lire : "];

    public static readonly string[] MarkersAfter =
        ["À lire aussi\n", "Lire aussi :\n", "Articles similaires\n\n", "Sur le même sujet\n\n", "Dans la même rubrique :\n", "Voir plus\n\n", "Les plus lus\n", "Vous aimerez aussi\n", "À la une\n", "Articles liés\n", "Dernières nouvelles\n", "Plus d'articles\n", "Recommandé pour vous\n",
         "Nos derniers articles\n", "Derniers communiqués\n\n", "Dans l'actualité\n", "LES PLUS LUS\n", "Du même auteur\n", "Related posts\n\n", "Vous pourriez aussi aimer\n", "Articles récents\n", "Le fil de l'actualité\n"];

    public static readonly string[] Titles =
    [
        "Le ministre de la Défense reçoit une délégation du Botswana",
        "Marine : un patrouilleur danois en escale à Tallinn",
        "Coopération militaire : Lima et La Paz signent un protocole",
        "Visite officielle du chef d'état-major norvégien à Reykjavik",
        "Le prix du blé repart à la hausse",
        "Coupe du monde : les quarts de finale en direct",
        "Armée de l'air : douze nouveaux pilotes brevetés",
        "Entretien entre les ministres mongol et népalais des Affaires étrangères",
        "Météo : de fortes pluies attendues ce week-end",
        "L'ambassadeur d'Islande fait ses adieux au président",
        "Sécurité maritime : la Jamaïque et le Belize renforcent leur coopération",
        "Quatre ans après, que reste-t-il de l'accord de paix ?",
        "Industrie de défense : le salon ouvre ses portes",
        "Exercice conjoint : 300 soldats attendus au Paraguay",
        "Le budget de la santé adopté à l'unanimité",
    ];

    public static readonly string[] Months = ["janvier", "mars", "avril", "mai", "juin", "septembre", "novembre", "déc."];

    public static readonly string[] Comments =
    [
        "Commentaires\n\nLaisser un commentaire\nVotre adresse e-mail ne sera pas publiée.\nNom\nE-mail\nPublier",
        "2 commentaires\n\nPatriote75\nIl y a 3 heures\nBravo, il était temps !\nRépondre\n\nMarie L.\nIl y a 1 jour\nEt combien cela va-t-il nous coûter ?\nRépondre",
        "Commentaires (1)\n\nkader_23 dit :\n12 mars 2025 à 18:22\nOn attend de voir les résultats sur le terrain.\nRépondre",
        "Réagissez à cet article\nConnectez-vous pour commenter",
        "Leave a reply\nYour email address will not be published.\nName\nEmail\nPost comment",
        "Vos réactions\n\nLecteur fidèle : Très bon article, merci.\nJean-Paul : Encore des mots…",
        "COMMENTAIRES\n\nSoyez le premier à commenter\nVotre nom\nVotre message\nEnvoyer",
        "Réactions (2)\n\nAwa, le 4 février 2024\nFélicitations à nos forces de défense et de sécurité !\n\nObservateur, le 5 février 2024\nLa signature d'un accord ne suffit pas.",
        "Laisser un commentaire\nVous devez être connecté pour publier un commentaire.\nCe site utilise Akismet pour réduire les indésirables.",
    ];

    public static readonly string[] Footers =
    [
        "© 2025 Le Quotidien. Tous droits réservés.\nMentions légales | Plan du site | Contact",
        "Mentions légales\nPolitique de confidentialité\nAccessibilité : non conforme",
        "Copyright © Agence du Sud\nToute reproduction, même partielle, est interdite sans autorisation écrite.",
        "Mots-clés : défense, coopération, diplomatie",
        "Tags: armée - coopération - formation\nPartager cet article",
        "Article précédent\nLe prix du blé repart à la hausse\nArticle suivant\nMétéo : de fortes pluies attendues ce week-end",
        "Qui sommes-nous ?\nContactez-nous\nNos applications\nRSS\nPublicité",
        "Édité par la Société nationale de presse. Directeur de la publication : A. Martin. ISSN 0000-0000.",
        "Direction générale de la communication\nBP 1234, avenue de la République\nTél. : (+000) 20 30 40 50 - Courriel : contact@presse.example",
        "FIN\nContact presse : service.presse@ministere.example",
        "Vu : 532\nCatégorie : Politique\nÉtiquettes : armée, frontières, formation",
        "Facebook  X  YouTube  Instagram  TikTok\nHaut de page",
        "Rédaction : A. M. / B. K.\nTraduction : C. D.",
        "Avez-vous aimé cet article ? 12 3\nSignaler une erreur",
        "Le présent communiqué est également disponible en anglais.",
        "A PROPOS DE L'AUTEUR\nLa rédaction\nVoir tous ses articles",
    ];
}
