import { LIMITS } from '#shared/rules/limits.ts';
import { allPlaces, isOn, type Place } from '#shared/rules/phases.ts';
import { useSay } from '../../i18n/language.tsx';
import { Switch } from '../../parts/Switch.tsx';
import { useBoard } from '../../store/BoardContext.tsx';
import { useStep } from '../../store/useStep.ts';
import { Counter } from './Counter.tsx';

/** Of each stage: whether it is voted on, with how many dots, and whether the group then talks topic by topic. */
export function VoteSettings() {
  const say = useSay();
  const part = useBoard((all) => all);
  return (
    <>
      <h3>{say('settings.votes')}</h3>
      {allPlaces(part)
        .filter(({ phase }) => phase.kind === 'vote')
        .map((place) => (
          <VoteSetting key={place.key} place={place} />
        ))}
    </>
  );
}

function VoteSetting({ place }: { place: Place }) {
  const say = useSay();
  const part = useBoard((all) => all);
  const { press } = useStep();
  const { stage, phase, key } = place;
  if (phase.kind !== 'vote') return null;
  const on = isOn(part, key, phase);
  const { dots, stacking } = part.settings.dots[stage.id] ?? phase;
  const talk = allPlaces(part).find((one) => one.stage.id === stage.id && one.phase.kind === 'discuss');
  const set = (next: { dots?: number; stacking?: boolean }) =>
    void press((step) => step('dots.setting', { stage: stage.id, dots, stacking, ...next }));
  const put = (phaseKey: Place['key'], next: boolean) =>
    void press((step) => step('phase.switch', { phase: phaseKey, on: next }));
  const { least, most } = LIMITS.dotsEach;
  const title = say(stage.title);
  return (
    <fieldset className="settings__vote">
      <legend>{title}</legend>
      {phase.optional && (
        <Switch label={say('settings.voteOn', { stage: title })} checked={on} onChange={(next) => put(key, next)} />
      )}
      {on && (
        <>
          <Counter
            label={say('settings.dots')}
            value={dots}
            least={least}
            most={most}
            onChange={(n) => set({ dots: n })}
          />
          <Switch label={say('settings.stacking')} checked={stacking} onChange={(next) => set({ stacking: next })} />
        </>
      )}
      {talk?.phase.optional && (
        <Switch
          label={say('settings.discussOn')}
          hint={say('settings.discussOn.hint')}
          checked={isOn(part, talk.key, talk.phase)}
          onChange={(next) => put(talk.key, next)}
        />
      )}
    </fieldset>
  );
}
