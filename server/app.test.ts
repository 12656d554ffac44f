import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TestServer } from './testing/TestServer.ts';
import { Workshop } from './testing/Workshop.ts';

let server: TestServer;
let workshop: Workshop;

beforeEach(async () => {
  server = await TestServer.start();
  workshop = await Workshop.open(server);
});
afterEach(async () => {
  workshop.close();
  await server.stop();
});

describe('a workshop', () => {
  it('goes from the lobby to the reveal: drafts stay private until then', async () => {
    const lead = await workshop.facilitator();
    const alice = await workshop.participant('Alice');
    const bob = await workshop.participant('Bob');
    const screen = await workshop.screen();
    expect(alice.part.walk.status).toBe('lobby');
    await expect(lead.step('board.start', {})).resolves.toMatchObject({ ok: true });
    await alice.until(() => alice.part.walk.status === 'running');

    const answer = await alice.act('draft.put', {
      draft: 'd1' as never,
      prompt: 'vision' as never,
      text: 'Learn together',
    });
    expect(answer).toMatchObject({ ok: true });
    await alice.until(() => alice.mine.drafts['d1' as never] !== undefined);
    await bob.until(() => bob.part.progress.written === 1);
    expect(JSON.stringify(bob.part)).not.toContain('Learn together');

    await lead.next();
    await bob.until(() => Object.keys(bob.part.notes).length === 1);
    await screen.until(() => Object.keys(screen.part.notes).length === 1);
    const [note] = Object.values(bob.part.notes);
    expect(note).toMatchObject({ text: 'Learn together', author: null, prompt: 'vision' });
    await alice.until(() => Object.keys(alice.mine.notes).length === 1);
    expect(bob.mine.notes).toEqual({});
    expect(Object.values(bob.part.members).map(({ name }) => name)).toEqual(['Facilitator', 'Alice', 'Bob']);
    expect(bob.part.progress.present).toBe(2);
  });
});
