import type { ActType, Body, StepType } from '#shared/board/commands.ts';
import type { Face } from '#shared/model/board.ts';
import { ask, type Line, openLine } from '../testing/openLine.ts';

/** Somebody who gives commands on a real line, and waits when told to slow down. */
export class Voice {
  readonly #line: Line;

  private constructor(line: Line) {
    this.#line = line;
  }

  static async open(url: string, board: string, face: Face, token: string): Promise<Voice> {
    return new Voice(await openLine(url, { board, face, token }));
  }

  /** Gives a command that must go through. */
  async does<T extends ActType | StepType>(type: T, body: Body<T>): Promise<void> {
    for (;;) {
      const answer = await ask(this.#line, type, body);
      if (answer.ok) return;
      if (answer.refusal !== 'slowDown') throw new Error(`${type} was refused: ${answer.refusal}`);
      // The server has told when: there is a place every 50 ms.
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  leaves(): void {
    this.#line.disconnect();
  }
}
