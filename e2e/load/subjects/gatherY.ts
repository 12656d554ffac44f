import { inTurns } from './inTurns.ts';
import type { Ears, Person } from './Subject.ts';
import { UpdateLog } from './UpdateLog.ts';
import { until } from './until.ts';
import { type Dialect, YPerson } from './YPerson.ts';

const AT_ONCE = 20;

/** Connects so many people to one document and lets each hang up their note. Rejects when not all of them are shown. */
export async function gatherY(url: string, people: number, dialect: Dialect, ears: Ears): Promise<readonly Person[]> {
  const log = new UpdateLog();
  const first = await YPerson.open(url, 0, dialect, log, ears);
  const rest = await inTurns(people - 1, AT_ONCE, (n) => YPerson.open(url, n + 1, dialect, log, ears));
  const persons = [first, ...rest];
  for (const person of persons) person.act(0);
  await until(() => log.doc.getMap('notes').size === people, 'everybody’s note');
  return persons;
}
