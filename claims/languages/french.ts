import type { Language } from './language.ts';

/** French. */
export const french: Language = {
  code: 'fr',
  marks: ['le', 'la', 'les', 'des', 'du', 'et', 'est', 'pour', 'une', 'un', 'dans', 'qui', 'que', 'avec', 'sur', 'au', 'ses', 'l', 'd'],
  numbers: {
    decimal: ',',
    numerals: { un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10, cent: 100, 'un demi': 0.5 },
    magnitudes: { mille: 1e3, million: 1e6, millions: 1e6, milliard: 1e9, milliards: 1e9, mds: 1e9, md: 1e9 },
    vague: {
      'centaines de millions': [1e8, 1e9], 'dizaines de millions': [1e7, 1e8], 'quelques dizaines de millions': [2e7, 9e7], 'quelques millions': [2e6, 9e6], 'plusieurs millions': [2e6, 9e6], 'plusieurs milliards': [2e9, 1e10],
      'milliards': [1e9, 1e11],
    },
  },
  units: {
    USD: ['dollars', 'dollar', 'de dollars', '$', 'usd', 'dollars américains', 'm$'],
    EUR: ['euros', 'euro', "d'euros", '€'],
    'gpu-hours': ['heures gpu', 'heures-gpu', 'heures de gpu', "d'heures gpu", "d'heures de gpu", 'gpu-heures'],
    chips: ['gpu', 'gpus', 'puces', 'cartes graphiques', 'processeurs graphiques'],
    percent: ['%', 'pour cent'],
    hours: ['heures'],
    days: ['jours'],
    months: ['mois', 'semaines'],
  },
  qualifiers: {
    about: ['environ', 'autour de', "à peu près", 'quelque', "d'environ", "de l'ordre de", 'près des'],
    under: ['moins de', 'près de', 'presque', 'à peine', 'jusqu à', 'en dessous de', 'sous les'],
    over: ['plus de', 'au moins', 'au-delà de', 'supérieur à', 'dépasse', 'dépassant'],
  },
  hedges: {
    attributed: ['selon', "d'après", 'affirme', 'annoncé', 'déclaré', 'aurait', 'prétend', 'rapporte', 'indique', 'souvent cité'],
    estimated: ['estime', 'estimé', 'estimation', 'on estime', 'évalué', 'évalue'],
    opinion: ['à mon avis', 'je pense', 'sans doute'],
  },
  scopes: {
    stage: ['pré-entraînement', 'préentraînement', 'post-entraînement', 'affinage'],
    'final-run': ["dernière phase d'entraînement", "dernier entraînement", "phase finale", "un seul entraînement", "entraînement final"],
    research: ['au total', 'recherche et développement', 'r&d', 'coût de développement', 'coût total de développement'],
    'hardware-purchase': ['parc de serveurs', 'serveurs', 'matériel'],
  },
  filler: ['le', 'la', 'les', 'l', 'd', 'un', 'une', 'de', 'des', 'du', 'seulement', 'que', 'à', 'son', 'sa', 'ses', 'leur', 'ne', 'juste', 'environ', 'à peine', 'plus', 'moins', 'près', 'ce', 'cette', 'en', 'y'],
  words: {
    train: [
      'entra{î,i}n{er,é,ée,és,ées,ement,ements,ait,ant}', 'pré-entra{î,i}nement', 'préentraîner', 'affiné', 'réentraîné', 'entra{î,i}n{és,e,es,ons}',
      'pré-entra{î,i}n{er,é,ée}', 'affin{er,é,age}', 'formé', 'former', 'formation du modèle', 'ré-entraîner', 'réentraînement', 'apprentissage de',
    ],
    'train-cost': [
      "{coût,coûts,cout,couts} {d,de l,de son,total d,de} entra{î,i}nement", "{coût,coûts} {d,de l}'entra{î,i}nement", "{coût,coûts} de {son ,leur ,l'}entra{î,i}nement", "budget d'entra{î,i}nement", "{coût,coûts} pour l'entra{î,i}nement",
      "coût total d'entra{î,i}nement", "facture d'entra{î,i}nement", "{coût,coûts} pour entra{î,i}ner",
    ],
    run: ["entra{î,i}nement"],
    people: ['employés', 'salariés', 'élèves', 'soldats', 'chiens', 'joueurs', 'carte', 'athlètes', 'personnel'],
    build: [
      'développ{er,é,ée,és,ement}', 'créer', 'créé', 'construire', 'construit', 'concevoir', 'conçu', 'développé', 'mis au point', 'créée', 'fabriqué', 'bâti',
      'mettre au point', 'reproduire', 'reproduit', 'élaboré', 'conception',
    ],
    cost: [
      'coûté', 'coûte{,nt}', 'coûter', 'coûtait', 'nécessité', 'coût', 'coûtera', 'coûterait', 'revient à', 'est revenu à', 'aurait coûté', "s'élève", "s'élèverait",
      'évalué à', 'chiffré', 'chiffre à', 'requis', 'exigé', 'valu', 'représente', 'représentait', 'couterait', 'coute', 'facturé',
    ],
    'cost-noun': [
      'coût', 'coûts', 'facture', 'budget', 'chiffre', 'somme', 'montant', 'dépense{s,}', 'investissement', 'prix', 'enveloppe', 'surcoût', 'estimation', 'annonce',
      'ardoise',
    ],
    spend: [
      'dépensé', 'dépense', 'dépenser', 'investi', 'déboursé', 'payé', 'dépensent', 'consacré', 'mis', 'engagé', 'investit', 'investissent', 'injecté', 'dépensant',
    ],
    means: ['pour', 'avec', 'à', 'de', 'contre', 'en'],
    to: ['pour', 'à', 'dans', 'de', "pour l'"],
    is: ['est', 'était', 'sont', 'à', "s'élève à", 'atteint', 'atteindre', 'de', 'annoncé à', 'estimé à'],
    model: ['modèle{,s}', 'ia'],
    'ai-model': ["modèle{,s} d'ia", "modèle{,s} de langage", "grand{,s} modèle{,s} de langage", 'llm', "modèle de fondation", 'ia performante'],
    ai: ['ia', 'intelligence artificielle', 'modèle de langage', 'modèles de langage', 'llm', 'gpu', 'openai', 'apprentissage automatique', 'modèle de base'],
    respectively: ['respectivement'],
    called: ['appelé', 'nommé', 'baptisé', 'dénommé', 'surnommé'],
    compare: ['que celui de', 'que ceux de', 'que celle de', 'face à', 'comparé à', 'par rapport à', 'atteint les performances de', 'niveau de', 'au niveau de', 'surpasse', 'égale', 'dépasse', 'contre', 'celles de', 'rivalise avec', 'équivalent à', 'le niveau d', 'moins que', 'plus que', 'fois moins que', 'fois plus que'],
    relative: ['qui'],
    and: ['et', 'ou', ','],
    versus: ['contre', 'comparé à', 'par rapport à', 'au lieu de', 'face à', 'tandis que', 'en comparaison'],
    'down-from': ['contre', 'au lieu de'],
    exclude: [
      "n'inclut pas", 'exclut', 'ne comprend pas', 'hors', 'sans compter', 'ne tient pas compte', "n'incluent pas", "n'inclut ni", 'ne comprennent ni',
      'ne comprend ni', 'ne comprennent pas', "n'intègre pas", 'ne prend pas en compte', 'ne prennent pas en compte', 'excluent', 'excluant', 'en dehors',
      'sans inclure', 'sans tenir compte', 'omet', 'omettent', 'laisse de côté', 'ni', 'hors coûts',
    ],
    doubt: [
      'trompeur', 'contesté', 'doute', 'remis en question', 'discutable', 'doutes', 'douteux', 'doutent', 'sceptique{s,}', 'scepticisme', 'conteste', 'contestent',
      'contesté{e,s,es}', 'remet en question', 'remettent en question', 'remise en question', 'mettent en doute', 'met en doute', 'crois', 'croit', 'exagéré{,e,s}',
      'invraisemblable', 'incertain', 'non vérifié', 'démenti', 'polémique', 'inconnu{s,}', 'trompeuse{s,}', 'mensonge', 'bien plus élevés',
    ],
    'only-run': [
      'ne couvre que', 'ne concerne que', 'ne comprend que', "n'inclut que", 'seulement la dernière', 'uniquement la dernière', 'ne couvrent que', 'ne représente que',
      'ne représentent que', "n'incluent que", 'ne comprennent que', 'ne concernent que', "uniquement l'", 'uniquement le', 'seulement le', 'seul', "n'est que",
      'que le coût de', 'se limite à', 'dernière exécution', 'porte uniquement', "seulement l'entraînement final",
    ],
    capex: [
      'serveurs', 'parc de serveurs', 'infrastructure', 'matériel', 'centres de données', 'investissements', "dépenses d'investissement", 'coûts opérationnels',
      "coûts d'exploitation", 'parc', 'parc de gpu', 'centre de données', 'data centers',
    ],
    use: [
      'avec', 'sur', 'utilisé', 'utilisant', 'utilisées', 'nécessité', "à l'aide de", 'mobilisé', 'utilise', 'utiliser', 'en utilisant', 'employé', 'recours à',
      'recourt', "s'appuie", 'exploité', 'sur des', 'avec des', 'tourné sur',
    ],
    take: ['pris', 'duré', 'heures', 'jours', 'mois', 'durée', 'a duré', 'pendant', 'en seulement', 'mobilisé', 'requis'],
    cluster: ['cluster', 'grappe', 'supercalculateur'],
    serve: ['inférence', 'api', 'abonnement', 'exécution', 'faire tourner', 'par requête', 'par jour'],
    chip: ['puce{,s}', 'gpu', 'semi-conducteurs', 'processeurs'],
    export: [
      "contrôle{,s} à l'exportation", 'contrôles des exportations', "restriction{,s} à l'exportation", "interdiction d'exportation", 'restrictions américaines',
      'embargo', 'sanctions américaines', "contrôles d'exportation", 'pour la chine', 'contrôle{s,} des exportations', "restriction{s,} d'exportation",
      'exportation vers la chine', 'exportations vers la chine', 'vente vers la chine', 'ventes vers la chine', 'vente à la chine', 'destinée{s,} à la chine',
      'conçu{e,es,s,} pour la chine', 'taillé{e,es,s,} pour le marché chinois', 'marché chinois', 'pour le marché chinois', 'sanctions', "licence{s,} d'exportation",
      'sans licence', 'autorisation', 'exporter', 'exportés', 'exporté', "restrictions à l'export", "règles d'exportation", 'entreprises chinoises', 'vers la chine',
      'soumises à licence',
    ],
    restrict: [
      'interdit{,e,es,s}', 'interdiction', 'restriction{,s}', 'sanction{,s}', 'bridé{,e,es,s}', 'seuil', 'interdire', 'interdits', 'restreint{,e,s,es}', 'illégalement',
      'illégal', 'contourner', 'contourné', 'contournant', 'contrebande', 'autorisé{e,s,es,}', 'limité{e,s,es,}', 'banni{e,s,es,}', 'prohibé{e,s,es,}',
      'bloqué{e,s,es}', 'ne peuvent plus', 'licence',
    ],
    weaken: [
      'bridée{s,}', 'moins puissante{s,}', 'moins avancée{s,}', 'dégradée{s,}', 'moins performante{s,}', 'anciennes', 'bridé', 'bridés', 'bridées', 'affaibli{e,es,s,}',
      'moins puissant{s,}', 'moins avancé{s,}', 'moins performant{s,}', 'dégradé{s,}', 'obsolète{s,}', 'inférieur{e,es,s,}', 'limitées', 'moins sophistiquée{s,}',
      'version bridée', 'moins évoluée{s,}', 'réduite{s,}', 'castrée{s,}',
    ],
    advanced: ['avancées', 'de pointe', 'avancés', 'puissantes', 'haut de gamme', 'dernière génération', 'performantes', 'plus puissantes', 'sophistiquées'],
    obtain: [
      'dispose de', 'possède', 'acquis', 'accès à', 'ont', 'a', 'possédait', 'possèdent', 'détient', 'détiendrait', 'disposait', 'acheté', 'acheter', 'accéder',
      'obtenu', 'obtenir', 'stocké', 'planqués', 'stock', 'acquérir', 'accès aux', 'posséderait', 'disposerait',
    ],
    stock: ['action{,s}', 'bourse', 'cours', 'wall street', 'nasdaq', 'titre', 'valeurs technologiques', 'valeurs américaines', 'marchés', 'valeurs tech'],
    value: [
      'capitalisation boursière', 'capitalisation', 'valorisation', 'valeur boursière', 'de sa valeur', 'valeur marchande', 'valeur de marché',
      'capitalisation de marché', 'capitalisation{s,} boursière{s,}', 'valeur en bourse', 'en bourse', 'valeur',
    ],
    fall: [
      'baisse', 'chute', 'chuté', 'perd', 'perdu', 'plongé', 'recul', 'dégringolé', 'effondré', 'dévissé', 'reculé', 'chuté de', 'chuter', 'baissé', 'tombé', 'perdre',
      'perdant', 'plongeon', 'plonger', 'plongeant', 'recule', 'cédé', 'cède', 'lâché', 'lâche', "s'effondre", 'effondrer', 'effondrement', 'dévisse', 'dégringolade',
      'krach', 'décroché', 'repli', 'effondrée',
    ],
    lose: [
      'perd', 'perdu', 'effacé', 'effaçant', 'évaporés', 'évaporé', 'envolés', 'volatilisés', 'perdant', 'perdre', 'perte{s,}', 'fait perdre', 'effacer', 'efface',
      'évaporer', "s'évapore", 'envolé', 'volatilisé', 'parti{s,} en fumée', 'rayé', 'anéanti', 'gommé',
    ],
    january: ['27 janvier', 'janvier 2025', 'lundi', 'ce lundi', 'fin janvier'],
    store: [
      'app store', "magasin d'applications", 'classement', 'téléchargements', "app store d'apple", 'google play', 'play store', 'applications gratuites',
      'application gratuite', 'classements', "boutique d'applications", "boutique d'apple", "magasin d'apple", 'classement des applications',
      'téléchargements gratuits', 'téléchargées', 'téléchargée',
    ],
    top: [
      'première place', 'en tête', 'numéro un', 'n° 1', 'première', 'sommet', 'plus téléchargée', 'tête du classement', 'première application', 'premier', '1er', 'n°1',
      'numéro 1', 'la plus téléchargée', 'meilleure application', 'première position', 'top', 'haut du classement', "s'est hissé{e,}", 'hissée', 'prend la tête',
      'propulsé',
    ],
    overtake: [
      'dépassé', 'dépasse', 'devant', 'détrôné', 'détrône', 'dépassant', 'dépasser', 'devançant', 'devance', 'devancé', 'surpassé', 'surpassant', 'surpasse',
      'supplanté', 'supplante', 'détrônant', 'devenant plus', 'plus téléchargée', 'doublé', 'doublant', 'passe devant', 'battu',
    ],
    open: [
      'open source', 'open-source', 'poids ouverts', 'open weight', 'ouvert{,e}', 'code ouvert', 'opensource', 'code source ouvert', 'libre', 'ouverts', 'ouvertes',
      'libre accès', 'publiquement', 'en accès libre', 'fermé', 'propriétaire', 'poids libres', 'open weights', 'open-weights',
    ],
    licence: ['licence mit', 'sous licence mit', 'licence libre', 'licence permissive'],
    'is-open': ['est', 'sont', 'en', "c'est", 'entièrement', 'totalement', "n'est pas", 'reste', 'soit', 'sera', 'était', 'vraiment', 'être', 'serait'],
    release: [
      'publié', 'sorti', 'lancé', 'dévoilé', 'publier', 'publie', 'publiés', 'partagé', 'partage', 'diffusé', 'divulgué', 'disponible{s,}', 'télécharger',
      'téléchargeable{s,}', 'rendu', 'mis à disposition', 'distribué', 'propose',
    ],
    per: ['par', '/', 'chaque'],
    period: ['mois', 'heure', 'an', 'jour', 'million de tokens', 'million de jetons', 'token{,s}', 'personne', 'utilisateur', 'employé'],
    price: ['prix', 'abonnement', 'tarif', 'facturé'],
    raise: ['levé', 'levée de fonds', 'valorisé', 'valorisation de', 'viré'],
    fund: ['levée de fonds', 'financement', 'valorisation', "chiffre d'affaires"],
    earn: ["chiffre d'affaires", 'revenus', 'bénéfices', 'salaire'],
    'cost-part': [
      'recherche', 'r&d', 'salaires', 'personnel', 'matériel', 'infrastructure{,s}', 'expérience{s,}', 'expérimentations', 'essais', 'données', 'architecture{s,}',
      'serveurs', 'développement', 'échecs', 'électricité', 'énergie', "main-d'œuvre", 'modèle de base', 'achat',
    ],
    whole: [
      'coût{,s} réel{,s}', 'coût{,s} total{,s}', 'coûts totaux', 'investissement{s,} total', 'au total', "coût{,s} total{,s} d'entra{î,i}nement", 'dépenses totales',
      'vrai coût', 'véritable coût',
    ],
    invest: ['investi', 'investissement{s,}', 'dépensé', 'valeur de', "d'une valeur de"],
    weaker: ['moins', 'plus ancien{s,nes,ne}', 'ancien{s,nes,ne,}', 'vieilli{es,s}', 'lent{es,e,s}', 'bon marché', 'abordables'],
    'one-day': [
      'en une journée', 'en un jour', 'en une seule', 'une seule séance', 'en une séance', 'séance', 'record', 'historique', 'plus forte baisse', 'plus grande perte',
      'jamais', 'le plus élevé',
    ],
    rise: ['hausse', 'rebond', 'rebondi', 'grimpé', 'gagné', 'remonté', 'progressé', 'bondi'],
    part: ['poids', "données d'entra{î,i}nement", "code d'entra{î,i}nement", 'code source', 'code', 'données', 'jeux de données'],
  },
};
