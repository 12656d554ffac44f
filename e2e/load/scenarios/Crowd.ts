import { setTimeout as wait } from 'node:timers/promises';
import { Deliveries } from '../measure/Deliveries.ts';
import { Histogram } from '../measure/Histogram.ts';
import type { Person, Started } from '../subjects/Subject.ts';

/** So long the last acts of a room that ends may take to be seen. */
const SETTLE_MS = 5_000;

interface Room {
  readonly persons: readonly Person[];
  readonly deliveries: Deliveries;
  /** Nobody acts here any more. */
  isOver: boolean;
}

/** All people of a measurement, in their rooms, and what they hear. */
export class Crowd {
  readonly sight = new Histogram();
  readonly acks = new Histogram();
  readonly refusals = new Map<string, number>();
  readonly #rooms: Room[] = [];
  #from = Number.POSITIVE_INFINITY;
  #answered = 0;
  /** Acts of rooms that have ended. */
  #given = 0;
  presences = 0;

  /** Gathers one more room. `mostActs`: how many acts of a person are kept. */
  async gather(started: Pick<Started, 'gather'>, people: number, mostActs: number): Promise<void> {
    this.#rooms.push(await this.#open(started, people, mostActs));
  }

  /** Ends a room and opens another in its place. Resolves with how many changes were not seen in the one that ended. */
  async renew(at: number, started: Pick<Started, 'gather'>, people: number, mostActs: number): Promise<number> {
    const old = this.#rooms[at];
    if (!old) return 0;
    old.isOver = true;
    const until = performance.now() + SETTLE_MS;
    while (old.deliveries.missing() > 0 && performance.now() < until) await wait(20);
    const missing = old.deliveries.missing();
    for (const person of old.persons) person.close();
    const next = await this.#open(started, people, mostActs);
    this.#given += old.deliveries.given;
    next.deliveries.countFrom(performance.now());
    this.#rooms[at] = next;
    return missing;
  }

  async #open(started: Pick<Started, 'gather'>, people: number, mostActs: number): Promise<Room> {
    const deliveries = new Deliveries(people, mostActs, this.sight);
    const persons = await started.gather(people, {
      seen: (connection, changes) => deliveries.see(connection, changes, performance.now()),
      presence: () => {
        this.presences++;
      },
      answered: (who, act, refusal) => {
        this.#answered++;
        if (refusal !== null) this.refusals.set(refusal, (this.refusals.get(refusal) ?? 0) + 1);
        const due = deliveries.dueAt(who, act);
        if (due >= this.#from) this.acks.record(performance.now() - due);
      },
    });
    return { persons, deliveries, isOver: false };
  }

  /** From here on everything is counted. */
  countFrom(now: number): void {
    this.#from = now;
    this.presences = 0;
    for (const { deliveries } of this.#rooms) deliveries.countFrom(now);
  }

  /** Lets somebody do their next act. */
  act(who: number, due: number): void {
    const [room, one] = this.#find(who);
    if (room?.isOver) return;
    const act = room?.deliveries.give(one, due) ?? 0;
    if (act > 0) room?.persons[one]?.act(act);
  }

  show(who: number): void {
    const [room, one] = this.#find(who);
    room?.persons[one]?.show();
  }

  get people(): number {
    return this.#rooms.reduce((sum, { persons }) => sum + persons.length, 0);
  }

  get bytesIn(): number {
    return this.#rooms.reduce((sum, { persons }) => sum + persons.reduce((some, one) => some + one.bytesIn, 0), 0);
  }

  get delivered(): number {
    return this.#sum(({ delivered }) => delivered);
  }

  get merged(): number {
    return this.#sum(({ merged }) => merged);
  }

  get unanswered(): number {
    return this.#given + this.#sum(({ given }) => given) - this.#answered;
  }

  get missing(): number {
    return this.#sum((deliveries) => deliveries.missing());
  }

  /** What is not as it should be, in words. `answers`: whether acts are answered at all. */
  faults(answers: boolean): string[] {
    const gone = this.#rooms.reduce((sum, { persons }) => sum + persons.filter((one) => !one.isOpen).length, 0);
    const { missing, unanswered } = this;
    const gaps = this.#sum((deliveries) => deliveries.gaps);
    return [
      ...(gone > 0 ? [`${gone} of ${this.people} connections lost`] : []),
      ...(missing > 0 ? [`${missing} changes not seen`] : []),
      ...(gaps > 0 ? [`${gaps} frames missing`] : []),
      ...(answers && unanswered > 0 ? [`${unanswered} acts without an answer`] : []),
      ...[...this.refusals].map(([refusal, count]) => `${count} × ${refusal}`),
    ];
  }

  close(): void {
    for (const { persons } of this.#rooms) for (const person of persons) person.close();
  }

  #find(who: number): [Room | undefined, number] {
    const [first] = this.#rooms;
    const size = first?.persons.length ?? 1;
    return [this.#rooms[Math.floor(who / size)], who % size];
  }

  #sum(of: (deliveries: Deliveries) => number): number {
    return this.#rooms.reduce((sum, { deliveries }) => sum + of(deliveries), 0);
  }
}
