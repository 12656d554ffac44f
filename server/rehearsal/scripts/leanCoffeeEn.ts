import type { Script } from './script.ts';

export const leanCoffeeEn: Script = {
  people: ['Pippa', 'Otis', 'Wren'],
  notes: {
    topic: [
      [
        {
          text: 'Our stand-up takes forty minutes. Do we sit down?',
          takeaway: 'It is long because it is the only time we talk',
          action: 'Try a walk on Tuesdays, and time it',
        },
        {
          text: 'Who waters the plants, and the servers?',
          takeaway: 'Three people thought it was somebody else',
          action: 'Put a name on each of the two lists',
        },
      ],
      [
        {
          text: 'Can we stop a meeting that nobody would miss?',
          takeaway: 'Nobody could say what the Wednesday one is for',
          action: 'Leave it out for a month and see who asks',
        },
        {
          text: 'What did we learn from last Tuesday?',
          takeaway: 'The alarm rang. It rings so often that nobody looked',
          action: 'Silence the five alarms that never mean anything',
        },
      ],
      [
        {
          text: 'How do we say no to a good idea?',
          takeaway: 'A no with a date is easier to hear',
          action: 'Keep a shelf of ideas, with the day we look again',
        },
        {
          text: 'Meetings: which one could go?',
          takeaway: 'We would trade two short ones for one long lunch',
          action: 'Ask each meeting’s owner for its one purpose',
        },
      ],
    ],
  },
  themes: {},
  statements: {},
  stands: { first: '', asked: '' },
  takeaways: [
    'We agree more than it sounded',
    'It helps to see an example first',
    'Small and soon beats large and later',
    'The others do this, too. We had no idea',
  ],
  actions: [
    'Try it in one team for two weeks',
    'Ask the people it is about',
    'Write half a page and pass it round',
    'Bring the numbers next time',
  ],
};
