import type { Settings, TalkRule } from '#shared/model/board.ts';
import { LIMITS } from '#shared/rules/limits.ts';
import { allPlaces, template } from '#shared/rules/phases.ts';
import { useSay } from '../../i18n/language.tsx';
import { RadioRows } from '../../parts/RadioRows.tsx';
import { Switch } from '../../parts/Switch.tsx';
import { useBoard } from '../../store/BoardContext.tsx';
import { useStep } from '../../store/useStep.ts';
import { Counter } from './Counter.tsx';
import { TimesSetting } from './TimesSetting.tsx';

const RULES: readonly TalkRule[] = ['abstain', 'majority', 'graded'];

/** How topics are collected, pitched and timed, and who decides whether a talk goes on. Only what this workshop has. */
export function TalkSettings() {
  const say = useSay();
  const part = useBoard((all) => all);
  const { press } = useStep();
  const { talk, collect, pitchSeconds, length } = part.settings;
  const phases = allPlaces(part).map(({ phase }) => phase);
  const { lengths } = template(part);
  type Changes = Partial<Pick<Settings, 'collect' | 'length' | 'pitchSeconds'>>;
  const change = (changes: Changes) => void press((step) => step('settings.change', { ...changes }));
  const changeTalk = (changes: Partial<Settings['talk']>) => {
    const next = { ...talk, ...changes };
    void press((step) => step('settings.change', { talk: { times: [...next.times], rule: next.rule } }));
  };
  if (!phases.some(({ kind }) => kind === 'discuss')) return null;
  return (
    <>
      <h3>{say('settings.talk')}</h3>
      {lengths && (
        <RadioRows
          legend={say('settings.length')}
          value={String(length)}
          onChange={(minutes) => change({ length: Number(minutes) })}
          options={lengths.map((n) => ({ value: String(n), label: say('rail.minutes', { n }) }))}
        />
      )}
      {phases.some((phase) => phase.kind === 'solo' && phase.open) && (
        <Switch
          label={say('settings.collect')}
          hint={say('settings.collect.hint')}
          checked={collect === 'open'}
          onChange={(on) => change({ collect: on ? 'open' : 'private' })}
        />
      )}
      {phases.some((phase) => phase.kind === 'share' && phase.turns) && (
        <Counter
          label={say('settings.pitch')}
          value={pitchSeconds}
          by={5}
          {...LIMITS.pitchSeconds}
          onChange={(seconds) => change({ pitchSeconds: seconds })}
        />
      )}
      <div className="settings__talk">
        <TimesSetting times={talk.times} onChange={(times) => changeTalk({ times })} />
        <RadioRows
          legend={say('settings.rule')}
          value={talk.rule}
          onChange={(rule) => changeTalk({ rule })}
          options={RULES.map((rule) => ({
            value: rule,
            label: say(`settings.rule.${rule}`),
            hint: say(`discuss.rule.${rule}`),
          }))}
        />
      </div>
    </>
  );
}
