import type { Person } from './people/Person.ts';
import { test as base, expect } from './people.ts';
import { BadLine } from './testing/BadLine.ts';
import { unsent } from './testing/unsent.ts';
import { endWatch, watchNote } from './testing/watchNote.ts';

const LATE_MS = 150;

const test = base.extend<{ slow: BadLine }>({
  slow: async ({ baseURL }, use) => {
    const line = await BadLine.to(baseURL ?? '', { late: LATE_MS });
    await use(line);
    line.close();
  },
});

/** Whatever `adds` it, a text is there once in the frame after the press, and stays there while the server takes it. */
async function expectSteady({ page }: Person, text: string, adds: () => Promise<void>): Promise<void> {
  await watchNote(page, text);
  await adds();
  await expect.poll(() => unsent(page)).toEqual([]);
  // The board's document may come a moment after the answer.
  const { frames, most, least } = await endWatch(page);
  // Seen on a line that really is slow: shown long before it is answered, and long after.
  expect(frames.filter(({ waits }) => waits).length).toBeGreaterThan(3);
  expect(frames.filter(({ waits }) => !waits).length).toBeGreaterThan(10);
  expect(frames.findIndex(({ places }) => places.length !== 1)).toBe(-1);
  expect(new Set(frames.flatMap(({ places }) => places)).size).toBe(1);
  expect({ most, least }).toEqual({ most: 1, least: 1 });
}

test('on a slow line my own words are there in the next frame, and stay where they are', async ({ room, slow }) => {
  test.setTimeout(60_000);
  const hannah = await room.facilitator();
  const code = await hannah.opensBoard('Testing community');
  const ada = await room.participant('laptop', { at: slow.url });
  await ada.joins(code, 'Ada');
  await hannah.starts();

  await test.step('a draft, under another one', async () => {
    await ada.writes('prompt.vision', 'The first one');
    await expect.poll(() => unsent(ada.page)).toEqual([]);
    await ada.composer('prompt.vision').fill('A draft on its way');
    await expectSteady(ada, 'A draft on its way', () => ada.presses('solo.add'));
  });

  await test.step('a note, while the group puts notes together', async () => {
    await hannah.goesOn('phase.share');
    await hannah.goesOn('phase.cluster');
    // On this line the step itself takes a while: not the wall of the phase before.
    await expect(ada.heading('phase.cluster.heading')).toBeVisible();
    await expect(ada.wall.note('A draft on its way')).toBeVisible();
    await ada.wall.writes('A note on its way');
    await expectSteady(ada, 'A note on its way', () => ada.presses('wall.addNote'));
    await expect(hannah.wall.note('A note on its way')).toHaveCount(1);
  });
});
