import type { BoxId, CanvasSheet, SheetBox, SheetForceField, SheetLine, Tint } from '#shared/canvas/sheet.ts';

type Nested = string | readonly [string, ...Nested[]];

const line = (of: Nested): SheetLine =>
  typeof of === 'string'
    ? { text: of, children: [] }
    : { text: of[0], children: of.slice(1).map((child) => line(child as Nested)) };

/** Lines from strings; an array is a line with the lines under it. */
export function lines(...texts: Nested[]): SheetLine[] {
  return texts.map(line);
}

const HEADS: Record<BoxId, readonly [string, string, Tint]> = {
  vision: ['Vision and mission', 'What is our vision for this community?', 'sun'],
  measures: ['Measures', 'How will we measure success?', 'plum'],
  importance: ['Importance', 'Why does this community matter?', 'clay'],
  impact: ['Who and what', 'Who or what will be impacted?', 'sky'],
  communication: ['Communication', 'Which channels will help and support us?', 'sky'],
  how: ['How: key activities', 'Which key activities will let us carry out our mission?', 'leaf'],
  resources: ['Resources', 'Which resources do we need?', 'sun'],
};

const box = (id: BoxId, content: readonly SheetLine[]): SheetBox => {
  const [title, question, tint] = HEADS[id];
  return { title, question, tint, lines: content };
};

/** All seven boxes; those not given are empty. */
export function boxes(content: Partial<Record<BoxId, readonly SheetLine[]>>): Record<BoxId, SheetBox> {
  return {
    vision: box('vision', content.vision ?? []),
    measures: box('measures', content.measures ?? []),
    importance: box('importance', content.importance ?? []),
    impact: box('impact', content.impact ?? []),
    communication: box('communication', content.communication ?? []),
    how: box('how', content.how ?? []),
    resources: box('resources', content.resources ?? []),
  };
}

/** The canvas of an invented community, as full as such a canvas usually is. */
export const TEST_KITCHEN: CanvasSheet = {
  language: 'en',
  kicker: 'Community of Practice',
  name: 'Test Kitchen',
  facts: [
    { label: 'Leader', value: 'Amara Okafor' },
    { label: 'Date', value: '7 October 2026' },
    { label: 'Founded by', value: '12 people' },
  ],
  date: '2026-10-07',
  boxes: boxes({
    vision: lines('Anyone can trust a green build.', 'Testing is a craft we learn together, not a gate at the end.'),
    measures: lines(
      'Flaky tests below 1% by next spring',
      'Ten teams reviewing each other by June',
      'Pipeline feedback in under 10 minutes',
      'Every new joiner ships a test in week one',
    ),
    importance: lines(
      'We lose about six days a month to flaky builds.',
      'Two of our test experts left this year, and what they knew left with them.',
      'AI writes code faster than we can check it.',
    ),
    impact: lines(
      'Ten product teams and their releases',
      'New joiners in their first month',
      'The platform team: pipelines and test data',
      'Audit, from March on',
    ),
    communication: lines(
      '#test-kitchen: an answer within a day',
      'Demo on the first Friday of the month',
      'Half a page to team leads each quarter',
    ),
    how: lines(
      ['Meet every second Thursday for 45 minutes:', 'one topic', ['one live test', 'recorded', 'kept short']],
      'Quarantine a flaky test on day one, fix it within two weeks.',
      'Review each other’s tests across teams.',
      'Keep one playbook and one set of test data.',
    ),
    resources: lines(
      'Half a day per person each month',
      'A Friday demo slot',
      'One shared test environment',
      'A sponsor in engineering leadership',
    ),
  }),
  named: { label: 'With', people: ['Amara Okafor', 'Jonas Weber', 'Priya Nair', 'Lucía Romero', 'Hana Bergström'] },
  footer: 'CoP bootstrap, 7 October 2026. Next look at this canvas: January 2027',
  forceField: null,
  logo: null,
  accent: null,
  words: {
    continuesOnPage: 'Continues on page {page}',
    missingSigns: 'No font has {signs}: boxes stand in their place.',
    continued: '{name}, in full',
    nothingAgreed: 'Nothing agreed yet',
  },
};

/** What helps and what holds back the same community. */
export const TEST_KITCHEN_FORCES: SheetForceField = {
  title: 'What helps, what holds us back?',
  axis: 'Anyone can trust a green build',
  supports: {
    label: 'Supports',
    sum: 16.5,
    forces: [
      { text: 'Leadership asked for this after Q3', weight: 5 },
      { text: 'Three teams already share test data', weight: 4 },
      { text: 'New joiners want to learn testing', weight: 3 },
      { text: 'The audit gives us a date', weight: 2.5 },
      { text: 'Friday demo slot is free', weight: 2 },
    ],
  },
  slows: {
    label: 'Slows down',
    sum: 13,
    forces: [
      { text: 'No time set aside in team plans', weight: 5 },
      { text: 'Every team has its own pipeline', weight: 4 },
      { text: 'Test skills sit with four people', weight: 2 },
      { text: '“Testing is QA’s job”', weight: 2 },
      { text: 'Two office locations', weight: null },
    ],
  },
  question: 'Which slowing force can we weaken?',
  answers: lines(
    'Put half a day per month in every team plan, agreed with the leads by December.',
    'Share one pipeline template.',
  ),
};
