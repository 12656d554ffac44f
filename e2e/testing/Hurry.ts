import type { BrowserContext } from '@playwright/test';
import type { Body, StepType } from '#shared/board/commands.ts';
import type { PublicPart } from '#shared/board/publicPart.ts';
import { ask, type Line, openLine } from './openLine.ts';

/** A second hand of the facilitator, on a line of its own: takes time from the clock, so that no test waits for minutes. */
export class Hurry {
  readonly #line: Line;
  readonly #part: () => Promise<PublicPart>;

  private constructor(line: Line, part: () => Promise<PublicPart>) {
    this.#line = line;
    this.#part = part;
  }

  /** With the rights of the facilitator whose browser this is. */
  static async with(context: BrowserContext, url: string, code: string): Promise<Hurry> {
    const secret = (await context.cookies()).find(({ name }) => /^fika-.*-f$/.test(name))?.value ?? '';
    const line = await openLine(url, { board: code, face: 'facilitator', token: secret });
    const headers = { authorization: `Bearer ${secret}` };
    return new Hurry(line, async () => (await fetch(`${url}/api/boards/${code}`, { headers })).json());
  }

  part(): Promise<PublicPart> {
    return this.#part();
  }

  /** Lets the running clock ring in about a second. Returns when, ms since 1970. */
  async almostUp(): Promise<number> {
    const { clock } = await this.#part();
    if (clock.status !== 'running') throw new Error(`the clock is ${clock.status}`);
    const seconds = -Math.floor((clock.endsAt - Date.now()) / 1000) + 1;
    await this.asks('clock.add', { seconds });
    const after = (await this.#part()).clock;
    return after.status === 'running' ? after.endsAt : Date.now();
  }

  /** Straight to a phase, by its place in the template. */
  async goesTo(stage: number, phase: number): Promise<void> {
    const { walk } = await this.#part();
    await this.asks('walk.goto', { at: walk.step, stage, phase });
  }

  async asks<T extends StepType>(type: T, body: Body<T>): Promise<void> {
    const answer = await ask(this.#line, type, body);
    if (!answer.ok) throw new Error(`${type}: ${answer.refusal}`);
  }

  leaves(): void {
    this.#line.close();
  }
}
