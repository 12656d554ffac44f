import { inTurns } from '../inTurns.ts';
import type { Ears } from '../Subject.ts';
import { NOBODY_HEARS } from '../Subject.ts';
import { UpdateLog } from '../UpdateLog.ts';
import { until } from '../until.ts';
import { OurPerson } from './OurPerson.ts';
import { openRoom } from './openRoom.ts';

const AT_ONCE = 20;
/** The phases of the first stage, by their places in the template. */
export const PHASE = { solo: 0, share: 1, cluster: 2, vote: 3 } as const;

/** One of our boards with everybody connected. */
export class OurRoom {
  readonly code: string;
  readonly log: UpdateLog;
  readonly lead: OurPerson;
  readonly persons: readonly OurPerson[];

  private constructor(code: string, log: UpdateLog, lead: OurPerson, persons: readonly OurPerson[]) {
    this.code = code;
    this.log = log;
    this.lead = lead;
    this.persons = persons;
  }

  /** Opens a board, starts it, and connects its facilitator and so many participants. `firstOf`: where their addresses begin. */
  static async open(url: string, people: number, firstOf = 0, ears: Ears = NOBODY_HEARS): Promise<OurRoom> {
    const { code, facilitator, tokens } = await openRoom(url, people, firstOf);
    const log = new UpdateLog();
    const calling = { url, code, face: 'participant' as const };
    const lead = await OurPerson.open(
      { ...calling, face: 'facilitator', token: facilitator, who: -1, from: firstOf },
      log,
      NOBODY_HEARS,
    );
    await lead.must('board.start', {});
    await until(() => stepOf(log) !== null, 'the walk');
    const persons = await inTurns(people, AT_ONCE, (who) =>
      OurPerson.open({ ...calling, token: tokens[who] ?? '', who, from: firstOf + who }, log, ears),
    );
    return new OurRoom(code, log, lead, persons);
  }

  /** The step the walk is in, which a step must name. */
  get step(): number {
    return stepOf(this.log) ?? -1;
  }

  /** Goes to a phase of the first stage and waits until that is seen. */
  async goto(phase: keyof typeof PHASE): Promise<void> {
    const { step } = this;
    await this.lead.must('walk.goto', { at: step, stage: 0, phase: PHASE[phase] });
    await until(() => this.step !== step, phase);
  }

  close(): void {
    for (const person of [this.lead, ...this.persons]) person.close();
  }
}

function stepOf({ doc }: UpdateLog): number | null {
  const walk = doc.getMap('meta').get('walk');
  if (typeof walk !== 'object' || walk === null || !('step' in walk) || !('status' in walk)) return null;
  return walk.status === 'running' && typeof walk.step === 'number' ? walk.step : null;
}
