import type { TalkRule } from '../model/board.ts';
import type { Thumb } from '../model/topic.ts';

const MINUTE = 60_000;

interface Dot {
  readonly voter: string;
  on: string;
}
interface Talked {
  spent: number;
  status: 'waiting' | 'discussing' | 'discussed' | 'parked';
  box: number;
  results: string[];
}
type Asking = {
  id: string;
  asks: number;
  opened: number;
  closes: number;
  hastened: boolean;
  given: Map<string, Thumb>;
};
type Result = { id: string; verdict: string; more: number; carry: number | null; asked: boolean };

/**
 * A talk written down a second time, as plainly as can be: dots are things that lie on topics, time passes in one place.
 * It shares no code with the rules, so that both being wrong alike is unlikely.
 */
export class TalkModel {
  now: number;
  readonly voters: string[];
  readonly budget: number;
  readonly stacking: boolean;
  readonly rule: TalkRule;
  readonly times: readonly number[];
  /** Topic → its notes. */
  readonly topics = new Map<string, string[]>();
  readonly talked = new Map<string, Talked>();
  dots: Dot[] = [];
  again: Dot[] | null = null;
  ranking = new Map<string, number>();
  clock: { endsAt: number; left: number; running: boolean } | null = null;
  asking: Asking | null = null;
  result: Result | null = null;

  constructor(from: {
    now: number;
    voters: string[];
    budget: number;
    stacking: boolean;
    rule: TalkRule;
    times: number[];
  }) {
    this.now = from.now;
    this.voters = from.voters;
    this.budget = from.budget;
    this.stacking = from.stacking;
    this.rule = from.rule;
    this.times = from.times;
  }

  get discussing(): string | null {
    for (const [id, { status }] of this.talked) if (status === 'discussing') return id;
    return null;
  }
  of(id: string): Talked {
    const found = this.talked.get(id) ?? { spent: 0, status: 'waiting', box: 0, results: [] };
    this.talked.set(id, found);
    return found;
  }
  add(note: string): void {
    this.topics.set(note, [note]);
    this.of(note);
  }

  /** Places dots in whatever round is open; says whether that is lawful. */
  place(voter: string, topic: string, count: number): boolean {
    const round = this.again ?? this.dots;
    if (!this.topics.has(topic)) return false;
    if (this.again && count > 0 && this.of(topic).status !== 'waiting') return false;
    const mine = round.filter((dot) => dot.voter === voter);
    const there = mine.filter((dot) => dot.on === topic).length;
    if (count < 0 || count > this.budget || (count > 1 && !this.stacking)) return false;
    if (count > there && mine.length - there + count > this.budget) return false;
    const rest = round.filter((dot) => dot.voter !== voter || dot.on !== topic);
    const placed = [...rest, ...Array.from({ length: count }, () => ({ voter, on: topic }))];
    if (this.again) this.again = placed;
    else this.dots = placed;
    return true;
  }
  closeRound(): void {
    const round = this.again ?? this.dots;
    const isAgain = this.again !== null;
    this.again = null;
    if (isAgain && round.length === 0) return;
    this.ranking = new Map();
    for (const { on } of round) this.ranking.set(on, (this.ranking.get(on) ?? 0) + 1);
  }

  /** Two topics become one under a new (or one of their) name. */
  merge(parts: string[], into: string): void {
    const notes = parts.flatMap((part) => this.topics.get(part) ?? []);
    const all = parts.map((part) => this.of(part));
    for (const part of parts) {
      this.topics.delete(part);
      this.talked.delete(part);
    }
    this.topics.set(into, notes);
    const further = (['discussing', 'discussed', 'parked', 'waiting'] as const).find((status) =>
      all.some((one) => one.status === status),
    );
    const spent = all.reduce((sum, one) => sum + one.spent, 0);
    const lead = all.find(({ status }) => status === further);
    const results = all.flatMap((one) => one.results);
    this.talked.set(into, { spent, status: further ?? 'waiting', box: lead?.box ?? 0, results });
    const moved = (dots: Dot[]) => {
      for (const dot of dots) if (parts.includes(dot.on)) dot.on = into;
      if (this.stacking) return dots;
      const seen = new Set<string>();
      return dots.filter(({ voter, on }) => !seen.has(`${voter} ${on}`) && seen.add(`${voter} ${on}`));
    };
    this.dots = moved(this.dots);
    if (this.again) this.again = moved(this.again);
    const counted = parts.reduce((sum, part) => sum + (this.ranking.get(part) ?? 0), 0);
    for (const part of parts) this.ranking.delete(part);
    if (counted > 0) this.ranking.set(into, counted);
  }
  /** Whether a topic nobody talked about may go, with its dots. */
  remove(topic: string): boolean {
    if (this.of(topic).status !== 'waiting') return false;
    this.topics.delete(topic);
    this.talked.delete(topic);
    this.dots = this.dots.filter(({ on }) => on !== topic);
    this.again = this.again?.filter(({ on }) => on !== topic) ?? null;
    this.ranking.delete(topic);
    return true;
  }

  queue(): string[] {
    return [...this.topics.keys()].filter((id) => this.of(id).status === 'waiting');
  }
  /** The most dots that something waiting has: the next topic must have as many. */
  mostWaiting(): number {
    return Math.max(0, ...this.queue().map((id) => this.ranking.get(id) ?? 0));
  }

  turn(next: string | null): void {
    const before = this.discussing;
    if (this.result) this.settle('next');
    this.asking = null;
    if (before) this.of(before).status = this.of(before).spent > 0 ? 'discussed' : 'waiting';
    this.clock = null;
    if (!next) return;
    const topic = this.of(next);
    topic.status = 'discussing';
    topic.box = 0;
    this.run((this.times[0] ?? 5) * MINUTE);
  }
  run(ms: number): void {
    this.clock = { endsAt: this.now + ms, left: ms, running: true };
  }
  pause(): void {
    if (this.clock?.running) this.clock = { endsAt: 0, left: this.clock.endsAt - this.now, running: false };
  }
  /** The facilitator gives time by hand. */
  give(ms: number): void {
    if (this.result) this.settle('on');
    if (this.asking && !this.clock) this.asking = null;
    if (!this.clock) this.run(ms);
    else if (this.clock.running) this.run(Math.max(1000, this.clock.endsAt - this.now + ms));
    else this.clock.left = Math.max(1000, this.clock.left + ms);
  }
  resume(): void {
    if (this.result) this.settle('on');
    if (this.clock && !this.clock.running) this.run(this.clock.left);
  }

  ask(id: string, byHand: boolean): void {
    const topic = this.of(this.discussing ?? '');
    if (this.result) this.settle(null);
    const next = this.times[topic.box + 1];
    if (next === undefined && !byHand) {
      this.result = { id, verdict: 'next', more: 0, carry: this.now + 5000, asked: false };
      return;
    }
    const asks = (next ?? this.times.at(-1) ?? 1) * MINUTE;
    this.asking = { id, asks, opened: this.now, closes: this.now + 30_000, hastened: false, given: new Map() };
  }
  count(): void {
    const { asking } = this;
    if (!asking) return;
    const given = [...asking.given.values()];
    const of = (thumb: Thumb) => given.filter((one) => one === thumb).length;
    const [up, sideways, down] = [of('up'), of('sideways'), of('down')];
    const verdict = given.length === 0 ? 'ask' : this.verdict(up, sideways, down);
    const half = Math.ceil(asking.asks / MINUTE / 2) * MINUTE;
    const more = verdict === 'extend' ? asking.asks : verdict === 'half' ? half : 0;
    this.result = { id: asking.id, verdict, more, carry: verdict === 'ask' ? null : this.now + 5000, asked: true };
    this.asking = null;
  }
  verdict(up: number, sideways: number, down: number): string {
    if (this.rule === 'abstain') return up - down > 0 ? 'extend' : 'next';
    if (this.rule === 'majority') return up + sideways > down ? 'extend' : 'next';
    if (up > sideways + down) return 'extend';
    return down > up + sideways ? 'next' : 'half';
  }
  settle(went: 'on' | 'next' | null, carried = false): void {
    const { result } = this;
    this.result = null;
    if (!result) return;
    let outcome = 'overruled';
    if (carried || (went === 'next' && result.verdict === 'next') || (went && result.verdict === 'ask'))
      outcome = 'carried';
    else if (went === null) outcome = 'held';
    if (!result.asked && outcome !== 'overruled') return;
    const topic = this.discussing;
    if (topic) this.of(topic).results.push(`${result.id} ${result.verdict} ${outcome}`);
  }

  /** Time passes; `began` names what opens by itself on the way. */
  pass(until: number, began: (at: number) => string, next: () => string | null): void {
    for (;;) {
      const at = Math.min(this.ringAt(), this.thumbsAt(), this.result?.carry ?? Number.POSITIVE_INFINITY);
      const stop = Math.max(this.now, Math.min(at, until));
      const topic = this.discussing;
      if (topic && this.clock?.running) this.of(topic).spent += Math.min(stop, this.clock.endsAt) - this.now;
      this.now = stop;
      if (at > until) return;
      // What is due at the same moment happens in the order in which it was set: the clock first.
      if (this.ringAt() <= this.now) {
        this.clock = null;
        if (topic && !this.asking && !this.result?.carry) this.ask(began(this.now), false);
      } else if (this.thumbsAt() <= this.now) this.count();
      else if (this.result?.carry && this.result.carry <= this.now) this.carry(next);
    }
  }
  ringAt(): number {
    return this.clock?.running ? this.clock.endsAt : Number.POSITIVE_INFINITY;
  }
  thumbsAt(): number {
    const { asking } = this;
    if (!asking) return Number.POSITIVE_INFINITY;
    if (asking.given.size >= this.voters.length) return this.now;
    return asking.closes;
  }
  give1(voter: string, thumb: Thumb | null): void {
    const { asking } = this;
    if (!asking) return;
    if (thumb) asking.given.set(voter, thumb);
    else asking.given.delete(voter);
    if (asking.given.size === 0 || asking.hastened || asking.given.size >= this.voters.length) return;
    asking.hastened = true;
    asking.closes = Math.min(asking.closes, this.now + 10_000);
  }
  carry(next: () => string | null): void {
    const { result } = this;
    const topic = this.of(this.discussing ?? '');
    if (!result) return;
    if (result.verdict === 'next') {
      this.settle('next', true);
      this.turn(next());
      return;
    }
    this.settle(null, true);
    topic.box++;
    if (!this.clock) this.run(result.more);
    else if (this.clock.running) this.run(this.clock.endsAt - this.now + result.more);
    else this.clock.left += result.more;
  }
}
