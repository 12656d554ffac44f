import './yields.css';
import type { Action, Takeaway } from '#shared/model/topic.ts';
import { useSay } from '../../../i18n/language.tsx';
import { Fit } from '../Fit.tsx';
import { ActionLine } from './ActionLine.tsx';

/** Takeaways and actions side by side, live, as big as they can be; what is newest never runs off. */
export function YieldLists({ takeaways, actions }: { takeaways: readonly Takeaway[]; actions: readonly Action[] }) {
  const say = useSay();
  return (
    <div className="yield-lists">
      <section>
        <h2>{say('takeaways.title')}</h2>
        <Fit className="yield-list" end>
          {takeaways.length === 0 && <p className="yield-list__none">{say('yields.none')}</p>}
          <ul>
            {takeaways.map(({ id, text }) => (
              <li key={id} className="yield-line" data-mark="dot" dir="auto">
                {text}
              </li>
            ))}
          </ul>
        </Fit>
      </section>
      <section>
        <h2>{say('actions.title')}</h2>
        <Fit className="yield-list" end>
          {actions.length === 0 && <p className="yield-list__none">{say('yields.none')}</p>}
          <ul>
            {actions.map((action) => (
              <ActionLine key={action.id} action={action} />
            ))}
          </ul>
        </Fit>
      </section>
    </div>
  );
}
