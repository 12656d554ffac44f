import type { Command, StepType } from '#shared/board/commands.ts';
import { NOTHING_MINE } from '#shared/model/board.ts';
import type { GroupId, MemberId } from '#shared/model/ids.ts';
import type { Note } from '#shared/model/note.ts';
import { get, ids } from '#shared/model/records.ts';
import { PROTOCOL_VERSION } from '#shared/protocol/version.ts';
import { type CommandType, isStep } from '#shared/rules/commandTypes.ts';
import { allPlaces, current, isBefore, nextPlace, placeAt } from '#shared/rules/phases.ts';
import { templateIds } from '#shared/templates/index.ts';
import type { PhaseKind } from '#shared/templates/template.ts';
import { seededRandom } from '#shared/testing/seededRandom.ts';
import { makeCommand } from '../fuzz/fuzzCommand.ts';
import { type Chance, pick, type Scene, whole } from '../fuzz/Scene.ts';
import { ANY_TIME, WALKING, whatFits } from '../fuzz/whatFits.ts';
import { commandId } from '../TestPeer.ts';
import { Cast } from './Cast.ts';
import { MATTERS, type Publishing, SECRECY, type Secretly } from './matters.ts';
import { PATHS, READ } from './paths.ts';

const BEATS = 60;
/** What one member may say at once comes back within this. */
const BEAT_MS = 1_500;
/** Whose private doings differ between the two runs. */
const SECRETIVE = 'Alice';
const NEVER: readonly CommandType[] = ['member.remove', 'draft.share'];
/** After these the thumbs of all who are asked may be in. */
const COUNTS: ReadonlySet<CommandType> = new Set(['thumb.give', 'room.thumbs', 'settings.change', 'thumbs.open']);
/** What would let somebody else know what is entered for the room, or enter it. */
const ROOM_KNOWN_BY: readonly CommandType[] = ['tray.give', 'settings.change', 'room.dots', 'room.thumbs'];
export interface Played {
  readonly received: ReadonlyMap<string, readonly string[]>;
  /** Words that only Alice ever saw. */
  readonly canaries: ReadonlyMap<string, string>;
  /** Private acts by type that were accepted. */
  readonly done: Readonly<Record<string, number>>;
  readonly phases: ReadonlySet<string>;
}

/** A workshop by chance, the same for a seed in everything but what Alice does in private, which follows `variant`. */
export async function playScenario(seed: number, variant: number): Promise<Played> {
  const scenario = new Scenario(seed, variant);
  return scenario.play();
}

class Scenario {
  readonly #chance: Chance;
  readonly #seed: number;
  readonly #secret: Chance;
  readonly #cast: Cast;
  readonly #canaries = new Map<string, string>();
  readonly #done: Record<string, number> = {};
  readonly #phases = new Set<string>();
  /** Votes that are open and in which the two runs may differ. */
  readonly #apart = new Set<string>();
  #beat = 0;
  #count = 0;

  constructor(seed: number, variant: number) {
    this.#seed = seed;
    this.#chance = seededRandom(seed);
    this.#secret = seededRandom(seed * 1_000 + variant);
    this.#cast = new Cast(seed % 2 ? 0 : 20);
  }

  async play(): Promise<Played> {
    const cast = this.#cast;
    const settings = {
      authors: this.#chance() < 0.3 ? 'shown' : 'hidden',
      facilitatorTakesPart: this.#chance() < 0.5,
    };
    await cast.open(templateIds[this.#seed % templateIds.length] ?? '', settings);
    for (const name of [SECRETIVE, 'Bob', 'Cleo']) await cast.join(name);
    await this.#give('lead', 'board.start');
    if (this.#keepsRoom) {
      const keeper = cast.person(SECRETIVE).me;
      const room = this.#make('lead', 'settings.change');
      await this.#send('lead', {
        ...room,
        type: 'settings.change',
        body: { room: { people: 2, keeper: keeper as MemberId } },
      });
    }
    if (this.#seed % 3 === 0) await this.#groupUnderDots();
    for (this.#beat = 1; this.#beat <= BEATS; this.#beat++) {
      await this.#oneBeat();
      cast.mark(`beat ${this.#beat}`);
      if (this.#chance() < 0.7) await this.#wander();
      cast.mark(`beat ${this.#beat}, and Alice in private`);
      await this.#pass(BEAT_MS + (this.#chance() < 0.05 ? whole(this.#chance, 200_000) : 0));
      this.#phases.add(current(this.#part).phase.kind);
    }
    // Whoever leads may know what is entered for the room, also before it is counted.
    const knowing = this.#keepsRoom ? [SECRETIVE, 'lead'] : [SECRETIVE];
    return {
      received: await cast.close(knowing),
      canaries: this.#canaries,
      done: this.#done,
      phases: this.#phases,
    };
  }

  async #oneBeat(): Promise<void> {
    const chance = this.#chance;
    const dice = chance();
    if (dice < 0.4) await this.#lead();
    else if (dice < 0.9) for (let n = 1 + whole(chance, 3); n > 0; n--) await this.#others();
    else if (dice < 0.95) await this.#comeAndGo(dice < 0.93);
    else if (dice < 0.97) await this.#joinOne();
    else await this.#ask();
  }

  /** Somebody looks by HTTP, and so does whoever has the reading link. */
  async #ask(): Promise<void> {
    const chance = this.#chance;
    await this.#cast.ask(pick(chance, ['Bob', 'lead', 'Cleo']) ?? 'Bob', pick(chance, PATHS) ?? '');
    await this.#cast.ask('reader', pick(chance, READ) ?? '');
  }

  /** Who has answered may be all there are while others are away. */
  async #comeAndGo(isOne: boolean): Promise<void> {
    await this.#agree('count');
    if (isOne) await this.#cast.comeBack(pick(this.#chance, ['Bob', 'Cleo', 'screen', 'lead']) ?? 'Bob');
    else await this.#cast.restart();
  }

  /** Somebody other than the facilitator does something that everybody may see, or something private of their own. */
  async #others(): Promise<void> {
    const chance = this.#chance;
    const name = pick(chance, [SECRETIVE, 'Bob', 'Cleo']) ?? 'Bob';
    const mayUndo = name !== SECRETIVE;
    const fits = whatFits(this.#part).filter((type) => {
      if (NEVER.includes(type)) return false;
      if (type === 'undo') return mayUndo;
      return !isStep(type) && (name !== SECRETIVE || SECRECY[type] === 'open');
    });
    const takesBack = mayUndo && this.#seed % 3 === 0 && chance() < 0.2;
    const type = takesBack ? 'undo' : (pick(chance, fits) ?? 'me.named');
    if (COUNTS.has(type)) await this.#agree('count');
    await this.#give(name, type);
    if (chance() < 0.2) this.#cast.person(name).socket.emit('doing', { doing: 'writing' });
  }

  /** Whoever leads goes on; before anything is published, Alice has come back to what both runs share. */
  async #lead(): Promise<void> {
    const chance = this.#chance;
    const dice = chance();
    const steps = dice < 0.35 ? WALKING : dice < 0.85 ? whatFits(this.#part).filter(isStep) : ANY_TIME.filter(isStep);
    const allowed = steps.filter((type) => !NEVER.includes(type) && !(this.#keepsRoom && ROOM_KNOWN_BY.includes(type)));
    let command = this.#pace() ?? this.#make('lead', pick(chance, allowed) ?? 'walk.next');
    const closed = this.#closedBy(command);
    // What lies apart in a vote that the group has left cannot be agreed on from here: back to where it can.
    if (closed.some((key) => this.#apart.has(key) && key !== current(this.#part).key)) {
      command = this.#make('lead', 'focus.set');
    }
    await this.#agree(command.type as StepType);
    if (COUNTS.has(command.type)) await this.#agree('count');
    for (const key of this.#closedBy(command)) this.#apart.delete(key);
    await this.#send('lead', command);
  }

  /**
   * What chance does not come by: dots lie on notes, the group goes back and somebody puts these together, dots move again
   * or not, and that somebody takes it back. Whether it can be taken back must not tell whether they moved.
   */
  async #groupUnderDots(): Promise<void> {
    for (const name of ['Bob', 'Cleo', 'Bob']) await this.#give(name, 'draft.put');
    await this.#until('vote', 'walk.next');
    await this.#wander();
    await this.#until('cluster', 'walk.back');
    const { stage } = current(this.#part);
    const notes = Object.values<Note>(this.#part.notes).filter((note) => note.stage === stage.id);
    if (notes.length === 0) return;
    const group = this.#make('Bob', 'group.form');
    const body = { group: group.id as string as GroupId, notes: notes.map(({ id }) => id).sort() };
    await this.#send('Bob', { ...group, type: 'group.form', body });
    await this.#until('vote', 'walk.next');
    await this.#wander();
    await this.#until('cluster', 'walk.back');
    await this.#give('Bob', 'undo');
  }

  /** Whoever leads goes one way until the group is in a phase of this kind. */
  async #until(kind: PhaseKind, type: 'walk.next' | 'walk.back'): Promise<void> {
    for (let n = 0; n < 6 && current(this.#part).phase.kind !== kind; n++) {
      await this.#agree(type);
      const command = this.#make('lead', type);
      await this.#send('lead', { ...command, type, body: { at: this.#part.walk.step } });
      await this.#pass(BEAT_MS);
    }
  }

  /**
   * Chance alone seldom comes by everything. Every third workshop goes to and fro between its wall and an open vote, where
   * dots lie on what still changes; every third goes through the stage of a rare kind of phase. Null: as chance has it.
   */
  #pace(): Command | null {
    const part = this.#part;
    const here = current(part);
    if (this.#chance() < 0.4 || this.#seed % 3 === 2 || part.walk.status !== 'running') return null;
    const kinds = [...new Set(allPlaces(part).map(({ phase }) => phase.kind))];
    const kind = this.#seed % 3 === 0 ? 'vote' : kinds.at(-1 - (Math.floor(this.#seed / 3) % kinds.length));
    const there = allPlaces(part).find((place) => place.phase.kind === kind);
    if (!there || (here.phase.kind === kind && kind !== 'vote')) return null;
    if (here.phase.kind === kind && this.#seed % 3 === 0) return this.#make('lead', 'walk.back');
    if (here.stage.id === there.stage.id && isBefore(here, there)) return this.#make('lead', 'walk.next');
    const command = this.#make('lead', 'walk.goto');
    const body = { at: part.walk.step, stage: there.stageAt, phase: 0 };
    return { ...command, type: 'walk.goto', body };
  }

  /** The open votes that a step would close. */
  #closedBy({ type, body }: Command): string[] {
    const part = this.#part;
    const open = allPlaces(part).filter(({ key }) => get(part.rounds, key)?.status === 'open');
    if (type === 'board.finish') return open.map(({ key }) => key);
    if (type === 'vote.close') return [current(part).key];
    const to =
      type === 'walk.goto' && 'stage' in body && 'phase' in body
        ? placeAt(part, Number(body.stage), Number(body.phase))
        : nextPlace(part);
    const walks = type === 'walk.goto' || type === 'walk.next' || type === 'stage.skip';
    return walks ? open.filter((place) => !to || isBefore(place, to)).map(({ key }) => key) : [];
  }

  /** Alice does in private what she likes. */
  async #wander(): Promise<void> {
    await this.#catchUp();
    for (const matter of MATTERS) {
      const secretly = this.#secretly(this.#secret);
      if (!matter.isOn(secretly) || this.#chance() < 0.3) continue;
      const { key } = current(secretly.part);
      if (get(secretly.part.rounds, key)?.status === 'open') this.#apart.add(key);
      matter.wander(secretly);
      await this.#cast.settle([SECRETIVE]);
    }
    await this.#cast.settle();
  }

  async #agree(step: Publishing): Promise<void> {
    await this.#catchUp();
    for (const matter of MATTERS) {
      const secretly = this.#secretly(this.#chance);
      if (!matter.publishedBy.has(step) || !matter.isOn(secretly)) continue;
      matter.agree(secretly);
      await this.#cast.settle([SECRETIVE]);
    }
    await this.#cast.settle();
  }

  /** Somebody who has not seen that the group went on could show by a draft what everybody may know, in one run only. */
  async #catchUp(): Promise<void> {
    if (await this.#cast.seesThePhase(SECRETIVE)) return;
    this.#cast.clock.turn(100);
    await this.#cast.settle();
  }

  /** Time passes; before a clock rings that would close a vote, Alice has come back. */
  async #pass(ms: number): Promise<void> {
    const { clock } = this.#part;
    const { thumbs } = this.#part;
    if (thumbs.status === 'open' && thumbs.closesAt - this.#cast.clock.now() <= ms) await this.#agree('count');
    if (clock.status === 'running' && clock.endsAt - this.#cast.clock.now() <= ms) {
      await this.#agree('ring');
      this.#apart.delete(current(this.#part).key);
    }
    this.#cast.clock.turn(ms);
    await this.#cast.settle();
  }

  async #joinOne(): Promise<void> {
    const name = `Late ${this.#beat}`;
    if (this.#cast.names.length < 8) await this.#cast.join(name);
  }

  /** Whether Alice enters for people without a device. Nobody else may learn of it then, so that nobody is given the tray. */
  get #keepsRoom(): boolean {
    return this.#seed % 4 > 1;
  }

  get #part() {
    return this.#cast.person('lead').part;
  }

  #make(name: string, type: CommandType): Command {
    const peer = this.#cast.person(name);
    const { mine } = peer;
    const shown = name === SECRETIVE ? { ...NOTHING_MINE, notes: sorted(mine.notes) } : mine;
    const scene: Scene = {
      chance: this.#chance,
      part: peer.part,
      mine: shown,
      me: peer.me as MemberId,
      fresh: `beat-${this.#beat}-${this.#count++}-of-${name}`.padEnd(20, '_'),
    };
    return makeCommand(type, scene);
  }

  async #give(name: string, type: CommandType): Promise<void> {
    await this.#send(name, this.#make(name, type));
  }

  async #send(name: string, command: Command): Promise<void> {
    // Its answer may wait for a tick, and the tick for a turn of the clock.
    this.#cast.person(name).socket.emit('command', { v: PROTOCOL_VERSION, ...command }, () => {});
    await this.#cast.settle();
    if (this.#chance() < 0.3) this.#cast.clock.turn(100);
    await this.#cast.settle();
  }

  #secretly(chance: Chance): Secretly {
    const peer = this.#cast.person(SECRETIVE);
    const { part, mine } = peer;
    const room = this.#keepsRoom ? (peer.mails.at(-1)?.room ?? null) : null;
    return {
      chance,
      part,
      mine,
      room,
      words: () => this.#canary(),
      give: (type, body) => {
        const message = { v: PROTOCOL_VERSION, id: commandId(), type, body };
        peer.socket.emit('command', message, (answer) => {
          const what = answer.ok ? type : `${type} ${answer.refusal}`;
          this.#done[what] = (this.#done[what] ?? 0) + 1;
        });
      },
    };
  }

  #canary(): string {
    const secret = `Canary-${Math.floor(this.#secret() * 2 ** 40).toString(36)}-${this.#canaries.size}-of-Alice`;
    this.#canaries.set(`canary ${this.#canaries.size}`, secret);
    return `${secret} ${'é'.repeat(1 + whole(this.#secret, 200))}`;
  }
}

const sorted = <K extends string, T>(records: { readonly [id in K]: T }): { readonly [id in K]: T } =>
  Object.fromEntries(
    ids<K, T>(records)
      .sort()
      .map((id) => [id, records[id]]),
  ) as { readonly [id in K]: T };
