import type { CommandType } from '#shared/rules/commandTypes.ts';
import { COLUMNS, type Column } from './columns.ts';
import { type Verdict, verdictOf } from './verdicts.ts';

/**
 * Who may give which command where, written down from docs/spec.md and not from the code. Each row has a sign per column:
 *
 *   lobby | solo share cluster movers | vote voted weigh weighed | talk align aligners check name
 *         | standing voting tied elected | break finished
 *
 * `everybody`: participants and whoever leads. `voices`: who writes and votes; a facilitator who does not take part is refused
 * everywhere. `leaders`: the facilitator and whoever holds the tray; `others` than they are refused everywhere unless they have
 * a row. `idle`: a facilitator who does not take part, where it differs because they have written nothing.
 */
type Rule =
  | { readonly everybody: string; readonly idle?: string }
  | { readonly voices: string }
  | { readonly leaders: string; readonly others?: string };

const ALWAYS = '+ ++++ ++++ +++++ ++++ ++';
const ONCE_STARTED = 'S ++++ ++++ +++++ ++++ ++';
const UNTIL_THE_END = '+ ++++ ++++ +++++ ++++ +E';
const RUNNING = 'S ++++ ++++ +++++ ++++ +E';
const ON_THE_WALL = 'S P+++ K+K+ +++++ PPPP +E';
const MOVING = { leaders: 'S PP++ PPPP PPPPP PPPP +E', others: 'S PP+M PPPP PPPPP PPPP +E' };
const LINES = { leaders: ONCE_STARTED, others: 'S PPPP PPPP ++A+P PPPP PE' };
const STANDING = 'S PPPP PPPP PPPPP +CCC PE';
const NOT_MINE = 'S YYYY YYYY YYYYY YYYY YE';

const RULES = {
  'draft.put': { voices: RUNNING },
  'draft.drop': { everybody: ONCE_STARTED, idle: 'S ==== ==== ===== ==== ==' },
  'draft.share': { voices: 'S P+++ K+K+ +++++ ++++ +E' },
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
  'dots.place': { voices: 'S PPPP +CPP PPPPP PPPP PE' },
  'weight.set': { voices: 'S PPPP PP+C PPPPP PPPP PE' },
  'statement.add': LINES,
  'statement.edit': LINES,
  'statement.move': LINES,
  'statement.remove': LINES,
  'check.answer': { voices: 'S CCCC CCCC CCC+C CCCC CE' },
  'candidate.stand': { voices: STANDING },
  'candidate.propose': { everybody: STANDING },
  'candidate.withdraw': { everybody: STANDING, idle: 'S PPPP PPPP PPPPP =CCC PE' },
  'election.choose': { voices: 'S CCCC CCCC CCCCC C+CC CE' },
  'me.rename': { everybody: ALWAYS },
  'me.named': { everybody: ALWAYS },

  undo: { everybody: RUNNING, idle: 'S TTTT TTTT TTTTT TTTT TT' },
  'board.start': { leaders: '+ DDDD DDDD DDDDD DDDD DE' },
  'board.finish': { leaders: RUNNING },
  'board.reopen': { leaders: 'S DDDD DDDD DDDDD DDDD D+' },
  'board.rename': { leaders: ALWAYS },
  'walk.next': { leaders: 'S ++++ ++++ +++++ PPPP +E' },
  'walk.back': { leaders: RUNNING },
  'walk.goto': { leaders: RUNNING },
  'stage.skip': { leaders: UNTIL_THE_END },
  'phase.switch': { leaders: UNTIL_THE_END },
  'break.start': { leaders: RUNNING },
  'break.end': { leaders: 'S DDDD DDDD DDDDD DDDD +E' },
  // Everywhere but in a break the clock runs.
  'clock.start': { leaders: 'S ==== ==== ===== ==== +E' },
  'clock.pause': { leaders: 'S ++++ ++++ +++++ ++++ =E' },
  'clock.add': { leaders: RUNNING },
  'clock.stop': { leaders: RUNNING },
  'vote.close': { leaders: 'S DDDD +D+D DDDDD DDDD DE' },
  'vote.reopen': { leaders: 'S DDDD D+D+ DDDDD DDDD DE' },
  'check.open': { leaders: 'S PPPP PPPP ++++P PPPP PE' },
  'check.close': { leaders: 'S DDDD DDDD DDD+D DDDD DE' },
  'focus.set': { leaders: ALWAYS },
  'settings.change': { leaders: ALWAYS },
  'dots.setting': { leaders: UNTIL_THE_END },
  'name.choose': { leaders: ONCE_STARTED },
  'election.open': { leaders: 'S PPPP PPPP PPPPP +DDD PE' },
  'election.close': { leaders: 'S DDDD DDDD DDDDD D+DD DE' },
  'election.reopen': { leaders: 'S PPPP PPPP PPPPP D+++ PE' },
  'election.decide': { leaders: 'S PPPP PPPP PPPPP PP+D PE' },
  'election.draw': { leaders: 'S PPPP PPPP PPPPP PP+D PE' },
  'member.remove': { leaders: ALWAYS },
  'tray.give': { leaders: ALWAYS },
  'member.letBackIn': { leaders: ALWAYS },
} satisfies { readonly [T in CommandType]: Rule };

/** Where a place of the way differs from its column: there is nothing before the first. */
const EXCEPT: Readonly<Record<string, string>> = { 'walk.back at the first place': 'P' };

/** How somebody stands to the board: let in or not, leading or not, with a voice or not. */
export type Standing = 'shut out' | 'screen' | 'removed' | 'participant' | 'tray' | 'idle' | 'taking part';

/** What must become of a command that names nothing it should not. */
export function expected(type: CommandType, who: Standing, column: Column, isFirst: boolean): Verdict {
  if (who === 'shut out') return 'shut';
  if (who === 'screen') return 'notAllowed';
  if (who === 'removed') return 'removed';
  const rule: Rule = RULES[type];
  const leads = who !== 'participant';
  const sign = signsOf(rule, who, leads)[COLUMNS.indexOf(column)] ?? '';
  const except = sign === '+' && isFirst ? EXCEPT[`${type} at the first place`] : undefined;
  return verdictOf(except ?? sign);
}

function signsOf(rule: Rule, who: Standing, leads: boolean): string {
  if ('voices' in rule) return who === 'idle' ? 'N'.repeat(COLUMNS.length) : plain(rule.voices);
  if ('everybody' in rule) return plain(who === 'idle' ? (rule.idle ?? rule.everybody) : rule.everybody);
  return leads ? plain(rule.leaders) : rule.others ? plain(rule.others) : 'L'.repeat(COLUMNS.length);
}

function plain(row: string): string {
  const signs = row.replaceAll(' ', '');
  if (signs.length !== COLUMNS.length) throw new Error(`a row of ${signs.length} signs: ${row}`);
  return signs;
}
