import type { Body } from '#shared/board/commands.ts';
import type { Election } from '#shared/model/ballot.ts';
import type { DraftId, MemberId, TargetId } from '#shared/model/ids.ts';
import type { CommandType } from '#shared/rules/commandTypes.ts';
import { allPlaces, current, isOn, type Place } from '#shared/rules/phases.ts';
import { discussing } from '#shared/rules/topics.ts';
import type { At, Kind, Thing, Workshop } from './At.ts';
import { COLUMN_OF, type Column } from './columns.ts';
import { fillBoard } from './fillBoard.ts';
import { type Peopled, ROOM } from './people.ts';
import type { World } from './World.ts';

const NOWHERE = 'nowhere-at-all';
/** Where a talk is looked at from its start to its end; the others are alike. */
const TALKS = new Set(['vision.discuss', 'topics.discuss']);
/** Whose minutes there are. */
const TALKED = 'ben-5';

/** Leads a board into every situation there is a column for: every phase of its template, and what can be the matter there. */
export class Situations {
  readonly #world: World;
  readonly #here: Peopled;
  readonly #there: Peopled;
  /** Everybody who writes and votes, and is looked at. */
  readonly #voices: readonly MemberId[];
  #drafts = new Map<MemberId, DraftId>();
  #pastCheck = '';
  /** Those before the last ones, and the last ones. */
  #pastThumbs: readonly [string, string] = ['no-thumbs', 'no-thumbs'];

  constructor(world: World, here: Peopled, there: Peopled, voices: readonly MemberId[]) {
    this.#world = world;
    this.#here = here;
    this.#there = there;
    this.#voices = voices;
  }

  async *all(): AsyncGenerator<At> {
    yield this.#at('lobby');
    await fillBoard(this.#world, this.#here, this.#voices);
    const { check } = this.#part;
    if (check.status !== 'none') throw new Error('a check is still there');
    for (const place of allPlaces(this.#part)) {
      if (!isOn(this.#part, place.key, place.phase)) continue;
      await this.#goTo(place);
      yield* this.#thereAre(place);
    }
    await this.#lead('board.finish', {});
    yield this.#at('finished');
  }

  async *#thereAre({ phase, stage, key }: Place): AsyncGenerator<At> {
    const { kind } = phase;
    const isName = kind === 'align' && phase.boxes.length === 0;
    if (kind === 'elect') return yield* this.#election();
    if (kind === 'solo' && phase.open) return yield* this.#collecting();
    if (kind === 'share' && phase.turns) return yield* this.#pitching();
    yield this.#at(isName ? 'name' : COLUMN_OF[kind]);
    const isOnce = stage.id === 'vision';
    if (kind === 'vote' || kind === 'weigh') {
      await this.#lead('vote.reopen', { at: this.#part.walk.step });
      yield this.#at(kind);
    }
    if (TALKS.has(key)) yield* this.#talking();
    if (kind === 'poll') {
      await this.#lead('vote.close', { at: this.#part.walk.step });
      await this.#lead('clock.start', {});
      yield this.#at('polled');
    }
    if (kind === 'cluster' && isOnce) {
      await this.#lead('settings.change', { movers: 'facilitator' });
      yield this.#at('movers');
      await this.#lead('settings.change', { movers: 'everybody' });
      await this.#lead('break.start', { minutes: 5 });
      yield this.#at('break');
      await this.#lead('break.end', {});
    }
    if (kind === 'align' && isOnce) {
      await this.#lead('settings.change', { aligners: 'facilitator' });
      yield this.#at('aligners');
      await this.#lead('settings.change', { aligners: 'everybody' });
      await this.#lead('check.open', { box: 'vision' });
      yield this.#at('check');
      const { check } = this.#part;
      this.#pastCheck = check.status === 'open' ? check.id : '';
      await this.#lead('check.close', {});
    }
  }

  async *#collecting(): AsyncGenerator<At> {
    yield this.#at('collect');
    await this.#lead('settings.change', { collect: 'private' });
    yield this.#at('solo');
    await this.#lead('settings.change', { collect: 'open' });
  }

  async *#pitching(): AsyncGenerator<At> {
    await this.#lead('pitch.turn', { topic: null, at: this.#part.walk.step });
    yield this.#at('pitch');
  }

  /** A topic is talked about, the room is asked, the verdict held, and everybody votes again. */
  async *#talking(): AsyncGenerator<At> {
    const topic = `${current(this.#part).stage.id}-${TALKED}` as TargetId;
    const at = () => ({ at: this.#part.walk.step });
    await this.#lead('topic.start', { topic, ...at() });
    this.#world.clock.turn(1_000);
    await this.#ask();
    // The next topic closes them unshown.
    await this.#lead('topic.end', at());
    await this.#lead('topic.start', { topic, ...at() });
    yield this.#at('discussing');
    const thumbs = await this.#ask();
    yield this.#at('asked');
    // Nobody else is present.
    await this.#lead('room.thumbs', { thumbs, counts: { up: ROOM, sideways: 0, down: 0 } });
    // The board was only just loaded: others might be on their way back.
    this.#world.clock.turn(5_000);
    await this.#world.settle(this.#here.board);
    const shown = this.#part.thumbs;
    if (shown.status !== 'closed' || shown.carryAt === null) throw new Error('no verdict');
    yield this.#at('answered');
    await this.#lead('verdict.hold', { thumbs });
    await this.#lead('topic.end', at());
    await this.#lead('topic.start', { topic, ...at() });
    await this.#lead('vote.again', at());
    yield this.#at('again');
    await this.#lead('vote.close', at());
    yield this.#at('ranked');
  }

  async #ask(): Promise<string> {
    await this.#lead('thumbs.open', { at: this.#part.walk.step });
    const { thumbs } = this.#part;
    if (thumbs.status !== 'open') throw new Error('nobody was asked');
    this.#pastThumbs = [this.#pastThumbs[1], thumbs.id];
    return thumbs.id;
  }

  async *#election(): AsyncGenerator<At> {
    const { ben, cleo } = this.#here;
    for (const voice of this.#voices) await this.#give(voice, 'candidate.stand', { words: 'Me' });
    yield this.#at('standing');
    for (const voice of this.#voices) await this.#give(voice, 'candidate.withdraw', {});
    for (const candidate of [ben, cleo]) await this.#give(candidate, 'candidate.stand', { words: '' });
    await this.#lead('election.open', {});
    yield this.#at('voting');
    // Nobody votes: a run-off, and a tie.
    for (let round = 0; round < 2; round++) await this.#lead('election.close', { round: this.#part.election.round });
    if ((this.#part.election.status satisfies Election['status']) !== 'tied') throw new Error('no tie');
    yield this.#at('tied');
    await this.#lead('election.decide', { leader: ben });
    yield this.#at('elected');
  }

  /** Goes somewhere, where everybody writes a draft and the clock runs. */
  async #goTo({ stageAt, phaseAt, stage, phase }: Place): Promise<void> {
    const prompt = stage.prompts[0]?.id ?? ('' as never);
    await this.#lead('walk.goto', { at: this.#part.walk.step, stage: stageAt, phase: phaseAt });
    for (const voice of [...this.#voices, this.#here.ben]) {
      const draft = this.#world.fresh() as DraftId;
      this.#drafts.set(voice, draft);
      await this.#give(voice, 'draft.put', { draft, prompt, text: 'A draft of mine' });
    }
    // In a talk the clock is that of a topic.
    if (phase.kind !== 'discuss') await this.#lead('clock.start', {});
  }

  get #part() {
    return this.#here.board.committed.part;
  }

  #lead<T extends CommandType>(type: T, body: Body<T>): Promise<void> {
    return this.#give(this.#here.fay, type, body);
  }

  #give<T extends CommandType>(by: MemberId, type: T, body: Body<T>): Promise<void> {
    return this.#world.give(this.#here.board, by, type, body);
  }

  #at(column: Column): At {
    const { walk, check, election } = this.#part;
    const { key, stage, phase, stageAt, phaseAt } = current(this.#part);
    const boxes = 'boxes' in phase ? phase.boxes : [];
    const { template } = this.#part.board;
    const isLean = template === 'lean-coffee';
    const elsewhere = stage.id === 'vision' ? 'measures' : 'vision';
    const box = boxes[0] ?? 'vision';
    const { fay, ben, dan, gone } = this.#here;
    const there = this.#there;
    const drafts = this.#drafts;
    const written = new Set(this.#voices);
    const talked = discussing(this.#part);
    const foreign: Record<Thing, Partial<Record<Kind, string>>> = {
      draft: { others: drafts.get(ben) ?? NOWHERE, board: 'b-vision-shown', removed: `${stage.id}-shown` },
      note: {
        others: `${stage.id}-ben-4`,
        stage: `${elsewhere}-ben-4`,
        board: `b-${stage.id}-ben-4`,
        removed: `${stage.id}-gone`,
        inside: `${stage.id}-ben-1`,
        ...(talked && { talked: talked.id }),
      },
      group: {
        others: `${stage.id}-g2`,
        stage: `${elsewhere}-g1`,
        board: `b-${stage.id}-g1`,
        removed: `${stage.id}-gone`,
      },
      line: {
        others: `${box}-3`,
        stage: box === 'impact' ? 'how-1' : 'impact-1',
        board: `b-${box}-1`,
        removed: `${box}-gone`,
      },
      member: { others: dan, lead: fay, board: there.ben, removed: gone },
      check: { before: this.#pastCheck },
      thumbs: { before: this.#pastThumbs[0] },
      takeaway: { others: 'takeaway-1', board: 'b-takeaway-1', removed: 'takeaway-gone' },
      action: { others: 'action-1', board: 'b-action-1', removed: 'action-gone' },
    };
    return {
      // There is no board of another template.
      template: template as Workshop,
      column,
      place: key,
      isFirst: stageAt === 0 && phaseAt === 0 && column !== 'lobby',
      stage: stage.id,
      prompt: stage.prompts[0]?.id ?? ('' as never),
      step: walk.step,
      box,
      check: check.status === 'open' ? check.id : this.#pastCheck,
      thumbs: this.#pastThumbs[1],
      round: election.round,
      people: { ben, dan, gone, fay },
      own: (thing, member) => {
        const author = written.has(member) ? member : ben;
        if (thing === 'draft') return drafts.get(written.has(member) ? member : fay) ?? NOWHERE;
        return `${stage.id}-${written.has(member) ? author : 'ben-4'}`;
      },
      fresh: () => this.#world.fresh(),
      foreign: (thing, kind) => {
        // A lean coffee is one stage.
        if (kind === 'stage' && isLean) return null;
        if (kind === 'talked') return foreign[thing][kind] ?? null;
        return foreign[thing][kind] ?? NOWHERE;
      },
    };
  }
}
