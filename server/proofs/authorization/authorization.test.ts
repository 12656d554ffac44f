import { expect, it } from 'vitest';
import { apply } from '#shared/board/apply.ts';
import { ACTS, STEPS } from '#shared/board/commands.ts';
import type { Happened } from '#shared/board/events.ts';
import type { MemberId } from '#shared/model/ids.ts';
import type { CommandType } from '#shared/rules/commandTypes.ts';
import type { At, Kind, Workshop } from './At.ts';
import { BODIES } from './bodies.ts';
import { COLUMNS } from './columns.ts';
import { expected, leads } from './expected.ts';
import { fillBoard, isFilled } from './fillBoard.ts';
import { FOREIGN, type Swap } from './foreign.ts';
import { type Actor, actors, type Peopled, people } from './people.ts';
import { Situations } from './situations.ts';
import { type Verdict, verdictOf } from './verdicts.ts';
import { stateOf, World } from './World.ts';

const TYPES = [...Object.keys(ACTS), ...Object.keys(STEPS)] as CommandType[];
/** Acts that take the dots of others along with what carries them. */
const MOVES_DOTS = /^(note\.(remove|move)|group\.)/;
/** Fields that name nothing, or what is nobody's. */
const NO_IDS = new Set(['text', 'base', 'name', 'title', 'words', 'box', 'door', 'key', 'who', 'by', 'thumb']);

/** Every command, by everybody, everywhere, with its own and with foreign ids. */
class Matrix {
  readonly problems: string[] = [];
  readonly seen = new Set<string>();
  cells = 0;
  foreignCells = 0;
  readonly #world: World;
  readonly #here: Peopled;

  constructor(world: World, here: Peopled) {
    this.#world = world;
    this.#here = here;
  }

  async look(at: At, actor: Actor): Promise<void> {
    for (const type of TYPES) {
      const wanted = expected(type, actor.standing, at);
      const found = await this.#ask(at, actor, type, BODIES[type](at, actor.member), wanted, '');
      this.cells++;
      this.seen.add(`${type} ${found}`);
      if (wanted !== 'shut' && wanted !== 'notAllowed') await this.#swap(at, actor, type, wanted);
    }
  }

  /** A foreign id comes to what the table says where the command is allowed, and never to anything where it is not. */
  async #swap(at: At, actor: Actor, type: CommandType, wanted: Verdict): Promise<void> {
    for (const [field, { signs, put }] of Object.entries(FOREIGN[type]) as [string, Swap][]) {
      for (const [kind, both] of Object.entries(signs) as [Kind, string][]) {
        const body = BODIES[type](at, actor.member);
        const named = put(at, kind, body);
        if (named === null) continue;
        const foreign = { ...body, [field]: named };
        this.foreignCells++;
        const what = `, ${field}: ${kind}`;
        // Before the start there is nothing that others could have written.
        const isThere = at.column !== 'lobby' || (kind !== 'others' && kind !== 'stage');
        const sign = both[leads(actor.standing) ? both.length - 1 : 0] ?? '';
        await this.#ask(at, actor, type, foreign, wanted === 'done' && isThere ? verdictOf(sign) : null, what);
      }
    }
  }

  async #ask(
    at: At,
    actor: Actor,
    type: CommandType,
    body: unknown,
    wanted: Verdict | null,
    what: string,
  ): Promise<Verdict> {
    const guest = actor.tab ?? (await this.#world.knock(this.#here.opened, actor));
    const answer = guest ? await this.#world.ask(guest, type, body) : { verdict: 'shut' as const, happened: undefined };
    const { verdict, happened } = answer;
    const isFine = wanted === null ? verdict !== 'done' : verdict === wanted;
    const cell = `${type}${what} by ${actor.name} in ${at.column} (${at.place})`;
    if (!isFine) this.problems.push(`${cell}: ${verdict}, not ${wanted ?? 'nothing'}`);
    if (happened && type in ACTS && !MOVES_DOTS.test(type)) this.#spares(cell, happened);
    return verdict;
  }

  /** Nobody else's drafts, ballots and notes are touched. */
  #spares(cell: string, happened: Happened): void {
    const before = stateOf(this.#here.board);
    const after = apply(before, happened);
    for (const member of Object.keys(after.mine) as MemberId[]) {
      if (member !== happened.by && after.mine[member] !== before.mine[member])
        this.problems.push(`${cell} touches what is ${member}'s`);
    }
  }
}

async function matrix(template: Workshop, takesPart: boolean) {
  const world = new World();
  const [here, there] = [await people(world, template, takesPart), await people(world, template, false)];
  await fillBoard(world, there, [], 'b-');
  const everybody = await actors(world, here, there, takesPart);
  const writing = ['participant', 'keeper', 'tray', 'taking part'];
  const voices = [
    ...new Set(everybody.filter(({ standing }) => writing.includes(standing)).map(({ member }) => member)),
  ];
  const all = new Matrix(world, here);
  const columns = new Set<string>();
  for await (const at of new Situations(world, here, there, voices).all()) {
    columns.add(at.column);
    const { rev } = here.board.committed;
    for (const actor of everybody) await all.look(at, actor);
    expect(here.board.committed.rev).toBe(rev);
  }
  expect(isFilled(here)).toBe(true);
  return { all, columns };
}

it('[DOOR-3] every command by everybody everywhere comes to what the table says', { timeout: 240_000 }, async () => {
  const looked: Awaited<ReturnType<typeof matrix>>[] = [];
  for (const template of ['cop-bootstrap', 'lean-coffee'] as const) {
    for (const takesPart of [false, true]) looked.push(await matrix(template, takesPart));
  }
  const sum = (of: (all: Matrix) => number) => looked.reduce((total, { all }) => total + of(all), 0);
  const problems = looked.flatMap(({ all }) => all.problems);
  const cells = sum((all) => all.cells);
  process.stdout.write(
    `${cells} cells and ${sum((all) => all.foreignCells)} with foreign ids, ${problems.length} mismatches\n`,
  );
  expect(problems.slice(0, 40)).toEqual([]);
  // A command that never goes through anywhere would agree with any table.
  const seen = new Set(looked.flatMap(({ all }) => [...all.seen]));
  expect(TYPES.filter((type) => !seen.has(`${type} done`))).toEqual([]);
  expect([...new Set(looked.flatMap(({ columns }) => [...columns]))].sort()).toEqual([...COLUMNS].sort());
  expect(cells).toBeGreaterThan(100_000);
});

it('every id that a command can name is swapped for foreign ones', async () => {
  const world = new World();
  const here = await people(world, 'cop-bootstrap', false);
  const situations = new Situations(world, here, here, []).all();
  const { value: at } = await situations.next();
  for (const type of TYPES) {
    const body = Object.entries(BODIES[type](at as At, here.ben));
    const named = body.filter(
      ([field, value]) => !NO_IDS.has(field) && (typeof value === 'string' || Array.isArray(value)),
    );
    const missing = named.map(([field]) => field).filter((field) => !Object.hasOwn(FOREIGN[type], field));
    expect({ type, missing }).toEqual({ type, missing: [] });
  }
});
