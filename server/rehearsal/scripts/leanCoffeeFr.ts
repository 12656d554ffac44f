import type { Script } from './script.ts';

export const leanCoffeeFr: Script = {
  people: ['Zélie', 'Anatole', 'Prune'],
  notes: {
    topic: [
      [
        {
          text: 'Notre réunion debout dure quarante minutes. On s’assoit ?',
          takeaway: 'Elle est longue parce qu’on ne se parle que là',
          action: 'Essayer en marchant le mardi, et chronométrer',
        },
        {
          text: 'Qui arrose les plantes, et les serveurs ?',
          takeaway: 'Trois personnes pensaient que c’était quelqu’un d’autre',
          action: 'Mettre un nom sur chacune des deux listes',
        },
      ],
      [
        {
          text: 'Peut-on arrêter une réunion que personne ne regretterait ?',
          takeaway: 'Personne ne sait à quoi sert celle du mercredi',
          action: 'La sauter un mois et voir qui la réclame',
        },
        {
          text: 'Qu’avons-nous appris de mardi dernier ?',
          takeaway: 'L’alarme a sonné. Elle sonne si souvent que personne n’a regardé',
          action: 'Faire taire les cinq alarmes qui ne disent jamais rien',
        },
      ],
      [
        {
          text: 'Comment dire non à une bonne idée ?',
          takeaway: 'Un non avec une date s’entend mieux',
          action: 'Tenir une étagère à idées, avec le jour où on y revient',
        },
        {
          text: 'Réunions : laquelle pourrait partir ?',
          takeaway: 'On en échangerait deux courtes contre un long déjeuner',
          action: 'Demander à chaque réunion sa seule raison d’être',
        },
      ],
    ],
  },
  themes: {},
  statements: {},
  stands: { first: '', asked: '' },
  takeaways: [
    'On est plus d’accord qu’il n’y paraît',
    'Un exemple d’abord, ça aide',
    'Petit et bientôt vaut mieux que grand et plus tard',
    'Les autres le font aussi. On n’en savait rien',
  ],
  actions: [
    'Essayer dans une équipe pendant deux semaines',
    'Demander à ceux que ça concerne',
    'Écrire une demi-page et la faire tourner',
    'Apporter les chiffres la prochaine fois',
  ],
};
