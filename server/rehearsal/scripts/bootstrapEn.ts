import type { Script } from './script.ts';

export const bootstrapEn: Script = {
  people: ['Pippa', 'Otis', 'Wren'],
  notes: {
    vision: [
      [
        { text: 'Everybody knows whom to ask, and dares to', theme: 'ask' },
        { text: 'We learn at work, not at midnight', theme: 'learn' },
      ],
      [
        { text: 'Good ideas travel further than the kitchen', theme: 'share' },
        { text: 'Nobody solves the same riddle twice', theme: 'share' },
      ],
      [{ text: 'New people feel clever in their first week', theme: 'learn' }],
    ],
    reach: [
      [{ text: 'An answer within a day, from somebody who smiles', theme: 'ask' }],
      [{ text: 'One place for what we know, and it is nobody’s laptop', theme: 'share' }],
      [{ text: 'Every month somebody teaches something they love', theme: 'learn' }],
    ],
    importance: [
      [{ text: 'Two of us left. The manual left, too: it was in their heads', theme: 'share' }],
      [{ text: 'We invented the wheel four times this year. One was square', theme: 'share' }],
      [{ text: 'Some of our open questions are older than the project', theme: 'ask' }],
    ],
    how: [
      [{ text: 'Every second Thursday: one live example, 45 minutes', theme: 'meet' }],
      [
        { text: 'Show what went wrong, with cake', theme: 'meet' },
        { text: 'An hour side by side with somebody you never met', theme: 'meet' },
      ],
      [{ text: 'One trick a week, written down in three sentences', theme: 'write' }],
    ],
    measures: [
      [{ text: 'More than half come back the next time', theme: 'meet' }],
      [{ text: 'Ten tricks written down by the summer', theme: 'write' }],
      [{ text: 'Fewer questions are asked twice', theme: 'write' }],
    ],
    impact: [
      [
        { text: 'New colleagues in their first month', theme: 'near' },
        { text: 'Customers, who will not know why it got better', theme: 'far' },
      ],
      [{ text: 'Every team that waits for an answer today', theme: 'near' }],
      [
        { text: 'Ourselves, to be honest', theme: 'near' },
        { text: 'Managers: one meeting less', theme: 'far' },
      ],
    ],
    resources: [
      [{ text: 'Two hours a month in everybody’s plan', theme: 'room' }],
      [{ text: 'A room with a door and a window', theme: 'room' }],
      [{ text: 'A budget for books and biscuits', theme: 'room' }],
    ],
    communication: [
      [{ text: 'One channel, with an answer within a day', theme: 'word' }],
      [{ text: 'A poster by the coffee machine', theme: 'word' }],
      [{ text: 'Half a page each quarter for those who pay', theme: 'word' }],
    ],
    supports: [
      [{ text: 'People help each other already, in secret', theme: 'will' }],
      [{ text: 'The new director was in such a group herself', theme: 'will' }],
      [{ text: 'We like each other. Most days', theme: 'will' }, { text: 'Friday afternoons are quiet' }],
    ],
    slows: [
      [{ text: 'Nobody has time set aside' }],
      [{ text: 'Three offices, four opinions' }],
      [{ text: 'The last community fell asleep' }],
    ],
    name: [[{ text: 'The Open Drawer' }], [{ text: 'Second Thursdays' }], [{ text: 'Ask Before Lunch' }]],
  },
  themes: {
    ask: 'Ask without fear',
    learn: 'Learn while working',
    share: 'Share it once',
    meet: 'Meet and show',
    write: 'Write it down',
    near: 'Close to us',
    far: 'Further away',
    room: 'Room and time',
    word: 'Get the word out',
    will: 'Goodwill',
  },
  statements: {
    vision: ['Everybody knows whom to ask, and dares to.', 'We learn while we work.'],
    importance: ['What two people know leaves with them.', 'We solve the same riddles again and again.'],
    how: [
      'Every second Thursday, 45 minutes: one live example.',
      'One trick a week is written down, in three sentences.',
    ],
    measures: ['More than half come back the next time.', 'Ten tricks are written down by the summer.'],
    impact: [
      'New colleagues in their first month',
      'Every team that waits for an answer today',
      'Customers, who notice that it got better',
    ],
    resources: ['Two hours a month in everybody’s plan', 'A room with a door'],
    communication: ['One channel, an answer within a day', 'Half a page each quarter for those who pay'],
    weaken: [
      'Ask for two hours a month in every plan, in writing.',
      'Begin in one office; the others may look through the window.',
      'Keep it short, so that nobody falls asleep.',
    ],
  },
  stands: { first: 'I’d like to, for the first year.', asked: 'If somebody else brings the biscuits.' },
  takeaways: [
    'We agree more than it sounded',
    'It helps to see an example first',
    'Small and soon beats large and later',
    'The others do this, too. We had no idea',
    'One word, two meanings: that was the quarrel',
  ],
  actions: [
    'Try it in one team for two weeks',
    'Ask the people it is about',
    'Write half a page and pass it round',
    'Bring the numbers next time',
    'Book the room with the window',
  ],
};
