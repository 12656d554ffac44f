import { wallFile } from './load/wall/wallFile.ts';
import { expect, test } from './people.ts';

const SIZE = { notes: 300, groups: 20 };

test('on a wall far larger than the page everything is there for keys, for the ear, for a search and for a hand', async ({
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

  await test.step('a screen reader is told of every note, in the order of the wall', async () => {
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

  await test.step('a search in the page finds a note that was never in view', async () => {
    const words = await page.locator('[data-note]').last().locator('.note__text').textContent();
    const found = await page.evaluate(
      (text) => (window as unknown as { find: (text: string) => boolean }).find(text),
      words ?? '',
    );
    expect(found).toBe(true);
    await expect(page.locator('[data-note]').last()).toBeInViewport();
  });

  await test.step('keys reach the last group and walk through it', async () => {
    await page.locator('.wall__scroll').evaluate((scroller) => scroller.scrollTo(0, 0));
    await groups.nth(SIZE.groups - 2).focus();
    await page.keyboard.press('Tab');
    for (let n = 0; n < 6 && !(await last.evaluate((group) => group === document.activeElement)); n++)
      await page.keyboard.press('Tab');
    await expect(last).toBeFocused();
    await expect(last).toBeInViewport();
    await page.keyboard.press('ArrowRight');
    const first = last.locator('[data-note]').first();
    await expect(first).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(first).not.toBeFocused();
    await expect(last.locator('[data-note]:focus')).toHaveCount(1);
  });

  await test.step('a note out of the last group is dropped into its neighbour', async () => {
    const into = groups.nth(SIZE.groups - 2);
    const note = last.locator('[data-note]').first();
    const id = await note.getAttribute('data-note');
    await note.scrollIntoViewIfNeeded();
    const [from, to] = [await note.boundingBox(), await into.boundingBox()];
    if (!from || !to) throw new Error('not on the page');
    await page.mouse.move(from.x + 20, from.y + 20);
    await page.mouse.down();
    await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 8 });
    await expect(into).toHaveAttribute('data-target');
    await page.mouse.up();
    await expect(into.locator(`[data-note="${id}"]`)).toBeVisible();
  });
});
