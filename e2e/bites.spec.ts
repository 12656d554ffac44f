import type { Page } from '@playwright/test';
import type { DraftId, GroupId, NoteId, StatementId } from '#shared/model/ids.ts';
import { cleanText } from '#shared/model/text.ts';
import type { PromptId } from '#shared/templates/template.ts';
import { post, Workshop } from '../server/testing/Workshop.ts';
import { allFitting, fitting } from './bites/fitting.ts';
import { payloads } from './bites/payloads.ts';
import { Voice } from './bites/Voice.ts';
import { missingFrom, PageWatch } from './bites/watchPage.ts';
import { expect, test } from './people.ts';
import { newId } from './testing/openLine.ts';
import { say } from './words.ts';

const PAYLOADS = payloads(Number(process.env.PAYLOADS ?? 100));
const BATCH = 200;
/** One after the other, so not all of them where there is little time. */
const TITLES = Math.ceil(PAYLOADS.length / 16);
const vision = 'vision' as PromptId;

const batches = (texts: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(texts.length / BATCH) }, (_, n) => texts.slice(n * BATCH, (n + 1) * BATCH));

/** What is too much for the screen stands on several pages: they are turned, from wherever it is, once round. */
async function missingOnAllPages(page: Page, texts: readonly string[]): Promise<readonly string[]> {
  const count = () => page.evaluate(() => document.querySelector('.pages__count')?.textContent);
  let missing: readonly string[] = texts;
  for (const key of ['ArrowLeft', 'ArrowRight']) {
    for (let before: string | null | undefined = null; ; ) {
      missing = await missingFrom(page, missing);
      const at = await count();
      if (missing.length === 0 || at === undefined || at === before) break;
      before = at;
      await page.keyboard.press(key);
    }
  }
  return missing;
}

/** Every one of the texts stands on every one of the pages, letter by letter. */
async function allShow(pages: Readonly<Record<string, Page>>, texts: readonly string[]): Promise<void> {
  for (const [face, page] of Object.entries(pages)) {
    await expect
      .poll(async () => ({ face, missing: await missingOnAllPages(page, texts) }), {
        timeout: 30_000,
        intervals: [50, 100, 200, 500],
      })
      .toEqual({ face, missing: [] });
  }
}

test('whoever watches for bites notices them', async ({ browser, baseURL }) => {
  const watch = new PageWatch();
  const context = await browser.newContext();
  await watch.follow(context, baseURL ?? '');
  const page = await context.newPage();
  await page.goto(baseURL ?? '');
  await page.evaluate(() => {
    window.bitten = 1;
    alert('bitten');
    const image = document.createElement('img');
    image.src = 'https://evil.example/p.png';
    document.body.append(image);
  });
  await expect
    .poll(async () => (await watch.bites()).join('\n'))
    .toMatch(/a dialog: bitten[\s\S]*Content Security Policy[\s\S]*a script ran[\s\S]*refused by the policy: img-src/);
  expect(await missingFrom(page, ['nowhere to be read'])).toEqual(['nowhere to be read']);
  await context.close();
});

for (const [n, batch] of batches(PAYLOADS).entries()) {
  test(`text that bites stays text, ${n + 1}: ${batch.length} payloads on every face`, async ({ browser, baseURL }) => {
    test.setTimeout(300_000);
    const url = baseURL ?? '';
    const watch = new PageWatch();
    const page = async (path: string) => {
      const context = await browser.newContext({
        baseURL: url,
        reducedMotion: 'reduce',
        viewport: { width: 1440, height: 900 },
      });
      await watch.follow(context, url);
      const opened = await context.newPage();
      await opened.goto(path);
      return opened;
    };
    const workshop = await Workshop.open({ url });
    const { code } = workshop.opened.board;
    const lead = await Voice.open(url, code, 'facilitator', workshop.opened.token);
    const path = (link: string) => link.slice(new URL(link).origin.length);
    const facilitator = await page(path(workshop.opened.links.facilitator));
    const screen = await page(path(workshop.opened.links.screen));
    await screen.getByRole('button', { name: say('screen.start'), exact: true }).click();
    const phone = await page(`/b/${code}`);
    await phone.getByRole('textbox', { name: say('join.name') }).fill('Ada');
    await phone.getByRole('button', { name: say('join.go'), exact: true }).click();
    await expect(phone.getByRole('button', { name: say('join.go'), exact: true })).toBeHidden();
    const token = async () => (await phone.context().cookies()).find(({ name }) => name.endsWith('-p'))?.value ?? '';
    await expect.poll(token).not.toBe('');
    const ada = await Voice.open(url, code, 'participant', await token());
    const faces = { facilitator, screen, phone };

    const voices: Voice[] = [];
    const joined: string[] = [];
    await test.step('names', async () => {
      const come = async (name: string) => {
        const { member, token } = await (await post({ url }, `/api/boards/${code}/members`, { name })).json();
        // Those that look like one before get a number behind them.
        expect(member.name).toContain(name.slice(0, 40));
        joined.push(member.name);
        voices.push(await Voice.open(url, code, 'participant', token));
      };
      await Promise.all(allFitting(batch, 'name').map(come));
      await facilitator.getByRole('button', { name: say('lead.people') }).click();
      await allShow({ facilitator }, joined);
      await facilitator.keyboard.press('Escape');
    });
    const everybody = async (
      texts: readonly string[],
      does: (voice: Voice, text: string, n: number) => Promise<void>,
    ) => {
      await Promise.all(texts.map((text, n) => does(voices[n % voices.length] ?? ada, text, n)));
    };

    await test.step('title and door', async () => {
      for (const title of allFitting(batch, 'title').slice(0, TITLES)) {
        await lead.does('board.rename', { title });
        await allShow({ facilitator, screen }, [title]);
      }
    });

    await lead.does('board.start', {});
    await test.step('what is typed', async () => {
      const name = `${say('solo.write')}: ${say('prompt.vision')}`;
      // A page takes no half signs from a test.
      const typed = batch
        .filter((text) => text.isWellFormed() && fitting(text, 'note') === cleanText(text))
        .slice(0, 12);
      for (const text of typed) {
        await phone.getByRole('textbox', { name, exact: true }).fill(text);
        await phone.getByRole('button', { name: say('solo.add'), exact: true }).click();
        await allShow({ phone }, [cleanText(text)]);
      }
    });

    const notes = allFitting(batch, 'note');
    await test.step('drafts', async () => {
      const own = notes.slice(0, 60);
      for (const text of own) await ada.does('draft.put', { draft: newId<DraftId>(), prompt: vision, text });
      await allShow({ phone }, own);
      await everybody(notes.slice(60), (voice, text) =>
        voice.does('draft.put', { draft: newId<DraftId>(), prompt: vision, text }),
      );
    });

    await test.step('notes', async () => {
      await lead.does('walk.next', { at: 1 });
      await allShow(faces, notes);
    });

    await test.step('group names', async () => {
      await lead.does('walk.next', { at: 2 });
      const names = allFitting(batch, 'groupName');
      await everybody(names, async (voice, name, n) => {
        const note = `grouped-${n}` as NoteId;
        const group = `group-${n}` as GroupId;
        await voice.does('note.add', { note, prompt: vision, text: `Grouped ${n}` });
        await voice.does('group.form', { group, notes: [note] });
        await voice.does('group.name', { group, name });
      });
      await allShow(faces, names);
    });

    await test.step('lines of the canvas', async () => {
      await lead.does('walk.next', { at: 3 });
      await lead.does('walk.next', { at: 4 });
      const lines = allFitting(batch, 'statement');
      await everybody(lines, (voice, text) =>
        voice.does('statement.add', {
          statement: newId<StatementId>(),
          box: 'vision',
          text,
          parent: null,
          after: 'last',
          from: null,
        }),
      );
      await allShow({ facilitator, phone }, lines);
    });

    await test.step('what candidates say', async () => {
      await lead.does('walk.goto', { at: 5, stage: 5, phase: 5 });
      const said = allFitting(batch, 'candidateWords').slice(0, voices.length);
      await everybody(said, (voice, words) => voice.does('candidate.stand', { words }));
      await allShow(faces, [...said, ...joined.slice(0, said.length)]);
    });

    await test.step('the name of the community', async () => {
      await lead.does('board.finish', {});
      for (const name of allFitting(batch, 'title').slice(-Math.ceil(TITLES / 4))) {
        await lead.does('name.choose', { name });
        await allShow(faces, [name]);
      }
    });

    expect(await watch.bites()).toEqual([]);
    for (const voice of [...voices, lead, ada]) voice.leaves();
    for (const { context } of Object.values(faces).map((one) => ({ context: one.context() }))) await context.close();
  });
}
