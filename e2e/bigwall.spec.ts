import { wallFile } from './load/wall/wallFile.ts';
import { expect, test } from './people.ts';

const SIZE = { notes: 300, groups: 20 };

test('a screen reader is told of every note of a wall far larger than the page, in its order', async ({
  room,
  request,
}) => {
  test.setTimeout(60_000);
  const answer = await request.post('/api/boards/import', { data: wallFile(3, SIZE) });
  const { links } = await answer.json();
  const { page } = await room.facilitator();
  await page.goto(links.facilitator);
  const groups = page.locator('.wall-board [data-group]');
  await expect(groups).toHaveCount(SIZE.groups);
  const last = groups.last();
  await expect(last).not.toBeInViewport();

  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const inOrder = (id: string): typeof nodes => {
    const node = byId.get(id);
    return node ? [node, ...(node.childIds ?? []).flatMap(inOrder)] : [];
  };
  const told = inOrder(nodes[0]?.nodeId ?? '')
    .filter(({ role, ignored }) => role?.value === 'button' && !ignored)
    .map(({ name }) => name?.value);
  const wall = await page.locator('[data-note]').evaluateAll((notes) => notes.map((note) => note.ariaLabel));
  expect(wall).toHaveLength(SIZE.notes);
  const isNote = new Set(wall);
  expect(told.filter((name) => isNote.has(name))).toEqual(wall);
});
