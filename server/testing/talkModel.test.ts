import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { TalkRule } from '#shared/model/board.ts';
import { timeLeft } from '#shared/model/clock.ts';
import type { MemberId, NoteId, TargetId } from '#shared/model/ids.ts';
import type { Thumb } from '#shared/model/topic.ts';
import { dueOf } from '#shared/rules/due.ts';
import { discussing, queueOf, rankingOf } from '#shared/rules/topics.ts';
import { targetsOf } from '#shared/rules/voting.ts';
import type { StageId } from '#shared/templates/template.ts';
import { openBoard, Refused, type TestBoard } from '#shared/testing/board.ts';
import { TalkModel } from '#shared/testing/talkModel.ts';

const RUNS = Number(process.env.TALK_RUNS ?? 10_000);
const TOPICS = 'topics' as StageId;
const PEOPLE = 3;
const KINDS: readonly Thumb[] = ['up', 'sideways', 'down'];

interface Schedule {
  readonly rule: TalkRule;
  readonly stacking: boolean;
  readonly budget: number;
  readonly numbers: readonly number[];
}

/** One schedule played on the rules and on the model side by side. */
class Play {
  readonly board: TestBoard;
  readonly people: MemberId[];
  readonly model: TalkModel;
  readonly #numbers: readonly number[];
  #at = 0;
  carried = 0;
  refused = 0;

  constructor({ rule, stacking, budget, numbers }: Schedule) {
    this.#numbers = numbers;
    this.board = openBoard({ talk: { times: [3, 2, 1], rule } }, 'lean-coffee', { laws: false });
    this.people = Array.from({ length: PEOPLE }, (_, i) => this.board.join(`P${i}`));
    this.board.step('dots.setting', { stage: TOPICS, dots: budget, stacking });
    this.board.start();
    const { now } = this.board;
    this.model = new TalkModel({ now, voters: this.people, budget, stacking, rule, times: [3, 2, 1] });
    for (const who of this.people) this.#topic(who);
    this.board.goto('topics.voteTopics');
    this.#at = 0;
  }

  run(): void {
    const voting = this.#numbers.length / 3;
    while (this.#at < voting) this.#hold(() => (this.#take() % 4 === 0 ? this.#merge() : this.#dots()));
    this.board.step('vote.close', this.#step());
    this.model.closeRound();
    this.board.next();
    this.check();
    while (this.#at < this.#numbers.length) {
      this.#hold(() => this.#anything());
      this.check();
    }
  }

  #take(): number {
    return this.#numbers[this.#at++] ?? 0;
  }
  #one<T>(all: readonly T[]): T | undefined {
    return all[this.#take() % Math.max(1, all.length)];
  }
  #step() {
    return { at: this.board.open.walk.step };
  }
  /** What the rules refuse must change nothing. */
  #hold(run: () => void): void {
    const before = this.board.state;
    try {
      run();
      this.carried++;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      expect(this.board.state).toBe(before);
      this.refused++;
    }
  }
  /** Does it on the board; the model must have said the same about whether it goes. */
  #both(lawful: boolean, run: () => void): void {
    const refusal = (() => {
      try {
        run();
        return null;
      } catch (error) {
        if (error instanceof Refused) return error;
        throw error;
      }
    })();
    expect(`${refusal?.message ?? 'went through'}`).toMatch(lawful ? /^went through$/ : /refused/);
    if (refusal) throw refusal;
  }

  #topic(who: MemberId): void {
    this.model.add(this.board.note(who, 'topic', 'a topic'));
  }
  #dots(): void {
    const who = this.#one(this.people) ?? this.board.facilitator;
    const topic = this.#one([...this.model.topics.keys()]) ?? 'nothing';
    const dots = (this.#take() % (this.model.budget + 2)) - (this.#take() % 17 === 0 ? 1 : 0);
    this.#both(this.model.place(who, topic, dots), () =>
      this.board.act(who, 'dots.place', { target: topic as TargetId, dots }),
    );
  }
  #merge(): void {
    const parts = [...new Set([this.#one([...this.model.topics.keys()]), this.#one([...this.model.topics.keys()])])];
    const [first, second] = parts;
    if (!first || !second) return;
    const groups = parts.filter((id) => id && Object.hasOwn(this.board.open.groups, id));
    // The wall is locked while a vote of its own runs.
    const locked = this.board.place === 'topics.voteTopics';
    const into = groups.length === 2 ? second : this.board.id<string>('group');
    const by = this.people[0] as MemberId;
    this.#both(!locked, () => {
      if (groups.length === 2) this.board.act(by, 'group.merge', { from: first as never, into: second as never });
      else {
        const notes = parts.flatMap((id) => this.model.topics.get(id ?? '') ?? []) as NoteId[];
        this.board.act(by, 'group.form', { group: into as never, notes });
      }
    });
    this.model.merge([first, second], into);
  }
  #anything(): void {
    const { board, model } = this;
    const who = this.#one(this.people) ?? board.facilitator;
    const makers: (() => void)[] = [
      () => this.#pass((this.#take() % 240) * 1000),
      () => this.#pass((this.#take() % 240) * 1000),
      () => this.#pass((this.#take() % 12) * 1000),
      () => this.#topic(who),
      () => this.#merge(),
      () => this.#remove(who),
      () => this.#start(null),
      () => this.#start(this.#one([...model.topics.keys()]) ?? null),
      () => this.#thumb(who),
      () => this.#thumb(who),
      () => this.#thumb(who),
      () => this.#thumbsOpen(),
      () => this.#voteAgain(),
      () => this.#dotsAgain(),
      () => this.#dotsAgain(),
      () => this.#closeAgain(),
      () => this.#hand(),
    ];
    (this.#one(makers) ?? makers[0])?.();
  }
  /** Time passes on both; what opens by itself is named by the rules. */
  #pass(ms: number): void {
    const until = this.board.now + ms;
    const turned: (string | null)[] = [];
    const ids: string[] = [];
    for (;;) {
      const [due] = dueOf(this.board.state).sort((a, b) => a.at - b.at);
      if (!due || due.at > until) break;
      const before = this.board.open;
      this.board.passTo(Math.max(this.board.now, due.at));
      const { thumbs } = this.board.open;
      if (due.command.type === 'clock.ring' && thumbs !== before.thumbs && thumbs.status !== 'none')
        ids.push(thumbs.id);
      const wentOn = before.thumbs.status === 'closed' && before.thumbs.verdict === 'next';
      if (due.command.type === 'verdict.carry' && wentOn) turned.push(discussing(this.board.open)?.id ?? null);
      if (dueOf(this.board.state).some(({ command }) => command.id === due.command.id)) throw new Error('said twice');
    }
    this.board.passTo(until);
    this.model.pass(
      until,
      () => ids.shift() ?? 'no ring',
      () => turned.shift() ?? null,
    );
  }
  #remove(who: MemberId): void {
    const lone = [...this.model.topics].filter(([id, notes]) => notes.length === 1 && notes[0] === id);
    const own = lone.map(([id]) => id).filter((id) => this.board.mine(who).notes[id as NoteId]);
    const topic = this.#one(own);
    if (!topic) return;
    this.#both(this.model.of(topic).status === 'waiting', () =>
      this.board.act(who, 'note.remove', { note: topic as NoteId }),
    );
    this.model.remove(topic);
  }
  #start(id: string | null): void {
    const { model, board } = this;
    const lawful = id === null ? model.queue().length > 0 || model.discussing !== null : model.discussing !== id;
    const most = model.mostWaiting();
    const isEmpty = model.queue().length === 0;
    this.#both(lawful, () => board.step('topic.start', { topic: id as TargetId | null, ...this.#step() }));
    const started = discussing(board.open)?.id ?? null;
    if (id === null && !isEmpty) expect(model.ranking.get(started ?? '') ?? 0).toBe(most);
    model.turn(id ?? (isEmpty ? null : started));
  }
  #thumb(who: MemberId): void {
    const { asking } = this.model;
    const thumb = this.#take() % 7 === 0 ? null : (this.#one(KINDS) ?? 'up');
    this.#both(asking !== null, () => this.board.act(who, 'thumb.give', { thumbs: asking?.id ?? 'none', thumb }));
    this.model.give1(who, thumb);
    this.#pass(0);
  }
  #thumbsOpen(): void {
    const { model, board } = this;
    this.#both(model.discussing !== null && !model.asking, () => board.step('thumbs.open', this.#step()));
    const { thumbs } = board.open;
    model.ask(thumbs.status === 'open' ? thumbs.id : '', true);
  }
  #voteAgain(): void {
    this.#both(this.model.again === null && this.model.queue().length > 0, () =>
      this.board.step('vote.again', this.#step()),
    );
    this.model.again = [];
  }
  #dotsAgain(): void {
    if (this.model.again) this.#dots();
  }
  #closeAgain(): void {
    if (!this.model.again) return;
    this.board.step('vote.close', this.#step());
    this.model.closeRound();
  }
  /** Pause, start, or a minute by hand. */
  #hand(): void {
    const { model, board } = this;
    if (!model.discussing) return;
    const running = model.clock?.running === true;
    switch (this.#take() % 3) {
      case 0:
        board.step('clock.pause', {});
        model.pause();
        break;
      case 1:
        if (running || !model.clock) return;
        board.step('clock.start', {});
        model.resume();
        break;
      default:
        board.step('clock.add', { seconds: 60 });
        model.give(60_000);
    }
  }

  /** Everything there is to compare. */
  check(): void {
    const { board, model } = this;
    const { open } = board;
    for (const [phase, dots] of [
      ['topics.voteTopics', model.dots],
      ['topics.discuss', model.again],
    ] as const) {
      if (!dots) continue;
      for (const who of this.people) {
        const placed = board.mine(who).ballots[phase as never] ?? {};
        const theirs: Record<string, number> = {};
        for (const { voter, on } of dots) if (voter === who) theirs[on] = (theirs[on] ?? 0) + 1;
        expect(placed).toEqual(theirs);
        expect(Object.values<number>(placed).reduce((sum, n) => sum + n, 0)).toBeLessThanOrEqual(model.budget);
      }
    }
    expect(rankingOf(open, TOPICS)).toEqual(Object.fromEntries(model.ranking));
    expect(
      targetsOf(open, TOPICS)
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...model.topics.keys()].sort());
    expect(
      queueOf(open, TOPICS)
        .map(({ target }) => target.id)
        .sort(),
    ).toEqual([...model.queue()].sort());
    expect(discussing(open)?.id ?? null).toBe(model.discussing);
    for (const [id, { spent, status, results, box }] of model.talked) {
      const topic = open.topics[id as TargetId];
      const running =
        status === 'discussing' && open.clock.status === 'running' ? board.now - (open.clock.since ?? 0) : 0;
      expect([id, (topic?.spent ?? 0) + running]).toEqual([id, spent]);
      expect(topic?.status ?? 'waiting').toBe(status);
      const told = (topic?.thumbs ?? []).map((one) => `${one.id} ${one.verdict} ${one.outcome}`);
      // Topics that became one keep all results, in whatever order.
      expect(told.sort()).toEqual([...results].sort());
      if (status === 'discussing') expect(topic?.box).toBe(box);
    }
    const { thumbs } = open;
    expect(thumbs.status === 'open' ? thumbs.closesAt : null).toBe(model.asking?.closes ?? null);
    expect(thumbs.status === 'closed' ? [thumbs.verdict, thumbs.more, thumbs.carryAt] : null).toEqual(
      model.result && [model.result.verdict, model.result.more, model.result.carry],
    );
    const left = model.clock && (model.clock.running ? model.clock.endsAt - board.now : model.clock.left);
    if (model.discussing) expect(timeLeft(open.clock, board.now) || null).toBe(left);
  }
}

it(`[VOTE-2] [TALK-5] [THUMBS-4] ${RUNS} schedules by chance go as the model goes`, {
  timeout: 30_000 + RUNS * 30,
}, () => {
  let carried = 0;
  let refusals = 0;
  const schedule: fc.Arbitrary<Schedule> = fc.record({
    rule: fc.constantFrom<TalkRule>('majority', 'graded', 'abstain'),
    stacking: fc.boolean(),
    budget: fc.integer({ min: 1, max: 5 }),
    numbers: fc.array(fc.nat(10_000), { minLength: 40, maxLength: 100 }),
  });
  const seed = process.env.SEED ? Number(process.env.SEED) : Math.trunc(Math.random() * 2 ** 31);
  console.info(`talk model: seed ${seed}, ${RUNS} schedules`);
  fc.assert(
    fc.property(schedule, (one) => {
      const play = new Play(one);
      play.run();
      carried += play.carried;
      refusals += play.refused;
    }),
    // A schedule is short enough to be read as it is; making it shorter takes minutes.
    { numRuns: RUNS, seed, endOnFailure: true },
  );
  console.info(`talk model: ${carried} commands carried out, ${refusals} refused, no difference`);
  expect(carried).toBeGreaterThan(refusals);
});
