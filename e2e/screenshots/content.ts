/** What a testing community writes: the words of every picture. */
export const PEOPLE = [
  'Priya Nair',
  'Jonas Weber',
  'Amara Okafor',
  'Tomasz Zieliński',
  'Mei-Ling Chen',
  'Samir Haddad',
  'Elif Demir',
  'Kofi Mensah',
  'Noah Berg',
  'Lea Roth',
  'Anna Ott',
  'Hugo Petit',
];

export const NOTES = {
  vision: [
    'Anyone can trust a green build',
    'Testing is a craft we learn together, not a gate',
    'Every team has someone who enjoys testing',
    'New joiners write their first test in week one',
    'We share tools instead of rebuilding them',
    'One place to ask, an answer within a day',
  ],
  reach: [
    'Flaky tests under 1% by next spring',
    'Pipeline feedback in under 10 minutes',
    'One set of test data we all use',
    'A playbook people actually open',
    'Ten teams that review each other’s tests',
    'Release on a Friday without fear',
  ],
  importance: [
    'We re-run builds until they pass. It costs us days.',
    'Two of our test experts left this year',
    'Three teams wrote the same mock server',
    'The audit in March asks for evidence',
    'AI writes code faster than we can check it',
    'Releases slipped twice in Q3',
  ],
  supports: [
    'Leadership asked for this after Q3',
    'Three teams already share test data',
    'New joiners want to learn testing',
    'The audit gives us a date',
    'Friday demo slot is free',
  ],
  slows: [
    'No time set aside in team plans',
    'Every team has its own pipeline',
    'Test skills sit with four people',
    '“Testing is QA’s job”',
    'Two office locations',
  ],
  name: ['Test Kitchen', 'Green Build Guild', 'The Flake Hunters', 'Quality Commons', 'Red to Green'],
} as const;

export const GROUPS = [
  ['Trust the build', ['Anyone can', 'Flaky tests', 'We re-run', 'Pipeline']],
  ['Learn the craft together', ['Testing is', 'Two of our', 'Every team has someone', 'New joiners write']],
  ['Share, don’t rebuild', ['We share', 'Three teams wrote', 'One set', 'A playbook']],
] as const;

/** Strengths in the order of the forces above. */
export const WEIGHTS = { supports: [5, 4, 3, 3, 2], slows: [5, 4, 2, 2, 1] } as const;

export const LINES = {
  vision: ['Anyone can trust a green build.', 'Testing is a craft we learn together, not a gate at the end.'],
  importance: [
    'We lose about six days a month to flaky builds.',
    'Two of our test experts left this year, and what they knew left with them.',
    'AI writes code faster than we can check it.',
  ],
  how: [
    'Meet every second Thursday for 45 minutes: one topic, one live test.',
    'Quarantine a flaky test on day one, fix it within two weeks.',
    'Review each other’s tests across teams.',
    'Keep one playbook and one set of test data.',
  ],
  measures: [
    'Flaky tests below 1% by next spring',
    'Ten teams reviewing each other by June',
    'Pipeline feedback in under 10 minutes',
  ],
  impact: [
    'Ten product teams and their releases',
    'New joiners in their first month',
    'The platform team: pipelines and test data',
    'Audit, from March on',
  ],
  resources: [
    'Half a day per person each month',
    'A Friday demo slot',
    'One shared test environment',
    'A sponsor in engineering leadership',
  ],
  communication: [
    '#test-kitchen: an answer within a day',
    'Demo on the first Friday of the month',
    'Half a page to team leads each quarter',
  ],
} as const;

export const STANDING = [
  ['Amara Okafor', 'I’d like to, with a co-lead.'],
  ['Tomasz Zieliński', 'Happy to run the first year.'],
  ['Mei-Ling Chen', 'If we meet every second week.'],
] as const;

/** What the community wants to talk about, in the order it is written, and the dots each topic gets. */
export const TOPICS = [
  ['What would a testing guild be good for?', 5],
  ['Who owns the shared test data?', 5],
  ['Do we still need a test phase before release?', 4],
  ['How do we stop re-running builds until they pass?', 7],
  ['Contract tests: worth it for small teams?', 4],
  ['Show me your worst test', 2],
  ['One pipeline template', 1],
  ['Flaky builds: what can we do?', 0],
] as const;

/** The same topic twice: the second is merged into the first. */
export const TWICE = [TOPICS[3][0], TOPICS[7][0]] as const;

export const TAKEN = {
  takeaways: ['Most re-runs come from nine tests', 'Teams that quarantine on day one recover fastest'],
  actions: [
    ['List the nine tests and their owners', 'Jonas', 3],
    ['Try a quarantine tag in two teams', 'Priya and Kofi', 18],
  ],
  meeting: ['Small teams want to be asked first', 'We like the five minutes', 'Next time in two weeks'],
} as const;

/** What the meeting was worth to twelve people. */
export const WORTH = [5, 4, 4, 5, 3, 4, 5, 4, 2, 5, 4, 4] as const;
