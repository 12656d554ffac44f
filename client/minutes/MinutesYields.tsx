import type { TargetId } from '#shared/model/ids.ts';
import type { Action, Takeaway } from '#shared/model/topic.ts';
import { useSay } from '../i18n/language.tsx';
import { CheckIcon } from '../parts/Icon.tsx';
import { Actions } from '../phases/talk/Actions.tsx';
import { Takeaways } from '../phases/talk/Takeaways.tsx';
import { useWhoAndWhen } from '../phases/talk/useWhoAndWhen.ts';

/** What came of a topic, or (null) of the whole meeting; to be read, or while `editing` to be corrected. */
export function MinutesYields({
  topic,
  takeaways,
  actions,
  editing,
}: {
  topic: TargetId | null;
  takeaways: readonly Takeaway[];
  actions: readonly Action[];
  editing: boolean;
}) {
  const say = useSay();
  if (editing)
    return (
      <div className="minutes__yields">
        <Takeaways topic={topic} own />
        <Actions topic={topic} own />
      </div>
    );
  if (takeaways.length + actions.length === 0) return null;
  return (
    <div className="minutes__yields">
      {takeaways.length > 0 && (
        <section>
          <h3>{say('takeaways.title')}</h3>
          <ul className="minutes__takeaways">
            {takeaways.map(({ id, text }) => (
              <li key={id} dir="auto">
                {text}
              </li>
            ))}
          </ul>
        </section>
      )}
      {actions.length > 0 && (
        <section>
          <h3>{say('actions.title')}</h3>
          <ul className="minutes__actions">
            {actions.map((action) => (
              <ActionLine key={action.id} action={action} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function ActionLine({ action }: { action: Action }) {
  const say = useSay();
  const whoAndWhen = useWhoAndWhen()(action);
  return (
    <li data-done={action.done || undefined}>
      <span className="minutes__tick" role="img" aria-label={say(action.done ? 'minutes.done' : 'minutes.toDo')}>
        {action.done && <CheckIcon size={14} />}
      </span>
      <p dir="auto">
        <span>{action.text}</span>
        {whoAndWhen !== '' && <small dir="auto">{whoAndWhen}</small>}
      </p>
    </li>
  );
}
