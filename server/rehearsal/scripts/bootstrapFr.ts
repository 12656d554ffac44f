import type { Script } from './script.ts';

export const bootstrapFr: Script = {
  people: ['Zélie', 'Anatole', 'Prune'],
  notes: {
    vision: [
      [
        { text: 'Chacun sait à qui demander, et ose le faire', theme: 'ask' },
        { text: 'On apprend au travail, pas à minuit', theme: 'learn' },
      ],
      [
        { text: 'Les bonnes idées sortent de la cuisine', theme: 'share' },
        { text: 'Personne ne résout deux fois la même énigme', theme: 'share' },
      ],
      [{ text: 'Les nouveaux se sentent malins dès la première semaine', theme: 'learn' }],
    ],
    reach: [
      [{ text: 'Une réponse dans la journée, de quelqu’un qui sourit', theme: 'ask' }],
      [{ text: 'Un seul endroit pour ce qu’on sait, et pas le portable d’Éric', theme: 'share' }],
      [{ text: 'Chaque mois, quelqu’un enseigne ce qu’il aime', theme: 'learn' }],
    ],
    importance: [
      [{ text: 'Deux collègues partis. Le mode d’emploi aussi : il était dans leur tête', theme: 'share' }],
      [{ text: 'On a réinventé la roue quatre fois cette année. Une fois carrée', theme: 'share' }],
      [{ text: 'Certaines de nos questions sont plus vieilles que le projet', theme: 'ask' }],
    ],
    how: [
      [{ text: 'Un jeudi sur deux : un exemple en direct, 45 minutes', theme: 'meet' }],
      [
        { text: 'Montrer ce qui a raté, avec un gâteau', theme: 'meet' },
        { text: 'Une heure côte à côte avec un inconnu', theme: 'meet' },
      ],
      [{ text: 'Une astuce par semaine, écrite en trois phrases', theme: 'write' }],
    ],
    measures: [
      [{ text: 'Plus de la moitié revient la fois suivante', theme: 'meet' }],
      [{ text: 'Dix astuces écrites avant l’été', theme: 'write' }],
      [{ text: 'Moins de questions posées deux fois', theme: 'write' }],
    ],
    impact: [
      [
        { text: 'Les nouveaux, pendant leur premier mois', theme: 'near' },
        { text: 'Les clients, qui ne sauront pas pourquoi ça va mieux', theme: 'far' },
      ],
      [{ text: 'Chaque équipe qui attend une réponse aujourd’hui', theme: 'near' }],
      [
        { text: 'Nous-mêmes, soyons honnêtes', theme: 'near' },
        { text: 'Les chefs : une réunion de moins', theme: 'far' },
      ],
    ],
    resources: [
      [{ text: 'Deux heures par mois dans le planning de chacun', theme: 'room' }],
      [{ text: 'Une salle avec une porte et une fenêtre', theme: 'room' }],
      [{ text: 'Un budget pour les livres et les biscuits', theme: 'room' }],
    ],
    communication: [
      [{ text: 'Un seul canal, une réponse dans la journée', theme: 'word' }],
      [{ text: 'Une affiche près de la machine à café', theme: 'word' }],
      [{ text: 'Une demi-page par trimestre pour ceux qui paient', theme: 'word' }],
    ],
    supports: [
      [{ text: 'On s’entraide déjà, en cachette', theme: 'will' }],
      [{ text: 'La nouvelle directrice a connu un tel groupe', theme: 'will' }],
      [{ text: 'On s’aime bien. Presque tous les jours', theme: 'will' }, { text: 'Le vendredi après-midi est calme' }],
    ],
    slows: [
      [{ text: 'Personne n’a de temps réservé' }],
      [{ text: 'Trois bureaux, quatre avis' }],
      [{ text: 'La dernière communauté s’est endormie' }],
    ],
    name: [[{ text: 'Le Tiroir ouvert' }], [{ text: 'Un jeudi sur deux' }], [{ text: 'Demande avant midi' }]],
  },
  themes: {
    ask: 'Demander sans crainte',
    learn: 'Apprendre en travaillant',
    share: 'Partager une fois pour toutes',
    meet: 'Se voir et montrer',
    write: 'L’écrire',
    near: 'Près de nous',
    far: 'Plus loin',
    room: 'De la place et du temps',
    word: 'Faire passer le mot',
    will: 'Bonne volonté',
  },
  statements: {
    vision: ['Chacun sait à qui demander, et ose le faire.', 'Nous apprenons en travaillant.'],
    importance: ['Ce que deux personnes savent part avec elles.', 'Nous résolvons sans cesse les mêmes énigmes.'],
    how: [
      'Un jeudi sur deux, 45 minutes : un exemple en direct.',
      'Une astuce par semaine est écrite, en trois phrases.',
    ],
    measures: ['Plus de la moitié revient la fois suivante.', 'Dix astuces sont écrites avant l’été.'],
    impact: [
      'Les nouveaux, pendant leur premier mois',
      'Chaque équipe qui attend une réponse aujourd’hui',
      'Les clients, qui remarquent que ça va mieux',
    ],
    resources: ['Deux heures par mois dans le planning de chacun', 'Une salle avec une porte'],
    communication: ['Un seul canal, une réponse dans la journée', 'Une demi-page par trimestre pour ceux qui paient'],
    weaken: [
      'Demander deux heures par mois dans chaque planning, par écrit.',
      'Commencer dans un bureau ; les autres regardent par la fenêtre.',
      'Faire court, pour que personne ne s’endorme.',
    ],
  },
  stands: { first: 'Je veux bien, la première année.', asked: 'Si quelqu’un d’autre apporte les biscuits.' },
  takeaways: [
    'On est plus d’accord qu’il n’y paraît',
    'Un exemple d’abord, ça aide',
    'Petit et bientôt vaut mieux que grand et plus tard',
    'Les autres le font aussi. On n’en savait rien',
    'Un mot, deux sens : voilà la dispute',
  ],
  actions: [
    'Essayer dans une équipe pendant deux semaines',
    'Demander à ceux que ça concerne',
    'Écrire une demi-page et la faire tourner',
    'Apporter les chiffres la prochaine fois',
    'Réserver la salle avec la fenêtre',
  ],
};
