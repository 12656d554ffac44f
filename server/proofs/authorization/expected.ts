import type { CommandType } from '#shared/rules/commandTypes.ts';
import type { At } from './At.ts';
import { COLUMNS } from './columns.ts';
import { type Verdict, verdictOf } from './verdicts.ts';

/**
 * Who may give which command where, written down from docs/spec.md and not from the code. Each row has a sign per column:
 *
 *   lobby | solo share cluster movers | vote voted weigh weighed | talk align aligners check name
 *         | standing voting tied elected | collect pitch | waiting discussing asked answered again ranked
 *         | poll polled | break finished
 *
 * `everybody`: participants and whoever leads. `voices`: who writes and votes; a facilitator who does not take part is refused
 * everywhere. `leaders`: the facilitator and whoever holds the tray; `others` than they are refused everywhere unless they have
 * a row. `keeper`: who enters for people without a device, where it differs from `others`. `idle`: a facilitator who does not
 * take part, where it differs because they have written nothing.
 */
type Rule =
  | { readonly everybody: string; readonly idle?: string }
  | { readonly voices: string }
  | { readonly leaders: string; readonly others?: string; readonly keeper?: string };

const ALWAYS = '+ ++++ ++++ +++++ ++++ ++ ++++++ ++ ++';
const ONCE_STARTED = 'S ++++ ++++ +++++ ++++ ++ ++++++ ++ ++';
const UNTIL_THE_END = '+ ++++ ++++ +++++ ++++ ++ ++++++ ++ +E';
const RUNNING = 'S ++++ ++++ +++++ ++++ ++ ++++++ ++ +E';
const ON_THE_WALL = 'S P+++ K+K+ +++++ PPPP ++ ++++++ ++ +E';
const MOVING = {
  leaders: 'S PP++ PPPP PPPPP PPPP ++ ++++++ PP +E',
  others: 'S PP+M PPPP PPPPP PPPP ++ ++++++ PP +E',
};
const LINES = { leaders: ONCE_STARTED, others: 'S PPPP PPPP ++A+P PPPP PP PPPPPP PP PE' };
const STANDING = 'S PPPP PPPP PPPPP +CCC PP PPPPPP PP PE';
const NOT_MINE = 'S YYYY YYYY YYYYY YYYY YY YYYYYY YY YE';
/** Whoever leads corrects them after the end too. */
const WORDS_OF_ALL = { leaders: ONCE_STARTED, others: RUNNING };
const TALKING = { leaders: 'S PPPP PPPP PPPPP PPPP PP ++++++ PP PE' };
const NOT_THE_ROOM = 'S NNNN NNNN NNNNN NNNN NN NNNNNN NN NE';
const ROOM_DOTS = 'S PPPP +CPP PPPPP PPPP PP CCCC+C PP PE';
const THUMBS = 'S CCCC CCCC CCCCC CCCC CC CC+CCC CC CE';

const RULES = {
  'draft.put': { voices: RUNNING },
  'draft.drop': { everybody: ONCE_STARTED, idle: 'S ==== ==== ===== ==== == ====== == ==' },
  'draft.share': { voices: 'S P+++ K+K+ +++++ ++++ ++ ++++++ ++ +E' },
  'done.set': { voices: RUNNING },
  'note.add': { everybody: ON_THE_WALL },
  'note.edit': { everybody: ON_THE_WALL, idle: NOT_MINE },
  'note.remove': { everybody: ON_THE_WALL },
  'note.move': MOVING,
  'note.sign': { everybody: RUNNING, idle: NOT_MINE },
  'group.form': MOVING,
  'group.name': MOVING,
  'group.merge': MOVING,
  'group.dissolve': MOVING,
  'dots.place': { voices: ROOM_DOTS },
  'weight.set': { voices: 'S PPPP PP+C PPPPP PPPP PP PPPPPP PP PE' },
  'statement.add': LINES,
  'statement.edit': LINES,
  'statement.move': LINES,
  'statement.remove': LINES,
  'check.answer': { voices: 'S CCCC CCCC CCC+C CCCC CC CCCCCC CC CE' },
  'candidate.stand': { voices: STANDING },
  'candidate.propose': { everybody: STANDING },
  'candidate.withdraw': { everybody: STANDING, idle: 'S PPPP PPPP PPPPP =CCC PP PPPPPP PP PE' },
  'election.choose': { voices: 'S CCCC CCCC CCCCC C+CC CC CCCCCC CC CE' },
  'thumb.give': { voices: THUMBS },
  'poll.answer': { voices: 'S PPPP PPPP PPPPP PPPP PP PPPPPP +C PE' },
  'takeaway.add': WORDS_OF_ALL,
  'takeaway.edit': WORDS_OF_ALL,
  'takeaway.remove': WORDS_OF_ALL,
  'action.add': WORDS_OF_ALL,
  'action.edit': WORDS_OF_ALL,
  'action.assign': WORDS_OF_ALL,
  'action.tick': WORDS_OF_ALL,
  'action.remove': WORDS_OF_ALL,
  'me.rename': { everybody: ALWAYS },
  'me.named': { everybody: ALWAYS },

  undo: { everybody: RUNNING, idle: 'S TTTT TTTT TTTTT TTTT TT TTTTTT TT TT' },
  'board.start': { leaders: '+ DDDD DDDD DDDDD DDDD DD DDDDDD DD DE' },
  'board.finish': { leaders: RUNNING },
  'board.reopen': { leaders: 'S DDDD DDDD DDDDD DDDD DD DDDDDD DD D+' },
  'board.rename': { leaders: ALWAYS },
  'walk.next': { leaders: 'S ++++ ++++ +++++ PPPP ++ ++++++ PP +E' },
  'walk.back': { leaders: RUNNING },
  'walk.goto': { leaders: RUNNING },
  'stage.skip': { leaders: UNTIL_THE_END },
  'phase.switch': { leaders: UNTIL_THE_END },
  'break.start': { leaders: RUNNING },
  'break.end': { leaders: 'S DDDD DDDD DDDDD DDDD DD DDDDDD DD +E' },
  // Everywhere but in a break the clock runs; in a talk without a topic there is none.
  'clock.start': { leaders: 'S ==== ==== ===== ==== == P===== == +E' },
  'clock.pause': { leaders: 'S ++++ ++++ +++++ ++++ ++ =+++++ ++ =E' },
  'clock.add': { leaders: 'S ++++ ++++ +++++ ++++ ++ P+++++ ++ +E' },
  'clock.stop': { leaders: 'S ++++ ++++ +++++ ++++ ++ =+++++ ++ +E' },
  'vote.close': { leaders: 'S DDDD +D+D DDDDD DDDD DD DDDD+D +D DE' },
  'vote.reopen': { leaders: 'S DDDD D+D+ DDDDD DDDD DD DDDDD+ D+ DE' },
  'check.open': { leaders: 'S PPPP PPPP ++++P PPPP PP PPPPPP PP PE' },
  'check.close': { leaders: 'S DDDD DDDD DDD+D DDDD DD DDDDDD DD DE' },
  'focus.set': { leaders: ALWAYS },
  'settings.change': { leaders: ALWAYS },
  'dots.setting': { leaders: UNTIL_THE_END },
  'topic.start': TALKING,
  'topic.end': { leaders: 'S DDDD DDDD DDDDD DDDD DD D+++++ DD DE' },
  'topic.park': TALKING,
  'ties.order': TALKING,
  'ties.draw': TALKING,
  'thumbs.open': { leaders: 'S PPPP PPPP PPPPP PPPP PP P+D+++ PP PE' },
  'verdict.hold': { leaders: 'S DDDD DDDD DDDDD DDDD DD DDD+DD DD DE' },
  'vote.again': { leaders: 'S PPPP PPPP PPPPP PPPP PP ++++D+ PP PE' },
  'pitch.turn': { leaders: 'S PPPP PPPP PPPPP PPPP P+ PPPPPP PP PE' },
  'room.dots': { leaders: ROOM_DOTS, others: NOT_THE_ROOM, keeper: ROOM_DOTS },
  'room.thumbs': { leaders: THUMBS, others: NOT_THE_ROOM, keeper: THUMBS },
  'name.choose': { leaders: ONCE_STARTED },
  'election.open': { leaders: 'S PPPP PPPP PPPPP +DDD PP PPPPPP PP PE' },
  'election.close': { leaders: 'S DDDD DDDD DDDDD D+DD DD DDDDDD DD DE' },
  'election.reopen': { leaders: 'S PPPP PPPP PPPPP D+++ PP PPPPPP PP PE' },
  'election.decide': { leaders: 'S PPPP PPPP PPPPP PP+D PP PPPPPP PP PE' },
  'election.draw': { leaders: 'S PPPP PPPP PPPPP PP+D PP PPPPPP PP PE' },
  'member.remove': { leaders: ALWAYS },
  'tray.give': { leaders: ALWAYS },
  'member.letBackIn': { leaders: ALWAYS },
} satisfies { readonly [T in CommandType]: Rule };

/** Where a lean coffee differs: its one stage cannot be skipped, its one vote opens early, and only the pitch is switched. */
const LEAN: Readonly<Partial<Record<CommandType, Rule>>> = {
  'stage.skip': { leaders: 'N NNNN NNNN NNNNN NNNN NN NNNNNN NN NE' },
  'phase.switch': { leaders: '+ ++++ ++++ +++++ ++++ +P ++++++ ++ +E' },
  'dots.setting': { leaders: '+ PPPP PPPP PPPPP PPPP PP PPPPPP PP PE' },
};

/** Where a place of the way differs from its column: there is nothing before the first. */
const EXCEPT: Readonly<Record<string, string>> = { 'walk.back at the first place': 'P' };

/** How somebody stands to the board: let in or not, leading or not, with a voice or not. */
export type Standing = 'shut out' | 'screen' | 'removed' | 'participant' | 'keeper' | 'tray' | 'idle' | 'taking part';

/** What must become of a command that names nothing it should not. */
export function expected(
  type: CommandType,
  who: Standing,
  { template, column, isFirst }: Pick<At, 'template' | 'column' | 'isFirst'>,
): Verdict {
  if (who === 'shut out') return 'shut';
  if (who === 'screen') return 'notAllowed';
  if (who === 'removed') return 'removed';
  const lean = template === 'lean-coffee' ? LEAN[type] : undefined;
  const sign = signsOf(lean ?? RULES[type], who)[COLUMNS.indexOf(column)] ?? '';
  const except = sign === '+' && isFirst ? EXCEPT[`${type} at the first place`] : undefined;
  return verdictOf(except ?? sign);
}

function signsOf(rule: Rule, who: Standing): string {
  if ('voices' in rule) return who === 'idle' ? 'N'.repeat(COLUMNS.length) : plain(rule.voices);
  if ('everybody' in rule) return plain(who === 'idle' ? (rule.idle ?? rule.everybody) : rule.everybody);
  if (leads(who)) return plain(rule.leaders);
  const row = who === 'keeper' ? (rule.keeper ?? rule.others) : rule.others;
  return row ? plain(row) : 'L'.repeat(COLUMNS.length);
}

/** Whether somebody who was let in leads. */
export const leads = (who: Standing): boolean => who !== 'participant' && who !== 'keeper';

function plain(row: string): string {
  const signs = row.replaceAll(' ', '');
  if (signs.length !== COLUMNS.length) throw new Error(`a row of ${signs.length} signs: ${row}`);
  return signs;
}
