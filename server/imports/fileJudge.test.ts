import { afterEach, describe, expect, it } from 'vitest';
import { QueueFull } from '../threads/workQueue.ts';
import { createFileJudge, type FileJudge, type FileJudgeOptions } from './fileJudge.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
/** A thread's code that does what the test says instead of reading. */
const thread = (code: string) => new URL(`data:text/javascript,${encodeURIComponent(code)}`);
const FOREVER = thread('setInterval(() => {}, 1000);');

let judge: FileJudge | undefined;
afterEach(() => judge?.close());
const made = (options: FileJudgeOptions = {}) => {
  const told: object[] = [];
  judge = createFileJudge({ warn: (about) => told.push(about), ...options });
  return { judge, told };
};
const heavy = { ok: false, problem: { place: 'file', fault: 'tooHeavy' } };

describe('reading files of strangers', () => {
  it('[IMPORT-1] tells what is wrong, out of a thread of its own', async () => {
    const { judge } = made();
    expect(await judge.judge(bytes('{"format": 7}'))).toEqual({
      ok: false,
      problem: { place: 'format', fault: 'notBoard' },
    });
  });

  it('[IMPORT-2] gives up what takes too long or ends its reader, and reads the next', async () => {
    const late = made({ entry: FOREVER, timeoutMs: 1 });
    expect(await late.judge.judge(bytes('{}'))).toEqual(heavy);
    expect(late.told).toMatchObject([{ why: expect.stringContaining('took longer') }]);
    expect(await late.judge.judge(bytes('{}'))).toEqual(heavy);
    late.judge.close();
    const dying = made({ entry: thread('process.exit(3)') });
    expect(await dying.judge.judge(bytes('{}'))).toEqual(heavy);
    expect(dying.told).toMatchObject([{ why: expect.stringContaining('code 3') }]);
  });

  it('[IMPORT-3] ends with whoever sent it, waiting or read', async () => {
    const { judge, told } = made({ entry: FOREVER });
    const [first, second] = [new AbortController(), new AbortController()];
    const read = judge.judge(bytes('{}'), first.signal);
    const waiting = judge.judge(bytes('{}'), second.signal);
    second.abort(new Error('gone'));
    await expect(waiting).rejects.toThrow('gone');
    first.abort(new Error('gone, too'));
    await expect(read).rejects.toThrow('gone, too');
    expect(told).toEqual([]);
  });

  it('lets three wait, and ends when the server stops', async () => {
    const { judge } = made({ entry: FOREVER });
    const all = Array.from({ length: 4 }, () => judge.judge(bytes('{}')));
    const refused = judge.judge(bytes('{}'));
    await expect(refused).rejects.toBeInstanceOf(QueueFull);
    const over = Promise.allSettled(all);
    judge.close();
    const ended = await over;
    expect(ended.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected', 'rejected']);
  });
}, 60_000);
