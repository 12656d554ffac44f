import { setTimeout as wait } from 'node:timers/promises';
import { Histogram } from '../../measure/Histogram.ts';
import { Schedule } from '../../measure/Schedule.ts';
import { inTurns } from '../../subjects/inTurns.ts';
import { commandOf } from '../../subjects/ours/commandOf.ts';
import { OurPerson } from '../../subjects/ours/OurPerson.ts';
import { NOBODY_HEARS } from '../../subjects/Subject.ts';
import { UpdateLog } from '../../subjects/UpdateLog.ts';

const STEP_MS = 2;

/** People on a board that has grown, and what they are answered. */
export class GrownBoard {
  readonly persons: readonly OurPerson[];
  /** Until the first of them had the board, which had to be loaded for them; until the last one had it; and what that took. */
  readonly firstMs: number;
  readonly lastMs: number;
  readonly kbOfLast: number;
  readonly acks = new Histogram();
  readonly refusals = new Map<string, number>();

  private constructor(persons: readonly OurPerson[], firstMs: number, lastMs: number, kbOfLast: number) {
    this.persons = persons;
    this.firstMs = firstMs;
    this.lastMs = lastMs;
    this.kbOfLast = kbOfLast;
  }

  /** Connects people one after the other. */
  static async open(url: string, code: string, tokens: readonly string[]): Promise<GrownBoard> {
    const log = new UpdateLog();
    const persons: OurPerson[] = [];
    const took: number[] = [];
    for (const [who, token] of tokens.entries()) {
      const begin = performance.now();
      persons.push(await OurPerson.open({ url, code, face: 'participant', token, who, from: who }, log, NOBODY_HEARS));
      took.push(performance.now() - begin);
    }
    return new GrownBoard(persons, took[0] ?? 0, took.at(-1) ?? 0, (persons.at(-1)?.bytesIn ?? 0) / 1_000);
  }

  /** Gives so many commands of each person, from act number 1 on, as fast as they are taken. */
  async live(each: number): Promise<void> {
    await inTurns(this.persons.length, this.persons.length, async (who) => {
      for (let act = 1; act <= each; act++) await this.persons[who]?.must(...commandOf(who, act));
    });
  }

  /** Acts by the clock for a while, from the act number after `done` on. Resolves with how many commands that were. */
  async act(done: number, perSecond: number, seconds: number, random: () => number): Promise<number> {
    const acts = this.persons.map(() => done);
    const schedule = new Schedule(this.persons.length, perSecond, random);
    const answers: Promise<void>[] = [];
    const begin = performance.now();
    schedule.start(begin);
    while (performance.now() < begin + seconds * 1_000) {
      schedule.run(performance.now(), (who, due) => {
        const act = (acts[who] ?? 0) + 1;
        acts[who] = act;
        answers.push(this.#give(who, act, due));
      });
      await wait(STEP_MS);
    }
    await Promise.all(answers);
    return answers.length;
  }

  close(): void {
    for (const person of this.persons) person.close();
  }

  async #give(who: number, act: number, due: number): Promise<void> {
    const answer = await this.persons[who]?.command(...commandOf(who, act));
    this.acks.record(performance.now() - due);
    if (answer && !answer.ok) this.refusals.set(answer.refusal, (this.refusals.get(answer.refusal) ?? 0) + 1);
  }
}
